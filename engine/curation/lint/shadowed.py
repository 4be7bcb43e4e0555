"""``lint.shadowed``: a condition that decides nothing, because the others have decided already.

An exclusion that nobody in the population can meet looks like a safeguard and is none; an alternative that can never hold
promises patients who do not exist; a condition that nobody fails who meets the others makes the rule longer to read, and
only asks the board for a fact. It may still be what the source says: a person judges. A condition shared by a file is told
of only where no statement of the file needs it.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.assessment import Bilingual
from engine.curation.lint.bench import Asked, Bench, listed
from engine.curation.lint.finding import Finding
from engine.curation.making.solve import Goal
from engine.expressions import AnyOf, Expression
from engine.phrases import condition_in_words

CODE = "lint.shadowed"
_NODES = 300  # a search that takes longer proves nothing here


def find(bench: Bench) -> Iterator[Finding]:
    """Every idle condition of a rule that can fire."""
    users: dict[int, set[str]] = {}
    for name, rule in bench.rules.items():
        for criterion in (*rule.when, *rule.unless):
            users.setdefault(id(criterion), set()).add(name)
    idle: dict[int, list[tuple[Asked, list[Asked]]]] = {}
    for name, sought in bench.sought.items():
        if sought.profile is None:
            continue
        asked = bench.asked(name)
        population = [item for item in asked if item.role == "when"]
        for item in asked:
            others = [other for other in population if other is not item]
            if _proven(bench, _goal(item), others) and (item.role == "unless" or others):
                idle.setdefault(id(item.criterion), []).append((item, others))
            else:
                yield from _idle_parts(bench, item, others)
    for number, found in idle.items():
        if len(found) == len(users[number]):
            yield from _told(bench, found)


def _told(bench: Bench, found: list[tuple[Asked, list[Asked]]]) -> Iterator[Finding]:
    """One idle condition in every rule that has it, told once for each reason why it is idle."""
    reasons: dict[tuple[Expression, ...], list[tuple[Asked, list[Asked]]]] = {}
    for item, others in found:
        core = bench.core(others, (_goal(item),), proven=True)
        if core or bench.maker.ruled_out((_goal(item),), scope=False).nothing:  # else so by the system's scope alone
            reasons.setdefault(tuple(other.criterion.expression for other in core), []).append((item, core))
    for same in reasons.values():
        item, core = same[0]
        yield _idle(bench, item, core, tuple(other.rule for other, _ in same))


def _goal(item: Asked) -> Goal:
    """That an exclusion is true, or a part of the population false."""
    return item.criterion.expression, item.role == "unless"


def _idle(bench: Bench, item: Asked, core: list[Asked], rules: tuple[str, ...]) -> Finding:
    """A whole condition: an exclusion that is never true, or a part of the population that never fails."""
    words, because = bench.shown(item).words, listed(bench.shown(other) for other in core)
    whom_en = f"of anyone who meets {because.en}" if core else "of anyone"
    whom_zh = f"凡符合{because.zh}者，" if core else ""
    named = rules[0] if len(rules) == 1 else f"{rules[0]} (+{len(rules) - 1})"
    if item.role == "unless":
        says = Bilingual(
            f"{named}: the exclusion “{words.en}” is never true {whom_en}.",
            f"{named}：{whom_zh}排除条件“{words.zh}”不可能成立。",
        )
        what = Bilingual(
            "meets the rule; the exclusion asks for its facts all the same", "符合该条目；而排除条件仍需查明"
        )
    else:
        says = Bilingual(
            f"{named}: “{words.en}” is never false {whom_en}; it only asks that it be known.",
            f"{named}：{whom_zh}“{words.zh}”不可能不成立，该条件仅要求查明此项。",
        )
        what = Bilingual("meets the rule", "符合该条目")
    return _finding(bench, item, core, rules, says, what)


def _idle_parts(bench: Bench, item: Asked, others: list[Asked]) -> Iterator[Finding]:
    """Alternatives of a condition that can never hold."""
    expression = item.criterion.expression
    if not isinstance(expression, AnyOf) or len(expression.parts) < 2:
        return
    for part in expression.parts:
        if not _proven(bench, (part, True), others):
            continue
        core = bench.core(others, ((part, True),), proven=True)
        words, because = condition_in_words(part, bench.kb.facts), listed(bench.shown(other) for other in core)
        whom_en = f" of anyone who meets {because.en}" if core else ""
        whom_zh = f"凡符合{because.zh}者，" if core else ""
        says = Bilingual(
            f"{item.rule}: the alternative “{words.en}” of “{item.criterion.id}” is never true{whom_en}.",
            f"{item.rule}：{whom_zh}“{item.criterion.id}”中的“{words.zh}”不可能成立。",
        )
        what = Bilingual("meets the rule by another alternative", "经其他情形符合该条目")
        yield _finding(bench, item, core, (item.rule,), says, what)


def _proven(bench: Bench, goal: Goal, others: list[Asked]) -> bool:
    return bench.maker.ruled_out((goal, *(other.goal for other in others)), nodes=_NODES).proven


def _finding(
    bench: Bench, item: Asked, core: list[Asked], rules: tuple[str, ...], says: Bilingual, patient_is: Bilingual
) -> Finding:
    return Finding(
        CODE,
        "note",
        rules,
        (bench.file(item.rule),),
        says,
        tuple(bench.shown(other) for other in (item, *core)),
        bench.made(item.rule),
        patient_is,
    )

"""``lint.never_fires``: a statement or caution that no possible patient can meet.

Such a rule is silent for ever: the board believes that a source was encoded, and no patient ever sees it. Usually two
conditions contradict each other, through a stage or score or by the meaning of their words, or an exclusion takes back the
whole population. Where the search proves it, it is an error, and the conditions are named; where no patient was found in
the tries that were made, a person has to look.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.assessment import Bilingual
from engine.curation.lint.bench import Asked, Bench, Role, listed
from engine.curation.lint.finding import Finding
from engine.expressions import All, Atom, Expression, Not
from engine.phrases import bilingual

CODE = "lint.never_fires"


def find(bench: Bench) -> Iterator[Finding]:
    """Every rule for which no patient could be made."""
    for name, sought in bench.sought.items():
        if sought.profile is None:
            yield _finding(bench, name, sought.tries)


def _finding(bench: Bench, name: str, tries: int) -> Finding:
    asked = bench.asked(name)
    found = bench.maker.ruled_out(item.goal for item in asked)
    if not found.nothing:
        return Finding(
            CODE,
            "note",
            (name,),
            (bench.file(name),),
            Bilingual(
                f"No patient found in {tries} tries for {name}; nothing proves that there can be none.",
                f"共尝试{tries}次，未找到符合{name}的患者；尚不能证明不存在。",
            ),
        )
    core = bench.core(asked, proven=found.proven)
    proven = found.proven or _by_words(core)
    words = _why(bench, name, core, proven, tries)
    nearest = next(
        (
            (patient, item)
            for item in reversed(core)
            if (patient := bench.patient(other.goal for other in asked if other is not item)) is not None
        ),
        None,
    )
    return Finding(
        CODE,
        "error" if proven else "note",
        (name,),
        (bench.file(name),),
        words,
        tuple(bench.shown(item) for item in core),
        nearest[0] if nearest else None,
        _but(nearest[1].role, bench.shown(nearest[1]).words) if nearest else None,
    )


def _but(role: Role, words: Bilingual) -> Bilingual:
    """What the nearest patient lacks."""
    if role == "unless":
        return Bilingual(f"of the population, and excluded by: {words.en}", f"符合人群条件，但被排除：{words.zh}")
    return Bilingual(f"meets everything except: {words.en}", f"除“{words.zh}”外全部符合")


def _why(bench: Bench, name: str, core: list[Asked], proven: bool, tries: int) -> Bilingual:
    when = [bench.shown(item) for item in core if item.role == "when"]
    unless = [bench.shown(item) for item in core if item.role == "unless"]
    population, exclusions = listed(when), listed(unless)
    if not proven:
        both = len(core) > 1
        said = listed([*when, *unless])
        return Bilingual(
            f"No patient found in {tries} tries who meets {name}: {said.en} {'never came together' if both else 'never came up'}.",
            f"共尝试{tries}次，未找到符合{name}的患者：{said.zh}从未{'同时' if both else ''}出现。",
        )
    if unless and when:
        said = Bilingual(
            f"{name} never fires: whoever meets {population.en} is excluded by {exclusions.en}.",
            f"{name}永远不会触发：凡符合{population.zh}者均被排除条件{exclusions.zh}排除。",
        )
    elif unless:
        said = Bilingual(
            f"{name} never fires: everyone is excluded by {exclusions.en}.",
            f"{name}永远不会触发：所有患者均被排除条件{exclusions.zh}排除。",
        )
    elif len(when) == 1:
        said = Bilingual(
            f"{name} never fires: nobody can meet {population.en}.", f"{name}永远不会触发：{population.zh}无人能符合。"
        )
    else:
        said = Bilingual(
            f"{name} never fires: nobody can meet {population.en}.",
            f"{name}永远不会触发：{population.zh}不能同时成立。",
        )
    return _joined(said, _ground(bench, core))


def _ground(bench: Bench, core: list[Asked]) -> Bilingual | None:
    """What else the contradiction rests on: the scope of the system, or what the vocabulary says cannot be."""
    goals = [item.goal for item in core]
    if not bench.maker.ruled_out(goals, scope=False).nothing:
        return Bilingual("Only patients outside the scope of this system could.", "仅超出本系统范围的患者可能符合。")
    without = bench.maker.ruled_out(goals, consistent=False)
    if without.nothing:
        return None
    against = set(bench.maker.ruled_out(goals).against)
    rules = [rule.entry for rule in bench.kb.impossible if rule.entry.id in against]
    en = " ".join(bilingual(rule.message).en for rule in rules)
    zh = "".join(bilingual(rule.message).zh for rule in rules)
    return Bilingual(f"The vocabulary refuses it: {en}", f"词汇一致性规则不允许：{zh}")


def _joined(said: Bilingual, ground: Bilingual | None) -> Bilingual:
    return said if ground is None else Bilingual(f"{said.en} {ground.en}", f"{said.zh}{ground.zh}")


def _by_words(core: list[Asked]) -> bool:
    """Whether a list is to hold a word that it must not hold: no patient is needed to see that."""
    needed: list[tuple[str, frozenset[str]]] = []
    barred: dict[str, set[str]] = {}
    for item in core:
        for atom, wanted in _certain(*item.goal):
            if atom.operator in ("includes", "includes_any", "excludes"):
                if wanted == (atom.operator != "excludes"):
                    needed.append((atom.field, atom.words))
                else:
                    barred.setdefault(atom.field, set()).update(atom.words)
    return any(words <= barred.get(field, set()) for field, words in needed)


def _certain(expression: Expression, wanted: bool) -> Iterator[tuple[Atom, bool]]:
    """The atomic conditions that must hold or fail for *expression* to be as *wanted*."""
    if isinstance(expression, Atom):
        yield expression, wanted
    elif isinstance(expression, Not):
        yield from _certain(expression.part, not wanted)
    elif isinstance(expression, All) == wanted or len(expression.parts) == 1:
        for part in expression.parts:
            yield from _certain(part, wanted)

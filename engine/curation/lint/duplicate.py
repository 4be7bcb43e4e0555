"""``lint.duplicate``: two statements that say the same of the same patients.

A duplicate counts one source twice: a regimen looks better supported than it is, and a correction made in one copy leaves
the other wrong. Found are two statements of one source on one regimen in one setting with one stance, or two that cite one
place (with the same references) for one regimen, whose populations are the same: word for word, or in the sense that the search finds nobody whom one
of them meets and the other does not, and that no patient of the sample tells them apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.assessment import Bilingual
from engine.compile import Rule
from engine.curation.lint.bench import Bench, pairs
from engine.curation.lint.finding import Finding
from engine.curation.making.patients import goals_of, met
from engine.expressions import All, Atom, Expression, Not
from engine.schema.statements import StatementEntry

CODE = "lint.duplicate"


def find(bench: Bench) -> Iterator[Finding]:
    """Every pair, once, with the reason that comes first."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for name, statement in bench.kb.statements.items():
        entry = statement.entry
        if entry.regimen is None:
            continue
        source, place = entry.cited.source, (entry.cited.locator, *map(str, entry.cited.references))
        groups.setdefault(("same", source, entry.regimen, statement.setting, entry.stance), []).append(name)
        groups.setdefault(("place", source, entry.regimen, *place), []).append(name)
    told: set[tuple[str, str]] = set()
    for key, names in groups.items():
        for one, other in pairs(names):
            if (one, other) not in told and _equivalent(bench, one, other):
                told.add((one, other))
                yield _finding(bench, one, other, key[0])


def _finding(bench: Bench, one: str, other: str, kind: str) -> Finding:
    entries = [bench.kb.statements[name].entry for name in (one, other)]
    what = _WHAT[kind]
    place = _place(entries[0])
    return Finding(
        CODE,
        "error",
        (one, other),
        tuple(dict.fromkeys(bench.file(name) for name in (one, other))),
        Bilingual(
            f"{one} and {other} are {what.en} ({place}), and they are met by the same patients.",
            f"{one}与{other}{what.zh}（{place}），且适用人群相同。",
        ),
        tuple(bench.shown(item) for item in bench.asked(one)),
        bench.made(one),
        Bilingual("meets both", "两条均符合"),
    )


_WHAT = {
    "same": Bilingual(
        "statements of one source on one regimen, in one setting, with one stance",
        "出自同一来源，方案、场景与立场均相同",
    ),
    "place": Bilingual("statements on one regimen from one place of a source", "针对同一方案且引自同一处"),
}


def _place(entry: StatementEntry) -> str:
    return f"{entry.cited.source}, {entry.cited.locator}, {entry.regimen}"


def _equivalent(bench: Bench, one: str, other: str) -> bool:
    first, second = bench.rules[one], bench.rules[other]
    if _normal(first) == _normal(second):
        return True
    if any(found.get(one) != found.get(other) for found in bench.sample):
        return False
    return _within(bench, first, second) and _within(bench, second, first)


def _within(bench: Bench, one: Rule, other: Rule) -> bool:
    """Whether it is proven that nobody meets *one* and fails *other*."""
    return bench.maker.ruled_out((*goals_of(one), (met(other), False))).proven


def _normal(rule: Rule) -> tuple[frozenset[str], frozenset[str]]:
    """Population and exclusions without the order and nesting in which they were written."""
    return (
        frozenset(part for item in rule.when for part in _parts(item.expression)),
        frozenset(_written(item.expression) for item in rule.unless),
    )


def _parts(expression: Expression) -> Iterator[str]:
    if isinstance(expression, All):
        for part in expression.parts:
            yield from _parts(part)
    else:
        yield _written(expression)


def _written(expression: Expression) -> str:
    if isinstance(expression, Atom):
        return expression.key
    if isinstance(expression, Not):
        return f"not({_written(expression.part)})"
    parts = sorted({_written(part) for part in expression.parts})
    return parts[0] if len(parts) == 1 else f"{'all' if isinstance(expression, All) else 'any'}({'; '.join(parts)})"

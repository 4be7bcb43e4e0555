"""Why a regimen is where it is; and where it is not offered, the smallest set of facts that stand in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import chain

from engine.assess import STANDINGS, Engine
from engine.assessment import Assessment, Bilingual, Condition, Entry, RegimenView
from engine.compile import Criterion
from engine.errors import Fault, InputRefused, did_you_mean, did_you_mean_zh, quoted_zh
from engine.expressions import All, Atom, Expression, Not, atoms, evaluate
from engine.phrases import bilingual, condition_in_words, value_in_words
from engine.values import FALSE, TRUE, UNKNOWN, Truth, Value
from engine.what_if import SUPPORTING
from engine.wording import folded


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One fact in the way. ``modifiable``: care can change it; ``open``: it is not known yet."""

    fields: tuple[str, ...]
    expected: Bilingual
    found: Bilingual
    modifiable: bool
    open: bool


@dataclass(frozen=True, slots=True)
class StatementExplained:
    """One statement on the regimen: its verdict and what stands in the way of it."""

    rule_id: str
    stance: str
    verdict: str
    superseded_by: tuple[str, ...]
    title: Bilingual
    obstacles: tuple[Obstacle, ...]
    trace: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Where the regimen stands for this patient, and why; the statement nearest to applying comes first."""

    regimen: RegimenView
    standings: tuple[str, ...]
    entries: tuple[Entry, ...]
    statements: tuple[StatementExplained, ...]
    summary: Bilingual


def explain(
    engine: Engine,
    document: object,
    regimen: str,
    *,
    today: date,
    as_of: date | None = None,
    site: Mapping[str, Decimal] | None = None,
) -> Explanation:
    """Explain *regimen* (id or any of its names) for the profile in *document*.

    Raises :class:`~engine.errors.InputRefused` for a profile that cannot be read or an unknown regimen.
    """
    identifier = _identify(engine, regimen)
    patient = engine.intake.read(document, today, site)
    day = as_of or today
    assessment = engine.answer(patient, day, outcomes=False)
    found = [
        (standing, entry)
        for standing in STANDINGS
        for entry in getattr(assessment, standing)
        if entry.regimen.id == identifier
    ]
    statements = _statements(engine, engine.facts(patient), identifier, day)
    return Explanation(
        engine.day(day)[0].regimens[identifier],
        tuple(standing for standing, _ in found),
        tuple(entry for _, entry in found),
        tuple(statements),
        _summary(assessment, found, statements),
    )


def _identify(engine: Engine, written: str) -> str:
    names = {
        folded(word): regimen.id
        for regimen in engine.kb.regimens.values()
        for word in (regimen.id, regimen.name.en, regimen.name.zh, *regimen.synonyms)
    }
    identifier = names.get(folded(written))
    if identifier is None:
        raise InputRefused(
            [
                Fault(
                    "regimen.unknown",
                    "regimen",
                    f"no regimen is called {written[:80]!r}.",
                    did_you_mean(written[:80], engine.kb.regimens, "See: hcc rules list."),
                    message_zh=f"没有名为{quoted_zh(written[:80])}的方案。",
                    remedy_zh=did_you_mean_zh(
                        written[:80],
                        {name: regimen.name.zh for name, regimen in engine.kb.regimens.items()},
                        "请用hcc rules list查看。",
                    ),
                )
            ]
        )
    return identifier


def _statements(engine: Engine, facts: dict[str, Value], regimen: str, day: date) -> list[StatementExplained]:
    case = engine.evaluate(facts, day)
    catalogue = engine.day(day)[0]
    explained: list[StatementExplained] = []
    for name, statement in catalogue.statements.items():
        if statement.entry.regimen != regimen:
            continue
        verdict = case.verdicts.get(name, "not_applicable")
        obstacles = [
            _obstacle(engine, atom_or_part, facts)
            for atom_or_part in _in_the_way(statement.rule.when, statement.rule.unless, case.truths)
        ]
        explained.append(
            StatementExplained(
                name,
                statement.entry.stance,
                verdict,
                catalogue.superseded[name],
                bilingual(statement.entry.title),
                tuple(obstacles),
                engine.trace(statement.rule, case),
            )
        )
    return sorted(
        explained,
        key=lambda item: (bool(item.superseded_by), item.stance not in SUPPORTING, len(item.obstacles), item.rule_id),
    )


def _in_the_way(
    when: Sequence[Criterion], unless: Sequence[Criterion], truths: Mapping[str, Truth]
) -> list[tuple[Atom, Truth]]:
    """The smallest set of atomic conditions, with the truth each would need, that keeps the rule from being met."""
    wanted = All((*(criterion.expression for criterion in when), *(Not(criterion.expression) for criterion in unless)))
    if evaluate(wanted, truths) == TRUE:
        return []
    by_key = {atom.key: atom for atom in atoms(wanted)}
    ways = _ways(wanted, TRUE, truths)
    if not ways:
        return []
    smallest = min(ways, key=lambda way: (_changes(way, truths), sorted(way)))
    needed = dict(smallest)  # listed in the order of writing: a set has none that stays the same
    return [(atom, needed[key]) for key, atom in by_key.items() if needed.get(key, truths[key]) != truths[key]]


Way = frozenset[tuple[str, Truth]]
MAX_WAYS = 4000


def _changes(way: Way, truths: Mapping[str, Truth]) -> int:
    return sum(1 for key, truth in way if truths[key] != truth)


def _ways(expression: Expression, wanted: Truth, truths: Mapping[str, Truth]) -> list[Way]:
    """Every set of conditions, each with the truth it needs, that gives *expression* the value *wanted*.

    A set that needs one condition both ways is none. The cheapest are kept where there are very many.
    """
    if isinstance(expression, Atom):
        return [frozenset({(expression.key, wanted)})]
    opposite: Truth = FALSE if wanted == TRUE else TRUE
    if isinstance(expression, Not):
        return _ways(expression.part, opposite, truths)
    parts = [_ways(part, wanted, truths) for part in expression.parts]
    if isinstance(expression, All) != (wanted == TRUE):
        return _cheapest(set(chain.from_iterable(parts)), truths)
    found: set[Way] = {frozenset()}
    for ways in parts:
        joined = {one | two for one in found for two in ways}
        found = {way for way in joined if len({key for key, _ in way}) == len(way)}
        found = set(_cheapest(found, truths))
    return list(found)


def _cheapest(ways: set[Way], truths: Mapping[str, Truth]) -> list[Way]:
    if len(ways) <= MAX_WAYS:
        return list(ways)
    return sorted(ways, key=lambda way: (_changes(way, truths), sorted(way)))[:MAX_WAYS]


def _obstacle(engine: Engine, needed: tuple[Atom, Truth], facts: Mapping[str, Value]) -> Obstacle:
    atom, wanted = needed
    known = engine.kb.facts
    return Obstacle(
        (atom.field,),
        condition_in_words(atom if wanted == TRUE else Not(atom), known),
        value_in_words(known[atom.field], facts.get(atom.field)),
        known[atom.field].modifiable,
        atom.holds(facts.get(atom.field)) == UNKNOWN,
    )


_STANDING_WORDS = {
    "candidates": Bilingual("may be considered", "可考虑"),
    "conditional": Bilingual("may be considered on conditions that are not known yet", "附条件可考虑（条件未明）"),
    "pending": Bilingual("open: facts of the population are not known", "待定：人群条件未明"),
    "against": Bilingual("a source speaks against it", "有来源反对"),
    "excluded": Bilingual("excluded, with the reason", "已排除（附理由）"),
}


def _summary(
    assessment: Assessment, found: Sequence[tuple[str, Entry]], statements: Sequence[StatementExplained]
) -> Bilingual:
    if assessment.status == "out_of_scope":
        return assessment.headline[0]
    if found:
        en = "; ".join(_STANDING_WORDS[standing].en for standing, _ in found)
        zh = "；".join(_STANDING_WORDS[standing].zh for standing, _ in found)
        return Bilingual(f"{en}.", f"{zh}。")
    if not statements:
        return Bilingual("No statement of the knowledge base is about this regimen.", "知识库中没有关于该方案的条目。")
    nearest = statements[0]
    en = "; ".join(f"{item.expected.en} (found: {item.found.en})" for item in nearest.obstacles)
    zh = "；".join(f"{item.expected.zh}（现为：{item.found.zh}）" for item in nearest.obstacles)
    return Bilingual(
        f"Not offered: no statement applies. Nearest ({nearest.rule_id}) would need: {en}.",
        f"未列出：无适用条目。最接近的条目（{nearest.rule_id}）尚需：{zh}。",
    )

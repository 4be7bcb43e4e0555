"""Mutants: the slips that can be made in one written place of the rules, each a small change of the knowledge base.

What a rule file shares between its rules is written once, is one object in memory (see :mod:`engine.knowledge`), and is
one mutant that changes all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Literal, TypeAlias

from engine.assessment import Bilingual
from engine.compile import Criterion, Rule
from engine.curation.making.steps import step_at
from engine.expressions import Atom, Expression, Not, atoms
from engine.knowledge import Caution, KnowledgeBase, Statement
from engine.phrases import condition_in_words
from engine.rule_files import Place
from engine.schema.common import Cited
from engine.schema.statements import Stance
from engine.values import plain
from engine.vocabulary import Fact
from scenarios.mutation.leaves import Way, leaves, put, written
from scenarios.words import STANCE

Kind: TypeAlias = Literal["negated", "dropped", "threshold", "stance", "citation", "caution"]
Role: TypeAlias = Literal["when", "unless"]
KINDS: tuple[Kind, ...] = ("negated", "dropped", "threshold", "stance", "citation", "caution")
NO_SETTING = "caution"  # stands for the setting of what has none
_MOVED = (("up", 1), ("down", -1))


@dataclass(frozen=True, slots=True)
class Reworded:
    """A condition put in place of another; ``new`` is ``None`` where it is left out.

    ``leaf``: the atomic condition that is another; ``leaf_now``: what it is then, ``None`` where it is left out.
    """

    old: Criterion
    new: Criterion | None
    leaf: Atom
    leaf_now: Atom | None


@dataclass(frozen=True, slots=True)
class OtherStance:
    """A statement that takes another position."""

    stance: Stance


@dataclass(frozen=True, slots=True)
class OtherPlace:
    """A statement or caution that is cited from another place."""

    cited: Cited


@dataclass(frozen=True, slots=True)
class Missing:
    """A caution that is not there."""


Change: TypeAlias = Reworded | OtherStance | OtherPlace | Missing


@dataclass(frozen=True, slots=True)
class Mutant:
    """One slip. ``rules``: the statements and cautions it changes; ``says``: what it changes, in words.

    ``group``: mutants of one rule, or of what one file shares; they are tried one after the other.
    """

    id: str
    kind: Kind
    rules: tuple[str, ...]
    group: str
    file: str
    setting: str
    says: Bilingual
    change: Change


# --- applying ------------------------------------------------------------------------------------------


def mutated(kb: KnowledgeBase, mutant: Mutant) -> KnowledgeBase:
    """*kb* with the slip made."""
    statements, cautions = dict(kb.statements), dict(kb.cautions)
    change = mutant.change
    for name in mutant.rules:
        if isinstance(change, Missing):
            del cautions[name]
        elif name in statements:
            statements[name] = _statement(statements[name], change)
        else:
            cautions[name] = _caution(cautions[name], change)
    return replace(kb, statements=statements, cautions=cautions)


def _statement(statement: Statement, change: Change) -> Statement:
    if isinstance(change, Reworded):
        return replace(statement, rule=reworded(statement.rule, change))
    if isinstance(change, OtherPlace):
        return replace(statement, entry=statement.entry.model_copy(update={"cited": change.cited}))
    assert isinstance(change, OtherStance)
    return replace(statement, entry=statement.entry.model_copy(update={"stance": change.stance}))


def _caution(caution: Caution, change: Change) -> Caution:
    if isinstance(change, Reworded):
        return replace(caution, rule=reworded(caution.rule, change))
    assert isinstance(change, OtherPlace)
    return replace(caution, entry=caution.entry.model_copy(update={"cited": [change.cited]}))


def reworded(rule: Rule, change: Reworded) -> Rule:
    """*rule* with one of its conditions put otherwise."""
    return Rule(rule.id, _put(rule.when, change), _put(rule.unless, change))


def _put(criteria: Sequence[Criterion], change: Reworded) -> tuple[Criterion, ...]:
    changed = (change.new if item is change.old else item for item in criteria)
    return tuple(item for item in changed if item is not None)


# --- making --------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Written:
    """A condition as it is written in one place, and the rules that hold it."""

    owner: str
    role: Role
    criterion: Criterion
    place: Place
    setting: str
    rules: list[str] = field(default_factory=list)


def mutants(kb: KnowledgeBase) -> tuple[Mutant, ...]:
    """Every mutant of *kb*, rule by rule in the order of the files; their ids are the same as long as the rules are."""
    made = [mutant for item in _conditions(kb) for mutant in _of_condition(kb, item)]
    made += _stances(kb)
    made += _citations(kb)
    made += [
        Mutant(
            f"{name}|caution",
            "caution",
            (name,),
            name,
            caution.place.shown_as,
            NO_SETTING,
            Bilingual("the caution is missing", "缺少该注意事项"),
            Missing(),
        )
        for name, caution in kb.cautions.items()
    ]
    order = {name: place for place, name in enumerate([rule.id for rule in kb.rules()])}
    return tuple(sorted(made, key=lambda mutant: order[mutant.rules[0]]))


def _conditions(kb: KnowledgeBase) -> list[_Written]:
    """Every named condition where it is written: those of a rule with the rule, those of a file with the file."""
    found: dict[int, _Written] = {}
    for name, statement in kb.statements.items():
        own = {"when": len(statement.entry.when), "unless": len(statement.entry.unless)}
        file = statement.place.shown_as.removeprefix("rules/statements/").removesuffix(".yaml")
        for role, criteria in _parts(statement.rule):
            for number, criterion in enumerate(criteria):
                owner = f"shared:{file}" if number < len(criteria) - own[role] else name
                item = _Written(owner, role, criterion, statement.place, statement.setting)
                found.setdefault(id(criterion), item).rules.append(name)
    for name, caution in kb.cautions.items():
        for criterion in caution.rule.when:
            found[id(criterion)] = _Written(name, "when", criterion, caution.place, NO_SETTING, [name])
    return list(found.values())


def _parts(rule: Rule) -> tuple[tuple[Role, tuple[Criterion, ...]], ...]:
    return (("when", rule.when), ("unless", rule.unless))


def _of_condition(kb: KnowledgeBase, item: _Written) -> Iterator[Mutant]:
    """The mutants of one written condition, leaf by leaf."""
    whole = item.criterion.expression
    for way, leaf in leaves(whole):
        words = condition_in_words(leaf, kb.facts)
        opposite = Bilingual(f"“{words.en}” turned into its opposite", f"“{words.zh}”被写反")
        yield _slip(kb, item, way, "negated", Not(leaf), leaf, opposite)
        left_out = Bilingual(f"“{words.en}” left out", f"缺少“{words.zh}”")
        yield _slip(kb, item, way, "dropped", None, None, left_out)
        for direction, moved in _moved(kb.facts[leaf.field], leaf):
            other = condition_in_words(moved, kb.facts)
            says = Bilingual(f"“{words.en}” read as “{other.en}”", f"“{words.zh}”误作“{other.zh}”")
            yield _slip(kb, item, way, "threshold", moved, moved, says, f"-{direction}")


def _slip(
    kb: KnowledgeBase,
    item: _Written,
    way: Way,
    kind: Kind,
    new: Expression | None,
    leaf_now: Atom | None,
    says: Bilingual,
    more: str = "",
) -> Mutant:
    """The mutant with *new* at the end of *way*."""
    old = item.criterion
    where = f"{item.owner}|{item.role}.{old.id}|{written(old.expression, way)}"
    leaf = dict(leaves(old.expression))[way]
    change = Reworded(old, _criterion(kb, old, put(old.expression, way, new)), leaf, leaf_now)
    file, rules = item.place.shown_as, tuple(item.rules)
    return Mutant(f"{where}|{kind}{more}", kind, rules, item.owner, file, item.setting, says, change)


def _criterion(kb: KnowledgeBase, old: Criterion, expression: Expression | None) -> Criterion | None:
    if expression is None:
        return None
    fields = tuple(dict.fromkeys(atom.field for atom in atoms(expression)))
    return replace(old, expression=expression, words=condition_in_words(expression, kb.facts), fields=fields)


def _moved(fact: Fact, leaf: Atom) -> Iterator[tuple[str, Atom]]:
    """*leaf* with its number one step up and one step down; nothing of a leaf that has none."""
    if leaf.number is None or leaf.operator == "known":
        return
    step = step_at(leaf.number, fact.kind == "count")
    for direction, sign in _MOVED:
        number = leaf.number + sign * step
        shown = f"{plain(number)} {fact.unit}".strip()
        key = f"{fact.id} {leaf.operator} {shown}"
        yield direction, Atom(key, leaf.field, leaf.operator, number, frozenset({plain(Decimal(number))}), shown)


def _stances(kb: KnowledgeBase) -> Iterator[Mutant]:
    for name, statement in kb.statements.items():
        old, new = statement.entry.stance, _other(statement)
        says = Bilingual(f"“{STANCE[old].en}” read as “{STANCE[new].en}”", f"“{STANCE[old].zh}”误作“{STANCE[new].zh}”")
        shown = statement.place.shown_as
        yield Mutant(f"{name}|stance", "stance", (name,), name, shown, statement.setting, says, OtherStance(new))


def _other(statement: Statement) -> Stance:
    """The slip that is easily made and weighs most: for and against mixed up, something open taken for an option."""
    stance, on_regimen = statement.entry.stance, statement.entry.regimen is not None
    if stance in ("preferred", "option"):
        return "against"
    if stance == "against":
        return "option"
    if stance == "requirement":
        return "insufficient_evidence"
    if on_regimen:
        return "option"
    return "requirement" if stance == "insufficient_evidence" else "insufficient_evidence"


def _citations(kb: KnowledgeBase) -> Iterator[Mutant]:
    """Everything that is cited, cited from the place of another entry."""
    cited: dict[str, tuple[Cited, str, str]] = {
        name: (statement.entry.cited, statement.place.shown_as, statement.setting)
        for name, statement in kb.statements.items()
    }
    for name, caution in kb.cautions.items():
        if caution.entry.cited:
            cited[name] = (caution.entry.cited[0], caution.place.shown_as, NO_SETTING)
    names = sorted(cited)
    places = {name: cited[name][0] for name in names}
    for number, name in enumerate(names):
        old, file, setting = cited[name]
        new = _elsewhere(kb, old, [places[other] for other in (*names[number + 1 :], *names[:number])])
        if new is None:
            continue
        one, other = _place(old), _place(new)
        says = Bilingual(f"cited from {other} instead of {one}", f"引自{other}，而非{one}")
        yield Mutant(f"{name}|citation", "citation", (name,), name, file, setting, says, OtherPlace(new))


def _elsewhere(kb: KnowledgeBase, old: Cited, others: Iterable[Cited]) -> Cited | None:
    """The first of *others* that differs in source, place and reference numbers; else in place at least."""
    usable = [cited for cited in others if kb.sources[cited.source].retracted is None and cited.locator != old.locator]
    best = (c for c in usable if c.source != old.source and list(c.references) != list(old.references))
    return next(best, usable[0] if usable else None)


def _place(cited: Cited) -> str:
    numbers = f" [{', '.join(map(str, cited.references))}]" if cited.references else ""
    return f"{cited.source} {cited.locator}{numbers}"


def by_group(made: Iterable[Mutant]) -> Mapping[str, list[Mutant]]:
    """The mutants by their group, in order."""
    found: dict[str, list[Mutant]] = {}
    for mutant in made:
        found.setdefault(mutant.group, []).append(mutant)
    return found

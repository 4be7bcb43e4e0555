"""A made-up patient for a rule, with as few facts as it takes; and the nearest one for whom it just does not hold.

What the search proposes is put before the engine's own intake, tables and conditions; only what they say is told.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice
from random import Random
from typing import Any

from engine.assessment import Bilingual
from engine.compile import Criterion, Rule
from engine.curation.making.domains import Domains, Option, Variable
from engine.curation.making.solve import MAX_NODES, Goal, Solver, State
from engine.errors import InputRefused
from engine.expressions import All, Atom, Expression, Not, evaluate_on
from engine.findings import Findings
from engine.inference.verdicts import Verdict
from engine.knowledge import KnowledgeBase
from engine.phrases import bilingual, condition_in_words, value_in_words
from engine.profile import Intake
from engine.values import FALSE, TRUE, UNKNOWN, YES, Range, Value, every, some

_SCOPE, _EMERGENCY = "out_of_scope", "emergency"
_LEAVES = 25
_LEFT_OUT = 0.15
_NEAREST = 60  # other options of one fact that are tried for a near miss
_REPAIRS = 4
_OTHERS = 4  # other options tried where the first of each is refused
Profile = dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class FactShown:
    """One thing that is known of a made-up patient."""

    field: str
    label: Bilingual
    value: Bilingual


@dataclass(frozen=True, slots=True)
class Patient:
    """A made-up patient: the profile as it can be given to ``hcc assess``, and in words."""

    profile: Profile
    facts: tuple[FactShown, ...]


@dataclass(frozen=True, slots=True)
class NearMiss:
    """The same patient with one fact changed, so that the rule does not hold any more, and the condition that fails."""

    patient: Patient
    field: str
    label: Bilingual
    was: Bilingual
    now: Bilingual
    verdict: Verdict
    condition: str
    words: Bilingual


@dataclass(frozen=True, slots=True)
class Made:
    """A patient for whom a rule is met, and a near miss; ``None`` where none was found."""

    patient: Patient | None
    near_miss: NearMiss | None


@dataclass(frozen=True, slots=True)
class RuledOut:
    """Whether a search ended without finding anything, whether that is a proof, and the consistency rules it used."""

    nothing: bool
    proven: bool
    against: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sought:
    """What came of the search: a profile, or none after so many *tries*."""

    profile: Profile | None
    tries: int


class Maker:
    """Makes up patients for one knowledge base. The same rules give the same patients.

    ``on``: the day of which their dates speak, the newest that the knowledge base itself names.
    """

    def __init__(self, kb: KnowledgeBase) -> None:
        self.kb = kb
        self.on = on = newest_day(kb)
        self._intake = Intake(kb)
        self._findings = Findings(kb)
        self._domains = Domains(kb, self._intake, on)
        self._solver = Solver(kb, self._domains)
        self._variables = {id(variable): variable for variable in self._domains.variables.values()}
        self.scope: tuple[Goal, ...] = self._is_no(_SCOPE)
        self._calm: tuple[Goal, ...] = self._is_no(_EMERGENCY)
        self._ruled_out: dict[tuple[frozenset[Goal], bool, int], RuledOut] = {}
        self._shared = Counter(item.expression for rule in kb.rules() for item in (*rule.when, *rule.unless))

    def _is_no(self, name: str) -> tuple[Goal, ...]:
        if name not in self.kb.facts:
            return ()
        return ((Atom(f"{name} is no", name, "is", None, frozenset({"no"}), "no"), True),)

    # --- reading ---------------------------------------------------------------------------------------

    def facts(self, profile: Profile) -> dict[str, Value] | None:
        """Every fact of *profile*; ``None`` where it contradicts itself."""
        try:
            facts = dict(self._intake.read(profile, self.on).facts)
        except InputRefused:
            return None
        self._findings.add(facts)
        return facts

    def verdict(self, rule: Rule, facts: Mapping[str, Value]) -> Verdict:
        """What the engine says of *rule* for a patient with *facts*."""
        population = every(evaluate_on(item.expression, facts) for item in rule.when)
        if population == FALSE:
            return "not_applicable"
        if population == UNKNOWN:
            return "pending"
        excluded = some(evaluate_on(item.expression, facts) for item in rule.unless)
        return "excluded" if excluded == TRUE else "conditional" if excluded == UNKNOWN else "met"

    def holds(self, profile: Profile, goals: Iterable[Goal], calm: bool = False) -> bool:
        """Whether *profile* can be read, lies in scope (and is no emergency), and every goal is as wanted."""
        facts = self.facts(profile)
        return (
            facts is not None
            and in_scope(facts)
            and not (calm and facts.get(_EMERGENCY) == YES)
            and all((evaluate_on(item, facts) == (TRUE if wanted else FALSE)) for item, wanted in goals)
        )

    # --- searching -------------------------------------------------------------------------------------

    def ruled_out(
        self, goals: Iterable[Goal], *, consistent: bool = True, scope: bool = True, nodes: int = MAX_NODES
    ) -> RuledOut:
        """Whether nothing meets *goals*, and whether that is proven, by a search of so many *nodes*."""
        wanted = dict.fromkeys((*goals, *(self.scope if scope else ())))
        key = (frozenset(wanted), consistent, nodes)
        found = self._ruled_out.get(key)
        if found is None:
            search = self._solver.search(wanted, consistent=consistent, nodes=nodes)
            none = next(search.solutions(), None) is None
            found = self._ruled_out[key] = RuledOut(
                none and not search.cut_short, none and search.proof, tuple(sorted(search.rules_used))
            )
        return found

    def seek(self, goals: Iterable[Goal]) -> Sought:
        """A patient who meets *goals*: with stages as documented first, which is shorter, then from the findings."""
        wanted = tuple(goals)
        tries = 0
        for calm, documented in ((True, True), (True, False), (False, True), (False, False)):
            search = self._solver.search((*wanted, *self.scope, *(self._calm if calm else ())), documented=documented)
            for state in islice(search.solutions(), _LEAVES):
                for profile in self._profiles(state):
                    tries += 1
                    if self.holds(profile, wanted, calm):
                        kept = self.fewest(profile, lambda trial, calm=calm: self.holds(trial, wanted, calm))  # type: ignore[misc]
                        return Sought(kept, tries)
            tries += search.nodes
        return Sought(None, tries)

    def patient_for(self, rule: Rule) -> Sought:
        """A patient for whom *rule* is met."""
        return self.seek(goals_of(rule))

    def _profiles(self, state: State) -> Iterable[Profile]:
        """The options of *state*, and some others that it allows."""
        yield _profile(self._solver.chosen(state))
        allowed = self._solver.allowed(state)
        if all(len(options) == 1 for options in allowed):
            return
        yield _profile(options[0] for options in allowed)
        for turn in range(_OTHERS):
            random = Random(turn)
            yield _profile(random.choice(options) for options in allowed)

    def fewest(self, profile: Profile, holds: Callable[[Profile], bool]) -> Profile:
        """*profile* without every fact that is not needed for *holds*."""
        kept = profile
        for group, name in [(group, name) for group, fields in profile.items() for name in fields][::-1]:
            trial = {
                known: {key: value for key, value in fields.items() if (known, key) != (group, name)}
                for known, fields in kept.items()
            }
            trial = {known: fields for known, fields in trial.items() if fields}
            if holds(trial):
                kept = trial
        return self._in_order(kept)

    def _in_order(self, profile: Profile) -> Profile:
        """*profile* in the order of the vocabulary, the diagnosis first."""
        names = list(self.kb.facts)
        groups = [*dict.fromkeys(self.kb.facts[name].path.partition(".")[0] for name in names), "treatment"]
        place = {name: index for index, name in enumerate(names)}
        return {
            group: dict(sorted(profile[group].items(), key=lambda item: place.get(item[0], len(place))))
            for group in sorted(
                profile, key=lambda name: (name != "disease", groups.index(name) if name in groups else 99)
            )
        }

    def filled(self, profile: Profile, seed: int) -> Profile:
        """*profile* with something given of nearly everything else, at random; what contradicts the rest is left out."""
        random = Random(seed)
        given = {(group, name) for group, fields in profile.items() for name in fields}
        filled = {group: dict(fields) for group, fields in profile.items()}
        names = list(dict.fromkeys(variable.name for variable in self._variables.values()))
        by_name = {variable.name: variable for variable in self._variables.values()}
        for name in names:
            option = random.choice(by_name[name].options)
            treated = {key for group, key, _ in option.given if group == "treatment"}
            if any((group, key) in given for group, key, _ in option.given) or (treated and "treatment" in profile):
                continue
            if random.random() < _LEFT_OUT:
                continue
            for group, key, value in option.given:
                filled.setdefault(group, {})[key] = value
        for _ in range(_REPAIRS):
            at_fault = self._refused(filled) - given
            if not at_fault:
                break
            filled = {
                group: {name: value for name, value in fields.items() if (group, name) not in at_fault}
                for group, fields in filled.items()
            }
        return filled

    def _refused(self, profile: Profile) -> set[tuple[str, str]]:
        """The places of *profile* that the intake complains of."""
        try:
            self._intake.read(profile, self.on)
        except InputRefused as refused:
            places = [fault.path.partition(".") for fault in refused.faults]
            return {(group, re.split(r"[.\[]", name)[0]) for group, _, name in places}
        return set()

    def made_for(self, rule: Rule) -> Made:
        """A patient for whom *rule* is met, and the nearest for whom it just is not."""
        profile = self.patient_for(rule).profile
        if profile is None:
            return Made(None, None)
        return Made(self.shown(profile), self.near_miss(rule, profile))

    # --- the near miss ---------------------------------------------------------------------------------

    def near_miss(self, rule: Rule, profile: Profile) -> NearMiss | None:
        """*profile* with one fact changed as little as possible so that *rule* fails.

        Of all such changes, the one that fails the condition that the fewest rules share; numbers before words.
        """
        best: tuple[tuple[int, int, int, int], Profile, Mapping[str, Value], Verdict] | None = None
        given = {(group, name): value for group, fields in profile.items() for name, value in fields.items()}
        for variable in self._variables.values():
            index = self._option_given(variable, given)
            if index is None:
                continue
            held = variable.options[index]
            kind = 2 if not variable.complete else 0 if variable.ascending else 1
            near = [
                ((kind, apart, abs(number - index)), option)
                for number, option in enumerate(variable.options)
                if _names(option) == _names(held) and (apart := _apart(held, option))
            ]
            for order, option in sorted(near, key=lambda item: item[0])[:_NEAREST]:
                trial = {group: dict(fields) for group, fields in profile.items()}
                for group, name, value in option.given:
                    trial[group][name] = value
                facts = self.facts(trial)
                verdict = self.verdict(rule, facts) if facts is not None else None
                if facts is not None and verdict in ("not_applicable", "excluded"):
                    rank = (self._shared[self._failing(rule, facts).expression], *order)
                    if best is None or rank < best[0]:
                        best = (rank, trial, facts, verdict)
        return None if best is None else self._missed(rule, profile, *best[1:])

    def _option_given(self, variable: Variable, given: Mapping[tuple[str, str], Any]) -> int | None:
        """The option of *variable* that the profile holds, or ``None``."""
        best: int | None = None
        for index, option in enumerate(variable.options):
            held = option.given and all(given.get((group, name)) == value for group, name, value in option.given)
            if held and (best is None or len(option.given) > len(variable.options[best].given)):
                best = index
        return best

    def _missed(
        self, rule: Rule, before: Profile, after: Profile, facts: Mapping[str, Value], verdict: Verdict
    ) -> NearMiss:
        criterion = self._failing(rule, facts)
        old = {item.field: item for item in self.shown(before).facts}
        shown = self.shown(after)
        new = {item.field: item for item in shown.facts}
        name = next(name for name in new if old[name].value != new[name].value)
        words = condition_in_words(criterion.expression, self.kb.facts)
        return NearMiss(shown, name, new[name].label, old[name].value, new[name].value, verdict, criterion.id, words)

    def _failing(self, rule: Rule, facts: Mapping[str, Value]) -> Criterion:
        """The first part of the population that is false, else the first exclusion that is true."""
        false = [item for item in rule.when if evaluate_on(item.expression, facts) == FALSE]
        return false[0] if false else next(i for i in rule.unless if evaluate_on(i.expression, facts) == TRUE)

    # --- in words --------------------------------------------------------------------------------------

    def shown(self, profile: Profile) -> Patient:
        """*profile* in words."""
        facts = self._intake.read(profile, self.on).facts
        rows: list[FactShown] = []
        for group, fields in profile.items():
            for name, value in fields.items():
                if group == "treatment":
                    rows.append(self._treatment(name, value))
                    continue
                fact = self.kb.facts[name]
                said = value_in_words(fact, facts.get(name))
                if fact.kind == "date":
                    said = self._day(facts.get(name), said)
                rows.append(FactShown(name, bilingual(fact.label), said))
        return Patient(profile, tuple(rows))

    def _day(self, value: Value | None, said: Bilingual) -> Bilingual:
        if not isinstance(value, Range) or value.exact is None:
            return said
        weeks = (self.on.toordinal() - int(value.exact)) // 7
        return Bilingual(f"{said.en} ({weeks} weeks before {self.on})", f"{said.zh}（{self.on}前{weeks}周）")

    def _agent(self, written: str) -> Bilingual:
        known = self.kb.drugs.get(written)
        return bilingual(known.name) if known else Bilingual(written, written)

    def _treatment(self, name: str, value: Any) -> FactShown:
        if isinstance(value, bool):
            words = Bilingual("yes", "是") if value else Bilingual("no", "否")
        elif name == "tace":
            said = "; ".join(f"{index}: {item['response']}" for index, item in enumerate(value, 1))
            words = Bilingual(said or "none", said or "无")
        else:
            en, zh = [], []
            for item in value:
                agents = [self._agent(agent) for agent in item["agents"]]
                tolerated = ("; tolerated", "，可耐受") if item.get("tolerated") else ("", "")
                en.append(
                    f"{_WORDS[item['setting']].en}: {' + '.join(agent.en for agent in agents)} "
                    f"({_WORDS[item['ended']].en}{tolerated[0]})"
                )
                zh.append(
                    f"{_WORDS[item['setting']].zh}：{'＋'.join(agent.zh for agent in agents)}"
                    f"（{_WORDS[item['ended']].zh}{tolerated[1]}）"
                )
            words = Bilingual("; ".join(en) or "none", "；".join(zh) or "无")
        fact = self.kb.facts.get({"prior_systemic": "prior_systemic_therapy"}.get(name, name))
        shown = bilingual(fact.label) if fact else _TREATMENT.get(name, Bilingual(name, name))
        return FactShown(name, shown, words)


_TREATMENT = {
    "lines": Bilingual("lines of treatment", "既往各线治疗"),
    "tace": Bilingual("TACE sessions and response", "TACE各次及疗效"),
}
_WORDS = {
    "advanced": Bilingual("systemic therapy", "系统治疗"),
    "adjuvant": Bilingual("adjuvant", "术后辅助"),
    "neoadjuvant": Bilingual("neoadjuvant", "新辅助"),
    "conversion": Bilingual("conversion", "转化"),
    "progression": Bilingual("progression", "进展"),
    "intolerance": Bilingual("not tolerated", "不耐受"),
    "ongoing": Bilingual("still running", "进行中"),
    "completed": Bilingual("completed", "已完成"),
}


def newest_day(kb: KnowledgeBase) -> date:
    """The last day on which something of *kb* was published or came into force."""
    days = [source.published for source in kb.sources.values()]
    days += [statement.effective.since for statement in kb.statements.values()]
    days += [caution.entry.effective.since for caution in kb.cautions.values()]
    return max((day for day in days if day != date.max), default=date(2000, 1, 1))


def goals_of(rule: Rule) -> tuple[Goal, ...]:
    """What must hold for *rule* to be met."""
    return (
        *((item.expression, True) for item in rule.when),
        *((item.expression, False) for item in rule.unless),
    )


def in_scope(facts: Mapping[str, Value]) -> bool:
    """Whether nothing says that the patient is outside the scope of the system."""
    return facts.get(_SCOPE) != YES


def met(rule: Rule) -> Expression:
    """*rule* being met, as one condition."""
    return All((*(item.expression for item in rule.when), *(Not(item.expression) for item in rule.unless)))


def _profile(options: Iterable[Option]) -> Profile:
    profile: Profile = {}
    for option in options:
        for group, name, value in option.given:
            profile.setdefault(group, {})[name] = value
    return profile


def _names(option: Option) -> list[tuple[str, str]]:
    return [(group, name) for group, name, _ in option.given]


def _apart(one: Option, other: Option) -> int:
    """By how much two options that give the same things differ; 0 where they do not, or in more than one thing."""
    changed = [(old, new) for old, new in zip(one.given, other.given, strict=True) if old != new]
    if len(changed) != 1:
        return 0
    (_, name, old), (_, _, new) = changed[0]
    if name != "lines":
        return 1
    if len(old) != len(new):
        return 10
    return sum(1 for a, b in zip(old, new, strict=True) for key in {*a, *b} if a.get(key) != b.get(key))

"""From the runs of the scenarios to the report on what they show of the rules."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from engine.assess import Engine
from engine.assessment import Bilingual
from engine.checks.places import line_of_id
from engine.compile import Rule
from engine.knowledge import KnowledgeBase
from engine.settings import NAMES
from engine.values import plain
from scenarios.board import Profile
from scenarios.coverage.impossible import Impossible
from scenarios.coverage.obligations import Kind, Obligation, Want, obligations_of
from scenarios.coverage.report import (
    COLUMNS,
    CONTRACT,
    Column,
    ConditionView,
    CriterionView,
    Mark,
    Report,
    Row,
    RuleRef,
    RuleView,
    RunCount,
    Tally,
    ThresholdView,
    Untested,
)
from scenarios.coverage.seen import Sight
from scenarios.coverage.sentences import Sentences
from scenarios.running import Outcome

CAUTIONS = "caution"  # stands where a statement has its setting
SETTINGS = {**NAMES, CAUTIONS: Bilingual("Cautions", "注意事项")}
_COLUMN: dict[tuple[Kind, Want], Column] = {
    ("rule", "met"): "applies",
    ("rule", "excluded"): "excluded",
    ("rule", "open"): "open",
    ("condition", "true"): "true",
    ("condition", "false"): "false",
    ("condition", "unknown"): "unknown",
    ("threshold", "at"): "thresholds",
    ("threshold", "beyond"): "thresholds",
    ("alone", "alone"): "alone",
}
_IN_ORDER: tuple[tuple[Kind, Want], ...] = (  # a rule that nobody meets weighs more than an open condition
    ("rule", "met"),
    ("rule", "excluded"),
    ("alone", "alone"),
    ("threshold", "at"),
    ("threshold", "beyond"),
    ("condition", "true"),
    ("condition", "false"),
    ("rule", "open"),
    ("condition", "unknown"),
)


@dataclass(frozen=True, slots=True)
class Asking:
    """A patient whom the board asked about, for what day, and where that is written."""

    profile: Profile
    as_of: date | None
    where: str


@dataclass(frozen=True, slots=True)
class _Judged:
    """Something owed and what became of it."""

    owed: Obligation
    mark: Mark


def measure(
    engine: Engine,
    outcomes: Iterable[Outcome],
    today: date,
    rules: Sequence[str] = (),
    reasons: Mapping[str, Bilingual] | None = None,
) -> Report:
    """What *outcomes* show of every rule, or of *rules* alone.

    A run that was not understood shows nothing: nobody can say whom it was about. *reasons*: why something may stay
    untested, by :func:`gap`; it is counted as untested all the same.
    """
    listed = list(outcomes)
    askings = [
        Asking(asked.profile, asked.as_of, outcome.run.key)
        for outcome in listed
        if outcome.status != "not_understood"
        for asked in outcome.asked
    ]
    sight = Sight(engine, today)
    different = _different(askings, today)
    seen = sum(sight.look(asking.profile, asking.as_of, asking.where) for asking in different)
    runs = RunCount(
        len(listed),
        sum(outcome.status == "failed" for outcome in listed),
        sum(outcome.status == "not_understood" for outcome in listed),
        len(different),
        seen,
        tuple(day.isoformat() for day in sight.days),
    )
    return _Reporter(engine.kb, sight, rules, reasons or {}).report(runs, today)


def gap(owed: Obligation) -> str:
    """What a reason names: ``rule|kind|want|condition``, as the parts stand under ``untested`` in the report."""
    condition = owed.condition.key if owed.condition is not None else owed.criterion
    return f"{owed.rule}|{owed.kind}|{owed.want}|{condition}"


def _different(askings: Iterable[Asking], today: date) -> list[Asking]:
    """Each patient and day once, with the first place; *today* first, the other days in order."""
    found: dict[tuple[str, date], Asking] = {}
    for asking in askings:
        key = (json.dumps(asking.profile, sort_keys=True), asking.as_of or today)
        found.setdefault(key, asking)
    return sorted(found.values(), key=lambda asking: ((day := asking.as_of or today) != today, day))


class _Reporter:
    """Puts the report together."""

    def __init__(self, kb: KnowledgeBase, sight: Sight, rules: Sequence[str], reasons: Mapping[str, Bilingual]) -> None:
        self._reasons = reasons
        self._kb = kb
        self._sight = sight
        self._impossible = Impossible(kb)
        self._sentences = Sentences(kb)
        self._rules: list[Rule] = [rule for rule in kb.rules() if not rules or rule.id in rules]
        self._judged = {rule.id: [self._judge(owed) for owed in obligations_of(rule, kb)] for rule in self._rules}
        self._refs = {rule.id: self._ref(rule.id) for rule in self._rules}

    def report(self, runs: RunCount, today: date) -> Report:
        """The whole report."""
        everything = [item for judged in self._judged.values() for item in judged]
        files = self._files()
        return Report(
            contract=CONTRACT,
            rules_version=self._kb.version,
            rules_digest=self._kb.digest,
            today=today.isoformat(),
            runs=runs,
            totals=self._row("", "", list(self._judged)),
            settings=tuple(
                self._row(setting, "", names)
                for setting in SETTINGS
                if (names := [name for name, ref in self._refs.items() if ref.setting == setting])
            ),
            files=tuple(self._row(setting, file, names) for (setting, file), names in files.items()),
            decides=_tally(item.mark for item in everything if item.owed.kind == "decides"),
            tipping=_tally(
                Mark("seen" if self._sight.tipping(item.owed) else "untested")
                for item in everything
                if item.owed.kind == "threshold" and item.mark.state != "impossible"
            ),
            untested=tuple(self._told(everything, "untested")),
            impossible=tuple(self._told(everything, "impossible")),
            rules=tuple(self._view(rule) for rule in self._rules),
        )

    # --- what became of what is owed -----------------------------------------------------------------------

    def _judge(self, owed: Obligation) -> _Judged:
        example = self._sight.example(owed)
        if example is not None:
            return _Judged(owed, Mark("seen", example))
        reason = self._impossible.why(owed)
        if reason is not None:
            return _Judged(owed, Mark("impossible", None, reason))
        return _Judged(owed, Mark("untested", None, self._reasons.get(gap(owed))))

    def _ref(self, name: str) -> RuleRef:
        statement = self._kb.statements.get(name)
        place = statement.place if statement else self._kb.cautions[name].place
        setting = statement.setting if statement else CAUTIONS
        return RuleRef(name, self._sentences.title(name), setting, place.shown_as, line_of_id(place, name))

    # --- the table -----------------------------------------------------------------------------------------

    def _files(self) -> dict[tuple[str, str], list[str]]:
        ranks = {setting: rank for rank, setting in enumerate(SETTINGS)}
        found: dict[tuple[str, str], list[str]] = {}
        for name, ref in sorted(self._refs.items(), key=lambda item: (ranks[item[1].setting], item[1].file)):
            found.setdefault((ref.setting, ref.file), []).append(name)
        return found

    def _row(self, setting: str, file: str, names: Sequence[str]) -> Row:
        marks: dict[Column, list[Mark]] = {column: [] for column in COLUMNS}
        for name in names:
            for item in self._judged[name]:
                if item.owed.required:
                    marks[_COLUMN[item.owed.kind, item.owed.want]].append(item.mark)
        columns = {column: _tally(found) for column, found in marks.items()}
        total = Tally(sum(tally.seen for tally in columns.values()), sum(tally.all for tally in columns.values()))
        return Row(setting, file, len(names), columns, total)

    # --- sentences -----------------------------------------------------------------------------------------

    def _told(self, everything: Iterable[_Judged], state: str) -> Iterator[Untested]:
        """A sentence for each thing in *state*; what several rules have in common is told once."""
        groups: dict[tuple[object, ...], list[_Judged]] = {}
        for item in everything:
            owed = item.owed
            if item.mark.state == state and owed.required:
                about: object = owed.condition or self._shared(owed)
                groups.setdefault((owed.kind, owed.want, about, item.mark.reason), []).append(item)
        ranks = {setting: rank for rank, setting in enumerate(SETTINGS)}

        def order(group: list[_Judged]) -> tuple[int, int, str]:
            owed = group[0].owed
            ref = self._refs[owed.rule]
            return _IN_ORDER.index((owed.kind, owed.want)), ranks[ref.setting], ref.file

        for group in sorted(groups.values(), key=order):
            yield self._sentence(group, state)

    def _shared(self, owed: Obligation) -> object:
        """What an exclusion has in common with others: its file and words. Everything else is of one rule alone."""
        if owed.role == "unless" and owed.kind == "alone":
            return self._refs[owed.rule].file, self._sentences.criterion(owed).expression
        return owed.rule

    def _sentence(self, group: Sequence[_Judged], state: str) -> Untested:
        owed, reason = group[0].owed, group[0].mark.reason
        nearest = self._nearest(owed)
        says = self._sentences.untested(owed, nearest) if state == "untested" else self._sentences.cannot(owed)
        return Untested(
            owed.kind,
            owed.want,
            owed.condition.key if owed.condition is not None else owed.criterion,
            says,
            tuple(self._refs[name] for name in dict.fromkeys(item.owed.rule for item in group)),
            self._sentences.number(owed) if owed.threshold is not None else None,
            nearest,
            reason,
        )

    def _nearest(self, owed: Obligation) -> str | None:
        if owed.threshold is None:
            return None
        number = self._sight.nearest(owed)
        return None if number is None else plain(number)

    # --- rule by rule --------------------------------------------------------------------------------------

    def _view(self, rule: Rule) -> RuleView:
        ref = self._refs[rule.id]
        judged = self._judged[rule.id]
        whole = {item.owed.want: item.mark for item in judged if item.owed.kind == "rule"}
        by_condition: dict[str, dict[Want, _Judged]] = {}
        for item in judged:
            if item.owed.condition is not None:
                by_condition.setdefault(item.owed.condition.key, {})[item.owed.want] = item
        return RuleView(
            id=rule.id,
            kind="caution" if ref.setting == CAUTIONS else "statement",
            setting=ref.setting,
            title=ref.title,
            file=ref.file,
            line=ref.line,
            applies=whole["met"],
            excluded=whole.get("excluded"),
            open=whole["open"],
            conditions=tuple(self._condition(found) for found in by_condition.values()),
            thresholds=tuple(self._threshold(found) for found in by_condition.values() if "at" in found),
            criteria=tuple(
                CriterionView(
                    item.owed.criterion,
                    item.owed.role,
                    self._sentences.words(item.owed),
                    item.owed.required,
                    item.mark,
                )
                for item in judged
                if item.owed.want == "alone"
            ),
        )

    def _condition(self, found: dict[Want, _Judged]) -> ConditionView:
        owed = found["true"].owed
        assert owed.condition is not None
        marks = (found["true"].mark, found["false"].mark, found["unknown"].mark)
        return ConditionView(owed.criterion, owed.role, owed.condition.key, self._sentences.words(owed), *marks)

    def _threshold(self, found: dict[Want, _Judged]) -> ThresholdView:
        at, beyond = found["at"], found["beyond"]
        assert at.owed.condition is not None
        return ThresholdView(
            at.owed.criterion,
            at.owed.role,
            at.owed.condition.key,
            self._sentences.words(at.owed),
            self._sentences.number(at.owed),
            self._sentences.number(beyond.owed),
            at.mark,
            beyond.mark,
            self._nearest(at.owed),
            self._nearest(beyond.owed),
            self._sight.tipping(at.owed),
            self._sight.tipping(beyond.owed),
        )


def _tally(marks: Iterable[Mark]) -> Tally:
    counted = [mark.state for mark in marks if mark.state != "impossible"]
    return Tally(counted.count("seen"), len(counted))

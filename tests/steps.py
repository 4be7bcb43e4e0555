"""The steps of the scenarios, English and Chinese, each pair on one function.

A failing step says what was found instead; for a regimen: its standing, and which condition of which rule is
false or unknown for this patient.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn

import pytest
from pytest_bdd import given, parsers, then, when

from engine import settings
from engine.assess import STANDINGS, Engine
from engine.assessment import Assessment, Bilingual, DerivedFact, Entry, StatementView
from engine.errors import Fault, InputRefused
from engine.explain import explain
from engine.values import plain
from engine.wording import folded

PATIENTS = Path(__file__).resolve().parent.parent / "features" / "patients"
_TREATMENT = {  # facts worked out from the history that can also be given as a plain yes or no
    "prior_systemic_therapy": "prior_systemic",
    "prior_tace": "prior_tace",
    "tace_failed": "tace_failed",
    "prior_haic": "prior_haic",
    **{
        name: name
        for name in (
            "prior_resection",
            "prior_ablation",
            "prior_radiotherapy",
            "prior_transplantation",
            "prior_conversion",
            "prior_neoadjuvant",
            "prior_adjuvant",
            "on_adjuvant",
        )
    },
}
_HISTORY = {  # what "not recorded" takes away together
    folded(word): keys
    for words, keys in (
        (("earlier treatment", "既往治疗"), ("lines", "prior_systemic")),
        (("earlier TACE", "earlier TACE sessions", "既往TACE"), ("tace", "prior_tace", "tace_failed")),
    )
    for word in words
}
_HEADINGS = ({"field", "value"}, {"字段", "值"}, {"项目", "结果"}, {"项目", "值"}, {"字段", "内容"})
_LINE_COLUMNS = {
    "agents": ("agents", "方案", "药物"),
    "ended": ("ended", "结束原因"),
    "setting": ("setting", "治疗目的"),
    "tolerated": ("tolerated", "可耐受"),
    "line": ("line", "线数"),
}
_SESSION_COLUMNS = {"on": ("on", "日期"), "response": ("response", "疗效")}
_BLANK = {folded(word) for word in ("", "unknown", "not known", "-", "未知", "不详", "不明")}
_CERTAINTY = {
    "high": ("high", "高"),
    "moderate": ("moderate", "中", "中等"),
    "low": ("low", "低"),
    "very_low": ("very low", "极低"),
    "not_appraised": ("not appraised", "未评价"),
}
_DIRECTNESS = {
    "direct": ("direct", "直接"),
    "indirect": ("indirect", "间接"),
    "unknown": ("open", "unknown", "未明"),
    "no_study": ("none", "no study", "无"),
}


def fail(message: str) -> NoReturn:
    """Fail the step with *message* alone: who writes scenarios does not read tracebacks."""
    pytest.fail(message, pytrace=False)


def says(template: str) -> parsers.re:
    """A step: ``{name}`` inside quotes takes anything but a quote, bare it takes one word."""
    pattern = re.escape(template).replace("\\ ", " ").replace('\\"', '"')
    pattern = re.sub(r'"\\\{(\w+)\\\}"', r"[\"“](?P<\1>[^\"“”]*)[\"”]", pattern)
    pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^\\s\"“”]+?)", pattern)
    return parsers.re(pattern.replace("，", r"[，,]\s*"))


def _from_key(word: str) -> str:
    return next(fact for fact, key in _TREATMENT.items() if word in (fact, key))


def plain_text(text: str) -> str:
    """*text* for comparison: compatibility form, one space between words, case folded."""
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()


def found_in(words: str, *texts: Bilingual | str | None) -> bool:
    """Whether *words* occur in one of *texts*, in either language."""
    wanted = plain_text(words)
    if not wanted:
        fail("the step names no words to look for")
    plain_texts = (part for text in texts if text is not None for part in _parts(text))
    return any(wanted in plain_text(part) for part in plain_texts)


def _parts(text: Bilingual | str) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else (text.en, text.zh)


def listed(items: Iterable[Bilingual | str]) -> str:
    """*items* one a line, in both languages."""
    lines = [f"  - {' / '.join(_parts(item))}" for item in items]
    return "\n".join(lines) or "  (none)"


@dataclass
class Board:
    """One scenario: the patient as told, and the answer once the board has asked."""

    engine: Engine
    today: date
    profile: dict[str, Any] = field(default_factory=dict)
    as_of: date | None = None
    answer: Assessment | None = None
    refused: tuple[Fault, ...] = ()
    setting: str | None = None

    # --- the patient -------------------------------------------------------------------------------

    def place(self, name: str) -> tuple[str, str]:
        """Section and key of the field that is called *name*."""
        kb = self.engine.kb
        found = kb.fact_words.get(folded(name))
        if found is not None:
            section, key = kb.facts[found].path.split(".", 1)
            return section, key
        for fact, key in _TREATMENT.items():
            label = kb.facts[fact].label
            if folded(name) in {folded(word) for word in (fact, key, f"treatment.{key}", label.en, label.zh)}:
                return "treatment", key
        words = [*kb.fact_words, *_TREATMENT, *_TREATMENT.values()]
        near = get_close_matches(folded(name), words, n=3, cutoff=0.5)
        facts = [kb.facts[kb.fact_words.get(word) or _from_key(word)] for word in near]
        labels = list(dict.fromkeys(f"{fact.label.en!r} / {fact.label.zh!r}" for fact in facts))
        fail(f"no field is called {name!r}. Did you mean {' or '.join(labels) or 'something else'}?")

    def put(self, name: str, value: object) -> None:
        """Add or override one field."""
        section, key = self.place(name)
        self.profile.setdefault(section, {})[key] = value

    def put_table(self, table: Sequence[Sequence[str]]) -> None:
        """Add or override the fields of a table of two columns; a heading is allowed."""
        rows = [[cell.strip() for cell in row] for row in table]
        if rows and {cell.casefold() for cell in rows[0]} in _HEADINGS:
            rows = rows[1:]
        if not rows or any(len(row) != 2 for row in rows):
            fail("the table needs two columns, field and value, and at least one row")
        for name, value in rows:
            self.put(name, value)

    def rows(self, table: Sequence[Sequence[str]], columns: Mapping[str, tuple[str, ...]]) -> list[dict[str, str]]:
        """The rows of a table with a heading, by the names in *columns*."""
        names = {folded(word): key for key, words in columns.items() for word in words}
        heading = [names.get(folded(cell)) for cell in table[0]]
        if None in heading:
            wrong = table[0][heading.index(None)]
            fail(f"no column is called {wrong!r}; there are: {', '.join(w[0] for w in columns.values())}")
        return [
            {str(key): cell.strip() for key, cell in zip(heading, row, strict=True) if folded(cell) not in _BLANK}
            for row in table[1:]
        ]

    # --- the answer --------------------------------------------------------------------------------

    def ask(self) -> None:
        """The answer for the profile as it stands, or why it is refused."""
        try:
            self.answer = self.engine.assess(self.profile, today=self.today, as_of=self.as_of, outcomes=False)
        except InputRefused as refused:
            self.refused = refused.faults

    @property
    def result(self) -> Assessment:
        """The answer; fails where there is none."""
        if self.answer is None and not self.refused:
            fail("the board has not asked yet: a step 'When the board asks' (当 会诊提问) is missing")
        if self.answer is None:
            fail(f"the profile was refused:\n{listed(str(fault) for fault in self.refused)}")
        return self.answer

    def regimen(self, written: str) -> str:
        """The id of the regimen that is called *written*: by id, name, synonym, or its parts joined with a plus."""
        kb = self.engine.kb
        names = {
            folded(word): regimen.id
            for regimen in kb.regimens.values()
            for word in (regimen.id, regimen.name.en, regimen.name.zh, *regimen.synonyms)
        }
        if folded(written) in names:
            return names[folded(written)]
        parts = [kb.agent_words.get(folded(part)) for part in re.split(r"[+＋]|联合", written) if part.strip()]
        if len(parts) > 1 and all(parts):
            same = [regimen.id for regimen in kb.regimens.values() if set(regimen.components) == set(parts)]
            if len(same) == 1:
                return same[0]
        near = get_close_matches(folded(written), list(names), n=4, cutoff=0.45)
        meant = " or ".join(repr(name) for name in dict.fromkeys(names[word] for word in near))
        fail(f"no regimen is called {written!r}. Did you mean {meant or 'something else'}?")

    def entries(self, written: str, *standings: str) -> list[Entry]:
        """The entries of a regimen, in all standings or in those named."""
        identifier = self.regimen(written)
        return [
            entry
            for standing in standings or STANDINGS
            for entry in getattr(self.result, standing)
            if entry.regimen.id == identifier and self.setting in (None, entry.setting)
        ]

    def entry(self, written: str) -> Entry:
        """The entry of a regimen, the most favourable standing first; fails where there is none."""
        found = self.entries(written)
        if not found:
            fail(f"{written!r} is in no standing.\n{self.why(written)}")
        return found[0]

    def why(self, written: str) -> str:
        """Where a regimen stands, and which condition of which rule is false or unknown."""
        identifier = self.regimen(written)
        answer = self.result
        if answer.status != "answered":
            return f"  status: {answer.status}"
        told = explain(self.engine, self.profile, identifier, today=self.today, as_of=self.as_of)
        lines = [f"  {identifier}: {told.summary.en}"]
        for standing in STANDINGS:
            for entry in getattr(answer, standing):
                if entry.regimen.id == identifier:
                    lines.append(f"  standing: {standing} ({entry.setting})")
                    lines += [f"    because {item.kind} {item.id}: {item.says.en}" for item in entry.because]
                    lines += [f"    missing: {', '.join(entry.missing)}"] if entry.missing else []
                    lines += [f"    {view.effect} {view.id} ({view.status}): {view.text.en}" for view in entry.cautions]
        for statement in told.statements:
            lines.append(f"  {statement.rule_id} ({statement.stance}): {statement.verdict}")
            for condition in statement.trace:
                settled = "true" if condition.role == "when" else "false"
                if condition.verdict != settled:
                    lines.append(
                        f"    {condition.role} {condition.id} is {condition.verdict}: "
                        f"{condition.expected.en}; found {condition.found.en}"
                    )
        return "\n".join(lines)

    def derived(self, written: str) -> DerivedFact:
        """The derived fact that is called *written*."""
        items = self.result.derived
        for item in items:
            if folded(written) in {folded(word) for word in (item.fact, item.label.en, item.label.zh)}:
                return item
        near = get_close_matches(written, [item.fact for item in items], n=3, cutoff=0.4)
        there = ", ".join(item.fact for item in items)
        fail(f"no derived fact is called {written!r}. Near: {', '.join(near)}. There are: {there}")

    def value_of(self, item: DerivedFact, written: str) -> str:
        """The id of a value of a derived choice, by id or label; the number as people write it."""
        fact = self.engine.kb.facts[item.fact]
        words = {folded(word): name for name, label in fact.values.items() for word in (name, label.en, label.zh)}
        if folded(written) in words:
            return words[folded(written)]
        if not fact.values:
            try:
                return plain(Decimal(unicodedata.normalize("NFKC", written)))
            except InvalidOperation:
                pass
        fail(f"{written!r} is not a value of {item.fact}: {', '.join(fact.values) or 'a number'}")

    def is_in(self, written: str, *standings: str) -> list[Entry]:
        """The entries of a regimen in *standings*; fails where there is none."""
        found = self.entries(written, *standings)
        if not found:
            fail(f"{written!r} is not among {' or '.join(standings)}.\n{self.why(written)}")
        return found


@pytest.fixture
def board(engine: Engine, today: date) -> Board:
    """An empty scenario."""
    return Board(engine, today)


# --- the patient -----------------------------------------------------------------------------------


@given(says('the patient "{name}"'))
@given(says('患者"{name}"'))
def _(board: Board, name: str) -> None:
    path = PATIENTS / f"{name}.json"
    if not path.is_file():
        known = sorted(file.stem for file in PATIENTS.glob("*.json"))
        near = get_close_matches(name, known, n=3, cutoff=0.4) or known
        fail(f"there is no patient {name!r}. Did you mean {' or '.join(repr(other) for other in near)}?")
    board.profile = json.loads(path.read_text(encoding="utf-8"))


@given("a patient")
@given("一名患者")
def _(board: Board, datatable: Sequence[Sequence[str]]) -> None:
    board.put_table(datatable)


@given("with")
@given("另有")
def _(board: Board, datatable: Sequence[Sequence[str]]) -> None:
    board.put_table(datatable)


@given(says('"{name}" is "{value}"'))
@given(says('"{name}"为"{value}"'))
def _(board: Board, name: str, value: str) -> None:
    board.put(name, value)


@given(says('"{name}" is not recorded'))
@given(says('未记录"{name}"'))
def _(board: Board, name: str) -> None:
    if folded(name) in _HISTORY:
        for key in _HISTORY[folded(name)]:
            board.profile.get("treatment", {}).pop(key, None)
        return
    section, key = board.place(name)
    board.profile.get(section, {}).pop(key, None)


@given("earlier treatment")
@given("既往治疗")
def _(board: Board, datatable: Sequence[Sequence[str]]) -> None:
    lines: list[dict[str, Any]] = []
    for row in board.rows(datatable, _LINE_COLUMNS):
        line: dict[str, Any] = {"setting": "advanced", **row, "agents": [row.get("agents", "")]}
        if row.get("line", "").isdigit():
            line["line"] = int(row["line"])
        lines.append(line)
    treatment = board.profile.setdefault("treatment", {})
    treatment.pop("prior_systemic", None)
    treatment["lines"] = lines


@given("no earlier systemic treatment")
@given("未接受过系统治疗")
def _(board: Board) -> None:
    treatment = board.profile.setdefault("treatment", {})
    treatment.pop("prior_systemic", None)
    treatment["lines"] = []


@given("earlier TACE sessions")
@given("既往TACE")
def _(board: Board, datatable: Sequence[Sequence[str]]) -> None:
    treatment = board.profile.setdefault("treatment", {})
    treatment.pop("prior_tace", None)
    treatment["tace"] = board.rows(datatable, _SESSION_COLUMNS)


@given(says("as of {day}"))
@given(says("截至{day}"))
def _(board: Board, day: str) -> None:
    board.as_of = date.fromisoformat(day)


@then(says('in the setting "{name}"'))
@then(says('在"{name}"场景下'))
def _(board: Board, name: str) -> None:
    """From here on the scenario speaks of this setting alone: one regimen can stand in several."""
    words = {
        folded(word): setting for setting, label in settings.NAMES.items() for word in (setting, label.en, label.zh)
    }
    if folded(name) not in words:
        known = " or ".join(f"{label.en!r} / {label.zh!r}" for label in settings.NAMES.values())
        fail(f"no setting is called {name!r}; there are: {known}")
    board.setting = words[folded(name)]


@when("the board asks")
@when("会诊提问")
def _(board: Board) -> None:
    board.ask()


# --- where a regimen stands ------------------------------------------------------------------------


@then(says('the candidates include "{name}"'))
@then(says('候选方案包含"{name}"'))
def _(board: Board, name: str) -> None:
    board.is_in(name, "candidates")


@then(says('the candidates do not include "{name}"'))
@then(says('候选方案不包含"{name}"'))
def _(board: Board, name: str) -> None:
    if board.entries(name, "candidates"):
        fail(f"{name!r} is a candidate.\n{board.why(name)}")


@then(says('"{name}" may be considered on conditions'))
@then(says('"{name}"为附条件可考虑'))
def _(board: Board, name: str) -> None:
    board.is_in(name, "conditional")


def _waits_for(board: Board, name: str, missing: str, standing: str) -> None:
    kb = board.engine.kb
    wanted = kb.fact_words.get(folded(missing)) or next(
        (
            fact.id
            for fact in kb.facts.values()
            if folded(missing) in {folded(word) for word in (fact.id, fact.label.en, fact.label.zh)}
        ),
        None,
    )
    if wanted is None:
        board.place(missing)
    entries = board.is_in(name, standing)
    if not any(wanted in entry.missing for entry in entries):
        there = ", ".join(entry_field for entry in entries for entry_field in entry.missing)
        fail(f"{name!r} waits for other facts: {there}.\n{board.why(name)}")


@then(says('"{name}" is open for want of "{missing}"'))
@then(says('"{name}"待定，缺少"{missing}"'))
def _(board: Board, name: str, missing: str) -> None:
    _waits_for(board, name, missing, "pending")


@then(says('"{name}" is conditional for want of "{missing}"'))
@then(says('"{name}"附条件，缺少"{missing}"'))
def _(board: Board, name: str, missing: str) -> None:
    _waits_for(board, name, missing, "conditional")


@then(says('"{name}" is excluded because "{words}"'))
@then(says('"{name}"被排除，理由含"{words}"'))
def _(board: Board, name: str, words: str) -> None:
    entries = board.is_in(name, "excluded")
    reasons = [item.says for entry in entries for item in entry.because]
    if not found_in(words, *reasons):
        fail(f"{name!r} is excluded for other reasons:\n{listed(reasons)}")


def _speaking_against(board: Board, name: str) -> list[StatementView]:
    found = [
        statement
        for entry in board.entries(name)
        for statement in entry.statements
        if statement.stance == "against" and statement.verdict in ("met", "conditional") and not statement.superseded_by
    ]
    return list(dict.fromkeys(found))


@then(says('there is evidence against "{name}"'))
@then(says('存在反对"{name}"的证据'))
def _(board: Board, name: str) -> None:
    board.is_in(name, "against")


@then(says('no source speaks against "{name}"'))
@then(says('没有来源反对"{name}"'))
def _(board: Board, name: str) -> None:
    statements = _speaking_against(board, name)
    if statements or board.entries(name, "against"):
        fail(f"against {name!r}:\n{listed(statement.text for statement in statements)}\n{board.why(name)}")


@then(says('"{name}" is not listed'))
@then(says('未列出"{name}"'))
def _(board: Board, name: str) -> None:
    if board.entries(name):
        fail(f"{name!r} is listed.\n{board.why(name)}")


@then(says('"{name}" is only under study'))
@then(says('"{name}"仅在研究中'))
def _(board: Board, name: str) -> None:
    identifier = board.regimen(name)
    under_study = [gap.regimen.id for gap in board.result.investigational if gap.regimen]
    if identifier not in under_study:
        fail(f"{name!r} is not under study; these are: {', '.join(under_study)}\n{board.why(name)}")
    offered = board.entries(name, "candidates", "conditional", "pending")
    if offered:
        fail(f"{name!r} is under study, but stands elsewhere as well.\n{board.why(name)}")


# --- what is said of a regimen ---------------------------------------------------------------------


@then(says('the citation of "{name}" names "{source}" at "{locator}"'))
@then(says('"{name}"的引文为"{source}"的"{locator}"'))
def _(board: Board, name: str, source: str, locator: str) -> None:
    board.entry(name)
    citations = [statement.citation for entry in board.entries(name) for statement in entry.statements]
    titles = {cited.source_id: (cited.source_id, cited.title.en, cited.title.zh) for cited in citations}
    for cited in citations:
        if folded(source) in {folded(word) for word in titles[cited.source_id]} and found_in(locator, cited.locator):
            return
    there = [f"{cited.source_id} at {cited.locator}" for cited in dict.fromkeys(citations)]
    fail(f"{name!r} is cited from other places:\n{listed(there)}")


@then(says('the source\'s own grade of "{name}" is "{words}"'))
@then(says('"{name}"的来源分级为"{words}"'))
def _(board: Board, name: str, words: str) -> None:
    grades = [grade.says for grade in board.entry(name).level_of_evidence.as_stated]
    if not any(plain_text(words) in (plain_text(grade.en), plain_text(grade.zh)) for grade in grades):
        fail(f"{name!r} is graded otherwise:\n{listed(grades)}")


@then(says('the evidence note of "{name}" says "{words}"'))
@then(says('"{name}"的证据说明含"{words}"'))
def _(board: Board, name: str, words: str) -> None:
    note = board.entry(name).level_of_evidence.note
    if not found_in(words, note):
        fail(f"the note of {name!r} says:\n{listed([note])}")


@then(says('the evidence note of "{name}" does not say "{words}"'))
@then(says('"{name}"的证据说明不含"{words}"'))
def _(board: Board, name: str, words: str) -> None:
    board.entry(name)
    notes = [entry.level_of_evidence.note for entry in board.entries(name)]
    if found_in(words, *notes):
        fail(f"the note of {name!r} says:\n{listed(notes)}")


def _meant(words: Mapping[str, tuple[str, ...]], written: str) -> str:
    for key, spellings in words.items():
        if folded(written) in {folded(word) for word in spellings}:
            return key
    fail(f"{written!r} is none of: {', '.join(spellings[0] for spellings in words.values())}")


@then(says('the certainty for "{name}" is "{word}"'))
@then(says('"{name}"的证据确定性为"{word}"'))
def _(board: Board, name: str, word: str) -> None:
    level = board.entry(name).level_of_evidence
    if level.certainty != _meant(_CERTAINTY, word):
        reasons = [replace_text(reason.says, f"{reason.domain} -{reason.steps}: ") for reason in level.reasons]
        fail(f"the certainty for {name!r} is {level.certainty}:\n{listed(reasons)}")


def replace_text(text: Bilingual, before: str) -> Bilingual:
    """*text* with *before* in front of the English."""
    return replace(text, en=before + text.en)


@then(says('the evidence for "{name}" is "{word}"'))
@then(says('"{name}"的证据为"{word}"'))
def _(board: Board, name: str, word: str) -> None:
    level = board.entry(name).level_of_evidence
    if level.directly_applicable != _meant(_DIRECTNESS, word):
        criteria = [
            f"{item.study_id} {item.criterion}: {item.verdict} (asked {item.expected.en}; found {item.found.en})"
            for item in level.directness
            if item.verdict != "matches"
        ]
        fail(f"the evidence for {name!r} is {level.directly_applicable}:\n{listed(criteria)}")


@then(says('the study "{study}" stands behind "{name}"'))
@then(says('"{name}"的研究包括"{study}"'))
def _(board: Board, name: str, study: str) -> None:
    board.entry(name)
    studies = [view for entry in board.entries(name) for view in entry.evidence]
    if folded(study) not in {folded(word) for view in studies for word in (view.study_id, view.name)}:
        fail(f"the studies on {name!r} are:\n{listed(f'{view.name} ({view.role})' for view in studies)}")


@then(says('a caution on "{name}" says "{words}"'))
@then(says('"{name}"的注意事项含"{words}"'))
def _(board: Board, name: str, words: str) -> None:
    board.entry(name)
    cautions = [view.text for entry in board.entries(name) for view in entry.cautions]
    if not found_in(words, *cautions):
        fail(f"the cautions on {name!r} are:\n{listed(cautions)}")


@then(says('the entry of "{name}" says "{words}"'))
@then(says('"{name}"的条目含"{words}"'))
def _(board: Board, name: str, words: str) -> None:
    board.entry(name)
    entries = board.entries(name)
    said = [text for entry in entries for text in (*entry.regimen.approvals, *entry.regimen.doses)]
    said += [text for entry in entries for item in entry.statements for text in (item.title, item.text)]
    said += [item.text for entry in entries for view in entry.evidence for item in view.endpoints]
    if not found_in(words, *said):
        fail(f"of {name!r} this is said:\n{listed(said)}")


# --- the rest of the answer ------------------------------------------------------------------------


@then(says('the requirements say "{words}"'))
@then(says('须做事项含"{words}"'))
def _(board: Board, words: str) -> None:
    items = board.result.requirements
    if not found_in(words, *(text for item in items for text in (item.title, item.text))):
        fail(f"the requirements are:\n{listed(item.text for item in items)}")


def _asked(board: Board, name: str) -> tuple[str, list[str]]:
    kb = board.engine.kb
    questions = [question.field for question in board.result.find_out_first]
    for fact in kb.facts.values():
        if folded(name) in {folded(word) for word in (fact.id, fact.label.en, fact.label.zh)}:
            return fact.id, questions
    section, key = board.place(name)
    return next(f.id for f in kb.facts.values() if f.path == f"{section}.{key}"), questions


@then(says('the assessment asks for "{name}"'))
@then(says('应查明"{name}"'))
def _(board: Board, name: str) -> None:
    wanted, questions = _asked(board, name)
    if wanted not in questions:
        fail(f"asked for are: {', '.join(questions) or 'no facts'}")


@then(says('the assessment asks first for "{name}"'))
@then(says('首先查明"{name}"'))
def _(board: Board, name: str) -> None:
    wanted, questions = _asked(board, name)
    if questions[:1] != [wanted]:
        fail(f"asked for are, in this order: {', '.join(questions) or 'no facts'}")


@then(says('the alerts say "{words}"'))
@then(says('警示含"{words}"'))
def _(board: Board, words: str) -> None:
    alerts = [alert.says for alert in board.result.alerts]
    if not found_in(words, *alerts):
        fail(f"the alerts are:\n{listed(alerts)}")


@then("there is no alert")
@then("没有警示")
def _(board: Board) -> None:
    if board.result.alerts:
        fail(f"the alerts are:\n{listed(alert.says for alert in board.result.alerts)}")


@then(says('the headline says "{words}"'))
@then(says('要点含"{words}"'))
def _(board: Board, words: str) -> None:
    if not found_in(words, *board.result.headline):
        fail(f"the headline is:\n{listed(board.result.headline)}")


@then(says('line {number} of the headline says "{words}"'))
@then(says('要点第{number}行含"{words}"'))
def _(board: Board, number: str, words: str) -> None:
    lines = board.result.headline
    if not 1 <= int(number) <= len(lines) or not found_in(words, lines[int(number) - 1]):
        fail(f"the headline is:\n{listed(lines)}")


@then(says('an evidence gap says "{words}"'))
@then(says('证据空白含"{words}"'))
def _(board: Board, words: str) -> None:
    gaps = board.result.evidence_gaps
    if not found_in(words, *(text for gap in gaps for text in (gap.title, gap.text))):
        fail(f"the evidence gaps are:\n{listed(gap.title for gap in gaps)}")


@then(says('an entry under study says "{words}"'))
@then(says('在研条目含"{words}"'))
def _(board: Board, words: str) -> None:
    entries = board.result.investigational
    if not found_in(words, *(text for entry in entries for text in (entry.title, entry.text))):
        fail(f"under study are:\n{listed(entry.title for entry in entries)}")


@then(says('the first evidence gap says "{words}"'))
@then(says('首个证据空白含"{words}"'))
def _(board: Board, words: str) -> None:
    gaps = board.result.evidence_gaps
    if not gaps or not found_in(words, gaps[0].title, gaps[0].text):
        fail(f"the evidence gaps are, in this order:\n{listed(gap.title for gap in gaps)}")


@then(says('"{fact}" is found to be "{value}"'))
@then(says('"{fact}"推得为"{value}"'))
def _(board: Board, fact: str, value: str) -> None:
    item = board.derived(fact)
    wanted = board.value_of(item, value)
    shown = (item.value, item.shown.en) if not board.engine.kb.facts[item.fact].values else (item.value,)
    if wanted not in shown:
        fail(f"{item.fact} is found to be {item.shown.en} / {item.shown.zh}; missing: {', '.join(item.missing)}")


@then(says('"{fact}" is open between "{low}" and "{high}"'))
@then(says('"{fact}"介于"{low}"与"{high}"'))
def _(board: Board, fact: str, low: str, high: str) -> None:
    item = board.derived(fact)
    bounds = [board.value_of(item, low), board.value_of(item, high)]
    if board.engine.kb.facts[item.fact].values:
        right = item.value is None and sorted(item.possible) == sorted(bounds)
    else:
        right = item.value is None and "–".join(bounds) in (item.shown.en, *item.possible)
    if not right:
        fail(f"{item.fact} is found to be {item.shown.en} / {item.shown.zh}")


@then(says('the sources disagree on "{words}"'))
@then(says('来源分歧含"{words}"'))
def _(board: Board, words: str) -> None:
    conflicts = board.result.conflicts
    texts = [text for item in conflicts for text in (item.note, *(side.title for side in item.sides))]
    if not found_in(words, *texts):
        fail(f"the conflicts are:\n{listed(item.note for item in conflicts)}")


@then(says('an erratum says "{words}"'))
@then(says('勘误含"{words}"'))
def _(board: Board, words: str) -> None:
    errata = board.result.errata
    texts = [text for item in errata for text in (item.printed, item.right, item.ground)]
    if not found_in(words, *texts):
        fail(f"the errata are:\n{listed(item.right for item in errata)}")


@then(says('the profile is refused at "{path}" with "{words}"'))
@then(says('资料在"{path}"被拒，理由含"{words}"'))
def _(board: Board, path: str, words: str) -> None:
    if board.answer is not None:
        fail("the profile was not refused; the headline is:\n" + listed(board.answer.headline))
    if not board.refused:
        fail("the board has not asked yet: a step 'When the board asks' (当 会诊提问) is missing")
    here = [fault for fault in board.refused if fault.path == path]
    if not here or not found_in(words, *(f"{fault.message} {fault.remedy}" for fault in here)):
        fail(f"the profile was refused otherwise:\n{listed(str(fault) for fault in board.refused)}")


@then("nothing is offered because it is out of scope")
@then("因超出范围而不给出方案")
def _(board: Board) -> None:
    answer = board.result
    offered = [entry.regimen.id for standing in STANDINGS for entry in getattr(answer, standing)]
    if answer.status != "out_of_scope" or offered:
        fail(f"status {answer.status}; offered: {', '.join(offered) or 'nothing'}")


@then(says('the words "{words}" occur nowhere'))
@then(says('全文不含"{words}"'))
def _(board: Board, words: str) -> None:
    places = [(where, text) for where, text in _texts(asdict(board.result), "") if found_in(words, text)]
    if places:
        fail(f"{words!r} occurs in:\n{listed(f'{where}: {text}' for where, text in places[:8])}")


def _texts(part: object, where: str) -> Iterable[tuple[str, str]]:
    if isinstance(part, str):
        yield where, part
    elif isinstance(part, Mapping):
        for key, value in part.items():
            yield from _texts(value, f"{where}.{key}")
    elif isinstance(part, list | tuple):
        for index, value in enumerate(part):
            yield from _texts(value, f"{where}[{index}]")

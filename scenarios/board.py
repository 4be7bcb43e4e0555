"""One scenario while it is carried out: the patient as told so far, and the answer once the board has asked."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from engine.assess import STANDINGS, Engine
from engine.assessment import Assessment, Bilingual, DerivedFact, Entry
from engine.errors import Fault, InputRefused
from engine.knowledge import KnowledgeBase
from engine.wording import folded
from scenarios import words
from scenarios.reading import Table
from scenarios.refusals import refusal
from scenarios.words import STANDING, NotUnderstood, not_understood, plain_text

Profile = dict[str, dict[str, Any]]
_HEADINGS = ({"field", "value"}, {"字段", "值"}, {"项目", "结果"}, {"项目", "值"}, {"字段", "内容"})
_BLANK = {folded(word) for word in ("", "unknown", "not known", "-", "未知", "不详", "不明")}
# A treatment told in full, and the plain yes or no that it makes superfluous.
_INSTEAD_OF = {
    "lines": ("prior_systemic",),
    "prior_systemic": ("lines",),
    "tace": ("prior_tace", "tace_failed"),
    "prior_tace": ("tace",),
}


class NotSo(Exception):
    """An expectation that does not hold. ``says``: what was found instead; ``why``: what led to it, line by line."""

    def __init__(self, says: Bilingual, why: Iterable[Bilingual] = ()) -> None:
        self.says = says
        self.why = tuple(why)
        super().__init__(says.en)


class Asker(Protocol):
    """Who answers for a profile."""

    engine: Engine
    today: date
    patients: Path

    def ask(self, profile: Mapping[str, Any], as_of: date | None) -> Assessment:
        """The answer; raises :class:`~engine.errors.InputRefused`."""
        ...


@dataclass(frozen=True, slots=True)
class Asked:
    """What the board asked about once: the profile as it stood, and the day. ``refused``: why there is no answer."""

    profile: Profile
    as_of: date | None
    refused: tuple[Fault, ...]


@dataclass
class Board:
    """One scenario: the patient as told, and the answer once the board has asked.

    ``before``: the answer before the last change of the patient. ``setting``: the only one spoken of.
    """

    desk: Asker
    profile: Profile = field(default_factory=dict)
    as_of: date | None = None
    answer: Assessment | None = None
    before: Assessment | None = None
    refused: tuple[Fault, ...] = ()
    setting: str | None = None
    asked: list[Asked] = field(default_factory=list)

    @property
    def engine(self) -> Engine:
        """Who answers."""
        return self.desk.engine

    @property
    def kb(self) -> KnowledgeBase:
        """The rules."""
        return self.desk.engine.kb

    # --- the patient -------------------------------------------------------------------------------

    def put(self, name: str, value: object) -> None:
        """Add or override one field."""
        section, key = words.field(self.kb, name)
        self.profile.setdefault(section, {})[key] = value

    def put_all(self, part: Mapping[str, Mapping[str, object]]) -> None:
        """Add or override the fields of *part*, by section; what says the same otherwise is taken away."""
        for section, values in part.items():
            held = self.profile.setdefault(section, {})
            for key in values:
                for other in _INSTEAD_OF.get(key, ()):
                    held.pop(other, None)
            held.update(values)

    def put_table(self, table: Table) -> None:
        """Add or override the fields of a table of two columns; a heading is allowed."""
        rows = list(table)
        if rows and {cell.casefold() for cell in rows[0]} in _HEADINGS:
            rows = rows[1:]
        if not rows or any(len(row) != 2 for row in rows):
            raise not_understood(
                "the table needs two columns, field and value, and at least one row.",
                "表格须有两列（字段、值），且至少一行。",
            )
        wrong: list[Bilingual] = []
        for name, value in rows:
            try:
                self.put(name, value)
            except NotUnderstood as unknown:
                wrong.append(unknown.says)
        if wrong:
            raise NotUnderstood(Bilingual(" ".join(w.en for w in wrong), "".join(w.zh for w in wrong)))

    def take_away(self, name: str) -> None:
        """Leave out one field, or a part of the history, as not recorded."""
        for section, key in words.recorded(self.kb, name):
            self.profile.get(section, {}).pop(key, None)

    def patient(self, name: str) -> None:
        """Begin with the patient of that name."""
        path = self.desk.patients / f"{name}.json"
        known = {folded(file.stem): file.stem for file in sorted(self.desk.patients.glob("*.json"))}
        if name not in known.values():
            raise words.unknown_word(name, "patient", "患者", known)
        self.profile = json.loads(path.read_text(encoding="utf-8"))

    # --- the answer --------------------------------------------------------------------------------

    def ask(self) -> None:
        """The answer for the profile as it stands, or why it is refused."""
        self.before, self.answer, self.refused = self.answer, None, ()
        profile = json.loads(json.dumps(self.profile))
        try:
            self.answer = self.desk.ask(profile, self.as_of)
        except InputRefused as refused:
            self.refused = refused.faults
        self.asked.append(Asked(profile, self.as_of, self.refused))

    @property
    def result(self) -> Assessment:
        """The answer; raises where there is none."""
        if not self.asked:
            raise not_understood(
                "the board has not asked yet: a step 'When the board asks' is missing.", "尚未提问：缺少“当 会诊提问”。"
            )
        if self.answer is None:
            there = [refusal(self.kb, fault, self.asked[-1].profile) for fault in self.refused]
            raise self.not_so("the profile was refused:", "患者资料被拒绝：", there)
        return self.answer

    def not_so(self, en: str, zh: str, there: Iterable[Bilingual | str] = (), why: Iterable[Bilingual] = ()) -> NotSo:
        """The expectation does not hold; *there* is what was found instead, an item a line."""
        items = list(dict.fromkeys(there))
        lines = [item if isinstance(item, Bilingual) else Bilingual(item, item) for item in items]
        if not lines and en.endswith(":"):
            lines = [Bilingual("(none)", "（无）")]
        tail_en = "".join(f"\n  - {line.en}" for line in lines)
        tail_zh = "".join(f"\n  - {line.zh}" for line in lines)
        return NotSo(Bilingual(en + tail_en, zh + tail_zh), why)

    def listed(self, regimen: str, *standings: str, answer: Assessment | None = None) -> list[tuple[str, Entry]]:
        """Where a regimen stands in the setting spoken of, in all standings or in those named."""
        source = answer or self.result
        return [
            (standing, entry)
            for standing in standings or STANDINGS
            for entry in getattr(source, standing)
            if entry.regimen.id == regimen and self.setting in (None, entry.setting)
        ]

    def entries(self, written: str, *standings: str) -> list[Entry]:
        """The entries of a regimen; fails where there is none in the standings named (in any, where none is named)."""
        regimen = words.regimen(self.kb, written)
        found = [entry for _, entry in self.listed(regimen, *standings)]
        if not found and standings:
            names = [STANDING[name] for name in standings]
            raise self.not_so(
                f"{written!r} is not {' or '.join(name.en for name in names)}.",
                f"“{written}”不在“{'、'.join(name.zh for name in names)}”之列。",
                why=self.why(regimen),
            )
        if not found:
            raise self.not_so(f"{written!r} is in no standing.", f"“{written}”未列出。", why=self.why(regimen))
        return found

    def why(self, regimen: str) -> tuple[Bilingual, ...]:
        """Where a regimen stands, and which condition of which rule is false or unknown."""
        from scenarios.why import why

        return why(self, regimen)

    def derived(self, written: str) -> DerivedFact:
        """The score, stage or board term that is called *written*."""
        items = self.result.derived
        for item in items:
            if folded(written) in {folded(word) for word in (item.fact, item.label.en, item.label.zh)}:
                return item
        raise words.unknown_word(
            written, "score or stage", "评分或分期", {folded(item.fact): item.label for item in items}
        )

    def heard(self, wanted: str, texts: Iterable[Bilingual | str | None]) -> frozenset[str]:
        """Those of *texts* in which the words *wanted* occur, in either language; each by its English form."""
        looked_for = plain_text(words.words(self.kb, wanted))
        found = set()
        for text in texts:
            if text is None:
                continue
            forms = (text,) if isinstance(text, str) else (text.en, text.zh)
            if any(looked_for in plain_text(form) for form in forms):
                found.add(forms[0])
        return frozenset(found)


def rows_of(table: Table, columns: Mapping[str, Sequence[str]], needed: Sequence[str] = ()) -> list[dict[str, str]]:
    """The rows of a table with a heading, by the names in *columns*; a blank cell is left out.

    Raises :class:`NotUnderstood` for a heading that is no column, a needed column that is missing, or no row.
    """
    index = {folded(word): key for key, spellings in columns.items() for word in spellings}
    names = {
        folded(word): Bilingual(spellings[0], spellings[-1]) for spellings in columns.values() for word in spellings
    }
    heading = []
    for cell in table[0]:
        if folded(cell) not in index:
            raise words.unknown_word(cell, "column", "列", names)
        heading.append(index[folded(cell)])
    for key in needed:
        if key not in heading:
            raise not_understood(f"the table has no column {columns[key][0]!r}.", f"表格缺少“{columns[key][-1]}”列。")
    if len(table) < 2:
        raise not_understood("the table has a heading and no row.", "表格只有标题行。")
    return [
        {key: cell for key, cell in zip(heading, row, strict=True) if folded(cell) not in _BLANK} for row in table[1:]
    ]

"""The patient profile: typed, strict, every field known, known absent or unknown.

The model is built from the vocabulary, so that a field's words, units and limits stand in one place.
Everything that is wrong is reported at once, each fault with its path and a remedy; how each value was
read is part of the answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, SkipValidation, ValidationError, ValidationInfo, WithJsonSchema, create_model

from engine.contradictions import contradictions
from engine.errors import Fault, InputRefused, did_you_mean, did_you_mean_zh, quoted_zh
from engine.expressions import evaluate_on
from engine.history import History, Line, Session, facts_of, weeks_since
from engine.knowledge import KnowledgeBase
from engine.readings import MAX_TEXT, Reading, Unreadable, read_value, readings_of_words
from engine.schema.common import Text
from engine.shape_faults import named_zh, shape_fault
from engine.treatment import PLAIN, Part
from engine.treatment import Treatment as Treatment
from engine.treatment import TreatmentLine as TreatmentLine
from engine.values import NO, TRUE, YES, Choice, Members, Range, Value
from engine.vocabulary import Fact
from engine.wording import folded

MAX_FAULTS = 250


class PatientProfile(Part):
    """Base of the profile; the sections are added from the vocabulary by :func:`profile_model`."""

    treatment: Treatment | None = None


@dataclass(frozen=True, slots=True)
class FactRead:
    """How one given value was read; ``value`` is ``None`` where it stays unknown."""

    fact: Fact
    value: Value | None
    written: str
    note: Text | None

    @property
    def field(self) -> str:
        """The fact's id."""
        return self.fact.id

    @property
    def path(self) -> str:
        """Where it stands in the profile."""
        return self.fact.path

    @property
    def read_as(self) -> str:
        """The value in the vocabulary's own ids, with its unit."""
        return shown(self.fact, self.value)


@dataclass(frozen=True, slots=True)
class Alert:
    """Something the reader must know before anything else."""

    code: str
    level: Literal["emergency", "warning", "note"]
    says: Text


@dataclass(frozen=True, slots=True)
class Patient:
    """A profile, read: the facts, how they were read, and what was noticed on the way."""

    facts: dict[str, Value]
    read: tuple[FactRead, ...]
    alerts: tuple[Alert, ...]


def _validator(fact: Fact) -> Callable[[object, ValidationInfo], Reading]:
    known = readings_of_words(fact)

    def read(raw: object, info: ValidationInfo) -> Reading:
        reading = known.get(raw) if isinstance(raw, str) else None
        if reading is not None:
            return reading
        site: Mapping[str, Decimal] = (info.context or {}).get("site", {})
        try:
            return read_value(fact, raw, site)
        except Unreadable as error:
            raise error.for_pydantic() from None

    return read


def json_schema(fact: Fact) -> dict[str, Any]:
    """How a field is written in JSON, for editors and OpenAPI."""
    about = f"{fact.label.en} / {fact.label.zh}."
    if fact.kind == "quantity":
        units = [unit.symbol for unit in fact.dimension.units] if fact.dimension else []
        return {
            "description": f"{about} Number with unit ({', '.join(units)}); <, >, ≤, ≥ where censored.",
            "anyOf": [
                {"type": "string"},
                {"type": "number"},
                {
                    "type": "object",
                    "properties": {
                        "value": {"type": ["number", "string"]},
                        "unit": {"type": "string", "enum": units},
                        "comparator": {"type": "string", "enum": ["<", "<=", ">", ">="]},
                    },
                    "required": ["value"],
                    "additionalProperties": False,
                },
            ],
        }
    if fact.kind == "count":
        return {
            "description": f'{about} Whole number, or text such as "at least 4".',
            "anyOf": [{"type": "integer"}, {"type": "string"}],
        }
    if fact.kind == "date":
        return {"description": about, "type": "string", "format": "date"}
    if fact.kind == "choices":
        return {
            "description": about,
            "anyOf": [
                {"type": "array", "items": {"type": "string", "examples": list(fact.values)}},
                {"type": "string"},
            ],
        }
    if fact.kind == "yes_no":
        return {
            "description": about,
            "anyOf": [{"type": "boolean"}, {"type": "string", "examples": ["yes", "no", "unknown"]}],
        }
    return {"description": about, "type": "string", "examples": list(fact.values)}


def profile_model(kb: KnowledgeBase) -> type[PatientProfile]:
    """The profile's pydantic model for this vocabulary; unknown sections and fields are refused."""
    sections: dict[str, dict[str, Any]] = {}
    for fact in kb.facts.values():
        if fact.origin != "given":
            continue
        group = fact.path.split(".", 1)[0]
        annotation = Annotated[
            SkipValidation[Reading], BeforeValidator(_validator(fact)), WithJsonSchema(json_schema(fact))
        ]
        sections.setdefault(group, {})[fact.id] = (annotation, None)
    fields: dict[str, Any] = {}
    for group, entries in sections.items():
        name = "".join(word.title() for word in group.split("_"))
        model = create_model(name, __base__=Part, __doc__=kb.groups[group].en, **entries)
        fields[group] = (model | None, None)
    return create_model("PatientProfile", __base__=PatientProfile, __doc__="A patient before the board.", **fields)


class Intake:
    """Reads profiles for one knowledge base; build it once."""

    def __init__(self, kb: KnowledgeBase) -> None:
        self.kb = kb
        self.model = profile_model(kb)
        self._days = tuple(fact for fact in kb.facts.values() if fact.kind == "date")
        self._regimens = {
            folded(word): tuple(regimen.components)
            for regimen in kb.regimens.values()
            for word in (regimen.id, regimen.name.en, regimen.name.zh, *regimen.synonyms)
        }

    def read(self, document: object, on: date, site: Mapping[str, Decimal] | None = None) -> Patient:
        """The patient in *document*, on day *on*. Raises :class:`InputRefused` with every fault."""
        if not isinstance(document, Mapping):
            raise InputRefused([_NO_OBJECT])
        faults: list[Fault] = []
        rest = _without_nulls(self.kb, document, "", faults)
        profile = self._shaped(rest, site or {}, faults)
        readings = list(self._readings(profile))
        facts = {fact.id: reading.value for fact, reading in readings if reading.value is not None}
        history = self._history(profile.treatment, on, faults)
        facts.update(facts_of(history, self.kb.drugs))
        self._follow(facts)
        facts.update(weeks_since(facts, on))
        self._dates(facts, on, faults)
        self._contradictions(facts, faults)
        if faults:
            raise InputRefused(_unique(faults))
        read = tuple([FactRead(fact, reading.value, reading.written, reading.note) for fact, reading in readings])
        alerts = tuple(
            Alert(
                "input.not_comparable",
                "warning",
                Text(en=f"{fact.label.en}: {reading.note.en}", zh=f"{fact.label.zh}：{reading.note.zh}"),
            )
            for fact, reading in readings
            if reading.alert and reading.note
        )
        return Patient(facts, read, alerts)

    def _shaped(self, document: object, site: Mapping[str, Decimal], faults: list[Fault]) -> PatientProfile:
        """The profile as far as it can be read. What cannot is reported and left out, so that the rest is checked too."""
        try:
            profile: PatientProfile = self.model.model_validate(document, context={"site": site})
        except ValidationError as error:
            problems = error.errors(include_url=False)
            faults.extend(shape_fault(self.kb, self.model.model_fields, problem) for problem in problems[:MAX_FAULTS])
            if len(problems) > MAX_FAULTS:
                faults.append(_more(len(problems) - MAX_FAULTS))
            assert isinstance(document, Mapping)
            kept = {group: dict(part) if isinstance(part, Mapping) else part for group, part in document.items()}
            for location in {tuple(problem["loc"][:2]) for problem in problems}:
                group = kept.get(location[0])
                if len(location) == 1 or location[0] == "treatment" or not isinstance(group, dict):
                    kept.pop(location[0], None)
                else:
                    group.pop(location[1], None)
            profile = self.model.model_validate(kept, context={"site": site})
        return profile

    def _readings(self, profile: PatientProfile) -> Iterator[tuple[Fact, Reading]]:
        for group in type(profile).model_fields:
            section = getattr(profile, group)
            if section is None or group == "treatment":
                continue
            given = section.model_fields_set  # a set: what is read is listed in the vocabulary's order instead
            for name in type(section).model_fields:
                if name in given:
                    yield self.kb.facts[name], getattr(section, name)

    # --- treatment ---------------------------------------------------------------------------------

    def _agents(self, words: list[str], path: str, faults: list[Fault]) -> list[str]:
        found: list[str] = []
        for index, word in enumerate(words):
            whole = self.kb.agent_words.get(folded(word))
            parts = (whole,) if whole else self._regimens.get(folded(word))
            if parts is None and len(word) <= MAX_TEXT:  # "A + B", "A联合B"
                pieces = [piece for piece in re.split(r"\s*(?:\+|＋|/|、|联合| and | plus )\s*", word) if piece]
                resolved = [self.kb.agent_words.get(folded(piece)) for piece in pieces]
                parts = tuple(name for name in resolved if name) if len(pieces) > 1 and all(resolved) else None
            if parts is None:
                faults.append(self._unknown_agent(f"{path}[{index}]", word))
                continue
            found.extend(name for name in parts if name not in found)
        return found

    def _unknown_agent(self, path: str, word: str) -> Fault:
        shown_word = word if len(word) <= 60 else word[:60] + "…"
        called = {
            name: known.name.zh for known_as in (self.kb.drugs, self.kb.procedures) for name, known in known_as.items()
        }
        return self._fault(
            "treatment.unknown_agent",
            path,
            f"no drug or procedure is called {shown_word!r}.",
            did_you_mean(word[:60], self.kb.agent_words.values(), "Write its generic name."),
            f"没有名为{quoted_zh(shown_word)}的药物或治疗操作。",
            did_you_mean_zh(word[:60], called, "请写通用名。"),
        )

    def _fault(self, code: str, path: str, message: str, remedy: str, zh: str, remedy_zh: str) -> Fault:
        return Fault(code, path, message, remedy, message_zh=named_zh(self.kb, path) + zh, remedy_zh=remedy_zh)

    def _history(self, treatment: Treatment | None, on: date, faults: list[Fault]) -> History:
        if treatment is None:
            return History(None, None, None, None, {})
        lines = self._lines(treatment.lines, on, faults) if treatment.lines is not None else None
        sessions = None
        if treatment.tace is not None:
            for index, session in enumerate(treatment.tace):
                self._past(session.on, f"treatment.tace[{index}].on", on, faults)
            sessions = tuple(Session(session.response) for session in treatment.tace)
        if treatment.lines is None and treatment.lines_cover is not None:
            faults.append(
                self._fault(
                    "treatment.no_lines",
                    "treatment.lines_cover",
                    "says what the lines cover, and no lines are given.",
                    "Give the lines, or leave this out.",
                    "已写明范围，却没有治疗记录。",
                    "请列出治疗记录，或删去此项。",
                )
            )
        faults.extend(
            replace(fault, message_zh=f"{named_zh(self.kb, fault.path)}{fault.message_zh}")
            for fault in contradictions(treatment, lines, sessions)
        )
        prior = {name.removeprefix("prior_"): getattr(treatment, name) for name in PLAIN}
        known = lines if lines is not None and not (not lines and treatment.prior_systemic) else None
        covers: Literal["all", "systemic"] = "systemic" if treatment.lines_cover == "systemic" else "all"
        plain = (treatment.prior_systemic, sessions, treatment.tace_failed, prior, treatment.on_adjuvant)
        return History(known, *plain, covers)

    def _lines(self, written: list[TreatmentLine], on: date, faults: list[Fault]) -> tuple[Line, ...]:
        lines: list[Line] = []
        systemic = 0
        for index, line in enumerate(written):
            path = f"treatment.lines[{index}]"
            agents = self._agents(line.agents, f"{path}.agents", faults)
            procedures = self._agents(line.procedures, f"{path}.procedures", faults)
            if not line.agents and not line.procedures:
                faults.append(
                    self._fault(
                        "treatment.empty_line",
                        path,
                        "names neither a drug nor a procedure.",
                        "Name what was given.",
                        "没有写药物，也没有写治疗操作。",
                        "请写明所用的治疗。",
                    )
                )
            for name, day in (("start", line.start), ("end", line.end)):
                self._past(day, f"{path}.{name}", on, faults)
            if line.start and line.end and line.end < line.start:
                faults.append(
                    self._fault(
                        "treatment.dates",
                        f"{path}.end",
                        "lies before the start.",
                        "Check both dates.",
                        "早于开始日期。",
                        "请核对两个日期。",
                    )
                )
            if line.ended == "ongoing" and (line.end or index < len(written) - 1):
                faults.append(
                    self._fault(
                        "treatment.ongoing",
                        f"{path}.ended",
                        "an ongoing line has an end or a line after it.",
                        "Say why it ended.",
                        "写明进行中，却有结束日期，或其后还有治疗记录。",
                        "请写明结束原因。",
                    )
                )
            drugs = tuple(name for name in agents if name in self.kb.drugs)
            others = tuple(name for name in [*agents, *procedures] if name in self.kb.procedures)
            if line.setting == "advanced" and drugs:
                systemic += 1
                if line.line is not None and line.line != systemic:
                    faults.append(
                        self._fault(
                            "treatment.line_number",
                            f"{path}.line",
                            f"is called line {line.line}, but {systemic - 1} earlier line(s) of systemic therapy are listed.",
                            "List every line from the first, or correct the number.",
                            f"写为第{line.line}线，而此前列出的系统治疗为{systemic - 1}条。",
                            "请从一线起逐条列出，或更正线数。",
                        )
                    )
            lines.append(Line(line.setting, drugs, others, line.ended, line.tolerated))  # type: ignore[arg-type]
        return tuple(lines)

    # --- what follows, and what cannot be -----------------------------------------------------------

    def _follow(self, facts: dict[str, Value]) -> None:
        sites = facts.get("extrahepatic_sites")
        if isinstance(sites, Members):
            if sites.included:
                facts.setdefault("extrahepatic_spread", YES)
            elif sites.maybe is not None:
                facts.setdefault("extrahepatic_spread", NO)
        for rule in self.kb.follows:
            if evaluate_on(rule.when, facts) == TRUE:
                for name, value in rule.then.items():
                    facts.setdefault(name, Choice.of(value))

    def _dates(self, facts: Mapping[str, Value], on: date, faults: list[Fault]) -> None:
        for fact in self._days:
            value = facts.get(fact.id)
            if isinstance(value, Range) and value.exact is not None:
                self._past(date.fromordinal(int(value.exact)), fact.path, on, faults)

    def _contradictions(self, facts: Mapping[str, Value], faults: list[Fault]) -> None:
        for rule in self.kb.impossible:
            if evaluate_on(rule.when, facts) == TRUE:
                entry = rule.entry
                faults.append(
                    Fault(
                        f"contradiction.{entry.id}",
                        entry.path,
                        entry.message.en,
                        entry.remedy.en,
                        message_zh=entry.message.zh,
                        remedy_zh=entry.remedy.zh,
                    )
                )
        total, largest = facts.get("diameter_sum"), facts.get("largest_diameter")
        if not isinstance(total, Range) or not isinstance(largest, Range):
            return
        if total.high is None or largest.low is None or total.high >= largest.low:
            return
        faults.append(
            Fault(
                "contradiction.diameter_sum",
                "tumour.diameter_sum",
                "is smaller than the largest diameter.",
                "Check both and their units.",
                message_zh="直径总和小于最大直径。",
                remedy_zh="请核对两个数值及单位。",
            )
        )

    def _past(self, day: date | None, path: str, on: date, faults: list[Fault]) -> None:
        if day is not None and day > on:
            faults.append(
                self._fault(
                    "value.future",
                    path,
                    f"lies after the day of the assessment ({on}).",
                    "Check the year.",
                    f"晚于评估日期（{on}）。",
                    "请核对年份。",
                )
            )


_NO_OBJECT = Fault(
    "value.type",
    "",
    "the profile is not an object.",
    'Send {"patient": {...}, ...}.',
    message_zh="患者资料应为一个对象。",
    remedy_zh='请写成{"patient": {...}, ...}的形式。',
)


def _more(count: int) -> Fault:
    return Fault(
        "profile.more",
        "",
        f"{count} further faults are not listed.",
        "Mend these first.",
        message_zh=f"另有{count}处问题未列出。",
        remedy_zh="请先更正以上各处。",
    )


def _null(kb: KnowledgeBase, path: str, message: str, remedy: str, zh: str, remedy_zh: str) -> Fault:
    shown_path = path[:200]
    zh = f"{named_zh(kb, shown_path)}{zh}"
    return Fault("value.null", shown_path, message, remedy, message_zh=zh, remedy_zh=remedy_zh)


def _without_nulls(kb: KnowledgeBase, part: object, path: str, faults: list[Fault]) -> object:
    """*part* without its nulls, each of which is a fault: it says neither yes, nor no, nor unknown."""
    if isinstance(part, str):
        return part
    if isinstance(part, Mapping):
        kept: dict[object, object] = {}
        for key, value in part.items():
            if isinstance(value, str):  # most are, and a path is needed only for what is wrong
                kept[key] = value
                continue
            where = f"{path}.{key}" if path else str(key)
            if value is None:
                remedy = 'Leave the field out, or write "unknown".'
                zh, remedy_zh = "null不表示任何结果。", "请删去该字段，或写“不详”。"
                faults.append(_null(kb, where, "null says nothing.", remedy, zh, remedy_zh))
            else:
                kept[key] = _without_nulls(kb, value, where, faults)
        return kept
    if isinstance(part, list):
        if None in part:
            faults.append(_null(kb, path, "the list holds null.", "Leave it out.", "列表中有null。", "请删去该项。"))
        return [
            _without_nulls(kb, item, f"{path}[{index}]", faults) for index, item in enumerate(part) if item is not None
        ]
    return part


def _unique(faults: list[Fault]) -> list[Fault]:
    return list(dict.fromkeys(faults))


def shown(fact: Fact, value: Value | None) -> str:
    """*value* as read, with its unit, in the vocabulary's own ids."""
    if value is None:
        return "unknown"
    if fact.kind == "date" and isinstance(value, Range) and value.exact is not None:
        return date.fromordinal(int(value.exact)).isoformat()
    return f"{value} {fact.unit}".strip() if isinstance(value, Range) else str(value)

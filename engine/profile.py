"""The patient profile: typed, strict, every field known, known absent or unknown.

The model is built from the vocabulary, so that a field's words, units and limits stand in one place.
Everything that is wrong is reported at once, each fault with its path and a remedy; how each value was
read is part of the answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SkipValidation,
    ValidationError,
    ValidationInfo,
    WithJsonSchema,
    create_model,
    field_validator,
)
from pydantic_core import PydanticCustomError

from engine.errors import Fault, InputRefused, did_you_mean
from engine.expressions import evaluate_on
from engine.history import PROCEDURES, SETTINGS, History, Line, Session, facts_of, weeks_since
from engine.knowledge import KnowledgeBase
from engine.readings import MAX_TEXT, Reading, Unreadable, read_value, readings_of_words
from engine.schema.common import Text
from engine.values import NO, TRUE, YES, Choice, Members, Range, Value
from engine.vocabulary import Fact
from engine.wording import folded

MAX_LINES = 30
MAX_FAULTS = 250
_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")
_SETTINGS = {
    "advanced": ("advanced", "palliative", "晚期", "姑息", "系统治疗", "一线", "二线", "三线"),
    "adjuvant": ("adjuvant", "辅助", "术后辅助"),
    "neoadjuvant": ("neoadjuvant", "新辅助", "术前新辅助"),
    "perioperative": ("perioperative", "围手术期"),
    "conversion": ("conversion", "转化"),
}
_COVERED = {
    "all": ("all", "whole", "全部", "全部治疗"),
    "systemic": ("systemic", "advanced", "晚期系统治疗", "仅系统治疗"),
}
_ENDINGS = {
    "progression": ("progression", "progressive disease", "pd", "failed", "进展", "疾病进展", "耐药", "失败"),
    "intolerance": ("intolerance", "toxicity", "adverse event", "不耐受", "毒性", "不良反应"),
    "completed": ("completed", "完成", "疗程结束"),
    "other": ("other", "其他", "其它"),
    "ongoing": ("ongoing", "running", "进行中", "治疗中"),
}


def _word_of(choices: Mapping[str, tuple[str, ...]], raw: object, what: str) -> str:
    index = {folded(word): key for key, words in choices.items() for word in (key, *words)}
    if isinstance(raw, str) and folded(raw) in index:
        return index[folded(raw)]
    shown = repr(raw) if isinstance(raw, str) and len(raw) <= MAX_TEXT else "this"
    raise PydanticCustomError(
        "value.unknown_word",
        "{message}",
        {"message": f"{shown} is not a {what}.", "remedy": f"Write one of: {', '.join(choices)}."},
    )


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


def _day(raw: object) -> object:
    """A day as text; numbers and times of day are not days."""
    if isinstance(raw, str):
        if not _DAY.match(raw):
            raise PydanticCustomError(
                "value.date", "{message}", {"message": "is not a date.", "remedy": "Write YYYY-MM-DD."}
            )
        try:
            return date.fromisoformat(raw)
        except ValueError:
            raise PydanticCustomError(
                "value.date", "{message}", {"message": "is no day of the calendar.", "remedy": "Write YYYY-MM-DD."}
            ) from None
    return raw


Day = Annotated[date, BeforeValidator(_day)]


_PLAIN = tuple(f"prior_{name}" for name in (*PROCEDURES, *SETTINGS))


class TreatmentLine(_Part):
    """One line of treatment, oldest first.

    ``setting``: advanced (systemic treatment of unresectable disease), adjuvant, neoadjuvant, perioperative (before
    and perhaps after the operation) or conversion.
    ``agents``: drugs or regimens by any usual name; ``procedures`` likewise. ``ended``: progression,
    intolerance, completed, other or ongoing; left out means that the reason is not known.
    ``tolerated``: whether the full course at an adequate dose was tolerated.
    """

    line: int | None = Field(default=None, ge=1, le=MAX_LINES)
    setting: str
    agents: list[str] = Field(default_factory=list, max_length=20)
    procedures: list[str] = Field(default_factory=list, max_length=20)
    start: Day | None = None
    end: Day | None = None
    best_response: Literal["CR", "PR", "SD", "PD", "NE"] | None = None
    criteria: Literal["RECIST 1.1", "mRECIST", "iRECIST"] | None = None
    ended: str | None = None
    tolerated: bool | None = None

    @field_validator("setting", mode="before")
    @classmethod
    def _setting(cls, raw: object) -> str:
        return _word_of(_SETTINGS, raw, "setting of treatment")

    @field_validator("ended", mode="before")
    @classmethod
    def _ended(cls, raw: object) -> str:
        return _word_of(_ENDINGS, raw, "reason for ending a line")

    @field_validator("tolerated", mode="before")
    @classmethod
    def _tolerated(cls, raw: object) -> object:
        return {"yes": True, "是": True, "no": False, "否": False}.get(raw, raw) if isinstance(raw, str) else raw


class TaceSession(_Part):
    """One TACE session: day and response of the target lesion."""

    on: Day | None = None
    response: Literal["CR", "PR", "SD", "PD"] | None = None


class Treatment(_Part):
    """Treatment so far. An empty list says: none; a list left out says: not known.

    ``lines_cover``: ``all`` (the default: there was no other treatment) or ``systemic`` (all systemic treatment of advanced
    disease is listed; whether there was treatment around an operation or for conversion is not known).
    ``prior_systemic``/``prior_tace``/...: a plain yes or no where the lines themselves are not at hand.
    """

    prior_systemic: bool | None = None
    lines: list[TreatmentLine] | None = Field(default=None, max_length=MAX_LINES)
    lines_cover: str | None = None
    prior_tace: bool | None = None
    tace: list[TaceSession] | None = Field(default=None, max_length=MAX_LINES)
    tace_failed: bool | None = None
    prior_haic: bool | None = None
    prior_resection: bool | None = None
    prior_ablation: bool | None = None
    prior_radiotherapy: bool | None = None
    prior_transplantation: bool | None = None
    prior_conversion: bool | None = None
    prior_neoadjuvant: bool | None = None
    prior_adjuvant: bool | None = None
    on_adjuvant: bool | None = None

    @field_validator("prior_systemic", "tace_failed", "on_adjuvant", *_PLAIN, mode="before")
    @classmethod
    def _yes_no(cls, raw: object) -> object:
        if raw is None:
            raise PydanticCustomError(
                "value.null", "{message}", {"message": "null says nothing.", "remedy": "Leave the field out."}
            )
        words = {"yes": True, "是": True, "有": True, "no": False, "否": False, "无": False}
        return words.get(raw.strip().casefold(), raw) if isinstance(raw, str) else raw

    @field_validator("lines_cover", mode="before")
    @classmethod
    def _lines_cover(cls, raw: object) -> str:
        return _word_of(_COVERED, raw, "word for what the lines cover")

    @field_validator("lines", "tace", mode="before")
    @classmethod
    def _none_is_empty(cls, raw: object) -> object:
        if isinstance(raw, str) and folded(raw) in ("none", "无", "没有"):
            return []
        return raw


class PatientProfile(_Part):
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
            raise PydanticCustomError(
                error.code,
                "{message}",
                {"message": error.message, "remedy": error.remedy},
            ) from None

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
        model = create_model(name, __base__=_Part, __doc__=kb.groups[group].en, **entries)
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
            raise InputRefused(
                [Fault("value.type", "", "the profile is not an object.", 'Send {"patient": {...}, ...}.')]
            )
        faults: list[Fault] = []
        rest = _without_nulls(document, "", faults)
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
            faults.extend(self._fault(problem) for problem in problems[:MAX_FAULTS])
            if len(problems) > MAX_FAULTS:
                more = len(problems) - MAX_FAULTS
                faults.append(Fault("profile.more", "", f"{more} further faults are not listed.", "Mend these first."))
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

    def _fault(self, problem: Any) -> Fault:
        location = [str(step)[:60] for step in problem["loc"]]
        path = re.sub(r"\.(\d+)", r"[\1]", ".".join(location))
        kind = problem["type"]
        context = problem.get("ctx") or {}
        if "remedy" in context:
            return Fault(kind, path, context["message"], context["remedy"])
        if kind == "extra_forbidden":
            return Fault(
                "profile.unknown_field", path, f"no field is called {location[-1][:60]!r} here.", self._near(location)
            )
        if kind == "missing":
            return Fault("profile.missing", path, f"{location[-1]!r} is missing.", "Add it.")
        return Fault(f"profile.{kind}", path, f"{problem['msg']}.", "See the profile's schema.")

    def _near(self, location: list[str]) -> str:
        wrong = location[-1]
        fact = self.kb.fact_words.get(folded(wrong)) or next(
            (fact.id for fact in self.kb.facts.values() if fact.id == wrong and fact.origin == "given"), None
        )
        if fact is not None:
            return f"Write it as {self.kb.facts[fact].path!r}."
        if location[0] == "treatment":
            known = [*Treatment.model_fields, *TreatmentLine.model_fields, *TaceSession.model_fields]
            return did_you_mean(wrong, known)
        if len(location) == 1:
            return did_you_mean(wrong, self.model.model_fields)
        return did_you_mean(wrong, [fact.id for fact in self.kb.facts.values() if fact.origin == "given"])

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
                shown_word = word if len(word) <= 60 else word[:60] + "…"
                remedy = did_you_mean(word[:60], self.kb.agent_words.values(), "Write its generic name.")
                faults.append(
                    Fault(
                        "treatment.unknown_agent",
                        f"{path}[{index}]",
                        f"no drug or procedure is called {shown_word!r}.",
                        remedy,
                    )
                )
                continue
            found.extend(name for name in parts if name not in found)
        return found

    def _history(self, treatment: Treatment | None, on: date, faults: list[Fault]) -> History:
        if treatment is None:
            return History(None, None, None, None, {})
        lines = self._lines(treatment.lines, on, faults) if treatment.lines is not None else None
        sessions = None
        if treatment.tace is not None:
            for index, session in enumerate(treatment.tace):
                _past(session.on, f"treatment.tace[{index}].on", on, faults)
            sessions = tuple(Session(session.response) for session in treatment.tace)
        if treatment.lines is None and treatment.lines_cover is not None:
            message = "says what the lines cover, and no lines are given."
            faults.append(
                Fault("treatment.no_lines", "treatment.lines_cover", message, "Give the lines, or leave this out.")
            )
        faults.extend(_contradicting(treatment, lines, sessions))
        prior = {name.removeprefix("prior_"): getattr(treatment, name) for name in _PLAIN}
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
                    Fault("treatment.empty_line", path, "names neither a drug nor a procedure.", "Name what was given.")
                )
            for name, day in (("start", line.start), ("end", line.end)):
                _past(day, f"{path}.{name}", on, faults)
            if line.start and line.end and line.end < line.start:
                faults.append(Fault("treatment.dates", f"{path}.end", "lies before the start.", "Check both dates."))
            if line.ended == "ongoing" and (line.end or index < len(written) - 1):
                faults.append(
                    Fault(
                        "treatment.ongoing",
                        f"{path}.ended",
                        "an ongoing line has an end or a line after it.",
                        "Say why it ended.",
                    )
                )
            drugs = tuple(name for name in agents if name in self.kb.drugs)
            others = tuple(name for name in [*agents, *procedures] if name in self.kb.procedures)
            if line.setting == "advanced" and drugs:
                systemic += 1
                if line.line is not None and line.line != systemic:
                    faults.append(
                        Fault(
                            "treatment.line_number",
                            f"{path}.line",
                            f"is called line {line.line}, but {systemic - 1} earlier line(s) of systemic therapy are listed.",
                            "List every line from the first, or correct the number.",
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
                _past(date.fromordinal(int(value.exact)), fact.path, on, faults)

    def _contradictions(self, facts: Mapping[str, Value], faults: list[Fault]) -> None:
        for rule in self.kb.impossible:
            if evaluate_on(rule.when, facts) == TRUE:
                entry = rule.entry
                faults.append(
                    Fault(
                        f"contradiction.{entry.id}",
                        entry.path,
                        f"{entry.message.en} / {entry.message.zh}",
                        f"{entry.remedy.en} / {entry.remedy.zh}",
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
                "is smaller than the largest diameter. / 直径总和小于最大直径。",
                "Check both and their units. / 请核对两个数值及单位。",
            )
        )


def _without_nulls(part: object, path: str, faults: list[Fault]) -> object:
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
                faults.append(
                    Fault("value.null", where[:200], "null says nothing.", 'Leave the field out, or write "unknown".')
                )
            else:
                kept[key] = _without_nulls(value, where, faults)
        return kept
    if isinstance(part, list):
        if None in part:
            faults.append(Fault("value.null", path[:200], "the list holds null.", "Leave it out."))
        return [_without_nulls(item, f"{path}[{index}]", faults) for index, item in enumerate(part) if item is not None]
    return part


def _contradicting(
    treatment: Treatment, lines: tuple[Line, ...] | None, sessions: tuple[Session, ...] | None
) -> Iterator[Fault]:
    """Statements of one history that cannot both be true; neither is chosen."""
    systemic = None if lines is None else any(line.setting == "advanced" and line.drugs for line in lines)
    listed = {name for line in lines or () for name in line.procedures}
    claims: tuple[tuple[bool, str, str], ...] = (
        (
            treatment.prior_systemic is False and systemic is True,
            "prior_systemic",
            "says that there was no systemic therapy, while a line of it is listed under treatment.lines.",
        ),
        (
            treatment.prior_systemic is True and bool(lines) and systemic is False,
            "prior_systemic",
            "says that there was systemic therapy, while no line listed under treatment.lines is any.",
        ),
        (treatment.prior_tace is False and bool(sessions), "prior_tace", "says no TACE, while sessions are listed."),
        (treatment.prior_tace is True and sessions == (), "prior_tace", "says TACE, while treatment.tace says none."),
        (
            "tace" in listed and (treatment.prior_tace is False or sessions == ()),
            "tace",
            "says no TACE, while a line lists it.",
        ),
        (
            treatment.tace_failed is True and (treatment.prior_tace is False or sessions == ()),
            "tace_failed",
            "says that TACE failed, while there was none.",
        ),
        *(
            (
                getattr(treatment, f"prior_{name}") is False and name in listed,
                f"prior_{name}",
                f"says no {'HAIC' if name == 'haic' else name}, while a line lists it.",
            )
            for name in PROCEDURES
            if name != "tace"
        ),
        *_contradicting_settings(treatment, lines),
    )
    for contradicts, name, message in claims:
        if contradicts:
            yield Fault("treatment.contradiction", f"treatment.{name}", message, "Correct one of the two.")


def _contradicting_settings(treatment: Treatment, lines: tuple[Line, ...] | None) -> Iterator[tuple[bool, str, str]]:
    """Claims on conversion, neoadjuvant and adjuvant treatment against the lines listed."""
    settings = {line.setting for line in lines or ()}
    whole = treatment.lines_cover != "systemic"
    complete = lines is not None and whole and (bool(lines) or not treatment.prior_systemic)
    surely = {*settings, "neoadjuvant"} if "perioperative" in settings else settings
    perhaps = {*surely, "adjuvant"} if "perioperative" in settings else settings
    for name in SETTINGS:
        said: bool | None = getattr(treatment, f"prior_{name}")
        yield (
            said is False and name in surely,
            f"prior_{name}",
            f"says no {name} treatment, while a line of it is listed.",
        )
        yield (
            said is True and complete and name not in perhaps,
            f"prior_{name}",
            f"says that there was {name} treatment, while no line listed under treatment.lines is any.",
        )
    yield (
        treatment.on_adjuvant is True and treatment.prior_adjuvant is False,
        "on_adjuvant",
        "says that adjuvant treatment is running, while there was none.",
    )
    adjuvant = [line for line in lines or () if line.setting in ("adjuvant", "perioperative")]
    yield (
        treatment.on_adjuvant is True and complete and not any(x.ended in ("ongoing", None) for x in adjuvant),
        "on_adjuvant",
        "says that adjuvant treatment is running, while no line listed under treatment.lines is.",
    )
    yield (
        treatment.on_adjuvant is False and any(x.setting == "adjuvant" and x.ended == "ongoing" for x in adjuvant),
        "on_adjuvant",
        "says that no adjuvant treatment is running, while a line of it is ongoing.",
    )


def _past(day: date | None, path: str, on: date, faults: list[Fault]) -> None:
    if day is not None and day > on:
        faults.append(Fault("value.future", path, f"lies after the day of the assessment ({on}).", "Check the year."))


def _unique(faults: list[Fault]) -> list[Fault]:
    return list(dict.fromkeys(faults))


def shown(fact: Fact, value: Value | None) -> str:
    """*value* as read, with its unit, in the vocabulary's own ids."""
    if value is None:
        return "unknown"
    if fact.kind == "date" and isinstance(value, Range) and value.exact is not None:
        return date.fromordinal(int(value.exact)).isoformat()
    return f"{value} {fact.unit}".strip() if isinstance(value, Range) else str(value)

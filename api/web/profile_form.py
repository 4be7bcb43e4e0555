"""The form for a patient's profile, made from the vocabulary: what is asked first, in which words, with which units."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from api.views import FieldView, LooseView, ValueView, vocabulary
from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase
from engine.phrases import bilingual
from engine.treatment import MAX_LINES, PLAIN

NONE, AND_PERHAPS_MORE = "none", "unknown"
"""Beside the values of a list: that there are none, and that those ticked need not be all."""

_FIRST = (
    (
        Bilingual("Patient and diagnosis", "患者与诊断"),
        ("patient.age", "patient.sex", "patient.ecog", "patient.weight", "patient.region", "disease.diagnosis"),
    ),
    (
        Bilingual("Tumour and marker", "肿瘤与标志物"),
        (
            "tumour.tumour_number",
            "tumour.largest_diameter",
            "markers.afp",
            "tumour.pvtt_vp",
            "tumour.pvtt_cheng",
            "tumour.hepatic_vein_thrombus",
            "tumour.vena_cava_thrombus",
            "tumour.extrahepatic_spread",
            "tumour.extrahepatic_sites",
        ),
    ),
    (
        Bilingual("Liver", "肝脏"),
        (
            "liver.bilirubin",
            "liver.albumin",
            "liver.inr",
            "liver.ascites",
            "liver.encephalopathy",
            "liver.platelets",
            "liver.varices",
            "liver.hbsag",
        ),
    ),
    (
        Bilingual("What can be done", "治疗可行性"),
        ("resection.resection_status", "resection.tace_suitable", "resection.recurrence"),
    ),
)
"""What a board looks at first, in the order in which it does."""
_THEN = ("patient", "disease", "tumour", "liver", "markers", "resection", "transplant", "comorbidity", "stages")
_SHOWN_LIMIT = 15  # the bounds of a score tell what to write; those of an age do not


@dataclass(frozen=True, slots=True)
class Option:
    """One of the answers to choose from. ``value``: what the form sends, in words that a profile takes."""

    value: str
    label: Bilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """One question of the form.

    ``name``: the path in the profile. ``partly``: answers that leave something open. ``units``: what may be chosen; where
    there is only one it stands beside the number. ``bounds``: what may be written, where it is short.
    """

    name: str
    kind: str
    label: Bilingual
    note: Bilingual | None = None
    options: tuple[Option, ...] = ()
    partly: tuple[Option, ...] = ()
    units: tuple[Option, ...] = ()
    bounds: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """Questions under one heading."""

    id: str
    label: Bilingual
    controls: tuple[Control, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileForm:
    """Everything that is asked. ``first``: open from the start. ``plainly``: treatment said with yes or no alone.

    ``drugs`` and ``procedures``: every known name, as suggestions.
    """

    first: tuple[Section, ...]
    rest: tuple[Section, ...]
    plainly: tuple[Control, ...]
    drugs: tuple[str, ...]
    procedures: tuple[str, ...]

    @property
    def controls(self) -> Iterator[Control]:
        """Every question, treatment said plainly included."""
        for section in (*self.first, *self.rest):
            yield from section.controls
        yield from self.plainly


def profile_form(kb: KnowledgeBase, site_factors: Iterable[str]) -> ProfileForm:
    """The form for the vocabulary of *kb*. *site_factors*: names of the conversion factors that this site has set."""
    words = vocabulary(kb, site_factors)
    groups = {group.id: group for group in words.groups}
    controls = {field.path: _control(field) for group in groups.values() for field in group.fields}
    first = {name: controls[name] for _, names in _FIRST for name in names if name in controls}
    order = dict.fromkeys((*(name for name in _THEN if name in groups), *groups))
    return ProfileForm(
        first=tuple(
            Section(f"first-{number}", label, tuple(first[name] for name in names if name in first))
            for number, (label, names) in enumerate(_FIRST, start=1)
        ),
        rest=tuple(
            Section(
                name,
                groups[name].label,
                tuple(controls[field.path] for field in groups[name].fields if field.path not in first),
            )
            for name in order
        ),
        plainly=tuple(_plainly(kb)),
        drugs=_names((agent.name, agent.synonyms) for agent in words.agents if agent.kind == "drug"),
        procedures=_names((agent.name, agent.synonyms) for agent in words.agents if agent.kind == "procedure"),
    )


def line_count(names: Iterable[str], part: str) -> int:
    """How many lines (*part*: ``lines``) or sessions (``tace``) the form with fields of these *names* has."""
    numbered = re.compile(rf"treatment\.{part}\[(\d{{1,2}})\]\.")
    found = [int(match[1]) for name in names if (match := numbered.match(name))]
    return min(max(found, default=-1) + 1, MAX_LINES)


def _control(field: FieldView) -> Control:
    return Control(
        name=field.path,
        kind=field.kind,
        label=field.label,
        note=field.note,
        options=tuple(Option(value.id, value.label) for value in field.values),
        partly=tuple(_partly(item, field.values) for item in field.loose if field.kind == "choice"),
        units=tuple(Option(unit.symbol, _unit_label(unit.symbol, unit.usable)) for unit in field.units),
        bounds=_bounds(field),
    )


def _partly(item: LooseView, values: Iterable[ValueView]) -> Option:
    """An answer that leaves several values open, told with these values."""
    open_ = [value.label for value in values if value.id in item.leaves_open]
    zh = next((word for word in item.words if not word.isascii()), item.words[0])
    en = next((word for word in item.words if word.isascii()), item.words[0])
    return Option(
        item.words[0],
        Bilingual(
            f"{en} (one of: {', '.join(label.en for label in open_)})", f"{zh}（{'、'.join(x.zh for x in open_)}之一）"
        ),
    )


def _unit_label(symbol: str, usable: bool) -> Bilingual:
    if usable:
        return Bilingual(symbol, symbol)
    return Bilingual(f"{symbol} (no factor set: read as unknown)", f"{symbol}（未设换算系数，按未知处理）")


def _bounds(field: FieldView) -> str | None:
    low, high = field.minimum, field.maximum
    if field.kind != "count" or low is None or high is None or high > _SHOWN_LIMIT:
        return None
    return f"{low:.0f}–{high:.0f}"


def _plainly(kb: KnowledgeBase) -> Iterator[Control]:
    facts = {"prior_systemic": "prior_systemic_therapy"}
    for name in ("prior_systemic", *PLAIN, "tace_failed", "on_adjuvant"):
        fact = kb.facts.get(facts.get(name, name))
        if fact is not None:
            yield Control(name=f"treatment.{name}", kind="yes_no", label=bilingual(fact.label))


def _names(agents: Iterable[tuple[Bilingual, tuple[str, ...]]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable((name.zh, name.en, *synonyms) for name, synonyms in agents)))

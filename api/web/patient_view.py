"""The pages on which a patient is entered, as their templates need them: each field with its text and its faults."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from api.web.form_profile import field_of
from api.web.patient_entry import PASTED, Entry, Way
from api.web.profile_form import Control, ProfileForm, line_count
from api.web.treatment_form import LISTINGS, Listing
from engine.assessment import Bilingual
from engine.errors import Fault
from engine.treatment import MAX_LINES

_HEADING = {
    "pseudonym": Bilingual("Pseudonym", "患者代号"),
    "question": Bilingual("Question to the board", "讨论问题"),
    "as_of": Bilingual("As of", "知识截止日期"),
}
_PASTED = {"document": Bilingual("JSON", "JSON"), "record": Bilingual("FHIR record", "FHIR病历")}
_NOT_PLAIN = re.compile(r"[^a-z0-9_]+")


@dataclass(frozen=True, slots=True)
class Told:
    """A fault as the summary tells it. ``field``: where it is to be mended; ``None`` where the page has no such field."""

    fault: Fault
    field: str | None
    label: Bilingual | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientView:
    """Everything the template asks for. ``offered``: how many items of each listing. ``focus``: the field to begin at."""

    form: ProfileForm
    texts: Mapping[str, Sequence[str]]
    told: tuple[Told, ...]
    offered: Mapping[str, int]
    focus: str | None

    def value(self, name: str) -> str:
        """The text of a field; empty where there is none."""
        return next(iter(self.texts.get(name, ())), "")

    def values(self, name: str, at_least: int = 0) -> list[str]:
        """The texts of a field that may stand several times, and empty ones up to *at_least*."""
        given = [text for text in self.texts.get(name, ()) if text.strip()]
        return given + [""] * max(at_least - len(given), 0)

    def wrong(self, name: str) -> list[Fault]:
        """What is wrong with a field."""
        return [told.fault for told in self.told if told.field == name]

    def filled(self, controls: Iterable[Control]) -> int:
        """How many of *controls* are answered."""
        return sum(bool(self.values(control.name)) for control in controls)

    def faulty(self, controls: Iterable[Control]) -> bool:
        """Whether any of *controls* is to be mended."""
        return any(self.wrong(control.name) for control in controls)

    def begun(self, item: str) -> bool:
        """Whether anything is said, wrong or to be written in the line or session of that name."""
        said = [name for name in self.texts if self.values(name)]
        marked = [told.field for told in self.told if told.field]
        return any(name.startswith(f"{item}.") for name in (*said, *marked, self.focus or ""))

    @property
    def listings(self) -> Mapping[str, Listing]:
        """Treatment that is listed item by item."""
        return LISTINGS

    @staticmethod
    def ident(name: str) -> str:
        """The element of that field."""
        return _NOT_PLAIN.sub("-", name).strip("-")


def patient_view(
    form: ProfileForm, way: Way, texts: Mapping[str, Sequence[str]], entry: Entry | None = None, more: str = ""
) -> PatientView:
    """The page for *texts*. *entry*: what came of reading them, with its faults. *more*: the listing (``lines``, ``tace``) of
    which another item is asked for."""
    focus = None
    offered = {part: line_count(texts, part) for part in LISTINGS}
    if offered.get(more, MAX_LINES) < MAX_LINES:
        focus = f"treatment.{more}[{offered[more]}].{LISTINGS[more].each[0].name}"
        offered[more] += 1
    offered = {part: max(number, 1) for part, number in offered.items()}
    labels = _labels(form, offered) if way == "form" else _HEADING | _PASTED
    told: list[Told] = []
    if entry is not None:
        for fault in entry.faults:
            name = field_of(fault.path, labels) or PASTED.get(way)
            told.append(Told(fault, name, labels.get(name or "")))
    order = list(labels)
    told.sort(key=lambda item: order.index(item.field) if item.field in labels else len(order))
    return PatientView(form=form, texts=texts, told=tuple(told), offered=offered, focus=focus)


def _labels(form: ProfileForm, offered: Mapping[str, int]) -> dict[str, Bilingual]:
    """What each field of the form is called, in the order of the page."""
    first, rest = ([control for section in part for control in section.controls] for part in (form.first, form.rest))
    labels = _HEADING | {control.name: control.label for control in first}
    for part, listing in LISTINGS.items():
        labels[listing.state.name] = listing.state.label
        for index in range(offered[part]):
            for control in listing.each:
                en, zh = (f"{getattr(listing.title, lang)} {index + 1}" for lang in ("en", "zh"))
                label = Bilingual(f"{en}, {control.label.en}", f"{zh}，{control.label.zh}")
                labels[f"{listing.state.name}[{index}].{control.name}"] = label
    return labels | {control.name: control.label for control in (*form.plainly, *rest)}

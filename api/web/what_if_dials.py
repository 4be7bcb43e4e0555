"""What a board asks "what if" about most, each with a few answers to move through; said plainly what each supposes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from api.web.profile_form import Option
from api.web.suppositions import LINES, UNKNOWN, Supposition
from engine.assessment import Assessment, Bilingual
from engine.knowledge import KnowledgeBase
from engine.phrases import bilingual

_SCORE = "child_pugh_score"
_AFP = ("5", "20", "100", "200", "399", "400", "1000", "5000", "50000")
_FAILED = (
    "atezolizumab + bevacizumab",
    "camrelizumab + apatinib",
    "durvalumab + tremelimumab",
    "tislelizumab",
    "sorafenib",
    "lenvatinib",
    "oxaliplatin + fluorouracil + leucovorin",
)
"""One first line of each kind: with an antibody against VEGF, with a TKI, two checkpoint inhibitors, one, a TKI, chemotherapy."""

# From the mildest on, for each part of the Child-Pugh score: what makes 1, 2 and 3 points.
_PARTS = (
    ("liver.albumin", ("40 g/L", "32 g/L", "25 g/L")),
    ("liver.bilirubin", ("15 µmol/L", "40 µmol/L", "60 µmol/L")),
    ("liver.ascites", ("none", "mild", "moderate_severe")),
    ("liver.inr", ("1.0", "2.0", "2.5")),
    ("liver.encephalopathy", ("none", "grade_1_2", "grade_3_4")),
)


@dataclass(frozen=True, slots=True)
class Dial:
    """One question. ``recorded``: what is on record. ``chosen``: the option supposed now; empty where the record stands."""

    id: str
    label: Bilingual
    note: Bilingual | None
    recorded: Bilingual
    options: tuple[Option, ...]
    chosen: str


def dials(
    kb: KnowledgeBase, profile: Mapping[str, Any], answer: Assessment, suppositions: Sequence[Supposition]
) -> tuple[Dial, ...]:
    """The dials for a patient. *answer*: the real one. *suppositions*: what is supposed now."""
    read = {fact.path: fact.read_as for fact in answer.profile} | {
        fact.fact: fact.shown for fact in answer.derived if fact.fact == _SCORE
    }
    now = {str(item) for item in suppositions}
    return tuple(
        Dial(name, label, note, recorded, options, next((o.value for o in options if _within(o.value, now)), ""))
        for name, label, note, recorded, options in _all(kb, profile, read)
        if options
    )


def chosen_by(found: Sequence[Dial]) -> frozenset[str]:
    """The suppositions that the dials stand for."""
    return frozenset(part for dial in found for part in dial.chosen.split(";") if part)


def _within(value: str, now: set[str]) -> bool:
    return set(value.split(";")) <= now


_Row = tuple[str, Bilingual, Bilingual | None, Bilingual, tuple[Option, ...]]


def _all(kb: KnowledgeBase, profile: Mapping[str, Any], read: Mapping[str, Bilingual]) -> Iterator[_Row]:
    unknown = Bilingual("not known", "不详")

    def label(path: str) -> Bilingual:
        return bilingual(kb.facts[path.partition(".")[2]].label)

    def on_record(path: str) -> Bilingual:
        return read.get(path, unknown)

    afp = tuple(Option(f"markers.afp:{value} ng/mL", _same(f"{value} ng/mL")) for value in _AFP)
    yield "afp", label("markers.afp"), None, on_record("markers.afp"), afp
    note = Bilingual(
        "Supposes all five parts of the score at once, as the answer names them; the score is worked out from them.",
        "同时假设评分的五个组成部分（见选项），评分由此计算得出。",
    )
    yield "child-pugh", _same("Child-Pugh"), note, on_record(_SCORE), tuple(_child_pugh(kb))
    ecog = tuple(Option(f"patient.ecog:{score}", _same(str(score))) for score in range(5))
    yield "ecog", label("patient.ecog"), None, on_record("patient.ecog"), ecog
    for path, other in (("tumour.pvtt_vp", "tumour.pvtt_cheng"), ("tumour.pvtt_cheng", "tumour.pvtt_vp")):
        name = path.partition(".")[2]
        yield name, label(path), None, on_record(path), tuple(_thrombus(kb, path, other, _holds(profile, other)))
    lines = Bilingual("what is listed", "所列治疗") if _holds(profile, LINES) else unknown
    about = Bilingual(
        "In place of the systemic treatment on record: none, or this one line for advanced disease, and progression on it.",
        "替代记录中的系统治疗：无，或仅有该一线晚期系统治疗且疾病进展。",
    )
    yield "lines", Bilingual("First line that failed", "已失败的一线治疗"), about, lines, tuple(_lines(kb))


def _same(text: str) -> Bilingual:
    return Bilingual(text, text)


def _holds(profile: Mapping[str, Any], path: str) -> bool:
    group, _, name = path.partition(".")
    return name in profile.get(group, {})


def _child_pugh(kb: KnowledgeBase) -> Iterator[Option]:
    """From 5 points to 15, one point worse at a time: first each part to two points, then each to three."""
    points = [0] * len(_PARTS)
    for score in range(5, 16):
        if score > 5:
            points[(score - 6) % len(_PARTS)] += 1
        findings = [(path, values[point]) for (path, values), point in zip(_PARTS, points, strict=True)]
        letter = "A" if score <= 6 else "B" if score <= 9 else "C"
        told = [_finding(kb, path, value) for path, value in findings]
        en, zh = ", ".join(item.en for item in told), "、".join(item.zh for item in told)
        value = ";".join(f"{path}:{written}" for path, written in findings)
        yield Option(value, Bilingual(f"{letter}{score}: {en}", f"{letter}{score}：{zh}"))


def _finding(kb: KnowledgeBase, path: str, value: str) -> Bilingual:
    fact = kb.facts[path.partition(".")[2]]
    shown = fact.values.get(value)
    said = bilingual(shown) if shown else _same(value)
    return Bilingual(f"{fact.label.en} {said.en}", f"{fact.label.zh}{said.zh}")


def _thrombus(kb: KnowledgeBase, path: str, other: str, other_known: bool) -> Iterator[Option]:
    """The classes of a thrombus; the class by the other system on record is then taken to be not known."""
    fact, beside = (kb.facts[name.partition(".")[2]] for name in (path, other))
    for value, label in fact.values.items():
        if other_known:
            en = f"{label.en} ({beside.label.en}: taken as not known)"
            yield Option(f"{path}:{value};{other}:{UNKNOWN}", Bilingual(en, f"{label.zh}（{beside.label.zh}按不详）"))
        else:
            yield Option(f"{path}:{value}", bilingual(label))


def _lines(kb: KnowledgeBase) -> Iterator[Option]:
    yield Option(f"{LINES}:none", Bilingual("none so far", "未接受过系统治疗"))
    for drugs in _FAILED:
        known = [kb.drugs.get(name) for name in drugs.split(" + ")]
        if all(known):
            names = [bilingual(drug.name) for drug in known if drug]
            en, zh = " + ".join(name.en for name in names), "+".join(name.zh for name in names)
            yield Option(f"{LINES}:{drugs}", Bilingual(f"{en}, progression", f"{zh}，疾病进展"))

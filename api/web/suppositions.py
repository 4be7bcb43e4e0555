"""What is supposed of a patient: findings put in place of others, or taken away, as an address holds them.

``markers.afp:400 ng/mL`` supposes a value, ``markers.afp:unknown`` that nothing is known of it. Several that belong
together are joined with ``;``. ``treatment.lines:none`` and ``treatment.lines:sorafenib`` (given for advanced disease, and
the disease progressed) stand for all systemic treatment so far.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.assessment import Bilingual
from engine.errors import Fault, InputRefused, did_you_mean, did_you_mean_zh, quoted_zh
from engine.expressions import atoms
from engine.knowledge import KnowledgeBase
from engine.phrases import bilingual
from engine.treatment import PLAIN
from engine.vocabulary import UNKNOWN_WORDS
from engine.wording import folded

LINES = "treatment.lines"
UNKNOWN = "unknown"
MOST = 30
_LONGEST = 400
_BESIDE = {
    "treatment.prior_tace": ("treatment.tace",),
    "treatment.tace": (LINES, "treatment.prior_tace"),
    "treatment.tace_failed": ("treatment.tace", "treatment.prior_tace"),
    "treatment.on_adjuvant": ("treatment.prior_adjuvant", LINES),
    "tumour.diameter_sum": ("tumour.largest_diameter",),
}
"""What may contradict a finding where the vocabulary does not say it; the lines of treatment for all the rest of it."""
_LINES_LABEL = Bilingual("systemic treatment so far", "既往系统治疗")


@dataclass(frozen=True, slots=True)
class Supposition:
    """One finding: its path in the profile, and what is supposed of it as it would be written there."""

    path: str
    written: str

    def __str__(self) -> str:
        return f"{self.path}:{self.written}"


def names(kb: KnowledgeBase) -> dict[str, Bilingual]:
    """What can be supposed, by its path, with its name."""
    found = {fact.path: bilingual(fact.label) for fact in kb.facts.values() if fact.origin == "given"}
    found[LINES] = _LINES_LABEL
    found["treatment.tace"] = Bilingual("TACE sessions so far", "既往TACE逐次记录")
    found["treatment.prior_systemic"] = bilingual(kb.facts["prior_systemic_therapy"].label)
    plain = (name for name in (*PLAIN, "tace_failed", "on_adjuvant") if name in kb.facts)
    return found | {f"treatment.{name}": bilingual(kb.facts[name].label) for name in plain}


def parse(texts: Iterable[str], known: Mapping[str, Bilingual]) -> tuple[Supposition, ...]:
    """The suppositions in *texts*; *known*: see :func:`names`. Raises :class:`~engine.errors.InputRefused` with every fault."""
    parts = [part.strip() for text in texts for part in text.split(";") if part.strip()]
    faults: list[Fault] = []
    if len(parts) > MOST:
        faults.append(
            Fault(
                "suppose.too_many",
                "set",
                f"more than {MOST} findings are supposed.",
                "Suppose fewer at a time.",
                message_zh=f"一次假设的项目超过{MOST}项。",
                remedy_zh="请减少假设项目。",
            )
        )
        raise InputRefused(faults)
    found: dict[str, Supposition] = {}
    for part in parts:
        path, colon, written = (piece.strip() for piece in part.partition(":"))
        if path not in known:
            faults.append(_unknown(path[:60], known))
        elif not colon or not written or len(written) > _LONGEST:
            faults.append(_no_value(path, known[path]))
        elif path in found and found[path].written != written:
            faults.append(_twice(path, known[path]))
        else:
            found[path] = Supposition(path, written)
    if faults:
        raise InputRefused(faults)
    return tuple(found.values())


def _unknown(path: str, known: Mapping[str, Bilingual]) -> Fault:
    return Fault(
        "suppose.unknown_field",
        "set",
        f"nothing is called {path!r}.",
        did_you_mean(path, known),
        message_zh=f"没有名为{quoted_zh(path)}的项目。",
        remedy_zh=did_you_mean_zh(path, {name: label.zh for name, label in known.items()}),
    )


def _no_value(path: str, label: Bilingual) -> Fault:
    return Fault(
        "suppose.no_value",
        path,
        f"{label.en}: it is not said what is supposed.",
        f"Write it behind a colon, or “{UNKNOWN}”.",
        message_zh=f"{label.zh}：未写明假设的内容。",
        remedy_zh="请写在冒号之后；假设为不详时写“不详”。",
    )


def _twice(path: str, label: Bilingual) -> Fault:
    return Fault(
        "suppose.twice",
        path,
        f"{label.en}: two different things are supposed.",
        "Take one of the two back.",
        message_zh=f"{label.zh}：同时作了两种不同的假设。",
        remedy_zh="请取消其中之一。",
    )


def supposed(profile: Mapping[str, Any], suppositions: Sequence[Supposition]) -> dict[str, Any]:
    """*profile* with what is supposed in place of what it says. Nothing else is changed to fit."""
    changed = {group: dict(section) for group, section in profile.items() if isinstance(section, Mapping)}
    for item in suppositions:
        group, _, name = item.path.partition(".")
        section = changed.setdefault(group, {})
        if item.path == LINES:
            section.pop("lines_cover", None)
        if folded(item.written) in UNKNOWN_WORDS:
            section.pop(name, None)
        else:
            section[name] = _lines(item.written) if item.path == LINES else item.written
    return {group: section for group, section in changed.items() if section}


def _lines(written: str) -> Any:
    """No line, or one line of these drugs that failed."""
    if folded(written) in ("none", "无"):
        return []
    return [{"setting": "advanced", "agents": [written], "ended": "progression"}]


def in_words(item: Supposition, known: Mapping[str, Bilingual], kb: KnowledgeBase) -> Bilingual:
    """What is supposed, to be read: the finding and its value. *known*: see :func:`names`."""
    label, value = known[item.path], _value_in_words(item, kb)
    return Bilingual(f"{label.en}: {value.en}", f"{label.zh}：{value.zh}")


def _value_in_words(item: Supposition, kb: KnowledgeBase) -> Bilingual:
    written = item.written
    if folded(written) in UNKNOWN_WORDS:
        return Bilingual("not known", "不详")
    fact = kb.facts.get(item.path.partition(".")[2])
    if fact is not None and written in fact.values:
        return bilingual(fact.values[written])
    if item.path != LINES:
        return Bilingual(written, written)
    if not _lines(written):
        return Bilingual("none", "无")
    drugs = [kb.drugs.get(name) for name in written.split(" + ")]
    names = [bilingual(drug.name) if drug else Bilingual(written, written) for drug in drugs]
    en, zh = " + ".join(name.en for name in names), "+".join(name.zh for name in names)
    return Bilingual(f"{en} for advanced disease, progression", f"{zh}（晚期一线），疾病进展")


def in_the_way(
    faults: Iterable[Fault], profile: Mapping[str, Any], suppositions: Iterable[Supposition], kb: KnowledgeBase
) -> tuple[str, ...]:
    """The findings of *profile* that contradict what is supposed: what else would have to be different."""
    mine = {item.path for item in suppositions}
    rules = {f"contradiction.{rule.entry.id}": rule for rule in kb.impossible}
    paths: dict[str, None] = {}
    for fault in faults:
        fields: Iterable[str] = ()
        if fault.code in rules:
            fields = (_path(name, kb) for name in sorted({atom.field for atom in atoms(rules[fault.code].when)}))
        elif fault.code in ("treatment.contradiction", "contradiction.diameter_sum"):
            fields = _BESIDE.get(fault.path, (LINES,))
        else:
            continue
        paths |= dict.fromkeys((fault.path, *fields))
    return tuple(path for path in paths if path not in mine and _holds(profile, path))


def _path(field: str, kb: KnowledgeBase) -> str:
    fact = kb.facts[field]
    return fact.path or f"treatment.{field}"


def _holds(profile: Mapping[str, Any], path: str) -> bool:
    group, _, name = path.partition(".")
    return name in profile.get(group, {})

"""The first five lines at most: alert; stage; what stands out and how sure; what speaks against; what is missing most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.appraisal import certainty_in_words
from engine.assessment import AlertItem, Bilingual, DerivedFact, Entry, Gap, Question
from engine.settings import SHORT

MAX_LINES = 5
ASIDE = ("transarterial", "conversion")  # gaps of treatment added to another; not what stands out first
NAMED = 4  # regimens with evidence against them that the headline names
WORTH_A_LINE = 3  # a fact that decides less stands further down
_CERTAINTIES = ("high", "moderate", "low", "very_low", "not_appraised")
_STAGES = ("cnlc_stage", "bclc_stage", "child_pugh_score", "child_pugh_class")


def headline(
    alerts: Sequence[AlertItem],
    derived: Sequence[DerivedFact],
    entries: Mapping[str, tuple[Entry, ...]],
    gaps: Sequence[Gap],
    questions: Sequence[Question],
    emergency: bool,
) -> tuple[Bilingual, ...]:
    """At most :data:`MAX_LINES` lines, the most urgent first; a gap in the evidence comes before what is offered."""
    lines: list[Bilingual] = []
    urgent = [alert for alert in alerts if alert.level in ("emergency", "warning")]
    if urgent:
        more = (
            Bilingual(f" (+{len(urgent) - 1} more alerts)", f"（另有{len(urgent) - 1}条警示）")
            if len(urgent) > 1
            else Bilingual("", "")
        )
        first = urgent[0].says
        lines.append(Bilingual(first.en + more.en, first.zh + more.zh))
    lines.append(_stages(derived))
    offered = [*entries["candidates"], *entries["conditional"]]
    topics = [gap for gap in gaps if gap.regimen is None and gap.setting not in ASIDE]
    if topics and not emergency:
        lines.append(Bilingual(f"Evidence gap: {topics[0].title.en}", f"证据空白：{topics[0].title.zh}"))
    lines.append(_offered(entries, offered, emergency))
    against = _by_setting(entries["against"])
    excluded = len(entries["excluded"])
    cautions = {item.id for entry in offered for item in entry.cautions if item.status == "applies"}
    if against or excluded or cautions:
        lines.append(_against(against, excluded, len(cautions)))
    labels = [question for question in questions if question.decides >= WORTH_A_LINE][:3]
    if labels and len(lines) < MAX_LINES:
        lines.append(
            Bilingual(
                f"Find out first: {', '.join(question.label.en for question in labels)}.",
                f"首先查明：{'、'.join(question.label.zh for question in labels)}。",
            )
        )
    return tuple(lines[:MAX_LINES])


def _stages(derived: Sequence[DerivedFact]) -> Bilingual:
    known = {item.fact: item for item in derived}
    parts = [(known[name].label, known[name].shown) for name in _STAGES if name in known]
    score, grade = known.get("child_pugh_score"), known.get("child_pugh_class")
    if score and grade and score.value and grade.value:  # said as boards say it: Child-Pugh A5
        short = f"Child-Pugh {grade.value}{score.value}"
        parts = [*parts[:-2], (Bilingual(short, short), Bilingual("", ""))]
    return Bilingual(
        "; ".join(f"{label.en} {shown.en}".strip() for label, shown in parts) + ".",
        "；".join(f"{label.zh} {shown.zh}".strip() for label, shown in parts) + "。",
    )


def _offered(entries: Mapping[str, tuple[Entry, ...]], offered: Sequence[Entry], emergency: bool) -> Bilingual:
    if emergency:
        names = list(dict.fromkeys(entry.regimen.name for entry in offered))
        return Bilingual(
            f"No elective treatment is listed. In the emergency: {', '.join(name.en for name in names) or 'none found'}.",
            f"不列出择期治疗。急症处理与支持：{'、'.join(name.zh for name in names) or '未见'}。",
        )
    if not offered:
        waiting = len(entries["pending"])
        return Bilingual(
            f"No candidate regimen on the facts given; {waiting} wait for facts that are not known.",
            f"按现有资料无候选方案；{waiting}个方案有待未知信息。",
        )
    preferred = [entry for entry in offered if entry.stance == "preferred"]
    leading = preferred or list(offered)
    best = min((entry.level_of_evidence for entry in leading), key=lambda level: _CERTAINTIES.index(level.certainty))
    word = certainty_in_words(best.certainty)
    kind = Bilingual("preferred by a guideline", "指南优先") if preferred else Bilingual("options", "可选")
    conditional = len(entries["conditional"])
    tail = Bilingual(
        f", {conditional} of them on conditions" if conditional else "",
        f"，其中{conditional}个附条件" if conditional else "",
    )
    return Bilingual(
        f"{len(offered)} regimens may be considered{tail.en}; {len(leading)} {kind.en}. Certainty, best case: {word.en}"
        + ("; evidence indirect." if best.directly_applicable == "indirect" else "."),
        f"{len(offered)}个方案可考虑{tail.zh}；{kind.zh}{len(leading)}个。证据确定性（最佳者）：{word.zh}"
        + ("；为间接证据。" if best.directly_applicable == "indirect" else "。"),
    )


def _by_setting(entries: Sequence[Entry]) -> list[Bilingual]:
    """Names by setting: one regimen can be an option in one and have evidence against it in another."""
    found: dict[str, list[Bilingual]] = {}
    for entry in entries[:NAMED]:
        found.setdefault(entry.setting, []).append(entry.regimen.name)
    return [
        Bilingual(
            f"{', '.join(name.en for name in names)} ({SHORT[setting].en})",
            f"{'、'.join(name.zh for name in names)}（{SHORT[setting].zh}）",
        )
        for setting, names in found.items()
    ]


def _against(against: Sequence[Bilingual], excluded: int, cautions: int) -> Bilingual:
    parts_en, parts_zh = [], []
    if against:
        parts_en.append(f"Evidence against: {'; '.join(name.en for name in against)}")
        parts_zh.append(f"反对证据：{'；'.join(name.zh for name in against)}")
    if excluded:
        parts_en.append(f"excluded: {excluded} regimens, with reasons")
        parts_zh.append(f"排除{excluded}个方案（附理由）")
    if cautions:
        parts_en.append(f"cautions that apply: {cautions}")
        parts_zh.append(f"适用的注意事项{cautions}条")
    en = "; ".join(parts_en)
    return Bilingual(f"{en[0].upper()}{en[1:]}.", "；".join(parts_zh) + "。")

"""What changed between two days, in five lines at most: what turned against comes first, then what is lost and new."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine import settings
from engine.appraisal import certainty_in_words
from engine.assessment import Bilingual
from engine.causes import Causes
from engine.compare_regimens import OFFERED, gained, lost, now_against, standings
from engine.comparison import ConflictChange, GapChange, RegimenChange, SourceChange, StudyChange

MAX_LINES = 5
_NAMED = 4
_GROUNDS = 2


def headline(
    causes: Causes,
    changes: Sequence[RegimenChange],
    gaps: Sequence[GapChange],
    conflicts: Sequence[ConflictChange],
    studies: Sequence[StudyChange],
    sources: Sequence[SourceChange],
) -> tuple[Bilingual, ...]:
    """At most :data:`MAX_LINES` lines, what weighs most first."""
    lines: list[Bilingual] = []
    first, second = causes.then.day.isoformat(), causes.now.day.isoformat()
    if not causes.then.catalogue.statements:
        lines.append(
            Bilingual(
                f"By {first} no source of this knowledge base was public: regimens are new below for that reason alone. "
                "What studies had reported by then is shown.",
                f"截至{first}，本知识库的来源均未发表：下列方案仅因此显示为新增。当时研究已报告的内容仍予列出。",
            )
        )
    against = [change for change in changes if now_against(change)]
    gone = [change for change in changes if lost(change) and change not in against]
    new = sorted((change for change in changes if gained(change) and change not in against), key=_preferred_first)
    certainty = [
        change
        for change in changes
        if change.before and "certainty" in change.aspects and change not in (*against, *gone, *new)
    ]
    moved = [said(found) for found, said in ((against, _against), (gone, _gone)) if found]
    turned = [study for study in studies if any(item.turned for item in study.endpoints)]
    moved += [Bilingual(f"{study.name}: {study.says.en}", f"{study.name}：{study.says.zh}") for study in turned[:1]]
    lines += [*moved, *(said(found) for found, said in ((new, _new), (certainty, _certainty)) if found)]
    rest = _rest(changes, gaps, conflicts, studies, sources)
    if rest is not None:
        lines = [*lines[: MAX_LINES - 1], rest]
    if not changes and not lines:
        lines.append(Bilingual(f"Nothing changed between {first} and {second}.", f"{first}至{second}之间无变化。"))
    return tuple(lines[:MAX_LINES])


def _preferred_first(change: RegimenChange) -> tuple[bool, int, int, str]:
    best = change.after[0]
    certainty = ("high", "moderate", "low", "very_low", "not_appraised").index(best.certainty)
    return best.stance != "preferred", certainty, settings.RANK[change.setting], change.regimen.name.en


def _names(changes: Sequence[RegimenChange]) -> Bilingual:
    named = list({change.regimen.id: change.regimen.name for change in changes}.values())
    more = f" … ({len(named)})" if len(named) > _NAMED else ""
    return Bilingual(
        ", ".join(name.en for name in named[:_NAMED]) + more, "、".join(name.zh for name in named[:_NAMED]) + more
    )


def _ground(change: RegimenChange) -> Bilingual:
    """What first moved it, or the newest analysis of a study that it rests on; else the first cause there is."""
    causes = [cause for cause in change.because if cause.kind != "not_found"]
    if not causes:
        return Bilingual("cause not found", "未找到原因")
    moved = [cause.day or "" for cause in causes if "standing" in cause.explains]
    cuts = [cause for cause in causes if cause.kind == "study_cut" and (not moved or (cause.day or "") <= min(moved))]
    chosen = max(cuts, key=lambda cause: cause.day or "") if cuts else causes[0]
    return Bilingual(f"{chosen.says.en}, {chosen.day}", f"{chosen.says.zh}，{chosen.day}")


def _each(changes: Sequence[RegimenChange], said: Sequence[Bilingual]) -> Bilingual:
    """The first changes, each as *said* and with its ground; the others are counted."""
    grounds = [_ground(change) for change in changes[:_GROUNDS]]
    more = len(changes) > _GROUNDS
    pairs = list(zip(said, grounds, strict=False))
    return Bilingual(
        "; ".join(f"{text.en} ({ground.en})" for text, ground in pairs) + (f"; … ({len(changes)})" if more else ""),
        "；".join(f"{text.zh}（{ground.zh}）" for text, ground in pairs) + (f"；…（{len(changes)}）" if more else ""),
    )


def _against(changes: Sequence[RegimenChange]) -> Bilingual:
    turned_first = sorted(changes, key=lambda change: not change.before)
    said = _each(turned_first, [_turned(change) for change in turned_first])
    return Bilingual(f"Evidence against is new: {said.en}.", f"新增反对证据：{said.zh}。")


def _turned(change: RegimenChange) -> Bilingual:
    """The regimen, and that it was offered until then where it was."""
    name = change.regimen.name
    if standings(change.before) & OFFERED:
        return Bilingual(f"{name.en}, which could be considered then", f"{name.zh}（此前可考虑）")
    return name


def _gone(changes: Sequence[RegimenChange]) -> Bilingual:
    said = _each(changes, [change.regimen.name for change in changes])
    return Bilingual(f"No longer among what may be considered: {said.en}.", f"不再列入可考虑：{said.zh}。")


def _new(changes: Sequence[RegimenChange]) -> Bilingual:
    names = _names(changes)
    days = sorted({cause.day for change in changes for cause in change.because if cause.day and not cause.behind})
    shown = 0 < len(days) <= _NAMED
    return Bilingual(
        f"New among what may be considered: {names.en}" + (f" ({', '.join(days)})." if shown else "."),
        f"新列入可考虑：{names.zh}" + (f"（{'、'.join(days)}）。" if shown else "。"),
    )


def _certainty(changes: Sequence[RegimenChange]) -> Bilingual:
    said = [_step(change) for change in changes]
    each = _each(changes, said)
    return Bilingual(f"Certainty: {each.en}.", f"证据确定性：{each.zh}。")


def _step(change: RegimenChange) -> Bilingual:
    was, now = (certainty_in_words(side[0].certainty) for side in (change.before, change.after))
    name = change.regimen.name
    return Bilingual(f"{name.en} {was.en} → {now.en}", f"{name.zh} {was.zh} → {now.zh}")


def _rest(
    changes: Sequence[RegimenChange],
    gaps: Sequence[GapChange],
    conflicts: Sequence[ConflictChange],
    studies: Sequence[StudyChange],
    sources: Sequence[SourceChange],
) -> Bilingual | None:
    counts = (
        (len(studies), "studies with new results", "有新结果的研究{}项"),
        (_count(sources, "published"), "new sources", "新来源{}个"),
        (_count(sources, "superseded"), "sources replaced", "被取代来源{}个"),
        (_count(gaps, "opened"), "evidence gaps opened", "新增证据空白{}处"),
        (_count(gaps, "closed"), "evidence gaps closed", "消除证据空白{}处"),
        (_count(conflicts, "new"), "new conflicts between sources", "新增来源分歧{}处"),
        (
            sum(1 for change in changes if change.unexplained),
            "CHANGES WITHOUT A CAUSE ON RECORD",
            "未找到原因的变化{}项",
        ),
    )
    en = [f"{words}: {number}" for number, words, _ in counts if number]
    zh = [words.format(number) for number, _, words in counts if number]
    if not en:
        return None
    return Bilingual(f"{en[0][0].upper()}{en[0][1:]}{''.join(f'; {item}' for item in en[1:])}.", f"{'；'.join(zh)}。")


def _count(items: Iterable[GapChange | ConflictChange | SourceChange], kind: str) -> int:
    return sum(1 for item in items if item.kind == kind)

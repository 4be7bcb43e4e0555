"""The comparison of two days as text for a terminal: what changed, regimen by regimen, and what changed it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from api.text import Language, wrapped
from engine import settings
from engine.appraisal import certainty_in_words
from engine.assessment import Bilingual
from engine.compare_regimens import gained, lost, now_against
from engine.comparison import (
    Cause,
    CautionChange,
    Comparison,
    ConflictChange,
    ErratumChange,
    GapChange,
    RegimenChange,
    RequirementChange,
    SourceChange,
    StatementChange,
    Stood,
    StudyChange,
)
from engine.study_news import endpoint_in_words, survival_in_words

_WORDS: dict[str, Bilingual] = {
    "kb": Bilingual("knowledge base", "知识库"),
    "headline": Bilingual("IN SHORT", "要点"),
    "against": Bilingual("EVIDENCE AGAINST IS NEW", "新增反对证据"),
    "lost": Bilingual("NO LONGER AMONG WHAT MAY BE CONSIDERED", "不再列入可考虑"),
    "gained": Bilingual("NEW AMONG WHAT MAY BE CONSIDERED", "新列入可考虑"),
    "other": Bilingual("STANDS AS IT STOOD, OR STILL OPEN: WHAT ELSE CHANGED", "归类未变或仍待定者的其他变化"),
    "studies": Bilingual("STUDIES: WHAT BECAME PUBLIC", "研究：新发表的内容"),
    "statements": Bilingual("STATEMENTS NEW, REPLACED OR ENDED", "新增、被取代或终止的条目"),
    "cautions": Bilingual("CAUTIONS", "注意事项"),
    "requirements": Bilingual("TO DO OR TO FIND OUT WITH IT", "同时须做或须查明"),
    "gaps": Bilingual("WHERE EVIDENCE IS MISSING", "证据空白"),
    "investigational": Bilingual("UNDER STUDY", "在研"),
    "conflicts": Bilingual("SOURCES THAT DISAGREE", "来源之间的分歧"),
    "errata": Bilingual("CORRECTIONS OF SOURCES, NEW", "新增来源勘误"),
    "sources": Bilingual("SOURCES", "来源"),
    "candidates": Bilingual("may be considered", "可考虑"),
    "conditional": Bilingual("may be considered on conditions", "附条件可考虑"),
    "pending": Bilingual("open", "待定"),
    "excluded": Bilingual("excluded", "已排除"),
    "standing_against": Bilingual("evidence against", "反对证据"),
    "nowhere": Bilingual("not listed", "未列出"),
    "preferred": Bilingual("preferred by guideline", "指南优先"),
    "option": Bilingual("option", "可选"),
    "certainty": Bilingual("certainty", "确定性"),
    "survival": Bilingual("overall survival", "总生存期"),
    "grade": Bilingual("grade", "分级"),
    "because": Bilingual("because", "原因"),
    "behind": Bilingual("rests on", "所据"),
    "new": Bilingual("new", "新增"),
    "gone": Bilingual("no longer shown", "不再显示"),
    "opened": Bilingual("new", "新增"),
    "closed": Bilingual("closed", "已消除"),
    "superseded": Bilingual("replaced", "被取代"),
    "ended": Bilingual("ended", "终止"),
    "retracted": Bilingual("RETRACTED", "已撤稿"),
    "published": Bilingual("published", "发表"),
    "not_found": Bilingual("cause not found", "未找到原因"),
    "unchanged": Bilingual("regimens that stand as they stood", "无变化的方案"),
    "more": Bilingual("more; see --full", "项，详见 --full"),
    "unverified": Bilingual("not checked against a text", "未与文本核对"),
    "outside": Bilingual("from outside the texts at hand", "非来自现有文本"),
    "printed": Bilingual("printed", "原文"),
    "right": Bilingual("right", "应为"),
}
_FEW = 6
T = TypeVar("T")


class CompareText:
    """Writes one comparison in one language."""

    def __init__(self, language: Language, full: bool = False) -> None:
        self._language = language
        self._full = full

    def render(self, found: Comparison) -> str:
        """The whole text."""
        return "\n".join(self._lines(found)) + "\n"

    # --- words -----------------------------------------------------------------------------------------

    def _say(self, text: Bilingual) -> str:
        return text.zh if self._language == "zh" else text.en

    def _word(self, key: str) -> str:
        return self._say(_WORDS[key])

    def _colon(self) -> str:
        return "：" if self._language == "zh" else ": "

    def _joined(self, items: Iterable[str]) -> str:
        return ("；" if self._language == "zh" else "; ").join(items)

    def _listed(self, items: Iterable[str]) -> str:
        return ("、" if self._language == "zh" else ", ").join(items)

    # --- the page --------------------------------------------------------------------------------------

    def _lines(self, found: Comparison) -> Iterator[str]:
        version = found.knowledge_base
        yield f"hcc-board {found.engine_version} · {found.from_day} → {found.to_day} · {self._word('kb')} {version.version} ({version.digest[:12]})"
        yield from wrapped(self._say(found.disclaimer), "", "")
        yield from self._head("headline")
        for number, line in enumerate(found.headline, 1):
            yield from wrapped(self._say(line), f" {number}. ", "    ")
        if found.status == "out_of_scope":
            return
        yield from self._regimens(found)
        yield from self._section("studies", found.studies, self._study)
        if self._full:
            yield from self._section("statements", found.statements, self._statement)
        yield from self._section("cautions", found.cautions, self._caution)
        yield from self._section("requirements", found.requirements, self._requirement)
        yield from self._section("gaps", found.evidence_gaps, self._gap)
        yield from self._section("investigational", found.investigational, self._gap)
        yield from self._section("conflicts", found.conflicts, self._conflict)
        if self._full:
            yield from self._section("errata", found.errata, self._erratum)
        yield from self._section("sources", found.sources, self._source)

    def _head(self, key: str, count: int | None = None) -> Iterator[str]:
        yield ""
        yield f"■ {self._word(key)}" + (f" ({count})" if count is not None else "")

    def _section(self, key: str, items: Sequence[T], lines: Callable[[T], Iterator[str]]) -> Iterator[str]:
        if not items:
            return
        yield from self._head(key, len(items))
        shown = items if self._full else items[:_FEW]
        for item in shown:
            yield from lines(item)
        if len(shown) < len(items):
            yield f"  … {len(items) - len(shown)} {self._word('more')}"

    # --- regimens --------------------------------------------------------------------------------------

    def _regimens(self, found: Comparison) -> Iterator[str]:
        groups: dict[str, list[RegimenChange]] = {"against": [], "lost": [], "gained": [], "other": []}
        for change in found.regimens:
            kind = (
                "against"
                if now_against(change)
                else "lost"
                if lost(change)
                else "gained"
                if gained(change)
                else "other"
            )
            groups[kind].append(change)
        for kind, changes in groups.items():
            if not changes:
                continue
            yield from self._head(kind, len(changes))
            if kind in ("against", "lost") or self._full:
                for change in changes:
                    yield from self._change(change)
            elif kind == "gained":
                yield from self._together(changes)
            else:
                yield from self._others(changes)
        if found.unchanged:
            yield from wrapped(f"{self._word('unchanged')}{self._colon()}{found.unchanged}", "  ", "  ")
        if found.regimens:
            yield from wrapped(self._say(found.order), "  ", "  ")

    def _change(self, change: RegimenChange) -> Iterator[str]:
        name, setting = self._say(change.regimen.name), self._say(settings.NAMES[change.setting])
        yield from wrapped(f"{name} [{setting}]", "  · ", "    ")
        yield from wrapped(f"{self._stood(change.before)} → {self._stood(change.after)}", "      ", "      ")
        for cause in self._told(change.because):
            head = self._word("behind" if cause.behind else "because")
            yield from wrapped(f"{head}{self._colon()}{self._cause(cause)}", "      ", "        ")
        if self._full:
            for item in change.after:
                yield from wrapped(self._say(item.note), "      ", "      ")

    def _stood(self, stood: Sequence[Stood]) -> str:
        if not stood:
            return self._word("nowhere")
        return " + ".join(
            " | ".join(
                part
                for part in (
                    self._word("standing_against" if item.standing == "against" else item.standing),
                    self._word(item.stance) if item.stance in ("preferred", "option") else "",
                    self._grades(item),
                    f"{self._word('certainty')} {self._say(certainty_in_words(item.certainty))}",
                    f"{self._word('survival')} {self._say(survival_in_words(item.overall_survival))}"
                    if item.appraised_study
                    else "",
                )
                if part
            )
            for item in stood
        )

    def _grades(self, stood: Stood) -> str:
        graded = [grade for grade in stood.as_stated if grade.evidence or grade.recommendation]
        return self._listed(f"{self._say(grade.source)} {self._say(grade.says)}" for grade in graded)

    def _told(self, causes: Sequence[Cause]) -> list[Cause]:
        """Without those that say the same from the other side: a statement replaced by one that is told as well."""
        places = {cause.citation for cause in causes if cause.kind == "statement"}
        told = [cause for cause in causes if not (cause.kind == "superseded" and cause.citation in places)]
        return (
            told if self._full else [cause for cause in told if cause.explains not in (("cautions",), ("approvals",))]
        )

    def _cause(self, cause: Cause) -> str:
        if cause.kind == "not_found":
            return self._say(cause.says)
        where = cause.reference or ""
        if cause.citation is not None:
            where = f"{cause.citation.source_id}, {cause.citation.locator}"
        text = f"{cause.day} {self._say(cause.says)}"
        return f"{text} ({where})" if where else text

    def _together(self, changes: Sequence[RegimenChange]) -> Iterator[str]:
        """New regimens by setting; those that the same source brought share a line."""
        by_setting: dict[str, list[RegimenChange]] = {}
        for change in changes:
            by_setting.setdefault(change.setting, []).append(change)
        for setting in sorted(by_setting, key=lambda name: settings.RANK[name]):
            yield f"  [{self._say(settings.NAMES[setting])}]"
            lines: dict[str, list[str]] = {}
            for change in by_setting[setting]:
                if any(item.standing != "pending" for item in change.before):
                    yield from self._change(change)
                    continue
                lines.setdefault(self._ground(change), []).append(self._named(change))
            for ground, names in lines.items():
                yield from wrapped(f"{self._joined(names)} — {ground}", "  · ", "    ")

    def _named(self, change: RegimenChange) -> str:
        item = change.after[0]
        words = [self._word("preferred")] if item.stance == "preferred" else []
        words += [self._word("conditional")] if item.standing == "conditional" else []
        if item.appraised_study:
            words.append(f"{self._word('certainty')} {self._say(certainty_in_words(item.certainty))}")
        name = self._say(change.regimen.name)
        return f"{name} ({self._listed(words)})" if words else name

    def _ground(self, change: RegimenChange) -> str:
        """The sources that brought it, by name and day."""
        said = [
            f"{cause.citation.source_id} {cause.day}" if cause.citation else f"{self._say(cause.says)} {cause.day}"
            for cause in change.because
            if not cause.behind and cause.kind != "not_found" and "standing" in cause.explains
        ]
        return self._listed(dict.fromkeys(said)) or self._word("not_found")

    def _others(self, changes: Sequence[RegimenChange]) -> Iterator[str]:
        """Those whose evidence or stance changed whole; of the others the names, by what brought the change."""
        weighty = {"standing", "stance", "certainty", "direction", "overall_survival", "primary_endpoint"}
        first = [change for change in changes if change.before and weighty & set(change.aspects)]
        for change in first[:_FEW]:
            yield from self._change(change)
        if len(first) > _FEW:
            yield f"  … {len(first) - _FEW} {self._word('more')}"
        rest = [self._say(change.regimen.name) for change in changes if change not in first]
        if rest:
            more = f" … ({len(rest)})" if len(rest) > _FEW else ""
            yield from wrapped(f"{self._listed(rest[:_FEW])}{more}", "  · ", "    ")

    # --- studies ---------------------------------------------------------------------------------------

    def _study(self, study: StudyChange) -> Iterator[str]:
        unchecked = "" if study.verified else f" [{self._word('unverified')}]"
        withdrawn = f" {self._word('retracted')} {study.retracted}" if study.retracted else ""
        cuts = self._joined(f"{self._say(cut.label)}, {cut.published}" for cut in study.cuts)
        yield from wrapped(f"{study.name}{unchecked}{withdrawn}{self._colon()}{cuts}", "  · ", "    ")
        yield from wrapped(self._say(study.says), "      ", "      ")
        if not self._full:
            return
        for cut in study.cuts:
            yield from wrapped(cut.reference, "      ", "        ")
        for item in study.endpoints:
            for mark, view in (("−", item.before), ("+", item.after)):
                if view is not None:
                    outside = f" [{self._word('outside')}: {self._say(view.outside)}]" if view.outside else ""
                    text = f"{self._say(endpoint_in_words(view))} ({view.cut}, {view.published}){outside}"
                    yield from wrapped(text, f"      {mark} ", "        ")

    # --- the rest --------------------------------------------------------------------------------------

    def _because(self, causes: Sequence[Cause]) -> str:
        """By day and place; what the cause says has just been said, but for causes of another kind."""
        chosen = causes if self._full else causes[:1]
        return self._joined(
            f"{cause.day} {cause.citation.source_id}, {cause.citation.locator}"
            if cause.citation and cause.kind in ("statement", "caution")
            else self._cause(cause)
            for cause in chosen
        )

    def _item(self, kind: str, text: str, causes: Sequence[Cause]) -> Iterator[str]:
        yield from wrapped(f"[{self._word(kind)}] {text}", "  · ", "    ")
        yield from wrapped(f"{self._word('because')}{self._colon()}{self._because(causes)}", "      ", "        ")

    def _statement(self, item: StatementChange) -> Iterator[str]:
        by = f" ← {self._listed(item.by)}" if item.by else ""
        text = f"{item.day or ''} [{self._word(item.kind)}] {item.rule_id}{by}{self._colon()}{self._say(item.text)}"
        yield from wrapped(text.strip(), "  · ", "    ")

    def _caution(self, item: CautionChange) -> Iterator[str]:
        yield from self._item(item.kind, self._say(item.caution.text), item.because)

    def _requirement(self, item: RequirementChange) -> Iterator[str]:
        yield from self._item(item.kind, self._say(item.requirement.title), item.because)

    def _gap(self, item: GapChange) -> Iterator[str]:
        yield from self._item(item.kind, self._say(item.gap.title), item.because)

    def _conflict(self, item: ConflictChange) -> Iterator[str]:
        yield from self._item(item.kind, self._say(item.conflict.note), item.because)

    def _erratum(self, item: ErratumChange) -> Iterator[str]:
        view = item.erratum
        text = f"{self._say(view.source)}, {view.locator} — {self._word('printed')}{self._colon()}{self._say(view.printed)} {self._word('right')}{self._colon()}{self._say(view.right)}"
        yield from self._item("new", text, item.because)

    def _source(self, item: SourceChange) -> Iterator[str]:
        view = item.source
        by = f" ← {view.superseded_by}" if item.kind == "superseded" else ""
        yield from wrapped(
            f"{item.day} [{self._word(item.kind)}] {self._say(view.title)} ({view.edition}){by}", "  · ", "    "
        )

"""The answer as text for a terminal: two screens by default, everything with *full*."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Literal

from engine import settings
from engine.appraisal import certainty_in_words
from engine.assessment import (
    Assessment,
    AsStated,
    Bilingual,
    CautionView,
    Citation,
    Condition,
    Entry,
    EvidenceView,
    Gap,
    StatementView,
)
from engine.explain import Explanation, Obstacle

Language = Literal["zh", "en"]
WIDTH = 100

_WORDS: dict[str, Bilingual] = {
    "as_of": Bilingual("as of", "截至"),
    "kb": Bilingual("knowledge base", "知识库"),
    "headline": Bilingual("IN SHORT", "要点"),
    "derived": Bilingual("STAGES AND SCORES", "分期与评分"),
    "alerts": Bilingual("ALERTS", "警示"),
    "candidates": Bilingual("MAY BE CONSIDERED", "可考虑的方案"),
    "conditional": Bilingual(
        "MAY BE CONSIDERED ON CONDITIONS (an exclusion is not known)", "附条件可考虑（有排除条件未明）"
    ),
    "pending": Bilingual("OPEN (facts of the population are not known)", "待定（人群条件未明）"),
    "against": Bilingual("EVIDENCE AGAINST", "反对证据"),
    "excluded": Bilingual("EXCLUDED, WITH THE REASON", "已排除及理由"),
    "evidence_gaps": Bilingual("WHERE EVIDENCE IS MISSING", "证据空白"),
    "investigational": Bilingual("ONLY UNDER STUDY, never a candidate", "仅在研究中（不作候选）"),
    "requirements": Bilingual("TO DO OR TO FIND OUT WITH IT", "同时须做或须查明"),
    "conflicts": Bilingual("SOURCES THAT DISAGREE", "来源之间的分歧"),
    "errata": Bilingual("MISPRINTS AND MISCITATIONS IN THE SOURCES USED", "所用来源的勘误"),
    "questions": Bilingual("FIND OUT FIRST", "首先查明"),
    "profile": Bilingual("HOW THE PROFILE WAS READ", "资料读取"),
    "preferred": Bilingual("preferred", "指南优先"),
    "option": Bilingual("option", "可选"),
    "stance_against": Bilingual("against", "反对"),
    "insufficient_evidence": Bilingual("not enough evidence", "证据不足"),
    "investigational_stance": Bilingual("investigational", "在研"),
    "requirement": Bilingual("requirement", "要求"),
    "certainty": Bilingual("certainty", "确定性"),
    "direct": Bilingual("direct", "直接"),
    "indirect": Bilingual("INDIRECT", "间接"),
    "unknown": Bilingual("directness open", "直接性未明"),
    "no_study": Bilingual("no study", "无研究"),
    "excludes": Bilingual("excludes if", "排除条件"),
    "ungraded": Bilingual("not graded", "未分级"),
    "all_above": Bilingual("all of the above", "以上全部"),
    "missing": Bilingual("not known", "未知"),
    "applies": Bilingual("caution", "注意"),
    "contraindicated": Bilingual("CONTRAINDICATED", "禁忌"),
    "to_check": Bilingual("to check", "待核"),
    "needed": Bilingual("to do", "须做"),
    "find_out": Bilingual("find out", "须查明"),
    "decides": Bilingual("open items wait for it", "项有待于此"),
    "if": Bilingual("if", "若"),
    "gains": Bilingual("adds", "增加"),
    "loses": Bilingual("removes", "减少"),
    "no_change": Bilingual("no change", "无变化"),
    "more": Bilingual("more; see --full", "项，详见 --full"),
    "none": Bilingual("none", "无"),
    "source": Bilingual("source", "来源"),
    "printed": Bilingual("printed", "原文"),
    "right": Bilingual("right", "应为"),
    "unverified": Bilingual("not checked against a text", "未与文本核对"),
    "as_reported": Bilingual(", as this source reports it", "（由本来源转述）"),
    "superseded": Bilingual("superseded by", "已被取代："),
    "review": Bilingual("clinical review: none", "临床审核：无"),
    "patient": Bilingual("patient", "患者"),
    "study": Bilingual("study", "研究"),
    "reasons": Bilingual("reasons", "理由"),
    "trace": Bilingual("conditions", "条件"),
    "dose": Bilingual("dose as printed", "文献剂量"),
    "approval": Bilingual("approval", "获批"),
    "modifiable": Bilingual("may change with care", "可经处理改变"),
    "fixed": Bilingual("fixed", "不可改变"),
    "not_known_yet": Bilingual("not known yet", "尚未查明"),
    "recalled": Bilingual("general knowledge, not seen in a text", "据一般了解，未见于文本"),
    "outside": Bilingual("from outside the texts at hand", "非来自现有文本"),
    "documented": Bilingual("documented", "记录为"),
    "ocebm": Bilingual("OCEBM 2011 level", "OCEBM 2011级别"),
}
_TOPICS = 5  # gaps of whole questions that the short text names
_MANY = 12  # regimens of one setting from which on families are named
_OPPOSITE = {"true": "false", "false": "true", "unknown": "unknown"}
_MARKS = {"true": "✓", "false": "✗", "unknown": "?", "matches": "✓", "differs": "✗"}


def width_of(text: str) -> int:
    """Columns that *text* takes in a terminal; Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def wrapped(text: str, first: str, rest: str, width: int = WIDTH) -> Iterator[str]:
    """*text* in lines of at most *width* columns, indented by *first* and then *rest*."""
    line, columns = first, width_of(first)
    for word in _pieces(text):
        size = width_of(word)
        if columns + size > width and line.strip():
            yield line.rstrip()
            line, columns, word = rest, width_of(rest), word.lstrip()
            size = width_of(word)
        line += word
        columns += size
    if line.strip():
        yield line.rstrip()


def clipped(text: str, width: int = WIDTH) -> str:
    """*text* on one line of at most *width* columns; what is cut off is marked and stands under ``--full``."""
    if width_of(text) <= width:
        return text
    kept, columns = "", 0
    for character in text:
        columns += width_of(character)
        if columns >= width:
            break
        kept += character
    return f"{kept.rstrip()}…"


def _pieces(text: str) -> Iterator[str]:
    """Words with the space before them; each wide character is a piece of its own."""
    piece = ""
    for character in text:
        if unicodedata.east_asian_width(character) in "WF":
            if piece:
                yield piece
                piece = ""
            yield character
        elif character == " ":
            if piece:
                yield piece
            piece = " "
        else:
            piece += character
    if piece:
        yield piece


def _graded(entry: Entry) -> list[AsStated]:
    """The grades that sources give it, without those that give none."""
    return [grade for grade in entry.level_of_evidence.as_stated if grade.evidence or grade.recommendation]


class Text:
    """Writes one assessment in one language."""

    def __init__(self, language: Language, full: bool = False) -> None:
        self._language = language
        self._full = full
        self._labels: dict[str, Bilingual] = {}

    def _say(self, text: Bilingual) -> str:
        return text.zh if self._language == "zh" else text.en

    def _word(self, key: str) -> str:
        return self._say(_WORDS[key])

    def _list(self, items: Iterable[str]) -> str:
        return ("、" if self._language == "zh" else ", ").join(items)

    def _colon(self) -> str:
        return "：" if self._language == "zh" else ": "

    def render(self, answer: Assessment, labels: dict[str, Bilingual]) -> str:
        """The whole text. *labels*: the names of fields and regimens by id."""
        self._labels = labels
        lines = list(self._lines(answer))
        return "\n".join(lines) + "\n"

    def _lines(self, answer: Assessment) -> Iterator[str]:
        version = answer.knowledge_base
        yield f"hcc-board {answer.engine_version} · {self._word('as_of')} {answer.as_of} · {self._word('kb')} {version.version} ({version.digest[:12]})"
        yield from wrapped(self._say(answer.disclaimer), "", "")
        yield from self._head("headline")
        for number, line in enumerate(answer.headline, 1):
            yield from wrapped(self._say(line), f" {number}. ", "    ")
        alerts = answer.alerts if self._full else [alert for alert in answer.alerts if alert.level != "note"]
        if len(alerts) > 1 or self._full:
            yield from self._section("alerts", (self._say(alert.says) for alert in alerts))
        if self._full:
            yield from self._section("profile", self._profile(answer))
        yield from self._derived(answer)
        if answer.evidence_gaps:
            yield from self._gaps("evidence_gaps", answer)
        for standing in ("candidates", "conditional"):
            yield from self._offered(standing, getattr(answer, standing))
        if answer.candidates or answer.conditional:
            yield from wrapped(self._say(answer.order), "  ", "  ")
        yield from self._against(answer.against)
        yield from self._excluded(answer.excluded)
        yield from self._pending(answer.pending)
        yield from self._requirements(answer)
        yield from self._questions(answer)
        yield from self._conflicts(answer)
        if answer.investigational:
            yield from self._gaps("investigational", answer)
        yield from self._errata(answer)

    def _head(self, key: str, count: int | None = None) -> Iterator[str]:
        yield ""
        number = f" ({count})" if count is not None else ""
        yield f"■ {self._word(key)}{number}"

    def _section(self, key: str, items: Iterable[str]) -> Iterator[str]:
        found = list(items)
        if not found:
            return
        yield from self._head(key)
        for item in found:
            yield from wrapped(item, "  · ", "    ")

    def _profile(self, answer: Assessment) -> Iterator[str]:
        for item in answer.profile:
            note = f"（{self._say(item.note)}）" if item.note else ""
            yield f"{self._say(item.label)}{self._colon()}{item.written} → {self._say(item.read_as)}{note}"

    def _derived(self, answer: Assessment) -> Iterator[str]:
        yield from self._head("derived")
        if self._full:
            for item in answer.derived:
                text = f"{self._say(item.label)}{self._colon()}{self._say(item.shown)} [{item.edition}]"
                if item.documented:
                    text += f" · {self._word('documented')} {item.documented}"
                if item.missing:
                    text += f" · {self._word('missing')}{self._colon()}{self._fields(item.missing)}"
                yield from wrapped(text, "  · ", "    ")
            return
        shown = [item for item in answer.derived if item.fact in _SHORT and (item.value or item.documented)]
        yield from wrapped(" · ".join(f"{self._say(item.label)} {self._say(item.shown)}" for item in shown), "  ", "  ")

    def _fields(self, names: Iterable[str]) -> str:
        return self._list(self._say(self._labels[name]) if name in self._labels else name for name in names)

    def _names(self, regimens: Sequence[str]) -> str:
        few = regimens if self._full else regimens[:4]
        rest = f" … ({len(regimens)})" if len(few) < len(regimens) else ""
        return f"{self._fields(few)}{rest}"

    # --- entries -------------------------------------------------------------------------------------

    def _offered(self, standing: str, entries: Sequence[Entry]) -> Iterator[str]:
        """By setting, then by family; what holds for several regimens is said once at the end."""
        if not entries:
            return
        yield from self._head(standing, len(entries))
        for setting, group in groupby(entries, key=lambda entry: entry.setting):
            yield f"  [{self._say(settings.NAMES[setting])}]"
            yield from self._families(list(group))
        if not self._full:
            yield from self._shared(entries)

    def _families(self, entries: Sequence[Entry]) -> Iterator[str]:
        """Families in the order of their first regimen, named where there are enough regimens to get lost among."""
        plain = {} if self._full else self._alike(entries)
        told = [entry for entry in entries if not any(entry in alike for alike in plain.values())]
        first_seen: dict[str, int] = {}
        for index, entry in enumerate(told):
            first_seen.setdefault(entry.regimen.family, index)
        for _, group in groupby(
            sorted(told, key=lambda entry: first_seen[entry.regimen.family]), key=lambda entry: entry.regimen.family
        ):
            members = list(group)
            if len(told) >= max(_MANY, 2 * len(first_seen)):
                yield f"   ({self._say(members[0].regimen.family_name)})"
            for entry in members:
                yield from self._entry(entry)
        for tail, alike in plain.items():
            names = self._list(self._say(entry.regimen.name) for entry in alike)
            yield from wrapped(f"{names}  {tail}", "  · ", "    ")

    def _alike(self, entries: Sequence[Entry]) -> dict[str, list[Entry]]:
        """Options that no source grades and little or no evidence carries: those weighed alike share a line.

        What is indirect keeps its own line, which says why.
        """
        found: dict[str, list[Entry]] = {}
        for entry in entries:
            level = entry.level_of_evidence
            weak = level.certainty in ("very_low", "not_appraised") and level.directly_applicable != "indirect"
            if weak and entry.stance == "option" and not _graded(entry):
                found.setdefault(self._weighed(entry), []).append(entry)
        return found

    def _weighed(self, entry: Entry) -> str:
        """The sources' grades, this project's certainty, directness."""
        level = entry.level_of_evidence
        grades = self._list(self._grade(grade) for grade in _graded(entry))
        direct = self._word(level.directly_applicable)
        certainty = f"{self._word('certainty')} {self._say(certainty_in_words(level.certainty))}"
        parts = [grades or self._word("ungraded"), *([] if level.appraised_study is None else [certainty]), direct]
        return " | ".join(parts)

    def _shared(self, entries: Sequence[Entry]) -> Iterator[str]:
        """Cautions that apply, and what is not known, each with the regimens it concerns."""
        about: dict[str, list[str]] = {}
        for entry in entries:
            name = self._say(entry.regimen.name)
            for caution in entry.cautions:
                if caution.status == "applies":
                    about.setdefault(self._caution(caution), []).append(name)
            for field in entry.missing:
                about.setdefault(f"? {self._word('missing')}{self._colon()}{self._fields([field])}", []).append(name)
        grouped: dict[tuple[str, ...], list[str]] = {}
        for text, names in about.items():
            if text.startswith("?"):
                grouped.setdefault(tuple(names), []).append(text)
        for names_of, texts in grouped.items():  # fields that the same regimens wait for share a line
            fields = self._list(text.split(self._colon(), 1)[1] for text in texts)
            yield from wrapped(
                f"? {self._word('missing')}{self._colon()}{fields} → {self._whom(names_of, entries)}", "  ", "    "
            )
        for text, names in about.items():
            if not text.startswith("?"):
                yield from wrapped(f"{text} → {self._whom(tuple(names), entries)}", "  ", "    ")

    def _whom(self, names: tuple[str, ...], entries: Sequence[Entry]) -> str:
        if len(names) == len(entries) and len(entries) > 1:
            return self._word("all_above")
        return self._list(names) if len(names) <= 3 else f"{self._list(names[:3])} … ({len(names)})"

    def _grade(self, grade: AsStated) -> str:
        """The source's own grade: in words under ``--full``, else its two marks side by side."""
        if self._full:
            return f"{self._say(grade.source)} {self._say(grade.says)}"
        return (
            f"{self._say(grade.source)}: {', '.join(mark for mark in (grade.evidence, grade.recommendation) if mark)}"
        )

    def _entry(self, entry: Entry) -> Iterator[str]:
        level = entry.level_of_evidence
        stance = self._word("stance_against" if entry.stance == "against" else entry.stance)
        weighed = self._weighed(entry)
        figure = f" | {self._say(level.figure)}" if level.figure else ""
        name = self._say(entry.regimen.name)
        if self._full or entry.stance == "against":
            yield from wrapped(f"{name}  {stance} | {weighed}{figure}", "  · ", "    ")
        if self._full:
            yield from self._everything(entry)
        elif entry.stance == "against":
            yield from wrapped(self._say(level.note), "      ", "      ")
        else:  # under this heading every regimen is an option; only a preference is worth the words
            line = f"  · {name}  {f'{stance} | ' if entry.stance == 'preferred' else ''}{weighed}"
            if width_of(line) > WIDTH:
                yield from wrapped(line, "", "    ")
            else:
                yield clipped(f"{line}{figure}")
            yield from self._differences(entry)

    def _differences(self, entry: Entry) -> Iterator[str]:
        """Why the evidence is indirect: the criteria of the appraised study that this patient does not meet."""
        level = entry.level_of_evidence
        study = level.appraised_study
        differs = [item for item in level.directness if item.study_id == study and item.verdict == "differs"]
        for item in differs[:1]:
            text = f"≠ {self._word('study')}{self._colon()}{self._say(item.expected)} — {self._word('patient')}{self._colon()}{self._say(item.found)}"
            more = f" (+{len(differs) - 1})" if len(differs) > 1 else ""
            yield clipped(f"      {text}{more}")

    def _caution(self, caution: CautionView) -> str:
        head = self._word("contraindicated" if caution.effect == "contraindicated" else "applies")
        state = (
            f" ({self._word('to_check')}{self._colon()}{self._fields(caution.missing)})"
            if caution.status == "unknown"
            else ""
        )
        unchecked = "" if caution.verified else f" [{self._word('unverified')}]"
        return f"! {head}{state}{self._colon()}{self._say(caution.text)}{unchecked}"

    def _everything(self, entry: Entry) -> Iterator[str]:
        level = entry.level_of_evidence
        yield from wrapped(self._say(level.note), "      ", "      ")
        if level.ocebm:
            yield from wrapped(
                f"{self._word('ocebm')} {level.ocebm}; {self._say(level.certainty_by)}", "      ", "      "
            )
        for reason in level.reasons:
            yield from wrapped(
                f"{self._word('reasons')} [{reason.domain} −{reason.steps}] {self._say(reason.says)}",
                "      - ",
                "        ",
            )
        for dose in entry.regimen.doses:
            yield from wrapped(f"{self._word('dose')}{self._colon()}{self._say(dose)}", "      - ", "        ")
        for approval in entry.regimen.approvals:
            yield from wrapped(f"{self._word('approval')}{self._colon()}{self._say(approval)}", "      - ", "        ")
        for statement in entry.statements:
            yield from self._statement(statement)
            for condition in entry.trace[statement.rule_id]:
                yield from wrapped(self._condition(condition), "          ", "            ")
        for view in entry.evidence:
            yield from self._evidence(view)
        for item in level.directness:
            recalled = f" [{self._word('recalled')}]" if item.basis == "recalled" else ""
            text = f"{_MARKS[item.verdict]} {item.study_id}: {self._say(item.expected)}{recalled} — {self._word('patient')}{self._colon()}{self._say(item.found)}"
            yield from wrapped(text, "        ", "          ")
        for caution in entry.cautions:
            yield from wrapped(self._caution(caution), "      ", "        ")
        if entry.missing:
            yield from wrapped(
                f"{self._word('missing')}{self._colon()}{self._fields(entry.missing)}", "      ", "        "
            )

    def _statement(self, statement: StatementView) -> Iterator[str]:
        tail = f" [{self._word('superseded')} {self._list(statement.superseded_by)}]" if statement.superseded_by else ""
        unchecked = "" if statement.verified else f" [{self._word('unverified')}]"
        whose = statement.position_of
        reported = f"[{self._say(whose)}{self._word('as_reported')}] " if whose else ""
        yield from wrapped(f"{reported}{self._say(statement.text)}{tail}{unchecked}", "      » ", "        ")
        grade = self._say(statement.as_stated.says)
        yield from wrapped(f"{self._cite(statement.citation)} | {grade} | {statement.rule_id}", "        ", "        ")

    def _cite(self, citation: Citation) -> str:
        references = f" [{', '.join(map(str, citation.reference))}]" if citation.reference else ""
        return f"{self._say(citation.title)} ({citation.edition}), {citation.locator}{references}"

    def _evidence(self, view: EvidenceView) -> Iterator[str]:
        unchecked = "" if view.verified else f" [{self._word('unverified')}]"
        yield from wrapped(
            f"{view.name} ({view.role}){unchecked}{self._colon()}{self._say(view.population)}", "      ◇ ", "        "
        )
        for endpoint in view.endpoints:
            outside = f" [{self._word('outside')}: {self._say(endpoint.outside)}]" if endpoint.outside else ""
            outside += f" — {self._say(endpoint.note)}" if endpoint.note else ""
            yield from wrapped(
                f"{self._say(endpoint.text)} ({endpoint.cut}, {endpoint.published}){outside}",
                "          ",
                "            ",
            )
        for reference in view.reference:
            yield from wrapped(reference, "          ", "            ")

    def _against(self, entries: Sequence[Entry]) -> Iterator[str]:
        if not entries:
            return
        yield from self._head("against", len(entries))
        for setting, group in groupby(entries, key=lambda entry: entry.setting):
            yield f"  [{self._say(settings.NAMES[setting])}]"
            for entry in group:
                yield from self._entry(entry)

    def _excluded(self, entries: Sequence[Entry]) -> Iterator[str]:
        if not entries:
            return
        yield from self._head("excluded", len(entries))
        reasons: dict[str, list[str]] = {}
        for entry in entries:
            key = "；".join(dict.fromkeys(self._say(item.says) for item in entry.because))
            reasons.setdefault(key, []).append(self._say(entry.regimen.name))
        for reason, names in reasons.items():
            yield from wrapped(f"{self._list(names)} — {reason}", "  · ", "    ")

    def _pending(self, entries: Sequence[Entry]) -> Iterator[str]:
        if not entries:
            return
        yield from self._head("pending", len(entries))
        waiting: dict[tuple[str, ...], list[str]] = {}
        for entry in entries:
            waiting.setdefault(entry.missing[:5], []).append(self._say(entry.regimen.name))
        groups = list(waiting.items())
        for missing, names in groups if self._full else groups[:6]:
            text = f"{self._list(dict.fromkeys(names))} — {self._word('missing')}{self._colon()}{self._fields(missing)}"
            yield from wrapped(text, "  · ", "    ")
        if len(groups) > 6 and not self._full:
            yield f"  … {len(groups) - 6} {self._word('more')}"

    # --- the rest --------------------------------------------------------------------------------------

    def _gaps(self, key: str, answer: Assessment) -> Iterator[str]:
        """The first gap of a whole question in words, the others by title; those of single regimens by name."""
        gaps: tuple[Gap, ...] = getattr(answer, key)
        yield from self._head(key, len(gaps))
        every = list(gaps) if self._full else [gap for gap in gaps if gap.regimen is None]
        topics = every if self._full else every[:_TOPICS]
        for index, gap in enumerate(topics):
            whole = self._full or (index == 0 and key == "evidence_gaps")
            where = f"{self._say(gap.citation.title) if self._full else gap.citation.source_id}, {gap.citation.locator}"
            yield from wrapped(f"{self._say(gap.text if whole else gap.title)} ({where})", "  · ", "    ")
        if len(every) > len(topics):
            yield f"  … {len(every) - len(topics)} {self._word('more')}"
        single = [self._say(gap.regimen.name) for gap in gaps if gap.regimen is not None]
        if single and not self._full:
            label = self._word("insufficient_evidence") + self._colon() if key == "evidence_gaps" else ""
            yield from wrapped(f"{label}{self._list(dict.fromkeys(single))}", "  · ", "    ")

    def _requirements(self, answer: Assessment) -> Iterator[str]:
        if not answer.requirements:
            return
        yield from self._head("requirements", len(answer.requirements))
        chosen = answer.requirements if self._full else answer.requirements[:5]
        for item in chosen:
            text = f"[{self._word(item.status)}] {self._say(item.text if self._full else item.title)}"
            if item.missing:
                text += f" ({self._fields(item.missing[:4])})"
            yield from wrapped(text, "  · ", "    ")
        if len(answer.requirements) > len(chosen):
            yield f"  … {len(answer.requirements) - len(chosen)} {self._word('more')}"

    def _questions(self, answer: Assessment) -> Iterator[str]:
        if not answer.find_out_first:
            return
        yield from self._head("questions")
        for rank, question in enumerate(answer.find_out_first if self._full else answer.find_out_first[:4]):
            yield f"  · {self._say(question.label)} ({question.decides} {self._word('decides')})"
            changes = [item for item in question.outcomes if item.gains or item.loses]
            for outcome in changes if self._full else changes[: 2 if rank == 0 else 0]:
                parts = []
                if outcome.gains:
                    parts.append(f"{self._word('gains')} {self._names(outcome.gains)}")
                if outcome.loses:
                    parts.append(f"{self._word('loses')} {self._names(outcome.loses)}")
                yield from wrapped(
                    f"{self._word('if')} {self._say(outcome.answer)}{self._colon()}{'; '.join(parts)}",
                    "      ",
                    "        ",
                )

    def _conflicts(self, answer: Assessment) -> Iterator[str]:
        if not answer.conflicts:
            return
        yield from self._head("conflicts", len(answer.conflicts))
        chosen = answer.conflicts if self._full else answer.conflicts[:1]
        for conflict in chosen:
            yield from wrapped(self._say(conflict.note), "  · ", "    ")
            for side in conflict.sides:
                yield from wrapped(
                    f"{side.citation.source_id}, {side.citation.locator}{self._colon()}{self._say(side.title)}",
                    "      ",
                    "        ",
                )
        if len(answer.conflicts) > len(chosen):
            yield f"  … {len(answer.conflicts) - len(chosen)} {self._word('more')}"

    def _errata(self, answer: Assessment) -> Iterator[str]:
        if not answer.errata:
            return
        yield from self._head("errata", len(answer.errata))
        chosen = answer.errata if self._full else answer.errata[:1]
        for item in chosen:
            text = f"{self._say(item.source)}, {item.locator} — {self._word('printed')}{self._colon()}{self._say(item.printed)} {self._word('right')}{self._colon()}{self._say(item.right)}"
            if self._full:
                text += f" ({self._say(item.ground)}; {item.confidence})"
            yield from wrapped(text, "  · ", "    ")
        if len(answer.errata) > len(chosen):
            yield f"  … {len(answer.errata) - len(chosen)} {self._word('more')}"

    # --- explanation ------------------------------------------------------------------------------------

    def explain(self, found: Explanation) -> str:
        """Why a regimen is where it is, or what stands in the way."""
        lines = [f"{self._say(found.regimen.name)} ({found.regimen.id})"]
        lines += wrapped(self._say(found.summary), "  ", "  ")
        for entry in found.entries:
            for because in entry.because:
                lines += wrapped(self._say(because.says), "  ! ", "    ")
            lines += wrapped(self._say(entry.level_of_evidence.note), "  ", "  ")
        for statement in found.statements:
            lines.append("")
            old = statement.superseded_by
            tail = f" [{self._word('superseded')} {self._list(old)}]" if old else ""
            head = f"{statement.rule_id} [{statement.verdict}] {self._say(statement.title)}{tail}"
            lines += wrapped(head, "■ ", "  ")
            for obstacle in statement.obstacles:
                lines += wrapped(self._obstacle(obstacle), "  ✗ ", "    ")
            for condition in statement.trace:
                lines += wrapped(self._condition(condition), "    ", "      ")
        return "\n".join(lines) + "\n"

    def _condition(self, condition: Condition) -> str:
        """A condition with a mark: ✓ it does not stand in the way, ✗ it does, ? it may."""
        wanted = condition.verdict if condition.role == "when" else _OPPOSITE[condition.verdict]
        role = "" if condition.role == "when" else f"[{self._word('excludes')}] "
        return f"{_MARKS[wanted]} {role}{self._say(condition.expected)} — {self._say(condition.found)}"

    def _obstacle(self, obstacle: Obstacle) -> str:
        kind = "not_known_yet" if obstacle.open else "modifiable" if obstacle.modifiable else "fixed"
        return f"{self._say(obstacle.expected)} — {self._say(obstacle.found)} [{self._word(kind)}]"


_SHORT = frozenset(
    {
        "cnlc_stage",
        "bclc_stage",
        "child_pugh_score",
        "child_pugh_class",
        "albi_grade",
        "up_to_seven",
        "vascular_thrombus",
    }
)

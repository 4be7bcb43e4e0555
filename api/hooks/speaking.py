"""Parts of an assessment in the words of a card, used by every service alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from api.fhir.found import Note
from api.hooks.gather import Unread
from api.hooks.prefetch import WHY
from api.hooks.wording import MAX_QUOTED, Section, Speech, plain
from engine.appraisal import certainty_in_words
from engine.assess import ENGINE_VERSION
from engine.assessment import Assessment, AsStated, Bilingual, Citation, Entry, Gap, StatementView
from engine.headline import ASIDE

LIVE = ("met", "conditional")
_DIRECT = {
    "direct": Bilingual("direct", "直接证据"),
    "indirect": Bilingual("INDIRECT", "间接证据"),
    "unknown": Bilingual("directness open", "直接性未明"),
    "no_study": Bilingual("no study", "无研究"),
}
_STAGES = ("cnlc_stage", "bclc_stage")
_MOST_NOTES = 5
_FEW_STAGES = 3  # a stage that may be any of more is open
_CLASSES = 3  # of Child-Pugh; where all are possible, a score of 5 to 15 tells nothing


@dataclass(frozen=True, slots=True)
class Matter:
    """What a card is made from. ``labels``: names of facts and regimens by id."""

    answer: Assessment
    notes: tuple[Note, ...]
    unread: tuple[Unread, ...]
    labels: Mapping[str, Bilingual]
    speech: Speech = field(repr=False)


def stages(matter: Matter, *, short: bool) -> list[str]:
    """The stages and the Child-Pugh class; *short*: only what is settled."""
    say, known = matter.speech, {item.fact: item for item in matter.answer.derived}
    found = []
    for name in _STAGES:
        item = known.get(name)
        if item is None or (item.value is None and short):
            continue
        system = item.system.split("-")[0].upper() if short else say(item.label)
        settled = len(item.possible) <= _FEW_STAGES
        found.append(f"{system} {say(item.shown) if settled else say.either('open', '未定')}")
    grade, score = known.get("child_pugh_class"), known.get("child_pugh_score")
    if grade is not None and grade.value is not None:
        found.append(f"Child-Pugh {grade.value}{(score.value if score else None) or ''}")
    elif score is not None and not short:
        settled = grade is not None and len(grade.possible) < _CLASSES
        found.append(f"{say(score.label)} {say(score.shown) if settled else say.either('open', '未定')}")
    return found


def weighed(entry: Entry, say: Speech) -> str:
    """This project's certainty and whether the evidence is direct."""
    level = entry.level_of_evidence
    direct = say(_DIRECT[level.directly_applicable])
    if level.appraised_study is None:
        return direct
    return f"{say.either('certainty ', '确定性')}{say(certainty_in_words(level.certainty))}{say.clause}{direct}"


def deciding(entry: Entry) -> StatementView | None:
    """The statement that carries the entry's stance for this patient, where there is one."""
    of_stance = [view for view in entry.statements if view.stance == entry.stance]
    return next((view for view in of_stance if view.verdict in LIVE), of_stance[0] if of_stance else None)


def cited(view: StatementView, say: Speech) -> str:
    """The source in short, the place, and its own grade."""
    grade = graded(view.as_stated)
    return plain(f"{say(view.as_stated.source)} {view.citation.locator}{f': {grade}' if grade else ''}")


def graded_source(view: StatementView, say: Speech) -> str:
    """The source in short with its own grade, without the place."""
    grade = graded(view.as_stated)
    return plain(f"{say(view.as_stated.source)}{f': {grade}' if grade else ''}")


def graded(grade: AsStated) -> str:
    """A source's own marks, side by side; empty where it gives none."""
    return ", ".join(mark for mark in (grade.evidence, grade.recommendation) if mark)


def label_of(citation: Citation, say: Speech) -> str:
    """A citation as a card's source names it: title, edition, place."""
    title = say(citation.title)
    edition = "" if citation.edition in title else say.aside(citation.edition)
    return f"{title}{edition}{say.clause}{citation.locator}"


def label_of_rules(answer: Assessment, say: Speech) -> str:
    """The rule base as a card's source, where no single citation carries it."""
    known = answer.knowledge_base
    return f"hcc-board {ENGINE_VERSION}{say.clause}{say.either('knowledge base', '知识库')} {known.version} ({known.digest[:12]})"


def topics(matter: Matter) -> list[Gap]:
    """Questions on which a source says that evidence is missing; treatment added to another aside."""
    return [gap for gap in matter.answer.evidence_gaps if gap.regimen is None and gap.setting not in ASIDE]


def gap_in_words(gap: Gap, say: Speech) -> str:
    """What evidence is missing, and who says so."""
    return f"- {plain(say(gap.text))}{say.aside(plain(f'{say(gap.citation.title)} {gap.citation.locator}'))}"


def has_emergency(matter: Matter) -> bool:
    """Whether an emergency is recorded."""
    return any(alert.level == "emergency" for alert in matter.answer.alerts)


def names(ids: Iterable[str], matter: Matter) -> list[str]:
    """Facts or regimens by name."""
    say = matter.speech
    return [plain(say(matter.labels[name]) if name in matter.labels else name) for name in ids]


def quoted(text: str) -> str:
    """Text that may stem from the record, on one line of bounded length and without any effect as markup."""
    shown = text if len(text) <= MAX_QUOTED else f"{text[:MAX_QUOTED]}…"
    return plain(shown)


def on_the_record(matter: Matter) -> list[Section]:
    """What of the record was not used or not read; nothing of it is taken for a "no"."""
    say = matter.speech
    weighty_first = sorted(matter.notes, key=lambda note: note.weighs != "decides")
    lines = [f"- {quoted(say(note.says))}" for note in weighty_first[:_MOST_NOTES]]
    others = len(matter.notes) - len(lines)
    if others:
        notes = "note" if others == 1 else "notes"
        en = f"- {others} further {notes} on the record, kept with the answer and not shown here"
        lines.append(say.either(en, f"- 另有{others}条资料提示，已随本次回答存档，此处未列"))
    return [
        Section(say.either("In the record: please check", "病历资料：请核对"), tuple(lines), 2),
        Section(
            say.either("Not read (taken as unknown)", "未读取（按未知处理）"), tuple(not_read(matter.unread, say)), 7
        ),
    ]


def not_read(unread: Sequence[Unread], say: Speech) -> list[str]:
    """The parts of the record that are not at hand, each with why."""
    return [f"- {say(item.part.label)}{say.aside(say(WHY[item.trouble]))}" for item in unread]


def only_in_part(matter: Matter) -> tuple[str, ...]:
    """For a summary: that not all of the record was read; empty where it was."""
    if not matter.unread:
        return ()
    return (matter.speech.either("record read only in part", "病历未全部读取"),)


def footer(matter: Matter) -> str:
    """Whose word this is, and as of when."""
    answer, say = matter.answer, matter.speech
    as_of = f"{say.either('As of ', '截至')}{answer.as_of}"
    return f"{plain(say(answer.disclaimer))} {as_of}{say.semicolon}{label_of_rules(answer, say)}"

"""A card before the board meets: which facts it would miss, and what each would decide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from api.hooks.cards import Card
from api.hooks.speaking import Matter, footer, label_of_rules, names, not_read, only_in_part, quoted, stages
from api.hooks.wording import Section, detail, one_sentence, plain
from engine.assessment import Outcome, Question
from engine.headline import WORTH_A_LINE
from engine.questions import MAX_QUESTIONS

MAX_LINES = 8
_MAX_NOTES = 4
_NAMED = 3
_BESIDE = ("any_line", "supportive", "surveillance")


def prepare(matter: Matter) -> list[Card]:
    """One card where a fact that decides something is missing or needs a second look; else none."""
    if matter.answer.status == "out_of_scope":
        return []
    say = matter.speech
    to_check = [quoted(say(note.says)) for note in matter.notes if note.weighs == "decides"]
    questions = [question for question in matter.answer.find_out_first if _worth_asking(question)]
    asked = questions[: MAX_LINES - min(len(to_check), _MAX_NOTES)]
    if not to_check and not asked and not matter.unread:
        return []
    sections = [
        Section("", (plain(say.semicolon.join(stages(matter, short=False))) + say.stop,)),
        Section(say.either("Not recorded", "病历中未见"), tuple(_lines(asked, matter)), 4),
        Section(
            say.either("In the record: please check", "病历资料：请核对"),
            tuple(_limited(to_check, matter)),
            _MAX_NOTES,
        ),
        Section(
            say.either("Not read (taken as unknown)", "未读取（按未知处理）"), tuple(not_read(matter.unread, say)), 7
        ),
    ]
    body = detail(sections, footer(matter), say)
    summary = _summary(matter, asked, len(to_check), all_listed=_all_listed(asked, matter))
    return [Card(summary, "warning" if to_check else "info", body, label_of_rules(matter.answer, say))]


def _all_listed(asked: Sequence[Question], matter: Matter) -> bool:
    """Whether nothing else is wanted: the engine names no more than :data:`MAX_QUESTIONS` at a time."""
    return len(asked) == len(matter.answer.find_out_first) < MAX_QUESTIONS


def _worth_asking(question: Question) -> bool:
    changes = any(outcome.gains or outcome.loses for outcome in question.outcomes)
    return changes or question.decides >= WORTH_A_LINE


def _lines(questions: list[Question], matter: Matter) -> Iterator[str]:
    say = matter.speech
    for question in questions:
        count = question.decides
        decides = say.either(
            f"{count} open items depend on it" if count != 1 else "1 open item depends on it", f"影响{count}项判断"
        )
        changes = [item for item in question.outcomes if item.gains or item.loses]
        brings = "".join(f"{say.semicolon}{_brings(item, matter)}" for item in changes[:2])
        yield f"- {plain(say(question.label))}{say.colon}{decides}{brings}"


def _brings(outcome: Outcome, matter: Matter) -> str:
    """What an answer would bring into the candidates or take out of them."""
    say = matter.speech
    parts = []
    if outcome.gains:
        parts.append(say.either("adds ", "增加") + say.listed(names(_by_weight(outcome.gains, matter), matter), _NAMED))
    if outcome.loses:
        parts.append(say.either("removes ", "去除") + say.listed(names(outcome.loses, matter), _NAMED))
    answer = plain(say(outcome.answer))
    return f"{say.either(f'if {answer}', f'若“{answer}”')}{say.colon}{say.clause.join(parts)}"


def _by_weight(regimens: Sequence[str], matter: Matter) -> list[str]:
    """Those that a guideline prefers first, those given beside any other treatment last."""

    def rank(name: str) -> tuple[bool, bool]:
        waiting = [entry for entry in matter.answer.pending if entry.regimen.id == name]
        preferred = any(entry.stance == "preferred" for entry in waiting)
        return all(entry.setting in _BESIDE for entry in waiting), not preferred

    return sorted(regimens, key=rank)


def _limited(to_check: list[str], matter: Matter) -> Iterator[str]:
    for text in to_check[:_MAX_NOTES]:
        yield f"- {text}"
    rest = len(to_check) - _MAX_NOTES
    if rest > 0:
        yield matter.speech.either(f"- {rest} more", f"- 另有{rest}条")


def _summary(matter: Matter, asked: list[Question], to_check: int, *, all_listed: bool) -> str:
    """What is missing and what is to be checked. The engine asks for a few facts at a time: they are seldom all."""
    say = matter.speech
    labels = [say(question.label) for question in asked]
    count = len(labels)
    parts: list[Sequence[str]] = []
    if labels:
        bare = say.either(f"Before the tumour board: {count} not recorded", f"会诊前待补{count}项")
        wordings = [f"{bare}{say.aside(say.listed(labels, most))}" for most in (3, 2, 1) if most <= count]
        parts.append([*wordings, bare])
    head = "" if labels else say.either("Before the tumour board: ", "会诊前：")
    if to_check:
        parts.append([head + say.either(f"{to_check} to check in the record", f"病历中待核{to_check}项")])
    if matter.unread:
        parts.append([("" if parts else head) + part for part in only_in_part(matter)])
    if labels and not all_listed:
        parts.append([say.either("only what decides most is listed", "仅列影响最大者")])
    return one_sentence(parts, say.semicolon)

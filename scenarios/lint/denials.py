"""What is said to be absent and could never be there: misspelt, or out of date, it would pass for ever."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from engine.assessment import Bilingual
from scenarios import words
from scenarios.lint.finding import Finding, Told
from scenarios.lint.known import Known
from scenarios.lint.places import line_of, part_of, phrase_of
from scenarios.phrase import Phrase
from scenarios.reading import Feature, Run
from scenarios.words import NotUnderstood

# Wording this project does not allow itself; it stands nowhere on purpose.
NEVER_SAID = frozenset({"should receive", "treatment of choice", "应接受", "必须接受", "应当使用"})
_NOWHERE = "nowhere"
_NOT = ".not"
_NOT_LISTED = ("candidate.not", "absent", "against.not")
_NOT_ASKED = "asks.not"


def find(features: Sequence[Feature], known: Known) -> Iterator[Finding]:
    """Denied words that no rule and no answer holds, denied regimens of which no rule speaks, denied questions."""
    days = {day for feature in features for run in feature.runs for day in _days(run, known)}
    for feature in features:
        told = Told()
        for run in feature.runs:
            yield from told.once(_run(run, days, known))


def denied_words(phrase: Phrase, slots: Mapping[str, str]) -> str | None:
    """The words that a step says are absent; ``None`` where it says nothing of the kind."""
    denies = phrase.name == _NOWHERE or phrase.name.endswith(_NOT)
    return slots.get("words") if denies else None


def _days(run: Run, known: Known) -> Iterator[date]:
    """The days on which *run* asks, and the ones before: a text can be replaced on the day itself."""
    for step in run.steps:
        found = phrase_of(step, run.language)
        if found and "day" in found[1] and known.wrong("day", found[1]["day"]) is None:
            day = words.day(known.kb, found[1]["day"])
            yield from (day, day - timedelta(days=1))


def _run(run: Run, days: set[date], known: Known) -> Iterator[tuple[int, Finding]]:
    for index, step in enumerate(run.steps):
        found = phrase_of(step, run.language)
        for says, remedy in _denied(run, *found, days, known) if found else ():
            yield part_of(run, index), Finding("scenarios.denied", run.file, line_of(run, index), says, remedy)


def _denied(
    run: Run, phrase: Phrase, slots: Mapping[str, str], days: set[date], known: Known
) -> Iterator[tuple[Bilingual, Bilingual]]:
    denied = denied_words(phrase, slots)
    if denied and denied.strip() and denied not in NEVER_SAID and not known.can_be_said(denied, run, days):
        yield (
            Bilingual(f"{denied!r} stands in no rule and in no answer.", f"“{denied}”不见于任何规则或答案。"),
            Bilingual("Deny words that an answer could hold.", "请写答案中可能出现的文字。"),
        )
    try:
        yield from _never(phrase, slots, known)
    except NotUnderstood:  # told of as a word
        return


def _never(phrase: Phrase, slots: Mapping[str, str], known: Known) -> Iterator[tuple[Bilingual, Bilingual]]:
    if phrase.name in _NOT_LISTED:
        regimen = words.regimen(known.kb, slots["regimen"])
        if regimen not in known.spoken_of:
            name = known.kb.regimens[regimen].name
            yield (
                Bilingual(
                    f"no rule speaks of {name.en!r}: it is never listed.", f"没有规则述及“{name.zh}”，从不会列出。"
                ),
                Bilingual("Deny a regimen that a rule could list.", "请写某条规则可能列出的方案。"),
            )
    if phrase.name == _NOT_ASKED:
        fact = known.kb.facts[words.fact(known.kb, slots["fact"])]
        if fact.origin == "derived":
            yield (
                Bilingual(
                    f"{fact.label.en!r} is worked out, so that nobody is ever asked for it.",
                    f"“{fact.label.zh}”由系统推得，从不会要求查明。",
                ),
                Bilingual("Name a field of the patient's record.", "请写病历中的字段。"),
            )

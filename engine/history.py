"""What the treatment lines say: line of therapy, drugs and classes that failed, why.

A line whose reason for ending is not given leaves open whether its drugs failed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from engine.schema.regimens import Drug
from engine.values import EITHER, NO, YES, Choice, Members, Range, Value

ASKED_AS = "prior_systemic_therapy"
PROCEDURES = ("tace", "haic", "resection", "ablation", "radiotherapy", "transplantation")
SETTINGS = ("conversion", "neoadjuvant", "adjuvant")
_SAID_PLAINLY = frozenset(
    {"tace_sessions", "tace_failed", "on_adjuvant", *(f"prior_{name}" for name in (*PROCEDURES, *SETTINGS))}
)
_OF_ALL_DRUGS = ("prior_drugs", "prior_classes")
_WEEKS_SINCE = {"weeks_since_resection": "resection_date", "weeks_since_ablation": "ablation_date"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of treatment, read. ``ended`` is ``None`` where the reason is not given."""

    setting: str
    drugs: tuple[str, ...]
    procedures: tuple[str, ...]
    ended: Literal["progression", "intolerance", "completed", "other", "ongoing"] | None
    tolerated: bool | None


@dataclass(frozen=True, slots=True)
class Session:
    """One TACE session and the response of the target lesion."""

    response: str | None


@dataclass(frozen=True, slots=True)
class History:
    """``lines``/``sessions`` are ``None`` where nothing is known, empty where there were none.

    ``prior``: what was said plainly of a procedure or of a setting of treatment, without the lines. ``covers``: whether
    the lines are all treatment there was, or only all systemic treatment of advanced disease.
    """

    lines: tuple[Line, ...] | None
    prior_systemic: bool | None
    sessions: tuple[Session, ...] | None
    tace_failed: bool | None
    prior: Mapping[str, bool | None]
    on_adjuvant: bool | None = None
    covers: Literal["all", "systemic"] = "all"


def kinds_of(drugs: Iterable[str], catalogue: Mapping[str, Drug]) -> frozenset[str]:
    """The kinds of regimen these drugs can be; more than one where a drug is named only by its kind."""
    classes = [frozenset(catalogue[name].classes) for name in drugs if name in catalogue]
    ici = [known for known in classes if "ici" in known]
    together: frozenset[str] = frozenset().union(*classes)
    if ici:
        if "anti_vegf" in together:
            return frozenset({"ici_antivegf"})
        if "tki" in together:
            return frozenset({"ici_tki"})
        if "antiangiogenic" in together:
            return frozenset({"ici_antivegf", "ici_tki"})
        if len(ici) > 1 or "bispecific" in together:
            return frozenset({"dual_ici"})
        return frozenset({"ici_mono" if len(classes) == 1 else "ici_other"})
    if "tki" in together and len(classes) == 1:
        return frozenset({"tki_mono"})
    if together and all("chemotherapy" in known for known in classes):
        return frozenset({"chemotherapy"})
    return frozenset({"other"})


def facts_of(history: History, catalogue: Mapping[str, Drug]) -> dict[str, Value]:
    """The facts of ``rules/vocabulary/history.yaml`` that *history* settles."""
    facts: dict[str, Value] = {}
    if history.lines is not None:
        facts.update(_from_lines(history.lines, catalogue))
        if history.covers == "systemic":
            facts.update({name: _and_perhaps_more(facts[name]) for name in _OF_ALL_DRUGS})
    elif history.prior_systemic is False:
        facts.update(_from_lines((), catalogue))
    elif history.prior_systemic:
        facts["prior_systemic_therapy"] = YES
        facts["line_of_therapy"] = Choice.of("second", "later")
    for name, done in history.prior.items():
        if done is not None:
            facts[f"prior_{name}"] = YES if done else NO
    if history.on_adjuvant is not None:
        facts["on_adjuvant"] = YES if history.on_adjuvant else NO
        if history.on_adjuvant:
            facts["prior_adjuvant"] = YES
    elif history.prior.get("adjuvant") is False:
        facts["on_adjuvant"] = NO
    if history.lines is not None:
        used = {procedure for line in history.lines for procedure in line.procedures}
        facts.update((f"prior_{name}", YES) for name in PROCEDURES if name in used)
        settings = _settings(history.lines)
        if history.covers == "systemic":
            settings = {name: value for name, value in settings.items() if value != NO}
        facts.update({**settings, **facts})
    facts.update(_from_tace(history))
    return facts


def weeks_since(facts: Mapping[str, Value], on: date) -> dict[str, Value]:
    """Completed weeks from each treatment whose day is known to day *on*, the day the profile is read."""
    weeks: dict[str, Value] = {}
    for name, day in _WEEKS_SINCE.items():
        when = facts.get(day)
        if isinstance(when, Range) and when.exact is not None:
            weeks[name] = Range.exactly(max(on.toordinal() - int(when.exact), 0) // 7)
    return weeks


def asked_as(fact: str, facts: Mapping[str, Value]) -> str:
    """The question that settles a fact of the history: something the user can enter.

    Weeks since a treatment come from its date. Where no line is known, all that no plain word settles waits for the lines.
    """
    if fact in _WEEKS_SINCE:
        return _WEEKS_SINCE[fact]
    if fact in _SAID_PLAINLY:
        return fact
    if "prior_drugs" in facts:
        return "prior_drugs" if fact == "prior_classes" else fact
    return "prior_drugs" if ASKED_AS in facts else ASKED_AS


def entered_at(fact: str) -> str:
    """Where in the profile the user says what settles a fact of the history; what the lines say is said there."""
    if fact in _WEEKS_SINCE:
        return f"resection.{_WEEKS_SINCE[fact]}"
    elsewhere = {"tace_sessions": "tace", ASKED_AS: "prior_systemic"}
    return f"treatment.{elsewhere.get(fact, fact if fact in _SAID_PLAINLY else 'lines')}"


def answered(prior_systemic: bool, catalogue: Mapping[str, Drug]) -> dict[str, Value]:
    """Every fact that a plain yes or no to earlier systemic therapy settles."""
    return facts_of(History(None, prior_systemic, None, None, {}), catalogue)


def _from_tace(history: History) -> dict[str, Value]:
    facts: dict[str, Value] = {}
    if history.tace_failed is not None:
        facts["tace_failed"] = YES if history.tace_failed else NO
    if history.sessions is None:
        if history.prior.get("tace") is False:
            facts["tace_sessions"] = Range.exactly(0)
            facts.setdefault("tace_failed", NO)
        return facts
    facts["tace_sessions"] = Range.exactly(len(history.sessions))
    facts["prior_tace"] = YES if history.sessions else NO
    if "tace_failed" not in facts:
        last = history.sessions[-1].response if history.sessions else "none"
        if last == "PD" and len(history.sessions) >= 3:
            facts["tace_failed"] = YES
        elif last not in (None, "PD"):
            facts["tace_failed"] = NO
    return facts


def _settings(lines: tuple[Line, ...]) -> dict[str, Value]:
    """Whether there was treatment of each setting, and whether an adjuvant line still runs.

    A line called perioperative was begun before the operation; whether it went on afterwards is not said.
    """
    settings = {line.setting for line in lines}
    facts: dict[str, Value] = {f"prior_{name}": YES if name in settings else NO for name in SETTINGS}
    facts["on_adjuvant"] = NO
    if "perioperative" in settings:
        facts["prior_neoadjuvant"] = YES
        if "adjuvant" not in settings:
            facts["prior_adjuvant"] = EITHER
    last = lines[-1] if lines else None
    if last and last.setting in ("adjuvant", "perioperative") and last.ended in ("ongoing", None):
        facts["on_adjuvant"] = YES if last.setting == "adjuvant" and last.ended == "ongoing" else EITHER
    return facts


def _and_perhaps_more(drugs: Value) -> Value:
    """*drugs*, where others may have been given that no line tells of."""
    assert isinstance(drugs, Members)
    return Members(drugs.included, None)


def _of_kind(name: str, catalogue: Mapping[str, Drug]) -> set[str]:
    """The drugs that *name* may stand for, where a history names only the kind. Products with two targets are named."""
    if name not in catalogue or not catalogue[name].kind_only:
        return set()
    kind = set(catalogue[name].classes)
    two_targets = ({"bispecific"}, {"pd1", "ctla4"})
    return {
        other.id
        for other in catalogue.values()
        if kind <= set(other.classes) and not any(both <= set(other.classes) for both in two_targets)
    }


def _from_lines(lines: tuple[Line, ...], catalogue: Mapping[str, Drug]) -> dict[str, Value]:
    systemic = [line for line in lines if line.setting == "advanced" and line.drugs]
    failed = [line for line in systemic if line.ended in ("progression", "intolerance")]
    unclear = [line for line in systemic if line.ended is None]
    running = bool(systemic) and systemic[-1].ended == "ongoing"
    everything = [line for line in lines if line.drugs]
    facts: dict[str, Value] = {
        "prior_systemic_therapy": YES if systemic else NO,
        "on_systemic_therapy": YES if running else (EITHER if systemic and systemic[-1].ended is None else NO),
        "line_of_therapy": Choice.of(("first", "second")[len(systemic)] if len(systemic) < 2 else "later"),
    }

    def drugs(chosen: Iterable[Line], doubtful: Iterable[Line] = ()) -> tuple[set[str], set[str]]:
        """The drugs of *chosen*, and those of *doubtful* or that a drug named only by its kind may have been."""
        surely = {name for line in chosen for name in line.drugs}
        perhaps = {name for line in doubtful for name in line.drugs}
        for name in surely | perhaps:
            if name in catalogue and catalogue[name].kind_only:
                perhaps |= _of_kind(name, catalogue)
        return surely, perhaps - surely

    def classes(names: Iterable[str]) -> set[str]:
        return {known for name in names if name in catalogue for known in catalogue[name].classes}

    all_failed = [line for line in everything if line.ended in ("progression", "intolerance")]
    all_unclear = [line for line in everything if line.ended is None]
    for fact, chosen, doubtful in (
        ("prior_drugs", everything, []),
        ("progressed_on", [line for line in everything if line.ended == "progression"], all_unclear),
        ("intolerant_of", [line for line in everything if line.ended == "intolerance"], all_unclear),
        ("failed_drugs", all_failed, all_unclear),
    ):
        surely, perhaps = drugs(chosen, doubtful)
        facts[fact] = Members(frozenset(surely), frozenset(perhaps))
        named = {
            "prior_drugs": "prior_classes",
            "progressed_on": "progressed_on_classes",
            "failed_drugs": "failed_classes",
        }
        if fact in named:
            sure_classes = classes(surely)
            suspected = {name for line in doubtful for name in line.drugs}
            for name in surely | suspected:
                suspected |= _of_kind(name, catalogue)
            doubtful_classes = classes(suspected) - sure_classes
            facts[named[fact]] = Members(frozenset(sure_classes), frozenset(doubtful_classes))
    possible = [kinds_of(line.drugs, catalogue) for line in failed]
    kinds = frozenset(kind for found in possible if len(found) == 1 for kind in found)
    open_kinds = frozenset(kind for found in possible if len(found) > 1 for kind in found)
    maybe = open_kinds.union(*(kinds_of(line.drugs, catalogue) for line in unclear)) - kinds
    facts["failed_regimen_types"] = Members(kinds, maybe)
    if failed and not unclear:
        facts["last_failed_type"] = Choice(possible[-1])
    facts.update(_sorafenib(everything))
    return facts


def _sorafenib(lines: list[Line]) -> dict[str, Value]:
    """Tolerance is a finding of its own: progression does not show that the drug was tolerated."""
    on_it = [line for line in lines if "sorafenib" in line.drugs]
    if any(line.ended == "intolerance" or line.tolerated is False for line in on_it):
        return {"sorafenib_tolerated": NO}
    if on_it and all(line.tolerated for line in on_it):
        return {"sorafenib_tolerated": YES}
    return {}

"""A profile as the form shows it: the text of each field, by its name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from api.web.profile_form import AND_PERHAPS_MORE, NONE
from engine.knowledge import KnowledgeBase
from engine.readings import read_value
from engine.treatment import Treatment
from engine.values import Choice, Members
from engine.vocabulary import Fact
from engine.wording import folded

Texts = dict[str, list[str]]
_AMOUNT = re.compile(r"^(?P<amount>\D*\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*(?P<unit>.*)$", re.DOTALL)
GIVEN = "given"
"""The response of a TACE session that was done and of which nothing else is known."""


def texts_of(profile: Mapping[str, Any], kb: KnowledgeBase, site: Mapping[str, Decimal]) -> Texts:
    """What the form's fields hold for *profile*, which the engine accepts: read back, they give the same facts."""
    by_path = {fact.path: fact for fact in kb.facts.values() if fact.origin == "given"}
    texts: Texts = {}
    for group, section in profile.items():
        if group == "treatment":
            texts.update(_treatment(Treatment.model_validate(section)))
            continue
        for name, raw in section.items():
            path = f"{group}.{name}"
            fact = by_path[path]
            if fact.kind == "quantity":
                amount, unit = split_quantity(fact, raw)
                texts[path] = [amount]
                texts[f"{path}.unit"] = [unit]
            else:
                texts[path] = _words(fact, raw, site)
    return texts


def split_quantity(fact: Fact, raw: Any) -> tuple[str, str]:
    """*raw* as the number with its comparator, and the symbol of its unit; all of it and nothing where it has none."""
    if isinstance(raw, Mapping):
        raw = f"{raw.get('comparator') or ''}{raw['value']} {raw.get('unit') or ''}"
    text = str(raw).strip()
    found = _AMOUNT.match(text)
    unit = fact.units.get(folded(found["unit"])) if found else None
    return (found["amount"].strip(), unit) if found and unit else (text, "")


def _words(fact: Fact, raw: Any, site: Mapping[str, Decimal]) -> list[str]:
    value = read_value(fact, raw, site).value
    if isinstance(value, Members):
        open_ = value.maybe is None or bool(value.maybe)
        return [*sorted(value.included), *([AND_PERHAPS_MORE] if open_ else [])] or [NONE]
    if isinstance(value, Choice) and fact.kind in ("choice", "yes_no"):
        return [_word(fact, value, str(raw))]
    return [""] if value is None else [str(raw)]


def _word(fact: Fact, value: Choice, written: str) -> str:
    """The answer to choose for *value*; what was written where the form offers none that leaves the same open."""
    if value.only is not None:
        return value.only
    loose = fact.entry.loose if fact.entry else ()
    return next((item.says[0] for item in loose if frozenset(item.means) == value.possible), written)


def _treatment(treatment: Treatment) -> Texts:
    texts: Texts = {}
    for name, said in treatment:
        if isinstance(said, bool):
            texts[f"treatment.{name}"] = ["yes" if said else "no"]
    systemic = "_systemic" if treatment.lines_cover == "systemic" else ""
    if treatment.lines is not None:
        texts["treatment.lines"] = [f"{'listed' if treatment.lines else 'none'}{systemic}"]
    for index, line in enumerate(treatment.lines or ()):
        for name, said in line:
            if name != "line" and said not in (None, []):  # which line it is follows from the order
                texts[f"treatment.lines[{index}].{name}"] = _texts(said)
    if treatment.tace is not None:
        texts["treatment.tace"] = ["listed" if treatment.tace else "none"]
    for index, session in enumerate(treatment.tace or ()):
        texts[f"treatment.tace[{index}].on"] = _texts(session.on or "")
        texts[f"treatment.tace[{index}].response"] = [session.response or GIVEN]
    return texts


def _texts(said: Any) -> list[str]:
    if isinstance(said, list):
        return said
    return ["yes" if said else "no"] if isinstance(said, bool) else [str(said)]

"""What became of cards, as the client reports it: strict, every fault at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from api.store.records import FeedbackItem
from engine.errors import Fault

MAX_ITEMS = 200
MAX_COMMENT = 4000
_MAX_TEXT = 300
_WHEN = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|\+00:00)", re.ASCII)


def read(document: object) -> tuple[tuple[FeedbackItem, ...], list[Fault]]:
    """The items in *document* and everything that is wrong; with a fault, nothing is to be kept."""
    if not isinstance(document, Mapping):
        return (), [_fault("", "the body is no JSON object.", 'Send {"feedback": [...]}.')]
    written = document.get("feedback")
    if not isinstance(written, list) or not written:
        return (), [_fault("feedback", "'feedback' is no list with an item.", 'Send {"feedback": [...]}.')]
    if len(written) > MAX_ITEMS:
        return (), [_fault("feedback", f"more than {MAX_ITEMS} items.", "Send them in several calls.")]
    faults: list[Fault] = []
    items = [_item(item, f"feedback[{index}]", faults) for index, item in enumerate(written)]
    return tuple(item for item in items if item is not None), faults


def _fault(path: str, message: str, remedy: str) -> Fault:
    return Fault("feedback.kind", path, message, remedy)


def _item(written: object, path: str, faults: list[Fault]) -> FeedbackItem | None:
    if not isinstance(written, Mapping):
        faults.append(_fault(path, f"{path!r} is not an object.", "Send one object a card."))
        return None
    before = len(faults)
    card = _card(written, path, faults)
    outcome = _outcome(written, path, faults)
    when = written.get("outcomeTimestamp")
    if not isinstance(when, str) or not _is_moment(when):
        where = f"{path}.outcomeTimestamp"
        faults.append(_fault(where, f"{where!r} is no moment of UTC.", "Write 2026-06-01T08:30:00Z."))
    suggestions = _suggestions(written, path, outcome, faults)
    reason, comment = _override(written, path, outcome, faults)
    if len(faults) > before or card is None or outcome is None:
        return None
    return FeedbackItem(
        card=card, outcome=outcome, outcome_at=str(when), suggestions=suggestions, reason=reason, comment=comment
    )


def _card(written: Mapping[Any, Any], path: str, faults: list[Fault]) -> str | None:
    try:
        return str(UUID(_uuid_text(written.get("card"))))
    except ValueError:
        faults.append(_fault(f"{path}.card", f"'{path}.card' is not a UUID.", "Send the uuid of the card."))
        return None


def _uuid_text(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= 45 else ""


def _outcome(written: Mapping[Any, Any], path: str, faults: list[Fault]) -> Literal["accepted", "overridden"] | None:
    value = written.get("outcome")
    if value == "accepted":
        return "accepted"
    if value == "overridden":
        return "overridden"
    message = f"'{path}.outcome' is neither accepted nor overridden."
    faults.append(_fault(f"{path}.outcome", message, "Write one of the two."))
    return None


def _is_moment(text: str) -> bool:
    if not _WHEN.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text[:19])
    except ValueError:
        return False
    return True


def _suggestions(written: Mapping[Any, Any], path: str, outcome: str | None, faults: list[Fault]) -> tuple[str, ...]:
    """The ids of accepted suggestions. These cards make none, so a list is kept as it is sent and never demanded."""
    value, where = written.get("acceptedSuggestions"), f"{path}.acceptedSuggestions"
    if value is None:
        return ()
    ids = [item.get("id") if isinstance(item, Mapping) else None for item in value] if isinstance(value, list) else []
    if not ids or not all(isinstance(found, str) and 0 < len(found) <= _MAX_TEXT for found in ids):
        faults.append(_fault(where, f"{where!r} is no list of objects with an id.", 'Send [{"id": "..."}].'))
        return ()
    if outcome == "overridden":
        faults.append(_fault(where, f"{where!r} goes with an accepted card only.", "Leave it out."))
    return tuple(str(found) for found in ids)


def _override(
    written: Mapping[Any, Any], path: str, outcome: str | None, faults: list[Fault]
) -> tuple[Mapping[str, str] | None, str | None]:
    value, where = written.get("overrideReason"), f"{path}.overrideReason"
    if value is None:
        return None, None
    if not isinstance(value, Mapping):
        faults.append(_fault(where, f"{where!r} is not an object.", "Send reason, userComment or both."))
        return None, None
    if outcome == "accepted":
        faults.append(_fault(where, f"{where!r} goes with an overridden card only.", "Leave it out."))
    comment = value.get("userComment")
    if comment is not None and not (isinstance(comment, str) and len(comment) <= MAX_COMMENT):
        at = f"{where}.userComment"
        faults.append(_fault(at, f"{at!r} is no text of at most {MAX_COMMENT} characters.", "Shorten it."))
        comment = None
    return _coding(value.get("reason"), f"{where}.reason", faults), comment or None


def _coding(value: object, where: str, faults: list[Fault]) -> Mapping[str, str] | None:
    if value is None:
        return None
    if not isinstance(value, Mapping):
        faults.append(_fault(where, f"{where!r} is no Coding.", "Send the override reason as the card gave it."))
        return None
    found = {name: value[name] for name in ("code", "system", "display") if value.get(name) not in (None, "")}
    whole = "code" in found and all(isinstance(text, str) and len(text) <= _MAX_TEXT for text in found.values())
    if not whole or "system" not in found:
        message = f"{where!r} has no code and system, or they are no short texts."
        faults.append(_fault(where, message, "Send the override reason as the card gave it."))
        return None
    return found

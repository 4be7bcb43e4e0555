"""The record, as far as it can be had: what was sent, then what a FHIR server adds, and what is still missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from api.hooks.call import Call
from api.hooks.fhir_client import FhirReader
from api.hooks.outcome import HookRefused, Issue
from api.hooks.prefetch import Received, Trouble, sent
from api.hooks.services import PARTS, Part


@dataclass(frozen=True, slots=True)
class Unread:
    """A part of the record that is not at hand, or not all of it."""

    part: Part
    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Gathered:
    """The record at hand, as one Bundle, and what is not at hand."""

    record: Mapping[str, Any]
    unread: tuple[Unread, ...]


async def gather(call: Call, reader: FhirReader) -> Gathered:
    """The record for *call*. Raises :class:`HookRefused` (412) where a mandatory part cannot be had."""
    found = {part: sent(part, call.prefetch) for part in PARTS}
    wanted = {part: at_hand for part, at_hand in found.items() if at_hand.trouble is not None}
    server = call.server
    if wanted and server is not None and reader.may_call(server):
        found |= await reader.read(server, call.patient, wanted)
    missing = [part for part, at_hand in found.items() if part.mandatory and at_hand.missing]
    if missing:
        raise _precondition_failed(missing, found, server is not None, reader.may_call(server))
    entries = [entry for at_hand in found.values() for entry in at_hand.entries]
    return Gathered(
        {"resourceType": "Bundle", "type": "collection", "entry": entries},
        tuple(Unread(part, at_hand.trouble) for part, at_hand in found.items() if at_hand.trouble is not None),
    )


_REASONS: Mapping[Trouble, str] = {
    "not_sent": "was not sent",
    "failed": "was answered with an error",
    "unreadable": "could not be read",
    "in_part": "was sent only in part",
    "slow": "was not received in time",
    "too_large": "was too large",
}


def _precondition_failed(
    missing: Sequence[Part], found: Mapping[Part, Received], named: bool, listed: bool
) -> HookRefused:
    remedy = "Send it with the call, or give a fhirServer to read it from."
    if listed:
        remedy = "Send it with the call, or see why the FHIR server did not give it."
    elif named:
        remedy = "Send it with the call; the fhirServer that was given is not on this service's list."
    issues = []
    for part in missing:
        trouble = found[part].trouble
        assert trouble is not None
        text = f"the prefetch {part.key!r}, which is mandatory, {_REASONS[trouble]}. {remedy}"
        issues.append(Issue("required", text, "prefetch.missing", f"prefetch.{part.key}"))
    return HookRefused(412, issues)

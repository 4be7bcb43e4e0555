"""What ``hcc audit`` does with the record: is it whole, what does it hold, what must go."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import re
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import date
from typing import Any

from api.store import settings
from api.store.records import Content, Erasure, ErasureRefused, Head, StoredRecord, StoreUnavailable
from api.store.store import Store, open_store
from engine.errors import Fault, InputRefused

FINE, BROKEN, BAD_INPUT, UNAVAILABLE = 0, 1, 2, 5
_STATUS = {"record.url": BAD_INPUT, "record.altered": BROKEN}
_HEAD = re.compile(r"(\d{1,18}):([0-9a-f]{64})")


def run(options: argparse.Namespace, environment: Mapping[str, str] = os.environ) -> int:
    """Exit status: 0 fine, 1 the chain is broken, 2 bad input, 5 the database cannot be used."""
    actions: Mapping[str, Callable[[Store, argparse.Namespace, settings.StoreSettings], int]] = {
        "verify": _verify,
        "head": _head,
        "show": _show,
        "erase": _erase,
        "retain": _retain,
        "upgrade": _upgrade,
    }
    try:
        chosen = _settings(options, environment)
        with closing(open_store(chosen.url, upgrade=options.action == "upgrade")) as store:
            return actions[options.action](store, options, chosen)
    except (InputRefused, ErasureRefused) as refused:
        _complain(*refused.faults)
        return BAD_INPUT
    except StoreUnavailable as unavailable:
        _complain(*unavailable.faults)
        return _STATUS.get(unavailable.faults[0].code, UNAVAILABLE)


def _settings(options: argparse.Namespace, environment: Mapping[str, str]) -> settings.StoreSettings:
    given = {settings.DATABASE: options.database} if options.database else {}
    chosen, faults = settings.read({**environment, **given})
    if faults:
        raise InputRefused(faults)
    return chosen


def _verify(store: Store, options: argparse.Namespace, _: settings.StoreSettings) -> int:
    found = store.verify(_noted(options.expect))
    kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(found.kinds.items()))
    _say(
        f"{found.entries} entries{f' ({kinds})' if kinds else ''}; of {found.erased} content was erased and accounted for."
    )
    if found.intact:
        _say(f"The chain is whole up to {found.head}")
        return FINE
    for each in found.breaks:
        _say(str(each))
    more = found.broken - len(found.breaks)
    _say(
        f"The chain is broken: {found.broken} break{'s' if found.broken > 1 else ''}{f', {more} not shown' if more else ''}."
    )
    return BROKEN


def _head(store: Store, _options: argparse.Namespace, _: settings.StoreSettings) -> int:
    _say(str(store.head()))
    return FINE


def _show(store: Store, options: argparse.Namespace, _: settings.StoreSettings) -> int:
    entry = store.entry(options.id)
    if entry is None:
        raise _bad("audit.unknown", "id", "no entry has this id.", "Ids stand in the Location of an answer.")
    stored = store.get(options.id)
    _say(json.dumps({**entry, **(_content(stored) if stored else {})}, ensure_ascii=False, indent=2))
    return FINE


def _content(stored: StoredRecord) -> dict[str, Any]:
    decoded = {
        name: None if part is None else json.loads(part)
        for name, part in (("input", stored.input), ("output", stored.output))
    }
    return {"erased": stored.erased, "identifiers": stored.identifiers, "context": stored.context, **decoded}


def _erase(store: Store, options: argparse.Namespace, _: settings.StoreSettings) -> int:
    patient = sys.stdin.readline().strip() if options.patient == "-" else options.patient
    if options.patient is not None and not patient:
        raise _bad("audit.patient", "--patient", "no patient is named.", "Give the id, one line.")
    erased = store.erase(
        patient=patient,
        record=options.record,
        why=options.why,
        by=options.by or getpass.getuser(),
        on=date.today(),
        content=_part(options),
        fhir_server=options.fhir_server,
    )
    if not erased.entries:
        raise _bad("audit.nothing", "", "nothing was erased: no record has content under this reference.", "Check it.")
    return _told(erased)


def _retain(store: Store, options: argparse.Namespace, chosen: settings.StoreSettings) -> int:
    days = chosen.retention_days if options.days is None else options.days
    if days is None:
        raise _bad("audit.days", "--days", "no number of days is given.", f"Give it here or in {settings.RETENTION}.")
    return _told(store.retain(days=days, by=options.by or getpass.getuser(), content=_part(options)))


def _part(options: argparse.Namespace) -> Content:
    return "keep" if options.keep_clinical else "erase"


def _told(erased: Erasure) -> int:
    _say(f"{len(erased.entries)} entries: content taken out.")
    for receipt in erased.receipts:
        _say(f"accounted for by entry {receipt.sequence} ({receipt.id})")
    if erased.overwritten is False:
        _say("The write-ahead log may still hold old pages until the service is restarted.")
    if erased.entries:
        _say("Backups made before still hold it.")
    return FINE


def _upgrade(store: Store, _options: argparse.Namespace, _: settings.StoreSettings) -> int:
    _say(f"The database is up to date; the chain ends at {store.head()}")
    return FINE


def _noted(written: str | None) -> Head | None:
    if written is None:
        return None
    read = _HEAD.fullmatch(written.strip())
    if read is None:
        raise _bad("audit.expect", "--expect", "is no SEQ:HASH.", "Write it as 'hcc audit head' printed it.")
    return Head(int(read[1]), read[2])


def _bad(code: str, path: str, message: str, remedy: str) -> InputRefused:
    return InputRefused([Fault(code, path, message, remedy)])


def _complain(*faults: Fault) -> None:
    sys.stderr.write("".join(f"{fault}\n" for fault in faults))


def _say(line: str) -> None:
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(f"{line}\n")

"""The example calls and the answers in ``docs/cds-hooks.md``. Run it to write both anew: ``python tests/hooks/hooks_docs.py``."""

from __future__ import annotations

import json
import re
from typing import Any

from hooks_patients import record_of
from hooks_support import (
    EXAMPLES,
    PREPARE,
    REVIEW,
    ROOT,
    SELECT,
    SIGN,
    Kept,
    bundle,
    call_of,
    context_of,
    make_client,
    order,
)

from api.live import LiveEngine

DOCS = ROOT / "docs" / "cds-hooks.md"
_HEADING = "## Three whole answers\n"
_INSTANCE = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea"
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_DIGEST = re.compile(r"\([0-9a-f]{12}\)")
_BLOCK = re.compile(r"### `([^`]+)`, in (English|Chinese)\n\n```json\n(.*?)\n```\n", re.DOTALL)
_ZEROS = "00000000-0000-0000-0000-000000000000"
SHOWN = (
    ("hcc-board-review.failed.json", "Chinese"),
    ("hcc-regimen-check-sign.varices.json", "English"),
    ("hcc-board-prepare.sparse.json", "Chinese"),
)


def calls() -> dict[str, dict[str, Any]]:
    """The example calls by file name."""
    drafts = bundle(order("atezolizumab", "o1"), order("bevacizumab", "o2"), type="collection")
    sorafenib = bundle(order("sorafenib", "o1"), type="collection")
    return {
        "hcc-board-review.untreated.json": _call(REVIEW, "untreated"),
        "hcc-board-review.failed.json": _call(REVIEW, "failed"),
        "hcc-regimen-check-select.sorafenib.json": _call(
            SELECT, "failed", draftOrders=sorafenib, selections=["MedicationRequest/o1"]
        ),
        "hcc-regimen-check-sign.varices.json": _call(SIGN, "varices", draftOrders=drafts),
        "hcc-board-prepare.sparse.json": _call(PREPARE, "sparse"),
    }


def _call(service: str, patient: str, **context: Any) -> dict[str, Any]:
    return call_of(service, record_of(patient), hookInstance=_INSTANCE, context=context_of(service, **context))


def answers(live: LiveEngine) -> list[tuple[str, str, Any]]:
    """The answers of the service to the calls that the page shows, without what differs from call to call."""
    client = make_client(live, Kept())
    found = []
    for name, language in SHOWN:
        service = name.split(".")[0]
        headers = {"content-type": "application/json", "accept-language": {"Chinese": "zh", "English": "en"}[language]}
        response = client.post(f"/cds-services/{service}", content=json.dumps(calls()[name]), headers=headers)
        found.append((name, language, settled(response.text)))
    return found


def settled(text: str) -> Any:
    """The JSON in *text* with ids as zeros and without the digest of the rules."""
    return json.loads(_DIGEST.sub("(0123456789ab)", _UUID.sub(_ZEROS, text)))


def printed() -> list[tuple[str, str, Any]]:
    """The answers as the page prints them."""
    _, _, after = DOCS.read_text(encoding="utf-8").partition(_HEADING)
    return [(name, language, settled(block)) for name, language, block in _BLOCK.findall(after)]


def write() -> None:
    """Write the example calls and the last part of the page anew."""
    EXAMPLES.mkdir(parents=True, exist_ok=True)
    for name, call in calls().items():
        text = json.dumps(call, ensure_ascii=False, indent=1)
        (EXAMPLES / name).write_text(f"{text}\n", encoding="utf-8")
    live = LiveEngine()
    before, _, after = DOCS.read_text(encoding="utf-8").partition(_HEADING)
    opening = after.split("### ")[0].rstrip()
    blocks = [
        f"### `{name}`, in {language}\n\n```json\n{json.dumps(answer, ensure_ascii=False, indent=2)}\n```\n"
        for name, language, answer in answers(live)
    ]
    live.close()
    DOCS.write_text(f"{before}{_HEADING}{opening}\n\n{chr(10).join(blocks)}", encoding="utf-8")


if __name__ == "__main__":
    write()

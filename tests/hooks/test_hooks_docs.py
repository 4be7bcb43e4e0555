"""The page for integrators says what the service does."""

from __future__ import annotations

import json
import re

from hooks_docs import DOCS, SHOWN, answers, calls, printed
from hooks_support import EXAMPLES

from api.hooks.cards import REASONS
from api.hooks.services import PARTS, SERVICES
from api.hooks.settings import VARIABLES
from api.live import LiveEngine


def test_the_answers_on_the_page_are_what_the_service_answers(live: LiveEngine) -> None:
    assert [(name, language) for name, language, _ in printed()] == list(SHOWN)
    assert printed() == answers(live)


def test_the_example_calls_are_the_ones_that_are_tested() -> None:
    files = {file.name: json.loads(file.read_text(encoding="utf-8")) for file in EXAMPLES.glob("*.json")}
    assert files == calls()


def test_the_page_names_every_service_prefetch_key_override_reason_and_setting() -> None:
    page = DOCS.read_text(encoding="utf-8")
    for service in SERVICES.values():
        assert f"| `{service.id}` | `{service.hook}` |" in page
    for name in (*(part.key for part in PARTS), *REASONS, *VARIABLES):
        assert f"`{name}`" in page
    mandatory = set(re.findall(r"^\| `(\w+)` \| yes \|", page, re.MULTILINE))
    assert mandatory == {part.key for part in PARTS if part.mandatory}

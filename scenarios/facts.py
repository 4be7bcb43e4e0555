"""A patient whom the board asked about: what is known of him, and what two askings have in common."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias

from engine.assess import Engine
from engine.errors import InputRefused
from engine.profile import Patient
from engine.values import YES, Value

Key: TypeAlias = tuple[str, date | None]


def key_of(profile: Mapping[str, Any], as_of: date | None) -> Key:
    """What two askings have in common that get the same answer."""
    return json.dumps(profile, sort_keys=True), as_of


def facts_of(engine: Engine, profile: Mapping[str, Any], today: date) -> tuple[Patient, dict[str, Value]] | None:
    """The patient of *profile* and every fact of his; ``None`` where he is refused or out of scope."""
    try:
        patient = engine.intake.read(profile, today)
    except InputRefused:
        return None
    facts = engine.facts(patient)
    return None if facts.get("out_of_scope") == YES else (patient, facts)

"""A scenario to begin with: written from what the engine says today, and to be checked line by line against the source."""

from __future__ import annotations

from scenarios.skeleton.writing import from_patient, from_rule

__all__ = ["from_patient", "from_rule"]

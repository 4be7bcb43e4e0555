"""What of the rules no scenario has tried: which patients were never before the board."""

from __future__ import annotations

from scenarios.coverage.measure import Asking, measure
from scenarios.coverage.report import CONTRACT, Report

__all__ = ["CONTRACT", "Asking", "Report", "measure"]

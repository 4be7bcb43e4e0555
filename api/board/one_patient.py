"""The packet of one patient who is in no list, as one file."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from api.board.building import packet_of
from api.board.case import Case, Origin
from api.board.lists import naming
from api.board.lists.faults import Problem
from api.board.making import exact_json
from api.board.papers import Format, packet_file
from api.board.render.fonts import find_fonts
from engine.assessment import Assessment
from engine.errors import Fault, InputRefused, Lang
from engine.knowledge import KnowledgeBase


def one_packet(
    profile: Mapping[str, Any],
    answer: Assessment,
    kb: KnowledgeBase,
    *,
    pseudonym: str | None,
    question: str | None,
    made: datetime,
    site: Mapping[str, Decimal],
    lang: Lang,
    form: Format,
    fonts: Path | None,
) -> bytes:
    """The file. Without a *pseudonym* the patient is called by a number that is made of the profile.

    Raises :class:`~engine.errors.InputRefused` for a pseudonym that is none, and
    :class:`~api.board.render.fonts.FontsMissing` for PDF.
    """
    case = Case(
        pseudonym=_named(pseudonym) if pseudonym else f"#{hashlib.sha256(exact_json(profile)).hexdigest()[:8]}",
        question=question,
        profile=profile,
        origin=Origin(""),
    )
    packet = packet_of(case, answer, kb, record=None, made=made, site=site)
    return packet_file(packet, lang, form, find_fonts(fonts) if form == "pdf" else None)


def _named(written: str) -> str:
    pseudonym = naming.pseudonym_of(written)
    problem = naming.wrong_with(pseudonym)
    if problem is not None:
        raise InputRefused([_fault(problem)])
    return pseudonym


def _fault(problem: Problem) -> Fault:
    return Fault(
        problem.code,
        "--pseudonym",
        problem.message.en,
        problem.remedy.en,
        message_zh=problem.message.zh,
        remedy_zh=problem.remedy.zh,
    )

"""What the tests of an assessment's pages share: answers kept as a form or a list keeps them."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import Mapping
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import orjson
from web_support import ROOT, TODAY

from api.answered import answered_by
from api.board.case import Case, Measured, Origin
from api.board.kept_case import case_to_context
from api.encoding import encode
from api.service import Service
from api.store.records import NewRecord, new_id
from engine.assess import Engine
from engine.assessment import Bilingual


def a_case(profile: Mapping[str, Any], **changes: Any) -> Case:
    """A patient of a list."""
    course = (
        Measured(date(2026, 8, 1), "bilirubin", "14 µmol/L"),
        Measured(date(2026, 10, 1), "bilirubin", "19 µmol/L"),
    )
    given = {"pseudonym": "P-07", "question": "能否转化后切除？", "course": course, "origin": Origin("list.xlsx")}
    return Case(profile=profile, **{**given, **changes})


def keep(
    service: Service, case: Case, *, engine: Engine | None = None, caller: str = "open", as_of: date = TODAY
) -> str:
    """Keep the answer for *case*, given by *engine* or by the rules in service; the id of its record."""
    with service.live.engine() as live:
        asked = engine or live
        answer = asked.assess(case.profile, today=TODAY, as_of=as_of)
        new = NewRecord(
            id=new_id(),
            kind="assessment",
            code_map=None,
            as_of=as_of,
            input=orjson.dumps(case.profile),
            output=encode(answer),
            context=case_to_context(case),
            identifiers={"patient": "P-07"},
            **answered_by(asked, caller, TODAY, {}),
        )
    # Straight into the record: the service would keep the rules in service, not those of the engine given here.
    asyncio.run(service.store.record(new, service.compute))
    return new.id


def rules_of_earlier(folder: Path) -> Path:
    """A copy of the rules in which the title of one rule on regorafenib was another."""
    rules = Path(shutil.copytree(ROOT / "rules", folder / "rules"))
    [file] = [file for file in rules.rglob("*.yaml") if f"id: {REGORAFENIB}\n" in file.read_text(encoding="utf-8")]
    text = file.read_text(encoding="utf-8")
    start = text.index(f"id: {REGORAFENIB}\n")
    file.write_text(text[:start] + text[start:].replace(TITLE, f"{EARLIER}{TITLE}", 1), encoding="utf-8")
    return rules


def words_of(html: str) -> str:
    """What a page shows, as one line."""
    main = html.split("<main", 1)[1].split("</main>", 1)[0]
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]*>", " ", main)))


REGORAFENIB, TITLE, EARLIER = "bclc.second-line.regorafenib", "可耐受索拉非尼、进展后：瑞戈非尼", "旧版"
NOTE = Bilingual("Not used: a height without a unit.", "未采用：身高无单位。")

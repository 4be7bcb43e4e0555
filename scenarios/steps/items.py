"""Things an answer lists that are no regimens: cautions, requirements, gaps, what is under study; and exact tables of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from engine.assessment import Bilingual, Citation, Entry, Gap, Place, Requirement
from scenarios import words
from scenarios.board import Board, rows_of
from scenarios.reading import Table
from scenarios.words import plain_text

_COLUMNS = {
    "words": ("says", "内容"),
    "source": ("source", "来源"),
    "locator": ("place", "位置"),
    "references": ("references", "文献"),
    "status": ("status", "状态"),
}
STATUS = {
    "applies": Bilingual("applies", "适用"),
    "unknown": Bilingual("unknown", "未明"),
    "needed": Bilingual("needed", "须做"),
    "find_out": Bilingual("find out", "须查明"),
    "insufficient_evidence": Bilingual("not enough evidence", "证据不足"),
    "investigational": Bilingual("under study", "在研"),
}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing listed. ``texts``: title and text; ``cited``: source, place and reference numbers."""

    id: str
    status: str
    texts: tuple[Bilingual, ...]
    cited: tuple[tuple[str, str, str], ...]


def cautions_on(entries: Iterable[Entry]) -> list[Item]:
    """The cautions on the regimens of *entries*, each once."""
    views = {view.id: view for entry in entries for view in entry.cautions}
    return [Item(name, view.status, (view.text,), _places(view.citations)) for name, view in views.items()]


def requirements(items: Iterable[Requirement]) -> list[Item]:
    """What has to be done or found out."""
    return [Item(item.id, item.status, (item.title, item.text), _places(item.citations)) for item in items]


def gaps(items: Iterable[Gap], setting: str | None) -> list[Item]:
    """Where evidence is missing, or what is under study, in the setting spoken of."""
    return [
        Item(item.rule_id, item.stance, (item.title, item.text), _places([item.citation]))
        for item in items
        if setting in (None, item.setting)
    ]


def _places(citations: Sequence[Place | Citation]) -> tuple[tuple[str, str, str], ...]:
    return tuple((p.source_id, p.locator, words.figures(p.reference)) for p in citations)


def exactly(board: Board, table: Table, items: Sequence[Item]) -> frozenset[str]:
    """Fails unless every row of *table* fits one of *items* and every item fits one row; returns the items' ids."""
    rows = rows_of(table, _COLUMNS, needed=("words",))
    left = list(items)
    faults: list[Bilingual] = []
    for row in rows:
        found = next((item for item in left if _fits(board, row, item)), None)
        if found is None:
            shown = " | ".join(row.values())
            faults.append(Bilingual(f"not there: {shown}", f"没有：{shown}"))
        else:
            left.remove(found)
    faults += [_also(item) for item in left]
    if faults:
        raise board.not_so("the list is another:", "所列不同：", faults)
    return frozenset(item.id for item in items)


def _also(item: Item) -> Bilingual:
    cited = "; ".join(" | ".join(place) for place in item.cited)
    label, text = STATUS[item.status], item.texts[0]
    return Bilingual(f"also: {text.en} | {label.en} | {cited}", f"另有：{text.zh} | {label.zh} | {cited}")


def _fits(board: Board, row: Mapping[str, str], item: Item) -> bool:
    if not board.heard(row.get("words", ""), item.texts):
        return False
    if "status" in row:
        label = STATUS[item.status]
        if plain_text(row["status"]) not in (plain_text(label.en), plain_text(label.zh)):
            return False
    if not row.keys() & {"source", "locator", "references"}:
        return True
    source = words.source(board.kb, row["source"]) if "source" in row else None
    place = plain_text(row.get("locator", ""))
    numbers = row["references"].replace("，", ",").replace(" ", "") if "references" in row else None
    return any(
        source in (None, cited) and place in plain_text(at) and numbers in (None, references)
        for cited, at, references in item.cited
    )

"""Steps that no phrase reads, and words that nobody knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from engine.assessment import Bilingual
from engine.wording import folded
from scenarios import words
from scenarios.lint.finding import Finding, Told
from scenarios.lint.known import Known
from scenarios.lint.places import line_of, part_of, phrase_of
from scenarios.phrase import Phrase
from scenarios.reading import Feature, Run, Step, Table
from scenarios.slips import COLONS
from scenarios.vocabulary import understood
from scenarios.words import NotUnderstood, SlotKind

# What stands under a heading of a table of expectations; ``None``: free words.
_CELLS: Mapping[str, SlotKind | None] = {
    **dict.fromkeys(("regimen", "方案"), "regimen"),
    **dict.fromkeys(("setting", "场景"), "setting"),
    **dict.fromkeys(("source", "来源"), "source"),
    **dict.fromkeys(("stands",), "position"),
    **dict.fromkeys(("says", "内容", "place", "位置", "status", "状态", "references", "文献", "stance", "立场"), None),
}
_LISTED = ("regimen", "stands", "setting")
_COLUMNS: Mapping[str, tuple[str, ...]] = {  # by phrase
    "listed.exactly": _LISTED,
    "listed.among": _LISTED,
    "said.exactly": ("regimen", "source", "place", "references", "stance"),
}
_ITEMS = ("says", "status", "source", "place", "references")  # of every other phrase
_CHINESE = {
    **{"regimen": "方案", "stands": "立场", "setting": "场景", "source": "来源", "place": "位置", "references": "文献"},
    **{"stance": "立场", "says": "内容", "status": "状态"},
}
_KNOWN_PHRASES = Bilingual(
    "'hcc scenarios steps --lang en' lists every step.", "全部步骤见 hcc scenarios steps --lang zh。"
)
_TABLE = Bilingual("Write it on the next lines, with bars: | … | … |", "请在下一行起书写，每行形如 | … | … |。")


def find(features: Sequence[Feature], known: Known) -> Iterator[Finding]:
    """What in a step means nothing, each once a scenario however many rows it has."""
    for feature in features:
        told = Told()
        for run in feature.runs:
            yield from told.once(_run(run, known))


def _run(run: Run, known: Known) -> Iterator[tuple[int, Finding]]:
    for index, written in enumerate(run.steps):
        part, line = part_of(run, index), line_of(run, index)
        step = replace(written, text=written.text.lstrip(f"{COLONS} "))  # a colon is told of as such
        try:
            phrase, slots = understood(step, run.language)
        except NotUnderstood as unknown:
            reads = phrase_of(step, run.language) is not None  # then it is the table that is wrong
            remedy = _TABLE if reads and not step.table else _KNOWN_PHRASES
            yield part, Finding("scenarios.step", run.file, line, unknown.says, remedy)
            continue
        for says in _unknown(phrase, slots, step.table, known):
            yield part, Finding("scenarios.word", run.file, line, says, correct(step))


def correct(step: Step) -> Bilingual:
    """The remedy that names the step."""
    if step.table:
        return Bilingual(f"Correct it in the table under {step.text!r}.", f"请在“{step.text}”之下的表格中改正。")
    return Bilingual(f"Correct it in {step.text!r}.", f"请改正：“{step.text}”。")


def _unknown(phrase: Phrase, slots: Mapping[str, str], table: Table | None, known: Known) -> Iterator[Bilingual]:
    """Every slot and cell that means nothing."""
    wrong = [known.wrong(kind, slots[slot]) for slot, kind in phrase.slots.items()]
    if phrase.kind == "then":
        wrong += [_no_value(phrase, slots, known)] if not any(wrong) else []
        wrong += _cells(phrase, table or (), known)
    for unknown in wrong:
        if unknown is not None:
            yield unknown.says


def _no_value(phrase: Phrase, slots: Mapping[str, str], known: Known) -> NotUnderstood | None:
    """Why what a score or stage is expected to be is none of its values."""
    if not {"fact", "value"} <= phrase.slots.keys():
        return None
    fact = known.kb.facts[words.fact(known.kb, slots["fact"])]
    if fact.origin != "derived":
        worked_out = {folded(item.id): item.label for item in known.kb.facts.values() if item.origin == "derived"}
        return words.unknown_word(slots["fact"], "score or stage", "评分或分期", worked_out)
    values = {folded(word): label for name, label in fact.values.items() for word in (name, label.en, label.zh)}
    for slot in ("value", "high"):
        if values and slot in slots and folded(slots[slot]) not in values:
            return words.unknown_word(slots[slot], f"value of {fact.label.en}", f"{fact.label.zh}的值", values)
    return None


def _cells(phrase: Phrase, table: Table, known: Known) -> Iterator[NotUnderstood | None]:
    """Every cell of a table of expectations that means nothing; its first row are the headings."""
    columns = _COLUMNS.get(phrase.name, _ITEMS)
    known_as = {folded(word): Bilingual(name, _CHINESE[name]) for name in columns for word in (name, _CHINESE[name])}
    for column, heading in enumerate(table[0] if table else ()):
        if folded(heading) not in known_as:
            yield words.unknown_word(heading, "column", "列", known_as)
            continue
        kind = _CELLS[_HEADINGS[folded(heading)]]
        if heading == "立场" and columns is _LISTED:
            kind = "position"
        if kind is not None:
            yield from (known.wrong(kind, row[column]) for row in table[1:] if row[column])


_HEADINGS = {folded(word): word for word in _CELLS}

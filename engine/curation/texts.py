"""The structure of a source's text, worked out from its own numbering, and the places that locators name.

Markdown heading levels are not trusted: texts taken from PDFs have them wrong. What counts is the numbering
(``一、``, ``（一）``, ``1.``, ``（1）``, ``①``; or ``1``, ``1.1``) and that each number follows the one before it.
:doc: docs/source-texts.md says how a text is prepared and what locators look like.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from engine.curation.figures import citations, plain
from engine.wording import normal

SUFFIXES = (".txt", ".md")
_DIGITS = "一二三四五六七八九十"
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


# --- the tree --------------------------------------------------------------------------------------


@dataclass(slots=True)
class Unit:
    """A numbered part of the text: its own paragraphs, and the units inside it. ``kind`` orders the levels."""

    kind: str
    step: str
    title: str = ""
    paragraphs: list[str] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)
    parent: Unit | None = None

    @property
    def name(self) -> str:
        """As a locator names it."""
        if self.kind in ("front", "root"):
            return self.step
        if self.kind == "decimal":
            return f"§{self.step}"
        above = self.parent.name if self.parent and self.parent.kind not in ("root", "decimal") else ""
        step = self.step
        if self.kind == "heading" and not above:
            return f"§{step}"
        if self.kind == "heading" and self.parent and self.parent.kind == "appendix":
            step = f" {step}"
        return above + step

    def text(self) -> str:
        """Everything in it, its units included."""
        return "\n".join([self.title, *self.paragraphs, *(unit.text() for unit in self.units)])

    def walk(self) -> Iterator[Unit]:
        """This unit and every unit inside it, in order."""
        yield self
        for unit in self.units:
            yield from unit.walk()


@dataclass(slots=True)
class Legend:
    """A figure or table: caption, rows (tables), and the note under or above it."""

    name: str
    caption: str = ""
    rows: list[list[str]] = field(default_factory=list)
    header: list[str] = field(default_factory=list)
    note: str = ""

    def text(self) -> str:
        """Caption, rows and note."""
        return "\n".join([self.caption, "\t".join(self.header), *("\t".join(row) for row in self.rows), self.note])


@dataclass(slots=True)
class SourceText:
    """One source, ready to be asked for places."""

    stem: str
    root: Unit
    named: dict[str, Unit]
    legends: dict[str, Legend]
    references: dict[int, str]

    def chunks(self) -> Iterator[tuple[str, str]]:
        """Every smallest piece of text with its name; the reference list is left out."""
        for unit in (*self.named.values(), *self.root.units):
            for inner in unit.walk():
                yield from _pieces(inner)
        for legend in self.legends.values():
            for row in legend.rows:
                yield f"{legend.name} {_row_name(row)}", "\t".join(row)
            if legend.note:
                yield f"{legend.name} 注", legend.note
            yield legend.name, legend.caption

    def place_names(self) -> list[str]:
        """The names of everything that a locator can name, for suggestions."""
        names = [unit.name for top in self.root.units for unit in top.walk()]
        rows = [f"{legend.name} {_row_name(row)}" for legend in self.legends.values() for row in legend.rows]
        return [*self.named, *names, *self.legends, *rows]


def _pieces(unit: Unit) -> Iterator[tuple[str, str]]:
    own = "\n".join([unit.title, *unit.paragraphs])
    segments = _circled(own)
    if len(segments) < 2:
        yield unit.name, own
        return
    yield unit.name, own[: segments[0][1]]
    for label, start, end in segments:
        yield unit.name + label, own[start:end]


# --- places ----------------------------------------------------------------------------------------


class Unresolvable(Exception):
    """A locator names nothing, or more than one thing, in the text. ``near``: what it may have meant."""

    def __init__(self, place: str, near: Iterable[str] = (), *, ambiguous: bool = False) -> None:
        super().__init__(place)
        self.place = place
        self.near = tuple(near)
        self.ambiguous = ambiguous


@dataclass(frozen=True, slots=True)
class Place:
    """A passage that a locator names: where, in which source (``None``: the one cited), and what stands there."""

    source: str | None
    name: str
    text: str
    references: frozenset[int]


_SEPARATOR = re.compile(r"\s*[；;，]\s*(?=\S)")
_TRAILING_REFERENCES = re.compile(r"\s*\[([\d\s,，、\-~–]+)\]$")


def split_locator(locator: str, sources: Iterable[str]) -> list[tuple[str | None, str, frozenset[int]]]:
    """The places that *locator* names: source where it names one, place, reference numbers after it."""
    known = sorted(sources, key=len, reverse=True)
    places: list[tuple[str | None, str, frozenset[int]]] = []
    for part in _SEPARATOR.split(locator.strip()):
        source = next((name for name in known if part.startswith(name) and not part[len(name) :][:1].isalnum()), None)
        place = part[len(source) :].strip() if source else part
        wanted: frozenset[int] = frozenset()
        trailing = _TRAILING_REFERENCES.search(place)
        if trailing and not place.startswith(("参考文献", "References")):
            wanted = citations(trailing[0].strip())
            place = place[: trailing.start()].strip()
        places.append((source, place, wanted))
    return places


_FRONT = {
    "题名": "题名", "title": "题名",
    "摘要": "摘要", "abstract": "Abstract",
    "引言": "引言", "前言": "引言", "introduction": "引言",
    "文末": "文末", "end matter": "文末",
}  # fmt: skip
_LEGEND_PLACE = re.compile(r"(?P<kind>图|表|Figure|Fig\.?|Table)\s*(?P<n>\d+)\s*(?P<rest>.*)", re.IGNORECASE)
_NOTE_PLACE = re.compile(r"(?:注释?|notes?|legend)\s*[（(]?(?P<n>\d*)[）)]?", re.IGNORECASE)
_REFERENCE_PLACE = re.compile(r"(?:参考文献|References?)\s*(?P<listed>.*)", re.IGNORECASE)
_STEP = re.compile(
    r"(?P<appendix>附录\s*\d+|Appendix\s*\w+)"
    r"|§\s*(?P<decimal>\d+(?:\.\d+)*)"
    r"|(?P<chapter>(?<![（(])[一二三四五六七八九十]+)"
    r"|[（(](?P<part>[一二三四五六七八九十]+)[）)]"
    r"|(?P<heading>\d+)\.?"
    r"|[（(](?P<item>\d+)[）)]"
    rf"|(?P<circled>[{_CIRCLED}]+)"
    r"|(?P<points>要点论述|要点|Key points)"
    r"|「(?P<title>[^」]+)」"
    r"|(?P<gap>[\s·/.]+)",
    re.IGNORECASE,
)


def resolve(text: SourceText, place: str) -> str:
    """The passage that *place* names. Raises :class:`Unresolvable` where there is none, or more than one."""
    plainly = place.strip()
    front = _FRONT.get(plainly.casefold())
    if front is not None:
        unit = text.named.get(front)
        if unit is None:
            raise _nothing(text, place)
        return unit.text()
    legend = _LEGEND_PLACE.fullmatch(plainly)
    if legend:
        return _legend(text, place, legend)
    listed = _REFERENCE_PLACE.fullmatch(plainly)
    if listed:
        return _reference(text, place, listed["listed"])
    end = text.named.get("文末")
    if end is not None and any(plainly in line and len(line) < 80 for line in end.paragraphs):
        return end.text()
    return _chain(text, place)


def _nothing(text: SourceText, place: str, near: Iterable[str] = ()) -> Unresolvable:
    names = text.place_names()
    folded = {normal(name).casefold(): name for name in names}
    close = [folded[name] for name in get_close_matches(normal(place).casefold(), list(folded), n=4, cutoff=0.5)]
    return Unresolvable(place, [*near, *close][:4])


def _legend(text: SourceText, place: str, match: re.Match[str]) -> str:
    kind = "表" if match["kind"].casefold() in ("表", "table") else "图"
    legend = text.legends.get(f"{kind}{int(match['n'])}")
    rest = match["rest"].strip()
    if legend is None:
        raise _nothing(text, place)
    if not rest:
        return legend.text()
    note = _NOTE_PLACE.fullmatch(rest)
    if note:
        item = _note_item(legend.note, note["n"])
        if not item:
            raise _nothing(text, place)
        return item
    rows = _rows(legend, rest)
    if not rows:
        raise _nothing(text, place, (f"{legend.name} {_row_name(row)}" for row in legend.rows))
    if len(rows) > 1:
        raise Unresolvable(place, (f"{legend.name} {_row_name(row)}" for row in rows[:4]), ambiguous=True)
    return "\t".join(rows[0])


def _note_item(note: str, number: str) -> str:
    """The whole note, or its part that begins with *number* and a bracket."""
    if not number:
        return note
    part = re.search(rf"(?<!\d){number}\s*[)）](.*?)(?=(?<!\d){int(number) + 1}\s*[)）]|\Z)", note, re.DOTALL)
    return part[0] if part else ""


def _bare(cell: str) -> str:
    """A cell without its citations and marks, for comparing row names."""
    seen = re.sub(r"\{?\[[\d,，、\s\-~]+\]\}?", " ", plain(cell))
    return re.sub(r"-\s+(?=\w)", "-", re.sub(r"\s+", " ", seen)).strip().casefold()


def _row_name(row: list[str]) -> str:
    cells = [re.sub(r"\{?\[[\d,，、\s\-~]+\]\}?", "", plain(cell)).strip() for cell in row[:2]]
    return " ".join(cell for cell in cells if cell)


def _rows(legend: Legend, label: str) -> list[list[str]]:
    """The rows that *label* names: by their first cells, else by one cell, else by words in the row."""
    wanted = _bare(label)
    bare = [[_bare(cell) for cell in row] for row in legend.rows]

    def by_cells(row: list[str]) -> bool:
        return any(" ".join(row[:n]).strip() == wanted for n in range(1, len(row) + 1))

    def by_cell(row: list[str]) -> bool:
        return wanted in row

    def by_start(row: list[str]) -> bool:
        return any(re.match(re.escape(wanted) + r"(?![\w])", cell) for cell in row)

    def by_words(row: list[str]) -> bool:
        whole = " ".join(row)
        return all(re.search(rf"(?<![\w+]){re.escape(word)}(?![\w+])", whole) for word in wanted.split())

    for test in (by_cells, by_cell, by_start, by_words):
        found = [legend.rows[index] for index, row in enumerate(bare) if test(row)]
        if found:
            return found
    return []


def _reference(text: SourceText, place: str, listed: str) -> str:
    if not text.references:
        raise _nothing(text, place)
    numbers = sorted(citations(f"[{'、'.join(re.findall(r'[0-9]+(?:[-~][0-9]+)?', normal(listed)))}]"))
    if not numbers:
        if re.sub(r"[\s列表题名]", "", listed):
            raise _nothing(text, place)
        return "\n".join(f"[{number}] {entry}" for number, entry in text.references.items())
    missing = [number for number in numbers if number not in text.references]
    if missing:
        raise Unresolvable(place, [f"参考文献1~{max(text.references)}"])
    return "\n".join(f"[{number}] {text.references[number]}" for number in numbers)


def _chain(text: SourceText, place: str) -> str:
    units: list[Unit] = [text.root]
    at = 0
    segments: str | None = None
    while at < len(place):
        match = _STEP.match(place, at)
        if match is None or segments is not None:
            raise _nothing(text, place)
        at = match.end()
        kind = match.lastgroup or ""
        if kind == "gap":
            continue
        if kind == "circled":
            segments = _circled_text(text, place, units[0], match["circled"])
            continue
        units = _step(units, kind, match[kind])
        if not units:
            raise _nothing(text, place)
        if len(units) > 1:
            following = _STEP.match(place, at)
            if following is not None and following.lastgroup == "item":
                inside = [unit for unit in units if _step([unit], "item", following["item"])]
                units = inside if len(inside) == 1 else units
            if len(units) > 1:
                raise Unresolvable(place, (unit.name + place[at:] for unit in units), ambiguous=True)
    if units == [text.root]:
        raise _nothing(text, place)
    return units[0].text() if segments is None else segments


def _step(units: list[Unit], kind: str, word: str) -> list[Unit]:
    unit = units[0]
    if kind == "points":
        return [inner for inner in unit.walk() if inner.kind == "points" and inner is not unit]
    if kind == "title":
        wanted = normal(word).casefold()
        everything = [inner for inner in unit.walk() if inner is not unit]
        exact = [inner for inner in everything if normal(inner.title).casefold() == wanted]
        return exact or [inner for inner in everything if normal(inner.title).casefold().startswith(wanted)]
    kinds: tuple[str, ...] = ("decimal", "heading") if kind == "decimal" else (kind,)
    step = f"（{word}）" if kind in ("part", "item") else re.sub(r"\s+", "", word)
    found = [inner for inner in unit.units if inner.kind in kinds and inner.step.casefold() == step.casefold()]
    if not found and kind == "decimal":
        found = [inner for inner in unit.walk() if inner.kind in kinds and inner.step == step]
    return found


def _circled(text: str) -> list[tuple[str, int, int]]:
    """The runs of circled items in *text*: number, start, end. A number that does not follow the one before is none."""
    marks: list[tuple[str, int]] = []
    expected = 0
    for match in re.finditer(f"[{_CIRCLED}]", text):
        index = _CIRCLED.index(match[0])
        if index == expected or index == 0:
            marks.append((match[0], match.start()))
            expected = index + 1
    ends = [*(start for _, start in marks[1:]), len(text)][: len(marks)]
    return [(label, start, end) for (label, start), end in zip(marks, ends, strict=True)]


def _circled_text(text: SourceText, place: str, unit: Unit, labels: str) -> str:
    own = "\n".join([unit.title, *unit.paragraphs])
    segments = _circled(own)
    pieces: list[str] = []
    for label in labels:
        found = [own[start:end] for mark, start, end in segments if mark == label]
        if not found:
            raise _nothing(text, place, (unit.name + mark for mark, _, _ in segments))
        pieces += found
    return "\n".join(pieces)


# --- reading ---------------------------------------------------------------------------------------


def read_texts(folder: Path, stems: Iterable[str]) -> dict[str, SourceText]:
    """The texts of *stems* that *folder* holds as ``<stem>.txt`` or ``<stem>.md``. The only reading of files here."""
    found: dict[str, SourceText] = {}
    for stem in stems:
        for suffix in SUFFIXES:
            path = folder / f"{stem}{suffix}"
            if path.is_file():
                found[stem] = parse(stem, path.read_text(encoding="utf-8"))
                break
    return found


_MARKED = re.compile(r"^\s*(#{1,6})\s*")
_LINE_OF = {
    "chapter": re.compile(rf"^([{_DIGITS}]{{1,3}})\s*、\s*(\S.*)$"),
    "part": re.compile(rf"^[（(]([{_DIGITS}]{{1,3}})[）)]\s*(\S.*)$"),
    "decimal": re.compile(r"^(\d{1,2}(?:\.\d{1,2})+)\.?\s+(\S.*)$"),
    "heading": re.compile(r"^(\d{1,2})(?:\s*[.．、]\s*|\s+)(?![\d])(\S.*)$"),
    "item": re.compile(r"^[（(](\d{1,2})[）)]\s*(\S.*)$"),
}
_SPACED_HEADING = re.compile(r"^\d{1,2}\s+[^\s]")
_APPENDIX = re.compile(r"^(附录|Appendix)\s*(\d{1,2}|[A-Z])\s*[:：.]?\s*(.{0,40})$", re.IGNORECASE)
_POINTS = re.compile(r"^(?:要点论述|要点|Key (?:points|messages))\s*[:：]?$", re.IGNORECASE)
_ABSTRACT = re.compile(r"^\W*(摘\s*要|Abstract)\W*(.*)$", re.IGNORECASE)
_KEYWORDS = re.compile(
    r"^\W*(?:关\s*键\s*词|Key\s*-?words?|中图分类号|Research funding|基金项目)(?![A-Za-z])", re.IGNORECASE
)
_INTRODUCTION = re.compile(r"^\W*(?:引\s*言|前\s*言|导\s*言|Introduction)\W*$", re.IGNORECASE)
_REFERENCES = re.compile(r"^\W*(?:参\s*考\s*文\s*献|References|Bibliography)\b.{0,20}$", re.IGNORECASE)
_END_MATTER = re.compile(r"^\W*(?:收稿|录用|接受|本文编辑|引证|通信|编辑|Received|Accepted)|^\s*·")
_REFERENCE = re.compile(r"^\s*(?:[-*]\s*)?\[(\d{1,4})\]\s*(.*)$")
_CAPTION = re.compile(
    r"^(?P<kind>图|表|Fig(?:ure)?\.?|Table)\s*(?P<n>\d{1,2})(?![\d）)、,，.]*[）)、，])\s*[.．:：]?\s*(?P<caption>.*)$",
    re.IGNORECASE,
)
_NOTE = re.compile(r"^(?:注释?|Notes?|Legend)\s*[:：]", re.IGNORECASE)
_ABBREVIATIONS = re.compile(r"^[A-Za-z][\w\-/+.()（）]{0,14}\s*[:：][^;；]{1,120}[;；]")


def _number(kind: str, word: str) -> int:
    if kind not in ("chapter", "part"):
        return int(word)
    tens, _, ones = word.partition("十")
    if "十" not in word:
        return _DIGITS.index(word) + 1
    return (_DIGITS.index(tens) + 1 if tens else 1) * 10 + (_DIGITS.index(ones) + 1 if ones else 0)


def parse(stem: str, content: str) -> SourceText:
    """The structure of the text *content*."""
    return _Parser(stem, content).parse()


class _Parser:
    """Goes through the lines once; keeps where it is."""

    def __init__(self, stem: str, content: str) -> None:
        self.stem = stem
        self.lines = content.splitlines()
        self.root = Unit("root", "")
        self.front = Unit("front", "题名")
        self.named: dict[str, Unit] = {}
        self.legends: dict[str, Legend] = {}
        self.references: dict[int, str] = {}
        self.here = self.front
        self.chaptered = any(self._is_chapter(line) for line in self.lines)

    @staticmethod
    def _is_chapter(line: str) -> bool:
        return bool(re.match(r"^\s*#*\s*\**一\s*、", line))

    def parse(self) -> SourceText:
        index, last = 0, len(self.lines)
        while index < last:
            line, marked = self._clean(self.lines[index])
            if not line:
                index += 1
            elif _REFERENCES.match(line) and self._entries_follow(index):
                self._reference_list(index + 1)
                break
            elif (caption := self._caption(line)) is not None:
                index = self._legend(index, caption)
            else:
                self._line(line, marked)
                index += 1
        self._lost_appendix_numbers()
        if any(unit.paragraphs for unit in (self.front,)):
            self.named.setdefault("题名", self.front)
        return SourceText(self.stem, self.root, self.named, self.legends, self.references)

    @staticmethod
    def _clean(raw: str) -> tuple[str, bool]:
        marks = _MARKED.match(raw)
        line = raw[marks.end() :] if marks else raw
        line = re.sub(r"^\s*\*\*(.+?)\*\*", r"\1", line).strip()
        return line, marks is not None

    def _entries_follow(self, index: int) -> bool:
        rest = [line for line in self.lines[index + 1 :] if line.strip()][:2]
        return not rest or any(_REFERENCE.match(line) for line in rest)

    # --- paragraphs and headings ---------------------------------------------------------------------

    def _line(self, line: str, marked: bool) -> None:
        if self._front_matter(line):
            return
        if _POINTS.match(line):
            self._open(Unit("points", "要点论述"), self._level_at_most("heading"))
            return
        appendix = _APPENDIX.match(line)
        if appendix and (marked or len(line) < 24) and not line.endswith(("。", "）", ")")):
            word = "附录" if appendix[1] == "附录" else "Appendix"
            self._open(Unit("appendix", f"{word}{appendix[2]}", appendix[3]), self.root)
            return
        if self.here is not self.front and self._numbered(line, marked):
            return
        if marked and (self.here.kind in ("appendix", "untitled") or self._after_list(line)):
            self._open(Unit("untitled", f"「{line}」", line), self.root.units[-1])
            return
        self.here.paragraphs.append(line)

    def _front_matter(self, line: str) -> bool:
        if self.root.units and self.here.kind != "front":
            return False
        abstract = _ABSTRACT.match(line)
        if abstract and len(abstract[1]) <= 8 and not self.root.units:
            name = "Abstract" if abstract[1].casefold().startswith("a") else "摘要"
            early = self.named.pop("引言", None)
            self.front.paragraphs += early.paragraphs if early else []
            self.here = self.named.setdefault(name, Unit("front", name))
            self.here.paragraphs.append(abstract[2])
            return True
        if _KEYWORDS.match(line) and not self.root.units:
            self.front.paragraphs.append(line)
            self.here = self._introduction()
            return True
        if _INTRODUCTION.match(line) and not self.root.units:
            self.here = self._introduction()
            return True
        return self.here is self.front and not self._has_abstract() and self._numbered(line, True)

    def _has_abstract(self) -> bool:
        return any(_ABSTRACT.match(self._clean(line)[0]) for line in self.lines[:80])

    def _introduction(self) -> Unit:
        return self.named.setdefault("引言", Unit("front", "引言"))

    def _numbered(self, line: str, marked: bool) -> bool:
        """Open the unit that *line* begins, if it begins one."""
        for kind, pattern in _LINE_OF.items():
            match = pattern.match(line)
            if match is None or not self._fits(kind, match, line, marked):
                continue
            word, rest = match[1], match[2]
            step = f"（{word}）" if kind in ("part", "item") else word
            unit = Unit(kind, step, rest)
            self._open(unit, self._host(kind, word))
            if kind == "heading" and not self.chaptered and _INTRODUCTION.match(rest):
                self.named["引言"] = unit
            return True
        return False

    def _fits(self, kind: str, match: re.Match[str], line: str, marked: bool) -> bool:
        word, rest = match[1], match[2]
        if kind in ("chapter", "part") and not self.chaptered:
            return False
        if kind == "decimal":
            return not self.chaptered and self._decimal_follows(word)
        if kind == "heading":
            if _SPACED_HEADING.match(line) and (self.chaptered or (len(line) > 60 and not marked)):
                return False
            if not self.chaptered and not marked and (len(line) > 120 or "。" in line[:60]):
                return False
        if kind == "chapter" and len(line) > 60 and not marked:
            return False
        number = _number(kind, word)
        before = self._last_number(kind)
        return number == before + 1 or (marked and number > before and bool(rest))

    def _decimal_follows(self, word: str) -> bool:
        *above, number = word.split(".")
        host = self._decimal_host(".".join(above))
        if host is None:
            return False
        inside = [unit for unit in host.units if unit.kind == "decimal"]
        return int(number) == (int(inside[-1].step.split(".")[-1]) if inside else 0) + 1

    def _decimal_host(self, step: str) -> Unit | None:
        unit: Unit | None = self.here
        while unit is not None:
            if unit.kind in ("heading", "decimal") and unit.step == step:
                return unit
            unit = unit.parent
        return None

    def _last_number(self, kind: str) -> int:
        host = self._host(kind, "")
        inside = [unit for unit in host.units if unit.kind == kind]
        return _number(kind, inside[-1].step.strip("（）")) if inside else 0

    def _host(self, kind: str, word: str) -> Unit:
        if kind == "chapter":
            return self.root
        if kind == "decimal":
            return self._decimal_host(word.rpartition(".")[0]) or self.root
        return self._level_above(kind)

    def _rank(self, unit: Unit) -> int:
        ranks = {"root": 0, "front": 0, "chapter": 1, "appendix": 1, "part": 2, "heading": 3, "untitled": 3}
        return ranks.get(unit.kind, {"decimal": 4, "points": 4, "item": 5}.get(unit.kind, 9))

    def _level_above(self, kind: str) -> Unit:
        ceiling = {"part": 2, "heading": 3, "item": 5}[kind]
        unit = self.here if self.here.kind != "front" else self.root
        while self._rank(unit) >= ceiling and unit.parent is not None:
            unit = unit.parent
        return unit

    def _level_at_most(self, kind: str) -> Unit:
        unit = self.here if self.here.kind != "front" else self.root
        while self._rank(unit) > {"heading": 3}[kind] and unit.parent is not None:
            unit = unit.parent
        return unit

    def _open(self, unit: Unit, host: Unit) -> None:
        unit.parent = host
        host.units.append(unit)
        self.here = unit

    def _after_list(self, line: str) -> bool:
        """An unnumbered heading in an appendix whose own parts are no headings begins something new."""
        return (
            bool(self.root.units)
            and self.root.units[-1].kind == "appendix"
            and self.here.kind == "item"
            and not line.startswith(("（", "("))
        )

    def _lost_appendix_numbers(self) -> None:
        """A second unnumbered heading inside appendix n, where n+1 is missing and n+2 follows, begins appendix n+1."""
        tops = self.root.units
        for unit in list(tops):
            if unit.kind != "appendix" or not unit.step[2:].isdigit():
                continue
            number = int(unit.step[2:])
            following = next((u for u in tops[tops.index(unit) + 1 :] if u.kind == "appendix"), None)
            begins = [inner for inner in unit.units if inner.kind == "untitled"]
            if following is None or following.step != f"附录{number + 2}" or len(begins) < 2:
                continue
            at = unit.units.index(begins[1])
            lost = Unit("appendix", f"附录{number + 1}", begins[1].title, list(begins[1].paragraphs), parent=self.root)
            lost.units = [*begins[1].units, *unit.units[at + 1 :]]
            for inner in lost.units:
                inner.parent = lost
            unit.units = unit.units[:at]
            tops.insert(tops.index(unit) + 1, lost)

    # --- figures and tables ----------------------------------------------------------------------------

    def _caption(self, line: str) -> tuple[str, str] | None:
        match = _CAPTION.match(line)
        if match is None or len(line) > 220 or "\t" in line:
            return None
        caption = match["caption"]
        if re.match(r"[所和及与为显、]|中[，,的所]", caption) or caption.endswith(("。", "，", ",", "；")):
            return None
        kind = "表" if match["kind"].casefold() in ("表", "table") else "图"
        return f"{kind}{int(match['n'])}", line

    def _legend(self, index: int, caption: tuple[str, str]) -> int:
        name, line = caption
        legend = self.legends.setdefault(name, Legend(name))
        legend.caption = f"{legend.caption}\n{line}".strip()
        if self.here.paragraphs and self._is_note(self.here.paragraphs[-1]) and name.startswith("图"):
            while self.here.paragraphs and self._is_note(self.here.paragraphs[-1]):
                legend.note = f"{self.here.paragraphs.pop()}\n{legend.note}".strip()
        index += 1
        table = name.startswith("表")
        while index < len(self.lines):
            raw = self.lines[index]
            text, _ = self._clean(raw)
            again = self._caption(text) if text else None
            if not text:
                index += 1
            elif again is not None and again[0] == name and not legend.rows:
                legend.caption += "\n" + text
                index += 1
            elif table and self._tabular(raw):
                self._add_rows(legend, raw)
                index += 1
            elif self._is_note(text):
                legend.note = f"{legend.note}\n{text}".strip()
                index += 1
            else:
                break
        return index

    @staticmethod
    def _is_note(line: str) -> bool:
        return bool(_NOTE.match(line) or _ABBREVIATIONS.match(plain(line)))

    @staticmethod
    def _tabular(raw: str) -> bool:
        return "\t" in raw.rstrip("\n") or raw.lstrip().startswith("|") or "<table" in raw.casefold()

    @staticmethod
    def _cells(raw: str) -> list[list[str]]:
        if "<t" in raw.casefold():
            rows = re.findall(r"<tr\b.*?</tr>", raw, re.IGNORECASE | re.DOTALL) or [raw]
            return [re.findall(r"<t[dh]\b[^>]*>(.*?)</t[dh]>", row, re.IGNORECASE | re.DOTALL) for row in rows]
        if raw.lstrip().startswith("|"):
            return [[cell.strip() for cell in raw.strip().strip("|").split("|")]]
        return [[cell.strip() for cell in raw.split("\t")]]

    def _add_rows(self, legend: Legend, raw: str) -> None:
        for cells in self._cells(raw):
            if not cells or all(re.fullmatch(r":?-{2,}:?", cell) for cell in cells):
                continue
            if not legend.header:
                legend.header = cells
                continue
            above = legend.rows[-1] if legend.rows else []
            filled = list(cells)
            for at, cell in enumerate(cells):
                if cell or at >= len(above):
                    break
                filled[at] = above[at]
            legend.rows.append(filled)

    # --- references ------------------------------------------------------------------------------------

    def _reference_list(self, index: int) -> None:
        """Entries in order, then what stands after the last one."""
        number = 0
        last = max((at for at, raw in enumerate(self.lines) if _REFERENCE.match(raw)), default=index)
        end: list[str] = []
        for at, raw in enumerate(self.lines[index:], index):
            entry = _REFERENCE.match(raw)
            if entry and number < int(entry[1]) <= number + 20:
                number = int(entry[1])
                self.references[number] = entry[2].strip()
            elif at > last and raw.strip() and (end or _END_MATTER.match(raw)):
                end.append(raw.strip())
            elif number and raw.strip():
                self.references[number] += " " + raw.strip()
            while number and (run_on := f" [{number + 1}] ") in self.references[number]:
                self.references[number], _, following = self.references[number].partition(run_on)
                number += 1
                self.references[number] = following
        if end:
            self.named["文末"] = Unit("front", "文末", paragraphs=end)

"""The coverage of the rules by the scenarios as text for a terminal, in either language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from api.coverage_words import (
    COLUMNS,
    HEADINGS,
    MARKS,
    marked,
    name_of,
    place,
    say,
    sentence,
    share,
    summary,
    whole_of,
    word,
)
from api.text import Language, width_of, wrapped
from engine.assessment import Bilingual
from scenarios.coverage.report import ConditionView, CriterionView, Mark, Report, Row, RuleView, ThresholdView, Untested

_FEW = 3
_WIDE = 118


class CoverageText:
    """Renders one report. *whole*: every rule of a sentence, not only the first."""

    def __init__(self, language: Language, *, whole: bool = False) -> None:
        self._language = language
        self._whole = whole
        self._colon = "：" if language == "zh" else ": "

    def render(self, report: Report, *, untested_only: bool = False, by_rule: bool = False) -> str:
        """The table, what no scenario shows, and what nobody can show. *by_rule*: also each rule by itself."""
        lines: list[str] = []
        if not untested_only:
            lines += [summary(report, self._language), "", *self._table(report), ""]
            lines += [*wrapped(word("legend", self._language), "", "", _WIDE), ""]
        if by_rule:
            for view in report.rules:
                lines += [*self._rule(view), ""]
        lines += self._untested(report.untested)
        if not untested_only:
            lines += self._impossible(report.impossible)
        return "\n".join(lines).rstrip() + "\n"

    # --- the table -----------------------------------------------------------------------------------

    def _table(self, report: Report) -> Iterator[str]:
        heads = [word("count", self._language), *(say(name, self._language) for name in COLUMNS.values())]
        heads.append(word("share", self._language))
        rows = [report.totals, *report.settings, *report.files]
        cells = [self._cells(row) for row in rows]
        widths = [
            max(width_of(text) for text in (head, *(row[index] for row in cells))) for index, head in enumerate(heads)
        ]
        names = [word("what", self._language), *(self._name(row) for row in rows)]
        widths.insert(0, max(map(width_of, names)))
        yield self._line(names[0], heads, widths)
        for setting in report.settings:
            inside = [row for row in report.files if row.setting == setting.setting]
            for row in (setting, *inside):
                yield self._line(self._name(row), self._cells(row), widths)
        yield self._line(self._name(report.totals), self._cells(report.totals), widths)
        for key, tally in (("decides", report.decides), ("tipping", report.tipping)):
            yield f"  {word(key, self._language)}{self._colon}{tally.seen}/{tally.all} ({word('not_asked', self._language)})"

    def _cells(self, row: Row) -> list[str]:
        tallies = [f"{tally.seen}/{tally.all}" if tally.all else "" for tally in row.columns.values()]
        return [str(row.rules), *tallies, share(row)]

    def _name(self, row: Row) -> str:
        return f"{'  ' if row.file else ''}{name_of(row, self._language)}"

    @staticmethod
    def _line(name: str, cells: Sequence[str], widths: Sequence[int]) -> str:
        padded = [" " * (width - width_of(cell)) + cell for cell, width in zip(cells, widths[1:], strict=True)]
        return "  ".join([name + " " * (widths[0] - width_of(name)), *padded])

    # --- sentences -----------------------------------------------------------------------------------

    def _untested(self, found: tuple[Untested, ...]) -> Iterator[str]:
        if not found:
            yield word("nothing", self._language)
            return
        yield f"{word('untested', self._language)} ({len(found)})"
        yield from self._groups(found)

    def _impossible(self, found: tuple[Untested, ...]) -> Iterator[str]:
        if not found:
            return
        yield f"{word('impossible', self._language)} ({len(found)})"
        in_order = sorted(found, key=lambda item: _reason(item).en)
        for reason, items in groupby(in_order, key=_reason):
            yield ""
            yield f"  {say(reason, self._language)}"
            for item in items:
                yield from self._sentence(item, brief=item.kind == "condition")

    def _groups(self, found: Iterable[Untested]) -> Iterator[str]:
        for (kind, want), items in groupby(found, key=lambda item: (item.kind, item.want)):
            listed = list(items)
            yield ""
            yield f"  {say(HEADINGS[kind, want], self._language)} ({len(listed)})"
            for item in listed:
                yield from self._sentence(item)
                if item.reason is not None:
                    said = f"{word('because', self._language)}: {say(item.reason, self._language)}"
                    yield from wrapped(said, "        ", "        ", _WIDE)
        yield ""

    def _sentence(self, item: Untested, *, brief: bool = False) -> Iterator[str]:
        """A sentence and its rules; *brief*, where not everything is wanted: only how many these are."""
        if brief and not self._whole:
            count = len(item.rules)
            many = word("of_rules", self._language).format(n=count) if count > 1 else ""
            yield from wrapped(f"{say(item.says, self._language)}{many}", "    · ", "      ", _WIDE)
            return
        yield from wrapped(sentence(item, self._language), "    · ", "      ", _WIDE)
        shown = item.rules if self._whole else item.rules[:_FEW]
        for ref in shown:
            title = f"  {say(ref.title, self._language)}" if len(item.rules) > 1 else ""
            yield f"        {ref.id}  {place(ref.file, ref.line)}{title}"
        left = len(item.rules) - len(shown)
        if left:
            yield f"        {word('more', self._language).format(n=left)}"

    # --- one rule ------------------------------------------------------------------------------------

    def _rule(self, view: RuleView) -> Iterator[str]:
        yield f"{view.id}  {place(view.file, view.line)}"
        yield from wrapped(say(view.title, self._language), "  ", "  ", _WIDE)
        yield f"  {word('as_a_whole', self._language)}"
        for name, mark in whole_of(view):
            if mark is not None:
                yield self._mark(say(COLUMNS[name], self._language), mark)
        for condition in view.conditions:
            yield from self._condition(condition)
        for threshold in view.thresholds:
            yield from self._threshold(threshold)
        for criterion in view.criteria:
            yield from self._criterion(criterion)

    def _condition(self, view: ConditionView) -> Iterator[str]:
        yield from wrapped(self._about(view), "  ", "    ", _WIDE)
        for key, mark in (("holds", view.true), ("fails", view.false), ("open", view.unknown)):
            yield self._mark(word(key, self._language), mark)

    def _threshold(self, view: ThresholdView) -> Iterator[str]:
        yield from wrapped(f"{word('cut_off', self._language)} · {self._about(view)}", "  ", "    ", _WIDE)
        for key, number, mark, nearest, decides in (
            ("at", view.number_at, view.at, view.nearest_at, view.decides_at),
            ("beyond", view.number_beyond, view.beyond, view.nearest_beyond, view.decides_beyond),
        ):
            near = (
                f"; {word('nearest', self._language)}{self._colon}{nearest}"
                if mark.state == "untested" and nearest
                else ""
            )
            also = f"; {word('decides_here', self._language)}{self._colon}{decides}" if decides else ""
            yield self._mark(f"{word(key, self._language)} ({number})", mark) + near + also

    def _criterion(self, view: CriterionView) -> Iterator[str]:
        asked = "" if view.required else f" ({word('optional', self._language)})"
        yield from wrapped(f"{word('alone', self._language)}{asked} · {self._about(view)}", "  ", "    ", _WIDE)
        if view.required or view.alone.state == "seen":
            yield self._mark("", view.alone)
        else:
            yield f"      {MARKS['impossible']} {word('not_seen', self._language)}"

    def _about(self, view: ConditionView | ThresholdView | CriterionView) -> str:
        return f"{word(view.role, self._language)} {view.criterion}: {say(view.words, self._language)}"

    def _mark(self, name: str, mark: Mark) -> str:
        sign, beside = marked(mark, self._language)
        return f"      {sign} {name + '  ' if name else ''}{beside}"


def _reason(item: Untested) -> Bilingual:
    assert item.reason is not None
    return item.reason

"""The coverage of the rules by the scenarios as one page that needs nothing else: no script, no font, no network.

Every text goes through :func:`tag`, which escapes whatever it did not make itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
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
from api.text import Language
from scenarios.coverage.measure import SETTINGS
from scenarios.coverage.report import Mark, Report, Row, RuleRef, RuleView, Untested

_LANG = {"zh": "zh-CN", "en": "en"}
_MANY = 6  # more rules than this under one sentence are folded away
_MARKS = {"seen": "seen", "untested": "gap", "impossible": "never"}
_STYLE = """
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--page:#fff;--band:#f6f8fa;--gap:#b3261e;--seen:#1a6b3c;--link:#0b57d0}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ed;--soft:#9aa4af;--line:#3a424c;--page:#14181d;--band:#1d232a;--gap:#ff9b91;--seen:#7fd6a0;--link:#9ec1ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 4rem;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1{font-size:1.7rem;line-height:1.25;margin:.2rem 0 .6rem}
h2{font-size:1.25rem;margin:2.4rem 0 .6rem;padding-top:.6rem;border-top:2px solid var(--line)}
h3{font-size:1.05rem;margin:1.5rem 0 .4rem}
h4{font-size:1rem;margin:1.4rem 0 .3rem;overflow-wrap:anywhere}
a{color:var(--link)}
p{margin:.3rem 0}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:.8rem 0}
.soft,.place{color:var(--soft);font-size:.87rem}
code,.place{font-family:ui-monospace,Consolas,"Liberation Mono",monospace;font-size:.85rem;overflow-wrap:anywhere}
.told{padding-left:1.1rem}.told>li{margin:.45rem 0}
.of{list-style:none;padding-left:.2rem;margin:.15rem 0}
.told summary{cursor:pointer;color:var(--soft)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.4rem 0;font-size:.9rem}
caption{text-align:left;color:var(--soft);padding:.2rem 0}
th,td{border-bottom:1px solid var(--line);padding:.28rem .55rem;text-align:left;vertical-align:top}
thead th{background:var(--band)}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
tr.sum th,tr.sum td{font-weight:600;background:var(--band)}
tr.file th{font-weight:400;padding-left:1.6rem}
.seen{color:var(--seen)}.gap{color:var(--gap);font-weight:600}.never{color:var(--soft)}
td small{color:var(--soft);overflow-wrap:anywhere;display:block}
@media print{body{max-width:none}h4{break-after:avoid}}
"""


class Safe(str):
    """Text that is HTML already."""

    __slots__ = ()


def tag(name: str, *content: str, **attributes: str) -> Safe:
    """An element. What is not :class:`Safe` is escaped; ``cls`` is the class, ``_`` in a name stands for ``-``."""
    shown = "".join(
        f' {"class" if key == "cls" else key.replace("_", "-")}="{escape(value)}"' for key, value in attributes.items()
    )
    return Safe(f"<{name}{shown}>{joined(content)}</{name}>")


def joined(content: Iterable[str]) -> Safe:
    """*content* one after another, escaped where it is not :class:`Safe`."""
    return Safe("".join(part if isinstance(part, Safe) else escape(part) for part in content))


def page(report: Report, language: Language, *, untested_only: bool = False) -> str:
    """The whole page; *untested_only*: without the tables."""
    return _Page(report, language, by_rule=not untested_only).whole()


class _Page:
    def __init__(self, report: Report, language: Language, *, by_rule: bool) -> None:
        self._report = report
        self._language = language
        self._colon = "：" if language == "zh" else ": "
        self._by_rule = by_rule  # whether the page lists the rules, so that they can be linked to

    def _word(self, key: str) -> str:
        return word(key, self._language)

    def whole(self) -> str:
        sections = [self._untested()]
        if self._by_rule:
            sections += [self._table(), self._impossible(), self._rules()]
        title = self._word("title")
        head = tag(
            "head",
            Safe('<meta charset="utf-8">'),
            Safe('<meta name="viewport" content="width=device-width, initial-scale=1">'),
            Safe(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
            ),
            tag("title", title),
            tag("style", Safe(_STYLE)),
        )
        links = [self._nav()] if self._by_rule else []
        body = tag("body", tag("header", tag("h1", title), *self._about(), *links), tag("main", *sections))
        return f"<!doctype html>\n{tag('html', head, body, lang=_LANG[self._language])}\n"

    def _about(self) -> list[Safe]:
        report = self._report
        version = f"{self._word('rules_version')} {report.rules_version} ({report.rules_digest[:12]})"
        return [
            tag("p", summary(report, self._language)),
            tag("p", f"{version} · {self._word('asked_on')} {report.today}", cls="soft"),
        ]

    def _nav(self) -> Safe:
        keys = ("untested", "table", "impossible", "by_rule")
        return tag("nav", tag("ul", *(tag("li", tag("a", self._word(key), href=f"#{key}")) for key in keys)))

    def _section(self, key: str, count: int | None, *content: str) -> Safe:
        heading = self._word(key) if count is None else f"{self._word(key)} ({count})"
        return tag("section", tag("h2", heading, id=key), *content)

    # --- sentences -----------------------------------------------------------------------------------

    def _untested(self) -> Safe:
        found = self._report.untested
        if not found:
            return self._section("untested", 0, tag("p", self._word("nothing")))
        parts: list[Safe] = []
        for (kind, want), items in groupby(found, key=lambda item: (item.kind, item.want)):
            listed = list(items)
            parts.append(tag("h3", f"{say(HEADINGS[kind, want], self._language)} ({len(listed)})"))
            parts.append(tag("ul", *map(self._sentence, listed), cls="told"))
        return self._section("untested", len(found), *parts)

    def _impossible(self) -> Safe:
        found = self._report.impossible
        return self._section("impossible", len(found), tag("ul", *map(self._sentence, found), cls="told"))

    def _sentence(self, item: Untested) -> Safe:
        parts: list[str] = [sentence(item, self._language)]
        if item.reason is not None:
            parts.append(
                tag("span", f" ({self._word('because')}{self._colon}{say(item.reason, self._language)})", cls="soft")
            )
        several = len(item.rules) > 1
        rules = tag("ul", *(self._ref(ref, with_title=several) for ref in item.rules), cls="of")
        if len(item.rules) > _MANY:
            count = self._word("of_rules").format(n=len(item.rules)).strip(" ()（）")
            rules = tag("details", tag("summary", count), rules)
        return tag("li", *parts, rules)

    def _ref(self, ref: RuleRef, *, with_title: bool) -> Safe:
        return tag(
            "li",
            tag("a", tag("code", ref.id), href=f"#rule-{ref.id}") if self._by_rule else tag("code", ref.id),
            " ",
            tag("span", place(ref.file, ref.line), cls="place"),
            f" {say(ref.title, self._language)}" if with_title else "",
        )

    # --- the table -----------------------------------------------------------------------------------

    def _table(self) -> Safe:
        report = self._report
        heads = [self._word("what"), self._word("count"), *(say(text, self._language) for text in COLUMNS.values())]
        head = tag("tr", *(self._head(text, index > 0) for index, text in enumerate([*heads, self._word("share")])))
        rows = [self._row(report.totals)]
        for setting in report.settings:
            rows.append(self._row(setting))
            rows += [self._row(row) for row in report.files if row.setting == setting.setting]
        table = tag("table", tag("caption", self._word("legend")), tag("thead", head), tag("tbody", *rows))
        also = [
            tag("p", f"{self._word(key)}{self._colon}{tally.seen}/{tally.all} ({self._word('not_asked')})", cls="soft")
            for key, tally in (("decides", report.decides), ("tipping", report.tipping))
        ]
        region = tag("div", table, cls="scroll", role="region", tabindex="0", aria_label=self._word("table"))
        return self._section("table", None, region, *also)

    @staticmethod
    def _head(text: str, number: bool) -> Safe:
        return tag("th", text, scope="col", cls="n") if number else tag("th", text, scope="col")

    def _row(self, row: Row) -> Safe:
        tallies = [f"{tally.seen}/{tally.all}" if tally.all else "" for tally in row.columns.values()]
        cells = (tag("td", text, cls="n") for text in (str(row.rules), *tallies, share(row)))
        name = tag("th", name_of(row, self._language), scope="row")
        return tag("tr", name, *cells, cls="file" if row.file else "sum")

    # --- rule by rule --------------------------------------------------------------------------------

    def _rules(self) -> Safe:
        parts: list[Safe] = []
        order = list(SETTINGS)
        views = sorted(self._report.rules, key=lambda view: (order.index(view.setting), view.file))
        for setting, found in groupby(views, key=lambda view: view.setting):
            parts.append(tag("h3", say(SETTINGS[setting], self._language)))
            parts += [self._rule(view) for view in found]
        return self._section("by_rule", None, *parts)

    def _rule(self, view: RuleView) -> Safe:
        return tag(
            "article",
            tag("h4", say(view.title, self._language), id=f"rule-{view.id}"),
            tag("p", tag("code", view.id), " ", tag("span", place(view.file, view.line), cls="place")),
            self._conditions(view),
            *([self._thresholds(view)] if view.thresholds else []),
            self._criteria(view),
        )

    def _conditions(self, view: RuleView) -> Safe:
        whole = tag(
            "tr",
            tag("th", self._word("as_a_whole"), scope="row"),
            *(
                self._cell(mark, say(COLUMNS[name], self._language) + self._colon) if mark else tag("td")
                for name, mark in whole_of(view)
            ),
        )
        rows = [
            tag(
                "tr",
                self._about_condition(condition.role, condition.criterion, say(condition.words, self._language)),
                *(self._cell(mark) for mark in (condition.true, condition.false, condition.unknown)),
            )
            for condition in view.conditions
        ]
        heads = [self._word(key) for key in ("condition", "holds", "fails", "open")]
        return self._grid(heads, [whole, *rows])

    def _thresholds(self, view: RuleView) -> Safe:
        rows = []
        for item in view.thresholds:
            sides = (
                (item.number_at, item.at, item.nearest_at, item.decides_at),
                (item.number_beyond, item.beyond, item.nearest_beyond, item.decides_beyond),
            )
            cells = [self._side(*side) for side in sides]
            name = self._about_condition(item.role, item.criterion, say(item.words, self._language))
            rows.append(tag("tr", name, *cells))
        return self._grid([self._word(key) for key in ("cut_off", "at", "beyond")], rows)

    def _side(self, number: str, mark: Mark, nearest: str | None, decides: str | None) -> Safe:
        more = []
        if mark.state == "untested" and nearest:
            more.append(tag("small", self._word("nearest") + self._colon + nearest))
        if decides:
            more.append(tag("small", self._word("decides_here") + self._colon + decides))
        return self._cell(mark, number + self._colon, *more)

    def _criteria(self, view: RuleView) -> Safe:
        rows = [
            tag(
                "tr",
                self._about_condition(item.role, item.criterion, say(item.words, self._language)),
                self._cell(item.alone) if item.required else self._optional(item.alone),
            )
            for item in view.criteria
        ]
        return self._grid([self._word("condition"), self._word("alone")], rows)

    def _about_condition(self, role: str, criterion: str, words: str) -> Safe:
        return tag("th", words, tag("small", f"{self._word(role)} · {criterion}", cls="soft"), scope="row")

    def _cell(self, mark: Mark, before: str = "", *after: Safe) -> Safe:
        sign, beside = marked(mark, self._language)
        said = self._word("seen") if mark.state == "seen" else beside
        example = [tag("small", beside)] if mark.state == "seen" else []
        return tag("td", tag("span", f"{before}{sign} {said}", cls=_MARKS[mark.state]), *example, *after)

    def _optional(self, mark: Mark) -> Safe:
        """A mark of what nobody has to show: its lack is no gap."""
        if mark.state == "seen":
            return self._cell(mark)
        return tag("td", tag("span", f"{MARKS['impossible']} {self._word('optional')}", cls=_MARKS["impossible"]))

    @staticmethod
    def _grid(heads: Iterable[str], rows: Iterable[str]) -> Safe:
        head = tag("thead", tag("tr", *(tag("th", text, scope="col") for text in heads)))
        return tag("div", tag("table", head, tag("tbody", *rows)), cls="scroll")

"""Words that the coverage uses in the terminal and on the page alike."""

from __future__ import annotations

from api.text import Language
from engine.assessment import Bilingual
from scenarios.coverage.measure import SETTINGS
from scenarios.coverage.report import Column, Mark, Report, Row, RuleView, Untested

COLUMNS: dict[Column, Bilingual] = {
    "applies": Bilingual("applies", "适用"),
    "excluded": Bilingual("excluded", "被排除"),
    "open": Bilingual("open", "待定"),
    "true": Bilingual("cond. true", "条件成立"),
    "false": Bilingual("false", "不成立"),
    "unknown": Bilingual("unknown", "未知"),
    "thresholds": Bilingual("cut-offs", "界值"),
    "alone": Bilingual("alone", "单独排除"),
}
HEADINGS: dict[tuple[str, str], Bilingual] = {
    ("rule", "met"): Bilingual("Rules that apply to nobody", "无患者适用的条目"),
    ("rule", "excluded"): Bilingual("Rules whose exclusions set nobody aside", "从未排除任何患者的条目"),
    ("alone", "alone"): Bilingual(
        "Exclusions and contraindications that never decide alone", "从未单独起作用的排除条件与禁忌"
    ),
    ("threshold", "at"): Bilingual("Cut-offs that nobody lies at", "无患者恰处其上的界值"),
    ("threshold", "beyond"): Bilingual("Cut-offs that nobody lies just beyond", "无患者略越过的界值"),
    ("condition", "true"): Bilingual("Conditions that hold for nobody", "从未成立的条件"),
    ("condition", "false"): Bilingual("Conditions that fail for nobody", "从未不成立的条件"),
    ("rule", "open"): Bilingual("Rules that are never open", "从未待定的条目"),
    ("condition", "unknown"): Bilingual("Conditions that are never open", "从未未知的条件"),
}
WORDS = {
    "title": Bilingual("What of the rules no scenario tries", "规则中尚无场景检验之处"),
    "rules": Bilingual("statements and cautions", "条目与注意事项"),
    "runs": Bilingual("scenarios and examples", "场景及例子"),
    "patients": Bilingual("different patients in scope", "范围内的不同患者"),
    "days": Bilingual("days asked about", "提问日期数"),
    "failed": Bilingual("of them red", "其中未通过"),
    "not_understood": Bilingual("not understood, and so of no use here", "无法理解、不计入"),
    "what": Bilingual("setting and file", "场景与文件"),
    "count": Bilingual("rules", "条数"),
    "share": Bilingual("%", "%"),
    "all": Bilingual("all", "合计"),
    "decides": Bilingual("a condition decides alone", "条件单独起决定作用"),
    "tipping": Bilingual("a cut-off decides", "界值起决定作用"),
    "not_asked": Bilingual("shown only; nobody has to", "仅供参考，不作要求"),
    "untested": Bilingual("What no scenario shows", "尚无场景检验"),
    "nothing": Bilingual("Everything is shown by some scenario.", "全部均有场景检验。"),
    "impossible": Bilingual("What nobody can show; it does not count", "无法检验者（不计入）"),
    "because": Bilingual("because", "理由"),
    "more": Bilingual("and {n} more", "另有{n}条"),
    "of_rules": Bilingual(" ({n} rules)", "（{n}条）"),
    "by_rule": Bilingual("Rule by rule", "逐条列出"),
    "table": Bilingual("How much is shown, by setting and file", "按场景与文件汇总"),
    "condition": Bilingual("condition", "条件"),
    "holds": Bilingual("holds", "成立"),
    "fails": Bilingual("fails", "不成立"),
    "open": Bilingual("open", "未知"),
    "cut_off": Bilingual("cut-off", "界值"),
    "at": Bilingual("at it", "恰处其上"),
    "beyond": Bilingual("just beyond", "略越过"),
    "decides_here": Bilingual("decides", "起决定作用"),
    "alone": Bilingual("it alone stands in the way", "仅此一项不符"),
    "seen": Bilingual("shown", "已检验"),
    "not_seen": Bilingual("not shown", "未检验"),
    "never": Bilingual("cannot be", "不可能"),
    "nearest": Bilingual("nearest", "最接近者"),
    "optional": Bilingual("not asked for", "不作要求"),
    "when": Bilingual("population", "人群"),
    "unless": Bilingual("exclusion", "排除"),
    "as_a_whole": Bilingual("the rule as a whole", "条目整体"),
    "rules_version": Bilingual("rules", "规则"),
    "asked_on": Bilingual("asked on", "提问日期"),
    "legend": Bilingual(
        "applies, excluded, open: the rule as a whole · true, false, unknown: each of its conditions · cut-offs: a value "
        "exactly at each number and one just beyond it · alone: each exclusion and contraindication as the only one. "
        "A patient counts for a rule on a day on which the rule is in force.",
        "适用、被排除、待定：指整条规则；成立、不成立、未知：指其各个条件；界值：恰在数值上与略越过各一；"
        "单独排除：各排除条件与禁忌单独起作用。仅在规则有效之日提问的患者计入该规则。",
    ),
}


def say(text: Bilingual, language: Language) -> str:
    """*text* in the language asked for."""
    return text.zh if language == "zh" else text.en


def word(key: str, language: Language) -> str:
    """One of the words above."""
    return say(WORDS[key], language)


def place(file: str, line: int | None) -> str:
    """File and line."""
    return f"{file}:{line}" if line else file


def name_of(row: Row, language: Language) -> str:
    """What a line of the table is about."""
    if row.file:
        return row.file.split("/")[-1]
    return say(SETTINGS[row.setting], language) if row.setting else word("all", language)


def sentence(found: Untested, language: Language) -> str:
    """What is not shown; of one rule alone with its title, unless the sentence says it already."""
    says = say(found.says, language)
    if len(found.rules) > 1 or found.kind == "rule":
        return says
    title = say(found.rules[0].title, language)
    return f"{says}（{title}）" if language == "zh" else f"{says} ({title})"


def summary(report: Report, language: Language) -> str:
    """What was run, in a line."""
    runs = report.runs
    counted = [
        (report.totals.rules, "rules"),
        (runs.runs, "runs"),
        (runs.seen, "patients"),
        (len(runs.days), "days"),
        *([(runs.failed, "failed")] if runs.failed else []),
        *([(runs.not_understood, "not_understood")] if runs.not_understood else []),
    ]
    colon = "：" if language == "zh" else ": "
    return " · ".join(f"{word(key, language)}{colon}{number}" for number, key in counted)


def share(row: Row) -> str:
    """The share of what is asked that is shown, in per cent; never rounded up to all."""
    tally = row.total
    return f"{min(tally.share, 99.9) if tally.seen < tally.all else 100:.1f}"


MARKS = {"seen": "✓", "untested": "✗", "impossible": "–"}


def marked(mark: Mark, language: Language) -> tuple[str, str]:
    """The sign of a mark, and what stands beside it: the example, that there is none, or why there can be none."""
    if mark.state == "seen":
        return MARKS["seen"], mark.example or ""
    if mark.state == "untested":
        return MARKS["untested"], word("not_seen", language)
    reason = say(mark.reason, language) if mark.reason else ""
    colon = "：" if language == "zh" else ": "
    return MARKS["impossible"], f"{word('never', language)}{colon}{reason}"


def whole_of(view: RuleView) -> tuple[tuple[Column, Mark | None], ...]:
    """How the rule as a whole came out; ``None`` where it cannot be so by its form."""
    return ("applies", view.applies), ("excluded", view.excluded), ("open", view.open)

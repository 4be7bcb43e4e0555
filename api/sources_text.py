"""What the comparison of the rules with the texts found, as text in either language and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict

from api.encoding import pretty
from api.text import Language, wrapped
from engine.curation.verify import Finding, Report
from engine.schema.common import Text
from engine.schema.sources import SourceFile

_WORDS = {
    "entries": Text(en="entries", zh="条目"),
    "compared": Text(en="compared", zh="核对"),
    "found": Text(en="found", zh="找到"),
    "exempt": Text(en="exempt by name", zh="列名豁免"),
    "not_found": Text(en="not found", zh="未找到"),
    "not_checkable": Text(en="not checkable", zh="无法核对"),
    "quoted": Text(
        en="not checkable: no text of its own; known only as other sources quote it",
        zh="无法核对：无自身文本，仅经其他来源转述",
    ),
    "no_text": Text(en="not checkable: the source names no text", zh="无法核对：来源未登记文本"),
    "not_at_hand": Text(en="not checkable: its text is not in the folder", zh="无法核对：文件夹中无其文本"),
    "outside": Text(
        en="figures without a place in any text (the entry says so: outside)",
        zh="数字无文本出处（条目已用 outside 注明）",
    ),
    "reports": Text(
        en="thresholds read in the report of a trial itself (no text here to compare with)",
        zh="界值取自试验报告本身（无文本可核对）",
    ),
    "clean": Text(
        en="Every figure, reference and grade stands at its locator or is exempt by name.",
        zh="所有数字、文献号与等级均在所标位置找到，或已列名豁免。",
    ),
    "faults": Text(en="faults", zh="处问题"),
}
_MESSAGES = {
    "figure.not_found": Text(en="{what} does not stand at {place}", zh="{place}未见{what}"),
    "figure.precision": Text(
        en="{what} is printed with another precision at {place}", zh="{place}所印{what}的有效位数不同"
    ),
    "figure.percent": Text(en="{what} stands at {place}, but not as a percentage", zh="{place}有{what}，但不是百分数"),
    "figure.sign": Text(en="P{what} is printed with another sign at {place}", zh="{place}所印P值的符号与P{what}不同"),
    "reference.not_cited": Text(en="reference {what} is not cited at {place}", zh="{place}未引用文献{what}"),
    "grade.not_found": Text(
        en="grade {what} (evidence/recommendation) does not stand at {place}", zh="{place}未见等级{what}（证据/推荐）"
    ),
    "locator.unresolved": Text(en="the locator {place} names nothing in the text", zh="文本中没有{place}"),
    "locator.ambiguous": Text(en="the locator {place} names more than one passage", zh="{place}所指不止一处"),
    "locator.no_source": Text(
        en="{place}: of which source? None follows from the entry; write the source before the place",
        zh="{place}：属哪个来源？由条目无法确定；请在位置前写明来源",
    ),
    "outside.vague": Text(
        en="'outside' beside 'cited' exempts nothing: name the figures under 'elsewhere', put the rest into 'note'",
        zh="cited之外另有outside，未列明任何数字：请将数字列入elsewhere，其余写入note",
    ),
    "exemption.stale": Text(
        en="{what} is listed under 'elsewhere', but it stands at {place}", zh="{what}列于elsewhere，但{place}已印有"
    ),
    "exemption.idle": Text(
        en="{what} is listed under 'elsewhere', but the entry compares no such figure",
        zh="{what}列于elsewhere，但该条目没有这一数字",
    ),
}
_HINTS = {
    "figure.not_found": Text(en="It stands at: {hints}.", zh="该数字见于：{hints}。"),
    "figure.precision": Text(en="Printed: {hints}.", zh="原文印作：{hints}。"),
    "figure.sign": Text(en="Printed: {hints}.", zh="原文印作：{hints}。"),
    "reference.not_cited": Text(en="It is cited at: {hints}.", zh="该文献引用于：{hints}。"),
    "grade.not_found": Text(en="Printed there: {hints}.", zh="该处所印：{hints}。"),
    "locator.unresolved": Text(en="Near: {hints}.", zh="相近：{hints}。"),
    "locator.ambiguous": Text(en="Write one of: {hints}.", zh="请写其中之一：{hints}。"),
}


def _say(text: Text, language: Language) -> str:
    return text.zh if language == "zh" else text.en


def message(finding: Finding, language: Language) -> str:
    """One fault as a sentence, with what may help."""
    space = "" if language == "zh" else " "
    place = f"{finding.source}{' ' if finding.source else ''}{finding.locator}".strip()
    said = _say(_MESSAGES[finding.code], language).format(what=finding.what, place=place)
    hint = _HINTS.get(finding.code)
    end = "。" if language == "zh" else "."
    if hint is None or not finding.hints:
        return said + end
    return f"{said}{end}{space}{_say(hint, language).format(hints=' · '.join(finding.hints))}"


def as_text(report: Report, sources: Mapping[str, SourceFile], language: Language) -> str:
    """Counts by source, then every fault with file and line."""
    return "\n".join(_lines(report, sources, language)) + "\n"


def _lines(report: Report, sources: Mapping[str, SourceFile], language: Language) -> Iterator[str]:
    def word(key: str) -> str:
        return _say(_WORDS[key], language)

    for name, tally in report.tallies.items():
        if name in report.without_text:
            counted = f"{len(tally.entries)} {word('entries')} · {tally.not_checkable} {word('not_checkable')}"
            yield f"{name}: {word(report.without_text[name])} · {counted}"
            continue
        counts = [
            f"{len(tally.entries)} {word('entries')}",
            f"{tally.compared} {word('compared')}",
            f"{tally.found} {word('found')}",
            f"{tally.exempt} {word('exempt')}",
            f"{tally.not_found} {word('not_found')}",
        ]
        if tally.not_checkable:
            counts.append(f"{tally.not_checkable} {word('not_checkable')}")
        yield f"{name} ({_say(sources[name].short, language)}): {' · '.join(counts)}"
    yield f"{report.outside} {word('outside')}"
    if report.reports:
        yield f"{report.reports} {word('reports')}"
    yield ""
    if not report.findings:
        yield word("clean")
        return
    yield f"{len(report.findings)} {word('faults')}"
    for finding in report.findings:
        place = f"{finding.file}:{finding.line}" if finding.line else finding.file
        yield f"{place}: {finding.entry}: {finding.path} [{finding.code}]"
        yield from wrapped(message(finding, language), "    ", "    ")


def as_json(report: Report) -> str:
    """The same for machines."""
    tallies = {
        name: {**asdict(tally), "entries": sorted(tally.entries), "without_text": report.without_text.get(name)}
        for name, tally in report.tallies.items()
    }
    findings = [{**asdict(f), "message": {"en": message(f, "en"), "zh": message(f, "zh")}} for f in report.findings]
    return (
        pretty(
            {"sources": tallies, "outside": report.outside, "reports": report.reports, "findings": findings}
        ).decode()
        + "\n"
    )

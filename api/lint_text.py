"""What the lints found, and the patients made up for a rule, as text in either language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from api.text import Language, width_of, wrapped
from engine.assessment import Bilingual
from engine.curation.lint.finding import Cell, Finding, Report
from engine.curation.making.patients import Made, Patient

_WIDEST = 44
_WORDS = {
    "rules": Bilingual("statements and cautions", "条目与注意事项"),
    "patients": Bilingual("with a patient of its own", "已构造患者"),
    "errors": Bilingual("to mend", "须修正"),
    "notes": Bilingual("to know of", "供知悉"),
    "none": Bilingual("Nothing found.", "未发现问题。"),
    "where": Bilingual("where", "处"),
    "patient": Bilingual("patient", "患者示例"),
    "fires": Bilingual(
        "A patient for whom it holds (made up, as few facts as it takes)",
        "符合该条目的患者示例（虚构，所列为最少资料）",
    ),
    "miss": Bilingual("A near miss: one fact changed, and it no longer holds", "仅差一项者：改动一项即不再符合"),
    "instead": Bilingual("instead of", "原为"),
    "fails": Bilingual("fails", "不符合"),
    "excludes": Bilingual("excluded by", "被排除"),
    "no_patient": Bilingual(
        "No patient was found for whom it holds; see: hcc rules lint.", "未找到符合的患者，见：hcc rules lint。"
    ),
    "no_miss": Bilingual("No single change takes it back.", "改动任何单项均不改变判定。"),
    "nothing": Bilingual("nothing known", "无任何资料"),
}
_CODES = {
    "lint.never_fires": Bilingual("never met by any patient", "无患者可符合"),
    "lint.duplicate": Bilingual("the same said twice", "重复条目"),
    "lint.shadowed": Bilingual("a condition that decides nothing", "不起作用的条件"),
    "lint.fires_for_all": Bilingual("met by everyone", "所有患者均符合"),
    "lint.gap": Bilingual("no source says anything", "无来源述及"),
}


def _say(text: Bilingual, language: Language) -> str:
    return text.zh if language == "zh" else text.en


def lint_report(report: Report, language: Language) -> str:
    """Every finding, errors first."""
    return "\n".join(_lines(report, language)) + "\n"


def _lines(report: Report, language: Language) -> Iterator[str]:
    def word(key: str) -> str:
        return _say(_WORDS[key], language)

    counts = Counter(found.level for found in report.findings)
    yield (
        f"{report.rules} {word('rules')} · {report.patients} {word('patients')} · "
        f"{counts['error']} {word('errors')} · {counts['note']} {word('notes')}"
    )
    if not report.findings:
        yield word("none")
    ordered = sorted(report.findings, key=lambda found: found.level != "error")
    code = ""
    for found in ordered:
        if found.code != code:
            code = found.code
            yield ""
            yield f"[{code}] {_say(_CODES[code], language)}"
        yield from _finding(found, language)


def _finding(found: Finding, language: Language) -> Iterator[str]:
    yield from wrapped(_say(found.says, language), "  · ", "    ")
    if len(found.rules) > 1:
        yield from wrapped(", ".join(found.rules), "      ", "      ")
    for file in found.files:
        yield f"      {file}"
    for shown in found.conditions:
        yield from wrapped(f"{shown.role} {shown.id}: {_say(shown.words, language)}", "      ", "        ")
    if found.cells:
        yield from wrapped(_cells(found.cells, language), f"      {_say(_WORDS['where'], language)}: ", "        ")
    if found.patient is not None:
        what = f" — {_say(found.patient_is, language)}" if found.patient_is else ""
        yield f"      {_say(_WORDS['patient'], language)}{what}"
        yield from table(found.patient, language, "        ")


def _cells(cells: Iterable[Cell], language: Language) -> str:
    """Places of the grid by their first value: Ia (A, B7); Ib (A)."""
    found: dict[str, list[str]] = {}
    for cell in cells:
        first, *rest = (_say(label, language) for label in cell.labels)
        found.setdefault(first, []).append(" ".join(rest))
    inner, outer = ("、", "；") if language == "zh" else (" · ", "; ")
    marks = ("（", "）") if language == "zh" else (" (", ")")
    return outer.join(f"{first}{marks[0]}{inner.join(rest)}{marks[1]}" for first, rest in found.items())


def table(patient: Patient, language: Language, indent: str, changed: str = "") -> Iterator[str]:
    """A small table: what is known of the patient, one fact a line."""
    if not patient.facts:
        yield f"{indent}  {_say(_WORDS['nothing'], language)}"
    labels = [_say(fact.label, language) for fact in patient.facts]
    widest = min(max(map(width_of, labels), default=0), _WIDEST)
    for fact, label in zip(patient.facts, labels, strict=True):
        space = " " * max(widest - width_of(label), 0)
        mark = ">" if fact.field == changed else " "
        yield from wrapped(
            f"{label}{space}  {_say(fact.value, language)}", f"{indent}{mark} ", f"{indent}{' ' * (widest + 4)}"
        )


def made_report(made: Made, language: Language) -> str:
    """The patient for whom a rule holds, and the near miss."""
    return "\n".join(_made(made, language)) + "\n"


def _made(made: Made, language: Language) -> Iterator[str]:
    def word(key: str) -> str:
        return _say(_WORDS[key], language)

    if made.patient is None:
        yield f"  {word('no_patient')}"
        return
    yield f"  {word('fires')}:"
    yield from table(made.patient, language, "    ")
    miss = made.near_miss
    if miss is None:
        yield f"  {word('no_miss')}"
        return
    yield f"  {word('miss')}:"
    label, now, was = (_say(text, language) for text in (miss.label, miss.now, miss.was))
    colon, marks = ("：", ("（", "）")) if language == "zh" else (": ", (" (", ")"))
    yield from wrapped(f"{label}{colon}{now}{marks[0]}{word('instead')} {was}{marks[1]}", "    > ", "      ")
    verdict = word("excludes" if miss.verdict == "excluded" else "fails")
    yield from wrapped(f"{verdict} {miss.condition}{colon}{_say(miss.words, language)}", "      ", "        ")

"""What came of the slips tried in the rules, as text for a terminal or in rows for a table, in either language."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from api.text import Language, width_of, wrapped
from engine import settings
from engine.assessment import Bilingual
from scenarios.mutation.differences import Said
from scenarios.mutation.mutants import NO_SETTING
from scenarios.mutation.report import GOAL, Count, Patient, Report, Survivor
from scenarios.running import Outcome

_KINDS = {
    "negated": Bilingual("condition turned into its opposite", "条件写反"),
    "dropped": Bilingual("condition left out", "条件缺失"),
    "threshold": Bilingual("limit moved by one step", "界值移动一档"),
    "stance": Bilingual("another stance", "立场误写"),
    "citation": Bilingual("cited from another place", "引文误写"),
    "caution": Bilingual("caution missing", "缺少注意事项"),
    "all": Bilingual("all", "合计"),
}
_WORDS = {
    "kind": Bilingual("slip", "错误类型"),
    "mutants": Bilingual("made", "数目"),
    "noticed": Bilingual("noticed", "被发现"),
    "equivalent": Bilingual("no difference", "无差别"),
    "survived": Bilingual("not noticed", "未被发现"),
    "unfound": Bilingual("of these no patient", "其中无患者"),
    "share": Bilingual("noticed, %", "发现率%"),
    "share_of_all": Bilingual("of all, %", "占全部%"),
    "nothing": Bilingual("No slip goes unnoticed.", "所有错误均被发现。"),
    "survivors": Bilingual("Not noticed by any scenario", "没有场景能发现"),
    "asked": Bilingual(
        "a scenario has this patient and expects nothing that differs", "已有场景使用该患者，但未检验此差别"
    ),
    "made_up": Bilingual("a patient made up for it", "为此虚构的患者"),
    "away": Bilingual("not recorded", "不记录"),
    "becomes": Bilingual("becomes", "改为"),
    "was": Bilingual("was", "原为"),
    "rules_say": Bilingual("the rules say", "按现有规则"),
    "slip_says": Bilingual("with the slip", "错误规则"),
    "no_patient": Bilingual(
        "no scenario asks about such a patient, and none was found", "没有场景涉及这样的患者，也未能找到"
    ),
    "may_stay": Bilingual("may stay", "可保留"),
    "as_of": Bilingual("as of", "截至"),
    "same": Bilingual(
        "No difference: proved for everyone of whom all is known, and nobody else was found",
        "无差别：资料齐全者已证明，资料不全者中亦未找到",
    ),
    "stale": Bilingual("Reasons no longer needed", "不再需要的说明"),
    "stale.noticed": Bilingual("is noticed", "已被发现"),
    "stale.equivalent": Bilingual("makes no difference", "无差别"),
    "stale.unknown": Bilingual("there is no such slip", "没有这一错误"),
    "nothing_said": Bilingual("nothing", "无"),
    "caution": Bilingual("Cautions", "注意事项"),
    "cautions": Bilingual("caution", "注意事项"),
}
_HEADINGS = ("mutant", "base", "field", "value", "as of", "about", "setting", "before", "after", "profile")
_WIDE = 118


class MutateText:
    """Renders one report."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def render(self, report: Report) -> str:
        """The figures, then every slip that goes unnoticed, with its patient."""
        lines = [self._summary(report), "", *self._table(report), ""]
        lines += self._survivors(report.survivors)
        if report.equivalents:
            lines += ["", f"{self._word('same')} ({len(report.equivalents)})"]
            lines += [f"  {item.id}" for item in report.equivalents]
        if report.stale:
            lines += ["", self._word("stale")]
            lines += [f"  {item.id}: {self._word(f'stale.{item.why}')}" for item in report.stale]
        return "\n".join(lines) + "\n"

    def rows(self, report: Report) -> str:
        """The patients nobody tested, one a line: for whoever writes the scenario."""
        found = [self._row(item, item.patient) for item in report.survivors if item.patient is not None]
        return "".join("\t".join(cell.replace("\t", " ") for cell in row) + "\n" for row in (_HEADINGS, *found))

    def progress(self, done: int, of: int) -> str:
        """How far it is."""
        return f"{done}/{of} 个错误" if self._language == "zh" else f"{done}/{of} slips"

    def not_green(self, outcomes: Sequence[Outcome]) -> str:
        """Which scenarios do not pass with the rules as they are."""
        heading = Bilingual(
            f"{len(outcomes)} scenarios do not pass with the rules as they are; mend these first (hcc scenarios run):",
            f"有{len(outcomes)}个场景在现有规则下未通过，请先修正（hcc scenarios run）：",
        )
        lines = [self._say(heading)]
        for outcome in outcomes:
            step = f"{outcome.step.keyword} {outcome.step.text}" if outcome.step else ""
            found = " ".join(self._say(outcome.says).splitlines()[:2]) if outcome.says else ""
            lines.append(f"  {outcome.run.key}: {step}: {found}")
        return "\n".join(lines) + "\n"

    # --- figures ---------------------------------------------------------------------------------------

    def _summary(self, report: Report) -> str:
        if self._language == "zh":
            return f"{report.runs}个场景，{report.patients}名患者；{report.mutants}个错误中试验{report.tried}个；目标发现率{GOAL:g}%。"
        return (
            f"{report.runs} scenarios, {report.patients} patients; {report.tried} of {report.mutants} slips tried; "
            f"the goal is {GOAL:g} % noticed."
        )

    def _table(self, report: Report) -> Iterator[str]:
        heading = ["kind", "mutants", "noticed", "equivalent", "survived", "unfound", "share", "share_of_all"]
        rows = [[self._word(name) for name in heading]]
        rows += [self._cells(count) for count in (*report.counts, report.total)]
        widths = [max(width_of(row[column]) for row in rows) for column in range(len(heading))]
        for row in rows:
            first = row[0] + " " * (widths[0] - width_of(row[0]))
            rest = [" " * (size - width_of(cell)) + cell for cell, size in zip(row[1:], widths[1:], strict=True)]
            yield "  ".join([first, *rest]).rstrip()

    def _cells(self, count: Count) -> list[str]:
        figures = [count.mutants, count.noticed, count.equivalent, count.survived, count.unfound]
        shares = ["" if share is None else f"{share:.1f}" for share in (count.share, count.share_of_all)]
        return [self._say(_KINDS[count.kind]), *map(str, figures), *shares]

    # --- survivors -------------------------------------------------------------------------------------

    def _survivors(self, survivors: Sequence[Survivor]) -> Iterator[str]:
        if not survivors:
            yield self._word("nothing")
            return
        yield self._word("survivors")
        for setting, found in groupby(survivors, key=lambda item: item.setting):
            here = list(found)
            yield ""
            yield f"[{self._setting(setting)}] {len(here)}"
            for survivor in here:
                yield from self._survivor(survivor)

    def _setting(self, setting: str) -> str:
        if setting == NO_SETTING:
            return self._word("caution")
        return self._say(settings.NAMES[setting]) if setting in settings.NAMES else setting

    def _survivor(self, survivor: Survivor) -> Iterator[str]:
        more = len(survivor.rules) - 1
        title = self._say(survivor.titles[0]) + (f" (+{more})" if more else "")
        yield from wrapped(f"{survivor.id}  {survivor.place}", "  · ", "    ", _WIDE)
        yield from wrapped(f"{title}{self._dash}{self._say(survivor.says)}", "      ", "        ", _WIDE)
        if survivor.patient is None:
            yield f"      {self._word('no_patient')}"
        else:
            yield from self._patient(survivor, survivor.patient)
        if survivor.reason is not None:
            yield from wrapped(
                f"{self._word('may_stay')}{self._colon}{self._say(survivor.reason)}", "      ", "        ", _WIDE
            )

    def _patient(self, survivor: Survivor, patient: Patient) -> Iterator[str]:
        yield from wrapped(self._whom(patient), "      ", "        ", _WIDE)
        about, where, before, after = self._told(survivor)
        subject = f"{about} ({where})" if where else about
        for name, said in (("rules_say", before), ("slip_says", after)):
            yield from wrapped(
                f"{self._word(name)}{self._colon}{subject}{self._colon}{said}", "        ", "          ", _WIDE
            )

    def _whom(self, patient: Patient) -> str:
        day = f" ({self._word('as_of')} {patient.as_of})" if patient.as_of else ""
        if patient.how == "made_up":
            return f"{self._word('made_up')}{day}{self._colon}{_json(patient.profile)}"
        base = f"{patient.base} {patient.scenario}{day}"
        if patient.how == "asked":
            return f"{base}{self._dash}{self._word('asked')}"
        label = self._say(patient.label) if patient.label else patient.field
        was = f" ({self._word('was')} {_json(patient.was)})" if patient.was is not None else ""
        return f"{base}{self._dash}“{label}” {self._word('becomes')} {self._value(patient)}{was}"

    def _value(self, patient: Patient) -> str:
        return self._word("away") if patient.value is None else _json(patient.value)

    def _told(self, survivor: Survivor) -> tuple[str, str, str, str]:
        """What it is about, its setting, and what is said of it without and with the slip."""
        before, after = survivor.before, survivor.after
        if before is None or after is None:
            return "", "", "", ""
        one, other = self._say(before.says), self._say(after.says)
        if one == other:
            one, other = self._only(before, after), self._only(after, before)
        where = settings.SHORT.get(before.setting)
        kind = self._word("cautions") if before.subject == "caution" else self._say(where) if where else ""
        return self._say(before.name), kind, one, other

    def _only(self, said: Said, other: Said) -> str:
        """What *said* holds and *other* does not: a source, a reason, a field that is waited for."""
        only: Iterable[str] = [
            item for item in (*said.sources, *said.missing) if item not in (*other.sources, *other.missing)
        ]
        return "; ".join(only) or self._word("nothing_said")

    def _row(self, survivor: Survivor, patient: Patient) -> list[str]:
        about, where, before, after = self._told(survivor)
        return [
            survivor.id,
            patient.base or self._word("made_up"),
            patient.field or "",
            "" if patient.how != "changed" else self._value(patient),
            str(patient.as_of or ""),
            about,
            where,
            before,
            after,
            _json(patient.profile),
        ]

    # --- words -----------------------------------------------------------------------------------------

    def _say(self, text: Bilingual) -> str:
        return text.zh if self._language == "zh" else text.en

    def _word(self, key: str) -> str:
        return self._say(_WORDS[key])

    @property
    def _colon(self) -> str:
        return "：" if self._language == "zh" else ": "

    @property
    def _dash(self) -> str:
        return "——" if self._language == "zh" else " — "


def _json(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

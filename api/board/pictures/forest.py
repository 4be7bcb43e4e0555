"""Which trials of an answer may stand on one axis, and which may not, with the reason.

Drawn is the newest public figure of the whole trial for a regimen that the trial itself gave, against its comparator. One
axis holds one setting, one comparator and one kind of design; a trial borrowed from another line or population is told, never drawn.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from api.board.pictures.data import Forest, ForestGroup, ForestRow, Interval
from engine.assessment import (
    Assessment,
    Bilingual,
    Directness,
    EndpointFigures,
    EndpointView,
    Entry,
    EvidenceView,
    FigureView,
)
from engine.settings import NAMES, RANK

Endpoint = Literal["os", "pfs"]
Key = tuple[str, str, bool]
_TITLES: dict[Endpoint, Bilingual] = {
    "os": Bilingual("Overall survival", "总生存期"),
    "pfs": Bilingual("Progression-free survival", "无进展生存期"),
}
WARNING = Bilingual(
    "Comparing one trial with another is not evidence: their patients, times and later treatments differ. Each line only "
    "compares the two arms of one trial.",
    "不同试验之间的比较不构成证据：入组人群、年代和后续治疗各不相同。每一行仅为同一试验内两组的比较。",
)
_PLACEBO = "placebo"
_ROLES = {"pivotal": 0, "supporting": 1, "contrary": 2}


def forests(answer: Assessment) -> tuple[Forest, ...]:
    """Overall survival, then progression-free survival, across the candidates and conditional candidates of *answer*.

    One endpoint without anything to draw or to tell is left out.
    """
    found = (_forest(answer, "os"), _forest(answer, "pfs"))
    return tuple(forest for forest in found if forest.groups or forest.not_drawn)


def _forest(answer: Assessment, endpoint: Endpoint) -> Forest:
    entries = (*answer.candidates, *answer.conditional)
    drawn: dict[str, _Drawn] = {}
    told: dict[str, Bilingual] = {}
    with_figures: set[str] = set()
    for number, entry in enumerate(entries):
        for study in entry.evidence:
            figures, view = _newest(study, endpoint)
            if figures is None or view is None:
                continue
            with_figures.add(entry.regimen.id)
            reason = _not_comparable(entry, study, figures)
            if reason is not None:
                told.setdefault(study.study_id, _told(study, view, reason))
                continue
            key = (entry.setting, _comparator(study, figures), study.design == "randomised_trial")
            row = _row(entry, study, view, figures, conditional=number >= len(answer.candidates))
            found = _Drawn(_ROLES[study.role], key, row)
            drawn[study.study_id] = found.joined(drawn.get(study.study_id))
    lines = [says for study, says in told.items() if study not in drawn]
    regimens = {entry.regimen.id for entry in entries}
    if with_figures != regimens and (drawn or lines):
        lines.append(_without(len(regimens - with_figures), len(regimens), _TITLES[endpoint]))
    return Forest(endpoint, _TITLES[endpoint], tuple(_groups(drawn.values())), tuple(lines), WARNING)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A row, where it is drawn, and how close the trial stands to the statement that cites it (0: pivotal)."""

    rank: int
    key: Key
    row: ForestRow

    def joined(self, known: _Drawn | None) -> _Drawn:
        """One row for a trial that several candidates rest on: it stands where it is closest."""
        if known is None:
            return self
        best = min(known, self, key=lambda item: item.rank)
        names = tuple(dict.fromkeys((*known.row.regimens, *self.row.regimens)))
        conditional = known.row.conditional and self.row.conditional
        return replace(best, row=replace(best.row, regimens=names, conditional=conditional))


def _newest(study: EvidenceView, endpoint: Endpoint) -> tuple[EndpointFigures | None, EndpointView | None]:
    """The newest public figures of the whole trial: a hazard ratio, or medians."""
    for view in study.endpoints:
        figures = view.figures
        if view.endpoint == endpoint and view.whole and figures is not None and _says_something(figures):
            return figures, view
    return None, None


def _says_something(figures: EndpointFigures) -> bool:
    return _is_hazard_ratio(figures) or (figures.unit == "months" and figures.experimental is not None)


def _is_hazard_ratio(figures: EndpointFigures) -> bool:
    return figures.effect is not None and figures.effect.measure == "hr"


def _not_comparable(entry: Entry, study: EvidenceView, figures: EndpointFigures) -> Bilingual | None:
    """Why the figures are told and not drawn; ``None`` where they may be drawn."""
    if study.role == "extrapolated":
        return Bilingual(
            "borrowed from another line of therapy or population: not drawn", "借自其他治疗线或人群：不绘入图中"
        )
    if figures.control_gives is None or (figures.control is None and not _is_hazard_ratio(figures)):
        return Bilingual("no comparator: not drawn", "无对照：不绘入图中")
    if figures.experimental_regimen != entry.regimen.id:
        return Bilingual(
            f"the trial did not test {entry.regimen.name.en} itself: not drawn",
            f"试验组并非{entry.regimen.name.zh}本身：不绘入图中",
        )
    return None


def _told(study: EvidenceView, view: EndpointView, reason: Bilingual) -> Bilingual:
    return Bilingual(f"{study.name}: {view.text.en} ({reason.en})", f"{study.name}：{view.text.zh}（{reason.zh}）")


def _without(number: int, of: int, endpoint: Bilingual) -> Bilingual:
    return Bilingual(
        f"{number} of the {of} regimens have no median or hazard ratio of a whole trial for {endpoint.en[0].lower()}"
        f"{endpoint.en[1:]} in the texts at hand.",
        f"{of}个方案中有{number}个在现有文本中无全试验人群的{endpoint.zh}中位数或风险比。",
    )


def _comparator(study: EvidenceView, figures: EndpointFigures) -> str:
    """What tells comparators apart. Only the same regimen, or placebo, is known to be the same in two trials."""
    if figures.control_regimen is not None:
        return figures.control_regimen
    given = figures.control_gives.en if figures.control_gives else ""
    return given if given == _PLACEBO else f"{study.study_id}: {given}"


def _row(
    entry: Entry, study: EvidenceView, view: EndpointView, figures: EndpointFigures, *, conditional: bool
) -> ForestRow:
    compared = [item for item in entry.level_of_evidence.directness if item.study_id == study.study_id]
    effect = figures.effect
    months = figures.unit == "months"
    assert figures.control_gives is not None
    return ForestRow(
        regimens=(entry.regimen.name,),
        study_id=study.study_id,
        study=study.name,
        randomised=study.design == "randomised_trial",
        control=figures.control_gives,
        hazard_ratio=Interval(Decimal(effect.value), _decimal(effect.low), _decimal(effect.high))
        if effect is not None and effect.measure == "hr"
        else None,
        experimental=_median(figures.experimental) if months else None,
        control_median=_median(figures.control) if months else None,
        cut=view.cut,
        published=view.published,
        directness=_directness(compared),
        differs=sum(item.verdict == "differs" for item in compared),
        verified=study.verified and view.outside is None,
        conditional=conditional,
    )


def _directness(compared: list[Directness]) -> Literal["direct", "indirect", "unknown"]:
    verdicts = {item.verdict for item in compared}
    if "differs" in verdicts:
        return "indirect"
    return "direct" if verdicts == {"matches"} else "unknown"


def _decimal(number: str | None) -> Decimal | None:
    return None if number is None else Decimal(number)


def _median(figure: FigureView | None) -> Interval | None:
    if figure is None:
        return None
    return Interval(_decimal(figure.value), _decimal(figure.low), _decimal(figure.high), figure.not_reached)


def _groups(drawn: Collection[_Drawn]) -> Iterator[ForestGroup]:
    """The rows by setting, comparator and design, in the reading order of the answer; inside, in that order as well."""
    by_key: dict[Key, list[ForestRow]] = {}
    for item in drawn:
        by_key.setdefault(item.key, []).append(item.row)
    for key, rows in sorted(by_key.items(), key=lambda item: RANK[item[0][0]]):
        given = list(dict.fromkeys(row.control for row in rows))
        control = Bilingual(" / ".join(text.en for text in given), " / ".join(text.zh for text in given))
        yield ForestGroup(control, NAMES[key[0]], tuple(rows))

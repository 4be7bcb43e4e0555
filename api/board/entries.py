"""One regimen of an answer as a line of the packet, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from api.board.packet import DirectnessTable, Line, Sourced, ToCheck
from api.board.references import References, joined
from engine.appraisal import certainty_in_words
from engine.assessment import Bilingual, CautionView, Citation, Entry, EvidenceView, Place, StatementView

STANCES: Mapping[str, Bilingual] = {
    "preferred": Bilingual("preferred by a guideline", "指南优先"),
    "option": Bilingual("option", "可选"),
    "against": Bilingual("evidence against", "反对"),
    "insufficient_evidence": Bilingual("not enough evidence", "证据不足"),
    "investigational": Bilingual("under study", "在研"),
    "caution": Bilingual("caution", "注意"),
    "requirement": Bilingual("requirement", "要求"),
}
DIRECTLY: Mapping[str, Bilingual] = {
    "direct": Bilingual("direct evidence", "直接证据"),
    "indirect": Bilingual("INDIRECT evidence", "间接证据"),
    "unknown": Bilingual("directness open", "直接性未明"),
    "no_study": Bilingual("no study cited", "未引用研究"),
}
_UNGRADED = Bilingual("not graded", "未分级")
# Whether it forbids, and whether it is open: what is open must not read as if it applied.
_HEADS = {
    (True, False): Bilingual("CONTRAINDICATED", "禁忌"),
    (True, True): Bilingual("Contraindication, still to check", "禁忌，待核"),
    (False, False): Bilingual("Caution", "注意"),
    (False, True): Bilingual("Caution, still to check", "注意，待核"),
}
_AGAINST = ("against", "insufficient_evidence")


class OpenCautions:
    """Collects the cautions of which a fact is not known, each once, with the regimens it concerns."""

    def __init__(self, labels: Mapping[str, Bilingual], refs: References) -> None:
        self._labels = labels
        self._refs = refs
        self._known: dict[str, tuple[CautionView, dict[Bilingual, None]]] = {}

    def of(self, entry: Entry) -> tuple[str, ...]:
        """The codes of the open cautions on *entry*."""
        codes = [self._code(view, entry.regimen.name) for view in entry.cautions if view.status == "unknown"]
        return tuple(sorted(codes, key=lambda code: int(code[1:])))

    def listed(self) -> tuple[ToCheck, ...]:
        """Every one that was asked for, in the order of the codes."""
        return tuple(
            ToCheck(
                code=f"C{number}",
                caution=_caution(view, self._refs),
                missing=named(view.missing, self._labels),
                regimens=tuple(regimens),
            )
            for number, (view, regimens) in enumerate(self._known.values(), 1)
        )

    def _code(self, view: CautionView, regimen: Bilingual) -> str:
        self._known.setdefault(view.id, (view, {}))[1][regimen] = None
        return f"C{list(self._known).index(view.id) + 1}"


def line_of(
    entry: Entry,
    standing: str,
    number: int,
    labels: Mapping[str, Bilingual],
    refs: References,
    open_cautions: OpenCautions,
) -> Line:
    """*entry* as a line. *number* makes its anchor unique in the packet."""
    level = entry.level_of_evidence
    statements = tuple(_statement(view, refs) for view in entry.statements)
    used = [view for view in entry.evidence if view.role != "contrary"]
    contrary = [view for view in entry.evidence if view.role == "contrary"]
    figures = tuple(item for view in used for item in _figures(view, refs))
    against = (
        *(
            _with_stance(view, item)
            for view, item in zip(entry.statements, statements, strict=True)
            if view.stance in _AGAINST
        ),
        *(item for view in contrary for item in (*_figures(view, refs), *_without_figures(view, refs))),
    )
    cautions = tuple(_caution(view, refs) for view in entry.cautions if view.status == "applies")
    differs = [
        item for item in level.directness if item.study_id == level.appraised_study and item.verdict == "differs"
    ]
    references = dict.fromkeys(
        number for item in (*statements, *figures, *against, *cautions) for number in item.references
    )
    return Line(
        anchor=f"{standing}-{number}",
        regimen=entry.regimen.id,
        name=entry.regimen.name,
        setting=entry.setting,
        stance=STANCES[entry.stance],
        reason=_reason(entry, refs),
        statements=statements,
        grades=tuple(_grade(view) for view in entry.statements if _graded(view)) or (_UNGRADED,),
        certainty=None if level.appraised_study is None else certainty_in_words(level.certainty),
        directly=DIRECTLY[level.directly_applicable],
        differs=_differs(differs[0].expected, differs[0].found, len(differs) - 1) if differs else None,
        note=level.note,
        figure=level.figure,
        figures=figures,
        against=against,
        cautions=cautions,
        to_check=open_cautions.of(entry),
        because=tuple(dict.fromkeys(item.says for item in entry.because)),
        missing=named(entry.missing, labels),
        directness=_directness(entry),
        references=tuple(references),
        short_references=_short_references(entry, refs),
        rules=tuple(view.rule_id for view in entry.statements),
        studies=tuple(view.study_id for view in entry.evidence),
    )


def _short_references(entry: Entry, refs: References) -> tuple[int, ...]:
    study = entry.level_of_evidence.appraised_study
    named_first = _reason(entry, refs).references
    return tuple(dict.fromkeys((*named_first, *([refs.study(study)] if study else ()))))


def short(entry: Entry) -> Bilingual:
    """How *entry* is weighed, for the first page: grades, certainty, directness, key figure."""
    level = entry.level_of_evidence
    grades = [_marks(view) for view in entry.statements if _graded(view)]
    said = [joined(dict.fromkeys(grades), "; ", "；") if grades else _UNGRADED]
    if level.appraised_study is not None:
        certainty = certainty_in_words(level.certainty)
        said.append(Bilingual(f"certainty {certainty.en}", f"确定性{certainty.zh}"))
    said.append(DIRECTLY[level.directly_applicable])
    if level.figure is not None:
        said.append(level.figure)
    if level.primary_endpoint_met is False:
        said.append(Bilingual("primary endpoint NOT met", "主要终点未达到"))
    return joined(said, " · ", " · ")


def named(fields: Iterable[str], labels: Mapping[str, Bilingual]) -> tuple[Bilingual, ...]:
    """The names of *fields* or regimens."""
    return tuple(labels.get(name, Bilingual(name, name)) for name in fields)


def place_of(citation: Citation | Place) -> str:
    """Where in its source something stands, with the reference numbers that are printed there."""
    printed = f" [{', '.join(map(str, citation.reference))}]" if citation.reference else ""
    return f"{citation.locator}{printed}"


def _reason(entry: Entry, refs: References) -> Sourced:
    """Why it was excluded; else the title of the statement that gives it its stance."""
    if entry.because:
        return Sourced(joined(dict.fromkeys(item.says for item in entry.because), "; ", "；"), ())
    view = next((view for view in entry.statements if view.stance == entry.stance), entry.statements[0])
    return Sourced(view.title, refs.cited([view.citation]), place_of(view.citation), view.rule_id)


def _with_stance(view: StatementView, said: Sourced) -> Sourced:
    stance = STANCES[view.stance]
    text = Bilingual(f"{stance.en}: {said.text.en}", f"{stance.zh}：{said.text.zh}")
    return Sourced(text, said.references, said.place, said.rule)


def _statement(view: StatementView, refs: References) -> Sourced:
    text = view.text
    if view.position_of is not None:
        text = Bilingual(
            f"{view.position_of.en}, as this source reports it: {text.en}",
            f"{view.position_of.zh}（由本来源转述）：{text.zh}",
        )
    if view.superseded_by:
        later = ", ".join(view.superseded_by)
        text = Bilingual(f"{text.en} [superseded by {later}]", f"{text.zh}【已被取代：{later}】")
    return Sourced(_checked(text, view.verified), refs.cited([view.citation]), place_of(view.citation), view.rule_id)


def _checked(text: Bilingual, verified: bool) -> Bilingual:
    return text if verified else Bilingual(f"{text.en} [not checked against a text]", f"{text.zh}【未与文本核对】")


def _graded(view: StatementView) -> bool:
    return bool(view.as_stated.evidence or view.as_stated.recommendation)


def _grade(view: StatementView) -> Bilingual:
    grade = view.as_stated
    return Bilingual(f"{grade.source.en}: {grade.says.en}", f"{grade.source.zh}：{grade.says.zh}")


def _marks(view: StatementView) -> Bilingual:
    grade = view.as_stated
    marks = ", ".join(mark for mark in (grade.evidence, grade.recommendation) if mark)
    return Bilingual(f"{grade.source.en}: {marks}", f"{grade.source.zh}：{marks}")


def _figures(view: EvidenceView, refs: References) -> Iterator[Sourced]:
    """The newest figure of each endpoint of the whole trial."""
    seen: set[str] = set()
    for endpoint in view.endpoints:
        if not (endpoint.has_figure and endpoint.whole) or endpoint.endpoint in seen:
            continue
        seen.add(endpoint.endpoint)
        text = Bilingual(f"{view.name}: {endpoint.text.en}", f"{view.name}：{endpoint.text.zh}")
        if endpoint.outside is not None:
            text = Bilingual(f"{text.en} [from outside the texts at hand]", f"{text.zh}【非来自现有文本】")
        yield Sourced(_checked(text, view.verified), (refs.study(view.study_id), *refs.cited(endpoint.cited)))


def _without_figures(view: EvidenceView, refs: References) -> Iterator[Sourced]:
    """A study that speaks against it and prints no figure of the whole trial is named all the same."""
    if not any(endpoint.has_figure and endpoint.whole for endpoint in view.endpoints):
        text = Bilingual(f"{view.name}: {view.title.en}", f"{view.name}：{view.title.zh}")
        yield Sourced(_checked(text, view.verified), (refs.study(view.study_id),))


def _caution(view: CautionView, refs: References) -> Sourced:
    head = _HEADS[view.effect == "contraindicated", view.status == "unknown"]
    text = Bilingual(f"{head.en}: {view.text.en}", f"{head.zh}：{view.text.zh}")
    place = "; ".join(place_of(place) for place in view.citations) or None
    return Sourced(_checked(text, view.verified), refs.cited(view.citations), place, view.id)


def _differs(expected: Bilingual, found: Bilingual, others: int) -> Bilingual:
    more = Bilingual(f" (and {others} more)", f"（另有{others}项）") if others else Bilingual("", "")
    return Bilingual(
        f"study: {expected.en} — patient: {found.en}{more.en}", f"研究：{expected.zh}；患者：{found.zh}{more.zh}"
    )


def _directness(entry: Entry) -> DirectnessTable | None:
    level = entry.level_of_evidence
    rows = tuple(item for item in level.directness if item.study_id == level.appraised_study)
    name = next((view.name for view in entry.evidence if view.study_id == level.appraised_study), None)
    if name is None or level.appraised_study is None or all(item.verdict == "matches" for item in rows):
        return None
    return DirectnessTable(level.appraised_study, name, rows)

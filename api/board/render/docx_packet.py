"""A packet after its first page, in Word: everything, in the order of the packet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from api.board.packet import Disagreement, Packet, Side, Sourced
from api.board.pictures import (
    forest_svg,
    forest_table,
    pathway_svg,
    pathway_table,
    pathway_words,
    sheets,
    timeline_svg,
    timeline_words,
    trend_svg,
    trend_table,
    trend_words,
)
from api.board.pictures.data import Forest, Trend
from api.board.render.against import speaks_against
from api.board.render.docx_paper import Paper, mark_name
from api.board.render.docx_pictures import drawn
from api.board.render.docx_regimens import add_checks, add_section
from api.board.render.docx_words import Speaker, numbers
from api.board.render.docx_xml import Cell, Run, Words
from api.board.render.fonts import Fonts
from engine.assessment import Bilingual, Pathway


class PacketWriter:
    """Writes one packet onto one paper. *fonts*: for the pictures; ``None`` leaves them out, their tables stay."""

    def __init__(self, paper: Paper, packet: Packet, speaker: Speaker, fonts: Fonts | None) -> None:
        self._paper, self._packet, self._speaker, self._fonts = paper, packet, speaker, fonts
        self._say, self._word = speaker.say, speaker.word

    def write(self) -> None:
        """Everything that follows the first page."""
        self._who()
        self._treatment()
        self._stages()
        self._alerts()
        self._list("gaps", self._packet.gaps)
        for section in self._packet.sections:
            add_section(self._paper, section, self._packet, self._speaker)
        add_checks(self._paper, self._packet.to_check, self._speaker)
        self._forests()
        self._against()
        self._conflicts()
        self._unknown()
        self._to_do()
        if self._packet.notes:
            self._paper.heading(1, self._word("notes"))
            self._paper.bullets([self._say(note) for note in self._packet.notes])
        self._list("errata", self._packet.errata, "SmallList")
        self._references()

    # --- the patient -----------------------------------------------------------------------------------

    def _who(self) -> None:
        paper, who = self._paper, self._packet.who
        paper.heading(1, self._word("who"), new_page=True)
        if self._fonts is None:
            paper.paragraph(self._word("no_pictures"))
        rows: list[tuple[Cell, Cell]] = [(self._word("age"), self._say(who.age))]
        rows.extend((self._say(fact.label), self._say(fact.value)) for fact in who.facts)
        rows.append((self._word("question"), who.question or self._word("no_question")))
        paper.table(rows, (25, 75), labels=(0,), title=self._word("who"))
        if self._packet.findings:
            paper.heading(2, self._word("findings"))
            pairs = [(Run(self._say(fact.label)), self._say(fact.value)) for fact in self._packet.findings]
            half = (len(pairs) + 1) // 2
            right: list[tuple[Cell, Cell]] = [*pairs[half:], *([("", "")] if len(pairs) % 2 else [])]
            head = (self._word("finding"), self._word("value"))
            paper.table(
                [(*left, *beside) for left, beside in zip(pairs[:half], right, strict=True)],
                (24, 26, 24, 26),
                header=(*head, *head),
                title=self._word("findings"),
            )

    def _treatment(self) -> None:
        timeline, lang = self._packet.timeline, self._paper.lang
        told = timeline_words(timeline, lang)
        self._paper.heading(1, self._word("treatment"))
        if timeline.items:
            self._pictures([(timeline_svg(timeline, lang, "timeline"), told)])
        self._paper.bullets(told)

    def _stages(self) -> None:
        paper, packet = self._paper, self._packet
        paper.heading(1, self._word("stages"))
        paper.table(
            [
                (
                    self._say(stage.label),
                    [
                        Run(self._say(stage.value), strong=True),
                        *self._about("missing", stage.missing),
                        *(self._say(warning) for warning in stage.warnings),
                    ],
                    stage.edition,
                )
                for stage in packet.stages
            ],
            (36, 38, 26),
            header=(self._word("score"), self._word("value"), self._word("edition")),
            title=self._word("stages"),
        )
        if packet.liver:
            paper.heading(2, self._word("liver"))
            paper.table(
                [(self._say(fact.label), self._say(fact.value)) for fact in packet.liver],
                (50, 50),
                labels=(0,),
                title=self._word("liver"),
            )
        if packet.trends:
            paper.heading(2, self._word("trend"))
            self._trends(packet.trends)
        if packet.pathways:
            paper.heading(2, self._word("pathway"))
            lang = paper.lang
            self._pictures([(pathway_svg(packet.pathways, lang, "pathway"), pathway_words(packet.pathways, lang))])
            for pathway in packet.pathways:
                self._pathway(pathway)

    def _trends(self, trends: Sequence[Trend]) -> None:
        lang = self._paper.lang
        self._pictures(
            (trend_svg(trend, lang, f"trend-{number}"), trend_words(trend, lang))
            for number, trend in enumerate(trends)
            if trend.points
        )
        groups = []
        for trend in trends:
            header, rows = trend_table(trend, lang)
            latest = trend_words(trend, lang)[-1]
            groups.append(((Run(header[1], strong=True), f" · {latest}"), rows))
        head = (header[0], self._word("value"), header[2])
        self._paper.grouped(groups, (30, 35, 35), header=head, title=self._word("trend"))

    def _pathway(self, pathway: Pathway) -> None:
        self._paper.heading(3, f"{self._say(pathway.system)} ({pathway.edition})")
        header, rows = pathway_table(pathway, self._paper.lang)
        self._paper.table(rows, (14, 34, 26, 13, 13), header=header, title=self._say(pathway.system))

    def _alerts(self) -> None:
        self._paper.heading(1, self._word("alerts"))
        if not self._packet.alerts:
            self._paper.paragraph(self._word("no_alerts"))
            return
        rows = [(self._word(alert.level), self._say(alert.says)) for alert in self._packet.alerts]
        self._paper.table(rows, (16, 84), labels=(0,), title=self._word("alerts"))

    # --- the rest ----------------------------------------------------------------------------------------

    def _list(self, key: str, items: Sequence[Sourced], style: str = "ListBullet") -> None:
        if items:
            self._paper.heading(1, self._word(key))
            self._paper.bullets([self._speaker.sourced(item) for item in items], style)

    def _forests(self) -> None:
        if self._packet.forests:
            self._paper.heading(1, self._word("forest"))
        for forest in self._packet.forests:
            self._forest(forest)

    def _forest(self, forest: Forest) -> None:
        paper, lang = self._paper, self._paper.lang
        paper.heading(2, self._say(forest.title))
        paper.paragraph(Run(self._say(forest.warning), strong=True), keep=True)
        header, rows = forest_table(forest, lang)
        if forest.groups:
            for number, sheet in enumerate(sheets(forest, lang), 1):
                svg = forest_svg(sheet, lang, f"{forest.endpoint}-{number}")
                self._pictures([(svg, [self._word("stop").join(row) for row in forest_table(sheet, lang)[1]])])
            groups = [
                (Run(" · ".join(shared), strong=True), [row[2:] for row in found])
                for shared, found in groupby(
                    rows, key=lambda row: (self._named(header[0], row[0]), self._named(header[1], row[1]))
                )
            ]
            widths = (14, 20, *[13] * (len(header) - 4))
            paper.grouped(groups, widths, header=header[2:], title=self._say(forest.title))
        if forest.not_drawn:
            paper.paragraph(Run(self._word("not_drawn"), strong=True), keep=True)
            paper.bullets([self._say(text) for text in forest.not_drawn])

    def _against(self) -> None:
        told = speaks_against(self._packet)
        if not told:
            return
        self._paper.heading(1, self._word("against"))
        self._paper.table(
            [(self._speaker.listed(item.names), self._speaker.sourced(item.said)) for item in told],
            (28, 72),
            labels=(0,),
            title=self._word("against"),
        )

    def _conflicts(self) -> None:
        if not self._packet.conflicts:
            return
        self._paper.heading(1, self._word("conflicts"))
        for conflict in self._packet.conflicts:
            self._conflict(conflict)

    def _conflict(self, conflict: Disagreement) -> None:
        self._paper.paragraph(Run(self._say(conflict.note), strong=True), keep=True)
        self._paper.table(
            [[self._side(side) for side in conflict.sides]],
            (50, 50),
            header=[f"{self._say(side.source)} · {self._say(side.stance)}" for side in conflict.sides],
            title=self._say(conflict.note),
        )

    def _side(self, side: Side) -> Words:
        return (self._say(side.text), *numbers(side.references), f" ({side.place} · {side.rule})")

    def _unknown(self) -> None:
        if not self._packet.unknown:
            return
        self._paper.heading(1, self._word("unknown"))
        self._paper.table(
            [
                (
                    [Run(self._say(item.label), strong=True), f"{item.decides} {self._word('waits')}"],
                    [self._say(outcome) for outcome in item.outcomes] or ["—"],
                )
                for item in self._packet.unknown
            ],
            (28, 72),
            labels=(0,),
            title=self._word("unknown"),
        )

    def _to_do(self) -> None:
        if not self._packet.to_do:
            return
        self._paper.heading(1, self._word("to_do"))
        self._paper.table(
            [
                (
                    [Run(self._say(item.title), strong=True), self._say(item.status)],
                    [
                        (self._say(item.text), *numbers(item.references)),
                        *self._about("for_regimens", item.regimens),
                    ],
                )
                for item in self._packet.to_do
            ],
            (28, 72),
            labels=(0,),
            title=self._word("to_do"),
        )

    def _references(self) -> None:
        self._paper.heading(1, self._word("references"))
        for item in self._packet.references:
            note = f" [{self._say(item.note)}]" if item.note is not None else ""
            number = Run(f"[{item.number}] ", strong=True, at=mark_name(f"ref-{item.number}"))
            self._paper.paragraph((number, f"{self._say(item.text)}{note} ({item.id})"), "Small")
        self._paper.rule()
        self._paper.paragraph(self._speaker.provenance(self._packet, whole=True))

    def _about(self, key: str, texts: Sequence[Bilingual]) -> list[Words]:
        """One line of *texts* behind their label; none where there are none."""
        return [self._named(self._word(key), self._speaker.listed(texts))] if texts else []

    def _named(self, label: str, text: str) -> str:
        return f"{label}{self._word('colon')}{text}"

    def _pictures(self, pictures: Iterable[tuple[str, Sequence[str]]]) -> None:
        """Pictures, each with the same in words."""
        if self._fonts is not None:
            self._paper.pictures([drawn(svg, told, self._fonts) for svg, told in pictures])

"""Why a regimen stands where it stands: which condition of which rule is false or unknown, with the value found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from engine import settings
from engine.assessment import Bilingual, Condition, Entry
from engine.explain import StatementExplained, explain
from scenarios.steps.items import STATUS
from scenarios.words import STANCE, STANDING

if TYPE_CHECKING:
    from scenarios.board import Board

_VERDICT = {
    "met": Bilingual("applies", "适用"),
    "conditional": Bilingual("applies unless an unknown exclusion holds", "适用，但某排除条件未明"),
    "pending": Bilingual("open", "待定"),
    "excluded": Bilingual("excluded", "被排除"),
    "not_applicable": Bilingual("does not apply", "不适用"),
}
_TRUTH = {"false": Bilingual("is false", "不成立"), "unknown": Bilingual("is unknown", "未明"), "true": Bilingual("is true", "成立")}  # fmt: skip
_ROLE = {"when": Bilingual("condition", "条件"), "unless": Bilingual("exclusion", "排除条件")}
MOST = 8  # statements told, the nearest first


def why(board: Board, regimen: str) -> tuple[Bilingual, ...]:
    """Line by line: the summary, each standing with its reasons, each statement with what stands in its way."""
    answer = board.answer
    if answer is None or answer.status != "answered":
        return answer.headline if answer is not None else ()
    told = explain(board.engine, board.profile, regimen, today=board.desk.today, as_of=board.as_of)
    lines = [Bilingual(_once(told.summary.en, "; "), _once(told.summary.zh, "；"))]
    for standing, entry in board.listed(regimen):
        lines += _standing(board, standing, entry)
    statements = _spoken_of(board, told.statements)
    for statement in statements[:MOST]:
        lines += _statement(statement)
    left = len(told.statements) - len(statements[:MOST])
    if left:
        lines.append(Bilingual(f"and {left} more statements on it", f"另有{left}条与之有关的条目"))
    return tuple(lines)


def _spoken_of(board: Board, statements: Sequence[StatementExplained]) -> Sequence[StatementExplained]:
    """Those of the setting spoken of; all where none is, or where it has none."""
    here = [one for one in statements if board.kb.statements[one.rule_id].setting == board.setting]
    return here or statements


def _once(text: str, parted: str) -> str:
    """*text*, in which a regimen that stands in several settings says the same of each, with each part once."""
    return f"{parted.join(dict.fromkeys(text.rstrip('.。').split(parted)))}{text[len(text.rstrip('.。')) :]}"


def _standing(board: Board, standing: str, entry: Entry) -> Iterator[Bilingual]:
    name, setting = STANDING[standing], settings.SHORT[entry.setting]
    yield Bilingual(f"stands under: {name.en} ({setting.en})", f"所在：{name.zh}（{setting.zh}）")
    for item in entry.because:
        yield Bilingual(f"  because {item.id}: {item.says.en}", f"  因为 {item.id}：{item.says.zh}")
    if entry.missing:
        labels = [board.kb.facts[field].label for field in entry.missing if field in board.kb.facts]
        yield Bilingual(
            f"  missing: {', '.join(label.en for label in labels)}",
            f"  缺少：{'、'.join(label.zh for label in labels)}",
        )
    told = {item.id for item in entry.because}
    for view in entry.cautions:
        if view.effect == "contraindicated" and view.id not in told:
            status = STATUS[view.status]
            yield Bilingual(
                f"  contraindication ({status.en}): {view.text.en} [{view.id}]",
                f"  禁忌（{status.zh}）：{view.text.zh}［{view.id}］",
            )


def _statement(statement: StatementExplained) -> Iterator[Bilingual]:
    stance, verdict = STANCE[statement.stance], _VERDICT[statement.verdict]
    later = ", ".join(statement.superseded_by)
    by = Bilingual(f"; replaced by {later}", f"；已被 {later} 取代") if later else Bilingual("", "")
    yield Bilingual(
        f"{statement.rule_id} ({stance.en}): {verdict.en}{by.en}",
        f"{statement.rule_id}（{stance.zh}）：{verdict.zh}{by.zh}",
    )
    yield from (_condition(item) for item in statement.trace if item.verdict != _settled(item))


def _settled(condition: Condition) -> str:
    return "true" if condition.role == "when" else "false"


def _condition(item: Condition) -> Bilingual:
    role, truth = _ROLE[item.role], _TRUTH[item.verdict]
    return Bilingual(
        f"  {role.en} {item.id} {truth.en}: asks for {item.expected.en}; found: {item.found.en}",
        f"  {role.zh} {item.id} {truth.zh}：要求{item.expected.zh}；实为：{item.found.zh}",
    )

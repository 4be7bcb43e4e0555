"""Parts that are empty, and scenarios that do not ask or do not say what they expect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.assessment import Bilingual
from scenarios.lint.finding import Finding
from scenarios.lint.known import Known
from scenarios.lint.likeness import is_heading, like_a_keyword
from scenarios.reading import Block, Feature, Kind, Scenario, placeholders

_KEYWORDS: dict[Kind, Bilingual] = {
    "given": Bilingual("Given", "假如"),
    "when": Bilingual("When", "当"),
    "then": Bilingual("Then", "那么"),
}
_BLOCKS = {
    "feature": Bilingual("the feature", "功能"),
    "rule": Bilingual("the rule", "规则"),
    "background": Bilingual("the background", "背景"),
}
_MISSING: dict[Kind, Bilingual] = {
    "when": Bilingual(
        "Nothing is asked; write a step such as 'When the board asks'.", "没有提问；请写“当 会诊提问”之类的步骤。"
    ),
    "then": Bilingual("Nothing is expected; write what the answer must say.", "没有写明预期；请写出答案须有的内容。"),
}


def find(features: Sequence[Feature], known: Known) -> Iterator[Finding]:
    """Empty parts, scenarios without a name, a question or an expectation, steps in an order that cannot work."""
    del known
    for feature in features:
        for block in feature.blocks:
            yield from _block(feature.file, block)
        for scenario in feature.scenarios:
            yield from _scenario(feature.file, scenario)


def _block(file: str, block: Block) -> Iterator[Finding]:
    name = _BLOCKS[block.kind]
    if block.kind == "background" and not block.steps:
        yield Finding(
            "scenarios.empty_background",
            file,
            block.line,
            Bilingual("the background has no step.", "背景没有步骤。"),
            Bilingual("Write its steps, or take it out.", "请写出步骤，或删去该背景。"),
        )
    if block.kind != "background" and not block.scenarios and not _heading_lost(block):
        yield Finding(
            "scenarios.no_scenario",
            file,
            block.line,
            Bilingual(f"{name.en} holds no scenario.", f"{name.zh}之下没有场景。"),
            Bilingual("Write one ('Scenario:'), or take it out.", "请写一个场景（“场景:”），或将其删去。"),
        )
    for step in block.steps:
        used = placeholders(step.text, *(cell for row in step.table or () for cell in row))
        if used:
            names = ", ".join(f"<{name}>" for name in sorted(used))
            yield Finding(
                "scenarios.background_placeholder",
                file,
                step.line,
                Bilingual(f"a background has no examples to fill {names} from.", f"背景没有例子可代入{names}。"),
                Bilingual("Move the step into the outline.", "请把该步骤移入场景大纲。"),
            )


def _heading_lost(block: Block) -> bool:
    """Whether a heading was meant and read as description: then that is told of."""
    words = (like_a_keyword(line, strict=False) for line in block.description.splitlines())
    return any(word is not None and is_heading(word) for word in words)


def _scenario(file: str, scenario: Scenario) -> Iterator[Finding]:
    name = scenario.name
    if not name:
        yield Finding(
            "scenarios.no_name",
            file,
            scenario.line,
            Bilingual("the scenario has no name.", "场景没有名称。"),
            Bilingual("Write after the colon what it shows.", "请在冒号后写明该场景说明什么。"),
        )
    if not scenario.steps:
        yield Finding(
            "scenarios.no_steps",
            file,
            scenario.line,
            Bilingual(f"{name!r} has no step.", f"“{name}”没有步骤。"),
            Bilingual(
                "Begin each step with Given, When, Then, And or But.",
                "每个步骤以 假如、当、那么、而且、但是 之一开头。",
            ),
        )
        return
    kinds = [step.kind for step in scenario.steps]
    for kind, remedy in _MISSING.items():
        if kind not in kinds:
            word = _KEYWORDS[kind]
            says = Bilingual(f"{name!r} has no {word.en}.", f"“{name}”没有“{word.zh}”。")
            yield Finding(f"scenarios.no_{kind}", file, scenario.line, says, remedy)
    if "when" in kinds and "then" in kinds:
        yield from _order(file, scenario, kinds)


def _order(file: str, scenario: Scenario, kinds: Sequence[Kind]) -> Iterator[Finding]:
    """Steps that come too early or too late to matter."""
    asked = [*(step.kind for step in scenario.background), *kinds].index("when") - len(scenario.background)
    last_asked = len(kinds) - 1 - kinds[::-1].index("when")
    last_said = len(kinds) - 1 - kinds[::-1].index("then")
    for index, step in enumerate(scenario.steps):
        if step.kind == "then" and index < asked:
            yield Finding(
                "scenarios.then_before_when",
                file,
                step.line,
                Bilingual(f"'{step.text}' is expected before anything is asked.", f"尚未提问即作预期：“{step.text}”。"),
                Bilingual("Put the When step before it.", "请把“当”步骤移到其前。"),
            )
        if step.kind == "given" and index > last_asked:
            yield Finding(
                "scenarios.given_after_when",
                file,
                step.line,
                Bilingual(
                    f"'{step.text}' comes after the last question and changes nothing.",
                    f"“{step.text}”在最后一次提问之后，不起作用。",
                ),
                Bilingual(
                    "Put it before the When step, or ask again after it.", "请移到“当”步骤之前，或在其后再次提问。"
                ),
            )
    if last_asked > last_said:
        yield Finding(
            "scenarios.when_without_then",
            file,
            scenario.steps[last_asked].line,
            Bilingual(
                f"'{scenario.steps[last_asked].text}' is asked and nothing is expected of the answer.",
                f"“{scenario.steps[last_asked].text}”之后没有写明预期。",
            ),
            Bilingual(
                "Write what the answer must say, or take the question out.", "请写出答案须有的内容，或删去该提问。"
            ),
        )

"""Tags that nobody registered: one may be misspelt, and one such as ``@skip`` would switch a scenario off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches

from engine.assessment import Bilingual
from scenarios.lint.finding import Finding
from scenarios.lint.known import Known
from scenarios.reading import Feature
from scenarios.tags import KEY, REGISTERED, is_key, keys_of


def find(features: Sequence[Feature], known: Known) -> Iterator[Finding]:
    """Unknown tags, keys that are no key, more than one key, a key on something else than a scenario."""
    del known
    for feature in features:
        for block in feature.blocks:
            yield from _elsewhere(feature.file, block.line, block.tags)
        for scenario in feature.scenarios:
            yield from _known(feature.file, scenario.line, scenario.tags)
            keys = keys_of(scenario.tags)
            if len(keys) > 1:
                shown = ", ".join(f"{KEY}{key}" for key in keys)
                yield Finding(
                    "scenarios.keys",
                    feature.file,
                    scenario.line,
                    Bilingual(f"the scenario has {len(keys)} keys: {shown}.", f"该场景有{len(keys)}个键：{shown}。"),
                    Bilingual("Keep the one that its twin has.", "请只保留与另一语言相同的那个。"),
                )
            for table in scenario.examples:
                yield from _elsewhere(feature.file, table.line, table.tags)


def _elsewhere(file: str, line: int, tags: Sequence[str]) -> Iterator[Finding]:
    yield from _known(file, line, tags)
    for key in keys_of(tags):
        yield Finding(
            "scenarios.key_place",
            file,
            line,
            Bilingual(f"the key {KEY}{key} stands on something that is no scenario.", f"键{KEY}{key}未写在场景上。"),
            Bilingual("Write it on the line above 'Scenario:'.", "请写在“场景:”的上一行。"),
        )


def _known(file: str, line: int, tags: Iterable[str]) -> Iterator[Finding]:
    for tag in tags:
        if tag.startswith(KEY):
            if not is_key(tag.removeprefix(KEY)):
                yield Finding(
                    "scenarios.key",
                    file,
                    line,
                    Bilingual(f"{tag} is no key.", f"{tag}不是合法的键。"),
                    Bilingual(
                        "After '@key:' write lower-case letters, digits and single hyphens.",
                        "“@key:”之后请写小写英文字母、数字和单个连字符。",
                    ),
                )
        elif tag not in REGISTERED:
            yield Finding(
                "scenarios.tag",
                file,
                line,
                Bilingual(f"the tag {tag} is not known.", f"标签{tag}未登记。"),
                _nearest(tag),
            )


def _nearest(tag: str) -> Bilingual:
    near = get_close_matches(tag.partition(":")[0], [KEY.rstrip(":"), *REGISTERED], n=1, cutoff=0.6)
    if near:
        meant = f"{near[0]}:{tag.partition(':')[2]}" if near[0] == KEY.rstrip(":") else near[0]
        return Bilingual(f"Did you mean {meant}?", f"是否指{meant}？")
    there = ", ".join([f"{KEY}…", *REGISTERED])
    return Bilingual(f"There are: {there}.", f"可用的有：{there}。")

"""The sources as text: what each says, what became of it, and its misprints, in either language."""

from __future__ import annotations

from collections.abc import Iterator

from api.rules_text import reviewed
from api.text import Language, width_of, wrapped
from engine.curation.coverage import DISPOSITIONS, Coverage, SourceCoverage, dispositions, source_coverage
from engine.curation.passages import KINDS, Passages
from engine.errors import Fault, InputRefused, did_you_mean
from engine.knowledge import KnowledgeBase
from engine.schema.common import Text
from engine.schema.passages import Passage

_WORDS = {
    "passages": Text(en="passages", zh="段落"),
    "encoded": Text(en="encoded", zh="已编码"),
    "undecided": Text(en="undecided", zh="未定"),
    "rule": Text(en="rule", zh="规则"),
    "evidence_gap": Text(en="gap", zh="证据空白"),
    "caution": Text(en="caution", zh="注意"),
    "study": Text(en="study", zh="研究"),
    "erratum": Text(en="erratum", zh="勘误"),
    "staging": Text(en="staging", zh="分期"),
    "regimen": Text(en="regimen", zh="方案"),
    "background": Text(en="background", zh="背景"),
    "complete": Text(en="every passage decided", zh="各段均有去向"),
    "no_passages": Text(en="no passages yet", zh="尚无段落"),
    "no_text": Text(en="its text was not at hand", zh="未获原文"),
    "published": Text(en="published", zh="发表"),
    "superseded": Text(en="superseded by", zh="已被取代："),
    "retracted": Text(en="retracted", zh="已撤回"),
    "errata": Text(en="errata", zh="勘误"),
    "rules": Text(en="rules that cite it", zh="引用条目"),
    "many": Text(
        en="A passage may have become several things; background: nothing else became of it.",
        zh="一个段落可有多个去向；“背景”指无其他去向。",
    ),
}
_COLUMNS = ("passages", "encoded", *DISPOSITIONS, "undecided")


def _say(text: Text, language: Language) -> str:
    return text.zh if language == "zh" else text.en


def coverage_report(found: Coverage, language: Language) -> str:
    """How much of each source was encoded, as a table."""
    heads = {name: _say(_WORDS[name], language) for name in _COLUMNS}
    first = max(width_of(item.source) for item in found.sources)
    lines = [" " * first + "".join(f"  {head}" for head in heads.values())]
    for item in found.sources:
        numbers = _numbers(item)
        row = "".join(f"  {numbers[name]:>{width_of(head)}}" for name, head in heads.items())
        lines.append(f"{item.source:<{first}}{row}  {_say(_WORDS[item.state], language)}")
    lines += wrapped(_say(_WORDS["many"], language), "", "")
    return "\n".join(lines) + "\n"


def _numbers(item: SourceCoverage) -> dict[str, int]:
    return {"passages": item.passages, "encoded": item.encoded, **item.dispositions, "undecided": item.undecided}


def list_sources(kb: KnowledgeBase, passages: Passages, language: Language) -> str:
    """Every source with its dates, who signed it and how far it is encoded."""
    lines: list[str] = []
    for name in kb.sources:
        lines += _head(kb, name, language)
        of_source = source_coverage(name, kb, passages)
        state = _say(_WORDS[of_source.state], language)
        lines.append(f"    {of_source.passages} {_say(_WORDS['passages'], language)} ({state})")
    return "\n".join(lines) + "\n"


def _head(kb: KnowledgeBase, name: str, language: Language) -> Iterator[str]:
    source = kb.sources[name]
    yield f"{source.id} [{source.kind}]"
    yield from wrapped(f"{_say(source.title, language)} ({source.edition})", "    ", "    ")
    yield f"    {_say(_WORDS['published'], language)} {source.published} · {reviewed(kb, source, language)}"
    if source.superseded_by:
        yield f"    {_say(_WORDS['superseded'], language)} {source.superseded_by} ({source.superseded_on})"
    if source.retracted:
        taken_back = f"{_say(_WORDS['retracted'], language)} {source.retracted.on}"
        yield from wrapped(f"{taken_back}: {_say(source.retracted.reason, language)}", "    ", "    ")
    rules = sum(rule.entry.cited.source == name for rule in kb.statements.values())
    rules += sum(any(place.source == name for place in rule.entry.cited) for rule in kb.cautions.values())
    yield f"    {len(source.errata)} {_say(_WORDS['errata'], language)} · {rules} {_say(_WORDS['rules'], language)}"


def show_source(kb: KnowledgeBase, passages: Passages, name: str, language: Language) -> str:
    """One source, with every passage and what became of it."""
    source = kb.sources[name]
    lines = list(_head(kb, name, language))
    for words in (source.publication, *(_say(note, language) for note in source.notes)):
        lines += wrapped(words, "    ", "    ")
    chapters = passages.of(name)
    if not chapters:
        lines.append(f"  {_say(_WORDS[source_coverage(name, kb, passages).state], language)}")
    for chapter in chapters:
        lines.append(f"  {_say(chapter.title, language)} — {len(chapter.passages)} ({chapter.place.shown_as})")
        for passage in chapter.passages:
            lines += _passage(passage, language)
    return "\n".join(lines) + "\n"


def _passage(passage: Passage, language: Language) -> Iterator[str]:
    yield from wrapped(f"{passage.id} ({passage.at}): {_say(passage.gist, language)}", "    · ", "      ")
    names = [name for kind in KINDS for name in getattr(passage.becomes, kind)]
    if names:
        became = ", ".join(_say(_WORDS[disposition], language) for disposition in dispositions(passage))
        yield from wrapped(f"{became}: {', '.join(names)}", "      → ", "        ")
    if passage.background:
        said = _say(passage.background, language)
        yield from wrapped(f"{_say(_WORDS['background'], language)}: {said}", "      – ", "        ")


def unknown(kb: KnowledgeBase, name: str) -> InputRefused:
    """That there is no source *name*, with the nearest there are."""
    return InputRefused(
        [Fault("source.unknown", "id", f"no source is called {name!r}.", did_you_mean(name, kb.sources))]
    )

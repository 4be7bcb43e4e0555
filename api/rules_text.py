"""The knowledge base as text: what there is, statement by statement, in either language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from api.text import Language, wrapped
from engine.compile import Criterion, Rule
from engine.curation.lifecycle import Entry, Kind, Life, Notice, review_due
from engine.curation.passages import Passages
from engine.errors import Fault, InputRefused, did_you_mean
from engine.knowledge import KnowledgeBase
from engine.phrases import bilingual
from engine.schema.cautions import CautionEntry
from engine.schema.common import Cited, Text, Verified
from engine.schema.statements import StatementEntry
from engine.schema.studies import StudyFile

_WORDS = {
    "population": Text(en="population (all of it)", zh="适用人群（须全部符合）"),
    "exclusions": Text(en="exclusions (any of them)", zh="排除条件（任一即排除）"),
    "studies": Text(en="studies", zh="研究"),
    "relations": Text(en="relations", zh="与其他条目的关系"),
    "review": Text(en="clinical review", zh="临床审核"),
    "unverified": Text(en="not checked against a text", zh="未与文本核对"),
    "checked": Text(en="checked against", zh="已核对"),
    "loaded": Text(en="knowledge base in order", zh="知识库检查通过"),
    "statements": Text(en="statements", zh="条目"),
    "cautions": Text(en="cautions", zh="注意事项"),
    "sources": Text(en="sources", zh="来源"),
    "regimens": Text(en="regimens", zh="方案"),
    "fields": Text(en="fields", zh="字段"),
    "unreviewed": Text(en="signed by a clinician", zh="已由临床医师签署"),
    "errata": Text(en="errata", zh="勘误"),
    "unchecked": Text(en="entries not checked against a text", zh="未与文本核对的条目"),
    "passages": Text(en="passages", zh="原文段落"),
    "as_of": Text(en="as of", zh="截至"),
    "retracted": Text(en="taken back", zh="已撤回"),
    "superseded": Text(en="replaced by something newer", zh="已被更新内容取代"),
    "overdue": Text(en="to be read again", zh="逾期待复核"),
    "due": Text(en="to be read again by", zh="复核期限"),
    "no_due": Text(en="no day (never checked against a text)", zh="未定（尚未与文本核对）"),
    "nobody": Text(en="nobody", zh="无"),
}
_KINDS: dict[Kind, Text] = {
    "source": Text(en="source", zh="来源"),
    "study": Text(en="study", zh="研究"),
    "statement": Text(en="statement", zh="条目"),
    "caution": Text(en="caution", zh="注意事项"),
    "staging": Text(en="staging table", zh="分期表"),
}


def _say(text: Text, language: Language) -> str:
    return text.zh if language == "zh" else text.en


def check_report(kb: KnowledgeBase, passages: Passages, life: Life, language: Language) -> str:
    """What was loaded, and what is overdue or out of use; a knowledge base with faults never gets here."""

    def word(key: str) -> str:
        return _say(_WORDS[key], language)

    stances = Counter(statement.entry.stance for statement in kb.statements.values())
    unchecked = [s.entry.id for s in kb.statements.values() if not s.entry.verified.done]
    unchecked += [c.entry.id for c in kb.cautions.values() if not c.entry.verified.done]
    unchecked += [s.entry.id for s in kb.studies.values() if not s.entry.verified.done]
    signed = sum(1 for s in kb.statements.values() if s.entry.clinical_review != "none")
    lines = [
        f"{word('loaded')}: {kb.folder} · {kb.version} · {kb.digest[:12]}",
        f"  {len(kb.statements)} {word('statements')} ({', '.join(f'{n} {name}' for name, n in sorted(stances.items()))})",
        f"  {len(kb.cautions)} {word('cautions')} · {len(kb.studies)} {word('studies')} · {len(kb.regimens)} {word('regimens')}"
        f" · {len(kb.sources)} {word('sources')} · {len(kb.errata)} {word('errata')} · {len(kb.facts)} {word('fields')}"
        f" · {sum(len(chapter.passages) for chapter in passages.chapters)} {word('passages')}",
        f"  {word('unchecked')}: {len(unchecked)} · {word('unreviewed')}: {signed}",
        f"  {word('as_of')} {life.on}: {word('overdue')} {len(life.of('overdue'))} · "
        f"{word('superseded')} {len(life.of('superseded'))} · {word('retracted')} {len(life.of('retracted'))}",
    ]
    for notice in (*life.of("retracted"), *life.to_mend):
        lines += _notice(notice, language)
    return "\n".join(lines) + "\n"


def _notice(notice: Notice, language: Language) -> Iterator[str]:
    where = f"{notice.file}:{notice.line}" if notice.line else notice.file
    state = _say(_WORDS["due" if notice.state == "overdue" else notice.state], language)
    kind = _say(_KINDS[notice.kind], language)
    tail = f" → {', '.join(notice.by)}" if notice.by else ""
    tail += f" — {_say(notice.why, language)}" if notice.why else ""
    yield from wrapped(f"{state} {notice.day}: {kind} {notice.id} ({where}){tail}", "    ", "      ")


def reviewed(kb: KnowledgeBase, entry: Entry, language: Language) -> str:
    """Who signed an entry, and by when it is to be read again."""
    due = review_due(kb, entry)
    nobody = _say(_WORDS["nobody"], language)
    reviewer = nobody if entry.clinical_review == "none" else entry.clinical_review
    day = due.isoformat() if due else _say(_WORDS["no_due"], language)
    return f"{_say(_WORDS['review'], language)}: {reviewer} · {_say(_WORDS['due'], language)}: {day}"


def list_statements(kb: KnowledgeBase, language: Language, regimen: str | None) -> str:
    """Statements by setting, with who signed each and when it is due. Raises :class:`InputRefused` for an unknown regimen."""
    if regimen is not None and regimen not in kb.regimens:
        raise InputRefused(
            [
                Fault(
                    "regimen.unknown",
                    "regimen",
                    f"no regimen is called {regimen!r}.",
                    did_you_mean(regimen, kb.regimens),
                )
            ]
        )
    lines: list[str] = []
    setting = ""
    for statement in sorted(kb.statements.values(), key=lambda s: (s.setting, s.entry.id)):
        if regimen is not None and statement.entry.regimen != regimen:
            continue
        if statement.setting != setting:
            setting = statement.setting
            lines.append(f"[{setting}]")
        entry = statement.entry
        lines.append(f"  {entry.id}  {entry.stance}  {_say(entry.title, language)}")
        lines.append(f"      {reviewed(kb, entry, language)}")
    return "\n".join(lines) + "\n"


def show(kb: KnowledgeBase, identifier: str, language: Language) -> str:
    """One statement, caution or study, so that it can be read aloud. Raises :class:`InputRefused` if there is none."""
    if identifier in kb.studies:
        return "\n".join(_study(kb, identifier, language)) + "\n"
    if identifier in kb.statements:
        return "\n".join(_statement(kb, identifier, language)) + "\n"
    if identifier in kb.cautions:
        return "\n".join(_caution(kb, identifier, language)) + "\n"
    known = [*kb.statements, *kb.cautions, *kb.studies]
    raise InputRefused(
        [Fault("rule.unknown", "id", f"no rule or study is called {identifier!r}.", did_you_mean(identifier, known))]
    )


def _statement(kb: KnowledgeBase, identifier: str, language: Language) -> Iterator[str]:
    statement = kb.statements[identifier]
    entry = statement.entry
    yield f"{entry.id} [{entry.stance}] {statement.place.shown_as}"
    yield from wrapped(_say(entry.title, language), "  ", "  ")
    yield from wrapped(_say(entry.says, language), "  ", "  ")
    yield from _citation(kb, entry.cited, language)
    yield from _criteria(statement.rule, language)
    for study in entry.studies:
        view = kb.studies[study.study].entry
        yield from wrapped(
            f"{_say(_WORDS['studies'], language)}: {view.name} ({study.role}) {_say(view.title, language)}",
            "  ",
            "    ",
        )
    for relation in entry.relations:
        yield f"  {_say(_WORDS['relations'], language)}: {relation.kind} {relation.to}"
    yield from _life(kb, entry, entry.verified, language)


def _caution(kb: KnowledgeBase, identifier: str, language: Language) -> Iterator[str]:
    caution = kb.cautions[identifier]
    yield f"{caution.entry.id} [{caution.entry.effect}] {caution.place.shown_as}"
    yield from wrapped(_say(caution.entry.says, language), "  ", "  ")
    for cited in caution.entry.cited:
        yield from _citation(kb, cited, language)
    yield from _criteria(caution.rule, language)
    yield from wrapped(", ".join(sorted(caution.regimens)), "  → ", "    ")
    yield from _life(kb, caution.entry, caution.entry.verified, language)


def _study(kb: KnowledgeBase, identifier: str, language: Language) -> Iterator[str]:
    study = kb.studies[identifier]
    entry = study.entry
    yield f"{entry.id} [{entry.design}] {study.place.shown_as}"
    yield from wrapped(f"{entry.name}: {_say(entry.title, language)}", "  ", "  ")
    yield from wrapped(_say(entry.population_summary, language), "  ", "  ")
    yield from _criteria(study.population, language)
    for cut in entry.cuts:
        yield from wrapped(f"{cut.published}: {_say(cut.label, language)}. {cut.reference}", "  ", "    ")
    named = [name for name, rule in kb.statements.items() if any(r.study == identifier for r in rule.entry.studies)]
    yield from wrapped(", ".join(sorted(named)), "  → ", "    ")
    yield from _life(kb, entry, entry.verified, language)


def _life(
    kb: KnowledgeBase, entry: StatementEntry | CautionEntry | StudyFile, verified: Verified, language: Language
) -> Iterator[str]:
    yield from _verified(verified, language)
    yield f"  {reviewed(kb, entry, language)}"
    if entry.retracted:
        gone = entry.retracted
        yield from wrapped(
            f"{_say(_WORDS['retracted'], language)} {gone.on}: {_say(gone.reason, language)}", "  ", "    "
        )


def _citation(kb: KnowledgeBase, cited: Cited, language: Language) -> Iterator[str]:
    source = kb.sources[cited.source]
    references = f" [{', '.join(map(str, cited.references))}]" if cited.references else ""
    yield from wrapped(f"{_say(source.title, language)} ({source.edition}), {cited.locator}{references}", "  ", "    ")


def _criteria(rule: Rule, language: Language) -> Iterator[str]:
    for key, criteria in (("population", rule.when), ("exclusions", rule.unless)):
        if criteria:
            yield f"  {_say(_WORDS[key], language)}:"
            yield from (line for criterion in criteria for line in _criterion(criterion, language))


def _criterion(criterion: Criterion, language: Language) -> Iterator[str]:
    words = criterion.words.zh if language == "zh" else criterion.words.en
    where = f", {criterion.at}" if criterion.at else ""
    note = ""
    if criterion.note:
        said = bilingual(criterion.note)
        note = f" — {said.zh if language == 'zh' else said.en}"
    yield from wrapped(f"{criterion.id}: {words} ({criterion.basis}{where}){note}", "    · ", "      ")


def _verified(verified: Verified, language: Language) -> Iterator[str]:
    if verified.done:
        yield f"  {_say(_WORDS['checked'], language)}: {verified.against}, {verified.on}"
    elif verified.reason:
        yield from wrapped(f"{_say(_WORDS['unverified'], language)}: {_say(verified.reason, language)}", "  ", "    ")

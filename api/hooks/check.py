"""A card for a treatment being ordered: what supports it, what speaks against it, and what to heed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from api.hooks.cards import Card, Indicator
from api.hooks.found import Found
from api.hooks.orders import Ordered
from api.hooks.speaking import (
    Matter,
    cited,
    deciding,
    footer,
    gap_in_words,
    has_emergency,
    label_of,
    label_of_rules,
    names,
    on_the_record,
    only_in_part,
    stages,
    topics,
    weighed,
)
from api.hooks.wording import Section, Speech, detail, one_sentence, plain
from engine import settings
from engine.assess import STANDINGS, Engine
from engine.assessment import Because, Bilingual, CautionView, Citation, Entry, StatementView
from engine.phrases import bilingual

_OFFERED = ("candidates", "conditional", "pending")
_NAMED = 3
_STANDING = {
    "candidates": Bilingual("may be considered", "可考虑"),
    "conditional": Bilingual("may be considered on conditions that are not known yet", "附条件可考虑（条件未明）"),
    "pending": Bilingual("open: facts that decide it are not known", "待定（决定性信息未明）"),
    "against": Bilingual("evidence against", "有反对证据"),
    "excluded": Bilingual("excluded, with the reason", "已排除（附理由）"),
}
_IN_SHORT = {
    "against": Bilingual("evidence against", "有反对证据"),
    "candidates": Bilingual("may be considered", "可考虑"),
    "conditional": Bilingual("may be considered on conditions", "附条件可考虑"),
    "pending": Bilingual("open", "待定"),
    "excluded": Bilingual("excluded", "已排除"),
}


def check(engine: Engine, ordered: Ordered, found: Found, matter: Matter) -> list[Card]:
    """The one card on *ordered*."""
    if not ordered.agents:
        return [_unclear(matter)]
    citation = _gravest(found, matter)
    say = matter.speech
    label = label_of(citation, say) if citation else label_of_rules(matter.answer, say)
    sections = list(_sections(engine, ordered, found, matter))
    return [
        Card(
            _summary(engine, ordered, found, matter),
            _indicator(ordered, found, matter),
            detail(sections, footer(matter), say),
            label,
        )
    ]


def _unclear(matter: Matter) -> Card:
    say = matter.speech
    summary = say.either(
        "Order not checked: its code and its name stand for different drugs", "医嘱未核对：药品编码与名称所指不一致"
    )
    line = say.either(
        "The code and the name of the drug ordered stand for different drugs of liver cancer; neither was taken.",
        "所开药品的编码与名称指向不同的肝癌治疗药物，均未采用。",
    )
    body = detail([Section("", (line,))], footer(matter), say)
    return Card(summary, "warning", body, label_of_rules(matter.answer, say))


# --- how grave ------------------------------------------------------------------------------------------------


def _emergency(found: Found, matter: Matter) -> bool:
    """Whether an emergency is recorded and nothing that is ordered is offered in it."""
    return has_emergency(matter) and not any(
        entry.setting == "emergency" and s in _OFFERED for s, entry in found.entries
    )


def _indicator(ordered: Ordered, found: Found, matter: Matter) -> Indicator:
    """The gravest of what is said; see the table in ``docs/cds-hooks.md``."""
    if _emergency(found, matter):
        return "critical"
    standings = {standing for standing, _ in found.entries}
    offered = standings & {"candidates"}
    graver = "against" in standings or (bool(standings) and not offered)
    graver = graver or bool(found.against_if)
    heed = any(caution.status == "applies" or caution.effect == "contraindicated" for caution in found.cautions)
    return "warning" if graver or heed or ordered.unclear else "info"


def _gravest(found: Found, matter: Matter) -> Citation | None:
    """The citation of what leads the card: a caution that applies, then against, then preferred, then the rest."""
    sources = {source.id: source for source in matter.answer.sources}
    for caution in found.cautions:
        for place in caution.citations if caution.status == "applies" else ():
            if (source := sources.get(place.source_id)) is not None:
                return Citation(source.id, source.title, source.edition, place.locator, place.reference)
    for _, entry in sorted(found.entries, key=lambda item: (item[0] != "against", item[1].stance != "preferred")):
        view = deciding(entry)
        if view is not None:
            return view.citation
    return found.gaps[0].citation if found.gaps else None


# --- what is said ---------------------------------------------------------------------------------------------


def _agents(engine: Engine, ids: Iterable[str], say: Speech) -> list[str]:
    known = {name: drug.name for name, drug in engine.kb.drugs.items()}
    known |= {name: procedure.name for name, procedure in engine.kb.procedures.items()}
    return [say(bilingual(known[name])) for name in sorted(ids)]


def _summary(engine: Engine, ordered: Ordered, found: Found, matter: Matter) -> str:
    """The gravest first: an emergency, evidence against, what applies; else the standing and how good the evidence is."""
    say = matter.speech
    named = _agents(engine, ordered.agents, say)
    heads = [say.either(" + ", "+").join(named)]
    if len(named) > 1:
        heads.append(say.either(f"{named[0]} and {len(named) - 1} more", f"{named[0]}等{len(named)}种"))
    heads.append(say.either("The order", "本医嘱"))
    phrases: list[Sequence[str]] = list(_heed(found, say))
    grave = _emergency(found, matter) or any(standing == "against" for standing, _ in found.entries)
    phrases.insert(0 if grave else len(phrases), _verdict(found, matter))
    opening = [f"{head}{say.colon}{text}" for text in phrases[0] for head in heads]
    parts = [opening, *phrases[1:]]
    offered = [entry for standing, entry in found.entries if standing == "candidates"]
    if offered and found.whole:
        best = next((entry for entry in offered if entry.stance == "preferred"), offered[0])
        parts.append((weighed(best, say), ""))
    parts += [(part, "") for part in only_in_part(matter)]
    to_check = sum(item.effect == "contraindicated" and item.status == "unknown" for item in found.cautions)
    if to_check:
        parts.append((say.either(f"contraindications to check: {to_check}", f"待核禁忌{to_check}条"), ""))
    return one_sentence(parts, say.semicolon)


def _heed(found: Found, say: Speech) -> Iterator[Sequence[str]]:
    """How many contraindications and cautions apply."""
    applying = [caution for caution in found.cautions if caution.status == "applies"]
    against = sum(caution.effect == "contraindicated" for caution in applying)
    for count, word, words, chinese in (
        (against, "contraindication applies", "contraindications apply", "禁忌"),
        (len(applying) - against, "caution applies", "cautions apply", "注意事项"),
    ):
        if count:
            yield [say.either(f"{count} {word if count == 1 else words}", f"{count}条{chinese}适用")]


def _verdict(found: Found, matter: Matter) -> Sequence[str]:
    """The standing, in the words of the gravest: an emergency, then against, then what is offered."""
    say = matter.speech
    if _emergency(found, matter):
        return [say.either("an emergency is recorded and comes first", "已记录急症，应优先处理")]
    if not found.entries:
        if found.gaps:
            return [say.either("not enough evidence", "证据不足")]
        if found.also and not found.asked:
            return [say.either("no statement on it alone, only on combinations", "单用无相应条目，仅见于联合方案")]
        return [say.either("no statement of the sources covers it in this situation", "所用来源对此情形无相应条目")]
    where: dict[str, dict[str, None]] = {}
    for standing, entry in found.entries:
        where.setdefault(standing, {})[say(settings.SHORT[entry.setting])] = None
    shown = [standing for standing in _IN_SHORT if standing in where][:2]
    bare = [say(_IN_SHORT[standing]) for standing in shown]
    full = [f"{word}{say.aside(say.comma.join(where[standing]))}" for word, standing in zip(bare, shown, strict=True)]
    return [say.clause.join(full), say.clause.join(bare)]


def _sections(engine: Engine, ordered: Ordered, found: Found, matter: Matter) -> Iterator[Section]:
    """What speaks against comes before what supports; both in full."""
    say = matter.speech
    yield Section("", tuple(_opening(engine, ordered, matter)), 4)
    if _emergency(found, matter):
        alerts = [alert for alert in matter.answer.alerts if alert.level == "emergency"]
        yield Section(say.either("Emergency", "急症"), tuple(f"- {plain(say(alert.says))}" for alert in alerts), 9)
    applying = tuple(_caution(item, matter) for item in found.cautions if item.status == "applies")
    yield Section(say.either("Applies to this patient", "适用于该患者的禁忌与注意事项"), applying, 6)
    against = tuple(_told(item, matter) for item in found.entries if item[0] not in _OFFERED)
    yield Section(say.either("What speaks against it", "反对依据"), against, 4)
    perhaps = tuple(_against_if(view, fields, matter) for view, fields in found.against_if)
    yield Section(say.either("Would speak against it, by what is not known", "若未知项成立则构成反对"), perhaps, 4)
    settings_of = {entry.setting for _, entry in found.entries}
    about = (gap for gap in topics(matter) if gap.setting in settings_of or not settings_of)
    missing = () if _emergency(found, matter) else tuple(gap_in_words(gap, say) for gap in about)
    yield Section(say.either("Where evidence is missing", "证据空白"), missing[:1])
    if found.entries and not found.whole:
        text = say.either(
            "No statement covers the whole order; what follows is on single parts of it.",
            "无条目涵盖医嘱整体，以下仅涉及其中部分。",
        )
        yield Section("", (text,))
    supporting = tuple(_told(item, matter) for item in found.entries if item[0] in _OFFERED)
    yield Section(say.either("What supports it", "支持依据"), supporting, 2)
    gaps = tuple(gap_in_words(gap, say) for gap in found.gaps)
    yield Section(say.either("Not enough evidence", "证据不足"), gaps)
    yield Section("", tuple(_nothing(found, matter)), 4)
    unsure = [caution for caution in found.cautions if caution.status == "unknown"]
    yield Section(say.either("To check", "待核"), tuple(_to_check(unsure, matter)), 2)
    yield Section(say.either("Also part of these combinations", "另见于以下联合方案"), tuple(_also(found, matter)))
    yield from on_the_record(matter)


def _opening(engine: Engine, ordered: Ordered, matter: Matter) -> Iterator[str]:
    say = matter.speech

    def listed(ids: frozenset[str]) -> str:
        return plain(say.either(" + ", "+").join(_agents(engine, ids, say)))

    yield f"- {say.either('Ordered', '拟开')}{say.colon}{listed(ordered.agents)}"
    if ordered.unclear:
        yield say.either(
            f"- Not read: {ordered.unclear} of the orders, of which code and name stand for different drugs",
            f"- 另有{ordered.unclear}条医嘱因药品编码与名称不一致而未读取",
        )
    if ordered.beside:
        yield f"- {say.either('Drafted with it', '同时拟开')}{say.colon}{listed(ordered.beside)}"
    if ordered.running:
        yield f"- {say.either('Running by the record', '病历中正在使用')}{say.colon}{listed(ordered.running)}"
    yield f"- {plain(say.semicolon.join(stages(matter, short=False)))}"


def _told(item: tuple[str, Entry], matter: Matter) -> str:
    """One regimen in one setting: standing, source with its grade, certainty, and the note or the reasons."""
    standing, entry = item
    say, view = matter.speech, deciding(entry)
    head = f"{plain(say(entry.regimen.name))}{say.aside(plain(say(settings.SHORT[entry.setting])))}"
    stance = say.either(", preferred by a guideline", "，指南优先") if entry.stance == "preferred" else ""
    told = [f"- {head}{say.colon}{say(_STANDING[standing])}{stance if standing in _OFFERED else ''}"]
    if standing == "excluded":
        told.append(say.semicolon.join(dict.fromkeys(_because(item, say) for item in entry.because)))
    elif view is not None:
        told.append(f"{plain(say(view.text))}{say.aside(cited(view, say))}")
    if standing in _OFFERED:
        told.append(f"{weighed(entry, say)}{say.colon}{plain(say(entry.level_of_evidence.note))}")
        if entry.missing:
            missing = say.listed(names(entry.missing, matter), 4)
            told.append(f"{say.either('Not known', '未知')}{say.colon}{missing}")
    return "\n  - ".join(told)


def _against_if(view: StatementView, fields: tuple[str, ...], matter: Matter) -> str:
    """A statement against, with the facts on which it hangs."""
    say = matter.speech
    missing = say.either("not known", "未知") + say.colon + say.listed(names(fields, matter), 4)
    return f"- {plain(say(view.text))}{say.aside(cited(view, say))}{say.aside(missing)}"


def _because(item: Because, say: Speech) -> str:
    """Why it is excluded; a contraindication has been told in full further up."""
    if item.kind == "contraindication":
        return say.either("contraindicated, see above", "存在禁忌（见上）")
    return plain(say(item.says)).rstrip("。.")


def _nothing(found: Found, matter: Matter) -> Iterator[str]:
    """That no statement covers the order. Beside a contraindication that applies it is not called neutral."""
    if found.entries or found.gaps or _emergency(found, matter):
        return
    say = matter.speech
    uncovered = say.either(
        "No statement of the sources covers the order in this situation.", "所用来源对此情形下的该医嘱无相应条目。"
    )
    ruled_out = any(item.effect == "contraindicated" and item.status == "applies" for item in found.cautions)
    neutral = say.either(" That is no evidence for or against it.", "这既不构成支持，也不构成反对。")
    yield uncovered if ruled_out else f"{uncovered}{neutral}"
    for text in found.nearest:
        yield f"- {plain(say(text))}"


_EFFECTS = {
    "contraindicated": Bilingual("Contraindicated", "禁忌"),
    "caution": Bilingual("Caution", "注意"),
    "requirement": Bilingual("To do first", "须先完成"),
}


def _caution(caution: CautionView, matter: Matter) -> str:
    say = matter.speech
    unchecked = "" if caution.verified else say.aside(say.either("not checked against a text", "未与文本核对"))
    return f"- {say(_EFFECTS[caution.effect])}{say.colon}{plain(say(caution.text))}{_cited(caution, matter)}{unchecked}"


def _cited(caution: CautionView, matter: Matter) -> str:
    """Where the caution stands, by the sources of the answer."""
    say, titles = matter.speech, {source.id: source.title for source in matter.answer.sources}
    found = [f"{say(titles[p.source_id])} {p.locator}" for p in caution.citations if p.source_id in titles]
    return say.aside(plain(say.semicolon.join(found))) if found else ""


def _to_check(unsure: Sequence[CautionView], matter: Matter) -> Iterator[str]:
    """Contraindications first, each with what would settle it; the same unknown facts share a line."""
    say = matter.speech
    contraindications = [caution for caution in unsure if caution.effect == "contraindicated"]
    for caution in contraindications:
        missing = say.either("not known", "未知") + say.colon + say.listed(names(caution.missing, matter), 4)
        yield f"- {say(_EFFECTS[caution.effect])}{say.aside(missing)}{say.colon}{plain(say(caution.text))}"
    fields = dict.fromkeys(
        name for caution in unsure if caution.effect != "contraindicated" for name in caution.missing
    )
    if fields:
        asked_for = say.either("Not known, and asked for by cautions", "以下信息未知，而注意事项与之有关")
        yield f"- {asked_for}{say.colon}{say.listed(names(fields, matter), 8)}"


def _also(found: Found, matter: Matter) -> Iterator[str]:
    say = matter.speech
    for standing in STANDINGS:
        regimens = dict.fromkeys(plain(say(entry.regimen.name)) for name, entry in found.also if name == standing)
        if regimens:
            yield f"- {say(_IN_SHORT[standing])}{say.colon}{say.listed(list(regimens), _NAMED)}"

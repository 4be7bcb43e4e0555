"""Statements and cautions in two versions: what each says of whom, condition by condition in words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from engine.assessment import Bilingual
from engine.compile import Criterion, Rule
from engine.curation.diff_leaves import in_words, leaves
from engine.curation.diff_types import Aspect, Change, Detail, in_order
from engine.knowledge import Caution, KnowledgeBase, Statement
from engine.phrases import bilingual
from engine.schema.common import Text

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_BY_KEY: Mapping[str, Aspect] = {
    "stance": "stance",
    "effect": "stance",
    "regimen": "regimen",
    "about": "reach",
    "grade": "grade",
    "studies": "studies",
    "relations": "relations",
    "effective": "dates",
    "retracted": "retracted",
    "cited": "citation",
    "outside": "citation",
    "elsewhere": "citation",
    "verified": "verified",
    "review_due": "verified",
    "clinical_review": "clinical_review",
}
_CONDITIONS = frozenset({"when", "unless"})


def population_in_words(rule: Rule) -> Bilingual:
    """For whom a rule is, exclusions included."""
    en = "; ".join(criterion.words.en for criterion in rule.when)
    zh = "；".join(criterion.words.zh for criterion in rule.when)
    if rule.unless:
        en += f"; unless {' or '.join(f'({criterion.words.en})' for criterion in rule.unless)}"
        zh += f"；除外：{'或'.join(f'（{criterion.words.zh}）' for criterion in rule.unless)}"
    return Bilingual(en, zh)


def statement_changes(before: KnowledgeBase, after: KnowledgeBase) -> Iterator[Change]:
    """Every statement that was added, removed or changed."""
    for name in dict.fromkeys((*before.statements, *after.statements)):
        was, now = before.statements.get(name), after.statements.get(name)
        known = now or was
        assert known is not None
        details: list[Detail] = []
        if was and now:
            details = [
                *_leaf_details(was, now, before, after),
                *criteria("population", was.rule.when, now.rule.when),
                *criteria("exclusions", was.rule.unless, now.rule.unless),
                *_setting(was, now),
                *_dates(was, now),
            ]
            if not details:
                continue
        yield Change(
            kind="statement",
            id=name,
            how="changed" if was and now else "added" if now else "removed",
            title=bilingual(known.entry.title),
            stance=known.entry.stance,
            setting=known.setting,
            regimen=known.entry.regimen,
            population=population_in_words(known.rule),
            details=in_order(details),
        )


def caution_changes(before: KnowledgeBase, after: KnowledgeBase) -> Iterator[Change]:
    """Every caution that was added, removed or changed, also where it only reaches other regimens."""
    for name in dict.fromkeys((*before.cautions, *after.cautions)):
        was, now = before.cautions.get(name), after.cautions.get(name)
        known = now or was
        assert known is not None
        details: list[Detail] = []
        if was and now:
            details = [
                *_leaf_details(was, now, before, after),
                *criteria("population", was.rule.when, now.rule.when),
                *_reach(was, now, before, after),
            ]
            if not details:
                continue
        yield Change(
            kind="caution",
            id=name,
            how="changed" if was and now else "added" if now else "removed",
            title=bilingual(known.entry.says),
            stance=known.entry.effect,
            setting=None,
            regimen=None,
            population=population_in_words(known.rule),
            details=in_order(details),
            affects=tuple(sorted(known.regimens)),
        )


# --- conditions --------------------------------------------------------------------------------------------


def criteria(aspect: Aspect, before: Sequence[Criterion], after: Sequence[Criterion]) -> Iterator[Detail]:
    """Conditions added, removed or changed; one that only changed its name, place or note is wording."""
    was, now = ({item.id: item for item in side} for side in (before, after))
    for old, new in _renamed(was, now):
        yield Detail("wording", f"{new}", Bilingual(old, old), Bilingual(new, new))
        was[new] = was.pop(old)
    for name in dict.fromkeys((*was, *now)):
        one, other = was.get(name), now.get(name)
        if one is None or other is None or one.expression != other.expression:
            yield Detail(aspect, name, one.words if one else None, other.words if other else None)
        if one is not None and other is not None:
            yield from _around(name, one, other)


def _renamed(was: Mapping[str, Criterion], now: Mapping[str, Criterion]) -> list[tuple[str, str]]:
    gone, new = ([name for name in side if name not in other] for side, other in ((was, now), (now, was)))
    pairs: list[tuple[str, str]] = []
    for old in gone:
        same = next((name for name in new if now[name].expression == was[old].expression), None)
        if same is not None:
            new.remove(same)
            pairs.append((old, same))
    return pairs


def _around(name: str, one: Criterion, other: Criterion) -> Iterator[Detail]:
    if (one.basis, one.at) != (other.basis, other.at):
        places = [f"{item.basis}, {item.at}" if item.at else item.basis for item in (one, other)]
        yield Detail("citation", name, *(Bilingual(place, place) for place in places))
    if one.note != other.note:
        yield Detail("wording", name, *(bilingual(item.note) if item.note else None for item in (one, other)))


# --- everything else ---------------------------------------------------------------------------------------


def _leaf_details(
    was: Statement | Caution, now: Statement | Caution, before: KnowledgeBase, after: KnowledgeBase
) -> Iterator[Detail]:
    left_out = _CONDITIONS | ({"effective"} if isinstance(was, Statement) else frozenset())
    for path, old, new in leaves(was.entry, now.entry, left_out):
        aspect = _BY_KEY.get(path[0]) or _wording(old, new)
        if path[0] == "regimen":
            old, new = (_name(kb, name) for kb, name in ((before, old), (after, new)))
        if path[-1] in ("note", "because", "reason") and aspect != "retracted":
            aspect = "wording"
        yield Detail(aspect, ".".join(path), in_words(old), in_words(new))


def _wording(old: object, new: object) -> Aspect:
    """Words are words, but other figures in them are not."""
    figures = [_figures(text) for text in (old, new)]
    return "wording" if figures[0] == figures[1] else "figures"


def _figures(text: object) -> list[str]:
    written = text.get("en", "") if isinstance(text, dict) else str(text or "")
    return sorted(_NUMBER.findall(written))


def _name(kb: KnowledgeBase, regimen: str | None) -> dict[str, str] | None:
    if regimen is None:
        return None
    name: Text = kb.regimens[regimen].name
    return {"en": f"{name.en} ({regimen})", "zh": f"{name.zh}（{regimen}）"}


def _setting(was: Statement, now: Statement) -> Iterator[Detail]:
    if was.setting != now.setting:
        yield Detail("setting", "setting", in_words(was.setting), in_words(now.setting))
    if was.question != now.question:
        yield Detail("wording", "question", bilingual(was.question), bilingual(now.question))


def _dates(was: Statement, now: Statement) -> Iterator[Detail]:
    """The days on which it holds. Where they follow from the day of its source, that source's change says so."""
    if was.entry.effective is None and now.entry.effective is None and was.entry.cited.source == now.entry.cited.source:
        return
    for part in ("since", "until"):
        old, new = (getattr(item.effective, part) for item in (was, now))
        if old != new:
            yield Detail("dates", f"effective.{part}", in_words(old), in_words(new))


def _reach(was: Caution, now: Caution, before: KnowledgeBase, after: KnowledgeBase) -> Iterator[Detail]:
    gone = sorted(name for name in was.regimens - now.regimens if name in after.regimens)
    new = sorted(name for name in now.regimens - was.regimens if name in before.regimens)
    for names, kb, lost in ((gone, before, True), (new, after, False)):
        if names:
            words = in_words([_name(kb, name) for name in names])
            yield Detail("reach", "regimens", words if lost else None, None if lost else words)

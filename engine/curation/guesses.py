"""Values worth trying for a fact when a patient is made up: every word, both sides of every cut-off, usual histories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from random import Random
from typing import Any, get_args

from engine.assessment import Bilingual
from engine.expressions import Atom, Expression, atoms
from engine.knowledge import KnowledgeBase
from engine.profile import Treatment
from engine.values import plain
from engine.vocabulary import Fact

_DAYS_AGO = (30, 60, 100, 200, 400)
_ENDINGS = ("progression", "intolerance", "ongoing", "completed")
_SETTINGS = ("advanced", "adjuvant", "neoadjuvant", "conversion")
_MOST_WORDS = 40
Path = tuple[str, str]


_WORDS = {
    "advanced": "晚期",
    "adjuvant": "术后辅助",
    "neoadjuvant": "新辅助",
    "conversion": "转化",
    "progression": "进展",
    "intolerance": "不耐受",
    "ongoing": "进行中",
    "completed": "完成",
}


def treatment_in_words(name: str, value: Any) -> Bilingual:
    """One entry of a made-up treatment history."""
    if isinstance(value, bool):
        return Bilingual(f"{name}: {'yes' if value else 'no'}", f"{name}：{'是' if value else '否'}")
    en, zh = [], []
    for item in value:
        if name == "tace":
            en.append(f"session, {item['response']}")
            zh.append(f"一次，{item['response']}")
        else:
            agents = " + ".join(item["agents"])
            en.append(f"{item['setting']}: {agents}, {item['ended']}")
            zh.append(f"{_WORDS[item['setting']]}：{agents}，{_WORDS[item['ended']]}")
    label = Bilingual("TACE", "TACE") if name == "tace" else Bilingual("lines of treatment", "治疗线")
    return Bilingual(f"{label.en}: {'; '.join(en) or 'none'}", f"{label.zh}：{'；'.join(zh) or '无'}")


class Guesses:
    """What may be tried, from the vocabularies and cut-offs of two versions."""

    def __init__(self, before: KnowledgeBase, after: KnowledgeBase, on: date) -> None:
        self._facts: dict[str, Fact] = {**before.facts, **after.facts}
        self._both = {
            name: fact for name, fact in after.facts.items() if name in before.facts and fact.origin == "given"
        }
        self._on = on
        self._cut_offs: dict[str, set[Decimal]] = {}
        self._asked: set[str] = set()
        for kb in (before, after):
            for atom in _atoms(kb):
                if atom.number is not None:
                    self._cut_offs.setdefault(atom.field, set()).add(atom.number)
                elif atom.words:
                    self._asked |= atom.words
        self._histories = tuple(self._treatments(before, after))

    def for_facts(self, names: Iterable[str], random: Random | None = None) -> list[tuple[Path, tuple[Any, ...]]]:
        """The places in the profile that decide *names*, each with the values to try; in any order with *random*."""
        found = list(self._deciding(set(names)))
        if random is not None:
            random.shuffle(found)
            found = [(path, tuple(random.sample(values, len(values)))) for path, values in found]
        return found

    def _deciding(self, wanted: set[str]) -> Iterator[tuple[Path, tuple[Any, ...]]]:
        history = any(self._facts[name].origin == "history" for name in wanted if name in self._facts)
        if history:  # worked out from the treatment, and from days and facts that say the same
            wanted |= {name for name, fact in self._facts.items() if fact.kind == "date" and fact.origin == "given"}
        for name in sorted(wanted):
            fact = self._facts.get(name)
            if fact is not None and fact.origin == "given":
                group, _, key = fact.path.partition(".")
                yield (group, key), self._values(fact)
        if history:
            yield from self._histories

    # --- values ----------------------------------------------------------------------------------------

    def _values(self, fact: Fact) -> tuple[Any, ...]:
        if fact.kind == "yes_no":
            return ("no", "yes")
        if fact.kind == "choice":
            return tuple(fact.values)[:_MOST_WORDS]
        if fact.kind == "choices":
            return ([], *([word] for word in tuple(fact.values)[:_MOST_WORDS]))
        if fact.kind == "date":
            return tuple((self._on - timedelta(days=days)).isoformat() for days in _DAYS_AGO)
        numbers = self._numbers(fact)
        if fact.kind == "count":
            return tuple(int(number) for number in numbers)
        return tuple(f"{plain(number)} {fact.unit}".strip() for number in numbers)

    def _numbers(self, fact: Fact) -> list[Decimal]:
        """Each cut-off, and what lies below, between and above them."""
        assert fact.entry is not None
        low, high = fact.entry.minimum, fact.entry.maximum
        known = sorted(self._cut_offs.get(fact.id, ()))
        if not known:  # part of a formula only
            low, high = low or Decimal(0), high if high is not None else Decimal(100)
            known = [low + (high - low) * step / 8 for step in range(1, 8)]
        if fact.kind == "count":
            tried = {number + step for number in known for step in (-1, 0, 1)}
        else:
            tried = {*known, known[0] / 2, known[-1] * Decimal("1.25")}
            tried |= {(one + other) / 2 for one, other in pairwise(known)}
        rounded = {number if number in known else round(number, 2) for number in tried}
        return sorted(
            number for number in rounded if (low is None or number >= low) and (high is None or number <= high)
        )

    # --- treatment -------------------------------------------------------------------------------------

    def _treatments(self, before: KnowledgeBase, after: KnowledgeBase) -> Iterator[tuple[Path, tuple[Any, ...]]]:
        """Histories of one line or two, of drugs that the rules ask for and one regimen of every kind."""
        agents = list(self._agents(before, after))
        lines: list[Any] = [[]]
        lines += [
            [{"setting": setting, "agents": list(given), "ended": ended}]
            for setting in _SETTINGS
            for given in agents
            for ended in (_ENDINGS if setting == "advanced" else _ENDINGS[2:])
        ]
        failed = [{"setting": "advanced", "agents": list(given), "ended": "progression"} for given in agents[:6]]
        lines += [[one, other] for one in failed for other in failed if one is not other]
        yield ("treatment", "lines"), tuple(lines)
        responses = [{"response": response} for response in ("PD", "SD", "PR")]
        yield ("treatment", "tace"), ([], *([item] for item in responses), *([item, item] for item in responses))
        for name, field in Treatment.model_fields.items():
            if bool in get_args(field.annotation):
                yield ("treatment", name), (False, True)

    def _agents(self, before: KnowledgeBase, after: KnowledgeBase) -> Iterator[tuple[str, ...]]:
        """One regimen for every combination of classes, then the drugs that rules name; known to both versions."""
        drugs = after.drugs.keys() & before.drugs.keys()
        seen: set[frozenset[str]] = set()
        for regimen in after.regimens.values():
            given = tuple(name for name in regimen.components if name in drugs)
            kinds = frozenset(cls for name in given for cls in after.drugs[name].classes)
            if given and len(given) == len(regimen.components) and kinds not in seen:
                seen.add(kinds)
                yield given
        yield from ((name,) for name in sorted(drugs & self._asked))


def _atoms(kb: KnowledgeBase) -> Iterator[Atom]:
    yield from kb.atoms().values()
    expressions: list[Expression] = [row.when for item in kb.derivations for row in item.rows]
    expressions += [row.when for item in kb.derivations for part in item.parts for row in part]
    for expression in expressions:
        yield from atoms(expression)

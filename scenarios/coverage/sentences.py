"""What no scenario shows, as sentences in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from engine.assessment import Bilingual
from engine.compile import Criterion
from engine.expressions import All, AnyOf, Atom, Expression, Not, atoms
from engine.knowledge import KnowledgeBase
from engine.phrases import bilingual, condition_in_words
from engine.schema.cautions import Target
from engine.schema.common import Text
from engine.values import plain
from scenarios.coverage.obligations import Obligation, Want, criteria

_LONGEST = 60
_MOST_NAMED = 2


class Sentences:
    """Sentences on the rules of one knowledge base."""

    def __init__(self, kb: KnowledgeBase) -> None:
        self._kb = kb
        self._rules = {rule.id: rule for rule in kb.rules()}

    def title(self, rule: str) -> Bilingual:
        """What a rule is called; a caution, which has no title, by what it does, to what, and for whom."""
        statement = self._kb.statements.get(rule)
        if statement is not None:
            return bilingual(statement.entry.title)
        caution = self._kb.cautions[rule]
        effect, about = _EFFECTS[caution.entry.effect], self._about(caution.entry.about)
        words = condition_in_words(_shorter(caution.rule.when[0].expression), self._kb.facts)
        return Bilingual(
            f"{effect.en}, {about.en}: {_clipped(words.en, _LONGEST)}",
            f"{effect.zh}（{about.zh}）：{_clipped(words.zh, _LONGEST // 2)}",
        )

    def _about(self, target: Target) -> Bilingual:
        """What a caution is about, the first two by name."""
        if target.everything:
            return Bilingual("every treatment of the tumour", "所有抗肿瘤治疗")
        kb = self._kb
        named = [
            *(kb.classes.get(name) for name in target.classes),
            *(kb.drugs[name].name for name in target.drugs),
            *(kb.procedures[name].name for name in target.procedures),
            *(kb.regimens[name].name for name in target.regimens),
        ]
        texts = [text for text in named if text is not None] or [Text(en=name, zh=name) for name in target.classes]
        more = ("", "") if len(texts) <= _MOST_NAMED else (", …", "等")
        shown = texts[:_MOST_NAMED]
        return Bilingual(", ".join(t.en for t in shown) + more[0], "、".join(t.zh for t in shown) + more[1])

    def words(self, owed: Obligation) -> Bilingual:
        """The condition that *owed* is about; that of the rule's named condition where it is about one."""
        if owed.condition is not None:
            return condition_in_words(owed.condition, self._kb.facts)
        return condition_in_words(_shorter(self.criterion(owed).expression), self._kb.facts)

    def criterion(self, owed: Obligation) -> Criterion:
        """The named condition that *owed* is about."""
        rule = self._rules[owed.rule]
        return next(item for role, item in criteria(rule) if role == owed.role and item.id == owed.criterion)

    def number(self, owed: Obligation) -> str:
        """The number of a threshold's side, with its unit."""
        assert owed.threshold is not None
        return self._with_unit(owed, plain(owed.threshold.number(owed.want)))

    def untested(self, owed: Obligation, nearest: str | None = None) -> Bilingual:
        """What no scenario shows. *nearest*: the number that comes nearest to a threshold on that side."""
        if owed.kind == "rule":
            return _rule(owed.want, self.title(owed.rule))
        if owed.kind == "threshold":
            return self._threshold(owed, nearest)
        words = self.words(owed)
        if owed.kind == "alone" and owed.role == "unless":
            return Bilingual(
                f"No scenario has a patient whom only this exclusion sets aside: {words.en}",
                f"没有场景的患者仅因以下一项而被排除：{words.zh}",
            )
        if owed.kind == "alone":
            return Bilingual(
                "No scenario has a patient in whom this contraindication alone keeps a regimen from being a candidate",
                "没有场景的患者仅因该禁忌而使某方案不成为候选",
            )
        if owed.kind == "decides":
            return Bilingual(
                f"No scenario has a patient who lacks only this: {words.en}",
                f"没有场景的患者仅不符合以下一项：{words.zh}",
            )
        return _condition(owed.want, words)

    def _threshold(self, owed: Obligation, nearest: str | None) -> Bilingual:
        assert owed.threshold is not None
        assert owed.condition is not None
        label = self._kb.facts[owed.condition.field].label
        cut_off = self._with_unit(owed, plain(owed.threshold.at))
        near = Bilingual("", "")
        if nearest is not None:
            shown = self._with_unit(owed, nearest)
            near = Bilingual(f"; nearest: {shown}", f"；最接近者：{shown}")
        if owed.want == "at":
            note = Bilingual(f" ({near.en[2:]})", f"（{near.zh[1:]}）") if nearest is not None else near
            return Bilingual(
                f"No scenario has {label.en} of exactly {cut_off}{note.en}",
                f"没有场景的患者{label.zh}恰为{cut_off}{note.zh}",
            )
        side = Bilingual("just above", "略高于") if owed.threshold.upwards else Bilingual("just below", "略低于")
        number = self.number(owed)
        return Bilingual(
            f"No scenario has {label.en} {side.en} {cut_off} ({number}{near.en})",
            f"没有场景的患者{label.zh}{side.zh}{cut_off}（{number}{near.zh}）",
        )

    def cannot(self, owed: Obligation) -> Bilingual:
        """What nobody can show."""
        if owed.kind == "rule":
            title, how = self.title(owed.rule), _NEVER[owed.want]
            return Bilingual(f"“{title.en}” {how.en}", f"“{title.zh}”{how.zh}")
        if owed.kind == "threshold":
            assert owed.condition is not None
            label, number = self._kb.facts[owed.condition.field].label, self.number(owed)
            return Bilingual(f"{label.en} cannot be {number}", f"{label.zh}不可能为{number}")
        words = self.words(owed)
        if owed.kind == "condition":
            how = _NEVER[owed.want]
            return Bilingual(f"“{words.en}” {how.en}", f"“{words.zh}”{how.zh}")
        return Bilingual(
            f"“{words.en}” is never what alone sets a patient aside", f"“{words.zh}”不会是排除患者的唯一理由"
        )

    def _with_unit(self, owed: Obligation, number: str) -> str:
        assert owed.condition is not None
        return f"{number} {self._kb.facts[owed.condition.field].unit}".strip()


def _clipped(text: str, most: int) -> str:
    return text if len(text) <= most else text[:most].rstrip() + "…"


def _rule(want: Want, title: Bilingual) -> Bilingual:
    if want == "met":
        return Bilingual(f"No scenario has a patient to whom “{title.en}” applies", f"没有场景的患者适用“{title.zh}”")
    if want == "excluded":
        return Bilingual(
            f"No scenario has a patient whom “{title.en}” would suit and an exclusion sets aside",
            f"没有场景的患者属“{title.zh}”的人群但被排除",
        )
    return Bilingual(f"No scenario leaves open whether “{title.en}” applies", f"没有场景使“{title.zh}”是否适用处于待定")


def _condition(want: Want, words: Bilingual) -> Bilingual:
    if want == "true":
        return Bilingual(f"No scenario has a patient with “{words.en}”", f"没有场景的患者符合“{words.zh}”")
    if want == "false":
        return Bilingual(
            f"No scenario has a patient in whom “{words.en}” is known not to hold",
            f"没有场景的患者明确不符合“{words.zh}”",
        )
    return Bilingual(f"No scenario leaves open whether “{words.en}”", f"没有场景使“{words.zh}”处于未知")


def _shorter(expression: Expression) -> Expression:
    """*expression* without saying that a field is known where the same sentence says what it is."""
    if isinstance(expression, Not):
        return Not(_shorter(expression.part))
    if isinstance(expression, AnyOf):
        return AnyOf(tuple(_shorter(part) for part in expression.parts))
    if isinstance(expression, All):
        told = {atom.field for atom in atoms(expression) if atom.operator != "known"}
        kept = [part for part in expression.parts if not (_is_known(part) and next(atoms(part)).field in told)]
        return All(tuple(_shorter(part) for part in kept))
    return expression


def _is_known(part: Expression) -> bool:
    return isinstance(part, Atom) and part.operator == "known" and "yes" in part.words


_NEVER: Mapping[Want, Bilingual] = {
    "met": Bilingual("applies to nobody", "无患者适用"),
    "excluded": Bilingual("excludes nobody", "不会排除任何患者"),
    "open": Bilingual("either applies or does not: that is never open", "是否适用不会待定"),
    "true": Bilingual("never holds", "不会成立"),
    "false": Bilingual("never fails", "不会不成立"),
    "unknown": Bilingual("is never open", "不会未知"),
}
_EFFECTS = {
    "contraindicated": Bilingual("contraindication", "禁忌"),
    "caution": Bilingual("caution", "注意"),
    "requirement": Bilingual("requirement", "要求"),
}

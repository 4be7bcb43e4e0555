"""Studies and staging tables in two versions: figures, populations, cut-offs and rows, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from engine.assessment import Bilingual
from engine.curation.diff_leaves import in_words, leaves
from engine.curation.diff_rules import criteria
from engine.curation.diff_types import Aspect, Change, Detail, in_order
from engine.derivation import CompiledFactor, CompiledRow, Derived
from engine.knowledge import KnowledgeBase, Study
from engine.phrases import bilingual, condition_in_words

_OF_STUDIES: Mapping[str, Aspect] = {
    "cuts": "figures",
    "overall_survival": "figures",
    "n": "figures",
    "design": "certainty",
    "randomised": "certainty",
    "blinding": "certainty",
    "title_only": "certainty",
    "arms": "regimen",
    "limits": "certainty",
    "retracted": "retracted",
    "elsewhere": "citation",
    "verified": "verified",
    "review_due": "verified",
    "clinical_review": "clinical_review",
}
_BY_LAST: Mapping[str, Aspect] = {
    "note": "wording",
    "label": "wording",
    "because": "wording",
    "gives": "wording",
    "outside": "citation",
    "locator": "citation",
    "reference": "citation",
    "references": "citation",
    "published": "dates",
}
_OF_STAGING: Mapping[str, Aspect] = {
    "verified": "verified",
    "cited": "citation",
    "reference": "citation",
    "documented": "table",
}


def study_changes(before: KnowledgeBase, after: KnowledgeBase) -> Iterator[Change]:
    """Every study that was added, removed or changed, with the statements that rest on it."""
    for name in dict.fromkeys((*before.studies, *after.studies)):
        was, now = before.studies.get(name), after.studies.get(name)
        known = now or was
        assert known is not None
        details: list[Detail] = []
        if was and now:
            details = [*criteria("population", was.population.when, now.population.when), *_study(was, now)]
            if not details:
                continue
        kb = after if now else before
        yield Change(
            kind="study",
            id=name,
            how="changed" if was and now else "added" if now else "removed",
            title=Bilingual(
                f"{known.entry.name}: {known.entry.title.en}", f"{known.entry.name}：{known.entry.title.zh}"
            ),
            stance=None,
            setting=None,
            regimen=None,
            population=bilingual(known.entry.population_summary),
            details=in_order(details),
            affects=tuple(
                rule for rule, item in kb.statements.items() if any(role.study == name for role in item.entry.studies)
            ),
        )


def _study(was: Study, now: Study) -> Iterator[Detail]:
    for path, old, new in leaves(was.entry, now.entry, frozenset({"population"})):
        aspect = _BY_LAST.get(path[-1]) or ("citation" if "cited" in path else _OF_STUDIES.get(path[0], "wording"))
        yield Detail(aspect, ".".join(path), in_words(old), in_words(new))


# --- scores and stages -------------------------------------------------------------------------------------


def staging_changes(before: KnowledgeBase, after: KnowledgeBase) -> Iterator[Change]:
    """Every score, stage and board term that was added, removed or changed, with the rules that use it."""
    was_known, now_known = ({item.fact: item for item in kb.derivations} for kb in (before, after))
    for name in dict.fromkeys((*was_known, *now_known)):
        was, now = was_known.get(name), now_known.get(name)
        known = now or was
        assert known is not None
        details = list(_derivation(was, now, before, after)) if was and now else []
        if was and now and not details:
            continue
        yield Change(
            kind="staging",
            id=name,
            how="changed" if was and now else "added" if now else "removed",
            title=bilingual(known.label),
            stance=None,
            setting=None,
            regimen=None,
            population=None,
            details=in_order(details),
            affects=rules_using(after if now else before, frozenset({name})),
        )
    yield from _systems(before, after)


def _systems(before: KnowledgeBase, after: KnowledgeBase) -> Iterator[Change]:
    """What is said of a whole system: edition, reference, whether it was checked."""
    for name in before.staging.keys() & after.staging.keys():
        was, now = before.staging[name], after.staging[name]
        details = [
            Detail(_OF_STAGING.get(path[0], "wording"), ".".join(path), in_words(old), in_words(new))
            for path, old, new in leaves(was, now, frozenset({"derivations"}))
        ]
        if details:
            title = bilingual(now.title)
            yield Change("staging", f"system:{name}", "changed", title, None, None, None, None, in_order(details))


def rules_using(kb: KnowledgeBase, facts: frozenset[str]) -> tuple[str, ...]:
    """The statements and cautions that ask, directly or through scores and stages, for any of *facts*."""
    reached = set(facts)
    for item in kb.derivations:  # in order of dependence
        if item.depends_on & reached:
            reached.add(item.fact)
    return tuple(
        rule.id
        for rule in kb.rules()
        if any(field in reached for part in (*rule.when, *rule.unless) for field in part.fields)
    )


def _derivation(was: Derived, now: Derived, before: KnowledgeBase, after: KnowledgeBase) -> Iterator[Detail]:
    yield from _rows("rows", was.rows, now.rows, before, after)
    for number in range(max(len(was.parts), len(now.parts))):
        one, other = (item.parts[number] if number < len(item.parts) else () for item in (was, now))
        yield from _rows(f"part {number + 1}", one, other, before, after)
    old, new = (_terms(item, kb) for item, kb in ((was, before), (now, after)))
    for case in dict.fromkeys((*old, *new)):
        sides = (
            [term for term in one.get(case, ()) if term not in other.get(case, ())]
            for one, other in ((old, new), (new, old))
        )
        gone, come = (in_words(" + ".join(terms)) if terms else None for terms in sides)
        if gone or come:
            yield Detail("table", f"formula: {case}".removesuffix(": "), gone, come)
    if (was.decimals, was.rounded) != (now.decimals, now.rounded):
        said = [f"{item.decimals} decimals, rounded: {item.rounded}" for item in (was, now)]
        yield Detail("table", "rounding", in_words(said[0]), in_words(said[1]))
    if was.label != now.label:
        yield Detail("wording", "label", bilingual(was.label), bilingual(now.label))
    if was.warnings != now.warnings:
        warnings = [in_words([item.says.model_dump() for item in side.warnings]) for side in (was, now)]
        yield Detail("wording", "warnings", *warnings)


def _rows(
    part: str, was: Sequence[CompiledRow], now: Sequence[CompiledRow], before: KnowledgeBase, after: KnowledgeBase
) -> Iterator[Detail]:
    """Rows that stand in one version only; where the rows are the same and their order is not, that is the change."""
    old, new = ([(row.value, row.when) for row in side] for side in (was, now))
    if old == new:
        return
    gone = [row for row in was if (row.value, row.when) not in new]
    come = [row for row in now if (row.value, row.when) not in old]
    if not gone and not come:
        orders = [" > ".join(row.value for row in side) for side in (was, now)]
        yield Detail("table", f"{part}: order", in_words(orders[0]), in_words(orders[1]))
    for value in dict.fromkeys(row.value for row in (*gone, *come)):
        sides = [
            in_words([_said(row, kb) for row in side if row.value == value])
            for side, kb in ((gone, before), (come, after))
        ]
        yield Detail("table", f"{part}: {value}", *sides)


def _said(row: CompiledRow, kb: KnowledgeBase) -> dict[str, str]:
    words = condition_in_words(row.when, kb.facts)
    return {"en": words.en, "zh": words.zh}


def _terms(item: Derived, kb: KnowledgeBase) -> dict[str, list[str]]:
    """The terms of each case of a formula; the scale of a factor turns the canonical unit into the formula's."""
    said: dict[str, list[str]] = {}
    for case in item.cases:
        when = condition_in_words(case.when, kb.facts).en if case.when is not None else ""
        said[when] = [
            "×".join((f"{times:g}", *(_factor(factor) for factor in factors))) for times, factors in case.terms
        ]
    return said


def _factor(factor: CompiledFactor) -> str:
    text = factor.field if factor.scale == 1 else f"{factor.field}·{factor.scale:g}"
    for sign, bound in (("≥", factor.floor), ("≤", factor.ceiling)):
        text += f" ({sign}{bound:g})" if bound is not None else ""
    text = f"{factor.minus_from:g} − {text}" if factor.minus_from is not None else text
    return f"({text})" if factor.take == "value" else f"{factor.take}({text})"

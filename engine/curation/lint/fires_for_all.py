"""``lint.fires_for_all``: a statement or caution that every patient in scope meets.

What is said of everybody is soon read by nobody. It may be right (a requirement for every patient), or a population that
the source names was left out of ``when``. Found are rules met by a patient of whom next to nothing is known, or by every
patient of the sample.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.assessment import Bilingual
from engine.compile import Rule
from engine.curation.lint.bench import Bench
from engine.curation.lint.finding import Finding

CODE = "lint.fires_for_all"
_ENOUGH = 20  # patients a sample must have before "every" says anything


def find(bench: Bench) -> Iterator[Finding]:
    """Every rule met by the patient with next to nothing given, or by the whole sample."""
    barest = bench.maker.seek(bench.maker.scope).profile or {}
    plain = bench.verdicts(barest) or {}
    for name, rule in bench.rules.items():
        met = sum(found.get(name) == "met" for found in bench.sample)
        all_of_them = met == len(bench.sample) >= _ENOUGH
        if not all_of_them and (plain.get(name) != "met" or not barest or _asks_what_is_missing(rule)):
            continue
        profile = barest if plain.get(name) == "met" else bench.sought[name].profile
        says = (
            Bilingual(
                f"{name} is met by all {len(bench.sample)} patients of the sample.",
                f"样本中全部{len(bench.sample)}例患者均符合{name}。",
            )
            if all_of_them
            else Bilingual(
                f"{name} is met by a patient of whom next to nothing is known, and by {met} of {len(bench.sample)} in the sample.",
                f"几乎一无所知的患者即符合{name}；样本中{len(bench.sample)}例有{met}例符合。",
            )
        )
        yield Finding(
            CODE,
            "note",
            (name,),
            (bench.file(name),),
            says,
            tuple(bench.shown(item) for item in bench.asked(name)),
            bench.maker.shown(profile) if profile is not None else None,
            Bilingual("meets it with this alone", "仅凭以下资料即符合"),
        )


def _asks_what_is_missing(rule: Rule) -> bool:
    """Whether the rule is about something not being known: then it is meant for whoever it is not known of."""
    return any(atom.operator == "known" and "no" in atom.words for atom in rule.atoms())

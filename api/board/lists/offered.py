"""Which words the template offers, which fields it shows first, and what it says may be written."""

from __future__ import annotations

import re

from engine.assessment import Bilingual
from engine.errors import Lang
from engine.knowledge import KnowledgeBase
from engine.vocabulary import YES_NO_LABELS, Fact

# What a board looks at before anything else, in the order in which a case is told.
_FIRST = (
    "age",
    "sex",
    "weight",
    "ecog",
    "region",
    "diagnosis",
    "diagnosis_basis",
    "tumour_number",
    "largest_diameter",
    "diameter_sum",
    "distribution",
    "growth_pattern",
    "pvtt_cheng",
    "pvtt_vp",
    "hepatic_vein_thrombus",
    "vena_cava_thrombus",
    "bile_duct_invasion",
    "extrahepatic_spread",
    "extrahepatic_sites",
    "tumour_rupture",
    "bilirubin",
    "albumin",
    "inr",
    "ascites",
    "encephalopathy",
    "platelets",
    "neutrophils",
    "alt",
    "ast",
    "creatinine",
    "cirrhosis",
    "varices",
    "gastroscopy_within_6_months",
    "hbsag",
    "hbv_dna",
    "hbv_antiviral",
    "anti_hcv",
    "afp",
    "pivka_ii",
    "resection_status",
    "tace_suitable",
    "recurrence",
    "resection_date",
    "r_status",
    "mvi",
    "transplant_recipient",
    "autoimmune_disease",
    "active_bleeding",
)
_SEPARATORS = re.compile(r"[,;，；、/]")
_UNKNOWN = Bilingual("unknown", "不详")
_SETTINGS = (
    Bilingual("advanced", "晚期"),
    Bilingual("adjuvant", "辅助"),
    Bilingual("neoadjuvant", "新辅助"),
    Bilingual("perioperative", "围手术期"),
    Bilingual("conversion", "转化"),
)
_ENDINGS = (
    Bilingual("progression", "进展"),
    Bilingual("intolerance", "不耐受"),
    Bilingual("completed", "完成"),
    Bilingual("other", "其他"),
    Bilingual("ongoing", "进行中"),
)
_LISTED = (
    Bilingual("none", "无"),
    Bilingual("all listed", "已全部列出"),
    Bilingual("systemic listed", "仅列出系统治疗"),
    Bilingual("not known", "不详"),
)
_YES_NO = (*(Bilingual(label.en, label.zh) for label in YES_NO_LABELS.values()), _UNKNOWN)


def word(text: Bilingual, lang: Lang) -> str:
    """*text* in *lang*."""
    return text.zh if lang == "zh" else text.en


def first_fields(kb: KnowledgeBase) -> tuple[str, ...]:
    """The fields that come first, as far as the vocabulary has them."""
    return tuple(name for name in _FIRST if name in kb.facts)


def choices_of(fact: Fact, lang: Lang) -> tuple[str, ...]:
    """The words to choose from for a field with one value; nothing for other kinds."""
    if fact.kind not in ("choice", "yes_no"):
        return ()
    texts = (*(Bilingual(label.en, label.zh) for label in fact.values.values()), _UNKNOWN)
    return tuple(word(text, lang) for text in texts)


def offered_in(sheet: str, heading: str, kb: KnowledgeBase, lang: Lang) -> tuple[str, ...]:
    """The words to choose from in a column that is no field of the vocabulary."""
    texts: tuple[Bilingual, ...] = {
        ("patients", "treatment_so_far"): _LISTED,
        ("patients", "tace_so_far"): tuple(text for text in _LISTED if text.en != "systemic listed"),
        ("treatment", "setting"): _SETTINGS,
        ("treatment", "ended"): _ENDINGS,
        ("treatment", "tolerated"): _YES_NO,
        ("treatment", "best_response"): tuple(Bilingual(one, one) for one in ("CR", "PR", "SD", "PD", "NE")),
        ("treatment", "criteria"): tuple(Bilingual(one, one) for one in ("RECIST 1.1", "mRECIST", "iRECIST")),
        ("tace", "response"): tuple(Bilingual(one, one) for one in ("CR", "PR", "SD", "PD")),
    }.get((sheet, heading), _YES_NO if sheet == "plain" else ())
    if (sheet, heading) == ("course", "field"):
        measured = [fact for fact in kb.facts.values() if fact.origin == "given" and fact.kind in ("quantity", "count")]
        texts = tuple(Bilingual(fact.label.en, fact.label.zh) for fact in measured)
    return tuple(word(text, lang) for text in texts)


def takes(fact: Fact) -> Bilingual:
    """What may be written for a field, in a sentence."""
    if fact.kind == "quantity" and fact.dimension is not None:
        units = [unit.symbol for unit in fact.dimension.units]
        return Bilingual(
            f"Number; < > ≤ ≥ where censored. Unit: {', '.join(units)}.",
            f"数值，可写< > ≤ ≥。单位：{'、'.join(units)}。",
        )
    if fact.kind == "count":
        return Bilingual("Whole number; “at least n” where only that is known.", "整数；仅知下限时可写“至少n”。")
    if fact.kind == "date":
        return Bilingual("A date, or text as YYYY-MM-DD.", "日期，或写作YYYY-MM-DD。")
    en, zh = ", ".join(_words(fact, "en")), "、".join(_words(fact, "zh"))
    if fact.kind == "choices":
        return Bilingual(f"One or more of: {en}; or none.", f"可写一项或多项，以“、”分隔：{zh}；没有则写“无”。")
    return Bilingual(f"One of: {en}.", f"以下之一：{zh}。")


def _words(fact: Fact, lang: Lang) -> list[str]:
    """A word for each value that does not hold a sign that separates words."""
    found: list[str] = []
    for value, label in fact.values.items():
        shown = word(Bilingual(label.en, label.zh), lang)
        if fact.kind == "choices" and _SEPARATORS.search(shown) and fact.entry is not None:
            others = next((one.synonyms for one in fact.entry.values if one.id == value), [])
            shown = next((one for one in others if one.isascii() == (lang == "en")), shown)
        found.append(shown)
    return found

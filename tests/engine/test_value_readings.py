"""Reading one written value: units, signs, words and dates as wards write them; what is ambiguous is refused, never guessed."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.knowledge import KnowledgeBase
from engine.readings import MAX_TEXT, Reading, Unreadable, read_value
from engine.schema.vocabulary import Unit
from engine.values import Choice, Members, Range
from engine.vocabulary import NONE_WORDS, UNKNOWN_WORDS, Fact
from engine.wording import folded, normal

SITE: Mapping[str, Decimal] = {}
FULL_WIDTH = str.maketrans("0123456789.<>=+-", "０１２３４５６７８９．＜＞＝＋－")
quick = settings(
    max_examples=60, deadline=None, database=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def checked(refused: Unreadable) -> str:
    """The code of a refusal that says what is wrong and what to write, in few words."""
    assert refused.code.startswith("value.")
    assert refused.message
    assert refused.remedy
    assert len(str(refused)) < 600
    return refused.code


@pytest.fixture
def read(kb: KnowledgeBase) -> Any:
    """Reads a value of a field; the value, or the code of the refusal."""

    def reading(field: str, raw: object, site: Mapping[str, Decimal] = SITE) -> Any:
        try:
            return read_value(kb.facts[field], raw, site).value
        except Unreadable as refused:
            return checked(refused)

    return reading


def at_least(number: str) -> Range:
    return Range(Decimal(number), None)


def above(number: str) -> Range:
    return Range(Decimal(number), None, low_open=True)


def at_most(number: str) -> Range:
    return Range(None, Decimal(number))


def below(number: str) -> Range:
    return Range(None, Decimal(number), high_open=True)


def exactly(number: str) -> Range:
    return Range(Decimal(number), Decimal(number))


# --- numbers with units -----------------------------------------------------------------------------------


def quantities(kb: KnowledgeBase) -> list[Fact]:
    return [fact for fact in kb.facts.values() if fact.kind == "quantity" and fact.dimension is not None]


def possible_number(fact: Fact, unit: Unit, factor: Decimal) -> Decimal:
    """A number that is possible for *fact* when written in *unit*."""
    assert fact.entry is not None
    low = fact.entry.minimum if fact.entry.minimum is not None else Decimal(0)
    high = fact.entry.maximum if fact.entry.maximum is not None else Decimal(10) ** 9
    tried = [
        Decimal(text) for text in ("7", "1.3", "25", "0.4", "90", "120", "0.02", "3000", "20000", "400000", "7000000")
    ]
    return next(number for number in tried if low <= number * factor <= high)


def test_every_spelling_of_every_unit_is_converted_exactly_and_said_so(kb: KnowledgeBase) -> None:
    seen = 0
    for fact in quantities(kb):
        assert fact.dimension is not None
        for unit in fact.dimension.units:
            factor = unit.factor if unit.factor is not None else Decimal("1.21")
            site = {unit.site_factor: factor} if unit.site_factor else {}
            number = possible_number(fact, unit, factor)
            expected = Range(number * factor, number * factor)
            for word in (unit.symbol, *unit.synonyms):
                spaced = f"{number} {word}"
                forms: list[object] = [spaced, spaced.translate(FULL_WIDTH), spaced.upper(), f"  {spaced}\t"]
                forms.append({"value": str(number), "unit": word})
                forms.append({"value": number, "unit": word})
                if not word[0].isdigit():
                    forms.append(f"{number}{word}")
                for form in forms:
                    reading = read_value(fact, form, site)
                    assert reading.value == expected, (fact.id, form)
                    assert (reading.note is not None) == (unit.symbol != fact.unit), (fact.id, form)
                    assert not reading.alert
                seen += 1
    assert seen > 150


def test_no_spelling_names_two_units_of_one_dimension(kb: KnowledgeBase) -> None:
    for fact in quantities(kb):
        assert fact.dimension is not None
        owners: dict[str, str] = {}
        for unit in fact.dimension.units:
            for word in (unit.symbol, *unit.synonyms):
                assert owners.setdefault(folded(word), unit.symbol) == unit.symbol, (fact.id, word)


@quick
@given(tenths=st.integers(50, 700), digits=st.integers(0, 6))
def test_a_decimal_number_is_kept_to_the_last_digit(kb: KnowledgeBase, tenths: int, digits: int) -> None:
    number = Decimal(tenths).scaleb(-1).quantize(Decimal(1).scaleb(-max(digits, 1)))
    fact = kb.facts["albumin"]
    assert read_value(fact, f"{number} g/L", SITE).value == Range(number, number)
    assert read_value(fact, f"{number / 10} g/dL", SITE).value == Range(number, number)
    assert read_value(fact, {"value": str(number), "unit": "g/L"}, SITE).value == Range(number, number)


def test_a_float_is_read_as_it_is_printed(read: Any) -> None:
    assert read("inr", 1.1) == exactly("1.1")
    assert read("bilirubin", {"value": 0.1 + 0.2, "unit": "mg/dL"}) == exactly(
        str(Decimal("0.30000000000000004") * Decimal("17.1"))
    )


@pytest.mark.parametrize(
    ("field", "written", "expected"),
    [
        ("bilirubin", "1.0 mg/dL", exactly("17.1")),
        ("bilirubin", "17.1 µmol/L", exactly("17.1")),  # U+00B5 micro sign
        ("bilirubin", "17.1 μmol/L", exactly("17.1")),  # U+03BC Greek mu
        ("bilirubin", "１７．１ μｍｏｌ／Ｌ", exactly("17.1")),
        ("bilirubin", "17.1 umol/l", exactly("17.1")),
        ("platelets", "132 ×10⁹/L", exactly("132")),
        ("platelets", "132×10^9/L", exactly("132")),
        ("platelets", "132 x10*9/L", exactly("132")),
        ("platelets", "13.2万/µL", exactly("132")),
        ("platelets", "132 10³/µL", exactly("132")),
        ("platelets", "132 ×10³/μL", exactly("132")),
        ("platelets", "132000/mm3", exactly("132")),
        ("creatinine", "1 mg/dL", exactly("88.4")),
        ("largest_diameter", "82 mm", exactly("8.2")),
        ("largest_diameter", "8.2厘米", exactly("8.2")),
        ("alt", "1 µkat/L", exactly("60")),
        ("afp", "520 ug/L", exactly("520")),
        ("weight", 66, exactly("66")),
        ("weight", "66公斤", exactly("66")),
        ("proteinuria_24h", "1500 mg/24h", exactly("1.5")),
        ("hbv_dna", "1.2e3 IU/mL", exactly("1200")),
        ("pt_prolongation", "-1 s", exactly("-1")),
        ("pt_prolongation", "−1 s", exactly("-1")),  # U+2212 minus
        ("liver_involvement", "35%", exactly("35")),
    ],
)
def test_units_are_read_as_wards_write_them(read: Any, field: str, written: object, expected: object) -> None:
    assert read(field, written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (">1210 ng/mL", above("1210")),
        ("＞1210 ng/mL", above("1210")),
        ("≥400 ng/mL", at_least("400")),
        (">= 400 ng/mL", at_least("400")),
        ("≧400ng/mL", at_least("400")),
        ("⩾400 ng/mL", at_least("400")),
        ("<20 ng/mL", below("20")),
        ("≤ 20 ng/mL", at_most("20")),
        ("<=20 ng/mL", at_most("20")),
        ("=20 ng/mL", exactly("20")),
        ("at least 400 ng/mL", at_least("400")),
        ("至少400 ng/mL", at_least("400")),
        ("不超过20 ng/mL", at_most("20")),
        ("400 ng/mL or more", at_least("400")),
        ({"value": 1210, "unit": "ng/mL", "comparator": ">"}, above("1210")),
        ({"value": "20", "unit": "ng/mL", "comparator": "<="}, at_most("20")),
    ],
)
def test_a_censored_value_stays_censored(read: Any, written: object, expected: Range) -> None:
    assert read("afp", written) == expected


def test_a_censored_value_is_converted_with_its_sign(read: Any) -> None:
    assert read("bilirubin", ">2 mg/dL") == above("34.2")


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("1,210 ng/mL", "value.comma"),
        ("1，210 ng/mL", "value.comma"),
        ("1.210.5 ng/mL", "value.comma"),
        ("1210", "value.unit_missing"),
        (1210, "value.unit_missing"),
        ({"value": 1210}, "value.unit_missing"),
        ({"value": 1210, "unit": ""}, "value.unit_missing"),
        ("1210 mg/mL", "value.unit_unknown"),
        ("20-30 ng/mL", "value.unit_unknown"),
        ({"value": 5, "unit": 7}, "value.unit_unknown"),
        ("about 400 ng/mL", "value.not_a_number"),
        ("high", "value.not_a_number"),
        ("> ng/mL", "value.not_a_number"),
        ("><400 ng/mL", "value.not_a_number"),
        ("at least >400 ng/mL", "value.not_a_number"),
        ({"value": "high", "unit": "ng/mL"}, "value.not_a_number"),
        ({"value": 5, "unit": "ng/mL", "comparator": "~"}, "value.not_a_number"),
        ("1e40 ng/mL", "value.not_finite"),
        (float("nan"), "value.not_finite"),
        (float("inf"), "value.not_finite"),
        ({"value": float("inf"), "unit": "ng/mL"}, "value.not_finite"),
        ({"value": None, "unit": "ng/mL"}, "value.quantity"),
        ({"value": True, "unit": "ng/mL"}, "value.quantity"),
        ({"value": [1], "unit": "ng/mL"}, "value.quantity"),
        ({"unit": "ng/mL"}, "value.quantity"),
        ({"value": 5, "unit": "ng/mL", "code": "x"}, "value.quantity"),
        (True, "value.type"),
        ([5], "value.type"),
        (None, "value.null"),
        ("", "value.empty"),
        ("  ", "value.empty"),
        ("4" * (MAX_TEXT + 1), "value.too_long"),
        ("-5 ng/mL", "value.impossible"),
        ("<-1 ng/mL", "value.impossible"),
        (">1e9 ng/mL", "value.impossible"),
    ],
)
def test_a_quantity_that_is_not_clear_is_refused(read: Any, written: object, code: str) -> None:
    assert read("afp", written) == code


def test_zero_needs_no_unit(read: Any) -> None:
    assert read("afp", 0) == read("afp", "0") == exactly("0")


def test_a_bare_number_is_read_only_where_no_other_unit_is_in_use(kb: KnowledgeBase, read: Any) -> None:
    for fact in quantities(kb):
        assert fact.dimension is not None
        bare = read(fact.id, 35)
        if fact.dimension.bare:
            assert bare == exactly("35") or bare == "value.impossible"
        else:
            assert bare == "value.unit_missing"


def test_a_missing_unit_is_asked_for_by_name(kb: KnowledgeBase) -> None:
    with pytest.raises(Unreadable, match="Write the unit: µmol/L, mg/dL"):
        read_value(kb.facts["bilirubin"], 20, SITE)


@pytest.mark.parametrize(
    ("field", "written", "factor", "converted"),
    [
        ("afp", "500 IU/mL", "afp_ng_per_iu", "605.00"),
        ("afp", ">500 kU/L", "afp_ng_per_iu", "605.00"),
        ("pivka_ii", "500 ng/mL", "pivka_mau_per_ng", "605.00"),
        ("hbv_dna", "500 copies/mL", "hbv_iu_per_copy", "605.00"),
    ],
)
def test_activity_is_compared_with_mass_only_by_the_sites_own_factor(
    kb: KnowledgeBase, field: str, written: str, factor: str, converted: str
) -> None:
    without = read_value(kb.facts[field], written, SITE)
    assert without.value is None
    assert without.alert
    assert without.note is not None
    assert without.written == written
    with_factor = read_value(kb.facts[field], written, {factor: Decimal("1.21")})
    assert isinstance(with_factor.value, Range)
    assert with_factor.value.low == Decimal(converted)
    assert with_factor.value.low_open is written.startswith(">")
    assert not with_factor.alert
    assert read_value(kb.facts[field], written, {"another": Decimal(1)}).value is None


def test_each_field_is_read_at_its_limits_and_refused_beyond_them(kb: KnowledgeBase, read: Any) -> None:
    bounded = [
        f for f in kb.facts.values() if f.entry is not None and f.kind in ("count", "quantity") and f.origin == "given"
    ]
    for fact in bounded:
        assert fact.entry is not None
        unit = f" {fact.unit}"
        for limit, step in ((fact.entry.minimum, -1), (fact.entry.maximum, 1)):
            if limit is None:
                continue
            assert read(fact.id, f"{limit:f}{unit}") == Range(limit, limit), fact.id
            assert read(fact.id, f"{limit + step:f}{unit}") == "value.impossible", fact.id
            beyond = "<" if step < 0 else ">"
            assert read(fact.id, f"{beyond}{limit + step:f}{unit}") == "value.impossible", fact.id
            within = ">" if step < 0 else "<"
            assert isinstance(read(fact.id, f"{within}{limit:f}{unit}"), Range), fact.id


def test_less_than_the_least_possible_is_impossible(kb: KnowledgeBase, read: Any) -> None:
    assert read("afp", "<0 ng/mL") == "value.impossible"
    assert read("age", "<0") == "value.impossible"
    assert read("liver_involvement", ">100 %") == "value.impossible"


@pytest.mark.parametrize("number", ["1E+5000", "-1E+5000", "1E-5000", "1E+5000000"])
def test_a_monstrous_number_is_refused_in_few_words(read: Any, number: str) -> None:
    for field in ("age", "weight", "afp", "tumour_number", "bilirubin"):
        code = read(field, Decimal(number))  # as the JSON reader hands it over; `read` checks that the message is short
        assert isinstance(code, str), field
        assert code in ("value.not_finite", "value.impossible", "value.not_whole", "value.unit_missing"), field


# --- counts -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "written", "expected"),
    [
        ("tumour_number", 3, exactly("3")),
        ("tumour_number", "3", exactly("3")),
        ("tumour_number", "3.0", exactly("3")),
        ("tumour_number", 3.0, exactly("3")),
        ("tumour_number", "3个", exactly("3")),
        ("tumour_number", "３枚", exactly("3")),
        ("tumour_number", "3 nodules", exactly("3")),
        ("tumour_number", "单发", exactly("1")),
        ("tumour_number", "Solitary", exactly("1")),
        ("tumour_number", "多发", at_least("2")),
        ("tumour_number", "multiple", at_least("2")),
        ("tumour_number", "innumerable", at_least("4")),
        ("tumour_number", ">3", at_least("4")),
        ("tumour_number", "≥4", at_least("4")),
        ("tumour_number", "4+", at_least("4")),
        ("tumour_number", "4个以上", at_least("4")),
        ("tumour_number", "at least 4", at_least("4")),
        ("tumour_number", "<3", Range(Decimal(0), Decimal(2))),
        ("tumour_number", "up to 3", Range(Decimal(0), Decimal(3))),
        ("age", "58岁", exactly("58")),
        ("ecog", "1分", exactly("1")),
        ("documented_child_pugh_score", "≤6分", Range(Decimal(5), Decimal(6))),
        ("tumour_number", "2.5", "value.not_whole"),
        ("tumour_number", "3 cm", "value.not_a_number"),
        ("tumour_number", "2-3", "value.not_a_number"),
        ("tumour_number", "many", "value.not_a_number"),
        ("tumour_number", -1, "value.impossible"),
        ("tumour_number", "1,000", "value.comma"),
        ("tumour_number", True, "value.type"),
        ("tumour_number", {"value": 3}, "value.type"),
        ("ecog", 5, "value.impossible"),
        ("age", "121", "value.impossible"),
        ("age", None, "value.null"),
    ],
)
def test_counts_are_read_as_wards_write_them(read: Any, field: str, written: object, expected: object) -> None:
    assert read(field, written) == expected


# --- words ------------------------------------------------------------------------------------------------


def choices(kb: KnowledgeBase) -> list[Fact]:
    return [fact for fact in kb.facts.values() if fact.kind == "choice" and fact.origin == "given"]


def test_every_word_of_every_value_is_read_as_that_value_alone(kb: KnowledgeBase, read: Any) -> None:
    seen = 0
    for fact in choices(kb):
        assert fact.entry is not None
        for value in fact.entry.values:
            for word in (value.id, value.label.en, value.label.zh, *value.synonyms):
                for form in (word, word.upper(), f" {word} ", word.translate(FULL_WIDTH)):
                    assert read(fact.id, form) == Choice.of(value.id), (fact.id, form)
                seen += 1
    assert seen > 300


def test_every_loose_word_leaves_open_what_the_vocabulary_says_and_a_note_says_so(kb: KnowledgeBase) -> None:
    seen = 0
    for fact in choices(kb):
        assert fact.entry is not None
        for loose in fact.entry.loose:
            for word in loose.says:
                reading = read_value(fact, word, SITE)
                assert reading.value == Choice(frozenset(loose.means)), (fact.id, word)
                assert (reading.note is not None) == (len(loose.means) > 1)
                seen += 1
    assert seen > 60


@pytest.mark.parametrize(
    ("field", "written", "possible"),
    [
        ("pvtt_cheng", "I-II", "I II"),
        ("pvtt_cheng", "I～II", "I II"),
        ("pvtt_cheng", "Ⅰ—Ⅱ型", "I II"),
        ("pvtt_cheng", "I或II", "I II"),
        ("pvtt_cheng", "II/III", "II III"),
        ("pvtt_cheng", "2至3", "II III"),
        ("pvtt_cheng", "Ⅱ型", "II"),
        ("pvtt_cheng", "程氏II型", "II"),
        ("pvtt_vp", "Vp3-4", "Vp3 Vp4"),
        ("pvtt_vp", "Vp3 or Vp4", "Vp3 Vp4"),
        ("documented_child_pugh_class", "Child-Pugh A级", "A"),
        ("documented_child_pugh_class", "A5", "A"),
        ("documented_child_pugh_class", "A-B", "A B"),
        ("documented_cnlc", "IIIa期", "IIIa"),
        ("documented_bclc", "BCLC-C期", "C"),
        ("encephalopathy", "Ⅰ级", "grade_1_2"),
        ("encephalopathy", "1-2级", "grade_1_2"),
        ("ascites", "少量腹水", "mild"),
        ("diagnosis", "肝癌", "hcc icc chcc_cca fibrolamellar"),
        ("proteinuria_dipstick", "(±)", "negative 1+"),
        ("proteinuria_dipstick", "++", "2+"),
        ("hbsag", "（＋）", "positive"),
    ],
)
def test_words_are_read_as_wards_write_them(read: Any, field: str, written: str, possible: str) -> None:
    assert read(field, written) == Choice.of(*possible.split())


@pytest.mark.parametrize(
    ("field", "written", "between"),
    [
        ("pvtt_vp", "Vp1-Vp3", "Vp2"),
        ("pvtt_vp", "Vp1至Vp4", "Vp3"),
        ("pvtt_cheng", "I-III", "II"),
        ("pvtt_cheng", "I to III", "II"),
        ("edmondson", "I~III", "II"),
    ],
)
def test_a_span_of_words_never_rules_out_what_lies_between_its_ends(
    read: Any, field: str, written: str, between: str
) -> None:
    value = read(field, written)
    assert isinstance(value, str) or between in value.possible


@pytest.mark.parametrize(
    ("field", "written", "code"),
    [
        ("pvtt_cheng", "V", "value.unknown_word"),
        ("pvtt_cheng", "II-V", "value.unknown_word"),
        ("pvtt_cheng", "-", "value.unknown_word"),
        ("pvtt_cheng", True, "value.type"),
        ("pvtt_cheng", ["I"], "value.type"),
        ("pvtt_cheng", 1.5, "value.type"),
        ("sex", "x", "value.unknown_word"),
        ("hypertension", False, "value.type"),
        ("extrahepatic_spread", 1, "value.unknown_word"),
        ("extrahepatic_spread", "perhaps", "value.unknown_word"),
        ("extrahepatic_spread", {"yes": True}, "value.type"),
        ("extrahepatic_spread", None, "value.null"),
        ("extrahepatic_spread", "", "value.empty"),
    ],
)
def test_a_word_that_is_not_a_value_is_refused(read: Any, field: str, written: object, code: str) -> None:
    assert read(field, written) == code


def test_a_misspelt_word_is_answered_with_the_nearest_one(kb: KnowledgeBase) -> None:
    with pytest.raises(Unreadable, match="Did you mean 'moderate_severe'"):
        read_value(kb.facts["ascites"], "moderate_sever", SITE)


@pytest.mark.parametrize(
    "word", ["yes", "YES", "是", "有", "存在", "阳性", "已", "present", "positive", "y", "true", True]
)
def test_yes_has_many_words(read: Any, word: object) -> None:
    assert read("extrahepatic_spread", word) == Choice.of("yes")


@pytest.mark.parametrize(
    "word", ["no", "否", "无", "没有", "不存在", "阴性", "未", "absent", "negative", "none", "n", "FALSE", False]
)
def test_no_has_many_words(read: Any, word: object) -> None:
    assert read("extrahepatic_spread", word) == Choice.of("no")


@pytest.mark.parametrize(
    "word",
    ["unknown", "Unknown", "not known", "not done", "N/A", "未知", "不详", "不明", "未查", "未做", "未测", "待查"],
)
def test_a_word_for_unknown_says_nothing_of_any_field(kb: KnowledgeBase, word: str) -> None:
    assert folded(word) in UNKNOWN_WORDS
    for fact in kb.facts.values():
        if fact.origin == "given":
            reading = read_value(fact, word, SITE)
            says_nothing = (None, Members(frozenset(), None)) if fact.kind == "choices" else (None,)
            assert reading.value in says_nothing, fact.id
            assert reading.written == word


# --- lists ------------------------------------------------------------------------------------------------


def members(*included: str) -> Members:
    return Members(frozenset(included))


@pytest.mark.parametrize("word", ["none", "no", "nil", "无", "没有", "未见"])
def test_a_word_for_none_says_that_a_list_is_empty(read: Any, word: str) -> None:
    assert folded(word) in NONE_WORDS
    assert read("extrahepatic_sites", word) == members()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ([], members()),
        (["lung"], members("lung")),
        (["肺转移", "Bone"], members("lung", "bone")),
        (["lung", "lung"], members("lung")),
        ("肺、骨", members("lung", "bone")),
        ("lung, bone; 脑", members("lung", "bone", "brain")),
        ("lung", members("lung")),
        ("双肺", members("lung")),
        (["lung", "unknown"], Members(frozenset({"lung"}), None)),
        (["不详"], Members(frozenset(), None)),
        (["lung", "toe"], "value.unknown_word"),
        (["lung", ""], "value.type"),
        (["lung", 3], "value.type"),
        (["lung", None], "value.type"),
        ([["lung"]], "value.type"),
        ({"lung": True}, "value.type"),
        (True, "value.type"),
        (None, "value.null"),
        ("", "value.empty"),
    ],
)
def test_lists_are_read_as_wards_write_them(read: Any, written: object, expected: object) -> None:
    assert read("extrahepatic_sites", written) == expected


def test_an_item_of_a_list_is_no_longer_than_any_other_text(read: Any) -> None:
    assert read("extrahepatic_sites", ["x" * 5000]) in ("value.too_long", "value.unknown_word")


# --- dates ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "day"),
    [("2026-03-31", date(2026, 3, 31)), ("２０２６－０３－３１", date(2026, 3, 31)), ("2024-02-29", date(2024, 2, 29))],
)
def test_a_day_is_written_in_one_way(read: Any, written: str, day: date) -> None:
    assert read("resection_date", written) == Range.exactly(day.toordinal())


@pytest.mark.parametrize(
    "written",
    ["2026-3-31", "31.3.2026", "2026/03/31", "20260331", "2026-02-30", "2025-02-29", "0000-01-01", "2026-03-31T00:00:00", 20260331, "March", True, ["2026-03-31"], {"on": "2026-03-31"}],
)  # fmt: skip
def test_what_is_no_day_of_the_calendar_is_refused(read: Any, written: object) -> None:
    assert read("resection_date", written) == "value.date"


# --- for every field --------------------------------------------------------------------------------------


@quick
@given(raw=st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40) | st.decimals(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["value", "unit", "comparator", "x"]), inner, max_size=3),
    max_leaves=4,
))  # fmt: skip
def test_anything_is_either_read_or_refused_in_words(kb: KnowledgeBase, raw: object) -> None:
    for field in ("afp", "age", "pvtt_cheng", "extrahepatic_sites", "extrahepatic_spread", "resection_date", "weight"):
        try:
            reading = read_value(kb.facts[field], raw, SITE)
        except Unreadable as refused:
            checked(refused)
        else:
            assert isinstance(reading, Reading)


def test_normal_form_makes_spellings_alike() -> None:
    assert normal("ＡＦＰ　≧４００ｎｇ／ｍＬ") == "AFP ≥400ng/mL"
    assert normal("×10⁹/L") == "x10^9/L"
    assert folded("Child-Pugh  B") == folded("child pugh b") == "childpughb"
    assert folded(unicodedata.normalize("NFD", "é")) == folded("é")

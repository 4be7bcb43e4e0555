"""The structure of a text and the places that locators name; the figures of printed texts and of our own sentences."""

from __future__ import annotations

import pytest

from engine.curation.figures import Names, citations, claimed, grades, printed
from engine.curation.texts import SourceText, Unresolvable, parse, resolve, split_locator

CHAPTERS = """
## 某病诊疗要点

## 一、总则

总则正文，2020 年起。

## 二、治疗

治疗导语。

（一）手术

手术导语，共 11 例。

## 1.适应证

## （1）早期

①直径≤5 cm；②数目 2\\~3 个；③评分>2 分。

（2）晚期

12 个月后复查。
14.5 个月，续前页的正文。

## 要点论述：

（1）第一点 21 例。

（2）第二点 22 例。

## 2.禁忌证

活动性出血 31 例<sup>[2</sup>（<sup>]</sup> 证据等级 2，推 荐 B）。

![](images/x.jpg)
图 1. 路线图

注：甲为乙；界值 41 分。

## 要点论述：

（1）另一点 51 例。

## 附录 1

## 分级

表内 61 分。

## 附录 2

## 甲附录

62 分。

## 乙附录（编号在提取时丢失）

63 分。

附录 4

64 分。

## 参考文献

[1] First author. A title of 1999[J]. J, 1999.

[2] Second author. Another title. J, 2001, [3] Third author. Run on. J, 2003.

[4] Fourth author. With 444 patients. J, 2004.
"""

DECIMALS = """
Some Review

1 Department of Something, City 510060

Abstract: in brief, 7.5 months.

Key words: a; b

Opening paragraph with 3.3 months [1].

1 First part

Text of part one, 10 patients.

1.1 Inside one Text on the same line, 11.1 months [2, 4-6].

Table 1. Rates

Regimen\tYear\tRate
Alpha\t2021 <sup>[7]</sup>\t9.5%
\t2022 <sup>[8]</sup>\t10.0%
Alpha+Beta\t2021\t12-15%

Note: 1) rates at 6 months; 2) response at 12 months.

going on after the table, 11.2 months.

1.2 Second inside

12.2 months.

2 Second part

20 patients.

References:

[1] A. One.

[2] B. Two.

Received: 2023-03-20
"""


@pytest.fixture(scope="module")
def chapters() -> SourceText:
    return parse("chapters", CHAPTERS)


@pytest.fixture(scope="module")
def decimals() -> SourceText:
    return parse("decimals", DECIMALS)


@pytest.mark.parametrize(
    ("place", "there", "not_there"),
    [
        ("一", "2020", "11"),
        ("二（一）", "11 例", "2020"),
        ("二(一)1", "①直径", "31"),
        ("二（一）1（1）", "数目", "12 个月"),
        ("二（一）1（1）②", "2\\~3", "5 cm"),
        ("二（一）1（1）①③", "评分", "数目"),
        ("二（一）1（2）", "14.5", "直径"),
        ("二（一）1要点论述（2）", "22", "21"),
        ("二（一）要点论述（2）", "22", "51"),
        ("二（一）2要点论述", "51", "21"),
        ("二（一）2", "31", "41 分"),
        ("图1 注", "41", "路线图"),
        ("图1", "路线图", "31"),
        ("附录1", "61", "62"),
        ("附录2", "62", "63"),
        ("附录3", "63", "62"),
        ("附录4", "64", "63"),
        ("「甲附录」", "62", "63"),
        ("参考文献2", "2001", "2003"),
        ("参考文献[3]题名", "2003", "2001"),
        ("参考文献1、4", "444", "2001"),
        ("题名", "诊疗要点", "总则正文"),
    ],
)
def test_a_locator_names_the_smallest_unit(chapters: SourceText, place: str, there: str, not_there: str) -> None:
    found = resolve(chapters, place)
    assert there in found
    assert not_there not in found


@pytest.mark.parametrize(
    ("place", "there", "not_there"),
    [
        ("Abstract", "7.5", "3.3"),
        ("引言", "3.3", "7.5"),
        ("Introduction", "3.3", "10 patients"),
        ("§1", "11.1", "20 patients"),
        ("§1.1", "11.2", "12.2"),
        ("§1.1", "11.1", "9.5"),
        ("§1.2", "12.2", "11.1"),
        ("§2", "20", "12.2"),
        ("表1 Alpha 2021", "9.5", "10.0"),
        ("Table 1 Alpha 2022", "10.0", "9.5"),
        ("表1 Alpha+Beta", "12-15", "9.5"),
        ("表1 注", "6 months", "9.5"),
        ("表1 注2", "12 months", "6 months"),
        ("表1", "10.0", "11.2"),
        ("参考文献2", "Two", "One"),
        ("文末", "2023", "Two"),
    ],
)
def test_decimal_numbering_tables_and_front_matter(
    decimals: SourceText, place: str, there: str, not_there: str
) -> None:
    found = resolve(decimals, place)
    assert there in found
    assert not_there not in found


@pytest.mark.parametrize(
    "place", ["二（二）", "二（一）3", "附录9", "图7", "表1", "二（一）1（1）⑧", "参考文献99", "nothing", "综述§1"]
)
def test_a_locator_that_names_nothing_is_refused_with_what_is_near(chapters: SourceText, place: str) -> None:
    with pytest.raises(Unresolvable):
        resolve(chapters, place)


def test_the_nearest_places_are_named(chapters: SourceText, decimals: SourceText) -> None:
    with pytest.raises(Unresolvable) as nothing:
        resolve(chapters, "二（一）3")
    assert "二（一）2" in nothing.value.near
    with pytest.raises(Unresolvable) as row:
        resolve(decimals, "表1 Gamma")
    assert any("Alpha" in name for name in row.value.near)


def test_a_locator_that_names_two_places_is_refused(chapters: SourceText, decimals: SourceText) -> None:
    with pytest.raises(Unresolvable) as points:
        resolve(chapters, "二（一）要点论述（1）")
    assert points.value.ambiguous
    assert set(points.value.near) == {"二（一）1要点论述（1）", "二（一）2要点论述（1）"}
    with pytest.raises(Unresolvable) as rows:
        resolve(decimals, "表1 2021 x")
    assert not rows.value.ambiguous


def test_several_places_and_other_sources_in_one_locator() -> None:
    assert split_locator("五（五）2；review-002 §2.1 [22]，图4 注", ["review-002", "cnlc-2026"]) == [
        (None, "五（五）2", frozenset()),
        ("review-002", "§2.1", frozenset({22})),
        (None, "图4 注", frozenset()),
    ]


# --- printed texts, read generously ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ＨＲ＝０．５８", "0.58"),
        ("3\\~4 次", "4"),
        ("19.4～23.1 个月", "19.4"),
        ("19.4-23.1 个月", "23.1"),
        ("27. 3%", "27.3"),
        ("0,58", "0.58"),
        ("1 114 例", "1114"),
        ("1,114 patients", "1114"),
        ("ORR40%、DCR 90%", "40"),
        ("P=0.015", "0.015"),
        ("P < .05", "0.05"),
        ("$\\geq 400 \\mu\\text{g/L}$", "400"),
        ("$\\mathrm { \\ A F P { \\ge } 4 0 0 ~ \\mu g / L }$", "400"),
        ("直径≤5cm", "5"),
        ("17.0个月vs11.0个月", "11.0"),
        ("三、四次", "3"),
        ("两组", "2"),
        ("Ⅲ\\~Ⅳ级", "4"),
        ("Ⅲ期研究", "3"),
        ("36.7万例", "367000"),
        ("PS 0\\~2 分", "0"),
        ("53.7.0%", "53.7.0"),
    ],
)
def test_a_figure_is_found_however_it_was_extracted(text: str, number: str) -> None:
    assert printed(text).prints(number)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("HR=059", "0.59"),
        ("0.60", "0.6"),
        ("24.0 个月", "24"),
        ("PD-1 与 CTLA-4", "4"),
        ("IMbrave150", "150"),
        ("碘-125 粒子", "125"),
        ("<sup>[225-227]</sup>", "226"),
        ("①甲②乙", "2"),
        ("1.5×10<sup>9</sup>/L", "10"),
        ("RECIST 1.1", "1.1"),
        ("53.7.0%", "53.7"),
        ("三级", "4"),
        ("CA19-9", "9"),
        ("12.5 个月", "2.5"),
    ],
)
def test_what_is_no_such_figure_is_not_found(text: str, number: str) -> None:
    assert not printed(text).prints(number)


def test_a_percentage_is_looked_for_as_a_percentage() -> None:
    there = printed("ORR 64\\~77%，随访 21 个月，36% vs 13%")
    assert all(there.prints(number, percent=True) for number in ("64", "77", "36", "13"))
    assert not there.prints("21", percent=True)


def test_references_and_grades() -> None:
    assert citations("<sup>[225-227]</sup> ^{[8, 9]} <sup>[212,</sup> <sup>335-336]</sup> [11</sup>（<sup>]</sup>") == {
        225, 226, 227, 8, 9, 212, 335, 336, 11,
    }  # fmt: skip
    assert grades("（证据等级1，推荐 A）；<sup>[11</sup>（<sup>]</sup> 证 据等级 2，推 荐 B）") == {
        ("1", "A"),
        ("2", "B"),
    }
    assert grades("一线方案(A 级推荐)") == {(None, "A")}
    assert grades("Level of evidence: 2b; strength of recommendation: B") == {("2b", "B")}


# --- our own sentences, read strictly ----------------------------------------------------------------

NAMES = Names.of(["CheckMate 040 (nivolumab)", "KEYNOTE-394", "IMbrave150", "FOLFOX4", "SCT-I10A-C301"])


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("CheckMate 040 and CheckMate 459: response 14-20 % of 262", ("14", "20", "262")),
        ("KEYNOTE-394、IMbrave150、FOLFOX4、SCT-I10A-C301、CARES-310、PD-1/PD-L1、CTLA-4、CA19-9", ()),
        ("I-125, Y-90, 90Y, 碘-125, HBV-DNA, ICG-R15, CD8, 5-FU, M2b, Vp4, CNLC IIIa, BCLC 0-A", ()),
        ("5-FU 400 mg/m2, then 2400 mg/m²", ("400", "2400")),
        ("mRECIST 1.1, RECIST v1.1, up-to-7, CTCAE 5.0", ()),
        ("7 microRNA, 3-year survival, Child-Pugh 5-6 points, ECOG 0-1", ("7", "3", "5", "6", "0", "1")),
        ("The 2026 edition, the guideline of 2024, 2026年版, Guan 2022", ()),
        ("in 2017 the drug was approved", ("2017",)),
        ("五（五）3；§2.1；review-002, table 1; reviews 003 and 004; 图4, appendix 1", ()),
        ("HR 0.85 (95 % CI 0.71-1.02), P = 0.075", ("0.85", "0.71", "1.02", "0.075")),
        ("platelets below 50×10^9/L in 1,114 patients", ("50", "1114")),
        ("0.9 million; 90万", ("900000",)),
        ("一项、three trials, 两组", ()),
    ],
)
def test_what_counts_as_a_figure_of_ours(sentence: str, figures: tuple[str, ...]) -> None:
    assert claimed(sentence, NAMES).figures == figures


@pytest.mark.parametrize(
    ("sentence", "references"),
    [
        ("cited to reference 26", (26,)),
        ("references 456 and 457", (456, 457)),
        ("文献为478、480、481。", (478, 480, 481)),
        ("引用340~342", (340, 341, 342)),
        ("Liu et al. [13] in 12 patients", (13,)),
        ("引用2篇文献", ()),
    ],
)
def test_reference_numbers_in_our_sentences(sentence: str, references: tuple[int, ...]) -> None:
    assert claimed(sentence, NAMES).references == references


def test_a_number_alone_in_parentheses_may_be_either() -> None:
    claims = claimed("the five-year report (34) of 22.8 months (2.6 or 13 patients)")
    assert claims.either == ("34",)
    assert claims.figures == ("22.8", "2.6", "13")

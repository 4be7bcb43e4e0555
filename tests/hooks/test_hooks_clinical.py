"""What the cards say of made-up patients, read as a tumour board would read them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hooks_patients import record_of
from hooks_support import (
    ENCOUNTER,
    PATIENT,
    PREPARE,
    REVIEW,
    SELECT,
    SIGN,
    bundle,
    call_of,
    context_of,
    order,
)

Cards = Callable[..., list[dict[str, Any]]]
Post = Callable[..., Any]


def section(card: dict[str, Any], heading: str) -> str:
    """The text under *heading*; empty where there is none."""
    _, _, after = card["detail"].partition(f"**{heading}**\n\n")
    return after.split("\n\n")[0]


@pytest.fixture
def signing(post: Post) -> Callable[..., dict[str, Any]]:
    """The one card for drugs being signed for a patient."""

    def ask(patient: str, *drugs: str, lang: str = "en", record: Any = None) -> dict[str, Any]:
        drafts = bundle(*(order(drug, f"o{index}") for index, drug in enumerate(drugs)))
        call = call_of(SIGN, record or record_of(patient), context=context_of(SIGN, draftOrders=drafts))
        [card] = post(SIGN, call, accept_language=lang).json()["cards"]
        found: dict[str, Any] = card
        return found

    return ask


# --- patient-view -------------------------------------------------------------------------------------------


def test_untreated_iiia_opens_with_stage_what_may_be_considered_and_what_speaks_against(cards: Cards) -> None:
    [card] = cards(REVIEW, "untreated")
    assert card["summary"] == (
        "CNLC IIIa, BCLC C (advanced), Child-Pugh A5; 59 regimens may be considered, 9 preferred by a guideline; "
        "evidence against 2"
    )
    assert card["indicator"] == "warning"
    assert "atezolizumab + bevacizumab" in section(card, "May be considered (not ranked)")
    assert section(card, "Evidence against").startswith("- nivolumab (first line)")
    assert "BCLC gives systemic treatment alone in stage C" in section(card, "Sources that disagree")
    [chinese] = cards(REVIEW, "untreated", "zh")
    assert chinese["summary"] == (
        "CNLC IIIa期，BCLC C期（晚期），Child-Pugh A5；59个方案可考虑，指南优先9个；确定性（最佳者）中；反对证据2个"
    )


def test_after_a_failed_immunotherapy_combination_the_gap_in_the_evidence_is_said_first(cards: Cards) -> None:
    [card] = cards(REVIEW, "failed", "zh")
    assert "证据空白：一线免疫联合失败后无高级别循证医学证据" in card["summary"]
    assert card["detail"].index("证据空白") < card["detail"].index("可考虑")


def test_a_ruptured_tumour_gives_a_critical_card_and_no_elective_treatment(cards: Cards) -> None:
    alert, main = cards(REVIEW, "ruptured", "zh")
    assert (alert["indicator"], main["indicator"]) == ("critical", "warning")
    assert alert["summary"] == "急症优先：肿瘤破裂：目前破裂。不列出任何择期治疗"
    assert "不列出择期治疗" in main["summary"]
    offered = section(main, "可考虑（非优劣排序）")
    assert "急症处理" in offered
    assert "系统治疗" not in offered


def test_only_an_emergency_is_critical(cards: Cards) -> None:
    for patient in ("untreated", "failed", "child-pugh-c", "varices", "sparse", "cholangiocarcinoma"):
        for service in (REVIEW, PREPARE, SIGN):
            assert all(card["indicator"] != "critical" for card in cards(service, patient)), patient


def test_child_pugh_c_is_offered_no_systemic_treatment(cards: Cards) -> None:
    alert, main = cards(REVIEW, "child-pugh-c")
    assert alert["summary"].startswith("The board judged TACE suitable")
    assert "Child-Pugh C12" in main["summary"]
    offered = section(main, "May be considered (not ranked)")
    assert "best supportive care" in offered
    assert "Systemic" not in offered


def test_a_sparse_record_offers_nothing_and_says_what_to_find_out(cards: Cards) -> None:
    [card] = cards(REVIEW, "sparse")
    assert card["indicator"] == "warning"
    assert card["summary"].startswith("no candidate regimen on the facts given, ")
    assert "not known: " in card["summary"]
    assert "albumin" in section(card, "Find out first")


def test_another_tumour_of_the_liver_is_said_to_be_out_of_scope(cards: Cards) -> None:
    [card] = cards(REVIEW, "cholangiocarcinoma")
    assert card["indicator"] == "info"
    assert card["summary"] == (
        "Outside the scope of this system (hepatocellular carcinoma in adults): nothing is offered"
    )
    assert "topic" not in card["source"]
    for service in (PREPARE, ENCOUNTER, SIGN, SELECT):
        assert cards(service, "cholangiocarcinoma") == []


def test_a_value_of_another_patient_is_never_used_and_the_card_says_that_it_was_there(post: Post) -> None:
    record = record_of("untreated")
    for entry in record["observations"]["entry"]:
        if entry["resource"]["code"]["text"] == "白蛋白":
            entry["resource"] |= {"subject": {"reference": "Patient/p2"}, "valueString": "20 g/L"}
    card = post(REVIEW, call_of(REVIEW, record)).json()["cards"][-1]
    assert "Child-Pugh A5" not in card["summary"]
    assert "not of this patient" in section(card, "In the record: please check")


# --- order-select and order-sign ---------------------------------------------------------------------------------


def test_bevacizumab_with_untreated_high_risk_varices_leads_with_the_caution(signing: Callable[..., Any]) -> None:
    card = signing("varices", "阿替利珠单抗", "贝伐珠单抗注射液", lang="zh")
    assert card["indicator"] == "warning"
    assert card["summary"] == ("阿替利珠单抗+贝伐珠单抗：1条注意事项适用；可考虑（一线、转化）；确定性中，间接证据")
    assert "须先充分治疗静脉曲张" in section(card, "适用于该患者的禁忌与注意事项")
    assert card["detail"].index("适用于该患者") < card["detail"].index("支持依据")
    assert card["source"]["label"] == "原发性肝癌诊疗指南（2026年版），五（五）3"


def test_evidence_against_the_drug_ordered_is_a_warning_with_its_source(signing: Callable[..., Any]) -> None:
    card = signing("untreated", "nivolumab")
    assert card["indicator"] == "warning"
    assert card["summary"] == "nivolumab: evidence against (first line)"
    assert "did not reach the pre-set significance" in section(card, "What speaks against it")


def test_evidence_against_is_shown_although_it_hangs_on_what_is_not_known(signing: Callable[..., Any]) -> None:
    """Whether this would be the first line is not recorded; that nivolumab failed there is not left out for it."""
    card = signing("line-unknown", "nivolumab")
    assert card["indicator"] == "warning"
    perhaps = section(card, "Would speak against it, by what is not known")
    assert "did not reach the pre-set significance" in perhaps
    assert "not known: " in perhaps


def test_a_second_line_drug_is_shown_with_how_weak_and_indirect_its_evidence_is(signing: Callable[..., Any]) -> None:
    card = signing("failed", "sorafenib")
    assert card["summary"] == "sorafenib: may be considered on conditions (second line)"
    support = section(card, "What supports it")
    assert "certainty very low, INDIRECT" in support
    assert "Not known: drugs received so far" in support, (
        "the record numbers its lines and tells of nothing beside them"
    )
    assert "no country offers high-level evidence" in section(card, "Where evidence is missing")


def test_a_contraindication_that_applies_leads_though_no_statement_supports_the_drug(
    signing: Callable[..., Any],
) -> None:
    card = signing("child-pugh-c", "atezolizumab", "bevacizumab")
    assert card["indicator"] == "warning"
    assert card["summary"] == (
        "atezolizumab + bevacizumab: 1 contraindication applies; 2 cautions apply; "
        "no statement of the sources covers it in this situation"
    )
    assert "Child-Pugh class: A (found: C)" in card["detail"]


def test_an_elective_drug_in_an_emergency_is_critical(signing: Callable[..., Any]) -> None:
    card = signing("bleeding", "lenvatinib")
    assert card["indicator"] == "critical"
    assert card["summary"].startswith("lenvatinib: an emergency is recorded and comes first")
    assert card["detail"].index("Emergency first") < card["detail"].index("What speaks against it")


def test_a_drug_that_is_only_part_of_combinations_is_said_to_be_so(signing: Callable[..., Any]) -> None:
    card = signing("untreated", "bevacizumab")
    assert card["indicator"] == "info"
    assert card["summary"] == "bevacizumab: no statement on it alone, only on combinations"
    assert "TACE + atezolizumab + bevacizumab" in section(card, "Also part of these combinations")


def test_drugs_that_no_regimen_joins_are_told_one_by_one(signing: Callable[..., Any]) -> None:
    card = signing("untreated", "sorafenib", "nivolumab")
    assert card["summary"].startswith("nivolumab + sorafenib: evidence against (first line)")
    assert "No statement covers the whole order" in card["detail"]


def test_a_drug_running_by_the_record_is_read_with_the_order(signing: Callable[..., Any]) -> None:
    record = record_of("untreated")
    running = order("atezolizumab", "m1", status="active", authoredOn="2026-05-28")
    record["medicationRequests"] = bundle(running, order("metformin", "m2", status="active"))
    card = signing("untreated", "bevacizumab", record=record)
    assert "- Running by the record: atezolizumab" in card["detail"]
    assert "atezolizumab + bevacizumab" in section(card, "What supports it") + section(card, "What speaks against it")


def test_an_order_of_a_procedure_is_read_by_its_name(post: Post) -> None:
    ordered = {
        "resourceType": "ServiceRequest",
        "id": "o1",
        "status": "draft",
        "intent": "order",
        "subject": {"reference": f"Patient/{PATIENT}"},
        "code": {"text": "肝动脉化疗栓塞术"},
    }
    context = context_of(SIGN, draftOrders=bundle(ordered))
    [card] = post(SIGN, call_of(SIGN, record_of("child-pugh-c"), context=context)).json()["cards"]
    assert card["summary"].startswith("transarterial chemoembolisation (TACE): ")
    assert "contraindication" in card["summary"]
    assert card["indicator"] == "warning"


def test_a_drug_named_by_reference_is_found_in_the_drafts_or_inside_the_order(post: Post) -> None:
    medication = {"resourceType": "Medication", "id": "m1", "code": {"text": "lenvatinib"}}
    outside = order("", medicationReference={"reference": "Medication/m1"})
    inside = order("", medicationReference={"reference": "#m1"}, contained=[medication])
    for resource in (outside, inside):
        del resource["medicationCodeableConcept"]
    for drafts in (bundle(outside, medication), bundle(inside)):
        context = context_of(SIGN, draftOrders=drafts)
        [card] = post(SIGN, call_of(SIGN, record_of("untreated"), context=context)).json()["cards"]
        assert card["summary"].startswith("lenvatinib: ")


def test_an_order_whose_code_and_name_differ_is_not_checked_and_says_so(post: Post) -> None:
    coding = [{"system": "http://www.whocc.no/atc", "code": "L01EX02"}]
    mixed = order("", medicationCodeableConcept={"coding": coding, "text": "lenvatinib"})
    call = call_of(SIGN, record_of("untreated"), context=context_of(SIGN, draftOrders=bundle(mixed)))
    [card] = post(SIGN, call).json()["cards"]
    assert card["indicator"] == "warning"
    assert card["summary"] == "Order not checked: its code and its name stand for different drugs"
    both = context_of(SIGN, draftOrders=bundle(mixed, order("sorafenib", "o2")))
    [card] = post(SIGN, call_of(SIGN, record_of("untreated"), context=both)).json()["cards"]
    assert card["indicator"] == "warning"
    assert "Not read: 1 of the orders" in card["detail"]


@pytest.mark.parametrize("members", [{"status": "cancelled"}, {"status": "entered-in-error"}, {"doNotPerform": True}])
def test_an_order_that_is_not_to_be_carried_out_gets_no_card(post: Post, members: dict[str, Any]) -> None:
    context = context_of(SIGN, draftOrders=bundle(order("sorafenib", **members)))
    assert post(SIGN, call_of(SIGN, record_of("untreated"), context=context)).json() == {"cards": []}


# --- appointment-book and encounter-start ---------------------------------------------------------------------------


def test_before_the_board_the_card_lists_what_is_missing_and_what_it_would_bring(cards: Cards) -> None:
    for service in (PREPARE, ENCOUNTER):
        [card] = cards(service, "sparse")
        assert card["indicator"] == "info"
        assert card["summary"].startswith("Before the tumour board: 8 not recorded (")
        assert 1 <= len(section(card, "Not recorded").splitlines()) <= 8
    [chinese] = cards(PREPARE, "failed", "zh")
    assert "若“是”：" in section(chinese, "病历中未见")


def test_before_the_board_a_whole_record_gets_no_card(cards: Cards) -> None:
    assert cards(PREPARE, "untreated") == []


def test_before_the_board_a_stale_value_is_named_with_its_day(post: Post) -> None:
    record = record_of("untreated")
    for entry in record["observations"]["entry"]:
        if entry["resource"]["code"]["text"] == "白蛋白":
            entry["resource"]["effectiveDateTime"] = "2025-01-02"
    [card] = post(PREPARE, call_of(PREPARE, record)).json()["cards"]
    assert card["indicator"] == "warning"
    assert "2025-01-02" in section(card, "In the record: please check")
    assert "1 to check in the record" in card["summary"]

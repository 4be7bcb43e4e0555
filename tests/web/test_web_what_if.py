"""What if: what would change is told with its reason, nothing is kept, and nothing is repaired in silence."""

from __future__ import annotations

from datetime import date
from html import unescape
from typing import Any
from urllib.parse import quote

import orjson
import pytest
from web_support import TODAY, TestClient

from api.service import Service
from api.web.supposing import Difference, ask, difference
from api.web.suppositions import in_the_way, names, parse, supposed
from api.web.what_if_dials import dials
from engine.assess import Engine
from engine.errors import InputRefused


def suppose(engine: Engine, profile: Any, *texts: str, as_of: date = TODAY) -> Difference:
    """What would change for *profile*."""
    other = supposed(profile, parse(texts, names(engine.kb)))
    return difference(engine, *(ask(engine, document, TODAY, as_of, {}) for document in (profile, other)))


@pytest.fixture
def record(client: TestClient, untreated: Any) -> str:
    """The address of an answer that is kept."""
    sent = {"pseudonym": "WI-1", "document": orjson.dumps(untreated).decode()}
    kept = client.post("/board/zh/patients/paste", data=sent, follow_redirects=False)
    return str(kept.headers["location"])


# --- the difference -------------------------------------------------------------------------------------------


def test_to_suppose_what_is_on_record_changes_nothing(engine: Engine, untreated: Any) -> None:
    assert suppose(engine, untreated, "markers.afp:520 ng/mL", "patient.ecog:1").nothing


def test_the_difference_is_what_the_two_answers_differ_in(engine: Engine, untreated: Any) -> None:
    for text in ("patient.ecog:3", "tumour.pvtt_vp:none", "treatment.lines:sorafenib"):
        other = supposed(untreated, parse([text], names(engine.kb)))
        before, after = (engine.assess(document, today=TODAY) for document in (untreated, other))

        def offered(answer: Any) -> set[tuple[str, str]]:
            return {(entry.regimen.id, entry.setting) for entry in (*answer.candidates, *answer.conditional)}

        found = suppose(engine, untreated, text).moved
        came = {(x.regimen, x.setting) for x in found if _offered(x.after) and not _offered(x.before)}
        went = {(x.regimen, x.setting) for x in found if _offered(x.before) and not _offered(x.after)}
        assert came == offered(after) - offered(before)
        assert went == offered(before) - offered(after)
        assert came | went


def _offered(places: Any) -> bool:
    return any(place.standing in ("candidates", "conditional") for place in places)


def test_every_regimen_that_moves_has_a_condition_that_came_out_differently(engine: Engine, untreated: Any) -> None:
    moved = suppose(engine, untreated, "patient.ecog:3").moved
    assert len(moved) > 20
    for item in moved:
        assert item.reasons, item.regimen
        assert all(reason.before.verdict != reason.after.verdict for reason in item.reasons)


def test_afp_of_399_and_of_400_differ_after_sorafenib_in_what_rests_on_400(engine: Engine, failed: Any) -> None:
    base = ["treatment.lines:sorafenib"]
    low = supposed(failed, parse([*base, "markers.afp:399 ng/mL"], names(engine.kb)))
    found = suppose(engine, low, "markers.afp:400 ng/mL")
    assert [(item.regimen, item.direction) for item in found.moved if item.regimen == "ramucirumab"] == [
        ("ramucirumab", "up")
    ]
    assert all("400" in reason.expected.en for item in found.moved for reason in item.reasons)
    assert suppose(engine, low, "markers.afp:398 ng/mL").nothing


def test_a_worse_performance_status_is_told_with_its_stages(engine: Engine, untreated: Any) -> None:
    stages = {
        item.label.en: (item.before.en, item.after.en) for item in suppose(engine, untreated, "patient.ecog:3").stages
    }
    assert stages["CNLC stage"] == ("IIIa", "IV")
    assert stages["BCLC stage"] == ("C (advanced)", "D (terminal)")


def test_out_of_scope_is_a_difference_too(engine: Engine, untreated: Any) -> None:
    found = suppose(engine, untreated, "disease.diagnosis:icc")
    assert [alert.code for alert in found.alerts] == ["scope.out_of_scope"]
    assert found.moved
    assert all(item.after == () for item in found.moved)


def test_each_child_pugh_option_gives_the_score_it_is_called_by(engine: Engine, untreated: Any) -> None:
    answer = engine.assess(untreated, today=TODAY)
    (dial,) = [dial for dial in dials(engine.kb, untreated, answer, ()) if dial.id == "child-pugh"]
    scores = []
    for option in dial.options:
        supposing = engine.assess(supposed(untreated, parse([option.value], names(engine.kb))), today=TODAY)
        derived = {fact.fact: fact.value for fact in supposing.derived}
        name = f"{derived['child_pugh_class']}{derived['child_pugh_score']}"
        assert option.label.en.startswith(f"{name}:")
        scores.append(derived["child_pugh_score"])
    assert scores == [str(score) for score in range(5, 16)]


def test_every_option_of_every_dial_can_be_supposed_of_the_examples(
    engine: Engine, untreated: Any, failed: Any
) -> None:
    for profile in (untreated, failed):
        answer = engine.assess(profile, today=TODAY)
        for dial in dials(engine.kb, profile, answer, ()):
            for option in dial.options:
                suppose(engine, profile, option.value)
        assert {dial.id for dial in dials(engine.kb, profile, answer, ())} == {
            "afp",
            "child-pugh",
            "ecog",
            "pvtt_vp",
            "pvtt_cheng",
            "lines",
        }


def test_each_first_line_to_have_failed_is_of_another_kind(engine: Engine, untreated: Any) -> None:
    answer = engine.assess(untreated, today=TODAY)
    (dial,) = [dial for dial in dials(engine.kb, untreated, answer, ()) if dial.id == "lines"]
    kinds = []
    for option in dial.options[1:]:
        profile = supposed(untreated, parse([option.value], names(engine.kb)))
        facts = engine.intake.read(profile, TODAY).facts
        kinds.append(str(facts["failed_regimen_types"]))
    assert kinds == [
        "ici_antivegf",
        "ici_tki",
        "dual_ici",
        "ici_mono",
        "tki_mono",
        "tki_mono",
        "chemotherapy",
    ]


def test_only_what_was_public_on_that_day_is_compared(engine: Engine, untreated: Any) -> None:
    early = suppose(engine, untreated, "patient.ecog:3", as_of=date(2020, 1, 1))
    assert len(early.moved) < len(suppose(engine, untreated, "patient.ecog:3").moved)


# --- suppositions ---------------------------------------------------------------------------------------------


def test_nothing_but_what_is_supposed_is_changed(untreated: Any, engine: Engine) -> None:
    before = orjson.dumps(untreated)
    other = supposed(untreated, parse(["markers.afp:unknown", "patient.ecog:2"], names(engine.kb)))
    assert orjson.dumps(untreated) == before
    assert "markers" not in other
    assert other["patient"].pop("ecog") == "2"
    assert {name: part for name, part in other.items() if name != "patient"} == {
        name: part for name, part in untreated.items() if name not in ("patient", "markers")
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("markers.aff:1", "nothing is called 'markers.aff'. Did you mean 'markers.afp'"),
        ("markers.afp", "alpha-fetoprotein: it is not said what is supposed. Write it behind a colon, or “unknown”."),
        ("markers.afp:", "alpha-fetoprotein: it is not said what is supposed."),
        ("patient.ecog:1;patient.ecog:2", "ECOG performance status: two different things are supposed."),
        (";".join(f"patient.ecog:{number}" for number in range(31)), "more than 30 findings are supposed."),
    ],
)
def test_what_cannot_be_supposed_is_told_in_these_words(engine: Engine, text: str, words: str) -> None:
    with pytest.raises(InputRefused) as refused:
        parse([text], names(engine.kb))
    assert words in refused.value.faults[0].says("en")
    assert refused.value.faults[0].message_zh


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("tumour.pvtt_cheng:none", ("tumour.pvtt_vp",)),
        ("patient.pregnancy:yes", ("patient.sex",)),
        ("treatment.prior_tace:yes", ("treatment.tace",)),
        ("tumour.diameter_sum:1 cm", ("tumour.largest_diameter",)),
    ],
)
def test_what_contradicts_a_supposition_is_named_and_left_alone(
    engine: Engine, untreated: Any, text: str, paths: tuple[str, ...]
) -> None:
    suppositions = parse([text], names(engine.kb))
    profile = supposed(untreated, suppositions)
    with pytest.raises(InputRefused) as refused:
        engine.intake.read(profile, TODAY)
    assert in_the_way(refused.value.faults, profile, suppositions, engine.kb) == paths
    beside = [f"{path}:unknown" for path in paths]
    engine.intake.read(supposed(untreated, parse([text, *beside], names(engine.kb))), TODAY)


def test_a_fault_that_is_no_contradiction_has_no_way_out(engine: Engine, untreated: Any) -> None:
    suppositions = parse(["markers.afp:high"], names(engine.kb))
    profile = supposed(untreated, suppositions)
    with pytest.raises(InputRefused) as refused:
        engine.intake.read(profile, TODAY)
    assert in_the_way(refused.value.faults, profile, suppositions, engine.kb) == ()


# --- the pages ------------------------------------------------------------------------------------------------


def test_the_page_says_loudly_that_it_is_a_supposition_and_keeps_nothing(
    client: TestClient, service: Service, record: str
) -> None:
    head = service.store.head()
    page = client.get(f"{record}/what-if?set=patient.ecog:3")
    assert page.status_code == 200
    assert "以下为假设情形，并非该患者的实际情况；内容不予存档，不得写入病历。" in page.text
    assert "IIIa期" in page.text
    assert "<strong>IV期</strong>" in page.text
    assert service.store.head() == head


def test_the_fragment_holds_what_the_page_holds_and_nothing_around_it(client: TestClient, record: str) -> None:
    whole = client.get(f"{record}/what-if?set=patient.ecog:3").text
    part = client.get(f"{record}/what-if/result?set=patient.ecog:3").text
    assert part.strip() in whole
    assert "<html" not in part


def test_a_finding_beside_the_dials_joins_the_address(client: TestClient, record: str) -> None:
    answer = client.get(
        f"{record}/what-if?set=patient.ecog:2&set=&field=liver.platelets&value=40 10^9/L", follow_redirects=False
    )
    assert answer.status_code == 303
    assert answer.headers["location"].endswith("/what-if?set=patient.ecog%3A2&set=liver.platelets%3A40+10%5E9%2FL")
    page = client.get(answer.headers["location"])
    assert 'value="liver.platelets:40 10^9/L" checked' in page.text
    assert "血小板计数：40 10^9/L" in page.text


def test_the_dial_that_is_moved_stands_where_it_was_moved_to(client: TestClient, record: str) -> None:
    page = client.get(f"{record}/what-if?set=markers.afp:400 ng/mL").text
    assert '<option value="markers.afp:400 ng/mL" selected>400 ng/mL</option>' in page


def test_a_contradiction_is_told_with_the_way_out(client: TestClient, record: str) -> None:
    page = client.get(f"{record}/what-if/result?set=tumour.pvtt_cheng:none")
    assert page.status_code == 422
    assert "程氏分型提示影像学无门静脉癌栓，Vp分级却提示有癌栓。请更正其中之一。" in page.text
    assert "与记录矛盾，系统不会自行更改。" in page.text
    out = f"{record}/what-if?set=tumour.pvtt_cheng%3Anone&set=tumour.pvtt_vp%3Aunknown"
    assert out in unescape(page.text)
    assert client.get(out).status_code == 200


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>:1",
        "markers.afp:<script>alert(1)</script>",
        'markers.afp:"><img src=x onerror=alert(1)>',
        "treatment.lines:<script>alert(1)</script>",
        "tumour.extrahepatic_sites:<script>alert(1)</script>",
        "markers.afp:" + "9" * 5000,
        "__class__.x:1",
        "markers.afp:\x00",
        ":",
        "markers:1",
        ";" * 2000,
    ],
)
def test_whatever_stands_in_the_address_is_text_on_the_page(client: TestClient, record: str, hostile: str) -> None:
    for path in ("what-if", "what-if/result"):
        page = client.get(f"{record}/{path}?set={quote(hostile)}")
        assert page.status_code in (200, 422)
        assert "<script>alert" not in page.text
        assert "<img" not in page.text


def test_a_record_that_is_not_there_has_no_what_if(client: TestClient) -> None:
    assert client.get("/board/zh/assessments/nobody/what-if").status_code == 404


def test_an_answer_that_came_in_another_way_can_be_supposed_about_too(client: TestClient, untreated: Any) -> None:
    record_id = client.post("/assessments", json=untreated).headers["Location"].rsplit("/", 1)[1]
    page = client.get(f"/board/en/assessments/{record_id}/what-if")
    assert page.status_code == 200
    assert f"<small>#{record_id[:8]}</small>" in page.text

"""How a stage came about: the rows of its table from the top, the first that holds wins."""

from __future__ import annotations

from datetime import date
from typing import Any

from engine.assess import Engine
from engine.assessment import EndpointFigures, EndpointView, Pathway
from tests.engine.random_profiles import TODAY, patients


def pathway(board: Engine, profile: Any, fact: str = "cnlc_stage") -> Pathway:
    (found,) = [item for item in board.assess(profile, today=TODAY).pathways if item.fact == fact]
    return found


def verdicts(way: Pathway) -> list[tuple[str, str]]:
    return [(row.value, row.verdict) for row in way.rows]


def test_both_systems_are_shown_with_label_and_edition(board: Engine, demo: Any) -> None:
    ways = board.assess(demo, today=TODAY).pathways
    assert [(way.fact, way.edition) for way in ways] == [("cnlc_stage", "2026"), ("bclc_stage", "2022")]
    assert ways[0].system.en == "China Liver Cancer staging"
    assert ways[1].system.zh == "巴塞罗那临床肝癌分期（BCLC）"


def test_the_first_row_that_holds_wins_and_the_rows_below_it_are_not_reached(board: Engine, demo: Any) -> None:
    way = pathway(board, demo)
    assert verdicts(way)[:3] == [("IV", "false"), ("IIIb", "false"), ("IIIa", "true")]
    assert {verdict for _, verdict in verdicts(way)[3:]} == {"not_reached"}
    assert way.reached == ("IIIa",)


def test_a_condition_says_what_is_asked_and_what_the_patient_has(board: Engine, demo: Any) -> None:
    (thrombus,) = pathway(board, demo).rows[2].conditions
    assert (thrombus.expected.zh, thrombus.found.zh, thrombus.verdict) == ("影像学可见血管癌栓：是", "是", "true")
    single, size = pathway(board, demo).rows[3].conditions
    assert (single.expected.en, single.found.en, single.verdict) == ("number of tumours = 1", "2", "false")
    assert (size.found.en, size.verdict) == ("8.2 cm", "false")


def test_an_unknown_row_leaves_several_stages_open_and_is_not_passed_over(board: Engine, demo: Any) -> None:
    del demo["tumour"]["extrahepatic_spread"]
    way = pathway(board, demo)
    assert verdicts(way)[:3] == [("IV", "false"), ("IIIb", "unknown"), ("IIIa", "true")]
    assert way.reached == ("IIIa", "IIIb")
    assert way.rows[1].conditions[0].found.en == "not known"


def test_a_documented_stage_that_settles_what_is_open_is_named(board: Engine, demo: Any) -> None:
    del demo["tumour"]["extrahepatic_spread"]
    demo["stages"] = {"documented_cnlc": "IIIb"}
    way = pathway(board, demo)
    assert way.reached == ("IIIb",)
    assert way.documented is not None
    assert way.documented.zh == "IIIb期"


def test_a_documented_stage_that_the_findings_contradict_stays_among_those_reached(board: Engine, demo: Any) -> None:
    demo["stages"] = {"documented_bclc": "B"}
    way = pathway(board, demo, "bclc_stage")
    assert [value for value, verdict in verdicts(way) if verdict == "true"] == ["C"]
    assert way.reached == ("B", "C")


def test_nothing_known_leaves_every_row_unknown(board: Engine) -> None:
    way = pathway(board, {"disease": {"diagnosis": "hcc"}})
    assert {verdict for _, verdict in verdicts(way)} == {"unknown"}
    assert way.reached == ("Ia", "Ib", "IIa", "IIb", "IIIa", "IIIb", "IV")


def test_outside_the_scope_no_pathway_is_shown(board: Engine, demo: Any) -> None:
    demo["patient"]["age"] = 9
    answer = board.assess(demo, today=TODAY)
    assert (answer.status, answer.pathways) == ("out_of_scope", ())


def test_a_rule_set_without_these_tables_shows_no_pathway(minimal: Any) -> None:
    engine = minimal()
    assert engine.pathways.of({}) == ()


def test_without_documented_stages_the_rows_that_may_hold_are_the_stages_reached(board: Engine) -> None:
    seen = 0
    for _, patient in patients(board, 11, 60):
        answer = board.answer(patient, TODAY, outcomes=False)
        for way in answer.pathways:
            if way.documented is None:
                seen += 1
                assert {row.value for row in way.rows if row.verdict in ("true", "unknown")} == set(way.reached)
    assert seen > 40


# --- figures of studies -------------------------------------------------------------------------------------------------


def endpoints(board: Engine, study: str, endpoint: str) -> list[EndpointView]:
    catalogue, _ = board.day(date(2026, 11, 21))
    view = catalogue.evidence(study, "pivotal")
    assert view is not None
    return [item for item in view.endpoints if item.endpoint == endpoint]


def figures(board: Engine, study: str, endpoint: str, place: int = 0) -> EndpointFigures:
    found = endpoints(board, study, endpoint)[place].figures
    assert found is not None
    return found


def test_figures_stand_with_the_digits_that_are_printed_and_with_what_each_arm_got(board: Engine) -> None:
    newest = figures(board, "imbrave150", "os")
    assert newest.unit == "months"
    assert newest.experimental is not None
    assert newest.control is not None
    assert newest.effect is not None
    assert (newest.experimental.value, newest.control.value) == ("19.2", "13.4")
    assert (newest.effect.measure, newest.effect.value, newest.effect.low, newest.effect.high) == (
        "hr",
        "0.66",
        "0.52",
        "0.85",
    )
    assert (newest.experimental_regimen, newest.control_regimen) == ("atezolizumab-bevacizumab", "sorafenib")
    assert newest.control_gives is not None
    assert newest.control_gives.zh == "索拉非尼"
    asian = figures(board, "imbrave150", "os", 1)
    assert asian.experimental is not None
    assert asian.experimental.value == "24.0"


def test_a_median_that_was_not_reached_has_no_value(board: Engine) -> None:
    primary = figures(board, "imbrave150", "os", 2).experimental
    assert primary is not None
    assert (primary.value, primary.not_reached) == (None, True)


def test_of_several_arms_the_first_is_the_one_of_the_whole_trial_and_none_is_named_for_a_subgroup(
    board: Engine,
) -> None:
    whole = [item for item in endpoints(board, "himalaya", "os") if item.whole and item.figures is not None]
    assert {item.figures.experimental_regimen for item in whole if item.figures} == {"durvalumab-tremelimumab"}
    (alone,) = [item for item in endpoints(board, "himalaya", "os") if "alone" in item.text.en]
    assert alone.figures is not None
    assert alone.figures.experimental_regimen is None
    assert alone.figures.control_regimen == "sorafenib"


def test_an_endpoint_without_a_figure_has_no_figures(board: Engine) -> None:
    immature = [item for item in endpoints(board, "emerald-1", "os") if not item.has_figure]
    assert immature
    assert {item.figures for item in immature} == {None}

"""The packet leaves nothing of the answer out, adds nothing, and counts what its first page has no room for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest

from api.board.front import MOST_LINES
from api.board.packet import Line, Packet
from engine.assessment import Assessment, Bilingual

ROOT = Path(__file__).resolve().parents[3]
PATIENTS = sorted([*(ROOT / "features" / "patients").glob("*.json"), *(ROOT / "examples").glob("*.json")])
STANDINGS = ("candidates", "conditional", "pending", "against", "excluded")
every_patient = pytest.mark.parametrize("path", PATIENTS, ids=lambda path: path.stem)
Make = Callable[..., Packet]
Ask = Callable[[Path], Assessment]


def lines_of(packet: Packet, standing: str) -> list[Line]:
    [section] = [section for section in packet.sections if section.standing == standing]
    return [line for group in section.groups for line in group.lines]


def texts(part: object) -> Iterator[Bilingual]:
    """Every text in *part*, however deep."""
    if isinstance(part, Bilingual):
        yield part
    elif is_dataclass(part):
        for item in fields(part):
            yield from texts(getattr(part, item.name))
    elif isinstance(part, tuple | list):
        for item in part:
            yield from texts(item)


@every_patient
def test_every_regimen_stands_in_the_section_of_its_standing_with_all_its_statements(
    path: Path, packet: Make, answered: Ask
) -> None:
    made, answer = packet(path), answered(path)
    for standing in STANDINGS:
        expected = sorted(
            (entry.regimen.id, entry.setting, *(view.rule_id for view in entry.statements))
            for entry in getattr(answer, standing)
        )
        assert sorted((line.regimen, line.setting, *line.rules) for line in lines_of(made, standing)) == expected


@every_patient
def test_every_number_is_in_the_list_of_references_and_the_list_has_no_gaps(path: Path, packet: Make) -> None:
    made = packet(path)
    numbers = [reference.number for reference in made.references]
    assert numbers == list(range(1, len(numbers) + 1))
    used = {number for standing in STANDINGS for line in lines_of(made, standing) for number in line.references}
    used |= {number for group in made.front.groups for line in group.lines for number in line.references}
    for part in (made.gaps, made.to_do, made.errata, made.front.gaps, *(clash.sides for clash in made.conflicts)):
        used |= {number for item in part for number in item.references}
    assert used <= set(numbers)
    assert len({(reference.kind, reference.id) for reference in made.references}) == len(numbers)


@every_patient
def test_the_first_page_counts_what_it_has_no_room_for(path: Path, packet: Make, answered: Ask) -> None:
    made, answer = packet(path), answered(path)
    shown = [line for group in made.front.groups for line in group.lines]
    settings = len(made.front.groups)
    assert len(shown) <= max(MOST_LINES, settings)
    more = [re.search(r"and (\d+) more", group.more.en) for group in made.front.groups if group.more]
    left_out = sum(int(found[1]) for found in more if found)
    assert len(shown) + left_out == len(answer.candidates) + len(answer.conditional)
    anchors = {line.anchor for standing in STANDINGS for line in lines_of(made, standing)}
    assert {line.anchor for line in shown} <= anchors


@every_patient
def test_a_preferred_regimen_is_left_off_the_first_page_only_where_the_page_says_so(path: Path, packet: Make) -> None:
    made = packet(path)
    shown = {line.anchor for group in made.front.groups for line in group.lines}
    hidden = [
        line
        for standing in ("candidates", "conditional")
        for line in lines_of(made, standing)
        if line.stance.en.startswith("preferred") and line.anchor not in shown
    ]
    told = sum(
        int(found[1])
        for group in made.front.groups
        if group.more and (found := re.search(r"(\d+) of them preferred", group.more.en))
    )
    assert told == len(hidden)


@every_patient
def test_evidence_against_cautions_conflicts_and_gaps_are_all_there(path: Path, packet: Make, answered: Ask) -> None:
    made, answer = packet(path), answered(path)
    assert len(made.alerts) == len(answer.alerts)
    assert len(made.conflicts) == len(answer.conflicts)
    assert len(made.gaps) == len(answer.evidence_gaps) + len(answer.investigational)
    assert len(made.to_do) == len(answer.requirements)
    assert len(made.errata) == len(answer.errata)
    assert len(made.unknown) == len(answer.find_out_first)
    assert len(made.findings) == len(answer.profile)
    for standing in STANDINGS:
        entries = {(entry.regimen.id, entry.setting, entry.stance): entry for entry in getattr(answer, standing)}
        for line in lines_of(made, standing):
            matching = [entry for key, entry in entries.items() if key[:2] == (line.regimen, line.setting)]
            assert any(len(line.cautions) + len(line.to_check) == len(entry.cautions) for entry in matching)
            contrary = [view.name for entry in matching for view in entry.evidence if view.role == "contrary"]
            told = " ".join(item.text.en for item in line.against)
            assert len(matching) > 1 or all(name in told for name in contrary)


@every_patient
def test_every_text_is_there_in_both_languages(path: Path, packet: Make) -> None:
    for text in texts(packet(path)):
        assert text.en.strip()
        assert text.zh.strip()
        assert "None" not in text.zh
        assert not re.search(r"[{}]", f"{text.en}{text.zh}")


@every_patient
def test_no_text_tells_the_board_what_to_do(path: Path, packet: Make) -> None:
    made = packet(path)
    own = [
        made.order,
        made.disclaimer,
        *(text for section in made.sections for text in (section.title, section.explained)),
    ]
    own += [*made.front.against, *made.front.unknown, *(text for group in made.front.groups for text in texts(group))]
    for text in own:
        assert not re.search(r"\bshould (receive|be given|have)\b|\brecommended for this patient\b", text.en)


def test_what_is_not_checked_against_a_text_says_so(packet: Make, answered: Ask) -> None:
    path = ROOT / "examples" / "untreated-cnlc-iiia.json"
    unchecked = {view.rule_id for entry in answered(path).candidates for view in entry.statements if not view.verified}
    assert unchecked
    for line in lines_of(packet(path), "candidates"):
        for statement in line.statements:
            assert ("[not checked against a text]" in statement.text.en) == (statement.rule in unchecked)
            assert ("【未与文本核对】" in statement.text.zh) == (statement.rule in unchecked)


@pytest.mark.parametrize(
    ("patient", "told"),
    [
        ({}, Bilingual("age not known", "年龄未明")),
        ({"age": "unknown"}, Bilingual("age not known", "年龄未明")),
        ({"age": 56}, Bilingual("56 years", "56岁")),
    ],
    ids=["left out", "unknown", "56"],
)
def test_the_age_is_told_in_years_and_is_said_to_be_unknown_where_it_is(
    packet: Make, tmp_path: Path, patient: dict[str, object], told: Bilingual
) -> None:
    document = json.loads((ROOT / "examples" / "untreated-cnlc-iiia.json").read_text(encoding="utf-8"))
    path = tmp_path / "patient.json"
    path.write_text(json.dumps({**document, "patient": patient}), encoding="utf-8")
    assert packet(path).who.age == told


def test_laboratory_values_that_a_stage_needs_are_named_even_when_they_are_missing(
    packet: Make, tmp_path: Path
) -> None:
    path = tmp_path / "little.json"
    path.write_text(json.dumps({"disease": {"diagnosis": "hcc"}, "patient": {"age": 60}}), encoding="utf-8")
    told = {fact.field: fact.value.en for fact in packet(path).liver}
    assert {name: told[name] for name in ("bilirubin", "albumin", "inr", "ascites", "encephalopathy")} == dict.fromkeys(
        ("bilirubin", "albumin", "inr", "ascites", "encephalopathy"), "not known"
    )


def test_outside_the_scope_nothing_is_offered_and_the_alert_says_why(packet: Make, tmp_path: Path) -> None:
    path = tmp_path / "child.json"
    path.write_text(json.dumps({"disease": {"diagnosis": "hcc"}, "patient": {"age": 9}}), encoding="utf-8")
    made = packet(path)
    assert made.refused
    assert not any(section.count for section in made.sections)
    assert any("Outside the scope" in alert.says.en for alert in made.alerts)


def test_what_one_answer_would_bring_names_every_regimen_in_the_packet_and_only_the_first_on_its_front(
    packet: Make, answered: Ask
) -> None:
    path = ROOT / "examples" / "failed-atezolizumab-bevacizumab.json"
    made = packet(path)
    longest = max((text for item in made.unknown for text in item.outcomes), key=lambda text: len(text.zh))
    gains = [len(outcome.loses) for question in answered(path).find_out_first for outcome in question.outcomes]
    assert longest.zh.count("、") == max(gains) - 1
    assert all(len(text.zh) < 120 for text in made.front.unknown)
    assert any(f"等{max(gains)}个" in text.zh for text in made.front.unknown)


@every_patient
def test_a_caution_to_check_is_told_once_with_every_regimen_it_concerns(
    path: Path, packet: Make, answered: Ask
) -> None:
    made, answer = packet(path), answered(path)
    known = {item.code: item for item in made.to_check}
    assert list(known) == [f"C{number}" for number in range(1, len(known) + 1)]
    assert len({item.caution.rule for item in made.to_check}) == len(known)
    expected: dict[str, set[str]] = {}
    for standing in STANDINGS:
        for entry in getattr(answer, standing):
            for view in entry.cautions:
                if view.status == "unknown":
                    expected.setdefault(view.id, set()).add(entry.regimen.name.en)
        for line in lines_of(made, standing):
            assert all(line.name in known[code].regimens for code in line.to_check)
    told = {item.caution.rule: {name.en for name in item.regimens} for item in made.to_check}
    assert told == expected


def test_a_table_of_directness_stands_only_where_something_differs_or_is_open(packet: Make, answered: Ask) -> None:
    path = ROOT / "examples" / "untreated-cnlc-iiia.json"
    entries = {(entry.regimen.id, entry.setting): entry for entry in answered(path).candidates}
    shown = 0
    for line in lines_of(packet(path), "candidates"):
        level = entries[line.regimen, line.setting].level_of_evidence
        rows = [item for item in level.directness if item.study_id == level.appraised_study]
        assert (line.directness is not None) == any(item.verdict != "matches" for item in rows)
        shown += line.directness is not None
    assert shown


def test_an_open_contraindication_does_not_read_as_if_it_applied(packet: Make, answered: Ask) -> None:
    path = ROOT / "examples" / "untreated-cnlc-iiia.json"
    forbidding = {
        view.id
        for standing in STANDINGS
        for entry in getattr(answered(path), standing)
        for view in entry.cautions
        if view.status == "unknown" and view.effect == "contraindicated"
    }
    for item in packet(path).to_check:
        assert not item.caution.text.en.startswith("CONTRAINDICATED")
        assert item.caution.text.zh.startswith("禁忌，待核" if item.caution.rule in forbidding else "注意，待核")

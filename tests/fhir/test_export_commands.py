"""``hcc fhir export``: to a file or to standard output; what is wrong is said and nothing is written."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from api import fhir_export_cli
from engine.assess import Engine
from engine.errors import InputRefused
from tests.fhir.export_checks import faults

ROOT = Path(__file__).resolve().parents[2]
PROFILE = str(ROOT / "examples/untreated-cnlc-iiia.json")


def options(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rules", type=Path)
    fhir_export_cli.add(parser.add_subparsers(dest="action", required=True))
    return parser.parse_args(arguments)


def kinds(bundle: Any) -> Counter[str]:
    return Counter(entry["resource"]["resourceType"] for entry in bundle["entry"])


def test_the_rules_are_written_to_the_file(
    engine: Engine, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    file = tmp_path / "rules.json"
    assert fhir_export_cli.run(options("export", "rules", "-o", str(file), "--as-of", "2026-11-20")) == 0
    assert capfdbinary.readouterr().out == b""
    assert kinds(json.loads(file.read_bytes()))["PlanDefinition"] == len(engine.rules)


def test_an_answer_goes_to_standard_output_with_its_facts(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    base = "https://board.example/fhir"
    assert (
        fhir_export_cli.run(options("export", "assessment", PROFILE, "--base", f"{base}/", "--as-of", "2026-11-20"))
        == 0
    )
    bundle = json.loads(capfdbinary.readouterr().out)
    assert faults(bundle) == []
    found = kinds(bundle)
    assert found["GuidanceResponse"] == found["RequestGroup"] == 1
    facts = [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == "Observation"]
    assert all(item["code"]["coding"][0]["system"] == f"{base}/CodeSystem/fact" for item in facts)
    assert sum("component" in item for item in facts) > 80


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("rules", "--as-of", "yesterday"), "as_of: is no day. Write YYYY-MM-DD. [as_of.not_a_day]"),
        (
            ("rules", "--as-of", "9999-01-01"),
            "as_of: 9999-01-01 lies in the future. Give today or an earlier day. [as_of.future]",
        ),
        (
            ("rules", "--base", "nowhere"),
            "base: is not the absolute address of a FHIR service. "
            "Write one such as https://example.org/hcc-board/fhir. [fhir.base]",
        ),
        (
            ("assessment", "no-such-file.json"),
            "no-such-file.json: No such file or directory. Check the path. [file.unreadable]",
        ),
        (
            ("assessment", PROFILE, "-o", "no-such-folder/out.json"),
            "no-such-folder/out.json: No such file or directory. Choose another file. [file.unwritable]",
        ),
    ],
    ids=["no day", "the future", "no address", "no file", "no folder"],
)
def test_what_is_wrong_is_said_in_one_line(arguments: tuple[str, ...], message: str) -> None:
    with pytest.raises(InputRefused) as refused:
        fhir_export_cli.run(options("export", *arguments))
    assert [str(fault) for fault in refused.value.faults] == [message]

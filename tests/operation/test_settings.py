"""The environment is read whole before a port is opened, and everything wrong with it is told at once."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from api.settings import Settings, variables
from engine.errors import InputRefused

ROOT = Path(__file__).resolve().parents[2]

CASES = {
    "HCC_WORKERS": ("0", "HCC_WORKERS: is no whole number from 1 to 64. Leave it out for 1. [site.number]"),
    "HCC_GRACE_SECONDS": (
        "soon",
        "HCC_GRACE_SECONDS: is no whole number from 1 to 600. Leave it out for 15. [site.number]",
    ),
    "HCC_LOG_LEVEL": (
        "loud",
        "HCC_LOG_LEVEL: is not understood. Write one of: DEBUG, INFO, WARNING, ERROR. [site.word]",
    ),
    "HCC_RELOAD": ("yes", "HCC_RELOAD: is 'yes'. Write 1 to allow POST /reload, or 0. [site.reload]"),
    "HCC_CODE_MAP": (
        "/nowhere/at/all",
        "HCC_CODE_MAP: names no folder. Give the path of a folder that can be read. [site.folder]",
    ),
    "HCC_AFP_NG_PER_IU": (
        "-1",
        "HCC_AFP_NG_PER_IU: is no factor of ng per IU. Set it to ng per IU, about 1.2. [site.factor]",
    ),
    "HCC_WORKRES": (
        "4",
        "HCC_WORKRES: is no variable of this service. Did you mean 'HCC_WORKERS' or 'HCC_RULES' or 'HCC_OPEN'? [site.unknown]",
    ),
}


def _refused(environment: dict[str, str]) -> list[str]:
    with pytest.raises(InputRefused) as caught:
        Settings.from_environment(environment)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize("name", CASES)
def test_a_variable_that_cannot_be_read_is_refused_with_what_to_write(name: str) -> None:
    written, said = CASES[name]
    assert said in _refused({name: written})


def test_all_faults_of_the_environment_are_told_at_once() -> None:
    said = _refused({name: written for name, (written, _) in CASES.items()})
    assert not [words for _, words in CASES.values() if words not in said]


def test_an_empty_environment_gives_one_worker_and_the_site_s_own_factors_are_exact() -> None:
    settings = Settings.from_environment({})
    assert (settings.workers, settings.grace, settings.log_level, settings.reload) == (1, 15, "INFO", False)
    assert Settings.from_environment({"HCC_AFP_NG_PER_IU": "1.21"}).site == {"afp_ng_per_iu": Decimal("1.21")}


def test_variables_of_other_programs_are_left_alone() -> None:
    Settings.from_environment({"PATH": "/bin", "HCC_TEST_POSTGRESQL": "required", "HCC_SOURCE_TEXTS": "/texts"})


def test_every_variable_is_explained_in_the_page_on_operation() -> None:
    page = (ROOT / "docs" / "operation.md").read_text(encoding="utf-8")
    assert not [name for name in variables() if f"`{name}`" not in page]


def test_every_variable_of_the_example_environment_is_one_of_the_service() -> None:
    lines = (ROOT / "deploy" / "environment.example").read_text(encoding="utf-8").splitlines()
    names = {line.lstrip("# ").split("=")[0] for line in lines if "HCC_" in line.split("=")[0] and "=" in line}
    assert names
    assert not names - set(variables())

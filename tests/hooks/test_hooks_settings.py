"""Settings from the environment: every fault at once, each in words that say what to write."""

from __future__ import annotations

import pytest

from api.hooks.settings import VARIABLES, HookSettings, read


def test_nothing_set_gives_the_defaults() -> None:
    assert read({}) == (HookSettings(), [])
    assert read(dict.fromkeys(VARIABLES, " ")) == (HookSettings(), [])


def test_everything_set_is_read() -> None:
    settings, faults = read(
        {
            "HCC_FHIR_SERVERS": "https://ehr.example/r4/, http://localhost:8080/fhir",
            "HCC_FHIR_TIMEOUT": "0.25",
            "HCC_HOOK_LANG": "zh",
            "HCC_BASE_URL": "https://board.example/hcc/",
            "HCC_PREFETCH_MAX_BYTES": "1048576",
        }
    )
    assert faults == []
    assert settings == HookSettings(
        frozenset({"https://ehr.example/r4", "http://localhost:8080/fhir"}),
        0.25,
        "zh",
        "https://board.example/hcc",
        1048576,
    )


_URL = "Write an address such as https://host/path, without user, query or fragment."


@pytest.mark.parametrize(
    ("variable", "value", "message", "remedy"),
    [
        ("HCC_FHIR_SERVERS", "ehr.example", "holds something that is no absolute address.", _URL),
        ("HCC_FHIR_SERVERS", "https://u:p@ehr.example", "holds something that is no absolute address.", _URL),
        ("HCC_FHIR_SERVERS", "https://[", "holds something that is no absolute address.", _URL),
        (
            "HCC_FHIR_SERVERS",
            "http://ehr.example/r4",
            "would reach ehr.example unencrypted.",
            "Write https; http is for this machine alone.",
        ),
        ("HCC_BASE_URL", "https://board.example?x", "holds something that is no absolute address.", _URL),
        ("HCC_FHIR_TIMEOUT", "400 ms", "is '400 ms'.", "Write seconds from 0.05 to 10, such as 0.4."),
        ("HCC_FHIR_TIMEOUT", "NaN", "is 'NaN'.", "Write seconds from 0.05 to 10, such as 0.4."),
        ("HCC_FHIR_TIMEOUT", "11", "is '11'.", "Write seconds from 0.05 to 10, such as 0.4."),
        ("HCC_HOOK_LANG", "de", "is 'de'.", "Write zh or en."),
        (
            "HCC_PREFETCH_MAX_BYTES",
            "2 MB",
            "is '2 MB'.",
            "Write a whole number of bytes from 65536 to 67108864.",
        ),
        ("HCC_PREFETCH_MAX_BYTES", "1", "is '1'.", "Write a whole number of bytes from 65536 to 67108864."),
    ],
)
def test_a_setting_that_cannot_be_read_is_named(variable: str, value: str, message: str, remedy: str) -> None:
    settings, faults = read({variable: value})
    assert [(fault.path, fault.message, fault.remedy) for fault in faults] == [(variable, message, remedy)]
    assert settings == HookSettings()


def test_all_faults_come_at_once() -> None:
    wrong = dict.fromkeys(VARIABLES, "?")
    assert sorted(fault.path for fault in read(wrong)[1]) == sorted(VARIABLES)

"""The variables of the record, read all at once."""

from __future__ import annotations

import pytest

from api.store.settings import VARIABLES, StoreSettings, read


def test_without_variables_answers_are_kept_in_a_file_of_the_user() -> None:
    assert read({"HOME": "/home/a"}) == (StoreSettings("sqlite:////home/a/.local/state/hcc-board/record.sqlite3"), [])
    assert read({"XDG_STATE_HOME": "/var/s"})[0].url == "sqlite:////var/s/hcc-board/record.sqlite3"


def test_every_variable_that_is_described_is_read() -> None:
    given = {"HCC_DATABASE": "postgresql://h/x", "HCC_DATABASE_UPGRADE": "0", "HCC_RETENTION_DAYS": "3650"}
    assert set(given) == set(VARIABLES)
    assert read(given) == (StoreSettings("postgresql://h/x", upgrade=False, retention_days=3650), [])


HOW = "Write sqlite:////path/to/file or postgresql://user@host/database. [record.url]"


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("HCC_DATABASE", "record.sqlite3", f"is no URL of a database. {HOW}"),
        ("HCC_DATABASE", "mysql://h/x", f"names a kind of database that the record cannot be kept in. {HOW}"),
        ("HCC_DATABASE", "postgresql://h", f"names no database. {HOW}"),
        ("HCC_DATABASE", "sqlite://", f"names no file; what is kept in memory is lost with the process. {HOW}"),
        (
            "HCC_DATABASE",
            "sqlite:///:memory:",
            f"names no file; what is kept in memory is lost with the process. {HOW}",
        ),
        ("HCC_DATABASE", "sqlite:////a?mode=ro", f"has more than the path of a file. {HOW}"),
        ("HCC_DATABASE_UPGRADE", "no", "is neither 0 nor 1. Write 0, or leave it out. [record.upgrade]"),
        *(
            (
                "HCC_RETENTION_DAYS",
                days,
                "is no number of days from 1 to 36525. Write whole days, or leave it out to keep all. [record.retention]",
            )
            for days in ("0", "-1", "1.5", "a year", "36526", "９")
        ),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_in_these_words(name: str, value: str, message: str) -> None:
    _, faults = read({"HOME": "/h", name: value})
    assert [str(fault) for fault in faults] == [f"{name}: {message}"]


def test_every_fault_is_told_at_once() -> None:
    _, faults = read({"HCC_DATABASE": "x", "HCC_DATABASE_UPGRADE": "x", "HCC_RETENTION_DAYS": "x"})
    assert [fault.path for fault in faults] == ["HCC_DATABASE", "HCC_DATABASE_UPGRADE", "HCC_RETENTION_DAYS"]

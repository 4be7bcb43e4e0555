"""``hcc audit``: what it prints and how it ends."""

from __future__ import annotations

import argparse
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from store_support import PATIENT, new, raw

from api import audit_cli
from api.store.store import open_store

Audit = Callable[..., tuple[int, str, str]]


@pytest.fixture
def audit(url: str, capsys: pytest.CaptureFixture[str]) -> Audit:
    """Run the command on the database of this test; status, output and errors."""

    def run(*arguments: str, environment: dict[str, str] | None = None) -> tuple[int, str, str]:
        parser = argparse.ArgumentParser()
        audit_cli.add(parser.add_subparsers(dest="command"))
        options = parser.parse_args(["audit", *arguments])
        status = audit_cli.run(options, {"HCC_DATABASE": url, "HOME": "/nowhere", **(environment or {})})
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return run


@pytest.fixture
def ids(url: str) -> list[str]:
    """Two records."""
    store = open_store(url)
    kept = [store.append(new()).id, store.append(new(identifiers={"patient": "another"})).id]
    store.close()
    return kept


def test_a_whole_chain_is_told_with_its_head_and_ends_with_0(audit: Audit, ids: list[str]) -> None:
    status, head, _ = audit("head")
    assert status == 0
    assert head.startswith("2:")
    assert audit("verify", "--expect", head) == (
        0,
        f"2 entries (2 hook); of 0 content was erased and accounted for.\nThe chain is whole up to {head}",
        "",
    )


def test_a_broken_chain_names_every_break_and_ends_with_1(audit: Audit, ids: list[str], url: str) -> None:
    with raw(url, triggers=False) as connection:
        connection.execute(text("UPDATE record_entries SET kind = 'assessment' WHERE sequence = 1"))
        connection.execute(text("DELETE FROM record_parts WHERE sequence = 2 AND part = 'input'"))
    status, printed, _ = audit("verify")
    keep = "Keep a copy of the database as it is, find out who wrote to it, and restore the entry from a backup."
    assert status == 1
    assert printed.splitlines()[1:] == [
        f"entry 1 ({ids[0]}): is not what was hashed: its number, id, kind, time, content or link was changed. {keep} "
        "[chain.hash]",
        f"entry 2 ({ids[1]}): its part 'input' was deleted, and no erasure accounts for it. {keep} [part.missing]",
        "The chain is broken: 2 breaks.",
    ]


def test_a_cut_tail_ends_with_1_where_a_witness_is_given(audit: Audit, ids: list[str]) -> None:
    status, printed, _ = audit("verify", "--expect", "7:" + "a" * 64)
    assert status == 1
    assert "entry 7: is expected, but the record ends at entry 2; its tail was cut off." in printed


@pytest.mark.parametrize("written", ["7", "x:" + "a" * 64, "7:abc", "7:" + "A" * 64])
def test_a_witness_that_is_none_is_refused(audit: Audit, ids: list[str], written: str) -> None:
    assert audit("verify", "--expect", written) == (
        2,
        "",
        "--expect: is no SEQ:HASH. Write it as 'hcc audit head' printed it. [audit.expect]\n",
    )


def test_one_record_is_shown_whole(audit: Audit, ids: list[str]) -> None:
    status, printed, _ = audit("show", ids[0])
    shown = json.loads(printed)
    assert (status, shown["sequence"], shown["content"]["caller"]) == (0, 1, "ehr")
    assert shown["identifiers"] == {"patient": PATIENT, "encounter": "e1"}
    assert shown["output"] == {"headline": ["单发肿瘤"]}
    assert "单发肿瘤" in printed


def test_an_altered_record_is_not_shown_and_ends_with_1(audit: Audit, ids: list[str], url: str) -> None:
    with raw(url, triggers=False) as connection:
        connection.execute(text("UPDATE record_parts SET data = salt WHERE sequence = 1 AND part = 'output'"))
    status, printed, errors = audit("show", ids[0])
    assert (status, printed) == (1, "")
    assert errors == f"record {ids[0]} is not what was kept. Run 'hcc audit verify'. [record.altered]\n"


def test_an_erasure_is_shown_as_the_chain_holds_it(audit: Audit, ids: list[str]) -> None:
    _, printed, _ = audit("erase", "--record", ids[0], "--why", "test_data", "--by", "me")
    receipt = printed.splitlines()[1].partition("(")[2].rstrip(")")
    shown = json.loads(audit("show", receipt)[1])
    assert (shown["kind"], shown["content"]["by"], shown["content"]["entries"]) == ("erasure", "me", [ids[0]])


def test_an_unknown_id_is_refused(audit: Audit, ids: list[str]) -> None:
    assert audit("show", "x") == (
        2,
        "",
        "id: no entry has this id. Ids stand in the Location of an answer. [audit.unknown]\n",
    )


def test_a_patient_read_from_standard_input_is_erased_and_never_printed(
    audit: Audit, ids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PATIENT}\n"))
    status, printed, errors = audit("erase", "--patient", "-", "--why", "patient_request")
    assert (status, errors) == (0, "")
    assert printed.startswith("1 entries: content taken out.\naccounted for by entry 3 (")
    assert printed.endswith("Backups made before still hold it.\n")
    assert PATIENT not in printed
    assert "2 hook" in audit("verify")[1]
    assert json.loads(audit("show", ids[0])[1])["erased"] is True
    assert json.loads(audit("show", ids[1])[1])["erased"] is False


def test_profile_and_answer_can_stay(audit: Audit, ids: list[str]) -> None:
    audit("erase", "--patient", PATIENT, "--why", "legal", "--keep-clinical")
    shown = json.loads(audit("show", ids[0])[1])
    assert (shown["identifiers"], shown["input"]) == (None, {"tumour": {"number": 1}})


def test_a_patient_who_is_not_there_is_told_and_ends_with_2(audit: Audit, ids: list[str]) -> None:
    status, printed, errors = audit("erase", "--patient", "nobody-at-all", "--why", "legal")
    assert (status, printed) == (2, "")
    assert errors == ("nothing was erased: no record has content under this reference. Check it. [audit.nothing]\n")


def test_no_patient_on_standard_input_is_refused(audit: Audit, ids: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("\n"))
    assert audit("erase", "--patient", "-", "--why", "legal") == (
        2,
        "",
        "--patient: no patient is named. Give the id, one line. [audit.patient]\n",
    )


def test_a_reason_that_is_no_category_is_refused(audit: Audit, ids: list[str]) -> None:
    status, _, errors = audit("erase", "--record", ids[0], "--why", "Mrs Li asked for it")
    assert status == 2
    assert errors.startswith("why: is no category.")
    assert "Li" not in errors


def test_retention_takes_the_days_given_or_those_of_the_environment(
    audit: Audit, ids: list[str], url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert audit("retain", "--days", "1")[:2] == (0, "0 entries: content taken out.\n")
    assert audit("retain") == (
        2,
        "",
        "--days: no number of days is given. Give it here or in HCC_RETENTION_DAYS. [audit.days]\n",
    )
    later = datetime.now(UTC) + timedelta(days=31)
    monkeypatch.setattr("api.store.store.datetime", _Clock(later))
    status, printed, _ = audit("retain", environment={"HCC_RETENTION_DAYS": "30"})
    assert status == 0
    assert printed.startswith("2 entries: content taken out.\naccounted for by entry 3")
    assert audit("verify")[0] == 0


class _Clock:
    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self, _: object) -> datetime:
        return self._moment


def test_upgrade_makes_the_database_and_the_others_do_not(audit: Audit) -> None:
    status, _, errors = audit("verify")
    assert status == 5
    assert "record." in errors
    assert audit("upgrade") == (0, f"The database is up to date; the chain ends at 0:{'0' * 64}\n", "")
    assert audit("verify")[0] == 0


def test_a_database_that_cannot_be_reached_ends_with_5_and_no_password(audit: Audit) -> None:
    status, _, errors = audit("head", "--database", "postgresql://u:s3cret@127.0.0.1:1/x")
    assert status == 5
    assert errors == (
        "the PostgreSQL database x on 127.0.0.1 cannot be reached. "
        "Bring it back; the service goes on by itself. [record.gone]\n"
    )


def test_a_url_that_is_none_ends_with_2(audit: Audit) -> None:
    assert audit("head", "--database", "here")[0] == 2

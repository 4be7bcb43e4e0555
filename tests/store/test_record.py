"""What is kept is there, whole and once; what cannot be kept is refused."""

from __future__ import annotations

import asyncio
import os
import stat
import threading
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from store_support import DAY, new, raw

from api.store.records import FeedbackItem, RecordRefused, StoreUnavailable, new_id
from api.store.schema import REVISIONS, VERSION_TABLE
from api.store.sealing import Sealed, seal
from api.store.store import Store, open_store
from api.store.tables import METADATA
from api.store.writer import WAITING
from engine.rule_files import RuleFiles, default_folder


def test_what_is_kept_is_given_back_byte_for_byte_with_its_receipt(store: Store) -> None:
    given = new()
    receipt = store.append(given)
    found = store.get(given.id)
    assert found is not None
    kept = asdict(found)
    assert (kept.pop("receipt"), kept.pop("erased")) == (asdict(receipt), False)
    assert kept == asdict(given)
    assert receipt.sequence == 1
    assert datetime.now(UTC) - receipt.at < timedelta(minutes=1)


def test_a_record_that_is_not_there_is_none(store: Store) -> None:
    assert store.get(new_id()) is None
    assert store.entry(new_id()) is None


def test_records_kept_at_the_same_time_stand_in_the_chain_without_gaps(store: Store) -> None:
    async def keep() -> list[int]:
        receipts = await asyncio.gather(*(store.record(new()) for _ in range(100)))
        return [receipt.sequence for receipt in receipts]

    assert sorted(asyncio.run(keep())) == list(range(1, 101))
    assert store.verify().intact


def test_threads_and_the_event_loop_share_one_chain(store: Store) -> None:
    threads = [threading.Thread(target=lambda: [store.append(new()) for _ in range(10)]) for _ in range(4)]
    for thread in threads:
        thread.start()

    async def keep() -> None:
        await asyncio.gather(*(store.record(new()) for _ in range(20)))

    asyncio.run(keep())
    for thread in threads:
        thread.join()
    found = store.verify()
    assert (found.intact, found.entries) == (True, 60)


def test_a_record_is_still_there_after_the_store_was_closed_and_opened(url: str) -> None:
    first = open_store(url)
    receipt = first.append(new())
    first.close()
    again = open_store(url)
    assert again.get(receipt.id) is not None
    assert again.append(new()).sequence == 2
    again.close()


def test_a_closed_store_refuses_and_keeps_what_was_handed_over_before(url: str) -> None:
    store = open_store(url)
    waiting = [store._writer.submit(_sealed()) for _ in range(30)]
    store.close()
    assert sorted(future.result().sequence for future in waiting) == list(range(1, 31))
    with pytest.raises(StoreUnavailable) as refused:
        store.append(new())
    assert refused.value.faults[0].message.endswith("was closed.")


def _sealed() -> Sealed:
    return seal(new())


def test_when_too_many_wait_the_next_is_told_that_the_record_is_busy(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken, going = threading.Event(), threading.Event()
    write = store._writer._write

    def slowly(jobs: object) -> None:
        taken.set()
        going.wait(10)
        write(jobs)  # type: ignore[arg-type]

    monkeypatch.setattr(store._writer, "_write", slowly)
    waiting = [store._writer.submit(_sealed())]
    taken.wait(10)
    waiting += [store._writer.submit(_sealed()) for _ in range(WAITING)]
    with pytest.raises(StoreUnavailable) as refused:
        store.append(new())
    going.set()
    assert refused.value.faults[0].code == "record.busy"
    assert len({future.result(10).sequence for future in waiting}) == len(waiting)


def test_an_id_that_is_in_the_record_is_refused_and_what_came_with_it_is_kept(store: Store) -> None:
    first = new()
    store.append(first)

    async def keep() -> list[object]:
        return await asyncio.gather(store.record(first), store.record(new()), return_exceptions=True)

    refused, kept = asyncio.run(keep())
    assert isinstance(refused, RecordRefused)
    assert str(refused.faults[0]) == ("id: is in the record already. Make a new one with new_id(). [record.exists]")
    assert kept.sequence == 2  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"id": "7"}, "id: is no UUID in lower case. Make it with new_id(). [record.id]"),
        (
            {"output": b" " * (33 << 20)},
            "output: is larger than 32 MB. Nothing of that size is an answer; look where it is made. [record.too_large]",
        ),
        (
            {"context": {"x": object()}},
            "context: cannot be written as JSON. Hand over plain JSON values. [record.not_json]",
        ),
        (
            {"context": {"x": "\ud800"}},
            "context: cannot be written as JSON. Hand over plain JSON values. [record.not_json]",
        ),
        (
            {"identifiers": {"patient": "a\0b"}},
            "identifiers.patient: holds characters that are no text. Hand over plain text. [record.not_text]",
        ),
        (
            {"identifiers": {"patient": "x" * 501}},
            "identifiers.patient: is longer than 500 characters. Hand over a shorter one. [record.too_long]",
        ),
        (
            {"identifiers": {"card": "x"}},
            "identifiers: a name cannot be used here. Use a name such as 'patient'. [record.identifier]",
        ),
        (
            {"identifiers": {f"n{number}": "x" for number in range(201)}, "context": {}},
            "identifiers: are more than 200. Keep what erasure needs. [record.too_many]",
        ),
        ({"caller": "a\nb"}, "caller: holds characters that are no text. Hand over plain text. [record.not_text]"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_these_words(store: Store, changes: dict[str, object], message: str) -> None:
    with pytest.raises(RecordRefused) as refused:
        store.append(new(**changes))
    assert [str(fault) for fault in refused.value.faults] == [message]
    assert store.head().sequence == 0


def test_every_fault_of_a_record_is_told_at_once(store: Store) -> None:
    with pytest.raises(RecordRefused) as refused:
        store.append(new(id="7", identifiers={"patient": "\0"}, caller="x" * 501))
    assert [fault.path for fault in refused.value.faults] == ["id", "caller", "identifiers.patient"]


def test_text_of_every_script_and_odd_json_survives(store: Store) -> None:
    given = new(context={"note": "肝细胞癌 😀 \u2028 \0"}, identifiers={"patient": "患者/７ '\"; --"}, caller="院—1")
    store.append(given)
    found = store.get(given.id)
    assert found is not None
    assert (found.context, found.identifiers, found.caller) == (given.context, given.identifiers, given.caller)
    assert store.verify().intact


# --- feedback ---------------------------------------------------------------------------------------------


def _item(card: str, **changes: object) -> FeedbackItem:
    given = FeedbackItem(card=card, outcome="overridden", outcome_at="2026-06-01T10:00:00Z", comment="MDT 讨论")
    return replace(given, **changes)  # type: ignore[arg-type]


def test_feedback_sent_again_is_kept_once_and_a_changed_one_again(store: Store) -> None:
    record = new()
    store.append(record)
    card = record.context["cards"][0]["uuid"]
    first = store.keep_feedback("hcc-board-review", [_item(card), _item(card, outcome="accepted", comment=None)])
    assert ([receipt.sequence for receipt in first.kept], first.known, first.unmatched) == ([2, 3], 0, 0)
    again = store.keep_feedback("hcc-board-review", [_item(card), _item(card)])
    assert (again.kept, again.known) == ((), 2)
    other = store.keep_feedback("hcc-board-review", [_item(card, outcome_at="2026-06-01T10:00:01Z")])
    assert (len(other.kept), other.known) == (1, 0)
    assert store.verify().kinds == {"hook": 1, "feedback": 3}


def test_feedback_on_a_card_that_no_record_knows_is_kept_and_told(store: Store) -> None:
    found = store.keep_feedback("s", [_item(new_id())])
    assert (len(found.kept), found.unmatched) == (1, 1)


def test_the_words_of_feedback_do_not_stand_in_the_chain(store: Store) -> None:
    receipt = store.keep_feedback("s", [_item(new_id())]).kept[0]
    assert "MDT" not in str(store.entry(receipt.id))


def test_no_feedback_makes_no_entry(store: Store) -> None:
    assert store.keep_feedback("s", []).kept == ()
    assert store.head().sequence == 0


# --- tokens -----------------------------------------------------------------------------------------------


def test_a_token_is_new_once_for_each_issuer_whichever_worker_is_asked(url: str) -> None:
    first, second = open_store(url), open_store(url)
    until = datetime.now(UTC) + timedelta(minutes=5)
    assert first.first_use("a", "1", until)
    assert not first.first_use("a", "1", until)
    assert not second.first_use("a", "1", until)
    assert second.first_use("b", "1", until)
    assert first.first_use("a1", "", until)
    first.close()
    second.close()


def test_of_many_workers_that_see_a_token_at_once_one_is_told_that_it_is_new(url: str) -> None:
    stores = [open_store(url) for _ in range(4)]
    until = datetime.now(UTC) + timedelta(minutes=5)
    told: list[bool] = []
    threads = [threading.Thread(target=lambda s=s: told.append(s.first_use("a", "1", until))) for s in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for store in stores:
        store.close()
    assert sorted(told) == [False, False, False, True]


def test_tokens_are_forgotten_when_they_have_expired_and_not_before(store: Store, url: str) -> None:
    now = datetime.now(UTC)
    store.first_use("a", "old", now - timedelta(minutes=5))
    store.first_use("a", "valid", now + timedelta(minutes=5))
    store._purged = 0.0
    store.first_use("a", "next", now + timedelta(minutes=5))
    with raw(url) as connection:
        assert connection.scalar(text("SELECT count(*) FROM used_tokens")) == 2
    assert not store.first_use("a", "valid", now + timedelta(minutes=5))


# --- the rules that answered ------------------------------------------------------------------------------


def test_rules_are_kept_once_and_given_back_as_they_were(store: Store, url: str, tmp_path: Path) -> None:
    digest = RuleFiles(default_folder()).digest()
    store.keep_knowledge_base(digest, default_folder())
    store.keep_knowledge_base(digest, tmp_path)  # known: the folder is not even looked at
    folder = store.knowledge_base(digest, tmp_path / "into")
    assert folder is not None
    assert RuleFiles(folder).digest() == digest
    assert store.knowledge_base("0" * 64, tmp_path / "into") is None
    with raw(url) as connection:
        assert connection.scalar(text("SELECT count(*) FROM knowledge_bases")) == 1


def test_rules_that_are_not_those_of_the_digest_are_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(RecordRefused, match=r"the rule files in the folder are not those of this digest\."):
        store.keep_knowledge_base("0" * 64, tmp_path)


def test_an_archive_that_was_tampered_with_is_not_unpacked(store: Store, url: str, tmp_path: Path) -> None:
    digest = RuleFiles(default_folder()).digest()
    store.keep_knowledge_base(digest, default_folder())
    with raw(url, triggers=False) as connection:
        connection.execute(text("UPDATE knowledge_bases SET data = :data"), {"data": b"(\xb5/\xfd junk"})
    assert store.knowledge_base(digest, tmp_path / "into") is None
    assert list((tmp_path / "into").iterdir()) == []


# --- the database -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("table", ["record_entries", "record_parts", "record_identifiers", "knowledge_bases"])
def test_the_database_itself_refuses_changes(store: Store, url: str, table: str, tmp_path: Path) -> None:
    store.append(new())
    store.keep_knowledge_base(RuleFiles(tmp_path).digest(), tmp_path)
    column = "digest" if table == "knowledge_bases" else "sequence"
    with pytest.raises(DBAPIError, match="the record is append-only"), raw(url) as connection:
        connection.execute(text(f"UPDATE {table} SET {column} = {column}"))


def test_the_database_itself_refuses_to_delete_entries(store: Store, url: str) -> None:
    store.append(new())
    with pytest.raises(DBAPIError, match="the record is append-only"), raw(url) as connection:
        connection.execute(text("DELETE FROM record_entries"))


def test_the_migrations_make_the_tables_that_the_program_uses(store: Store, url: str) -> None:
    with raw(url) as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        assert compare_metadata(context, METADATA) == []


def test_the_program_knows_every_migration() -> None:
    folder = Path(__file__).resolve().parents[2] / "api" / "store" / "migrations"
    assert tuple(step.revision for step in ScriptDirectory(str(folder)).walk_revisions())[::-1] == REVISIONS


def test_opened_by_many_at_once_a_database_is_made_once(url: str) -> None:
    opened: list[Store] = []
    failed: list[Exception] = []

    def work() -> None:
        try:
            opened.append(open_store(url))
        except Exception as error:  # noqa: BLE001
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    for store in opened:
        store.append(new())
    assert opened[0].verify().entries == 6
    for store in opened:
        store.close()


def _refused(url: str, *, upgrade: bool = True) -> str:
    with pytest.raises(StoreUnavailable) as refused:
        open_store(url, upgrade=upgrade)
    fault = refused.value.faults[0]
    return f"{fault.message.partition(' record1 ')[2] or fault.message} {fault.remedy} [{fault.code}]"


def test_a_database_made_by_a_newer_version_is_refused_and_left_alone(url: str) -> None:
    open_store(url).close()
    with raw(url) as connection:
        connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))
    assert _refused(url).endswith(
        "was made by a newer version of hcc-board. Use that version or a later one; nothing was changed. [record.newer]"
    )


def test_a_database_of_something_else_is_refused_and_left_alone(url: str) -> None:
    open_store(url).close()
    with raw(url, triggers=False) as connection:
        connection.execute(text(f"DROP TABLE {VERSION_TABLE}"))
    assert _refused(url).endswith(
        "holds tables that are not this record's. Give the record a database of its own. [record.foreign]"
    )


def test_without_leave_to_upgrade_an_empty_database_is_refused(postgresql: str) -> None:
    assert _refused(postgresql, upgrade=False).endswith(
        "has no tables of this record. Run 'hcc audit upgrade'. [record.not_prepared]"
    )


def test_without_leave_to_upgrade_no_file_is_made(sqlite: str, tmp_path: Path) -> None:
    assert _refused(sqlite, upgrade=False).endswith(
        "cannot be reached. Bring it back; the service goes on by itself. [record.gone]"
    )
    assert list(tmp_path.iterdir()) == []


def test_the_file_and_its_folder_are_for_their_owner_only(sqlite: str, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store = open_store(sqlite)
        store.append(new())
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "state").iterdir()}
        assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700
        assert modes == {"record.sqlite3": 0o600, "record.sqlite3-wal": 0o600, "record.sqlite3-shm": 0o600}
        store.close()
    finally:
        os.umask(before)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("shopping list, quite a long one\n" * 50)
    assert "is damaged." in _refused(f"sqlite:///{path}")
    assert path.read_text().startswith("shopping list")


def test_sqlite_writes_through_to_the_disk_before_it_acknowledges(sqlite: str) -> None:
    store = open_store(sqlite)
    with store._database.writing() as connection:
        assert connection.scalar(text("PRAGMA synchronous")) == 2
        assert connection.scalar(text("PRAGMA journal_mode")) == "wal"
        assert connection.scalar(text("PRAGMA secure_delete")) == 1
    store.close()


def test_postgresql_writes_through_to_the_disk_before_it_acknowledges(postgresql: str) -> None:
    store = open_store(postgresql)
    with store._database.writing() as connection:
        assert connection.scalar(text("SHOW synchronous_commit")) == "on"
    with store._database.writing(durable=False) as connection:
        assert connection.scalar(text("SHOW synchronous_commit")) == "off"
    store.close()


def test_a_ready_record_has_nothing_to_say(store: Store) -> None:
    assert store.ready() is None


def test_the_days_are_those_that_were_given(store: Store) -> None:
    given = new(as_of=DAY - timedelta(days=400))
    store.append(given)
    found = store.get(given.id)
    assert found is not None
    assert (found.today, found.as_of) == (DAY, DAY - timedelta(days=400))

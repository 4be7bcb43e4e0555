"""What goes wrong in a night: nothing that was acknowledged is lost, the chain stays whole, and work goes on by itself."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from postgresql_server import Server  # noqa: TC002
from sqlalchemy import text
from store_support import new, raw

import api.store.store
from api.store import database
from api.store.address import read_url
from api.store.records import StoreUnavailable
from api.store.store import Store, open_store

WRITING = Path(__file__).with_name("writing_process.py")
_PATHS = os.pathsep.join(map(str, (Path(__file__).resolve().parents[2], Path(__file__).resolve().parent)))
WITH_PATHS = {**os.environ, "PYTHONPATH": _PATHS}


@contextmanager
def _writing(url: str, number: int, *more: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, str(WRITING), url, str(number), *more]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True, env=WITH_PATHS)
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "open\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def _acknowledged(process: subprocess.Popen[str], at_least: int) -> list[str]:
    assert process.stdout is not None
    return [process.stdout.readline().strip() for _ in range(at_least)]


def _rest(process: subprocess.Popen[str]) -> list[str]:
    """The whole lines that were still printed; a torn one was acknowledged to nobody."""
    output, _ = process.communicate()
    return [line.strip() for line in output.splitlines(keepends=True) if line.endswith("\n")]


def _all_there(store: Store, ids: list[str]) -> None:
    assert [id for id in ids if store.get(id) is None] == []
    found = store.verify()
    assert found.breaks == ()
    assert found.head.sequence == found.entries >= len(ids)


def _refusal(store: Store) -> str:
    with pytest.raises(StoreUnavailable) as refused:
        store.append(new())
    fault = refused.value.faults[0]
    assert fault.message
    return fault.code


# --- kill -9 ----------------------------------------------------------------------------------------------


def test_nothing_acknowledged_is_lost_when_the_writing_process_is_killed(url: str) -> None:
    ids: list[str] = []
    for round in range(3):
        with _writing(url, 0) as process:
            ids += _acknowledged(process, 20 + 15 * round)
            process.kill()
            ids += _rest(process)
        store = open_store(url)
        _all_there(store, ids)
        ids.append(store.append(new()).id)
        store.close()


def test_nothing_acknowledged_is_lost_when_the_server_is_killed(postgresql: str, server: Server) -> None:
    store = open_store(postgresql)
    acknowledged: list[str] = []
    refused: list[str] = []
    ended = threading.Event()

    def keep() -> None:
        while not ended.is_set():
            try:
                acknowledged.append(store.append(new()).id)
            except StoreUnavailable as error:
                refused.append(error.faults[0].code)
                time.sleep(0.05)

    threads = [threading.Thread(target=keep) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        _until(lambda: len(acknowledged) > 30)
        server.kill()
        _until(lambda: len(refused) > 2)
        server.start()
        before = len(acknowledged)
        _until(lambda: len(acknowledged) > before + 10)
    finally:
        ended.set()
        for thread in threads:
            thread.join()
    assert set(refused) == {"record.gone"}
    _all_there(store, acknowledged)
    store.close()


def _until(reached: object, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not reached():  # type: ignore[operator]
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.02)


# --- several processes ------------------------------------------------------------------------------------


@pytest.mark.parametrize("processes", [2, 4])
def test_processes_that_write_at_once_make_one_chain_without_gaps(url: str, processes: int) -> None:
    command = [sys.executable, str(WRITING), url, "15"]
    started = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True, env=WITH_PATHS)
        for _ in range(processes)
    ]
    printed = [_rest(process) for process in started]
    assert [process.returncode for process in started] == [0] * processes
    ids = [line for lines in printed for line in lines if line != "open"]
    store = open_store(url)
    assert len(set(ids)) == processes * 3 * 15 == store.head().sequence
    _all_there(store, ids)
    store.close()


def test_a_writer_who_holds_the_database_too_long_makes_it_busy_and_no_longer_when_gone(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "WAIT_SECONDS", 0.3)
    store = open_store(url)
    store.append(new())
    with raw(url) as connection:
        if connection.dialect.name == "sqlite":
            connection.execute(text("INSERT INTO used_tokens VALUES ('x', 0)"))
        else:
            connection.execute(text(f"SELECT pg_advisory_xact_lock({database.LOCK})"))
        assert _refusal(store) == "record.busy"
        assert store.get(new().id) is None  # reading goes on
    assert store.append(new()).sequence == 2
    store.close()


# --- the database gone and back ---------------------------------------------------------------------------


def test_a_server_that_is_down_is_told_and_used_again_when_it_is_back(postgresql: str, server: Server) -> None:
    store = open_store(postgresql)
    kept = [store.append(new()).id]
    server.stop()
    try:
        with pytest.raises(StoreUnavailable) as refused:
            store.append(new())
        ready = store.ready()
    finally:
        server.start()
    name = read_url(postgresql).database
    said = (
        f"the PostgreSQL database {name} on this machine cannot be reached. "
        "Bring it back; the service goes on by itself. [record.gone]"
    )
    assert [str(fault) for fault in refused.value.faults] == [said]
    assert str(ready) == said
    kept.append(store.append(new()).id)
    assert store.ready() is None
    _all_there(store, kept)
    store.close()


def test_connections_that_the_server_ended_are_replaced_without_a_word(postgresql: str, server: Server) -> None:
    store = open_store(postgresql)
    store.append(new())
    with psycopg.connect(host=str(server.folder), user="hcc", dbname="postgres", autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hcc-board'"
        )
    assert store.append(new()).sequence == 2
    store.close()


def test_nothing_is_acknowledged_into_a_file_that_was_removed(sqlite: str, tmp_path: Path) -> None:
    store = open_store(sqlite)
    kept = [store.append(new()).id for _ in range(3)]
    folder, aside = tmp_path / "state", tmp_path / "aside"
    folder.rename(aside)
    assert _refusal(store) == "record.gone"
    ready = store.ready()
    assert ready is not None
    assert ready.code == "record.gone"
    folder.mkdir()
    assert _refusal(store) == "record.gone"
    assert list(folder.iterdir()) == []  # no empty record was begun in its place
    folder.rmdir()
    aside.rename(folder)
    kept.append(store.append(new()).id)
    assert store.ready() is None
    _all_there(store, kept)
    store.close()


def test_a_file_removed_between_beginning_and_commit_is_noticed(sqlite: str, tmp_path: Path) -> None:
    store = open_store(sqlite)
    store.append(new())
    with pytest.raises(StoreUnavailable), store._ledger.writing():
        (tmp_path / "state" / "record.sqlite3").unlink()
    store.close()


def test_a_record_that_failed_is_ready_again_by_itself_without_a_request(
    sqlite: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(sqlite)
    folder, aside = tmp_path / "state", tmp_path / "aside"
    folder.rename(aside)
    assert _refusal(store) == "record.gone"
    aside.rename(folder)
    assert store.ready().code == "record.gone"  # type: ignore[union-attr]
    monkeypatch.setattr(api.store.store, "FAILING_SECONDS", 0)
    assert store.ready() is None
    aside.mkdir()
    folder.rename(aside / "state")
    assert store.ready().code == "record.gone"  # type: ignore[union-attr]
    store.close()


def test_a_write_ahead_log_that_was_removed_is_noticed(sqlite: str, tmp_path: Path) -> None:
    store = open_store(sqlite)
    store.append(new())
    with pytest.raises(StoreUnavailable), store._ledger.writing():
        (tmp_path / "state" / "record.sqlite3-wal").unlink()
    store.close()


def test_an_older_copy_put_in_place_is_noticed_and_not_written_to(sqlite: str, tmp_path: Path) -> None:
    file, copy = tmp_path / "state" / "record.sqlite3", tmp_path / "copy"
    first = open_store(sqlite)
    first.append(new())
    first.close()
    shutil.copy(file, copy)
    store = open_store(sqlite)
    kept = [store.append(new()).id]
    _checkpoint(file)
    newest = tmp_path / "newest"
    shutil.copy(file, newest)
    _replace(file, copy)
    assert _refusal(store) == "record.rolled_back"
    _replace(file, newest)
    kept.append(store.append(new()).id)
    _all_there(store, kept)
    store.close()


def _checkpoint(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _replace(file: Path, by: Path) -> None:
    for suffix in ("-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    fresh = file.with_name("fresh")
    shutil.copy(by, fresh)
    fresh.replace(file)


def test_a_damaged_file_is_told_as_damaged(sqlite: str, tmp_path: Path) -> None:
    first = open_store(sqlite)
    for _ in range(30):
        first.append(new(output=os.urandom(20_000)))
    first.close()
    file = tmp_path / "state" / "record.sqlite3"
    with file.open("r+b") as opened:
        opened.seek(4096)
        opened.write(os.urandom(file.stat().st_size - 4096))
    with pytest.raises(StoreUnavailable) as refused:
        open_store(sqlite)
    assert refused.value.faults[0].code == "record.damaged"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(StoreUnavailable) as refused:
        open_store(f"sqlite:///{tmp_path}/locked/record.sqlite3")
    assert refused.value.faults[0].code == "record.rights"


# --- no space left ----------------------------------------------------------------------------------------


def test_a_database_that_may_not_grow_is_full_and_goes_on_when_it_may(
    sqlite: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(sqlite)
    kept = [store.append(new()).id]
    with monkeypatch.context() as limited:
        _limit(limited, store, pages=40)
        assert _refusal_when_large(store) == "record.full"
        assert _refusal_when_large(store) == "record.full"
    _limit(monkeypatch, store, pages=100_000)
    kept.append(store.append(new(output=os.urandom(400_000))).id)
    _all_there(store, kept)
    store.close()


def _limit(patch: pytest.MonkeyPatch, store: Store, pages: int) -> None:
    """Let every connection that is opened from now on take no more than so many pages."""
    opening = database.open_file

    def limited(file: Path) -> sqlite3.Connection:
        connection = opening(file)
        connection.execute(f"PRAGMA max_page_count={pages}")
        return connection

    patch.setattr(database, "open_file", limited)
    store._database._engine.dispose()


def _refusal_when_large(store: Store) -> str:
    with pytest.raises(StoreUnavailable) as refused:
        store.append(new(output=os.urandom(400_000)))
    return refused.value.faults[0].code


def test_a_process_whose_files_may_not_grow_refuses_and_goes_on_when_they_may(sqlite: str) -> None:
    with _writing(sqlite, 10, str(1 << 20)) as process:
        ids = []
        while not (line := _acknowledged(process, 1)[0]).startswith("refused"):
            ids.append(line)
        assert line == "refused record.disk record.disk"
        assert ids
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
        after = _acknowledged(process, 30)
        assert process.wait(60) == 0
    store = open_store(sqlite)
    _all_there(store, ids + after)
    assert store.head().sequence == len(ids) + 30
    store.close()


@contextmanager
def _small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A disk of that size; skips where this user may not mount one."""
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting a small disk is not permitted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def _fill(store: Store) -> tuple[list[str], str]:
    kept: list[str] = []
    for _ in range(2000):
        try:
            kept.append(store.append(new(output=os.urandom(50_000))).id)
        except StoreUnavailable as refused:
            return kept, refused.faults[0].code
    raise AssertionError("the disk was never full")


def test_a_full_disk_is_told_and_used_again_when_there_is_space(tmp_path: Path) -> None:
    with _small_disk(tmp_path / "disk", 6) as disk:
        ballast = disk / "ballast"
        ballast.write_bytes(bytes(2 << 20))
        store = open_store(f"sqlite:///{disk}/record.sqlite3")
        kept, code = _fill(store)
        assert code == "record.full"
        assert kept
        _all_there(store, kept)
        assert store.ready().code == "record.full"  # type: ignore[union-attr]
        ballast.unlink()
        kept.append(store.append(new()).id)
        assert store.ready() is None
        _all_there(store, kept)
        store.close()


def test_a_full_disk_of_the_server_is_told_and_used_again_when_there_is_space(
    postgresql: str, server: Server, tmp_path: Path
) -> None:
    folder = server.folder / f"disk{os.getpid()}"
    with _small_disk(folder, 12) as disk:
        owner = server.folder.stat()
        os.chown(disk, owner.st_uid, owner.st_gid)
        name = str(read_url(postgresql).database)
        with psycopg.connect(host=str(server.folder), user="hcc", dbname="postgres", autocommit=True) as connection:
            connection.execute(f"CREATE TABLESPACE small LOCATION '{disk}'")  # type: ignore[arg-type,unused-ignore]
            try:
                connection.execute(f"ALTER DATABASE {name} SET default_tablespace = small")  # type: ignore[arg-type,unused-ignore]
                store = open_store(postgresql)
                ballast = disk / "ballast"
                ballast.write_bytes(bytes(6 << 20))
                kept, code = _fill(store)
                assert code == "record.full"
                ballast.unlink()
                kept.append(store.append(new()).id)
                _all_there(store, kept)
                store.close()
            finally:
                connection.execute(f"DROP DATABASE {name} WITH (FORCE)")  # type: ignore[arg-type,unused-ignore]
                connection.execute("DROP TABLESPACE small")


# --- what is said -----------------------------------------------------------------------------------------


def test_no_message_repeats_a_password() -> None:
    for url in ("postgresql://u:s3cret@127.0.0.1:1/x?password=s3cret2", "mysql://u:s3cret@h/x", "s3cret"):
        with pytest.raises(StoreUnavailable) as refused:
            open_store(url)
        assert "s3cret" not in str(refused.value)
        assert refused.value.__cause__ is None


def test_no_log_line_repeats_anything_of_a_patient(
    sqlite: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    store = open_store(sqlite)
    (tmp_path / "state").rename(tmp_path / "aside")
    with pytest.raises(StoreUnavailable) as refused:
        store.append(new(identifiers={"patient": "patient-in-the-log"}, input=b'"profile-in-the-log"'))
    store.close()
    assert "cannot be reached" in caplog.text
    assert "in-the-log" not in caplog.text + str(refused.value)

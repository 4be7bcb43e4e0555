"""Every way to tamper with the record is found, and told in words: by raw SQL, with triggers and foreign keys off."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from store_support import new, raw

from api.store.chain import commitment, entry_hash
from api.store.records import FeedbackItem, Head, StoreUnavailable, new_id
from api.store.sealing import seal_fact
from api.store.store import Store

KEEP = "Keep a copy of the database as it is, find out who wrote to it, and restore the entry from a backup."
HASH = f"is not what was hashed: its number, id, kind, time, content or link was changed. {KEEP} [chain.hash]"
LINK = f"does not follow from the entry before it; one of the two was replaced, put in or moved. {KEEP} [chain.link]"


@pytest.fixture
def ids(store: Store) -> list[str]:
    """A chain of five: four records and feedback on the card of the second."""
    records = [new() for _ in range(4)]
    kept = [store.append(record).id for record in records]
    card = records[1].context["cards"][0]["uuid"]
    item = FeedbackItem(card=card, outcome="accepted", outcome_at="2026-06-01T10:00:00Z", comment="好")
    return [*kept, store.keep_feedback("s", [item]).kept[0].id]


def _breaks(store: Store, expect: Head | None = None) -> list[str]:
    return [str(each) for each in store.verify(expect).breaks]


def _sql(*statements: str) -> Callable[[Connection], None]:
    def carry_out(connection: Connection) -> None:
        for statement in statements:
            connection.execute(text(statement))

    return carry_out


def _copy_of_2_as(sequence: int) -> str:
    return (
        "INSERT INTO record_entries SELECT "
        f"{sequence}, 'put-in', format, kind, at, content, previous, hash FROM record_entries WHERE sequence = 2"
    )


E = "record_entries"
TAMPERED: dict[str, tuple[Callable[[Connection], None], list[str]]] = {
    "the time": (
        _sql(f"UPDATE {E} SET at = '2026-01-01T00:00:00.000000Z' WHERE sequence = 2"),
        ["entry 2 ({2}): " + HASH],
    ),
    "the kind": (_sql(f"UPDATE {E} SET kind = 'assessment' WHERE sequence = 2"), ["entry 2 ({2}): " + HASH]),
    "the id": (_sql(f"UPDATE {E} SET id = 'other' WHERE sequence = 2"), ["entry 2 (other): " + HASH]),
    "who called": (
        _sql(f"UPDATE {E} SET content = replace(content, '\"ehr\"', '\"lab\"') WHERE sequence = 2"),
        ["entry 2 ({2}): " + HASH],
    ),
    "the hash itself": (
        _sql(f"UPDATE {E} SET hash = '{'0' * 64}' WHERE sequence = 2"),
        ["entry 2 ({2}): " + HASH, "entry 3 ({3}): " + LINK],
    ),
    "the link": (
        _sql(f"UPDATE {E} SET previous = '{'0' * 64}' WHERE sequence = 2"),
        ["entry 2 ({2}): " + LINK, "entry 2 ({2}): " + HASH],
    ),
    "the form": (
        _sql(f"UPDATE {E} SET format = 9 WHERE sequence = 2"),
        [
            "entry 2 ({2}): is written in form 9, which this version does not know. "
            "Verify with the version that wrote it, or a later one. [chain.format]"
        ],
    ),
    "content that is no JSON": (
        _sql(f"UPDATE {E} SET content = 'x' WHERE sequence = 5"),
        ["entry 5 ({5}): " + HASH, f"entry 5 ({{5}}): has content that cannot be read. {KEEP} [chain.content]"],
    ),
    "a part": (
        _sql(
            "UPDATE record_parts SET data = (SELECT data FROM record_parts WHERE sequence = 1 AND part = 'context') "
            "WHERE sequence = 2 AND part = 'context'"
        ),
        [f"entry 2 ({{2}}): its part 'context' is not what was kept. {KEEP} [part.changed]"],
    ),
    "a part that cannot be unpacked": (
        _sql(
            "UPDATE record_parts SET data = (SELECT salt FROM record_parts WHERE sequence = 1 AND part = 'input') "
            "WHERE sequence = 2 AND part = 'output'"
        ),
        [f"entry 2 ({{2}}): its part 'output' is not what was kept. {KEEP} [part.changed]"],
    ),
    "a salt": (
        _sql("UPDATE record_parts SET salt = data WHERE sequence = 2 AND part = 'input'"),
        [f"entry 2 ({{2}}): its part 'input' is not what was kept. {KEEP} [part.changed]"],
    ),
    "an identifier": (
        _sql("UPDATE record_identifiers SET value = 'another' WHERE sequence = 2 AND name = 'patient'"),
        [f"entry 2 ({{2}}): its part 'identifiers' is not what was kept. {KEEP} [part.changed]"],
    ),
    "an identifier taken out": (
        _sql("DELETE FROM record_identifiers WHERE sequence = 2 AND name = 'patient'"),
        [f"entry 2 ({{2}}): its part 'identifiers' is not what was kept. {KEEP} [part.changed]"],
    ),
    "an identifier put in": (
        _sql("INSERT INTO record_identifiers VALUES (2, 'patient', 'another')"),
        [f"entry 2 ({{2}}): its part 'identifiers' is not what was kept. {KEEP} [part.changed]"],
    ),
    "feedback": (
        _sql("UPDATE record_parts SET data = salt WHERE part = 'feedback'"),
        [f"entry 5 ({{5}}): its part 'feedback' is not what was kept. {KEEP} [part.changed]"],
    ),
    "a part deleted": (
        _sql("DELETE FROM record_parts WHERE sequence = 2 AND part = 'output'"),
        [f"entry 2 ({{2}}): its part 'output' was deleted, and no erasure accounts for it. {KEEP} [part.missing]"],
    ),
    "a part put in": (
        _sql(
            "INSERT INTO record_parts SELECT 5, 'input', salt, data FROM record_parts WHERE sequence = 2 AND part = 'input'"
        ),
        [f"entry 5 ({{5}}): holds a part 'input', which was not kept with it. {KEEP} [part.unknown]"],
    ),
    "an entry missing": (
        _sql(
            "DELETE FROM record_parts WHERE sequence = 3",
            "DELETE FROM record_identifiers WHERE sequence = 3",
            f"DELETE FROM {E} WHERE sequence = 3",
        ),
        [f"entry 4 ({{4}}): entry 3 is missing before it. {KEEP} [chain.missing]"],
    ),
    "entries missing at the beginning": (
        _sql(
            "DELETE FROM record_parts WHERE sequence < 3",
            "DELETE FROM record_identifiers WHERE sequence < 3",
            f"DELETE FROM {E} WHERE sequence < 3",
        ),
        [f"entry 3 ({{3}}): entries 1 to 2 are missing before it. {KEEP} [chain.missing]"],
    ),
    "an entry missing whose content stayed": (
        _sql(f"DELETE FROM {E} WHERE sequence = 3"),
        [
            f"entry 4 ({{4}}): entry 3 is missing before it. {KEEP} [chain.missing]",
            f"entry 3: there is content, but no entry of that number. {KEEP} [part.orphan]",
            f"entry 3: there are identifiers, but no entry of that number. {KEEP} [part.orphan]",
        ],
    ),
    "an entry put in before the first": (
        _sql(_copy_of_2_as(0)),
        [
            f"entry 0 (put-in): stands before the first entry; it was put in. {KEEP} [chain.before_first]",
            f"entry 0 (put-in): its part 'context' was deleted, and no erasure accounts for it. {KEEP} [part.missing]",
            f"entry 0 (put-in): its part 'identifiers' was deleted, and no erasure accounts for it. {KEEP} [part.missing]",
            f"entry 0 (put-in): its part 'input' was deleted, and no erasure accounts for it. {KEEP} [part.missing]",
            f"entry 0 (put-in): its part 'output' was deleted, and no erasure accounts for it. {KEEP} [part.missing]",
        ],
    ),
    "two entries swapped": (
        _sql(
            f"UPDATE {E} SET sequence = 30 WHERE sequence = 3",
            f"UPDATE {E} SET sequence = 3 WHERE sequence = 4",
            f"UPDATE {E} SET sequence = 4 WHERE sequence = 30",
            "UPDATE record_parts SET sequence = 30 WHERE sequence = 3",
            "UPDATE record_parts SET sequence = 3 WHERE sequence = 4",
            "UPDATE record_parts SET sequence = 4 WHERE sequence = 30",
            "UPDATE record_identifiers SET sequence = 30 WHERE sequence = 3",
            "UPDATE record_identifiers SET sequence = 3 WHERE sequence = 4",
            "UPDATE record_identifiers SET sequence = 4 WHERE sequence = 30",
        ),
        [
            "entry 3 ({4}): " + LINK,
            "entry 3 ({4}): " + HASH,
            "entry 4 ({3}): " + LINK,
            "entry 4 ({3}): " + HASH,
            "entry 5 ({5}): " + LINK,
        ],
    ),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_tampering_is_found_and_told_in_these_words(store: Store, url: str, ids: list[str], what: str) -> None:
    tamper, expected = TAMPERED[what]
    assert _breaks(store) == []
    with raw(url, triggers=False) as connection:
        tamper(connection)
    numbered = {str(sequence): id for sequence, id in enumerate(ids, 1)}
    for sequence, id in numbered.items():
        expected = [line.replace(f"{{{sequence}}}", id) for line in expected]
    assert sorted(_breaks(store)) == sorted(expected)


ALTERED = ("the time", "who called", "a part", "a part that cannot be unpacked", "a salt", "an identifier")


@pytest.mark.parametrize("what", ALTERED)
def test_an_altered_record_is_not_given_out(store: Store, url: str, ids: list[str], what: str) -> None:
    with raw(url, triggers=False) as connection:
        TAMPERED[what][0](connection)
    with pytest.raises(StoreUnavailable) as refused:
        store.get(ids[1])
    assert [str(fault) for fault in refused.value.faults] == [
        f"record {ids[1]} is not what was kept. Run 'hcc audit verify'. [record.altered]"
    ]
    assert store.get(ids[0]) is not None


def test_an_entry_put_in_the_middle_with_a_right_hash_of_its_own_breaks_the_link_after_it(
    store: Store, url: str, ids: list[str]
) -> None:
    with raw(url, triggers=False) as connection:
        row = connection.execute(text("SELECT * FROM record_entries WHERE sequence = 3")).one()._asdict()
        content = row["content"].replace('"ehr"', '"lab"')
        fields = {"sequence": 3, "id": row["id"], "kind": row["kind"], "at": row["at"], "previous": row["previous"]}
        made = entry_hash(content=content, **fields)
        connection.execute(
            text("UPDATE record_entries SET content = :c, hash = :h WHERE sequence = 3"), {"c": content, "h": made}
        )
    assert _breaks(store) == [f"entry 4 ({ids[3]}): {LINK}"]


def test_a_tail_cut_off_is_found_only_with_a_witness(store: Store, url: str, ids: list[str]) -> None:
    witness = store.head()
    with raw(url, triggers=False) as connection:
        _sql(
            "DELETE FROM record_parts WHERE sequence > 3",
            "DELETE FROM record_identifiers WHERE sequence > 3",
            "DELETE FROM record_entries WHERE sequence > 3",
        )(connection)
    assert _breaks(store) == []
    assert _breaks(store, witness) == [
        "entry 5: is expected, but the record ends at entry 3; its tail was cut off. "
        "Restore a backup that reaches this entry. [witness.missing]"
    ]


def test_a_chain_written_anew_is_found_only_with_a_witness(store: Store, url: str, ids: list[str]) -> None:
    witness = store.head()
    with raw(url, triggers=False) as connection:
        previous = "0" * 64
        for row in connection.execute(text("SELECT * FROM record_entries ORDER BY sequence")).all():
            at = "2026-01-01T00:00:00.000000Z"
            found = entry_hash(
                sequence=row.sequence, id=row.id, kind=row.kind, at=at, content=row.content, previous=previous
            )
            values = {"at": at, "h": found, "p": previous, "s": row.sequence}
            connection.execute(
                text("UPDATE record_entries SET at = :at, hash = :h, previous = :p WHERE sequence = :s"), values
            )
            previous = found
    assert _breaks(store) == []
    assert _breaks(store, witness) == [
        f"entry 5: has another hash than the one that was noted; the chain was written anew up to here or beyond. {KEEP} "
        "[witness.differs]"
    ]


def test_a_witness_that_is_right_finds_nothing_however_much_came_after(store: Store, ids: list[str]) -> None:
    witness = store.head()
    store.append(new())
    assert _breaks(store, witness) == []
    assert _breaks(store, Head(0, "0" * 64)) == []


def test_erased_content_that_is_there_again_is_found(store: Store, url: str, ids: list[str]) -> None:
    with raw(url) as connection:
        saved = connection.execute(text("SELECT * FROM record_parts WHERE sequence = 2 AND part = 'input'")).one()
    store.erase(record=ids[1], why="other", by="test", on=date(2026, 6, 1))
    with raw(url) as connection:
        connection.execute(text("INSERT INTO record_parts VALUES (:sequence, :part, :salt, :data)"), saved._asdict())
        connection.execute(text("INSERT INTO record_identifiers VALUES (2, 'patient', 'x')"))
    compare = "Compare with a backup; an older backup may have been restored in part."
    assert _breaks(store) == [
        f"entry 2 ({ids[1]}): its part 'input' was erased and is there again. Erase it anew. {compare} [part.back]",
        f"entry 2 ({ids[1]}): holds identifiers that were erased or never kept with it. {compare} [part.back]",
    ]


def test_an_erasure_that_names_an_unknown_entry_is_found(store: Store, ids: list[str]) -> None:
    told = {"why": "other", "by": "x", "on": "2026-06-01", "content": "erase", "entries": ["nobody"]}
    with store._ledger.writing() as pen:
        pen.add([seal_fact(new_id(), "erasure", told)])
    assert _breaks(store) == [
        f"entry 6: an erasure names an entry that was not there before it. {KEEP} [erasure.unknown]"
    ]


def test_an_erasure_accounts_for_nothing_that_came_after_it(store: Store, url: str, ids: list[str]) -> None:
    later = new()
    told = {"why": "other", "by": "x", "on": "2026-06-01", "content": "erase", "entries": [later.id]}
    with store._ledger.writing() as pen:
        pen.add([seal_fact(new_id(), "erasure", told)])
    store.append(later)
    with raw(url, triggers=False) as connection:
        connection.execute(text("DELETE FROM record_parts WHERE sequence = 7 AND part = 'input'"))
    codes = [each.code for each in store.verify().breaks]
    assert codes == ["erasure.unknown", "part.missing"]


def test_an_erasure_that_kept_the_profile_does_not_account_for_its_deletion(
    store: Store, url: str, ids: list[str]
) -> None:
    store.erase(record=ids[0], why="other", by="x", on=date(2026, 6, 1), content="keep")
    with raw(url, triggers=False) as connection:
        connection.execute(text("DELETE FROM record_parts WHERE sequence = 1 AND part = 'input'"))
    assert [(each.code, each.sequence) for each in store.verify().breaks] == [("part.missing", 1)]


def test_many_breaks_are_counted_and_the_first_are_named(store: Store, url: str) -> None:
    for _ in range(60):
        store.append(new())
    with raw(url, triggers=False) as connection:
        connection.execute(text("DELETE FROM record_parts"))
    found = store.verify()
    assert (found.broken, len(found.breaks)) == (240, 200)


def test_a_verifier_written_from_the_documentation_alone_agrees(store: Store, url: str, ids: list[str]) -> None:
    def netstring(written: str) -> bytes:
        data = written.encode()
        return str(len(data)).encode() + b":" + data + b","

    previous = "0" * 64
    with raw(url) as connection:
        for row in connection.execute(text("SELECT * FROM record_entries ORDER BY sequence")):
            fields = (str(row.sequence), row.id, row.kind, row.at, row.content, previous)
            data = b"hcc-board record 1\n" + b"".join(netstring(field) for field in fields)
            previous = hashlib.sha256(data).hexdigest()
            assert (row.hash, row.content) == (previous, row.content.strip())


def test_the_chain_holds_the_commitments_of_every_part_and_nothing_that_can_be_guessed(store: Store, url: str) -> None:
    record = new()
    store.append(record)
    entry = store.entry(record.id)
    assert entry is not None
    with raw(url) as connection:
        salts = {row.part: row.salt for row in connection.execute(text("SELECT part, salt FROM record_parts"))}
    told = entry["content"]["commitments"]
    assert set(told) == {"input", "output", "context", "identifiers"} == set(salts)
    assert len(set(salts.values())) == 4
    assert told["input"] == commitment(salts["input"], record.input)
    assert "pat-7311" not in json.dumps(dict(entry["content"]))


def test_the_documentation_says_how_an_entry_is_hashed() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "record.md").read_text(encoding="utf-8")
    assert '"hcc-board record 1\\n"' in page

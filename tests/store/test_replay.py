"""The same question with the rules of that day gives the answer that was kept, or it is said where not."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import orjson
import pytest
from sqlalchemy import text
from store_support import raw

from api import compare_contract
from api.encoding import encode
from api.live import LiveEngine
from api.store.records import NewRecord, StoredRecord, new_id
from api.store.replay import MAX_DIFFERENCES, EngineShelf, _differing, replay
from api.store.store import Store, open_store
from engine.assess import ENGINE_VERSION, Engine
from engine.knowledge import load
from engine.rule_files import RuleFiles, default_folder

TODAY, AS_OF = date(2026, 11, 21), date(2025, 6, 1)
PROFILE = (Path(__file__).resolve().parents[2] / "examples" / "untreated-cnlc-iiia.json").read_bytes()


@pytest.fixture(scope="module")
def live() -> Iterator[LiveEngine]:
    made = LiveEngine()
    yield made
    made.close()


@pytest.fixture(scope="module")
def module_engine(live: LiveEngine) -> Iterator[Engine]:
    with live.engine() as engine:
        yield engine


@pytest.fixture
def file_store(sqlite: str) -> Iterator[Store]:
    opened = open_store(sqlite)
    yield opened
    opened.close()


def _answered(engine: Engine, **changes: object) -> NewRecord:
    answer = engine.assess(json.loads(PROFILE), today=TODAY, as_of=AS_OF, site={"afp_ng_per_iu": Decimal("1.21")})
    given = {
        "id": new_id(),
        "kind": "hook",
        "caller": "ehr",
        "knowledge_base": f"{engine.version.version}+{engine.version.digest}",
        "code_map": None,
        "engine_version": ENGINE_VERSION,
        "today": TODAY,
        "as_of": AS_OF,
        "site": {"afp_ng_per_iu": "1.21"},
        "input": PROFILE,
        "output": encode(answer),
        "context": {},
        "identifiers": {"patient": "p"},
    }
    return NewRecord(**{**given, **changes})  # type: ignore[arg-type]


def _kept(store: Store, new: NewRecord) -> StoredRecord:
    store.append(new)
    found = store.get(new.id)
    assert found is not None
    return found


def _with(engine: Engine | None) -> Callable[[str], AbstractContextManager[Engine | None]]:
    return lambda _: nullcontext(engine)


def test_the_same_question_gives_the_same_answer(file_store: Store, module_engine: Engine) -> None:
    stored = _kept(file_store, _answered(module_engine))
    found = replay(stored, _with(module_engine))
    assert (found.same, found.reason, found.differences) == (True, None, ())
    assert (found.knowledge_base, found.engine_then) == (stored.knowledge_base, ENGINE_VERSION)


def test_an_answer_that_was_altered_is_told_with_every_place(file_store: Store, module_engine: Engine) -> None:
    stored = _kept(file_store, _answered(module_engine))
    assert stored.output is not None
    answer = orjson.loads(stored.output)
    answer["as_of"] = "2020-01-01"
    answer["candidates"] = answer["candidates"][:-1]
    answer["a/b~c"] = 1
    altered = replace(stored, output=orjson.dumps(answer))
    found = replay(altered, _with(module_engine))
    assert (found.same, found.differing) == (False, 3)
    assert found.differences == ("/a~1b~0c", "/as_of", f"/candidates/{len(answer['candidates'])}")


def test_many_differences_are_counted_and_the_first_named(file_store: Store, module_engine: Engine) -> None:
    stored = replace(_kept(file_store, _answered(module_engine)), output=orjson.dumps({str(n): n for n in range(300)}))
    found = replay(stored, _with(module_engine))
    assert found.differing >= 300
    assert len(found.differences) == MAX_DIFFERENCES


@pytest.mark.parametrize(("then", "now"), [("1", "1.0"), ("1", "true"), ("null", '""'), ("[1]", '{"0":1}')])
def test_values_that_only_look_alike_differ(then: str, now: str) -> None:
    assert list(_differing(orjson.loads(f'{{"a":{then}}}'), orjson.loads(f'{{"a":{now}}}'), "")) == ["/a"]


def test_another_day_or_another_factor_gives_another_answer(file_store: Store, module_engine: Engine) -> None:
    stored = _kept(file_store, _answered(module_engine))
    assert replay(replace(stored, as_of=TODAY), _with(module_engine)).same is False


def test_a_comparison_is_asked_again_with_its_two_days(file_store: Store, module_engine: Engine) -> None:
    body = json.dumps({"profile": json.loads(PROFILE), "from": "2024-06-01"}).encode()
    answer = compare_contract.compared(module_engine, json.loads(body), TODAY, {})
    new = _answered(module_engine, kind="comparison", input=body, output=orjson.dumps(answer), site={}, as_of=TODAY)
    assert replay(_kept(file_store, new), _with(module_engine)).same is True


def test_what_was_erased_cannot_be_asked_again(file_store: Store, module_engine: Engine) -> None:
    new = _answered(module_engine)
    file_store.append(new)
    file_store.erase(record=new.id, why="other", by="x", on=TODAY)
    stored = file_store.get(new.id)
    assert stored is not None
    found = replay(stored, _with(module_engine))
    assert (found.same, found.reason) == (None, "erased")


def test_a_record_of_which_only_the_identifiers_were_erased_can_be_asked_again(
    file_store: Store, module_engine: Engine
) -> None:
    new = _answered(module_engine)
    file_store.append(new)
    file_store.erase(record=new.id, why="other", by="x", on=TODAY, content="keep")
    stored = file_store.get(new.id)
    assert stored is not None
    assert replay(stored, _with(module_engine)).same is True


def test_without_the_rules_of_that_day_nothing_is_claimed(file_store: Store, module_engine: Engine) -> None:
    found = replay(_kept(file_store, _answered(module_engine)), _with(None))
    assert (found.same, found.reason) == (None, "rules_not_kept")


def test_a_question_that_todays_engine_refuses_is_told_as_that(file_store: Store, module_engine: Engine) -> None:
    stored = replace(_kept(file_store, _answered(module_engine)), input=b'{"no-such-field": 1}')
    found = replay(stored, _with(module_engine))
    assert (found.same, found.reason) == (None, "input_refused")


# --- the shelf --------------------------------------------------------------------------------------------


@pytest.fixture
def shelf(file_store: Store, live: LiveEngine) -> Iterator[EngineShelf]:
    made = EngineShelf(file_store, live)
    yield made
    made.close()


def test_an_answer_by_rules_no_longer_in_service_is_given_again_from_the_archive(
    file_store: Store, shelf: EngineShelf, tmp_path: Path
) -> None:
    rules = _changed_rules(tmp_path / "old", "# another version\n")
    old = Engine(load(rules))
    try:
        file_store.keep_knowledge_base(old.version.digest, rules)
        stored = _kept(file_store, _answered(old))
    finally:
        old.close()
    shutil.rmtree(rules)
    assert replay(stored, shelf.engine_for).same is True
    assert replay(stored, shelf.engine_for).same is True  # the engine stays


def test_the_engine_in_service_is_used_where_it_fits(
    file_store: Store, shelf: EngineShelf, module_engine: Engine
) -> None:
    with shelf.engine_for(f"0.1.0+{module_engine.version.digest}") as engine:
        assert engine is module_engine


def test_rules_that_were_never_kept_are_none(shelf: EngineShelf) -> None:
    with shelf.engine_for("0.1.0+" + "0" * 64) as engine:
        assert engine is None


def test_rules_that_can_no_longer_be_loaded_are_told_as_that(
    file_store: Store, shelf: EngineShelf, module_engine: Engine, tmp_path: Path
) -> None:
    rules = _changed_rules(tmp_path / "old", "no-such-key: 1\n")
    digest = RuleFiles(rules).digest()
    file_store.keep_knowledge_base(digest, rules)
    stored = _kept(file_store, _answered(module_engine, knowledge_base=f"0.1.0+{digest}"))
    found = replay(stored, shelf.engine_for)
    assert (found.same, found.reason) == (None, "rules_refused")


def test_a_tampered_archive_is_no_source_of_rules(
    file_store: Store, shelf: EngineShelf, module_engine: Engine, sqlite: str, tmp_path: Path
) -> None:
    rules = _changed_rules(tmp_path / "old", "# another version\n")
    digest = RuleFiles(rules).digest()
    file_store.keep_knowledge_base(digest, rules)
    with raw(sqlite, triggers=False) as connection:
        connection.execute(text("UPDATE knowledge_bases SET digest = :d"), {"d": "1" * 64})
    with shelf.engine_for("0.1.0+" + "1" * 64) as engine:
        assert engine is None


def test_the_latest_two_engines_stay_and_the_oldest_is_closed(
    file_store: Store, shelf: EngineShelf, tmp_path: Path
) -> None:
    closed: list[str] = []
    versions = []
    for number in range(3):
        rules = _changed_rules(tmp_path / str(number), f"# version {number}\n")
        digest = RuleFiles(rules).digest()
        file_store.keep_knowledge_base(digest, rules)
        with shelf.engine_for(f"0.1.0+{digest}") as engine:
            assert engine is not None
            closing = engine.close
            engine.close = lambda digest=digest, closing=closing: (closed.append(digest), closing())  # type: ignore
        versions.append(digest)
    assert closed == versions[:1]
    shelf.close()
    assert set(closed) == set(versions)


def _changed_rules(folder: Path, line: str) -> Path:
    rules = Path(shutil.copytree(default_folder(), folder / "rules"))
    changed = next(rules.glob("vocabulary/*.yaml"))
    changed.write_text(line + changed.read_text(encoding="utf-8"), encoding="utf-8")
    return rules

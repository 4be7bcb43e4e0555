"""Signed-in browsers: the cookie vouches for a key, ends with it, and says nothing of it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from security_support import NOW, Clock, refused, settings_of

from api.security import sessions
from api.security.gate import Gate
from api.security.keys import NewKey, new_key
from api.security.settings import read

SECRET = b"a secret of the service, long enough"
UNTIL = datetime.fromtimestamp(NOW + 600, UTC)
MINUTES = 480


@pytest.fixture
def signing_gate(gate_for: Callable[..., Gate], write_keys: Callable[..., Path], made: NewKey) -> Gate:
    """A gate that knows one key and refuses an address after three failures."""
    return gate_for(HCC_API_KEYS=str(write_keys(made)), HCC_FAILURES_PER_MINUTE="3")


# --- the cookie ----------------------------------------------------------------------------------------------


def test_a_cookie_holds_for_its_key_and_its_time_alone(made: NewKey) -> None:
    entry = made.entry
    cookie = sessions.issue(entry.id, entry.sha256, UNTIL, SECRET)
    assert sessions.key_of(cookie) == entry.id
    assert sessions.holds(cookie, entry.sha256, SECRET, UNTIL - timedelta(seconds=1))
    assert not sessions.holds(cookie, entry.sha256, SECRET, UNTIL)
    assert not sessions.holds(cookie, new_key("other", ["read"]).entry.sha256, SECRET, UNTIL - timedelta(seconds=1))
    assert not sessions.holds(cookie, entry.sha256, b"another secret of the service", UNTIL - timedelta(seconds=1))


def test_nothing_of_the_key_is_in_the_cookie_but_the_id_of_its_entry(made: NewKey) -> None:
    cookie = sessions.issue(made.entry.id, made.entry.sha256, UNTIL, SECRET)
    assert made.secret[13:] not in cookie
    assert made.entry.sha256 not in cookie
    assert cookie.split(".")[0] == made.entry.id


def test_no_part_of_a_cookie_can_be_changed(made: NewKey) -> None:
    cookie = sessions.issue(made.entry.id, made.entry.sha256, UNTIL, SECRET)
    before = UNTIL - timedelta(seconds=1)
    changed = 0
    for at, letter in enumerate(cookie):
        for other in "0aA.9_-":
            if other != letter:
                forged = f"{cookie[:at]}{other}{cookie[at + 1 :]}"
                assert not sessions.holds(forged, made.entry.sha256, SECRET, before), at
                changed += 1
    assert changed > 300
    longer = cookie.replace(f".{NOW + 600}.", f".{NOW + 6000}.")
    assert longer != cookie
    assert not sessions.holds(longer, made.entry.sha256, SECRET, before)


@pytest.mark.parametrize(
    "odd",
    ["", "a", "x" * 100_000, "12345678.1.", "12345678.0." + "a" * 43, "12345678.-1." + "a" * 43, "1" * 8 + "..", "\x00" * 60, "１２３４５６７８.1." + "a" * 43],
)  # fmt: skip
def test_what_is_no_cookie_of_ours_vouches_for_nobody(odd: str, made: NewKey) -> None:
    assert sessions.key_of(odd) is None
    assert not sessions.holds(odd, made.entry.sha256, SECRET, UNTIL)


# --- signing in ----------------------------------------------------------------------------------------------


def test_a_good_key_gives_a_cookie_for_its_caller_until_the_session_ends(
    signing_gate: Gate, made: NewKey, clock: Clock
) -> None:
    cookie = signing_gate.sign_in(made.secret)
    caller = signing_gate.signed_in(cookie)
    assert caller is not None
    assert (caller.name, caller.scopes, caller.kind) == ("ward-7", {"assess", "read"}, "key")
    clock.seconds += MINUTES * 60 - 1
    assert signing_gate.signed_in(cookie) is not None
    clock.seconds += 1
    assert signing_gate.signed_in(cookie) is None


def test_the_minutes_of_a_session_are_the_site_s(
    gate_for: Callable[..., Gate], write_keys: Callable[..., Path], made: NewKey, clock: Clock
) -> None:
    gate = gate_for(HCC_API_KEYS=str(write_keys(made)), HCC_SESSION_MINUTES="5")
    cookie = gate.sign_in(made.secret)
    clock.seconds += 299
    assert gate.signed_in(cookie) is not None
    clock.seconds += 1
    assert gate.signed_in(cookie) is None


@pytest.mark.parametrize("written", ["4", "1441", "soon", "-5", "8h"])
def test_minutes_that_cannot_be_are_refused_with_what_to_write(written: str) -> None:
    said = f"HCC_SESSION_MINUTES: is {written!r}. Write a whole number from 5 to 1440. [security.session_minutes]"
    assert said in [str(fault) for fault in read({"HCC_SESSION_MINUTES": written})[1]]


def test_without_a_setting_a_session_lasts_a_working_day() -> None:
    assert settings_of().session_minutes == MINUTES


@pytest.mark.parametrize("wrong", ["", "hcc_", "hcc_00000000_" + "0" * 64, "x" * 5000, "密钥"])
def test_a_wrong_key_is_refused_and_soon_the_address_is_held_up(signing_gate: Gate, wrong: str) -> None:
    statuses = [refused(lambda: signing_gate.sign_in(wrong, "192.0.2.7")).status for _ in range(5)]
    assert statuses == [401, 401, 401, 429, 429]
    last = refused(lambda: signing_gate.sign_in(wrong, "192.0.2.7"))
    assert int(last.headers["Retry-After"]) >= 1
    assert refused(lambda: signing_gate.sign_in(wrong, "192.0.2.8")).status == 401


def test_a_good_key_from_an_address_that_failed_is_still_let_in(signing_gate: Gate, made: NewKey) -> None:
    for _ in range(5):
        refused(lambda: signing_gate.sign_in("hcc_00000000_" + "0" * 64, "192.0.2.7"))
    assert signing_gate.signed_in(signing_gate.sign_in(made.secret, "192.0.2.7")) is not None


# --- the end of a session ------------------------------------------------------------------------------------


def test_a_key_that_is_withdrawn_ends_its_sessions(
    signing_gate: Gate, made: NewKey, write_keys: Callable[..., Path], clock: Clock
) -> None:
    cookie = signing_gate.sign_in(made.secret)
    write_keys(new_key("someone-else", ["read"]))
    clock.seconds += 2
    assert signing_gate.signed_in(cookie) is None


def test_a_key_that_is_replaced_under_the_same_id_ends_its_sessions(
    signing_gate: Gate, made: NewKey, write_keys: Callable[..., Path], clock: Clock
) -> None:
    cookie = signing_gate.sign_in(made.secret)
    other = new_key("ward-7", ["assess", "read"])
    write_keys(NewKey(other.secret, other.entry.model_copy(update={"id": made.entry.id})))
    clock.seconds += 2
    assert signing_gate.signed_in(cookie) is None


def test_a_key_that_expires_ends_its_sessions(
    gate_for: Callable[..., Gate], write_keys: Callable[..., Path], clock: Clock
) -> None:
    today = clock.now().date()
    key = new_key("ward-7", ["read"], expires=today)
    gate = gate_for(HCC_API_KEYS=str(write_keys(key)), HCC_SESSION_MINUTES="1440")
    cookie = gate.sign_in(key.secret)
    tomorrow = datetime.combine(today + timedelta(days=1), datetime.min.time(), UTC)
    clock.seconds = tomorrow.timestamp() - 1
    assert gate.signed_in(cookie) is not None
    clock.seconds += 1
    assert gate.signed_in(cookie) is None


def test_what_a_key_may_do_is_asked_anew_each_time(
    signing_gate: Gate, made: NewKey, write_keys: Callable[..., Path], clock: Clock
) -> None:
    cookie = signing_gate.sign_in(made.secret)
    write_keys(NewKey(made.secret, made.entry.model_copy(update={"scopes": frozenset({"read"})})))
    clock.seconds += 2
    caller = signing_gate.signed_in(cookie)
    assert caller is not None
    assert caller.scopes == {"read"}


def test_a_session_is_held_to_the_rate_of_its_key(
    gate_for: Callable[..., Gate], write_keys: Callable[..., Path], made: NewKey
) -> None:
    gate = gate_for(HCC_API_KEYS=str(write_keys(made)), HCC_RATE_PER_MINUTE="12")
    cookie = gate.sign_in(made.secret)
    for _ in range(2):
        assert gate.signed_in(cookie) is not None
    assert refused(lambda: gate.signed_in(cookie)).status == 429


def test_without_keys_there_is_no_session(gate_for: Callable[..., Gate], made: NewKey) -> None:
    gate = gate_for(HCC_OPEN="1")
    assert refused(lambda: gate.sign_in(made.secret)).status == 401
    assert gate.signed_in(sessions.issue(made.entry.id, made.entry.sha256, UNTIL, SECRET)) is None


def test_neither_log_nor_exception_holds_anything_of_a_key_or_cookie(
    signing_gate: Gate, made: NewKey, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        cookie = signing_gate.sign_in(made.secret)
        wrong = f"{made.secret[:-1]}{'0' if made.secret[-1] != '0' else '1'}"
        refusal = refused(lambda: signing_gate.sign_in(wrong))
        signing_gate.signed_in(cookie)
    told = f"{caplog.text} {refusal} {refusal.headers}"
    assert "sign-in refused: key.unknown" in caplog.text
    assert [part for part in (made.secret[13:40], made.entry.id, cookie) if part in told] == []

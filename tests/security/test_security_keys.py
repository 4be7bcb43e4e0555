"""API keys: what is accepted, what is not, and how the file of keys may change while the service runs."""

from __future__ import annotations

import hmac
import logging
import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from security_support import NOW, Clock, Pair, call, issuer_entry, refused, token

from api.security.gate import Gate
from api.security.keys import NewKey, new_key

TODAY = datetime.fromtimestamp(NOW, UTC).date()  # 2027-01-15, 08:00 UTC


@pytest.fixture
def keyed(gate_for: Callable[..., Gate], write_keys: Callable[..., Path], made: NewKey) -> Gate:
    return gate_for(HCC_API_KEYS=str(write_keys(made)))


def test_a_key_is_the_system_it_was_made_for(keyed: Gate, made: NewKey) -> None:
    caller = call(keyed, x_api_key=made.secret)
    assert (caller.name, caller.kind, caller.scopes) == ("ward-7", "key", {"assess", "read"})


def test_a_key_has_256_random_bits_and_its_file_holds_only_their_hash(
    made: NewKey, write_keys: Callable[..., Path]
) -> None:
    prefix, identifier, secret = made.secret.split("_")
    assert (prefix, len(identifier), len(bytes.fromhex(secret))) == ("hcc", 8, 32)
    assert secret not in write_keys(made).read_text(encoding="utf-8")
    assert new_key("ward-7", ["assess"]).secret != made.secret


def test_without_the_whole_key_nobody_is_known(keyed: Gate, made: NewKey) -> None:
    prefix, identifier, secret = made.secret.split("_")
    last = "0" if secret[-1] != "0" else "1"
    wrong = [
        "",
        identifier,
        secret,
        made.entry.sha256,
        made.secret[:-1],
        made.secret[:-1] + last,
        made.secret.upper(),
        f"{made.secret} ",
        f"{prefix}_00000000_{secret}",
        f"{prefix}_{identifier}_{made.entry.sha256}",
        new_key("ward-7", ["assess"]).secret,
        "hcc_" + "x" * 10_000,
        "hcc_ключ",
    ]
    for presented in wrong:
        refusal = refused(lambda p=presented: call(keyed, x_api_key=p))
        assert (refusal.status, refusal.reason) == (401, "key.unknown")
        assert refusal.headers == {"WWW-Authenticate": 'ApiKey realm="hcc-board"'}


def test_keys_are_compared_in_constant_time_known_id_or_not(
    keyed: Gate, made: NewKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[tuple[str, str]] = []
    real = hmac.compare_digest
    monkeypatch.setattr(hmac, "compare_digest", lambda a, b: compared.append((a, b)) or real(a, b))
    call(keyed, x_api_key=made.secret)
    for wrong in (made.secret[:-1] + "x", new_key("x", ["read"]).secret, "x"):
        refused(lambda wrong=wrong: call(keyed, x_api_key=wrong))
    assert len(compared) == 4
    assert all(len(a) == len(b) == 64 and made.secret not in (a, b) for a, b in compared)


def test_a_key_is_accepted_through_its_last_day_and_no_longer(
    gate_for: Callable[..., Gate], write_keys: Callable[..., Path], clock: Clock
) -> None:
    ending = new_key("ward-7", ["read"], expires=TODAY)
    gate = gate_for(HCC_API_KEYS=str(write_keys(ending)))
    assert call(gate, x_api_key=ending.secret)
    clock.seconds = datetime(2027, 1, 15, 23, 59, 59, tzinfo=UTC).timestamp()
    assert call(gate, x_api_key=ending.secret)
    clock.seconds += 1
    assert refused(lambda: call(gate, x_api_key=ending.secret)).reason == "key.expired"


def test_neither_log_nor_exception_holds_anything_of_a_key(
    keyed: Gate, made: NewKey, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    wrong = made.secret[:-1] + ("0" if made.secret[-1] != "0" else "1")
    refusal = refused(lambda: call(keyed, x_api_key=wrong))
    said = caplog.text + repr(refusal) + repr(vars(refusal)) + repr(refusal.__context__)
    assert wrong[4:12] not in said
    assert wrong[13:40] not in said
    assert "call refused: 401 key.unknown" in said


def test_two_credentials_are_refused_even_when_both_are_good(gate: Gate, pair: Pair, made: NewKey) -> None:
    refusal = refused(lambda: call(gate, x_api_key=made.secret, authorization=f"Bearer {token(pair)}"))
    assert (refusal.status, refusal.reason) == (401, "credentials.several")


def test_a_header_sent_twice_is_refused(gate: Gate, made: NewKey) -> None:
    # As Starlette gives headers: one mapping whose items hold both. Here two spellings of one name stand for it.
    assert refused(lambda: call(gate, x_api_key=made.secret, X_API_KEY=made.secret)).reason == "credentials.several"


def test_no_credential_is_refused(gate: Gate) -> None:
    assert refused(lambda: call(gate)).reason == "credentials.none"


@pytest.mark.parametrize("scheme", ["Basic", "Digest", "Token", ""])
def test_another_scheme_than_bearer_is_refused(gate: Gate, pair: Pair, scheme: str) -> None:
    assert refused(lambda: call(gate, authorization=f"{scheme} {token(pair)}")).reason == "token.scheme"


def test_what_is_not_configured_is_not_accepted(
    gate_for: Callable[..., Gate], keyed: Gate, pair: Pair, made: NewKey
) -> None:
    assert refused(lambda: call(keyed, authorization=f"Bearer {token(pair)}")).reason == "token.not_used_here"
    tokens_only = gate_for(issuer_entry(pair))
    assert refused(lambda: call(tokens_only, x_api_key=made.secret)).reason == "key.not_used_here"


# --- the file changes while the service runs ---------------------------------------------------------------


def test_a_changed_file_is_taken_up_within_a_second(
    keyed: Gate, made: NewKey, write_keys: Callable[..., Path], clock: Clock
) -> None:
    second = new_key("ward-8", ["assess"])
    assert call(keyed, x_api_key=made.secret)
    write_keys(second)
    clock.seconds += 1
    assert call(keyed, x_api_key=second.secret).name == "ward-8"
    assert refused(lambda: call(keyed, x_api_key=made.secret)).reason == "key.unknown", "taken out is shut out"


def test_two_keys_of_one_name_stand_beside_each_other_while_one_replaces_the_other(
    keyed: Gate, made: NewKey, write_keys: Callable[..., Path], clock: Clock
) -> None:
    following = new_key(made.entry.name, ["assess", "read"])
    write_keys(made, following)
    clock.seconds += 1
    assert call(keyed, x_api_key=made.secret) == call(keyed, x_api_key=following.secret)


def test_the_file_is_looked_at_once_a_second_at_most(
    keyed: Gate, made: NewKey, write_keys: Callable[..., Path], clock: Clock
) -> None:
    clock.seconds += 1
    call(keyed, x_api_key=made.secret)
    second = new_key("ward-8", ["assess"])
    write_keys(second)
    clock.seconds += 0.9
    assert refused(lambda: call(keyed, x_api_key=second.secret))
    clock.seconds += 0.1
    assert call(keyed, x_api_key=second.secret)


@pytest.mark.parametrize("breakage", ["broken", "open to others", "gone", "a key id twice"])
def test_a_broken_file_leaves_the_last_good_keys_and_says_so(
    keyed: Gate,
    made: NewKey,
    write_keys: Callable[..., Path],
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
    breakage: str,
) -> None:
    path = write_keys(made)
    if breakage == "broken":
        path.write_text("keys: [", encoding="utf-8")
    elif breakage == "open to others":
        path.chmod(0o644)
    elif breakage == "gone":
        path.unlink()
    else:
        write_keys(made, made)
    clock.seconds += 1
    assert call(keyed, x_api_key=made.secret).name == "ward-7"
    assert "the keys stay as they were: " in caplog.text
    assert str(path) in caplog.text
    caplog.clear()
    clock.seconds += 1
    call(keyed, x_api_key=made.secret)
    assert not caplog.text, "it is said once"
    write_keys()
    clock.seconds += 1
    assert refused(lambda: call(keyed, x_api_key=made.secret)), "once mended it counts: here it is empty"


def test_a_file_that_changes_between_start_and_first_call_is_not_missed(
    gate_for: Callable[..., Gate], write_keys: Callable[..., Path], made: NewKey, clock: Clock
) -> None:
    path = write_keys(made)
    before = path.stat()
    gate = gate_for(HCC_API_KEYS=str(path))
    second = new_key("ward-8", ["assess", "read"])
    write_keys(second)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    clock.seconds += 1
    assert call(gate, x_api_key=second.secret)


def test_an_expired_key_is_refused_though_its_file_is_broken_now(
    gate_for: Callable[..., Gate], write_keys: Callable[..., Path], clock: Clock
) -> None:
    ending = new_key("ward-7", ["read"], expires=date(2027, 1, 15))
    path = write_keys(ending)
    gate = gate_for(HCC_API_KEYS=str(path))
    path.unlink()
    clock.seconds += 86_400
    assert refused(lambda: call(gate, x_api_key=ending.secret)).reason == "key.expired"

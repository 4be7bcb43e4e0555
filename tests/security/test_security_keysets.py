"""Key sets that are fetched: rotation, and a key server that is slow, down, elsewhere or talks rubbish."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given
from hypothesis import strategies as st
from jwt.algorithms import RSAAlgorithm
from security_support import HOOK, Clock, KeyServer, Pair, issuer_entry, refused, token

from api.security import keysets
from api.security.gate import Gate
from api.security.keysets import KeysUnavailable, usable


@pytest.fixture
def fetching(gate_for: Callable[..., Gate], server: KeyServer) -> Gate:
    return gate_for(issuer_entry(jku=server.url))


async def ask(gate: Gate, pair: Pair, **header: str) -> str:
    caller = await gate.caller("POST", HOOK, {"authorization": f"Bearer {fresh(pair, gate, **header)}"})
    await asyncio.sleep(0)
    return caller.name


def fresh(pair: Pair, gate: Gate, **header: str) -> str:
    """A token that is valid by the gate's own clock."""
    now = gate._clock().timestamp()
    return token(pair, header, iat=now, exp=now + 300)


def asked(gate: Gate, pair: Pair, **header: str) -> str:
    return asyncio.run(ask(gate, pair, **header))


def test_the_keys_are_fetched_once_and_kept(fetching: Gate, server: KeyServer, pair: Pair) -> None:
    server.serve_keys(pair)
    for _ in range(3):
        assert asked(fetching, pair, jku=server.url) == "ehr"
    assert server.asked == 1


def test_calls_that_come_together_fetch_the_keys_once(fetching: Gate, server: KeyServer, pair: Pair) -> None:
    server.serve_keys(pair)

    async def together() -> list[str]:
        return await asyncio.gather(*(ask(fetching, pair) for _ in range(20)))

    assert asyncio.run(together()) == ["ehr"] * 20
    assert server.asked == 1


def test_a_new_key_is_found_when_a_token_names_it_and_an_old_one_ends(
    fetching: Gate, server: KeyServer, clock: Clock
) -> None:
    old, new = Pair(kid="2026"), Pair(kid="2027")
    server.serve_keys(old)
    assert asked(fetching, old) == "ehr"
    server.serve_keys(new)
    clock.seconds += keysets.AGAIN_SECONDS
    assert asked(fetching, new) == "ehr"
    assert refused(lambda: asked(fetching, old)).reason == "token.key_unknown"


def test_unknown_keys_do_not_make_the_service_ask_more_than_once_a_minute(
    fetching: Gate, server: KeyServer, pair: Pair, clock: Clock
) -> None:
    server.serve_keys(pair)
    for number in range(10):
        assert refused(lambda n=number: asked(fetching, pair, kid=f"made-up-{n}")).status == 401
    clock.seconds += keysets.AGAIN_SECONDS - 1
    refused(lambda: asked(fetching, pair, kid="made-up"))
    assert server.asked == 1
    clock.seconds += 1
    refused(lambda: asked(fetching, pair, kid="made-up"))
    assert server.asked == 2


def test_a_withdrawn_key_ends_ten_minutes_later_though_no_other_is_asked_for(
    fetching: Gate, server: KeyServer, pair: Pair, clock: Clock
) -> None:
    server.serve_keys(pair)

    async def story() -> None:
        assert await ask(fetching, pair) == "ehr"
        server.serve_keys(Pair(kid="other"))
        clock.seconds += keysets.FRESH_SECONDS + 1
        assert await ask(fetching, pair) == "ehr", "nobody waits while the keys are fetched again"
        source = fetching._tokens._issuers["https://ehr.example.org"][1]  # type: ignore[union-attr]
        await source._under_way  # type: ignore[attr-defined]
        clock.seconds += 1
        with pytest.raises(Exception, match="Not authenticated"):
            await ask(fetching, pair)

    asyncio.run(story())


def test_while_the_key_server_is_down_known_keys_serve_for_six_hours(
    fetching: Gate, server: KeyServer, pair: Pair, clock: Clock
) -> None:
    server.serve_keys(pair)
    assert asked(fetching, pair) == "ehr"
    server.serve(b"", 500)
    clock.seconds += keysets.STALE_SECONDS
    assert asked(fetching, pair) == "ehr"
    clock.seconds += keysets.AGAIN_AFTER_FAILURE_SECONDS + 1
    refusal = refused(lambda: asked(fetching, pair))
    assert (refusal.status, refusal.reason, refusal.headers) == (503, "token.keys_unavailable", {"Retry-After": "10"})
    server.serve_keys(pair)
    clock.seconds += keysets.AGAIN_AFTER_FAILURE_SECONDS
    assert asked(fetching, pair) == "ehr", "and it recovers by itself"


BAD_ANSWERS: dict[str, Callable[[KeyServer, Pair], None]] = {
    "an error": lambda server, _: server.serve(b"{}", 503),
    "rubbish": lambda server, _: server.serve(b"<html>Log in</html>"),
    "JSON that is no key set": lambda server, _: server.serve(b'{"keys": "none"}'),
    "an empty set": lambda server, _: server.serve(b'{"keys": []}'),
    "a set of private and secret keys": lambda server, pair: server.serve(
        json.dumps({"keys": [{**pair.public, "d": "AA"}, {"kty": "oct", "k": "AA", "kid": "k1"}]}).encode()
    ),
    "more keys than anybody has": lambda server, pair: server.serve(json.dumps({"keys": [pair.public] * 101}).encode()),
    "more bytes than any set has": lambda server, pair: server.serve(
        json.dumps({"keys": [pair.public], "pad": "x" * keysets.MAX_BYTES}).encode()
    ),
    "a set nested without end": lambda server, _: server.serve(b"[" * 50_000),
}


@pytest.mark.parametrize("what", BAD_ANSWERS)
def test_an_answer_that_is_no_good_key_set_gives_503_and_nobody_in(
    fetching: Gate, server: KeyServer, pair: Pair, what: str
) -> None:
    BAD_ANSWERS[what](server, pair)
    assert refused(lambda: asked(fetching, pair)).status == 503
    assert server.asked == 1


def test_a_redirect_is_not_followed(fetching: Gate, server: KeyServer, pair: Pair) -> None:
    def redirect(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(302)
        handler.send_header("Location", server.url)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    server.answer = redirect
    assert refused(lambda: asked(fetching, pair)).status == 503
    assert server.asked == 1


def drip(handler: BaseHTTPRequestHandler, seconds: float) -> None:
    """Send one byte of a long answer after another, each soon enough for a limit on each."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000000")
    handler.end_headers()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.02)


def test_a_server_that_drips_is_cut_off_in_time(
    fetching: Gate, server: KeyServer, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keysets, "FETCH_SECONDS", 0.3)
    server.answer = lambda handler: drip(handler, 3)
    began = time.monotonic()
    assert refused(lambda: asked(fetching, pair)).status == 503
    assert time.monotonic() - began < 2


def test_a_caller_who_gives_up_does_not_take_the_fetch_from_the_others(
    fetching: Gate, server: KeyServer, pair: Pair
) -> None:
    def slow(handler: BaseHTTPRequestHandler) -> None:
        time.sleep(0.2)
        KeyServer.serve_keys(server, pair)
        server.answer(handler)

    server.answer = slow

    async def story() -> str:
        impatient = asyncio.create_task(ask(fetching, pair))
        patient = asyncio.create_task(ask(fetching, pair))
        await asyncio.sleep(0.05)
        impatient.cancel()
        return await patient

    assert asyncio.run(story()) == "ehr"
    assert server.asked == 1


def test_after_a_failure_the_server_is_left_alone_for_ten_seconds(
    fetching: Gate, server: KeyServer, pair: Pair, clock: Clock
) -> None:
    server.serve(b"", 500)
    for _ in range(5):
        refused(lambda: asked(fetching, pair))
    assert server.asked == 1
    clock.seconds += keysets.AGAIN_AFTER_FAILURE_SECONDS
    server.serve_keys(pair)
    assert asked(fetching, pair) == "ehr"


def test_a_key_server_that_nobody_runs_gives_503(gate_for: Callable[..., Gate], pair: Pair) -> None:
    gate = gate_for(issuer_entry(jku="http://127.0.0.1:9/jwks.json"))
    assert refused(lambda: asked(gate, pair)).status == 503


def test_the_address_in_a_token_is_never_asked(
    fetching: Gate, server: KeyServer, pair: Pair, caplog: pytest.LogCaptureFixture
) -> None:
    server.serve_keys(pair)
    evil = server.url.replace("jwks.json", "evil.json")
    assert refused(lambda: asked(fetching, pair, jku=evil)).reason == "token.jku"
    assert server.asked == 0
    assert "evil.json" not in caplog.text


def test_where_keys_are_given_the_named_address_is_compared_and_never_asked(
    gate_for: Callable[..., Gate], server: KeyServer, pair: Pair
) -> None:
    gate = gate_for(issuer_entry(pair, jku=server.url))
    assert asked(gate, pair, jku=server.url) == "ehr"
    assert server.asked == 0


def test_closing_the_gate_ends_a_fetch_under_way(fetching: Gate, server: KeyServer, pair: Pair) -> None:
    server.answer = lambda handler: drip(handler, 1)

    async def story() -> None:
        task = asyncio.create_task(ask(fetching, pair))
        await asyncio.sleep(0.1)
        await asyncio.to_thread(fetching.close)
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(story())


def test_the_log_names_the_issuer_and_the_kind_of_failure_and_nothing_else(
    fetching: Gate, server: KeyServer, pair: Pair, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    server.serve(b"secret words of a log-in page")
    refused(lambda: asked(fetching, pair))
    assert "the keys of issuer ehr cannot be fetched (InputRefused)" in caplog.text
    assert "secret words" not in caplog.text
    assert server.url not in caplog.text


# --- what is a usable key ----------------------------------------------------------------------------------


def test_a_key_counts_for_the_algorithms_of_its_kind_alone() -> None:
    curve, modulus = Pair("ES256", "c"), Pair("RS256", "r")
    anonymous_curve, anonymous_rsa = ({n: v for n, v in p.public.items() if n != "alg"} for p in (curve, modulus))
    keys, left_out = usable({"keys": [anonymous_curve, anonymous_rsa]})
    assert not left_out
    assert set(keys) == {("c", "ES256"), *(("r", f"{kind}{bits}") for kind in ("RS", "PS") for bits in (256, 384, 512))}
    named, _ = usable({"keys": [modulus.public]})
    assert set(named) == {("r", "RS256")}


SMALL_RSA = RSAAlgorithm.to_jwk(rsa.generate_private_key(65537, 1024).public_key(), as_dict=True)["n"]
LEFT_OUT = {
    "is a secret (symmetric) key; only public keys are used.": {"kty": "oct", "k": "AAAA"},
    "is a private key; put its public part there, and make a new pair.": {"d": "AAAA"},
    "is not for signatures (use, key_ops).": {"use": "enc"},
    "has no key id (kid).": {"kid": 7},
    "cannot be read as a key.": {"x": "AAAA"},
    "fits none of ES256, ES384, ES512, RS256, RS384, RS512, PS256, PS384, PS512, EdDSA.": {"alg": "HS256"},
    "is an RSA key of less than 2048 bits.": {"kty": "RSA", "n": SMALL_RSA, "e": "AQAB", "alg": "RS256"},
}


@pytest.mark.parametrize("why", LEFT_OUT)
def test_a_key_that_is_not_used_says_why(pair: Pair, why: str) -> None:
    assert usable({"keys": [{**pair.public, **LEFT_OUT[why]}]}) == ({}, [(0, why)])


WORDS = st.sampled_from(
    ["kty", "kid", "use", "key_ops", "alg", "crv", "x", "y", "n", "e", "EC", "RSA", "OKP", "P-384", "AQAB"]
)
VALUES = st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5) | WORDS, st.lists, max_leaves=3)


@given(st.lists(st.dictionaries(WORDS, VALUES) | VALUES, max_size=4))
def test_no_key_set_at_all_breaks_the_reading(members: list[object]) -> None:
    keys, left_out = usable({"keys": members})
    assert not keys
    assert len(left_out) == len(members)


def test_of_two_keys_with_one_id_the_first_counts(pair: Pair) -> None:
    keys, left_out = usable({"keys": [pair.public, Pair().public]})
    assert left_out == [(1, "has the key id of another key.")]
    assert len(keys) == 1


def test_keys_that_cannot_be_had_are_no_answer() -> None:
    source = keysets.FetchedKeys("ehr", "http://127.0.0.1:9/", lambda: 0.0)
    with pytest.raises(KeysUnavailable):
        asyncio.run(source.key("k1", "ES384"))

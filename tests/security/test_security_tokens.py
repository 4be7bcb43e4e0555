"""Tokens of CDS Hooks: the good one, and each way in which one can be bad. All bad ones look the same from outside."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from security_support import BASE, HOOK, ISSUER, NOW, Clock, Memory, Pair, call, claims, issuer_entry, refused, token

from api.security.gate import Gate
from api.security.tokens import MAX_LENGTH


def bearer(text: str) -> dict[str, str]:
    return {"authorization": f"Bearer {text}"}


def b64(document: Any) -> str:
    raw = document if isinstance(document, bytes) else json.dumps(document).encode()
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def signed(pair: Pair, header: bytes, payload: bytes) -> str:
    """A token with a good signature over any bytes at all."""
    signing = f"{b64(header)}.{b64(payload)}"
    algorithm = jwt.PyJWS().get_algorithm_by_name(pair.algorithm)
    return f"{signing}.{b64(algorithm.sign(signing.encode(), pair.private))}"


def test_a_good_token_is_its_issuers_call(gate: Gate, pair: Pair) -> None:
    caller = call(gate, **bearer(token(pair)))
    assert (caller.name, caller.kind, caller.scopes, caller.tenant) == ("ehr", "token", {"assess"}, None)


@pytest.mark.parametrize("algorithm", ["ES256", "ES384", "ES512", "RS256", "RS384", "PS384", "EdDSA"])
def test_each_asymmetric_algorithm_is_accepted_where_its_issuer_uses_it(
    gate_for: Callable[..., Gate], algorithm: str
) -> None:
    pair = Pair(algorithm)
    gate = gate_for(issuer_entry(pair, algorithms=[algorithm]))
    assert call(gate, **bearer(token(pair))).name == "ehr"


def test_an_algorithm_that_the_issuer_does_not_use_is_refused(gate_for: Callable[..., Gate], rsa_pair: Pair) -> None:
    # The key would do for PS384; the entry says RS384 alone.
    rsa_pair_as_ps = Pair("ES384", "other")
    public = {name: value for name, value in rsa_pair.public.items() if name != "alg"}
    gate = gate_for(issuer_entry(rsa_pair_as_ps, jwks={"keys": [public]}, algorithms=["RS384"]))
    other = jwt.encode(claims(), rsa_pair.private, "PS384", {"kid": rsa_pair.kid})
    assert refused(lambda: call(gate, **bearer(other))).reason == "token.algorithm"


BAD_CLAIMS: dict[str, tuple[dict[str, Any], str]] = {
    "another issuer": ({"iss": "https://evil.example.org"}, "token.issuer"),
    "no issuer": ({"iss": None}, "token.issuer"),
    "an issuer that is no text": ({"iss": [ISSUER]}, "token.issuer"),
    "the audience of another service": ({"aud": "https://other.example.org" + HOOK}, "token.audience"),
    "the audience of another path here": ({"aud": f"{BASE}/cds-services"}, "token.audience"),
    "the base address alone as audience": ({"aud": BASE}, "token.audience"),
    "a longer audience": ({"aud": f"{BASE}{HOOK}/"}, "token.audience"),
    "no audience": ({"aud": None}, "token.audience"),
    "an audience that is no text": ({"aud": [BASE + HOOK, 7]}, "token.audience"),
    "an empty list of audiences": ({"aud": []}, "token.audience"),
    "expired": ({"iat": NOW - 331, "exp": NOW - 31}, "token.expired"),
    "no end": ({"exp": None}, "token.times"),
    "an end that is a text": ({"exp": str(NOW + 300)}, "token.times"),
    "an end that is true": ({"exp": True}, "token.times"),
    "an end that is no time": ({"exp": 10**12}, "token.times"),
    "a negative end": ({"exp": -1}, "token.times"),
    "issued in the future": ({"iat": NOW + 31, "exp": NOW + 300}, "token.issued_later"),
    "not issued": ({"iat": None}, "token.times"),
    "not yet valid": ({"nbf": NOW + 31}, "token.not_yet"),
    "valid for too long": ({"exp": NOW + 601}, "token.lifetime"),
    "ended before it began": ({"iat": NOW + 20, "exp": NOW + 10}, "token.lifetime"),
    "no id": ({"jti": None}, "token.jti"),
    "an empty id": ({"jti": ""}, "token.jti"),
    "an id that is a number": ({"jti": 7}, "token.jti"),
    "a huge id": ({"jti": "x" * 257}, "token.jti"),
    "an id with a character that no database takes": ({"jti": "a\x00b"}, "token.jti"),
    "a tenant where none is listed": ({"tenant": "hospital-a"}, "token.tenant"),
}


@pytest.mark.parametrize("what", BAD_CLAIMS)
def test_a_token_with_a_bad_claim_is_refused(gate: Gate, pair: Pair, what: str) -> None:
    changes, reason = BAD_CLAIMS[what]
    refusal = refused(lambda: call(gate, **bearer(token(pair, **changes))))
    assert (refusal.status, refusal.reason) == (401, reason)


BAD_HEADERS: dict[str, tuple[dict[str, Any], str]] = {
    "no type": ({"typ": ""}, "token.type"),
    "another type": ({"typ": "at+jwt"}, "token.type"),
    "an unknown key id": ({"kid": "k2"}, "token.key_unknown"),
    "an empty key id": ({"kid": ""}, "token.kid"),
    "a key address that is not the issuer's": ({"jku": "https://evil.example.org/jwks.json"}, "token.jku"),
}


@pytest.mark.parametrize("what", BAD_HEADERS)
def test_a_token_with_a_bad_header_is_refused(gate: Gate, pair: Pair, what: str) -> None:
    header, reason = BAD_HEADERS[what]
    refusal = refused(lambda: call(gate, **bearer(token(pair, header))))
    assert (refusal.status, refusal.reason) == (401, reason)


def raw_header(**changes: Any) -> bytes:
    header = {"alg": "ES384", "kid": "k1", "typ": "JWT", **changes}
    return json.dumps({name: value for name, value in header.items() if value is not None}).encode()


PAYLOAD = json.dumps(claims()).encode()
RAW: dict[str, tuple[bytes, bytes, str]] = {
    "critical extensions": (raw_header(crit=["exp"]), PAYLOAD, "token.critical"),
    "an unencoded payload": (raw_header(b64=False, crit=["b64"]), PAYLOAD, "token.critical"),
    "no key id": (raw_header(kid=None), PAYLOAD, "token.kid"),
    "no algorithm": (raw_header(alg=None), PAYLOAD, "token.algorithm"),
    "an algorithm that is a list": (raw_header(alg=["ES384"]), PAYLOAD, "token.algorithm"),
    "a claim that stands twice": (raw_header(), PAYLOAD[:-1] + b',"aud":"x"}', "token.json"),
    "a header that stands twice": (raw_header()[:-1] + b',"alg":"ES384"}', PAYLOAD, "token.json"),
    "claims that are no object": (raw_header(), b"[1]", "token.json"),
    "claims that are not JSON": (raw_header(), b"\xff{}", "token.json"),
    "a time that is not a number": (
        raw_header(),
        PAYLOAD.replace(str(NOW + 300).encode(), b"NaN"),
        "token.json",
    ),
    "claims nested without end": (raw_header(), b'{"a":' + b"[" * 1000 + b"]" * 1000 + b"}", "token.json"),
}


@pytest.mark.parametrize("what", RAW)
def test_what_a_signature_cannot_make_good_is_refused(gate: Gate, pair: Pair, what: str) -> None:
    header, payload, reason = RAW[what]
    assert refused(lambda: call(gate, **bearer(signed(pair, header, payload)))).reason == reason


def test_the_same_raw_token_is_accepted_when_nothing_is_wrong(gate: Gate, pair: Pair) -> None:
    """Otherwise the test before this one would pass for any reason."""
    assert call(gate, **bearer(signed(pair, raw_header(), PAYLOAD))).name == "ehr"


@pytest.mark.parametrize("name", ["none", "None", "NONE", "nOnE"])
def test_an_unsigned_token_is_refused(gate: Gate, name: str) -> None:
    for end in ("", "AA"):
        text = f"{b64(raw_header(alg=name))}.{b64(PAYLOAD)}.{end}"
        assert refused(lambda text=text: call(gate, **bearer(text))).status == 401


@pytest.mark.parametrize("algorithm", ["HS256", "HS384", "HS512"])
def test_a_token_signed_with_the_public_key_as_a_secret_is_refused(gate: Gate, pair: Pair, algorithm: str) -> None:
    public = pair.private.public_key()
    pem = public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    for secret in (pem, json.dumps(pair.public).encode()):
        signing = f"{b64(raw_header(alg=algorithm))}.{b64(PAYLOAD)}"
        mac = hmac.new(secret, signing.encode(), getattr(hashlib, f"sha{algorithm[2:]}")).digest()
        forged = f"{signing}.{b64(mac)}"
        assert refused(lambda forged=forged: call(gate, **bearer(forged))).reason == "token.algorithm"


def test_a_token_signed_by_another_key_is_refused_whatever_key_it_brings_along(gate: Gate) -> None:
    thief = Pair()
    assert refused(lambda: call(gate, **bearer(token(thief)))).reason == "token.signature"
    assert refused(lambda: call(gate, **bearer(token(thief, {"jwk": thief.public})))).reason == "token.signature"


def test_a_token_of_one_issuer_does_not_pass_with_the_key_of_another(gate_for: Callable[..., Gate]) -> None:
    first, second = Pair(kid="k1"), Pair(kid="k1")
    other = issuer_entry(second, name="other", issuer="https://other.example.org")
    gate = gate_for(issuer_entry(first), other)
    assert refused(lambda: call(gate, **bearer(token(second)))).reason == "token.signature"
    assert call(gate, **bearer(token(second, iss="https://other.example.org"))).name == "other"


def test_a_token_longer_than_eight_kilobytes_is_refused_unread(gate: Gate, pair: Pair) -> None:
    long = token(pair, note="x" * MAX_LENGTH)
    assert refused(lambda: call(gate, **bearer(long))).reason == "token.too_long"


@pytest.mark.parametrize("text", ["", "x", "a.b", "a.b.c.d", "a.b.", "..", "a.b=.c", "a b.c.d", "ä.b.c", "a.b.c\n"])
def test_what_has_not_the_shape_of_a_token_is_refused(gate: Gate, text: str) -> None:
    assert refused(lambda: call(gate, **bearer(text))).status == 401


def test_a_token_passes_once(gate: Gate, pair: Pair, memory: Memory) -> None:
    once = token(pair)
    call(gate, **bearer(once))
    assert refused(lambda: call(gate, **bearer(once))).reason == "token.replayed"
    ((until,),) = [list(memory.seen.values())]
    assert until.timestamp() == NOW + 300 + 30, "remembered as long as the token could pass, leeway included"


def test_a_token_that_is_refused_does_not_use_up_its_id(gate: Gate, pair: Pair, memory: Memory) -> None:
    refused(lambda: call(gate, **bearer(token(pair, aud="x"))))
    assert not memory.seen


def test_while_the_memory_of_used_tokens_is_down_nothing_is_let_in(
    gate_for: Callable[..., Gate], pair: Pair, caplog: pytest.LogCaptureFixture
) -> None:
    gate = gate_for(issuer_entry(pair))

    def down(*_: Any) -> bool:
        raise OSError("password=hunter2")

    gate._first_use = down
    refusal = refused(lambda: call(gate, **bearer(token(pair))))
    assert (refusal.status, refusal.reason, refusal.headers) == (503, "token.memory", {"Retry-After": "5"})
    assert "hunter2" not in caplog.text


def test_clocks_may_differ_by_the_leeway_and_no_more(gate: Gate, pair: Pair) -> None:
    # The sandbox rounds its clock to whole seconds: up to half a second ahead.
    assert call(gate, **bearer(token(pair, iat=NOW + 0.5, exp=NOW + 300.5)))
    assert call(gate, **bearer(token(pair, iat=NOW + 30)))
    assert call(gate, **bearer(token(pair, iat=NOW - 300, exp=NOW - 29)))
    assert refused(lambda: call(gate, **bearer(token(pair, iat=NOW - 300, exp=NOW - 30)))).reason == "token.expired"


def test_a_token_expires_by_the_clock(gate: Gate, pair: Pair, clock: Clock) -> None:
    later = token(pair)
    clock.seconds += 330
    assert refused(lambda: call(gate, **bearer(later))).reason == "token.expired"


def test_one_audience_of_several_and_one_listed_for_the_issuer_are_enough(
    gate_for: Callable[..., Gate], pair: Pair
) -> None:
    gate = gate_for(issuer_entry(pair, audiences=["https://alias.example.org/cds"]))
    assert call(gate, **bearer(token(pair, aud=["https://else.example.org", BASE + HOOK])))
    assert call(gate, **bearer(token(pair, aud="https://alias.example.org/cds")))


@pytest.mark.parametrize("url", [HOOK, f"/board{HOOK}", f"http://10.0.0.5:8000{HOOK}", f"{BASE}/board{HOOK}"])
def test_the_audience_is_the_base_address_and_the_path_never_the_host_that_the_call_names(
    gate_for: Callable[..., Gate], pair: Pair, url: str
) -> None:
    gate = gate_for(issuer_entry(pair), HCC_BASE_URL=f"{BASE}/board/")
    assert call(gate, url, **bearer(token(pair, aud=f"{BASE}/board{HOOK}")))
    evil = token(pair, aud=f"http://10.0.0.5:8000{HOOK}")
    assert refused(lambda: call(gate, url, host="10.0.0.5:8000", **bearer(evil))).reason == "token.audience"


def test_a_base_path_that_begins_like_a_route_is_told_from_it(gate_for: Callable[..., Gate], pair: Pair) -> None:
    gate = gate_for(issuer_entry(pair), HCC_BASE_URL=f"{BASE}/cds")
    assert call(gate, HOOK, **bearer(token(pair, aud=f"{BASE}/cds{HOOK}")))


def test_a_token_names_a_listed_tenant_or_is_refused(gate_for: Callable[..., Gate], pair: Pair) -> None:
    gate = gate_for(issuer_entry(pair, tenants=["hospital-a", "hospital-b"]))
    caller = call(gate, **bearer(token(pair, tenant="hospital-a")))
    assert (caller.tenant, caller.owner) == ("hospital-a", "ehr/hospital-a")
    for tenant in ("hospital-c", None, ["hospital-a"], 7):
        assert refused(lambda t=tenant: call(gate, **bearer(token(pair, tenant=t)))).reason == "token.tenant"


def test_two_keys_of_one_issuer_stand_beside_each_other_while_one_replaces_the_other(
    gate_for: Callable[..., Gate], tmp_path: Path
) -> None:
    old, new = Pair(kid="2026"), Pair(kid="2027")
    (tmp_path / "jwks.json").write_text(json.dumps({"keys": [old.public, new.public]}), encoding="utf-8")
    gate = gate_for(issuer_entry(jwks_file="jwks.json"))
    assert call(gate, **bearer(token(old)))
    assert call(gate, **bearer(token(new)))
    assert refused(lambda: call(gate, **bearer(token(old, {"kid": "2027"})))).reason == "token.signature"


def test_from_outside_every_bad_token_looks_the_same(gate: Gate, pair: Pair) -> None:
    bad = [token(pair, **changes) for changes, _ in BAD_CLAIMS.values()]
    bad += [token(pair, header) for header, _ in BAD_HEADERS.values()]
    bad += [signed(pair, header, payload) for header, payload, _ in RAW.values()]
    seen = {
        (refusal.status, refusal.code, refusal.title, str(refusal), tuple(refusal.headers.items()))
        for refusal in (refused(lambda text=text: call(gate, **bearer(text))) for text in bad)
    }
    challenge = 'Bearer realm="hcc-board", ApiKey realm="hcc-board"'
    assert seen == {
        (401, "unauthenticated", "Not authenticated", "Not authenticated", (("WWW-Authenticate", challenge),))
    }


def test_neither_log_nor_exception_holds_anything_of_a_token(
    gate: Gate, pair: Pair, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secrets = ["token-id-of-a-call", "https://evil.example.org", "kid-of-a-thief", "tenant-x"]
    for text in (
        token(pair, jti=secrets[0], aud="x"),
        token(pair, iss=secrets[1]),
        token(pair, {"kid": secrets[2]}),
        token(pair, tenant=secrets[3]),
        token(Pair()),
    ):
        refusal = refused(lambda text=text: call(gate, **bearer(text)))
        chain = [refusal, refusal.__cause__, refusal.__context__]
        said = caplog.text + "".join(f"{error!r} {vars(error) if error else ''}" for error in chain)
        assert not [part for part in (*text.split("."), *secrets) if part in said]
    assert "call refused: 401 token.audience" in caplog.text, "the log does say why"

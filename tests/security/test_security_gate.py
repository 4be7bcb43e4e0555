"""Discovery, open mode, scopes, and how much one caller may ask."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from security_support import BASE, HOOK, Clock, Memory, Pair, call, issuer_entry, refused, settings_of, token
from starlette.datastructures import Headers

from api.security.addresses import counted_as
from api.security.callers import Caller
from api.security.gate import DISCOVERY, Gate, permit
from api.security.keys import NewKey
from api.security.rates import MAX_REMEMBERED, Rates

# --- discovery ---------------------------------------------------------------------------------------------


def test_discovery_asks_for_a_token_like_every_other_call(gate: Gate, pair: Pair) -> None:
    assert refused(lambda: call(gate, DISCOVERY, "GET")).status == 401
    good = token(pair, aud=BASE + DISCOVERY)
    assert call(gate, DISCOVERY, "GET", authorization=f"Bearer {good}").name == "ehr"


def test_a_path_that_looks_like_a_host_is_not_taken_for_discovery(gate_for: Callable[..., Gate], pair: Pair) -> None:
    gate = gate_for(issuer_entry(pair), HCC_DISCOVERY_OPEN="1")
    for path in (f"//x{DISCOVERY}", f"/x{DISCOVERY}", f"/rules?{DISCOVERY}", f"/rules/..{DISCOVERY}"):
        assert refused(lambda p=path: call(gate, p, "GET")).status == 401


def test_discovery_opens_when_told_and_nothing_else_does(gate_for: Callable[..., Gate], pair: Pair) -> None:
    gate = gate_for(issuer_entry(pair), HCC_DISCOVERY_OPEN="1")
    anonymous = call(gate, DISCOVERY, "GET")
    assert (anonymous.name, anonymous.kind, anonymous.scopes) == ("anonymous", "open", frozenset())
    for method, path in [
        ("POST", DISCOVERY),
        ("GET", f"{DISCOVERY}/"),
        ("POST", HOOK),
        ("GET", "/rules"),
        ("GET", "/"),
    ]:
        assert refused(lambda m=method, p=path: call(gate, p, m)).status == 401
    # A credential that is sent is looked at, open or not.
    assert refused(lambda: call(gate, DISCOVERY, "GET", authorization=f"Bearer {token(Pair())}")).status == 401


# --- open mode ---------------------------------------------------------------------------------------------


@pytest.fixture
def opened(gate_for: Callable[..., Gate]) -> Gate:
    return gate_for(HCC_OPEN="1", HCC_CORS_ORIGINS="https://sandbox.cds-hooks.org")


@pytest.mark.parametrize("host", ["localhost", "localhost:8000", "LOCALHOST:8000", "127.0.0.1:8000", "[::1]:8000"])
def test_in_open_mode_anybody_on_this_machine_may_call(opened: Gate, pair: Pair, host: str) -> None:
    assert call(opened, host=host, address="127.0.0.1").kind == "open"
    # The sandbox signs its calls, open or not; nobody looks.
    assert call(opened, host=host, authorization=f"Bearer {token(pair)}").scopes == {"assess", "read", "admin"}


@pytest.mark.parametrize(
    "host",
    [
        "evil.example.org",
        "127.0.0.1.evil.example.org",
        "localhost.evil.org:80",
        "10.0.0.7",
        "",
        "a@localhost",
        "localhost/x",
        "[::1",
        "0.0.0.0",
    ],
)
def test_a_name_that_was_made_to_point_here_is_refused_in_open_mode(opened: Gate, host: str) -> None:
    refusal = refused(lambda: call(opened, host=host))
    assert (refusal.status, refusal.code, refusal.reason) == (403, "forbidden", "open.host")


def test_no_host_and_two_hosts_are_refused_in_open_mode(opened: Gate) -> None:
    assert refused(lambda: call(opened)).reason == "open.host"
    twice = Headers(raw=[(b"host", b"localhost"), (b"host", b"evil.example.org")])
    assert refused(lambda: asyncio.run(opened.caller("GET", "/", twice))).reason == "open.host"


@pytest.mark.parametrize("name", ["Forwarded", "X-Forwarded-For", "x-forwarded-host", "X-Real-IP", "Via"])
def test_a_call_through_a_proxy_is_refused_in_open_mode(opened: Gate, name: str) -> None:
    refusal = refused(lambda: call(opened, host="localhost", **{name: "for=10.0.0.7"}))
    assert (refusal.status, refusal.reason) == (403, "open.not_this_machine")


def test_a_call_from_another_machine_is_refused_in_open_mode(opened: Gate) -> None:
    assert refused(lambda: call(opened, host="localhost", address="10.0.0.7")).reason == "open.not_this_machine"


@pytest.mark.parametrize(
    ("origin", "passes"),
    [
        ("https://sandbox.cds-hooks.org", True),
        ("http://localhost:8000", True),
        ("https://evil.example.org", False),
        ("http://localhost:9000", False),
        ("null", False),
    ],
)
def test_in_open_mode_a_page_may_call_only_from_a_named_origin_or_our_own(
    opened: Gate, origin: str, passes: bool
) -> None:
    def attempt() -> Caller:
        return call(opened, host="localhost:8000", origin=origin)

    if passes:
        assert attempt().kind == "open"
    else:
        assert refused(attempt).reason == "open.origin"


# --- scopes ------------------------------------------------------------------------------------------------


def test_no_scope_implies_another() -> None:
    for held in ("assess", "read", "admin"):
        caller = Caller("x", frozenset({held}), "key")  # type: ignore[arg-type]
        for asked in ("assess", "read", "admin"):
            if asked == held:
                permit(caller, asked)
            else:
                refusal = refused(lambda c=caller, a=asked: permit(c, a))
                assert (refusal.status, refusal.code, refusal.reason) == (403, "forbidden", "scope")


def test_one_of_several_scopes_is_enough() -> None:
    permit(Caller("x", frozenset({"admin"}), "key"), "read", "admin")


@pytest.mark.parametrize(
    ("scopes", "own", "others"),
    [({"read"}, True, False), ({"admin"}, True, True), ({"assess"}, False, False), (set(), False, False)],
)
def test_a_record_is_seen_by_its_caller_and_by_an_administrator(scopes: set[str], own: bool, others: bool) -> None:
    caller = Caller("ehr", frozenset(scopes), "token", "hospital-a")  # type: ignore[arg-type]
    assert caller.may_see("ehr/hospital-a") is own
    assert caller.may_see("ehr/hospital-b") is others
    assert caller.may_see("ehr") is others


# --- how much ----------------------------------------------------------------------------------------------


@pytest.fixture
def busy(gate_for: Callable[..., Gate], write_keys: Callable[..., Path], made: NewKey) -> Gate:
    return gate_for(HCC_API_KEYS=str(write_keys(made)), HCC_RATE_PER_MINUTE="60", HCC_FAILURES_PER_MINUTE="5")


def test_a_caller_who_asks_too_often_is_told_when_to_come_back(busy: Gate, made: NewKey, clock: Clock) -> None:
    for _ in range(10):
        call(busy, x_api_key=made.secret)
    refusal = refused(lambda: call(busy, x_api_key=made.secret))
    assert (refusal.status, refusal.code, refusal.headers) == (429, "too-many-requests", {"Retry-After": "1"})
    clock.seconds += 1
    assert call(busy, x_api_key=made.secret)


def test_an_address_that_fails_too_often_is_only_counted_and_no_longer_logged(
    busy: Gate, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    statuses = [refused(lambda: call(busy, x_api_key="hcc_wrong", address="10.0.0.7")).status for _ in range(50)]
    assert statuses == [401] * 5 + [429] * 45
    assert caplog.text.count("call refused") == 5
    assert refused(lambda: call(busy, x_api_key="hcc_wrong", address="10.0.0.8")).status == 401, "another address"
    clock.seconds += 12
    assert refused(lambda: call(busy, x_api_key="hcc_wrong", address="10.0.0.7")).status == 401


def test_who_shares_an_address_with_a_misconfigured_system_is_still_let_in(busy: Gate, made: NewKey) -> None:
    for _ in range(50):
        refused(lambda: call(busy, x_api_key="hcc_wrong", address="10.0.0.7"))
    assert call(busy, x_api_key=made.secret, address="10.0.0.7").name == "ward-7"


def test_one_tenant_does_not_use_up_the_calls_of_another(gate_for: Callable[..., Gate], pair: Pair) -> None:
    gate = gate_for(issuer_entry(pair, tenants=["a", "b"]), HCC_RATE_PER_MINUTE="6")
    assert call(gate, authorization=f"Bearer {token(pair, tenant='a')}")
    assert refused(lambda: call(gate, authorization=f"Bearer {token(pair, tenant='a')}")).status == 429
    assert call(gate, authorization=f"Bearer {token(pair, tenant='b')}")


def test_one_machine_with_many_addresses_of_ipv6_counts_as_one() -> None:
    assert counted_as("2001:db8::1") == counted_as("2001:db8::ffff:2") == "2001:db8::/64"
    assert counted_as("2001:db8:0:1::1") != counted_as("2001:db8::1")
    assert counted_as("::ffff:10.0.0.7") == counted_as("10.0.0.7") == "10.0.0.7"
    assert counted_as("testclient") == counted_as("") == "unknown"


def test_the_memory_of_rates_is_bounded(clock: Clock) -> None:
    rates = Rates(60, 1, clock.monotonic)
    for number in range(MAX_REMEMBERED + 500):
        rates.take(str(number))
    assert len(rates) == MAX_REMEMBERED
    assert rates.take(str(MAX_REMEMBERED + 499)) > 0, "the latest is still held up"


def test_a_bucket_refills_to_its_size_and_no_further(clock: Clock) -> None:
    rates = Rates(60, 3, clock.monotonic)
    clock.seconds += 3600
    assert [rates.take("x") for _ in range(4)] == [0, 0, 0, 1.0]
    clock.seconds += 0.5
    assert rates.take("x") == pytest.approx(0.5), "asking while there is none does not put the time off"


def test_settings_for_nobody_let_nobody_in(clock: Clock, memory: Memory) -> None:
    nobody = Gate(settings_of(), memory.first_use, clock.now, clock.monotonic)
    assert refused(lambda: call(nobody, x_api_key="x")).status == 401
    assert refused(lambda: call(nobody)).status == 401

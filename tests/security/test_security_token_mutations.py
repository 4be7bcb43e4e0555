"""Any change to a good token makes it a bad one."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st
from security_support import BASE, Clock, Memory, Pair, call, issuer_entry, refused, token

from api.security.gate import Gate
from api.security.issuers import Issuer, TrustedIssuer
from api.security.keysets import usable
from api.security.settings import SecuritySettings

PAIR = Pair()
GOOD = token(PAIR)
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= "


def gate() -> Gate:
    entry = Issuer.model_validate(issuer_entry(PAIR))
    keys, _ = usable(entry.jwks)
    clock = Clock()
    # Failures are not held up here, so that each is refused for itself.
    settings = SecuritySettings(
        issuers=(TrustedIssuer(entry, keys),), base_url=BASE, failures_per_minute=1_000_000, rate_per_minute=1_000_000
    )
    return Gate(settings, Memory().first_use, clock.now, clock.monotonic)


GATE = gate()


def refused_as_unknown(text: str) -> bool:
    return refused(lambda: call(GATE, authorization=f"Bearer {text}")).status == 401


def test_the_token_that_is_changed_is_good() -> None:
    assert call(gate(), authorization=f"Bearer {GOOD}").name == "ehr"


@given(st.integers(0, len(GOOD) - 1), st.sampled_from(ALPHABET))
def test_a_token_with_one_character_changed_never_passes(at: int, character: str) -> None:
    assume(GOOD[at] != character)
    assert refused_as_unknown(GOOD[:at] + character + GOOD[at + 1 :])


@given(st.integers(0, len(GOOD) - 1), st.integers(1, 20), st.text(ALPHABET, max_size=20))
def test_a_token_with_a_part_replaced_never_passes(at: int, length: int, by: str) -> None:
    changed = GOOD[:at] + by + GOOD[at + length :]
    assume(changed.strip() != GOOD)
    assert refused_as_unknown(changed)


@given(st.permutations([0, 1, 2, 3, 4, 5]))
def test_parts_of_two_good_tokens_in_another_order_never_make_a_third(order: list[int]) -> None:
    parts = [*GOOD.split("."), *token(PAIR, jti="another").split(".")]
    mixed = ".".join(parts[number] for number in order[:3])
    assume(mixed not in (".".join(parts[:3]), ".".join([parts[0], *parts[4:]])))  # their headers are the same
    assert refused_as_unknown(mixed)


@given(st.text(max_size=200))
def test_no_text_at_all_passes(text: str) -> None:
    assert refused_as_unknown(text)

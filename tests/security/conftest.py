"""A gate before which stand one EHR with a key pair and one system with an API key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from security_support import (
    BASE,
    Clock,
    KeyServer,
    Memory,
    Pair,
    as_yaml,
    issuer_entry,
    key_server,
    settings_of,
    write_issuers,
)

from api.security.gate import Gate
from api.security.keys import NewKey, new_key


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture(scope="session")
def pair() -> Pair:
    return Pair()


@pytest.fixture(scope="session")
def rsa_pair() -> Pair:
    return Pair("RS384", "rsa")


@pytest.fixture
def made() -> NewKey:
    return new_key("ward-7", ["assess", "read"])


@pytest.fixture
def write_keys(tmp_path: Path) -> Callable[..., Path]:
    """Write entries (made keys, or mappings) into the key file."""

    def write(*entries: Any, mode: int = 0o600) -> Path:
        path = tmp_path / "keys.yaml"
        documents = [
            entry.entry.model_dump(mode="json", exclude_none=True) | {"scopes": sorted(entry.entry.scopes)}
            if isinstance(entry, NewKey)
            else entry
            for entry in entries
        ]
        path.write_text(as_yaml({"keys": documents}), encoding="utf-8")
        path.chmod(mode)
        return path

    return write


@pytest.fixture
def gate_for(tmp_path: Path, clock: Clock, memory: Memory) -> Callable[..., Gate]:
    """A gate for issuer entries and variables of the environment."""

    def build(*entries: Any, **environment: str) -> Gate:
        if entries:
            path = write_issuers(tmp_path / "issuers.yaml", *entries)
            environment = {"HCC_JWT_ISSUERS": str(path), "HCC_BASE_URL": BASE} | environment
        return Gate(settings_of(**environment), memory.first_use, clock.now, clock.monotonic)

    return build


@pytest.fixture
def gate(gate_for: Callable[..., Gate], write_keys: Callable[..., Path], pair: Pair, made: NewKey) -> Gate:
    return gate_for(issuer_entry(pair), HCC_API_KEYS=str(write_keys(made)))


@pytest.fixture
def server() -> Iterator[KeyServer]:
    with key_server() as running:
        yield running

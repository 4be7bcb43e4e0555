"""Who calls: a system under the name its operator gave it, never a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Scope = Literal["assess", "read", "admin"]
SCOPES: tuple[Scope, ...] = get_args(Scope)


@dataclass(frozen=True, slots=True)
class Caller:
    """One calling system.

    ``name``: the name of the key or of the issuer as configured; ``open`` where nobody had to say who they are.
    ``scopes``: ``assess`` (ask, hooks, feedback), ``read`` (the knowledge base, own records), ``admin`` (any record,
    erasure, reload, metrics). None implies another: who reads the metrics needs no patient, and who asks needs no
    erasure. ``kind``: how the caller was told. ``tenant``: the organisation that a token names, where its issuer's
    entry lists tenants.
    """

    name: str
    scopes: frozenset[Scope]
    kind: Literal["key", "token", "open"]
    tenant: str | None = None

    @property
    def owner(self) -> str:
        """Whose records these are: the name, with the tenant where there is one (tenants see only their own)."""
        return self.name if self.tenant is None else f"{self.name}/{self.tenant}"

    def may_see(self, owner: str) -> bool:
        """Whether this caller may read a record that *owner* made: an own one with ``read``, any with ``admin``."""
        return "admin" in self.scopes or ("read" in self.scopes and self.owner == owner)

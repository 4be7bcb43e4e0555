"""The issuers of signed tokens whose calls are accepted: an allowlist, in a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from api.security import files, keysets
from api.security.addresses import is_loopback, web_address
from api.security.keys import Name, Scopes
from engine import json_reader
from engine.errors import Fault, InputRefused
from engine.rule_files import Place

DEFAULT_ALGORITHMS = ("ES384", "RS384")  # what CDS Hooks recommends
MAX_LIFETIME_SECONDS = 3600


def _algorithms(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or any(name not in keysets.ALGORITHMS for name in value):
        known = ", ".join(keysets.ALGORITHMS)
        raise ValueError(f"must be a list of {known}; 'none' and symmetric ones (such as HS256) are never accepted.")
    return tuple(value)


def _key_address(url: str) -> str:
    parts = web_address(url)
    if parts is None or not (parts.scheme == "https" or is_loopback(parts.hostname or "")):
        raise ValueError("must be an https address (http on this machine alone), without user, password or fragment.")
    return url


def _no_admin(scopes: frozenset[str]) -> frozenset[str]:
    if "admin" in scopes:
        raise ValueError("must not hold admin: records are erased and rules reloaded with an API key.")
    return scopes


class Issuer(BaseModel):
    """One entry of the issuer file.

    ``name``: under which its calls are recorded. ``issuer``: the token's ``iss``, exactly. Keys: those of ``jwks``
    (a JWK set), of ``jwks_file`` (a path, taken from the folder of this file), or else fetched from ``jku``. A token
    that names another ``jku`` is refused; where keys are given, ``jku`` is compared and never asked. ``audiences``:
    accepted beside the address of the call. ``tenants``: where they are listed a token must name one of them; where
    none is, it must name none. ``leeway_seconds``: how far the clocks may differ; ``max_lifetime_seconds``: how long
    a token may be valid (``exp`` - ``iat``).
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Name
    issuer: Annotated[str, Field(min_length=1, max_length=500)]
    scopes: Annotated[Scopes, AfterValidator(_no_admin)]
    algorithms: Annotated[tuple[str, ...], BeforeValidator(_algorithms)] = DEFAULT_ALGORITHMS
    jku: Annotated[str, AfterValidator(_key_address)] | None = None
    jwks: dict[str, Any] | None = None
    jwks_file: str | None = None
    audiences: tuple[Annotated[str, Field(min_length=1, max_length=500)], ...] = ()
    tenants: tuple[Annotated[str, Field(min_length=1, max_length=100)], ...] = ()
    leeway_seconds: Annotated[int, Field(ge=0, le=120)] = 30
    max_lifetime_seconds: Annotated[int, Field(ge=30, le=MAX_LIFETIME_SECONDS)] = 600


class IssuerFile(BaseModel):
    """The file named by ``HCC_JWT_ISSUERS``."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    issuers: tuple[Issuer, ...]


@dataclass(frozen=True, slots=True)
class TrustedIssuer:
    """An issuer with the keys given for it; ``keys`` is ``None`` where they are fetched from its ``jku``."""

    entry: Issuer
    keys: keysets.Keys | None


def read(path: Path) -> tuple[tuple[TrustedIssuer, ...], list[Fault]]:
    """The issuers in *path*, or none and every fault, each with file and line."""
    loaded, faults = files.load(path, IssuerFile, secret=False)
    if loaded is None:
        return (), faults
    place = Place(path, str(path), faults)
    trusted: list[TrustedIssuer] = []
    names: set[str] = set()
    addresses: set[str] = set()
    for number, entry in enumerate(loaded.issuers):
        at = ("issuers", number)
        if entry.name in names or entry.issuer in addresses:
            key = "name" if entry.name in names else "issuer"
            place.report("issuer.twice", f"another entry has this {key}.", "Keep one.", (*at, key))
        names.add(entry.name)
        addresses.add(entry.issuer)
        trusted.append(TrustedIssuer(entry, _given_keys(entry, place, at)))
    return ((), faults) if faults else (tuple(trusted), [])


def _given_keys(entry: Issuer, place: Place, at: tuple[str | int, ...]) -> keysets.Keys | None:
    if entry.jwks is not None and entry.jwks_file is not None:
        place.report("issuer.keys", "jwks and jwks_file are both given.", "Keep one.", (*at, "jwks_file"))
        return None
    if entry.jwks is not None:
        return _checked(entry, entry.jwks, place, (*at, "jwks"), inside=("keys",))
    if entry.jwks_file is not None:
        document = _document(place.file.parent / entry.jwks_file, place)
        return None if document is None else _checked(entry, document, place, (*at, "jwks_file"), inside=())
    if entry.jku is None:
        message, remedy = "no keys are named.", "Give jku (the https address of the key set), jwks_file or jwks."
        place.report("issuer.keys", message, remedy, at)
    return None


def _document(path: Path, place: Place) -> Any:
    faults = files.access_faults(path, secret=False)
    if not faults:
        try:
            return json_reader.read(path.read_bytes())
        except InputRefused as refused:
            faults = [replace(fault, file=str(path)) for fault in refused.faults]
        except OSError:
            faults = [Fault("file.unreadable", "", "cannot be read.", "Check the path.", str(path))]
    place.faults.extend(faults)
    return None


def _checked(
    entry: Issuer, document: Any, place: Place, at: tuple[str | int, ...], inside: tuple[str, ...]
) -> keysets.Keys:
    """The keys of a set that an operator wrote: what would be left out of a fetched one is a fault here."""
    try:
        keys, left_out = keysets.usable(document)
    except ValueError as error:
        place.report("issuer.keys", f"{error}", 'Write {"keys": [...]} as in RFC 7517.', at)
        return {}
    for number, why in left_out:
        where = (*at, *inside, number) if inside else at
        place.report("issuer.key", f"key {number + 1} {why}", "Put the issuer's public signature keys there.", where)
    fitting = {name: key for name, key in keys.items() if name[1] in entry.algorithms}
    if not fitting and not left_out:
        allowed = ", ".join(entry.algorithms)
        message = f"no key is for {allowed}."
        place.report("issuer.keys", message, "Add the key, or name its algorithm under algorithms.", at)
    return fitting

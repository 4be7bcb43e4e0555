"""Settings: every fault at once, in words that say what to do, and without anything secret in them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from security_support import BASE, Pair, issuer_entry, settings_of, write_issuers

from api.security import links
from api.security.keys import NewKey, new_key
from api.security.settings import VARIABLES, SecuritySettings, SettingsRefused, read, startup_faults


def said(**environment: str) -> list[str]:
    return [str(fault) for fault in read(environment)[1]]


def test_nothing_set_is_no_fault_and_protects_by_default() -> None:
    settings = settings_of()
    assert (settings.open, settings.discovery_open, settings.cors_origins, settings.hsts) == (False, False, (), False)
    assert (settings.body_seconds, settings.request_seconds, settings.link_minutes) == (10, 30, 30)


def test_every_variable_that_is_read_is_listed_with_its_help() -> None:
    asked: set[str] = set()

    class Environment(dict[str, str]):
        def get(self, name: str, default: Any = None) -> Any:
            asked.add(name)
            return default

    read(Environment())
    assert asked == set(VARIABLES)
    assert all(text and "\n" not in text for text in VARIABLES.values())


WORDS = {
    "HCC_OPEN=yes": "HCC_OPEN: is 'yes'. Write 1, or 0. [security.open]",
    "HCC_DISCOVERY_OPEN=true": "HCC_DISCOVERY_OPEN: is 'true'. Write 1, or 0. [security.discovery_open]",
    "HCC_HSTS=1": "HCC_HSTS: needs a service that is reached through https. Set HCC_BASE_URL to https://... [security.hsts]",
    "HCC_BASE_URL=hcc.example.org": "HCC_BASE_URL: is not a web address. Write it like https://hcc.example.org, without "
    "user, password, query or fragment. [security.base_url]",
    "HCC_BASE_URL=https://u:secret@h.example.org": "HCC_BASE_URL: is not a web address. Write it like "
    "https://hcc.example.org, without user, password, query or fragment. [security.base_url]",
    "HCC_BASE_URL=http://hcc.example.org": "HCC_BASE_URL: is not https. Use https; http is for this machine alone. "
    "[security.base_url]",
    "HCC_CORS_ORIGINS=*": "HCC_CORS_ORIGINS: holds '*': pages of any site could call in the name of whoever opens them. "
    "Name each origin; '*' is for open mode alone. [security.cors_origins]",
    "HCC_CORS_ORIGINS=https://ehr.example.org/": "HCC_CORS_ORIGINS: holds 'https://ehr.example.org/', which is no origin. "
    "Write scheme, host and port alone: https://ehr.example.org [security.cors_origins]",
    "HCC_CORS_ORIGINS=null": "HCC_CORS_ORIGINS: holds 'null', which is no origin. "
    "Write scheme, host and port alone: https://ehr.example.org [security.cors_origins]",
    "HCC_CORS_ORIGINS=https://*.example.org/x": "HCC_CORS_ORIGINS: holds 'https://*.example.org/x', which is no origin. "
    "Write scheme, host and port alone: https://ehr.example.org [security.cors_origins]",
    "HCC_CORS_ORIGINS=http://ehr.example.org": "HCC_CORS_ORIGINS: holds 'http://ehr.example.org', a page that anybody on "
    "its way can change. Use https; http is for this machine alone. [security.cors_origins]",
    "HCC_TRUSTED_PROXIES=proxy": "HCC_TRUSTED_PROXIES: holds 'proxy', which is no address or network. Write them like "
    "10.0.0.5 10.1.0.0/24, separated by spaces. [security.trusted_proxies]",
    "HCC_TRUSTED_PROXIES=0.0.0.0/0": "HCC_TRUSTED_PROXIES: holds '0.0.0.0/0': then any caller could give itself any "
    "address. Name the proxies' own addresses. [security.trusted_proxies]",
    "HCC_RATE_PER_MINUTE=0": "HCC_RATE_PER_MINUTE: is '0'. Write a whole number from 1 to 10000000. "
    "[security.rate_per_minute]",
    "HCC_LINK_MINUTES=soon": "HCC_LINK_MINUTES: is 'soon'. Write a whole number from 1 to 1440. [security.link_minutes]",
    "HCC_BODY_SECONDS=-1": "HCC_BODY_SECONDS: is '-1'. Write a whole number from 1 to 600. [security.body_seconds]",
    "HCC_API_KEYS=/nowhere/keys.yaml": "/nowhere/keys.yaml: cannot be read: no such file or directory. Check the path. "
    "[file.unreadable]",
    "HCC_API_KEYS=/": "/: is not a file. Check the path. [file.unreadable]",
    "HCC_LINK_SECRET_FILE=/nowhere": "/nowhere: cannot be read: no such file or directory. Check the path. "
    "[file.unreadable]",
}


@pytest.mark.parametrize("setting", WORDS)
def test_a_wrong_setting_is_refused_in_these_words(setting: str) -> None:
    name, _, value = setting.partition("=")
    assert said(**{name: value}) == [WORDS[setting]]


def test_all_faults_are_told_at_once(write_keys: Callable[..., Path]) -> None:
    path = write_keys({"id": "x", "nam": "y"}, mode=0o600)
    faults = said(HCC_API_KEYS=str(path), HCC_HSTS="1", HCC_CORS_ORIGINS="* null", HCC_RATE_PER_MINUTE="many")
    assert len(faults) == 9
    assert str(SettingsRefused(read({"HCC_HSTS": "1"})[1])).startswith("settings refused (1 fault):")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644])
def test_a_key_file_that_others_can_open_is_refused(made: NewKey, write_keys: Callable[..., Path], mode: int) -> None:
    path = write_keys(made, mode=mode)
    assert said(HCC_API_KEYS=str(path)) == [
        f"{path}: can be opened by others than its owner (mode {mode:04o}). Run: chmod 600 {path} [file.permissions]"
    ]


def test_an_issuer_file_that_others_can_change_is_refused_and_one_they_can_read_is_not(
    tmp_path: Path, pair: Pair
) -> None:
    path = write_issuers(tmp_path / "issuers.yaml", issuer_entry(pair))
    assert said(HCC_JWT_ISSUERS=str(path), HCC_BASE_URL=BASE) == []
    path.chmod(0o666)
    assert said(HCC_JWT_ISSUERS=str(path), HCC_BASE_URL=BASE) == [
        f"{path}: can be written by others than its owner (mode 0666). Run: chmod go-w {path} [file.permissions]"
    ]


GOOD_KEY = {"id": "0123abcd", "name": "ward-7", "sha256": "a" * 64, "scopes": ["read"]}
KEY_WORDS = {
    "a key pasted for its hash": (
        {"sha256": "hcc_0123abcd_" + "b" * 64},
        "4: keys.0.sha256: must be the SHA-256 of the whole key: 64 digits and letters a-f. See the schema of this kind "
        "of file. [schema.value_error]",
    ),
    "a person's name": (
        {"name": "Dr. Wang"},
        "3: keys.0.name: must be lower-case letters, digits, '.', '_' and '-', at most 64. See the schema of this kind "
        "of file. [schema.value_error]",
    ),
    "a name of the service itself": (
        {"name": "open"},
        "3: keys.0.name: is a name that the service itself uses; choose another. See the schema of this kind of file. "
        "[schema.value_error]",
    ),
    "an unknown scope": (
        {"scopes": ["write"]},
        "5: keys.0.scopes: must be a list of one or more of assess, read, admin. See the schema of this kind of file. "
        "[schema.value_error]",
    ),
    "no scope": (
        {"scopes": []},
        "5: keys.0.scopes: must be a list of one or more of assess, read, admin. See the schema of this kind of file. "
        "[schema.value_error]",
    ),
    "a day that is none": (
        {"expires": "2027-02-30"},
        "7: keys.0.expires: is not a day; write YYYY-MM-DD. See the schema of this kind of file. [schema.value_error]",
    ),
    "a word misspelt": (
        {"expiry": "2027-02-28"},
        "7: keys.0.expiry: 'expiry' is not a key here. Did you mean 'expires'? [schema.extra_forbidden]",
    ),
}


@pytest.mark.parametrize("what", KEY_WORDS)
def test_a_wrong_entry_of_the_key_file_is_refused_in_these_words(write_keys: Callable[..., Path], what: str) -> None:
    changes, words = KEY_WORDS[what]
    path = write_keys(GOOD_KEY | changes)
    # The writer puts the list's items at one line each: 1 keys, 2 id, 3 name, 4 sha256, 5 scopes, 6 its item, 7 the rest.
    assert said(HCC_API_KEYS=str(path)) == [f"{path}:{words}"]
    assert "bbbb" not in "".join(said(HCC_API_KEYS=str(path)))


def test_ids_are_unique_and_names_are_not_those_of_issuers(
    write_keys: Callable[..., Path], tmp_path: Path, pair: Pair
) -> None:
    path = write_keys(GOOD_KEY, GOOD_KEY | {"name": "ehr"})
    trusted = write_issuers(tmp_path / "issuers.yaml", issuer_entry(pair))
    assert said(HCC_API_KEYS=str(path), HCC_JWT_ISSUERS=str(trusted), HCC_BASE_URL=BASE) == [
        f"{path}:7: keys.1.id: the id 0123abcd stands twice. Make a new key with 'hcc keys new'. [key.twice]",
        f"{path}:8: keys.1.name: ehr is the name of an issuer. Choose another name for one of them. [key.name_taken]",
    ]


ISSUER_WORDS: dict[str, tuple[dict[str, Any], str]] = {
    "a symmetric algorithm": (
        {"algorithms": ["HS256"]},
        "issuers.0.algorithms: must be a list of ES256, ES384, ES512, RS256, RS384, RS512, PS256, PS384, PS512, EdDSA; "
        "'none' and symmetric ones (such as HS256) are never accepted. See the schema of this kind of file. "
        "[schema.value_error]",
    ),
    "no algorithm at all": (
        {"algorithms": ["none"]},
        "issuers.0.algorithms: must be a list of ES256, ES384, ES512, RS256, RS384, RS512, PS256, PS384, PS512, EdDSA; "
        "'none' and symmetric ones (such as HS256) are never accepted. See the schema of this kind of file. "
        "[schema.value_error]",
    ),
    "keys over plain http": (
        {"jku": "http://ehr.example.org/jwks.json"},
        "issuers.0.jku: must be an https address (http on this machine alone), without user, password or fragment. See "
        "the schema of this kind of file. [schema.value_error]",
    ),
    "admin by token": (
        {"scopes": ["admin"]},
        "issuers.0.scopes: must not hold admin: records are erased and rules reloaded with an API key. See the schema of "
        "this kind of file. [schema.value_error]",
    ),
    "no keys": (
        {"jwks": None},
        "issuers.0: no keys are named. Give jku (the https address of the key set), jwks_file or jwks. [issuer.keys]",
    ),
    "keys twice": (
        {"jwks_file": "x"},
        "issuers.0.jwks_file: jwks and jwks_file are both given. Keep one. [issuer.keys]",
    ),
    "keys of another algorithm": (
        {"algorithms": ["RS384"]},
        "issuers.0.jwks: no key is for RS384. Add the key, or name its algorithm under algorithms. [issuer.keys]",
    ),
    "keys that are no set": (
        {"jwks": {"key": []}},
        'issuers.0.jwks: is not a JWK set of at most 100 keys. Write {"keys": [...]} as in RFC 7517. [issuer.keys]',
    ),
    "a secret as key": (
        {"jwks": {"keys": [{"kty": "oct", "kid": "1a", "k": "c2VjcmV0"}]}},
        "issuers.0.jwks.keys.0: key 1 is a secret (symmetric) key; only public keys are used. Put the issuer's public "
        "signature keys there. [issuer.key]",
    ),
}


@pytest.mark.parametrize("what", ISSUER_WORDS)
def test_a_wrong_entry_of_the_issuer_file_is_refused_in_these_words(tmp_path: Path, pair: Pair, what: str) -> None:
    changes, words = ISSUER_WORDS[what]
    path = write_issuers(tmp_path / "issuers.yaml", issuer_entry(pair, **changes))
    (fault,) = read({"HCC_JWT_ISSUERS": str(path), "HCC_BASE_URL": BASE})[1]
    assert (fault.file, str(fault).partition(": ")[2]) == (str(path), words)
    assert fault.line
    assert "c2VjcmV0" not in str(fault)


def test_a_private_key_in_the_issuer_file_is_refused_and_not_repeated(tmp_path: Path, pair: Pair) -> None:
    path = write_issuers(tmp_path / "issuers.yaml", issuer_entry(jwks={"keys": [pair.public | {"d": "cHJpdmF0ZQ"}]}))
    (fault,) = said(HCC_JWT_ISSUERS=str(path), HCC_BASE_URL=BASE)
    assert "key 1 is a private key; put its public part there, and make a new pair." in fault
    assert "cHJpdmF0ZQ" not in fault


def test_two_entries_for_one_issuer_or_under_one_name_are_refused(tmp_path: Path, pair: Pair) -> None:
    other = issuer_entry(pair, issuer="https://other.example.org")
    for second, key in ((other, "name"), (issuer_entry(pair, name="other"), "issuer")):
        path = write_issuers(tmp_path / "issuers.yaml", issuer_entry(pair), second)
        (fault,) = said(HCC_JWT_ISSUERS=str(path), HCC_BASE_URL=BASE)
        assert f"issuers.1.{key}: another entry has this {key}. Keep one. [issuer.twice]" in fault


def test_faults_in_a_file_of_keys_name_that_file(tmp_path: Path) -> None:
    path = write_issuers(tmp_path / "issuers.yaml", issuer_entry(jwks_file="jwks.json"))
    keys = tmp_path / "jwks.json"
    for body, words in (
        (None, f"{keys}: cannot be read: no such file or directory. Check the path. [file.unreadable]"),
        ("{", f"{keys}: not JSON: line 1, column 2. Check commas, quotes and brackets there. [json.syntax]"),
    ):
        if body:
            keys.write_text(body, encoding="utf-8")
            keys.chmod(0o644)
        assert said(HCC_JWT_ISSUERS=str(path), HCC_BASE_URL=BASE) == [words]


def test_an_issuer_needs_an_address_that_its_tokens_are_made_for(tmp_path: Path, pair: Pair) -> None:
    path = write_issuers(tmp_path / "issuers.yaml", issuer_entry(pair))
    assert said(HCC_JWT_ISSUERS=str(path)) == [
        "HCC_BASE_URL: is not set, so a token made for another service could not be told apart (issuer ehr). Set it to "
        "the address under which the EHR reaches this service. [security.base_url]"
    ]
    write_issuers(path, issuer_entry(pair, audiences=["https://hcc.example.org/cds-services"]))
    assert said(HCC_JWT_ISSUERS=str(path)) == []


def test_open_mode_and_keys_exclude_each_other(made: NewKey, write_keys: Callable[..., Path]) -> None:
    assert said(HCC_OPEN="1", HCC_API_KEYS=str(write_keys(made))) == [
        "HCC_OPEN: asks for open mode, but HCC_API_KEYS says who may call. Keep one or the other. [security.open]"
    ]


def test_in_open_mode_any_origin_may_be_allowed() -> None:
    assert settings_of(HCC_OPEN="1", HCC_CORS_ORIGINS="*").cors_origins == ("*",)


def test_a_base_address_loses_the_slash_at_its_end() -> None:
    assert settings_of(HCC_BASE_URL="https://hcc.example.org/board/").base_url == "https://hcc.example.org/board"
    assert settings_of(HCC_BASE_URL="http://127.0.0.1:8000").base_url == "http://127.0.0.1:8000"


# --- where the service may listen --------------------------------------------------------------------------


def test_without_keys_issuers_or_open_mode_the_service_does_not_start() -> None:
    assert [str(fault) for fault in startup_faults(settings_of(), "127.0.0.1")] == [
        "nobody may call: there is neither an API key nor an issuer of tokens. Make a key ('hcc keys new') and name its "
        "file in HCC_API_KEYS; to try out: hcc serve --open. [security.nobody]"
    ]


def test_an_empty_key_file_lets_nobody_in_and_the_service_does_not_start(write_keys: Callable[..., Path]) -> None:
    (fault,) = startup_faults(settings_of(HCC_API_KEYS=str(write_keys())), "127.0.0.1")
    assert fault.code == "security.nobody"


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "localhost", "::1"])
def test_open_mode_starts_on_this_machine(host: str) -> None:
    assert startup_faults(settings_of(HCC_OPEN="1"), host) == []


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.0.0.7", "hcc.example.org", "localhost.example.org", ""])
def test_open_mode_on_any_other_address_is_refused(host: str) -> None:
    assert [str(fault) for fault in startup_faults(settings_of(HCC_OPEN="1"), host)] == [
        f"--host: open mode lets anybody call who reaches {host}, so it is for this machine alone. Leave --host out, or "
        "say who may call (HCC_API_KEYS). [security.open]"
    ]


@pytest.mark.parametrize("base", ["", "http://127.0.0.1:8000"])
def test_an_address_that_others_reach_needs_tls(made: NewKey, write_keys: Callable[..., Path], base: str) -> None:
    settings = settings_of(HCC_API_KEYS=str(write_keys(made)), HCC_BASE_URL=base)
    assert [str(fault) for fault in startup_faults(settings, "0.0.0.0")] == [
        "HCC_BASE_URL: is no https address, but 0.0.0.0 can be reached from elsewhere: keys and patients' data need TLS. "
        "Put a reverse proxy with TLS before it and set this to its address; see SECURITY.md. [security.base_url]"
    ]
    assert startup_faults(settings, "127.0.0.1") == []
    behind_tls = settings_of(HCC_API_KEYS=str(write_keys(made)), HCC_BASE_URL=BASE)
    assert startup_faults(behind_tls, "0.0.0.0") == []


# --- the secret that signs links ---------------------------------------------------------------------------


def test_the_secret_of_links_comes_from_its_file(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.write_text("s" * 40 + "\n", encoding="utf-8")
    path.chmod(0o600)
    assert settings_of(HCC_LINK_SECRET_FILE=str(path)).link_secret == b"s" * 40
    path.write_text("short", encoding="utf-8")
    assert said(HCC_LINK_SECRET_FILE=str(path)) == [
        f"{path}: holds less than 32 characters. Make it anew: openssl rand -hex 32 [security.link_secret]"
    ]
    path.chmod(0o644)
    assert "chmod 600" in said(HCC_LINK_SECRET_FILE=str(path))[0]


def test_the_secret_made_at_start_is_one_for_all_workers() -> None:
    environment: dict[str, str] = {}
    links.share_secret(environment)
    first = environment["HCC_LINK_SECRET"]
    links.share_secret(environment)
    assert environment["HCC_LINK_SECRET"] == first
    assert read(environment)[0].link_secret == read(environment)[0].link_secret == bytes.fromhex(first)
    assert read({})[0].link_secret != read({})[0].link_secret, "a process by itself makes its own"


def test_where_a_file_gives_the_secret_none_is_put_into_the_environment() -> None:
    environment = {"HCC_LINK_SECRET_FILE": "/run/secrets/link"}
    links.share_secret(environment)
    assert environment == {"HCC_LINK_SECRET_FILE": "/run/secrets/link"}


def test_settings_show_neither_the_secret_of_links_nor_a_key() -> None:
    settings = SecuritySettings(link_secret=b"do-not-show", keys=(new_key("x", ["read"]).entry,))
    assert "do-not-show" not in repr(settings)


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every file")
def test_a_file_that_the_service_may_not_read_is_named(made: NewKey, write_keys: Callable[..., Path]) -> None:
    path = write_keys(made, mode=0o000)
    assert said(HCC_API_KEYS=str(path)) == [
        f"{path}: cannot be read: permission denied. Check the path. [file.unreadable]"
    ]


def test_a_file_larger_than_any_list_of_keys_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "keys.yaml"
    path.write_text(json.dumps({"keys": [], "pad": "x" * 1_100_000}), encoding="utf-8")
    path.chmod(0o600)
    assert said(HCC_API_KEYS=str(path)) == [f"{path}: is larger than 1024 KB. Check the path. [file.too_large]"]

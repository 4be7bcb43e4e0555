"""``hcc keys``: the key that it prints is accepted with the entry that it prints."""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from pathlib import Path

import pytest
from security_support import Clock, Memory, call, settings_of

from api import keys_cli
from api.security.gate import Gate
from api.security.settings import SettingsRefused


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    keys_cli.add(parser.add_subparsers(dest="command"))
    return keys_cli.run(parser.parse_args(["keys", *arguments]))


def test_a_new_key_works_with_its_entry(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    later = str(date.today() + timedelta(days=900))
    options = ["--scope", "read", "assess", "--expires", later, "--note", "the ward's EHR"]
    assert run("new", "--name", "0123", *options) == 0
    printed = capsys.readouterr().out
    secret = next(line for line in printed.splitlines() if line.startswith("hcc_"))
    entry = printed[printed.index("  - id:") :]
    assert secret not in entry
    path = tmp_path / "keys.yaml"
    path.write_text(f"keys:\n{entry}", encoding="utf-8")
    path.chmod(0o600)
    clock = Clock()
    settings = settings_of(HCC_API_KEYS=str(path))
    assert call(Gate(settings, Memory().first_use, clock.now, clock.monotonic), x_api_key=secret).name == "0123"
    assert (settings.keys[0].note, str(settings.keys[0].expires)) == ("the ward's EHR", later)


def test_two_entries_can_be_appended_one_after_the_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "keys.yaml"
    path.write_text("keys:\n", encoding="utf-8")
    path.chmod(0o600)
    for name in ("ward-7", "ward-8"):
        run("new", "--name", name, "--scope", "assess")
        printed = capsys.readouterr().out
        with path.open("a", encoding="utf-8") as file:
            file.write(printed[printed.index("  - id:") :])
    assert [key.name for key in settings_of(HCC_API_KEYS=str(path)).keys] == ["ward-7", "ward-8"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (
            ["--name", "Dr. Wang"],
            "--name: must be lower-case letters, digits, '.', '_' and '-', at most 64. See hcc keys new --help. [keys.new]",
        ),
        (["--name", "x", "--expires", "soon"], "--expires: 'soon' is no day. Write YYYY-MM-DD. [keys.new]"),
        (
            ["--name", "x", "--expires", "2020-01-01"],
            "--expires: 2020-01-01 has passed. Give today or a later day. [keys.new]",
        ),
        (
            ["--name", "x", "--note", "two\nlines"],
            "--note: must be one line of at most 200 characters. See hcc keys new --help. [keys.new]",
        ),
    ],
)
def test_a_key_that_the_file_would_not_take_is_not_made(
    capsys: pytest.CaptureFixture[str], options: list[str], words: str
) -> None:
    with pytest.raises(SettingsRefused) as refused:
        run("new", "--scope", "read", *options)
    assert [str(fault) for fault in refused.value.faults] == [words]
    assert not capsys.readouterr().out


def test_the_settings_are_checked_without_starting_the_service(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HCC_API_KEYS", str(tmp_path / "none.yaml"))
    with pytest.raises(SettingsRefused, match="no such file or directory"):
        run("check")
    monkeypatch.delenv("HCC_API_KEYS")
    assert run("check") == 0
    assert capsys.readouterr().out == "No key and no issuer: nobody may call.\n"


def test_the_check_lists_who_may_call_and_until_when(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "keys.yaml"
    hashed = "a" * 64
    entry = f"  - {{id: '0123abcd', name: ward-7, sha256: {hashed}, scopes: [read, assess], expires: 2027-01-31}}"
    path.write_text(f"keys:\n{entry}\n", encoding="utf-8")
    path.chmod(0o600)
    monkeypatch.setenv("HCC_API_KEYS", str(path))
    run("check")
    assert capsys.readouterr().out == "key    0123abcd  ward-7  assess read  until 2027-01-31\n"

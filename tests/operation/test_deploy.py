"""The files for a site that runs the service: read by the programs they are for, where these are at hand."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
UNITS = sorted(DEPLOY.glob("*.service")) + sorted(DEPLOY.glob("*.timer"))


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not on this machine")
@pytest.mark.parametrize("unit", [unit.name for unit in UNITS])
def test_the_service_manager_understands_the_unit(unit: str, tmp_path: Path) -> None:
    text = (DEPLOY / unit).read_text(encoding="utf-8").replace("/opt/hcc-board/bin/hcc", "/bin/true")
    for file in UNITS:
        shutil.copy(file, tmp_path / file.name)
    (tmp_path / unit).write_text(text, encoding="utf-8")
    command = ["systemd-analyze", "verify", "--man=no", str(tmp_path / unit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    complaints = [line for line in done.stderr.splitlines() if "hcc-board" in line and "/opt/hcc-board" not in line]
    assert complaints == []


def test_the_container_copies_what_the_package_is_built_from() -> None:
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    copied = {name for line in re.findall(r"^COPY (?!--)(.+) \S+$", text, re.MULTILINE) for name in line.split()}
    project = (DEPLOY.parent / "pyproject.toml").read_text(encoding="utf-8")
    packages = re.search(r"^packages = \[(.+)\]$", project, re.MULTILINE)
    assert packages is not None
    built_from = {name.strip(' "') for name in packages[1].split(",")} | {"rules", "examples", "pyproject.toml"}
    assert built_from <= copied
    assert not [name for name in copied if not (DEPLOY.parent / name).exists()]


def test_the_container_does_not_run_as_root_and_is_not_open() -> None:
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    assert re.search(r"^USER hcc$", text, re.MULTILINE)
    assert "--open" not in text
    assert "HCC_OPEN" not in text

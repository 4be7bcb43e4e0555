"""Broken rule sets: each folder here is laid over ``_base`` and must be refused in the words of its ``expected.txt``.

``python -m tests.bad_rules.cases`` rewrites every ``expected.txt`` with what is said now; read the difference before it is kept.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from engine.curation.passages import load_all
from engine.errors import KnowledgeBaseBroken
from engine.knowledge import KnowledgeBase, load

HERE = Path(__file__).parent
BASE = HERE / "_base"
EXPECTED = "expected.txt"
NO_FOLDER = "no-such-folder"


def names() -> list[str]:
    """Every broken rule set."""
    return sorted(path.parent.name for path in HERE.glob(f"*/{EXPECTED}"))


def build(folder: Path, overlay: Path | None = None, files: Mapping[str, str] | None = None) -> Path:
    """The minimal rule set with *overlay* and *files* laid over it, at *folder*/rules."""
    rules = folder / "rules"
    shutil.copytree(BASE, rules)
    if overlay is not None:
        shutil.copytree(overlay, rules, dirs_exist_ok=True, ignore=shutil.ignore_patterns(EXPECTED))
    for name, text in (files or {}).items():
        path = rules / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return rules


def rule_set(folder: Path, files: Mapping[str, str] | None = None) -> KnowledgeBase:
    """The minimal rule set with *files* laid over it, loaded."""
    return load(build(folder, files=files))


def complaint(name: str, folder: Path) -> str:
    """What is said of the broken rule set *name*; empty where nothing is."""
    rules = build(folder, HERE / name)
    if name == NO_FOLDER:
        shutil.rmtree(rules)
    try:
        load_all(rules)
    except KnowledgeBaseBroken as broken:
        return str(broken).replace(str(folder), "…") + "\n"
    return ""


def main() -> None:
    for folder in sorted(path for path in HERE.iterdir() if path.is_dir() and not path.name.startswith("_")):
        with tempfile.TemporaryDirectory() as temporary:
            try:
                said = complaint(folder.name, Path(temporary))
            except Exception as error:  # noqa: BLE001 - a crash is reported and never written down as expected
                sys.stdout.write(f"{folder.name}: crashed with {error!r}\n")
                continue
        (folder / EXPECTED).write_text(said, encoding="utf-8")


if __name__ == "__main__":
    main()

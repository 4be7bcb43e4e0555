"""Rule sets with one thing planted in each: every folder here is laid over ``tests/bad_rules/_base``.

What ``hcc rules lint`` must say of it stands in its ``expected.txt``, in both languages.
``python -m tests.lint_rules.cases`` rewrites them with what is said now; read the difference before it is kept.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from api.lint_text import lint_report
from engine.curation.lint import lint
from engine.curation.lint.finding import Report
from engine.knowledge import KnowledgeBase, load
from tests.bad_rules.cases import EXPECTED, build

HERE = Path(__file__).parent


def names() -> list[str]:
    """Every planted rule set."""
    return sorted(path.name for path in HERE.iterdir() if path.is_dir() and not path.name.startswith("_"))


def loaded(name: str, folder: Path) -> KnowledgeBase:
    """The planted rule set *name*, made in *folder*."""
    return load(build(folder, HERE / name))


def said(report: Report, folder: Path) -> str:
    """The report as a person reads it, in both languages."""
    return (lint_report(report, "en") + lint_report(report, "zh")).replace(str(folder), "…")


def main() -> None:
    for name in names():
        with tempfile.TemporaryDirectory() as temporary:
            text = said(lint(loaded(name, Path(temporary))), Path(temporary))
        (HERE / name / EXPECTED).write_text(text, encoding="utf-8")
        sys.stdout.write(f"== {name}\n{text}")


if __name__ == "__main__":
    main()

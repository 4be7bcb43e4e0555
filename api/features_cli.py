"""What the commands that measure the scenarios share: the feature files to take, and where the report goes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import Fault, InputRefused

if TYPE_CHECKING:
    from scenarios.reading import Feature

FEATURES = Path("features")


def paths_or_here(paths: Sequence[Path], code: str) -> list[Path]:
    """*paths*, or the folder ``features`` here. Raises :class:`InputRefused`, with *code*, where there is neither."""
    if paths or FEATURES.is_dir():
        return list(paths) or [FEATURES]
    message = "no feature files were named, and there is no folder 'features' here."
    raise InputRefused([Fault(code, "--features", message, "Give --features and a file or folder.")])


def features_or_refusal(paths: Sequence[Path]) -> list[Feature]:
    """Every feature in *paths*. Raises :class:`InputRefused` with every fault of those that cannot be read."""
    from scenarios.reading import Unreadable
    from scenarios.suite import features_in

    try:
        return features_in(paths)
    except Unreadable as unreadable:
        raise InputRefused(unreadable.faults) from None


def write(text: str, output: Path | None) -> None:
    """Write *text* to *output*, or to standard output. Raises :class:`InputRefused` where that cannot be."""
    if output is None:
        sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
        sys.stdout.write(text)
        return
    try:
        output.write_text(text, encoding="utf-8")
    except OSError as error:
        reason = error.strerror or "cannot be written"
        raise InputRefused([Fault("file.unwritable", "-o", f"{output}: {reason}.", "Check the path.")]) from None

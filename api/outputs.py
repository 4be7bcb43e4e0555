"""What the command line writes to: a file, or standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.errors import Fault, InputRefused


def write_output(file: Path | None, body: bytes) -> None:
    """Write *body* to *file*, or to standard output. Raises :class:`InputRefused` where the file cannot be written."""
    if file is None:
        sys.stdout.buffer.write(body)
        return
    with writing(file):
        file.write_bytes(body)


@contextmanager
def writing(file: Path) -> Iterator[None]:
    """While *file* is written. Raises :class:`InputRefused` where it cannot be."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or "failed"
        raise InputRefused(
            [
                Fault(
                    "file.unwritable",
                    "",
                    f"{file}: cannot be written ({reason}).",
                    "Check the path.",
                    message_zh=f"无法写入文件{file}（{reason}）。",
                    remedy_zh="请核对路径。",
                )
            ]
        ) from None


def check_ending(file: Path, endings: tuple[str, ...]) -> None:
    """Raises :class:`InputRefused` where *file* ends with none of *endings*."""
    if file.suffix.lower() not in endings:
        raise InputRefused(
            [
                Fault(
                    "file.ending",
                    "",
                    f"{file}: the ending says nothing that can be written here.",
                    f"Use {', '.join(endings)}.",
                    message_zh=f"{file}：无法按此扩展名写出文件。",
                    remedy_zh=f"请使用{'、'.join(endings)}。",
                )
            ]
        )

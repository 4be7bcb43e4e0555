"""Rule files kept with the record, once for each digest, so that an old answer can be given again."""

from __future__ import annotations

import io
import re
import shutil
import tarfile
import tempfile
from pathlib import Path

import zstandard

from api.store.records import RecordRefused
from engine.errors import Fault
from engine.rule_files import RuleFiles

LEVEL = 12  # once for each rule set
MAX_BYTES = 256 << 20
_FOLDER = "rules"
_DIGEST = re.compile(r"[0-9a-f]{64}")


def pack(digest: str, folder: Path) -> bytes:
    """The rule files in *folder* as a tar archive, packed. Raises :class:`RecordRefused` where they are not *digest*."""
    found = RuleFiles(folder)
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode="w") as archive:
        for path in found.paths("**/*.yaml"):
            member = tarfile.TarInfo(f"{_FOLDER}/{path.relative_to(folder).as_posix()}")
            data = path.read_bytes()
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    if found.digest() != digest:
        message = "the rule files in the folder are not those of this digest."
        raise RecordRefused(
            [Fault("archive.changed", "", message, "They changed after they were loaded; reload them.")]
        )
    return zstandard.ZstdCompressor(level=LEVEL).compress(written.getvalue())


def unpack(digest: str, data: bytes, into: Path) -> Path | None:
    """The folder of rule files made under *into*; ``None`` where the archive is not what was kept."""
    if not _DIGEST.fullmatch(digest):  # it becomes a path
        return None
    target = into / digest
    if target.is_dir():
        return target / _FOLDER
    into.mkdir(parents=True, exist_ok=True)
    working = Path(tempfile.mkdtemp(dir=into))
    try:
        plain = zstandard.ZstdDecompressor().decompress(data, max_output_size=MAX_BYTES)
        with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
            archive.extractall(working, filter="data")
        if RuleFiles(working / _FOLDER).digest() != digest:
            return None
        working.rename(target)
        return target / _FOLDER
    except (zstandard.ZstdError, tarfile.TarError):
        return None
    finally:
        shutil.rmtree(working, ignore_errors=True)

"""The folder that packets are written to: nothing in it is overwritten or removed but what a run wrote there itself.

A file is one of ours where its SHA-256 is one that a run noted. Whatever else stands in the way (a packet that somebody
wrote into, a file of another program, a link) is kept beside under another name, and that is told.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import orjson

from api.board import index as indexes
from api.board.index import Index
from engine.errors import Fault, Refused

WORK = ".hcc-board"
_LOCK = "lock"
_STAGING = "staging"
_MOVING = "moving.json"


class FolderRefused(Refused):
    """Nothing, or nothing more, can be written to the folder as it stands."""

    heading = "the folder cannot be used"
    heading_zh = "输出文件夹不可用"


class Folder:
    """A folder that this process alone writes to. Made by :func:`opened`. Paths are relative to it, with ``/``."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._work = root / WORK
        self.aside: list[str] = []
        self.index = self._index()
        self._own: dict[str, set[str]] = {}
        for path, digest in (self.index.all_files() if self.index else {}).items():
            self._own.setdefault(path, set()).add(digest)
        self._moving = self._left()
        for path, digests in self._moving.items():
            self._own.setdefault(path, set()).update(digests)

    def check(self, parents: Iterable[str]) -> None:
        """See to it that nothing will be written through a link. Raises :class:`FolderRefused` with every one."""
        faults = [_no_folder(path) for path in parents if not _usable(self._root / path)]
        if faults:
            raise FolderRefused(faults)

    def state(self, path: str) -> str | None:
        """SHA-256 of the file at *path*; ``""`` where something else is there, ``None`` where nothing is."""
        there = self._root / path
        if not os.path.lexists(there):
            return None
        if there.is_symlink() or not there.is_file():
            return ""
        with there.open("rb") as opened_file:
            return hashlib.file_digest(opened_file, "sha256").hexdigest()

    def put(self, files: Mapping[str, bytes], instead_of: Iterable[str] = ()) -> dict[str, str]:
        """Write *files*, all in one folder, and take away what stood there *instead_of* them; returns their SHA-256.

        A folder that is not there yet appears with all of them at once. Until this returns, what is to come is noted, so
        that a run that was killed meanwhile knows its files again.
        """
        digests = {path: hashlib.sha256(body).hexdigest() for path, body in files.items()}
        for path, digest in digests.items():
            self._own.setdefault(path, set()).add(digest)
            self._moving.setdefault(path, []).append(digest)
        self._replace(self._work / _MOVING, orjson.dumps(self._moving))
        staging = self._work / _STAGING
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir()
        for path, body in files.items():
            _write(staging / Path(path).name, body)
        for path in set(instead_of) - files.keys():
            self._clear(path)
        for parent in {(self._root / path).parent for path in files}:
            if parent.exists():
                for path in files:
                    self._clear(path)
                    os.replace(staging / Path(path).name, self._root / path)
            else:
                parent.parent.mkdir(exist_ok=True)
                os.rename(staging, parent)
        return digests

    def save(self, index: Index) -> None:
        """Write *index*, whole or not at all."""
        if self.index is None:
            self._keep(indexes.NAME)
        self._replace(self._root / indexes.NAME, indexes.written(index))
        self.index = index

    def finish(self) -> None:
        """Take away what only a run that goes on needs."""
        shutil.rmtree(self._work / _STAGING, ignore_errors=True)
        (self._work / _MOVING).unlink(missing_ok=True)

    def _index(self) -> Index | None:
        there = self._root / indexes.NAME
        return indexes.read(there.read_bytes()) if there.is_file() and not there.is_symlink() else None

    def _left(self) -> dict[str, list[str]]:
        """What a run that was killed wrote, or was about to."""
        there = self._work / _MOVING
        if not there.is_file():
            return {}
        found: dict[str, list[str]] = orjson.loads(there.read_bytes())
        return found

    def _clear(self, path: str) -> None:
        """Make room at *path*: what is ours is removed, anything else kept beside."""
        state = self.state(path)
        if state in self._own.get(path, ()):
            (self._root / path).unlink()
        elif state is not None:
            self._keep(path)

    def _keep(self, path: str) -> None:
        there = self._root / path
        if not os.path.lexists(there):
            return
        free = (there.with_name(f"{there.stem}.kept-{number}{there.suffix}") for number in count(1))
        beside = next(name for name in free if not os.path.lexists(name))
        there.rename(beside)
        self.aside.append(beside.relative_to(self._root).as_posix())

    def _replace(self, there: Path, body: bytes) -> None:
        fresh = self._work / f"{there.name}.new"
        _write(fresh, body)
        os.replace(fresh, there)


@contextmanager
def opened(root: Path) -> Iterator[Folder]:
    """*root*, made where it is not there, for this process alone.

    Raises :class:`FolderRefused` where it cannot be written to or another run is writing to it.
    """
    import fcntl

    try:
        root.mkdir(parents=True, exist_ok=True)
        if not _usable(root / WORK):
            raise FolderRefused([_no_folder(WORK)])
        (root / WORK).mkdir(exist_ok=True)
        lock = os.open(root / WORK / _LOCK, os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise FolderRefused([cannot_write(error)]) from None
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise FolderRefused([_BUSY]) from None
        yield Folder(root)
    finally:
        os.close(lock)


def _usable(folder: Path) -> bool:
    return not os.path.lexists(folder) or (folder.is_dir() and not folder.is_symlink())


def _write(there: Path, body: bytes) -> None:
    with there.open("wb") as opened_file:
        opened_file.write(body)
        opened_file.flush()
        os.fsync(opened_file.fileno())


def cannot_write(error: OSError) -> Fault:
    """That the folder cannot be written to, for the reason that the system gives."""
    reason = error.strerror or "failed"
    return Fault(
        "prepare.cannot_write",
        "",
        f"The folder cannot be written to: {reason}.",
        "Make room or give another folder; what is finished stays, and the next run goes on from there.",
        message_zh=f"无法写入输出文件夹（{reason}）。",
        remedy_zh="请腾出空间或另选文件夹；已完成的内容会保留，再次运行即可继续。",
    )


def _no_folder(path: str) -> Fault:
    return Fault(
        "prepare.no_folder",
        path,
        "is a link, or no folder; nothing is written through it.",
        "Take it away, or give another folder.",
        message_zh="是链接或不是文件夹，不会通过它写入。",
        remedy_zh="请将其移走，或另选文件夹。",
    )


_BUSY = Fault(
    "prepare.busy",
    "",
    "Another run is writing to this folder.",
    "Wait until it has ended, or give another folder.",
    message_zh="另一次运行正在写入该文件夹。",
    remedy_zh="请等待其结束，或另选文件夹。",
)

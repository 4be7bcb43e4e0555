"""Whether a file is a workbook that can be opened without harm: judged before anything of it is interpreted."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import IO
from xml.sax import SAXException
from xml.sax.handler import ContentHandler
from zipfile import BadZipFile, ZipFile, ZipInfo

from defusedxml import DefusedXmlException
from defusedxml.sax import make_parser

from api.board.lists import file_wording, limits
from api.board.lists.faults import Problem, refusal

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CHUNK = 64 * 1024
_ACTIVE = (
    (re.compile(r"vbaproject|(^|/)macrosheets/|(^|/)dialogsheets/|vbadata", re.IGNORECASE), file_wording.MACROS),
    (re.compile(r"(^|/)externallinks?/|(^|/)connections\.xml$|(^|/)querytables/", re.IGNORECASE), file_wording.LINKS),
    (re.compile(r"(^|/)(embeddings|activex|ctrlprops|webextensions|customui)/", re.IGNORECASE), file_wording.EMBEDDED),
)
_MACRO_TYPES = re.compile(rb"macroEnabled|vnd\.ms-office\.vbaProject|ms-excel\.sheet\.binary", re.IGNORECASE)
_UNSAFE_NAME = re.compile(r"^[/\\]|(^|[/\\])\.\.([/\\]|$)|\\|\x00")


def check(body: bytes, file: str) -> None:
    """Refuse *body* unless it is a workbook without macros, links or embedded objects, and small enough when unpacked.

    Raises :class:`~api.board.lists.faults.ListRefused` with every fault that can be told.
    """
    if len(body) > limits.MAX_BYTES:
        raise refusal(file, file_wording.too_large(limits.MAX_BYTES // 1024 // 1024))
    if body.startswith(_OLE):
        raise refusal(file, file_wording.ENCRYPTED if _ENCRYPTED in body else file_wording.OLD_WORKBOOK)
    if not body.startswith(_ZIP):
        raise refusal(file, file_wording.NO_WORKBOOK)
    try:
        with ZipFile(BytesIO(body)) as archive:
            problems = _wrong_with(archive)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError):
        raise refusal(file, file_wording.DAMAGED) from None
    if problems:
        raise refusal(file, *problems)


def _wrong_with(archive: ZipFile) -> list[Problem]:
    parts = archive.infolist()
    names = [part.filename for part in parts]
    if any(part.flag_bits & 1 for part in parts):
        return [file_wording.ENCRYPTED]
    if _is_bomb(parts):
        return [file_wording.BOMB]
    if len({name.casefold() for name in names}) != len(names) or any(_UNSAFE_NAME.search(name) for name in names):
        return [file_wording.DAMAGED]
    if "[Content_Types].xml" not in names or not any(name.startswith("xl/workbook.") for name in names):
        return [file_wording.NO_WORKBOOK]
    found = [problem for pattern, problem in _ACTIVE if any(pattern.search(name) for name in names)]
    if file_wording.MACROS not in found and _MACRO_TYPES.search(archive.read("[Content_Types].xml")):
        found.append(file_wording.MACROS)
    return found or _unpacked(archive, parts)


def _is_bomb(parts: list[ZipInfo]) -> bool:
    """By what the archive declares of itself."""
    if len(parts) > limits.MAX_PARTS or sum(part.file_size for part in parts) > limits.MAX_UNPACKED:
        return True
    return any(
        part.file_size > limits.MIN_RATIO_BYTES and part.file_size > limits.MAX_RATIO * max(part.compress_size, 1)
        for part in parts
    )


class _Unpacking(Exception):
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def _unpacked(archive: ZipFile, parts: list[ZipInfo]) -> list[Problem]:
    """By what it really unpacks to, part by part; XML is parsed, and no entity or DTD is let pass."""
    left = limits.MAX_UNPACKED
    counting = _Cells()
    for part in parts:
        is_xml = part.filename.lower().endswith((".xml", ".rels"))
        parser = make_parser() if is_xml else None
        if parser is not None:
            parser.forbid_dtd = True
            parser.setContentHandler(counting)
        try:
            with archive.open(part) as stream:
                for chunk in _chunks(stream):
                    left -= len(chunk)
                    if left < 0:
                        return [file_wording.BOMB]
                    if parser is not None:
                        parser.feed(chunk)
            if parser is not None:
                parser.close()
        except _Unpacking as stopped:
            return [stopped.problem]
        except DefusedXmlException:
            return [file_wording.ENTITIES]
        except SAXException:
            return [file_wording.DAMAGED]
    return []


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk


class _Cells(ContentHandler):
    """Counts the cells of all sheets, and stops where there are too many; dynamic data exchange is refused."""

    def __init__(self) -> None:
        super().__init__()
        self._cells = 0

    def startElement(self, name: str, attrs: object) -> None:  # noqa: N802, ARG002
        tag = name.rpartition(":")[2]
        if tag == "c":
            self._cells += 1
            if self._cells > limits.MAX_CELLS:
                raise _Unpacking(file_wording.too_many_cells(limits.MAX_CELLS, limits.MAX_PATIENTS))
        elif tag in ("ddeLink", "oleLink", "oleObject"):
            raise _Unpacking(file_wording.LINKS)

"""What a form or an upload sends, read within its limits."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser

from api.bodies import body
from api.contract import Problem
from api.problems import ProblemRaised, body_unreadable, errors_of
from engine.errors import Fault

if TYPE_CHECKING:
    from starlette.requests import Request

MAX_FORM = 256 * 1024
MAX_UPLOAD = 20 * 1024 * 1024
MAX_FIELDS = 500


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as the browser named it (never used as a path) and what it holds."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Form:
    """What was sent. ``texts``: values by name, as often as they were sent."""

    texts: dict[str, list[str]]
    files: dict[str, list[Upload]]

    def one(self, name: str) -> str:
        """The first value of that name without white space around it; empty where there is none."""
        return next(iter(self.texts.get(name, ())), "").strip()

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of that name that says something."""
        return tuple(value.strip() for value in self.texts.get(name, ()) if value.strip())


async def read_form(request: Request, limit: int = MAX_FORM) -> Form:
    """The form of at most *limit* bytes. Raises :class:`~api.problems.ProblemRaised` (413, 422)."""
    try:
        content = await body(request, limit)
    except ProblemRaised:
        raise ProblemRaised(too_large(limit)) from None

    async def chunks() -> AsyncGenerator[bytes, None]:
        yield content

    try:
        if request.headers.get("content-type", "").startswith("multipart/form-data"):
            parser = MultiPartParser(
                request.headers, chunks(), max_files=200, max_fields=MAX_FIELDS, max_part_size=MAX_FORM
            )
            sent = await parser.parse()
        else:
            sent = await FormParser(request.headers, chunks()).parse()
        return await _form(sent)
    except (MultiPartException, UnicodeDecodeError, ValueError):
        fault = Fault(
            "form.unreadable",
            "",
            "the form cannot be read.",
            "Send it again from the page.",
            message_zh="表单无法读取。",
            remedy_zh="请从页面重新提交。",
        )
        raise ProblemRaised(body_unreadable([fault])) from None


def too_large(limit: int) -> Problem:
    """What was sent has more than *limit* bytes; the rest of it was not read."""
    size = f"{limit >> 20} MB" if limit >= 1 << 20 else f"{limit >> 10} KB"
    fault = Fault(
        "form.too_large",
        "",
        f"what was sent is larger than {size}.",
        "Send less at once.",
        message_zh=f"提交的内容超过{size}。",
        remedy_zh="请减少一次提交的内容。",
    )
    return Problem("/problems/form-too-large", "Form too large", 413, "The rest was not read.", errors_of([fault]))


async def _form(sent: FormData) -> Form:
    texts: dict[str, list[str]] = {}
    files: dict[str, list[Upload]] = {}
    for name, value in sent.multi_items():
        if isinstance(value, UploadFile):
            if value.filename:
                files.setdefault(name, []).append(Upload(value.filename, await value.read()))
            await value.close()
        else:
            texts.setdefault(name, []).append(value)
    return Form(texts, files)

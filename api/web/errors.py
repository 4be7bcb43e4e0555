"""Whatever goes wrong on a page is told on a page: what is wrong, where, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import RedirectResponse

from api import problems
from api.board.render.fonts import FontsMissing
from api.contract import Problem
from api.problems import ProblemRaised
from api.security.answers import DETAILS
from api.security.refusal import Refusal
from api.store.records import RecordRefused, StoreUnavailable
from api.web.shell import ROOT, Language, go, page
from engine.assessment import Bilingual
from engine.errors import EvaluatorsDisagree, InferenceFailed, InputRefused

if TYPE_CHECKING:
    from fastapi import Request, Response
    from starlette.types import Scope

_TITLES = {
    401: Bilingual("Please sign in", "请先登录"),
    403: Bilingual("Not allowed", "无权访问"),
    404: Bilingual("There is nothing at this address", "此地址下没有内容"),
    405: Bilingual("This page does not take that", "此页面不接受该操作"),
    408: Bilingual("It took too long to arrive", "数据未能及时送达"),
    409: Bilingual("This has changed meanwhile", "内容在此期间已变更"),
    410: Bilingual("This was erased", "内容已删除"),
    413: Bilingual("Too large", "内容过大"),
    422: Bilingual("This cannot be read as it stands", "内容无法读取"),
    429: Bilingual("Too many requests; try again shortly", "请求过多，请稍后再试"),
    500: Bilingual("Something went wrong; no answer is shown", "出现错误，未显示任何结果"),
    503: Bilingual("Temporarily not available; nothing is shown that is not kept", "暂不可用：未能存档的结果不予显示"),
}

_NO_FONT = Bilingual("No PDF was made: a font is missing", "未生成PDF：缺少字体")


class PageRoute(APIRoute):
    """A route whose every failure becomes a page. Nobody signed in is led to sign in."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler, with failures told on a page."""
        handle = super().get_route_handler()

        async def told(request: Request) -> Response:
            try:
                return await handle(request)
            except ClientDisconnect:
                raise
            except Exception as error:  # noqa: BLE001 - told on a page, logged without its message
                return failed(request, error)

        return told


def failed(request: Request, error: Exception) -> Response:
    """The page that tells *error*."""
    lang = language_of(request.scope)
    if isinstance(error, Refusal):
        if error.status == 401:
            wanted = request.url.path if request.method == "GET" else None
            return go(request, lang, "sign-in", next=wanted)
        return _page(request, lang, error.status, None, error.headers)
    if _no_such_language(error):
        error = HTTPException(404)
    if isinstance(error, HTTPException) and error.status_code == 404 and request.url.path.endswith("/"):
        return RedirectResponse(request.url.path.rstrip("/"), 303)
    if isinstance(error, FontsMissing):
        problem = Problem("/problems/fonts-missing", _NO_FONT.en, 503, "", problems.errors_of(error.faults))
        return page(request, "error.html", lang, status=503, title=_NO_FONT, problem=problem, detail="")
    problem, headers = _problem(error)
    return _page(request, lang, problem.status, problem, headers)


def _no_such_language(error: Exception) -> bool:
    """Whether the address names a language that the pages are not written in: there is nothing then."""
    return isinstance(error, RequestValidationError) and any(item["loc"] == ("path", "lang") for item in error.errors())


def language_of(scope: Scope) -> Language:
    """The language in the address; Chinese where it names none."""
    parts = str(scope["path"]).split("/")
    return "en" if "en" in parts[2:3] else "zh"


def on_page(scope: Scope) -> bool:
    """Whether that path is one of the pages."""
    path = str(scope["path"])
    return path == ROOT or path.startswith(f"{ROOT}/")


def _problem(error: Exception) -> tuple[Problem, dict[str, str]]:
    match error:
        case ProblemRaised():
            return error.problem, error.headers
        case InputRefused():
            return problems.profile_refused(error.faults), {}
        case StoreUnavailable():
            return problems.not_recorded(error.faults), {"Retry-After": "5"}
        case RecordRefused():
            return problems.not_fit_to_keep(error.faults), {}
        case EvaluatorsDisagree() | InferenceFailed():
            return problems.withheld(error), {}
        case RequestValidationError():
            return problems.invalid(error), {}
        case HTTPException():
            raised = problems.http_refused(error)
            return raised.problem, raised.headers
    return problems.unexpected(error), {}


def _page(request: Request, lang: Language, status: int, problem: Problem | None, headers: dict[str, str]) -> Response:
    title = _TITLES.get(status, _TITLES[500])
    detail = problem.detail if problem else DETAILS.get(status, "")
    response = page(request, "error.html", lang, status=status, title=title, problem=problem, detail=detail)
    response.headers.update(headers)
    return response

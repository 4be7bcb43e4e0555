"""Where everybody begins: the way in, signing in and out, and the files that pages load."""

from __future__ import annotations

from typing import Literal

from fastapi import APIRouter, Request, Response

from api.security.refusal import Refusal
from api.security.sessions import COOKIE
from api.service import InService
from api.web.errors import PageRoute
from api.web.forms import read_form
from api.web.shell import ROOT, Language, assets, go, page, prefix
from api.web.visitors import Looking, from_own_page, remember

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_YEAR = "public, max-age=31536000, immutable"


@router.get(ROOT)
async def way_in(request: Request) -> Response:
    """The page in the language that the browser prefers; Chinese where it prefers neither."""
    asked = request.headers.get("accept-language", "").lower()
    chinese, english = (asked.find(name) for name in ("zh", "en"))
    return go(request, "en" if english >= 0 and (chinese < 0 or english < chinese) else "zh")


@router.get(f"{ROOT}/static/{{version}}/{{name}}")
async def asset(version: str, name: str) -> Response:
    """A file that pages load, under the version that they name; browsers may keep it."""
    found = assets().get(name)
    if found is None or found.version != version:
        return Response(status_code=404)
    return Response(found.content, headers={"Cache-Control": _YEAR}, media_type=found.media_type)


@router.get(f"{ROOT}/{{lang}}")
async def home(request: Request, lang: Language, caller: Looking) -> Response:
    """The first page."""
    return page(request, "home.html", lang, caller=caller)


@router.get(f"{ROOT}/{{lang}}/sign-in")
async def sign_in_form(request: Request, service: InService, lang: Language) -> Response:
    """Where a key is asked for; an open service asks for none."""
    if service.settings.security.open:
        return go(request, lang)
    return page(request, "sign-in.html", lang, wanted=request.query_params.get("next", ""), refused=False)


@router.post(f"{ROOT}/{{lang}}/sign-in")
async def sign_in(request: Request, service: InService, lang: Language) -> Response:
    """Take the key; the browser gets a cookie that vouches for it."""
    from_own_page(request)
    form = await read_form(request)
    wanted = form.one("next")
    try:
        cookie = service.gate.sign_in(form.one("key"), request.client.host if request.client else "")
    except Refusal as refusal:
        if refusal.status != 401:
            raise
        return page(request, "sign-in.html", lang, status=401, wanted=wanted, refused=True)
    response = go(request, lang)
    if _own(wanted, prefix(service)):
        response.headers["Location"] = wanted
    remember(response, service, cookie)
    return response


@router.post(f"{ROOT}/{{lang}}/sign-out")
async def sign_out(request: Request, lang: Literal["zh", "en"]) -> Response:
    """Take the cookie back."""
    from_own_page(request)
    response = go(request, lang, "sign-in")
    response.delete_cookie(COOKIE)
    return response


def _own(wanted: str, before: str) -> bool:
    """Whether *wanted* is the path of one of these pages: nobody is led elsewhere after signing in."""
    inside = wanted.startswith(f"{before}{ROOT}/") and ".." not in wanted
    return inside and wanted.isascii() and wanted.isprintable() and "\\" not in wanted and "//" not in wanted

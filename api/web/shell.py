"""What every page shares: language, navigation, the disclaimer with the version of the rules, and its policy."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias
from urllib.parse import urlencode, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse, RedirectResponse

from api.service import Service, service_of
from engine.assess import DISCLAIMER
from engine.assessment import Bilingual

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

Language: TypeAlias = Literal["zh", "en"]
ROOT = "/board"
HTML_LANG: Mapping[str, str] = {"zh": "zh-CN", "en": "en"}
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""Nothing is loaded but from this service; no script or style stands in a page itself."""
# With 'no-referrer' a browser would hide where a form was sent from, and forms are taken from own pages alone.
HEADERS = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store", "Referrer-Policy": "same-origin"}
_HERE = Path(__file__).parent
_CSS, _JS = "text/css; charset=utf-8", "text/javascript; charset=utf-8"
STATIC = {
    "board.css": _CSS,
    "board.js": _JS,
    "packet.css": _CSS,
    "assessment.js": _JS,
    "patient.css": _CSS,
    "patient.js": _JS,
    "meeting.css": _CSS,
    "meeting.js": _JS,
    "knowledge.css": _CSS,
}


@dataclass(frozen=True, slots=True)
class Asset:
    """A file that pages load. ``version`` changes with its content, so that browsers may keep it."""

    content: bytes
    media_type: str
    version: str


@cache
def assets() -> Mapping[str, Asset]:
    """Every file that pages load, by name."""
    found = {}
    for name, media_type in STATIC.items():
        content = (_HERE / "static" / name).read_bytes()
        found[name] = Asset(content, media_type, hashlib.sha256(content).hexdigest()[:12])
    return found


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["day"] = _day
    environment.filters["moment"] = _moment
    return environment


def _day(value: date | None) -> str:
    return "" if value is None else value.isoformat()


def _moment(value: datetime) -> str:
    return value.strftime("%Y-%m-%d %H:%M UTC")


class Speaker:
    """Chooses the language in a template: ``t(en, zh)`` for what is written there, ``say(text)`` for a text with both."""

    def __init__(self, lang: Language) -> None:
        self.lang = lang

    def t(self, en: str, zh: str) -> str:
        """The one of the two texts that is in this page's language."""
        return zh if self.lang == "zh" else en

    def say(self, text: Bilingual | None) -> str:
        """*text* in this page's language; nothing for ``None``."""
        return "" if text is None else self.t(text.en, text.zh)


def prefix(service: Service) -> str:
    """The path under which a proxy serves this service, without a slash at its end."""
    return urlsplit(service.settings.security.base_url or "").path.rstrip("/")


def address(service: Service, lang: str, path: str = "", **query: str | None) -> str:
    """The address of the page at *path* (``meetings/…``, without a slash before it)."""
    given = {name: value for name, value in query.items() if value is not None}
    asked = f"?{urlencode(given)}" if given else ""
    return f"{prefix(service)}{ROOT}/{lang}{f'/{path}' if path else ''}{asked}"


def page(request: Request, template: str, lang: Language, *, status: int = 200, **context: Any) -> Response:
    """*template* rendered for *request*. Every context has ``t``, ``say``, ``url(path, **query)``, ``lang`` and the frame's own."""
    service = service_of(request)
    with service.live.engine() as engine:
        version = engine.version
    speaker = Speaker(lang)
    other: Language = "en" if lang == "zh" else "zh"
    frame: dict[str, Any] = {
        "lang": lang,
        "html_lang": HTML_LANG[lang],
        "t": speaker.t,
        "say": speaker.say,
        "url": lambda path="", **query: address(service, lang, path, **query),
        "static": lambda name: f"{prefix(service)}{ROOT}/static/{assets()[name].version}/{name}",
        "elsewhere": _in(request, service, lang, other),
        "other": other,
        "version": version,
        "disclaimer": DISCLAIMER,
        "signed_in": not service.settings.security.open,
        "safe_svg": Markup,  # pictures are drawn here, every text in them escaped
    }
    html = _environment().get_template(template).render({**frame, **context})
    return HTMLResponse(html, status, HEADERS)


def _in(request: Request, service: Service, lang: str, other: str) -> str:
    """This page in the other language. What a form sent is not in an address, so its page leads to the form again."""
    path = request.url.path.removeprefix(prefix(service)).removeprefix(f"{ROOT}/{lang}").strip("/")
    query = f"?{request.url.query}" if request.method == "GET" and request.url.query else ""
    return f"{address(service, other, path)}{query}"


def go(request: Request, lang: str, path: str = "", **query: str | None) -> Response:
    """Send the browser to another page, which it fetches anew."""
    return RedirectResponse(address(service_of(request), lang, path, **query), 303, {"Cache-Control": "no-store"})

"""A refusal as an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from api import problems
from api.contract import Problem
from api.security.refusal import Refusal

if TYPE_CHECKING:
    from starlette.responses import Response
    from starlette.types import Scope

DETAILS = {
    401: "Send one good credential: the header X-API-Key, or Authorization with a bearer token.",
    403: "These credentials do not allow this.",
    408: "The body did not arrive in time.",
    413: "The rest of it was not read.",
    429: "Try again after the seconds in Retry-After.",
    503: "Try again after the seconds in Retry-After.",
}
Answer = Callable[["Scope", Refusal], "Response"]


def as_problem(_: Scope, refusal: Refusal) -> Response:
    """*refusal* as problem details of RFC 9457. Another form, per path, is the caller's to choose."""
    detail = DETAILS.get(refusal.status, refusal.title)
    problem = Problem(f"/problems/{refusal.code}", refusal.title, refusal.status, detail)
    return problems.response(problem, refusal.headers)

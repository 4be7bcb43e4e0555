"""What went wrong, told as FHIR's OperationOutcome.

Nothing here repeats what a request held of a patient; what was not foreseen is told by a random incident number alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from starlette.responses import Response

from api.problems import MAX_ERRORS, MAX_PATH, ProblemRaised
from api.security.refusal import Refusal
from engine.errors import Fault

MEDIA_TYPE = "application/json"
_CODES = {
    400: "invalid",
    401: "login",
    403: "forbidden",
    404: "not-found",
    408: "timeout",
    413: "too-long",
    415: "not-supported",
    429: "throttled",
    503: "transient",
}
NO_STORE = {"Cache-Control": "no-store"}


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue. ``code``: of FHIR's issue types. ``text``: what is wrong and what to do. ``path``: where.

    ``diagnostics``: the stable code of the fault, for machines.
    """

    code: str
    text: str
    diagnostics: str = ""
    path: str = ""


class HookRefused(Exception):
    """Ends a call with *status* and every issue. Its text is the first code, so that it can be logged."""

    def __init__(self, status: int, issues: Iterable[Issue], headers: Mapping[str, str] | None = None) -> None:
        self.status = status
        self.issues = tuple(issues)
        self.headers = dict(headers or {})
        super().__init__(self.issues[0].diagnostics)


def refused(status: int, code: str, faults: Iterable[Fault], headers: Mapping[str, str] | None = None) -> HookRefused:
    """A refusal that lists *faults*. *code*: of FHIR's issue types."""
    issues = [Issue(code, f"{fault.message} {fault.remedy}", fault.code, fault.path[:MAX_PATH]) for fault in faults]
    return HookRefused(status, issues[:MAX_ERRORS], headers)


def outcome(issues: Iterable[Issue]) -> dict[str, Any]:
    """The OperationOutcome; members that say nothing are left out."""
    return {"resourceType": "OperationOutcome", "issue": [_issue(issue) for issue in issues]}


def _issue(issue: Issue) -> dict[str, Any]:
    said: dict[str, Any] = {"severity": "error", "code": issue.code, "details": {"text": issue.text}}
    if issue.diagnostics:
        said["diagnostics"] = issue.diagnostics
    if issue.path:
        said["expression"] = [issue.path]
    return said


def response(status: int, issues: Iterable[Issue], headers: Mapping[str, str] | None = None) -> Response:
    """*issues* as a response that no cache keeps."""
    return Response(orjson.dumps(outcome(issues)), status, {**NO_STORE, **(headers or {})}, MEDIA_TYPE)


def of_refusal(refusal: Refusal) -> Response:
    """A call that is not served, on any path of these services."""
    issue = Issue(_CODES.get(refusal.status, "security"), f"{refusal.title}.", refusal.code)
    return response(refusal.status, [issue], refusal.headers)


def of_problem(raised: ProblemRaised) -> Response:
    """What the service's own readers of a request refuse."""
    problem = raised.problem
    code = _CODES.get(problem.status, "processing")
    issues = [Issue(code, f"{error.message} {error.remedy}", error.code, error.path) for error in problem.errors]
    return response(problem.status, issues or [Issue(code, problem.detail)], raised.headers)

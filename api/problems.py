"""What went wrong, told to a machine: problem details of RFC 9457.

Every refusal lists all its faults at once. Nothing here repeats more of a patient than the offending value that
the engine's own message names; what was not foreseen is told by a random incident number and nothing else.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import orjson
from fastapi.exceptions import RequestValidationError
from starlette.responses import Response

from api import metrics
from api.contract import Problem, ProblemError
from api.logs import came_from
from api.store.records import RecordRefused, StoreUnavailable
from engine.errors import EvaluatorsDisagree, Fault, InferenceFailed, InputRefused

if TYPE_CHECKING:
    from fastapi import FastAPI, Request
    from starlette.exceptions import HTTPException

MEDIA_TYPE = "application/problem+json"
MAX_ERRORS = 200  # more than a profile has fields: only a body made to be refused can reach it
MAX_PATH = 200
_LOG = logging.getLogger(__name__)
_NO_STORE = {"Cache-Control": "no-store"}


class ProblemRaised(Exception):
    """Ends a request with *problem*. Its text is the title, so that it can be logged."""

    def __init__(self, problem: Problem, headers: Mapping[str, str] | None = None) -> None:
        self.problem = problem
        self.headers = dict(headers or {})
        super().__init__(problem.title)


def errors_of(faults: Iterable[Fault]) -> tuple[ProblemError, ...]:
    """The engine's faults as they are sent."""
    return tuple(
        ProblemError(
            fault.code,
            fault.path[:MAX_PATH],
            fault.message,
            fault.remedy,
            fault.file,
            fault.line,
            fault.message_zh,
            fault.remedy_zh,
        )
        for fault in faults
    )


def response(problem: Problem, headers: Mapping[str, str] | None = None) -> Response:
    """*problem* as a response; members that say nothing are left out, and no cache keeps it."""
    body: dict[str, Any] = {name: value for name, value in asdict(problem).items() if value is not None}
    body["errors"] = [{name: value for name, value in error.items() if value is not None} for error in body["errors"]]
    return Response(orjson.dumps(body), problem.status, {**_NO_STORE, **(headers or {})}, MEDIA_TYPE)


# --- the kinds of problem ---------------------------------------------------------------------------------


def _refusal(kind: str, title: str, status: int, what: str, faults: Iterable[Fault]) -> Problem:
    errors = errors_of(faults)
    count = "1 fault is" if len(errors) == 1 else f"{len(errors)} faults are"
    if len(errors) > MAX_ERRORS:
        count = f"The first {MAX_ERRORS} of {len(errors)} faults are"
    return Problem(f"/problems/{kind}", title, status, f"{what} {count} listed.", errors[:MAX_ERRORS])


def profile_refused(faults: Iterable[Fault]) -> Problem:
    """The profile cannot be read as it stands."""
    return _refusal("profile-refused", "Patient profile refused", 422, "Nothing was assessed.", faults)


def comparison_refused(faults: Iterable[Fault]) -> Problem:
    """The profile, the days or the keys of a comparison cannot be read as they stand."""
    return _refusal("comparison-refused", "Comparison refused", 422, "Nothing was compared.", faults)


def body_unreadable(faults: Iterable[Fault]) -> Problem:
    """The body is not strict JSON."""
    return _refusal("body-unreadable", "Body cannot be read", 422, "Nothing was assessed.", faults)


def body_too_large(limit: int) -> Problem:
    """The body has more than *limit* bytes; the rest of it was not read."""
    fault = Fault(
        "json.too_large",
        "",
        f"the body is larger than {limit // 1024} KB.",
        "Send one patient at a time, without documents.",
        message_zh=f"内容超过{limit // 1024} KB。",
        remedy_zh="请一次只提交一位患者，不附文件。",
    )
    return _refusal("body-too-large", "Body too large", 413, "The rest of it was not read.", [fault])


def unsupported_media_type(fault: Fault) -> ProblemRaised:
    """The body is not declared as plain JSON."""
    problem = _refusal("unsupported-media-type", "Unsupported media type", 415, "The body was not read.", [fault])
    return ProblemRaised(problem, {"Accept": "application/json"})


def parameter_refused(faults: Iterable[Fault]) -> Problem:
    """A query parameter cannot be read, or is not known."""
    return _refusal("parameter-refused", "Parameter refused", 422, "Nothing was assessed.", faults)


def not_found(what: str, wrong: str, remedy: str) -> Problem:
    """There is no *what* of the id *wrong*."""
    shown = wrong if len(wrong) <= 80 else wrong[:80] + "…"
    error = ProblemError(f"{what}.unknown", "id", f"no {what} is called {shown!r}.", remedy)
    return Problem("/problems/not-found", "Not found", 404, f"There is no such {what}.", (error,))


def rules_refused(faults: Iterable[Fault]) -> Problem:
    """The rule files on disk are broken; the last good rule set stays in service."""
    what = "The last good rule set stays in service."
    return _refusal("rules-refused", "Knowledge base refused", 409, what, faults)


def not_recorded(faults: Iterable[Fault]) -> Problem:
    """The answer cannot be kept, and what is not kept is not shown."""
    return _refusal("not-recorded", "Answer not recorded", 503, "Nothing is shown that is not kept.", faults)


def not_fit_to_keep(faults: Iterable[Fault]) -> Problem:
    """The answer is too large or no text; trying again does not help."""
    return _refusal("not-fit-to-keep", "Not fit to be kept", 413, "Nothing was kept or shown.", faults)


def no_record() -> Problem:
    """There is no such record for this caller. The id is not repeated."""
    return Problem("/problems/not-found", "Not found", 404, "There is no such record, or it is another caller's.")


def erased() -> Problem:
    """The content of the record was erased; that it was there, and by whom it was erased, is still in the chain."""
    return Problem("/problems/erased", "Erased", 410, "The content of this record was erased.")


def link_refused() -> Problem:
    """The signed link has expired or was changed."""
    detail = "The link has expired or was changed. Ask again in the record of the patient for a fresh one."
    return Problem("/problems/link-refused", "Link refused", 403, detail)


def withheld(error: EvaluatorsDisagree | InferenceFailed) -> Problem:
    """The engine caught itself in a contradiction, or did not finish; no answer is shown."""
    incident = logged(error)
    if isinstance(error, EvaluatorsDisagree):
        _LOG.error("incident %s: the evaluators disagree on %s", incident, ", ".join(error.rule_ids))
        detail = "The two evaluators gave different answers; no answer is shown."
        errors = tuple(
            ProblemError(
                "engine.evaluators_disagree",
                rule,
                "the two evaluators differ on this rule for this patient.",
                "Report the incident number and the rule; do not use an earlier answer in its place.",
            )
            for rule in error.rule_ids
        )
    else:
        detail, errors = "The inference engine failed or did not finish; no answer is shown.", ()
    return Problem("/problems/answer-withheld", "Answer withheld", 500, detail, errors, incident)


def unexpected(error: Exception) -> Problem:
    """Something that was not foreseen; logged under the incident number that the answer names."""
    return Problem(
        "/problems/unexpected",
        "Unexpected error",
        500,
        "Something that was not foreseen; no answer is shown. Report the incident number.",
        incident=logged(error),
    )


def logged(error: BaseException) -> str:
    """Log *error* under a random incident number, which is returned.

    Only its type and where it came from: the message of an exception, and the values in its frames, may be a
    patient's.
    """
    incident = uuid4().hex
    _LOG.error("incident %s: %s at %s", incident, type(error).__name__, came_from(error))
    metrics.WITHHELD.inc()
    return incident


# --- handlers ---------------------------------------------------------------------------------------------


def _on_problem(_: Request, error: Exception) -> Response:
    assert isinstance(error, ProblemRaised)
    return response(error.problem, error.headers)


def _on_refused(_: Request, error: Exception) -> Response:
    assert isinstance(error, InputRefused)
    return response(profile_refused(error.faults))


def _on_unrecorded(_: Request, error: Exception) -> Response:
    assert isinstance(error, StoreUnavailable)
    return response(not_recorded(error.faults), {"Retry-After": "5"})


def _on_unfit(_: Request, error: Exception) -> Response:
    assert isinstance(error, RecordRefused)
    return response(not_fit_to_keep(error.faults))


def _on_withheld(_: Request, error: Exception) -> Response:
    assert isinstance(error, EvaluatorsDisagree | InferenceFailed)
    return response(withheld(error))


def http_refused(error: HTTPException) -> ProblemRaised:
    """What the framework itself refuses: unknown paths, wrong methods. Never repeats the path."""
    status = HTTPStatus(error.status_code)
    kinds = {
        404: ("/problems/not-found", "There is nothing at this path. See /openapi.json."),
        405: ("/problems/method-not-allowed", "This path does not take that method; see the header Allow."),
    }
    kind, detail = kinds.get(status, ("about:blank", status.description or status.phrase))
    return ProblemRaised(Problem(kind, status.phrase.capitalize(), status, detail), error.headers)


def invalid(error: RequestValidationError) -> Problem:
    """A parameter of the wrong shape. The framework's own answer would repeat the input."""
    faults = [
        Fault(
            f"parameter.{item['type']}",
            ".".join(str(step) for step in item["loc"][1:]),
            f"{item['msg']}.",
            "See /openapi.json.",
        )
        for item in error.errors()
    ]
    return parameter_refused(faults)


def _on_invalid(_: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return response(invalid(error))


def install(app: FastAPI) -> None:
    """Answer every foreseen failure of *app* with problem details."""
    app.add_exception_handler(ProblemRaised, _on_problem)
    app.add_exception_handler(InputRefused, _on_refused)
    app.add_exception_handler(StoreUnavailable, _on_unrecorded)
    app.add_exception_handler(RecordRefused, _on_unfit)
    app.add_exception_handler(EvaluatorsDisagree, _on_withheld)
    app.add_exception_handler(InferenceFailed, _on_withheld)
    app.add_exception_handler(RequestValidationError, _on_invalid)

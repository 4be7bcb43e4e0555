"""Running the service: is it alive, is it ready, what does it measure, and new rules for old."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Response
from starlette.concurrency import run_in_threadpool

from api import contract, metrics, problems, record_contract, views
from api.live import Reload
from api.problems import ProblemRaised
from api.routes.knowledge import documented, view_of
from api.service import InService, caller_with
from engine.assess import DISCLAIMER, ENGINE_VERSION

router = APIRouter()
reload_router = APIRouter(dependencies=[Depends(caller_with("admin"))])


@router.get("/health", responses=documented())
def health(service: InService, response: Response) -> views.Health:
    """Which rules are in service, and whether the last attempt to reload them failed."""
    since, last = service.live.history()
    return view_of(
        service,
        response,
        lambda engine: views.Health(
            "degraded" if last and last.faults else "ok",
            engine.version,
            ENGINE_VERSION,
            views.counts(engine.kb),
            since,
            _reload_view(last) if last else None,
            DISCLAIMER,
        ),
    )


@router.get("/ready", responses=documented({503: "Answers cannot be kept, so none are given."}, contract.REQUEST_ID))
def ready(service: InService, response: Response) -> record_contract.Ready:
    """Whether the next question would be answered: the rules are in service and the record can be written."""
    if fault := service.store.ready():
        raise ProblemRaised(problems.not_recorded([fault]), {"Retry-After": "5"})
    response.headers["Cache-Control"] = "no-store"
    return record_contract.Ready("ready")


@router.get(
    "/metrics",
    dependencies=[Depends(caller_with("admin"))],
    responses={
        200: {
            "description": "Counts and times.",
            "content": {"text/plain": {"schema": {"type": "string"}}},
            "headers": contract.REQUEST_ID,
        },
        **contract.problem_responses(record_contract.CALLER_PROBLEMS),
    },
)
async def figures() -> Response:
    """Counts and times by route, in Prometheus' text format; of all workers together."""
    return Response(await run_in_threadpool(metrics.page), media_type=metrics.MEDIA_TYPE)


def _reload_view(last: Reload) -> views.ReloadView:
    return views.ReloadView(last.at, problems.errors_of(last.faults))


@reload_router.post(
    "/reload",
    responses=documented(
        {**record_contract.CALLER_PROBLEMS, 409: "The rule files or the code map are broken; those in service stay."}
    ),
)
def reload(service: InService, response: Response) -> views.Health:
    """Read the rule files again and put them into service if they are good. In the worker that is asked, only."""
    outcome = service.live.reload()
    if outcome.faults:
        raise ProblemRaised(problems.rules_refused(outcome.faults))
    service.prepare()
    return health(service, response)

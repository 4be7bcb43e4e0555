"""What the answers rest on, to be read: rules, sources, studies, regimens, fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

import orjson
from fastapi import APIRouter, Depends, Response

from api import contract, problems, record_contract, views
from api.problems import ProblemRaised
from api.service import InService, Service, caller_with
from engine.assess import ENGINE_VERSION, Engine
from engine.errors import did_you_mean

T = TypeVar("T")
router = APIRouter(
    dependencies=[Depends(caller_with("read"))],
    responses=contract.problem_responses(record_contract.CALLER_PROBLEMS),
)
description_router = APIRouter()


def versions(engine: Engine) -> dict[str, str]:
    """The headers that name the rules and the engine behind an answer."""
    return {"X-Knowledge-Base": str(engine.version), "X-Engine-Version": ENGINE_VERSION}


def documented(
    problems_by_status: Mapping[int, str] | None = None, headers: Mapping[str, Any] = contract.HEADERS
) -> dict[int | str, dict[str, Any]]:
    """OpenAPI's responses of a path that is only read."""
    return {200: {"headers": headers}, **contract.problem_responses(problems_by_status or {})}


def view_of(service: Service, response: Response, view: Callable[[Engine], T]) -> T:
    """*view* of the engine in service, with its version in the headers."""
    with service.live.engine() as engine:
        response.headers.update(versions(engine))
        return view(engine)


def _one(
    service: Service,
    response: Response,
    what: str,
    identifier: str,
    view: Callable[[Engine], tuple[T | None, Iterable[str]]],
) -> T:
    """The *what* of that id, or the problem that there is none, with the nearest ids."""
    found, known = view_of(service, response, view)
    if found is None:
        raise ProblemRaised(problems.not_found(what, identifier, did_you_mean(identifier[:80], known)))
    return found


@router.get("/rules", responses=documented(), response_model_exclude_none=True)
def rules(service: InService, response: Response) -> tuple[views.RuleSummary, ...]:
    """Every rule in service: statements of sources, and cautions."""
    return view_of(service, response, lambda engine: views.rule_summaries(engine.kb))


@router.get("/rules/{rule_id}", responses=documented({404: "There is no such rule."}), response_model_exclude_none=True)
def rule(service: InService, response: Response, rule_id: str) -> views.RuleView:
    """One rule: its conditions in words, its source, and the entry as it is written."""
    return _one(service, response, "rule", rule_id, lambda engine: (views.rule_view(engine.kb, rule_id), engine.rules))


@router.get("/sources", responses=documented(), response_model_exclude_none=True)
def sources(service: InService, response: Response) -> tuple[views.SourceSummary, ...]:
    """Every document that the rules cite."""
    return view_of(service, response, lambda engine: views.source_summaries(engine.kb))


@router.get(
    "/sources/{source_id}", responses=documented({404: "There is no such source."}), response_model_exclude_none=True
)
def source(service: InService, response: Response, source_id: str) -> views.SourceView:
    """One document with its grading scheme and its errata."""
    return _one(
        service,
        response,
        "source",
        source_id,
        lambda engine: (views.source_view(engine.kb, source_id), engine.kb.sources),
    )


@router.get(
    "/sources/{source_id}/passages",
    responses={
        200: {"headers": contract.HEADERS, "content": {"application/json": {"example": contract.PASSAGES_EXAMPLE}}},
        **contract.problem_responses({404: "There is no such source."}),
    },
    response_model_exclude_none=True,
)
def passages(service: InService, response: Response, source_id: str) -> views.SourcePassages:
    """Everything usable that one document says, place by place, and what became of it."""
    with service.live.library() as (engine, known):
        response.headers.update(versions(engine))
        found, names = views.source_passages(engine.kb, known, source_id), tuple(engine.kb.sources)
    if found is None:
        raise ProblemRaised(problems.not_found("source", source_id, did_you_mean(source_id[:80], names)))
    return found


@router.get("/studies", responses=documented(), response_model_exclude_none=True)
def studies(service: InService, response: Response) -> tuple[views.StudySummary, ...]:
    """Every study behind a statement."""
    return view_of(service, response, lambda engine: views.study_summaries(engine.kb))


@router.get(
    "/studies/{study_id}", responses=documented({404: "There is no such study."}), response_model_exclude_none=True
)
def study(service: InService, response: Response, study_id: str) -> views.StudyView:
    """One study: design, population, and every data cut of every endpoint."""
    return _one(
        service,
        response,
        "study",
        study_id,
        lambda engine: (views.study_view(engine.kb, study_id), engine.kb.studies),
    )


@router.get("/regimens", responses=documented(), response_model_exclude_none=True)
def regimens(service: InService, response: Response) -> tuple[views.RegimenSummary, ...]:
    """Every regimen; the order is no ranking."""
    return view_of(service, response, lambda engine: views.regimen_summaries(engine.kb))


@router.get(
    "/regimens/{regimen_id}",
    responses=documented({404: "There is no such regimen."}),
    response_model_exclude_none=True,
)
def regimen(service: InService, response: Response, regimen_id: str) -> views.RegimenView:
    """One regimen: components, doses and approvals as cited, and the rules about it."""
    return _one(
        service,
        response,
        "regimen",
        regimen_id,
        lambda engine: (views.regimen_view(engine.kb, regimen_id), engine.kb.regimens),
    )


@router.get("/fields", responses=documented(), response_model_exclude_none=True)
def fields(service: InService, response: Response) -> views.Vocabulary:
    """The vocabulary of the profile: labels, kinds, units, limits, allowed values and their synonyms."""
    return view_of(service, response, lambda engine: views.vocabulary(engine.kb, service.settings.site))


@description_router.get("/openapi.json", include_in_schema=False)
def description(service: InService) -> Response:
    """The OpenAPI document of the rules in service."""
    return Response(orjson.dumps(service.openapi()), media_type="application/json")

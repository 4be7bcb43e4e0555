"""Why a regimen stands where it stands for a patient, and why another is not offered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from api.board.entries import STANCES
from api.board.kept_case import case_of_record
from api.service import InService, Service
from api.store.records import StoredRecord
from api.web.errors import PageRoute
from api.web.kept import answer_of, engine_of, stored_for
from api.web.shell import ROOT, Language, page
from api.web.visitors import Looking
from engine import settings
from engine.assess import Engine
from engine.assessment import Bilingual
from engine.errors import did_you_mean, did_you_mean_zh
from engine.explain import Explanation, explain
from engine.knowledge import KnowledgeBase
from engine.phrases import bilingual
from engine.schema.regimens import Regimen
from engine.wording import folded

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_LONGEST = 200
_STATEMENT = {
    "met": Bilingual("applies to this patient", "适用于该患者"),
    "conditional": Bilingual("applies, on conditions that are not known yet", "附条件适用（条件未明）"),
    "pending": Bilingual("open: a fact is not known", "待定：有事项未明"),
    "excluded": Bilingual("excluded for this patient", "对该患者已排除"),
    "not_applicable": Bilingual("is not about this patient", "不适用于该患者"),
}
_CONDITION = {
    ("when", "true"): Bilingual("met", "符合"),
    ("when", "false"): Bilingual("NOT met", "不符合"),
    ("when", "unknown"): Bilingual("not known", "未明"),
    ("unless", "true"): Bilingual("EXCLUDES", "构成排除"),
    ("unless", "false"): Bilingual("does not exclude", "不构成排除"),
    ("unless", "unknown"): Bilingual("not known", "未明"),
}
_BASIS = {
    "stated": Bilingual("the source says it", "来源明述"),
    "inferred": Bilingual("follows from what the source says", "由来源推出"),
    "recalled": Bilingual("recalled, not checked against a text", "凭记忆，未与文本核对"),
    "editorial": Bilingual("added by this project", "本项目添加"),
}
_STANDING = {
    "candidates": Bilingual("may be considered", "可考虑"),
    "conditional": Bilingual("may be considered on conditions", "附条件可考虑"),
    "pending": Bilingual("open", "待定"),
    "against": Bilingual("evidence against", "反对证据"),
    "excluded": Bilingual("excluded", "已排除"),
}


@dataclass(frozen=True, slots=True)
class _Answered:
    """``todays``: today's rules gave it. ``then``: the rules of that day are at hand, where today's are others.

    ``several``: regimens that the words may mean. ``near``: what to try where there is none. ``anchors``: where the
    regimen stands in the packet.
    """

    pseudonym: str
    todays: bool
    changed: bool
    then: bool
    explanation: Explanation | None
    several: tuple[tuple[str, Bilingual], ...]
    near: str | None
    families: tuple[tuple[Bilingual, tuple[tuple[str, Bilingual], ...]], ...]
    anchors: tuple[str, ...]


@router.get(f"{ROOT}/{{lang}}/assessments/{{record_id}}/why")
async def why(
    request: Request,
    service: InService,
    caller: Looking,
    lang: Language,
    record_id: str,
    regimen: str = "",
    rules: str = "",
) -> Response:
    """The search, and what is to be said of the regimen that was asked for. ``rules=today``: by today's rules."""
    stored = await run_in_threadpool(stored_for, service, caller, record_id)
    wanted = regimen.strip()[:_LONGEST]
    found = await service.compute(_answered, service, stored, wanted, rules == "today", lang)
    return page(
        request,
        "why_not.html",
        lang,
        record=stored,
        wanted=wanted,
        found=found,
        stances=STANCES,
        statement_words=_STATEMENT,
        condition_words=_CONDITION,
        basis_words=_BASIS,
        standing_words=_STANDING,
        settings=settings.NAMES,
    )


def _answered(service: Service, stored: StoredRecord, wanted: str, by_today: bool, lang: Language) -> _Answered:
    answer, case = answer_of(stored), case_of_record(stored)
    with service.live.engine() as live, engine_of(service, stored) as old:
        changed = live.version.digest != answer.knowledge_base.digest
        then = old.version.digest == answer.knowledge_base.digest
        engine = live if by_today else old
        matches = _matching(engine.kb, wanted) if wanted else []
        explanation = None
        if len(matches) == 1:
            explanation = _explained(engine, service, stored, case.profile, matches[0].id, by_today)
        todays = engine.version.digest == live.version.digest
        shown = explanation is not None and not (todays and changed)
        return _Answered(
            pseudonym=case.pseudonym,
            todays=todays,
            changed=changed,
            then=then,
            explanation=explanation,
            several=tuple(map(_named, matches)) if len(matches) > 1 else (),
            near=_near(engine.kb, wanted, lang) if wanted and not matches else None,
            families=() if wanted else _families(engine.kb),
            anchors=tuple(
                f"{standing}-{number}"
                for standing in _STANDING
                for number, entry in enumerate(getattr(answer, standing), 1)
                if shown and entry.regimen.id == matches[0].id
            ),
        )


def _explained(
    engine: Engine, service: Service, stored: StoredRecord, profile: Mapping[str, object], regimen: str, by_today: bool
) -> Explanation:
    if by_today:
        today = service.settings.today()
        return explain(engine, profile, regimen, today=today, site=service.settings.site)
    site = {name: Decimal(factor) for name, factor in stored.site.items()}
    return explain(engine, profile, regimen, today=stored.today, as_of=stored.as_of, site=site)


def _matching(kb: KnowledgeBase, written: str) -> list[Regimen]:
    """The regimens that *written* may mean: one where it is a name or an id, else those that hold the words or the drug."""
    wanted = folded(written)
    agent = kb.agent_words.get(wanted)
    holding: list[Regimen] = []
    for regimen in kb.regimens.values():
        names = [folded(word) for word in (regimen.id, regimen.name.en, regimen.name.zh, *regimen.synonyms)]
        if wanted in names:
            return [regimen]
        if agent in regimen.components or any(wanted in name for name in names):
            holding.append(regimen)
    return holding


def _named(regimen: Regimen) -> tuple[str, Bilingual]:
    return regimen.id, bilingual(regimen.name)


def _near(kb: KnowledgeBase, written: str, lang: Language) -> str:
    if lang == "zh":
        names = {regimen.id: regimen.name.zh for regimen in kb.regimens.values()}
        return did_you_mean_zh(written, names, "请尝试药物或操作的名称。")
    return did_you_mean(
        written, (regimen.name.en for regimen in kb.regimens.values()), "Try the name of a drug or procedure."
    )


def _families(kb: KnowledgeBase) -> tuple[tuple[Bilingual, tuple[tuple[str, Bilingual], ...]], ...]:
    """Every regimen by family, in the order of the rule files."""
    rank = {name: number for number, name in enumerate(kb.families)}
    ordered = sorted(kb.regimens.values(), key=lambda regimen: rank[regimen.family])
    return tuple(
        (bilingual(kb.families[family]), tuple(map(_named, members)))
        for family, members in groupby(ordered, key=lambda regimen: regimen.family)
    )

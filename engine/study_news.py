"""What became known of a study between two days: its new analyses, each endpoint then and now, and survival."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from engine.assessment import Bilingual, EndpointView
from engine.catalogue import Catalogue, endpoint_name
from engine.causes import Causes, PublicBy
from engine.comparison import CutNews, EndpointChange, StudyChange
from engine.phrases import bilingual
from engine.schema.studies import Cut, Endpoint
from engine.values import plain

_OUTCOMES = {
    "superior": Bilingual("superior", "优效"),
    "non_inferior": Bilingual("non-inferior", "非劣效"),
    "not_superior": Bilingual("NOT superior", "未达优效"),
    "no_difference": Bilingual("no difference", "无差异"),
    "inferior": Bilingual("inferior", "劣于对照"),
    "single_arm": Bilingual("single arm", "单臂"),
    "descriptive": Bilingual("descriptive only", "仅描述"),
    "immature": Bilingual("not mature", "未成熟"),
}
_SURVIVAL = {
    "improved": Bilingual("longer", "延长"),
    "non_inferior": Bilingual("not inferior, not shown to be longer", "非劣效，未证明更长"),
    "not_improved": Bilingual("NOT improved", "未改善"),
    "immature": Bilingual("not mature", "未成熟"),
    "not_tested": Bilingual("not compared", "未作比较"),
    "not_reported": Bilingual("not reported in the texts at hand", "现有文本未报告"),
}
_TURNS = frozenset({"superior", "non_inferior", "not_superior", "no_difference", "inferior"})
_MOST_SAID = 3


def survival_in_words(survival: str) -> Bilingual:
    """What is known of overall survival, in two or three words."""
    return _SURVIVAL[survival]


@dataclass(frozen=True, slots=True)
class _Latest:
    """The newest public word on one endpoint."""

    endpoint: Endpoint
    view: EndpointView


def study_changes(causes: Causes, shown: dict[str, tuple[str, ...]]) -> tuple[StudyChange, ...]:
    """The studies of which more is known. *shown*: the studies behind the answer, each with its regimens."""
    found = [_change(causes, study, regimens) for study, regimens in shown.items()]
    kept = [change for change in found if change is not None]
    return tuple(
        sorted(kept, key=lambda change: (not any(item.turned for item in change.endpoints), _last(change), change.name))
    )


def _last(change: StudyChange) -> tuple[int, ...]:
    """Newest first."""
    day = max((cut.published for cut in change.cuts), default=change.retracted or "0000-00-00")
    return tuple(-int(part) for part in day.split("-"))


def _change(causes: Causes, study: str, regimens: tuple[str, ...]) -> StudyChange | None:
    entry = causes.now.catalogue.kb.studies[study].entry
    cuts = causes.new_cuts(study)
    withdrawn = causes.withdrawn([study])
    if not cuts and not withdrawn:
        return None
    before, after = _latest(causes.then.catalogue, study), _latest(causes.now.catalogue, study)
    endpoints = tuple(
        _endpoint(key[0], before.get(key), now)
        for key, now in after.items()
        if key not in before or _another(before[key].view, now.view)
    )
    known = bool(causes.then.catalogue.cuts(study))
    survival = (_survival(causes.then, study), _survival(causes.now, study))
    return StudyChange(
        study_id=study,
        name=entry.name,
        title=bilingual(entry.title),
        design=entry.design,
        known_before=known,
        retracted=withdrawn[0].day if withdrawn else None,
        cuts=tuple(_cut(cut) for cut in cuts),
        endpoints=endpoints,
        overall_survival_before=survival[0],
        overall_survival_after=survival[1],
        primary_endpoint_met_before=_met(causes.then.catalogue, study),
        primary_endpoint_met_after=_met(causes.now.catalogue, study),
        says=_says(known, endpoints, survival, causes.then.day.isoformat()),
        regimens=regimens,
        verified=entry.verified.done,
    )


def _cut(cut: Cut) -> CutNews:
    months = plain(cut.follow_up_months) if cut.follow_up_months is not None else None
    return CutNews(
        cut.id, bilingual(cut.label), cut.published.isoformat(), months, cut.final, cut.publication, cut.reference
    )


def _survival(known: PublicBy, study: str) -> str:
    return known.appraiser.overall_survival(study) if known.catalogue.cuts(study) else "not_reported"


def _met(catalogue: Catalogue, study: str) -> bool | None:
    """Whether the newest public word on a primary endpoint is that it was met."""
    newest: dict[str, bool] = {}
    for cut in catalogue.cuts(study):
        newest.update({item.endpoint: item.met for item in cut.endpoints if item.primary and item.met is not None})
    return any(newest.values()) if newest else None


def _latest(catalogue: Catalogue, study: str) -> dict[tuple[str, ...], _Latest]:
    """The newest public word on each endpoint of *study*: whole trial and subgroups, rates and times apart."""
    evidence = catalogue.evidence(study, "pivotal")
    if evidence is None:
        return {}
    endpoints = [endpoint for cut in reversed(catalogue.cuts(study)) for endpoint in cut.endpoints]
    latest: dict[tuple[str, ...], _Latest] = {}
    for endpoint, view in zip(endpoints, evidence.endpoints, strict=True):
        latest.setdefault(_key(endpoint), _Latest(endpoint, view))
    return latest


def _key(endpoint: Endpoint) -> tuple[str, ...]:
    """What makes two figures figures of the same thing; response by other criteria is another thing."""
    criteria = endpoint.criteria if endpoint.criteria not in (None, "not stated") else ""
    by_criteria = criteria if endpoint.endpoint in ("orr", "dcr", "dor") else ""
    population = endpoint.population.en if endpoint.population else ""
    return (endpoint.endpoint, endpoint.timepoint or "", population, by_criteria or "")


def _another(before: EndpointView, after: EndpointView) -> bool:
    return (before.cut, before.published, before.text) != (after.cut, after.published, after.text)


def _endpoint(endpoint: str, before: _Latest | None, after: _Latest) -> EndpointChange:
    turned = before is not None and (
        ({before.view.outcome, after.view.outcome} <= _TURNS and before.view.outcome != after.view.outcome)
        or (before.view.met is True and after.view.met is False)
    )
    return EndpointChange(
        endpoint, endpoint_name(endpoint), after.view.whole, before.view if before else None, after.view, turned
    )


# --- in words ----------------------------------------------------------------------------------------------


def endpoint_in_words(view: EndpointView) -> Bilingual:
    """The figures of an endpoint, how they came out, and whether a primary endpoint was met."""
    outcome = _OUTCOMES[view.outcome]
    en, zh = f"{view.text.en} ({outcome.en}", f"{view.text.zh}（{outcome.zh}"
    if view.primary and view.met is not None:
        en, zh = (
            f"{en}; primary endpoint {'met' if view.met else 'NOT met'}",
            f"{zh}；{'达到' if view.met else '未达到'}主要终点",
        )
    return Bilingual(f"{en})", f"{zh}）")


def _came_out(view: EndpointView, name: Bilingual) -> Bilingual:
    """As :func:`endpoint_in_words`, without the name, which has just been said; only how it came out without figures."""
    said = endpoint_in_words(view)
    en, zh = said.en.removeprefix(name.en).lstrip(":; "), said.zh.removeprefix(name.zh).lstrip("：；")
    bare = en.startswith("(")
    return Bilingual(en[1:-1], zh[1:-1]) if bare else Bilingual(en, zh)


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _says(known: bool, endpoints: Sequence[EndpointChange], survival: tuple[str, str], day: str) -> Bilingual:
    """Two or three sentences: the endpoints that matter then and now, and overall survival then and now."""
    if not known:
        en, zh = [f"No result of it was public by {day}."], [f"截至{day}无任何结果发表。"]
    else:
        en, zh = [], []
    said = _worth_saying(endpoints)
    for item in said:
        assert item.after is not None
        name, after = item.name, _came_out(item.after, item.name)
        if item.before is not None:
            before = _came_out(item.before, item.name)
            en.append(f"{_capital(name.en)}: {before.en} → {after.en}.")
            zh.append(f"{name.zh}：{before.zh} → {after.zh}。")
        else:
            en.append(f"New: {name.en}: {after.en}.")
            zh.append(f"新增{name.zh}：{after.zh}。")
    words = [survival_in_words(item) for item in survival]
    if any(item.endpoint == "os" for item in said):
        pass  # has just been said
    elif survival[0] == survival[1] or not known:
        en.append(f"Overall survival: {words[1].en}.")
        zh.append(f"总生存期：{words[1].zh}。")
    else:
        en.append(f"Overall survival: {words[0].en} → {words[1].en}.")
        zh.append(f"总生存期：{words[0].zh} → {words[1].zh}。")
    return Bilingual(" ".join(en), "".join(zh))


def _worth_saying(endpoints: Iterable[EndpointChange]) -> list[EndpointChange]:
    """What turned, then primary endpoints, then overall survival, all of the whole trial and with an outcome."""
    whole = [item for item in endpoints if item.whole and item.after is not None]
    ordered = sorted(
        whole,
        key=lambda item: (not item.turned, not (item.after and item.after.primary), item.endpoint != "os"),
    )
    said = [
        item
        for item in ordered
        if item.turned
        or (item.after and item.after.primary)
        or (item.endpoint == "os" and item.after and item.after.has_figure)
    ]
    return said[:_MOST_SAID] or ordered[:1]

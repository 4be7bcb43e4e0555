"""The whole service, as its callers meet it: who may ask what, what is kept of an answer, and how it is read again."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import yaml
from fastapi.routing import iter_route_contexts
from rest_support import EXAMPLES, TODAY, TestClient, asking, settings

from api.app import create_app
from api.fhir.document import MAX_BYTES
from api.hooks.settings import HookSettings
from api.routes.records import page_path
from api.security import keys, links
from api.security.headers import DEFAULTS
from api.security.keys import NewKey, new_key
from api.security.settings import SecuritySettings
from api.service import Service, now
from api.store.records import StoreUnavailable
from engine.errors import Fault

BASE = "https://board.example"
ORIGIN = "https://ehr.example"
REVIEW = "/cds-services/hcc-board-review"
RECORDS = sorted((EXAMPLES / "fhir").glob("*.json"))
PROFILE = json.loads((EXAMPLES / "untreated-cnlc-iiia.json").read_text(encoding="utf-8"))
COMPARED = {"profile": PROFILE, "from": "2025-01-01", "to": "2026-05-31"}
CALL = json.loads((EXAMPLES / "hooks" / "hcc-board-review.failed.json").read_text(encoding="utf-8"))
UNPRINTABLE = {**CALL, "context": {**CALL["context"], "userId": "Practitioner/\x00"}}
PROBLEM, OUTCOME = "application/problem+json", "application/json"

SCOPES = {
    "POST /assessments": "assess",
    "POST /assessments/compare": "assess",
    "POST /fhir/assessments": "assess",
    "GET /cds-services": "assess",
    "POST /cds-services/{service_id}": "assess",
    "POST /cds-services/{service_id}/feedback": "assess",
    "GET /assessments/{record_id}": "read",
    "GET /assessments/{record_id}/replay": "read",
    "GET /assessments/{record_id}/fhir": "read",
    "GET /fhir/PlanDefinition": "read",
    "GET /fhir/{kind}/{identifier}": "read",
    "GET /rules": "read",
    "GET /rules/{rule_id}": "read",
    "GET /sources": "read",
    "GET /sources/{source_id}": "read",
    "GET /sources/{source_id}/passages": "read",
    "GET /studies": "read",
    "GET /studies/{study_id}": "read",
    "GET /regimens": "read",
    "GET /regimens/{regimen_id}": "read",
    "GET /fields": "read",
    "GET /metrics": "admin",
    "POST /reload": "admin",
}
PUBLIC = {"GET /health", "GET /ready", "GET /openapi.json", "GET /assessments/{record_id}/page/{lang}"}


@dataclass(frozen=True)
class Site:
    """A service that asks for keys, and clients with one key each, by its name."""

    service: Service
    made: dict[str, NewKey]

    def __call__(self, name: str | None = None) -> TestClient:
        headers = {} if name is None else {"X-API-Key": self.made[name].secret}
        return TestClient(self.service, base_url=BASE, headers=headers)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    callers: dict[str, list[Any]] = {
        "ward": ["assess", "read"],
        "clinic": ["assess", "read"],
        "auditor": ["read", "admin"],
        "assess": ["assess"],
        "read": ["read"],
        "admin": ["admin"],
    }
    made = {name: new_key(name, scopes) for name, scopes in callers.items()}
    file = folder / "keys.yaml"
    entries = [
        key.entry.model_dump(mode="json", exclude_none=True) | {"scopes": sorted(key.entry.scopes)}
        for key in made.values()
    ]
    file.write_text(yaml.safe_dump({"keys": entries}), encoding="utf-8")
    file.chmod(0o600)
    known, faults = keys.read(file)
    assert not faults
    security = SecuritySettings(
        keys_file=file,
        keys=known,
        base_url=BASE,
        cors_origins=(ORIGIN,),
        rate_per_minute=1_000_000,
        failures_per_minute=1_000_000,
    )
    service = create_app(settings=settings(folder, security=security, reload=True, hooks=HookSettings(base_url=BASE)))
    yield Site(service, made)
    service.close()


@pytest.fixture
def ward(site: Site) -> TestClient:
    return site("ward")


def page_of(client: TestClient, lang: str = "en") -> str:
    """The path, with its signature, of the page that a card links to."""
    answer = client.post(REVIEW, json=CALL, headers={"Accept-Language": lang})
    url: str = answer.json()["cards"][0]["links"][0]["url"]
    assert url.startswith(f"{BASE}/assessments/")
    return url.removeprefix(BASE)


def id_in(path: str) -> str:
    return path.split("/")[2]


def answers(client: TestClient) -> dict[str, str]:
    """One answer of each kind; the ids of their records."""
    return {
        "assessment": id_in(client.post("/assessments", json=PROFILE).headers["location"]),
        "comparison": id_in(client.post("/assessments/compare", json=COMPARED).headers["location"]),
        "hook": id_in(page_of(client)),
    }


# --- who may ask what ---------------------------------------------------------------------------------------


def sent(client: TestClient, route: str) -> Any:
    """A call of *route*, with something in place of each id."""
    method, path = route.split(" ")
    path = re.sub(r"{\w+}", "x", path.replace("{kind}", "PlanDefinition").replace("{lang}", "en"))
    return client.request(method, path, json={} if method == "POST" else None)


def test_every_path_says_who_may_call_it(site: Site) -> None:
    found = {
        f"{method} {route.path}"
        for route in iter_route_contexts(site.service.routes)
        for method in getattr(route.original_route, "methods", None) or {"ANY"}
        if not route.path.startswith("/board")  # the pages have a table of their own: tests/web/test_web_who_may.py
    }
    assert found == {*SCOPES, *PUBLIC}


@pytest.mark.parametrize("route", SCOPES)
def test_nobody_is_refused(site: Site, route: str) -> None:
    answer = sent(site(), route)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == 'ApiKey realm="hcc-board"'
    assert sent(TestClient(site.service, base_url=BASE, headers={"X-API-Key": "hcc_wrong"}), route).status_code == 401


@pytest.mark.parametrize(("route", "scope"), SCOPES.items())
def test_a_caller_without_the_scope_is_refused_and_one_with_it_is_not(site: Site, route: str, scope: str) -> None:
    for held in ("assess", "read", "admin"):
        if held != scope:
            assert sent(site(held), route).status_code == 403, held
    assert sent(site(scope), route).status_code in (200, 400, 404, 422)


@pytest.mark.parametrize("route", SCOPES)
def test_both_refusals_are_described(site: Site, route: str) -> None:
    method, path = route.split(" ")
    responses = site.service.openapi()["paths"][path][method.lower()]["responses"]
    assert "WWW-Authenticate" in responses[str(401)]["headers"]
    assert "Retry-After" in responses[str(429)]["headers"]
    assert {"401", "403", "429", "500", "503"} <= set(responses)


@pytest.mark.parametrize("route", sorted(PUBLIC))
def test_a_public_path_asks_for_no_key(site: Site, route: str) -> None:
    assert sent(site(), route).status_code == (403 if "page" in route else 200)


# --- an answer is read again --------------------------------------------------------------------------------


def test_an_answer_is_read_again_where_it_said_it_is_kept(ward: TestClient) -> None:
    given = ward.post("/assessments", json=PROFILE)
    kept = ward.get(given.headers["location"]).json()
    assert (kept["question"], kept["answer"]) == (PROFILE, given.json())
    assert f"{kept['sequence']}:{kept['hash']}" == given.headers["x-record"]
    assert (kept["kind"], kept["caller"], kept["erased"], kept["today"]) == ("assessment", "ward", False, str(TODAY))
    assert kept["knowledge_base"] == given.headers["x-knowledge-base"]
    compared = ward.post("/assessments/compare", json=COMPARED)
    kept = ward.get(compared.headers["location"]).json()
    assert (kept["kind"], kept["question"], kept["answer"]) == ("comparison", COMPARED, compared.json())


def test_each_kind_of_answer_is_given_again(ward: TestClient) -> None:
    for kind, record in answers(ward).items():
        assert ward.get(f"/assessments/{record}").json()["kind"] == kind
        again = ward.get(f"/assessments/{record}/replay").json()
        assert (again["same"], again["differing"], "reason" in again) == (True, 0, False), kind


def test_each_kind_of_answer_is_given_again_by_rules_that_were_replaced_since(rules: Path, tmp_path: Path) -> None:
    opened = settings(tmp_path, reload=True, hooks=HookSettings(base_url=BASE))
    with asking(create_app(rules, opened)) as client:
        records = answers(client)
        before = client.get(f"/assessments/{records['assessment']}").json()
        file = rules / "sources" / "cnlc-2026.yaml"
        file.write_text(file.read_text(encoding="utf-8").replace("(2026 edition)", "(2027)"), encoding="utf-8")
        assert client.post("/reload").status_code == 200
        after = client.post("/assessments", json=PROFILE)
        assert after.headers["x-knowledge-base"] != before["knowledge_base"]
        assert after.json()["sources"] != before["answer"]["sources"]
        for kind, record in records.items():
            again = client.get(f"/assessments/{record}/replay").json()
            assert (again["same"], again["knowledge_base"]) == (True, before["knowledge_base"]), kind


@pytest.mark.parametrize("part", ["", "/replay", "/fhir"])
def test_the_record_of_another_caller_is_told_like_one_that_does_not_exist(
    site: Site, ward: TestClient, part: str
) -> None:
    path = f"{ward.post('/assessments', json={}).headers['location']}{part}"
    assert ward.get(path).status_code == 200
    others, none = site("clinic").get(path), site("clinic").get(f"/assessments/{uuid4()}{part}")
    assert (others.status_code, others.content) == (404, none.content)
    assert site("auditor").get(path).status_code == 200


def test_what_was_erased_is_told_without_its_content(site: Site, ward: TestClient) -> None:
    page = page_of(ward)
    record = id_in(page)
    assert site().get(page).status_code == 200
    site.service.store.erase(record=record, why="patient_request", by="dpo", on=TODAY)
    kept = ward.get(f"/assessments/{record}").json()
    assert kept["erased"] is True
    assert not {"question", "answer", "context"} & set(kept)
    for answer in (ward.get(f"/assessments/{record}/fhir"), site().get(page)):
        assert (answer.status_code, answer.json()["type"]) == (410, "/problems/erased")
    again = ward.get(f"/assessments/{record}/replay").json()
    assert (again["reason"], "same" in again) == ("erased", False)


# --- the signed page ----------------------------------------------------------------------------------------


def test_the_page_of_a_card_opens_without_a_key_in_the_language_of_the_card(site: Site, ward: TestClient) -> None:
    for lang, title in (("zh", "多学科会诊评估"), ("en", "Assessment for the tumour board")):
        page = site().get(page_of(ward, lang))
        assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert f"<title>{title}</title>" in page.text
        assert "style-src" in page.headers["content-security-policy"]


def test_a_page_opens_by_its_own_link_alone_and_only_until_that_ends(site: Site, ward: TestClient) -> None:
    first, second = page_of(ward), page_of(ward)
    path, _, query = first.partition("?")
    secret = site.service.settings.security.link_secret
    ended = links.sign(page_path(id_in(first), "en"), now() - timedelta(seconds=1), secret)
    for wrong in (
        path,
        ended,
        f"{second.partition('?')[0]}?{query}",
        f"{path.removesuffix('en')}zh?{query}",
        f"{first}&x=1",
        first[:-1],
    ):
        refused = site().get(wrong)
        assert (refused.status_code, refused.json()["type"]) == (403, "/problems/link-refused"), wrong


# --- FHIR in and out ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", RECORDS, ids=lambda file: file.stem)
def test_a_fhir_record_is_assessed_with_the_origin_of_every_fact_and_can_be_given_again(
    ward: TestClient, file: Path
) -> None:
    record = json.loads(file.read_text(encoding="utf-8"))
    given = ward.post("/fhir/assessments", json=record, headers={"Content-Type": "application/fhir+json"})
    assert given.status_code == 200
    found = given.json()
    names = {f"{entry['resource']['resourceType']}/{entry['resource'].get('id')}" for entry in record["entry"]}
    assert {origin["resource"] for origin in found["intake"]["origins"]} <= names
    read = {f"{section}.{name}" for section, members in found["intake"]["profile"].items() for name in members}
    read.discard("treatment.lines_cover")  # how the lines are to be read, not a fact of the record
    assert {origin["path"] for origin in found["intake"]["origins"]} == read
    assert found["intake"]["notes"]
    kept = ward.get(given.headers["location"]).json()
    assert (kept["question"], kept["answer"]) == (found["intake"]["profile"], found["assessment"])
    assert (kept["context"]["origins"], kept["context"]["notes"]) == (
        found["intake"]["origins"],
        found["intake"]["notes"],
    )
    assert ward.get(f"{given.headers['location']}/replay").json()["same"] is True
    bundle = ward.get(f"{given.headers['location']}/fhir")
    assert bundle.headers["content-type"] == "application/fhir+json"
    assert "GuidanceResponse" in {entry["resource"]["resourceType"] for entry in bundle.json()["entry"]}


def _person(name: str) -> dict[str, Any]:
    return {"resource": {"resourceType": "Patient", "id": name}}


@pytest.mark.parametrize(
    ("body", "status", "code", "message"),
    [
        (
            json.dumps({"resourceType": "Bundle", "entry": [_person("a"), _person("b")]}).encode(),
            422,
            "fhir.patients",
            "the record holds more than one patient and does not say which is meant.",
        ),
        (b"{}", 422, "fhir.not_a_bundle", "the body is no Bundle of FHIR R4."),
        (b"[]", 422, "fhir.not_a_bundle", "the body is no Bundle of FHIR R4."),
        (b'{"resourceType":"Patient"}', 422, "fhir.not_a_bundle", "the body is no Bundle of FHIR R4."),
        (b'{"resourceType":"Bundle","entry":', 422, "json.syntax", None),
        (b'{"entry":' + b"[" * 64 + b"]" * 64 + b"}", 422, "json.too_deep", None),
        (b" " * (MAX_BYTES + 1), 413, "json.too_large", "the body is larger than 4096 KB."),
    ],
    ids=["two patients", "no resource", "a list", "another resource", "cut off", "too deep", "too large"],
)
def test_what_is_not_the_record_of_one_patient_is_refused(
    ward: TestClient, body: bytes, status: int, code: str, message: str | None
) -> None:
    refused = ward.post("/fhir/assessments", content=body, headers={"Content-Type": "application/json"})
    [error] = refused.json()["errors"]
    assert (refused.status_code, error["code"]) == (status, code)
    assert message in (None, error["message"])


@pytest.mark.parametrize(
    ("query", "path", "message", "remedy"),
    [
        ("regimenn=sorafenib", "regimenn", "no parameter is called 'regimenn'.", "Did you mean 'regimen'?"),
        ("regimen=sorafenib&regimen=x", "regimen", "is given more than once.", "Keep one."),
    ],
)
def test_a_misspelt_or_doubled_parameter_does_not_give_other_rules(
    ward: TestClient, query: str, path: str, message: str, remedy: str
) -> None:
    refused = ward.get(f"/fhir/PlanDefinition?{query}")
    [error] = refused.json()["errors"]
    assert refused.status_code == 422
    assert (error["path"], error["message"], error["remedy"]) == (path, message, remedy)


def test_the_rules_on_a_regimen_are_found_and_each_is_read_by_its_id(ward: TestClient) -> None:
    found = ward.get("/fhir/PlanDefinition?regimen=sorafenib").json()
    every = ward.get("/fhir/PlanDefinition").json()
    plans = [entry["resource"] for entry in found["entry"]]
    assert 0 < len(plans) < len(every["entry"])
    for plan in plans[:3]:
        assert plan["resourceType"] == "PlanDefinition"
        assert "sorafenib" in json.dumps(plan)
        assert ward.get(f"/fhir/PlanDefinition/{plan['id']}").json() == plan
    for path, status in (
        ("/fhir/PlanDefinition?regimen=sorafenibb", 404),
        ("/fhir/PlanDefinition/none", 404),
        ("/fhir/Patient/1", 422),
        ("/fhir/PlanDefinition?status=new", 422),
    ):
        assert ward.get(path).status_code == status


# --- the form of every answer -------------------------------------------------------------------------------


def each_kind(site: Site, ward: TestClient) -> dict[str, Any]:
    """An answer of each kind."""
    nobody = site()
    preflight = {"Origin": ORIGIN, "Access-Control-Request-Method": "POST"}
    return {
        "json": ward.post("/assessments", json={}),
        "fhir": ward.get("/fhir/PlanDefinition?regimen=sorafenib"),
        "cards": ward.post(REVIEW, json=CALL),
        "page": nobody.get(page_of(ward)),
        "description": nobody.get("/openapi.json"),
        "metrics": site("admin").get("/metrics"),
        "preflight": nobody.options(REVIEW, headers=preflight),
        "foreign preflight": nobody.options(REVIEW, headers={**preflight, "Origin": "https://evil.example"}),
        "no such path": nobody.get("/none"),
        "nobody": nobody.get("/rules"),
        "no scope": ward.get("/metrics"),
        "wrong method": nobody.put("/assessments"),
        "wrong type": ward.post("/assessments", content=b"x"),
        "bad body": ward.post("/assessments", json={"nix": 1}),
        "too large": ward.post("/assessments", content=b" " * 300_000, headers={"Content-Type": "application/json"}),
        "hook refused": ward.post(REVIEW, json={}),
    }


def test_every_kind_of_answer_has_a_request_id_and_the_headers_that_keep_browsers_off(
    site: Site, ward: TestClient
) -> None:
    seen = set()
    for kind, answer in each_kind(site, ward).items():
        for name, value in DEFAULTS.items():
            expected = answer.headers[name] if (kind, name) == ("page", "Content-Security-Policy") else value
            assert answer.headers[name] == expected, (kind, name)
        assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", answer.headers["x-request-id"]), kind
        seen.add(answer.headers["x-request-id"])
        assert "server" not in answer.headers
    assert len(seen) == 16


def test_a_request_keeps_its_own_id_if_that_is_no_name(ward: TestClient) -> None:
    own = str(uuid4())
    assert ward.get("/health", headers={"X-Request-ID": own}).headers["x-request-id"] == own
    assert ward.get("/health", headers={"X-Request-ID": "Zhang-San"}).headers["x-request-id"] != "Zhang-San"


def test_a_page_of_an_allowed_origin_may_call_the_services_and_no_other(site: Site) -> None:
    asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization,content-type"}
    for path in ("/cds-services", REVIEW, f"{REVIEW}/feedback"):
        allowed = site().options(path, headers={"Origin": ORIGIN, **asked})
        assert (allowed.status_code, allowed.headers["access-control-allow-origin"]) == (200, ORIGIN)
        foreign = site().options(path, headers={"Origin": "https://evil.example", **asked})
        assert foreign.status_code == 400
        assert "access-control-allow-origin" not in foreign.headers
    # The page has to be able to read why it was refused.
    refused = site().get("/cds-services", headers={"Origin": ORIGIN})
    assert (refused.status_code, refused.headers["access-control-allow-origin"]) == (401, ORIGIN)


Spoil = Callable[[pytest.MonkeyPatch, Service], None]


def _nothing(_: pytest.MonkeyPatch, __: Service) -> None:
    pass


def _no_record(patch: pytest.MonkeyPatch, service: Service) -> None:
    async def fail(*_: Any) -> None:
        raise StoreUnavailable([Fault("record.gone", "", "there is no database.", "Start it.")])

    patch.setattr(service.store, "record", fail)


def _broken(patch: pytest.MonkeyPatch, service: Service) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("Zhang-San")

    patch.setattr(service.live, "engine", fail)
    patch.setattr(service.live, "with_codes", fail)


@pytest.mark.parametrize(
    ("method", "path", "body", "caller", "status", "spoil"),
    [
        ("GET", "", None, None, 401, _nothing),
        ("GET", "", None, "read", 403, _nothing),
        ("PUT", "", None, "ward", 405, _nothing),
        ("POST", "/none", {}, "ward", 404, _nothing),
        ("GET", "/", None, "ward", 404, _nothing),
        ("POST", "/hcc-board-review/none", {}, "ward", 404, _nothing),
        ("POST", "/hcc-board-review", {}, "ward", 400, _nothing),
        ("POST", "/hcc-board-review", UNPRINTABLE, "ward", 400, _nothing),
        ("POST", "/hcc-board-review", {**CALL, "prefetch": {}}, "ward", 412, _nothing),
        ("POST", "/hcc-board-review", "x" * 3_000_000, "ward", 413, _nothing),
        ("POST", "/hcc-board-review", None, "ward", 415, _nothing),
        ("POST", "/hcc-board-review", CALL, "ward", 503, _no_record),
        ("POST", "/hcc-board-review", CALL, "ward", 500, _broken),
        ("POST", "/hcc-board-review/feedback", {}, "ward", 400, _nothing),
    ],
)
def test_every_error_of_the_hooks_is_an_operation_outcome(
    site: Site,
    monkeypatch: pytest.MonkeyPatch,
    method: str,
    path: str,
    body: Any,
    caller: str | None,
    status: int,
    spoil: Spoil,
) -> None:
    spoil(monkeypatch, site.service)
    answer = site(caller).request(method, f"/cds-services{path}", json=body)
    assert (answer.status_code, answer.headers["content-type"]) == (status, OUTCOME)
    assert answer.json()["resourceType"] == "OperationOutcome"
    assert answer.json()["issue"]
    assert "Zhang-San" not in answer.text


@pytest.mark.parametrize(
    ("method", "path", "body", "caller", "status", "spoil"),
    [
        ("GET", "/rules", None, None, 401, _nothing),
        ("GET", "/rules", None, "assess", 403, _nothing),
        ("GET", "/none", None, "ward", 404, _nothing),
        ("GET", "/rules/none", None, "ward", 404, _nothing),
        ("GET", "/assessments/none", None, "ward", 404, _nothing),
        ("GET", "/assessments/none/page/en", None, None, 403, _nothing),
        ("PUT", "/rules", None, "ward", 405, _nothing),
        ("POST", "/assessments", "x" * 300_000, "ward", 413, _nothing),
        ("POST", "/assessments", None, "ward", 415, _nothing),
        ("POST", "/assessments", {"nix": 1}, "ward", 422, _nothing),
        ("POST", "/assessments/compare", {}, "ward", 422, _nothing),
        ("POST", "/fhir/assessments", {}, "ward", 422, _nothing),
        ("GET", "/fhir/Patient/1", None, "ward", 422, _nothing),
        ("POST", "/assessments", {}, "ward", 503, _no_record),
        ("POST", "/assessments/compare", COMPARED, "ward", 503, _no_record),
        ("POST", "/assessments", {}, "ward", 500, _broken),
        ("GET", "/rules", None, "ward", 500, _broken),
    ],
)
def test_every_other_error_is_problem_details(
    site: Site,
    monkeypatch: pytest.MonkeyPatch,
    method: str,
    path: str,
    body: Any,
    caller: str | None,
    status: int,
    spoil: Spoil,
) -> None:
    spoil(monkeypatch, site.service)
    answer = site(caller).request(method, path, json=body)
    assert (answer.status_code, answer.headers["content-type"]) == (status, PROBLEM)
    assert answer.json()["status"] == status
    assert "Zhang-San" not in answer.text


# --- what is left behind ------------------------------------------------------------------------------------


def test_the_figures_name_routes_and_no_ids(site: Site, ward: TestClient) -> None:
    page = page_of(ward)
    record = id_in(page)
    for path in (f"/assessments/{record}", f"/assessments/{record}/replay", page, "/rules/Zhang-San", "/Zhang-San"):
        ward.get(path)
    figures = site("admin").get("/metrics").text
    assert 'route="/assessments/{record_id}/replay"' in figures
    assert 'route="/cds-services/{service_id}"' in figures
    assert not [text for text in (record, "Zhang-San", "hcc-board-review", "ward") if text in figures]


def texts_of(document: Any) -> Iterator[str]:
    """Every text and number in *document* that could be told from a word of the log."""
    if isinstance(document, dict | list):
        for part in document.values() if isinstance(document, dict) else document:
            yield from texts_of(part)
    elif not isinstance(document, bool) and document is not None and len(str(document)) > 4:
        yield str(document)


def test_nothing_of_a_record_or_a_call_is_logged(ward: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    for asking_side in ("httpx", "asyncio"):
        caplog.set_level(logging.WARNING, asking_side)
    caplog.set_level(logging.DEBUG)
    known = {"fhirServer": "https://fhir.ehr.example/r4", "fhirAuthorization": {"access_token": "Zhang-San-token"}}
    calls = {
        REVIEW: [CALL, {**CALL, "prefetch": {}}, {**CALL, **known}, {**CALL, "context": {"patientId": "Zhang/San"}}],
        "/fhir/assessments": [json.loads(file.read_text(encoding="utf-8")) for file in RECORDS],
    }
    calls["/fhir/assessments"].append({"resourceType": "Bundle", "entry": [_person("Zhang-San"), _person("Li-Si")]})
    statuses = [ward.post(path, json=body).status_code for path, bodies in calls.items() for body in bodies]
    assert statuses == [200, 412, 400, 400, *[200] * len(RECORDS), 422]
    log = "\n".join(f"{record.getMessage()} {record.args} {record.exc_info}" for record in caplog.records) + caplog.text
    assert log.count("POST /fhir/assessments 200") >= len(RECORDS)
    told = {text for bodies in calls.values() for text in texts_of(bodies)}
    assert len(told) > 300
    assert not [text for text in told if text in log]

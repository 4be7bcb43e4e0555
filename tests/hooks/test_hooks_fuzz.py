"""Whatever is sent, the answer is cards or an OperationOutcome, well formed, and never an error of ours."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hooks_patients import record_of
from hooks_support import ENCOUNTER, PREPARE, REVIEW, SELECT, SIGN, Kept, TestClient, call_of, make_client, no_empties
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.live import LiveEngine

SERVICES = (REVIEW, SELECT, SIGN, PREPARE, ENCOUNTER)
_ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=20),
    st.builds(list),
    st.builds(dict),
    st.builds(lambda: {"resourceType": "OperationOutcome"}),
    st.builds(lambda: [{"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient"}}]}]),
    st.sampled_from(["1e400", "entered-in-error", "unknown", "Patient/p2", "<b>", "9" * 400, "2026-02-30"]),
)


@pytest.fixture(scope="module")
def robust(live: LiveEngine) -> TestClient:
    return make_client(live, Kept())


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every container in *value* with each key or index into it."""
    found: list[tuple[Any, Any]] = []
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in list(pairs):
        found.append((value, key))
        found += places(item)
    return found


def well_formed(response: Any) -> None:
    assert response.status_code in (200, 400, 404, 412), (response.status_code, response.text)
    body = response.json()
    assert no_empties(body) == []
    if response.status_code == 200:
        assert set(body) == {"cards"}
        for card in body["cards"]:
            assert {"uuid", "summary", "indicator", "detail", "source", "overrideReasons"} <= set(card)
            assert 0 < len(card["summary"]) < 140
    else:
        assert body["resourceType"] == "OperationOutcome"
        assert body["issue"]


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_call_with_anything_in_any_place_is_answered(robust: TestClient, data: st.DataObject) -> None:
    service = data.draw(st.sampled_from(SERVICES))
    patient = data.draw(st.sampled_from(["untreated", "failed", "sparse"]))
    call = copy.deepcopy(call_of(service, record_of(patient)))
    for _ in range(data.draw(st.integers(1, 6))):
        known = places(call)
        if not known:
            break
        container, key = known[data.draw(st.integers(0, len(known) - 1))]
        kind = data.draw(st.sampled_from(["replace", "remove", "double"]))
        if kind == "remove":
            container.pop(key, None) if isinstance(container, dict) else container.pop(key)
        elif kind == "double" and isinstance(container, list):
            container.append(copy.deepcopy(container[key]))
        else:
            container[key] = data.draw(_ODD)
    body = json.dumps(call, ensure_ascii=False).encode("utf-8", "replace")
    well_formed(robust.post(f"/cds-services/{service}", content=body, headers={"content-type": "application/json"}))


_JSON = st.recursive(_ODD, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=12), inner))


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(service=st.sampled_from(SERVICES), document=_JSON, feedback=st.booleans())
def test_any_document_is_refused_in_good_form(robust: TestClient, service: str, document: Any, feedback: bool) -> None:
    path = f"/cds-services/{service}{'/feedback' if feedback else ''}"
    if feedback and isinstance(document, dict):
        document = {"feedback": [document]}
    body = json.dumps(document, ensure_ascii=False).encode("utf-8", "replace")
    well_formed(robust.post(path, content=body, headers={"content-type": "application/json"}))


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(body=st.binary(max_size=200))
def test_any_bytes_are_refused_in_good_form(robust: TestClient, body: bytes) -> None:
    response = robust.post(f"/cds-services/{REVIEW}", content=body, headers={"content-type": "application/json"})
    well_formed(response)
    assert response.status_code == 400

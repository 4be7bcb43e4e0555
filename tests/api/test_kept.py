"""An answer that was kept is read back as it was, or refused."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import orjson
import pytest
from rest_support import EXAMPLES, TODAY

from api.encoding import encode
from api.kept import assessment_of
from engine.assess import Engine
from engine.assessment import Assessment
from engine.errors import InputRefused
from engine.knowledge import load


@pytest.fixture(scope="module")
def answer() -> Iterator[Assessment]:
    engine = Engine(load())
    document = json.loads((EXAMPLES / "untreated-cnlc-iiia.json").read_text(encoding="utf-8"))
    yield engine.assess(document, today=TODAY)
    engine.close()


def test_an_answer_kept_as_json_is_read_back_the_same(answer: Assessment) -> None:
    assert assessment_of(encode(answer)) == answer


def test_an_answer_kept_before_pathways_and_figures_were_given_is_read_without_them(answer: Assessment) -> None:
    document = orjson.loads(encode(answer))
    del document["pathways"]
    for entry in document["candidates"]:
        for evidence in entry["evidence"]:
            for endpoint in evidence["endpoints"]:
                del endpoint["figures"]
    read = assessment_of(orjson.dumps(document))
    assert read.pathways == ()
    shown = [endpoint for entry in read.candidates for evidence in entry.evidence for endpoint in evidence.endpoints]
    assert any(endpoint.has_figure for endpoint in shown)
    assert {endpoint.figures for endpoint in shown} == {None}
    assert [entry.regimen for entry in read.candidates] == [entry.regimen for entry in answer.candidates]
    assert read.find_out_first == answer.find_out_first


def _another_contract(document: Any) -> None:
    document["contract"] = "hcc-assessment/0"


def _without_a_field(document: Any) -> None:
    del document["candidates"][0]["regimen"]["name"]


def _no_list(document: Any) -> None:
    document["headline"] = {"en": "x", "zh": "x"}


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (
            _another_contract,
            "contract: the answer kept is not of contract hcc-assessment/1. "
            "Replay the record: the engine then gives the answer anew. [kept.contract]",
        ),
        (
            _without_a_field,
            "candidates.0.regimen.name: has not the shape of an answer. "
            "Replay the record: the engine then gives the answer anew. [kept.shape]",
        ),
        (
            _no_list,
            "headline: has not the shape of an answer. "
            "Replay the record: the engine then gives the answer anew. [kept.shape]",
        ),
    ],
    ids=["another contract", "a field is missing", "a list is an object"],
)
def test_a_kept_answer_of_another_shape_is_refused(
    answer: Assessment, spoil: Callable[[Any], None], message: str
) -> None:
    document = orjson.loads(encode(answer))
    spoil(document)
    with pytest.raises(InputRefused) as refused:
        assessment_of(orjson.dumps(document))
    assert [str(fault) for fault in refused.value.faults] == [message]

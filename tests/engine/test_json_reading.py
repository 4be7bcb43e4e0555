"""Request bodies: strict JSON, exact numbers, and messages that do not repeat the patient."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from engine import json_reader
from engine.errors import InputRefused
from engine.json_reader import MAX_BYTES, MAX_DEPTH


def refused(body: bytes | str) -> str:
    with pytest.raises(InputRefused) as caught:
        json_reader.read(body)
    (fault,) = caught.value.faults
    assert fault.path == ""
    assert fault.message
    assert fault.remedy
    return fault.code


@pytest.mark.parametrize("body", ['{"a": 1}', b'{"a": 1}', ' \n{"a":\t1}'])
def test_text_and_bytes_are_read_alike(body: bytes | str) -> None:
    assert json_reader.read(body) == {"a": 1}


def test_a_number_with_a_point_stays_exact() -> None:
    read = json_reader.read('{"bilirubin": 51.30, "tiny": 0.1}')
    assert read == {"bilirubin": Decimal("51.30"), "tiny": Decimal("0.1")}
    assert str(read["bilirubin"]) == "51.30"


@pytest.mark.parametrize(
    "body",
    [
        "",
        "{",
        '{"a": 1,}',
        "{'a': 1}",
        '{"a": 1} {"b": 2}',
        '{"a": 01}',
        '{"a": .5}',
        '{"a": +1}',
        "{a: 1}",
        '// note\n{"a": 1}',
        '{"a": "\n"}',
        "\ufeff{}",
        '{"a": tru}',
        '{"a": ' + "9" * 5000 + "}",
    ],
)
def test_what_is_not_json_is_refused(body: str) -> None:
    assert refused(body) == "json.syntax"


def test_the_place_of_a_syntax_error_is_named() -> None:
    with pytest.raises(InputRefused, match="line 2, column 7"):
        json_reader.read('{"a": 1,\n "b": x}')


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_is_refused(word: str) -> None:
    assert refused(f'{{"a": [{word}]}}') == "json.not_finite"


@pytest.mark.parametrize("body", ['{"a": 1, "a": 1}', '{"a": {"b": 1, "c": 2, "b": 3}}', '[{"x": 0, "x": 0}]'])
def test_a_key_may_stand_once_in_an_object(body: str) -> None:
    assert refused(body) == "json.key_twice"


def test_the_same_key_in_two_objects_is_no_fault() -> None:
    assert json_reader.read('[{"a": 1}, {"a": 2}]') == [{"a": 1}, {"a": 2}]


def test_a_long_key_is_cut_in_the_message() -> None:
    key = "k" * 500
    with pytest.raises(InputRefused) as caught:
        json_reader.read(json.dumps({key: 1})[:-1] + f', "{key}": 2}}')
    assert len(str(caught.value)) < 250


@pytest.mark.parametrize("body", [b'{"a": "\xff"}', b"\xff\xfe{\x00}\x00", '{"a": "é"}'.encode("latin-1")])
def test_what_is_not_utf_8_is_refused(body: bytes) -> None:
    assert refused(body) == "json.encoding"


@pytest.mark.parametrize("depth", [MAX_DEPTH + 1, 500, 100_000])
@pytest.mark.parametrize("brackets", ["[]", ('{"a":', "}")])
def test_deep_nesting_is_refused_before_it_is_parsed(depth: int, brackets: tuple[str, str]) -> None:
    opening, closing = brackets
    body = opening * depth + "1" + closing * depth
    assert refused(body) == ("json.too_deep" if len(body) <= MAX_BYTES else "json.too_large")


def test_nesting_up_to_the_limit_is_read() -> None:
    read = json_reader.read("[" * MAX_DEPTH + "]" * MAX_DEPTH)
    for _ in range(MAX_DEPTH - 1):
        (read,) = read
    assert read == []


def test_brackets_inside_texts_do_not_count() -> None:
    text = '["' * 50 + "\\"
    assert json_reader.read(json.dumps({"note": text})) == {"note": text}
    assert json_reader.read(json.dumps({"a": '\\"[' * 20})) == {"a": '\\"[' * 20}


def test_a_body_larger_than_the_limit_is_refused() -> None:
    assert refused(b" " * (MAX_BYTES + 1)) == "json.too_large"
    assert json_reader.read(b" " * (MAX_BYTES - 2) + b"{}") == {}


def test_the_limit_counts_bytes_in_text_as_well() -> None:
    body = json.dumps("病" * (MAX_BYTES // 2), ensure_ascii=False)
    assert refused(body) == refused(body.encode()) == "json.too_large"


@pytest.mark.parametrize(
    "body",
    ['{"name": "Zhang San", "x": }', '{"name": "Zhang San", "x": NaN}', '["Zhang San", [[[[[[[[[[[[[1]]]]]]]]]]]]]]'],
)
def test_no_message_repeats_a_value_of_the_body(body: str) -> None:
    with pytest.raises(InputRefused) as caught:
        json_reader.read(body)
    assert "Zhang" not in str(caught.value)

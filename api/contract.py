"""What goes over the wire: problems, schemas, and OpenAPI's parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import orjson
from pydantic import TypeAdapter

from engine.assess import Engine
from engine.assessment import Assessment

SCHEMAS = "#/components/schemas/"
Json = dict[str, Any]


# --- problems ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ProblemError:
    """One fault. ``path``: where (``tumour.tumour_number``, ``as_of``); ``file`` and ``line`` for rule files only.

    ``message_zh``, ``remedy_zh``: the same in Chinese, for whatever can be wrong with a patient's profile or a day.
    """

    code: str
    path: str
    message: str
    remedy: str
    file: str | None = None
    line: int | None = None
    message_zh: str | None = None
    remedy_zh: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Problem details. ``type`` never changes for one kind of problem; ``incident`` is found again in the log."""

    type: str
    title: str
    status: int
    detail: str
    errors: tuple[ProblemError, ...] = ()
    incident: str | None = None


# --- schemas for OpenAPI ----------------------------------------------------------------------------------


@cache
def assessment_schema() -> Json:
    """JSON Schema of the answer, complete in itself."""
    return TypeAdapter(Assessment).json_schema(mode="serialization")


def profile_schema(engine: Engine) -> Json:
    """JSON Schema of the profile, complete in itself. What is not known is left out, never null."""
    schema: Json = without_null(engine.intake.model.model_json_schema())
    schema["$defs"]["Treatment"] = with_none(schema["$defs"]["Treatment"])
    return schema


def with_none(treatment: Json) -> Json:
    """The schema of the treatment with the words for an empty list, and for yes and no, which the model reads as well."""
    words = {
        name: ["none", "无", "没有"] if name in ("lines", "tace") else ["yes", "no", "是", "否", "有", "无"]
        for name, schema in treatment["properties"].items()
        if name in ("lines", "tace") or schema.get("type") == "boolean"
    }
    read = {
        name: {"anyOf": [treatment["properties"][name], {"type": "string", "enum": allowed}]}
        for name, allowed in words.items()
    }
    return {**treatment, "properties": {**treatment["properties"], **read}}


def components(engine: Engine) -> Json:
    """The schemas that :func:`assess_operation` refers to, for OpenAPI's ``components.schemas``.

    Parts are named after what they belong to, because the profile, the answer and the rule files each have
    a *Condition* or a *Treatment* of their own.
    """
    known: Json = {}
    for name, schema in (
        ("PatientProfile", profile_schema(engine)),
        ("Assessment", assessment_schema()),
        ("Problem", TypeAdapter(Problem).json_schema(mode="serialization")),
    ):
        known.update(parts(name, schema))
    for name in ("Problem", "Problem.ProblemError"):  # members that say nothing are left out of problems
        known[name] = without_null(known[name])
    return known


def parts(name: str, schema: Json) -> Json:
    """*schema* as the component *name*, and each of its parts as a component named after it."""
    whole = _moved(schema, f"{name}.")
    return {**{f"{name}.{part}": inner for part, inner in whole.pop("$defs", {}).items()}, name: whole}


def _moved(schema: Any, prefix: str) -> Any:
    """*schema* with its references pointing into OpenAPI's components."""
    if isinstance(schema, list):
        return [_moved(item, prefix) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: f"{SCHEMAS}{prefix}{value.removeprefix('#/$defs/')}" if key == "$ref" else _moved(value, prefix)
        for key, value in schema.items()
    }


def without_null(schema: Any) -> Any:
    """*schema* without ``default: null`` and without null as a choice: a profile leaves out what is not known."""
    if isinstance(schema, list):
        return [without_null(item) for item in schema if item != {"type": "null"}]
    if not isinstance(schema, dict):
        return schema
    kept = {key: without_null(value) for key, value in schema.items() if not (key == "default" and value is None)}
    if len(choices := kept.get("anyOf", ())) == 1:
        del kept["anyOf"]
        kept = {**choices[0], **kept}
    return kept


PROBLEM: Json = {"application/problem+json": {"schema": {"$ref": f"{SCHEMAS}Problem"}}}


def header(meaning: str, **schema: str) -> Json:
    """OpenAPI's description of a header that is always sent; *schema*: what its text is besides a text."""
    return {"description": meaning, "required": True, "schema": {"type": "string", **schema}}


REQUEST_ID: Json = {"X-Request-ID": header("the id under which the request is logged", format="uuid")}
"""What every answer carries."""
HEADERS: Json = {
    **REQUEST_ID,
    "X-Knowledge-Base": header("version+digest of the rules that answered"),
    "X-Engine-Version": header("version of the engine"),
}
_AGAIN: Json = {"Retry-After": header("seconds after which to try again", pattern="^[1-9][0-9]*$")}
_WITH_FAILURE: Mapping[int | str, Json] = {
    401: {"WWW-Authenticate": header("which credentials are accepted")},
    429: _AGAIN,
    503: _AGAIN,
}
ALWAYS_POSSIBLE = {
    500: "Something unforeseen; an incident number is given and nothing else.",
    503: "Not possible now, or not done in time; see Retry-After.",
}
"""What may happen on every path."""


def failure_headers(status: int | str) -> Json:
    """The headers of an answer with *status*, one of 400 and above or *default*."""
    return {**REQUEST_ID, **_WITH_FAILURE.get(status, {})}


def problem_responses(meanings: Mapping[int, str]) -> dict[int | str, Json]:
    """OpenAPI's responses for problems: *meanings* by status, and what may happen anywhere.

    Methods and paths that are not described are answered as *default* says.
    """
    return {
        **{status: _problem(status, meaning) for status, meaning in {**ALWAYS_POSSIBLE, **meanings}.items()},
        "default": _problem("default", "Any other failure, as problem details."),
    }


def _problem(status: int | str, meaning: str) -> Json:
    return {"description": meaning, "content": PROBLEM, "headers": failure_headers(status)}


PASSAGES_EXAMPLE: Json = {
    "source_id": "review-000",
    "state": "complete",
    "count": 1,
    "encoded": 1,
    "dispositions": {
        "rule": 0,
        "evidence_gap": 0,
        "caution": 0,
        "study": 1,
        "erratum": 1,
        "staging": 0,
        "regimen": 0,
        "background": 0,
    },
    "chapters": [
        {
            "title": {"en": "2.1 TACE with a PD-1 antibody", "zh": "2.1 TACE联合PD-1抑制剂"},
            "file": "rules/passages/review-000/section-2-1.yaml",
            "passages": [
                {
                    "id": "r000.p.leap-012-design",
                    "at": "§2.1；参考文献40",
                    "gist": {
                        "en": "LEAP-012, TACE with or without lenvatinib and pembrolizumab in intermediate stage, "
                        "appears by its design paper only.",
                        "zh": "LEAP-012（中期肝癌TACE±仑伐替尼+帕博利珠单抗）仅引设计论文。",
                    },
                    "became": {"study": ["leap-012"], "erratum": ["r000.leap012-result"]},
                    "background": {
                        "en": "No result in this review; the trial is encoded from the guideline, which prints one.",
                        "zh": "本综述无结果；该试验据指南编码，指南有结果。",
                    },
                }
            ],
        }
    ],
}
_SECOND_LINE_AFTER_SORAFENIB: Json = {
    "patient": {"age": 67, "sex": "female", "ecog": 0, "region": "other_asia"},
    "disease": {"diagnosis": "hepatocellular carcinoma"},
    "tumour": {"tumour_number": 3, "largest_diameter": "48 mm", "pvtt_vp": "Vp2", "extrahepatic_spread": "no"},
    "liver": {
        "bilirubin": "0.9 mg/dL",
        "albumin": "3.9 g/dL",
        "inr": "1.0",
        "ascites": "none",
        "encephalopathy": "none",
        "anti_hcv": "positive",
        "hcv_rna": "not detected",
    },
    "markers": {"afp": "640 ng/mL"},
    "resection": {"resection_status": "unresectable"},
    "treatment": {
        "lines": [
            {"line": 1, "setting": "advanced", "agents": ["sorafenib"], "ended": "progression", "tolerated": True}
        ]
    },
    "comorbidity": {"hypertension": "controlled"},
}
_SECOND_LINE_IN_CHINESE: Json = {
    "patient": {"age": "58岁", "sex": "男", "ecog": "1分", "region": "中国大陆"},
    "disease": {"diagnosis": "肝细胞癌"},
    "tumour": {
        "tumour_number": "多发",
        "largest_diameter": "7.1 厘米",
        "pvtt_cheng": "II型",
        "extrahepatic_spread": "不详",
    },
    "liver": {"bilirubin": "21 µmol/L", "albumin": "35 g/L", "ascites": "少量", "encephalopathy": "无"},
    "markers": {"afp": "未查"},
    "treatment": {
        "lines": [{"setting": "晚期", "agents": ["卡瑞利珠单抗", "阿帕替尼"], "ended": "不耐受"}],
        "tace": [{"on": "2025-06-12", "response": "PD"}],
    },
}
_WRITTEN_HERE: Json = {
    "second-line-after-sorafenib": {
        "summary": "Progression on sorafenib, which was tolerated; American units",
        "value": _SECOND_LINE_AFTER_SORAFENIB,
    },
    "second-line-in-chinese": {
        "summary": "In Chinese words, much of it not known: the answer says what to find out first",
        "value": _SECOND_LINE_IN_CHINESE,
    },
}


@cache
def examples() -> Json:
    """Example profiles for OpenAPI: the project's example files, and two from here."""
    return {**examples_in("."), **_WRITTEN_HERE}


def examples_in(folder: str) -> Json:
    """The project's example files in *folder* (packaged, else the checkout's), by name."""
    here = Path(__file__).resolve().parent
    packaged = here / "_examples"
    files = (packaged if packaged.is_dir() else here.parent / "examples") / folder
    return {
        file.stem: {"summary": file.stem.replace("-", " ").capitalize(), "value": orjson.loads(file.read_bytes())}
        for file in sorted(files.glob("*.json"))
    }


def assess_operation() -> Json:
    """OpenAPI's request of ``POST /assessments``, which is read by hand to bound its size and see a second ``as_of``."""
    return {
        "parameters": [
            {
                "name": "as_of",
                "in": "query",
                "required": False,
                "description": "Use only what was public by this day (default: today). A day still to come is refused.",
                "schema": {"type": "string", "format": "date"},
                "example": "2026-05-31",
            }
        ],
        "requestBody": {
            "required": True,
            "description": "The profile itself, at most 256 KB. What is not known is left out or written as `unknown`.",
            "content": {"application/json": {"schema": {"$ref": f"{SCHEMAS}PatientProfile"}, "examples": examples()}},
        },
    }

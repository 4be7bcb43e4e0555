"""One assessment, from JSON text to JSON text, whole and stage by stage."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from api.encoding import encode
from engine import json_reader
from engine.assess import Engine
from engine.expressions import Conditions
from engine.inference.durable import DurableEvaluator
from engine.inference.plain import PlainEvaluator

TODAY = date(2026, 11, 21)
EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
PATIENTS = {
    "untreated": EXAMPLES / "untreated-cnlc-iiia.json",
    "second line": EXAMPLES / "failed-atezolizumab-bevacizumab.json",
}
FALLBACK = {
    "patient": {"age": 61, "sex": "male", "ecog": 1, "region": "mainland_china"},
    "disease": {"diagnosis": "hcc"},
    "tumour": {"tumour_number": "at least 4", "largest_diameter": "6.4 cm", "pvtt_cheng": "none", "extrahepatic_sites": ["lung"]},
    "liver": {"bilirubin": "17 µmol/L", "albumin": "37 g/L", "inr": 1.1, "ascites": "none", "encephalopathy": "none"},
    "treatment": {
        "lines": [{"setting": "advanced", "agents": ["atezolizumab", "bevacizumab"], "ended": "progression"}],
        "tace": "none",
    },
}  # fmt: skip


def encoder() -> Callable[[Any], bytes]:
    """How the service turns an answer into JSON."""
    return encode


def bodies() -> dict[str, bytes]:
    """The profiles as they come over the wire."""
    import orjson

    return {name: path.read_bytes() if path.is_file() else orjson.dumps(FALLBACK) for name, path in PATIENTS.items()}


def text_to_text(engine: Engine, body: bytes, encode: Callable[[Any], bytes]) -> bytes:
    """The whole way."""
    return encode(engine.assess(json_reader.read(body), today=TODAY))


class Stages:
    """The way of one profile in pieces, each of which can be called on its own."""

    def __init__(self, engine: Engine, body: bytes, encode: Callable[[Any], bytes]) -> None:
        self.engine, self.body, self.encode = engine, body, encode
        rules = tuple(engine.kb.rules())
        self.durable, self.plain = DurableEvaluator(rules, "bench-stages"), PlainEvaluator(rules)
        self.conditions = Conditions(engine.kb.atoms())
        self.document = json_reader.read(body)
        self.patient = engine.intake.read(self.document, TODAY)
        self.facts = engine.facts(self.patient)
        self.truths = self.evaluated()
        self.answer = engine.answer(self.patient, TODAY)

    def evaluated(self) -> dict[str, Any]:
        """Every atomic condition for the patient."""
        return self.conditions.truths(self.facts)

    def calls(self) -> dict[str, Callable[[], object]]:
        """The stages by name, and the whole."""
        engine = self.engine
        return {
            "parse": lambda: json_reader.read(self.body),
            "intake": lambda: engine.intake.read(self.document, TODAY),
            "derive": lambda: engine.findings.add(dict(self.patient.facts)),
            "atoms": self.evaluated,
            "durable": lambda: self.durable.verdicts(self.truths),
            "plain": lambda: self.plain.verdicts(self.truths),
            "answer, no what-if": lambda: engine.answer(self.patient, TODAY, outcomes=False),
            "answer": lambda: engine.answer(self.patient, TODAY),
            "encode": lambda: self.encode(self.answer),
            "whole": lambda: text_to_text(engine, self.body, self.encode),
        }

    def close(self) -> None:
        """Free the evaluator."""
        self.durable.close()


# What the engine's own answer() spends before it builds: measured apart, and taken off.
INSIDE_ANSWER = ("derive", "atoms", "durable", "plain")


def broken_down(medians: dict[str, float]) -> dict[str, float]:
    """The stages that add up to the whole, in milliseconds: *build* and *what-if* are what is left of the answer."""
    stages = {name: medians[name] for name in ("parse", "intake", *INSIDE_ANSWER)}
    stages["build"] = medians["answer, no what-if"] - sum(medians[name] for name in INSIDE_ANSWER)
    stages["what-if"] = medians["answer"] - medians["answer, no what-if"]
    stages["encode"] = medians["encode"]
    return stages

"""The demo patient's whole answer, kept to be read: ``python -m tests.golden.update`` rewrites it.

Two files of text (what ``hcc assess`` prints by default, in both languages) and one of JSON (where each regimen stands, with
which certainty, which statements applied, what was alerted and asked). Read the difference before it is kept.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any, Literal

from api.labels import labels
from api.text import Text
from engine import json_reader
from engine.assess import STANDINGS, Engine
from engine.assessment import Assessment, Entry
from engine.knowledge import load

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PATIENTS = ("untreated-cnlc-iiia",)
DAY = date(2026, 11, 21)
LANGUAGES: tuple[Literal["zh", "en"], ...] = ("zh", "en")


def assessment(engine: Engine, patient: str) -> Assessment:
    """The answer for one of the examples."""
    document = json_reader.read((ROOT / "examples" / f"{patient}.json").read_bytes())
    return engine.assess(document, today=DAY, as_of=DAY)


def files(engine: Engine, patient: str) -> dict[str, str]:
    """The golden files of one patient, by name."""
    answer = assessment(engine, patient)
    texts = {f"{patient}.{language}.txt": Text(language).render(answer, labels(engine.kb)) for language in LANGUAGES}
    texts[f"{patient}.json"] = json.dumps(summary(answer), ensure_ascii=False, indent=2) + "\n"
    return {name: without_digest(text, engine.kb.digest) for name, text in texts.items()}


def without_digest(text: str, digest: str) -> str:
    """*text* without the digest of the rules, which changes with every comment in them."""
    for length in range(len(digest), 6, -1):
        text = text.replace(digest[:length], "<digest>")
    return text


def summary(answer: Assessment) -> dict[str, Any]:
    """What the answer says, without the texts."""
    return {
        "status": answer.status,
        "as_of": answer.as_of,
        "headline": [line.zh for line in answer.headline],
        "derived": {item.fact: item.shown.en for item in answer.derived},
        "alerts": [alert.code for alert in answer.alerts],
        **{standing: [_entry(entry) for entry in getattr(answer, standing)] for standing in STANDINGS},
        "requirements": {item.id: item.status for item in answer.requirements},
        "evidence_gaps": [gap.rule_id for gap in answer.evidence_gaps],
        "investigational": [gap.rule_id for gap in answer.investigational],
        "conflicts": [[conflict.kind, *(side.rule_id for side in conflict.sides)] for conflict in answer.conflicts],
        "errata": [view.id for view in answer.errata],
        "find_out_first": [
            {
                "field": question.field,
                "decides": question.decides,
                "answers": {o.answer.en: {"gains": list(o.gains), "loses": list(o.loses)} for o in question.outcomes},
            }
            for question in answer.find_out_first
        ],
        "sources": [view.id for view in answer.sources],
    }


def _entry(entry: Entry) -> dict[str, Any]:
    level = entry.level_of_evidence
    found: dict[str, Any] = {
        "regimen": entry.regimen.id,
        "setting": entry.setting,
        "stance": entry.stance,
        "certainty": level.certainty,
        "ocebm": level.ocebm,
        "applies": level.directly_applicable,
        "studies": {view.study_id: view.role for view in entry.evidence},
        "statements": {view.rule_id: view.verdict for view in entry.statements},
    }
    if entry.cautions:
        found["cautions"] = {caution.id: f"{caution.effect}: {caution.status}" for caution in entry.cautions}
    if entry.missing:
        found["missing"] = list(entry.missing)
    if entry.because:
        found["because"] = [f"{reason.kind}: {reason.id}" for reason in entry.because]
    return found


def main() -> None:
    """Rewrite every golden file and say which changed."""
    engine = Engine(load(ROOT / "rules"))
    for patient in PATIENTS:
        for name, text in files(engine, patient).items():
            path = HERE / name
            if not path.is_file() or path.read_text(encoding="utf-8") != text:
                path.write_text(text, encoding="utf-8")
                sys.stdout.write(f"changed: {path.relative_to(ROOT)}\n")
    engine.close()


if __name__ == "__main__":
    main()

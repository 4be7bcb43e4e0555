"""What was read from a record, as text for a clinician."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from api.fhir.found import Intake, Origin
from engine.assess import Engine
from engine.assessment import Bilingual
from engine.phrases import bilingual

Language = Literal["zh", "en"]
_HEADINGS = {
    "facts": Bilingual("Read from the record", "由病历读取"),
    "decides": Bilingual("To be checked: it bears on the answer", "请核对（影响判断）"),
    "note": Bilingual("Also noted", "其他提示"),
    "nothing": Bilingual("Nothing could be read from this record.", "未能从该病历读取任何内容。"),
    "undated": Bilingual("undated", "无日期"),
}
_SETTINGS = {"start": Bilingual("from", "起"), "end": Bilingual("to", "止"), "ended": Bilingual("ended", "结束原因")}
_ENDED = {
    "progression": Bilingual("progression", "疾病进展"),
    "intolerance": Bilingual("intolerance", "不耐受"),
    "completed": Bilingual("completed", "疗程完成"),
    "other": Bilingual("other", "其他"),
    "ongoing": Bilingual("ongoing", "进行中"),
}


def render(found: Intake, engine: Engine, lang: Language, *, today: date, site: Mapping[str, Decimal]) -> str:
    """The facts with their day and resource, then the notes: what matters first."""

    def say(text: Bilingual) -> str:
        return text.zh if lang == "zh" else text.en

    lines = [say(_HEADINGS["facts"]), ""]
    origins: dict[str, list[Origin]] = {}
    for origin in found.origins:
        origins.setdefault(origin.path, []).append(origin)
    patient = engine.intake.read(found.profile, today, site)
    lines += [
        f"  {say(given.label)}: {say(given.read_as)}{_from(origins.get(given.path, []), say)}"
        for given in engine.given(patient)
    ]
    for name, value in found.profile.get("treatment", {}).items():
        path = f"treatment.{name}"
        if name == "lines_cover":  # told by the note on the lines
            continue
        if name == "lines":
            lines += [f"  {_line(line, engine, say)}" for line in value]
            continue
        fact = next(fact for fact in engine.kb.facts.values() if fact.path == path)
        shown = say(bilingual(fact.values[str(value)]))
        lines.append(f"  {say(bilingual(fact.label))}: {shown}{_from(origins.get(path, []), say)}")
    if not found.profile:
        lines.append(f"  {say(_HEADINGS['nothing'])}")
    for weight in ("decides", "note"):
        if notes := [note for note in found.notes if note.weighs == weight]:
            lines += ["", say(_HEADINGS[weight]), ""]
            lines += [f"  - {say(note.says)}" + (f" [{note.resource}]" if note.resource else "") for note in notes]
    return "\n".join(lines) + "\n"


def _from(origins: list[Origin], say: Any) -> str:
    shown = [f"{origin.on or say(_HEADINGS['undated'])}, {origin.resource}, {origin.by}" for origin in origins[:3]]
    return f"  [{'; '.join(shown)}]" if shown else ""


def _line(line: Mapping[str, Any], engine: Engine, say: Any) -> str:
    drugs = " + ".join(say(bilingual(engine.kb.drugs[name].name)) for name in line["agents"])
    parts = [f"{say(_SETTINGS[name])} {line[name]}" for name in ("start", "end") if name in line]
    if "ended" in line:
        parts.append(f"{say(_SETTINGS['ended'])}: {say(_ENDED[line['ended']])}")
    number = say(Bilingual(f"line {line['line']}", f"第{line['line']}线"))
    return f"{number}: {drugs}" + (f" ({', '.join(parts)})" if parts else "")

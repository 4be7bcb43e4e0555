"""The tables of docs/fhir.md, made from the code map. Run as a program it writes them into the page."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from api.fhir.codes import CodeMap
from api.fhir.map_schema import Code, Coded, Gives, MapFile

PAGE = Path(__file__).resolve().parents[2] / "docs" / "fhir.md"
BEGIN, END = "<!-- made from api/fhir/maps by tests/fhir/map_table.py -->", "<!-- end -->"


def tables(codes: CodeMap) -> str:
    """Facts by observation, by condition, by procedure, by drug."""
    files = [file for _, file in codes.files]
    return "\n".join(
        [*_observations(files, codes), "", *_conditions(files), "", *_procedures(files), "", *_drugs(files)]
    )


def in_page(codes: CodeMap) -> str:
    """The page as it should be."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{tables(codes)}\n\n{END}{after}"


def _codes(entry: Coded, more: Iterable[Code] = ()) -> str:
    marks = {"verified": "", "unverified": "?", "local": " (local)"}
    return ", ".join(
        f"{code.system} {code.code}{'…' if code.prefix else ''}{marks[code.status]}" for code in (*entry.codes, *more)
    )


def _names(entry: Coded) -> str:
    return ", ".join(entry.text)


def _gives(gives: Gives) -> str:
    return "; ".join(
        f"{name} = {value if isinstance(value, str) else ' + '.join(value)}" for name, value in gives.items()
    )


def _observations(files: list[MapFile], codes: CodeMap) -> list[str]:
    lines = ["| observation gives | codes | further names | counts for (days) |", "|---|---|---|---|"]
    named: set[str] = set()
    for file in files:
        for entry in file.observations:
            named |= set(entry.fields)
            age = codes.ages.get(entry.fields[0], "no limit")
            lines.append(f"| {', '.join(entry.fields)} | {_codes(entry, entry.methods)} | {_names(entry)} | {age} |")
    others = sorted(set(codes.ages) - named)
    lines.append(f"| by name only: {', '.join(f'{name} ({codes.ages[name]})' for name in others)} | | | as given |")
    lines += ["", "| recognised, gives no fact | codes | names |", "|---|---|---|"]
    lines += [f"| {entry.says.en} | {_codes(entry)} | {_names(entry)} |" for file in files for entry in file.reported]
    return lines


def _conditions(files: list[MapFile]) -> list[str]:
    lines = ["| condition | gives | codes | names |", "|---|---|---|---|"]
    for file in files:
        for entry in file.conditions:
            gives = [_gives(entry.gives)] if entry.gives else []
            gives += [f"when over: {_gives(entry.past)}"] if entry.past else []
            gives += [f"{entry.event.field} for {entry.event.months} months"] if entry.event else []
            lasts = " (lasting)" if entry.lasting else ""
            lines.append(f"| {entry.id}{lasts} | {'; '.join(gives)} | {_codes(entry)} | {_names(entry)} |")
    return lines


def _procedures(files: list[MapFile]) -> list[str]:
    lines = ["| procedure | gives | needs the liver named | codes | further names |", "|---|---|---|---|---|"]
    for file in files:
        for entry in file.procedures:
            gives = [_gives(entry.gives)] if entry.gives else []
            gives += [entry.date] if entry.date else []
            gives += [f"{entry.recent.field} for {entry.recent.months} months"] if entry.recent else []
            needs = {"always": "yes", "by_name": "if known by name", None: "no"}[entry.needs_liver]
            lines.append(f"| {entry.procedure} | {'; '.join(gives)} | {needs} | {_codes(entry)} | {_names(entry)} |")
    return lines


def _drugs(files: list[MapFile]) -> list[str]:
    lines = ["| drug | codes |", "|---|---|"]
    lines += [f"| {entry.drug} | {_codes(entry)} |" for file in files for entry in file.drugs]
    lines += ["", "| taken now | gives | codes | names |", "|---|---|---|---|"]
    for file in files:
        lines += [f"| class {entry.class_} | {_gives(entry.gives)} | | |" for entry in file.drug_classes]
        lines += [
            f"| {entry.id} | {_gives(entry.gives)} | {_codes(entry)} | {_names(entry)} |" for entry in file.drug_groups
        ]
    return lines


if __name__ == "__main__":
    from api.fhir.codes import load_codes
    from engine.knowledge import load

    PAGE.write_text(in_page(load_codes(load())), encoding="utf-8")

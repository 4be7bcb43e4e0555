"""JSON Schemas of the rule files, so that an editor can complete and check them while a curator types."""

from __future__ import annotations

import json
from pathlib import Path

from pydantic import BaseModel  # noqa: TC002 - pydantic reads annotations when the module runs

from engine.schema.cautions import CautionsFile
from engine.schema.gaps import GapsFile
from engine.schema.lifecycle import LifecycleFile
from engine.schema.passages import PassagesFile
from engine.schema.regimens import DrugsFile, ProceduresFile, RegimensFile
from engine.schema.sources import SourceFile
from engine.schema.staging import StagingFile
from engine.schema.statements import StatementsFile
from engine.schema.studies import StudyFile
from engine.schema.vocabulary import ConsistencyFile, FieldsFile, UnitsFile

FILES: dict[str, type[BaseModel]] = {
    "fields": FieldsFile,
    "units": UnitsFile,
    "consistency": ConsistencyFile,
    "source": SourceFile,
    "study": StudyFile,
    "drugs": DrugsFile,
    "procedures": ProceduresFile,
    "regimens": RegimensFile,
    "staging": StagingFile,
    "statements": StatementsFile,
    "cautions": CautionsFile,
    "passages": PassagesFile,
    "lifecycle": LifecycleFile,
    "gaps": GapsFile,
}


def write_all(folder: Path) -> list[Path]:
    """Write one ``<kind>.schema.json`` per kind of rule file into *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for name, model in FILES.items():
        path = folder / f"{name}.schema.json"
        path.write_text(
            json.dumps(model.model_json_schema(by_alias=True), ensure_ascii=False, indent=2) + "\n", "utf-8"
        )
        written.append(path)
    return written

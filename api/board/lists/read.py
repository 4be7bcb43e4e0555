"""Reading a list of patients, whatever file it is in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

from api.board.lists import file_wording, limits
from api.board.lists.columns import Headings
from api.board.lists.csv_file import read_csv
from api.board.lists.faults import PatientList, refusal
from api.board.lists.fhir_folder import read_folder
from api.board.lists.json_file import read_json
from api.board.lists.tables import read_book
from api.board.lists.workbook import read_workbook
from api.fhir.codes import CodeMap
from api.inputs import read_input
from engine.errors import InputRefused
from engine.knowledge import KnowledgeBase

_MACRO_ENDINGS = (".xlsm", ".xltm", ".xlam", ".xlsb")


def read_list(
    path: Path, kb: KnowledgeBase, *, today: date, site: Mapping[str, Decimal], code_map: CodeMap | None
) -> PatientList:
    """The patients in *path*: an ``.xlsx``, ``.csv`` or ``.json`` file, or a folder of FHIR records.

    Every profile is read by the engine's own intake on day *today* with the conversion factors of *site*; whatever it
    refuses is a fault at the cell. *code_map* is needed for FHIR only.

    Raises :class:`~api.board.lists.faults.ListRefused` where the list as a whole cannot be read. A row that cannot be
    read stops no other: it is among ``refused``, whole.
    """
    if path.is_dir():
        return read_folder(path, kb, today, site, code_map)
    try:
        body = read_input(str(path), limits.MAX_BYTES)
    except InputRefused:
        raise refusal(path.name, file_wording.UNREADABLE) from None
    return read_bytes(body, path.name, kb, today=today, site=site)


def read_bytes(body: bytes, name: str, kb: KnowledgeBase, *, today: date, site: Mapping[str, Decimal]) -> PatientList:
    """As :func:`read_list`, of a file that was sent: *name* tells its kind by its ending and is shown in faults."""
    match Path(name).suffix.lower():
        case ".xlsx":
            return read_book(read_workbook(body, name), kb, today, site)
        case ".csv":
            return read_book(read_csv(body, name, Headings(kb, "patients").is_pseudonym), kb, today, site)
        case ".json":
            return read_json(body, name, kb, today, site)
        case ".xls":
            raise refusal(name, file_wording.OLD_WORKBOOK)
        case ending if ending in _MACRO_ENDINGS:
            raise refusal(name, file_wording.MACROS)
        case ending:
            raise refusal(name, file_wording.kind_of_file(ending))

"""Many feature files carried out, on as many processes as asked for; results come in the order of the files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from engine.assess import Engine
from engine.knowledge import KnowledgeBase, load
from scenarios.reading import Feature, feature_files, read_file
from scenarios.running import TODAY, Desk, Outcome, perform

PATIENTS = "patients"
_WORTH_IT = 300  # runs below which a second process costs more than it brings
_desks: dict[Path, Desk] = {}


def patients_beside(file: Path) -> Path:
    """The folder ``patients`` in the folder of *file* or the nearest one above it; where there is none, beside *file*."""
    folders = [file.resolve().parent, *file.resolve().parent.parents]
    return next((folder / PATIENTS for folder in folders if (folder / PATIENTS).is_dir()), folders[0] / PATIENTS)


def features_in(paths: Sequence[Path]) -> list[Feature]:
    """Every feature in *paths*. Raises :class:`~scenarios.reading.Unreadable`."""
    return [read_file(path) for path in feature_files(paths)]


def carry_out(
    features: Sequence[Feature], kb: KnowledgeBase, *, jobs: int, patients: Path | None = None
) -> Iterator[list[Outcome]]:
    """The outcomes of each feature. *patients*: the folder of named patients (default: :func:`patients_beside`)."""
    work = [(feature, patients or patients_beside(Path(feature.file))) for feature in features]
    if jobs > 1 and sum(len(feature.runs) for feature in features) > _WORTH_IT:
        with ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_load, initargs=(kb.folder,)) as pool:
            yield from pool.map(_one, work)
    else:
        _begin(kb)
        try:
            yield from map(_one, work)
        finally:
            _end()


_engine: Engine | None = None


def _load(rules: Path) -> None:
    """Begin in a process of its own, with rules of its own: compiled ones cannot be handed over."""
    _begin(load(rules))


def _begin(kb: KnowledgeBase) -> None:
    global _engine
    _engine = Engine(kb)


def _end() -> None:
    global _engine
    _desks.clear()
    if _engine is not None:
        _engine.close()
        _engine = None


def _one(work: tuple[Feature, Path]) -> list[Outcome]:
    feature, patients = work
    assert _engine is not None
    desk = _desks.setdefault(patients, Desk(_engine, TODAY, patients))
    return [perform(run, desk) for run in feature.runs]

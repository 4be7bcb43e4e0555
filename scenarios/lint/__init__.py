"""Scenarios cannot lie: whatever would make one pass without asking anything is found before it runs. One file a lint."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from engine.knowledge import KnowledgeBase
from scenarios.lint import assertions, denials, examples, keywords, names, patients, structure, tags, unreadable, words
from scenarios.lint.finding import Finding
from scenarios.lint.known import Known
from scenarios.reading import Feature, Unreadable, feature_files, read_file

__all__ = ["LINTS", "Finding", "files_in", "lint", "lint_files", "unreadable_in"]
LINTS = (structure, keywords, names, examples, tags, words, patients, assertions, denials)


def lint(features: Sequence[Feature], kb: KnowledgeBase, folder: Path | None = None) -> list[Finding]:
    """Everything wrong with *features*, in the order of files and lines.

    *folder*: that of the named patients (default: the one beside each file).
    """
    known = Known(kb, folder)
    try:
        return _ordered(found for module in LINTS for found in module.find(features, known))
    finally:
        known.close()


def lint_files(paths: Iterable[Path], kb: KnowledgeBase, folder: Path | None = None) -> list[Finding]:
    """Everything wrong with the feature files in *paths* (files or folders), readable or not."""
    features, findings = _read(paths)
    return _ordered([*findings, *lint(features, kb, folder)])


def unreadable_in(paths: Iterable[Path]) -> list[Finding]:
    """Why the feature files in *paths* that cannot be read cannot."""
    return _ordered(_read(paths)[1])


def files_in(paths: Iterable[Path]) -> tuple[list[Path], list[Finding]]:
    """The feature files in *paths*, each once, and what is said of a path that is none and holds none."""
    findings: list[Finding] = []
    files: dict[Path, None] = {}
    for path in paths:
        try:
            files.update(dict.fromkeys(feature_files([path])))
        except Unreadable as nothing:
            findings += unreadable.findings(nothing, None)
    return list(files), findings


def _read(paths: Iterable[Path]) -> tuple[list[Feature], list[Finding]]:
    """The features in *paths*, and what is said of files that are none."""
    features: list[Feature] = []
    files, findings = files_in(paths)
    for file in files:
        try:
            features.append(read_file(file))
        except Unreadable as broken:
            findings += unreadable.findings(broken, _text(file))
    return features, findings


def _text(file: Path) -> str | None:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def _ordered(findings: Iterable[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda found: (found.file, found.line or 0, found.code, found.says.en))

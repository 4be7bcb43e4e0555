"""``hcc scenarios``: run, check, compare, write and tidy the scenarios that clinicians write."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from engine.assessment import Bilingual
from engine.errors import Fault, InputRefused

if TYPE_CHECKING:
    from scenarios.lint import Finding
    from scenarios.reading import Feature, Language

FEATURES = Path("features")
_NOTHING_WRONG = Bilingual("files checked: {}; nothing is wrong", "已检查{}个文件，没有发现问题")
_IN_CHINESE = {  # what is said of the command itself
    "no feature file was named, and there is no folder 'features' here.": "未指定场景文件，此处也没有 features 文件夹。",
    "needs one of --patient and --rule.": "须写 --patient 与 --rule 之一。",
    "there is no rule of this name.": "没有这一编号的规则。",
    "cannot be read.": "无法读取。",
    "holds no patient profile.": "其中没有患者资料。",
}


def add(commands: Any) -> None:
    """Declare the command."""
    actions = commands.add_parser("scenarios", help="scenarios in Chinese or English that say what the answer must be")
    actions = actions.add_subparsers(dest="action", required=True)
    run = actions.add_parser("run", help="carry them out: green or red, and on red what was found and why")
    _paths(run)
    run.add_argument("--patients", type=Path, help="folder of named patients (default: 'patients' beside or above)")
    run.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: as many as cores)")
    run.add_argument("--quiet", action="store_true", help="only what is red")
    run.add_argument("--lang", choices=("zh", "en"), help="language of faults and closing line (default: the file's)")
    check = actions.add_parser(
        "check", help="what could pass without asking anything; and whether twins are the same test"
    )
    _paths(check)
    check.add_argument("--patients", type=Path, help="folder of named patients (default: 'patients' beside or above)")
    check.add_argument("--lang", choices=("zh", "en"), help="language of what is found (default: that of each file)")
    new = actions.add_parser("new", help="write a scenario to begin with, from a patient file or for a rule")
    new.add_argument("--patient", type=Path, help="a patient profile (JSON)")
    new.add_argument("--rule", help="id of a statement or caution")
    new.add_argument("--lang", choices=("zh", "en"), default="zh")
    tidy = actions.add_parser("format", help="align tables and indentation; the tests stay the same")
    _paths(tidy)
    tidy.add_argument("--check", action="store_true", help="change nothing; end with 1 where something would change")
    steps = actions.add_parser("steps", help="every step there is, in both languages")
    steps.add_argument("--lang", choices=("zh", "en", "both"), default="both")


def _paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", type=Path, help="feature files or folders (default: features)")


def run(options: argparse.Namespace) -> int:
    """Exit status: 0 all green, 1 something is red or would change, 2 something cannot be read."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    actions = {"run": _run, "check": _check, "new": _new, "format": _format, "steps": _steps}
    try:
        return actions[options.action](options)
    except InputRefused as refused:
        if not all(fault.code.startswith("scenarios.") for fault in refused.faults):
            raise
        for fault in refused.faults:  # of the command, so that "patient profile refused" would mislead
            zh = _IN_CHINESE.get(fault.message)
            where = f"{fault.path}: " if fault.path else ""
            sys.stderr.write(f"{where}{zh}\n" if zh and getattr(options, "lang", None) != "en" else "")
            sys.stderr.write(f"{where}{fault.message} {fault.remedy}\n")
        return 2


def chosen(paths: Sequence[Path]) -> list[Path]:
    """*paths*, or the folder ``features`` here. Raises :class:`InputRefused` where there is neither."""
    if paths or FEATURES.is_dir():
        return list(paths) or [FEATURES]
    message = "no feature file was named, and there is no folder 'features' here."
    raise InputRefused([Fault("scenarios.path", "", message, "Name a file or a folder.")])


def _run(options: argparse.Namespace) -> int:
    from api.scenarios_text import ScenariosText
    from engine.knowledge import load
    from scenarios.lint import lint_files
    from scenarios.suite import carry_out, features_in

    paths = chosen(options.paths)
    began = time.monotonic()
    kb = load(options.rules)
    findings = lint_files(paths, kb, options.patients)
    if findings:
        _tell(findings, options.lang)
        return 2
    features = features_in(paths)
    text = ScenariosText(colour=sys.stdout.isatty(), quiet=options.quiet)
    outcomes = []
    for feature, found in zip(
        features, carry_out(features, kb, jobs=options.jobs, patients=options.patients), strict=True
    ):
        sys.stdout.write(text.feature(feature, found))
        sys.stdout.flush()
        outcomes += found
    language = options.lang or ("en" if all(feature.language == "en" for feature in features) else "zh")
    sys.stdout.write(text.summary(outcomes, time.monotonic() - began, language))
    return 0 if all(outcome.status == "passed" for outcome in outcomes) else 1


def _check(options: argparse.Namespace) -> int:
    from api.scenarios_text import say
    from engine.assess import Engine
    from engine.knowledge import load
    from scenarios.lint import lint_files
    from scenarios.running import TODAY, Desk
    from scenarios.suite import features_in, patients_beside
    from scenarios.twins import differences

    paths = chosen(options.paths)
    kb = load(options.rules)
    features: list[Feature] = []
    findings = list(lint_files(paths, kb, options.patients))
    if not findings:
        features = features_in(paths)
        engine = Engine(kb)
        try:
            beside = options.patients or patients_beside(Path(features[0].file))
            findings = list(differences(features, Desk(engine, TODAY, beside)))
        finally:
            engine.close()
    _tell(findings, options.lang)
    if not findings:
        spoken = options.lang or ("en" if all(feature.language == "en" for feature in features) else "zh")
        sys.stdout.write(say(_NOTHING_WRONG, spoken).format(len(features)) + "\n")
    return 1 if findings else 0


def _tell(findings: Sequence[Finding], language: Literal["en", "zh"] | None) -> None:
    """Each finding in *language*, or in that of its own file."""
    for found in findings:
        for spoken in (language,) if language else _languages_of(found.file):
            sys.stdout.write(f"{found.shown(spoken)}\n")


def _languages_of(file: str) -> tuple[Literal["en", "zh"], ...]:
    """The language of what stands in *file*; both where there is nothing to tell by."""
    from scenarios.reading import writers_language

    try:
        text = Path(file).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ("zh",)  # English would have been readable
    except OSError:
        return ("zh", "en")
    return ("en",) if writers_language(text) == "en" else ("zh",)


def _new(options: argparse.Namespace) -> int:
    from engine.assess import Engine
    from engine.knowledge import load
    from scenarios.skeleton import from_patient, from_rule

    if (options.patient is None) == (options.rule is None):
        raise InputRefused(
            [
                Fault(
                    "scenarios.new",
                    "",
                    "needs one of --patient and --rule.",
                    "Give a patient file, or the id of a rule.",
                )
            ]
        )
    language: Language = "zh-CN" if options.lang == "zh" else "en"
    engine = Engine(load(options.rules))
    try:
        if options.patient is not None:
            sys.stdout.write(from_patient(options.patient, engine, language))
        else:
            sys.stdout.write(from_rule(options.rule, engine, language))
    finally:
        engine.close()
    return 0


def _format(options: argparse.Namespace) -> int:
    from scenarios.formatting import WouldChangeMeaning, formatted
    from scenarios.lint import files_in, unreadable_in
    from scenarios.reading import Unreadable

    files, findings = files_in(chosen(options.paths))
    changed, kept = [], []
    for path in files:
        try:
            text = path.read_text(encoding="utf-8")
            tidy = formatted(text)
        except (UnicodeDecodeError, Unreadable):
            findings += unreadable_in([path])
            continue
        except WouldChangeMeaning as wrong:
            kept.append(f"{path}: {wrong}\n")
            continue
        if tidy != text:
            changed.append(path)
            if not options.check:
                path.write_text(tidy, encoding="utf-8")
    sys.stdout.write("".join(f"{path}\n" for path in changed))
    _tell(findings, None)
    sys.stderr.write("".join(kept))
    if findings or kept:
        return 2
    return 1 if changed and options.check else 0


def _steps(options: argparse.Namespace) -> int:
    from api.scenarios_text import vocabulary
    from scenarios.reading import LANGUAGES
    from scenarios.vocabulary import PHRASES

    languages = {"zh": LANGUAGES[1:], "en": LANGUAGES[:1], "both": LANGUAGES}[options.lang]
    sys.stdout.write(vocabulary(PHRASES, languages))  # type: ignore[arg-type]
    return 0

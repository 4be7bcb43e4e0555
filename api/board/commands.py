"""What ``hcc board`` does: reads its list, its surroundings and the clock, and tells what came of it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TextIO

from tqdm import tqdm

from api.board import folder as folders
from api.board.lists.faults import PatientList
from api.board.lists.read import read_list
from api.board.lists.template import write_template
from api.board.making import Job, Made, NotMade, Start
from api.board.meeting_papers import concordance_bytes, minutes_file
from api.board.papers import folder_of_fonts
from api.board.prepare import Wanted, prepare
from api.board.render.fonts import find_fonts
from api.board.report import BY_ENDING, read_report, report
from api.board.workers import Processes
from api.fhir.codes import load_codes
from api.inputs import not_after
from api.outputs import check_ending, write_output, writing
from api.site import site_factors
from api.store import settings
from api.store.address import read_url
from api.store.store import Store, open_store
from engine.errors import Fault, InputRefused, Lang
from engine.knowledge import KnowledgeBase, load

DONE, REFUSED, UNANSWERED, INTERRUPTED = 0, 2, 4, 130


def run(options: argparse.Namespace, environment: Mapping[str, str] = os.environ) -> int:
    """The exit status, as :func:`api.board_cli.run` gives it."""
    lang: Lang = "en" if options.lang == "en" else "zh"
    actions = {
        "prepare": _prepare,
        "check": _check,
        "template": _template,
        "minutes": _minutes,
        "concordance": _concordance,
    }
    return actions[options.action](options, environment, lang)


def _prepare(options: argparse.Namespace, environment: Mapping[str, str], lang: Lang) -> int:
    kb, today = load(options.rules), date.today()
    as_of = not_after(options.as_of or today, today)
    _check_caller(options.caller)
    pdf = "pdf" in options.formats
    extra = folder_of_fonts(options.fonts, environment)
    fonts = find_fonts(extra) if pdf else None
    url = _database(options, environment)
    site = site_factors(environment)
    found = _read(options.list, kb, today, environment)
    wanted = Wanted(
        langs=("zh", "en") if options.lang == "both" else (lang,),
        formats=options.formats,
        made=datetime.now(UTC),
        today=today,
        as_of=as_of,
        site=site,
        fonts=fonts,
        minutes=options.minutes,
        caller=options.caller,
        kept_in=None if url is None else read_url(url).render_as_string(hide_password=True),
        again=options.again,
    )
    run: Processes[Job, Made | NotMade] = Processes(
        Start(options.rules, extra, pdf), min(options.workers or _processors(), max(1, len(found.cases)))
    )
    try:
        with (
            folders.opened(options.output) as folder,
            _record(url, kb) as store,
            tqdm(total=len(found.cases), file=sys.stderr, disable=None, unit="") as bar,
        ):
            outcome = prepare(found, kb, folder, wanted, run, store=store, progress=bar.update)
    except KeyboardInterrupt:
        _say(STOPPED[lang], sys.stderr)
        return INTERRUPTED
    except OSError as error:
        raise folders.FolderRefused([folders.cannot_write(error)]) from None
    told, faults = report(outcome, found, options.output, lang)
    _say(told, sys.stdout)
    _say(faults, sys.stderr)
    if any(patient.state == "failed" for patient in outcome.index.patients):
        return UNANSWERED
    return REFUSED if found.faults else DONE


def _check(options: argparse.Namespace, environment: Mapping[str, str], lang: Lang) -> int:
    found = _read(options.list, load(options.rules), date.today(), environment)
    told, faults = read_report(found, lang)
    _say(told, sys.stdout)
    _say(faults, sys.stderr)
    return REFUSED if found.faults else DONE


def _template(options: argparse.Namespace, _: Mapping[str, str], lang: Lang) -> int:
    check_ending(options.output, (".xlsx",))
    kb = load(options.rules)
    with writing(options.output):
        write_template(kb, options.output, lang)
    return DONE


def _minutes(options: argparse.Namespace, environment: Mapping[str, str], lang: Lang) -> int:
    check_ending(options.output, tuple(BY_ENDING))
    form = BY_ENDING[options.output.suffix.lower()]
    fonts = find_fonts(folder_of_fonts(options.fonts, environment)) if form == "pdf" else None
    kb = load(options.rules)
    with closing(open_store(_any_database(options, environment), upgrade=False)) as store:
        body = minutes_file(store, kb, options.meeting, lang, form, fonts, datetime.now(UTC))
    write_output(options.output, body)
    return DONE


def _concordance(options: argparse.Namespace, environment: Mapping[str, str], lang: Lang) -> int:
    with closing(open_store(_any_database(options, environment), upgrade=False)) as store:
        body = concordance_bytes(store, options.since, options.until, lang)
    write_output(options.output, body)
    return DONE


# --- surroundings ---------------------------------------------------------------------------------------------


def _read(path: Path, kb: KnowledgeBase, today: date, environment: Mapping[str, str]) -> PatientList:
    code_map = load_codes(kb) if path.is_dir() else None
    return read_list(path, kb, today=today, site=site_factors(environment), code_map=code_map)


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _database(options: argparse.Namespace, environment: Mapping[str, str]) -> str | None:
    """Where answers are kept; ``None`` where nobody said so: unlike a service, a command leaves no file behind unasked."""
    if options.no_record or not (options.database or environment.get(settings.DATABASE, "").strip()):
        return None
    return _any_database(options, environment)


def _any_database(options: argparse.Namespace, environment: Mapping[str, str]) -> str:
    given = {settings.DATABASE: options.database} if options.database else {}
    chosen, faults = settings.read({**environment, **given})
    if faults:
        raise InputRefused(faults)
    return chosen.url


@contextmanager
def _record(url: str | None, kb: KnowledgeBase) -> Iterator[Store | None]:
    if url is None:
        yield None
        return
    with closing(open_store(url)) as store:
        store.keep_knowledge_base(kb.digest, kb.folder)
        yield store


def _check_caller(name: str) -> None:
    fits = (
        name.isascii()
        and 1 <= len(name) <= 64
        and all(sign.islower() or sign.isdigit() or sign in "._-" for sign in name)
    )
    if not fits or name[0] in "._-":
        raise InputRefused(
            [
                Fault(
                    "caller.form",
                    "--caller",
                    "is no name of a calling system.",
                    "Use lower-case letters, digits, '.', '_' and '-', at most 64.",
                    message_zh="不是调用系统的名称。",
                    remedy_zh="请使用小写字母、数字、“.”“_”“-”，最多64个字符。",
                )
            ]
        )


STOPPED: Mapping[Lang, str] = {
    "en": "Stopped. What is finished stays; the same command goes on from there.",
    "zh": "已停止。已完成的内容会保留；再次运行同一命令即可继续。",
}


def _say(text: str, where: TextIO) -> None:
    if text:
        where.reconfigure(encoding="utf-8")  # type: ignore[attr-defined]
        where.write(f"{text}\n")

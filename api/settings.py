"""How a site runs the service: one environment, read whole and checked before a port is opened.

Each part of the service reads its own variables; here they are put together, and a variable that nobody knows is
refused, because a misspelt one would leave a protection off without a word.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

from api.hooks import settings as hooks_settings
from api.hooks.settings import HookSettings
from api.security import settings as security_settings
from api.security.settings import SecuritySettings, SettingsRefused
from api.site import AFP_FACTOR, read_factors
from api.store import settings as store_settings
from api.store.settings import StoreSettings
from engine.errors import Fault, did_you_mean

RELOAD = "HCC_RELOAD"
CODE_MAP = "HCC_CODE_MAP"
WORKERS = "HCC_WORKERS"
LOG_LEVEL = "HCC_LOG_LEVEL"
GRACE = "HCC_GRACE_SECONDS"
FONTS = "HCC_BOARD_FONTS"
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_PREFIX = "HCC_"

VARIABLES: Mapping[str, str] = {
    "HCC_RULES": "folder of the rule files (default: the set that is installed)",
    AFP_FACTOR: "ng of AFP per IU of this site's assay; without it IU/mL is not converted",
    RELOAD: "1: POST /reload reads the rule files again (scope admin)",
    CODE_MAP: "folder of this site's own code map for FHIR (default: the map that is installed)",
    WORKERS: "number of worker processes (default 1)",
    LOG_LEVEL: "DEBUG, INFO (default), WARNING or ERROR",
    FONTS: "folder of further fonts for PDF files (default: the fonts of the machine)",
    GRACE: "seconds that running requests get when the service is stopped (default 15)",
}
"""The variables read here; those of the record, of security and of the hooks stand with them."""

_ELSEWHERE = ("HCC_SOURCE_TEXTS", "HCC_DIFFERENTIAL")  # of the curators' commands and of the tests
_TESTS = "HCC_TEST_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything a site can set.

    ``site``: its conversion factors by name, as the vocabulary asks for them (``afp_ng_per_iu``: ng of AFP per IU).
    ``reload``: whether ``POST /reload`` exists. ``today``: the day before which every date must lie; the server's
    local day (variable ``TZ``). ``grace``: seconds for running requests at the end. ``fonts``: a folder of further fonts.
    """

    store: StoreSettings
    security: SecuritySettings
    hooks: HookSettings
    site: Mapping[str, Decimal] = field(default_factory=dict)
    reload: bool = False
    today: Callable[[], date] = date.today
    code_map: Path | None = None
    workers: int = 1
    log_level: str = "INFO"
    grace: int = 15
    fonts: Path | None = None

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """Settings from the variables named in :func:`variables`. Raises :class:`~api.security.settings.SettingsRefused`, with
        every fault of the environment at once.

        The folder of the rules (``HCC_RULES``) is found by :func:`engine.rule_files.default_folder`.
        """
        store, store_faults = store_settings.read(environment)
        security, security_faults = security_settings.read(environment)
        hooks, hook_faults = hooks_settings.read(environment)
        site, site_faults = read_factors(environment)
        faults = [*_unknown(environment), *store_faults, *security_faults, *hook_faults, *site_faults]
        read = _Reader(environment, faults)
        settings = cls(
            store=store,
            security=security,
            hooks=hooks,
            site=site,
            reload=read.switch(RELOAD, "Write 1 to allow POST /reload, or 0."),
            code_map=read.folder(CODE_MAP),
            workers=read.number(WORKERS, 1, 1, 64),
            log_level=read.word(LOG_LEVEL, "INFO", _LEVELS),
            grace=read.number(GRACE, 15, 1, 600),
            fonts=read.folder(FONTS),
        )
        if faults:
            raise SettingsRefused(faults)
        return settings


def variables() -> dict[str, str]:
    """Every variable of the service with one line of help."""
    return {
        **VARIABLES,
        **store_settings.VARIABLES,
        **security_settings.VARIABLES,
        **hooks_settings.VARIABLES,
    }


def _unknown(environment: Mapping[str, str]) -> list[Fault]:
    known = {*variables(), *_ELSEWHERE}
    return [
        Fault("site.unknown", name[:60], "is no variable of this service.", did_you_mean(name[:60], known))
        for name in sorted(environment)
        if name.startswith(_PREFIX) and name not in known and not name.startswith(_TESTS)
    ]


class _Reader:
    """Reads one variable after another and notes what is wrong with each."""

    def __init__(self, environment: Mapping[str, str], faults: list[Fault]) -> None:
        self._environment = environment
        self._faults = faults

    def _written(self, name: str) -> str:
        return self._environment.get(name, "").strip()

    def _fault(self, code: str, name: str, message: str, remedy: str) -> None:
        self._faults.append(Fault(f"site.{code}", name, message, remedy))

    def switch(self, name: str, remedy: str) -> bool:
        written = self._written(name)
        if written not in ("", "0", "1"):
            self._fault(name.removeprefix(_PREFIX).lower(), name, f"is {written!r}.", remedy)
        return written == "1"

    def folder(self, name: str) -> Path | None:
        if not (written := self._written(name)):
            return None
        if not Path(written).is_dir():
            self._fault("folder", name, "names no folder.", "Give the path of a folder that can be read.")
        return Path(written)

    def number(self, name: str, default: int, least: int, most: int) -> int:
        written = self._written(name)
        if not written:
            return default
        if not (written.isascii() and written.isdecimal() and len(written) < 6 and least <= int(written) <= most):
            self._fault("number", name, f"is no whole number from {least} to {most}.", f"Leave it out for {default}.")
            return default
        return int(written)

    def word(self, name: str, default: str, allowed: tuple[str, ...]) -> str:
        written = self._written(name).upper() or default
        if written not in allowed:
            self._fault("word", name, "is not understood.", f"Write one of: {', '.join(allowed)}.")
        return written

"""``hcc serve``: the environment is checked, the record made ready, then one worker or several answer until stopped."""

from __future__ import annotations

import gc
import os
import tempfile
from pathlib import Path

import uvicorn

from api import logs, metrics
from api.security import links
from api.security.settings import SettingsRefused, startup_faults
from api.service import Service, open_service
from api.settings import Settings

OPEN_VARIABLE = "HCC_OPEN"
RULES_VARIABLE = "HCC_RULES"
KEEP_ALIVE_SECONDS = (
    65  # longer than the minute after which proxies drop an idle connection, so that they drop it first
)


def serve(host: str, port: int, rules: Path | None = None, *, open_mode: bool = False) -> None:
    """Serve until stopped; running requests are finished first, for as long as ``HCC_GRACE_SECONDS`` allows.

    *open_mode*: without keys and tokens, on a loopback address only. Raises what :func:`api.app.create_app` raises,
    before the port is opened.
    """
    # The workers are processes of their own: what was asked on the command line reaches them by the environment.
    if open_mode:
        os.environ[OPEN_VARIABLE] = "1"
    if rules is not None:
        os.environ[RULES_VARIABLE] = str(rules)
    settings = Settings.from_environment()
    if faults := startup_faults(settings.security, host):
        raise SettingsRefused(faults)
    links.share_secret(os.environ)
    if settings.workers == 1:
        uvicorn.run(worker(), **_options(host, port, settings))  # type: ignore[arg-type]
        return
    open_service(settings, None).close()  # a fault is told once, by the parent, and not by each worker again and again
    with tempfile.TemporaryDirectory(prefix="hcc-metrics-") as figures:
        os.environ[metrics.FOLDER_VARIABLE] = figures
        uvicorn.run(
            "api.serving:worker",
            factory=True,
            workers=settings.workers,
            **_options(host, port, settings),  # type: ignore[arg-type]
        )


def worker() -> Service:
    """The application of one worker process, with its logging."""
    from api.app import create_app

    settings = Settings.from_environment()
    logs.configure(settings.log_level)
    app = create_app(settings=settings)
    # A full round of the collector walks through all the rules, while requests wait: what is loaded is exempt from it.
    gc.collect()
    gc.freeze()
    return app


def _options(host: str, port: int, settings: Settings) -> dict[str, object]:
    return {
        "host": host,
        "port": port,
        "access_log": False,  # it has whole query strings; the service writes its own
        "server_header": False,
        "log_config": None,
        "proxy_headers": bool(settings.security.trusted_proxies),
        "forwarded_allow_ips": list(settings.security.trusted_proxies),
        "timeout_graceful_shutdown": settings.grace,
        "timeout_keep_alive": KEEP_ALIVE_SECONDS,
    }

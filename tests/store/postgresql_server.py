"""A PostgreSQL server of the tests' own, in a folder of its own, reached through a socket there."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg

_FOLDERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def binaries() -> Path | None:
    """Where the server's programs are, if anywhere."""
    found = shutil.which("initdb")
    return Path(found).parent if found else next((folder for folder in _FOLDERS if (folder / "initdb").exists()), None)


class Server:
    """A running server. PostgreSQL refuses to run as root, so root runs it as another user."""

    def __init__(self, programs: Path) -> None:
        self._programs = programs
        self.folder = Path(tempfile.mkdtemp(prefix="hcc-pg-"))
        self._as: list[str] = []
        if os.geteuid() == 0:
            user = next(name for name in ("postgres", "nobody") if _exists(name))
            known = pwd.getpwnam(user)
            os.chown(self.folder, known.pw_uid, known.pw_gid)
            self._as = ["setpriv", f"--reuid={known.pw_uid}", f"--regid={known.pw_gid}", "--clear-groups"]
        self._run("initdb", "-D", "data", "-U", "hcc", "--auth=trust", "-E", "UTF8", "--no-locale")
        self._made = 0
        self.start()

    def _run(self, program: str, *arguments: str) -> None:
        command = [*self._as, str(self._programs / program), *arguments]
        # Its output goes to a file: a server that inherited a pipe would hold it open.
        with (self.folder / f"{program}.out").open("ab") as out:
            subprocess.run(command, cwd=self.folder, check=True, stdout=out, stderr=out, stdin=subprocess.DEVNULL)

    def start(self) -> None:
        options = f"-c listen_addresses='' -c unix_socket_directories='{self.folder}' -c max_connections=60"
        for left in reversed(range(20)):
            try:
                self._run("pg_ctl", "-D", "data", "-w", "-t", "60", "-l", "log", "-o", options, "start")
            except subprocess.CalledProcessError:  # of a server that was killed something is still there
                if not left:
                    raise
                time.sleep(0.5)
            else:
                return

    def stop(self) -> None:
        self._run("pg_ctl", "-D", "data", "-w", "-m", "immediate", "stop")

    def kill(self) -> None:
        """``kill -9`` of the server and of every process of it."""
        first = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        os.kill(first, signal.SIGSTOP)  # it is to start no other while these are counted
        listed = subprocess.run(["ps", "-o", "pid=", "--ppid", str(first)], capture_output=True, text=True, check=False)
        for process in [first, *map(int, listed.stdout.split())]:
            os.kill(process, signal.SIGKILL)

    def new_database(self) -> str:
        """The URL of an empty database."""
        self._made += 1
        name = f"record{self._made}"
        with psycopg.connect(host=str(self.folder), user="hcc", dbname="postgres", autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type,unused-ignore]
        return f"postgresql://hcc@/{name}?host={self.folder}"

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)


def _exists(user: str) -> bool:
    try:
        pwd.getpwnam(user)
    except KeyError:
        return False
    return True

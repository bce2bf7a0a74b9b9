"""The real app as people run it: the Procfile's lines, its own instance, a port that stays."""

import contextlib
import os
import random
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from copy import copy
from pathlib import Path
from typing import Self

from tests.browser.waiting import until
from tests.processes import family

ROOT = Path(__file__).parents[2]
COMMANDS = Path(sys.executable).parent

_migrated: list[bytes] = []


def free_port() -> int:
    """One that stays free while a site is stopped: connections take theirs from 32768 up by themselves."""
    for port in random.sample(range(20_001, 32_768), 100):
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise AssertionError("no port is free")


class Site:
    """One installation in `folder`, migrated but not started.

    `push_host` is "127.0.0.1:port" of a push service to trust; `code` is where its version of
    Doorway lies; `port` is its own, a free one if 0; `settings` are further environment variables.
    """

    def __init__(
        self, folder: Path, push_host: str = "", code: Path = ROOT, port: int = 0, **settings: str
    ) -> None:
        self.folder, self.code = folder, code
        self.host, self.inside = "localhost", list[str]()  # a command that enters its network
        self.port = port or free_port()
        self.db_path = folder / "doorway.db"
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self.environment = {**self._environment(push_host), **settings}
        self._migrate()

    @property
    def database_url(self) -> str:
        return self.environment["DATABASE_URL"]

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"

    def flask(self, *arguments: str) -> str:
        """What `flask --app app <arguments>` prints; AssertionError with its words if it fails."""
        done = subprocess.run(
            [COMMANDS / "flask", "--app", "app", *arguments],
            cwd=self.code,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, f"flask {' '.join(arguments)}: {done.stdout}{done.stderr}"
        return done.stdout

    def beside(self, code: Path = ROOT, **settings: str) -> Self:
        """Another version, or other settings, on the same database, at an address of its own; not started."""
        other = copy(self)
        other.code, other.port, other._running = code, free_port(), {}
        other.environment = (
            self.environment | {"PORT": str(other.port), "BASE_URL": other.url} | settings
        )
        return other

    def start(self) -> None:
        """Start `web`, on the same port and database as before, and wait until it answers."""
        self.start_process("web")
        until(self._has_started, "the site to answer", 60)

    def come_back(self) -> None:
        """Wait until `web` answers again; as a supervisor does, start it when it has given up."""
        until(lambda: self._has_ended() or self._answers(), "the site to come back", 60)
        if self._has_ended():
            self.stop_process("web")
            self.start()

    def stop(self) -> None:
        """Take the signal away: `web` ends as an operator would end it."""
        self.stop_process("web")

    def start_process(self, name: str) -> None:
        """Start one line of the Procfile: "web" or "worker"."""
        with (self.folder / f"{name}.log").open("ab") as log:
            self._running[name] = subprocess.Popen(
                [*self.inside, "sh", "-c", f"exec {_procfile()[name]}"],
                cwd=self.code,
                env=self.environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def stop_process(self, name: str, sent: signal.Signals = signal.SIGTERM) -> None:
        """End it and all it started; SIGKILL when it has not ended within ten seconds."""
        process = self._running.pop(name)
        _signal(process, sent)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(10)
        _signal(process, signal.SIGKILL)
        process.wait()

    def kill_workers(self, name: str) -> None:
        """-9 for what its main process started, not for that process itself."""
        for one in self.workers(name):
            os.kill(one, signal.SIGKILL)

    def workers(self, name: str) -> list[int]:
        """The processes that its main process started and that still run."""
        return list(family(self._running[name].pid))[1:]

    def signal_process(self, name: str, sent: signal.Signals) -> None:
        """Signal it and all it started, and let it be: SIGSTOP, say, and later SIGCONT."""
        _signal(self._running[name], sent)

    def signal_main(self, name: str, sent: signal.Signals) -> None:
        """Signal its main process only, as a supervisor does."""
        self._running[name].send_signal(sent)

    def log(self, name: str = "web") -> str:
        """Everything that process printed so far."""
        return (self.folder / f"{name}.log").read_text()

    def close(self) -> None:
        for name in list(self._running):
            self.stop_process(name)

    def _migrate(self) -> None:
        """A new file is a copy of the first that this process migrated: a second a test is saved."""
        is_usual = self.database_url == f"sqlite:///{self.db_path}" and self.code == ROOT
        if is_usual and _migrated:
            self.db_path.write_bytes(_migrated[0])
            return
        self.flask("migrate")
        if is_usual:
            _migrated.append(self.db_path.read_bytes())

    def _has_ended(self) -> bool:
        return self._running["web"].poll() is not None

    def _has_started(self) -> bool:
        assert not self._has_ended(), self.log()
        return self._answers()

    def _answers(self) -> bool:
        try:
            urllib.request.urlopen(f"{self.url}/healthz", timeout=2).close()
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False
        return True

    def _environment(self, push_host: str) -> dict[str, str]:
        return {
            "PATH": f"{COMMANDS}{os.pathsep}{os.environ['PATH']}",
            "LANG": "C.UTF-8",
            "HOME": str(self.folder),
            "INSTANCE_DIR": str(self.folder),
            "DATABASE_URL": f"sqlite:///{self.db_path}",
            "HOST": "127.0.0.1",
            "PORT": str(self.port),
            "BASE_URL": self.url,
            "PUSH_HOSTS": push_host,
            "VAPID_SUBJECT": "mailto:doorway@clinic.org",
            "DOORWAY_ENV": "development",
            "WEB_CONCURRENCY": "1",
        }


def _procfile() -> dict[str, str]:
    lines = (line.partition(":") for line in (ROOT / "Procfile").read_text().splitlines() if line)
    return {name: command.strip() for name, _, command in lines}


def _signal(process: subprocess.Popen[bytes], sent: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, sent)

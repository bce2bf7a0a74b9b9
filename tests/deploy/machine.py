"""One small machine as docs/deploy.md sets it up: its units' own command lines behind Debian's nginx."""

import shlex
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Self

from tests.browser.servers import ROOT, Site, free_port
from tests.browser.waiting import until
from tests.deploy import units
from tests.deploy.load import UnixLine, answers, tls
from tests.deploy.proxy import Proxy


class Machine:
    """Runs while its `with` block does; `patience` is nginx's with slow clients, in seconds."""

    def __init__(self, folder: Path, patience: int = 1) -> None:
        self.port, self.plain_port, self.web = free_port(), free_port(), folder / "web.sock"
        self.url = f"https://localhost:{self.port}"
        more = {"DOORWAY_ENV": "production", "TRUSTED_PROXIES": "1", "BASE_URL": self.url}
        self.site = Site(folder, **more, PROMETHEUS_MULTIPROC_DIR=str(folder))
        self.proxy = Proxy(folder, self.web, self.port, self.plain_port, patience)

    def __enter__(self) -> Self:
        self.processes = [self._start("doorway-web.service"), self._start("doorway-worker.service")]
        until(lambda: answers(UnixLine(self.web)), "the web process", 30)
        self.proxy.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self.proxy.__exit__(*_)
        for one in self.processes:
            one.terminate()
        assert [one.wait(30) for one in self.processes] == [0, 0]

    def line(self):
        return tls(self.port, self.proxy.certificate)

    def get(self, path, **headers):
        with closing(self.line()) as line:
            line.request("GET", path, headers=headers)
            answer = line.getresponse()
            return answer, answer.read()

    def log(self):
        return (self.site.folder / "doorway-web.service.log").read_text()

    def _start(self, name):
        command = shlex.split(units.line(name, "ExecStart", self.site.folder))
        with (self.site.folder / f"{name}.log").open("ab") as log:
            return subprocess.Popen(
                command, cwd=ROOT, env=self.site.environment, stdout=log, stderr=log
            )

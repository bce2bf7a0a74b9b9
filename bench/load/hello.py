"""The peer: the least that Flask can answer, run as Doorway's web unit and behind the same nginx."""

import os
import shlex
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flask import Flask

from tests.browser.servers import ROOT, free_port
from tests.browser.waiting import until
from tests.deploy import units
from tests.deploy.load import UnixLine, answers
from tests.deploy.proxy import Proxy


def create_app() -> Flask:
    app = Flask(__name__)
    app.add_url_rule("/healthz", view_func=lambda: "hello")
    return app


@contextmanager
def running(folder: Path, patience: int) -> Iterator[str]:
    """Where it answers, while the `with` block runs."""
    folder.mkdir()
    *command, _ = shlex.split(units.line("doorway-web.service", "ExecStart", folder))
    web, port = folder / "web.sock", free_port()
    with (folder / "log").open("ab") as log:
        process = subprocess.Popen(
            [*command, "bench.load.hello:create_app"],
            cwd=ROOT, env=os.environ, stdout=log, stderr=log,
        )  # fmt: skip
    try:
        until(lambda: answers(UnixLine(web)), "the bare page", 30)
        with Proxy(folder, web, port, free_port(), patience):
            yield f"https://localhost:{port}"
    finally:
        process.terminate()
        process.wait()

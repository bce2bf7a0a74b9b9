"""The Procfile starts what the code needs."""

import re
from pathlib import Path

PROCFILE = (Path(__file__).parents[1] / "Procfile").read_text()


def test_release_web_and_worker_are_there():
    assert re.findall(r"^(\w+):", PROCFILE, re.MULTILINE) == ["release", "web", "worker"]


def test_its_commands_exist(app):
    for command in re.findall(r"flask --app app (\w+)", PROCFILE):
        assert command in app.cli.commands


def test_the_web_process_serves_one_request_a_thread():
    # Threads that share SQLite stall each other: one blocking thread a worker process.
    assert "--blocking-threads 1" in PROCFILE
    assert "--factory" in PROCFILE and "app:create_app" in PROCFILE

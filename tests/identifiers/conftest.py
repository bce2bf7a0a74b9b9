"""The phone's guard, run by Node on the files as they are served."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUNNER = Path(__file__).with_name("phone.mjs")
Ask = Callable[[Iterable[tuple[str, tuple[str, ...]]]], list[dict[str, Any]]]


@pytest.fixture(scope="session")
def phone(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """A function from (text, allow) pairs to what JavaScript finds in each."""
    folder = tmp_path_factory.mktemp("phone")
    shutil.copytree(ROOT / "static" / "shared", folder / "shared")
    (folder / "package.json").write_text('{"type": "module"}')  # browsers need no such hint

    def ask(texts: Iterable[tuple[str, tuple[str, ...]]]) -> list[dict[str, Any]]:
        lines = "\n".join(json.dumps({"text": text, "allow": allow}) for text, allow in texts)
        command = ["node", str(RUNNER), str(folder / "shared" / "identifiers.js")]
        command.append(str(ROOT / "static" / "identifiers"))
        done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)
        return [json.loads(line) for line in done.stdout.strip("\n").split("\n")]

    return ask

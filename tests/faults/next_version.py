"""Versions of Doorway to upgrade from and to: one made up after this one, and the last one in git."""

import io
import shutil
import subprocess
import tarfile
from pathlib import Path

from tests.browser.servers import ROOT

CODE = ("app", "static", "templates", "skills")
STEPS = ROOT / "app/migrations"
WORD = "    note = peewee.TextField"
STEP = '''
"""A column that the made-up next version reads and writes, a new table, and a table made anew."""

from peewee import *
from playhouse.migrate import migrate


def up(migrator, db):
    class Weather(Model):
        day = DateField(primary_key=True)

        class Meta:
            database = db
            table_name = "weather"

    db.create_tables([Weather])
    migrate(
        migrator.add_column("moment", "weather", TextField(null=True)),
        migrator.drop_not_null("moment", "note"),  # SQLite makes the whole table anew for this
    )
'''


def this(folder: Path) -> Path:
    """The version that is being tested."""
    for name in CODE:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def restyled(folder: Path) -> Path:
    """What a deployment would put in place of this one: the same, but for one rule of style."""
    with (this(folder) / "static/css/doorway.css").open("a") as style:
        style.write("main { outline: 1px solid transparent; }\n")
    return folder


def made_up(folder: Path) -> Path:
    """This version with one more step, whose moments have one more column."""
    this(folder)
    (folder / "app/migrations/9999_weather.py").write_text(STEP.lstrip())
    models = folder / "app/practice/models.py"
    text = models.read_text()
    assert WORD in text
    models.write_text(text.replace(WORD, f"    weather = peewee.TextField(null=True)\n{WORD}", 1))
    return folder


def last(folder: Path) -> Path:
    """The newest version in git that has all steps of the schema but the newest."""
    *known, _ = sorted(one.name for one in STEPS.glob("[0-9]*.py"))
    touched = _git("log", "--format=%H %P", "--", "app/migrations").decode().split()
    found = next(one for one in touched if _steps(one) == known)
    with tarfile.open(fileobj=io.BytesIO(_git("archive", found, *CODE))) as archive:
        archive.extractall(folder, filter="data")
    return folder


def _steps(commit: str) -> list[str]:
    paths = _git("ls-tree", "--name-only", commit, "app/migrations/").decode().split()
    return sorted(Path(one).name for one in paths if Path(one).name[0].isdigit())


def _git(*arguments: str) -> bytes:
    return subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True).stdout

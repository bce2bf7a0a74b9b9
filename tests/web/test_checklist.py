"""The checklist in docs/security.md (OWASP ASVS 5.0, level 2) and the tests that prove it name each other."""

import ast
import re

import pytest

from app.accounts import sessions
from app.web.build import ROOT

DOCUMENT = (ROOT / "docs/security.md").read_text()
TABLE = DOCUMENT.partition("## Checklist")[2]
# What we hold ourselves to: of each section, the requirements of levels 1 and 2.
ITEMS = {
    "1.2": [10],
    "1.3": [6],
    "1.5": [2],
    "2.2": [1, 2, 3],
    "3.3": [1, 2, 3, 4, 5],
    "3.4": [1, 2, 3, 4, 5, 6, 8],
    "3.5": [1, 2, 3, 4, 5],
    "5.2": [1, 2, 3],
    "5.3": [1, 2],
    "5.4": [1, 2, 3],
    "6.1": [3],
    "6.2": range(1, 13),
    "6.3": [3],
    "6.5": [1, 5],
    "6.6": [2, 3],
    "6.8": [1, 2, 3, 4],
    "7.2": [1, 2, 3, 4],
    "7.3": [1, 2],
    "7.4": [1, 2, 3, 4, 5],
    "7.5": [1, 2],
    "8.2": [1, 2, 3],
    "8.3": [1, 2],
    "8.4": [1],
    "10.5": [1, 2, 3, 4, 5],
    "13.2": [4, 5],
    "14.3": [1, 2, 3],
    "16.2": [1, 2, 3, 4, 5],
    "16.3": [1, 2, 3, 4],
    "16.4": [1, 2, 3],
    "16.5": [1, 2, 3, 4],
}
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
ROOMS = "tests|app|docs|static|bin|templates|bench|deploy|skills"
WAYS = {"password": "Password", "passkey": "Passkey", "sso": "Work account", "code": "Code"}
WAYS |= {"link": "Link from a coach", "mail": "Link by e-mail"}


def rows():
    """{item: the cell of its tests, the cell of how}."""
    found = re.findall(r"^\| ([\d.]+) \| (.*?) \| (.*?) \| (.*?) \|$", TABLE, re.MULTILINE)
    return {item: (tests, how) for item, _, tests, how in found}


def marked():
    """(item, test) of every marker in the tests."""
    for path in (ROOT / "tests").rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            for mark in getattr(node, "decorator_list", []):
                if ast.unparse(mark).startswith("pytest.mark.asvs("):
                    for item in mark.args:
                        yield item.value, f"{path.name}::{node.name}"


def test_every_item_has_one_row():
    wanted = [f"{section}.{number}" for section, numbers in ITEMS.items() for number in numbers]
    assert sorted(rows()) == sorted(wanted)
    assert len(re.findall(r"^\| [\d.]+ \|", TABLE, re.MULTILINE)) == len(wanted)


def test_the_table_and_the_tests_name_each_other():
    in_table = {
        (item, name)
        for item, (tests, _) in rows().items()
        for name in re.findall(r"`(.*?)`", tests)
    }
    assert in_table == set(marked())


def test_what_no_test_proves_says_why():
    for item, (tests, how) in rows().items():
        assert "`" in tests or how.startswith(("not yet", "does not apply", "for who runs it")), (
            item
        )


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_a_document_points_at_what_is_there(document):
    text = document.read_text()
    for pointer in re.findall(rf"`((?:{ROOMS})/[\w./-]+(?:::\w+)?)`", text):
        path, _, name = pointer.partition("::")
        assert (ROOT / path).exists(), pointer
        assert not name or f"def {name}(" in (ROOT / path).read_text(), pointer


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_a_document_names_commands_and_settings_that_exist(app, document):
    text = document.read_text()
    for command in re.findall(r"flask --app app ([a-z_]+)", text):
        assert command in app.cli.commands, command
    for part in re.findall(r"`bin/test ([a-z]+)`", text):
        assert re.search(rf"^{part}\(\)|[( ]{part} \|", (ROOT / "bin/test").read_text(), re.M), part


def test_every_question_is_answered_and_every_plain_yes_has_its_proof():
    text = (ROOT / "docs/security-questionnaire.md").read_text()
    rows = re.findall(r"^\| (\d+) \| .+? \| (.+?) \| (.*?) ?\|$", text, re.MULTILINE)
    assert [int(number) for number, *_ in rows] == list(range(1, len(rows) + 1))
    assert [
        number for number, answer, proof in rows if "**Yes" in answer and "`" not in proof
    ] == []


@pytest.mark.asvs("6.1.3")
def test_every_way_in_is_written_down():
    table = DOCUMENT.partition("## Ways in")[2].partition("## ")[0]
    assert WAYS.keys() == sessions.WAYS.keys()
    assert [name for name in WAYS.values() if f"**{name}" not in table] == []

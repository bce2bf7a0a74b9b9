"""Every rule of a skill is named when it is broken, with its file and field."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.skills import DIRECTORY, BrokenSkills, Fault, check, load

Write = Callable[..., Path]
EVIDENCE = {"level": "expert", "summary": "Untested.", "sources": ["smith2020"]}


def test_the_skills_we_ship_break_no_rule() -> None:
    assert check(DIRECTORY) == []


def test_a_good_skill_has_no_fault(write: Write) -> None:
    assert check(write()) == []


@pytest.mark.parametrize(
    ("fields", "field", "rule"),
    [
        ({"title": "Open the door very slowly now"}, "title", "five words or fewer"),
        ({"do": "word " * 21}, "do", "20 words or fewer"),
        ({"say": []}, "say", "one to three lines"),
        ({"say": ["a", "b", "c", "d"]}, "say", "one to three lines"),
        ({"notice": "They look up."}, "notice", 'starts with "Whether"'),
        ({"chips": ["smiled", "nodded"]}, "chips", "three to six"),
        ({"chips": ["a", "b", "c d e f g"]}, "chips", "four words or fewer each"),
        ({"chips": ["Smiled", "b", "c"]}, "chips", "start in lower case"),
        ({"chips": ["a", "a", "c"]}, "chips", "each one different"),
        ({"plan": "When they cry, I will wait."}, "plan", 'reads "When I …, I will …"'),
        ({"plan": "I will wait."}, "plan", 'reads "When I …, I will …"'),
        ({"values": ["calm"]}, "values", "three to six"),
        ({"values": ["calm", "kind", "Very present"]}, "values", "one lower-case word each"),
        ({"body": "It took 9 seconds."}, "body", "no numbers"),
        ({"needs_training": "A course."}, "needs_training", "names the training"),
        ({"tier": "advanced", "caution": "Ask."}, "needs_training", "names the training"),
        ({"tier": "advanced", "needs_training": "Go."}, "caution", "needed by an advanced skill"),
        ({"evidence": EVIDENCE | {"sources": []}}, "evidence.sources", "at least one"),
        ({"evidence": EVIDENCE | {"sources": ["nobody1999"]}}, "evidence.sources", "`nobody1999`"),
        ({"evidence": EVIDENCE | {"sources": ["jones2021"]}}, "evidence.sources", "`jones2021`"),
        ({"evidence": EVIDENCE | {"level": "sure"}}, "evidence.level", "should be 'randomised'"),
        ({"evidence": EVIDENCE | {"summary": "Up 78%."}}, "evidence.summary", "no percentages"),
        ({"when": "Half, or 50 per cent, of visits."}, "when", "no percentages"),
        ({"adaptations": {"inpatient": "Raise your score."}}, "adaptations.inpatient", "no score"),
        ({"adaptations": {"seaside": "Paddle."}}, "adaptations.seaside", "is not a field"),
        ({"say": ["Keep your streak going."]}, "say", "no score talk"),
        ({"do": "Beat the ranking."}, "do", "no score talk"),
        ({"do": "Hit your target."}, "do", "no score talk"),
        ({"when": "Do it for 21 days."}, "when", "no score talk"),
        ({"caution": "It improves satisfaction scores."}, "caution", "no score talk"),
        ({"say": ["Well done!"]}, "say", "no exclamation marks"),
        ({"moment": "lunch"}, "moment", "should be 'arrive'"),
        ({"say": "one line"}, "say", "should be a valid array"),
        ({"title": " "}, "title", "at least 1 character"),
        ({"colour": "green"}, "colour", "is not a field"),
        ({"slug": "close-the-door"}, "slug", "is the name of the file"),
        ({"name": "Open_Door.md"}, "slug", "lower-case words joined by hyphens"),
        ({"frameworks": ["AIDET", "AIDET"]}, "frameworks", "each one different"),
        (
            {"evidence": EVIDENCE | {"sources": ["smith2020", "smith2020"]}},
            "evidence.sources",
            "each one different",
        ),
        ({"frameworks": ["Our Own"]}, "frameworks.0", "should be 'AIDET'"),
    ],
)
def test_a_broken_rule_is_named(
    write: Write, fields: dict[str, Any], field: str, rule: str
) -> None:
    [fault] = check(write(**fields))
    assert fault.file == fields.get("name", "open-the-door.md")
    assert fault.field == field
    assert rule in fault.rule


def test_a_null_result_may_name_the_scores_it_left_unchanged(write: Write) -> None:
    assert check(write(evidence=EVIDENCE | {"summary": "Survey scores did not move."})) == []


def test_randomised_needs_a_randomised_source(write: Write) -> None:
    folder = write(evidence=EVIDENCE | {"level": "randomised"})
    assert check(folder) == []
    references = folder / "references.yaml"
    references.write_text(references.read_text().replace("randomised trial", "survey"))
    [fault] = check(folder)
    assert fault == Fault(
        "open-the-door.md", "evidence.level", "randomised only with a randomised source"
    )


def test_two_skills_may_not_share_a_title(write: Write) -> None:
    write("open-a-door.md", title="OPEN the door")
    [fault] = check(write())
    assert str(fault) == "open-the-door.md: title: differs from the title of open-a-door.md"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("title: Open\n", "starts with a line of three dashes"),
        ("---\ntitle: Open\n", "ends with a line of three dashes before the body"),
        ("---\ntitle: [\n---\nBody", "(line"),
        ("---\n- title\n---\nBody", "is a list of `field: value` lines"),
        ("---\ntitle: Open\ntitle: Shut\n---\nBody", "`title` is written once (line 2)"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(write: Write, text: str, rule: str) -> None:
    folder = write()
    (folder / "shut.md").write_text(text)
    [fault] = check(folder)
    assert (fault.file, fault.field) == ("shut.md", "file")
    assert rule in fault.rule


def test_a_missing_field_is_named(write: Write) -> None:
    folder = write()
    skill = folder / "open-the-door.md"
    skill.write_text(skill.read_text().replace("caution: null\n", ""))
    assert check(folder) == [Fault("open-the-door.md", "caution", "must be there")]


def test_a_broken_source_is_named_by_its_key(write: Write) -> None:
    folder = write()
    references = folder / "references.yaml"
    references.write_text(references.read_text().replace("10.1000/doors", "doors", 1))
    [fault] = check(folder)
    assert (fault.file, fault.field) == ("references.yaml", "jones2021.doi")


def test_without_references_every_citation_is_a_fault(write: Write) -> None:
    folder = write()
    (folder / "references.yaml").unlink()
    assert [fault.file for fault in check(folder)] == ["open-the-door.md", "references.yaml"]


def test_an_empty_folder_is_a_fault(write: Write) -> None:
    folder = write()
    (folder / "open-the-door.md").rename(folder / "README.md")
    assert [fault.rule for fault in check(folder)] == ["holds at least one skill"]


def test_a_broken_library_lists_every_fault_at_once(write: Write) -> None:
    folder = write(title="Far too many words in here", chips=["one"])
    with pytest.raises(BrokenSkills) as broken:
        load(folder)
    assert [fault.field for fault in broken.value.faults] == ["chips", "title"]
    assert "open-the-door.md: title: five words or fewer" in str(broken.value)

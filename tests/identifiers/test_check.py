"""What a caller of the guard may rely on."""

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from app import skills
from app.identifiers import Finding, check, replaced, replacement


@given(st.text(max_size=140))
def test_findings_are_apart_in_order_and_inside_the_text(text: str) -> None:
    found = check(text)
    edges = [edge for one in found for edge in (one.start, one.end)]
    assert edges == sorted(edges)
    assert all(0 <= one.start < one.end <= len(text) for one in found)


@given(st.text(alphabet="0123456789", min_size=6, max_size=40))
def test_six_digits_in_a_row_are_always_blocked(digits: str) -> None:
    assert "block" in {one.tier for one in check(f"Tried it {digits} today.")}


def test_offsets_count_code_points() -> None:
    text = "😊😊 Sat with Maria."
    assert check(text) == [Finding("block", "first_name", 12, 17)]


def test_a_team_member_may_be_thanked_by_any_part_of_the_name() -> None:
    assert check("Thank you Ana, and Dr Souza too.", allow=["Ana Souza"]) == []
    assert [one.tier for one in check("Thank you Ana and Maria.", allow=["Ana Souza"])] == ["block"]


def test_a_team_member_called_like_a_street_may_stand() -> None:
    assert check("Great work, Ana Lane", allow=["Ana Lane"]) == []


def test_the_patient_stands_in_for_a_name() -> None:
    text = "Maria's hand relaxed. I sat with Mr Jones."
    first, second = check(text)
    assert replaced(text, first) == "The patient's hand relaxed. I sat with Mr Jones."
    assert replaced(text, second) == "Maria's hand relaxed. I sat with the patient."


def test_a_text_with_every_suggestion_taken_is_clean() -> None:
    text = "Maria Lopez smiled. Sat with J.S. and told Zaynab so."
    for finding in reversed(check(text)):
        text = replaced(text, finding)
    assert check(text) == []


def test_what_only_the_writer_can_reword_has_no_suggestion() -> None:
    (finding,) = check("The lady in room 12 smiled.")
    assert replacement(finding) is None
    assert replaced("The lady in room 12 smiled.", finding) == "The lady in room 12 smiled."


def test_our_own_chips_and_instructions_pass() -> None:
    for skill in skills.library().values():
        texts = [skill.title, skill.notice, skill.plan, *skill.chips]
        assert [text for text in texts if check(text)] == []


def test_importing_the_guard_reads_no_word_list() -> None:
    program = (
        "import app.identifiers, sys\n"
        "from app.identifiers import lexicon, sources\n"
        "assert not sources.rules.cache_info().currsize\n"
        "assert not lexicon.lexicon.cache_info().currsize\n"
        "assert not {'flask', 'peewee', 'pydantic'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)

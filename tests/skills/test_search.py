"""Search finds what a hurried person types, and never more when they type more."""

from hypothesis import given
from hypothesis import strategies as st

from app.skills import Skill, library, search

SKILLS = st.sampled_from(list(library().values()))
TYPED = st.text(max_size=12)


def test_no_words_find_every_skill_in_the_order_of_a_visit() -> None:
    assert search(library(), "  ") == list(library().values())


def test_a_word_in_the_title_comes_first() -> None:
    assert search(library(), "sit")[0].slug == "sit-down"


def test_a_setting_can_be_searched() -> None:
    assert library()["sit-down"] in search(library(), "telehealth chair")


def test_nonsense_finds_nothing() -> None:
    assert search(library(), "zzyzx") == []


@given(SKILLS)
def test_every_skill_is_found_by_its_title_in_any_case(skill: Skill) -> None:
    assert skill in search(library(), skill.title.upper())


@given(TYPED, TYPED)
def test_more_words_never_find_more(words: str, more: str) -> None:
    fewer = {skill.slug for skill in search(library(), f"{words} {more}")}
    assert fewer <= {skill.slug for skill in search(library(), words)}


@given(SKILLS, st.data())
def test_an_accent_or_half_a_word_still_finds_it(skill: Skill, data: st.DataObject) -> None:
    first = skill.title.split()[0].strip(",")
    half = first[: data.draw(st.integers(1, len(first)))].replace("e", "é")
    assert skill in search(library(), half)

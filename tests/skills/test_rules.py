"""The limits hold for any words, not only for the ones we thought of."""

from hypothesis import given
from hypothesis import strategies as st

from app.skills import library
from app.skills.rules import broken_by

SKILL = library()["sit-down"]
WORD = st.from_regex(r"[a-z]{1,8}", fullmatch=True).filter(lambda w: w not in {"rank", "score"})


@given(st.lists(WORD, min_size=1, max_size=40))
def test_what_to_do_is_said_in_twenty_words(words: list[str]) -> None:
    faults = list(broken_by(SKILL.model_copy(update={"do": " ".join(words)})))
    assert (("do", "20 words or fewer") in faults) == (len(words) > 20)


@given(st.lists(WORD, min_size=1, max_size=8))
def test_a_title_has_five_words_at_most(words: list[str]) -> None:
    faults = list(broken_by(SKILL.model_copy(update={"title": " ".join(words)})))
    assert (("title", "five words or fewer") in faults) == (len(words) > 5)


@given(st.floats(min_value=0, max_value=100), st.sampled_from(["{}%", "{} %", "{} per cent"]))
def test_no_percentage_reaches_a_card(number: float, written: str) -> None:
    notice = f"Whether {written.format(number)} of them smile."
    assert ("notice", "no percentages") in broken_by(SKILL.model_copy(update={"notice": notice}))

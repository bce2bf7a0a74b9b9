"""Many words in little memory answer as a set of them does."""

from hypothesis import given
from hypothesis import strategies as st

from app.identifiers.words import Words

WORD = st.text("abc'", max_size=6)


@given(st.lists(WORD), st.lists(WORD))
def test_they_answer_as_a_set_does_in_whatever_order_they_come(kept: list[str], asked: list[str]):
    words = Words(iter(kept))
    assert [word in words for word in [*kept, *asked]] == [
        word in set(kept) for word in [*kept, *asked]
    ]

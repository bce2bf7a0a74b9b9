"""What may be written: any text gives a form or a sentence, and line ends count once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.coaching.forms import AnswerForm, NeedForm, ThanksForm
from app.validation import read


@given(st.text(max_size=600))
def test_thanks_are_kept_within_their_length_or_refused_with_a_sentence(text):
    form, faults = read(ThanksForm, {"text": text})
    assert (form is None) == bool(faults)
    if form:
        assert 1 <= len(form.text) <= 280
        assert "\x00" not in form.text


@pytest.mark.parametrize("text", ["", "   ", "\r\n", "a" * 281, "a\x00b", "a\u202eb"])
def test_thanks_without_words_or_with_hidden_ones_are_refused(text):
    assert read(ThanksForm, {"text": text})[0] is None


def test_a_line_end_counts_once():
    form, _ = read(ThanksForm, {"text": "a\r\n" * 139 + "aa"})
    assert form is not None
    assert len(form.text) == 280


@pytest.mark.asvs("2.2.3")
def test_not_possible_needs_its_why():
    _, faults = read(AnswerForm, {"state": "not_possible", "text": "", "rev": "0"})
    assert list(faults) == ["form"]
    form, _ = read(AnswerForm, {"state": "not_possible", "text": "No room", "rev": "0"})
    assert form is not None


@given(st.text(max_size=20))
def test_only_the_four_states_are_answers(state):
    form, _ = read(AnswerForm, {"state": state, "text": "why", "rev": "0"})
    assert (form is not None) == (state in ("heard", "working", "done", "not_possible"))


def test_a_name_is_kept_or_not_and_nothing_else():
    assert read(NeedForm, {"text": "x", "name": "maybe"})[0] is None

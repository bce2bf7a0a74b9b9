"""Passwords that everybody tries first are refused, and what people make up themselves is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts import common, passwords


@pytest.mark.parametrize(
    "password",
    [
        "1q2w3e4r5t6y",
        "Password2026",
        "password1234",
        "p.a.s.s.w.o.r.d",
        "qwertyqwerty",
        "Dragon-Dragon-1",
        "aaaaaaaaaaaa",
        "abcabcabcabc",
        "123456789012",
        "210987654321",
        "121212121212",
    ],
)
@pytest.mark.asvs("6.2.4", "6.2.12")
def test_what_everybody_tries_is_common(password):
    assert common.is_common(password)
    assert "guess" in passwords.fault(password, "")


@pytest.mark.parametrize(
    "password",
    ["four plain words here", "a door ajar at dusk", "plain words for Eva", "84-Zebra-Lamp-Ox"],
)
def test_plain_words_of_ones_own_are_not(password):
    assert not common.is_common(password)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=16, max_size=128))
def test_anything_is_answered_and_repeating_it_helps_nobody(text):
    assert common.is_common(text) <= common.is_common(text * 2)

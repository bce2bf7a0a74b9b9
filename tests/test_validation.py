"""What is wrong with a field is said in words for people, whatever the checker calls it."""

from typing import Annotated

import pytest
from pydantic import BeforeValidator, Field

from app.validation import FormModel, read


class Form(FormModel):
    words: Annotated[str, BeforeValidator(str.strip), Field(min_length=1, max_length=5)] = "a"
    name: str = Field(default="abc", min_length=3)
    days: list[str] = Field(default=["a"], min_length=1, max_length=2)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"words": "  "}, {"words": "Please fill this in."}),
        ({"days": []}, {"days": "Please fill this in."}),
        ({"days": ["a", "b", "c"]}, {"days": "Use at most 2."}),
        ({"name": "a"}, {"name": "Use at least 3 characters."}),
        ({"other": "a"}, {"other": "This field is not known here."}),
    ],
)
def test_a_fault_is_a_plain_sentence(typed, said):
    assert read(Form, typed) == (None, said)

"""Names and sign-in names, whatever is typed."""

from hypothesis import given
from hypothesis import strategies as st

from app.accounts import names


@given(st.text(max_size=60), st.integers(1, 99))
def test_a_suggested_sign_in_name_is_a_valid_one(name, number):
    made = names.suggestion(name, number)
    assert names.normal(made) == made
    assert names.sign_in_name_fault(made) == ""


@given(st.text(max_size=60))
def test_a_name_has_one_line_and_nothing_a_database_refuses(name):
    line = names.one_line(name)
    assert line.splitlines() in ([], [line])
    assert "\0" not in line
    line.encode()


def test_a_sign_in_name_is_made_from_the_name():
    assert names.suggestion("Ana Souza") == "ana.souza"
    assert names.suggestion("Zoë Ó Briain", 2) == "zoe.o.briain2"


def test_capitals_and_spaces_around_a_sign_in_name_make_no_difference():
    assert names.normal("  Ana.Souza ") == names.normal("ANA.SOUZA")


def test_a_sign_in_name_has_no_spaces():
    assert "without spaces" in names.sign_in_name_fault("ana souza")
    assert names.sign_in_name_fault("ana@clinic-9.org") == ""

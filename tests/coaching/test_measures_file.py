"""A CSV file of outcome measures: what is read, what is named with its line, what is hidden."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.coaching import measures_file
from app.coaching.measures_file import Row, Unreadable, decode, read

MARCH = date(2026, 3, 1)
HEAD = "month,measure,value,n\n"


def one(line):
    (row,) = read(HEAD + line).rows
    return row


def fault(line):
    (sentence,) = read(HEAD + line).faults
    return sentence


def test_the_template_is_a_file_that_can_be_kept():
    assert len(read(measures_file.TEMPLATE).rows) == 2


def test_a_line_is_a_month_of_a_measure():
    assert one("2026-03,Listened to me,78.5,64") == Row(MARCH, "Listened to me", 78.5, 64)


def test_how_many_answered_may_be_left_out():
    assert one("2026-03,Listened,78,") == Row(MARCH, "Listened", 78, None)
    assert read("month,measure,value\n2026-03,Listened,78").rows[0].n is None


@pytest.mark.parametrize("n", range(11))
def test_a_month_that_ten_or_fewer_answered_keeps_no_figure(n):
    assert one(f"2026-03,Listened,78,{n}") == Row(MARCH, "Listened", None, None)


def test_a_month_that_eleven_answered_keeps_its_figure():
    assert one("2026-03,Listened,78,11").value == 78


def test_a_spreadsheet_of_the_continent_is_read():
    assert read("month;measure;value;n\n2026-03;Zugehört;78,5;64").rows == (
        Row(MARCH, "Zugehört", 78.5, 64),
    )


def test_columns_may_stand_in_any_order_and_case():
    found = read("\ufeffValue,N,Month,Measure,Remark\n78,64,2026-03,Listened,none\n").rows
    assert found == (Row(MARCH, "Listened", 78, 64),)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("March 2026,Listened,78,64", "Line 2: write the month like 2026-03."),
        ("2026-13,Listened,78,64", "Line 2: write the month like 2026-03."),
        ("2026-03,,78,64", "Line 2: give the measure a name of at most 60 characters."),
        (f"2026-03,{'x' * 61},78,64", "Line 2: give the measure a name of at most 60 characters."),
        ("2026-03,Listened,good,64", "Line 2: write the value as a plain number, like 87.5."),
        ("2026-03,Listened,nan,64", "Line 2: write the value as a plain number, like 87.5."),
        ("2026-03,Listened,1e5,64", "Line 2: write the value as a plain number, like 87.5."),
        ("2026-03,Listened,=1+1,64", "Line 2: write the value as a plain number, like 87.5."),
        ("2026-03,MRN 12345678,78,64", "Line 2: leave out what could tell who a patient is."),
    ],
)
def test_what_cannot_be_read_is_named_with_its_line(line, words):
    assert fault(line) == words


def test_all_lines_are_named_at_once_and_blank_ones_count():
    text = HEAD + "\n2026-03,Listened,x,64\n2026-04,Listened,80,64\n2026-5,Listened,80,64\n"
    assert [sentence[:6] for sentence in read(text).faults] == ["Line 3", "Line 5"]


def test_a_month_stands_once():
    text = "2026-03,Listened,78,64\n2026-03,Listened,79,64"
    assert fault(text) == "Line 3: this month of “Listened” stands on line 2 already."


def test_an_empty_file_says_so():
    assert read(HEAD).faults == ("There is no month in it yet.",)


def test_too_many_measures_are_refused():
    lines = "\n".join(f"2026-03,Item {number},78,64" for number in range(13))
    assert "at most 12 measures" in fault(lines)


@pytest.mark.parametrize("text", ["", "a,b,c\n1,2,3", "2026-03,Listened,78,64"])
def test_a_file_without_its_columns_is_refused(text):
    with pytest.raises(Unreadable, match="name the columns"):
        read(text)


@pytest.mark.parametrize("data", ["é".encode("latin-1"), HEAD.encode("utf-16"), b"PK\3\4\0\0"])
@pytest.mark.asvs("5.2.2")
def test_another_encoding_is_refused_with_what_to_do(data):
    with pytest.raises(Unreadable, match="CSV UTF-8"):
        decode(data)


@pytest.mark.asvs("5.2.1")
def test_a_large_file_is_refused():
    with pytest.raises(Unreadable, match="64 KB"):
        decode(b"x" * (measures_file.LARGEST + 1))


@settings(deadline=None)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300))
@pytest.mark.asvs("5.2.2")
def test_whatever_is_typed_is_answered(text):
    for body in (text, HEAD + text):
        try:
            assert read(body).rows or read(body).faults
        except Unreadable as refused:
            assert str(refused).endswith(".")

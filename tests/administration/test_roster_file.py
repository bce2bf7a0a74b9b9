"""A list of people as a file: any bytes are rows or sentences, and each sentence names line and column."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.administration import roster_file
from app.administration.roster_file import COLUMNS, TEMPLATE, Row, Unreadable

HEADER = "name,sign_in_name,team,role\n"
cells = st.one_of(
    st.text(max_size=12), st.sampled_from(["Ana", "ana@x.org", "Ward 3", "coach", "=1"])
)
tables = st.lists(st.lists(cells, max_size=5).map(",".join), max_size=8).map("\n".join)


def faults(text):
    return roster_file.read(text).faults


@given(st.one_of(st.binary(), tables.map(lambda text: (HEADER + text).encode("utf-8", "replace"))))
def test_any_bytes_are_rows_or_sentences(data):
    try:
        found = roster_file.read(roster_file.decode(data))
    except Unreadable as fault:
        assert str(fault)
    else:
        assert bool(found.rows) != bool(found.faults)
        assert not [row for row in found.rows if row.name.startswith(("=", "+", "-", "@"))]


def test_the_template_is_read():
    assert [row.role for row in roster_file.read(TEMPLATE).rows] == ["clinician", "coach"]
    assert TEMPLATE.startswith(",".join(COLUMNS))


def test_a_mark_at_the_beginning_and_semicolons_are_read():
    data = "﻿Name;Sign_in_name;Team\nNina  Ford;Nina@Ward.org;Ward 3\n".encode()
    found = roster_file.read(roster_file.decode(data))
    assert found.rows == (Row(2, "Nina Ford", "nina@ward.org", "Ward 3", "clinician"),)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (",nina@ward.org,Ward 3,coach", "Line 2, name: Please fill this in."),
        ("Nina,,Ward 3,coach", "Line 2, sign_in_name: Please fill this in."),
        ("Nina,n a,Ward 3,coach", "Line 2, sign_in_name: Use letters"),
        ("Nina,nina,,coach", "Line 2, team: Please fill this in."),
        ("Nina,nina,Ward 3,boss", "Line 2, role: Write clinician, coach or admin."),
        ('"=HYPERLINK(1)",nina,Ward 3,coach', "Line 2, name: A spreadsheet would take this"),
        ("Nina,@nina,Ward 3,coach", "Line 2, sign_in_name: A spreadsheet would take this"),
        ("Ford, Nina,nina,Ward 3,coach", "Line 2: more cells than columns."),
    ],
)
def test_a_fault_names_its_line_and_column(line, says):
    assert faults(HEADER + line)[0].startswith(says)


def test_one_file_names_all_its_faults():
    assert len(faults(HEADER + "Nina,n,,boss\n,ben,Ward 3,coach\n")) == 4


def test_who_stands_twice_is_named():
    twice = HEADER + "Nina,nina,Ward 3,coach\nNina,NINA,ward 3,clinician\nNora,nina,Ward 4,coach\n"
    assert faults(twice) == (
        "Line 3: line 2 says who they are in this team already.",
        "Line 4, name: line 2 has another name for them.",
    )


def test_a_coach_may_administer_too():
    both = HEADER + "Nina,nina,Ward 3,coach\nNina,nina,Ward 3,admin\n"
    assert len(roster_file.read(both).rows) == 2


@pytest.mark.parametrize(
    "text",
    [
        "",
        "name,team\n",
        HEADER.strip() + ",phone\n",
        "name," + HEADER,
        HEADER + '"' + "a" * 140_000,
    ],
)
def test_a_file_without_its_columns_is_refused_as_a_whole(text):
    with pytest.raises(Unreadable):
        roster_file.read(text)


def test_size_rows_and_encoding_have_limits():
    for data in (b"a" * (roster_file.LARGEST + 1), b"\xff\xfe", b"a\0b"):
        with pytest.raises(Unreadable):
            roster_file.decode(data)
    with pytest.raises(Unreadable, match="1,000"):
        roster_file.read(HEADER + "".join(f"Nina,nina{n},Ward 3,\n" for n in range(1001)))
    assert (
        len(roster_file.read(HEADER + "".join(f"N,nina{n},W,\n" for n in range(1000))).rows) == 1000
    )

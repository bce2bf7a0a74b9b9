"""A list beside who is here: what it would make and change, and what it leaves alone. Nobody is removed."""

from hypothesis import given
from hypothesis import strategies as st

from app.administration.roster import Known, compare
from app.administration.roster_file import Row

ANA = Known(
    people={"ana": (1, "Ana Souza"), "ben": (2, "Ben Okoro")},
    roles={
        (1, "ward 3"): frozenset({"clinician"}),
        (2, "ward 3"): frozenset({"clinician", "coach"}),
    },
    teams={"ward 3": "Ward 3", "old": "Old"},
    closed=frozenset({"old"}),
    invited=frozenset({"nina"}),
)
people = st.sampled_from(["ana", "ben", "nina", "omar"])
rows = st.lists(
    st.builds(
        Row,
        line=st.integers(2, 99),
        name=people,
        sign_in_name=people,
        team=st.sampled_from(["Ward 3", "ward 3", "Ward 4"]),
        role=st.sampled_from(["clinician", "coach", "admin"]),
    ),
    max_size=8,
)


def plan(*listed):
    return compare([Row(n, *one) for n, one in enumerate(listed, 2)], ANA)


def test_who_has_the_part_already_is_left_alone_under_the_name_they_chose():
    made = plan(("SOUZA, A.", "ana", "ward 3", "clinician"), ("Ben", "ben", "Ward 3", "coach"))
    assert (made.same, made.does_something) == (("Ana Souza", "Ben Okoro"), False)


def test_a_new_part_is_a_change_with_what_was_before():
    made = plan(("Ana", "ana", "Ward 3", "coach"), ("Ana", "ana", "Ward 4", "clinician"))
    assert [one.says for one in made.changes] == [
        "Ward 3: coach (now clinician)",
        "Ward 4: clinician",
    ]
    assert (made.teams, made.same) == (("Ward 4",), ())


def test_who_is_new_gets_one_link_for_all_their_teams():
    made = plan(("Nina", "nina", "Ward 3", "coach"), ("Nina", "nina", "Ward 4", "clinician"))
    (nina,) = made.newcomers
    assert nina.parts == (("Ward 3", "coach"), ("Ward 4", "clinician"))
    assert nina.was_invited


def test_who_is_not_on_the_list_is_only_named():
    made = plan(("Ana", "ana", "Ward 3", "clinician"))
    assert (made.absent, made.does_something) == (("Ben Okoro",), False)


def test_a_closed_team_is_a_fault():
    assert plan(("Nina", "nina", "OLD", "clinician")).faults == ("Line 2, team: Old is closed.",)


@given(rows)
def test_everybody_on_a_list_is_in_exactly_one_place(listed):
    made = compare(listed, ANA)
    named = {row.sign_in_name for row in listed}
    assert {one.sign_in_name for one in made.newcomers} == named - set(ANA.people)
    here = {ANA.people[one][1] for one in named & set(ANA.people)}
    assert set(made.same) | {one.name for one in made.changes} == here
    assert not set(made.same) & {one.name for one in made.changes}
    assert set(made.absent) == {name for _, name in ANA.people.values()} - here
    assert made.mark == compare(listed, ANA).mark

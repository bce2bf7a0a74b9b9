"""Groups at an organisation give and take parts in teams."""

from hypothesis import given
from hypothesis import strategies as st

from app.accounts.groups import changes
from app.config import Grant

names = st.sampled_from(["a", "b", "c"])
parts = st.tuples(st.sampled_from(["Ward 3", "Ward 4"]), st.sampled_from(["coach", "clinician"]))
grants = st.lists(st.builds(lambda group, part: Grant(group, *part), names, parts))


@given(grants, st.sets(names), st.sets(parts))
def test_afterwards_they_hold_what_their_groups_give_and_what_no_group_speaks_of(
    grants, groups, held
):
    give, take = changes(grants, groups, held)
    after = (held | give) - take
    spoken_of = {(one.team, one.role) for one in grants}
    assert after & spoken_of == {(one.team, one.role) for one in grants if one.group in groups}
    assert after - spoken_of == held - spoken_of
    assert changes(grants, groups, after) == (set(), set())

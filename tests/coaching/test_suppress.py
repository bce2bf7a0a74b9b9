"""Nobody can be made out: the rules, and an attacker who sets published figures against each other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.coaching.suppress import publish, publish_family
from app.practice.suppress import publish_answers, share

NOTHING = {"total": None, "contributors": None}
PEOPLE = "abcdefgh"
COUNTS = st.dictionaries(st.sampled_from(PEOPLE), st.integers(0, 9))
CELLS = st.dictionaries(st.sampled_from(["sit", "ask", "name", "draw"]), COUNTS)


def each(count, people=PEOPLE):
    return dict.fromkeys(people, count)


def together(cells):
    return {one: sum(cell.get(one, 0) for cell in cells) for one in PEOPLE}


def test_five_who_gave_alike_may_be_told():
    assert publish(each(2, "abcde"), roster=9) == {"total": 10, "contributors": 5}


def test_four_may_not():
    assert publish(each(9, "abcd"), roster=9) == NOTHING


def test_zero_few_and_absent_read_the_same():
    assert publish({}, 9) == publish(each(0), 9) == publish({"a": 1}, 9) == NOTHING


def test_who_gave_nothing_is_no_contributor():
    assert publish(each(1, "abcd") | {"e": 0}, roster=9) == NOTHING


def test_when_nearly_all_took_part_it_is_not_said_how_many():
    assert publish(each(1, "abcdef"), roster=8)["contributors"] == 6
    assert publish(each(1, "abcdefg"), roster=8) == {"total": 7, "contributors": None}
    assert publish(each(1), roster=8) == {"total": 8, "contributors": None}


def test_nobody_may_have_given_more_than_half():
    assert publish(each(1, "abcd") | {"e": 4}, 9) == {"total": 8, "contributors": 5}
    assert publish(each(1, "abcd") | {"e": 5}, 9) == NOTHING


def test_less_than_nothing_is_refused():
    with pytest.raises(ValueError, match="less than nothing"):
        publish({"a": -1}, 9)


@settings(deadline=None)
@given(COUNTS, st.integers(0, 12))
def test_what_is_told_is_always_a_crowd(counts, roster):
    told = publish(counts, roster)
    given_ = [one for one in counts.values() if one]
    if told["total"] is not None:
        assert len(given_) >= 5
        assert 2 * max(given_) <= told["total"] == sum(given_)
    if told["contributors"] is not None:
        assert roster - told["contributors"] >= 2


def test_one_hidden_part_takes_another_with_it():
    # Else the total less the parts that are told would be the three hidden people's.
    cells = {"sit": each(4), "ask": each(2), "name": each(1, "abc")}
    assert set(publish_family(cells, roster=10)) == {"sit"}


def test_a_part_that_is_everything_would_tell_that_the_rest_is_nothing():
    assert publish_family({"sit": each(4), "ask": {}}, roster=10) == {}


def test_parts_that_hide_a_crowd_between_them_are_told():
    cells = {"sit": each(4), "ask": each(2, "abc"), "name": each(1, "defg")}
    assert publish_family(cells, roster=10)["sit"] == {"total": 32, "contributors": 8}


@settings(deadline=None)
@given(CELLS)
def test_an_attacker_who_subtracts_the_parts_from_the_whole_finds_a_crowd(cells):
    whole = publish(together(cells.values()), roster=10)
    told = publish_family(cells, roster=10)
    if whole["total"] is None or not told:
        return
    rest = together([cell for name, cell in cells.items() if name not in told])
    left = whole["total"] - sum(cell["total"] for cell in told.values())
    assert publish(rest, roster=10)["total"] == left


@settings(deadline=None)
@given(CELLS, st.sampled_from(PEOPLE))
def test_an_attacker_who_compares_a_week_with_and_without_a_person_finds_one_side_shut(cells, one):
    # As long as one person makes the difference between a crowd and none, only one side is told.
    whole = together(cells.values())
    without = {name: count for name, count in whole.items() if name != one}
    few = sum(1 for count in without.values() if count) < 5
    assert publish(without, 9) == NOTHING or not few


def test_a_question_that_all_answered_alike_is_not_told():
    assert publish_answers({"worked": each(2), "tried": {}}, "worked", 10) is None
    assert publish_answers({"worked": each(2), "tried": {"a": 1}}, "worked", 10) == 95


def test_a_question_that_few_answered_is_not_told():
    answers = {"worked": each(2, "abc"), "tried": each(1, "cd")}
    assert publish_answers(answers, "worked", 10) is None


@settings(deadline=None)
@given(st.integers(1, 500), st.integers(1, 500))
def test_a_share_is_to_the_nearest_five_and_never_all_nor_none(part, more):
    found = share(part, part + more)
    assert found % 5 == 0
    assert 5 <= found <= 95
    assert abs(found - 100 * part / (part + more)) <= 5

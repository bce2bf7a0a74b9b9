"""A coach's review: what was shared with her, newest first, to zero; the first coach has it."""

from datetime import timedelta

import pytest

from app.accounts.models import Membership, Team
from app.coaching import review
from app.practice.sharing import Shared
from app.problems import Problem
from tests.coaching.shares import NOON, NOTE


def notes(coach):
    return [item.note for item in review.waiting(coach)]


def test_a_shared_moment_waits_with_what_its_owner_chose_to_show(coach, clinician, log):
    log(clinician, share="coach", note=NOTE, noticed=["smiled", "said more"])
    (item,) = review.waiting(coach)
    assert (item.who, item.title, item.outcome) == ("Ana Souza", "Sit down", "It worked")
    assert (item.note, item.chips) == (NOTE, ("smiled", "said more"))
    assert item.day == NOON.date()


def test_the_newest_share_comes_first(coach, clinician, log):
    for hour, note in enumerate(["first", "second", "third"]):
        moment = log(clinician, share="coach", note=note)
        at = NOON + timedelta(hours=hour)
        Shared.update(shared_at=at).where(Shared.moment == moment).execute()
    assert notes(coach) == ["third", "second", "first"]


def test_what_is_done_no_longer_waits_for_any_coach(coach, second_coach, shared):
    review.done(coach, shared.id, NOON)
    assert notes(coach) == notes(second_coach) == []


def test_the_second_coach_is_told_who_was_first(coach, second_coach, shared):
    review.done(coach, shared.id, NOON)
    with pytest.raises(review.Taken) as told:
        review.done(second_coach, shared.id, NOON)
    assert told.value.by == "Cleo Marsh"


def test_done_twice_by_one_coach_is_no_matter(coach, shared):
    review.done(coach, shared.id, NOON)
    review.done(coach, shared.id, NOON)
    assert notes(coach) == []


def test_a_coachs_own_moments_wait_for_the_others_only(coach, second_coach, log):
    log(coach, share="coach", note=NOTE)
    assert notes(coach) == []
    assert notes(second_coach) == [NOTE]


def test_a_moment_seen_in_two_teams_waits_once(coach, clinician, log):
    other = Team.create(name="Clinic 4")
    Membership.create(person=coach, team=other, role="coach")
    Membership.create(person=clinician, team=other, role="clinician")
    log(clinician, share="coach", note=NOTE)
    (item,) = review.waiting(coach)
    review.done(coach, item.id, NOON)
    assert notes(coach) == []


def test_an_outsider_reaches_nothing(outsider, shared):
    assert notes(outsider) == []
    for reach in (review.load, lambda *who: review.done(*who, NOON)):
        with pytest.raises(Problem) as problem:
            reach(outsider, shared.id)
        assert problem.value.status == 404


def test_a_colleague_who_is_no_coach_reaches_nothing(colleague, shared):
    assert notes(colleague) == []
    with pytest.raises(Problem):
        review.load(colleague, shared.id)


def test_an_administrator_of_the_team_reaches_nothing(team, outsider, shared):
    Membership.create(person=outsider, team=team, role="admin")
    assert notes(outsider) == []


def test_a_moment_taken_back_is_gone(coach, clinician, shared, log):
    log(clinician, id=shared.moment, rev=2, share="me", note=NOTE)
    assert notes(coach) == []
    with pytest.raises(Problem):
        review.done(coach, shared.id, NOON)


def test_the_queries_do_not_grow_with_what_waits(coach, clinician, colleague, log, queries):
    log(clinician, share="coach")
    with queries() as few:
        review.waiting(coach)
    for _ in range(5):
        log(clinician, share="coach")
        log(colleague, share="team")
    with queries() as many:
        assert len(review.waiting(coach)) == 11
    assert len(few) == len(many) == 2

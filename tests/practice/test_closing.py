"""A week closes once: what is told of it, of whom, and that nothing afterwards changes it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.accounts.models import Membership, Person, Team
from app.practice import closing, counted, record, totals
from app.practice.models import KeptOut, Moment
from tests.coaching.shares import log_moment
from tests.conftest import add_person

MONDAY = date(2026, 11, 2)
WEDNESDAY = datetime(2026, 11, 4, 12, tzinfo=UTC)
CLOSED = datetime(2026, 11, 10, 12, tzinfo=UTC)
FOUNDED = datetime(2026, 10, 1, tzinfo=UTC)
NAMES = ("Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal")


@pytest.fixture
def crew(team):
    """Eight people of a team that is a month old."""
    return add_crew(team, NAMES)


def add_crew(team, names):
    Team.update(created_at=FOUNDED).where(Team.id == team.id).execute()
    people = [add_person(f"{name} {team.name}", team, "clinician") for name in names]
    Person.update(created_at=FOUNDED).where(Person.id.in_([one.id for one in people])).execute()
    return people


def use(people, times=1, **changes):
    for person in people:
        for _ in range(times):
            log_moment(person, **({"at": WEDNESDAY} | changes))


def week(team, at=CLOSED):
    closing.close(at)
    return {one.monday: one for one in totals.weeks(team.id, 60)}.get(MONDAY)


def test_a_week_tells_what_a_crowd_did(team, crew):
    use(crew[:6], times=2)
    told = week(team)
    assert (told.uses, told.per_ten, told.practised) == (12, 15.0, 75)


def test_four_people_and_nobody_look_alike(team, crew):
    use(crew[:4])
    other = Team.create(name="Ward 4", created_at=FOUNDED)
    assert week(team) == week(other) == totals.Week(MONDAY)


def test_when_nearly_all_took_part_it_says_so_without_a_number(team, crew):
    use(crew[:7])
    told = week(team)
    assert (told.is_nearly_all, told.practised) == (True, None)


def test_that_no_chance_arose_is_counted_nowhere(team, crew):
    use(crew[:6])
    use(crew[6:], outcome="no_chance")
    assert week(team).uses == 6


def test_what_was_undone_is_not_counted(team, crew):
    use(crew[:5])
    moment = log_moment(crew[5], at=WEDNESDAY)
    log_moment(crew[5], at=WEDNESDAY, id=moment, rev=2, deleted=True)
    assert week(team).uses == 5


def test_a_night_shift_counts_for_the_day_it_began(team, crew):
    use(crew[:5])
    Moment.update(local_day=MONDAY - timedelta(days=1)).where(Moment.person == crew[0].id).execute()
    assert week(team).uses is None


def test_who_keeps_out_is_in_no_figure(team, crew):
    use(crew[:6])
    counted.set_counted(crew[0], False)
    told = week(team)
    assert (told.uses, told.practised) == (5, 70)


def test_keeping_out_can_hide_the_whole_week_and_look_like_nothing_else(team, crew):
    use(crew[:5])
    counted.set_counted(crew[0], False)
    assert week(team) == totals.Week(MONDAY)


def test_who_keeps_out_may_come_back(team, crew):
    counted.set_counted(crew[0], False)
    counted.set_counted(crew[0], False)
    assert not counted.is_counted(crew[0])
    counted.set_counted(crew[0], True)
    assert counted.is_counted(crew[0])
    assert not KeptOut.select().exists()


def test_who_joined_later_was_not_there(team, crew):
    use(crew[:6])
    newcomer = add_person("Ivy Late", team, "clinician")
    Person.update(created_at=CLOSED).where(Person.id == newcomer.id).execute()
    assert week(team).practised == 75


@pytest.mark.parametrize("change", ["log", "undo", "keep out", "leave", "erase", "join"])
def test_a_closed_week_never_changes(team, crew, change):
    use(crew[:6])
    before = week(team)
    if change == "log":
        use(crew)
    elif change == "undo":
        Moment.update(deleted=True).where(Moment.person == crew[0].id).execute()
    elif change == "keep out":
        counted.set_counted(crew[0], False)
    elif change == "leave":
        Membership.delete().where(Membership.person == crew[0]).execute()
    elif change == "erase":
        crew[0].delete_instance()
    else:
        add_crew(team, ["New"])
    totals.ClosedWeek.delete().execute()
    assert week(team, CLOSED + timedelta(days=3)) == before


def test_the_next_week_may_be_told_without_telling_who_left(team, crew):
    # Both weeks are crowds, or the one that is not says nothing at all.
    use(crew[:5])
    week(team)
    use(crew[1:5], at=WEDNESDAY + timedelta(weeks=1))
    closing.close(CLOSED + timedelta(weeks=1))
    assert [one.uses for one in totals.weeks(team.id, 2)] == [5, None]


def test_somebody_in_two_teams_is_counted_in_one(team, crew):
    # Else one team's total less the other's would be what this person did.
    other = Team.create(name="Ward 4", created_at=FOUNDED)
    elsewhere = add_crew(other, NAMES[:6])
    Membership.create(person=crew[0], team=other, role="clinician")
    Membership.create(person=crew[0], team=other, role="coach")
    use([*crew[:6], *elsewhere])
    assert (week(team).uses, week(other).uses) == (6, 6)


def test_skills_are_told_when_a_crowd_used_them_and_another_the_rest(team, crew):
    use(crew[:6], times=2)
    use(crew[2:7], skill="use-the-interpreter", outcome="tried")
    assert [one.skill for one in week(team).skills] == ["sit-down"]
    use(crew[:2], at=WEDNESDAY + timedelta(weeks=1), skill="use-the-interpreter")
    use(crew[:7], at=WEDNESDAY + timedelta(weeks=1))
    closing.close(CLOSED + timedelta(weeks=1))
    assert totals.weeks(team.id, 1)[0].skills == ()


def test_how_often_a_skill_worked_is_told_unless_all_agree(team, crew):
    use(crew[:6], times=2)
    use(crew[2:7], skill="use-the-interpreter")
    use(crew[:5], skill="sit-down", outcome="tried")
    told = {one.skill: one for one in week(team).skills}
    assert told["sit-down"].worked == 70
    assert told["sit-down"].uses == 17
    use(crew[:6], times=2, at=WEDNESDAY + timedelta(weeks=1))
    use(crew[2:7], skill="use-the-interpreter", at=WEDNESDAY + timedelta(weeks=1))
    closing.close(CLOSED + timedelta(weeks=1))
    assert [one.worked for one in totals.weeks(team.id, 1)[0].skills] == [None]


def test_what_was_shared_taken_from_the_total_leaves_a_crowd_or_nothing_is_told(team, crew):
    # Four of six show their coach all they do: the total would tell what the other two did.
    use(crew[:4], share="coach")
    use(crew[4:6])
    assert week(team) == totals.Week(MONDAY)
    use(crew[:6], at=WEDNESDAY + timedelta(weeks=1))
    use(crew[:4], at=WEDNESDAY + timedelta(weeks=1), share="team")
    closing.close(CLOSED + timedelta(weeks=1))
    assert totals.weeks(team.id, 1)[0].uses == 10


def test_a_coach_who_takes_away_what_she_did_finds_a_crowd(team, crew, coach):
    Person.update(created_at=FOUNDED).where(Person.id == coach.id).execute()
    use([*crew[:4], coach])
    assert week(team) == totals.Week(MONDAY)


def test_a_skill_is_told_only_if_what_was_not_shared_of_it_is_a_crowd(team, crew):
    use(crew[:6], skill="use-the-interpreter", times=2)
    use(crew[:4])
    use(crew[2:6], share="coach")
    assert [one.skill for one in week(team).skills] == []


def test_how_often_it_worked_is_not_told_when_only_what_was_shared_differs(team, crew):
    use(crew[:6], times=2)
    use(crew[:1], outcome="tried", share="coach")
    use(crew[2:7], skill="use-the-interpreter")
    assert [(one.skill, one.worked) for one in week(team).skills] == [("sit-down", None)]


def test_a_row_knows_no_person_and_no_number_that_was_not_told(team, crew):
    use(crew[:4], times=3)
    week(team)
    assert {row.week: row.figures for row in totals.TeamWeek.select()}[MONDAY] == {}


def test_a_week_closes_on_tuesday_at_noon_everywhere():
    early = closing.last_closing(CLOSED - timedelta(microseconds=1))
    assert (early, closing.last_closing(CLOSED)) == (MONDAY - timedelta(weeks=1), MONDAY)


def test_weeks_before_the_team_are_not_made_up(team, crew):
    week(team)
    assert totals.weeks(team.id, 60)[0].monday == date(2026, 9, 28)


def test_many_teams_close_a_few_at_a_time(team, crew):
    Team.insert_many(
        [{"name": f"Ward {number}", "created_at": FOUNDED} for number in range(10, 22)]
    ).execute()
    assert [closing.close(CLOSED) for _ in range(3)] == [False, True, True]
    assert totals.TeamWeek.select().where(totals.TeamWeek.week == MONDAY).count() == 13


def test_closing_again_asks_one_question(team, crew, queries):
    week(team)
    with queries() as sent:
        assert closing.close(CLOSED)
    assert len(sent) == 1


def test_late_phones_have_a_day_to_send(team, crew):
    use(crew[:4])
    item = {"id": "11111111-1111-4111-8111-111111111111", "skill": "sit-down", "outcome": "worked"}
    late = CLOSED - timedelta(hours=1)
    record.record(crew[4], [item | {"occurred_at": WEDNESDAY.isoformat()}], late, late)
    assert week(team).uses == 5

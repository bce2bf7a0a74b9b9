"""The leader mirror: a leader's own habits in words, for nobody else's eyes."""

from datetime import timedelta

from app.coaching import messages, mirror, needs, recognition, reflection
from app.coaching.models import Recognition, Told
from tests.coaching.shares import NOTE


def habit(leader, at, name):
    return next(one for one in mirror.of(leader, at).habits if one.name == name)


def test_thanks_light_the_day_on_which_they_were_given(coach, shared, at):
    recognition.give(coach, shared.id, "Thank you", at)
    found = habit(coach, at, "thanks")
    assert found.days == (*[False] * 27, True)
    assert found.sentence == "You thanked somebody on one day."


def test_two_thanks_on_one_day_are_one_day(coach, clinician, team, at):
    for _ in range(2):
        Recognition.create(team=team, giver=coach, person=clinician, text="Thanks", at=at)
    assert sum(habit(coach, at, "thanks").days) == 1


def test_what_is_older_than_four_weeks_is_not_shown(coach, clinician, team, at):
    before = at - timedelta(days=28)
    Recognition.create(team=team, giver=coach, person=clinician, text="Thanks", at=before)
    assert not any(habit(coach, at, "thanks").days)


def test_a_first_answer_is_named_with_how_long_people_waited(coach, clinician, team, at):
    need = needs.ask(clinician, "A chair", False, team, at - timedelta(hours=5))
    needs.answer(coach, need.id, "working", "Ordered", 0, at=at)
    needs.answer(coach, need.id, "done", "Here", 1, at=at)
    found = habit(coach, at, "needs").sentence
    assert (
        found
        == "You were the first to answer a need on one day. Half of them waited five hours at most."
    )


def test_no_wait_is_told_where_no_hour_was_kept(coach, clinician, team, at):
    need = needs.ask(clinician, "A chair", True, team, at - timedelta(hours=5))
    needs.answer(coach, need.id, "heard", "", 0, at=at)
    assert habit(coach, at, "needs").sentence == "You were the first to answer a need on one day."


def test_the_answers_of_another_coach_are_not_ones_own(coach, second_coach, clinician, team, at):
    need = needs.ask(clinician, "A chair", False, team, at)
    needs.answer(second_coach, need.id, "heard", "", 0, at=at)
    assert not any(habit(coach, at, "needs").days)


def test_a_testimony_is_a_habit_and_a_note_is_not(coach, team, at):
    messages.send(coach, team.id, "Thank you.", at)
    assert not any(habit(coach, at, "testimony").days)
    messages.send(coach, team.id, "I tried it.", at, kind="testimony")
    assert sum(habit(coach, at, "testimony").days) == 1


def test_a_story_told_at_the_huddle_lights_its_day(coach, second_coach, team, at):
    Told.create(team=team, coach=coach, told_on=at.date())
    assert habit(coach, at, "stories").days[-1]
    assert not any(habit(second_coach, at, "stories").days)


def test_the_days_are_those_of_the_leaders_own_zone(coach, clinician, team, at):
    coach.zone = "Pacific/Auckland"
    coach.save()
    late = at.replace(hour=13)
    Recognition.create(team=team, giver=coach, person=clinician, text="Thanks", at=late)
    assert habit(coach, late + timedelta(hours=1), "thanks").days[-1]


def test_the_week_is_told_without_a_grade():
    told = reflection.note({"thanks": 3, "needs": 0, "testimony": 1})
    assert told.startswith("You thanked somebody on three days and told what you tried on one day.")
    assert reflection.note({"thanks": 0}).startswith("Nothing here yet.")


def test_waiting_is_told_in_hours_and_days():
    assert reflection.speed(timedelta(minutes=5)) == "Half of them waited an hour at most."
    assert reflection.speed(timedelta(days=2)) == "Half of them waited two days at most."


def test_another_leader_sees_nothing_of_it(signed_in, coach, second_coach, shared, at):
    browser = signed_in(second_coach)
    before = browser.get("/coach/mirror").text
    recognition.give(coach, shared.id, NOTE, at)
    messages.send(coach, shared.team_id, "I tried it.", at, kind="testimony")
    assert browser.get("/coach/mirror").text == before


def test_only_coaches_have_a_mirror(signed_in, clinician):
    assert signed_in(clinician).get("/coach/mirror").status_code == 404

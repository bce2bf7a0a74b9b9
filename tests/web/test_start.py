"""The first steps after joining, each of which can be skipped."""

from datetime import timedelta

import pytest

from app import clock, skills
from app.accounts import hours
from app.accounts.models import Person
from app.practice import aspirations, plans, revs
from app.practice.models import Aspiration, Choice
from app.web.first_skill import suggest

HOUR = timedelta(hours=1)
MORNINGS = {
    "days": ["0", "4"],
    "start": "08:30",
    "end": "12:00",
    "rhythm": "visits",
    "visit_minutes": "20",
    "nudges": "2",
    "zone": "Europe/Vienna",
}


@pytest.fixture
def ana(signed_in, clinician):
    return signed_in(clinician)


def test_all_steps_lead_to_today(ana, clinician):
    slug = next(iter(skills.library()))
    said = ana.post("/start/aspiration", data={"text": "Someone who\r\nlistens."})
    chose = ana.post(said.location, data={"skill": slug})
    planned = ana.post("/start/plan", data={"skill": slug, "text": "When I knock, I will wait."})
    set_ = ana.post(planned.location, data=MORNINGS)
    assert [one.location for one in (said, chose, planned, set_)] == [
        "/start/skill",
        f"/start/plan?skill={slug}",
        "/start/hours",
        "/",
    ]
    assert aspirations.current(clinician) == "Someone who listens."
    assert Choice.get().state == "pinned"
    assert plans.of(clinician)[slug].text == "When I knock, I will wait."


def test_a_plan_of_the_first_steps_stands_between_what_phones_changed_before_and_after(
    ana, clinician
):
    slug, now = next(iter(skills.library())), clock.now()
    before, after = (revs.rev_at(now + hour) for hour in (-HOUR, HOUR))
    ana.post("/start/plan", data={"skill": slug, "text": "When I knock, I will wait."})
    assert not plans.write(clinician, slug, "queued an hour ago", before)
    assert plans.write(clinician, slug, "changed an hour later", after)


def test_each_step_can_be_skipped(ana, clinician):
    slug = next(iter(skills.library()))
    for step in ("aspiration", "skill", f"plan?skill={slug}", "hours"):
        assert ">Skip</a>" in ana.get(f"/start/{step}").text
    assert Aspiration.select().count() == Choice.select().count() == 0


def test_a_phrase_is_added_to_what_was_typed_and_not_yet_kept(ana):
    phrase = "Someone who sits down and listens."
    page = ana.post("/start/aspiration", data={"text": "Calm.", "phrase": phrase}).text
    assert f">Calm. {phrase}</textarea>" in page
    assert Aspiration.select().count() == 0


def test_too_many_words_are_kept_on_the_page(ana):
    answer = ana.post("/start/aspiration", data={"text": "word " * 60})
    assert answer.status_code == 422
    assert "at most 280" in answer.text
    assert "word word" in answer.text


def test_the_plan_starts_from_the_skill_and_changes_as_often_as_wanted(ana, clinician):
    skill = next(iter(skills.library().values()))
    assert skill.plan in ana.get(f"/start/plan?skill={skill.slug}").text
    for text in ("When I sit, I will look up.", "When I look up, I will smile."):
        ana.post("/start/plan", data={"skill": skill.slug, "text": text})
    assert plans.of(clinician)[skill.slug].text == "When I look up, I will smile."


@pytest.mark.parametrize("slug", ["", "made-up"])
def test_an_unknown_skill_is_neither_pinned_nor_planned(ana, slug):
    assert ana.post("/start/skill", data={"skill": slug}).status_code == 422
    assert ana.get(f"/start/plan?skill={slug}").location == "/start/skill"
    assert ana.post("/start/plan", data={"skill": slug, "text": "x"}).location == "/start/skill"


def test_clinic_hours_are_kept_with_their_zone(ana, clinician):
    ana.post("/start/hours", data=MORNINGS)
    kept = Person.get_by_id(clinician.id)
    assert [one.weekday for one in hours.load(kept.hours).windows] == [0, 4]
    assert kept.zone == "Europe/Vienna"


def test_hours_that_do_not_work_come_back_as_typed(ana, clinician):
    answer = ana.post("/start/hours", data=MORNINGS | {"end": "08:30"})
    assert answer.status_code == 422
    assert 'id="end-error"' in answer.text
    assert 'name="days" value="4" checked' in answer.text
    assert Person.get_by_id(clinician.id).hours == {}


def test_a_broken_form_is_answered_in_words(ana):
    answer = ana.post("/start/hours", data={"days": "²", "nudges": "lots"})
    assert answer.status_code == 422


def test_skills_that_serve_the_aspiration_come_first():
    library = skills.library().values()
    for skill in suggest("Someone who explains clearly, and listens.", library):
        assert {"clear", "explain", "listen", "listening"} & set(skill.values)


def test_advanced_skills_are_never_suggested():
    library = list(skills.library().values())
    advanced = [skill for skill in library if skill.tier == "advanced"]
    assert suggest(" ".join(advanced[0].values), advanced) == []
    assert len(suggest("", library)) == 3

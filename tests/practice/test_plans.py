"""Plans and aspirations: the person's own words, the newest of which stand."""

from datetime import timedelta
from itertools import permutations

import pytest

from app import skills
from app.practice import aspirations, plans, wording
from tests.practice.phone import NOON


@pytest.mark.parametrize("order", list(permutations([1, 2, 3])))
def test_the_highest_rev_of_a_plan_stands_whatever_the_order(clinician, order):
    for rev in order:
        plans.write(clinician, "sit-down", f"text {rev}", rev)
    plan = plans.of(clinician)["sit-down"]
    assert (plan.text, plan.rev) == ("text 3", 3)


def test_a_plan_sent_twice_is_written_once(clinician):
    assert plans.write(clinician, "sit-down", "When I knock, I will wait.", 1)
    assert not plans.write(clinician, "sit-down", "When I knock, I will wait.", 1)


def test_plans_of_two_people_do_not_meet(clinician, colleague):
    plans.write(clinician, "sit-down", "hers", 1)
    plans.write(colleague, "sit-down", "his", 1)
    assert plans.of(clinician)["sit-down"].text == "hers"
    assert plans.of(colleague)["sit-down"].text == "his"


def test_the_newest_aspiration_stands_and_all_are_kept(clinician):
    aspirations.answer(clinician, "Kind.", NOON)
    aspirations.answer(clinician, "Kind and clear.", NOON + timedelta(weeks=8))
    assert aspirations.current(clinician) == "Kind and clear."
    assert [row.text for row in aspirations.history(clinician)] == ["Kind and clear.", "Kind."]


def test_saying_the_same_again_or_nothing_changes_nothing(clinician):
    for text in ("Kind.", "Kind.", ""):
        aspirations.answer(clinician, text)
    assert len(aspirations.history(clinician)) == 1


def test_who_has_not_answered_has_no_aspiration(clinician):
    assert aspirations.current(clinician) == ""


def test_a_plan_that_names_a_patient_is_refused_and_says_where(signed_in, clinician):
    words = "When I see Mrs Jones, I will sit down."
    answer = signed_in(clinician).put("/api/plans/sit-down", json={"rev": 1, "text": words})
    said = answer.get_json()
    assert (answer.status_code, said["field"], said["title"]) == (422, "text", wording.WHO)
    assert [words[one["start"] : one["end"]] for one in said["spans"]] == ["Mrs Jones"]
    assert plans.of(clinician) == {}


def test_a_plan_typed_on_a_page_is_screened_too_and_stays_in_its_field(signed_in, clinician):
    typed = {"skill": "sit-down", "text": "When I see Mrs Jones, I will sit down."}
    answer = signed_in(clinician).post("/start/plan", data=typed)
    assert answer.status_code == 422
    assert "Look at “Mrs Jones”" in answer.text
    assert typed["text"] in answer.text
    assert plans.of(clinician) == {}


@pytest.mark.parametrize("slug", skills.library())
def test_the_plan_that_a_skill_offers_may_be_kept(slug):
    assert wording.blocked(skills.library()[slug].plan) == []

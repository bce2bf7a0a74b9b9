"""Thanks reach their person once, in the app and by a push that does not carry the words."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest

from app import db
from app.accounts.models import Membership, Person
from app.coaching import recognition, review
from app.coaching.models import Done, Recognition
from app.nudges.models import Delivery, Subscription
from app.practice.sharing import Shared
from app.problems import Problem
from tests.coaching.shares import NOON, NOTE

THANKS = "Thank you for sitting down with him"


@pytest.fixture
def phone(clinician):
    return Subscription.create(
        person=clinician, endpoint="https://push.example.org/1", p256dh="k", auth="a"
    )


def test_thanks_wait_for_their_person_ready_for_json(coach, clinician, shared):
    given = recognition.give(coach, shared.id, THANKS, NOON)
    assert recognition.unseen(clinician) == [
        {
            "id": given.id,
            "from": "Cleo Marsh",
            "skill": "sit-down",
            "text": THANKS,
            "at": "2026-11-20T12:00:00+00:00",
        }
    ]


def test_recognising_puts_the_item_away(coach, shared):
    recognition.give(coach, shared.id, THANKS, NOON)
    assert review.waiting(coach) == []


def test_a_push_is_due_at_once_for_a_day(coach, shared, phone):
    given = recognition.give(coach, shared.id, THANKS, NOON)
    (due,) = Delivery.select()
    assert (due.kind, due.subject, due.subscription) == ("recognition", given.id, phone)
    assert (due.due_at, due.until) == (NOON, NOON + timedelta(days=1))


def test_nothing_is_written_when_the_push_cannot_be(coach, shared, phone):
    Delivery.drop_table()
    with pytest.raises(Exception, match="delivery"):
        recognition.give(coach, shared.id, THANKS, NOON)
    assert Recognition.select().count() == Done.select().count() == 0


def test_of_two_coaches_at_once_one_wins_and_the_other_is_told(coach, second_coach, shared):
    start = Barrier(2)

    def give(giver: Person) -> str:
        start.wait()
        try:
            recognition.give(giver, shared.id, THANKS, NOON)
        except review.Taken as taken:
            return f"told of {taken.by}"
        finally:
            db.database.close()
        return "won"

    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(give, [coach, second_coach]))
    assert sorted(word.split()[0] for word in outcomes) == ["told", "won"]
    assert Recognition.select().count() == 1


def test_an_outsider_can_thank_nobody(outsider, shared):
    with pytest.raises(Problem) as problem:
        recognition.give(outsider, shared.id, THANKS, NOON)
    assert problem.value.status == 404
    assert Recognition.select().count() == 0


def test_what_was_read_is_not_shown_again_but_kept(coach, clinician, shared):
    given = recognition.give(coach, shared.id, THANKS, NOON)
    recognition.mark_seen(clinician, [given.id], NOON)
    assert recognition.unseen(clinician) == []
    assert [one.text for one in recognition.received(clinician)] == [THANKS]


def test_of_many_thanks_those_that_were_not_shown_stay_new(coach, clinician, signed_in, log):
    for number in range(25):
        moment = log(clinician, share="coach", at=NOON - timedelta(days=31 * (number % 3)))
        shared = Shared.get(Shared.moment == moment)
        recognition.give(coach, shared.id, f"Thanks {number}", NOON - timedelta(days=90))
    page = signed_in(clinician).get("/story").text
    shown = {number for number in range(25) if f"Thanks {number}<" in page}
    left = {one["text"] for one in recognition.unseen(clinician)}
    assert len(shown) == 20
    assert left == {f"Thanks {number}" for number in set(range(25)) - shown}


def test_nobody_elses_thanks_are_read_or_marked(coach, clinician, colleague, shared):
    given = recognition.give(coach, shared.id, THANKS, NOON)
    assert recognition.received(colleague) == []
    recognition.mark_seen(colleague, [given.id], NOON)
    assert len(recognition.unseen(clinician)) == 1


def test_thanks_outlive_their_moment_and_keep_no_note_of_it(coach, clinician, shared, log):
    recognition.give(coach, shared.id, THANKS, NOON)
    log(clinician, id=shared.moment, rev=2, deleted=True, share="coach", note=NOTE)
    assert [one.text for one in recognition.received(clinician)] == [THANKS]
    assert NOTE not in str(list(Recognition.select().dicts()))


def test_thanks_outlive_their_givers_account(coach, clinician, shared):
    recognition.give(coach, shared.id, THANKS, NOON)
    Membership.delete().where(Membership.person == coach).execute()
    Person.delete().where(Person.id == coach.id).execute()
    assert [one.who for one in recognition.received(clinician)] == ["A coach"]

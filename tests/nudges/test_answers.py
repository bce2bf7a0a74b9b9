"""Any answer silences a nudge, on all devices, once; later means twenty minutes, once."""

from datetime import timedelta

import pytest

from app.accounts.models import Session
from app.nudges import answers, deliver
from app.nudges.models import Delivery, Nudge, Subscription
from app.practice.models import Moment
from tests.nudges.conftest import states

MINUTE = timedelta(minutes=1)


@pytest.fixture
def nudge(nudged) -> Nudge:
    return Nudge.get()


@pytest.mark.parametrize("how", ["worked", "tried", "no_chance", "dismissed"])
def test_any_answer_silences_and_the_first_stands(nudge, working, nudged, how):
    assert answers.answer(working, nudge.id, how, nudged)
    assert not answers.answer(working, nudge.id, "worked", nudged + MINUTE)
    kept = Nudge.get()
    assert (kept.answer, kept.answered_at) == (how, nudged)
    assert (states(), answers.open_nudges(working, nudged)) == (["skipped"], [])


def test_nobody_answers_for_somebody_else(nudge, colleague, nudged):
    assert not answers.answer(colleague, nudge.id, "dismissed", nudged)
    assert not answers.snooze(colleague, nudge.id, nudged)
    assert (Nudge.get().answer, states()) == (None, ["due"])


def test_a_nudge_that_was_logged_no_longer_waits(nudge, working, nudged):
    Moment.create(
        person=working,
        id="x",
        skill="x",
        outcome="worked",
        occurred_at=nudged,
        local_day=nudged.date(),
        nudge=nudge.id,
    )
    assert answers.open_nudges(working, nudged) == []


def test_later_brings_it_back_in_twenty_minutes_for_as_long_as_its_slot_was(
    nudge, working, nudged, phone
):
    deliver.run(nudged)
    assert answers.snooze(working, nudge.id, nudged + MINUTE)
    back = nudged + 21 * MINUTE
    assert deliver.run(back - MINUTE) == 0
    assert deliver.run(back) == 1
    assert len(phone.payloads()) == 2
    assert Nudge.get().until == back + (nudge.until - nudge.opens_at)


def test_later_is_free_of_the_three_hours_but_comes_only_once(nudge, working, nudged):
    assert answers.snooze(working, nudge.id, nudged)
    until = Nudge.get().until
    assert not answers.snooze(working, nudge.id, nudged + MINUTE)
    assert (Nudge.get().until, Delivery.select().count()) == (until, 2)


def test_what_was_put_off_hides_until_it_is_back(nudge, working, nudged):
    answers.snooze(working, nudge.id, nudged)
    assert answers.open_nudges(working, nudged + 19 * MINUTE) == []
    assert answers.open_nudges(working, nudged + 20 * MINUTE) == [nudge]


def test_later_on_one_phone_keeps_the_other_quiet_too(nudge, working, nudged):
    answers.snooze(working, nudge.id, nudged)
    assert states() == ["skipped", "due"]
    assert deliver.run(nudged) == 0


def test_an_answer_after_later_silences_the_second_round(nudge, working, nudged):
    answers.snooze(working, nudge.id, nudged)
    answers.answer(working, nudge.id, "worked", nudged + MINUTE)
    assert states() == ["skipped", "skipped"]


def test_a_later_tapped_soon_after_the_slot_is_obeyed(nudge, working):
    assert answers.snooze(working, nudge.id, nudge.until + 59 * MINUTE)


def test_a_later_tapped_long_ago_is_not_obeyed(nudge, working):
    assert not answers.snooze(working, nudge.id, nudge.until + 60 * MINUTE)


def test_a_receipt_settles_what_was_accepted_or_unknown(nudge, nudged, phone):
    phone.mailbox.answers.put(reset=True, keep=True)
    deliver.run(nudged)
    assert states() == ["unknown"]
    answers.receipt(nudge, nudged + MINUTE)
    answers.receipt(nudge, nudged + 2 * MINUTE)
    assert (states(), Nudge.get().shown_at) == (["shown"], nudged + MINUTE)


def test_a_receipt_stops_a_retry_of_what_had_arrived(nudge, nudged, phone):
    phone.mailbox.answers.put(500, keep=True)
    deliver.run(nudged)
    answers.receipt(nudge, nudged)
    deliver.run(nudged + MINUTE)
    assert (states(), len(phone.mailbox.accepted)) == (["shown"], 1)


def test_a_receipt_before_anything_was_sent_is_no_receipt(nudge, nudged):
    answers.receipt(nudge, nudged)
    assert states() == ["due"]


def test_of_two_phones_only_the_one_that_showed_it_counts(due, working, new_phone):
    from app.nudges import plan

    new_phone(working)
    here = Session.create(token_hash="x", person=working)
    last = Subscription.select().order_by(Subscription.id.desc()).get()
    Subscription.update(session=here).where(Subscription.id == last.id).execute()
    plan.run(due)
    deliver.run(due)
    answers.receipt(Nudge.get(), due)
    assert states() == ["accepted", "accepted"]
    answers.receipt(Nudge.get(), due, here)
    assert states() == ["accepted", "shown"]

"""A button pressed twice says the same words once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest

from app import db
from app.coaching import messages, needs, replies
from app.coaching.models import Message, Need, Reply
from tests.coaching.shares import NOON

WORDS = "She told me she finally felt heard."
SOON, LATER = NOON + timedelta(seconds=20), NOON + timedelta(minutes=2)


def pressed(say):
    """`say` by three threads at one moment."""
    start = Barrier(3)

    def press(_):
        start.wait()
        try:
            say()
        finally:
            db.database.close()

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(press, range(3)))


def test_a_message_is_told_once_and_may_be_said_again_later(coach, team):
    pressed(lambda: messages.send(coach, team.id, WORDS, NOON))
    messages.send(coach, team.id, WORDS, SOON)
    assert Message.select().count() == 1
    messages.send(coach, team.id, WORDS, LATER)
    messages.send(coach, team.id, WORDS, LATER, kind="testimony")
    assert Message.select().count() == 3


@pytest.mark.parametrize("is_anonymous", [True, False])
def test_a_need_is_asked_once_until_it_is_answered(clinician, coach, team, is_anonymous):
    pressed(lambda: needs.ask(clinician, WORDS, is_anonymous, team, NOON))
    [need] = Need.select()
    needs.answer(coach, need.id, "done", "", 0, at=SOON)
    needs.ask(clinician, WORDS, is_anonymous, team, SOON)
    assert Need.select().count() == 2


def test_two_people_who_need_the_same_are_both_heard(clinician, colleague, team):
    needs.ask(clinician, WORDS, False, team, NOON)
    needs.ask(colleague, WORDS, False, team, NOON)
    assert Need.select().count() == 2


def test_a_private_line_goes_once(clinician, coach, team):
    need = needs.ask(clinician, WORDS, False, team, NOON)
    pressed(lambda: replies.to_need(coach, need.id, "It is ordered.", NOON))
    assert Reply.select().count() == 1

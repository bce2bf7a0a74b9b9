"""A connection that a push service tears down: what may have arrived goes out once."""

from datetime import timedelta

from app.nudges import deliver
from app.nudges.models import Delivery, Subscription
from tests.nudges.conftest import states


def send_word(number, person, at):
    Delivery.create(
        kind="recognition",
        subject=number,
        person=person,
        subscription=Subscription.get(),
        due_at=at,
        until=at + timedelta(hours=1),
    )
    deliver.run(at)


def test_a_message_on_a_kept_connection_that_is_torn_down_is_not_posted_again(
    nudged, phone, working
):
    """libcurl would do so by itself, up to five times, thinking that the connection was stale."""
    send_word(1, working, nudged)
    phone.mailbox.answers.always(reset=True, keep=True)
    send_word(2, working, nudged)
    assert states() == ["accepted", "accepted", "unknown"]
    assert len(phone.mailbox.attempts) == 3

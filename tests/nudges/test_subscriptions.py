"""A browser is taken in only if we may and can post to it, and is never shared by two people."""

import base64

import pytest

from app import keys
from app.accounts.models import Session
from app.nudges import subscriptions
from app.nudges.models import Schedule, Subscription
from app.nudges.subscriptions import Browser
from app.problems import Problem
from tests.nudges.conftest import MONDAY, devices


@pytest.fixture
def device(pushing, push_service):
    return push_service.subscribe(keys.vapid_public_key(pushing.vapid_private_key))


@pytest.fixture
def browser(device) -> Browser:
    return Browser(device.endpoint, device.p256dh, device.auth)


def put(person, browser: Browser, **more) -> None:
    subscriptions.put(person, None, browser, MONDAY, **more)


def b64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode()


def test_calling_in_again_confirms_and_keeps_one_row(working, browser):
    put(working, browser)
    here = Session.create(token_hash="x", person=working, device="Firefox on Android")
    subscriptions.put(working, here, browser, MONDAY.replace(hour=5))
    (row,) = Subscription.select()
    assert (row.created_at, row.confirmed_at) == (MONDAY, MONDAY.replace(hour=5))
    assert (row.session_id, row.device) == (here.id, "Firefox on Android")


def test_the_first_browser_starts_the_schedule_and_the_last_one_ends_it(working, browser):
    put(working, browser)
    assert Schedule.get().next_decision_at > MONDAY
    subscriptions.delete(working, browser.endpoint, MONDAY)
    assert (Schedule.get().next_decision_at, devices()) == (None, 0)


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("endpoint", {"endpoint": "https://evil.org/x"}),
        ("endpoint", {"endpoint": "http://169.254.169.254/x"}),
        ("keys.p256dh", {"p256dh": "AAAA"}),
        ("keys.p256dh", {"p256dh": b64(b"\x04" + b"\x01" * 64)}),
        ("keys.p256dh", {"p256dh": b64(b"\x02" + b"\x01" * 64)}),
        ("keys.p256dh", {"p256dh": "not base64url!"}),
        ("keys.p256dh", {"p256dh": "é" * 88}),
        ("keys.auth", {"auth": b64(b"x" * 15)}),
        ("keys.auth", {"auth": b64(b"x" * 17)}),
        ("keys.auth", {"auth": "a+b/"}),
    ],
)
def test_what_cannot_be_reached_is_refused_by_name(working, browser, field, change):
    with pytest.raises(Problem) as refused:
        put(working, Browser(**{**vars(browser), **change}))
    assert refused.value.status == 422
    assert list(refused.value.extra["errors"]) == [field]
    assert devices() == 0


def test_padded_keys_are_kept_without_padding(working, browser):
    put(working, Browser(browser.endpoint, browser.p256dh + "=", browser.auth + "=="))
    assert (Subscription.get().p256dh, Subscription.get().auth) == (browser.p256dh, browser.auth)


def test_the_same_browser_moves_to_who_signs_in_on_it(working, colleague, browser):
    put(working, browser)
    put(colleague, browser)
    assert [row.person_id for row in Subscription.select()] == [colleague.id]


@pytest.mark.parametrize("change", [{"p256dh": None}, {"auth": b64(b"x" * 16)}])
def test_nobody_takes_a_browser_over_without_its_keys(
    working, colleague, browser, push_service, change
):
    stranger = push_service.subscribe(b64(b"\x04" + b"\x01" * 64))
    change = {name: value or stranger.p256dh for name, value in change.items()}
    put(working, browser)
    with pytest.raises(Problem) as refused:
        put(colleague, Browser(**{**vars(browser), **change}))
    assert refused.value.status == 409
    assert Subscription.get().person_id == working.id


def test_a_new_address_replaces_the_old_one_of_the_same_person_only(
    working, colleague, browser, push_service, pushing
):
    put(working, browser)
    new = push_service.subscribe(keys.vapid_public_key(pushing.vapid_private_key))
    moved = Browser(new.endpoint, browser.p256dh, browser.auth)
    put(colleague, moved, replaces=browser.endpoint)
    assert devices() == 2
    put(colleague, browser, replaces=moved.endpoint)
    assert [row.endpoint for row in Subscription.select()] == [browser.endpoint]


def test_nobody_removes_somebody_elses_browser(working, colleague, browser):
    put(working, browser)
    subscriptions.delete(colleague, browser.endpoint, MONDAY)
    assert devices() == 1


def test_nobody_has_more_than_ten_browsers_and_the_one_longest_silent_goes(
    working, push_service, pushing
):
    key = keys.vapid_public_key(pushing.vapid_private_key)
    made = [push_service.subscribe(key) for _ in range(11)]
    for minute, one in enumerate(made):
        said = Browser(one.endpoint, one.p256dh, one.auth)
        subscriptions.put(working, None, said, MONDAY.replace(minute=minute))
    kept = {row.endpoint for row in Subscription.select()}
    assert kept == {one.endpoint for one in made[1:]}

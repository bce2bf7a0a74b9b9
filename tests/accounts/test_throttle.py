"""Guessing is slowed, wherever it comes from, and the right person is not kept out for long."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from app import clock, db
from app.accounts import throttle
from app.accounts.models import Attempt

HOME, AWAY = "198.51.100.7", "203.0.113.9"
NOW = clock.now()


def test_the_sixth_try_for_a_name_has_to_wait(database):
    waits = [throttle.sign_in("ana", HOME).wait for _ in range(7)]
    assert waits[:5] == [0] * 5
    assert all(890 < wait <= 900 for wait in waits[5:])


def test_others_are_not_held_up(database):
    for _ in range(6):
        throttle.sign_in("ana", HOME)
    assert throttle.sign_in("ben", HOME).wait == 0
    assert throttle.sign_in("ana", AWAY).wait == 0


def test_an_address_that_tries_many_names_has_to_wait(database):
    most = throttle.PER_ADDRESS
    waits = [throttle.sign_in(f"name {number}", HOME).wait for number in range(most + 1)]
    assert waits[most - 1] == 0
    assert waits[most] > 0


def test_a_name_that_is_tried_from_everywhere_has_to_wait(database):
    waits = [throttle.sign_in("ana", f"198.51.100.{number}").wait for number in range(51)]
    assert waits[49] == 0
    assert waits[50] > 0


def test_a_right_try_does_not_count(database):
    for _ in range(9):
        throttle.sign_in("ana", HOME).forget()
    assert Attempt.select().count() == 0


def test_tries_at_the_same_time_all_count(database):
    def attempt(_: int) -> bool:
        try:
            return throttle.sign_in("ana", HOME).wait == 0
        finally:
            db.database.close()

    with ThreadPoolExecutor(6) as threads:
        assert sum(threads.map(attempt, range(18))) <= 5


def test_after_fifteen_minutes_tries_are_forgotten(database, monkeypatch):
    for _ in range(6):
        throttle.sign_in("ana", HOME)
    later = clock.now() + timedelta(minutes=15, seconds=1)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert throttle.sign_in("ana", HOME).wait == 0
    assert Attempt.select().count() == 3


def test_knocking_on_while_told_to_wait_does_not_lengthen_the_wait(database, monkeypatch):
    start = clock.now()
    for minutes, tries, last_waits in ((0, 5, False), (14, 9, True), (15, 1, False)):
        monkeypatch.setattr(clock, "now", lambda m=minutes: start + timedelta(minutes=m))
        assert [throttle.sign_in("ana", HOME).wait > 0 for _ in range(tries)][-1] == last_waits


def test_the_table_does_not_say_who_tried(database):
    throttle.sign_in("a password typed in the wrong field", HOME)
    rows = str(list(Attempt.select().dicts()))
    assert "password" not in rows
    assert HOME not in rows


def test_an_ipv6_caller_cannot_move_within_their_network():
    assert throttle.network_of("2001:db8::1") == throttle.network_of("2001:db8::ffff:2")
    assert throttle.network_of("2001:db8:0:1::1") != throttle.network_of("2001:db8::1")
    assert throttle.network_of("fe80::1%eth0") == "fe80::/64"
    assert throttle.network_of("::ffff:198.51.100.7") == throttle.network_of(HOME)


@given(st.text(max_size=20))
def test_any_address_has_a_network(address):
    assert throttle.network_of(address)


@given(st.lists(st.integers(0, 1200), max_size=12), st.integers(1, 6))
def test_waiting_as_long_as_told_is_enough(ages, most):
    tries = [NOW - timedelta(seconds=age) for age in sorted(ages)]
    wait = throttle.seconds_to_wait(tries, most, NOW)
    after = NOW + timedelta(seconds=wait)
    assert 0 <= wait <= 900
    assert throttle.seconds_to_wait(tries, most, after) == 0

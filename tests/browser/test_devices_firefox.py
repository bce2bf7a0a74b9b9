"""A phone keeps its place by being opened, and gives it up by signing out, in real Firefox."""

import sqlite3
from contextlib import closing

import pytest

from tests.browser.firefox import Firefox
from tests.browser.journey import invite, join_in_firefox
from tests.browser.rows import query
from tests.browser.servers import Site
from tests.browser.test_main_job_firefox import sign_out, turn_on_nudges
from tests.browser.waiting import until
from tests.push_service import PushService

pytestmark = pytest.mark.browser


def test_opening_the_app_confirms_the_phone_and_signing_out_releases_it(
    site: Site, firefox: Firefox, push_service: PushService
) -> None:
    join_in_firefox(firefox, invite(site), "Ana Example", "ana")
    turn_on_nudges(firefox)
    (before,) = query(site, "select confirmed_at from subscription")
    with closing(sqlite3.connect(site.db_path, timeout=10)) as connection, connection:
        connection.execute("update subscription set confirmed_at = 0")
    firefox.navigate(f"{site.url}/skills")
    again = "select * from subscription where confirmed_at > 0"
    (after,) = until(lambda: query(site, again), "the phone to call in")
    assert after["confirmed_at"] > before["confirmed_at"]

    sign_out(firefox)
    reached = "select * from subscription s join session on session.id = s.session_id"
    assert query(site, f"{reached} where revoked_at is null") == []
    until(lambda: all(box.is_gone for box in push_service.mailboxes.values()), "it to unsubscribe")

"""The demo team in a running site, a new team beside it, and a phone for each person in them."""

import json
import sqlite3
import time
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any

from playwright.sync_api import Browser, BrowserContext, BrowserType, Page

from app.demo.cast import ZONE
from app.demo.stage import PASSWORD
from tests.browser.chromium import IN_THE_HAND, PROGRAM, QUIET
from tests.browser.journey import invite
from tests.browser.servers import Site

NEW_TEAM = "Ward 3"
DEMO = {"clinician": "demo-clinician", "coach": "demo-coach", "admin": "demo-admin"}
ON_THE_DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
HOUR = 3_600_000_000  # as the database counts: microseconds


class Clinic:
    """`nobody` is signed out, `clinician`, `coach` and `admin` are the demo's; the new team's `newcomer` and
    `new_coach` have done nothing yet, not even joined."""

    def __init__(self, site: Site, chromium: BrowserType) -> None:
        self.site = site
        site.flask("demo")
        site.start()
        self.invitation = invite(site, team=NEW_TEAM)
        self._options: dict[str, Any] = {"base_url": site.url, "reduced_motion": "reduce"}
        self._browser: Browser = chromium.launch(executable_path=PROGRAM, args=QUIET)
        self._pages: dict[str, Page] = {}
        self._strict: Site | None = None

    def page(self, who: str) -> Page:
        """That person's phone, signed in if they have joined."""
        if who not in self._pages:
            self._pages[who] = self._unpack(who)
        return self._pages[who]

    def laptop(self, who: str, **more: Any) -> Page:
        """A second device of somebody who is signed in on their phone."""
        signed_in = self.page(who).context.storage_state()
        options = self._options | ON_THE_DESK | more
        context = self._browser.new_context(**options, storage_state=signed_in)
        return context.new_page()

    def open_nudge(self, skill: str) -> None:
        """As the worker would, half an hour ago: one nudge to the clinician, still open."""
        now = time.time_ns() // 1000
        with closing(sqlite3.connect(self.site.db_path, timeout=10)) as connection, connection:
            connection.execute(DECIDE, {"at": now, "skill": skill, "name": DEMO["clinician"]})
            connection.execute(NUDGE, {"opens_at": now - HOUR // 2, "until": now + HOUR})

    def end_shift(self) -> None:
        """The clinician's shift is over, she wants to be asked how it went, and it is long since she
        said who she wants to be."""
        end = datetime.now(ZONE) - timedelta(minutes=10)
        start = end - timedelta(hours=3)
        window = {"weekday": start.weekday(), "start": f"{start:%H:%M}", "end": f"{end:%H:%M}"}
        values = {
            "name": DEMO["clinician"],
            "hours": json.dumps({"windows": [window], "nudges": 1}),
            "weeks": 10 * 7 * 24 * HOUR,
        }
        with closing(sqlite3.connect(self.site.db_path, timeout=10)) as connection, connection:
            for statement in END_SHIFT:
                connection.execute(statement, values)

    def end_study(self) -> None:
        """As the worker would on the day of the analysis, with what nine people answered."""
        now = time.time_ns() // 1000
        with closing(sqlite3.connect(self.site.db_path, timeout=10)) as connection, connection:
            connection.execute(FOUND, {"at": now})

    def offer_to_stop_nudges(self) -> None:
        """As after three dismissals in a row of the clinician's."""
        with closing(sqlite3.connect(self.site.db_path, timeout=10)) as connection, connection:
            connection.execute(OFFER, {"at": time.time_ns() // 1000, "name": DEMO["clinician"]})

    def add_devices(self) -> None:
        """The clinician has two phones; one said nothing for fifty days, and neither is there."""
        now = time.time_ns() // 1000
        phones = {"Chrome on Android": now, "Safari on iPhone": now - 50 * 24 * HOUR}
        with closing(sqlite3.connect(self.site.db_path, timeout=10)) as connection, connection:
            for device, heard_at in phones.items():
                values = {"name": DEMO["clinician"], "device": device, "at": heard_at}
                connection.execute(ADD_DEVICE, values)

    def change(self, sql: str) -> None:
        """Something happens to the database while nobody looks."""
        with closing(sqlite3.connect(self.site.db_path, timeout=10)) as connection, connection:
            connection.execute(sql)

    def let_confirming_lapse(self) -> None:
        """As when everybody signed in long ago."""
        with closing(sqlite3.connect(self.site.db_path, timeout=10)) as connection, connection:
            connection.execute("update session set confirmed_at = null")

    def have_all_confirm(self) -> None:
        """As when everybody has just shown who they are."""
        with closing(sqlite3.connect(self.site.db_path, timeout=10)) as connection, connection:
            connection.execute("update session set confirmed_at = ?", [time.time_ns() // 1000])

    @property
    def strict(self) -> Site:
        """The same people at an address where leaders are asked for two factors; it starts by itself.

        Cookies know no ports: who is signed in is signed in here too.
        """
        if self._strict is None:
            self._strict = self.site.beside(TWO_FACTORS="leaders")
            self._strict.start()
        return self._strict

    def close(self) -> None:
        self._browser.close()
        if self._strict:
            self._strict.close()

    def _unpack(self, who: str) -> Page:
        context = self._browser.new_context(**IN_THE_HAND | self._options | {"permissions": []})
        context.set_default_timeout(10_000)
        page = context.new_page()
        _let_it_ask(context, page)
        if who in DEMO:
            sign_in(page, DEMO[who], PASSWORD)
        elif who == "new_coach":
            page.goto(invite(self.site, role="coach", team=NEW_TEAM))
            join(page, "Lena Ost", "lena")
        return page


def sign_in(page: Page, name: str, password: str) -> None:
    page.goto("/signin")
    page.get_by_label("Sign-in name").fill(name)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("/")


def join(page: Page, name: str, sign_in_name: str) -> None:
    page.get_by_label("Your name").fill(name)
    page.get_by_label("Sign-in name").fill(sign_in_name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Join").click()
    page.wait_for_url("**/start/*")


def _let_it_ask(context: BrowserContext, page: Page) -> None:
    """A headless browser says no by itself; a phone asks its owner."""
    session = context.new_cdp_session(page)
    whom = session.send("Target.getTargetInfo")["targetInfo"]["browserContextId"]
    asking = {"permission": {"name": "notifications"}, "setting": "prompt"}
    session.send("Browser.setPermission", {**asking, "browserContextId": whom})


DECIDE = """insert into decision (person_id, local_day, slot, at, available, reasons, features,
    policy, probability, seed, action, skill, skill_probability, eligible)
    select id, '2000-01-01', 0, :at, 1, '[]', '{}', 'always', 1, 1, 1, :skill, 1, '[]'
    from person where sign_in_name = :name"""
OFFER = """insert into quiet (person_id, offered_at)
    select id, :at from person where sign_in_name = :name
    on conflict (person_id) do update set offered_at = :at"""
NUDGE = """insert into nudge (decision_id, person_id, skill, opens_at, until)
    select id, person_id, skill, :opens_at, :until from decision order by id desc limit 1"""
ADD_DEVICE = """insert into subscription
    (person_id, endpoint, p256dh, auth, device, created_at, confirmed_at)
    select id, 'https://nobody.invalid/' || :device, 'no key', 'none', :device, :at, :at
    from person where sign_in_name = :name"""
_HER = "(select id from person where sign_in_name = :name)"
END_SHIFT = (
    "update person set hours = :hours where sign_in_name = :name",
    f"update aspiration set at = at - :weeks where person_id = {_HER}",
    f"""insert into asking (person_id, at_shift_end) values ({_HER}, 1)
    on conflict (person_id) do update set at_shift_end = 1, aspiration_at = null""",
)
FOUND = """insert into finding (study_id, at, joined, team_size, points, estimate, low, high, arms)
    select id, :at, 9, 15, 181, 0.07, -0.021, 0.162,
    '[{"nudged": true, "shifts": 88, "asked": 79, "answered": 60},
      {"nudged": false, "shifts": 140, "asked": 128, "answered": 121}]' from study"""

"""What a person does in a browser, in the words on the screen; the same steps for every browser test."""

from contextlib import closing

from app import db
from app.accounts import invitations
from app.accounts.models import Team
from tests.browser.firefox import Firefox
from tests.browser.rows import decisions
from tests.browser.servers import Site
from tests.browser.waiting import until

PASSWORD = "four plain words here"


def invite(site: Site, role: str = "clinician", team: str = "Ward 3") -> str:
    """A fresh link into the team."""
    db.init(site.database_url)
    with closing(db.database):
        found, _ = Team.get_or_create(name=team)
        return f"{site.url}/join/{invitations.issue(found, role)}"


def join_in_firefox(firefox: Firefox, link: str, name: str, sign_in_name: str) -> None:
    """Join, skip nothing but the sharing: aspiration, skill, plan, clinic hours."""
    firefox.navigate(link)
    firefox.type(name, role="textbox", name="Your name")
    firefox.type(sign_in_name, role="textbox", name="Sign-in name")
    firefox.type(PASSWORD, "input[type=password]")
    firefox.click(role="button", name="Join")
    firefox.type("Calm and curious", role="textbox", name="In your own words")
    firefox.click(role="button", name="Continue")
    firefox.find("input[name=skill]").click()
    firefox.click(role="button", name="Continue")
    firefox.click(role="button", name="Continue")
    _all_week_round_the_clock(firefox)
    firefox.click(role="button", name="Continue")
    firefox.find(role="button", name="It worked")


def sign_in_with_firefox(firefox: Firefox, site: Site, sign_in_name: str) -> None:
    firefox.navigate(f"{site.url}/signin")
    firefox.type(sign_in_name, role="textbox", name="Sign-in name")
    firefox.type(PASSWORD, "input[type=password]")
    firefox.click(role="button", name="Sign in")
    firefox.wait_for("return location.pathname !== '/signin'")


def nudge_now(site: Site) -> None:
    """Plan and send at the very time the next decision falls, as the worker would then."""
    at = until(lambda: decisions(site).next_at, "a next decision")
    site.flask("plan", "--at", at.isoformat())
    site.flask("send", "--at", at.isoformat())


def _all_week_round_the_clock(firefox: Firefox) -> None:
    """So that a nudge may fall at any time the test runs: every day, all day."""
    firefox.execute_script(
        """for (const box of document.querySelectorAll("[name=days]")) box.checked = true;
        document.querySelector("[name=start]").value = "00:00";
        document.querySelector("[name=end]").value = "23:59";"""
    )

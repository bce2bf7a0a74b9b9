"""`stats` tells how much there is and how far behind it is, never what one person did."""

from app import clock
from app.accounts.models import Team
from app.web import stats
from tests.conftest import add_person
from tests.practice.phone import moment
from tests.web.test_lost_connections import upload


def told(name):
    return next(line for line in stats.lines(clock.now()) if line.startswith(name)).split(None, 1)[
        1
    ]


def log_as(signed_in, team, count):
    for number in range(count):
        person = add_person(f"Person {number}", team, "clinician")
        item = moment(occurred_at=clock.now().isoformat())
        assert (
            upload(signed_in(person), person, item).get_json()["results"][0]["status"] == "accepted"
        )


def test_a_total_of_moments_needs_five_people(signed_in, team):
    log_as(signed_in, team, 4)
    assert "not told" in told("Moments")
    log_as(signed_in, Team.create(name="Ward 4"), 0)
    person = add_person("Person 5", team, "clinician")
    upload(signed_in(person), person, moment(occurred_at=clock.now().isoformat()))
    assert told("Moments") == "this week   5"


def test_people_teams_and_size_are_told_and_no_name(app, clinician, colleague):
    said = app.test_cli_runner().invoke(args=["stats"]).output
    assert told("People") == "2" and told("Teams") == "1"
    assert "MB" in told("Database") and "none has run" in told("Worker")
    assert told("Backup") == "none was made here yet"
    assert "Ana" not in said and "Ward" not in said

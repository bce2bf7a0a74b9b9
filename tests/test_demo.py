"""The demo: complete, harmless, the same each time, and only where it belongs."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from app import clock, config, db, demo, skills
from app.accounts import hours, people
from app.accounts.models import Membership, Person, Team
from app.coaching import needs, recognition, review, stories
from app.coaching.models import Done, Need, Recognition
from app.practice import aspirations, deck, plans
from app.practice.models import Aspiration, Choice, Moment, Plan
from app.practice.sharing import Shared
from tests import databases

AT = datetime(2026, 11, 22, 21, 30, tzinfo=UTC)  # a Sunday, in a night shift
TABLES = (Team, Person, Membership, Aspiration, Plan, Choice, Moment, Shared)
ANSWERS = (Done, Recognition, Need)
PASSWORD = "a door ajar at dusk"


@pytest.fixture(scope="module")
def demo_database(tmp_path_factory, empty_database):
    """The URL of a database with the demo as of AT, made once."""
    folder = tmp_path_factory.mktemp("demo")
    url = databases.copy(empty_database, folder, "demo")
    db.init(url)
    demo.make(AT, config.load({"DOORWAY_ENV": "development", "INSTANCE_DIR": f"{folder}/instance"}))
    databases.settle(url)
    db.database.close()
    return url


@pytest.fixture
def made(database, tmp_path, demo_database):
    """In place of the empty database a copy of the demo."""
    url = databases.copy(demo_database, tmp_path, "made")
    db.init(url)
    yield url
    db.database.close()


def somebody(name):
    return Person.get(Person.sign_in_name == name)


def rows(table):
    return [row | {"password_hash": None} for row in table.select().dicts()]


def clinicians():
    part = Membership.role == "clinician"
    return list(Person.select().join(Membership).where(part))


@pytest.mark.usefixtures("made")
def test_everybody_it_names_can_sign_in(settings):
    told = "\n".join(demo.make(AT, settings))
    for name in ("demo-clinician", "demo-coach", "demo-admin"):
        assert people.by_password(name, PASSWORD) == somebody(name)
        assert name in told
    assert PASSWORD in told


@pytest.mark.usefixtures("made")
def test_nobody_else_of_the_demo_can_sign_in():
    assert Person.select().where(Person.password_hash.is_null(False)).count() == 3


@pytest.mark.usefixtures("made")
def test_a_second_time_changes_nothing(settings):
    before = [rows(table) for table in (*TABLES, *ANSWERS)]
    demo.make(AT + timedelta(days=3), settings)
    assert [rows(table) for table in (*TABLES, *ANSWERS)] == before


def test_outside_development_it_says_no_and_makes_nothing(settings):
    with pytest.raises(config.ConfigError, match="DOORWAY_ENV"):
        demo.make(AT, replace(settings, env="production"))
    assert not Person.select().exists()


def test_at_an_address_that_others_can_open_it_says_no_and_makes_nothing(settings):
    with pytest.raises(config.ConfigError, match="BASE_URL"):
        demo.make(AT, replace(settings, base_url="https://doorway.clinic.org"))
    assert not Person.select().exists()


@pytest.mark.usefixtures("made")
def test_it_is_a_clinic_of_fourteen_with_a_coach_and_an_administrator():
    assert Team.get().name == "Riverside Clinic (demo)"
    assert len(clinicians()) == 14
    assert all(hours.load(person.hours).windows for person in clinicians())
    assert all(aspirations.current(person) for person in clinicians())
    assert all(plans.of(person) for person in clinicians())


@pytest.mark.usefixtures("made")
def test_half_a_year_of_practice_lies_in_their_clinic_hours():
    for person in clinicians():
        weekdays = {window.weekday for window in hours.load(person.hours).windows}
        days = [row.local_day for row in Moment.select().where(Moment.person == person)]
        assert {day.weekday() for day in days} <= weekdays
        assert len(days) > 40
    weeks = {row.local_day.isocalendar()[:2] for row in Moment.select()}
    assert 26 <= len(weeks) <= 27


@pytest.mark.usefixtures("made")
def test_each_moment_stands_as_the_door_for_moments_writes_it():
    everybody = {person.id: person for person in clinicians()}
    library = skills.library()
    for row in Moment.select():
        person = everybody[row.person_id]
        assert row.local_day == deck.day_of(person, row.occurred_at)
        assert AT - timedelta(weeks=26) <= row.occurred_at <= row.received_at <= AT
        assert set(row.noticed) <= set(library[row.skill].chips)
        assert person.created_at <= row.occurred_at


@pytest.mark.usefixtures("made")
def test_moments_fall_inside_their_shift():
    for person in clinicians():
        windows = {one.weekday: one for one in hours.load(person.hours).windows}
        for row in Moment.select().where(Moment.person == person):
            shift = windows[row.local_day.weekday()]
            begins = datetime.combine(row.local_day, shift.start, ZoneInfo(person.zone))
            length = (shift.end.hour - shift.start.hour) % 24
            assert begins <= row.occurred_at <= begins + timedelta(hours=length + 1)


@pytest.mark.usefixtures("made")
def test_what_is_shared_is_just_what_its_owner_shared():
    shared = Moment.select().where(Moment.share != "me", ~Moment.deleted)
    same = ("skill", "outcome", "noticed", "note", "local_day")
    expected = {
        (row.person_id, row.id): (row.share, row.received_at, *(getattr(row, n) for n in same))
        for row in shared
    }
    assert expected == {
        (row.person_id, row.moment): (row.rung, row.shared_at, *(getattr(row, n) for n in same))
        for row in Shared.select()
    }
    assert len(expected) < Moment.select().count() / 4


@pytest.mark.usefixtures("made")
def test_the_coach_has_something_to_do_and_something_done():
    coach = somebody("demo-coach")
    assert 0 < len(review.waiting(coach)) < 15
    assert Done.select().count() > 20
    assert [need.is_open for need in needs.of_coach(coach)] == [True, False]


@pytest.mark.usefixtures("made")
def test_the_open_need_has_no_author_and_no_minute():
    [need] = Need.select().where(Need.person.is_null())
    assert need.asked_at.time() == datetime.min.time()


@pytest.mark.usefixtures("made")
def test_the_clinician_finds_stories_and_unread_thanks():
    ana = somebody("demo-clinician")
    assert len(stories.of_team(ana)) > 5
    assert len(recognition.unseen(ana)) == 1
    assert len(recognition.received(ana)) > 1


@pytest.mark.usefixtures("made")
def test_nothing_happens_after_now():
    assert all(row.at <= AT for row in Recognition.select())
    assert all(row.at <= AT for row in Done.select())
    assert all(row.at <= AT for row in Aspiration.select())


def test_the_same_time_makes_the_same_demo(settings, demo_database):
    demo.make(AT, settings)
    again = [rows(table) for table in (*TABLES, *ANSWERS)]
    db.init(demo_database)
    assert [rows(table) for table in (*TABLES, *ANSWERS)] == again
    db.database.close()


@pytest.mark.parametrize("days", [0, 3, 120])
def test_on_any_day_it_takes_less_than_three_seconds(settings, days):
    began = time.process_time()
    demo.make(clock.now() + timedelta(days=days), settings)
    assert time.process_time() - began < 3
    assert recognition.unseen(somebody("demo-clinician"))
    assert review.waiting(somebody("demo-coach"))

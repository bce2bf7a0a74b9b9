"""Puts the demo team into the database, once and in development only; the same for one time."""

import random
from datetime import datetime, timedelta

from app import db, skills
from app.accounts import hours, passwords
from app.accounts.models import Membership, Person, Team
from app.coaching import annotations, measures, messages, needs
from app.coaching.models import Answer, Done, Need, Recognition
from app.config import Config, ConfigError
from app.demo import cast, diary, huddles, survey, words
from app.demo.cast import Clinician
from app.practice import aspirations, closing, record
from app.practice.models import Choice, Moment, Plan
from app.practice.sharing import Shared
from app.skills import Tier

HISTORY = timedelta(weeks=26)
PASSWORD = "a door ajar at dusk"  # noqa: S105 - printed for everybody, and opens a made-up team only
SIGN_INS = {
    "clinician": cast.CLINICIANS[0].sign_in_name,
    "coach": cast.COACH[1],
    "admin": cast.ADMIN[1],
}
STILL_NEW = timedelta(days=4)
A_DAY = timedelta(hours=20)
THANKED = 0.25


def make(at: datetime, config: Config) -> list[str]:
    """Make the demo team as of `at`, unless it is there; how to sign in, line by line.

    Raises ConfigError outside development, and where others could open it: the password is known.
    """
    if not config.is_development:
        raise ConfigError(
            ["DOORWAY_ENV is production: the demo people exist only with DOORWAY_ENV=development."]
        )
    if not config.is_local:
        raise ConfigError(
            [
                "BASE_URL is open to others: the demo people, whose password is known, stay on localhost."
            ]
        )
    if not Team.select().where(Team.name == cast.TEAM).exists():
        _make(at)
    lines = [f"  {role:<10} {name}" for role, name in SIGN_INS.items()]
    return [f"Demo people, all with the password “{PASSWORD}”:", *lines]


def _make(at: datetime) -> None:
    began = at - HISTORY
    # Hashing is slow on purpose, so it is done before the database is locked.
    hashes = {name: passwords.make_hash(PASSWORD) for name in SIGN_INS.values()}
    with db.atomic():
        team = Team.create(name=cast.TEAM, becoming=cast.BECOMING, created_at=began)
        coach = _join(team, "coach", cast.COACH, began)
        _join(team, "admin", cast.ADMIN, began)
        people = [_clinician(team, one, at) for one in cast.CLINICIANS]
        _open_door(hashes)
        _put_away(team, coach, at)
        _thank_now(people[0], coach, at)
        _ask(team, people[3], coach, at)
        _chart(team, coach, at)
        _write(team, coach, at)
        huddles.hold(team, people, coach, at)


def _join(team: Team, role: str, who: tuple[str, str], at: datetime, **more: object) -> Person:
    name, sign_in_name = who
    person = Person.create(
        name=name, sign_in_name=sign_in_name, zone=cast.ZONE.key, created_at=at, **more
    )
    Membership.create(person=person, team=team, role=role)
    return person


def _open_door(hashes: dict[str, str]) -> None:
    for name, password_hash in hashes.items():
        Person.update(password_hash=password_hash).where(Person.sign_in_name == name).execute()


def _clinician(team: Team, one: Clinician, at: datetime) -> Person:
    joined = at - HISTORY + timedelta(weeks=one.late)
    who = (one.name, one.sign_in_name)
    person = _join(team, "clinician", who, joined, hours=hours.dump(one.hours))
    for number, hope in enumerate(one.hopes):
        aspirations.answer(person, hope, joined + timedelta(weeks=9 * number))
    _practise(person, one, joined, at)
    _settle(person, joined)
    return person


def _practise(person: Person, one: Clinician, joined: datetime, at: datetime) -> None:
    dice = random.Random(one.sign_in_name)
    starters = [skill for skill in skills.library().values() if skill.tier == Tier.STARTER]
    for page in diary.pages(one.hours, starters, dice, start=joined, end=at):
        record.record(person, page.items, page.sent_at, page.sent_at)


def _settle(person: Person, at: datetime) -> None:
    """Pin the skill they began with, and give it a plan."""
    first = Moment.select().where(Moment.person == person).order_by(Moment.occurred_at).first()
    if first:
        text = skills.library()[first.skill].plan
        Plan.create(person=person, skill=first.skill, text=text, updated_at=at)
        Choice.create(person=person, skill=first.skill, state="pinned", at=at)


def _put_away(team: Team, coach: Person, at: datetime) -> None:
    """The coach has dealt with all but the newest, and thanked for some."""
    dice = random.Random(team.name)
    old = (Shared.team == team) & (Shared.shared_at < at - STILL_NEW)
    for shared in Shared.select().where(old).order_by(Shared.shared_at, Shared.id):
        read_at = shared.shared_at + A_DAY
        Done.create(shared=shared, coach=coach, at=read_at)
        if dice.random() < THANKED:
            _thank(shared, coach, dice.choice(words.THANKS), read_at, seen_at=read_at + A_DAY)


def _thank_now(person: Person, coach: Person, at: datetime) -> None:
    """Thanks for the last thing `person` shared, not yet read."""
    theirs = Shared.select().where(Shared.person == person)
    newest = theirs.order_by(Shared.shared_at.desc()).first()
    if newest:
        Done.insert(shared=newest, coach=coach, at=at).on_conflict_ignore().execute()
        _thank(newest, coach, words.THANKS[0], at, seen_at=None)


def _thank(
    shared: Shared, coach: Person, text: str, at: datetime, *, seen_at: datetime | None
) -> None:
    Recognition.create(
        team=shared.team_id,
        giver=coach,
        person=shared.person_id,
        shared=shared,
        skill=shared.skill,
        text=text,
        at=at,
        seen_at=seen_at,
    )


def _ask(team: Team, asker: Person, coach: Person, at: datetime) -> None:
    """One need answered, one open; the open one has no author, and its week only."""
    text, answer = words.ASKED_AND_ANSWERED
    asked_at = at - timedelta(days=19)
    asked = Need.create(team=team, person=asker, text=text, asked_at=asked_at, rev=1)
    done_at = asked_at + timedelta(days=2)
    Answer.create(need=asked, rev=1, coach=coach, state="done", text=answer, at=done_at)
    week = needs.week_of(at - timedelta(days=2), asker)
    Need.create(team=team, person=None, text=words.ASKED, asked_at=week)


def _chart(team: Team, coach: Person, at: datetime) -> None:
    """The weeks that have ended, what happened in them, and two years of a made-up survey."""
    while not closing.close(at):
        pass
    for weeks_ago, text in words.HAPPENED:
        annotations.add(coach, team.id, (at - timedelta(weeks=weeks_ago)).date(), text)
    measures.keep(coach, team.id, survey.rows(at.date()), at)


def _write(team: Team, coach: Person, at: datetime) -> None:
    """What the coach wrote in these weeks."""
    for days, kind, skill, text in words.MESSAGES:
        messages.send(coach, team.id, text, at - timedelta(days=days), kind=kind, skill=skill)

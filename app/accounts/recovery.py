"""Links for who lost their way in: from their coach, an administrator, the machine, or by e-mail."""

import secrets
from datetime import timedelta

from app import clock, db
from app.accounts import access, audit, challenges, codes, sessions
from app.accounts.models import Membership, Person, Recovery

BY_HAND = timedelta(hours=24)
BY_MAIL = timedelta(minutes=10)  # ASVS 6.5.5


class Spent(Exception):
    """The link was used, its time is over, it is not ours, or it was asked for in another browser."""


def issue(person: Person, by: Person | None = None) -> str:
    """A code that lets `person` in once, within a day; earlier links of theirs stop working."""
    audit.note(by, "link made", person, clock.now())
    return _issue(person, BY_HAND, made_by=by)


def issue_for_browser(person: Person, browser: str) -> str:
    """A code for `person` that works for ten minutes, in the browser that holds `browser`."""
    audit.note(None, "link mailed", person, clock.now())
    return _issue(person, BY_MAIL, browser_hash=codes.hash_of(browser))


def issue_for_nobody() -> None:
    """The same work for a name that nobody has, so that the time it takes does not tell."""
    audit.note(None, "link mailed", None, clock.now())
    with db.atomic():
        challenges.issue("nothing")


def helpable(coach: Person) -> frozenset[int]:
    """Ids of those for whom `coach` may make a link: the clinicians of her teams who are no more than
    that anywhere, since the link opens all that its person may do."""
    hers = [team.id for team in access.teams_of(coach, "coach")]
    leaders = Membership.select(Membership.person).where(Membership.role != "clinician")
    rows = Membership.select(Membership.person).where(
        Membership.team.in_(hers), Membership.person.not_in(leaders)
    )
    return frozenset(row.person_id for row in rows)


def is_for_administrators(person: Person) -> bool:
    """Whether an administrator may make a link for `person`: for a coach, whom no coach may help. Who
    administers gets theirs from the machine, so that no administrator comes in as another."""
    roles = access.roles_of(person)
    return "coach" in roles and "admin" not in roles


def look(code: str, browser: str) -> Recovery:
    """The link, with its person, if it is still good in this browser. Raises Spent."""
    same = (Recovery.code_hash == codes.hash_of(code)) & Recovery.used_at.is_null()
    found = Recovery.select(Recovery, Person).join(Person, on=Recovery.person).where(same).first()
    if found is None or found.expires_at <= clock.now():
        raise Spent
    if found.browser_hash not in (None, codes.hash_of(browser)):
        raise Spent
    return found


def consume(code: str, browser: str) -> Person:
    """Use the link up: whom it lets in. All their other sessions end, so that it is never used
    behind their back unnoticed. Raises Spent."""
    link = look(code, browser)
    with db.atomic():
        if not codes.consume(Recovery, code):
            raise Spent
        sessions.end_all(link.person)
    return link.person


def way_of(link: Recovery) -> str:
    """How a session that begins with this link is called; a key of `sessions.WAYS`."""
    return "mail" if link.browser_hash else "link"


def _issue(person: Person, good_for: timedelta, **more: object) -> str:
    code = secrets.token_urlsafe(24)
    with db.atomic():
        Recovery.delete().where(Recovery.person == person).execute()
        Recovery.create(
            code_hash=codes.hash_of(code),
            person=person,
            expires_at=clock.now() + good_for,
            **more,
        )
    return code

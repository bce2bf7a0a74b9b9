"""Making an account, finding one, and joining a team."""

import re
from itertools import count

import peewee

from app import clock, db
from app.accounts import audit, invitations, names, passkeys, passwords
from app.accounts.ceremonies import NewPasskey
from app.accounts.forms import JoinForm
from app.accounts.models import Invitation, Membership, Person, Team

MAIL_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class NameTaken(Exception):
    """Somebody else signs in with this name."""


def by_password(sign_in_name: str, password: str) -> Person | None:
    """Who signs in with these; takes equally long for names that nobody has (ASVS 6.3.8)."""
    person = find(sign_in_name)
    kept = person.password_hash if person else None
    return person if passwords.is_right(password, kept) else None


def find(sign_in_name: str) -> Person | None:
    """Whoever signs in with this name."""
    return Person.get_or_none(Person.sign_in_name == names.normal(sign_in_name))


def by_mail(sign_in_name: str) -> Person | None:
    """Who signs in with this name, if it is an e-mail address."""
    if not MAIL_ADDRESS.fullmatch(sign_in_name):
        return None
    return Person.get_or_none(Person.sign_in_name == sign_in_name)


def add(name: str, sign_in_name: str, password: str | None, zone: str = "UTC") -> Person:
    """A new account in no team; without a password it needs another way in. Raises NameTaken."""
    return _insert(name, sign_in_name, password and passwords.make_hash(password), zone)


def add_invited(
    code: str, form: JoinForm, new: NewPasskey | None = None, device: str = ""
) -> Person:
    """A new account in the team that `code` opens, with its passkey `new` on `device`, if it has one:
    all or nothing. Raises Spent, NameTaken."""
    password_hash = passwords.make_hash(form.password) if form.password else None
    sign_in_name = form.sign_in_name or free_sign_in_name(form.name)
    with db.atomic():
        invitation = invitations.consume(code)
        person = _insert(form.name, sign_in_name, password_hash, form.zone)
        _place(person, invitation)
        if new:
            passkeys.keep(person, new, device)
    return person


def set_password(person: Person, password: str) -> None:
    person.password_hash = passwords.make_hash(password)
    person.save(only=["password_hash"])


def remove_password(person: Person) -> None:
    """From now on they come in by other ways. Raises passkeys.LastWayIn."""
    with db.atomic():
        Person.update(password_hash=None).where(Person.id == person.id).execute()
        if not passkeys.has_way_in(person):
            raise passkeys.LastWayIn


def join(person: Person, code: str) -> None:
    """Add `person` to the team that `code` opens; who is in it takes no place. Raises Unknown, Spent."""
    with db.atomic():
        if not _is_inside(person, invitations.look(code)):
            _place(person, invitations.consume(code))


def free_sign_in_name(name: str) -> str:
    """A sign-in name made from `name` that nobody has yet."""
    candidates = (names.suggestion(name, number) for number in count(1))
    return next(one for one in candidates if not is_taken(one))


def is_taken(sign_in_name: str) -> bool:
    return Person.select().where(Person.sign_in_name == names.normal(sign_in_name)).exists()


def _insert(name: str, sign_in_name: str, password_hash: str | None, zone: str) -> Person:
    try:
        with db.atomic():
            return Person.create(
                name=name,
                sign_in_name=names.normal(sign_in_name),
                password_hash=password_hash,
                zone=zone,
            )
    except peewee.IntegrityError as error:
        raise NameTaken from error


def _is_inside(person: Person, invitation: Invitation) -> bool:
    held = Membership.select(Membership.team, Membership.role).where(Membership.person == person)
    return set(_parts(invitation)) <= set(held.tuples())


def _parts(invitation: Invitation) -> list[tuple[int, str]]:
    """(team id, role) of all that it opens."""
    return [
        (invitation.team_id, invitation.role),
        *((team, role) for team, role in invitation.also),
    ]


def _place(person: Person, invitation: Invitation) -> None:
    parts = _parts(invitation)
    is_open = Team.id.in_([team for team, _ in parts]) & Team.closed_at.is_null()
    open_teams = {team.id for team in Team.select().where(is_open)}
    for team, role in parts:
        if team in open_teams:
            row = {"person": person, "team": team, "role": role}
            Membership.insert(row).on_conflict_ignore().execute()
    audit.note(person, "joined", person, clock.now())

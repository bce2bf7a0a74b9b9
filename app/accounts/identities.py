"""Who a person is at their organisation's sign-in, and whether it still lets them in."""

from datetime import datetime, timedelta

from app import clock, config, db
from app.accounts import audit, groups, names, sealed, sso
from app.accounts.models import Identity, Membership, Person, Session, Team
from app.accounts.sso import Account

CHECKED_EVERY = timedelta(hours=4)
ASKED_AGAIN_AFTER = timedelta(minutes=10)  # when nobody answered
UNCHECKED_FOR = timedelta(hours=12)  # where the organisation gives nothing to check with


class NoPart(Exception):
    """Their organisation gives them no part in any team here."""


class Taken(Exception):
    """This work account opens another person's practice."""


def come_in(account: Account) -> Person:
    """The person of this work account, made at their first time, with the parts that their groups
    give now. The key is issuer and subject, never a name or an address. Raises NoPart."""
    with db.atomic():
        identity = _of(account)
        person = identity.person if identity else _new_person(account)
        _keep(account, person, identity)
        _give_parts(person, account.groups)
        if not Membership.select().where(Membership.person == person).exists():
            raise NoPart
    return person


def link(person: Person, account: Account) -> None:
    """From now on this work account opens the account of `person`. Raises Taken."""
    identity = _of(account)
    if identity and identity.person != person:
        raise Taken
    with db.atomic():
        _keep(account, person, identity)
        _give_parts(person, account.groups)
        audit.note(person, "work account joined", person, clock.now())


def belongs_to(person: Person, account: Account) -> bool:
    identity = _of(account)
    return identity is not None and identity.person == person


def has_one(person: Person) -> bool:
    return bool(Identity.select().where(Identity.person == person).exists())


def is_refused(person: Person) -> bool:
    """Whether their organisation said that they may not come in any more, by whatever way."""
    theirs = (Identity.person == person) & Identity.refused_at.is_null(False)
    return bool(Identity.select().where(theirs).exists())


def may_stay(session: Session, now: datetime) -> bool:
    """Whether the organisation still lets the person of `session` in; asked every four hours.

    When it says no, all their sessions end. When nobody answers, they may stay, and it is asked again.
    """
    identity = Identity.get_or_none(Identity.person == session.person)
    if identity is None:
        return True
    if identity.refused_at is not None:
        return False
    if identity.refresh_token is None:
        return session.way != "sso" or now - session.created_at < UNCHECKED_FOR
    if now - identity.checked_at < CHECKED_EVERY or not _claim(identity, now):
        return True
    return _ask(identity, now)


def _claim(identity: Identity, now: datetime) -> bool:
    """True for exactly one caller: a refresh token that turns over must not be used twice."""
    same = (Identity.id == identity.id) & (Identity.checked_at == identity.checked_at)
    return bool(Identity.update(checked_at=now).where(same).execute())


def _ask(identity: Identity, now: datetime) -> bool:
    kept = sealed.unseal(identity.refresh_token)
    answer = sso.refresh(kept) if kept else sso.Refusal.REFUSED
    this = Identity.id == identity.id
    if answer is sso.Refusal.REFUSED:
        _refuse(identity, now)
        return False
    if answer is sso.Refusal.UNREACHABLE:
        soon = now - CHECKED_EVERY + ASKED_AGAIN_AFTER
        Identity.update(checked_at=soon).where(this).execute()
    else:
        Identity.update(refresh_token=sealed.seal(str(answer))).where(this).execute()
    return True


def _refuse(identity: Identity, now: datetime) -> None:
    with db.atomic():
        Identity.update(refused_at=now, refresh_token=None).where(
            Identity.id == identity.id
        ).execute()
        Session.update(revoked_at=now).where(
            Session.person == identity.person, Session.revoked_at.is_null()
        ).execute()
        audit.note(None, "signed out", identity.person, now)


def _of(account: Account) -> Identity | None:
    same = (Identity.issuer == account.issuer) & (Identity.subject == account.subject)
    return Identity.select(Identity, Person).join(Person).where(same).first()


def _keep(account: Account, person: Person, identity: Identity | None) -> None:
    token = account.refresh_token and sealed.seal(account.refresh_token)
    values = {"refresh_token": token, "checked_at": clock.now(), "refused_at": None}
    if identity:
        Identity.update(**values).where(Identity.id == identity.id).execute()
    else:
        Identity.create(person=person, issuer=account.issuer, subject=account.subject, **values)


def _new_person(account: Account) -> Person:
    # `people` makes accounts of people who chose a name; here the organisation did.
    from app.accounts import people

    name = names.one_line(account.name)[: names.LONGEST_NAME]
    wanted = names.normal(account.suggested)
    is_free = not names.sign_in_name_fault(wanted) and not people.is_taken(wanted)
    return people.add(name, wanted if is_free else people.free_sign_in_name(name), None)


def _give_parts(person: Person, in_groups: frozenset[str]) -> None:
    """What no administrator closed: a team that was stays empty, and who was let go stays out."""
    rows = Membership.select(Membership, Team).join(Team).where(Membership.person == person)
    held = {(row.team.name, row.role): row.id for row in rows}
    give, take = groups.changes(config.current().oidc_groups, in_groups, held)
    for team_name, role in give if person.let_go_at is None else set[groups.Part]():
        team, _ = Team.get_or_create(name=team_name)
        if team.closed_at is None:
            Membership.insert(person=person, team=team, role=role).on_conflict_ignore().execute()
            audit.note(None, "groups gave", person, clock.now())
    for part in take:
        Membership.delete().where(Membership.id == held[part]).execute()
        audit.note(None, "groups took", person, clock.now())

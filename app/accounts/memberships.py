"""What part a person has in which team, whoever asks: a page or a worker, which knows no requests."""

from app.accounts.models import Membership, Person, Team

STRONGEST_FIRST = ("admin", "coach", "clinician")


def roles_of(person: Person) -> frozenset[str]:
    """Every role the person has in any team."""
    rows = Membership.select(Membership.role).where(Membership.person == person)
    return frozenset(row.role for row in rows)


def role_of(person: Person) -> str:
    """The strongest of the person's roles; a clinician when they have none."""
    roles = roles_of(person)
    return next((role for role in STRONGEST_FIRST if role in roles), "clinician")


def teams_of(person: Person, role: str | None = None) -> list[Team]:
    """The person's teams by name; only those where they have `role`, if given."""
    mine = Membership.person == person
    if role is not None:
        mine &= Membership.role == role
    return list(Team.select().join(Membership).where(mine).distinct().order_by(Team.name))


def is_last_admin(person: Person) -> bool:
    """Whether nobody would administer without this person."""
    rows = Membership.select(Membership.person).where(Membership.role == "admin")
    return {row.person_id for row in rows} == {person.id}

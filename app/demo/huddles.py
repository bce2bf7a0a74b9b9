"""The demo team's huddles: what its owners let be told, what was told, what the team wants to become."""

from datetime import datetime, timedelta

from app.accounts.models import Person, Team
from app.coaching.models import Becoming, Recognition, Reply, Suggestion, SupportLink, Told
from app.demo import words
from app.practice import aspirations, sharing
from app.practice.sharing import Offer, Shared

AGREED, TOLD = 3, 6


def hold(team: Team, people: list[Person], coach: Person, at: datetime) -> None:
    """Some stories told, some agreed to and waiting for a huddle, and one question not yet answered."""
    asked, *agreed = _stories(team)
    Offer.create(shared=asked, coach=coach, words=asked.note, asked_at=at - timedelta(hours=3))
    for number, shared in enumerate(agreed):
        _agree(shared, coach, at)
        if number >= AGREED:
            told_on = (at - timedelta(days=2 * number)).date()
            Told.create(
                team=team, shared=shared, person=shared.person, coach=coach, told_on=told_on
            )
    _let_the_team_read_thanks(team)
    _become(team, people, coach, at)
    Reply.create(team=team, giver=coach, person=people[0], text=words.REPLY, at=at)
    for kind, (label, address) in words.SUPPORT.items():
        SupportLink.get_or_create(kind=kind, defaults={"words": label, "address": address})


def _stories(team: Team) -> list[Shared]:
    """The newest story with words of each owner, first that of whom the demo signs in as."""
    with_words = (Shared.team == team) & (Shared.rung == "team") & (Shared.note != "")
    newest = Shared.select().where(with_words).order_by(Shared.shared_at.desc(), Shared.id)
    by_owner = {one.person_id: one for one in reversed(list(newest))}
    first = min(by_owner)  # the clinician whose door the demo opens
    others = [one for owner, one in sorted(by_owner.items()) if owner != first]
    return [by_owner[first], *others][: 1 + AGREED + TOLD]


def _agree(shared: Shared, coach: Person, at: datetime) -> None:
    Offer.create(
        shared=shared,
        coach=coach,
        words=shared.note,
        is_agreed=True,
        asked_at=at - timedelta(days=2),
        answered_at=at - timedelta(days=1),
    )


def _let_the_team_read_thanks(team: Team) -> None:
    stories = Shared.select(Shared.id).where(Shared.team == team, Shared.rung == "team")
    given = (Recognition.team == team) & Recognition.shared.in_(stories)
    newest = (
        Recognition.select(Recognition.id).where(given).order_by(Recognition.at.desc()).limit(3)
    )
    ids = [row.id for row in newest]
    Recognition.update(team_may_read=True).where(Recognition.id.in_(ids)).execute()


def _become(team: Team, people: list[Person], coach: Person, at: datetime) -> None:
    for person in people[1:4]:
        sharing.show_aspiration(person, aspirations.current(person), at - timedelta(days=9))
    Becoming.create(
        team=team, text=team.becoming, coach=coach, at=team.created_at, adopted_at=team.created_at
    )
    Becoming.create(team=team, text=words.DRAFT, coach=coach, at=at - timedelta(days=3))
    Suggestion.create(team=team, person=people[2], text=words.OFFERED, at=at - timedelta(days=1))

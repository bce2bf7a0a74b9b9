"""What a team's huddle may tell: only what its owners agreed to, and what the team reads anyway."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from peewee import fn

from app import skills
from app.accounts.models import Person, Team
from app.coaching import needs, recognition
from app.coaching.models import Answer, Need, Recognition, Told
from app.practice.sharing import Offer, Shared

FEW = 10


@dataclass(frozen=True)
class Thing:
    """One thing to tell. `row` is the id (or slug) of what it points at; `who` a name or empty."""

    kind: str
    row: Any
    label: str
    text: str
    who: str = ""
    note: str = ""
    is_told: bool = False

    @property
    def key(self) -> str:
        return f"{self.kind}:{self.row}"


def of_team(team: Team, day: date) -> list[Thing]:
    """Everything that may be told on `day`; stories first whose owner was told of longest ago."""
    return [
        *_becoming(team),
        *_stories(team, day),
        *_thanks(team),
        *_needs(team),
        *_skills(team, day),
    ]


def _becoming(team: Team) -> list[Thing]:
    if not team.becoming:
        return []
    return [Thing("becoming", "", "What we want to become", team.becoming)]


def _stories(team: Team, day: date) -> list[Thing]:
    """Agreed by their owners, and not told on an earlier day."""
    told = {
        row.shared_id: row.told_on
        for row in Told.select().where(Told.team == team)
        if row.shared_id
    }
    rows = Offer.select(Offer, Shared, Person).join(Shared).join(Person)
    agreed = rows.where(Shared.team == team, Offer.is_agreed)
    open_today = [row for row in agreed if told.get(row.shared_id, day) == day]
    last = _last_told(team, day)
    in_turn = sorted(open_today, key=lambda row: (last.get(row.shared.person_id, date.min), row.id))
    return [_story(row, row.shared_id in told) for row in in_turn]


def _story(row: Offer, is_told: bool) -> Thing:
    title = skills.title_of(row.shared.skill)
    who = row.shared.person.name
    return Thing("story", row.id, "A story", row.words or title, who, title, is_told)


def _last_told(team: Team, day: date) -> dict[int, date]:
    """When each person was last told of before `day`."""
    earlier = (Told.team == team) & (Told.told_on < day)
    rows = Told.select(Told.person, fn.MAX(Told.told_on)).where(earlier).group_by(Told.person)
    return {person: told_on for person, told_on in rows.tuples() if person}


def _thanks(team: Team) -> list[Thing]:
    newest = recognition.readable().where(Recognition.team == team).order_by(Recognition.at.desc())
    found = [recognition.as_told(row) for row in newest.limit(FEW)]
    return [Thing("thanks", one.id, f"Thanks to {one.to}", one.text, one.who) for one in found]


def _needs(team: Team) -> list[Thing]:
    """Needs the team may see that have an answer with words, the newest answer first."""
    standing = (Answer.need == Need.id) & (Answer.rev == Need.rev)
    rows = Need.select(Need, Answer).join(Answer, on=standing, attr="answer")
    seen = rows.where(Need.team == team, Need.team_sees, Answer.text != "", needs.stands())
    newest = seen.order_by(Answer.at.desc(), Answer.id.desc()).limit(FEW)
    return [_need(row) for row in newest]


def _need(row: Any) -> Thing:
    state = needs.STATES.get(row.answer.state, "")
    return Thing(
        "need",
        row.id,
        f"You asked: {state.partition(',')[0].lower()}",
        row.text,
        "",
        row.answer.text,
    )


def _skills(team: Team, day: date) -> list[Thing]:
    """Starters, another one each week, so that the same is not told every day of a month."""
    starters = [one for one in skills.library().values() if one.tier == skills.Tier.STARTER]
    first = day.isocalendar().week % len(starters) if starters else 0
    in_turn = starters[first:] + starters[:first]
    return [Thing("skill", one.slug, "One skill to try", one.do, "", one.title) for one in in_turn]

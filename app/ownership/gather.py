"""Where each part of a person's copy is read: their rows only, and of others at most a name."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import peewee

from app.accounts.audit import Act
from app.accounts.models import Identity, Membership, Passkey, Person, Session, Team
from app.coaching import models as coaching
from app.nudges import listeners
from app.nudges import models as nudges
from app.nudges.study_models import Consent, Study
from app.ownership.contents import Export
from app.ownership.contents import account as of_account
from app.ownership.contents import nudges as of_nudges
from app.ownership.contents import practice as of_practice
from app.ownership.contents import team as of_team
from app.ownership.contents.part import Part
from app.practice import counted, sharing
from app.practice import models as practice

Query = Callable[[Person], Any]


def of(person: Person, at: datetime) -> Export:
    """Everything kept of `person`, as it is now (`at`, aware UTC)."""
    wishes = {
        "in_team_totals": counted.is_counted(person),
        "hears_messages": listeners.wants(person),
    }
    account = Person.select().where(Person.id == person.id).dicts().get() | wishes
    sections = {name: list(query(person).dicts()) for name, query in SECTIONS.items()}
    return Export.model_validate({"made_at": at, "account": account, **sections})


def _own(model: Any, part: type[Part], whose: str = "person") -> Query:
    return lambda person: _rows(model, part).where(getattr(model, whose) == person)


def _in_team(model: Any, part: type[Part], whose: str = "person") -> Query:
    """Likewise, with the team's name."""

    def query(person: Person) -> Any:
        rows = _rows(model, part, team=Team.name).join(Team, on=model.team)
        return rows.where(getattr(model, whose) == person)

    return query


def _from(model: Any, part: type[Part]) -> Query:
    """What others gave the person, with the giver's name."""

    def query(person: Person) -> Any:
        rows = _rows(model, part, giver=Person.name)
        given = rows.join(Person, peewee.JOIN.LEFT_OUTER, on=model.giver)
        return given.where(model.person == person)

    return query


def _to(model: Any) -> Query:
    """What the person gave others, with their names."""

    def query(person: Person) -> Any:
        rows = _rows(model, of_team.Given, to=Person.name).join(Person, on=model.person)
        return rows.where(model.giver == person)

    return query


def _offers(person: Person) -> Any:
    rows = _rows(sharing.Offer, of_team.Offer, skill=sharing.Shared.skill)
    return rows.join(sharing.Shared).where(sharing.Shared.person == person)


def _tries(person: Person) -> Any:
    rows = _rows(sharing.Try, of_team.Try, skill=sharing.Shared.skill)
    return rows.join(sharing.Shared).where(sharing.Try.person == person)


def _consents(person: Person) -> Any:
    rows = _rows(Consent, of_nudges.Consent, study=Study.reference)
    return rows.join(Study).where(Consent.person == person)


def _sentences(person: Person) -> Any:
    said, corrected, sent = coaching.Said, coaching.Correction, coaching.Dismissal
    rows = _rows(said, of_team.Sentence, correction=corrected.kind, dismissed_at=sent.at)
    with_both = rows.join(corrected, peewee.JOIN.LEFT_OUTER).join_from(
        said, sent, peewee.JOIN.LEFT_OUTER
    )
    return with_both.where(said.person == person)


def _acts_about(person: Person) -> Any:
    rows = _rows(Act, of_account.ActAbout, by=Person.name)
    return rows.join(Person, peewee.JOIN.LEFT_OUTER, on=Act.actor).where(Act.subject == person)


def _rows(model: Any, part: type[Part], **elsewhere: Any) -> Any:
    """Of `model` the columns that `part` has; those of other tables by name."""
    own = [getattr(model, name) for name in part.model_fields if name not in elsewhere]
    others = [field.alias(name) for name, field in elsewhere.items()]
    return model.select(*own, *others).order_by(*_oldest_first(model))


def _oldest_first(model: Any) -> list[Any]:
    if isinstance(model._meta.primary_key, peewee.CompositeKey):
        return [model.received_at, model.id]
    return [model._meta.primary_key]


SECTIONS: dict[str, Query] = {
    "teams": _in_team(Membership, of_account.Role),
    "sign_ins": _own(Session, of_account.SignIn),
    "passkeys": _own(Passkey, of_account.Key),
    "work_accounts": _own(Identity, of_account.WorkAccount),
    "devices": _own(nudges.Subscription, of_account.Device),
    "mail_lines": _own(nudges.Digest, of_account.MailLine),
    "aspirations": _own(practice.Aspiration, of_practice.Aspiration),
    "plans": _own(practice.Plan, of_practice.Plan),
    "choices": _own(practice.Choice, of_practice.Choice),
    "cards": _own(practice.Dealt, of_practice.Card),
    "moments": _own(practice.Moment, of_practice.Moment),
    "questions": _own(practice.Asking, of_practice.Questions),
    "days_put_off": _own(practice.NotToday, of_practice.DayPutOff),
    "shift_checks": _own(practice.ShiftCheck, of_practice.ShiftCheck),
    "decisions": _own(nudges.Decision, of_nudges.Decision),
    "nudges": _own(nudges.Nudge, of_nudges.Nudge),
    "deliveries": _own(nudges.Delivery, of_nudges.Delivery),
    "quiet": _own(nudges.Quiet, of_nudges.Quiet),
    "consents": _consents,
    "shared": _in_team(sharing.Shared, of_team.Shared),
    "shared_aspirations": _in_team(sharing.SharedAspiration, of_team.SharedAspiration),
    "huddle_offers": _offers,
    "told_at_huddles": _in_team(coaching.Told, of_team.ToldOn),
    "tries": _tries,
    "needs": _in_team(coaching.Need, of_team.Need),
    "suggestions": _in_team(coaching.Suggestion, of_team.Suggestion),
    "recognitions_received": _from(coaching.Recognition, of_team.Recognition),
    "recognitions_given": _to(coaching.Recognition),
    "replies_received": _from(coaching.Reply, of_team.Received),
    "replies_sent": _to(coaching.Reply),
    "answers_given": _own(coaching.Answer, of_team.Answer, "coach"),
    "messages": _in_team(coaching.Message, of_team.Message),
    "sentences": _sentences,
    "annotations": _in_team(coaching.Annotation, of_team.Annotation, "coach"),
    "measure_files": _in_team(coaching.MeasureFile, of_team.MeasureFile, "coach"),
    "drafts": _in_team(coaching.Becoming, of_team.Draft, "coach"),
    "sheets": _in_team(coaching.Sheet, of_team.Sheet, "coach"),
    "studies": _in_team(Study, of_team.Study, "coach"),
    "looked_after": _own(coaching.Done, of_team.Looked, "coach"),
    "asked_for_huddle": _own(sharing.Offer, of_team.Asked, "coach"),
    "stories_told": _in_team(coaching.Told, of_team.ToldOn, "coach"),
    "acts_about_me": _acts_about,
    "acts_of_mine": _own(Act, of_account.Act, "actor"),
}

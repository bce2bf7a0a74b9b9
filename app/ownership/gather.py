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
from app.ownership import contents
from app.ownership.contents import Export, Part
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
        rows = _rows(model, contents.Given, to=Person.name).join(Person, on=model.person)
        return rows.where(model.giver == person)

    return query


def _offers(person: Person) -> Any:
    rows = _rows(sharing.Offer, contents.Offer, skill=sharing.Shared.skill)
    return rows.join(sharing.Shared).where(sharing.Shared.person == person)


def _tries(person: Person) -> Any:
    rows = _rows(sharing.Try, contents.Try, skill=sharing.Shared.skill)
    return rows.join(sharing.Shared).where(sharing.Try.person == person)


def _consents(person: Person) -> Any:
    rows = _rows(Consent, contents.Consent, study=Study.reference)
    return rows.join(Study).where(Consent.person == person)


def _sentences(person: Person) -> Any:
    said, corrected, sent = coaching.Said, coaching.Correction, coaching.Dismissal
    rows = _rows(said, contents.Sentence, correction=corrected.kind, dismissed_at=sent.at)
    with_both = rows.join(corrected, peewee.JOIN.LEFT_OUTER).join_from(
        said, sent, peewee.JOIN.LEFT_OUTER
    )
    return with_both.where(said.person == person)


def _acts_about(person: Person) -> Any:
    rows = _rows(Act, contents.ActAbout, by=Person.name)
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
    "teams": _in_team(Membership, contents.Role),
    "sign_ins": _own(Session, contents.SignIn),
    "passkeys": _own(Passkey, contents.Key),
    "work_accounts": _own(Identity, contents.WorkAccount),
    "devices": _own(nudges.Subscription, contents.Device),
    "mail_lines": _own(nudges.Digest, contents.MailLine),
    "aspirations": _own(practice.Aspiration, contents.Aspiration),
    "plans": _own(practice.Plan, contents.Plan),
    "choices": _own(practice.Choice, contents.Choice),
    "cards": _own(practice.Dealt, contents.Card),
    "moments": _own(practice.Moment, contents.Moment),
    "questions": _own(practice.Asking, contents.Questions),
    "days_put_off": _own(practice.NotToday, contents.DayPutOff),
    "shift_checks": _own(practice.ShiftCheck, contents.ShiftCheck),
    "decisions": _own(nudges.Decision, contents.Decision),
    "nudges": _own(nudges.Nudge, contents.Nudge),
    "deliveries": _own(nudges.Delivery, contents.Delivery),
    "quiet": _own(nudges.Quiet, contents.Quiet),
    "consents": _consents,
    "shared": _in_team(sharing.Shared, contents.Shared),
    "shared_aspirations": _in_team(sharing.SharedAspiration, contents.SharedAspiration),
    "huddle_offers": _offers,
    "told_at_huddles": _in_team(coaching.Told, contents.ToldOn),
    "tries": _tries,
    "needs": _in_team(coaching.Need, contents.Need),
    "suggestions": _in_team(coaching.Suggestion, contents.Suggestion),
    "recognitions_received": _from(coaching.Recognition, contents.Recognition),
    "recognitions_given": _to(coaching.Recognition),
    "replies_received": _from(coaching.Reply, contents.Received),
    "replies_sent": _to(coaching.Reply),
    "answers_given": _own(coaching.Answer, contents.Answer, "coach"),
    "messages": _in_team(coaching.Message, contents.Message),
    "sentences": _sentences,
    "annotations": _in_team(coaching.Annotation, contents.Annotation, "coach"),
    "measure_files": _in_team(coaching.MeasureFile, contents.MeasureFile, "coach"),
    "drafts": _in_team(coaching.Becoming, contents.Draft, "coach"),
    "sheets": _in_team(coaching.Sheet, contents.Sheet, "coach"),
    "studies": _in_team(Study, contents.Study, "coach"),
    "looked_after": _own(coaching.Done, contents.Looked, "coach"),
    "asked_for_huddle": _own(sharing.Offer, contents.Asked, "coach"),
    "stories_told": _in_team(coaching.Told, contents.ToldOn, "coach"),
    "acts_about_me": _acts_about,
    "acts_of_mine": _own(Act, contents.Act, "actor"),
}

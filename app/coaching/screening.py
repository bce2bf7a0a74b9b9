"""Keeps patients out of what people write to each other: thanks, needs, answers, messages."""

from collections.abc import Collection
from dataclasses import dataclass

from app import identifiers, tallies
from app.accounts.models import Membership, Person
from app.identifiers import Finding


@dataclass(frozen=True)
class Fault:
    """Words that may point at a patient, and what to say of them.

    `tier` "block" must be changed; "ask" may stand once its writer says that it is no name.
    `offer` is what may stand in their place, `instead` the whole text with it; empty when there is none.
    """

    tier: str
    words: str
    sentence: str
    offer: str
    instead: str


def faults(text: str, allow: Collection[str] = (), confirmed: Collection[str] = ()) -> list[Fault]:
    """What keeps `text` from being sent; empty when it may go.

    `allow`: names that may stand, see `names_in`. `confirmed`: words of "ask" that are no names.
    """
    findings = identifiers.check(text, allow)
    tallies.guard(one.tier for one in findings)
    found = [_fault(text, finding) for finding in findings]
    return [one for one in found if one.tier == "block" or one.words not in confirmed]


def names_in(teams: Collection[int]) -> list[str]:
    """The names of everybody in these teams (ids): colleagues may be named, patients may not."""
    members = Membership.select(Membership.person).where(Membership.team.in_(teams))
    rows = Person.select(Person.name).where(Person.id.in_(members))
    return [row.name for row in rows]


def _fault(text: str, finding: Finding) -> Fault:
    words = text[finding.start : finding.end]
    offer = identifiers.replacement(finding) or ""
    is_question = finding.tier == "ask" and offer
    sentence = f"Is “{words}” a name?" if is_question else f"“{words}” could tell who a patient is."
    instead = identifiers.replaced(text, finding) if offer else ""
    return Fault(finding.tier, words, sentence, offer, instead)

"""Whether a new password may be had here: its rules, the names of this place, and what breaches gave away."""

from collections.abc import Sequence

from app import config
from app.accounts import breached, guessable, passwords
from app.accounts.models import Team


class Weak(ValueError):
    """Too easy to guess; its words say what to change."""


def check(password: str, name: str, sign_in_name: str, teams: Sequence[Team]) -> None:
    """For the person with these names, in these teams. Raises Weak. May ask a service, so call it outside
    a transaction."""
    places = [team.name for team in teams] + [config.current().base_url]
    known_here = guessable.words(name, sign_in_name, *places)
    fault = passwords.fault(password, sign_in_name, known_here) or breached.fault(password)
    if fault:
        raise Weak(fault)

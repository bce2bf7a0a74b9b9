"""More people and ways for the coaching room: a second coach, a shared moment."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from app.accounts.models import Membership, Person, Team
from app.practice.sharing import Shared
from tests.coaching.shares import NOTE, counted, log_moment


@pytest.fixture
def second_coach(team: Team) -> Person:
    person = Person.create(name="Eli Brandt", sign_in_name="eli.brandt")
    Membership.create(person=person, team=team, role="coach")
    return person


@pytest.fixture
def log() -> Callable[..., str]:
    """Logs a moment; the same `id` with a higher `rev` changes it."""
    return log_moment


@pytest.fixture
def shared(clinician: Person) -> Shared:
    """Ana's moment, shown to her coaches."""
    log_moment(clinician, share="coach", note=NOTE)
    return Shared.get(Shared.person == clinician)


@pytest.fixture
def queries() -> Callable[[], AbstractContextManager[list[str]]]:
    return counted

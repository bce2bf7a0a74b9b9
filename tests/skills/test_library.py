"""The library is in the order of a visit, cannot be changed, and keeps old history readable."""

import pytest
from pydantic import ValidationError

from app.skills import Tier, VisitMoment, library, title_of


def test_skills_come_in_the_order_of_a_visit_then_by_title() -> None:
    moments = list(VisitMoment)
    places = [(moments.index(s.moment), s.title.casefold()) for s in library().values()]
    assert places == sorted(places)


def test_the_library_is_read_once() -> None:
    assert library() is library()


def test_every_moment_of_a_visit_has_a_skill_for_every_day() -> None:
    everyday = {s.moment for s in library().values() if s.tier != Tier.ADVANCED}
    assert everyday == set(VisitMoment)


def test_a_skill_cannot_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        library()["sit-down"].title = "Stand up"


def test_the_sources_of_a_skill_stand_in_the_order_it_names_them() -> None:
    sit = library()["sit-down"]
    assert [source.year for source in library().sources(sit)] == [2023, 2012, 2024]


def test_a_removed_skill_still_has_a_readable_title() -> None:
    assert title_of("sit-down") == "Sit down"
    assert title_of("bow-at-the-door") == "Bow at the door"

"""Narrowing the library down: each choice leaves out what does not fit, and never anything else."""

from hypothesis import given
from hypothesis import strategies as st

from app.skills import Level, Tier, VisitMoment, library
from app.skills.grades import GRADES
from app.skills.narrow import Wanted, narrow, read
from app.skills.terms import SETTINGS

WANTED = st.builds(
    Wanted,
    words=st.sampled_from(["", "sit", "child"]),
    tier=st.sampled_from(["", *Tier]),
    moment=st.sampled_from(["", *VisitMoment]),
    setting=st.sampled_from(["", *SETTINGS]),
    level=st.sampled_from(["", *Level]),
)


def test_asking_for_nothing_gives_the_whole_library() -> None:
    assert narrow(library(), Wanted()) == list(library().values())


@given(WANTED)
def test_what_is_left_fits_every_choice_and_stays_in_order(wanted: Wanted) -> None:
    found = narrow(library(), wanted)
    assert found == [skill for skill in library().values() if skill in found]
    for skill in found:
        assert wanted.tier in ("", skill.tier)
        assert wanted.moment in ("", skill.moment)
        assert wanted.level in ("", skill.evidence.level)
        assert not wanted.setting or getattr(skill.adaptations, wanted.setting)


@given(WANTED)
def test_each_choice_by_itself_splits_the_library_without_loss(wanted: Wanted) -> None:
    by_tier = [narrow(library(), Wanted(wanted.words, tier)) for tier in Tier]
    assert sum(map(len, by_tier)) == len(narrow(library(), Wanted(wanted.words)))


@given(st.dictionaries(st.sampled_from(["q", "tier", "moment", "setting", "level"]), st.text()))
def test_whatever_an_address_asks_for_can_be_read(asked: dict[str, str]) -> None:
    narrow(library(), read(asked))


def test_each_level_of_evidence_has_its_grade() -> None:
    assert [grade.level for grade in GRADES] == list(Level)

"""The team reads what was shared with the team, and only that."""

from app.accounts.models import Membership, Team
from app.coaching import stories, tries
from app.practice.sharing import Shared
from tests.coaching.shares import NOON, NOTE


def notes(person):
    return [story.told.note for story in stories.of_team(person)]


def test_a_story_reaches_the_colleagues_of_its_owner(clinician, colleague, coach, log):
    log(clinician, share="team", note=NOTE)
    assert notes(colleague) == notes(coach) == notes(clinician) == [NOTE]


def test_what_is_for_coaches_is_not_for_the_team(clinician, colleague, log):
    log(clinician, share="coach", note=NOTE)
    assert notes(colleague) == []


def test_another_team_reads_nothing(clinician, outsider, log):
    log(clinician, share="team", note=NOTE)
    assert notes(outsider) == []


def test_an_administrator_as_such_reads_nothing(clinician, outsider, team, log):
    Membership.create(person=outsider, team=team, role="admin")
    log(clinician, share="team", note=NOTE)
    assert notes(outsider) == []


def test_a_story_taken_back_is_gone(clinician, colleague, log):
    moment = log(clinician, share="team", note=NOTE)
    log(clinician, id=moment, rev=2, share="coach", note=NOTE)
    assert notes(colleague) == []


def test_a_story_in_two_common_teams_is_read_once(clinician, colleague, log):
    other = Team.create(name="Clinic 4")
    for person in (clinician, colleague):
        Membership.create(person=person, team=other, role="clinician")
    log(clinician, share="team", note=NOTE)
    assert notes(colleague) == [NOTE]


def test_the_newest_thirty_are_enough(clinician, colleague, log, queries):
    for number in range(31):
        log(clinician, share="team", note=str(number))
    with queries() as sent:
        assert len(notes(colleague)) == 30
    assert len(sent) == 3


def test_a_colleagues_story_can_be_tried_and_ones_own_cannot(clinician, colleague, log):
    log(clinician, share="team")
    assert [one.can_try for one in stories.of_team(colleague)] == [True]
    assert [one.can_try for one in stories.of_team(clinician)] == [False]


def test_a_skill_that_is_no_longer_shipped_is_told_and_cannot_be_tried(clinician, colleague, log):
    log(clinician, share="team")
    Shared.update(skill="an-old-one").execute()
    [story] = stories.of_team(colleague)
    assert (story.told.title, story.can_try) == ("An old one", False)


def test_only_the_one_who_said_so_sees_it_on_their_cards(clinician, colleague, coach, log):
    log(clinician, share="team")
    tries.add(colleague, Shared.get().id, NOON)
    assert [one.is_tried for one in stories.of_team(colleague)] == [True]
    for person in (coach, clinician):
        assert [one.is_tried for one in stories.of_team(person)] == [False]

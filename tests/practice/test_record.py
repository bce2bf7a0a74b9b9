"""The one door for moments: nothing is lost, nothing counts twice, the highest rev stands."""

import uuid
from datetime import UTC, date, datetime, time, timedelta

import peewee
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.accounts import hours
from app.accounts.hours import ClinicHours, Window
from app.practice import record, revs, wording
from app.practice.models import Moment
from tests.practice.phone import NOON, moment

WRONG = {
    "id": ["", "1", "00000000-0000-0000-0000-00000000000G", 7, None, "E759FA24-9813-479E-93B8-2062411AC36B"],
    "skill": ["no-such-skill", "", None, ["sit-down"], "sit-down\0"],
    "outcome": ["great", "", None, 1],
    "occurred_at": ["", "yesterday", "2026-03-04T12:00:00", "1772625600", 1772625600, None,
                    "1999-12-31T23:59:59Z", "2201-01-01T00:00:00Z", "2026-02-30T12:00:00Z"],
    "noticed": ["said more", ["x" * 41], [""], ["a"] * 9, [None], [["a"]], ["a\0"]],
    "note": ["x" * 141, None, "a\0b", "bell\a", "\ud800", 5],
    "share": ["everybody", "huddle", None],
    "source": ["email", None],
    "rev": [0, -1, 1.0, "1", True, None, 10**9 + 1, 10**30],
    "deleted": ["false", 0, None],
    "nudge": [0, "1", 2**31, 1.0],
    "token": [1, "x" * 401],
    "score": [1],
}  # fmt: skip


def send(person, *items, at=NOON, sent_at=None):
    return record.record(person, list(items), sent_at or at, at)


def only(person):
    return Moment.get(Moment.person == person)


def test_a_moment_is_stored_as_it_was_sent(clinician):
    sent = moment(note="It went quiet.", noticed=["said more", "smiled"], share="coach")
    assert [one.status for one in send(clinician, sent)] == ["accepted"]
    kept = only(clinician)
    assert (kept.id, kept.skill, kept.note) == (sent["id"], "sit-down", "It went quiet.")
    assert (kept.noticed, kept.share) == (["said more", "smiled"], "coach")
    assert (kept.occurred_at, kept.local_day) == (NOON, date(2026, 3, 4))


def test_a_replay_is_known_and_never_doubles(clinician):
    sent = moment()
    assert [one.status for one in send(clinician, sent, sent)] == ["accepted", "duplicate"]
    assert [one.status for one in send(clinician, sent)] == ["duplicate"]
    assert Moment.select().count() == 1


def test_what_was_added_after_the_tap_arrives(clinician):
    tap = moment(noticed=[])
    send(clinician, tap)
    send(clinician, tap | {"noticed": ["smiled"], "rev": 2})
    assert only(clinician).noticed == ["smiled"]


def test_an_older_rev_that_comes_late_changes_nothing(clinician):
    tap = moment()
    send(clinician, tap | {"deleted": True, "rev": 3})
    assert [one.status for one in send(clinician, tap | {"rev": 2})] == ["duplicate"]
    assert only(clinician).deleted


def test_one_id_of_two_people_is_two_moments(clinician, colleague):
    tap = moment()
    send(clinician, tap)
    assert send(colleague, tap | {"outcome": "tried"})[0].status == "accepted"
    assert only(clinician).outcome == "worked"


@pytest.mark.parametrize(
    ("field", "value"), [(field, value) for field, values in WRONG.items() for value in values]
)
@pytest.mark.asvs("2.2.1")
def test_a_wrong_value_is_refused_with_its_field_and_stores_nothing(clinician, field, value):
    [result] = send(clinician, moment(**{field: value}))
    assert result.status == "rejected"
    assert field in result.error
    assert not Moment.select().exists()


def test_a_wrong_item_does_not_hold_back_the_others(clinician):
    statuses = [one.status for one in send(clinician, moment(), {"id": "x"}, None, moment())]
    assert statuses == ["accepted", "rejected", "rejected", "accepted"]


def test_a_refusal_does_not_repeat_what_was_typed(clinician):
    [result] = send(clinician, moment(note="Mrs Smith, room 7. " * 10))
    assert "Smith" not in result.error


@pytest.mark.parametrize(
    "note", ["👩‍⚕️ smiled", "« Très bien »", "می‌خواهم", "two\nlines", "é" * 140]
)
def test_a_note_may_be_written_on_any_keyboard(clinician, note):
    assert send(clinician, moment(note=note))[0].status == "accepted"
    assert only(clinician).note == note


def test_a_small_error_of_the_phones_clock_is_left_alone(clinician):
    then = NOON - timedelta(minutes=30)
    send(clinician, moment(occurred_at=then.isoformat()), sent_at=NOON + timedelta(seconds=119))
    assert only(clinician).occurred_at == then


@pytest.mark.parametrize("off", [timedelta(days=400), -timedelta(hours=3), timedelta(minutes=3)])
def test_a_wrong_clock_is_put_right_by_when_it_sent(clinician, off):
    ten_ago = NOON - timedelta(minutes=10)
    send(clinician, moment(occurred_at=(ten_ago + off).isoformat()), sent_at=NOON + off)
    assert only(clinician).occurred_at == ten_ago
    assert only(clinician).skew_seconds == -off.total_seconds()


@pytest.mark.asvs("2.2.3")
def test_nothing_is_kept_as_happening_in_the_future(clinician):
    send(clinician, moment(occurred_at="2150-01-01T00:00:00Z"))
    assert only(clinician).occurred_at == NOON


def test_the_phones_offset_does_not_move_the_time(clinician):
    send(clinician, moment(occurred_at="2026-03-04T01:30:00-10:00"))
    assert only(clinician).occurred_at == datetime(2026, 3, 4, 11, 30, tzinfo=UTC)


def test_a_night_shifts_moment_counts_for_the_day_it_began(clinician):
    clinician.hours = hours.dump(ClinicHours((Window(1, time(21), time(7)),)))  # from Tuesday
    send(clinician, moment(occurred_at="2026-03-04T02:00:00Z"))
    assert only(clinician).local_day == date(2026, 3, 3)


def test_two_devices_that_answer_one_nudge_count_once(clinician):
    one, other = moment(nudge=5), moment(nudge=5)
    assert [r.status for r in send(clinician, one, other)] == ["accepted", "duplicate"]
    assert [r.status for r in send(clinician, one | {"rev": 2})] == ["accepted"]


def test_what_cannot_be_stored_is_never_acknowledged(clinician):
    clinician.delete_instance()  # as when somebody is erased while their phone sends
    with pytest.raises(peewee.IntegrityError):
        record.record(clinician, [moment()], NOON, NOON)


def test_a_nudges_moment_has_one_id_on_every_device():
    assert record.moment_id_for(5) == record.moment_id_for(5) != record.moment_id_for(6)
    uuid.UUID(record.moment_id_for(5))


def test_the_owner_can_change_a_moment_and_the_phones_next_rev_still_wins(clinician):
    tap = moment(share="team")
    send(clinician, tap)
    assert record.revise(clinician, tap["id"], NOON, share="me")
    changed = only(clinician)
    assert (changed.share, changed.rev) == ("me", revs.rev_at(NOON))
    send(clinician, tap | {"note": "from a queue of before", "rev": 2})
    assert only(clinician).note == ""
    send(clinician, tap | {"note": "more", "rev": changed.rev + 1})
    assert only(clinician).note == "more"


def test_nobody_can_change_another_persons_moment(clinician, colleague):
    tap = moment()
    send(clinician, tap)
    assert not record.revise(colleague, tap["id"], NOON, **record.UNDONE)
    assert not only(clinician).deleted


def test_an_undone_moment_keeps_no_word_of_what_it_said(clinician):
    tap = moment(note="something", share="team")
    send(clinician, tap)
    record.revise(clinician, tap["id"], NOON, **record.UNDONE)
    kept = only(clinician)
    assert (kept.deleted, kept.note, kept.noticed, kept.share) == (True, "", [], "me")


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(), max_size=20)
    | st.sampled_from([*moment(), *(one for some in WRONG.values() for one in some[:1])]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)
nearly_right = st.dictionaries(
    st.sampled_from([*moment(), "nudge", "token"]), values, max_size=2
).map(lambda changes: moment(**changes))


@given(items=st.lists(values | nearly_right, max_size=6))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_a_phone_sends_each_item_has_its_answer_and_a_replay_adds_nothing(
    clinician, items
):
    # An answer to a nudge may come in after all once the one before it is undone: see below.
    items = [item | {"nudge": None} if isinstance(item, dict) else item for item in items]
    first = send(clinician, *items)
    count = Moment.select().count()
    again = send(clinician, *items)
    assert len(first) == len(items)
    assert all(one.status == "rejected" or one.id for one in first)
    assert all(one.status != "accepted" for one in again)
    assert Moment.select().count() == count


@pytest.mark.parametrize("note", ["Mrs Jones smiled.", "Bed 12 was calm.", "Rang 020 7946 0000."])
def test_a_note_that_tells_who_the_patient_is_goes_back_with_the_place(clinician, note):
    (answer,) = record.record(clinician, [moment(note=note)], NOON, NOON)
    assert (answer.status, answer.error) == ("rejected", f"note: {wording.WHO}")
    assert answer.spans
    assert not Moment.select().exists()


def test_an_undo_is_taken_whatever_its_words(clinician):
    gone = moment(note="Mrs Jones smiled.", deleted=True)
    assert record.record(clinician, [gone], NOON, NOON)[0].status == "accepted"
    assert Moment.get().note == ""


def test_one_nudge_counts_once_whatever_ids_its_answers_have(clinician):
    first, second = moment(nudge=5), moment(nudge=5)
    assert [one.status for one in send(clinician, first, second)] == ["accepted", "duplicate"]
    assert Moment.select().count() == 1


def test_an_undone_answer_leaves_room_for_the_real_one(clinician):
    undone, real = moment(nudge=5, deleted=True), moment(nudge=5)
    assert [one.status for one in send(clinician, undone, real)] == ["accepted", "accepted"]

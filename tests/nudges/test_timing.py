"""When a nudge may fall: between visits, once for each slot, whatever the clocks do."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app import clock
from app.accounts.hours import Away, ClinicHours, Window, monday_of
from app.nudges import timing

NEW_YORK, LONDON = ZoneInfo("America/New_York"), ZoneInfo("Europe/London")
ZONES = [
    *("America/New_York", "Europe/London", "Australia/Lord_Howe", "America/Santiago"),
    *("Asia/Tehran", "Pacific/Apia", "Africa/Casablanca", "Pacific/Chatham", "UTC"),
]
CLINIC = ClinicHours((Window(0, time(8), time(12), 20),), nudges=3)
MONDAY = date(2026, 3, 2)

minutes = st.integers(0, 1439).map(lambda one: time(one // 60, one % 60))
lengths = st.sampled_from([10, 15, 20, 30, 45, 60])
visits = st.builds(Window, st.integers(0, 6), minutes, minutes, lengths)
times = st.lists(minutes, max_size=6).map(tuple)
wards = st.builds(Window, st.integers(0, 6), minutes, minutes, st.none(), times)
weeks = st.lists(visits | wards, max_size=4).map(tuple)
zones = st.sampled_from(ZONES).map(ZoneInfo)
# Half of all instants lie within two days of a clock change of one of these zones.
CHANGES = [
    datetime(2026, 3, 8, 7, tzinfo=UTC),  # New York, spring
    datetime(2026, 11, 1, 6, tzinfo=UTC),  # New York, autumn
    datetime(2026, 3, 29, 1, tzinfo=UTC),  # London
    datetime(2026, 10, 25, 1, tzinfo=UTC),
    datetime(2026, 4, 4, 15, tzinfo=UTC),  # Lord Howe: half an hour
    datetime(2026, 10, 3, 15, 30, tzinfo=UTC),
    datetime(2026, 9, 6, 4, tzinfo=UTC),  # Santiago: at midnight
    datetime(2026, 4, 5, 3, tzinfo=UTC),
    datetime(2011, 12, 30, 10, tzinfo=UTC),  # Apia: a whole day is skipped
    datetime(2026, 2, 15, 2, tzinfo=UTC),  # Casablanca, around Ramadan
    datetime(2024, 2, 29, 0, tzinfo=UTC),
]
# Usual hours, and in some week, often that of a clock change or a leap day, others.
YEARS = st.dates(date(2020, 1, 1), date(2100, 1, 1))
mondays = (st.sampled_from(CHANGES).map(datetime.date) | YEARS).map(monday_of)
days_off = st.builds(Away, YEARS, YEARS)
clinic_hours = st.builds(
    ClinicHours,
    weeks,
    st.integers(0, 3),
    weeks,
    st.none() | mondays,
    st.lists(days_off, max_size=2).map(tuple),
)
near_changes = st.builds(
    lambda change, off: change + timedelta(minutes=off),
    st.sampled_from(CHANGES),
    st.integers(-2880, 2880),
)
instants = near_changes | st.datetimes(
    datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)
)


def walls(hours: ClinicHours, zone: ZoneInfo, day: date) -> list[str]:
    """When the slots of a local day open and close, by the wall clock."""
    slots = timing.slots_of(hours, zone, day)
    return [
        f"{one.opens_at.astimezone(zone):%H:%M}-{one.closes_at.astimezone(zone):%H:%M}"
        for one in slots
    ]


def test_a_slot_opens_at_the_end_of_each_visit_and_lasts_one_visit():
    found = walls(CLINIC, NEW_YORK, MONDAY)
    assert found[:2] == ["08:20-08:40", "08:40-09:00"]
    assert found[-1] == "11:40-12:00"
    assert len(found) == 11


def test_a_slot_never_outlasts_the_shift():
    hours = ClinicHours((Window(0, time(8), time(9), 25),))
    assert walls(hours, LONDON, MONDAY) == ["08:25-08:50", "08:50-09:00"]


def test_a_chosen_time_lasts_half_an_hour_and_belongs_to_the_night_it_is_in():
    night = ClinicHours((Window(0, time(21), time(7), times=(time(2), time(22))),))
    slots = timing.slots_of(night, LONDON, MONDAY)
    assert walls(night, LONDON, MONDAY) == ["22:00-22:30", "02:00-02:30"]
    assert [slot.day for slot in slots] == [MONDAY, MONDAY]
    assert slots[1].opens_at.date() == MONDAY + timedelta(days=1)


def test_a_chosen_time_outside_the_shift_is_no_slot():
    hours = ClinicHours((Window(0, time(8), time(12), times=(time(7), time(12), time(10))),))
    assert walls(hours, LONDON, MONDAY) == ["10:00-10:30"]


@pytest.mark.parametrize(
    ("day", "wall"),
    [(date(2026, 3, 8), "03:30-04:00"), (date(2026, 11, 1), "01:30-01:00")],
)
def test_a_time_that_the_clocks_skip_or_repeat_gives_one_slot(day, wall):
    at = time(2, 30) if day.month == 3 else time(1, 30)
    hours = ClinicHours((Window(6, time(0), time(6), times=(at,)),))
    assert walls(hours, NEW_YORK, day) == [wall]


@settings(deadline=None)
@given(clinic_hours, zones, instants)
def test_no_slot_comes_twice_by_name_or_by_instant(hours, zone, start):
    found = timing.slots(hours, zone, start, start + timedelta(days=9))
    assert len({(slot.day, slot.index) for slot in found}) == len(found)
    assert all(one.opens_at < two.opens_at for one, two in pairwise(found))
    assert all(slot.opens_at < slot.closes_at for slot in found)


@settings(deadline=None)
@given(clinic_hours, zones, instants)
def test_no_two_slots_of_one_shift_open_at_the_same_instant(hours, zone, start):
    shift = timing.slots_of(hours, zone, start.astimezone(zone).date())
    assert all(one.opens_at < two.opens_at for one, two in pairwise(shift))


def test_a_skipped_time_and_the_one_it_falls_on_are_one_slot():
    hours = ClinicHours((Window(6, time(0), time(6), times=(time(2, 30), time(3, 30))),))
    assert walls(hours, NEW_YORK, date(2026, 3, 8)) == ["03:30-04:00"]
    assert walls(hours, NEW_YORK, date(2026, 3, 15)) == ["02:30-03:00", "03:30-04:00"]


def test_windows_that_overlap_share_their_slots():
    twice = ClinicHours((Window(0, time(8), time(9), 20), Window(0, time(8, 20), time(10), 20)))
    found = walls(twice, LONDON, MONDAY)
    assert found == ["08:20-08:40", "08:40-09:00", "09:00-09:20", "09:20-09:40", "09:40-10:00"]


@settings(deadline=None)
@given(clinic_hours, zones, instants, st.lists(st.integers(0, 9 * 1440), max_size=3))
def test_slots_are_the_same_however_the_time_is_cut(hours, zone, start, cuts):
    end = start + timedelta(days=9)
    edges = [start, *sorted(start + timedelta(minutes=one) for one in cuts), end]
    pieces = [slot for a, b in pairwise(edges) for slot in timing.slots(hours, zone, a, b)]
    assert pieces == timing.slots(hours, zone, start, end)


@settings(deadline=None)
@given(times, zones, instants)
def test_each_chosen_time_gives_exactly_one_slot_each_day(times, zone, start):
    hours = ClinicHours(tuple(Window(day, time(0), time(0), times=times) for day in range(7)))
    day = start.astimezone(zone).date()
    opened = {slot.opens_at for slot in timing.slots_of(hours, zone, day)}
    wanted = {datetime.combine(day, one, zone).astimezone(UTC) for one in times}
    assert opened == wanted


@settings(deadline=None)
@given(clinic_hours, zones, instants)
def test_slots_lie_within_their_shift_and_bear_its_weekday(hours, zone, start):
    for slot in timing.slots(hours, zone, start, start + timedelta(days=8)):
        assert {window.weekday for window in hours.windows_on(slot.day)} == {slot.day.weekday()}
        assert timedelta(0) < slot.closes_at - slot.opens_at <= timedelta(minutes=60)
        assert start <= slot.opens_at < start + timedelta(days=8)


@settings(deadline=None)
@given(clinic_hours, zones, instants, st.integers(0, 2**63))
def test_chosen_points_are_few_apart_and_inside_their_slots(hours, zone, start, seed):
    shift = timing.slots_of(hours, zone, start.date())
    points = timing.chosen(shift, hours.nudges, seed)
    assert len(points) <= hours.nudges
    assert all(two.at - one.at >= timing.APART for one, two in pairwise(points))
    for point in points:
        half = (point.slot.closes_at - point.slot.opens_at) / 2
        assert point.slot.opens_at <= point.at <= point.slot.opens_at + half
    assert points == timing.chosen(shift, hours.nudges, seed)


@settings(deadline=None)
@given(st.integers(0, 2**63))
def test_a_shift_with_room_gives_all_that_were_asked_for(seed):
    ward = tuple(time(one) for one in (9, 12, 15))
    hours = ClinicHours((Window(0, time(8), time(18), times=ward),), nudges=3)
    assert len(timing.chosen(timing.slots_of(hours, LONDON, MONDAY), 3, seed)) == 3


def test_a_short_shift_gives_fewer_rather_than_closer():
    assert len(timing.chosen(timing.slots_of(CLINIC, LONDON, MONDAY), 3, 1)) == 2
    assert timing.chosen((), 3, 1) == []


def test_every_slot_has_its_chance():
    shift = timing.slots_of(CLINIC, LONDON, MONDAY)
    used = {timing.chosen(shift, 1, seed)[0].slot for seed in range(500)}
    assert used == set(shift)


@settings(deadline=None)
@given(clinic_hours, zones, instants, st.integers(1, 1000))
def test_the_next_point_is_the_first_of_all_that_follow(hours, zone, at, person):
    ahead = timing.points(hours, zone, person, at, at + timedelta(days=9))
    later = [point for point in ahead if point.at > at]
    assert timing.next_after(hours, zone, person, at) == (later[0] if later else None) or not later


@settings(deadline=None)
@given(clinic_hours, zones, instants, st.integers(1, 1000))
def test_walking_from_point_to_point_misses_none(hours, zone, at, person):
    end, walked, here = at + timedelta(days=9), [], at
    while (point := timing.next_after(hours, zone, person, here)) and point.at <= end:
        walked.append(point)
        here = point.at
    wanted = timing.points(hours, zone, person, at + timedelta(microseconds=1), end)
    assert [one.at for one in walked] == sorted({one.at for one in wanted})


@settings(deadline=None)
@given(weeks, weeks, zones, instants)
def test_a_week_of_its_own_has_its_own_slots_and_no_other_week_has_them(usual, once, zone, at):
    day = at.astimezone(zone).date()
    own = ClinicHours(usual, this_week=once, week=monday_of(day))
    for ahead in range(-9, 10):
        other = day + timedelta(days=ahead)
        holds = once if monday_of(other) == monday_of(day) else usual
        wanted = timing.slots_of(ClinicHours(holds), zone, other)
        assert timing.slots_of(own, zone, other) == wanted


@settings(deadline=None)
@given(clinic_hours, zones, instants)
def test_days_off_take_no_slot_away_so_that_each_can_say_why_it_stayed_quiet(hours, zone, start):
    end = start + timedelta(days=9)
    at_work = replace(hours, away=())
    assert timing.slots(hours, zone, start, end) == timing.slots(at_work, zone, start, end)


@settings(deadline=None)
@given(visits, zones, instants)
def test_the_end_of_each_visit_gives_exactly_one_slot_on_a_day_without_a_clock_change(
    window, zone, at
):
    day = at.astimezone(zone).date()
    hours = ClinicHours((replace(window, weekday=day.weekday()),))
    found = timing.slots_of(hours, zone, day)
    assume(is_steady(zone, day))
    length = (minute(window.end) - minute(window.start)) % 1440 or 1440
    ends = range(window.visit_minutes, length, window.visit_minutes)
    assert [slot.index - minute(window.start) for slot in found] == list(ends)


@settings(deadline=None)
@given(visits, zones, instants)
def test_the_day_of_a_slot_is_the_day_that_a_log_in_it_counts_for(window, zone, at):
    hours = ClinicHours((window,))
    for slot in timing.slots(hours, zone, at, at + timedelta(days=9)):
        assume(is_steady(zone, slot.day))
        assert clock.local_day(hours, zone, slot.opens_at) == slot.day


@settings(deadline=None)
@given(clinic_hours, zones, zones, instants)
def test_a_slot_keeps_its_name_when_its_person_moves(hours, here, there, at):
    day = at.astimezone(here).date()
    assume(is_steady(here, day) and is_steady(there, day))
    names = [[slot.index for slot in timing.slots_of(hours, zone, day)] for zone in (here, there)]
    assert names[0] == names[1]


@pytest.mark.parametrize("year", [2024, 2028])
def test_a_leap_day_has_the_slots_of_its_weekday(year):
    day = date(year, 2, 29)
    hours = ClinicHours((Window(day.weekday(), time(8), time(10), 40),), nudges=1)
    assert walls(hours, LONDON, day) == ["08:40-09:20", "09:20-10:00"]


def minute(wall: time) -> int:
    return wall.hour * 60 + wall.minute


def is_steady(zone: ZoneInfo, day: date) -> bool:
    """Whether no clock changes from the day before to the day after next."""
    noons = (datetime.combine(day + timedelta(days=n), time(12), zone) for n in range(-1, 3))
    return len({noon.utcoffset() for noon in noons}) == 1


def test_two_people_with_the_same_hours_are_nudged_at_different_times():
    start = datetime(2026, 3, 1, tzinfo=UTC)
    first = {timing.next_after(CLINIC, LONDON, person, start).at for person in range(50)}
    assert len(first) > 40

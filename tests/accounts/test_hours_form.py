"""The clinic-hours form: any input gets hours or a sentence for a field, and hours survive it."""

from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.accounts import hours, hours_fields, hours_form
from app.accounts.hours import Away, ClinicHours, Window

MONDAY, TODAY = date(2026, 3, 2), date(2026, 3, 4)
DAYS = st.dates(TODAY - timedelta(days=30), TODAY)

HALF_DAY = {
    "days": ["0", "2"],
    "start": ["08:30"],
    "end": ["12:00"],
    "rhythm": ["visits"],
    "visit_minutes": ["20"],
    "nudges": ["2"],
    "zone": ["Europe/Vienna"],
}
clock_times = st.times().map(lambda one: one.replace(second=0, microsecond=0))


@st.composite
def shifts(draw):
    """A shift as the form can hold it: with a visit length that fits, or with times inside it."""
    start = draw(clock_times)
    length = draw(st.integers(90, 24 * 60 - 1))
    end = later(start, length)
    if draw(st.booleans()):
        return Window(0, start, end, visit_minutes=draw(st.sampled_from(hours_form.VISIT_MINUTES)))
    offsets = draw(st.sets(st.integers(0, length - 1), min_size=1, max_size=3))
    return Window(0, start, end, times=tuple(later(start, one) for one in sorted(offsets)))


@st.composite
def weeks(draw):
    """The windows of a week: up to three kinds of shift, each on some days."""
    kinds = draw(st.lists(shifts(), min_size=1, max_size=3))
    days = st.sets(st.integers(0, 6), min_size=1)
    found = {replace(kind, weekday=day) for kind in kinds for day in draw(days)}
    return tuple(sorted(found, key=hours_form._order))


@st.composite
def clinic_hours(draw):
    """Hours as the form leaves them on a Wednesday: usual ones, or some of this week only."""
    usual, nudges = draw(weeks()), draw(st.integers(0, 3))
    back = st.dates(TODAY + timedelta(days=1), TODAY + timedelta(days=400))
    kept = ClinicHours(usual, nudges, away=tuple(draw(st.lists(st.builds(Away, DAYS, back)))))
    return kept if draw(st.booleans()) else replace(kept, this_week=draw(weeks()), week=MONDAY)


def later(start: time, minutes: int) -> time:
    total = (start.hour * 60 + start.minute + minutes) % (24 * 60)
    return time(total // 60, total % 60)


@given(clinic_hours())
def test_hours_come_back_from_the_form_as_they_were(kept):
    answer, faults = hours_form.read(hours_form.fill(kept, "Asia/Tokyo", TODAY))
    assert faults == {}
    assert answer.zone == "Asia/Tokyo"
    assert answer.onto(kept, TODAY) == kept


@given(weeks(), st.integers(1, 3))
def test_a_shift_added_and_removed_leaves_the_hours_as_they_were(week, number):
    fields = hours_form.fill(ClinicHours(week), "UTC", TODAY)
    more = hours_fields.with_another_shift(fields)
    last = hours_fields.count(more)
    assert last == hours_fields.count(fields) + 1
    assert hours_form.read(hours_fields.without_shift(more, last))[0].windows == week
    moved = {**more, f"days-{last}": ["0"]}
    assert hours_form.read(hours_fields.without_shift(moved, min(number, last)))[1] == {}


@given(clinic_hours())
def test_hours_come_back_from_the_database_as_they_were(chosen):
    assert hours.load(hours.dump(chosen)) == chosen


words = st.one_of(
    st.text(max_size=8),
    st.sampled_from(["0", "6", "7", "08:30", "24:00", "20", "-1", "²", "visits", "times", "UTC"]),
)


NAMES = hours_fields.names({"shifts": ["3"]})


@given(st.dictionaries(st.sampled_from(NAMES), st.lists(words, max_size=4)))
def test_anything_sent_gets_hours_or_names_a_field_of_the_form(fields):
    answer, faults = hours_form.read(fields)
    assert (answer is None) == bool(faults)
    assert set(faults) <= set(hours_fields.names(fields))
    for changed in (hours_fields.with_another_shift(fields), hours_fields.without_shift(fields, 2)):
        assert 1 <= hours_fields.count(changed) <= hours_fields.MOST_SHIFTS
    assert all(sentence.endswith(".") for sentence in faults.values())


def test_two_mornings_are_read():
    answer, _ = hours_form.read(HALF_DAY)
    mornings = tuple(Window(day, time(8, 30), time(12), 20) for day in (0, 2))
    assert (answer.windows, answer.nudges) == (mornings, 2)


def test_a_night_shift_keeps_its_times_in_the_order_of_the_night():
    night = HALF_DAY | {"start": ["21:00"], "end": ["07:00"], "rhythm": ["times"]}
    answer, _ = hours_form.read(night | {"times": ["02:00", "23:15", ""]})
    assert answer.windows[0].times == (time(23, 15), time(2))


def fault_of(**changes):
    return hours_form.read(HALF_DAY | changes)[1]


def test_each_fault_is_said_at_its_field():
    assert set(fault_of(days=[])) == {"days"}
    assert set(fault_of(start=["soon"])) == {"start"}
    assert set(fault_of(end=["08:30"])) == {"end"}
    assert set(fault_of(end=["08:45"])) == {"end"}
    assert set(fault_of(visit_minutes=["7"])) == {"visit_minutes"}
    assert set(fault_of(nudges=["4"])) == {"nudges"}
    assert set(fault_of(zone=["Mars/Base"])) == {"zone"}
    assert set(fault_of(rhythm=["times"], times=["12:00"])) == {"times"}
    assert set(fault_of(rhythm=["times"])) == {"times"}


def test_no_days_will_do_for_no_nudges():
    answer, _ = hours_form.read(HALF_DAY | {"days": [], "nudges": ["0"]})
    assert (answer.windows, answer.nudges) == ((), 0)


TWO = HALF_DAY | {
    "shifts": ["2"],
    "days-2": ["4"],
    "start-2": ["21:00"],
    "end-2": ["07:00"],
    "rhythm-2": ["times"],
    "times-2": ["02:00"],
}


def test_other_days_may_have_other_hours():
    answer, _ = hours_form.read(TWO)
    night = Window(4, time(21), time(7), times=(time(2),))
    assert answer.windows == (
        Window(0, time(8, 30), time(12), 20),
        Window(2, time(8, 30), time(12), 20),
        night,
    )


def test_what_is_wrong_with_a_second_shift_is_said_at_its_own_fields():
    _, faults = hours_form.read(TWO | {"days-2": [], "times-2": ["12:00"], "end-2": ["late"]})
    assert set(faults) == {"days-2", "end-2"}


def test_a_shift_that_the_form_no_longer_counts_is_not_read():
    answer, _ = hours_form.read(TWO | {"shifts": ["1"]})
    assert {one.weekday for one in answer.windows} == {0, 2}


def test_a_new_shift_is_like_the_last_and_waits_for_its_days():
    more = hours_fields.with_another_shift(HALF_DAY)
    assert (more["days-2"], more["start-2"], more["visit_minutes-2"]) == ([], ["08:30"], ["20"])


def test_the_second_of_three_shifts_gives_way_to_the_third():
    three = hours_fields.with_another_shift(TWO)
    left = hours_fields.without_shift(three | {"days-3": ["6"]}, 2)
    assert (left["shifts"], left["days-2"]) == (["2"], ["6"])


def test_this_week_only_leaves_the_usual_hours_alone():
    usual = ClinicHours((Window(1, time(9), time(17), 30),), nudges=1)
    answer, _ = hours_form.read(HALF_DAY | {"repeats": ["once"]})
    kept = answer.onto(usual, TODAY)
    assert [one.weekday for one in kept.windows_on(TODAY)] == [2]
    assert kept.windows_on(TODAY - timedelta(days=1)) == ()
    assert kept.windows_on(TODAY + timedelta(days=6)) == usual.windows
    assert hours_form.fill(kept, "UTC", TODAY + timedelta(days=7))["days"] == ["1"]


def test_every_week_ends_a_week_of_its_own():
    once = ClinicHours((), this_week=(Window(1, time(9), time(17), 30),), week=MONDAY)
    answer, _ = hours_form.read(HALF_DAY)
    assert answer.onto(once, TODAY) == ClinicHours(answer.windows, 2)


def test_hours_are_said_in_few_words():
    assert (
        hours.in_words(hours_form.read(TWO)[0].windows) == "Mon, Wed 08:30–12:00; Fri 21:00–07:00"
    )

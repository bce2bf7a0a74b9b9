"""The clinic-hours form: any input gets hours or a sentence for a field, and hours survive it."""

from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from app.accounts import hours, hours_form
from app.accounts.hours import ClinicHours, Window

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
def clinic_hours(draw):
    shift, days = draw(shifts()), draw(st.sets(st.integers(0, 6), min_size=1))
    windows = (
        Window(day, shift.start, shift.end, shift.visit_minutes, shift.times)
        for day in sorted(days)
    )
    return ClinicHours(tuple(windows), draw(st.integers(0, 3)))


def later(start: time, minutes: int) -> time:
    total = (start.hour * 60 + start.minute + minutes) % (24 * 60)
    return time(total // 60, total % 60)


@given(clinic_hours())
def test_hours_come_back_from_the_form_as_they_were(chosen):
    answer, faults = hours_form.read(hours_form.fill(chosen, "Asia/Tokyo"))
    assert faults == {}
    assert answer == hours_form.Answer(chosen, "Asia/Tokyo")


@given(clinic_hours())
def test_hours_come_back_from_the_database_as_they_were(chosen):
    assert hours.load(hours.dump(chosen)) == chosen


words = st.one_of(
    st.text(max_size=8),
    st.sampled_from(["0", "6", "7", "08:30", "24:00", "20", "-1", "²", "visits", "times", "UTC"]),
)


@given(st.dictionaries(st.sampled_from(hours_form.FIELDS), st.lists(words, max_size=4)))
def test_anything_sent_gets_hours_or_names_a_field_of_the_form(fields):
    answer, faults = hours_form.read(fields)
    assert (answer is None) == bool(faults)
    assert set(faults) <= set(hours_form.FIELDS)
    assert all(sentence.endswith(".") for sentence in faults.values())


def test_two_mornings_are_read():
    answer, _ = hours_form.read(HALF_DAY)
    mornings = tuple(Window(day, time(8, 30), time(12), 20) for day in (0, 2))
    assert answer.hours == ClinicHours(mornings, nudges=2)


def test_a_night_shift_keeps_its_times_in_the_order_of_the_night():
    night = HALF_DAY | {"start": ["21:00"], "end": ["07:00"], "rhythm": ["times"]}
    answer, _ = hours_form.read(night | {"times": ["02:00", "23:15", ""]})
    assert answer.hours.windows[0].times == (time(23, 15), time(2))


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
    assert answer.hours == ClinicHours((), nudges=0)

"""What an answer means, row by row, and what becomes of the delivery."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.nudges.outcomes import (
    LONGEST_BACKOFF,
    MANY,
    REST,
    Outcome,
    Result,
    in_a_row,
    rest,
    result_of,
    result_without_answer,
    settle,
)

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
END = NOW + timedelta(minutes=20)


def after(result: Result, attempts: int = 1, shrunk: bool = False, wait: float | None = None):
    return settle(Outcome(1, result, None, wait), attempts, shrunk, NOW, END)


@pytest.mark.parametrize(
    ("statuses", "result"),
    [
        ((200, 201, 202, 204), Result.SENT),
        ((404, 410), Result.GONE),
        ((413,), Result.TOO_LARGE),
        ((429, 500, 502, 503, 504), Result.RETRY),
        ((400, 401, 403), Result.OUR_FAULT),
        ((301, 302, 307, 308, 402, 405, 406, 418), Result.FAILED),
    ],
)
def test_each_status_has_one_meaning(statuses, result):
    assert {result_of(status) for status in statuses} == {result}


def test_a_line_that_broke_is_tried_again_only_if_nothing_was_sent():
    assert result_without_answer(was_sent=False) is Result.RETRY
    assert result_without_answer(was_sent=True) is Result.UNKNOWN


@pytest.mark.parametrize(
    ("result", "state"),
    [
        (Result.SENT, "accepted"),
        (Result.UNKNOWN, "unknown"),
        (Result.GONE, "failed"),
        (Result.OUR_FAULT, "failed"),
        (Result.FAILED, "failed"),
    ],
)
def test_what_is_settled_is_not_tried_again(result, state):
    assert (after(result).state, after(result).due_at) == (state, None)


def test_three_retries_then_failed():
    waits = [after(Result.RETRY, attempts).due_at for attempts in (1, 2, 3)]
    assert waits == sorted(waits) and None not in waits
    assert after(Result.RETRY, 4).state == "failed"


def test_a_service_that_says_when_is_obeyed_until_the_slot_ends():
    assert after(Result.RETRY, 9, wait=90).due_at == NOW + timedelta(seconds=90)
    assert after(Result.RETRY, 1, wait=1200).state == "expired"


def test_a_message_too_large_is_shrunk_once():
    assert after(Result.TOO_LARGE).state == "due"
    assert after(Result.TOO_LARGE, shrunk=True).state == "failed"


@settings(deadline=None)
@given(st.sampled_from(Result), st.integers(1, 9), st.booleans(), st.none() | st.floats(1, 9e5))
def test_nothing_is_ever_due_after_its_slot(result, attempts, shrunk, wait):
    settled = after(result, attempts, shrunk, wait)
    assert (settled.state == "due") == (settled.due_at is not None)
    assert settled.due_at is None or settled.due_at < END


def test_a_service_is_left_alone_as_long_as_it_asks_and_an_hour_at_most():
    assert rest(90, 0) == timedelta(seconds=90)
    assert rest(86400, MANY) == LONGEST_BACKOFF


def test_a_service_that_takes_none_of_many_rests_a_little():
    assert [rest(0, MANY - 1), rest(0, MANY)] == [None, REST]


@pytest.mark.parametrize("result", Result)
def test_only_what_a_service_did_not_take_counts_as_failing(result):
    is_failure = result in (Result.RETRY, Result.UNKNOWN)
    assert in_a_row(3, Outcome(1, result)) == (4 if is_failure else 0)

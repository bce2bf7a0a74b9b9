"""Phones and server count revs alike, so that the later change of the two stands."""

import json
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app import clock
from app.practice import revs

MOMENT = Path(__file__).parents[2] / "static" / "shared" / "moment.js"
RUN = """import { readFileSync } from "node:fs";
const source = readFileSync(process.argv[1], "utf8");
const { revAfter, revised } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
console.log(JSON.stringify([revAfter(0), revised({ rev: 1 }, {}).rev, revAfter(1999999999)]));"""


def test_a_phone_follows_the_same_clock_with_plans_and_moments():
    told = ["node", "--input-type=module", "-e", RUN, str(MOMENT)]
    ran = subprocess.run(told, check=True, capture_output=True, text=True)
    plan, moment, ahead = json.loads(ran.stdout)
    now = revs.rev_at(clock.now())
    assert now - 60 <= plan <= moment <= now
    assert ahead == 2_000_000_000


MOMENTS = st.datetimes(datetime(2021, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
LATER = st.timedeltas(timedelta(seconds=1), timedelta(days=400))


@given(st.integers(0, 10**9), MOMENTS)
def test_a_change_comes_after_what_it_was_made_to(known, at):
    assert revs.following(known, at) > known


@given(st.integers(0, 10**7), MOMENTS, LATER)
def test_the_later_of_two_changes_stands_whichever_was_made_more_often(known, at, later):
    assert revs.following(0, at + later) > revs.following(known, at)

"""Fault 7: somebody else holds the database locked for 1, 4 or 10 seconds while phones upload.

Proved by breaking it: with a timeout of one second, 1 of 3 is reported as refused too soon.
"""

import time
from threading import Thread
from typing import Any

from app import create_app, db
from tests import databases
from tests.faults.report import Report
from tests.faults.stage import Stage, stage
from tests.faults.uploads import Phone, stored

HELD = (1, 4, 10)  # seconds
PATIENT = 4  # seconds


def run(times: int) -> Report:
    """So many times for each length."""
    lost = dict.fromkeys(
        ("refused too soon", "not refused as it should be", "acknowledged missing"), 0
    )
    with stage() as place:
        phone = Phone(create_app(place.settings), place.clinician())
        for held in HELD * times:
            _upload_while_locked(place, phone, held, lost)
        lost["acknowledged missing"] = len(phone.acknowledged - stored())
    return Report(f"locked {times} times each for {HELD} s, {databases.kind()}", lost)


def _upload_while_locked(place: Stage, phone: Phone, held: int, lost: dict[str, int]) -> None:
    holding = Thread(target=_hold, args=(place.settings.database_url, held))
    holding.start()
    time.sleep(0.3)
    answer = phone.upload()
    holding.join()
    if held <= PATIENT:
        lost["refused too soon"] += answer.status_code != 200
    else:
        lost["not refused as it should be"] += not _is_patient_refusal(answer)
        db.database.close()
        phone.upload()


def _is_patient_refusal(answer: Any) -> bool:
    return answer.status_code == 503 and "Retry-After" in answer.headers


def _hold(url: str, seconds: int) -> None:
    other = db._database(url)
    with other.connection_context(), other.atomic():
        if databases.SERVER:
            other.execute_sql("LOCK TABLE moment IN ACCESS EXCLUSIVE MODE")
        time.sleep(seconds)

"""Fault 6: the disk is full. No file of the process may grow (RLIMIT_FSIZE 0), which works without root.

Harder than a full disk: nothing is written over either. Proved by breaking it: when a health check only
reads, it is reported as not red.
"""

import logging
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from app import create_app, db
from tests import databases
from tests.faults.report import Report
from tests.faults.stage import stage
from tests.faults.uploads import Phone, stored

A_BATCH = 50


def run(times: int) -> Report:
    """So many times full, and room again."""
    lost = dict.fromkeys(("not 503", "health not red", "not recovered", "acknowledged missing"), 0)
    with stage() as place:
        app = create_app(place.settings)
        phone = Phone(app, place.clinician())
        other = db._database(place.settings.database_url)  # as other threads keep the files open
        other.execute_sql("SELECT count(*) FROM person")
        for _ in range(times):
            phone.upload(A_BATCH)
            with _no_room():
                lost["not 503"] += sum(phone.upload().status_code != 503 for _ in range(3))
                lost["health not red"] += _is_writable(phone)
            lost["not recovered"] += phone.upload().status_code != 200 or not _is_writable(phone)
        other.close()
        lost["acknowledged missing"] = len(phone.acknowledged - stored())
    return Report(f"the disk full {times} times, {databases.kind()}", lost)


def _is_writable(phone: Phone) -> bool:
    return bool(phone.browser.get("/readyz").json.get("checks", {}).get("writable"))


@contextmanager
def _no_room() -> Iterator[None]:
    """No file of this process takes a byte more."""
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    logging.disable()  # a log is a file, too
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        logging.disable(logging.NOTSET)
        signal.signal(signal.SIGXFSZ, before)

"""The administrator's first page, how the installation is set up, and what needs somebody."""

from flask import current_app
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts import invitations
from app.administration import people, standing, teams
from app.administration.admin_page import admin, page
from app.upkeep import backup, self_check
from app.upkeep.models import SelfCheck
from app.web import alarms, readiness

DAY = "%-d %B %Y, %H:%M UTC"


@admin.get("")
def home() -> ResponseReturnValue:
    return page(
        "home",
        wrong=_wrong(),
        kept=_kept(),
        teams=teams.listed(),
        accounts=people.listed().found,
        awaited=len(invitations.awaited()),
    )


@admin.get("/setup")
def setup() -> ResponseReturnValue:
    config = current_app.config["DOORWAY"]
    return page("setup", settings=standing.settings(config), lasting=standing.lasting(config))


def _wrong() -> list[tuple[str, str]]:
    """(what is wrong, what to do), the gravest first; an alarm says more than the check beside it."""
    now = clock.now()
    alarmed = alarms.alarms(now)
    kinds = {one.kind for one in alarmed}
    faults = readiness.faults(current_app.config["DOORWAY"], now)
    others = [(fault, "") for name, fault in faults.items() if fault and name not in kinds]
    return [*others, *((one.says, one.mend) for one in alarmed)]


def _kept() -> list[str]:
    """The last backup, and the last trial of one, in UTC; no number of rows, which practice makes."""
    made, trial = backup.last(), self_check.last()
    return [
        f"Last backup: {made.at:{DAY}}." if made else "Last backup: none was made here yet.",
        f"Last trial of one: {trial.at:{DAY}}, {_came_back(trial)}"
        if trial
        else "Last trial of one: none yet. Each day the newest in BACKUP_DIR is tried.",
    ]


def _came_back(trial: SelfCheck) -> str:
    return "all of it came back." if trial.is_well else "it failed."

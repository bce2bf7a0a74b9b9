"""The pages of a study: a coach starts it and reads its result, each person joins and leaves it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from app import clock
from app.accounts import access
from app.accounts.access import current_person
from app.accounts.models import Person
from app.nudges import consent, findings, report, studies
from app.nudges.study_forms import LARGEST_ID, LONGEST, StudyForm
from app.nudges.study_models import Finding, Study
from app.validation import read

study = Blueprint("study", __name__)

ID = f"int(max={LARGEST_ID})"


@dataclass(frozen=True)
class Reported:
    """A result in words, the same for everybody who may read it; `effect` empty where there is none."""

    joined: str
    effect: tuple[str, ...]
    power: str
    rates: tuple[report.Rates, ...]


@study.get("/coach/study")
def coach() -> ResponseReturnValue:
    return _coach_page()


@study.post("/coach/studies")
def start() -> ResponseReturnValue:
    person = current_person()
    form, faults = read(StudyForm, request.form)
    if form is not None:
        faults = studies.faults(form.approved_on, form.first_day, _today(person))
    if form is None or faults:
        return _coach_page(faults), 422
    approval = studies.Approval(form.board, form.reference, form.approved_on)
    studies.start(person, form.team, approval, form.first_day, clock.now())
    flash("The study is set. People find it under Team, and join if they like.")
    return redirect(url_for(".coach"), 303)


@study.post(f"/coach/studies/<{ID}:study_id>/stop")
def stop(study_id: int) -> ResponseReturnValue:
    studies.stop(current_person(), study_id, clock.now())
    flash("Stopped. Everybody gets the nudges they asked for.")
    return redirect(url_for(".coach"), 303)


@study.get("/team/study")
def page() -> ResponseReturnValue:
    person = current_person()
    shown = studies.of_member(person, _today(person))
    return render_template(
        "nudges/study.html",
        studies=shown,
        joined=consent.joined(person),
        reports=_reports(shown),
        today=_today(person),
    )


@study.post(f"/team/studies/<{ID}:study_id>/consent")
def join(study_id: int) -> ResponseReturnValue:
    consent.join(current_person(), study_id, clock.now())
    return redirect(url_for(".page"), 303)


@study.post(f"/team/studies/<{ID}:study_id>/consent/deletions")
def leave(study_id: int) -> ResponseReturnValue:
    consent.leave(current_person(), study_id)
    return redirect(url_for(".page"), 303)


def _coach_page(faults: dict[str, str] | None = None) -> str:
    person, now = current_person(), clock.now()
    shown = studies.of_coach(person)
    return render_template(
        "nudges/study_coach.html",
        studies=shown,
        reports=_reports(shown),
        options=_free_teams(person, now),
        powers=[report.power(people) for people, _ in report.POWER],
        today=_today(person),
        longest=LONGEST,
        faults=faults or {},
        form=request.form.to_dict(),
    )


def _free_teams(person: Person, now: datetime) -> list[tuple[int, str]]:
    """Teams that may start a study, as options of a select."""
    teams = access.teams_of(person, "coach")
    return [(one.id, one.name) for one in teams if not studies.open_study(one, now.date())]


def _reports(shown: Sequence[Study]) -> dict[int, Reported]:
    return {study_id: _reported(one) for study_id, one in findings.of(shown).items()}


def _reported(found: Finding) -> Reported:
    has_effect = found.estimate is not None
    return Reported(
        joined=report.joined(found.joined, found.team_size),
        effect=report.effect(found.estimate, found.low, found.high) if has_effect else (),
        power=report.power(found.joined) if found.joined is not None else "",
        rates=tuple(report.rates(**arm) for arm in found.arms),
    )


def _today(person: Person) -> date:
    return clock.now().astimezone(ZoneInfo(person.zone)).date()

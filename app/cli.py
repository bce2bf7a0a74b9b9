"""The commands of `flask --app app`, one line each."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
from flask import Flask
from flask.cli import AppGroup

from app import clock, config, db, demo, migrate, skills, worker
from app.accounts import access, audit, invitations, key_marks, names, recovery
from app.accounts.models import ROLES, Person, Team
from app.administration import roster_file
from app.nudges import deliver, plan, push_check
from app.ownership import erasing, prepared
from app.plainly import plainly
from app.upkeep import backup, faults, restore
from app.web import stats


def install(app: Flask) -> None:
    for command in (
        *(migrate_, demo_, invite, recover, export, erase),
        *(skills_, plan_, send, push_, worker_, stats_, keys_, backup_, restore_),
    ):
        app.cli.add_command(plainly(command))


class Time(click.ParamType[datetime]):
    """A time as RFC 3339 writes it; without an offset it is UTC."""

    name = "time"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            at = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"“{value}” is no time: write it like 2026-11-22T08:20:00+00:00.")
        if not 2000 <= at.year <= 2200:
            self.fail(f"“{value}” is too far off: give a time between 2000 and 2200.")
        return at if at.tzinfo else at.replace(tzinfo=UTC)


AT = click.option("--at", type=Time(), default=clock.now, help="The clock of this pass.")


@click.command("migrate")
def migrate_() -> None:
    """Bring the database to the newest schema."""
    steps = migrate.up()
    click.echo("\n".join(f"took {step}" for step in steps) or "The database is up to date.")


@click.command("demo")
def demo_() -> None:
    """Make the demo team, once."""
    try:
        lines = demo.make(clock.now(), config.current())
    except config.ConfigError as error:
        raise click.ClickException(str(error)) from error
    click.echo("\n".join(lines))


@click.command()
@click.argument("team")
@click.option("--role", type=click.Choice(ROLES), default="clinician")
def invite(team: str, role: str) -> None:
    """Print one link that lets one person into TEAM, which is made if it is new."""
    with db.atomic():
        found = _team(team)
        if found.closed_at:
            raise click.ClickException(f"The team {team} is closed.")
        code = invitations.issue(found, role)
        audit.note(None, "invited", None, clock.now())
    click.echo(f"{config.current().base_url}/join/{code}")


def _team(typed: str) -> Team:
    """The team of this name, however its capitals are written, or a new one."""
    name = names.one_line(typed)
    if fault := roster_file.team_fault(name):
        raise click.BadParameter(fault, param_hint="TEAM")
    same = (one for one in Team.select() if one.name.casefold() == name.casefold())
    return next(same, None) or Team.create(name=name)


@click.command()
@click.argument("sign_in_name")
def recover(sign_in_name: str) -> None:
    """Print one link that lets in who lost every way in; good once, for a day."""
    person = _person(sign_in_name)
    click.echo(f"{config.current().base_url}/recover/{recovery.issue(person)}")


@click.command()
@click.argument("sign_in_name", metavar="PERSON")
def export(sign_in_name: str) -> None:
    """Prepare a copy of a person's data that only they can open; nothing of it is shown here."""
    until = prepared.make(_person(sign_in_name), None, clock.now())
    click.echo(
        f"A copy waits for {sign_in_name} under Settings, Your data, until {until:%-d %B %Y}."
    )


@click.command()
@click.argument("sign_in_name", metavar="PERSON")
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(sign_in_name: str, yes: bool) -> None:
    """Erase a person and everything of theirs. It cannot be undone."""
    person = _person(sign_in_name)
    if not yes:
        click.confirm(f"Erase {person.sign_in_name} and everything of theirs?", abort=True)
    was_last = access.is_last_admin(person)
    erasing.erase(person, None, clock.now())
    click.echo("Erased. Backups made before hold it until you throw them away.")
    if was_last:
        click.echo(
            "Nobody administers now: flask --app app invite TEAM --role admin prints a link."
        )


def _person(sign_in_name: str) -> Person:
    person: Person | None = Person.get_or_none(Person.sign_in_name == names.normal(sign_in_name))
    if person is None:
        raise click.ClickException(f"Nobody signs in as “{sign_in_name}”.")
    return person


skills_ = AppGroup("skills", help="The library of skills.")


@skills_.command("check")
def check_skills() -> None:
    """Name file, field and rule of every fault in skills/."""
    faults = skills.check(skills.DIRECTORY)
    for fault in faults:
        click.echo(fault)
    click.echo(f"{len(skills.library())} skills, {len(faults)} faults")
    raise SystemExit(1 if faults else 0)


@click.command("plan")
@AT
def plan_(at: datetime) -> None:
    """One planning pass: decide what is due."""
    click.echo(f"{plan.run(at)} decided")


@click.command()
@AT
def send(at: datetime) -> None:
    """One sending pass: deliver what was decided."""
    click.echo(f"{deliver.run(at)} sent")


push_ = AppGroup("push", help="Notifications.")


@push_.command("check")
def check_push() -> None:
    """Say of everything that pushes need whether it is right, and what to do."""
    findings = []
    for finding in push_check.run(config.current(), clock.now()):
        click.echo(f"{'Fine: ' if finding.is_fine else 'Wrong:'} {finding.says}")
        findings.append(finding)
    raise SystemExit(0 if all(one.is_fine for one in findings) else 1)


@click.command("stats")
def stats_() -> None:
    """How many and how far behind; nothing about one person."""
    click.echo("\n".join(stats.lines(clock.now())))


keys_ = AppGroup("keys", help="The keys that all hosts share.")


@keys_.command("accept")
def accept_keys() -> None:
    """Make this host's keys the installation's, after they were changed on purpose."""
    now = config.current()
    key_marks.accept(key_marks.of(now.secret_key, now.vapid_private_key))
    click.echo("Accepted. Give every host the same keys.")


FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("backup")
@click.argument("file", type=FILE)
def backup_(file: Path) -> None:
    """Write all of the database to FILE, also while Doorway runs."""
    try:
        rows = backup.make(config.current().database_url, file, clock.now())
    except (faults.Unusable, OSError) as error:
        raise click.ClickException(f"No backup was made. {error}") from error
    click.echo(f"{rows} rows are in {file}.")


@click.command("restore")
@click.argument("file", type=FILE)
@click.option("--while-running", is_flag=True, help="Also when web or worker use the database.")
def restore_(file: Path, while_running: bool) -> None:
    """Put the backup FILE in the place of the database, which is kept beside."""
    try:
        done = restore.run(config.current().database_url, file, clock.now(), while_running)
    except faults.InUse as error:
        raise click.ClickException(IN_USE) from error
    except faults.Unusable as error:
        raise click.ClickException(f"{error} Nothing was changed.") from error
    click.echo(f"{done.rows} rows are restored; this is epoch {done.epoch}.")
    click.echo(f"The database from before is kept: {done.kept}.")


IN_USE = "The database is in use: stop web, worker and Litestream first, or say --while-running."


@click.command("worker")
def worker_() -> None:
    """Plan and send until told to stop."""
    worker.become()

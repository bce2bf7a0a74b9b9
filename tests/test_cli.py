"""The commands do what they say, in words an administrator understands."""

import peewee
import pytest

from app import db
from app.accounts import invitations, recovery
from app.accounts.models import Team


def run(app, *arguments):
    return app.test_cli_runner().invoke(args=arguments)


def test_an_invitation_is_one_link_into_a_team(app):
    link = run(app, "invite", "Ward 3", "--role", "coach").output.strip()
    address, code = link.rsplit("/", 1)
    assert address == "http://localhost:8000/join"
    assert invitations.look(code).team == Team.get(Team.name == "Ward 3")


def test_a_team_needs_a_name_and_keeps_the_one_it_has(app):
    assert run(app, "invite", " \t ").exit_code == 2
    run(app, "invite", "Ward 3")
    run(app, "invite", " ward  3 ")
    assert [team.name for team in Team.select()] == ["Ward 3"]


def test_who_lost_every_way_in_gets_a_link_from_the_machine(app, clinician):
    link = run(app, "recover", "Ana.Souza").output.strip()
    assert recovery.look(link.rsplit("/", 1)[1], "").person == clinician
    assert "Nobody signs in as" in run(app, "recover", "nobody").output


def test_an_unknown_role_is_named(app):
    told = run(app, "invite", "Ward 3", "--role", "boss")
    assert told.exit_code != 0
    assert "boss" in told.output


def test_a_pass_with_nothing_due_says_so(app):
    assert run(app, "plan").output == "0 decided\n"
    assert run(app, "send").output == "0 sent\n"


def test_a_time_out_of_this_age_is_no_clock_for_a_pass(app):
    told = run(app, "plan", "--at", "9999-12-31T23:59:59Z")
    assert (told.exit_code, "between 2000 and 2200" in told.output) == (2, True)


def test_a_time_that_is_none_is_shown_how_to_be_written(app):
    told = run(app, "plan", "--at", "tomorrow")
    assert told.exit_code == 2
    assert "2026-11-22T08:20:00+00:00" in told.output


def test_skills_are_all_well(app):
    told = run(app, "skills", "check")
    assert (told.exit_code, told.output) == (0, "51 skills, 0 faults\n")


def test_migrating_again_says_so(app):
    assert run(app, "migrate").output == "The database is up to date.\n"


def test_the_demo_is_refused_in_production(app, monkeypatch, settings):
    from dataclasses import replace

    from app import config

    monkeypatch.setattr(config, "current", lambda: replace(settings, env="production"))
    told = run(app, "demo")
    assert told.exit_code == 1
    assert "DOORWAY_ENV" in told.output


NEEDS_TABLES = (
    *("demo", "invite Ward-3", "recover ana", "export ana", "erase ana --yes", "stats"),
    *("plan", "send", "push check", "keys accept", "backup FILE"),
)


@pytest.fixture
def told(app, tmp_path):
    """What each command that needs tables says last of the database at `url`, and its status."""

    def told(url):
        db.database.close()
        db.init(url)
        words = [line.replace("FILE", str(tmp_path / "b")).split() for line in NEEDS_TABLES]
        ran = [run(app, *line) for line in words]
        return {(one.exit_code, one.output.splitlines()[-1]) for one in ran}

    return told


@pytest.mark.once
def test_every_command_says_in_a_line_that_the_database_has_no_tables_yet(told, tmp_path):
    line = "Error: The database has no tables yet: run 'flask --app app migrate'."
    assert told(f"sqlite:///{tmp_path}/new.db") == {(1, line)}


@pytest.mark.once
@pytest.mark.parametrize("url", ["sqlite:////no/such/folder/x.db", "postgresql://localhost:1/x"])
def test_every_command_says_in_a_line_that_the_database_cannot_be_reached(told, url):
    [(status, line)] = told(url)
    assert status == 1
    assert line.startswith("Error: The database cannot be reached: ")
    assert line.endswith(". Look at DATABASE_URL.")


def test_a_database_that_lacks_the_newest_step_is_told_to_be_migrated(app):
    db.database.execute_sql("DELETE FROM schema_migration WHERE name = '0014_let_go'")
    db.database.execute_sql("DROP TABLE delivery")
    told = run(app, "send")
    assert (told.exit_code, "older than this Doorway" in told.output) == (1, True)


def test_a_fault_of_ours_keeps_its_traceback(app):
    db.database.execute_sql("ALTER TABLE delivery RENAME COLUMN due_at TO due_by")
    assert isinstance(run(app, "send").exception, peewee.DatabaseError)

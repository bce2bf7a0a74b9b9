"""A command that the database does not answer says so in one line, with what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy

import click
import peewee
import psycopg

from app import migrate

UNANSWERED = (peewee.DatabaseError, peewee.InterfaceError, sqlite3.Error, psycopg.Error)


def plainly(command: click.Command) -> click.Command:
    """The same command, or group of them, without the traceback; its exit status is 1."""
    told = copy(command)
    if isinstance(told, click.Group):
        told.commands = {name: plainly(one) for name, one in told.commands.items()}
    elif told.callback:
        told.callback = _telling()(told.callback)
    return told


@contextmanager
def _telling() -> Iterator[None]:
    try:
        yield
    except UNANSWERED as fault:
        said = _reason()
        if not said:
            raise  # the fault is ours
        raise click.ClickException(said) from fault


def _reason() -> str:
    """Why it does not answer; empty when it does, and has all its tables."""
    try:
        pending, taken = migrate.pending(), migrate.taken()
    except UNANSWERED as unreachable:
        return f"The database cannot be reached: {_line(unreachable)}. Look at DATABASE_URL."
    if pending and not taken:
        return "The database has no tables yet: run 'flask --app app migrate'."
    if pending:
        return "The database is older than this Doorway: run 'flask --app app migrate'."
    return ""


def _line(fault: Exception) -> str:
    return str(fault).strip().partition("\n")[0].rstrip(".")

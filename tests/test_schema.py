"""The migrations make exactly the tables that the models describe."""

import pytest
from playhouse.migrations import Runner
from playhouse.schema_diff import diff_models

from app import db, installation, migrate
from app.accounts import audit
from app.accounts import models as accounts
from app.coaching import models as coaching
from app.nudges import models as nudges
from app.nudges import study_models as studies
from app.ownership import models as ownership
from app.practice import models as practice
from app.practice import sharing, totals
from app.upkeep import models as upkeep
from tests import databases

FIRST_IN_USE = "0013"  # versions before it ran nowhere


def all_models():
    rooms = (accounts, audit, ownership, practice, sharing, totals, nudges, studies, coaching)
    rooms += (installation, upkeep)
    found = [one for room in rooms for one in vars(room).values() if is_table(one)]
    return list(dict.fromkeys(found))


def is_table(one):
    return isinstance(one, type) and issubclass(one, db.Model) and one is not db.Model


def test_migrations_and_models_agree(database):
    assert not diff_models(db.database, all_models())


def test_no_two_models_share_a_name(database):
    # peewee names indexes after the class, with IF NOT EXISTS: two of one name lose an index.
    names = [model.__name__ for model in all_models()]
    assert len(names) == len(set(names))


def test_migrating_twice_changes_nothing(database):
    assert migrate.up() == []
    assert migrate.pending() == []


@pytest.fixture
def step_by_step(tmp_path, empty_database):
    """Takes the steps of the schema, one at each call; the tables after it, None when all are taken."""
    db.init(databases.empty(tmp_path, "stepwise"))
    runner = Runner(db.database, migrate.STEPS)

    def step(to=None):
        name = to or next(iter(migrate.pending()), None)
        if name is None:
            return None
        runner.up(name)
        return {table: columns(table) for table in db.database.get_tables()}

    yield step
    db.database.close()


def columns(table):
    return {one.name: one for one in db.database.get_columns(table)}


def test_each_step_leaves_the_version_before_it_at_work(step_by_step):
    """It goes on while the step is taken: nothing it knows goes away, and what is new can be left out."""
    before = step_by_step(to=next(one for one in migrate.pending() if one.startswith(FIRST_IN_USE)))
    while after := step_by_step():
        for table, known in before.items():
            assert known.keys() <= after[table].keys(), table
            added = [after[table][name] for name in after[table].keys() - known.keys()]
            assert all(one.null or one.default is not None for one in added), (table, added)
        before = after

"""The migrations make exactly the tables that the models describe."""

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

"""Takes rows for one worker by a conditional UPDATE, so that no row goes to two of them."""

from typing import Any

import peewee

from app import db


def take(
    model: type[db.Model], is_due: Any, order: Any, most: int, **changes: Any
) -> list[db.Model]:
    """Up to `most` rows for which `is_due` held, in no order, with `changes` already written.

    `changes` must make `is_due` false, which is what keeps a second worker off.
    """
    key = model._meta.primary_key
    wanted = model.select(key).where(is_due).order_by(order).limit(most)
    if not wanted.exists():  # an idle worker takes no lock, and begins no transaction
        return []
    if isinstance(db.database.obj, peewee.PostgresqlDatabase):
        return _passing_over_others(model, wanted, changes)
    return _written(model, key.in_(wanted), changes)


def _passing_over_others(
    model: type[db.Model], wanted: Any, changes: dict[str, Any]
) -> list[db.Model]:
    """Workers on PostgreSQL pass over each other's rows instead of queueing for them."""
    with db.atomic():
        keys = [key for (key,) in wanted.for_update("FOR UPDATE SKIP LOCKED").tuples()]
        if not keys:
            return []
        return _written(model, model._meta.primary_key.in_(keys), changes)


def _written(model: type[db.Model], mine: Any, changes: dict[str, Any]) -> list[db.Model]:
    return list(model.update(changes).where(mine).returning(model).execute())

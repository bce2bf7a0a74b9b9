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
    wanted = model.select(model._meta.primary_key).where(is_due).order_by(order).limit(most)
    if not isinstance(db.database.obj, peewee.PostgresqlDatabase):
        return _update(model, is_due, wanted, changes)
    with db.atomic():  # workers pass over each other's rows instead of queueing for them
        return _update(model, is_due, wanted.for_update("FOR UPDATE SKIP LOCKED"), changes)


def _update(
    model: type[db.Model], is_due: Any, wanted: Any, changes: dict[str, Any]
) -> list[db.Model]:
    keys = [key for (key,) in wanted.tuples()]
    if not keys:
        return []
    mine = model.update(changes).where(model._meta.primary_key.in_(keys) & is_due)
    return list(mine.returning(model).execute())

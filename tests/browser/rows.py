"""What is in the site's database, read from outside while it runs."""

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tests.browser.servers import Site


@dataclass(frozen=True)
class Decisions:
    next_at: datetime | None


def moments(site: Site) -> list[dict[str, Any]]:
    """Every moment kept, undone ones too, oldest first."""
    rows = query(site, "select * from moment order by occurred_at")
    return [row | {"noticed": json.loads(row["noticed"])} for row in rows]


def decisions(site: Site) -> Decisions:
    """When the next decision is due for anybody."""
    (row,) = query(site, "select min(next_decision_at) as next_at from schedule")
    at = row["next_at"]
    return Decisions(datetime.fromtimestamp(at / 1_000_000, UTC) if at else None)


def query(site: Site, sql: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(site.db_path, timeout=10)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(sql)]

"""Which kind of database is to be saved or replaced."""

from app.upkeep.postgres_store import PostgresStore
from app.upkeep.sqlite_store import SqliteStore


def of(url: str) -> SqliteStore | PostgresStore:
    """The database at `url`, as a whole."""
    return SqliteStore(url) if url.startswith("sqlite:///") else PostgresStore(url)

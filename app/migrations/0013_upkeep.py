"""Which epoch the rows belong to, backups and their checks, and nudge ids that never come twice."""

from peewee import *

NUDGE = """CREATE TABLE "nudge" ("id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "decision_id" INTEGER NOT NULL REFERENCES "decision" ("id") ON DELETE CASCADE,
    "person_id" INTEGER NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    "skill" TEXT NOT NULL, "opens_at" BIGINT NOT NULL, "until" BIGINT NOT NULL, "answer" TEXT,
    "answered_at" BIGINT, "snoozed_at" BIGINT, "shown_at" BIGINT)"""
COLUMNS = (
    "id, decision_id, person_id, skill, opens_at, until, answer, answered_at, snoozed_at, shown_at"
)


def up(migrator, db):
    class Base(Model):
        class Meta:
            database = db
            legacy_table_names = False

    class Installation(Base):
        epoch = BigIntegerField()
        restored_at = BigIntegerField(null=True)
        written_at = BigIntegerField(null=True)

    class Backup(Base):
        file = TextField()
        at = BigIntegerField(index=True)
        rows = TextField()

    class SelfCheck(Base):
        day = DateField(primary_key=True)
        at = BigIntegerField()
        file = TextField()
        is_well = BooleanField(null=True)
        says = TextField()

    db.create_tables([Installation, Backup, SelfCheck])
    db.execute_sql("INSERT INTO installation (id, epoch) VALUES (1, 1)")
    if isinstance(getattr(db, "obj", db), SqliteDatabase):
        _never_give_an_id_twice(db)


def _never_give_an_id_twice(db):
    # SQLite gives the highest id again once its row is gone; PostgreSQL's sequences do not.
    db.execute_sql("ALTER TABLE nudge RENAME TO nudge_before")
    db.execute_sql(NUDGE)
    db.execute_sql(f"INSERT INTO nudge ({COLUMNS}) SELECT {COLUMNS} FROM nudge_before")  # noqa: S608
    db.execute_sql("DROP TABLE nudge_before")
    db.execute_sql('CREATE UNIQUE INDEX "nudge_decision_id" ON "nudge" ("decision_id")')
    db.execute_sql('CREATE INDEX "nudge_person_id" ON "nudge" ("person_id")')
    db.execute_sql('CREATE INDEX "nudge_person_id_until" ON "nudge" ("person_id", "until")')

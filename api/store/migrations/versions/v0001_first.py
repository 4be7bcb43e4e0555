"""The record as it began."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_UNCHANGED = "the record is append-only"
# What each table refuses. Erasure deletes parts and identifiers; the chain has to account for it.
_REFUSED = {
    "record_entries": ("UPDATE", "DELETE"),
    "record_parts": ("UPDATE",),
    "record_identifiers": ("UPDATE",),
    "knowledge_bases": ("UPDATE",),
}


def upgrade() -> None:
    """Make the tables, and the triggers that keep them append-only."""
    op.create_table(
        "record_entries",
        sa.Column("sequence", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("id", sa.String(36), nullable=False, unique=True),
        sa.Column("format", sa.SmallInteger, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False, index=True),
        sa.Column("at", sa.String(27), nullable=False, index=True),
        sa.Column("content", sa.Text, nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
    )
    op.create_table(
        "record_parts",
        sa.Column("sequence", sa.BigInteger, sa.ForeignKey("record_entries.sequence"), primary_key=True),
        sa.Column("part", sa.String(20), primary_key=True),
        sa.Column("salt", sa.LargeBinary, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "record_identifiers",
        sa.Column("sequence", sa.BigInteger, sa.ForeignKey("record_entries.sequence"), primary_key=True),
        sa.Column("name", sa.String(40), primary_key=True),
        sa.Column("value", sa.Text, primary_key=True),
    )
    op.create_index("ix_record_identifiers_value", "record_identifiers", ["name", "value"])
    op.create_table(
        "knowledge_bases",
        sa.Column("digest", sa.String(64), primary_key=True),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "used_tokens",
        sa.Column("mark", sa.String(64), primary_key=True),
        sa.Column("until", sa.BigInteger, nullable=False, index=True),
    )
    if op.get_bind().dialect.name == "sqlite":
        _guard_sqlite()
    else:
        _guard_postgresql()


def _guard_sqlite() -> None:
    for table, refused in _REFUSED.items():
        for what in refused:
            op.execute(
                f"CREATE TRIGGER {table}_no_{what.lower()} BEFORE {what} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{_UNCHANGED}'); END"
            )


def _guard_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION record_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{_UNCHANGED}'; END $$"
    )
    for table, refused in _REFUSED.items():
        for what in refused:
            op.execute(
                f"CREATE TRIGGER {table}_no_{what.lower()} BEFORE {what} ON {table} "
                "FOR EACH ROW EXECUTE FUNCTION record_refuse()"
            )
        op.execute(
            f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION record_refuse()"
        )
    # The bytes are compressed already; the server is not to try again.
    op.execute("ALTER TABLE record_parts ALTER COLUMN data SET STORAGE EXTERNAL")
    op.execute("ALTER TABLE knowledge_bases ALTER COLUMN data SET STORAGE EXTERNAL")

"""Run by Alembic, inside the transaction and under the lock of :mod:`api.store.schema`."""

from __future__ import annotations

from alembic import context

from api.store.schema import VERSION_TABLE
from api.store.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=VERSION_TABLE,
    transactional_ddl=True,
)
context.run_migrations()

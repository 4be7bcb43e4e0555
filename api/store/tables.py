"""The tables, as the program uses them. They are made by the migrations; a test compares the two."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, LargeBinary, MetaData, SmallInteger, String, Table, Text

METADATA = MetaData()

ENTRIES = Table(
    "record_entries",
    METADATA,
    Column("sequence", BigInteger, primary_key=True, autoincrement=False),
    Column("id", String(36), nullable=False, unique=True),
    Column("format", SmallInteger, nullable=False),
    Column("kind", String(20), nullable=False, index=True),
    Column("at", String(27), nullable=False, index=True),
    Column("content", Text, nullable=False),
    Column("previous", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
)
"""The chain. Triggers refuse every change and every deletion."""

PARTS = Table(
    "record_parts",
    METADATA,
    Column("sequence", BigInteger, ForeignKey("record_entries.sequence"), primary_key=True, autoincrement=False),
    Column("part", String(20), primary_key=True),
    Column("salt", LargeBinary, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
"""What can be erased, compressed, each with its salt. Of ``identifiers`` the bytes are made from their own rows."""

IDENTIFIERS = Table(
    "record_identifiers",
    METADATA,
    Column("sequence", BigInteger, ForeignKey("record_entries.sequence"), primary_key=True, autoincrement=False),
    Column("name", String(40), primary_key=True),
    Column("value", Text, primary_key=True),
    Index("ix_record_identifiers_value", "name", "value"),
)
"""Names and values that a record is found by. Erasable; changes are refused."""

KNOWLEDGE_BASES = Table(
    "knowledge_bases",
    METADATA,
    Column("digest", String(64), primary_key=True),
    Column("at", String(27), nullable=False),
    Column("data", LargeBinary, nullable=False),
)
"""Rule files as archives, by the digest that the chain names."""

USED_TOKENS = Table(
    "used_tokens",
    METADATA,
    Column("mark", String(64), primary_key=True),
    Column("until", BigInteger, nullable=False, index=True),
)
"""SHA-256 of issuer and ``jti`` of tokens that were used, until they expire (seconds since 1970)."""

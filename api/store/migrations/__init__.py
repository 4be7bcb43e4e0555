"""Alembic's environment for the record; ``schema.py`` runs it."""

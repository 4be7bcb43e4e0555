"""The shape of every rule file, as typed models. Meaning and cross-references are checked in :mod:`engine.knowledge`."""

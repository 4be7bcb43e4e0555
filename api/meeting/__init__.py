"""A tumour-board meeting: who is discussed, what was decided and why, kept event by event in the record."""

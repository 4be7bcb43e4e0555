"""How much a list may hold. Whatever holds more is refused before it is read."""

from __future__ import annotations

MAX_PATIENTS = 500
MAX_ROWS = 20_000  # of one sheet: forty values of the course for each of 500 patients
MAX_CELLS = 300_000
MAX_COLUMNS = 400
MAX_TEXT = 10_000  # characters in one cell
MAX_QUESTION = 500

MAX_BYTES = 20 * 1024 * 1024
MAX_PARTS = 1_000
MAX_UNPACKED = 100 * 1024 * 1024
MAX_RATIO = 200  # unpacked to packed; worksheets of nothing but repetition stay below
MIN_RATIO_BYTES = 1024 * 1024  # a small part may be packed as tightly as it likes

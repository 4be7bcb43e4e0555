"""How far it is from a cut-off to the next number: one step, the same for made-up patients and for what tests them."""

from __future__ import annotations

from decimal import Decimal

_LARGE = 50


def step_at(cut_off: Decimal, whole: bool) -> Decimal:
    """To the next number that a laboratory would print; *whole*: of something that is counted."""
    if whole:
        return Decimal(1)
    exponent = cut_off.normalize().as_tuple().exponent
    digits = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    if digits == 0 and cut_off < _LARGE:
        digits = 1
    return Decimal(1).scaleb(-digits)

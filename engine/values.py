"""What is known of a fact: exactly, in part, or not at all.

A number is an interval, a choice a set of what is still possible, a list what is surely
in it and what may be. A condition is true when it holds for every possibility, false when
it holds for none, else unknown; so a censored AFP (``>1210 ng/mL``) decides "at least 400"
and leaves "at least 2000" open, without a special case.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal, TypeAlias

Truth: TypeAlias = Literal["true", "false", "unknown"]
TRUE: Final = "true"
FALSE: Final = "false"
UNKNOWN: Final = "unknown"


def negate(truth: Truth) -> Truth:
    """Kleene's strong *not*."""
    return FALSE if truth == TRUE else TRUE if truth == FALSE else UNKNOWN


def every(truths: Iterable[Truth]) -> Truth:
    """Kleene's strong *and*; true of nothing."""
    result: Truth = TRUE
    for truth in truths:
        if truth == FALSE:
            return FALSE
        if truth == UNKNOWN:
            result = UNKNOWN
    return result


def some(truths: Iterable[Truth]) -> Truth:
    """Kleene's strong *or*; false of nothing."""
    result: Truth = FALSE
    for truth in truths:
        if truth == TRUE:
            return TRUE
        if truth == UNKNOWN:
            result = UNKNOWN
    return result


def plain(number: Decimal) -> str:
    """A number as people write it: no exponent, no trailing zeros."""
    text = format(number, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


@dataclass(frozen=True, slots=True)
class Range:
    """A number known to lie between *low* and *high* (``None``: no bound), in the field's own unit."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    @staticmethod
    def exactly(number: Decimal | int) -> Range:
        """A number known exactly."""
        value = Decimal(number)
        return Range(value, value)

    @property
    def exact(self) -> Decimal | None:
        """The number, where it is known exactly."""
        return self.low if self.low is not None and self.low == self.high else None

    def at_least(self, bound: Decimal) -> Truth:
        """Whether the number is *bound* or more."""
        if self.low is not None and self.low >= bound:
            return TRUE
        if self.high is not None and (self.high < bound or (self.high == bound and self.high_open)):
            return FALSE
        return UNKNOWN

    def above(self, bound: Decimal) -> Truth:
        """Whether the number is more than *bound*."""
        if self.low is not None and (self.low > bound or (self.low == bound and self.low_open)):
            return TRUE
        if self.high is not None and self.high <= bound:
            return FALSE
        return UNKNOWN

    def equals(self, number: Decimal) -> Truth:
        """Whether it is *number*."""
        if self.exact is not None:
            return TRUE if self.exact == number else FALSE
        return UNKNOWN if self.at_least(number) != FALSE and self.above(number) != TRUE else FALSE

    def __str__(self) -> str:
        if self.exact is not None:
            return plain(self.exact)
        if self.low is None and self.high is None:
            return "?"
        if self.high is None:
            return f"{'>' if self.low_open else '≥'}{plain(self.low or Decimal(0))}"
        if self.low is None:
            return f"{'<' if self.high_open else '≤'}{plain(self.high)}"
        return f"{plain(self.low)}–{plain(self.high)}"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of *possible*; known when only one is left."""

    possible: frozenset[str]

    @staticmethod
    def of(*values: str) -> Choice:
        """One of *values*."""
        return Choice(frozenset(values))

    @property
    def only(self) -> str | None:
        """The value, where it is known."""
        return next(iter(self.possible)) if len(self.possible) == 1 else None

    def within(self, wanted: frozenset[str]) -> Truth:
        """Whether the value is one of *wanted*."""
        if self.possible <= wanted:
            return TRUE
        return UNKNOWN if self.possible & wanted else FALSE

    def __str__(self) -> str:
        return "/".join(sorted(self.possible))


@dataclass(frozen=True, slots=True)
class Members:
    """A list: *included* are surely in it, *maybe* may be; ``maybe=None``: anything else may be in it too."""

    included: frozenset[str]
    maybe: frozenset[str] | None = frozenset()

    def includes(self, item: str) -> Truth:
        """Whether *item* is in the list."""
        if item in self.included:
            return TRUE
        return UNKNOWN if self.maybe is None or item in self.maybe else FALSE

    def __str__(self) -> str:
        listed = ", ".join(sorted(self.included)) or "none"
        return listed if self.maybe is not None and not self.maybe else f"{listed}, perhaps more"


Value: TypeAlias = Range | Choice | Members

YES: Final = Choice.of("yes")
NO: Final = Choice.of("no")
EITHER: Final = Choice.of("yes", "no")


def is_known(value: Value | None) -> bool:
    """Whether the fact is known exactly."""
    if value is None:
        return False
    if isinstance(value, Range):
        return value.exact is not None
    if isinstance(value, Choice):
        return value.only is not None
    return value.maybe is not None and not value.maybe


def is_recorded(value: Value | None) -> bool:
    """Whether the fact is known exactly, or was measured beyond the assay's range (``<20``, ``>1210``)."""
    if isinstance(value, Range) and (value.low is None) != (value.high is None):
        return True
    return is_known(value)


def yes_no(truth: Truth) -> Choice:
    """A truth value as a yes/no fact."""
    return YES if truth == TRUE else NO if truth == FALSE else EITHER

"""What only the site knows: how its own assay counts."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from engine.errors import Fault, InputRefused

AFP_FACTOR = "HCC_AFP_NG_PER_IU"


def read_factors(environment: Mapping[str, str]) -> tuple[dict[str, Decimal], list[Fault]]:
    """The site's conversion factors by the name the vocabulary asks for, and what is wrong with them."""
    written = environment.get(AFP_FACTOR, "").strip()
    if not written:
        return {}, []
    try:
        factor = Decimal(written)
    except InvalidOperation:
        factor = Decimal(0)
    if not factor.is_finite() or not Decimal("0.1") <= factor <= 10:
        fault = Fault(
            "site.factor",
            AFP_FACTOR,
            "is no factor of ng per IU.",
            "Set it to ng per IU, about 1.2.",
            message_zh="不是甲胎蛋白（AFP）由IU换算为ng的系数。",
            remedy_zh="请设为每IU相当的ng数，约1.2。",
        )
        return {}, [fault]
    return {"afp_ng_per_iu": factor}, []


def site_factors(environment: Mapping[str, str]) -> dict[str, Decimal]:
    """The site's own conversion factors. Raises :class:`InputRefused` where one is no positive number."""
    factors, faults = read_factors(environment)
    if faults:
        raise InputRefused(faults)
    return factors

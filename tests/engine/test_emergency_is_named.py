"""The alert of an emergency names what is recorded, and nothing that is not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from engine.assess import Engine

BASE: dict[str, dict[str, Any]] = {"patient": {"age": 60}, "disease": {"diagnosis": "hcc"}}
EMERGENCIES = {
    "active bleeding": ({"comorbidity": {"active_bleeding": "yes"}}, "活动性出血"),
    "rupture": ({"tumour": {"tumour_rupture": "current"}}, "肿瘤破裂"),
    "decompensation": ({"liver": {"acute_decompensation": "yes"}}, "失代偿"),
    "coma": ({"liver": {"encephalopathy": "grade_3_4"}}, "肝性脑病"),
    "hepatorenal": ({"liver": {"hepatorenal_syndrome": "yes"}}, "肝肾综合征"),
}


@pytest.mark.parametrize("name", EMERGENCIES)
def test_one_emergency_is_named_alone(engine: Engine, name: str, today: date) -> None:
    given, named = EMERGENCIES[name]
    first = engine.assess({**BASE, **given}, today=today).alerts[0]
    assert first.level == "emergency"
    assert first.says.zh.startswith("急症优先：")
    told = first.says.zh.removeprefix("急症优先：")
    assert named in told
    assert not [other for _, other in EMERGENCIES.values() if other != named and other in told]
    assert first.says.en.startswith("Emergency first: ")


def test_two_emergencies_are_both_named(engine: Engine, today: date) -> None:
    given = {"comorbidity": {"active_bleeding": "yes"}, "tumour": {"tumour_rupture": "current"}}
    told = engine.assess({**BASE, **given}, today=today).alerts[0].says.zh
    assert "活动性出血" in told
    assert "肿瘤破裂" in told

"""SECURITY.md says what is so."""

from __future__ import annotations

import re
from pathlib import Path

from security_support import settings_of

from api.security import issuers, settings

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "SECURITY.md").read_text(encoding="utf-8")


def test_every_test_that_it_names_is_there() -> None:
    here = {path.name: path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py")}
    named = set(re.findall(r"::(test_\w+)", TEXT))
    assert len(named) > 15
    assert [name for name in sorted(named) if not any(f"def {name}(" in text for text in here.values())] == []
    assert [name for name in re.findall(r"`T/(test_\w+\.py)", TEXT) if name not in here] == []


def test_every_setting_that_it_names_is_one() -> None:
    assert set(re.findall(r"HCC_[A-Z_]+", TEXT)) <= set(settings.VARIABLES)


def test_its_example_of_an_issuer_is_accepted(tmp_path: Path) -> None:
    (example,) = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)
    path = tmp_path / "issuers.yaml"
    path.write_text(example, encoding="utf-8")
    path.chmod(0o644)
    (found,) = settings_of(HCC_JWT_ISSUERS=str(path), HCC_BASE_URL="https://hcc.example.org").issuers
    default = issuers.Issuer.model_fields
    for name in ("algorithms", "leeway_seconds", "max_lifetime_seconds"):
        stated = re.search(rf"# {name}: (\S.*?)\s+#", example)
        assert stated is not None
        assert stated[1].strip("[]").replace(" ", "") == ",".join(
            map(str, value if isinstance(value := default[name].default, tuple) else [value])
        )
    assert found.entry.name == "main-ehr"

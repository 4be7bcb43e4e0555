"""Every scenario under features/, in both languages, is a test."""

from __future__ import annotations

from pytest_bdd import scenarios

scenarios("en", "zh-CN")

"""Scenarios that clinicians write: read, run, checked for emptiness, and measured against the rules."""

"""The phrases themselves, one module for each thing a scenario speaks of."""

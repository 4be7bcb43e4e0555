"""Mutation of the rules: which slips in a rule file would no scenario notice, and for which patient would it matter?"""

from scenarios.mutation.mutants import KINDS, mutants
from scenarios.mutation.report import Report
from scenarios.mutation.run import Chosen, NotGreen, mutate

__all__ = ["KINDS", "Chosen", "NotGreen", "Report", "mutants", "mutate"]

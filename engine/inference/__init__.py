"""Two independent answers to one question: which rules are met, open or excluded for a patient."""

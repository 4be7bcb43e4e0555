"""Making up a patient for a rule: what may be given, the search for a combination that meets the rule, the patient."""

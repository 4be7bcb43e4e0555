"""FHIR R4 (4.0.1) out of the system: the assessment, the rule base, and the facts of a patient."""

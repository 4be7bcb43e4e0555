"""FHIR R4 in and out: a record of resources becomes a profile; an answer and the rules become resources."""

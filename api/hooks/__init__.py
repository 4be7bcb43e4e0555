"""CDS Hooks 2.0: an EHR calls while somebody works, and gets cards."""

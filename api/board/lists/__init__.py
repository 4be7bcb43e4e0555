"""Lists of patients: workbooks, CSV, JSON and folders of FHIR records in; cases and faults by cell out."""

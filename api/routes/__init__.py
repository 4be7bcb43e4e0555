"""The paths of the REST service, one module for each thing that can be asked."""

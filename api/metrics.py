"""What Prometheus is told: counts and times by route, never a path, a caller or anything of a patient.

With several workers each writes its figures to files in one folder (``PROMETHEUS_MULTIPROC_DIR``, set before this
module is imported), and whichever worker is asked adds them up.
"""

from __future__ import annotations

import os

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

MEDIA_TYPE = CONTENT_TYPE_LATEST
FOLDER_VARIABLE = "PROMETHEUS_MULTIPROC_DIR"
_SECONDS = (0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
_OWN = CollectorRegistry()

REQUESTS = Counter("hcc_requests", "Requests answered", ("method", "route", "status"), registry=_OWN)
SECONDS = Histogram("hcc_request_seconds", "Time to answer", ("method", "route"), registry=_OWN, buckets=_SECONDS)
RECORDED = Histogram("hcc_record_seconds", "Time until a record was safe", registry=_OWN, buckets=_SECONDS)
UNRECORDED = Counter("hcc_record_failures", "Answers withheld because they could not be recorded", registry=_OWN)
REFUSED = Counter("hcc_refused_callers", "Calls refused for want of a right to call", ("status",), registry=_OWN)
WITHHELD = Counter("hcc_incidents", "Answers withheld because something went wrong inside", registry=_OWN)
RULES_SINCE = Gauge(
    "hcc_rules_in_service_since_seconds",
    "Unix time since which the rules are in service",
    registry=_OWN,
    multiprocess_mode="min",
)


def page() -> bytes:
    """The figures of all workers in Prometheus' text format."""
    if FOLDER_VARIABLE in os.environ:
        together = CollectorRegistry()
        MultiProcessCollector(together)  # type: ignore[no-untyped-call]
        return generate_latest(together)
    return generate_latest(_OWN)

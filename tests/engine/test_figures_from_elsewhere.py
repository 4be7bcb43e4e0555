"""Figures that the cited text does not print are named in the answer, with where they come from."""

from __future__ import annotations

from datetime import date

from engine.catalogue import Catalogue
from engine.knowledge import KnowledgeBase


def test_an_endpoint_names_the_figures_that_its_sources_do_not_print(kb: KnowledgeBase) -> None:
    evidence = Catalogue(kb, date(2026, 11, 21)).evidence("cares-310", "pivotal")
    assert evidence is not None
    survival = [
        e for e in evidence.endpoints if e.endpoint == "os" and any(p.source_id == "review-004" for p in e.cited)
    ]
    assert survival
    outside = survival[0].outside
    assert outside is not None
    assert outside.en.startswith("15.2, 0.62, 0.49, 0.80: ")
    assert outside.zh.startswith("15.2、0.62、0.49、0.80：")


def test_every_exemption_of_an_endpoint_reaches_the_answer(kb: KnowledgeBase) -> None:
    catalogue = Catalogue(kb, date(2026, 11, 21))
    for study in kb.studies.values():
        evidence = catalogue.evidence(study.entry.id, "pivotal")
        shown = [endpoint.outside.en for endpoint in (evidence.endpoints if evidence else ()) if endpoint.outside]
        for cut in study.entry.cuts:
            for endpoint in cut.endpoints:
                for part in endpoint.elsewhere if endpoint.outside is None else ():
                    assert any(", ".join(part.figures) in said for said in shown), study.entry.id

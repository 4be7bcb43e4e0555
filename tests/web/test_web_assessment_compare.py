"""Two days compared for one patient: kept before it is shown, and shown under that patient alone."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from assessment_pages import a_case, keep, words_of

from api.service import Service
from api.store.replay import replay

if TYPE_CHECKING:
    from web_support import TestClient

DAYS = {"from": "2025-03-01", "to": "2026-05-31"}
both_languages = pytest.mark.parametrize("lang", ["zh", "en"])


def compared(client: TestClient, record: str, lang: str = "zh", **days: str) -> Any:
    return client.post(f"/board/{lang}/assessments/{record}/compare", data={**DAYS, **days}, follow_redirects=False)


def test_the_form_is_filled_with_the_days_in_the_address_and_compares_nothing_yet(
    service: Service, client: TestClient, untreated: Any
) -> None:
    record = keep(service, a_case(untreated))
    before = service.store.head()
    page = client.get(f"/board/en/assessments/{record}/compare?from=2025-01-01&to=2026-01-01")
    assert 'name="from" type="date" value="2025-01-01"' in page.text
    assert 'name="to" type="date" value="2026-01-01"' in page.text
    assert 'value="2026-11-21"' in client.get(f"/board/en/assessments/{record}/compare").text
    assert service.store.head() == before


def test_the_comparison_is_kept_before_it_is_shown_and_can_be_replayed(
    service: Service, client: TestClient, untreated: Any
) -> None:
    record = keep(service, a_case(untreated))
    answer = compared(client, record)
    assert answer.status_code == 303
    stored = service.store.get(answer.headers["location"].rpartition("/")[2])
    assert stored is not None
    assert (stored.kind, stored.as_of, stored.identifiers) == ("comparison", date(2026, 5, 31), {"patient": "P-07"})
    assert replay(stored, service.shelf.engine_for).same is True


@both_languages
def test_everything_that_changed_is_shown_with_its_causes(
    service: Service, client: TestClient, untreated: Any, lang: str
) -> None:
    record = keep(service, a_case(untreated))
    address = compared(client, record, lang).headers["location"]
    page = client.get(address)
    shown = words_of(page.text)
    stored = service.store.get(address.rpartition("/")[2])
    assert stored is not None
    assert stored.output is not None
    found = orjson.loads(stored.output)

    def say(text: dict[str, str]) -> str:
        return " ".join(text[lang].split())

    assert "P-07" in shown
    assert all(say(line) in shown for line in found["headline"])
    assert len(found["regimens"]) > 20
    for change in found["regimens"]:
        assert say(change["regimen"]["name"]) in shown
        for cause in change["because"]:
            assert say(cause["says"]) in shown
    for study in found["studies"]:
        assert study["name"] in shown
        assert all(cut["reference"] in shown for cut in study["cuts"])
    for statement in found["statements"]:
        assert statement["rule_id"] in shown
    for name, text in (("cautions", "caution"), ("evidence_gaps", "gap"), ("requirements", "requirement")):
        for item in found[name]:
            told = item[text].get("title") or item[text]["text"]
            assert say(told) in shown


def test_what_speaks_against_comes_first(service: Service, client: TestClient, untreated: Any) -> None:
    page = client.get(compared(client, keep(service, a_case(untreated)), "en").headers["location"])
    shown = words_of(page.text)
    heads = ["Evidence against is new", "No longer among what may be considered", "New among what may be considered"]
    places = [shown.index(head) for head in heads]
    assert places == sorted(places)


def test_a_comparison_of_one_patient_is_not_shown_under_another(
    service: Service, client: TestClient, untreated: Any, failed: Any
) -> None:
    one, other = keep(service, a_case(untreated)), keep(service, a_case(failed, pseudonym="P-08"))
    comparison = compared(client, one).headers["location"].rpartition("/")[2]
    assert client.get(f"/board/en/assessments/{one}/compare/{comparison}").status_code == 200
    assert client.get(f"/board/en/assessments/{other}/compare/{comparison}").status_code == 404
    assert client.get(f"/board/en/assessments/{one}/compare/{other}").status_code == 404


@pytest.mark.parametrize(
    ("days", "lang", "told"),
    [
        ({"from": "2026-05-31"}, "en", "both days are 2026-05-31. Give two different days."),
        ({"from": "2026-05-31"}, "zh", "两个日期都是2026-05-31。请写两个不同的日期。"),
        ({"to": "2027-01-01"}, "en", "2027-01-01 lies after today (2026-11-21); nobody knows what will be public then. Give today or an earlier day."),
        ({"to": "2027-01-01"}, "zh", "2027-01-01晚于今天（2026-11-21），届时有何资料尚不可知。请写今天或更早的日期。"),
        ({"from": "1.3.2025"}, "en", "is not a day of the calendar. Write YYYY-MM-DD."),
        ({"from": ""}, "en", "is not a day of the calendar. Write YYYY-MM-DD."),
    ],
)  # fmt: skip
def test_a_day_that_cannot_be_compared_is_told_at_its_field_and_nothing_is_kept(
    service: Service, client: TestClient, untreated: Any, days: dict[str, str], lang: str, told: str
) -> None:
    record = keep(service, a_case(untreated))
    before = service.store.head()
    page = compared(client, record, lang, **days)
    assert page.status_code == 422
    assert told in words_of(page.text)
    assert 'aria-invalid="true" aria-describedby="' in page.text
    assert service.store.head() == before
    for name, value in {**DAYS, **days}.items():
        assert f'name="{name}" type="date" value="{value}"' in page.text

"""The form: everything that a profile can say survives it, empty is unknown, and what is wrong is told where it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from html import unescape
from html.parser import HTMLParser
from typing import Any

import orjson
import pytest
from web_support import TODAY, TestClient

from api.service import Service
from api.web.form_profile import compact, profile_of
from api.web.form_texts import texts_of
from api.web.profile_form import profile_form
from engine.assess import Engine
from engine.knowledge import KnowledgeBase
from tests.engine.random_profiles import patients

NEW = "/board/zh/patients/new"
HOSTILE = "\"'><script>alert(1)</script>"


@pytest.fixture
def kb(engine: Engine) -> KnowledgeBase:
    """The real rules."""
    return engine.kb


class Fields(HTMLParser):
    """What a browser would send of a page's form."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.sent: dict[str, list[str]] = {}
        self.names: set[str] = set()
        self._select: str | None = None
        self._area: str | None = None
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        name = given.get("name", "")
        if tag in ("input", "select", "textarea") and name:
            self.names.add(name)
        if tag == "input" and name and (given.get("type") not in ("radio", "checkbox") or "checked" in given):
            self.sent.setdefault(name, []).append(given.get("value", ""))
        elif tag == "select":
            self._select = name
        elif tag == "option" and self._select and "selected" in given:
            self.sent.setdefault(self._select, []).append(given["value"])
        elif tag == "textarea":
            self._area = name
            self.sent[name] = [""]

    def handle_data(self, data: str) -> None:
        if self._area:
            self.sent[self._area][0] += data.removeprefix("\n") if not self.sent[self._area][0] else data

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self._select = None
        elif tag == "textarea":
            self._area = None


def said(texts: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in texts.items() if value}


def test_every_field_of_the_vocabulary_is_asked_once(client: TestClient, engine: Engine) -> None:
    names = Fields(client.get(NEW).text).names
    given = [fact.path for fact in engine.kb.facts.values() if fact.origin == "given"]
    assert set(given) <= names
    asked = [control.name for control in profile_form(engine.kb, ()).controls]
    assert len(asked) == len(set(asked))


def test_what_is_asked_first_is_in_the_vocabulary(engine: Engine) -> None:
    first = [control.name for section in profile_form(engine.kb, ()).first for control in section.controls]
    assert len(first) == 26
    assert first[:3] == ["patient.age", "patient.sex", "patient.ecog"]


def test_an_empty_form_is_a_profile_that_says_nothing(client: TestClient, kb: KnowledgeBase) -> None:
    profile, faults = profile_of(Fields(client.get(NEW).text).sent, kb)
    assert (profile, faults) == ({}, [])


@pytest.mark.parametrize("seed", range(6))
def test_a_made_up_patient_goes_through_the_form_and_stays_the_same(engine: Engine, seed: int) -> None:
    for profile, patient in patients(engine, seed, 40):
        document = orjson.loads(orjson.dumps(profile))
        again, faults = profile_of(compact(texts_of(document, engine.kb, {})), engine.kb)
        assert faults == []
        assert engine.intake.read(again, TODAY).facts == patient.facts, profile


def test_made_up_patients_are_shown_posted_and_kept_as_the_same_patient(
    client: TestClient, service: Service, engine: Engine
) -> None:
    for number, (profile, patient) in enumerate(patients(engine, 77, 6)):
        pasted = client.post(
            "/board/en/patients/paste",
            data={"pseudonym": f"RT-{number}", "document": orjson.dumps(profile).decode()},
            follow_redirects=False,
        )
        first = pasted.headers["location"].rsplit("/", 1)[1]
        page = client.get(f"/board/en/patients/from/{first}")
        sent = client.post("/board/en/patients/new", data=Fields(page.text).sent, follow_redirects=False)
        assert sent.status_code == 303, sent.text
        stored = service.store.get(sent.headers["location"].rsplit("/", 1)[1])
        assert stored is not None
        assert stored.input is not None
        assert engine.intake.read(orjson.loads(stored.input), TODAY).facts == patient.facts


@pytest.mark.parametrize(
    ("raw", "amount", "unit"),
    [
        ("520 ng/mL", "520", "ng/mL"),
        ({"value": Decimal("1210"), "unit": "ng/mL", "comparator": ">"}, ">1210", "ng/mL"),
        ("≥ 400 µg/L", "≥ 400", "µg/L"),
        (0, "0", ""),
        ("未查", "未查", ""),
        ("520 parsecs", "520 parsecs", ""),
    ],
)
def test_a_quantity_is_shown_as_number_and_unit_or_as_it_was_written(
    kb: KnowledgeBase, raw: Any, amount: str, unit: str
) -> None:
    texts = texts_of({"markers": {"afp": raw}}, kb, {})
    assert (texts["markers.afp"], texts["markers.afp.unit"]) == ([amount], [unit])


@pytest.mark.parametrize(
    ("fields", "profile"),
    [
        ({"liver.bilirubin": "17", "liver.bilirubin.unit": "µmol/L"}, {"liver": {"bilirubin": "17 µmol/L"}}),
        ({"liver.bilirubin": "1.0 mg/dL", "liver.bilirubin.unit": ""}, {"liver": {"bilirubin": "1.0 mg/dL"}}),
        ({"liver.bilirubin": "1 mg/dL", "liver.bilirubin.unit": "mg/dL"}, {"liver": {"bilirubin": "1 mg/dL"}}),
        ({"markers.afp": "<20", "markers.afp.unit": "ng/mL"}, {"markers": {"afp": "<20 ng/mL"}}),
        ({"liver.bilirubin": "未查", "liver.bilirubin.unit": "µmol/L"}, {"liver": {"bilirubin": "未查"}}),
        ({"liver.bilirubin": "", "liver.bilirubin.unit": "µmol/L"}, {}),
        ({"liver.sodium": "138"}, {"liver": {"sodium": "138 mmol/L"}}),
        ({"tumour.extrahepatic_sites": "none"}, {"tumour": {"extrahepatic_sites": "none"}}),
        ({"treatment.lines": "none"}, {"treatment": {"lines": []}}),
        ({"treatment.lines": "none_systemic"}, {"treatment": {"lines": [], "lines_cover": "systemic"}}),
        ({"treatment.tace": "listed", "treatment.tace[0].response": "given"}, {"treatment": {"tace": [{}]}}),
    ],
)
def test_fields_say_in_the_profile_what_they_say_on_the_page(
    kb: KnowledgeBase, fields: dict[str, str], profile: dict[str, Any]
) -> None:
    assert profile_of({name: [text] for name, text in fields.items()}, kb) == (profile, [])


def test_a_number_without_its_unit_is_told_at_its_field_and_the_unit_is_never_chosen_for_the_user(
    client: TestClient,
) -> None:
    assert "liver.bilirubin.unit" not in said({n: v[0] for n, v in Fields(client.get(NEW).text).sent.items()})
    page = client.post(NEW, data={"pseudonym": "U-1", "liver.bilirubin": "3.5"})
    assert page.status_code == 422
    assert fault_at(page.text, "liver.bilirubin") == [
        "总胆红素：3.5未写单位，而该项目有不止一种单位。请写明单位：µmol/L、mg/dL。"
    ]


def fault_at(page: str, name: str) -> list[str]:
    ident = re.sub(r"[^a-z0-9_]+", "-", name).strip("-")
    found = re.findall(rf'<p class="fault" id="{ident}-fault\d*"><strong>[^<]*</strong> ([^<]*)</p>', page)
    return [unescape(text) for text in found]


@pytest.mark.parametrize(
    ("fields", "name", "words"),
    [
        ({"pseudonym": ""}, "pseudonym", "缺少患者代号。请填写院外无法追溯的代号，例如HCC-012。"),
        (
            {"pseudonym": "13800138000"},
            "pseudonym",
            "疑似身份证号、手机号等真实号码，不得出现在讨论材料中。请改用院外无法追溯的代号，例如HCC-012。",
        ),
        ({"question": "问" * 501}, "question", "讨论问题超过500字。请精简内容。"),
        ({"question": "a\x07b"}, "question", "含有不可见的控制字符。请重新输入文字，不要粘贴。"),
        ({"as_of": "2027-01-01"}, "as_of", "日期晚于今日。请核对年份。"),
        ({"as_of": "2026-W01-1"}, "as_of", "不是日历上的日期。请按“年-月-日”写，如2026-03-31。"),
        ({"as_of": "昨天"}, "as_of", "不是日历上的日期。请按“年-月-日”写，如2026-03-31。"),
        (
            {"tumour.extrahepatic_sites": ["none", "lung"]},
            "tumour.extrahepatic_sites",
            "肝外转移部位：同时勾选了“无”与其他项。请取消其中之一。",
        ),
        (
            {"treatment.lines": "listed"},
            "treatment.lines",
            "选择了“如下所列”，但下方未填写。请填写，或改选其他选项。",
        ),
        (
            {"treatment.lines[0].agents": "索拉非尼"},
            "treatment.lines",
            "下方已填写治疗，但此处未选择“如下所列”。请选择“如下所列”，或清空下方内容。",
        ),
        (
            {"treatment.tace": "none", "treatment.tace[0].response": "PD"},
            "treatment.tace",
            "下方已填写治疗，但此处未选择“如下所列”。请选择“如下所列”，或清空下方内容。",
        ),
        (
            {"tumour.pvtt_vp": "Vp3", "tumour.pvtt_cheng": "none"},
            "tumour.pvtt_cheng",
            "程氏分型提示影像学无门静脉癌栓，Vp分级却提示有癌栓。请更正其中之一。",
        ),
    ],
)
def test_what_is_wrong_is_told_at_its_field_in_these_words(
    client: TestClient, fields: dict[str, Any], name: str, words: str
) -> None:
    page = client.post(NEW, data={"pseudonym": "W-1", **fields})
    assert page.status_code == 422
    assert words in fault_at(page.text, name)


def test_everything_that_is_wrong_is_told_at_once_and_linked_from_the_summary(client: TestClient) -> None:
    page = client.post(
        "/board/en/patients/new",
        data={
            "pseudonym": "",
            "liver.inr": "high",
            "resection.resection_date": "2027-01-01",
            "treatment.lines": "listed",
            "treatment.lines[3].setting": "advanced",
            "treatment.lines[3].agents": ["sorafenib", "sorafenip"],
        },
    ).text
    summary = page[page.index('id="summary"') : page.index("</section>")]
    targets = re.findall(r'href="#([^"]+)"', summary)
    assert targets == ["pseudonym", "liver-inr", "treatment-lines-0-agents", "resection-resection_date"]
    assert all(f'id="{target}"' in page for target in targets)
    assert 'role="alert"' in page
    assert "autofocus" in page
    field = re.search(r'<input id="liver-inr"[^>]*>', page)
    assert field is not None
    assert 'aria-invalid="true"' in field[0]
    assert 'aria-describedby="liver-inr-fault"' in field[0]


def test_a_field_that_the_vocabulary_does_not_know_is_refused_and_not_dropped(client: TestClient) -> None:
    page = client.post("/board/en/patients/new", data={"pseudonym": "K-1", "liver.bilirubine": "17 µmol/L"})
    assert page.status_code == 422
    assert "<code>liver.bilirubine</code>" in page.text


def test_nothing_that_was_typed_is_lost_where_something_is_wrong(client: TestClient) -> None:
    sent = {
        "pseudonym": ["L-1"],
        "question": ["Resect?\nOr not?"],
        "as_of": ["2026-02-30"],
        "patient.age": ["61"],
        "liver.bilirubin": ["1.0"],
        "liver.bilirubin.unit": ["mg/dL"],
        "liver.ascites": ["a great deal"],
        "liver.cirrhosis": ["yes"],
        "liver.tips": ["perhaps"],
        "tumour.extrahepatic_sites": ["lung", "moon"],
        "treatment.lines": ["listed_systemic"],
        "treatment.lines[0].setting": ["advanced"],
        "treatment.lines[0].agents": ["lenvatinib", "pembrolizumab", "unknownmab", "fourth"],
        "treatment.lines[0].tolerated": ["no"],
        "treatment.lines[0].start": ["in spring"],
        "treatment.tace": ["listed"],
        "treatment.tace[0].on": ["2026-01-05"],
        "treatment.tace[1].response": ["given"],
    }
    page = client.post("/board/en/patients/new", data=sent)
    assert page.status_code == 422
    shown = Fields(page.text).sent
    assert {name: [text for text in shown[name] if text] for name in sent} == sent


def test_whatever_is_typed_is_text_on_the_page_and_never_markup(client: TestClient, engine: Engine) -> None:
    names = [control.name for control in profile_form(engine.kb, ()).controls]
    units = [f"{control.name}.unit" for control in profile_form(engine.kb, ()).controls if control.units]
    parts = ("setting", "agents", "procedures", "start", "end", "best_response", "criteria", "ended", "tolerated")
    lines = [f"treatment.lines[0].{part}" for part in parts]
    others = ["pseudonym", "question", "as_of", "treatment.lines", "treatment.tace", "treatment.tace[0].on"]
    hostile = dict.fromkeys([*names, *units, *lines, *others, "treatment.tace[0].response", f"x.{HOSTILE}"], HOSTILE)
    for lang in ("zh", "en"):
        page = client.post(f"/board/{lang}/patients/new", data=hostile)
        assert page.status_code == 422
        assert "<script>alert" not in page.text
        assert len(re.findall(r"<script\b", page.text)) == 2
        assert Fields(page.text).sent["question"] == [HOSTILE]


def test_another_line_is_added_without_script_and_keeps_what_was_typed(client: TestClient) -> None:
    sent = {"pseudonym": "M-1", "treatment.lines[0].agents": "sorafenib", "liver.inr": "high", "action": "more-lines"}
    page = client.post(NEW, data=sent)
    assert page.status_code == 200
    assert 'id="summary"' not in page.text
    fields = Fields(page.text)
    assert "treatment.lines[1].setting" in fields.names
    assert fields.sent["liver.inr"] == ["high"]
    assert re.search(r'name="treatment\.lines\[1\]\.setting"[^>]* autofocus', page.text)


def test_no_more_lines_are_offered_than_a_profile_takes(client: TestClient) -> None:
    sent = {f"treatment.lines[{index}].setting": "advanced" for index in range(30)} | {"action": "more-lines"}
    names = Fields(client.post(NEW, data=sent).text).names
    assert "treatment.lines[29].setting" in names
    assert "treatment.lines[30].setting" not in names


def test_changing_the_language_keeps_what_was_typed(client: TestClient) -> None:
    assert 'formaction="/board/en/patients/new"' in client.get(NEW).text
    page = client.post("/board/en/patients/new", data={"action": "show", "pseudonym": "G-1", "patient.age": "61"})
    assert page.status_code == 200
    assert 'lang="en"' in page.text
    assert Fields(page.text).sent["patient.age"] == ["61"]


def test_the_way_back_from_a_record_holds_its_pseudonym_question_and_course(
    client: TestClient, service: Service, untreated: Any
) -> None:
    course = [{"on": "2026-01-05", "field": "afp", "value": "12 ng/mL"}]
    patient = {"pseudonym": "HCC-77", "question": "切除？", "profile": untreated, "course": course}
    sent = client.post(
        "/board/zh/patients/paste", data={"document": orjson.dumps([patient]).decode()}, follow_redirects=False
    )
    page = client.get(f"/board/zh/patients/from/{sent.headers['location'].rsplit('/', 1)[1]}").text
    fields = Fields(page).sent
    assert (fields["pseudonym"], fields["question"]) == (["HCC-77"], ["切除？"])
    again = client.post(NEW, data={**fields, "patient.ecog": "2"}, follow_redirects=False)
    stored = service.store.get(again.headers["location"].rsplit("/", 1)[1])
    assert stored is not None
    assert stored.context is not None
    assert stored.context["board"] == {"pseudonym": "HCC-77", "question": "切除？", "course": course}
    assert stored.identifiers == {"patient": "HCC-77"}


def test_a_form_sent_by_another_site_is_refused(client: TestClient) -> None:
    assert client.post(NEW, data={"pseudonym": "C-1"}, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403


@pytest.mark.parametrize("record", ["nobody", "../x", "%00"])
def test_a_record_that_is_not_there_is_not_there(client: TestClient, record: str) -> None:
    assert client.get(f"/board/zh/patients/from/{record}").status_code in (404, 422)

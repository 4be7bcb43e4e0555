"""The frame of every page: language, policy, files, signing in, where forms may come from, and errors told on pages."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path
from typing import Any

import orjson
import pytest
import yaml
from assessment_pages import a_case, keep, words_of
from web_support import TestClient, browser

from api.app import PAGES
from api.security.gate import Gate
from api.security.keys import NewKey, new_key
from api.security.sessions import COOKIE
from api.security.settings import read
from api.service import Service
from api.store.records import StoreUnavailable
from api.web.shell import POLICY, STATIC, assets
from engine.errors import Fault

both_languages = pytest.mark.parametrize("lang", ["zh", "en"])
BASE = "https://board.example.org"
OF_THE_KNOWLEDGE_BASE = (
    "",
    "/search?q=TACE",
    "/rules",
    "/rules/cnlc.first-line.sorafenib",
    "/regimens",
    "/regimens/tace",
    "/studies",
    "/studies/imbrave150",
    "/sources",
    "/sources/cnlc-2026",
    "/sources/review-001/passages",
    "/fields",
    "/fields/afp",
    "/conflicts",
    "/coverage",
    "/errata",
)


def _without_parameters() -> list[str]:
    """Every page that has nothing but its language in its address; files to be saved are no pages."""
    routes = [route for pages in PAGES for route in pages.router.routes if "GET" in getattr(route, "methods", ())]
    paths = [str(getattr(route, "path", "")) for route in routes]
    return [path.replace("{lang}", "LANG") for path in paths if re.fullmatch(r"/board/\{lang\}[^{}.]*", path)]


ADDRESSES = sorted(
    {
        *_without_parameters(),
        *(f"/board/LANG/patients/{tab}" for tab in ("new", "paste", "fhir")),
        *(f"/board/LANG/knowledge{path}" for path in OF_THE_KNOWLEDGE_BASE),
    }
)


@pytest.fixture
def plain(service: Service) -> TestClient:
    """A browser that follows no redirects."""
    return browser(service, follow_redirects=False)


@pytest.fixture
def record(service: Service, untreated: Any) -> str:
    return keep(service, a_case(untreated))


# --- every page ----------------------------------------------------------------------------------------------


def test_there_are_pages_to_look_at() -> None:
    assert len(ADDRESSES) > 17
    assert "/board/LANG" in ADDRESSES


@both_languages
@pytest.mark.parametrize("address", [*ADDRESSES, "/board/LANG/nothing-here", "/board/LANG/assessments/RECORD"])
def test_every_page_has_the_frame_and_nothing_that_the_policy_would_stop(
    client: TestClient, record: str, address: str, lang: str
) -> None:
    asked = address.replace("LANG", lang).replace("RECORD", record)
    answer = client.get(asked)
    assert answer.status_code in (200, 404)
    assert answer.headers["content-security-policy"] == POLICY
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert "set-cookie" not in answer.headers
    html = answer.text
    assert f'<html lang="{"zh-CN" if lang == "zh" else "en"}">' in html
    assert html.count("<h1") == 1
    assert ("并非治疗建议" if lang == "zh" else "not a") in html.partition("<footer>")[2]
    assert "0.1.0+" in html.partition("<footer>")[2]
    assert re.findall(r"<script(?![^>]*\ssrc=)[^>]*>", html) == []
    assert "<style" not in html
    tags = re.findall(r"<[a-zA-Z][^>]*>", html)
    assert [tag for tag in tags if re.search(r"\s(?:on[a-z]+|style)\s*=", tag)] == []
    assert [tag for tag in tags if re.search(r'(?:href|src|action)="(?:https?:|//|javascript:)', tag)] == []


@both_languages
@pytest.mark.parametrize("address", ADDRESSES)
def test_the_other_language_is_the_same_page(client: TestClient, address: str, lang: str) -> None:
    other = "en" if lang == "zh" else "zh"
    answer = client.get(address.replace("LANG", lang))
    here = str(answer.request.url.raw_path.decode())
    link = re.search(r'<a class="language" href="([^"]*)"', answer.text)
    assert link is not None
    assert unescape(link[1]) == here.replace(f"/board/{lang}", f"/board/{other}", 1)
    back = re.search(r'<a class="language" href="([^"]*)"', client.get(unescape(link[1])).text)
    assert back is not None
    assert unescape(back[1]) == here


@pytest.mark.parametrize(
    ("prefers", "lang"),
    [
        ("", "zh"),
        ("en-GB,en;q=0.9", "en"),
        ("zh-CN,zh;q=0.9,en;q=0.8", "zh"),
        ("en,zh-CN;q=0.5", "en"),
        ("fr", "zh"),
    ],
)
def test_the_way_in_is_in_the_language_that_the_browser_prefers(plain: TestClient, prefers: str, lang: str) -> None:
    answer = plain.get("/board", headers={"Accept-Language": prefers})
    assert (answer.status_code, answer.headers["location"]) == (303, f"/board/{lang}")


# --- files ---------------------------------------------------------------------------------------------------


def test_the_files_of_pages_are_kept_by_browsers_for_good_under_their_version(client: TestClient) -> None:
    for name, media_type in STATIC.items():
        answer = client.get(f"/board/static/{assets()[name].version}/{name}")
        assert answer.status_code == 200
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert answer.headers["content-type"] == media_type
        assert answer.content == assets()[name].content


def test_every_file_that_a_page_names_is_there(client: TestClient, record: str) -> None:
    named: set[str] = set()
    for address in (*ADDRESSES, f"/board/LANG/assessments/{record}"):
        named |= set(
            re.findall(r'(?:href|src)="(/board/static/[^"]*)"', client.get(address.replace("LANG", "zh")).text)
        )
    assert any(name.endswith("knowledge.css") for name in named)
    assert [name for name in named if client.get(name).status_code != 200] == []


@pytest.mark.parametrize(
    "path",
    [
        "000000000000/board.css",
        "VERSION/shell.py",
        "VERSION/../shell.py",
        "VERSION/%2e%2e/shell.py",
        "VERSION/..%2f..%2fshell.py",
        "VERSION/%2fetc%2fpasswd",
        "VERSION/board.css%00",
        "VERSION/",
        "%2e%2e/board.css",
    ],
)
def test_no_other_file_is_given(client: TestClient, path: str) -> None:
    answer = client.get(f"/board/static/{path.replace('VERSION', assets()['board.css'].version)}")
    assert answer.status_code == 404
    assert "import annotations" not in answer.text


# --- signing in ----------------------------------------------------------------------------------------------


class Keyed:
    """The service as it is with keys. ``clock``: seconds that have passed since it began."""

    def __init__(self, client: TestClient, key: NewKey, write: Callable[..., None], clock: list[float]) -> None:
        self.client = client
        self.key = key
        self.write = write
        self.clock = clock

    def sign_in(self, key: str, wanted: str = "", lang: str = "zh") -> Any:
        return self.client.post(f"/board/{lang}/sign-in", data={"key": key, "next": wanted})


@pytest.fixture
def keyed(service: Service, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Keyed]:
    """The same service behind keys, reached through https; three failures a minute."""
    path = tmp_path / "keys.yaml"

    def write(*keys: NewKey) -> None:
        entries = [
            key.entry.model_dump(mode="json", exclude_none=True) | {"scopes": sorted(key.entry.scopes)} for key in keys
        ]
        path.write_text(yaml.safe_dump({"keys": entries}), encoding="utf-8")
        path.chmod(0o600)

    key = new_key("ward-7", ["assess", "read"])
    write(key)
    given = {"HCC_API_KEYS": str(path), "HCC_BASE_URL": BASE, "HCC_FAILURES_PER_MINUTE": "3"}
    security, faults = read(given)
    assert faults == []
    clock = [0.0]
    gate = Gate(security, service.store.first_use, monotonic=lambda: clock[0])
    monkeypatch.setattr(service, "settings", replace(service.settings, security=security))
    monkeypatch.setattr(service, "gate", gate)
    client = browser(service, follow_redirects=False)
    client.base_url = BASE
    yield Keyed(client, key, write, clock)
    gate.close()


@both_languages
@pytest.mark.parametrize("address", [one for one in ADDRESSES if not one.endswith("sign-in")])
def test_whoever_is_not_signed_in_is_led_to_sign_in_and_sees_nothing(keyed: Keyed, address: str, lang: str) -> None:
    asked = address.replace("LANG", lang)
    answer = keyed.client.get(asked)
    path = asked.partition("?")[0].replace("/", "%2F")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/board/{lang}/sign-in?next={path}")
    assert answer.content == b""


def test_a_good_key_signs_in_and_leads_to_the_page_that_was_wanted(keyed: Keyed) -> None:
    wanted = "/board/zh/knowledge/studies/imbrave150"
    answer = keyed.sign_in(keyed.key.secret, wanted)
    assert (answer.status_code, answer.headers["location"]) == (303, wanted)
    shown = keyed.client.get(wanted)
    assert shown.status_code == 200
    assert "退出" in shown.text


def test_the_cookie_is_out_of_reach_of_scripts_other_sites_and_plain_http(keyed: Keyed) -> None:
    sent = keyed.sign_in(keyed.key.secret).headers["set-cookie"]
    name, *flags = [part.strip() for part in sent.split(";")]
    assert name.startswith(f"{COOKIE}=")
    assert {flag.lower() for flag in flags} == {"httponly", "secure", "samesite=strict", "path=/", "max-age=28800"}
    assert keyed.key.secret[13:] not in sent


def test_a_wrong_key_is_told_in_words_and_after_a_few_the_address_has_to_wait(keyed: Keyed) -> None:
    wrong = f"hcc_00000000_{'0' * 64}"
    for lang, said in (("zh", "该密钥无效"), ("en", "This key is not accepted"), ("zh", "该密钥无效")):
        answer = keyed.sign_in(wrong, lang=lang)
        assert answer.status_code == 401
        assert said in answer.text
        assert wrong not in answer.text
        assert "set-cookie" not in answer.headers
    held = keyed.sign_in(wrong)
    assert held.status_code == 429
    assert "请求过多，请稍后再试" in held.text
    assert int(held.headers["retry-after"]) >= 1
    assert "Too many requests; try again shortly" in keyed.sign_in(wrong, lang="en").text


@pytest.mark.parametrize("how", ["withdrawn", "replaced", "expired", "forged", "signed out"])
def test_a_session_that_ended_leads_to_sign_in(keyed: Keyed, how: str) -> None:
    assert keyed.sign_in(keyed.key.secret).status_code == 303
    assert keyed.client.get("/board/zh").status_code == 200
    other = new_key("ward-7", ["assess", "read"])
    if how == "withdrawn":
        keyed.write(other)
    elif how == "replaced":
        keyed.write(NewKey(other.secret, other.entry.model_copy(update={"id": keyed.key.entry.id})))
    elif how == "expired":
        yesterday = (datetime.now(UTC) - timedelta(days=1)).date()
        keyed.write(NewKey("", keyed.key.entry.model_copy(update={"expires": yesterday})))
    elif how == "forged":
        cookie = str(keyed.client.cookies[COOKIE])
        keyed.client.cookies.clear()
        keyed.client.cookies.set(COOKIE, f"{cookie[:-1]}{'A' if cookie[-1] != 'A' else 'B'}")
    else:
        assert keyed.client.post("/board/zh/sign-out").headers["location"] == "/board/zh/sign-in"
    keyed.clock[0] += 2
    assert keyed.client.get("/board/zh").headers["location"] == "/board/zh/sign-in?next=%2Fboard%2Fzh"


@pytest.mark.parametrize(
    "wanted",
    [
        "https://evil.example/board/zh",
        "//evil.example/board/zh",
        "/\\evil.example",
        "/board/\\evil.example",
        "/board//evil.example",
        "/board/../evil",
        "/boardevil",
        "javascript:alert(1)",
        "/board/zh\r\nSet-Cookie: a=b",
        "/board/\u202ezh",
        " /board/zh/knowledge",
        "/assessments",
    ],
)
def test_after_signing_in_nobody_is_led_away(keyed: Keyed, wanted: str) -> None:
    answer = keyed.sign_in(keyed.key.secret, wanted)
    location = answer.headers["location"]
    assert location in ("/board/zh", wanted.strip())
    assert location.startswith("/board/zh")
    assert "evil" not in location
    assert "a=b" not in str(answer.headers)


def test_what_was_wanted_is_shown_as_text_on_the_form(keyed: Keyed) -> None:
    answer = keyed.client.get('/board/en/sign-in?next="><script>alert(1)</script>')
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text


def test_an_open_service_asks_for_no_key(plain: TestClient) -> None:
    assert plain.get("/board/en/sign-in").headers["location"] == "/board/en"
    assert plain.post("/board/en/sign-in", data={"key": "x"}).status_code == 401
    assert "Sign out" not in plain.get("/board/en").text


def test_a_key_that_may_not_read_is_told_so(keyed: Keyed) -> None:
    other = new_key("assessor", ["assess"])
    keyed.write(keyed.key, other)
    keyed.clock[0] += 2
    assert keyed.sign_in(other.secret).status_code == 303
    answer = keyed.client.get("/board/zh/knowledge")
    assert answer.status_code == 403
    assert "无权访问" in answer.text


def test_a_call_with_a_key_in_its_header_needs_no_cookie_to_read_a_page(keyed: Keyed) -> None:
    answer = keyed.client.get("/board/zh/knowledge", headers={"X-API-Key": keyed.key.secret})
    assert answer.status_code == 200


# --- where forms may come from ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("site", "origin"),
    [
        ("cross-site", None),
        ("same-site", None),
        ("none", None),
        ("cross-site", BASE),
        ("same-origin", "https://evil.example"),
        ("same-origin", "null"),
        (None, "https://evil.example"),
        (None, "null"),
        (None, f"{BASE}.evil.example"),
        (None, f"{BASE}:8443"),
        (None, None),
    ],
)
@pytest.mark.parametrize("path", ["/board/zh/sign-in", "/board/zh/sign-out", "/board/zh/patients/paste"])
def test_a_form_that_another_site_may_have_sent_is_refused(
    keyed: Keyed, path: str, site: str | None, origin: str | None
) -> None:
    keyed.sign_in(keyed.key.secret)
    keyed.client.headers.pop("Sec-Fetch-Site")
    headers = {"Sec-Fetch-Site": site, "Origin": origin}
    answer = keyed.client.post(
        path,
        data={"key": keyed.key.secret, "document": "{}"},
        headers={name: value for name, value in headers.items() if value is not None},
    )
    assert answer.status_code == 403
    assert "无权访问" in answer.text
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "same-origin"}, {"Origin": BASE}])
def test_a_form_of_an_own_page_is_taken(keyed: Keyed, headers: dict[str, str]) -> None:
    keyed.client.headers.pop("Sec-Fetch-Site")
    answer = keyed.client.post("/board/zh/sign-in", data={"key": keyed.key.secret}, headers=headers)
    assert answer.status_code == 303


@pytest.mark.parametrize("host", ["evil.example", "board.example.org", "localhost.evil.example", "10.0.0.5:8000"])
@pytest.mark.parametrize("path", ["/board/zh", "/board/zh/knowledge", "/board/zh/knowledge/search?q=x"])
def test_an_open_service_is_not_reached_under_another_name(plain: TestClient, host: str, path: str) -> None:
    answer = plain.get(path, headers={"Host": host})
    assert answer.status_code == 403
    assert "索拉非尼" not in answer.text


def test_an_open_service_is_not_reached_through_a_proxy(plain: TestClient) -> None:
    assert plain.get("/board/zh", headers={"X-Forwarded-For": "192.0.2.1"}).status_code == 403


# --- errors ----------------------------------------------------------------------------------------------------


def told(answer: Any, status: int, said: str) -> None:
    """*answer* is a page in the frame that says so."""
    assert answer.status_code == status
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["content-security-policy"] == POLICY
    assert said in words_of(answer.text)


def test_an_address_without_a_page_is_told_on_a_page(client: TestClient) -> None:
    told(client.get("/board/zh/nothing"), 404, "此地址下没有内容")
    told(client.get("/board/en/nothing"), 404, "There is nothing at this address")


def test_a_language_that_there_is_not_is_an_address_without_a_page(client: TestClient) -> None:
    for path in ("/board/fr", "/board/fr/knowledge"):
        told(client.get(path), 404, "此地址下没有内容")


def test_a_slash_at_the_end_leads_to_the_page(plain: TestClient) -> None:
    for path in ("/board", "/board/en", "/board/zh/meetings"):
        answer = plain.get(f"{path}/")
        assert (answer.status_code, answer.headers["location"]) == (303, path)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_no_page_but_the_way_in_opens_without_a_session(keyed: Keyed, method: str) -> None:
    open_to_all = {"/board", "/board/{lang}/sign-in", "/board/{lang}/sign-out", "/board/static/{version}/{name}"}
    asked = 0
    for pages in PAGES:
        for route in pages.router.routes:
            path = str(getattr(route, "path", ""))
            if method not in getattr(route, "methods", ()) or path in open_to_all:
                continue
            somewhere = path.replace("{lang}", "zh").replace("{kind}", "pdf")
            somewhere = re.sub(r"{\w+:uuid}", "00000000-0000-4000-8000-000000000000", somewhere)
            somewhere = re.sub(r"{\w+(:int)?}", "1", somewhere)
            keyed.clock[0] += 60  # each of them counts as a failure of this address
            answer = keyed.client.request(method, somewhere)
            assert answer.status_code == 303, path
            assert answer.headers["location"].startswith("/board/zh/sign-in"), path
            asked += 1
    assert asked > (10 if method == "GET" else 3)


def test_a_record_that_is_not_there_is_told_on_a_page(client: TestClient) -> None:
    told(client.get("/board/zh/assessments/00000000-0000-4000-8000-000000000000"), 404, "此地址下没有内容")


def test_a_method_that_a_page_does_not_take_is_told_on_a_page(client: TestClient) -> None:
    zh, en = client.put("/board/zh"), client.post("/board/en/knowledge")
    told(zh, 405, "此页面不接受该操作")
    told(en, 405, "This page does not take that")
    assert "GET" in en.headers["allow"]


def test_a_form_that_is_too_large_is_told_on_a_page(client: TestClient) -> None:
    for lang, title, said in (
        ("zh", "内容过大", "提交的内容超过256 KB。"),
        ("en", "Too large", "what was sent is larger than 256 KB."),
    ):
        answer = client.post(f"/board/{lang}/sign-in", data={"key": "x" * 300_000})
        told(answer, 413, title)
        assert said in words_of(answer.text)


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe", b"--x\r\nbroken", b"--x\r\n\r\n" + b"a" * 1000, b""],
    ids=["bytes", "part", "header", "empty"],
)
def test_a_form_that_cannot_be_read_is_told_on_a_page(client: TestClient, content: bytes) -> None:
    for kind in ("multipart/form-data", "multipart/form-data; boundary=x"):
        answer = client.post("/board/zh/sign-in", content=content, headers={"Content-Type": kind})
        assert answer.status_code in (401, 422)
        if answer.status_code == 422:
            told(answer, 422, "内容无法读取")


def test_a_form_with_too_many_fields_is_told_on_a_page(client: TestClient) -> None:
    many = {f"field-{number}": (None, "x") for number in range(501)}
    told(client.post("/board/en/sign-in", files=many), 422, "the form cannot be read.")


def test_a_record_that_does_not_answer_is_told_on_a_page(
    client: TestClient, service: Service, monkeypatch: pytest.MonkeyPatch, untreated: Any
) -> None:
    def gone(*_: Any) -> Any:
        raise StoreUnavailable([Fault("store.unavailable", "", "the database does not answer.", "Try again shortly.")])

    monkeypatch.setattr(service.store, "get", gone)
    monkeypatch.setattr(service.store, "record", gone)
    read_ = client.get("/board/zh/assessments/00000000-0000-4000-8000-000000000000")
    told(read_, 503, "暂不可用：未能存档的结果不予显示")
    assert read_.headers["retry-after"] == "5"
    kept = client.post(
        "/board/en/patients/paste", data={"document": orjson.dumps(untreated).decode(), "pseudonym": "P-9"}
    )
    told(kept, 503, "Temporarily not available")
    assert "P-9" not in kept.text
    told(client.get("/board/en/knowledge"), 200, "Knowledge base")


def test_what_was_not_foreseen_is_told_by_an_incident_number_alone(
    client: TestClient, service: Service, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: Any) -> Any:
        raise RuntimeError("patient Zhang San, 13800000000")

    monkeypatch.setattr(service.store, "get", broken)
    with caplog.at_level(logging.DEBUG, logger="api"):
        answer = client.get("/board/zh/assessments/00000000-0000-4000-8000-000000000000")
    told(answer, 500, "出现错误，未显示任何结果")
    incident = re.search(r"<code>([0-9a-f]{32})</code>", answer.text)
    assert incident is not None
    assert incident[1] in caplog.text
    assert "Zhang" not in answer.text + caplog.text


def test_no_log_line_holds_what_stands_in_an_address_or_a_form(
    client: TestClient, keyed: Keyed, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, logger="api"):
        for path in ("knowledge/search?q=ZHANGSAN", "knowledge/rules/ZHANGSAN", "ZHANGSAN", "assessments/ZHANGSAN"):
            keyed.client.get(f"/board/zh/{path}", headers={"X-API-Key": keyed.key.secret})
            keyed.client.get(f"/board/zh/{path}")
        keyed.sign_in("ZHANGSAN", "/board/zh/ZHANGSAN")
        keyed.client.post(
            "/board/zh/patients/paste",
            data={"document": '{"patient": {"name": "ZHANGSAN"}}', "pseudonym": "ZHANGSAN"},
            headers={"X-API-Key": keyed.key.secret},
        )
    lines = [record.getMessage() for record in caplog.records if record.name == "api.guard"]
    assert len(lines) == 10
    assert "ZHANGSAN" not in caplog.text
    assert keyed.key.secret[13:] not in caplog.text

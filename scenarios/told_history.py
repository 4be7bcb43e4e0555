"""The treatment so far, as a clause tells it: lines of systemic treatment, and what was done or never done.

A line of treatment with drugs goes to the list of lines. A procedure never does: a list of lines without a drug would
say that there was no systemic treatment.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from engine.assessment import Bilingual
from engine.history import PROCEDURES
from engine.knowledge import KnowledgeBase
from engine.schema.common import Text
from scenarios.clauses import numeral
from scenarios.told import Clause, Heard, Said, Understood
from scenarios.told_agents import QUOTES, Unnamed, agents_of, bare, known
from scenarios.words import TREATMENT

LineDict = dict[str, Any]

_TREATED = r"(?:(?:联合|单药)?治疗|方案)?"
_THEREON = r"(?:之后|期间|过程中|后|中)?(?:出现|发生)?(?:疾病|肿瘤|病情)?(?P<each>均)?"
_GIVEN = r"(?:既往|曾经|曾|在|经)?(?:接受|使用|应用|服用|用)?过?"
_BECAUSE = r"(?:不良反应|毒副反应|毒副作用|副作用|毒性|不耐受)"
_TOXIC = r"(?:toxicity|intolerance|side effects|adverse events?)"
_DOSED = r"(?:treatment with |therapy with )?"
# How a line of treatment is told, by the way it ended; x is what was given, with a word such as 治疗 perhaps. Of failure and resistance the intake says
# the same as of progression.
_LINES: tuple[tuple[str | None, tuple[str, ...]], ...] = (
    (
        "progression",
        (
            rf"{_GIVEN}(?P<x>.+?){_TREATED}{_THEREON}(?:进展|耐药|失败)后?",
            r"(?:after |following |with |had |has had )?(?:disease |tumou?r )?progression "
            r"(?:on|under|during|despite|after) (?P<x>.+)",
            r"(?:has |had |having )?progressed (?:on|under|during|despite|after) (?P<x>.+)",
            r"(?:after )?(?:failure of|failed|has failed) (?P<x>.+)",
            r"(?P<x>.+?) (?:has )?failed",
            r"(?:refractory|resistant) to (?P<x>.+)",
        ),
    ),
    (
        "intolerance",
        (
            rf"对?{_GIVEN}(?P<x>.+?){_TREATED}后?(?:不耐受|不能耐受)",
            r"不能?耐受(?P<x>.+)",
            rf"因{_BECAUSE}而?停(?:用|药)(?P<x>.+)",
            rf"{_GIVEN}(?P<x>.+?){_TREATED}后?因{_BECAUSE}而?停(?:药|用)",
            r"(?:is |was |after |with )?intoleran(?:t|ce) (?:of|to) (?P<x>.+)",
            r"(?P<x>.+?) intolerance",
            r"(?P<x>.+?) (?:was )?not tolerated",
            r"(?:did not|could not|does not|cannot|unable to) tolerate (?P<x>.+)",
            rf"(?P<x>.+?) (?:was )?(?:stopped|discontinued) (?:for|because of|due to) {_TOXIC}",
        ),
    ),
    (
        "ongoing",
        (
            r"(?:目前)?正在(?:接受|使用|服用|应用)(?P<x>.+)",
            r"目前(?:接受|使用|服用|应用)(?P<x>.+?)中?",
            r"(?P<x>.+?)治疗(?:进行)?中",
            r"(?:is )?(?:currently |now )?(?:on|receiving|taking) (?P<x>.+?)(?: now)?",
            r"(?P<x>.+?) (?:still running|ongoing)",
        ),
    ),
    ("completed", (r"已?完成(?P<x>.+)", r"(?:has )?completed (?P<x>.+)")),
    (
        None,
        (
            r"(?:既往|曾经|曾)?(?:接受|使用|应用|服用|用|做|行)过(?P<x>.+)",
            r"(?:既往|曾经|曾)(?:接受|使用|应用|服用|用|行|有)?(?P<x>.+?)史?",
            r"有?(?P<x>.+?)史",
            r"(?P<x>(?:术后|术前)?(?:新?辅助|转化)(?!治疗$).+)",
            r"(?:has had |had |has received |received )?(?:an? )?(?:earlier|prior|previous) (?P<x>.+)",
            r"(?:has had|had|has received|received|previously treated with|previously had) (?P<x>.+)",
            r"(?P<x>.+?) (?:before|previously|in the past)",
            r"(?P<x>(?:neo)?adjuvant (?!treatment$|therapy$).+)",
        ),
    ),
)
_NEVER = (
    r"(?:既往|此前)?(?:从未|尚未|未曾|未|没有|无)(?:接受|进行|使用|应用|服用|用|做|行|经)?过?(?:任何)?(?P<x>.+?)史?",
    r"(?:with )?(?:no|without|without any|never had|never received|has had no|has not had|has not received)"
    r"(?: any)?(?: (?:earlier|prior|previous))? (?P<x>.+?)(?: before| so far)?",
    r"(?P<x>systemic[- ](?:treatment|therapy))[- ]na[iï]ve",
)
_NUMBER_ZH = r"(?P<n>\d+|[一二两三四五六七八九十])"
_SESSIONS = (
    rf"(?:既往|曾经|曾)?(?:接受|做|行)?过?(?P<x>.+?)(?:治疗)?\s*{_NUMBER_ZH}\s*次",
    rf"(?:既往|曾经|曾)?(?:接受|做|行)?过?{_NUMBER_ZH}\s*次(?P<x>.+?)(?:治疗)?",
    r"(?P<n>\w+) (?:earlier |prior |previous )?(?P<x>.+?) sessions?",
    r"(?P<x>.+?) (?P<n>\d+) times",
)
_WELL, _BADLY = r"(?:耐受性?(?:良好|好)|可耐受|能耐受)", r"耐受性?(?:差|不佳)"
_IT_WAS = r",? ?(?:(?:and|but|which|it) )?(?:was )?"
_TOLERATED = (  # behind a line, or a clause of its own that says of which drug
    (True, rf"(?P<x>.*?)(?:治疗)?[且并]?(?:{_WELL}|[（(]{_WELL}[)）])"),
    (True, r"(?:可|能够?)耐受(?P<x>.+?)(?:治疗)?"),
    (False, rf"(?P<x>.*?)(?:治疗)?[且并]?(?:{_BADLY}|[（(]{_BADLY}[)）])"),
    (True, rf"(?P<x>.*?)(?:{_IT_WAS}(?:well )?tolerated|\((?:well )?tolerated\))"),
    (True, r"tolerated (?P<x>.+?)(?: well)?"),
    (False, rf"(?P<x>.*?)(?:{_IT_WAS}poorly tolerated|\(poorly tolerated\))"),
)
_SYSTEMIC = re.compile(
    r"(?:针对晚期肝癌的|晚期)?(?:系统性?(?:抗肿瘤)?治疗|全身(?:系统)?(?:抗肿瘤)?治疗)|"
    r"systemic[ -](?:anti-?(?:cancer|tumou?r) )?(?:treatment|therapy)(?: for advanced disease)?",
    re.IGNORECASE,
)
_SETTINGS = {  # in front of a drug, in Chinese and in English
    "neoadjuvant": (r"(?:术前)?新辅助", r"neoadjuvant"),
    "adjuvant": (r"(?:术后)?辅助", r"adjuvant"),
    "perioperative": (r"围手术期", r"perioperative"),
    "conversion": (r"转化", r"conversion"),
}
_LINE_ZH = re.compile(r"^(?P<n>[一二三四五六七八九])线(?:治疗|方案|使用|应用|用)?|(?P<m>[一二三四五六七八九])线$")
_LINE_EN = re.compile(rf"^(?P<n>first|second|third|fourth|fifth)[- ]line\s+{_DOSED}", re.IGNORECASE)
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_THEN = re.compile(r"\s*(?:继而|随后|然后|(?:\band\s+)?\bthen\b(?:\s+on\b)?)\s*", re.IGNORECASE)
_AND = re.compile(r"\s*(?:、|和|及|与)\s*")
# Words that deny a procedure when they are denied; 未行射频消融 leaves open whether another ablation was done.
_WHOLE = re.compile(
    r"tace|haic|(?:经(?:导管|肝)?动脉|肝动脉)?化疗栓塞术?|(?:经?肝动脉|经动脉|动脉)灌注化疗|"
    r"(?:transarterial |transcatheter arterial )?chemoemboli[sz]ation|hepatic arterial infusion chemotherapy|"
    r"(?:肝|手术)?切除术?|(?:liver )?resection|hepatectomy|消融(?:术|治疗)?|ablation|"
    r"外?放(?:疗|射治疗)|ebrt|(?:external (?:beam )?)?radiotherapy",
    re.IGNORECASE,
)
_FAILED = re.compile(r"失败|fail", re.IGNORECASE)
_NOT_AGAINST_CANCER = frozenset({"antiviral_hbv", "antiviral_hcv"})


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How the treatment told of was tolerated. ``agents``: of which, where they are named."""

    agents: frozenset[str]
    tolerated: bool


def history(clause: Clause) -> Heard:
    """Reader for what was given or done, and what never was."""
    told = clause.saying(" ".join(clause.text.strip(QUOTES).split()))
    for reader in (_plainly, _never, _sessions, _lines, _only_named):
        heard = list(reader(told))
        understood = [item for item in heard if isinstance(item, tuple)]
        yield from understood or heard
        if understood:
            return


def tolerance(clause: Clause) -> Tolerance | None:
    """耐受良好, well tolerated, 可耐受索拉非尼: of treatment told elsewhere; ``None`` where the clause says no such thing."""
    text = " ".join(clause.text.strip(QUOTES).split())
    for tolerated, pattern in _TOLERATED:
        for match in _matches((pattern,), text):
            agents = known(clause.kb, match["x"]) if match["x"].strip(QUOTES) else ()
            if agents is not None:
                return Tolerance(frozenset(agents), tolerated)
    return None


def lines_of(value: object) -> list[LineDict]:
    """The lines of treatment in *value* of a profile; none where it is no list."""
    return value if isinstance(value, list) else []


def _said(key: str, value: object, clause: Clause) -> Said:
    return Said("treatment", key, value, (key, json.dumps(value, sort_keys=True)), None, clause.text)


def _matches(patterns: Sequence[str], text: str) -> Iterator[re.Match[str]]:
    for pattern in patterns:
        match = re.fullmatch(pattern, text, re.IGNORECASE)
        if match is not None:
            yield match


# --- done or never done ------------------------------------------------------------------------------


def _plainly(clause: Clause) -> Heard:
    """既往TACE：无, TACE治疗失败, adjuvant treatment still running: the history's own yes or no, by its label."""
    words = {"": True, "yes": True, "no": False, "是": True, "有": True, "否": False, "无": False}
    for fact, key in TREATMENT.items():
        label = clause.kb.facts[fact].label
        for name in {label.en, label.zh, *_short(label)}:
            match = re.fullmatch(rf"{re.escape(name)}\s*[：:为是]?\s*(?P<value>.*)", clause.text, re.IGNORECASE)
            value = words.get(match["value"].casefold()) if match else None
            if value is not None:
                yield _plain(key, value, clause)
                return


def _short(label: Text) -> tuple[str, str]:
    """A label without what it adds in brackets."""
    return re.sub(r"\s*\(.*\)$", "", label.en), re.sub(r"（[^）]*）$", "", label.zh)


def _plain(key: str, value: bool, clause: Clause) -> Understood:
    done = (_said("prior_tace", True, clause),) if key == "tace_failed" and value else ()
    return (*done, _said(key, value, clause))


def _never(clause: Clause) -> Heard:
    for match in _matches(_NEVER, clause.text):
        written = match["x"].strip(QUOTES)
        key = _plain_key(clause.kb, written)
        if _SYSTEMIC.fullmatch(written):
            yield (_said("lines", [], clause),)
        elif key is not None and key.removeprefix("prior_") in PROCEDURES and not _WHOLE.fullmatch(written):
            label = clause.kb.facts[key].label
            yield Bilingual(
                f"that this was not done leaves open whether something of the kind was; write “{label.en}: no”",
                f"未做此项不等于未做同类治疗；请写“{label.zh}：否”",
            )
        elif key is not None:
            yield (_said(key, False, clause),)
        elif known(clause.kb, written) is not None:
            yield Bilingual(
                "that one treatment was not given cannot be recorded alone; "
                "tell every line, or “no earlier systemic treatment”",
                "不能单独记录未用过某一治疗；请写明各线治疗，或“未接受过系统治疗”",
            )
        else:
            continue
        return


def _plain_key(kb: KnowledgeBase, written: str) -> str | None:
    """The plain yes or no of a procedure or of a setting of treatment."""
    for name, patterns in _SETTINGS.items():
        if name != "perioperative" and any(re.fullmatch(word, bare(written), re.IGNORECASE) for word in patterns):
            return f"prior_{name}"
    agents = known(kb, written)
    return f"prior_{agents[0]}" if agents is not None and len(agents) == 1 and agents[0] in PROCEDURES else None


def _sessions(clause: Clause) -> Heard:
    """既往TACE 3次, three TACE sessions: how each went is not said."""
    for match in _matches(_SESSIONS, clause.text):
        number = numeral(match["n"])
        if number.isdecimal() and 0 < int(number) <= 30 and known(clause.kb, match["x"]) == ("tace",):
            yield (_said("tace", [{} for _ in range(int(number))], clause),)
            return


# --- lines -------------------------------------------------------------------------------------------


def _lines(clause: Clause) -> Heard:
    tolerated, rest = _with_tolerance(clause.text)
    wrong: list[Bilingual] = []
    for ended, patterns in _LINES:
        for match in _matches(patterns, rest):
            for item in _of_line(clause, match["x"], ended, bool(match.groupdict().get("each"))):
                if isinstance(item, Bilingual):
                    wrong.append(item)
                    continue
                yield _tolerating(item, tolerated, clause)
                return
    yield from wrong[:1]


def _with_tolerance(text: str) -> tuple[bool | None, str]:
    """Whether the treatment was tolerated, where the clause ends by saying so, and the clause without that."""
    for tolerated, pattern in _TOLERATED:
        for match in _matches((pattern,), text):
            if match["x"] and match.start("x") == 0:
                return tolerated, match["x"].strip()
    return None, text


def _tolerating(said: Understood, tolerated: bool | None, clause: Clause) -> Understood:
    if tolerated is None or said[0].key != "lines":
        return said
    return (_said("lines", [{**line, "tolerated": tolerated} for line in lines_of(said[0].value)], clause),)


def _of_line(clause: Clause, written: str, ended: str | None, each: bool) -> Heard:
    """The line or lines of treatment with *written*, or what is said of a procedure or of treatment as a whole."""
    kb = clause.kb
    parts = [part for part in _THEN.split(written) if part]
    if each:
        parts = [one for part in parts for one in _AND.split(part) if one]
    try:
        lines = [_line(kb, part, ended) for part in parts]
    except Unnamed as wrong:
        plain = _plain_claim(clause, written, ended)
        if plain is not None:
            yield plain
        elif wrong.near or ended in ("progression", "intolerance"):
            yield wrong.says
        return
    drugs = [[kb.drugs[name] for name in line["agents"] if name in kb.drugs] for line in lines]
    if any(_NOT_AGAINST_CANCER & set(drug.classes) for given in drugs for drug in given):
        yield Bilingual(
            "an antiviral is no line of treatment; "
            "write “on HBV antiviral treatment” or “HCV antiviral treatment ongoing”",
            "抗病毒药物不属于抗肿瘤治疗线数；请写“有乙肝抗病毒治疗”或“丙肝抗病毒治疗 治疗中”",
        )
    elif drugs and all(drugs):
        yield (_said("lines", lines, clause),)
    elif (plain := _plain_claim(clause, written, ended)) is not None:
        yield plain


def _plain_claim(clause: Clause, written: str, ended: str | None) -> Understood | Bilingual | None:
    """What a clause says of systemic treatment as a whole, of a procedure or of a setting; ``None``: nothing of these."""
    if ended is None and _SYSTEMIC.fullmatch(written.strip(QUOTES)):
        return (_said("prior_systemic", True, clause),)
    key = _plain_key(clause.kb, written)
    if key is None and known(clause.kb, written) is None:
        return None
    procedure = key is not None and key.removeprefix("prior_") in PROCEDURES
    if key is not None and (ended is None or (ended == "completed" and procedure)):
        return (_said(key, True, clause),)
    if key == "prior_adjuvant" and ended == "ongoing":
        return (_said("on_adjuvant", True, clause),)
    if key == "prior_tace" and _FAILED.search(clause.text):
        return _plain("tace_failed", True, clause)
    if key == "prior_tace" and ended == "progression":
        return Bilingual(
            "it is not said whether the treated tumour progressed; write “TACE failed” or give the sessions in a table",
            "未说明是否为靶病灶进展；请写“TACE治疗失败”，或用表格列出各次TACE",
        )
    return Bilingual(
        "a sentence can say of this only whether it was done; write “earlier …” or “no earlier …”, "
        "or a table of earlier treatment",
        "对此句子只能写是否做过；请写“既往……”或“未做过……”，或用“既往治疗”表格",
    )


def _line(kb: KnowledgeBase, written: str, ended: str | None) -> LineDict:
    """One line as the intake takes it. Raises :class:`Unnamed`."""
    text, number, setting = written.strip(QUOTES), None, "advanced"
    match = _LINE_ZH.search(text) or _LINE_EN.match(text)
    if match is not None:
        word = next(part for part in match.groups() if part)
        number = _ORDINALS.get(word.casefold()) or int(numeral(word))
        text = text[: match.start()] + text[match.end() :]
    else:
        for name, (zh, en) in _SETTINGS.items():
            found = re.match(rf"(?:{zh}(?:治疗)?(?:使用|应用|用)?|{en}\s+{_DOSED})(?=.)", text, re.IGNORECASE)
            if found:
                text, setting = text[found.end() :], name
                break
    line: LineDict = {"setting": setting, "agents": list(agents_of(kb, text))}
    if ended is not None:
        line["ended"] = ended
    if number is not None:
        line["line"] = number
    return line


def _only_named(clause: Clause) -> Heard:
    if known(clause.kb, clause.text) is not None:
        yield Bilingual(
            "it is not said what became of this treatment; write “after progression on …”, “intolerant of …”, "
            "“earlier …” or “no earlier …”",
            "未说明该治疗的结果；请写“……治疗后进展”“不耐受……”“既往……”或“未做过……”",
        )

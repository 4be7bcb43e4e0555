"""One clause about the patient (not about treatment) as a field and its value; nothing is guessed.

Each reader says how it understands a clause, or what is wrong with it. A clause that two of them understand
differently is refused like one that none understands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from engine.assessment import Bilingual
from engine.knowledge import KnowledgeBase
from engine.readings import Unreadable
from engine.vocabulary import YES_NO_WORDS, Fact
from engine.wording import folded
from scenarios.told import Clause, Heard, Said, Understood, attempts, called, listed, read, unreadable

# A field whose name also stands for another one when only the other has the value: 门静脉癌栓 Vp3, 肝外转移（肺）.
_KIN = {
    "pvtt_cheng": "pvtt_vp",
    "documented_child_pugh_class": "documented_child_pugh_score",
    "extrahepatic_spread": "extrahepatic_sites",
    "resection_margin": "r_status",
}
# Names that stand for a field before its value only; alone or denied they would say something else.
_BEFORE = {"documented_child_pugh_class": ("Child", "CTP", "Child-Turcotte-Pugh", "肝功能")}
# The same behind the value: 肺转移, lung metastases.
_AFTER = {"extrahepatic_sites": ("转移", "metastasis", "metastases")}
# Values that say by themselves what they are values of, by what is in the word (folded).
_SPEAKING = {
    name: re.compile(pattern)
    for name, pattern in {
        "diagnosis": r"^(?!other|another|其他)",
        "sex": r"",
        "resection_status": r"^(?!after|post|.*术后)",
        "r_status": r"^r[012]|切缘|margin",
        "pvtt_vp": r"^vp",
        "pvtt_cheng": r"^门(?:静)?脉.*癌栓",
        "recurrence": r".复发|.recurrence",
        "tace_suitable": r"tace",
        "ablation_suitable": r"消融",
        "distribution": r"^累及|^tumoursin",
    }.items()
}
# Words for a resection that was done, or for what is so now.
_AFTER_RESECTION = re.compile(r"^after|^post|术后")
# Names that are a judgement to be affirmed or denied: (not) suitable for TACE.
_JUDGED = re.compile(r"^(?:suitable for|适合)", re.IGNORECASE)
# Names of a yes or no that are whole statements: 已套扎, 拒绝标准治疗, pregnant.
_STATES = re.compile(
    r"^(?:已|正在|拟行|拒绝|患者拒绝|不能|无法|不适合)|"
    r"^(?:on|has|declines|refuses|unfit|pregnant|breastfeeding|lactating|transplanted|immunosuppressed)\b",
    re.IGNORECASE,
)

_SEVERAL = re.compile(r"[-–~/、，,至到或]|\b(?:to|or|and)\b")  # what can join two values of one field
_YES_OR_NO = frozenset(folded(word) for words in YES_NO_WORDS.values() for word in words) - {"positive", "negative"}
_LINK = re.compile(r"^\s*(?:(?:为|是|：|:|=|＝)\s*|(?:of|is|was|at(?!\s+(?:least|most)))\s+)?", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:a|an|the)\s+", re.IGNORECASE)
_WITH = re.compile(
    r"^(?:伴有|合并有|伴随|合并|存在|正在接受|有|伴|"
    r"(?:with|has|having|is|on|receiving|presence of)(?:\s+(?:a|an|the))?\s)\s*",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    r"^(?:不伴有|不伴|不合并|未合并|未伴有|未伴|不存在|未发现|未见|没有|未接受|未行|未|无|"
    r"(?:without|with no|has no|no evidence of|absence of|is not on|is not|not on|not|no)(?:\s+(?:a|an|the|any))?\s)\s*",
    re.IGNORECASE,
)
_WITHOUT_INSIDE = re.compile(r"(?<=.)(?:无|没有|未见|未行|未发生)")
_WITH_INSIDE = re.compile(r"(?<=.)(?:有|行|发生)")
_AGE_ZH = re.compile(
    r"^(?:患者)?(?P<sex>男性?|女性?)?(?:患者)?\s*(?:年龄)?\s*(?P<age>\d+)\s*岁(?:的?(?P<sex2>男性?|女性?))?(?:患者)?$"
)
_AGE_EN = re.compile(
    r"^(?:an?\s+)?(?P<age>\d+)(?:-|\s)years?(?:-|\s)old(?:\s+(?P<sex>man|woman|male|female))?(?:\s+patient)?$",
    re.IGNORECASE,
)
_SEX_EN = re.compile(
    r"^(?:an?\s+)?(?P<sex>man|woman|male|female)(?:\s+patient)?(?:\s+(?:of|aged)\s+(?P<age>\d+)(?:\s+years)?)?$",
    re.IGNORECASE,
)
_AGED = re.compile(r"^aged\s+(?P<age>\d+)(?:\s+years)?$", re.IGNORECASE)
_NUMERALS = {
    **dict(zip("一二三四五六七八九十", range(1, 11), strict=True)),
    "两": 2,
    **dict(
        zip(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], range(1, 11), strict=True)
    ),
}
_NOUN_ZH = r"(?:肝内|肝脏)?(?:肿瘤|病灶|结节|瘤灶)"
_NOUN_EN = r"(?:(?:liver|intrahepatic|hepatic)\s+)?(?:tumou?rs?|nodules?|lesions?)"
_COUNTED = tuple(  # a bare number behind the noun could be a size
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^(?P<n>[^\s个枚处]+?)\s*(?:个|枚|处)?\s*{_NOUN_ZH}$",
        rf"^{_NOUN_ZH}\s*(?:为|共|：|:)?\s*(?P<n>[^\s个枚处]+?)\s*(?:个|枚|处)$",
        rf"^{_NOUN_ZH}\s*(?P<n>\D+)$",
        rf"^(?:an?\s+)?(?P<n>\S.*?)\s+{_NOUN_EN}$",
    )
)


def numeral(written: str) -> str:
    """A whole number written as a word, in digits; anything else as it is."""
    number = _NUMERALS.get(written.casefold())
    return written if number is None else str(number)


# --- readers -----------------------------------------------------------------------------------------


def age_and_sex(clause: Clause) -> Heard:
    """58岁男性, a man of 58, aged 58."""
    for pattern in (_AGE_ZH, _AGE_EN, _SEX_EN, _AGED):
        match = pattern.match(clause.text)
        if match is None:
            continue
        parts = match.groupdict()
        said = [(name, parts.get(part)) for name, part in (("age", "age"), ("sex", "sex"), ("sex", "sex2"))]
        given = [(name, word) for name, word in said if word]
        if len({name for name, _ in given}) < len(given):
            return
        try:
            yield tuple(_read(clause, name, word) for name, word in given)
        except Unreadable as wrong:
            yield unreadable(clause.kb.facts["age"], str(parts["age"]), wrong)
        return


def _read(clause: Clause, fact: str, written: str) -> Said:
    return read(clause.kb.facts[fact], written, clause.text)


def counted(clause: Clause) -> Heard:
    """肿瘤3个, three nodules, 单发肿瘤."""
    for pattern in _COUNTED:
        match = pattern.match(clause.text)
        if match is not None:
            with suppress(Unreadable):
                yield (_read(clause, "tumour_number", numeral(match["n"])),)


def field_and_value(clause: Clause) -> Heard:
    """AFP 520 ng/mL, CNLC IIIa 期, 门静脉癌栓：Vp3. The longest name whose rest is one of its values."""
    wrong: Bilingual | None = None
    for fact, rest, parted in _names_in_front(clause):
        said = _with_kin(clause, fact, rest)
        if not isinstance(said, Bilingual):
            if parted or fact.kind == "choice":
                yield said
                return
        elif parted and wrong is None:
            wrong = said
    if wrong is not None:
        yield wrong


def _with_kin(clause: Clause, fact: Fact, written: str) -> Understood | Bilingual:
    """*written* as a value of *fact*, or of the field its name also stands for."""
    try:
        said = read(fact, written, clause.text)
    except Unreadable as wrong:
        if fact.id in _KIN:
            with suppress(Unreadable):
                return (_read(clause, _KIN[fact.id], written),)
        return unreadable(fact, written, wrong)
    if fact.id == "documented_child_pugh_class":
        return _class_and_score(clause, said, written)
    return (said,)


def _class_and_score(clause: Clause, said: Said, written: str) -> Understood | Bilingual:
    """A6, B（7分）: the points are part of what was written; the class alone would drop them."""
    points = list(dict.fromkeys(re.findall(r"\d+", written)))
    if not points:
        return (said,)
    try:
        return (said, _read(clause, "documented_child_pugh_score", " ".join(points)))
    except Unreadable as wrong:
        return unreadable(clause.kb.facts["documented_child_pugh_score"], written, wrong)


def value_and_field(clause: Clause) -> Heard:
    """轻度腹水, mild ascites, 肺转移."""
    for fact, written in _names_behind(clause):
        word = re.sub(r"的$", "", written.strip())
        if fact.kind not in ("choice", "choices") or folded(word) in _YES_OR_NO:  # those are for present_or_absent
            continue
        said = _with_kin(clause, fact, word)
        if not isinstance(said, Bilingual):
            yield said
            return


def present_or_absent(clause: Clause) -> Heard:
    """有肝硬化, 无腹水, with cirrhosis, no extrahepatic spread, 近6个月内无消化道出血, 已套扎."""
    for pattern, inside, there in ((_WITHOUT, _WITHOUT_INSIDE, False), (_WITH, _WITH_INSIDE, True)):
        match = pattern.match(clause.text)
        names = [clause.text[match.end() :]] if match else []
        names += [clause.text[: found.start()] + clause.text[found.end() :] for found in inside.finditer(clause.text)]
        for name in names:
            fact = named(clause.kb, name)
            if fact is not None and _JUDGED.match(name.strip()) and fact.kind == "choice":
                yield (read(fact, "yes" if there else "no", clause.text),)
                return
            if fact is not None and (said := finding(clause, fact, there)) is not None:
                yield (said,)
                return
    fact = named(clause.kb, clause.text)
    if fact is not None and fact.kind == "yes_no" and _STATES.match(clause.text):
        yield (read(fact, "yes", clause.text),)


def finding(clause: Clause, fact: Fact, there: bool) -> Said | None:
    """*fact* as present or absent; ``None`` where it is nothing that can be either."""
    absent = fact.kind in ("yes_no", "choices") or (fact.kind == "choice" and "none" in fact.words)
    if not absent or (fact.kind == "choices" and there):
        return None
    words = ("有", "无") if clause.language == "zh-CN" else ("yes", "none")
    with suppress(Unreadable):
        return read(fact, words[0] if there else words[1], clause.text)
    return None


def value_alone(clause: Clause) -> Heard:
    """肝细胞癌, 不可切除, 女: a value that by itself says of what."""
    written = _ARTICLE.sub("", clause.text)
    if len(folded(written)) == 1 and written.isascii():
        return
    found = [
        (fact, said)
        for fact in clause.kb.facts.values()
        if fact.origin == "given" and fact.kind in ("choice", "choices", "yes_no", "count")
        if (said := _worded(fact, written, clause)) is not None
    ]
    speaking = _SPEAKING.get(found[0][0].id) if len(found) == 1 else None
    if speaking is not None and speaking.search(folded(written)):
        yield (found[0][1],)
    elif speaking is not None and found[0][0].id == "resection_status" and _AFTER_RESECTION.search(folded(written)):
        yield Bilingual(
            "it is not said whether that is so now; write “earlier resection” or “resectability resected”",
            "未说明是既往还是目前；请写“既往肝切除”或“可切除性 已切除”",
        )
    elif len(found) == 1:
        name = called(found[0][0].label)
        yield Bilingual(
            f"it is a value of {name.en}; write the field with it", f"这是{name.zh}的取值，请连同项目一起写"
        )
    elif found:
        names = listed(fact.label for fact, _ in found)
        yield Bilingual(
            f"it can be a value of several fields; write the field with it: {names.en}",
            f"这可以是多个项目的取值，请写明项目：{names.zh}",
        )


def _worded(fact: Fact, written: str, clause: Clause) -> Said | None:
    """*written* as a value of *fact*, where it is a word and not merely a number."""
    several = fact.kind != "count" and _SEVERAL.search(written)
    if not (several or any(_is_word(fact, folded(one)) for one in attempts(fact, written))):
        return None  # most fields, and trying to read it would take longer
    with suppress(Unreadable):
        said = read(fact, written, clause.text)
        return said if said.means[1] is not None else None  # "unknown" is a word of every field
    return None


def _is_word(fact: Fact, word: str) -> bool:
    if fact.kind == "count":
        return word in {folded(one) for loose in (fact.entry.loose if fact.entry else ()) for one in loose.says}
    if word in fact.words:
        return True
    for strip in sorted(fact.entry.strip if fact.entry else (), key=len, reverse=True):
        word = word.replace(folded(strip), "")
    return word in fact.words


def bare_name(clause: Clause) -> Heard:
    """A field named, and nothing said of it."""
    fact = named(clause.kb, clause.text)
    if fact is None:
        return
    name = called(fact.label)
    if finding(clause, fact, True) or finding(clause, fact, False):
        yield Bilingual(
            f"{name.en}: it is not said whether there is any; write “with …”, “no …” or a value",
            f"{name.zh}：未说明有无，请写“有……”“无……”或其取值",
        )
    else:
        yield Bilingual(f"{name.en}: the value is missing", f"{name.zh}：缺少取值")


def worked_out(clause: Clause) -> Heard:
    """A score or stage that the engine works out: it is not given."""
    head = folded(re.split(r"[\d<>≥≤=：:]", clause.text, maxsplit=1)[0])
    for fact in clause.kb.facts.values():
        if fact.origin == "derived" and head in {folded(name) for name in (fact.id, fact.label.en, fact.label.zh)}:
            name = called(fact.label)
            yield Bilingual(
                f"{name.en} is worked out from the findings; write those instead",
                f"{name.zh}由检查结果推得，请改写检查结果",
            )
            return


# --- names in a clause -------------------------------------------------------------------------------


def named(kb: KnowledgeBase, written: str) -> Fact | None:
    """The field that *written* is a name of, and nothing more."""
    for word in (folded(written.strip()), folded(_ARTICLE.sub("", written.strip()))):
        if word in kb.fact_words:
            return kb.facts[kb.fact_words[word]]
    return None


def _names_in_front(clause: Clause) -> Iterator[tuple[Fact, str, bool]]:
    """Fields that the clause begins with, the longest name first; the rest; whether the name is parted from it.

    Of several ends of one name the first is taken: a hyphen behind it belongs to the value.
    """
    kb, text = clause.kb, clause.text
    if named(kb, text) is not None:  # 抗凝治疗 is a name, and not 抗凝 with the value 治疗
        return
    more = {folded(name): fact for fact, names in _BEFORE.items() for name in names}
    article = _ARTICLE.match(text)
    ends: dict[str, int] = {}
    for start in (0, article.end()) if article else (0,):
        for end in range(start + 1, len(text)):
            word = folded(text[start:end])
            if word in kb.fact_words or word in more:
                ends.setdefault(word, end)
    for word, end in sorted(ends.items(), key=lambda item: -len(item[0])):
        fact = kb.facts[kb.fact_words.get(word) or more[word]]
        rest = _LINK.sub("", text[end:], count=1).strip() or text[end:].strip()  # 是 links, and is a value
        if fact.kind in ("choice", "choices"):
            rest = rest.lstrip("-–— ")
        if rest:
            yield fact, rest, _parted(text, end)


def _names_behind(clause: Clause) -> Iterator[tuple[Fact, str]]:
    """Fields that the clause ends with, the longest name first, and what stands before."""
    kb, text = clause.kb, clause.text
    if named(kb, text) is not None:
        return
    more = {folded(name): fact for fact, names in _AFTER.items() for name in names}
    for start in range(1, len(text)):
        word = folded(text[start:])
        if (word in kb.fact_words or word in more) and _parted(text, start):
            yield kb.facts[kb.fact_words.get(word) or more[word]], text[:start]


def _parted(clause: str, at: int) -> bool:
    """Whether no Latin word and no number runs across *at*."""
    before, behind = clause[at - 1], clause[at]
    letters = before.isascii() and before.isalnum() and behind.isascii() and behind.isalpha()
    return not letters and not (before.isdigit() and behind.isdigit())


def inside_with(clause: str) -> str | None:
    """What follows a word such as 伴 or *with*; ``None`` where none stands there or what follows is itself denied."""
    match = _WITH.match(clause)
    rest = clause[match.end() :] if match else ""
    return rest if rest and not _WITHOUT.match(rest) else None


def undenied(clause: str) -> str:
    """*clause* without a word such as 无 or *with* in front."""
    for pattern in (_WITHOUT, _WITH):
        match = pattern.match(clause)
        if match:
            return clause[match.end() :]
    return clause


def denies(clause: str) -> bool:
    """Whether a word such as 无 or *no* stands in front; what is coordinated with it may be denied as well."""
    return _WITHOUT.match(clause) is not None


def stands_alone(clause: Clause) -> bool:
    """Whether a denial in front of the clause before cannot reach this one: it has its own word, or a value behind."""
    own = denies(clause.text) or clause.text.startswith("有")  # not 伴, with: “no cirrhosis with ascites”
    return own or any(not isinstance(item, Bilingual) for item in field_and_value(clause))


def together(clause: str) -> list[str] | None:
    """伴肝硬化及腹水, no ascites or encephalopathy: one clause for each finding that the first word governs."""
    for pattern, joints in ((_WITHOUT, r"或者?|以及|及|和|与|\s+(?:or|nor)\s+"), (_WITH, r"以及|及|和|与|\s+and\s+")):
        match = pattern.match(clause)
        parts = re.split(joints, clause[match.end() :]) if match else []
        if match and len(parts) > 1 and all(part.strip() for part in parts):
            return [f"{match[0]}{part.strip()}" for part in parts]
    return None


READERS = (
    field_and_value,
    age_and_sex,
    counted,
    value_and_field,
    present_or_absent,
    bare_name,
    value_alone,
    worked_out,
)

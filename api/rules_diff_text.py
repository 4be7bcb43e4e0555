"""What changed between two versions of the rules, as text: what weighs most first, each with whom it concerns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from api.text import Language, wrapped
from engine import settings
from engine.assessment import Bilingual
from engine.curation.diff_types import ASPECTS, Aspect, Change, Detail, RulesDiff, Side, SyntheticPatient, weight

_WORDS: dict[str, Bilingual] = {
    "older": Bilingual("older", "旧版"),
    "newer": Bilingual("newer", "新版"),
    "same": Bilingual("The two versions are the same.", "两版相同。"),
    "no_entries": Bilingual(
        "The files differ, but no entry does (comments, order, passages).",
        "文件有别，但条目均无变化（注释、次序或段落）。",
    ),
    "added": Bilingual("added", "新增"),
    "removed": Bilingual("removed", "删除"),
    "changed": Bilingual("changed", "更改"),
    "for_whom": Bilingual("for whom", "适用人群"),
    "patient": Bilingual("a patient treated differently", "处理不同的患者示例"),
    "judged": Bilingual(
        "a patient of whom the rule says otherwise, while other rules keep the standing",
        "该条目判定不同、但因其他条目归类未变的患者示例",
    ),
    "valued": Bilingual("a patient with another score or stage", "评分或分期不同的患者示例"),
    "no_patient": Bilingual(
        "no patient could be made up whom the two versions treat differently", "未能构造出两版处理不同的患者"
    ),
    "not_sought": Bilingual("no patient was looked for; see --patients", "未查找患者示例，见 --patients"),
    "nowhere": Bilingual("not listed", "未列出"),
    "left_out": Bilingual("not known to one of the versions", "其中一版没有的字段"),
    "affects": Bilingual("reaches", "涉及"),
    "nothing": Bilingual("nothing known", "无任何资料"),
}
_KINDS: dict[str, Bilingual] = {
    "statement": Bilingual("statement", "条目"),
    "caution": Bilingual("caution", "注意事项"),
    "study": Bilingual("study", "研究"),
    "staging": Bilingual("score or stage", "评分或分期"),
    "source": Bilingual("source", "来源"),
    "erratum": Bilingual("erratum", "勘误"),
    "regimen": Bilingual("regimen", "方案"),
    "drug": Bilingual("drug", "药物"),
    "procedure": Bilingual("procedure", "操作"),
    "class": Bilingual("class", "类别"),
    "family": Bilingual("family", "方案类别"),
    "field": Bilingual("field", "字段"),
    "unit": Bilingual("unit", "单位"),
    "consistency": Bilingual("consistency", "一致性"),
}
_ASPECTS: dict[str, Bilingual] = {
    "stance": Bilingual("stance", "立场"),
    "population": Bilingual("population", "人群"),
    "exclusions": Bilingual("exclusions", "排除条件"),
    "regimen": Bilingual("regimen", "方案"),
    "reach": Bilingual("reach", "涉及范围"),
    "retracted": Bilingual("retracted", "撤回"),
    "setting": Bilingual("setting", "场景"),
    "conversion": Bilingual("conversion", "换算"),
    "table": Bilingual("table", "评分表"),
    "figures": Bilingual("figures", "数字"),
    "grade": Bilingual("grade", "分级"),
    "studies": Bilingual("studies", "研究"),
    "certainty": Bilingual("certainty", "确定性"),
    "dates": Bilingual("days", "日期"),
    "relations": Bilingual("relations", "关系"),
    "approvals": Bilingual("approvals and doses", "获批与剂量"),
    "vocabulary": Bilingual("vocabulary", "词表"),
    "citation": Bilingual("place", "出处"),
    "verified": Bilingual("checked", "核对"),
    "clinical_review": Bilingual("clinical review", "临床审核"),
    "wording": Bilingual("wording", "措辞"),
}
_STANCES: dict[str, Bilingual] = {
    "preferred": Bilingual("preferred", "优先"),
    "option": Bilingual("option", "可选"),
    "against": Bilingual("against", "反对"),
    "insufficient_evidence": Bilingual("not enough evidence", "证据不足"),
    "requirement": Bilingual("requirement", "要求"),
    "investigational": Bilingual("investigational", "在研"),
    "contraindicated": Bilingual("contraindicated", "禁忌"),
    "caution": Bilingual("caution", "注意"),
}
_STANDINGS: dict[str, Bilingual] = {
    "candidates": Bilingual("may be considered", "可考虑"),
    "conditional": Bilingual("may be considered on conditions", "附条件可考虑"),
    "pending": Bilingual("open", "待定"),
    "against": Bilingual("evidence against", "反对证据"),
    "excluded": Bilingual("excluded", "已排除"),
    "candidates (preferred)": Bilingual("may be considered, preferred", "可考虑，优先"),
    "conditional (preferred)": Bilingual("may be considered on conditions, preferred", "附条件可考虑，优先"),
    "pending (preferred)": Bilingual("open, preferred", "待定，优先"),
    "excluded (preferred)": Bilingual("excluded, preferred", "已排除，优先"),
    "caution applies": Bilingual("the caution applies", "适用该注意事项"),
    "caution unknown": Bilingual("the caution is to be checked", "该注意事项待核"),
    "evidence_gaps": Bilingual("named as an evidence gap", "列为证据空白"),
    "investigational": Bilingual("named as under study", "列为在研"),
    "requirements: needed": Bilingual("to do", "须做"),
    "requirements: find_out": Bilingual("to find out", "须查明"),
    "met": Bilingual("met", "符合"),
    "not_applicable": Bilingual("not for this patient", "不适用"),
}
_BANDS: tuple[tuple[Aspect, Bilingual], ...] = (
    ("setting", Bilingual("WHAT IS SAID OF WHOM, AND WHAT MAY NOT BE GIVEN", "对谁怎么说，何者不宜用")),
    ("certainty", Bilingual("EVIDENCE, SCORES AND UNITS", "证据、评分与单位")),
    ("vocabulary", Bilingual("DAYS, RELATIONS, WHAT CAN BE SAID OF A PATIENT", "日期、关系与词表")),
    ("wording", Bilingual("PLACES, CHECKS AND WORDING", "出处、核对与措辞")),
)
_MARKS = {"added": "+", "removed": "−", "changed": "~"}
_MANY = 6


class RulesDiffText:
    """Writes one difference in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def render(self, found: RulesDiff) -> str:
        """The whole text."""
        return "\n".join(self._lines(found)) + "\n"

    def _say(self, text: Bilingual) -> str:
        return text.zh if self._language == "zh" else text.en

    def _word(self, key: str) -> str:
        return self._say(_WORDS[key])

    def _colon(self) -> str:
        return "：" if self._language == "zh" else ": "

    def _listed(self, items: Iterable[str]) -> str:
        return ("、" if self._language == "zh" else ", ").join(items)

    def _lines(self, found: RulesDiff) -> Iterator[str]:
        yield from self._side("older", found.before)
        yield from self._side("newer", found.after)
        if not found.changes:
            same = found.before.digest == found.after.digest
            yield self._word("same" if same else "no_entries")
            return
        counted = Counter((change.kind, change.how) for change in found.changes)
        yield from wrapped(
            self._listed(
                f"{self._say(_KINDS[kind])} {self._word(how)}{self._colon()}{number}"
                for (kind, how), number in counted.items()
            ),
            "",
            "  ",
        )
        limits = [ASPECTS.index(last) for last, _ in _BANDS]
        for (_, title), low, high in zip(_BANDS, [-1, *limits], [*limits[:-1], len(ASPECTS)], strict=False):
            band = [change for change in found.changes if low < weight(change)[0] <= high]
            if band:
                yield ""
                yield f"■ {self._say(title)} ({len(band)})"
                for change in band:
                    yield from self._change(change)

    def _side(self, key: str, side: Side) -> Iterator[str]:
        yield f"{self._word(key)}{self._colon()}{side.folder} · {side.version} · {side.digest[:12]}"

    # --- one change ------------------------------------------------------------------------------------

    def _change(self, change: Change) -> Iterator[str]:
        about = [self._say(_KINDS[change.kind])]
        if change.stance:
            about.append(self._say(_STANCES[change.stance]))
        if change.setting:
            about.append(self._say(settings.NAMES[change.setting]))
        head = f"{_MARKS[change.how]} {change.id} [{self._listed(about)}] {self._say(change.title)}"
        yield from wrapped(head, "  ", "    ")
        for detail in change.details:
            yield from self._detail(detail)
        if change.population is not None and (change.how != "changed" or change.concerns_patients):
            yield from wrapped(
                f"{self._word('for_whom')}{self._colon()}{self._say(change.population)}", "      ", "        "
            )
        if change.affects:
            more = f" … ({len(change.affects)})" if len(change.affects) > _MANY else ""
            names = ", ".join(change.affects[:_MANY])
            yield from wrapped(f"{self._word('affects')}{self._colon()}{names}{more}", "      ", "        ")
        if change.patient is not None:
            yield from self._patient(change.patient, change.kind == "staging")
        elif change.patient_sought:
            yield from wrapped(self._word("no_patient"), "      ", "        ")
        elif change.concerns_patients:
            yield from wrapped(self._word("not_sought"), "      ", "        ")

    def _detail(self, detail: Detail) -> Iterator[str]:
        aspect = self._say(_ASPECTS[detail.aspect])
        part = f" ({detail.part})" if detail.part and detail.part != detail.aspect else ""
        yield from wrapped(f"{aspect}{part}{self._colon()}".rstrip(), "      ", "        ")
        sides = (("−", detail.before), ("+", detail.after))
        said = [self._text(detail, text) for _, text in sides if text is not None]
        alike = len(said) == 2 and said[0] == said[1]  # then it is the other language that differs
        for mark, text in sides:
            if text is not None:
                shown = f"{text.en} / {text.zh}" if alike else self._text(detail, text)
                yield from wrapped(shown, f"        {mark} ", "          ")

    def _text(self, detail: Detail, text: Bilingual) -> str:
        if detail.aspect == "stance" and text.en in _STANCES:
            return self._say(_STANCES[text.en])
        if detail.aspect == "setting" and text.en in settings.NAMES:
            return self._say(settings.NAMES[text.en])
        return self._say(text)

    def _joined(self, items: Iterable[str]) -> str:
        return ("；" if self._language == "zh" else "; ").join(items)

    def _standing(self, text: str) -> str:
        """A standing or verdict in words, after the regimen where one is named."""
        if text in _STANDINGS:
            return self._say(_STANDINGS[text])
        regimen, _, standing = text.partition(": ")
        return f"{regimen}{self._colon()}{self._say(_STANDINGS[standing])}" if standing in _STANDINGS else text

    def _patient(self, patient: SyntheticPatient, staging: bool) -> Iterator[str]:
        head = self._word("patient" if patient.treated else "valued" if staging else "judged")
        facts = self._joined(self._say(fact) for fact in patient.facts) or self._word("nothing")
        yield from wrapped(f"{head}{self._colon()}{facts}", "      ☞ ", "        ")
        for key, verdict, standing in (
            ("older", patient.verdict_before, patient.standing_before),
            ("newer", patient.verdict_after, patient.standing_after),
        ):
            stands = self._joined(map(self._standing, standing)) or ("" if staging else self._word("nowhere"))
            text = " · ".join(part for part in (self._standing(verdict), stands) if part)
            yield from wrapped(f"{self._word(key)}{self._colon()}{text}", "        ", "          ")
        if patient.left_out:
            names = ", ".join(patient.left_out)
            yield from wrapped(f"{self._word('left_out')}{self._colon()}{names}", "        ", "          ")

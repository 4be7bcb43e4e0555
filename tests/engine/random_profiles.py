"""Random patients in the words of the vocabulary: what a busy ward might type, mostly plausible and often incomplete."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from engine.assess import Engine
from engine.errors import InputRefused
from engine.profile import Patient
from engine.values import Choice, Members, Range, Value
from engine.vocabulary import Fact
from engine.wording import folded

TODAY = date(2026, 11, 21)
Profile = dict[str, dict[str, Any]]

# What most patients have; the rest of a field's values share what is left.
_USUAL: dict[str, tuple[str, float]] = {
    "diagnosis": ("hcc", 0.93),
    "resection_status": ("unresectable", 0.65),
    "pvtt_cheng": ("none", 0.6),
    "pvtt_vp": ("none", 0.6),
    "ascites": ("none", 0.7),
    "encephalopathy": ("none", 0.85),
    "tumour_rupture": ("none", 0.95),
    "region": ("mainland_china", 0.7),
    "recurrence": ("none", 0.7),
    "varices": ("none", 0.5),
    "autoimmune_disease": ("none", 0.9),
}
_RARELY_YES = 0.12
_SELDOM = {"active_bleeding": 0.03, "acute_decompensation": 0.03, "pregnancy": 0.02, "breastfeeding": 0.02}
_COUNTS: dict[str, tuple[int, ...]] = {
    "age": (17, 18, 35, 35, 41, 48, 48, 52, 56, 56, 60, 63, 63, 67, 70, 70, 74, 78, 81),
    "ecog": (0, 0, 0, 1, 1, 1, 2, 2, 3, 4),
    "tumour_number": (0, 1, 1, 1, 2, 2, 3, 4, 5, 12),
    "documented_child_pugh_score": (5, 6, 7, 8, 9, 10, 12),
    "life_expectancy_months": (1, 2, 3, 6, 24),
}
# Values around which the rules and scores decide, in the canonical unit.
_QUANTITIES: dict[str, tuple[str, ...]] = {
    "largest_diameter": ("1.5", "2", "2.9", "3", "4.5", "5", "5.1", "6.5", "8.2", "10", "14"),
    "diameter_sum": ("8", "9", "16", "20", "30"),
    "bilirubin": ("8", "17.1", "34", "34.2", "40", "51.3", "68.4", "120", "171", "300"),
    "albumin": ("24", "28", "30", "33", "35", "38", "42"),
    "inr": ("0.9", "1", "1.2", "1.7", "2", "2.3", "2.6"),
    "pt_prolongation": ("1", "4", "5", "6", "8"),
    "creatinine": ("60", "88.4", "132", "176.8", "180", "360"),
    "sodium": ("124", "131", "137", "141"),
    "platelets": ("30", "50", "75", "132", "240"),
    "afp": ("0", "8", "200", "399", "400", "1210", "60000"),
    "weight": ("45", "59.9", "60", "66", "90"),
    "liver_involvement": ("10", "35", "50", "70", "80"),
    "systolic_bp": ("118", "150", "151", "180"),
    "diastolic_bp": ("70", "90", "96"),
    "proteinuria_24h": ("0.1", "1", "2", "3.5"),
    "icg_r15": ("8", "20", "35"),
    "future_liver_remnant": ("25", "40", "60"),
    "resection_margin": ("0", "5", "10", "12"),
    "hbv_dna": ("0", "20", "1200", "2000000"),
}
_REGIMENS: tuple[tuple[str, ...], ...] = (
    ("atezolizumab", "bevacizumab"),
    ("信迪利单抗", "贝伐珠单抗"),
    ("camrelizumab", "apatinib"),
    ("durvalumab", "tremelimumab"),
    ("nivolumab", "ipilimumab"),
    ("sorafenib",),
    ("lenvatinib",),
    ("donafenib",),
    ("tislelizumab",),
    ("FOLFOX4",),
    ("PD-1",),
    ("regorafenib",),
    ("pembrolizumab", "lenvatinib"),
)
_ENDINGS = ("progression", "progression", "intolerance", "completed", "other", None)


class Writer:
    """Writes profiles for one engine; the same seed writes the same ones."""

    def __init__(self, engine: Engine, seed: int) -> None:
        self.engine = engine
        self.random = Random(seed)
        self.given = [fact for fact in engine.kb.facts.values() if fact.origin == "given"]
        known = {word for names in (engine.kb.agent_words, engine.intake._regimens) for word in names}
        self.regimens = [names for names in _REGIMENS if all(folded(name) in known for name in names)]

    # --- whole profiles ---------------------------------------------------------------------------

    def patient(self, density: float | None = None, exact: bool = False) -> tuple[Profile, Patient]:
        """A profile that is accepted, and how it is read. *exact*: no censored, loose or unknown value."""
        profile = self.profile(self.random.choice((0.15, 0.5, 0.85, 0.97, 1)) if density is None else density, exact)
        return profile, self.read(profile)

    def read(self, profile: Profile) -> Patient:
        """*profile*, read; fields that contradict others are taken out of it first."""
        while True:
            try:
                return self.engine.intake.read(profile, TODAY)
            except InputRefused as refused:
                _mend(profile, refused)

    def profile(self, density: float, exact: bool = False) -> Profile:
        """A profile in which each field stands with the probability *density*; it may contradict itself."""
        written: Profile = {}
        for fact in self.given:
            needed = fact.id in ("diagnosis", "age") and self.random.random() < 0.9
            group, _, name = fact.path.partition(".")
            chance = density * 0.1 if group == "stages" else density  # a random stage seldom agrees with the findings
            if needed or self.random.random() < chance:
                written.setdefault(group, {})[name] = self.value(fact, exact)
        if self.random.random() < max(density, 0.5):
            written["treatment"] = self.treatment(exact)
        return written

    # --- values -----------------------------------------------------------------------------------

    def value(self, fact: Fact, exact: bool) -> Any:
        """Some value of *fact*, written in one of the ways it can be."""
        if not exact and self.random.random() < 0.05:
            return self.random.choice(("unknown", "未知", "不详"))
        if fact.kind == "yes_no":
            yes = self.random.random() < _SELDOM.get(fact.id, _RARELY_YES)
            return self.random.choice(("yes", True, "是", "有") if yes else ("no", False, "否", "无"))
        if fact.kind == "choice":
            return self._choice(fact, exact)
        if fact.kind == "choices":
            if self.random.random() < 0.5:
                return self.random.choice(([], "none", "无"))
            return self.random.sample(list(fact.values), self.random.randint(1, 2))
        if fact.kind == "count":
            number = int(self._number(fact, _COUNTS.get(fact.id, (0, 1, 2, 5))))
            written: tuple[Any, ...] = (number, number, str(number), f"{number}.0")
            return self.random.choice(written if exact else (*written, f"≥{number}", f"at least {number}"))
        if fact.kind == "quantity":
            return self._quantity(fact, exact)
        return (TODAY - timedelta(days=self.random.randint(0, 900))).isoformat()

    def _choice(self, fact: Fact, exact: bool) -> str:
        assert fact.entry is not None
        if not exact and fact.entry.loose and self.random.random() < 0.1:
            return self.random.choice(self.random.choice(fact.entry.loose).says)
        usual, often = _USUAL.get(fact.id, ("", 0.0))
        name = usual if self.random.random() < often else self.random.choice(list(fact.values))
        allowed = next((known for known in fact.entry.values if known.id == name), None)
        words = [name, fact.values[name].zh, fact.values[name].en, *(allowed.synonyms if allowed else ())]
        return self.random.choice(words)

    def _quantity(self, fact: Fact, exact: bool) -> Any:
        assert fact.dimension is not None
        number = self._number(fact, _QUANTITIES.get(fact.id, ("1", "40", "200")))
        units = [unit for unit in fact.dimension.units if unit.factor is not None]
        unit = self.random.choice(units) if self.random.random() < 0.3 else units[0]
        assert unit.factor is not None
        if (number / unit.factor) * unit.factor != number:  # it cannot be written exactly in that unit
            unit = units[0]
        assert unit.factor is not None
        text = format((number / unit.factor).normalize(), "f")
        at_the_limit = fact.entry is not None and number in (0, fact.entry.minimum, fact.entry.maximum)
        censored = not exact and not at_the_limit and self.random.random() < 0.08
        sign = self.random.choice((">", "<", "≥", "≤")) if censored else ""
        if self.random.random() < 0.2:
            return {"value": text, "unit": unit.symbol, **({"comparator": sign} if sign in (">", "<") else {})}
        return f"{sign}{text} {self.random.choice((unit.symbol, *unit.synonyms))}"

    def _number(self, fact: Fact, usual: tuple[Any, ...]) -> Decimal:
        assert fact.entry is not None
        low, high = fact.entry.minimum, fact.entry.maximum
        possible = [
            number
            for number in map(Decimal, usual)
            if (low is None or number >= low) and (high is None or number <= high)
        ]
        return self.random.choice(possible) if possible else low or high or Decimal(1)

    # --- treatment --------------------------------------------------------------------------------

    def treatment(self, exact: bool) -> dict[str, Any]:
        """A treatment history without contradictions."""
        written: dict[str, Any] = {}
        kind = self.random.random()
        if kind < 0.4:
            written["lines"] = self.random.choice(("none", "无", []))
        elif kind < 0.9:
            written["lines"] = [self._line(exact) for _ in range(self.random.choice((1, 1, 1, 2, 3)))]
            if self.random.random() < 0.1:
                written["lines"][-1]["ended"] = "ongoing"
        elif not exact:
            written["prior_systemic"] = self.random.choice((True, False, "是", "无"))
        if self.random.random() < 0.5:
            written["tace"] = "none"
        elif self.random.random() < 0.6:
            responses = ("CR", "PR", "SD", "PD") if exact else ("CR", "PR", "SD", "PD", None)
            written["tace"] = [
                {"response": response} if (response := self.random.choice(responses)) else {}
                for _ in range(self.random.randint(1, 4))
            ]
        if self.random.random() < 0.2:
            written["prior_haic"] = self.random.choice((True, False))
        return written

    def _line(self, exact: bool) -> dict[str, Any]:
        line: dict[str, Any] = {
            "setting": self.random.choice(("advanced", "advanced", "advanced", "晚期", "adjuvant", "conversion")),
            "agents": list(self.random.choice(self.regimens)),
        }
        ended = self.random.choice(_ENDINGS[:-1] if exact else _ENDINGS)
        if ended:
            line["ended"] = ended
        if self.random.random() < 0.4:
            line["tolerated"] = self.random.choice((True, False))
        return line


def _mend(profile: Profile, refused: InputRefused) -> None:
    """Take out of *profile* a field that contradicts another; any other fault is one of this generator."""
    for fault in refused.faults:
        assert fault.code.startswith("contradiction."), f"{fault} in {profile}"
    group, _, name = refused.faults[0].path.partition(".")
    fields = [name] if name in profile.get(group, {}) else list(profile.get(group, {}))
    assert fields, f"{refused} cannot be mended in {profile}"
    del profile[group][fields[0]]


def weaker(facts: dict[str, Value], random: Random, engine: Engine, share: float) -> dict[str, Value]:
    """*facts* as somebody who knows less would have them: some not at all, some only in part; nothing becomes wrong."""
    known: dict[str, Value] = {}
    for name, value in facts.items():
        chance = random.random()
        if chance < share * 0.7:
            continue
        known[name] = widened(value, random, engine.kb.facts[name]) if chance < share else value
    return known


def widened(value: Value, random: Random, fact: Fact) -> Value:
    """*value* with more left open."""
    if isinstance(value, Range):
        low, high = value.low, value.high
        if random.random() < 0.7 and low is not None:
            low = random.choice((None, low - random.choice((0, 1, Decimal("2.5"), 30))))
        if random.random() < 0.7 and high is not None:
            high = random.choice((None, high + random.choice((0, 1, Decimal("2.5"), 30))))
        return Range(low, high, value.low_open and low == value.low, value.high_open and high == value.high)
    if isinstance(value, Choice):
        others = [word for word in fact.values if word not in value.possible]
        return Choice(value.possible | set(random.sample(others, random.randint(0, len(others)))))
    hidden = {word for word in value.included if random.random() < 0.5}
    if value.maybe is None or random.random() < 0.3:
        return Members(value.included - hidden, None)
    return Members(
        value.included - hidden, value.maybe | hidden | set(random.sample(list(fact.values), 1)) - value.included
    )


def patients(engine: Engine, seed: int, number: int) -> Iterator[tuple[Profile, Patient]]:
    """*number* random patients of every degree of completeness."""
    writer = Writer(engine, seed)
    for _ in range(number):
        yield writer.patient()

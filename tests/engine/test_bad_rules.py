"""A broken rule set is refused, with every fault, where it stands and what to write instead, in exactly these words.

The rule sets and the words are under ``tests/bad_rules/``. A fault that the source can raise and no rule set raises
fails here: a new code needs a new broken rule set.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import engine
from engine.assess import Engine
from engine.curation.passages import load_all
from engine.errors import Fault, KnowledgeBaseBroken
from engine.knowledge import load
from tests.bad_rules.cases import BASE, EXPECTED, HERE, build, complaint, names

PACKAGE = Path(engine.__file__).parent
# Modules that run when rules are loaded; the others speak of patients.
LOADING = [
    PACKAGE / "knowledge.py",
    PACKAGE / "rule_files.py",
    PACKAGE / "yaml_reader.py",
    PACKAGE / "compile.py",
    PACKAGE / "derivation.py",
    PACKAGE / "curation" / "passages.py",
    *sorted((PACKAGE / "checks").glob("*.py")),
]
CODE = re.compile(r"\[([a-z_]+\.[a-z_]+)\]$", re.MULTILINE)


@pytest.mark.parametrize("name", names())
def test_a_broken_rule_set_is_refused_in_these_words(name: str, tmp_path: Path) -> None:
    assert complaint(name, tmp_path) == (HERE / name / EXPECTED).read_text(encoding="utf-8")


def test_the_rule_set_they_are_laid_over_is_itself_without_fault(minimal: Callable[..., Engine]) -> None:
    kb = minimal().kb
    assert kb.statements
    assert kb.cautions
    assert kb.studies
    assert kb.derivations


def test_every_folder_has_its_words() -> None:
    folders = {path.name for path in HERE.iterdir() if path.is_dir() and not path.name.startswith("_")}
    assert folders == set(names())
    for name in names():
        words = (HERE / name / EXPECTED).read_text(encoding="utf-8")
        assert words.startswith("knowledge base refused ("), f"{name} is not refused"
        assert len(CODE.findall(words)) == words.count("\n") - 1


def expected_words() -> str:
    return "\n".join((HERE / name / EXPECTED).read_text(encoding="utf-8") for name in names())


def raised(tree: ast.AST) -> Iterator[str]:
    """The codes that a module gives to Fault(...) and to reporters; one with a changing tail ends in a dot."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = (
            node.func.id
            if isinstance(node.func, ast.Name)
            else node.func.attr
            if isinstance(node.func, ast.Attribute)
            else ""
        )
        if name not in ("Fault", "report", "fault_at"):
            continue
        code = node.args[1 if name == "fault_at" else 0]
        if isinstance(code, ast.Constant) and isinstance(code.value, str):
            yield code.value
        elif isinstance(code, ast.JoinedStr) and isinstance(code.values[0], ast.Constant):
            yield str(code.values[0].value)


def test_every_code_that_loading_can_raise_has_a_rule_set_that_raises_it() -> None:
    covered = set(CODE.findall(expected_words())) | {"rules.changed"}  # has a test of its own, below
    known = {code for path in LOADING for code in raised(ast.parse(path.read_text(encoding="utf-8")))}
    assert len(known) > 20
    missing = {
        code for code in known if not any(c == code or (code.endswith(".") and c.startswith(code)) for c in covered)
    }
    assert not missing
    unknown = {code for code in covered if code not in known and not code.startswith("schema.")}
    assert not unknown


def test_rule_files_that_change_while_they_are_read_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    digests = iter(["before", "after"])
    monkeypatch.setattr("engine.rule_files.RuleFiles.digest", lambda _: next(digests))
    with pytest.raises(KnowledgeBaseBroken, match="changed while they were read"):
        load(BASE)


def test_every_sentence_of_the_schema_has_a_rule_set_that_provokes_it() -> None:
    """Each ``raise ValueError(...)`` of the rule language, by the longest piece of its text that does not change."""
    words = expected_words()
    pieces = []
    for path in sorted((PACKAGE / "schema").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Raise)
                and isinstance(node.exc, ast.Call)
                and getattr(node.exc.func, "id", "") == "ValueError"
            ):
                text = node.exc.args[0]
                parts = text.values if isinstance(text, ast.JoinedStr) else [text]
                pieces.append(max((str(part.value) for part in parts if isinstance(part, ast.Constant)), key=len))
    assert len(pieces) > 12
    assert not [piece for piece in pieces if piece.strip() not in words]


def test_every_kind_of_mistake_in_a_key_or_value_has_a_rule_set() -> None:
    covered = set(CODE.findall(expected_words()))
    assert covered >= {
        "schema.extra_forbidden",
        "schema.missing",
        "schema.literal_error",
        "schema.string_pattern_mismatch",
        "schema.string_type",
        "schema.string_too_short",
        "schema.too_short",
        "schema.union_tag_invalid",
        "schema.value_error",
        "schema.bool_parsing",
    }


def test_faults_of_several_files_come_together_sorted_by_file_line_and_path(tmp_path: Path) -> None:
    rules = build(tmp_path, HERE / "several-files-at-once")
    with pytest.raises(KnowledgeBaseBroken) as caught:
        load(rules)
    faults = caught.value.faults
    assert len({fault.file for fault in faults}) == 5
    assert list(faults) == sorted(faults, key=lambda fault: (fault.file or "", fault.line or 0, fault.path))


@pytest.mark.parametrize("name", [name for name in names() if name not in ("no-such-folder", "yaml-not-utf-8")])
def test_the_line_named_is_the_line_of_the_fault(name: str, tmp_path: Path) -> None:
    """Every named line exists, and where a path ends in a key, the line holds that key."""
    rules = build(tmp_path, HERE / name)
    with pytest.raises(KnowledgeBaseBroken) as caught:
        load_all(rules)
    for fault in caught.value.faults:
        assert fault.file is not None, fault
        lines = (tmp_path / fault.file).read_text(encoding="utf-8").splitlines()
        if fault.line is None:
            assert fault.code.split(".")[0] in ("grade", "relation", "stance", "wording", "rule"), fault
            continue
        assert 1 <= fault.line <= len(lines) + 1, fault  # one more: the end of the file
        *_, last = fault.path.split(".") if fault.path else ("",)
        if (
            last
            and not last.isdigit()
            and fault.code not in ("schema.missing", "schema.union_tag_invalid")
            and fault.line <= len(lines)
        ):
            assert last in lines[fault.line - 1], (fault, lines[fault.line - 1])


def test_a_fault_reads_file_line_path_message_remedy_code() -> None:
    fault = Fault("a.b", "x.y", "is wrong.", "Write z.", "rules/a.yaml", 7)
    assert str(fault) == "rules/a.yaml:7: x.y: is wrong. Write z. [a.b]"
    assert str(Fault("a.b", "", "is wrong.", "Write z.")) == "is wrong. Write z. [a.b]"
    assert (
        str(Fault("a.b", "x", "is wrong.", "Write z.", "rules/a.yaml")) == "rules/a.yaml: x: is wrong. Write z. [a.b]"
    )


# --- what the strict reader keeps as it is written ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("True", "True"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("12", 12),
        ("-3", -3),
        ("012", "012"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("1e3", "1e3"),
        (".5", ".5"),
        ("12:30", "12:30"),
        ("2026-11-21", "2026-11-21"),
        ("=", "="),
        ("1.50", "1.50"),
    ],
)
def test_plain_words_stay_words(written: str, read: object, tmp_path: Path) -> None:
    from decimal import Decimal

    from engine import yaml_reader

    path = tmp_path / "one.yaml"
    path.write_text(f"value: {written}\n", encoding="utf-8")
    value = yaml_reader.read(path, "one.yaml")["value"]
    if isinstance(value, Decimal):
        assert str(value) == read
    else:
        assert (value, type(value)) == (read, type(read))


def test_the_digest_changes_with_every_byte_and_every_name(tmp_path: Path) -> None:
    first = load(build(tmp_path / "a")).digest
    assert load(build(tmp_path / "b")).digest == first
    (tmp_path / "b/rules/studies/trial.yaml").rename(tmp_path / "b/rules/studies/trial-renamed.yaml")
    assert load(tmp_path / "b/rules").digest != first
    text = (BASE / "cautions/drug.yaml").read_text(encoding="utf-8")
    assert load(build(tmp_path / "c", files={"cautions/drug.yaml": text + "# a note\n"})).digest != first

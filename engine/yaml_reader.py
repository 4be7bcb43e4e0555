"""Strict YAML: no surprises in rule files.

Only ``true`` and ``false`` are booleans (``no`` and ``yes`` are words), numbers with a
point are ``Decimal``, dates stay text, a key may stand once, anchors and tags are refused. Line numbers are looked
up only when an error has to be reported, so that loading stays quick.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, ClassVar

import yaml

from engine.errors import Fault, KnowledgeBaseBroken

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _StrictLoader(_Base):  # type: ignore[misc]
    """A YAML 1.2-like reader on libyaml."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = {}
    yaml_constructors: ClassVar[dict[str, Any]] = dict(_Base.yaml_constructors)


def _mapping(loader: Any, node: yaml.MappingNode) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise yaml.constructor.ConstructorError(None, None, "a key must be a word", key_node.start_mark)
        key = str(key_node.value)
        if key in result:
            raise yaml.constructor.ConstructorError(None, None, f"key {key!r} stands twice", key_node.start_mark)
        result[key] = loader.construct_object(value_node, deep=True)
    return result


_RESOLVERS: tuple[tuple[str, str, str], ...] = (
    ("tag:yaml.org,2002:bool", r"^(?:true|false)$", "tf"),
    ("tag:yaml.org,2002:int", r"^-?(?:0|[1-9][0-9]*)$", "-0123456789"),
    ("tag:yaml.org,2002:float", r"^-?(?:0|[1-9][0-9]*)\.[0-9]+$", "-0123456789"),
    ("tag:yaml.org,2002:null", r"^(?:null|~|)$", "n~\0"),
)
for _tag, _pattern, _first in _RESOLVERS:
    _StrictLoader.add_implicit_resolver(_tag, re.compile(_pattern), list(_first) + ([""] if "\0" in _first else []))
_StrictLoader.add_constructor("tag:yaml.org,2002:map", _mapping)
_StrictLoader.add_constructor(
    "tag:yaml.org,2002:float", lambda loader, node: Decimal(str(loader.construct_scalar(node)))
)


# Where a value begins with & or *: after a key, a dash or a bracket.
_ANCHOR = re.compile(r"(?:^\s*|:\s+|-\s+|[\[{,]\s*)(?P<sign>[&*])[A-Za-z0-9_]", re.MULTILINE)


def _quoted(text: str, at: int) -> bool:
    """Whether position *at* stands inside quotes on its line."""
    before = text[text.rfind("\n", 0, at) + 1 : at]
    return before.count('"') % 2 == 1 or before.count("'") % 2 == 1


def read(path: Path, shown_as: str) -> Any:
    """The document in *path*.

    Raises :class:`KnowledgeBaseBroken` with file and line where it is not strict YAML or not UTF-8.
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise KnowledgeBaseBroken(
            [Fault("yaml.encoding", "", "the file is not UTF-8.", "Save it as UTF-8.", shown_as, line)]
        ) from None
    anchor = next((m for m in _ANCHOR.finditer(text) if not _quoted(text, m.start())), None)
    if anchor is not None:
        raise KnowledgeBaseBroken(
            [
                Fault(
                    "yaml.syntax",
                    "",
                    "cannot be read: anchors and aliases are not used here.",
                    "Check indentation, quotes and colons at this line.",
                    shown_as,
                    text[: anchor.start("sign")].count("\n") + 1,
                )
            ]
        )
    try:
        return yaml.load(text, Loader=_StrictLoader)
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        raise KnowledgeBaseBroken(
            [
                Fault(
                    "yaml.syntax",
                    "",
                    "cannot be read: control characters are not allowed.",
                    "Remove the character at this line.",
                    shown_as,
                    line,
                )
            ]
        ) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = error.problem or "not valid YAML"
        raise KnowledgeBaseBroken(
            [
                Fault(
                    "yaml.syntax",
                    "",
                    f"cannot be read: {problem}.",
                    "Check indentation, quotes and colons at this line.",
                    shown_as,
                    mark.line + 1 if mark else None,
                )
            ]
        ) from None


def line_of(path: Path, location: Sequence[str | int]) -> int | None:
    """The line on which *location* (keys and indexes) stands, or of its nearest existing parent; steps that are not in the file are passed over."""
    try:
        node: Any = yaml.compose(path.read_text(encoding="utf-8"), Loader=_StrictLoader)
    except (yaml.YAMLError, UnicodeDecodeError):
        return None
    if node is None:
        return 1
    line = int(node.start_mark.line) + 1
    for step in location:
        found: Any = None
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value == str(step):
                    found, line = value, int(key.start_mark.line) + 1
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            found = node.value[step]
            line = int(found.start_mark.line) + 1
        if found is not None:
            node = found
    return line

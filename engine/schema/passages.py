"""Passage files: everything usable that a source says, and what became of it."""

from __future__ import annotations

from pydantic import Field, model_validator

from engine.schema.common import Identifier, Strict, Text, Words


class Becomes(Strict):
    """The entries that a passage was encoded as, by kind. Together they are its disposition."""

    statements: list[Identifier] = Field(default_factory=list)
    gaps: list[Identifier] = Field(default_factory=list)
    cautions: list[Identifier] = Field(default_factory=list)
    studies: list[Identifier] = Field(default_factory=list)
    errata: list[Identifier] = Field(default_factory=list)
    staging: list[Identifier] = Field(default_factory=list)
    regimens: list[Identifier] = Field(default_factory=list)


class Passage(Strict):
    """A usable statement of the source: where it stands, what it says in our words, what it was encoded as.

    ``at``: the place in the document's own terms. ``becomes``: the entries; ``gaps`` are statements with the stance
    ``insufficient_evidence`` or ``investigational``, ``staging`` names staging files. ``background``: why nothing, or
    nothing more, was encoded; needed where ``becomes`` is empty.
    """

    id: Identifier
    at: Words
    gist: Text
    becomes: Becomes = Becomes()
    background: Text | None = None

    @model_validator(mode="after")
    def _decided(self) -> Passage:
        if self.background is None and not any(getattr(self.becomes, kind) for kind in Becomes.model_fields):
            raise ValueError("a passage needs 'becomes' (what it was encoded as) or 'background' (why it was not)")
        return self


class PassagesFile(Strict):
    """``rules/passages/<source>/<chapter>.yaml``: the passages of one chapter of one source."""

    source: Identifier
    chapter: Text
    passages: list[Passage] = Field(min_length=1)

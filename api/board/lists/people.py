"""Pseudonym and question of a patient, wherever they are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from api.board.lists import limits, naming, wording
from api.board.lists.drafts import Draft, Place
from api.board.lists.texts import wrong_with_text


def name(draft: Draft[Place], written: str | None, place: Place) -> None:
    """Give *draft* the pseudonym *written*, or say what is wrong with it."""
    if written is None or not written.strip():
        draft.wrong(place, wording.PSEUDONYM_MISSING)
        return
    draft.pseudonym = naming.pseudonym_of(written)
    problem = wrong_with_text(written) or naming.wrong_with(draft.pseudonym)
    if problem is not None:
        draft.wrong(place, problem)


def ask(draft: Draft[Place], written: str, place: Place) -> None:
    """Give *draft* the question *written*, or say what is wrong with it."""
    problem = wrong_with_text(written)
    if problem is None and len(written) > limits.MAX_QUESTION:
        problem = wording.question_too_long(limits.MAX_QUESTION)
    if problem is not None:
        draft.wrong(place, problem)
    else:
        draft.question = written.strip() or None


def by_pseudonym(drafts: Iterable[Draft[Place]]) -> Mapping[str, Sequence[Draft[Place]]]:
    """The drafts by what their pseudonyms have in common; more than one where they name the same patient."""
    found: dict[str, list[Draft[Place]]] = {}
    for draft in drafts:
        if draft.pseudonym is not None:
            found.setdefault(naming.same_as(draft.pseudonym), []).append(draft)
    return found


def tell_twice(drafts: Iterable[Draft[Place]]) -> None:
    """Two patients with one pseudonym: neither is prepared, and each is told where the others stand."""
    for same in by_pseudonym(drafts).values():
        if len(same) > 1:
            here = [draft.at(draft.places[""], wording.twice(())) for draft in same]
            problem = wording.twice([fault.cell or fault.place or fault.file for fault in here])
            for draft in same:
                draft.wrong(draft.places[""], problem)

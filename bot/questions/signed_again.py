"""Claims on signing more than once: that somebody signed twice, that those of one letter signed another one again."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, part_of
from bot.questions.claimed import claims_all, claims_only
from bot.questions.same_name import one_for_initials
from bot.questions.signatures import family, signatures
from bot.questions.signing import Signing, identities
from bot.questions.signing_claims import claim_answer, told
from bot.questions.signing_compared import compared_claim, compares_signatures
from bot.scoping.scope import Scope

_TWO = 2


def claimed_again_or_once(asked: Signing) -> Answer | None:
    """Yes or no to what is claimed of the signatures, of more than one of somebody or of any."""
    if compares_signatures(asked):
        return compared_claim(asked)
    return _signed_again(asked) if _speaks_of_again(asked) else claim_answer(asked)


def _speaks_of_again(asked: Signing) -> bool:
    """Whether what is claimed is more than one signature."""
    texts = {word.text for word in asked.utterance.words}
    again = "again" in texts and claims_all(asked.utterance)
    return "twice" in texts or (again and not (asked.people or asked.states or asked.scope.parts))


def _signed_again(asked: Signing) -> Answer | None:
    """Yes or no, from the signatures of all the letters meant; None where something else is claimed of them."""
    rows = signatures(asked.context.reader, Scope(asked.scope.letters))
    if any(word.text == "twice" for word in asked.utterance.words):
        return _twice(asked, rows) if len(asked.people) == 1 and not asked.states else None
    return _all_again(asked, rows)


def _twice(asked: Signing, rows: Sequence[Row]) -> Answer | None:
    """ "Did X sign twice", "is X the only one who signed twice": whose signature stands in two places."""
    people = one_for_initials(identities(asked.context, list(rows)), list(rows))
    places: dict[object, set[tuple[str, str]]] = {}
    for row, person in zip(rows, people, strict=True):
        places.setdefault(person, set()).add(part_of(row))
    repeated = [row for row, person in zip(rows, people, strict=True) if len(places[person]) >= _TWO]
    own = [row for row in rows if family(row) in asked.people]
    if not own:
        return None
    mine = [row for row in repeated if family(row) in asked.people]
    alone = not claims_only(asked.utterance) or len(mine) == len(repeated)
    return told(asked, bool(mine) and alone, (mine if alone else repeated) or own)


def _all_again(asked: Signing, rows: Sequence[Row]) -> Answer | None:
    """ "Did all who signed in 2002 sign again in 2004": whether nobody of the first letter is missing in the second."""
    letters = sorted({str(row["letter"]) for row in rows}, key=lambda slug: str(asked.context.local.row(slug)["dated"]))
    if len(letters) != _TWO or asked.offices:
        return None
    people = one_for_initials(identities(asked.context, list(rows)), list(rows))
    first, second = (
        {person for row, person in zip(rows, people, strict=True) if row["letter"] == letter} for letter in letters
    )
    common = [row for row, person in zip(rows, people, strict=True) if person in first & second]
    return told(asked, first <= second, common or rows)

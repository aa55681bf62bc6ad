"""Which of two or more letters a description fits: the one whose sentence holds it, where no other's does."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.bounds import is_large
from bot.context import Context
from bot.questions.passages import search, told
from bot.questions.sides import EARLY, LATE, piece
from bot.reading.pronouns import AUXILIARY
from bot.reading.utterance import Term
from bot.scoping.meant import find_scope
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE
from bot.searching.abstention import never_missing
from bot.searching.content import wanted_terms
from bot.searching.retrieval import Hit
from bot.side_by_side import runs_of_sides
from bot.wording import upper_first

LEAST = 0.62
"""Least share of the description that the sentence and its surroundings hold."""
LEAST_SOLID = 0.45
APART = 0.2
"""How much less of it every other letter holds."""
FAINT = 0.05
"""A sentence that holds no more of it says nothing of it."""
MOST_MISSING = 0.4
"""Largest share of the words that may be missing: a verb that only links the rest."""
_OFFERED = frozenset("two both pair couple three four only single either".split())
"""Words that tell that one of several letters is meant."""
_FRAMING = frozenset(
    """two both one onli pair coupl three four other either among figur occur spoken speak mention tie link name call
    say state tell refer bring come appear treat deal cover concern request letter document text paper file draft
    memorandum note statement annex version side name wish want author whose""".split()
)
_COMPARING = frozenset(
    "more less longer shorter most fewer least longest shortest same different differ difference not never".split()
)


def the_one_that_fits(context: Context) -> Answer | None:
    """The one letter or part, of those offered, that tells what the question describes; None where none stands out."""
    texts = {word.text for word in context.utterance.words}
    if context.utterance.asks not in ("which", "what", "choice", "") or texts & (_COMPARING | EARLY | LATE):
        return None
    context, places = _offered(context)
    if not _asks_which_one(context, len(places)) or (not places and is_large(context.reader)):
        return None
    must, may = wanted_terms(context)
    must = [term for term in must if term.stem not in _FRAMING]
    best = _best_of_each(search(context, must, may) if must else [], places)
    ranked = sorted(best.values(), key=lambda hit: (-hit.coverage, -hit.score))
    if not ranked or not _fits(ranked[0], must) or any(not _behind(ranked[0], other, must) for other in ranked[1:]):
        return None
    if len(must) < 2 and (ranked[1:] or not places):
        return None  # one word tells two letters apart only where the other does not hold it at all
    return _told(context, ranked[0], len({letter for letter, _ in places}) == 1)


def _told(context: Context, found: Hit, of_one_letter: bool) -> Answer:
    names = context.local
    letter, part = str(found.row["letter"]), str(found.row["part"])
    name = names.part(letter, part) if of_one_letter else names.letter(letter)
    answer = told(context, [found])
    return answer._replace(answer=f"{upper_first(name)}. {answer.answer}", items=(name.removeprefix("the "),))


def _asks_which_one(context: Context, offered: int) -> bool:
    """ "Which of the two", "in which letter", "the 2002 or the 2009 letter": one of several is asked for."""
    words = context.utterance.words
    texts = [word.text for word in words]
    if context.utterance.asks == "choice":
        return offered > 1 and bool(set(texts) & {"that", "whose", "which", "where", "who"})
    parts = {slot.first for slot in context.utterance.of("part")}
    for i, text in enumerate(texts):
        if text not in ("which", "what"):
            continue
        noun = i + 1 in parts or (words[i + 1 : i + 2] and words[i + 1].stem in LETTER_NOUNS)
        if noun and words[i + 1].text not in MORE_THAN_ONE:
            return offered > 1 or (not offered and bool(set(texts) & _OFFERED))
        if texts[i + 1 : i + 2] in (["one"], ["of"]):
            return offered > 1 or (not offered and bool(set(texts) & _OFFERED))
        if offered > 1 and _is_verb(texts[i + 1 : i + 3]):
            return True
    return False


def _is_verb(ahead: Sequence[str]) -> bool:
    """Whether a verb follows "which" ("which ties the ..."), not the noun of another thing ("which States had")."""
    if len(ahead) < 2:
        return False
    return ahead[0] in AUXILIARY or (ahead[0].endswith("s") and ahead[1] not in AUXILIARY)


def _offered(context: Context) -> tuple[Context, tuple[tuple[str, str], ...]]:
    """The question among the letters or parts that it names to choose from, and these; a letter without its part."""
    scope = context.scope
    chunks = runs_of_sides(context.utterance)
    scopes = [find_scope(piece(context.utterance, chunk.start, chunk.stop), context.reader) for chunk in chunks]
    if len(chunks) > 1 and all(one.letters for one in scopes):
        places = [place for one in scopes for place in one.parts or [(letter, "") for letter in one.letters]]
        used = scope.used | {i for chunk in chunks for i in chunk}
        letters = tuple(dict.fromkeys(letter for letter, _ in places))
        narrowed = scope._replace(letters=letters, parts=(), used=used, basis=scope.basis | {"date"})
        return context._replace(scope=narrowed), tuple(dict.fromkeys(places))
    if not scope.explicit:
        return context, ()
    return context, scope.parts or tuple((letter, "") for letter in scope.letters)


def _best_of_each(hits: Sequence[Hit], places: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Hit]:
    """The best sentence of each letter, or of each part where parts are offered."""
    found: dict[tuple[str, str], Hit] = {}
    for hit in hits:
        letter, part = str(hit.row["letter"]), str(hit.row["part"])
        key = (letter, part) if (letter, part) in places else (letter, "")
        if hit.row["role"] in ("title", "heading") or hit.coverage < FAINT or (places and key not in places):
            continue
        if key not in found or hit.coverage > found[key].coverage:
            found[key] = hit
    return found


def _fits(hit: Hit, must: Sequence[Term]) -> bool:
    stems = {term.stem for term in must}
    lacking = [term for term in hit.missing if term.stem in stems]
    if any(map(never_missing, lacking)) or len(lacking) > MOST_MISSING * len(must):
        return False
    return hit.coverage >= LEAST and hit.solid >= LEAST_SOLID


def _behind(best: Hit, other: Hit, must: Sequence[Term]) -> bool:
    lacking = {term.stem for term in other.missing} & {term.stem for term in must}
    return other.coverage <= best.coverage - APART or (best.coverage >= 1.0 and bool(lacking))

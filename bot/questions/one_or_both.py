"""Whether something stands in one letter or part, in another, or in both: each is looked through by itself."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import part_of
from bot.context import Context
from bot.lexicon import STOPWORDS
from bot.questions.passages import search, told
from bot.questions.sides import piece
from bot.reading.utterance import Term, Utterance, terms
from bot.scoping.meant import find_scope
from bot.scoping.scope import Scope
from bot.searching.content import FRAME, TELLING, name_term
from bot.searching.retrieval import Hit
from bot.side_by_side import runs_of_sides
from bot.wording import upper_first

NEARLY = 0.6
"""A sentence that holds so much of what is looked for may mean it in other words: then nothing is denied."""
_NAMES = ("state", "person", "organization", "body")
_SAYING = frozenset("claim cite mention name speak call contain find print list occur stand turn report tell".split())


def one_or_both(context: Context) -> Answer | None:
    """ "X: in the annex of 2001, in that of 2003, or in both?": where it stands, with the sentence of each."""
    whole = _without_both(context.utterance)
    chunks = runs_of_sides(whole) if whole else ()
    if whole is None or len(chunks) != 2:
        return None
    wanted = _wanted(context, piece(whole, 0, chunks[0].start))
    scopes = [find_scope(piece(whole, chunk.start, chunk.stop), context.reader) for chunk in chunks]
    if not wanted or any(not scope.letters or scope.problem for scope in scopes) or scopes[0] == scopes[1]:
        return None
    found = [_held(context, scope, wanted) for scope in scopes]
    if any(hit is None and _may_mean_it(context, scope, wanted) for hit, scope in zip(found, scopes, strict=True)):
        return None
    return _told(context, found, scopes, wanted)


def _without_both(utterance: Utterance) -> Utterance | None:
    """The question without its "or both", "or in both", "both or neither"; None where it has none."""
    texts = [word.text for word in utterance.words]
    at = next((i for i in range(len(texts) - 1, 0, -1) if texts[i] == "both"), None)
    if at is None or set(texts[at + 1 :]) - {"of", "them", "or", "neither", "the", "two"}:
        return None
    while at and texts[at - 1] in ("or", "in", "by", "under", "of", "even", "perhaps"):
        at -= 1
    return piece(utterance, 0, at) if at and texts[at] != "both" else None


def _wanted(context: Context, asked: Utterance) -> list[Term]:
    """Names in every form, provisions by their number, and the words that say what is looked for."""
    named = [name_term(context._replace(utterance=asked), slot) for slot in asked.of(*_NAMES)]
    free = [word for word in asked.free("reference") if word.text not in STOPWORDS]
    plain = [term for term in terms(free) if term.stem not in FRAME | TELLING | _SAYING]
    return [*named, *plain]


def _held(context: Context, scope: Scope, wanted: list[Term]) -> Hit | None:
    """The sentence there that holds all of it."""
    hits = search(context._replace(scope=scope), wanted, ())
    return next((hit for hit in hits if not hit.missing and hit.row["role"] not in ("title", "heading")), None)


def _may_mean_it(context: Context, scope: Scope, wanted: list[Term]) -> bool:
    """Whether a sentence there may mean it: never where a name that is looked for is printed nowhere in it."""
    here = context._replace(scope=scope)
    if any(_is_name(term) and all(hit.missing for hit in search(here, [term], ())) for term in wanted):
        return False
    return any(hit.coverage >= NEARLY for hit in search(here, wanted, ()))


def _is_name(term: Term) -> bool:
    return term.stem.startswith("=")


def _told(context: Context, found: list[Hit | None], scopes: list[Scope], wanted: list[Term]) -> Answer | None:
    names = context.local
    hits = [hit for hit in found if hit is not None]
    if not hits:
        return None
    answer = told(context, hits)
    if len(hits) == len(found):
        return answer._replace(answer=f"Both. {answer.answer}", items=("both",))
    where = names.part(*part_of(hits[0].row))
    silent = next(scope for hit, scope in zip(found, scopes, strict=True) if hit is None)
    other = names.joined(names.part(*part) for part in silent.parts) or names.joined(map(names.letter, silent.letters))
    called = [term for term in wanted if _is_name(term)] or wanted
    typed = names.say("quoted", text=" ".join(term.text for term in called))
    denied = names.say("mentions.silent", n=1, letters=other, what=typed)
    lead = f"{upper_first(where)}."
    return answer._replace(answer=f"{lead} {answer.answer} {denied}", items=(where.removeprefix("the "),))

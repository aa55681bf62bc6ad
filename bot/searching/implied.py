"""What a sentence leaves out because its letter has said it before, or because the letter is what it is.

A letter names two States once and writes "the two States" from there on; the pact signed in a city is "the Treaty"
in the next sentence. Such words of a question need not stand in the sentence that answers it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.context import Context
from bot.lexicon import STOPWORDS, Phrase, word_classes
from bot.reading.utterance import Term, Utterance
from bot.scoping.speakers import author_states
from bot.searching.held import any_stands
from bot.searching.retrieval import Hit
from bot.searching.rows_inside import states_inside
from bot.searching.sentences import Sentences

_UNITED_NATIONS = ("unit", "nation")


def implied(context: Context, hit: Hit, must: Sequence[Term]) -> list[Term]:
    """Of the terms those that the sentence lacks and its letter has told before."""
    index = hit.among
    if index is None:
        return []
    lacking = [term for term in must if not hit.holds(term)]
    return [
        term
        for term in lacking
        if _named_there(context, hit, index, term)
        or _described(context, hit, index, term)
        or _is_scene(context, hit, index, term)
        or _has_that_post(context, hit, index, term)
    ]


def _has_that_post(context: Context, hit: Hit, index: Sentences, term: Term) -> bool:
    """ "The secretary of the COMMISSION": a body that the whole text is about, as its title or opening says."""
    slot = next((one for one in context.utterance.of("organization", "body") if f"={one.value}" == term.stem), None)
    if slot is None:
        return False
    letter, part = str(hit.row["letter"]), str(hit.row["part"])
    posts = {noun for noun in _nouns_of(context, term) if word_classes(_word_with(context, noun))[1] == "person"}
    told = [*index.parts.get((letter, part), ())[:_OPENING], *index.parts.get((letter, "letter"), ())]
    return any(f" {post} " in index.padded[hit.place] for post in posts) and any(
        any_stands(term.alternatives, index.padded[at]) for at in told
    )


def _word_with(context: Context, its_stem: str) -> str:
    """The word of the question with that stem."""
    return next((word.text for word in context.utterance.words if word.stem == its_stem), "")


def _is_scene(context: Context, hit: Hit, index: Sentences, term: Term) -> bool:
    """ "The ministers in ROME", "the ROME conference": where the whole text was made, as its title, its first or its
    last sentence says, or the letter that forwards it; not where the sentence names a State itself."""
    words = context.utterance.words
    named = next((slot for slot in context.utterance.slots if f"={slot.value}" == term.stem), None)
    first = named.first if named else next((i for i, word in enumerate(words) if word.stem == term.stem), None)
    letter, part = str(hit.row["letter"]), str(hit.row["part"])
    place = named.kind in ("place", "state") if named else first is not None and words[first].capital
    if first is None or not place or part == "letter" or states_inside(context.reader, hit.row):
        return False
    last = named.last if named else first + 1
    led = first > 0 and words[first - 1].text in _WHERE
    describes = first > 0 and words[first - 1].text == "the" and last < len(words) and words[last].text not in STOPWORDS
    own = list(index.parts.get((letter, part), ()))
    told = [*own[:_OPENING], *own[-_CLOSING:], *index.parts.get((letter, "letter"), ())]
    return (led or describes) and any(any_stands(term.alternatives, index.padded[at]) for at in told)


_WHERE = frozenset(("in", "at"))
_OPENING = 3
"""Sentences with which a text opens, its title among them."""
_CLOSING = 4
"""Sentences with which it closes, its signatures among them."""


def not_understood(context: Context, hit: Hit, must: Sequence[Term]) -> list[Term]:
    """Of the terms those that the sentence lacks, and that nothing told before it makes up for."""
    before = implied(context, hit, must)
    return [term for term in must if not hit.holds(term) and term not in before]


def _named_there(context: Context, hit: Hit, index: Sentences, term: Term) -> bool:
    """One of two States named together, or the United Nations, of which the part speaks elsewhere or is the author."""
    if term.stem not in _of_pairs(context) and _UNITED_NATIONS not in term.alternatives:
        return False
    letter, part = str(hit.row["letter"]), str(hit.row["part"])
    there = set(index.parts.get((letter, part), ()))
    held = any(at in there for phrase in term.alternatives for at in index.holding(phrase))
    return held or term.stem[1:] in author_states(context.reader, letter, part)


def _of_pairs(context: Context) -> set[str]:
    """Stems of the terms for "the Russian-Armenian ...", "between Russia and Armenia"."""
    words, states = context.utterance.words, context.utterance.of("state")
    found = {f"={word.stem}" for word in words if "-" in word.text}
    for one, other in pairwise(states):
        if one.last + 1 == other.first and words[one.last].text == "and" and words[one.first - 1].text in _BETWEEN:
            found |= {f"={one.value}", f"={other.value}"}
    return found


_BETWEEN = frozenset("of between by from both".split())


def _described(context: Context, hit: Hit, index: Sentences, term: Term) -> bool:
    """ "The MOSCOW treaty", "the treaty of MOSCOW": what a noun is told apart by that the sentence has with "the".

    It must be told with the noun in a sentence before, in the title of the part, or in the letter that forwards it.
    """
    letter, part = str(hit.row["letter"]), str(hit.row["part"])
    own = [at for at in index.parts.get((letter, part), ()) if at < hit.place]
    own += index.parts.get((letter, "letter"), ()) if part != "letter" else ()
    return any(
        _is_definite(index.padded[hit.place], noun) and _together(index, own, noun, term.alternatives)
        for noun in _nouns_of(context, term)
    )


def _is_definite(padded: str, noun: str) -> bool:
    return any(f" {one} {noun} " in padded for one in _DEFINITE)


_DEFINITE = ("the", "this")


def _nouns_of(context: Context, term: Term) -> set[str]:
    """Stems of the nouns that the term describes: the one behind it, and the one before "of", "to" or "on" and it."""
    words = context.utterance.words
    named = next((slot for slot in context.utterance.slots if f"={slot.value}" == term.stem), None)
    first = named.first if named else next((i for i, word in enumerate(words) if word.stem == term.stem), None)
    if first is None:
        return set()
    last = named.last if named else first + 1
    found = {words[last].stem} if last < len(words) else set()
    behind = next((word for word in words[last:] if not word.capital), None)
    found |= {behind.stem} if behind and words[first].capital else set()
    before = [i for i in range(max(0, first - _REACH), first) if words[i].text in _LINKS]
    between = [words[i].text for i in range(before[-1] + 1, first)] if before else []
    if before and not any(text in STOPWORDS - _ARTICLES or text[0].isdigit() for text in between):
        found |= {words[before[-1] - 1].stem} if before[-1] else set()
    return found


_LINKS = frozenset("of to on in for with".split())
_ARTICLES = frozenset("the a an its".split())
_REACH = 4


def _together(index: Sentences, before: Iterable[int], noun: str, phrases: Sequence[Phrase]) -> bool:
    spoken = [index.padded[at] for at in before if f" {noun} " in index.padded[at]]
    return any(any_stands(phrases, text) for text in spoken)


def told_before(utterance: Utterance, hit: Hit, must: Sequence[Term]) -> list[Term]:
    """Of the terms those that the sentence lacks, where they only tell where or of what something is, the heading
    above it or the sentences right before it hold all of them, and it holds all the others as they are; else none.

    A report says once where it is ("attacked the station") and goes on from there ("They burnt the archive").
    """
    index = hit.among
    lacking = [term for term in must if not hit.holds(term)]
    if index is None or not lacking or any(term.stem not in hit.exact for term in must if term not in lacking):
        return []
    if utterance.asks == "who" or not all(stands_behind(utterance, term, lacking) for term in lacking):
        return []
    before = _set_before(index, hit.place)
    return lacking if all(any_stands(term.alternatives, before) for term in lacking) else []


def stands_behind(utterance: Utterance, term: Term, lacking: Sequence[Term]) -> bool:
    """Whether a preposition with nothing but lacking words leads to the term: "AT the old railway station"."""
    texts = [word.text for word in utterance.words]
    words = {text for one in lacking for text in one.text.casefold().split()}
    last = term.text.casefold().split()[-1]
    at = next((i for i in range(len(texts) - 1, -1, -1) if texts[i] == last), 0)
    while at > 0 and (texts[at] in words or texts[at] in _ARTICLES):
        at -= 1
    return texts[at] in _PLACING


_PLACING = frozenset("at in on of from against near during aboard inside outside into upon within".split())
_BEFORE = 2
"""Sentences before one in which its scene is set."""


def _set_before(index: Sentences, place: int) -> str:
    """Padded stems of the heading above the sentence and of those right before it, of its own part."""
    block = index.blocks[place]
    heads = [head for head, below in index.under.items() if head[:2] == block[:2] and block in below]
    above = [index.padded[at] for head in heads for at in index.together[head]]
    near = [at for at in range(max(0, place - _BEFORE), place) if index.blocks[at][:2] == block[:2]]
    return "".join([*above, *(index.padded[at] for at in near if index.rows[at]["role"] == "text")])

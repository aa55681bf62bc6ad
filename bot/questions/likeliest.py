"""The sentence that most likely answers, where no question type does and no rule lets a sentence answer."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.answers import Answer
from bot.context import Context
from bot.demanded.asked import asked_noun
from bot.questions.passages import of_kind_asked, ranked_passages, told, widened
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance
from bot.searching.likelihood import likely
from bot.searching.retrieval import Hit
from bot.searching.said_by import said_by_those_asked
from bot.searching.slight import vital
from bot.searching.things import SHELLS, lacks_a_thing
from bot.unprinted import asks_where_written, of_a_cover, tells_it


def contending(context: Context) -> tuple[list[Hit], list[Term]]:
    """The best sentences where no rule lets one answer, with the terms to cover; of the whole letter for a part."""
    if of_a_cover(context) or asks_where_written(context):
        return [], []
    hits, must = ranked_passages(widened(context) if context.scope.parts else context)
    fit = bool(hits) and said_by_those_asked(context, hits[0]) and tells_it(context, hits[0])
    fit = fit and not lacks_a_thing(context.utterance, hits[0], must)
    fit = fit and of_kind_asked(context, hits[0]) and _speaks_of_it(context, hits[0]) and not _lacks_a_name(hits[0])
    return (hits, must) if fit else ([], must)


def _speaks_of_it(context: Context, hit: Hit) -> bool:
    """ "Which DECREE", "what is the exchange RATE of X": a sentence that lacks the noun tells none.

    So does one that lacks what goes before it.
    """
    asked, said = asked_noun(context.utterance), vital(context.utterance)
    if hit.missing and _asks_what_it_says(context.utterance) and _INTRODUCES.search(str(hit.row["text"])):
        return False
    if any(term.stem in said for term in hit.missing):
        return False
    texts = [word.text for word in context.utterance.words]
    alone = len(hit.matched) < _SIGNS and ("what", asked.noun) in pairwise(texts) and asked.noun not in SHELLS
    named = asked.by == "which" or alone
    if named and any(term.text.split()[-1] == asked.noun for term in hit.missing):
        return False
    being = {"is", "was", "are", "were"} & {word.text for word in context.utterance.words[1:2]}
    if asked.by != "what" or not asked.noun or asked.behind not in _QUALIFYING or not being:
        return True
    at = texts.index(asked.noun)
    return not any(term.text.split()[-1] in texts[at - 1 : at + 1] for term in hit.missing)


_SIGNS = 2
"""Fewer words of the question do not make up for the noun behind "what"."""


def _asks_what_it_says(utterance: Utterance) -> bool:
    """Whether more is asked than who, when, where or under which number."""
    partitive = ("which", "of") in pairwise(word.text for word in utterance.words)
    return utterance.asks in ("what", "how", "why") or partitive


_INTRODUCES = pattern(
    r"\b(?:I|we|has|have) (?:the honour|am writing|are writing|wish|(?:once )?again)\b[^.]{0,150}?"
    r"\b(?:to (?:transmit|forward|convey|communicate|enclose|submit|draw|bring|write)|writing to)\b",
    re.IGNORECASE,
)
"""A sentence that passes on a text and calls it by its matter: what is said in that text, it does not tell."""
_QUALIFYING = frozenset(("of", "like", "in", "at"))
""" "What is the weather like in X": what stands behind tells of which."""


def _lacks_a_name(hit: Hit) -> bool:
    """A word that is no English word, nor a slip of one, is a name, written with a capital letter or not."""
    from bot.fuzzy import near_english  # here to keep start-up fast

    words = (word for term in hit.missing if not term.stem.startswith("=") for word in term.text.split())
    return any(len(word) >= _SHORTEST_NAME and word.isalpha() and not near_english(word) for word in words)


_SHORTEST_NAME = 6
"""Shorter words are rather shorthand."""


def likeliest(context: Context) -> Answer | None:
    """The best sentence, though it lacks a word, where sentences with its signs answer more often than not."""
    hits, must = contending(context)
    chance = likely(context, hits, must)
    return told(context, hits[:1])._replace(confidence=round(chance, 2)) if chance else None

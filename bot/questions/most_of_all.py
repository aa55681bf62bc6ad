"""Which of several had the most or the fewest: "which winter killed more animals?", "in which year were there fewest?".

One sentence that gives a number for each tells it. Each number is told with what stands behind it up to the next mark
or number; where the numbers are not of one thing, none is the most.
"""

from __future__ import annotations

import re

from bot.answers import Answer
from bot.bounds import is_large
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.both_in_one import FEWER, MORE, NUMBER, value_of
from bot.questions.passages import search
from bot.questions.quoting import sentence
from bot.reading.patterns import pattern
from bot.reading.typed import Word
from bot.reading.utterance import Utterance, terms
from bot.searching.abstention import never_missing
from bot.searching.retrieval import Hit

_ASKED = frozenset("which what where when who".split())
_BORDER = pattern(r"[,;:.](?=\s|$)| (?:and|but|while|against|whereas) ")
_KEYED = pattern(r"^[^,;]*?\b(?:in|to|by|from|for|at|on|of|during) (?:the )?(?P<key>[A-Z0-9][^,;]*)$")
_MOST_LOOKED_AT = 5


def surely_most(context: Context) -> Answer | None:
    """As :func:`most_of_all`, of a sentence that holds every word of the question."""
    return most_of_all(context, 0)


def most_of_all(context: Context, most_lacking: int = 1) -> Answer | None:
    """The number asked for with its own words, and the sentence that gives all of them."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    ends = [end for end, asked in ((max, MORE), (min, FEWER)) if texts & asked]
    if not ends or is_large(context.reader) or not _asks_which(utterance):
        return None
    small = FEWER | MORE | STOPWORDS | QUESTION_WORDS
    wanted = list(terms([word for word in utterance.free("state", "person") if word.text not in small]))
    kinds = {word.text for word in _behind_which(utterance)}
    if len(wanted) < 2:
        return None
    hits = search(context, wanted, [])[:_MOST_LOOKED_AT]
    for hit in (hit for hit in hits if hit.coverage >= _NEAR_BEST * hits[0].coverage):
        pieces = _pieces(str(hit.row["text"]))
        lacking = [term for term in hit.missing if term in wanted and term.text not in kinds]
        if len(pieces) < 2 and len(NUMBER.findall(str(hit.row["text"]))) > 1 and not lacking:
            return None  # the numbers of the sentence that fits best are told of something else
        if len(pieces) < 2 or len(lacking) > most_lacking or any(map(never_missing, lacking)) or not _own(hit):
            continue
        values = [value for value, _, _ in pieces]
        if len(set(values)) < len(values):
            return None
        chosen = tuple(end(pieces)[2] for end in ends)
        told, citation = sentence(context.reader, context.local, hit)
        text = f"{'; '.join(chosen)}. {told}"
        return Answer("answered", text, items=chosen, citations=(citation,), confidence=0.8)
    return None


_NEAR_BEST = 0.7
"""A sentence that holds much less of what is asked than the best one tells of something else."""
_IN_BRACKETS = pattern(
    r"([A-Z][\w'’-]+(?: (?:of |the |and )*[A-Z][\w'’-]+)*) \((\d[\d,]*(?:\.\d+)?)(?: [a-z][\w ]{0,30})?\)"
)
""" "X (350,000 euros), Y (200,000 euros)": whose each number is."""


_BEHIND_NAME = pattern(
    r"([A-Z][\w'’-]+(?: (?:of |the |and )*[A-Z][\w'’-]+)*),? (\d[\d,]*(?:\.\d+)?) ?(per cent|%|[a-z]{3,})"
)
""" "X 52 per cent, Y 26 per cent": whose each number is, with the unit they have in common."""


def _behind_names(text: str) -> list[tuple[float, str, str]]:
    found = list(_BEHIND_NAME.finditer(text))
    units = {one[3] for one in found}
    if len(units) != 1 or len(NUMBER.findall(text)) > len(found):
        return []
    return [(float(one[2].replace(",", "")), one[1], one[0]) for one in found]


def _asks_which(utterance: Utterance) -> bool:
    """ "Which winter", "in which year", "where": one of several is asked for; no two are held out to choose from."""
    texts = [word.text for word in utterance.words]
    return bool(_ASKED & set(texts[:3])) and not {"or", "than", "versus", "vs"} & set(texts)


def _behind_which(utterance: Utterance) -> tuple[Word, ...]:
    """The noun that is asked for: the sentence may name years without calling them so."""
    places = (i for i, word in enumerate(utterance.words) if word.text in ("which", "what"))
    at = next(places, len(utterance.words))
    return utterance.words[at + 1 : at + 2]


def _own(hit: Hit) -> bool:
    """Whether the sentence itself holds two of the words."""
    return hit.row["role"] == "text" and len(hit.matched) > 1


def _pieces(text: str) -> list[tuple[float, str, str]]:
    """(value, key, wording) of each number that has a place, a time or a name of its own behind it."""
    each = [(float(found[2].replace(",", "")), found[1], found[0]) for found in _IN_BRACKETS.finditer(text)]
    each = each if len(each) > 1 else _behind_names(text)
    if len(each) > 1:
        return each
    numbers = list(NUMBER.finditer(text))
    found: list[tuple[float, str, str]] = []
    for number in numbers:
        border = _BORDER.search(text, number.end())
        end = border.start() if border else len(text)
        wording = text[number.start() : end].strip()
        key = _KEYED.match(text[number.end() : end].rstrip())
        if key and not re.match(r"(?:19|20)\d\d$", number[0]):
            found.append((value_of(number[0]), key["key"], wording))
    keys = [key for _, key, _ in found]
    return found if len(set(keys)) == len(keys) else []

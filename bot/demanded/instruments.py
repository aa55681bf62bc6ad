"""A treaty, a charter or an agreement named by its kind: what is told is told of one of that kind.

"The agreement on mutual aid under the Treaty of Alba" is an agreement: the treaty stands inside its name only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from itertools import pairwise

from bot.citing import Row
from bot.context import Context
from bot.demanded.told import Told
from bot.lexicon import STOPWORDS, word_classes
from bot.reading.instruments import INSTRUMENTS, TREATIES
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from store.places import find_states
from store.words import fold, stem, words

_TYING = frozenset(
    "of on for to under with between concerning regarding relating against and the a an its their".split()
)
_PREPOSITIONS = _TYING - frozenset("and the a an its their".split())
_WORD = pattern(r"[\w'’-]+|[^\w\s]")
_CLAUSE = pattern(r"“([^”]*)”")


def is_of_that_instrument(context: Context, told: Told) -> bool:
    """ "When did the treaty enter into force": of a treaty, where the answer tells of an instrument at all."""
    utterance = context.utterance
    if not utterance.in_english or told.intent not in (None, "event_date", "members", "quantity"):
        return True
    asked = head_kinds(utterance.text)
    claims = utterance.asks in ("yes/no", "choice") and not (told.said.startswith("No") and told.intent is not None)
    if len(asked) != 1 or claims or utterance.of("part"):
        return True
    if told.intent is None and not _is_named(asked, told):
        return False
    clauses = " . ".join(_CLAUSE.findall(told.said)) or told.said
    for text in (clauses, " . ".join(told.quotes)):
        if heads := head_kinds(text):
            return not _is_another(context, asked, heads, told.letters, " ".join(told.quotes))
    return True


def _is_named(asked: Set[str], told: Told) -> bool:
    """Whether the kind asked for stands in the quotes otherwise than in a name that it is only a word of."""
    quotes = " . ".join(told.quotes)
    return all(kind in _all_kinds(quotes) or kind not in words(quotes) for kind in asked)


def dates_another(context: Context, row: Row, clause: str) -> bool:
    """Whether the clause of a date is on instruments of other kinds than the one the question names."""
    asked, heads = head_kinds(context.utterance.text), head_kinds(clause) or head_kinds(str(row["text"]))
    return len(asked) == 1 and _is_another(context, asked, heads, (str(row["letter"]),), str(row["text"]))


def _is_another(context: Context, asked: Set[str], heads: Set[str], letters: Sequence[str], text: str) -> bool:
    """Whether other kinds are told of, where the letter calls something by the kind asked for.

    A kind that the letter never uses is but a loose word for one that it does: "the pact" for a treaty.
    """
    if not heads or not asked.isdisjoint(heads):
        return False
    return asked <= _all_kinds(text) or any(_uses(context, letter, kind) for letter in letters[:4] for kind in asked)


def _uses(context: Context, letter: str, kind: str) -> bool:
    sql = "SELECT text FROM sentences WHERE letter = :l AND text LIKE :k LIMIT 40"
    rows = context.reader.rows(sql, {"l": letter, "k": f"%{kind}%"})
    return any(kind in _all_kinds(str(row["text"])) for row in rows)


def head_kinds(text: str) -> frozenset[str]:
    """Kinds of the instruments that a text speaks of, without those that only stand inside the name of another."""
    words = _WORD.findall(text)
    found: set[str] = set()
    inside = 0
    for at in range(len(words)):
        if at >= inside and (kind := _kind(words, at)):
            found.add(kind)
            inside = _end_of_name(words, at)
    return frozenset(found)


def _all_kinds(text: str) -> frozenset[str]:
    words = _WORD.findall(text)
    return frozenset(filter(None, (_kind(words, at) for at in range(len(words)))))


def _kind(words: list[str], at: int) -> str:
    """The kind that the word names; empty where it only tells which: "the Treaty Organization", "treaty bodies"."""
    word = fold(words[at])
    kind = word if word in INSTRUMENTS else f"{word[:-3]}y" if word == "treaties" else word.removesuffix("s")
    if kind not in INSTRUMENTS:
        return ""
    behind = words[at + 1] if at + 1 < len(words) else ""
    classes = word_classes(fold(behind))[0]
    names_more = behind[:1].isupper() and fold(behind) not in STOPWORDS and word[:1] != behind[:1]
    return "" if names_more or (classes[:1] == "n" and "v" not in classes and fold(behind) not in STOPWORDS) else kind


def _end_of_name(words: list[str], at: int) -> int:
    """Where the name that begins with the kind ends: at a mark, a verb or a word that ties nothing to it."""
    end = at + 1
    tied = False
    while end < len(words):
        word = fold(words[end])
        if word == "and" and any(_kind(words, after) for after in range(end + 1, min(end + 3, len(words)))):
            break  # "the Treaty of Alba and the Charter": another one
        if word in _PREPOSITIONS:
            tied = True
        elif word not in _TYING and (not tied or not words[end][:1].isalnum() or _breaks(words, end)):
            break
        end += 1
    return end


def _breaks(words: list[str], at: int) -> bool:
    word = fold(words[at])
    classes = word_classes(word)[0]
    verb = "v" in classes and "n" not in classes and not words[at][:1].isupper()
    return verb or (word in STOPWORDS and word not in _TYING) or (word.endswith("ed") and "n" not in classes)


def is_between_those(context: Context, told: Told) -> bool:
    """ "The agreement between X and Y": not told of one that is printed as between others."""
    utterance = context.utterance
    pairs = [
        {one.value, other.value}
        for one, other in pairwise(utterance.of("state"))
        if utterance.words[one.last].text == "and" and _is_between(utterance, one.first)
    ]
    if len(pairs) != 1 or not _TIES.search(" ".join(word.text for word in utterance.words)):
        return True
    tied = _tied(told.quotes)
    if not tied:
        rows = _named_as_between(context)
        own = [row for row in rows if row["letter"] in told.letters] if told.letters else rows
        if rows and not own:
            return False  # that letter speaks of no such instrument
        tied = _tied([str(row["name"]) for row in own])
    return not tied or any(pairs[0] <= states for states in tied)


def concluded_between(utterance: Utterance, quotes: Sequence[str]) -> bool:
    """ "Did X and Y sign a treaty": borne out by "the signing of the Treaty between X and Y"."""
    states = {slot.value for slot in utterance.of("state")}
    signing = any(word.stem in _CONCLUDING for word in utterance.words)
    texts = [word.text for word in utterance.words]
    claims = texts[0] in ("did", "has", "have") or texts[:4] == ["is", "it", "true", "that"]
    if not claims or not signing or _OF_TREATIES.isdisjoint(texts):
        return False
    told = (" ".join(quote.split()) for quote in quotes)
    signed = [quote for quote in told if not _CONCLUDING.isdisjoint(stem(word) for word in words(quote))]
    return bool(states) and any(states <= parties for parties in _tied(signed))


_CONCLUDING = frozenset(map(stem, "sign signature conclude conclusion".split()))
_OF_TREATIES = TREATIES | {f"{noun}s" for noun in TREATIES} | {"treaties"}


def is_with_those(context: Context, told: Told) -> bool:
    """ "An agreement with X": not told of one whose text names X only elsewhere, or not at all."""
    asked = _WITH.search(context.utterance.text)
    if asked is None or not context.utterance.in_english:
        return True
    named = {fold(word) for word in asked[1].split()}
    slots = context.utterance.of("state")
    states = {one.value for one in slots if named & {word.text for word in context.utterance.words_of(one)}}
    quotes = [" ".join(quote.split()) for quote in told.quotes]
    said = [found[1] for quote in quotes for found in _WITH.finditer(quote)]
    if states:
        tied = [*_tied(quotes), *_tied_in(context, told.letters)]
        return any(states & held for held in (*tied, {place.state for one in said for place in find_states(one)}))
    own = set(words(fold(asked[1]))) - STOPWORDS - _PARTIES
    held_words = {word for one in said for word in words(fold(one))}
    return not own or not own.isdisjoint(held_words) or ("un" in own and {"united", "nations"} <= held_words)


def _tied_in(context: Context, letters: Sequence[str]) -> list[set[str]]:
    """The States of each instrument that the letters print as between some."""
    return _tied([str(row["name"]) for row in _named_as_between(context) if row["letter"] in letters])


def _named_as_between(context: Context) -> list[Row]:
    return list(context.reader.rows("SELECT DISTINCT name, letter FROM cited WHERE name LIKE '%between%' LIMIT 60"))


_WITH = pattern(
    r"\b(?:agreement|treaty|pact|accord|convention|protocol|memorandum of understanding|contract)s? with"
    r" ((?:the )?(?-i:[A-Z])[\w.'’-]*(?: (?-i:[A-Z])[\w.'’-]*| of(?= (?-i:[A-Z])| the)| the(?= (?-i:[A-Z]))){0,6})",
    re.I,
)
_PARTIES = frozenset("the of republic".split())


def _tied(texts: Sequence[str]) -> list[set[str]]:
    """The States of each instrument that is printed as between some."""
    found = [
        {place.state for place in find_states(text[one.end() : one.end() + _REACH])}
        for text in texts
        for one in _TIES.finditer(text)
    ]
    return [states for states in found if len(states) > 1]


def _is_between(utterance: Utterance, first: int) -> bool:
    return "between" in (word.text for word in utterance.words[max(0, first - 2) : first])


_TIES = pattern(r"\b(?:agreement|treat(?:y|ies)|pact|accord|convention|protocol)s?\b[^.;“”]{0,20}?\bbetween\b", re.I)
_REACH = 120
"""Characters behind "between" in which the parties stand."""

"""Dated statements of a sentence, and how well the clause of a date tells what is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from bot.citing import Row
from bot.context import Context
from bot.lexicon import STOPWORDS, lexicon
from bot.questions.quoting import place
from bot.reading.patterns import pattern
from bot.reading.utterance import Term
from bot.searching.held import ways
from bot.searching.retrieval import Hit
from store.words import stem, stems


def statements(context: Context, hit: Hit) -> list[Row]:
    """Dated statements that stand in a sentence."""
    row = hit.row
    sql = (
        "SELECT * FROM dated_statements WHERE letter = :l AND part = :p AND paragraph = :g AND sentence = :s "
        "ORDER BY date_start"
    )
    values = {"l": row["letter"], "p": row["part"], "g": row["paragraph"], "s": row["sentence"]}
    return list(context.reader.rows(sql, values))


def fit(row: Row, hit: Hit, terms: Sequence[Term]) -> float:
    """How many of the terms the clause of a date holds; what happened counts more than what it happened to.

    0 where something else happened between what is asked for and the date: "the anniversary of the signing, adopted
    on 3 May" dates the adoption.
    """
    words, date_at = _clause_stems(row)
    clause = f" {' '.join(words)} "
    names = lexicon().name_of
    found = set(hit.matched)
    matched = {phrase for term in terms for phrase in ways(term)} & found
    if found - matched:  # what happened too, beside the name: "the Organization (X) was founded" is clear without X
        called = (term for term in terms if term.stem[0] == "=" and not found.isdisjoint(term.alternatives))
        matched |= {phrase for term in called for phrase in term.alternatives}
    own = matched | {phrase for term in terms if term.stem[0] != "=" for phrase in term.alternatives}
    held = [phrase for phrase in own if f" {' '.join(phrase)} " in clause]
    happening = [phrase for phrase in held if _happening(phrase, names)]
    if not happening and any(names.get(term.stem, term.stem) in BLOCKING for term in terms):
        return 0.0
    asked = {names.get(phrase[-1], phrase[-1]) for phrase in happening}
    if happening and not any(_reaches(words, phrase, date_at, asked, names) for phrase in happening):
        return 0.0
    return sum(3.0 if phrase in happening else 1.0 for phrase in held)


def _clause_stems(row: Row) -> tuple[list[str], int]:
    """Stems of the clause and how many of them stand before the date."""
    clause, printed = f"{_antecedent(row)}{own_clause(row)}", str(row["printed"])
    at = clause.find(printed)
    return _whole_words(clause), len(_whole_words(clause[:at])) if at >= 0 else 0


def _antecedent(row: Row) -> str:
    """ "Grave incident" of "a grave incident which took place on ...": what the relative clause is said of."""
    clause, text = str(row["clause"]), str(row["text"])
    if not clause.startswith(_RELATIVE):
        return ""
    before = text[: max(0, text.find(clause))].rstrip(" ,").split(" ")[-_LONGEST_NOUN:]
    first = next((i for i in range(len(before), 0, -1) if before[i - 1].casefold() in STOPWORDS), 0)
    return "".join(f"{word} " for word in before[first:])


_RELATIVE = ("which ", "that ", "who ")
_LONGEST_NOUN = 4


def _whole_words(text: str) -> list[str]:
    """Stems without the hyphenated ones, whose halves follow them."""
    return [stem for stem in stems(text) if "-" not in stem]


def _reaches(
    words: Sequence[str], phrase: tuple[str, ...], date_at: int, asked: set[str], names: Mapping[str, str]
) -> bool:
    """Whether no other happening stands between the phrase and the date."""
    places = [i for i in range(len(words)) if tuple(words[i : i + len(phrase)]) == phrase]
    between = [words[min(i, date_at) + len(phrase) : max(i, date_at)] for i in places]
    beside = [names.get(word) for word in words[max(0, date_at - _RIGHT_BEFORE) : date_at]]
    others = any(name in BLOCKING and name not in asked for name in beside)
    forced = phrase[-2:] not in _IN_FORCE
    return any(
        (all(names.get(w) not in BLOCKING or names.get(w) in asked for w in piece) or _by_what_was_signed(piece, names))
        and not (forced and any(pair in _IN_FORCE for pair in pairwise(piece)))
        and not (others and at > date_at and _BY_WHICH.isdisjoint(pairwise(piece)))
        for at, piece in zip(places, between, strict=True)
    )


def _by_what_was_signed(piece: Sequence[str], names: Mapping[str, str]) -> bool:
    """ "X was established by the Treaty signed at Y on 3 May 2001": one deed behind the instrument that did it."""
    noun = next((i for i, word in enumerate(piece[:_LONGEST_NAME]) if word in _MAKING), None)
    blocked = [i for i, word in enumerate(piece) if names.get(word) in BLOCKING]
    return piece[:1] == ["by"] and noun is not None and len(blocked) == 1 and noun < blocked[0]


_LONGEST_NAME = 6
_MAKING = frozenset(
    map(stem, "treaty agreement convention protocol charter act decree law resolution pact accord".split())
)
_BY_WHICH = frozenset({("by", "which"), ("through", "which"), ("with", "which")})
""" "The Treaty signed on 3 May 2001, by which X was established": the signing is what established it."""
_RIGHT_BEFORE = 5
"""Words before a date among which the verb stands that it belongs to: "signed on 3 May 2001 and since ratified"."""


BLOCKING = frozenset("sign adopt establish ratify register accord".split())


def happens(term: Term) -> bool:
    return any(_happening(phrase, lexicon().name_of) for phrase in term.alternatives)


def _happening(phrase: tuple[str, ...], names: Mapping[str, str]) -> bool:
    return names.get(phrase[-1]) in EVENTS or phrase == ("set", "up") or phrase[-2:] in _IN_FORCE


_IN_FORCE = (("into", "forc"), ("in", "forc"))


EVENTS = frozenset(
    "sign adopt establish enter_into_force ratify register accord hold meet begin end transmit decide include".split()
)


def own_clause(row: Row) -> str:
    """The clause of a date without brackets that do not hold the date itself."""
    return without_brackets(str(row["clause"]), str(row["printed"]))


def without_brackets(text: str, date: str) -> str:
    """A text without its brackets but for those that hold the date, as it is printed."""
    return _BRACKETS.sub(lambda match: match[0] if date in match[0] else " ", text)


_BRACKETS = pattern(r"\([^()]{0,400}\)")


def asks_day_of_adoption(context: Context) -> bool:
    """ "When was the resolution adopted that ...", "on what day did the Council pass the decision on ..."."""
    stems = {word.stem for word in context.utterance.words}
    return not stems.isdisjoint(("resolut", "decis", "declar")) and not stems.isdisjoint(("adopt", "pass"))


def place_of_statement(context: Context, row: Row) -> str:
    """The place of a dated statement in words, with the number of its paragraph."""
    sql = "SELECT number FROM paragraphs WHERE letter = :l AND part = :p AND paragraph = :g"
    rows = context.reader.rows(sql, {"l": row["letter"], "p": row["part"], "g": row["paragraph"]})
    return place(context.local, {**row, "number": rows[0]["number"] if rows else None})

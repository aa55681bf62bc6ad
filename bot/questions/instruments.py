"""Who signed, joined or left a treaty; when and where one that a letter prints was done.

A treaty that is only told of has its signatories in a sentence ("the Agreement was signed by A, B and C, that D
acceded to it"): the clause tells who did it. One that a letter prints says itself where and when it was done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.lexicon import STOPWORDS
from bot.questions.claimed import lead
from bot.questions.excepted_states import leaves_out
from bot.questions.quoting import place, told_alone
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.searching.rows_inside import inside
from bot.searching.sentences import Sentences, all_sentences
from store.dates import find_dates
from store.words import stem, stems

_INSTRUMENTS = frozenset("treaty agreement pact convention protocol charter covenant accord statute instrument".split())
_DEEDS = {
    "sign": "sign signed signs signatory signatories",
    "join": "accede acceded accedes accession adhere adhered ratify ratified ratifies",
    "leave": "withdraw withdrew withdrawn withdraws leave leaves left quit denounce denounced",
}
_STEMS = {name: frozenset(map(stem, words.split())) for name, words in _DEEDS.items()}
_HEADS = frozenset(map(stem, _INSTRUMENTS))
_CLAUSE = pattern(
    r"(?:,|;)?\s(?:and\s)?that\s|;\s|,\s(?:and\s|but\s|while\s|whereas\s)?(?=(?:the\s)?[A-Z][\w'’-]+\s(?:ha[sd]\s|later\s)?"
    r"(?:acced|sign|ratif|withdr|join|left|denounc|adher))"
)
_HOPED = pattern(
    r"\b(?:urg|call(?:s|ed)? (?:up)?on|invit|appeal|encourag|request|ask|hop|not yet|intend|shall|will|may|should)\w*\b"
)
_DONE = pattern(r"^(?:done|signed|concluded|adopted|made)\s(?:at|in)\s", 2)
_VERBS = {
    "sign": pattern(r"\bsign(?:ed|s|ator(?:y|ies))\b"),
    "join": pattern(r"\b(?:acced|adher|ratif|join)(?:ed|es|ied|ies)\b"),
    "leave": pattern(r"\b(?:withdr[ae]w\w*|left|quit|denounced)\b"),
}
_BY = pattern(r"\sby\s")
_ELSEWISE = pattern(r"\s(?:at|in|under)\s")
REACH = 3
"""Paragraphs before a sentence in which "the Agreement" is called by its name."""


class _Clause(NamedTuple):
    row: Row
    text: str


def adherence(context: Context) -> Answer | None:
    """Who signed, joined or left a treaty that a letter tells of; whether or when one State did."""
    texts = [word.text for word in context.utterance.words]
    deed = _deed(context)
    named = _named_instrument(context)
    index = all_sentences(context.reader)
    if not deed or not named or index is None or LETTER_NOUNS & set(texts) or _is_printed(context, named):
        return None
    states = context.utterance.values("state")
    asks = context.utterance.asks
    if context.utterance.of("person", "office", "part") or asks not in ("who", "which", "what", "when", "yes/no", ""):
        return None
    if not states and asks in ("when", "yes/no", "what"):
        return None
    described = _described(context)
    clauses = [one for one in _clauses(context, index, named, bool(states)) if not _HOPED.search(one.text)]
    clauses = [one for one in clauses if described <= _said_near(index, one.row)] if described else clauses
    found = [one for one in clauses if any(_does(context, one, at, states) for at in _VERBS[deed].finditer(one.text))]
    if asks == "when":
        found = [one for one in found if find_dates(one.text)]
    return _told(context, found[0], states) if found else None


def _deed(context: Context) -> str:
    found = {word.stem for word in context.utterance.words}
    return next((deed for deed, own in _STEMS.items() if own & found), "")


def _named_instrument(context: Context) -> tuple[str, ...]:
    """Stems of the treaty's name, or of the bare noun."""
    utterance = context.utterance
    for slot in utterance.of("body", "organization", "reference"):
        own = tuple(stems(slot.value))
        if _INSTRUMENTS & {word.text for word in utterance.words_of(slot)}:
            return own
        if slot.kind == "organization":
            return own
    bare = [word.stem for word in utterance.words if word.text in _INSTRUMENTS]
    return tuple(bare[:1])


def _described(context: Context) -> set[str]:
    """Stems of the words right before the bare noun that tell which treaty is meant: "the BORDER WATERS agreement"."""
    utterance = context.utterance
    named = {
        i for slot in utterance.of("body", "organization", "reference", "state") for i in range(slot.first, slot.last)
    }
    at = next((i for i, word in enumerate(utterance.words) if word.text in _INSTRUMENTS and i not in named), 0)
    found: set[str] = set()
    for word in reversed(utterance.words[:at]):
        if word.text in STOPWORDS or {word.stem} & set().union(*_STEMS.values()):
            break
        found.add(word.stem)
    return found | _told_behind(utterance, at)


def _told_behind(utterance: Utterance, at: int) -> set[str]:
    """Stems of the words right behind the noun that tell which treaty it is: "the Charter of the Community", "at X"."""
    words, taken = utterance.words, indices(utterance.slots)
    if at in taken or [word.text for word in words[at + 1 : at + 2]] not in _LEADING_ON:
        return set()
    behind = takewhile(lambda i: words[i].stem not in set().union(*_STEMS.values()), range(at + 2, len(words)))
    return {words[i].stem for i in behind if i not in taken and words[i].text not in STOPWORDS | {"behalf"}}


_LEADING_ON = (["of"], ["on"], ["at"], ["in"])


def _said_near(index: Sentences, row: Row) -> set[str]:
    """Stems of the sentence, its paragraph and the few before it."""
    at = next((i for i, one in enumerate(index.rows) if one is row), 0)
    part = index.blocks[at][:2]
    near = range(max(0, at - _BEFORE), at + 1)
    return {stem for i in near if index.blocks[i][:2] == part for stem in index.padded[i].split()}


_BEFORE = 6
"""Sentences before one in which the treaty may have been called by its whole name."""


def _is_printed(context: Context, named: Sequence[str]) -> bool:
    """Whether a letter prints the treaty with signatures below it: those tell who signed."""
    sql = (
        "SELECT DISTINCT p.title FROM parts p JOIN signatures s ON s.letter = p.letter AND s.part = p.part "
        "WHERE p.part <> 'letter' AND p.title IS NOT NULL LIMIT 200"
    )
    wanted = frozenset(named)
    opening = (frozenset(stems(str(row["title"]))[: len(wanted) + 2]) for row in context.reader.rows(sql, {}))
    return bool(wanted & _HEADS) and any(wanted <= title for title in opening)


def _clauses(context: Context, index: Sentences, named: Sequence[str], of_one: bool) -> Iterator[_Clause]:
    """Clauses of the sentences that speak of the treaty, by its name or by the noun of it soon after the name.

    Of what one State did, ``of_one``, any sentence of a paragraph with the name may speak.
    """
    whole, head = f" {' '.join(named)} ", next((s for s in named if s in _HEADS), named[-1])
    held = {index.blocks[at] for at in index.holding(tuple(named))}
    letters = context.scope.letters if context.scope.basis != frozenset({"implied"}) else ()
    for at, row in enumerate(index.rows):
        letter, part, paragraph = block = index.blocks[at]
        if row["role"] != "text" or (letters and letter not in letters):
            continue
        near = any((letter, part, paragraph - back) in held for back in range(REACH + 1))
        if whole in index.padded[at] or (near and f" {head} " in index.padded[at]) or (of_one and block in held):
            yield from (_Clause(row, text) for text in _cut(str(row["text"])))


def _cut(text: str) -> Iterator[str]:
    start = 0
    for found in _CLAUSE.finditer(text):
        yield text[start : found.start()]
        start = found.end()
    yield text[start:]


def _does(context: Context, clause: _Clause, verb: re.Match[str], states: Sequence[str]) -> bool:
    """Whether the State of the question does it in the clause, or any where none is named: before the verb or "by"."""
    by = _BY.match(clause.text, verb.end())
    if not by and _ELSEWISE.match(clause.text, verb.end()):
        return False  # "the Agreement between A and B, signed at X": nobody signs it there
    doing = clause.text[by.end() :] if by else clause.text[: verb.start()]
    named = inside(context.reader, "state_mentions", clause.row)
    held = {str(one["state"]) for one in named if str(one["printed"]) in doing}
    held = {state for state in held if not leaves_out(clause.text, state, verb.start())}
    return set(states) <= held if states else bool(held)


def _told(context: Context, one: _Clause, states: Sequence[str]) -> Answer:
    dates = find_dates(one.text) if context.utterance.asks == "when" else []
    if len(dates) > 1:
        from bot.questions.dates_of_verbs import of_the_verb  # here to keep start-up fast

        asked = {(word.stem,) for word in context.utterance.words} & {(own,) for s in _STEMS.values() for own in s}
        printed = [one.text[date.start : date.end] for date in dates]
        dates = [dates[i] for i in of_the_verb(one.text, printed, asked)]
    days = tuple(context.local.day(date.iso) for date in dates)
    start = f"{context.local.joined(days)}. " if days else lead(True, context.utterance) if states else ""
    start = start if days or context.utterance.asks == "yes/no" else ""
    return told_alone(context, one.row, start, days or ((start.rstrip(". "),) if start else ()))


def entry_clause(context: Context) -> Answer | None:
    """When a treaty that is printed takes effect, where no day is named: the clause on it, and when it was done."""
    texts = [word.text for word in context.utterance.words]
    if not _EFFECT.search(" ".join(texts)) or context.utterance.of("date", "person"):
        return None
    sql = (
        "SELECT * FROM paragraphs WHERE part <> 'letter' AND (text LIKE '%shall enter into force%' "
        "OR text LIKE '%shall come into force%' OR text LIKE '%shall take effect%') LIMIT 20"
    )
    rows = [
        r for r in context.reader.rows(sql, {}) if not context.scope.letters or r["letter"] in context.scope.letters
    ]
    named = _named_instrument(context)
    titled = [row for row in rows if set(named) <= set(stems(_title(context, row)))] if named else []
    if not titled and context.utterance.of("organization", "body"):
        return None  # another instrument than the one that is named
    rows = titled or rows
    if len({(row["letter"], row["part"]) for row in rows}) != 1:
        return None
    sql = "SELECT * FROM paragraphs WHERE letter = :l AND part = :p AND text LIKE 'done %' LIMIT 1"
    closing = context.reader.rows(sql, {"l": rows[0]["letter"], "p": rows[0]["part"]})
    told = " ".join(f"“{row['text']}”" for row in (*rows[:2], *closing))
    citations = cite_all(context.reader, (*rows[:2], *closing))
    return Answer("answered", f"{place(context.local, rows[0])}: {told}", citations=citations)


_EFFECT = pattern(r"\b(?:enter\w*|entry|com(?:e|es|ing)|came|t[ao]kes?|took) (?:into )?(?:force|effect)\b")


def _title(context: Context, row: Row) -> str:
    return str(context.names.part_row(*part_of(row))["title"] or "")


def done_where(context: Context) -> Answer | None:
    """When and where a treaty or declaration that a letter prints was done, as its closing words say."""
    utterance = context.utterance
    if utterance.of("person", "state", "symbol") or not _DOING & {word.stem for word in utterance.words}:
        return None
    said = frozenset(word.stem for word in utterance.words)
    sql = (
        "SELECT s.*, p.title FROM paragraphs s JOIN parts p ON p.letter = s.letter AND p.part = s.part "
        "WHERE p.title IS NOT NULL AND s.part <> 'letter' AND (s.text LIKE 'done %' OR s.text LIKE 'signed %' "
        "OR s.text LIKE 'adopted %' OR s.text LIKE 'concluded %') LIMIT 40"
    )
    rows = [row for row in context.reader.rows(sql, {}) if _DONE.match(str(row["text"]))]
    rows = [row for row in rows if not context.scope.letters or row["letter"] in context.scope.letters]
    rows = [row for row in rows if _is_called(context, row, said)]
    if len(rows) != 1:
        return None
    text = str(rows[0]["text"])
    days = tuple(context.local.day(date.iso) for date in find_dates(text)) if utterance.asks == "when" else ()
    start = f"{context.local.joined(days)}. " if days else ""
    where = place(context.local, {**rows[0], "number": None})
    return Answer("answered", f"{start}{where}: “{text}”", items=days, citations=cite_all(context.reader, rows))


_DOING = frozenset(map(stem, "signed sign concluded done adopted made signature signing".split()))
_ASKING = _DOING | frozenset(
    map(stem, "when where was is the at of in which what day date place city town on it".split())
)


def _is_called(context: Context, row: Row, said: frozenset[str]) -> bool:
    """Whether the other words of the question are words of the part's title, the noun for it among them."""
    title = frozenset(stems(str(row["title"])))
    used = {word.stem for i, word in enumerate(context.utterance.words) if i in context.scope.used}
    rest = said - _ASKING - used
    return bool(rest) and rest <= title and bool(rest & (_HEADS | _TEXTS))


_TEXTS = frozenset(map(stem, "declaration statement communique".split()))

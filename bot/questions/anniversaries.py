"""The year of an event reckoned from its anniversary: "going by the anniversary, in which year must it have been?".

The letter prints the anniversary with the day on which it was marked, in one sentence and of the letter's own year;
the difference is the bot's. Without a word that asks for reckoning no such year is given: no letter prints it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.quoting import told_alone
from bot.reading.ordinals import in_figures, in_words, number_of_ordinal
from bot.reading.patterns import pattern
from bot.searching.sentences import all_sentences
from store.words import fold, stem, stems

_ANNIVERSARY = pattern(
    r"\b(?P<nth>[a-z]+(?:-[a-z]+)?|\d{1,3}(?:st|nd|rd|th)) anniversary of (?:the |its )?"
    r"(?P<event>signing|signature|adoption|conclusion|founding|foundation|establishment|creation|proclamation)"
    r" of (?:the )?(?P<thing>[^,;.()]{4,120})"
)
_YEAR = pattern(r"\b(?:1[89]|20)\d{2}\b")
_RECKONING = frozenset(
    "must if reckon reckoned reckoning judging infer inferred deduce calculate derive compute".split()
)
_GOING_BY = (("going", "by"), ("work", "out"), ("work", "it"), ("according", "to"))
_DEEDS = {
    "signing": "sign", "signature": "sign", "adoption": "adopt", "conclusion": "conclud", "founding": "found",
    "foundation": "found", "establishment": "establish", "creation": "creat", "proclamation": "proclaim",
}  # fmt: skip


def year_reckoned(context: Context) -> Answer | None:
    """The year, with the sentence of the anniversary; None where the letters do not settle it."""
    if not _asks_to_reckon(context):
        return None
    index = all_sentences(context.reader)
    held = index.holders.get(stem("anniversary"), ()) if index else ()
    rows = [index.rows[at] for at in held] if index else []
    rows = [row for row in rows if not context.scope.letters or row["letter"] in context.scope.letters]
    found = [(year, row) for row in rows if (year := _reckoned(context, row))]
    if not found or len({year for year, _ in found}) > 1:
        return None
    (first, last), row = found[0]
    return told_alone(context, row, f"{first} ({last} - {last - first}). ", (str(first),))


_MARKED = pattern(
    r"\b(?P<nth>[a-z]+(?:-[a-z]+)?|\d{1,3}(?:st|nd|rd|th)) anniversary of (?:the |its )?(?P<thing>[^,;.()]{4,120})"
)
_ROUND = frozenset(map(stem, "anniversary anniversaries birthday birthdays jubilee".split()))
_OWN = frozenset(
    map(
        stem,
        """anniversary birthday jubilee mark marks marked celebrate celebrates celebrated celebrating commemorate kind
        fall observe statement text letter annex declaration leaders presidents heads state states year years number
        have had signing treaty round what which presidents' moscow meeting""".split(),
    )
)


def which_anniversary(context: Context) -> Answer | None:
    """ "Which anniversary did they mark?", "fifth or tenth: which birthday was it?": as the one sentence prints it."""
    utterance = context.utterance
    words = utterance.words
    asked = any(one.text in ("which", "what") and other.stem in _ROUND for one, other in pairwise(words))
    if not asked or utterance.asks not in ("which", "what", "choice"):
        return None
    index = all_sentences(context.reader)
    rows = [index.rows[at] for at in index.holders.get(stem("anniversary"), ())] if index else []
    rows = [row for row in rows if not context.scope.letters or row["letter"] in context.scope.letters]
    told: dict[int, Row] = {}
    for row in rows:
        found = _MARKED.search(" ".join(str(row["text"]).split()))
        number = number_of_ordinal(fold(found["nth"])) if found else 0
        if found and number and _is_meant(context, found["thing"]):
            told.setdefault(number, row)
    if len(told) != 1:
        return None
    ((number, row),) = told.items()
    nth = f"{in_words(number)} anniversary" if number < _WORDS else f"{in_figures(number)} anniversary"
    return told_alone(context, row, f"The {nth}. ", (nth,))


def _is_meant(context: Context, thing: str) -> bool:
    """Whether all that the question says besides of the anniversary is in its name."""
    held = set(stems(fold(thing))) | _OWN
    slots = context.utterance.of("organization", "reference", "body", "quoted")
    typed = {stem(fold(word)) for slot in slots for word in slot.value.split() if fold(word) not in STOPWORDS}
    asked = {word.stem for word in context.utterance.free() if word.text not in STOPWORDS | QUESTION_WORDS}
    numbers = {w.stem for w in context.utterance.words if number_of_ordinal(w.text)}
    return typed <= held and asked - numbers <= held | _ROUND


def _asks_to_reckon(context: Context) -> bool:
    texts = [word.text for word in context.utterance.words]
    pairs = set(pairwise(texts))
    if context.utterance.asks != "when" or "year" not in texts:
        return False
    return bool(_RECKONING & set(texts)) or not pairs.isdisjoint(_GOING_BY)


def _reckoned(context: Context, row: Row) -> tuple[int, int] | None:
    """The year of the event and that of its anniversary, where the sentence is on what is asked about."""
    text = " ".join(str(row["text"]).split())
    found = _ANNIVERSARY.search(text)
    years = {int(year) for year in _YEAR.findall(text)}
    number = number_of_ordinal(fold(found["nth"])) if found else 0
    dated = str(context.local.row(str(row["letter"]))["dated"] or "")[:4]
    if found is None or not number or years != {int(dated or 0)}:
        return None
    asked = {word.stem for word in context.utterance.words}
    named = {one for one in stems(found["thing"]) if one not in STOPWORDS}
    otherwise = any(value[:4] != dated for value in context.utterance.values("date")) or _is_of_another(context, number)
    if otherwise or _DEEDS[found["event"]] not in asked or not _is_called(context, named, str(row["stems"]).split()):
        return None
    last = int(dated)
    return last - number, last


def _is_of_another(context: Context, number: int) -> bool:
    """ "If 2002 was the fifth anniversary", where the letter has the tenth."""
    pairs = pairwise(word.text for word in context.utterance.words)
    before = {one for one, other in pairs if other == "anniversary" and number_of_ordinal(one)}
    return bool(before) and {number_of_ordinal(one) for one in before} != {number}


def _is_called(context: Context, named: set[str], held: Sequence[str]) -> bool:
    """Whether the question speaks of what has the anniversary, and its name stands in the sentence.

    Of the parties of a pact the sentence need not tell all.
    """
    if context.utterance.of("state", "person", "place"):
        return False
    slots = context.utterance.of("organization", "reference", "body")
    typed = {stem(fold(word)) for slot in slots for word in slot.value.split() if fold(word) not in STOPWORDS}
    said = typed | {word.stem for word in context.utterance.words}
    return bool(named & said) and typed <= set(held)


_WORDS = 100

"""The dates on covers: the letter's own, that of distribution, both; of one letter or of each, in order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.letters_with import unread
from bot.questions.printed_values import ISSUING, facts, verified_date
from bot.questions.signatures import signatures
from bot.questions.signing import claims_day
from bot.reading.periods import period
from bot.reading.utterance import Utterance
from bot.scoping.cards import cards, letter_count
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.wording import upper_first
from store.words import stem

_OWN = frozenset(map(stem, "dated written wrote bear bears own itself date dates drawn".split()))
_WORDS = _OWN | ISSUING | LETTER_NOUNS | frozenset(
    stem(word)
    for word in """day days date dates dated when print printed masthead cover top masthead stand stands carry carries
    have loaded un united nations general assembly each all every your oldest newest earliest latest first last order
    chronological chronologically sequence hold collection exact another other different differ respectively copy need
    want by catalogue cataloguing entry file filing record records register index bibliography note observer status
    so for both side one two three four actual just only""".split()
)  # fmt: skip
_NEAR = 5
MOST_LETTERS = 12


def dates_on_cover(context: Context) -> Answer | None:
    """The letter's own date or the date of distribution, where both are spoken of: those that are asked for."""
    utterance = context.utterance
    if utterance.asks not in ("when", "what", "which", "") or not context.scope.letters or _compares(utterance):
        return None
    stems = {word.stem for word in utterance.words}
    of_part = any(part != "letter" for _, part in context.scope.parts)
    if not (stems & ISSUING and stems & _OWN) or of_part or unread(context, _WORDS):
        return None
    fields = tuple(f for f, own in (("dated", _OWN), ("document_date", ISSUING)) if not _denied(utterance, own))
    rows = facts(context.reader, context.scope.letters, *fields)
    if (
        len(fields) == 2
        and len({word.text for word in utterance.words} & _BOTH) == 0
        and "and" not in _texts(utterance)
    ):
        return None
    return _told(context, rows) if rows and len({row["field"] for row in rows}) == len(fields) else None


def day_of_distribution(context: Context) -> Answer | None:
    """The day of distribution of the one letter meant: "distribution date on X", "the day it was circulated"."""
    utterance = context.utterance
    texts, stems = set(_texts(utterance)), {word.stem for word in utterance.words}
    asked = {"date", "day", "when"} & texts
    if not asked or not stems & ISSUING or len(context.scope.letters) != 1 or _compares(utterance):
        return None
    sessions = {one.stem for one, noun in pairwise(utterance.words) if noun.text == "session"}
    if utterance.of("organ", "body", "reference") or _denied(utterance, ISSUING):
        return None
    if unread(context, _WORDS | _READING | sessions):
        return None
    own = texts & {"dated", "written", "wrote"} and not _denied(utterance, _OWN)
    rows = facts(context.reader, context.scope.letters, "document_date")
    return _told(context, rows) if rows and not own else None


def day_claimed(context: Context) -> Answer | None:
    """Yes or no by the date that a letter bears: "was the letter signed by X written in May 2001"."""
    utterance, people = context.utterance, context.utterance.values("person")
    if not claims_day(utterance) or not people or len(utterance.of("date")) != 1 or utterance.of("part"):
        return None
    if period(utterance):
        return None  # "before 2010": the date is the end of a time
    signed = [row for row in signatures(context.reader, Scope(), people) if row["part"] == "letter"]
    if len({row["letter"] for row in signed}) != 1:
        return None
    rows = facts(context.reader, (str(signed[0]["letter"]),), "dated")
    return verified_date(context, _told(context, rows), rows) if rows else None


_READING = frozenset(map(stem, "cite citing footnote look looking session".split()))
_BOTH = frozenset("both two another other either".split())


def _texts(utterance: Utterance) -> list[str]:
    return [word.text for word in utterance.words]


def _compares(utterance: Utterance) -> bool:
    return bool(set(_texts(utterance)) & {"between", "same", "differ", "later", "earlier", "after", "before", "than"})


def _denied(utterance: Utterance, stems: frozenset[str]) -> bool:
    """ "Not of its distribution", "not its own date", "rather than circulated": the last such date that is named."""
    texts = _texts(utterance)
    denials = [
        i
        for i, text in enumerate(texts)
        if text == "not" or texts[i : i + 2] in (["rather", "than"], ["instead", "of"])
    ]
    return any(_first_kind(utterance, i) == stems for i in denials)


def _first_kind(utterance: Utterance, at: int) -> frozenset[str]:
    """Of the dates named behind a denial, which: a word for distribution decides, else one for the letter's own."""
    behind = utterance.words[at + 1 : at + 1 + _NEAR]
    if behind and behind[0].text in ("dated", "written"):
        return _OWN
    if any(word.stem in ISSUING for word in behind):
        return ISSUING
    return _OWN if any(word.stem in _OWN for word in behind) else frozenset()


def dates_of_all(context: Context) -> Answer | None:
    """The date of each letter, where those of all are asked for, by date."""
    utterance = context.utterance
    texts = _texts(utterance)
    if context.scope.letters or letter_count(context.reader) > MOST_LETTERS or utterance.of("date", "person", "state"):
        return None
    asks_dates = utterance.asks == "when" or bool({"dates", "date"} & set(texts))
    plural = {"letters", "documents", "texts", "papers"} & set(texts) or ({"each", "every"} & set(texts))
    if not asks_dates or not plural or not any(w.stem in LETTER_NOUNS for w in utterance.words):
        return None
    if (
        utterance.asks in ("yes/no", "how many", "choice", "why", "how")
        or unread(context, _WORDS)
        or _compares(utterance)
    ):
        return None
    field = "document_date" if {word.stem for word in utterance.words} & ISSUING else "dated"
    letters = [card.letter for card in cards(context.reader) if card.dated]
    newest = {"newest", "latest"} & set(texts) and "first" in texts
    rows = sorted(facts(context.reader, letters, field), key=lambda row: str(row["value"]), reverse=bool(newest))
    return _told(context, rows) if rows else None


def _told(context: Context, rows: Sequence[Row]) -> Answer:
    names = context.local
    lines = []
    for row in rows:
        date, letter = names.day(str(row["value"])), names.letter(str(row["letter"]))
        key = {"letter": letter} if row["field"] == "document_date" else {"place": letter}
        lines.append(names.say("distributed" if row["field"] == "document_date" else "dated", date=date, **key))
    text = " ".join(f"{upper_first(line)}." for line in dict.fromkeys(lines))
    items = tuple(dict.fromkeys(names.day(str(row["value"])) for row in rows))
    return Answer("answered", text, items=items, citations=cite_all(context.reader, rows))

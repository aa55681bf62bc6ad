"""The letter of the week: every letter in its turn, and another passage of it each time round."""

from __future__ import annotations

from math import gcd

from bot.answers import Answer
from bot.citing import Row, cite, cite_all
from bot.digest.frame import Frame, cut, sentence
from bot.digest.letters import attachments, cover, letter_in_words, opening
from bot.questions.signatures import signatures, signed_in_words
from bot.scoping.cards import letter_count
from bot.scoping.scope import Scope
from store.words import stems

_PASSAGE = (60, 700)
"""Characters of a paragraph that says something and can still be read in a message."""
_MOST_SHOWN = 400
_MOST_SIGNERS = 3


def letter_of_the_week(frame: Frame) -> list[Answer]:
    """What it is, a passage of it, and who signed it; once a week, in the first digest of the week."""
    count = letter_count(frame.reader)
    if not count or not frame.first_of_week:
        return []
    place = frame.week * _stride(count) % count
    # By the name of the letter: an index of its own, and the same order in every database.
    rows = frame.reader.rows("SELECT letter FROM letters ORDER BY letter LIMIT 1 OFFSET :n", {"n": place})
    letter = str(rows[0]["letter"])
    return [_cover(frame, letter), *_passage(frame, letter, frame.week // count), *_signed(frame, letter)]


def _stride(count: int) -> int:
    """How far on the next letter is: names begin with a date, and two weeks should not bring two of one day.

    It shares no divisor with ``count``, so that in ``count`` weeks each letter comes once.
    """
    return next(stride for stride in range(max(1, round(count * 0.618)), 0, -1) if gcd(stride, count) == 1)


def _cover(frame: Frame, letter: str) -> Answer:
    attached = attachments(frame.reader, frame.names, letter)
    text = letter_in_words(frame.names, letter)
    if attached:
        text = frame.names.say("digest.with", letter=text, parts=attached)
    quotes = (*cover(frame.reader, letter), *opening(frame.reader, letter))
    return Answer("answered", sentence(text), items=(letter,), citations=quotes)


def _passage(frame: Frame, letter: str, turn: int) -> list[Answer]:
    """A paragraph of its annexes, or where there are none of the letter itself, behind its first one."""
    sql = (
        "SELECT part, paragraph, number, text, letter, start, end FROM paragraphs WHERE letter = :l AND role = 'text'"
        " AND length(text) BETWEEN :least AND :most ORDER BY start LIMIT 1000"
    )
    rows = frame.reader.rows(sql, {"l": letter, "least": _PASSAGE[0], "most": _PASSAGE[1]})
    rows = [row for row in rows if row["part"] != "letter"] or [row for row in rows[1:] if not _asks_circulation(row)]
    if not rows:
        return []
    row = rows[turn % len(rows)]
    part = frame.names.part_alone(letter, str(row["part"]))
    text, number = cut(str(row["text"]), _MOST_SHOWN), str(row["number"] or "")
    if number:
        told = frame.names.say("digest.passage_in", part=part, number=number, text=text)
    else:
        told = frame.names.say("digest.passage", part=part, text=text)
    return [Answer("answered", sentence(told), citations=(cite(frame.reader, row),))]


def _asks_circulation(row: Row) -> bool:
    """Whether it is the formula that ends a covering letter: to be circulated as a document, under an item."""
    return {"circul", "document"} <= set(stems(str(row["text"])))


def _signed(frame: Frame, letter: str) -> list[Answer]:
    rows = signatures(frame.reader, Scope((letter,)))
    own = [row for row in rows if row["part"] == "letter"] or rows
    if not own:
        return []
    text = signed_in_words(own[:_MOST_SIGNERS], frame.names)
    more = len(own) - _MOST_SIGNERS
    if more > 0:
        text += " " + frame.names.say("digest.so_did", n=more, number=frame.names.number(more))
    return [Answer("answered", text, citations=cite_all(frame.reader, own[:_MOST_SIGNERS]))]

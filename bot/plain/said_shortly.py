"""A yes/no question put with the short name that its letter goes on with: "the Force" for "the Zambezi Relief Force".

A letter names a thing in full once and calls it by the last word of its name from there on, or says "it" in the next
sentence. What such a sentence says is told of the thing that was named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.answers import Answer
from bot.asking import Asking
from bot.bounds import is_large
from bot.conversation import Conversation
from bot.lexicon import STOPWORDS
from bot.reading.gazetteer import Rows
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.turns import Turn
from store.words import fold

_NOT_OF_THE_NAME = frozenset("new proposed planned future present same whole entire".split())
_LONGEST = 8
"""Words of a name, or of what a sentence is about."""
_SHORTEST_NAME = 4
_MOST_ROWS = 400


class _Put(NamedTuple):
    """The question put otherwise, the part whose sentences may answer it, and what such a sentence begins with."""

    text: str
    part: tuple[str, str]
    begins: str


def said_shortly(bot: Asking, turn: Turn, conversation: Conversation) -> Turn:
    """The turn of the question with the short name, where that is answered yes or no; else ``turn``."""
    utterance = turn.utterance
    if utterance.asks != "yes/no" or not utterance.in_english or is_large(bot.reader) or turn.scope.problem:
        return turn
    for put in (*_by_last_word(utterance, bot.reader), *_by_pronoun(utterance, bot.reader)):
        if turn.scope.explicit and put.part[0] not in turn.scope.letters:
            continue
        scope = Scope(put.part[:1], (put.part,), frozenset({"part"}))
        again = bot.in_scope(bot.read(put.text), conversation, scope)
        if _is_told(again.answer, put):
            return again._replace(utterance=utterance)
    return turn


def _is_told(answer: Answer, put: _Put) -> bool:
    """Whether a sentence of that part answers it that begins as it must."""
    if answer.status != "answered" or answer.items[:1] not in (("Yes",), ("No",)) or answer.intent is not None:
        return False
    own = [one for one in answer.citations if (one.letter, one.part) == put.part]
    return bool(own) and own[0].quote.startswith(put.begins)


def _by_last_word(utterance: Utterance, reader: Rows) -> Iterator[_Put]:
    """With the last word of a name that a part gives in full and then goes on with: "the Force"."""
    words = utterance.words
    for i in range(2, len(words)):
        first = next((at for at in range(i, 0, -1) if words[at - 1].text in STOPWORDS), 1)
        front = [word.text for word in words[first:i] if word.text not in _NOT_OF_THE_NAME]
        noun = words[i].text
        if not front or len(front) > _LONGEST or len(noun) < _SHORTEST_NAME or not noun.isalpha():
            continue
        again = " ".join([*(word.raw for word in words[:first]), noun.capitalize()])
        again += " " + " ".join(word.raw for word in words[i + 1 :]) + "?"
        for part in _parts_calling_it(reader, noun.capitalize(), front):
            yield _Put(again, part, "")


def _parts_calling_it(reader: Rows, noun: str, front: list[str]) -> list[tuple[str, str]]:
    """Parts that call one thing alone by the noun, and give its name with the words in front of it."""
    sql = "SELECT letter, part, text FROM sentences WHERE instr(text, :n) ORDER BY sentence_id LIMIT :most"
    texts: dict[tuple[str, str], str] = {}
    for row in reader.rows(sql, {"n": noun, "most": _MOST_ROWS}):
        place = str(row["letter"]), str(row["part"])
        texts[place] = f"{texts.get(place, '')} {row['text']}"
    short = re.compile(rf"\b[Tt]he {noun}\b(?! (?:[A-Z]|of |for |on ))")
    full = re.compile(rf"((?:\b[A-Z][\w'’-]+ ){{1,5}}){noun}\b")
    found = []
    for place, text in texts.items():
        names = {fold(match[1]).removeprefix("the ").strip() for match in full.finditer(text)} - {"the", ""}
        if len(names) == 1 and short.search(text) and set(front) <= set(next(iter(names)).split()):
            found.append(place)
    return found if len(found) == 1 else []


def _by_pronoun(utterance: Utterance, reader: Rows) -> Iterator[_Put]:
    """With "it" for what a sentence is about that another one goes on from."""
    words = utterance.words
    for size in range(min(_LONGEST, len(words) - 2), 0, -1):
        subject = " ".join(word.raw for word in words[1 : 1 + size])
        if len(subject) < _SHORTEST_NAME or words[size].text in STOPWORDS:
            continue
        again = f"{words[0].raw} it {' '.join(word.raw for word in words[1 + size :])}?"
        for part in _parts_going_on(reader, subject):
            yield _Put(again, part, "It ")


def _parts_going_on(reader: Rows, subject: str) -> list[tuple[str, str]]:
    """Parts with a paragraph in which a sentence begins with the subject and the next one with "It"."""
    sql = (
        "SELECT s.letter, s.part FROM sentences s JOIN sentences n ON n.letter = s.letter AND n.part = s.part "
        "AND n.paragraph = s.paragraph AND n.sentence = s.sentence + 1 "
        "WHERE s.text LIKE :s || ' %' AND n.text LIKE 'It %' LIMIT 4"
    )
    bare = subject.removeprefix("the ").removeprefix("The ")
    found = {
        (str(row["letter"]), str(row["part"]))
        for start in (bare, f"The {bare}")
        for row in reader.rows(sql, {"s": start})
    }
    return list(found) if len(found) == 1 else []

"""Who does in a sentence what a question asks of: "has been pledged by X", "X has offered"; or else its author."""

from __future__ import annotations

from bot.citing import Row, part_of
from bot.context import Context
from bot.lexicon import word_classes
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.searching.content import telling
from store.words import stem

_WORD = pattern(r"[\w'’-]+|[;:]")
_HELPING = frozenset("has have had was were is are been also be will shall would thus further".split())
_FIRST_PERSON = frozenset("i we our my us".split())
_OF_SPEAKER = pattern(r"\b(?:my|our|mine|ours)\b")
"""By which the one who speaks is named."""
_FAR = 14
"""Words between a passive verb and the "by" that tells who did it."""


def speaker(context: Context, row: Row) -> str:
    """Who speaks in a sentence: the one who signed the part, else the State that sent the letter.

    Empty where the sentence itself tells who does what is asked about.
    """
    text = str(row["text"])
    if not _OF_SPEAKER.search(text) and (not telling(context) or tells_agent(context.utterance, text)):
        return ""
    letter, part = part_of(row)
    sql = "SELECT name, office, state FROM signatures WHERE letter = :l AND part = :p LIMIT 2"
    signed = context.reader.rows(sql, {"l": letter, "p": part}) if part != "letter" else []
    if len(signed) != 1:
        return context.local.sender(letter)
    state = context.local.state(str(signed[0]["state"])) if signed[0]["state"] else context.local.sender(letter)
    return ", ".join(str(piece) for piece in (signed[0]["name"], signed[0]["office"], state) if piece)


def tells_agent(utterance: Utterance, text: str) -> bool:
    """Whether the sentence itself names somebody, no "I" and no "we", who does what a word of the question says."""
    asked = {word.stem for word in utterance.words if "v" in word_classes(word.text)[0]}
    words = [found[0] for found in _WORD.finditer(text)]
    return any(
        stem(word.casefold()) in asked and (_by(words, at) or _subject(words, at)) for at, word in enumerate(words)
    )


def _by(words: list[str], at: int) -> bool:
    """ "Pledged by X": a capital behind "by", with at most a small word in between."""
    behind = words[at + 1 : at + _FAR]
    stop = next((i for i, word in enumerate(behind) if word in (";", ":")), len(behind))
    if not words[at].endswith(("ed", "n", "t", "e", "d")) or "by" not in behind[:stop]:
        return False
    named = behind[behind.index("by") + 1 :][:2]
    return any(word[:1].isupper() and word.casefold() not in _FIRST_PERSON for word in named)


def _subject(words: list[str], at: int) -> bool:
    """ "X has offered": a name right before the verb and its helping words."""
    first = at
    while first and words[first - 1].casefold() in _HELPING:
        first -= 1
    before = words[first - 1] if first else ""
    if not before[:1].isupper() or before.casefold() in _FIRST_PERSON:
        return False
    return "n" in word_classes(before.casefold())[0] or not word_classes(before.casefold())[0]

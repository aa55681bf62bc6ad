"""Acronyms that no letter prints, written out as the letters print what they stand for: "FAO", "GDP"."""

from __future__ import annotations

import re

from bot.lexicon import word_classes
from bot.reading.gazetteer import Gazetteer, Rows
from bot.reading.patterns import pattern

_APART = r"(?<![\w/.-]){}(?![\w/-])"
_ACRONYM = pattern(_APART.format("[A-Z]{3,6}"))
_LITTLE = "of|and|the|for|on|in|to|against|with"
_SMALL = rf"(?:(?:{_LITTLE})\s){{0,2}}"
_ASKS_MEANING = pattern(r"\b(?:abbreviat|acronym|initials|stands? for|short for|means?\b|spell)", re.IGNORECASE)
""" "What does CTC mean": only a letter that prints both tells it."""
MOST_LETTERS = 40
"""Letters up to which their sentences are looked through for the words of an acronym."""
MOST_ACRONYMS = 2


def with_initials(text: str, reader: Rows, gazetteer: Gazetteer) -> str:
    """``text`` with such an acronym replaced by the one phrase of the letters that it abbreviates."""
    if not _ACRONYM.search(text) or text.isupper() or _ASKS_MEANING.search(text):
        return text
    found = [token for token in dict.fromkeys(_ACRONYM.findall(text)) if token.casefold() not in gazetteer.words()]
    unknown = [token for token in found if not gazetteer.exact([token.casefold()])][:MOST_ACRONYMS]
    if not unknown or len(reader.rows(f"SELECT letter FROM letters LIMIT {MOST_LETTERS + 1}")) > MOST_LETTERS:
        return text
    for token in unknown:
        if phrase := _written_out(token, reader):
            text = re.sub(_APART.format(token), phrase, text)
    return text


def _written_out(token: str, reader: Rows) -> str:
    """The phrase whose words begin with the letters; a name goes before other words; empty where it is not clear."""
    words = r"[\s-]".join(
        rf"{_SMALL if i else ''}(?!(?:{_LITTLE})\b){letter}[a-zà-ÿ]{{2,}}" for i, letter in enumerate(token)
    )
    wanted = re.compile(rf"\b{words}\b", re.IGNORECASE)
    begins = f"%{token[0]}%{token[1]}%{token[2]}%"
    rows = reader.rows("SELECT text FROM sentences WHERE text LIKE :b LIMIT 4000", {"b": begins})
    found = {match[0] for row in rows for match in wanted.finditer(" ".join(str(row["text"]).split()))}
    names = {one for one in found if _is_name(one)}
    plain = {one.casefold() for one in found if one.islower() and _is_term(one)}
    meant = names or plain
    return meant.pop() if len({one.casefold() for one in meant}) == 1 else ""


def _is_name(phrase: str) -> bool:
    return all(word[:1].isupper() for word in re.split(r"[\s-]", phrase) if len(word) > len("with"))


def _is_term(phrase: str) -> bool:
    """Adjectives and nouns that end in a noun: "gross domestic product"."""
    classes = [word_classes(word)[0] for word in phrase.split()]
    return "n" in classes[-1] and all("a" in one or "n" in one for one in classes)

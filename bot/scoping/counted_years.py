"""Years counted from a letter that is described: "two years before the request for X" as the year that is meant."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.citing import Library
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.meant import find_scope
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import CARDINALS
from store.words import stem

_COUNTED = pattern(
    r"(?:\b(?:in|of|from|made|written|sent|signed|dated) )?\b(?P<number>\d{1,2}|[a-z]+) years? "
    r"(?P<way>before|after|later than|earlier than|prior to|ahead of) "
    r"(?P<letter>(?:the|that|this) [^.,;:?!]{3,90}?)(?=[.,;:?!]|$| (?:who|which|what|did|was|were|is|are|and)\b)",
    re.IGNORECASE,
)
_BACK = ("before", "earlier than", "prior to", "ahead of")


def counted_from_letters(text: str, read: Callable[[str], Utterance], reader: Library) -> str:
    """``text`` with "two years before the request for X" as "in 2002", where what is described is one letter."""

    def written(match: re.Match[str]) -> str:
        word = match["number"].casefold()
        number = int(word) if word.isdigit() else 1 if word in ("a", "one") else CARDINALS.get(word)
        described = match["letter"]
        if number is None or not any(
            stem(piece) in LETTER_NOUNS for piece in re.split(r"[\s-]+", described.casefold())
        ):
            return match[0]
        letters = find_scope(read(described), reader).letters
        if len(letters) != 1:
            return match[0]
        year = int(str(reader.rows("SELECT year FROM letters WHERE letter = :l", {"l": letters[0]})[0]["year"] or 0))
        return f"in {year - number if match['way'].casefold() in _BACK else year + number}" if year else match[0]

    return _COUNTED.sub(written, text)

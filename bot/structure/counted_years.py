"""Years counted from a letter that is described: "two years before the request for mountain roads" as "in 2002"."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.citing import Library
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.meant import find_scope
from bot.slots import CARDINALS

_COUNTED = pattern(
    r"\b(?P<number>\d{1,2}|an?|[a-z]+) years? (?P<way>before|prior to|earlier than|after|later than|following) "
    r"(?P<letter>(?:the|that|his|her|its|their) [^,.;:?]{3,60}?)(?=[,.;:?]|$)",
    re.IGNORECASE,
)
_BACK = ("before", "prior to", "earlier than")


def years_from_letters(text: str, read: Callable[[str], Utterance], reader: Library) -> str:
    """``text`` with each year that is counted from the one letter a phrase means; as it was where none is."""

    def written(match: re.Match[str]) -> str:
        word = match["number"].casefold()
        number = int(word) if word.isdigit() else 1 if word in ("a", "an") else CARDINALS.get(word)
        scope = find_scope(read(match["letter"]), reader)
        if number is None or len(scope.letters) != 1 or not scope.explicit:
            return match[0]
        rows = reader.rows("SELECT dated FROM letters WHERE letter = :l", {"l": scope.letters[0]})
        if not rows or not str(rows[0]["dated"] or "")[:4].isdigit():
            return match[0]
        year = int(str(rows[0]["dated"])[:4])
        return f"in {year - number if match['way'].casefold() in _BACK else year + number}"

    return _COUNTED.sub(written, text)

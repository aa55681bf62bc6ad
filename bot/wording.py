"""Plain words for letters, parts, dates and lists. No markup: that is for :mod:`bot.render`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.citing import Library, Row
from bot.gazetteer import placeholders

MONTHS = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def day(iso: str) -> str:
    """ "2003-09-18" -> "18 September 2003"; "2002-05" -> "May 2002"; "2006" -> "2006"."""
    pieces = iso.split("-")
    if len(pieces) == 3:
        return f"{int(pieces[2])} {MONTHS[int(pieces[1])]} {pieces[0]}"
    return f"{MONTHS[int(pieces[1])]} {pieces[0]}" if len(pieces) == 2 else iso


def joined(values: Iterable[str], last: str = "and") -> str:
    """ "A", "A and B", "A, B and C"."""
    listed = list(values)
    if len(listed) < 2:
        return "".join(listed)
    return f"{', '.join(listed[:-1])} {last} {listed[-1]}"


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """ "no letters", "one letter", "three letters", "14 letters"."""
    word = _SMALL[number] if number < len(_SMALL) else str(number)
    return f"{word} {noun if number == 1 else plural or noun + 's'}"


def in_words(number: int) -> str:
    """ "three", "14"."""
    return ("zero", *_SMALL[1:])[number] if number < len(_SMALL) else str(number)


_WITH_ARTICLE = (
    "Russian Federation", "United", "Republic of", "Netherlands", "Philippines", "Syrian Arab", "Islamic Republic",
    "Democratic", "Kyrgyz Republic", "Holy See", "Gambia", "Bahamas", "Sudan", "Central African", "Comoros",
    "Czech Republic", "Dominican", "Libyan", "Lao People", "Union of", "Byelorussian", "Ukrainian S", "German Dem",
    "Federal Rep", "Marshall", "Solomon Is", "Niger ", "Congo",
)  # fmt: skip
"""Beginnings of the names of States that take an article inside a sentence."""


def with_article(state: str) -> str:
    """ "the Russian Federation", "Armenia", for use inside a sentence."""
    return f"the {state}" if state.startswith(_WITH_ARTICLE) else state


def letter_name(row: Row) -> str:
    """ "the letter of 21 May 2002", "the note verbale of 3 June 1999", else "the letter in FILE"."""
    kind = str(row["kind"]) if row["kind"] else "letter"
    noun = kind if kind in ("note verbale", "cablegram") else "letter"
    return f"the {noun} of {day(str(row['dated']))}" if row["dated"] else f"the {noun} in {row['file']}"


class Names:
    """What letters and parts are called in answers; reads each letter once."""

    def __init__(self, reader: Library) -> None:
        self._reader = reader
        self._letters: dict[str, Row] = {}
        self._parts: dict[tuple[str, str], Row] = {}

    def row(self, letter: str) -> Row:
        """The letter's row of the view ``letters``."""
        if letter not in self._letters:
            self._letters[letter] = self._reader.rows("SELECT * FROM letters WHERE letter = :l", {"l": letter})[0]
        return self._letters[letter]

    def part_row(self, letter: str, part: str) -> Row:
        """The part's row of the view ``parts``."""
        key = (letter, part)
        if key not in self._parts:
            rows = self._reader.rows("SELECT * FROM parts WHERE letter = :l AND part = :p", {"l": letter, "p": part})
            self._parts[key] = rows[0]
        return self._parts[key]

    def letter(self, letter: str) -> str:
        """ "the letter of 21 May 2002"."""
        return letter_name(self.row(letter))

    def part(self, letter: str, part: str) -> str:
        """ "annex I (explanatory note) to the letter of 14 July 2009"; the letter itself for its own part."""
        if part == "letter":
            return self.letter(letter)
        kind = str(self.part_row(letter, part)["kind"] or "")
        shown = f" ({kind})" if kind and kind not in ("text", part) else ""
        return f"{article(part)}{part}{shown} to {self.letter(letter)}"

    def places(
        self, folded: Sequence[str], kinds: Sequence[str] = ("short", "capital", "region", "formal")
    ) -> set[str]:
        """Which of the folded words are names of States, their capitals or regions, of the kinds."""
        marks, params = placeholders(folded)
        wanted, values = placeholders(kinds, "k")
        rows = self._reader.rows(
            f"SELECT alias FROM state_names WHERE alias IN ({marks}) AND kind IN ({wanted})", {**params, **values}
        )
        return {str(row["alias"]) for row in rows}

    def sender(self, letter: str) -> str:
        """ "Azerbaijan", "Armenia and five other States", "" where no State sent it."""
        states = [s for s in str(self.row(letter)["sender_states"] or "").split("; ") if s]
        if len(states) > 2:
            return f"{with_article(states[0])} and {in_words(len(states) - 1)} other States"
        return joined(with_article(state) for state in states)


def article(part: str) -> str:
    """ "the " for a label without a number ("the annex"), nothing for "annex I"."""
    return "" if part.split()[-1].isupper() or part.split()[-1].isdigit() else "the "


def shortened(values: Sequence[str], most: int = 12) -> str:
    """A list for a sentence; what is over ``most`` is counted."""
    if len(values) <= most:
        return joined(values)
    return f"{', '.join(values[:most])} and {len(values) - most} more"

"""Plain words for letters, parts, dates and lists. No markup: that is for :mod:`bot.render`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import reduce

from bot.citing import Library, Row
from bot.phrasebook import has, primary, said
from bot.reading.gazetteer import placeholders
from bot.reading.patterns import pattern

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def day(iso: str, language: str = "en") -> str:
    """ "2003-09-18" -> "18 September 2003"; "2002-05" -> "May 2002"; "2006" -> "2006"."""
    pieces = iso.split("-")
    if len(pieces) < 2:
        return iso
    month = int(pieces[1]) - 1
    if len(pieces) == 2:
        return said("date.month", language, month=said("months", language).split()[month], year=pieces[0])
    number = int(pieces[2])
    of_month = said("months_of", language).split()[month]
    if number == 1:
        return said("date.first", language, day=number, month_of=of_month, year=pieces[0])
    return said("date.day", language, day=number, month_of=of_month, year=pieces[0])


def month_day(iso: str, language: str = "en") -> str:
    """ "2003-09-18" -> "18 September"."""
    _, month, number = iso.split("-")
    of_month = said("months_of", language).split()[int(month) - 1]
    if int(number) == 1:
        return said("date.first_month", language, day=1, month_of=of_month)
    return said("date.day_month", language, day=int(number), month_of=of_month)


def upper_first(text: str) -> str:
    """The text with a capital letter at its beginning, the rest as it is."""
    return text[:1].upper() + text[1:]


def with_indefinite(noun: str) -> str:
    """ "A letter", "an explanatory note": an English noun with the article that its first letter asks for."""
    return f"{'an' if noun[:1].casefold() in 'aeio' else 'a'} {noun}"


def joined(values: Iterable[str], last: str = "and", language: str = "en") -> str:
    """ "A", "A and B", "A, B and C"; ``last`` is "and" or "or"."""
    listed = list(values)
    if len(listed) < 2:
        return "".join(listed)
    if language == "en":
        return f"{', '.join(listed[:-1])} {last} {listed[-1]}"
    link = said(f"{last}{_before(last, listed[-1])}", language)
    return said("list", language, all_but_last=in_a_row(listed[:-1], language), link=link, last=listed[-1])


def in_a_row(values: Sequence[str], language: str) -> str:
    """Values with the mark between them that the language puts in a list."""
    return reduce(lambda before, value: said("list.more", language, before=before, value=value), values)


def _before(last: str, following: str) -> str:
    """The sound that follows, where it changes the conjunction of a language: Spanish "e Irán", "u Omán"."""
    sound = following[:3].casefold().removeprefix("h")
    vowel = {"and": "i", "or": "o"}[last]
    return f"_before_{vowel}" if sound.startswith(vowel) and not sound.startswith("ie") else ""


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """ "no letters", "one letter", "three treaties", "14 letters"."""
    word = _SMALL[number] if number < len(_SMALL) else str(number)
    several = f"{noun[:-1]}ies" if noun[-2:-1] not in "aeiou" and noun.endswith("y") else f"{noun}s"
    return f"{word} {noun if number == 1 else plural or several}"


def in_words(number: int) -> str:
    """ "three", "14"."""
    return ("zero", *_SMALL[1:])[number] if number < len(_SMALL) else str(number)


_CHINESE_END = pattern("(?<=[\u3400-\u9fff）0-9])([.;])(?=\\s|$)")


def finished(text: str, language: str) -> str:
    """A text put together of pieces, with the stops of its language; what is quoted stays as it is."""
    if language != "zh":
        return text
    pieces = re.split("(“[^”]*”)", text)
    return "".join(
        piece if at % 2 else _CHINESE_END.sub(lambda stop: "。" if stop[1] == "." else "；", piece)
        for at, piece in enumerate(pieces)
    )


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


def part_label(part: str, language: str = "en") -> str:
    """ "annex II, enclosure": the label of a part in a language, its number as printed."""
    return ", ".join(_one_label(piece, language) for piece in part.split(", ")) if language != "en" else part


def _one_label(label: str, language: str) -> str:
    noun, space, number = label.partition(" ")
    return f"{said(f'label.{noun}', language)}{space}{number}" if has(f"label.{noun}", language) else label


class Names:
    """What letters and parts are called in answers, in one language; reads each letter once."""

    def __init__(self, reader: Library) -> None:
        self._reader = reader
        self._letters: dict[str, Row] = {}
        self._parts: dict[tuple[str, str], Row] = {}
        self.language = "en"

    def speaking(self, language: str) -> Names:
        """The same names in the words of another language."""
        if primary(language) == self.language:
            return self
        other = Names(self._reader)
        other._letters, other._parts, other.language = self._letters, self._parts, primary(language)
        return other

    def say(self, key: str, **values: str | int) -> str:
        """Fixed wording in the language of these names."""
        return said(key, self.language, **values)

    def day(self, iso: str) -> str:
        """A date as :func:`day` writes it."""
        return day(iso, self.language)

    def joined(self, values: Iterable[str], last: str = "and") -> str:
        """A list as :func:`joined` writes it."""
        return joined(values, last, self.language)

    def number(self, number: int) -> str:
        """ "three" in English, where a numeral does not change with its noun; else in digits."""
        return in_words(number) if self.language == "en" else str(number)

    def counted(self, number: int, noun: str) -> str:
        """ "no letters", "one letter"; ``noun`` is letter, signature, person or state."""
        return self.say(f"count.{noun}", n=number, number=self.number(number))

    def opening(self, text: str) -> str:
        """A count as the first words of a sentence: "Six signatures"."""
        return text.capitalize() if self.language == "en" else upper_first(text)

    def state(self, state: str) -> str:
        """A State inside a sentence: with its article in English, else as the letters call it."""
        return with_article(state) if self.language == "en" else state

    def states(self, states: Iterable[str], last: str = "and") -> str:
        """States in a list."""
        return self.joined(map(self.state, states), last)

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

    def letter(self, letter: str, to: bool = False) -> str:
        """ "the letter of 21 May 2002", "the note verbale of 3 June 1999", else "the letter in FILE".

        ``to`` puts the preposition before it that follows the name of a part.
        """
        row = self.row(letter)
        noun = str(row["kind"]).replace(" ", "_") if row["kind"] in ("note verbale", "cablegram") else "letter"
        form = ".to" if to else ""
        if row["dated"]:
            return self.say(f"{noun}.dated{form}", date=self.day(str(row["dated"])))
        return self.say(f"{noun}.undated{form}", file=str(row["file"]))

    def part(self, letter: str, part: str) -> str:
        """ "annex I (explanatory note) to the letter of 14 July 2009"; the letter itself for its own part."""
        if part == "letter":
            return self.letter(letter)
        return self.say("part.of_letter", part=self.part_alone(letter, part), to_letter=self.letter(letter, to=True))

    def part_alone(self, letter: str, part: str) -> str:
        """ "annex I (explanatory note)", where the letter was named; the letter itself for its own part."""
        if part == "letter":
            return self.letter(letter)
        kind = str(self.part_row(letter, part)["kind"] or "")
        shown = f" ({self.kind(kind)})" if kind and kind not in ("text", part) else ""
        return f"{self.label(part)}{shown}"

    def kind(self, kind: str) -> str:
        """ "draft resolution", "preliminary list": what a part, a list or an item is."""
        key = f"kind.{kind.replace(' ', '_').replace('-', '_')}"
        return self.say(key) if self.language != "en" and has(key, self.language) else kind

    def reference(self, name: str) -> str:
        """ "resolution 59/50", "rule 14"; what has no number is called as it is printed."""
        word, _, number = name.partition(" ")
        key = f"kind.{word}"
        known = self.language != "en" and number[:1].isdigit() and has(key, self.language)
        return f"{self.say(key)} {number}" if known else name

    def label(self, part: str) -> str:
        """ "annex I", "the annex", "annex II, enclosure"; the number stays as printed."""
        return f"{article(part)}{part}" if self.language == "en" else self.bare_label(part)

    def bare_label(self, part: str) -> str:
        """The same without an article: "annex"."""
        return part_label(part, self.language)

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
            others = len(states) - 1
            return self.say("sender.others", state=self.state(states[0]), n=others, number=self.number(others))
        return self.states(states)


def article(part: str) -> str:
    """ "the " for a label without a number ("the annex"), nothing for "annex I"."""
    return "" if part.split()[-1].isupper() or part.split()[-1].isdigit() else "the "


def shortened(values: Sequence[str], most: int = 12, language: str = "en") -> str:
    """A list for a sentence; what is over ``most`` is counted."""
    if len(values) <= most:
        return joined(values, language=language)
    return said("more_of_list", language, list=in_a_row(values[:most], language), n=len(values) - most)


def led(text: str, names: Names) -> str:
    """``text`` with the yes or no that begins it, which every question type gives in English, in the language."""
    for word, key in (("Yes. ", "yes"), ("No. ", "no")):
        if names.language != "en" and text.startswith(word):
            text = f"{names.say(key)} {text.removeprefix(word)}"
    return finished(text, names.language)

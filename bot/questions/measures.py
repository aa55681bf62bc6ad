"""What a question measures: a count of things, a share, money, a length, a weight, a time, an age, an hour, a day."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from bot.citing import Row
from bot.demanded.asked import asks_extent
from bot.lexicon import QUESTION_WORDS, STOPWORDS, kin, kind_of_thing, lexicon, meaning, word_classes
from bot.reading.currencies import NAMES
from bot.reading.statements import numbered
from bot.reading.utterance import Term, Utterance
from bot.searching.held import any_stands
from bot.searching.sites import PLACE_NOUNS
from bot.slots import CARDINALS
from store.words import fold, stem, stems


def _stemmed(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_UNITS = {
    "time": _stemmed("seconds minutes hours days weeks months years decades centuries"),
    "length": _stemmed("kilometres kilometers metres meters centimetres miles feet foot yards inches km leagues"),
    "weight": _stemmed("kilograms grams tons tonnes pounds kilos quintals"),
    "area": _stemmed("hectares acres"),
    "share": _stemmed("cent percent half third quarter fifth tenth"),
    "money": _stemmed(" ".join(NAMES)),
}  # fmt: skip
MONEY = _UNITS["money"]
"""Stems of the names of currencies."""
_ASKING = {
    "age": "how old, what age, age of, aged",
    "hour": "what time, which time, what hour, which hour, time of day, o'clock",
    "length": "how far, how wide, how deep, how high, how tall, what distance, distance, length of",
    "weight": "how heavy, what weight, weight of, how many kilograms, how many tons, how many tonnes",
    "share": "what share, which share, what percentage, which percentage, what proportion, per cent, percent, "
    "percentage, what part, what fraction",
    "time": "how long, how quickly, how soon, how fast, for what period, how many years, how many months, "
    "how many weeks, how many days, how many hours, how many minutes, what length of time, duration",
    "money": "how much money, what sum, price tag, cost, price, how expensive, what amount, worth, paid, pay, value, "
    "currency",
}
"""Kind of measure | words that ask for it; the first that stand in a question tell."""
_GOING_ON = {
    "time": _stemmed("go goes went going last lasts lasted take took long continue continued") | {meaning("continue")}
}
"""Stems of verbs that only say that something has a duration; "go on" is read by its meaning."""
_COUNTING = (("how", "many"), ("number", "of"), ("what", "number"), ("which", "number"), ("count", "of"))
_PEOPLE = _stemmed("people persons men individuals human beings souls")
_PLACES = _stemmed(
    "states countries nations villages towns cities districts provinces islands ports places settlements camps"
)
_SAID_OF = 4
"""Words behind a number of people within which it is said what becomes of them."""
_HUMAN = _stemmed(
    "people persons men women children members refugees fishermen crew civilians soldiers prisoners police"
)


def _of_persons(noun: str) -> bool:
    """Whether what is counted are persons, by whatever name: "nine workers", "14 civilians"."""
    return bool(_HUMAN & set(stems(noun))) or any(kind_of_thing(word) == "person" for word in fold(noun).split())


_DOING_SO = ("ers", "ors", "ists", "ians")
"""Ends of nouns for those who do something."""


_FEMALE, _MALE = _stemmed("women woman girls females"), frozenset(("men", "man", "boys"))
_OF_ONE_SEX_OR_AGE = _FEMALE | _stemmed("men boys males children infants babies")


class Measure(NamedTuple):
    """What is measured."""

    name: str
    """"count", "day", or the name of a kind of unit."""
    own: frozenset[str]
    """Stems that only say that it is asked for."""
    noun: tuple[str, ...] = ()
    """Words of the noun that is counted; empty where none is."""

    def counts(self, row: Row) -> bool:
        """Whether a quantity's own noun is what is asked for; one without a noun may count anything."""
        printed = stems(str(row["noun"]))
        if _MALE & set(self.noun) and _FEMALE & set(printed):
            return False
        if not printed or ({stem(word) for word in self.noun} & _PEOPLE and _of_persons(str(row["noun"]))):
            return True
        return self._stands_in(printed) or self._becomes(row, printed)

    def _becomes(self, row: Row, printed: Sequence[str]) -> bool:
        """ "2,000 people fall victim", "60 persons were taken hostage": what is said of people right behind."""
        text, number = str(row["text"]), str(row["printed"])
        at = text.find(number)
        if at < 0 or not set(printed) & _PEOPLE:
            return False
        behind = stems(text[at + len(number) :])[:_SAID_OF]
        return any(stem(word) in behind for word in self.noun if word_classes(word.removesuffix("s"))[1] == "person")

    def counts_such_persons(self, row: Row) -> bool:
        """ "How many peacekeepers": whether persons are asked for, and persons of another name are counted."""
        head = self.noun[-1] if self.noun else ""
        asked = (word_classes(head)[1] == "person" or head.endswith(_DOING_SO)) and stem(head) not in _OF_ONE_SEX_OR_AGE
        noun = str(row["noun"])
        of_states = " of " in str(row["printed"]) or "tate" in noun
        return asked and not of_states and _of_persons(noun)

    def may_count(self, row: Row) -> bool:
        """Whether what is asked for stands anywhere in the sentence of a quantity that is no number of other things.

        "Over one million people have become refugees" counts refugees; "herders live in 40 countries" no herders.
        """
        printed = set(stems(str(row["noun"])))
        if self.counts(row):
            return True
        if any(units & printed for units in _UNITS.values()) or (printed & _PLACES and not printed & _HUMAN):
            return False
        return self._stands_in(stems(str(row["text"])))

    def _stands_in(self, printed: Sequence[str]) -> bool:
        row, known = f" {' '.join(printed)} ", lexicon().alternatives
        forms = [phrase for word in self.noun for phrase in (*known.get(stem(word), ((stem(word),),)), *kin(word))]
        return any_stands(forms, row)


def without_persons(terms: Sequence[Term], asked: Measure | None) -> list[Term]:
    """The terms but "people" of "how many people died": a number of persons of any name counts them."""
    if asked is None or asked.name != "count" or not asked.noun or stem(asked.noun[0]) not in _PEOPLE:
        return list(terms)
    return [term for term in terms if term.stem not in _PEOPLE] or list(terms)


def measure_asked(utterance: Utterance) -> Measure | None:
    """What the question wants measured; None where it wants something else."""
    texts = [word.text for word in utterance.words]
    line = f" {' '.join(texts)} "
    if utterance.asks == "where" or any(way in line for way in _SITES):
        return Measure("place", PLACE_NOUNS)
    if asks_extent(utterance):
        return Measure("length", _stemmed("how long length"))
    for name, ways in _ASKING.items():
        way = next((way for way in ways.split(", ") if f" {way} " in line), None)
        if way and not _is_given(line, way):
            return Measure(name, frozenset(map(stem, way.split())) | _GOING_ON.get(name, frozenset()))
    if " how much of " in line:
        return Measure("share", frozenset())
    if found := _counted(utterance, texts):
        return found
    if " how large " in line or " how big " in line:
        return Measure("any", _stemmed("how large big size"))
    if " how much " in line:
        return Measure("any", frozenset())
    return Measure("day", _DAY) if utterance.asks == "when" else None


_SITES = tuple(f" {which} {noun} " for which in ("what", "which") for noun in "city town village port capital".split())


def _is_given(line: str, way: str) -> bool:
    """ "The occupied 20 per cent": a number before the unit gives it instead of asking for it."""
    before = line[: line.index(f" {way} ")].split()[-1:]
    return bool(before) and (before[0][0].isdigit() or before[0] in CARDINALS)


_DAY = _stemmed("date dates day days month year years time when")


def _counted(utterance: Utterance, texts: list[str]) -> Measure | None:
    at = next((i for i, pair in enumerate(pairwise(texts)) if pair in _COUNTING), None)
    if at is None or (utterance.asks == "what" and numbered(texts)):
        return None  # the number of the decree counts nothing
    leading = sum(1 for _ in takewhile(lambda text: text in _LEADING, texts[at + 2 :]))
    behind = utterance.words[at + 2 : at + 7 + leading]
    noun: list[str] = []
    for word in behind or utterance.words[:at]:
        if word.text in STOPWORDS and (noun or word.text not in _LEADING):
            break
        if word.text not in STOPWORDS | QUESTION_WORDS | {"ones"} and word.text not in CARDINALS:
            noun.append(word.text)
    return Measure("count", _stemmed("number count total many amount"), tuple(noun[:4])) if noun else None


_LEADING = ("of", "the", "other", "such")


def of_measure(rows: Sequence[Row], asked: Measure, utterance: Utterance) -> list[Row]:
    """Of the quantities those in the unit asked for, by its name where the question names it; for a count in none."""
    rows = in_named_unit(rows, utterance) if asked.name != "share" else rows  # "what part of every dollar": cents of it
    if asked.name == "age":
        return [row for row in rows if _words(row) & {"ag", "age", "old"}]
    if asked.name in _UNITS:
        return [row for row in rows if _UNITS[asked.name] & _words(row)]
    if asked.name == "count":
        return [row for row in rows if not any(units & _words(row) for units in _UNITS.values())]
    return list(rows)


def in_named_unit(rows: Sequence[Row], utterance: Utterance) -> list[Row]:
    """Of the quantities those in the unit that the question names; all where it names none."""
    named = {stem(fold(word.raw)) for word in utterance.words} & (_UNITS["money"] | _UNITS["length"] | _UNITS["weight"])
    texts = [word.text for word in utterance.words]
    counted = next((c for a, b, c in zip(texts, texts[1:], texts[2:], strict=False) if (a, b) == ("how", "many")), "")
    named |= {stem(counted)} & _UNITS["time"]
    return [row for row in rows if not named or named & _words(row)]


def _words(row: Row) -> set[str]:
    return set(stems(str(row["printed"])))

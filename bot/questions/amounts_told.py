"""Which number of a sentence counts what a later question asks for: the one nearest to it that was not told before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from bot.amounts import amounts_in
from bot.reading.patterns import pattern
from bot.reading.utterance import Term
from bot.searching.held import ways
from store.words import Token, stem, tokens

_LABELLED = pattern(
    r"(?:\b(?:Nos?\.|(?:[Aa]rticle|[Rr]ule|[Pp]aragraph|[Ii]tem|[Rr]esolution)s?|[Aa]nnex|[A-Z]-)|[/(-]) ?$"
)
"""What stands before a number by which something is called: "article 61", "No. 16", "(2005)"."""
_THOUSANDS = 3
_BEHIND = 1.5
"""Factor on the distance of a word that stands before a number: "12 lamps" counts lamps sooner than "lamps: 12"."""
_FAR = 1000.0
_LONGEST_NAMED = 4
"""Words from a number to the noun that it counts which are told with it."""


class Amount(NamedTuple):
    """An amount as printed, with the words that it takes among those of the sentence."""

    text: str
    first: int
    last: int


def number_words(text: str) -> list[Token]:
    """The words of the text, those of "50,000" as one."""
    found: list[Token] = []
    for one in tokens(text):
        before = found[-1] if found else None
        joined = before and text[before.end : one.start] == "," and before.text[-1].isdigit()
        if before and joined and one.text.isdigit() and len(one.text) == _THOUSANDS:
            found[-1] = Token(before.text + one.text, before.start, one.end)
        else:
            found.append(one)
    return found


def amounts(text: str) -> Iterator[Amount]:
    """Every amount of the text that is no year, no day and no number by which something is called."""
    found = number_words(text)
    words = [token.text for token in found]
    for _, at, length in amounts_in(words):
        start, end = found[at].start, found[at + length - 1].end
        if _of_the_name_before(text, start, end) or not _LABELLED.search(text[max(0, start - 16) : start]):
            yield Amount(text[start:end], at, at + length)


def _of_the_name_before(text: str, start: int, end: int) -> bool:
    """ "Slovenia (350,000 euros)", "Spain (41)"; not "Rio (1992)", "resolution 985 (1995)" and "article 4 (2)"."""
    if text[start - 1 : start] != "(":
        return False
    name = text[: start - 1].rstrip().rpartition(" ")[2]
    year = text[start:end].isdecimal() and end - start == _DIGITS_OF_A_YEAR
    return text[end : end + 1] == " " or (text[end : end + 1] == ")" and not year and name[-1:].isalpha())


_DIGITS_OF_A_YEAR = 4


def nearest_amount(text: str, counted: Sequence[Term], known: Iterable[str]) -> str | None:
    """The amount nearest to the words for what is counted, with its noun; none of those that are ``known``."""
    found = number_words(text)
    stems = [stem(token.text) for token in found]
    places = [i for term in counted for phrase in ways(term) for i in _places(stems, phrase)]
    told = {token.text for one in known for token in number_words(one)}
    fresh = [one for one in amounts(text) if not told.issuperset(t.text for t in found[one.first : one.last])]
    if len(fresh) > 1 and (bare := _behind_deed(text, found, fresh, places)):
        return bare.text
    inside = {one: _in_brackets(text, found, one) for one in fresh}
    parted = {one: _is_parted(text, found, one) for one in fresh}

    def distance(one: Amount, at: int) -> float:
        return _distance(one, at, inside[one]) + (_FAR if parted[one] and at >= one.last else 0.0)

    best = min(fresh, key=lambda one: min((distance(one, at) for at in places), default=0.0), default=None)
    if best is None:
        return None
    if inside[best]:
        return text[found[best.first].start :].partition(")")[0]
    noun = next((at for at in sorted(places) if best.last <= at < best.last + _LONGEST_NAMED), None)
    return text[found[best.first].start : found[noun].end] if noun is not None else best.text


def _behind_deed(text: str, found: Sequence[Token], fresh: Sequence[Amount], places: Sequence[int]) -> Amount | None:
    """ "Of the 90 requests it granted 71 and ...": the number right behind the deed, which leaves its noun out."""
    for one in fresh:
        behind = text[found[one.last - 1].end :].lstrip()
        ends = not behind or behind[0] in ",;.)" or behind.startswith(("and ", "or ", "of them", "but "))
        if ends and one.first - 1 in places and found[one.first - 1].text.endswith("ed"):
            return one
    return None


def _places(stems: Sequence[str], phrase: Sequence[str]) -> list[int]:
    """Indices of the last word of the phrase wherever it stands."""
    size = len(phrase)
    return [i + size - 1 for i in range(len(stems) - size + 1) if tuple(stems[i : i + size]) == tuple(phrase)]


def _in_brackets(text: str, found: Sequence[Token], amount: Amount) -> bool:
    """Whether the amount opens a bracket, as "X (350,000 euros)" does: it is that of the name before it alone."""
    return amount.first > 0 and text[found[amount.first - 1].end : found[amount.first].start].strip() == "("


def _is_parted(text: str, found: Sequence[Token], amount: Amount) -> bool:
    """ "X four and Y one": what stands behind "and" is not counted by the four."""
    return text[found[amount.last - 1].end :].lstrip().startswith(("and ", "or ", ",", ";"))


def _distance(amount: Amount, at: int, inside: bool) -> float:
    if inside:
        return 0.0 if at == amount.first - 1 else _FAR
    return float(at - amount.last) if at >= amount.last else (amount.first - at) * _BEHIND + 1

"""What is said of a neighbour of what is asked about: of another year, State or person, of another deed."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.asked import asked_noun
from bot.demanded.told import Told
from bot.lexicon import is_english
from bot.reading.patterns import pattern
from bot.scoping.scope import indices
from bot.searching.count_asked import years_asked
from bot.searching.counted import YEAR, is_participle, numbers_there, words_of
from bot.searching.deed_asked import deed_asked
from bot.searching.held import padded, stands, surely_stands
from bot.slots import MONTHS
from store.places import find_states
from store.words import fold, stems

_CLAUSE = pattern(r"[;,]\s|\s(?:and|but|while|whereas)\s")
_IN = pattern(r"\b(?:in|off the coast of)(?: the)? $")
_AFTER = pattern(r"\b(?:in succession to|succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|successor (?:of|to)|instead of)\b")
_FIGURE = pattern(r"\d[\d,.]*")
_HEADING = "SELECT text FROM sentences WHERE letter = :l AND part = :p AND start < :s ORDER BY start DESC LIMIT 12"


def in_that_year(context: Context, told: Told) -> bool:
    """A yes to "did X sign in 1998": not where X signed in 1997 and ratified in 1998."""
    deed, years = deed_asked(context.utterance), years_asked(context.utterance)
    if not deed or not years or not told.said.startswith("Yes"):
        return True
    for quote in told.quotes:
        doing = [clause for clause in _CLAUSE.split(quote) if surely_stands(deed, padded(clause))]
        dated = {year for clause in doing for year in YEAR.findall(clause)}
        if dated and dated.isdisjoint(years):
            return False
    return True


def amount_of_that_year(context: Context, told: Told) -> bool:
    """ "The budget for 1996": not the budget for 1997, though the sentence names both years."""
    years, noun = years_asked(context.utterance), asked_noun(context.utterance).noun
    if not years or not noun or told.items:
        return True
    found = [one for quote in told.quotes[:1] for one in numbers_there(quote) if {*stems(noun)} & {*stems(one.clause)}]
    return not found or any(not one.years or not years.isdisjoint(one.years) for one in found)


def in_that_state(context: Context, told: Told) -> bool:
    """ "How many were killed in X": not where the sentence has it happen "in Y", and names no X."""
    words = context.utterance.words
    asked = {slot.value for slot in context.utterance.of("state") if slot.first and words[slot.first - 1].text == "in"}
    if not asked or not context.scope.used.isdisjoint(range(len(words))) or told.said.startswith(("No.", "No,")):
        return True
    for quote in told.quotes:
        named = find_states(quote)
        elsewhere = any(_IN.search(quote[: one.start]) for one in named)
        if elsewhere and asked.isdisjoint(one.state for one in named):
            return False
    return True


def number_of_that_state(context: Context, told: Told) -> bool:
    """ "How many refugees has X": not a number that stands behind the name of another State, with X further off."""
    asked = set(context.utterance.values("state"))
    number = next((item for item in told.items if item[:1].isdigit() or " " in item), "")
    if len(asked) != 1 or not number or told.said.startswith(("No.", "No,")):
        return True
    quote = next((quote for quote in told.quotes if number.casefold() in quote.casefold() and quote != number), "")
    at = quote.casefold().find(number.casefold())
    named = [one for one in find_states(quote) if at >= 0]
    if not asked & {one.state for one in named} or len({one.state for one in named}) == 1:
        return True
    near = [one.state for one in named if one.start < at][-1:] + [
        one.state for one in named if at <= one.start < at + len(number) + _CLOSE
    ]
    return not near or bool(asked & set(near))


_CLOSE = 60
"""Characters behind a number in which a State is still named with it."""


def dates_that_person(context: Context, told: Told) -> bool:
    """ "When was X released": not the day of a clause that does not name X, nor that of X's successor."""
    taken = indices(context.utterance.of("state", "organization", "body", "organ", "date", "part", "reference"))
    capital = [word.text for i, word in enumerate(context.utterance.words) if i and i not in taken and word.capital]
    names = [name for name in capital if not is_english(name)]
    asked = {word.text for word in context.utterance.words}
    for quote in told.quotes[:1] if names else ():
        text = " ".join(fold(quote).split())
        before = [text[: text.find(name)] for name in names if name in text]
        if any(_AFTER.search(one[-40:]) for one in before) and asked.isdisjoint(_SUCCEEDING):
            return False
        clauses = quote.split("; ")
        own = [clause for clause in clauses if any(name in fold(clause) for name in names)]
        if len(clauses) > 1 and own and not any(map(_is_dated, own)) and any(map(_is_dated, clauses)):
            return False
    return True


_SUCCEEDING = frozenset("succeed succeeded replace replaced successor predecessor leave left".split())


def _is_dated(clause: str) -> bool:
    return YEAR.search(clause) is not None or not frozenset(MONTHS).isdisjoint(words_of(clause))


def of_the_deed_of_its_table(context: Context, told: Told) -> bool:
    """ "How many were DESTROYED": not a row of a table headed "Firearms seized"."""
    deed = deed_asked(context.utterance)
    row = next((quote for quote in told.quotes if _is_row(quote)), "")
    if deed is None or not row or surely_stands(deed, padded(told.text)):
        return True
    sql = "SELECT letter, part, start FROM sentences WHERE letter = :l AND text = :t LIMIT 1"
    for letter in told.letters[:1]:
        for at in context.reader.rows(sql, {"l": letter, "t": " ".join(row.split())}):
            keys = {"l": letter, "p": at["part"], "s": at["start"]}
            over = [str(one["text"]) for one in context.reader.rows(_HEADING, keys)]
            title = next((text for text in over if text.endswith(":")), "")
            if any(map(is_participle, words_of(title))) and not stands(deed, padded(title)):
                return False
    return True


def _is_row(quote: str) -> bool:
    """Whether it ends in two or more numbers, behind what is no sentence."""
    head = quote.rstrip("0123456789,. \t\n")
    return {".", ";"}.isdisjoint(head) and len(_FIGURE.findall(quote, len(head))) > 1

"""Which letters lie in a stretch of time: "letters before 2003", "anything since 2005?", "how many in the 1990s"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import cite_all
from bot.context import Context
from bot.intents import question
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.questions.signing import sign_stems
from bot.questions.strays import COMMON, asking_clause, left_words, strays
from bot.reading.periods import Period, period
from bot.scoping.cards import LetterCard, cards, letter_count
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.wording import Names, shortened, upper_first
from store.words import stem

_VOCABULARY = frozenset(
    stem(word)
    for word in """write wrote written send sent date dated come came have hold held own got load loaded exist exists
    there available collection archive database anything something side time period era decade made issued follow
    precede older newer earlier later recent younger onwards onward starting right directly
    immediately straight next just""".split()
)
_NEXT = frozenset("right directly immediately straight next just".split())
"""Of the letters of a time, the one nearest to its beginning or end is asked for."""
_MOST = 300
"""Letters that are looked through."""


@question(
    "which letters were written after {date}", "letters before {date}", "letters since {date}", "letters after {date}",
    "letters between {date} and {date}", "do you have letters from before {date}", "how many letters after {date}",
    "is there any letter after {date}", "documents older than {date}", "letters of decade", "letters from nineties",
    "anything written after {date}", "letters later than {date}", "did {state} send letter after {date}",
    "was letter sent before {date}", "which letter came after {date}", "is there letter dated before {date}",
    "did {state} write letter before {date}", "was letter written before {date}",
    example="which letters were written after 2003", anchors="~letter", checks=True,
)  # fmt: skip
def letters_of_period(context: Context) -> Answer | None:
    """Which letters were written before or after a date, or between two."""
    named = period(context.utterance)
    if named is None or not _asks_for_letters(context, named) or letter_count(context.reader) > _MOST:
        return None
    states = context.utterance.values("state")
    if context.utterance.of("office"):
        return None  # of those to or from an officer
    # "after the 2002 one": the letter that the date names is the end of the time, not what is asked for
    ends = context.scope.basis <= {"date", "year", "description", "implied"}
    meant = cards(context.reader, None if ends else context.scope.letters or None)
    pool = [card for card in meant if not states or set(states) & set(card.sender_states)]
    inside = [card for card in pool if card.dated and named.holds(card.dated)]
    if _texts(context) & _NEXT and inside:
        inside = inside[:1] if named.low else inside[-1:]
    return _listed(context, inside) if inside else _none(context, pool)


def _asks_for_letters(context: Context, named: Period) -> bool:
    """Whether letters are asked for, and nothing of what they say."""
    utterance = context.utterance
    if utterance.asks in ("who", "why", "where", "when", "how long") or utterance.of("organization", "quoted"):
        return False
    if not any(word.stem in LETTER_NOUNS for word in utterance.words) and "anything" not in _texts(context):
        return False
    here = context.scope._replace(used=context.scope.used | named.indices)
    if len(asking_clause(utterance)) <= _BARE < len(utterance.words) and _others_told(context, here):
        return False
    return not strays(utterance, here, _VOCABULARY, context.reader)


_BARE = 2
"""Words of an asking clause that leaves its noun to what is told before: "One member came later. Which one?"."""


def _others_told(context: Context, here: Scope) -> bool:
    """Whether what is told before is of something other than letters."""
    left = left_words(context.utterance, here, context.utterance.slots)
    return any(word.stem not in _VOCABULARY | COMMON | LETTER_NOUNS for word in left)


def _texts(context: Context) -> set[str]:
    return {word.text for word in context.utterance.words}


def _listed(context: Context, inside: Sequence[LetterCard]) -> Answer:
    names = context.local
    told = shortened([_from(names, card.letter) for card in inside], language=names.language)
    count = names.opening(names.counted(len(inside), "letter"))
    lead = {"yes/no": f"{names.say('yes').rstrip('.。')}: ", "how many": f"{count}: "}.get(context.utterance.asks, "")
    text = f"{lead}{told}."
    how_many = context.utterance.asks == "how many"
    called = (context.names.letter(card.letter).removeprefix("the ") for card in inside)
    items = (str(len(inside)),) if how_many else tuple(called)
    rows = facts(context.reader, [card.letter for card in inside[:12]], "dated")
    return Answer("answered", upper_first(text), items=items, citations=cite_all(context.reader, rows))


def _from(names: Names, letter: str) -> str:
    """ "the letter of 5 September 1997 from Azerbaijan"."""
    name, sender = names.letter(letter), names.sender(letter)
    return names.say("letters.from", letter=name, sender=sender) if sender else name


def _none(context: Context, pool: Sequence[LetterCard]) -> Answer | None:
    """No letter lies there; what the first and the last one are."""
    dated = [card for card in pool if card.dated]
    if not dated:
        return None
    ends = [dated[0], *dated[-1:]] if len(dated) > 1 else dated
    names = context.local
    first, last = names.letter(ends[0].letter), names.letter(ends[-1].letter)
    only = len(ends) == 1
    text = names.say("period.only", letter=first) if only else names.say("period.none", first=first, last=last)
    number = "0" if context.utterance.asks == "how many" else "no letter"
    rows = facts(context.reader, [card.letter for card in ends], "dated")
    items = ("No",) if context.utterance.asks == "yes/no" else (number,)
    return Answer("answered", text, items=items, citations=cite_all(context.reader, rows))


def nobody_then(context: Context) -> Answer | None:
    """ "Who signed before 1990?", where no letter is of that time: a refusal with the first letter and the last."""
    named = period(context.utterance)
    if named is None or letter_count(context.reader) > _MOST or unread(context, _WRITING | sign_stems()):
        return None
    pool = cards(context.reader)
    if any(card.dated and named.holds(card.dated) for card in pool):
        return None
    none = _none(context, pool)
    return unanswered("no-such-letter", none.answer, citations=none.citations) if none else None


_WRITING = frozenset(map(stem, "write wrote written writes author authored send sent letter letters in un".split()))

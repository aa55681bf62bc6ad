"""How long a letter took from its own date to its distribution, and which of several took longer."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.intents import question
from bot.questions.printed_values import ISSUING, facts
from bot.questions.strays import strays
from bot.questions.which import meant
from bot.scoping.cards import cards, letter_count
from bot.scoping.universal import means_every_letter
from bot.wording import upper_first
from store.words import stem

MOST_LETTERS = 300
"""Letters up to which all are compared where none is named."""
_ISSUED = ISSUING | {"public"}
_LONGER = frozenset("longer longest slower slowest later".split())
_SHORTER = frozenset("shorter shortest faster fastest quicker quickest sooner soonest swifter".split())
OWN_WORDS = frozenset(
    stem(word)
    for word in """date dated day days week weeks month time long write written sign signed own take takes took need
    needed needs pass passed passes lie lies elapse elapsed wait waited go went get got come came bear bears lapse gap
    interval difference delay lag between until till before after to from request reach apart much big great separate
    separates divide divides many""".split()
)


class Gap(NamedTuple):
    """The two days of a letter."""

    letter: str
    days: int
    rows: tuple[Row, ...]


@question(
    "how long did it take letter to be distributed", "how many days between date and distribution of letter",
    "how many days after its date was letter distributed", "how many days passed before letter was circulated",
    "how many days did letter need from date to distribution", "which letter took longer to be distributed",
    "which letter was distributed fastest", "gap between date and distribution", "how soon was letter distributed",
    example="how many days passed between the date and the distribution of the 2009 letter",
    anchors="circulate", checks=True,
)  # fmt: skip
def time_to_distribution(context: Context) -> Answer | None:
    """How many days lie between the date of a letter and its distribution; of several, which took longer."""
    utterance = context.utterance
    texts, found = ({word.text for word in utterance.words}, {word.stem for word in utterance.words})
    chooses = texts & (_LONGER | _SHORTER)
    if not found & _ISSUED or not (chooses or utterance.asks in ("how long", "how many", "what", "")):
        return None
    if not (chooses or utterance.asks == "how long" or texts & {"days", "weeks", "gap", "interval", "delay", "lag"}):
        return None
    here = meant(context)
    if strays(here.utterance, here.scope, OWN_WORDS | _ISSUED | _LONGER | _SHORTER, here.reader):
        return None
    several = gaps(here, bool(chooses) or means_every_letter(utterance))
    if not several or (chooses and len(several) < 2):
        return None
    if chooses:
        several.sort(key=lambda gap: gap.days, reverse=bool(texts & _LONGER))
        if several[0].days == several[1].days:
            return None
    text = " ".join(told(here, gap) for gap in several[:4])
    name = context.names.letter(several[0].letter)
    lead = f"{upper_first(name)}. " if chooses else ""
    items = (name.removeprefix("the "),) if chooses else tuple(map(days_of, several))
    citations = cite_all(context.reader, [row for gap in several[:4] for row in gap.rows])
    return Answer("answered", f"{lead}{text}", items=items, citations=citations)


def gaps(context: Context, of_all: bool) -> list[Gap]:
    """Those of the letters meant, or of all, that print both days."""
    letters = list(context.scope.letters)
    if not letters and of_all and letter_count(context.reader) <= MOST_LETTERS:
        letters = [card.letter for card in cards(context.reader)]
    found = []
    for letter in letters[:MOST_LETTERS]:
        rows = {str(row["field"]): row for row in facts(context.reader, (letter,), "dated", "document_date")}
        days = [str(rows[field]["value"]) for field in ("dated", "document_date") if field in rows]
        if len(days) == 2 and all(len(day) == len("2004-08-10") for day in days):
            written, issued = map(date.fromisoformat, days)
            found.append(Gap(letter, (issued - written).days, (rows["dated"], rows["document_date"])))
    return found


def told(context: Context, gap: Gap) -> str:
    """ "9 days: the letter of ... is dated 10 August 2004 and was distributed on 19 August 2004." """
    names = context.local
    written, issued = (names.day(str(row["value"])) for row in gap.rows)
    return f"{days_of(gap)}: {names.letter(gap.letter)} is dated {written} and was distributed on {issued}."


def days_of(gap: Gap) -> str:
    """ "9 days", "1 day", "The same day"."""
    return "The same day" if not gap.days else f"{gap.days} day{'s' if gap.days != 1 else ''}"

"""Why a day of the year, or a year, was chosen, proposed or not taken: what happened on it, or falls on it."""

from __future__ import annotations

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row
from bot.context import Context
from bot.lexicon import BEING, DOING, STOPWORDS
from bot.questions.quoting import told_alone
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.searching.sentences import Sentences, all_sentences
from bot.slots import MONTHS
from store.words import stem

_CHOOSING = frozenset(
    map(stem, "chosen choose chose picked pick selected select proposed propose fixed fix taken take rejected dropped "
    "set suggested suggest decided adopted proclaimed discarded preferred".split())
)  # fmt: skip
_REFUSING = frozenset("rejected reject dropped drop discarded discard aside not".split())
_REASON = pattern(
    r"\b(?:is (?:that|the (?:day|date|anniversary))|recalls?|marks?|marking|commemorat\w+|coincid\w+|anniversary"
    r"|because|since|so as to|in (?:\w+ )?memory|in (?:\w+ )?honour)\b|\b[Ii]t (?:is|was) on (?:that|\d)"
)
_NOT_TAKEN = pattern(r"\b(?:set aside|rejected|dropped|discarded|not (?:been )?(?:chosen|taken|proposed|selected))\b")
_CHOSEN_YEAR = (
    r"\byear {0} (?:is|was|has been) (?:proposed|suggested|chosen|selected|taken)\b"
    r"|\b(?:propos|suggest|choos|select)\w*\b(?: the year)? {0}\b"
)
"""A year stands in many sentences; of its choice tells what proposes it."""
_BETWEEN = frozenset("just exactly precisely particularly specifically the of on for date day year".split())
"""Words between "why" and the day where no deed is asked for: "why just the 21st of May for the rivers"."""
_OF_DAYS = frozenset("date dates day days year years month".split())


def day_chosen(context: Context) -> Answer | None:
    """The one sentence that gives the day of the question with what it recalls, marks or coincides with."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    day = _day_of(texts)
    year = "" if day else next((text for text in texts if text.isdecimal() and len(text) == _DIGITS), "")
    if not (day or year) or is_large(context.reader) or not _asks_of_choice(utterance, texts):
        return None
    index = all_sentences(context.reader)
    if index is None:
        return None
    found = _telling(context, index, day, year)
    found = [row for row in found if _is_for_that(index, row, texts)]
    if len(found) != 1 or bool(_NOT_TAKEN.search(str(found[0]["text"]))) == _REFUSING.isdisjoint(texts):
        return None
    return told_alone(context, found[0])


_DIGITS = 4


def _day_of(texts: list[str]) -> str:
    """ "21 may" of "21 May", "May 21st" and "the 21st of May"; empty where no day of a month is named."""
    plain = [text for text in texts if text not in ("of", "the")]
    at = next((i for i, text in enumerate(plain) if text in MONTHS), None)
    if at is None:
        return ""
    beside = (text.rstrip("stndrh") for text in (*plain[max(0, at - 1) : at], *plain[at + 1 : at + 2]))
    number = next((text for text in beside if text.isdecimal() and len(text) < _DIGITS), "")
    return f"{number} {plain[at]}" if number else ""


def _asks_of_choice(utterance: Utterance, texts: list[str]) -> bool:
    """ "Why was 20 May chosen", "why just 20 May for it": not "why did they meet on 20 May"."""
    if not _CHOOSING.isdisjoint(word.stem for word in utterance.words):
        return True
    first = next((text for text in texts[1:] if text not in _BETWEEN), "")
    of_day = first in MONTHS or first[:1].isdigit()
    return of_day and (BEING | DOING | {"has", "have", "had", "will", "would"}).isdisjoint(texts)


def _telling(context: Context, index: Sentences, day: str, year: str) -> list[Row]:
    """Sentences of the letters meant that give the day, or propose the year, with a reason."""
    letters = context.scope.letters
    chosen = pattern(_CHOSEN_YEAR.format(year)) if year else None
    return [
        row
        for row, plain in zip(index.rows, index.plain, strict=True)
        if (f" {day} " in plain if chosen is None else chosen.search(plain))
        and _REASON.search(str(row["text"]))
        and (not letters or row["letter"] in letters)
    ]


def _is_for_that(index: Sentences, row: Row, texts: list[str]) -> bool:
    """Whether the letter speaks of what the day is asked to be for: "for the Day of the Rivers"."""
    at = max((i for i, text in enumerate(texts) if text in ("for", "as")), default=len(texts))
    named = {stem(t) for t in texts[at + 1 :] if t not in STOPWORDS and t not in MONTHS and t.isalpha()}
    named -= {stem(text) for text in _OF_DAYS} | _CHOOSING
    return all(any(index.rows[i]["letter"] == row["letter"] for i in index.holders.get(one, ())) for one in named)

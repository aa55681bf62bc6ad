"""On which day of every year an international day is, by the sentence that proclaims or proposes it."""

from __future__ import annotations

from collections.abc import Iterable

from bot.answers import Answer, unanswered
from bot.bounds import is_large
from bot.citing import Row
from bot.context import Context
from bot.lexicon import STOPWORDS
from bot.questions.quoting import told_alone
from bot.reading.patterns import pattern
from bot.searching.sentences import Sentences, all_sentences
from bot.slots import MONTHS
from store.words import stem

_KIND = r"(?P<kind>international|world|global|universal|african|european|asian|arab)"
_ASKED = pattern(
    r"^(?:and |so )?(?:on )?(?:when|(?:what|which) (?:day|date)(?: of the year)?) (?:is|will|would|should|shall) "
    rf"(?:(?:be|become|to be|to become) )?(?:the )?{_KIND} "
    r"(?:(?P<what>\w+) day|day (?:of|against|for|on|to) (?P<of>.+?))"
    r"(?:(?: to)? (?:be|fall)(?: on)?)?(?: (?:observed|celebrated|marked|held|kept|commemorated))?$"
)
_DAY = pattern(rf"\b(\d{{1,2}} (?:{'|'.join(month.capitalize() for month in MONTHS if len(month) > 2)}))\b(?! \d)")
"""A day with a year is that of something that happened."""
_OBSERVED = pattern(r"\b(?:propos|proclaim|designat|declar|observ|celebrat|chosen|commemorat|date)\w*\b")


def day_observed(context: Context) -> Answer | None:
    """The one day of the year that a sentence gives with the name of the day, or its letter for "the Day"; else None.

    Where a letter names the day and tells no date of it, or none names it, nothing else answers.
    """
    found = _ASKED.match(" ".join(word.text for word in context.utterance.words))
    if not found or is_large(context.reader) or (index := all_sentences(context.reader)) is None:
        return None
    name = {stem(word) for word in (found["what"] or found["of"]).split() if word not in STOPWORDS}
    named = _naming(
        index, name, f" {found['kind']} {found['what']} day " if found["what"] else f" {found['kind']} day "
    )
    letters = context.scope.letters
    named = [row for row in named if not letters or row["letter"] in letters]
    own = {row["letter"] for row in named}
    of_it = [
        row for row in index.rows if row["letter"] in own and " Day" in _plain(row) and _OBSERVED.search(_plain(row))
    ]
    told = _with_day(named) or _with_day(of_it)
    if len({day for day, _ in told}) == 1:
        return told_alone(context, told[0][1], f"{told[0][0]}. ", (told[0][0],))
    if told and len({str(row["text"]) for _, row in told}) == 1:
        return told_alone(context, told[0][1])  # "22 March and 11 December, which are already ..."
    if told or not (named or found["what"] or any(one not in index.holders for one in name)):
        return None
    return unanswered("not-stated", context.local.say("refused.nothing_answers"))


def _naming(index: Sentences, name: set[str], day: str) -> list[Row]:
    """Sentences with the words of the name beside the "international day"."""
    places = [set(index.holders.get(one, ())) for one in name]
    return [index.rows[i] for i in sorted(set.intersection(*places)) if day in index.plain[i]] if places else []


def _with_day(rows: Iterable[Row]) -> list[tuple[str, Row]]:
    return [(day, row) for row in rows for day in sorted(set(_DAY.findall(_plain(row))))]


def _plain(row: Row) -> str:
    return " ".join(str(row["text"]).split())

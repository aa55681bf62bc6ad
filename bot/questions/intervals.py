"""Two moments held against each other: which came first, how long between, whether they are the same day."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from itertools import pairwise

from bot.answers import Answer
from bot.citing import cite, unique
from bot.context import Context
from bot.intents import question
from bot.lexicon import STOPWORDS
from bot.questions.moments import Moment, moment, proofs
from bot.questions.printed_values import verdict
from bot.questions.sides import EARLY, LATE, two_sides
from bot.reading.utterance import Utterance
from bot.slots import CARDINALS
from bot.wording import Names, day, upper_first


@question(
    "how long between and", "how many months between", "how many days between", "how many years between",
    "how long after", "how much time passed between", "how many days after", "how many days before",
    "time between signing and entry into force", "how long did it take from to", "how many months lay between",
    "how many years after", "how long before", "how many weeks between", "how many days passed",
    "how many days from to", "was it before or after", "did it happen before or after", "before or after",
    "was it earlier than", "was it later than", "was older than", "is older than", "was it after", "was it before",
    "same day", "on the same date", "did it happen on same day", "how much later", "how much older", "how long until",
    "which came first or", "what came first or", "which was earlier or", "which is older or", "was it signed before",
    "was it registered before", "was it adopted after", "was it established before", "was letter written before",
    "did it enter into force before", "was meeting held before", "was it granted after",
    "was it registered after it entered into force", "did it happen before letter", "was it ratified before",
    "how many days until distribution", "which is older or", "which came later or", "which is more recent or",
    "older", "earlier", "later", "newer", "younger", "sooner", "which came first", "which came last", "more recent",
    example="how long between the charter's entry into force and the registration", topic=True,
    anchors="before_or_after older earlier later newer younger sooner first recent", checks=True,
)  # fmt: skip
def time_between(context: Context) -> Answer | None:
    """Two dates that the letters give, and the time between them; the sum is the bot's, the dates are the letters'."""
    if not _asks_of_time(context):
        return None
    sides = _sides(context)
    if sides is None:
        return None
    relation, first, second = sides
    days = _days_between(first, second)
    if days is None:
        return None
    answer = _told(context, first, second, days)
    if context.utterance.asks == "yes/no":
        holds = _in_same_time(context, first, second, relation, days)
        return verdict(answer, holds) if holds is not None else None
    if _chooses(context, relation):
        return _chosen(context, answer, *((first, second) if days >= 0 else (second, first)))
    if context.utterance.asks == "choice":
        word = "Before" if days > 0 else "After" if days < 0 else "On the same day"
        lead = context.local.say(f"interval.{word.replace(' ', '_').casefold()}")
        return answer._replace(answer=f"{lead} {answer.answer}", items=(word,))
    return answer


_TIMES = frozenset("day week month year time long".split())
_LINKING = frozenset("between from since later earlier elapsed passed pass elapse".split())
_ORDERING = frozenset("before after until till when same".split())


def _asks_of_time(context: Context) -> bool:
    """Whether an order in time or a stretch of time is asked for at all."""
    utterance = context.utterance
    texts, stems = {word.text for word in utterance.words}, {word.stem for word in utterance.words}
    if utterance.asks == "how many":
        return bool(stems & _TIMES)
    if "same" in texts and texts & {"date", "day"}:
        return True
    if _of_sameness(utterance):
        return False
    if "between" in texts and (utterance.asks == "how long" or (not utterance.asks and stems & _TIMES)):
        return True  # "how long between the first and the last letter"
    if texts & (EARLY | LATE):
        return utterance.asks in ("which", "what", "choice", "yes/no", "who", "")
    if utterance.asks == "how long":
        accounts = texts & {"according", "account", "version"}  # "how long was X held according to Y" has one event
        return not accounts or bool(texts & (_ORDERING | _LINKING))
    if utterance.asks == "choice":
        return True
    return bool(texts & _ORDERING) if utterance.asks == "yes/no" else bool(stems & _TIMES and "between" in texts)


def _chooses(context: Context, relation: str) -> bool:
    """Whether one of the two is asked for: "which came first", "X or Y, which is older"."""
    texts = {word.text for word in context.utterance.words}
    ordered = texts & (EARLY | LATE) if "between" not in texts else frozenset()
    return relation == "or" or bool(ordered and relation in ("and", "versus", "vs"))


def _days_between(first: Moment, second: Moment) -> int | None:
    """Days from the first to the second; None where a year alone leaves open which of them came first."""
    one, two = _span(first.date), _span(second.date)
    if one[0] == one[1] and two[0] == two[1]:
        return (two[0] - one[0]).days
    return (two[0] - one[0]).days if one[1] < two[0] or two[1] < one[0] else None


def _span(iso: str) -> tuple[date, date]:
    """First and last day of a day, month or year."""
    pieces = [int(number) for number in iso.split("-")]
    if len(pieces) == 3:
        return date(*pieces), date(*pieces)
    year, month = pieces[0], pieces[1] if len(pieces) > 1 else 0
    last = date(year, month, monthrange(year, month)[1]) if month else date(year, 12, 31)
    return date(year, month or 1, 1), last


def _of_sameness(utterance: Utterance) -> bool:
    """ "In the same language", "the same addressee": what is the same is no time."""
    words = utterance.words
    same = [words[i + 1] for i, word in enumerate(words[:-1]) if word.text == "same"]
    return any(word.text not in STOPWORDS and word.stem not in _TIMES | {"date", "moment"} for word in same)


def _sides(context: Context) -> tuple[str, Moment, Moment] | None:
    """(how they are related, the one moment, the other), where the question names two that the letters date."""
    for relation, left, right in two_sides(context.utterance):
        first, second = moment(context, left, right), moment(context, right, left)
        first, second = _of_one_letter(context, (left, first), (right, second))
        if first and second and first.rows != second.rows:
            return relation, first, second
    return None


def _of_one_letter(
    context: Context, one: tuple[Utterance, Moment | None], other: tuple[Utterance, Moment | None]
) -> tuple[Moment | None, Moment | None]:
    """The two moments, an event as the letter dates it that is the other one, where it does: "how long after the
    treaty did X write" means the treaty of which X writes."""
    for (piece, told), (beside, dated) in ((one, other), (other, one)):
        letter = str(dated.rows[0]["letter"]) if dated and (dated.name or told is None) else ""
        if letter and (told is None or (not told.name and str(told.rows[0]["letter"]) != letter)):
            told = moment(context, piece, beside, (letter,)) or told
            return (told, dated) if piece is one[0] else (dated, told)
    return one[1], other[1]


def _told(context: Context, first: Moment, second: Moment, days: int) -> Answer:
    exact = len(first.date) == len(second.date) == len("2004-08-10")
    names = context.local
    both = {"first": names.day(first.date), "second": names.day(second.date)}
    if not exact:
        text = names.say("interval.two", **both)
    elif not days:
        text = names.say("interval.together", **both)
    else:
        text = names.say("interval.apart", **both, span=_span_in_words(abs(days), names))
    text = f"{text} {_sentence(first)} {_sentence(second)}"
    citations = unique(cite(context.reader, row, start, end) for row, start, end in proofs((first, second)))
    return Answer("answered", text, items=(day(first.date), day(second.date)), citations=citations)


def _chosen(context: Context, answer: Answer, earlier: Moment, later: Moment) -> Answer | None:
    """The earlier or the later of the two, whichever is asked for."""
    texts, names = {word.text for word in context.utterance.words}, context.local
    if bool(texts & EARLY) == bool(texts & LATE):
        return None
    word, found = ("earlier", earlier) if texts & EARLY else ("later", later)
    if earlier.date == later.date:
        return answer._replace(answer=f"{names.say('interval.neither')} {answer.answer}", items=("neither",))
    lead = names.say(f"interval.{word}", what=found.name) if found.name else ""
    lead = lead or names.say(f"interval.{word}_told", told=found.told)
    return answer._replace(answer=f"{lead} {_distance(earlier, later, word, names)}", items=(day(found.date),))


def _distance(earlier: Moment, later: Moment, word: str, names: Names) -> str:
    """How far the other one is, in days where both are printed to the day."""
    days = _days_between(earlier, later) or 0
    if not len(earlier.date) == len(later.date) == len("2004-08-10"):
        both = names.say("interval.two", first=names.day(earlier.date), second=names.day(later.date))
        return f"{names.say(f'interval.{word}_than')} {both}"  # no span shows how far apart they are
    return names.say(f"interval.{word}_by", span=_span_in_words(days, names))


def _sentence(found: Moment) -> str:
    return f"{upper_first(found.told)}."


def _in_same_time(context: Context, first: Moment, second: Moment, relation: str, days: int) -> bool | None:
    """Whether the claim is true; of "the same year" or "the same month" so much of the two dates decides."""
    texts = [word.text for word in context.utterance.words]
    length = next((_UNITS[b] for a, b in pairwise(texts) if a == "same" and b in _UNITS), 0)
    if not length:
        return _holds(context, relation, days)
    if min(len(first.date), len(second.date)) < length:
        return None
    return first.date[:length] == second.date[:length]


_UNITS = {"year": len("2004"), "month": len("2004-08")}


def _holds(context: Context, relation: str, days: int) -> bool | None:
    """Whether the claim is true; None where it claims something else."""
    length = _claimed_days(context)
    if length and abs(days) != length:
        return False
    if "same" in {word.text for word in context.utterance.words}:
        return days == 0
    if relation in _EARLIER:
        return days > 0
    if relation in _LATER:
        return days < 0
    return days >= 0 if relation in ("when", "by the time") else None


_EARLIER = ("before", "older than", "earlier than")
_LATER = ("after", "later than", "younger than", "newer than", "more recent than")
_LENGTHS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14}


def _claimed_days(context: Context) -> int:
    """Days that "a week", "nine days" stand for; 0 where no length is named."""
    texts = [word.text for word in context.utterance.words]
    for before, unit in pairwise(texts):
        number = 1 if before in ("a", "one") else int(before) if before.isdecimal() else CARDINALS.get(before, 0)
        if unit in _LENGTHS and number:
            return number * _LENGTHS[unit]
    return 0


def _span_in_words(days: int, names: Names) -> str:
    """ "303 days, about ten months"."""
    months, years = round(days / 30.44), round(days / 365.25)
    exact = names.say("count.day", n=days, number=str(days))
    if months < 2:
        return exact
    whole = names.counted(years, "year") if days / 365.25 >= 2 else names.counted(months, "month")
    return names.say("interval.about", span=exact, about=whole)

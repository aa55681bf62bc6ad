"""Two moments held against each other: which came first, how long between, whether they are the same day."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from bot.answers import Answer
from bot.citing import cite, unique
from bot.context import Context
from bot.intents import question
from bot.questions.mastheads import verdict
from bot.questions.moments import Moment, moment, piece, proofs
from bot.slots import CARDINALS
from bot.wording import counted, day, in_words


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
    "how many days until distribution",
    example="how long between the charter's entry into force and the registration", topic=True,
    anchors="before_or_after",
)  # fmt: skip
def time_between(context: Context) -> Answer | None:
    """Two dates that the letters give, and the time between them; the sum is the bot's, the dates are the letters'."""
    sides = _sides(context)
    if sides is None:
        return None
    relation, first, second = sides
    days = (date.fromisoformat(second.date) - date.fromisoformat(first.date)).days
    answer = _told(context, first, second, days)
    if context.utterance.asks == "yes/no":
        holds = _holds(context, relation, days)
        return verdict(answer, holds) if holds is not None else None
    if relation == "or":
        return _first(context, answer, first if days >= 0 else second)
    if context.utterance.asks == "choice":
        word = "Before" if days > 0 else "After" if days < 0 else "On the same day"
        return answer._replace(answer=f"{word}. {answer.answer}", items=(word,))
    return answer


def _sides(context: Context) -> tuple[str, Moment, Moment] | None:
    """(how they are related, the one moment, the other), where the question names two that the letters date."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    for words in _LINKS:
        for at in range(1, len(texts) - len(words)):
            if tuple(texts[at : at + len(words)]) != words:
                continue
            borders = _borders(texts, at, at + len(words))
            left, right = piece(utterance, *borders[:2]), piece(utterance, *borders[2:])
            first, second = moment(context, left, right), moment(context, right, left)
            if first and second and first.rows != second.rows:
                return " ".join(words), first, second
    return None


_LINKS = (
    ("before", "or", "after"), ("after", "or", "before"), ("earlier", "or", "later", "than"), ("older", "than"),
    ("earlier", "than"), ("later", "than"), ("younger", "than"), ("by", "the", "time"), ("before",), ("after",),
    ("until",), ("till",), ("or",), ("when",), ("on", "the", "same", "day", "as"), ("the", "same", "day", "as"),
    ("same", "day", "as"), ("same", "date", "as"), ("to",), ("and",),
)  # fmt: skip


def _borders(texts: list[str], at: int, behind: int) -> tuple[int, int, int, int]:
    """Beginnings and ends of the two moments around a link.

    The first begins behind "between", "from" or "came first"; "how long after A did B" has both behind the link.
    """
    opening = next((i + 1 for i in range(at) if texts[i] in _OPENINGS), 0)
    if set(texts[:at]) <= _LENGTH_WORDS:
        middle = next((i for i in range(behind + 2, len(texts)) if texts[i] in ("did", "was", "were")), behind)
        return middle, len(texts), behind, middle
    return opening, at, behind, len(texts)


_OPENINGS = frozenset("between from first earlier older sooner".split())
_LENGTH_WORDS = frozenset("how long many much days weeks months years time soon".split())


def _told(context: Context, first: Moment, second: Moment, days: int) -> Answer:
    apart = "the same day" if not days else f"{_span_in_words(abs(days))} apart"
    text = f"{day(first.date)} and {day(second.date)}: {apart}. {_sentence(first)} {_sentence(second)}"
    citations = unique(cite(context.reader, row, start, end) for row, start, end in proofs((first, second)))
    return Answer("answered", text, items=(day(first.date), day(second.date)), citations=citations)


def _first(context: Context, answer: Answer, earlier: Moment) -> Answer | None:
    """The earlier of the two, where the earlier is asked for."""
    if not {word.text for word in context.utterance.words} & {
        "first",
        "earlier",
        "older",
        "sooner",
        "earliest",
        "oldest",
    }:
        return None
    return answer._replace(answer=f"The earlier: {earlier.told}. {answer.answer}", items=(day(earlier.date),))


def _sentence(found: Moment) -> str:
    return f"{found.told[:1].upper()}{found.told[1:]}."


def _holds(context: Context, relation: str, days: int) -> bool | None:
    """Whether the claim is true; None where it claims something else."""
    length = _claimed_days(context)
    if length and abs(days) != length:
        return False
    if "same" in {word.text for word in context.utterance.words}:
        return days == 0
    if relation in ("before", "older than", "earlier than"):
        return days > 0
    if relation in ("after", "later than", "younger than"):
        return days < 0
    return days >= 0 if relation in ("when", "by the time") else None


_LENGTHS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14}


def _claimed_days(context: Context) -> int:
    """Days that "a week", "nine days" stand for; 0 where no length is named."""
    texts = [word.text for word in context.utterance.words]
    for before, unit in pairwise(texts):
        number = 1 if before in ("a", "one") else int(before) if before.isdecimal() else CARDINALS.get(before, 0)
        if unit in _LENGTHS and number:
            return number * _LENGTHS[unit]
    return 0


def _span_in_words(days: int) -> str:
    months, years = round(days / 30.44), days / 365.25
    about = f", about {counted(months, 'month')}" if months >= 2 else ""
    return f"{days} day{'s' if days != 1 else ''}{about if years < 2 else f', about {in_words(round(years))} years'}"

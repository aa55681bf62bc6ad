"""Yes or no to one thing being more than another: "did X take more in 2005 than in 2004", "has the number of X risen".

A sentence must give a figure for each of the two; that it holds the words of the claim says nothing of which is more.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.amounts import amounts_in
from bot.answers import Answer
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.amounts_told import amounts, number_words
from bot.questions.both_in_one import FEWER, MORE
from bot.questions.passages import search
from bot.questions.quoting import sentence
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance
from bot.scoping.scope import Scope
from bot.searching.abstention import never_missing
from bot.searching.content import name_term, wanted_terms
from bot.searching.retrieval import Hit
from bot.slots import CARDINALS, Slot
from bot.wording import upper_first
from store.words import stem

_RISING = frozenset(map(stem, "rise rose risen increase grow grew grown climb climbed".split()))
_FALLING = frozenset(map(stem, "fall fell fallen decrease decline drop dropped shrink shrank shrunk".split()))
_SMALL = STOPWORDS | {"those", "that", "the", "year", "one"}
_PREPOSITIONS = frozenset("in at on from for to by of with into during".split())
_HAVING = frozenset(map(stem, "get got gets have has had receive received obtain there number figure count".split()))
"""Stems of words by which somebody or something has a figure: the list that gives it need not say so."""
_NAMED = ("state", "person", "organization", "body", "region", "place")
_BORDER = pattern(r"[,;:](?!\d)|\b(?:and|but|while|whereas|against)\b")
_SHARES = {"half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5}
_MOST_LOOKED_AT = 5
_LOOSE = frozenset("implied description year date order state".split())


class Compared(NamedTuple):
    """Two sides, each as the phrases of stems that name it; whether the first is said to be more."""

    left: tuple[tuple[str, ...], ...]
    right: tuple[tuple[str, ...], ...]
    more: bool
    taken: frozenset[int]
    """Indices of the words that name the sides or hold them against each other."""
    named: tuple[str, str] = ("", "")
    """The sides as they were typed, where one of them is to be chosen."""


def compared_claim(context: Context) -> Answer | None:
    """Yes or no with the sentence that gives both figures; None where no sentence does."""
    sides = compared(context)
    return _held_together(context, sides) if sides else None


def compared_choice(context: Context) -> Answer | None:
    """ "Are there more in A or in B": the side whose figure is the larger one; None where no sentence gives both."""
    sides = _joined_by(context, "or")
    return _held_together(context, sides, choosing=True) if sides else None


def _held_together(context: Context, sides: Compared, choosing: bool = False) -> Answer | None:
    here = context._replace(scope=Scope()) if context.scope.basis <= _LOOSE else context
    taken = {context.utterance.words[i].stem for i in sides.taken} | _HAVING | _RISING | _FALLING
    named = {phrase for side in (sides.left, sides.right) for phrase in side}
    must, may = wanted_terms(here)
    wanted = [term for term in must if term.stem not in taken and named.isdisjoint(term.alternatives)]
    both = [Term(" ".join(side[0]), f"={' '.join(side[0])}", side) for side in (sides.left, sides.right)]
    for hit in search(here, [*wanted, *both], may)[:_MOST_LOOKED_AT]:
        figures = _figures(hit, sides) if _speaks_of(hit, wanted) else None
        if figures and not (choosing and figures[0] == figures[1]):
            verdict = figures[0] > figures[1] if sides.more else figures[0] < figures[1]
            told, citation = sentence(context.reader, context.local, hit)
            word = sides.named[not verdict] if choosing else "Yes" if verdict else "No"
            return Answer("answered", f"{word}. {told}", items=(word,), citations=(citation,), confidence=0.8)
    return None


def _speaks_of(hit: Hit, wanted: Sequence[Term]) -> bool:
    """Whether the sentence, or what is around it, leaves out no word; one of them stands in the sentence itself."""
    lacking = [term for term in wanted if term in hit.missing]
    if lacking or any(map(never_missing, lacking)):
        return False
    return not wanted or any(map(hit.holds, wanted))


def compared(context: Context) -> Compared | None:
    """What a yes/no question holds against each other; None where it does not, or holds one thing against a number."""
    if context.utterance.asks != "yes/no":
        return None
    texts = [word.text for word in context.utterance.words]
    if "than" not in texts or (MORE | FEWER).isdisjoint(texts[: len(texts) - texts[::-1].index("than")]):
        return _risen(context.utterance)
    return _joined_by(context, "than")


def _joined_by(context: Context, link: str) -> Compared | None:
    """The two sides of the last "than", or of the only "or" behind a word for more or fewer."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    joint = max((i for i, text in enumerate(texts) if text == link), default=None)
    degree = next((i for i, text in enumerate(texts[:joint]) if text in MORE | FEWER), None) if joint else None
    if joint is None or degree is None or (link == "or" and (texts.count("or") > 1 or "than" in texts)):
        return None
    more = texts[degree] in MORE
    behind = next((i for i in range(joint + 1, len(texts)) if texts[i] not in _PREPOSITIONS | {"the", "a"}), None)
    if behind is None or (texts[behind][0].isdigit() and not _year_at(utterance, behind)):
        return None
    if texts[behind] in CARDINALS or texts[behind] in ("half", "once", "million", "billion"):
        return None
    pair = (
        _years(utterance, joint, behind) or _names(context, joint, behind) or _things(utterance, degree, joint, behind)
    )
    if pair is None:
        return None
    own = [utterance.words[i] for i in sorted(pair[2])]
    ends = [upper_first(" ".join(word.raw for word in own if (word.start < utterance.words[joint].start) is first))
            for first in (True, False)]  # fmt: skip
    return Compared(*pair[:2], more, frozenset({*pair[2], joint, degree}), (ends[0], ends[1]))


_Pair = tuple[tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...], frozenset[int]]


def _year_at(utterance: Utterance, at: int) -> Slot | None:
    return next((slot for slot in utterance.of("date") if slot.first <= at < slot.last and slot.value.isdigit()), None)


def _years(utterance: Utterance, joint: int, behind: int) -> _Pair | None:
    """ "In 2005 than in 2004", "in 2005 than the year before"."""
    before = [slot for slot in utterance.of("date") if slot.last <= joint and slot.value.isdigit()]
    line = " ".join(word.text for word in utterance.words[behind:])
    if len(before) != 1:
        return None
    other = _year_at(utterance, behind)
    year = other.value if other else _beside(line, int(before[0].value))
    taken = range(behind, len(utterance.words)) if not other else range(other.first, other.last)
    own = frozenset((*range(before[0].first, before[0].last), *taken))
    return (((before[0].value,),), ((year,),), own) if year else None


def _beside(line: str, year: int) -> str:
    found = _YEAR_BESIDE.match(line)
    return str(year - 1 if found["back"] else year + 1) if found else ""


_YEAR_BESIDE = pattern(
    r"(?:year )?(?:(?P<back>before|earlier|previous|preceding|last|prior)|after|later|following|next)(?: year| one)?\b"
)


def _names(context: Context, joint: int, behind: int) -> _Pair | None:
    utterance = context.utterance
    right = next((slot for slot in utterance.of(*_NAMED) if slot.first == behind), None)
    left = [slot for slot in utterance.of(*_NAMED) if slot.last <= joint] if right else []
    alike = [slot for slot in left if right and slot.kind == right.kind]
    if right is None or not alike:
        return None
    own = frozenset((*range(alike[-1].first, alike[-1].last), *range(right.first, right.last)))
    return name_term(context, alike[-1]).alternatives, name_term(context, right).alternatives, own


def _things(utterance: Utterance, degree: int, joint: int, behind: int) -> _Pair | None:
    """ "More longliners than semi-industrial vessels", "more at the port than at the airport"."""
    texts = [word.text for word in utterance.words]
    link = texts[joint + 1]
    starts = [i for i in range(degree, joint) if texts[i] == link] if link in _PREPOSITIONS else [degree]
    if not starts:
        return None
    left, right = _run(utterance, starts[-1] + 1, joint), _run(utterance, behind, len(texts))
    sides = [tuple(utterance.words[i].stem for i in side) for side in (left, right)]
    if not all(sides) or sides[0] == sides[1]:
        return None
    return (sides[0],), (sides[1],), frozenset((*left, *right))


def _run(utterance: Utterance, first: int, last: int) -> list[int]:
    """Indices of the first words in a row that are no small words."""
    found: list[int] = []
    for i in range(first, last):
        small = utterance.words[i].text in _SMALL | QUESTION_WORDS | _PREPOSITIONS
        if small and found:
            break
        if not small:
            found.append(i)
    return found


def _risen(utterance: Utterance) -> Compared | None:
    """ "Did the number of X rise between 2004 and 2005"; of one year it is not known what it is held against."""
    said = {word.stem for word in utterance.words}
    years = [slot for slot in utterance.of("date") if slot.value.isdigit()]
    if len(years) != _BOTH or bool(said & _RISING) == bool(said & _FALLING):
        return None
    first, last = sorted(years, key=lambda slot: slot.value)
    own = frozenset(i for slot in years for i in range(slot.first, slot.last))
    return Compared(((last.value,),), ((first.value,),), bool(said & _RISING), own)


_BOTH = 2


class _Figure(NamedTuple):
    value: float
    start: int
    end: int


def _figures(hit: Hit, sides: Compared) -> tuple[float, float] | None:
    """The figure of each side; None where one may be of either."""
    text = str(hit.row["text"])
    there = list(_numbers(text))
    left, right = _span(text, sides.left), _span(text, sides.right)
    if left is None or right is None:
        return None
    one, other = _near(text, left, there, right, 0), _near(text, right, there, left, 0)
    if one is None:  # what belongs to the other one for sure is not its own
        one = _near(text, left, [figure for figure in there if figure != other], right, 1)
    if other is None:
        other = _near(text, right, [figure for figure in there if figure != one], left, 1)
    return (one.value, other.value) if one and other and one != other else None


def _numbers(text: str) -> list[_Figure]:
    found = number_words(text)
    words = [token.text for token in found]
    figures = []
    plain = {amount.first for amount in amounts(text)}
    for claim, at, length in amounts_in(words):
        start, end = found[at].start, found[at + length - 1].end
        if at in plain or text[start - 1 : start] == "(":  # in brackets behind a name it counts, it numbers nothing
            parts = _SHARES.get(words[at + length], 1) if at + length < len(words) else 1
            figures.append(_Figure(claim.value / parts, start, end))
    return figures


def _span(text: str, side: Sequence[Sequence[str]]) -> tuple[int, int] | None:
    """Where the side is named, where it is so once."""
    found = number_words(text)
    own = [stem(token.text) for token in found]
    for phrase in side:
        size = len(phrase)
        places = [i for i in range(len(own) - size + 1) if own[i : i + size] == list(phrase)]
        if places:
            return (found[places[0]].start, found[places[0] + size - 1].end) if len(places) == 1 else None
    return None


def _near(
    text: str, span: tuple[int, int], there: Sequence[_Figure], side: tuple[int, int], most: int
) -> _Figure | None:
    """The only figure with at most so many borders between it and the side, and no other figure or side."""
    near = []
    for figure in there:
        first, last = min((span, (figure.start, figure.end))), max((span, (figure.start, figure.end)))
        gap = text[first[1] : last[0]]
        between = [
            one for one in (side, *((f.start, f.end) for f in there)) if first[1] <= one[0] and one[1] <= last[0]
        ]
        marks = len(_BORDER.findall(gap))
        if marks <= most and not between:
            near.append(figure)
    return near[0] if len(near) == 1 else None

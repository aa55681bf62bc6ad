"""Which of the numbers of one sentence is meant: the one in whose clause stands what is asked of it.

"It heard 87 witnesses, of whom 31 were women" has two numbers of witnesses, and the question's own words tell which.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from bot.citing import Row
from bot.lexicon import STOPWORDS
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance
from bot.scoping.scope import indices
from bot.searching.abstention import never_missing
from bot.searching.counted import resumed
from bot.searching.held import padded, stands
from store.words import stem, stems

_BORDER = pattern(
    r"[;:,](?= )|\b(?:and|but|while|whereas|or|nor|against|including|not|of (?:which|whom|them|these)|"
    r"compared (?:with|to))\b"
)
"""Between two numbers, a sentence goes over from the one to the other at the last of these."""
NAME, WORD, COUNTED = 4, 2, 1
"""What a term that stands in the clause of a number is worth; the noun that is counted is often left out."""


def meant(rows: Sequence[Row], every: Sequence[Row], terms: Sequence[Term], noun: Sequence[str]) -> list[Row]:
    """Of the numbers ``rows`` of one sentence those whose clauses hold the most of what is asked.

    ``every``: all numbers of the sentence, at which it is cut. ``noun``: stems of the words that are counted.
    """
    if len(rows) < 2:
        return list(rows)
    pieces = clauses(every)
    scored = [(_held(_with_whole(pieces, str(row["printed"])), terms, noun), row) for row in rows]
    best = max(score for score, _ in scored)
    return [row for score, row in scored if score == best]


def _with_whole(pieces: Mapping[str, str], printed: str) -> str:
    """The clause of a number; of "41 people, of whom 29 came back" the 29 are people of the clause before too."""
    order = list(pieces)
    at = order.index(printed) if printed in pieces else 0
    own = pieces.get(printed, "")
    among = at and own.lstrip(" ,").startswith(("of whom", "of which", "of them", "of these"))
    return f"{pieces[order[at - 1]]} {own}" if among else own


def clauses(rows: Sequence[Row]) -> dict[str, str]:
    """Number as printed -> the clause in which it stands; rows of one sentence in its order."""
    text = str(rows[0]["text"]) if rows else ""
    spans: list[tuple[str, int, int]] = []
    for row in rows:
        printed = str(row["printed"])
        start = text.find(printed, spans[-1][2] if spans else 0)
        if start >= 0:
            spans.append((printed, start, start + len(printed)))
    cuts = [0, *(_cut(text, one[1:], other[1]) for one, other in pairwise(spans)), len(text)]
    found: dict[str, str] = {}
    for i, ((printed, _, behind), (begin, end)) in enumerate(zip(spans, pairwise(cuts), strict=False)):
        ends = resumed(text, begin, behind, end) if i else 0
        found[printed] = text[begin : ends or end]
        if ends:
            found[spans[i - 1][0]] += text[ends:end]
    return found


def _cut(text: str, number: tuple[int, int], start: int) -> int:
    """Where the clause of a ``number`` at (start, end) ends, before the number at ``start``."""
    end = number[1]
    borders = [found.start() for found in _BORDER.finditer(text, end, start)]
    if text[end : end + 1] in ",;" and len(borders) > 1 and "," not in text[end + 1 : start]:
        return end  # ", of which X and Y pledged 5": what stands in front of the number is of it alone
    if not borders and text[: number[0]].casefold().endswith(_OF_THE):
        return text.rfind(" ", 0, max(0, text.rfind(" ", 0, start - 1)))  # "of the 9 made there | it took 5"
    return borders[-1] if borders else start


_OF_THE = ("of the ", "of these ", "of those ")


def _held(clause: str, terms: Sequence[Term], noun: Sequence[str]) -> int:
    row = padded(clause)
    return sum(
        NAME if never_missing(term) else COUNTED if term.stem in noun else WORD for term in terms if stands(term, row)
    )


PEOPLE = frozenset(map(stem, "people persons men women children citizens inhabitants".split()))


def is_rate(row: Row, asks_people: bool) -> bool:
    """Whether a number is so many "per 1,000", where people are to be counted: nobody is."""
    return asks_people and f"{row['printed']} per " in str(row["text"])


def of_the_whole(rows: Sequence[Row], utterance: Utterance) -> list[Row]:
    """Of "of the 71 proposals received, X took up 56" the 56 alone, unless what is said of the 71 is asked."""
    bare = [row for row in rows if not str(row["noun"])]
    for whole in rows if bare else ():
        text, printed = str(whole["text"]), str(whole["printed"])
        start = text.find(f"Of the {printed}")
        if start >= 0 and (comma := _goes_over(text, start)) > 0:
            named = indices(utterance.slots)
            asked = {w.stem for i, w in enumerate(utterance.words) if i not in named and w.text not in STOPWORDS}
            asked -= set(stems(printed))
            own, rest = asked & set(stems(text[start:comma])), asked & set(stems(text[comma:]))
            if own or rest:
                return [whole] if own and not rest else bare if rest and not own else list(rows)
    return list(rows)


def _goes_over(text: str, start: int) -> int:
    """Where "of the 71 proposals received" ends: at its comma, else before the pronoun that does it; -1 for neither."""
    comma, pronoun = text.find(",", start), _PRONOUN.search(text, start)
    return comma if pronoun is None or 0 < comma < pronoun.start() else pronoun.start()


_PRONOUN = pattern(r" (?:it|they|he|she|we) ")

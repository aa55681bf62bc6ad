"""How many were wounded, released or adopted: the number that stands as the subject of just that verb."""

from __future__ import annotations

import re

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.own_numbers import those_asked
from bot.questions.passages import search
from bot.questions.quoting import with_place
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance, terms
from bot.searching.content import wanted_terms
from bot.searching.held import ways
from bot.searching.rows_inside import numbers_inside
from bot.slots import CARDINALS
from bot.wording import upper_first
from store.words import stem, stems, tokens

_ASKED = pattern(r"^how many(?: (?:people|persons|others|of them))? (?:was|were|have been|had been|are) (\w+)\b")
_APPOSITION = pattern(r", [^;]{2,80}?,(?= (?:was|were|have|had|has|are|is)\b)")
""" "Two guards, Mr. X and Mr. Y, were wounded": what stands between the number and its verb."""
_HELPING = frozenset("was were have had has been are is being also then later all of them others".split())
_ANYBODY = frozenset(map(stem, ("people", "persons", "others")))
_MOST_HITS = 10


def subject_counted(context: Context) -> Answer | None:
    """The number said of the verb where one sentence alone says it, and holds every other word of the question."""
    asked = _ASKED.match(" ".join(word.text for word in context.utterance.words))
    must, may = wanted_terms(context)
    term = next((one for one in must if asked and one.text == asked[1]), None)
    if term is None:
        return None
    hits = [hit for hit in search(context, must, may)[:_MOST_HITS] if {one.stem for one in hit.missing} <= _ANYBODY]
    inside = [(hit.row, those_asked(context, numbers_inside(context.reader, hit.row))) for hit in hits]
    found = [(sentence, row) for sentence, rows in inside for row in rows if _said(row, term)]
    if len(found) != 1:
        return None
    sentence, row = found[0]
    printed = str(row["printed"])
    text = upper_first(f"{printed}. {with_place(context.local, sentence)}")
    return Answer("answered", text, items=(printed,), citations=cite_all(context.reader, [row, sentence]))


def _said(row: Row, term: Term) -> bool:
    """Whether the verb follows the number and its noun, with nothing but helping verbs or names set apart between."""
    text, printed = str(row["text"]), str(row["printed"])
    behind = re.split(rf"\b{re.escape(printed)}(?!\w)", text, maxsplit=1)[1:]
    if not behind:
        return False
    apart = _APPOSITION.match(behind[0])
    rest = behind[0][apart.end() if apart else 0 :]
    if rest[:1] in (",", ";", "."):
        return False
    first = next((one for one in tokens(rest) if one.text.casefold() not in _HELPING), None)
    acts = {phrase[-1] for phrase in ways(term)}
    if first is None or stem(first.text) not in acts:
        return False
    between = rest[: first.start]
    return _UNDERGONE.search(between) is not None and not re.search(r"[.;,]", between)


_UNDERGONE = pattern(r"\b(?:was|were|been|being|is|are)\b")
""" "Four were taken": not "four have taken"."""


def is_of_all(utterance: Utterance, printed: str) -> bool:
    """Whether all are asked about of whom the sentence counts a part: "four of the members" denies no seven members."""
    if " of the " not in f" {printed} ":
        return False
    return {term.stem for term in terms(utterance.free())} <= {*stems(printed), *_COUNTING}


_COUNTING = frozenset(map(stem, (*CARDINALS, "number", "total", "count", "membership")))

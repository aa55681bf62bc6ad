"""A sentence that leans on those before it, told with them: "the scheme, which is called X", "the fear that it is"."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all, unique
from bot.context import Context
from bot.questions.quoting import place
from bot.reading.patterns import pattern

_REASON = pattern(
    r"^(?:This|That|These|Those|Such|It|They|The \w+ that (?:it|they|this) (?:is|are|was|were|has|have|will|would))\b"
)
_TERM = pattern(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese) \w+, (?:which|who) (?:is|are|was|were) (?:called|known as|named)\b"
)
_BEFORE = 3
"""Sentences of the paragraph, up to which they are told too."""


_HELD_AGAINST = pattern(
    r"^(?:In|During|Over) the (?:corresponding|same|preceding|previous) (?:period|weeks?|months?|quarter|year|season)\b"
)
""" "In the corresponding period of 1995, ...": it gives one of two, and the sentence before it the other."""
_COMPARING = frozenset("against versus vs compared compare comparison than before earlier previous".split())
_BELONGING = pattern(r"^The instruments? of (?:accession|ratification|acceptance|approval|adherence)\b(?! (?:of|by) )")
""" "The instrument of accession was deposited": whose, the sentence before it tells."""


def with_before(context: Context, answer: Answer) -> Answer:
    """The answer with the sentences before its only quote, where a reason or the meaning of a term lies in them, or
    what it is held against and what it is of."""  # fmt: skip
    if len(answer.citations) != 1:
        return answer
    quote = " ".join(answer.citations[0].quote.split())
    compares = any(word.text in _COMPARING for word in context.utterance.words)
    if (compares and _HELD_AGAINST.search(quote)) or _BELONGING.search(quote):
        return _led(answer, quote, _sentences_before(context, answer)[-1:], context)
    leans = _REASON if context.utterance.asks == "why" else _TERM
    if answer.items or context.utterance.asks not in ("why", "what") or not leans.search(quote):
        return answer
    found = _sentences_before(context, answer)[-1 if leans is _REASON else 0 :]
    if not found:
        return answer
    told = " ".join(f"“{str(row['text']).strip()}”" for row in found)
    text = f"{place(context.local, found[0])}: {told} “{quote}”"
    return answer._replace(answer=text, citations=unique([*cite_all(context.reader, found), *answer.citations]))


def _led(answer: Answer, quote: str, before: list[Row], context: Context) -> Answer:
    """The answer as it is, with the sentence before in front of the one quoted."""
    if not before or f"“{quote}" not in answer.answer:
        return answer
    text = answer.answer.replace(f"“{quote}", f"“{str(before[0]['text']).strip()}” “{quote}", 1)
    return answer._replace(answer=text, citations=unique([*cite_all(context.reader, before), *answer.citations]))


def _sentences_before(context: Context, answer: Answer) -> list[Row]:
    """The sentences of the paragraph that stand before the quote, in their order."""
    at = answer.citations[0]
    sql = (
        "SELECT s.* FROM sentences s JOIN paragraphs p ON p.letter = s.letter AND p.part = s.part "
        "AND s.start >= p.start AND s.end <= p.end "
        "WHERE p.letter = :l AND p.part = :p AND p.start <= :s AND p.end > :s AND s.end <= :s AND p.role = 'text' "
        f"ORDER BY s.start DESC LIMIT {_BEFORE}"
    )
    return context.reader.rows(sql, {"l": at.letter, "p": at.part, "s": at.start})[::-1]

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


def with_before(context: Context, answer: Answer) -> Answer:
    """The answer with the sentences before its only quote, where a reason or the meaning of a term lies in them."""
    leans = _REASON if context.utterance.asks == "why" else _TERM
    if len(answer.citations) != 1 or answer.items or not leans.search(" ".join(answer.citations[0].quote.split())):
        return answer
    found = _sentences_before(context, answer)[-1 if leans is _REASON else 0 :]
    if not found:
        return answer
    told = " ".join(f"“{str(row['text']).strip()}”" for row in found)
    quote = " ".join(answer.citations[0].quote.split())
    text = f"{place(context.local, found[0])}: {told} “{quote}”"
    return answer._replace(answer=text, citations=unique([*cite_all(context.reader, found), *answer.citations]))


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

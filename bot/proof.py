"""The checker: re-reads the stored source and compares, knowing nothing of how an answer was made."""

from __future__ import annotations

from typing import Protocol

from bot.answers import Answer, Citation, unanswered
from bot.phrasebook import said


class Source(Protocol):
    """Gives back the decoded text that the database keeps."""

    def text(self, letter: str, start: int, end: int) -> str:
        """Characters ``start`` to ``end`` of the letter's source; empty where there is no such letter."""
        ...


def holds(citation: Citation, source: Source) -> bool:
    """Whether the quote is, character for character, what stands at its place."""
    return bool(citation.quote.strip()) and source.text(citation.letter, citation.start, citation.end) == citation.quote


def failures(answer: Answer, source: Source) -> list[str]:
    """Why the answer must not go out; empty when it may.

    An answered answer needs at least one quote; each quote of any answer has to hold.
    """
    found = [
        f"{c.file} {c.start}-{c.end}: the source does not read {c.quote[:60]!r} there"
        for c in answer.citations
        if not holds(c, source)
    ]
    if answer.status == "answered" and answer.evidence and not answer.citations:
        found.append("no quote supports the answer")
    return found


def proved(answer: Answer, source: Source, language: str = "en") -> Answer:
    """The answer itself if every quote holds; otherwise a refusal, and the reason in the log."""
    wrong = failures(answer, source)
    if not wrong:
        return answer
    import logging  # here, for it is needed almost never and takes longer to load than a question to answer

    logging.getLogger("dragoman.ask").error("answer withheld: %s", "; ".join(wrong))
    return unanswered("proof-failed", said("refused.proof", language))

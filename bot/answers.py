"""What every front-end prints: an answer in plain text with the places that prove it.

The values here carry no markup; :mod:`bot.render` makes them fit a terminal, Discord or JSON.
"""

from typing import Literal, NamedTuple

Status = Literal["answered", "clarify", "unanswered"]
Reason = Literal[
    "not-understood",
    "no-such-letter",
    "no-letter-of-that-year",
    "not-stated",
    "not-named",
    "not-attested",
    "out-of-scope",
    "false-premise",
    "nothing-to-refer-to",
    "ambiguous",
    "missing-slot",
    "proof-failed",
    "took-too-long",
]


class Citation(NamedTuple):
    """A quote with its place. ``text[start:end] == quote`` for the decoded text of ``file``, always."""

    letter: str
    """Slug of the letter."""
    symbol: str | None
    """Document symbol of the letter, where it is printed or in the catalogue."""
    file: str
    part: str
    """Label of the part: "letter", "annex I", "addendum 1"."""
    paragraph: str | None
    """Printed number of the paragraph."""
    start: int
    end: int
    quote: str


class Answer(NamedTuple):
    """One answer. ``answer`` is short and direct; the wording of the letters lives in the citations."""

    status: Status
    answer: str
    question: str = ""
    reason: Reason | None = None
    intent: str | None = None
    items: tuple[str, ...] = ()
    """The values asked for, one by one: names, dates, States, titles."""
    citations: tuple[Citation, ...] = ()
    suggestions: tuple[str, ...] = ()
    """Questions that would be answered; for ``clarify`` the choices."""
    confidence: float = 1.0
    evidence: bool = True
    """Whether an ``answered`` answer must carry a citation; only what the bot says of itself need not."""
    language: str = "en"
    """Language of the wording, for what is put around the answer when it is shown."""


def unanswered(
    reason: Reason, answer: str, *, citations: tuple[Citation, ...] = (), suggestions: tuple[str, ...] = ()
) -> Answer:
    """An honest refusal, with what the letters do say nearby."""
    return Answer("unanswered", answer, reason=reason, citations=citations, suggestions=suggestions)


def clarify(answer: str, choices: tuple[str, ...] = (), reason: Reason = "ambiguous") -> Answer:
    """A question back, with the choices."""
    return Answer("clarify", answer, reason=reason, suggestions=choices)

"""An answer as plain text: for pipes, logs and the one-shot command."""

from __future__ import annotations

from collections.abc import Iterator

from bot.answers import Answer, Citation
from bot.phrasebook import primary, said
from bot.render.direction import isolated, isolated_quote
from bot.render.escaping import safe_line, safe_text
from bot.wording import part_label

MOST_QUOTES = 3
LONGEST_QUOTE = 300
"""Characters of a quote that are shown; ``--json`` and /sources give it whole."""


def as_plain(answer: Answer) -> str:
    """The answer, its first quotes with their places, and what else could be asked."""
    said_first = isolated(safe_text(answer.answer), answer.language)
    return "\n".join([said_first, *quotes(answer, MOST_QUOTES, LONGEST_QUOTE), *suggestions(answer)])


def quotes(answer: Answer, most: int | None = None, longest: int | None = None) -> Iterator[str]:
    """Two lines a quote: its words, and where they stand."""
    for citation in answer.citations[:most]:
        yield f"  {isolated_quote(f'“{shortened(citation.quote, longest)}”', answer.language)}"
        yield f"    {place(citation, answer.language)}"
    left = len(answer.citations) - most if most is not None else 0
    if left > 0:
        yield f"  {said('sources.more', answer.language, n=left)}"


def place(citation: Citation, language: str = "en") -> str:
    """Letter, symbol, part and paragraph, then file and offsets."""
    return safe_line(f"{short_place(citation, language)} ({citation.file}, {citation.start}-{citation.end})")


def short_place(citation: Citation, language: str = "en") -> str:
    """Letter, symbol, part and paragraph."""
    part = part_label(citation.part, primary(language)) if citation.part != "letter" else None
    named = [citation.letter, citation.symbol, part]
    if citation.paragraph:
        named.append(said("place.para", language, number=citation.paragraph))
    return safe_line(", ".join(piece for piece in named if piece))


def shortened(quote: str, longest: int | None) -> str:
    """A quote on one line, cut at a word where it is too long."""
    text = safe_line(quote)
    if longest is None or len(text) <= longest:
        return text
    return text[:longest].rsplit(" ", 1)[0].rstrip(",;: ") + " ..."


def suggestions(answer: Answer) -> Iterator[str]:
    """The choices of a question back, numbered; else questions that would be answered."""
    if answer.status == "clarify":
        yield from (f"  {number}. {safe_line(choice)}" for number, choice in enumerate(answer.suggestions, 1))
    elif answer.status == "unanswered":
        for suggestion in answer.suggestions:
            yield f"  {said('suggestion', answer.language, question=safe_line(suggestion))}"

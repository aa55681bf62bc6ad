"""Discord, JSON and plain text say the same: the answer, its sources, their order."""

from __future__ import annotations

from bot.answers import Answer
from bot.render.direction import CLOSED, OPENED
from bot.render.embeds import answer_embed, choice_labels, source_pages
from bot.render.escaping import safe_line, safe_text
from bot.render.jsonl import as_mapping
from bot.render.plain import MOST_QUOTES, as_plain, place, short_place
from tests.bot.discord_markdown import Node, parsed
from tests.bot.random_answers import shown_quotes


def reads_the_same(answer: Answer) -> None:
    """Fails where one of them says of an answer what another does not."""
    public = as_mapping(answer)
    text, quotes, small = _read(answer_embed(answer).description)
    assert _bare(text) == safe_text(str(public["answer"])).strip()
    assert as_plain(answer).startswith(text)
    citations = answer.citations[:MOST_QUOTES]
    assert small[: len(citations)] == [short_place(citation, answer.language) for citation in citations]
    assert [_bare(quote) for quote in quotes] == [f"“{safe_line(citation.quote)}”" for citation in citations]
    if answer.citations:
        _same_sources(answer)
    _same_choices(answer)


def _read(description: str) -> tuple[str, list[str], list[str]]:
    """What a reader sees: the answer, the quotes and the small print."""
    nodes = parsed(description)
    first = next((at for at, node in enumerate(nodes) if node.kind in ("quote", "small")), len(nodes))
    quotes = [node.text.strip() for node in nodes if node.kind == "quote"]
    return _text(nodes[:first]), quotes, [node.text for node in nodes if node.kind == "small"]


def _bare(shown: str) -> str:
    """Without the isolates that keep a quote in its direction within an Arabic sentence."""
    return shown.replace(OPENED, "").replace(CLOSED, "")


def _text(nodes: tuple[Node, ...]) -> str:
    return "".join(node.text for node in nodes).strip()


def _same_sources(answer: Answer) -> None:
    pages = source_pages(answer)
    assert [quote for quote, _ in shown_quotes(pages)] == [safe_line(one.quote) for one in answer.citations]
    small = [line for page in pages for line in _read(page.description)[2]]
    assert small == [place(citation, answer.language) for citation in answer.citations]


def _same_choices(answer: Answer) -> None:
    for label, choice in zip(choice_labels(answer), map(safe_line, answer.suggestions), strict=True):
        begun, _, rest = label.partition("…")
        assert label == choice or (choice.startswith(begun) and choice.endswith(rest.strip()))

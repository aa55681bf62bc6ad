"""Answers for Discord: inert whatever they hold, never over a limit, every quote whole on some page."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.answers import Answer, Citation
from bot.render.discord_text import escaped, length, pieces, shown_form, unescaped
from bot.render.embeds import (
    CONTENT,
    DESCRIPTION,
    EMBED_TOTAL,
    LABEL,
    PAGE,
    TITLE,
    Embed,
    answer_embed,
    choice_labels,
    digest_pages,
    plain_message,
    portions,
    source_pages,
    text_pages,
)
from bot.render.escaping import safe_line
from bot.render.plain import place

ACTIVE = [
    "**bold**", "__under__", "_it_", "~~no~~", "`code`", "```py\nx\n```", "||spoiler||", "# big", "## big", "-# small",
    "> quote", ">>> quote", "- item", "* item", "+ item", "1. item", "1) item", "[text](https://evil.example)",
    "<https://evil.example>", "https://evil.example", "http://x.y", "discord.gg/abc", "https://discord.gg/abc",
    "discordapp.com/invite/abc", "<@123456789012345678>", "<@!123456789012345678>", "<@&123456789012345678>",
    "<#123456789012345678>", "</ask:123456789012345678>", "<t:0:R>", "<:name:123456789012345678>",
    "<a:name:123456789012345678>", "<id:customize>", "@everyone", "@here", "@\u202eeveryone", "\u2066x", "\U000e0041",
    "\\**", "\\\\", "a\\",
]  # fmt: skip
_MARKUP = re.compile(
    r"(?<!\\)(?:\\\\)*(?:[*_~`|<>\[\]@]|(?<=[a-z]):(?=//))|^[ \t]*(?:[#+-]|\d+[.)])|\bdiscord(?:app)?\.(?=[a-z])", re.M
)
"""Whatever Discord would take for more than text."""

words = (
    st.text(max_size=60)
    | st.sampled_from(ACTIVE)
    | st.sampled_from(["🏳️‍🌈" * 20, "e\u0301\u0323" * 40, "\ud800", "x" * 900])
)
texts = st.lists(words, max_size=12).map(" ".join)
citations = st.builds(
    Citation, st.just("2009-07-14-x"), st.none() | st.just("A/63/932"), texts.map(lambda t: t[:80] or "f.txt"),
    st.sampled_from(["letter", "annex I"]), st.none() | st.just("3"), st.integers(0, 10**9), st.integers(0, 10**9),
    texts,
)  # fmt: skip
answers = st.builds(
    Answer, st.sampled_from(["answered", "clarify", "unanswered"]), texts,
    citations=st.lists(citations, max_size=6).map(tuple), suggestions=st.lists(texts, max_size=30).map(tuple),
)  # fmt: skip


@pytest.mark.parametrize("text", ACTIVE)
def test_what_discord_would_act_on_is_text(text: str) -> None:
    for written in (text, f"before {text} behind", f"line\n{text}"):
        assert _MARKUP.search(escaped(written)) is None
        assert unescaped(escaped(written)) == shown_form(written)


@given(texts)
@example("\\*")
@example("1. 2. # -")
def test_a_reader_sees_the_exact_characters(text: str) -> None:
    assert unescaped(escaped(text)) == shown_form(text)


def _within(embeds: tuple[Embed, ...], total: bool) -> None:
    for embed in embeds:
        assert 0 < length(embed.description) <= DESCRIPTION
        assert embed.title is None or 0 < length(embed.title) <= TITLE
    sums = [sum(length(part or "") for part in (e.title, e.description, e.footer)) for e in embeds]
    assert (sum(sums) if total else max(sums, default=0)) <= EMBED_TOTAL


@settings(max_examples=80, deadline=None)
@given(answers)
def test_no_answer_is_over_a_limit(answer: Answer) -> None:
    _within((answer_embed(answer),), total=True)
    _within(source_pages(answer), total=False)
    assert all(length(page.description) <= PAGE for page in source_pages(answer))
    assert length(plain_message(answer)) <= CONTENT
    assert all(0 < length(label) <= LABEL for label in choice_labels(answer))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow])
@given(st.lists(st.tuples(words, st.lists(answers, max_size=3)), max_size=11))
def test_a_digest_fits_one_message(sections: list[tuple[str, list[Answer]]]) -> None:
    embeds = digest_pages("Digest of 10 August 2026", sections)
    assert len(embeds) <= 10
    _within(embeds, total=True)


@settings(max_examples=40, deadline=None)
@given(answers)
def test_the_pages_hold_every_quote_whole_and_in_order(answer: Answer) -> None:
    shown = "\n\n".join(unescaped(page.description) for page in source_pages(answer))
    at = 0
    for citation in answer.citations:
        for piece in portions(safe_line(citation.quote)):
            at = shown.index(f"“{shown_form(piece)}”", at)
    assert not answer.citations or shown.count("\n-# ") >= len(answer.citations)


@given(texts, st.integers(20, 200))
def test_a_text_is_cut_at_whole_characters_and_loses_nothing_but_white_space(text: str, most: int) -> None:
    parts = list(pieces(text, most))
    assert all(len(part) <= most for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


@pytest.mark.parametrize("unit", ["e\u0301", "🏳️‍🌈", "👩‍👩‍👧"])
def test_a_composed_character_is_not_cut(unit: str) -> None:
    for part in pieces(unit * 500, 101):
        assert unicodedata.combining(part[0]) == 0
        assert part[0] not in "\u200d\ufe0f"
        assert part[-1] != "\u200d"


def test_a_long_letter_is_paged_between_paragraphs() -> None:
    paragraphs = [f"{number}. {'Words of a paragraph. ' * 20}" for number in range(100)]
    pages = text_pages("A letter", paragraphs)
    assert [page.footer for page in pages][:2] == [f"1 of {len(pages)}", f"2 of {len(pages)}"]
    assert [line for page in pages for line in unescaped(page.description).split("\n")] == [
        p.strip() for p in paragraphs
    ]


def test_the_front_page_shows_the_answer_then_quotes_with_their_places() -> None:
    citation = Citation("2009-07-14-x", "A/63/932", "004.txt", "annex I", "3", 10, 20, "composed of *seven* States")
    embed = answer_embed(Answer("answered", "Seven.", citations=(citation,)))
    assert embed.description == (
        "Seven.\n> “composed of \\*seven\\* States”\n-# 2009-07-14-x, A/63/932, annex I, para. 3 (004.txt, 10-20)"
    )
    assert place(citation) in unescaped(embed.description)

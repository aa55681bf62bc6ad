"""Quotes and foreign names in an Arabic sentence keep their own direction when they are shown, and only then."""

from __future__ import annotations

import pytest

from bot.ask import Bot
from bot.render.direction import CLOSED, OPENED, isolated
from bot.render.embeds import answer_embed, source_pages
from bot.render.jsonl import as_json
from bot.render.plain import as_plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("الموقِّع: Vitaly Churkin, Representative.", f"الموقِّع: {OPENED}Vitaly Churkin, Representative.{CLOSED}"),
        ("Armenia، Belarus", f"{OPENED}Armenia{CLOSED}، {OPENED}Belarus{CLOSED}"),
        ("النص: “(Signed) X”", f"النص: {OPENED}“(Signed) X”{CLOSED}"),
        ("لا توقيعات", "لا توقيعات"),
    ],
)
def test_what_is_in_latin_letters_is_isolated(text: str, shown: str) -> None:
    assert isolated(text, "ar") == shown
    assert isolated(text, "fr") == text


def test_a_quote_is_isolated_where_it_is_shown_and_nowhere_else(bot: Bot) -> None:
    answer = bot.ask("من وقع رسالة 2009؟").answer
    quote = answer.citations[0].quote
    assert not {OPENED, CLOSED} & set(answer.answer + quote + as_json(answer))
    assert f"{OPENED}“{quote}”{CLOSED}" in as_plain(answer)
    for page in (answer_embed(answer), *source_pages(answer)):
        shown = page.description
        assert shown.count(OPENED) == shown.count(CLOSED) > 0
    assert OPENED not in as_plain(bot.ask("who signed the 2009 letter").answer)

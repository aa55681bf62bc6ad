"""A letter by pages: every fact and every paragraph, the name of a part on the page of what follows it."""

from __future__ import annotations

import pytest

from bot.errors import BotError
from bot.inventory import letter_rows
from bot.presenting import letter_pages, letter_text
from bot.render.discord_text import unescaped
from bot.render.embeds import PAGE
from bot.render.letter import LetterText, PartText
from bot.render.letter_pages import reading_pages
from store.reader import Reader
from tests.bot.discord_markdown import kinds, parsed, visible

SEEDS = "1997-09-05-azerbaijan 2002-05-21-armenia-and-5-more 2004-08-10-kazakhstan 2009-07-14-russian-federation"


def _words(text: str) -> list[str]:
    """Words without what sets off the names of parts: brackets in the console, bold in Discord."""
    return text.translate(dict.fromkeys(map(ord, "*[]"))).split()


def test_the_seeds_are_these(reader: Reader) -> None:
    assert [row["letter"] for row in letter_rows(reader)] == SEEDS.split()


@pytest.mark.parametrize("letter", SEEDS.split())
def test_pages_and_console_show_the_same_words_in_the_same_order(reader: Reader, letter: str) -> None:
    pages = letter_pages(reader, [letter])
    shown = _words(" ".join(visible(parsed(page.description)) + " " for page in pages))
    assert [letter, *shown] == _words(letter_text(reader, [letter]).text)
    assert {page.title for page in pages} == {letter}


@pytest.mark.parametrize("letter", SEEDS.split())
def test_nothing_in_a_letter_acts(reader: Reader, letter: str) -> None:
    for page in letter_pages(reader, [letter]):
        assert kinds(parsed(page.description)) <= {"text", "bold"}
        assert len(page.description) <= PAGE


def test_a_letter_begins_with_its_facts(reader: Reader) -> None:
    first, *_ = letter_pages(reader, ["2009"])
    lines = unescaped(first.description).split("\n")
    assert lines[0].startswith("**title:** Letter dated 14 July 2009 from the Permanent Representative")
    assert "**dated:** 2009-07-14" in lines
    assert lines[lines.index("**letter**") + 1].startswith("**signed:** Vitaly Churkin")


def test_a_part_is_shown_alone(reader: Reader) -> None:
    first, *_ = letter_pages(reader, "14 July 2009 annex I".split())
    assert first.description.startswith("**annex I (explanatory note)**\n")


@pytest.mark.parametrize("words", ["2009 annex IX", "nonesuch", ""])
def test_what_is_not_there_is_a_sentence(reader: Reader, words: str) -> None:
    with pytest.raises(BotError, match=r"has no part 'annex IX'; it has: |no loaded letter goes by"):
        letter_pages(reader, words.split())


def _part(label: str, *texts: str) -> PartText:
    return PartText({"label": label, "kind": "text"}, (), [{"number": None, "text": text} for text in texts])


def test_the_name_of_a_part_is_not_left_at_the_end_of_a_page() -> None:
    letter = LetterText("x", None, (_part("one", "a" * (PAGE - 40)), _part("two", "b " * 200)))
    assert [page.description.split("\n")[0] for page in reading_pages(letter)] == ["**one**", "**two**"]


def test_a_paragraph_longer_than_a_page_goes_on() -> None:
    text = " ".join(f"Sentence {number}." for number in range(400))
    pages = reading_pages(LetterText("x", None, (_part("one", text),)))
    assert len(pages) > 2
    assert _words(" ".join(page.description for page in pages)) == ["one", *text.split()]

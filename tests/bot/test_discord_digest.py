"""A digest as one message: cut between lines, with a count of what was left out, within every limit."""

from __future__ import annotations

from datetime import UTC, date, datetime
from random import Random

import pytest

from bot.answers import Answer, Citation
from bot.digest import DigestSettings, digest
from bot.render.digest_pages import KEPT_FREE, digest_pages
from bot.render.discord_limits import EMBED_TOTAL, length
from bot.render.discord_text import unescaped
from bot.render.embeds import Embed
from store.reader import Reader
from tests.bot.discord_markdown import kinds, parsed
from tests.bot.random_answers import payload, random_answer, random_text
from tests.discord_server.limits import message_breaches

QUOTE = Citation("2009-07-14-x", "A/63/932", "a.txt", "annex I", "3", 10, 20, "composed of seven States")
TOLD = Answer("answered", "17 years ago today: a letter.", citations=(QUOTE,))


def _size(embeds: tuple[Embed, ...]) -> int:
    return sum(length(text or "") for embed in embeds for text in (embed.title, embed.description, embed.footer))


def test_each_section_has_its_heading_lines_quotes_and_places() -> None:
    first, second = digest_pages("Digest of 14 July 2026", [("In earlier years", [TOLD]), ("New", [TOLD])])
    assert (first.title, second.title) == ("Digest of 14 July 2026", None)
    assert first.description == (
        "**In earlier years**\n- 17 years ago today: a letter.\n> “composed of seven States”\n"
        "-# 2009-07-14-x, A/63/932, annex I, para. 3"
    )


def test_what_a_line_says_itself_is_not_quoted_again() -> None:
    (page,) = digest_pages("D", [("New", [TOLD._replace(answer="It is “composed of seven States”.")])])
    assert page.description.count("composed of") == 1
    assert page.description.endswith("para. 3")


def test_lines_that_do_not_fit_are_counted() -> None:
    answers = [TOLD._replace(answer=f"{number} {'words of a line ' * 20}") for number in range(60)]
    (page,) = digest_pages("D", [("New", answers)])
    lines = page.description.split("\n")
    shown = [line for line in lines if line.startswith("- ")]
    assert lines[-1] == f"and {60 - len(shown)} more"
    assert [line.split()[1] for line in shown] == [str(number) for number in range(len(shown))]
    assert len(page.description) > 3000


def test_a_short_section_leaves_its_room_to_a_long_one() -> None:
    long = [TOLD._replace(answer=f"{number} {'words of a line ' * 20}") for number in range(60)]
    *_, last = digest_pages("D", [("One", [TOLD]), ("Two", [TOLD]), ("Three", long)])
    assert len(last.description) > 3000


def test_sections_that_do_not_fit_are_counted() -> None:
    pages = digest_pages("D", [(f"Section {number}", [TOLD]) for number in range(13)])
    assert len(pages) == 10
    assert pages[-1].description.endswith("\nand 3 more sections")


def test_places_left_out_are_counted() -> None:
    (page,) = digest_pages("D", [("New", [TOLD._replace(citations=(QUOTE,) * 5)])])
    assert page.description.endswith("-# and 2 more places")


def test_a_digest_of_nothing_is_a_message_all_the_same() -> None:
    assert digest_pages("D", []) == (Embed("–", "D", colour=digest_pages("D", [])[0].colour),)


@pytest.mark.parametrize("seed", range(60))
def test_a_digest_of_anything_fits_one_message_and_nothing_in_it_acts(seed: int) -> None:
    random = Random(seed)
    lines = [[random_answer(random)] * random.choice((0, 1, 5, 40)) for _ in range(random.choice((0, 1, 6, 14)))]
    sections = [(random_text(random, random.choice((1, 60))), answers) for answers in lines]
    embeds = digest_pages(random_text(random, random.choice((1, 90))), sections)
    assert message_breaches({"embeds": [payload(embed) for embed in embeds]}) == []
    assert _size(embeds) <= EMBED_TOTAL - KEPT_FREE
    for embed in embeds:
        assert kinds(parsed(embed.description)) <= {"text", "bold", "item", "quote", "small"}


def test_a_real_digest_says_what_the_printed_one_says(reader: Reader) -> None:
    now = datetime(2026, 8, 10, 9, tzinfo=UTC)
    made = digest(reader, None, now, date(2026, 8, 10), DigestSettings())
    sections = [(section.heading, section.answers) for section in made.sections]
    shown = unescaped("\n".join(embed.description for embed in digest_pages(made.title, sections)))
    assert [heading for heading, _ in sections if f"**{heading}**" not in shown] == []
    assert "- 22 years ago today" in shown

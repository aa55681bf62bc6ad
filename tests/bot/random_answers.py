"""Random answers as a bad day would bring them, and what must hold of their messages, however odd they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random
from typing import Any

from bot.answers import Answer, Citation
from bot.render.discord_text import shown_form, unescaped
from bot.render.embeds import Embed, answer_embed, choice_labels, plain_message, plain_page, source_pages
from bot.render.escaping import safe_line
from bot.render.plain import MOST_QUOTES, place
from tests.bot.discord_markdown import kinds, parsed
from tests.discord_server.limits import message_breaches

ID = "123456789012345678"
ATOMS = (
    "letter", "Security", "Council", "the", "of", "2009", "A/64/191", "Организация", "الأمم", "联合国", "한국어",
    "said.", "said;", "e\u0301\u0323", "\u1112\u1161\u11ab", "👩‍👩‍👧", "🏳️‍🌈", "🇰🇿🇷🇺", "😀", "👍🏽", "क्षि",
    f"<@{ID}>", f"<@&{ID}>", f"<#{ID}>", f"</digest set:{ID}>", "<t:0:R>",
    f"<a:wave:{ID}>", "<id:customize>", "@everyone", "@here", "```py\nx = 1\n```", "**bold**", "||hidden||",
    "[x](https://evil.example)", "https://evil.example/a_b", "# heading", "-# small", "> quote", "- item", "1. item",
    "\u202eevil", "\u200b", "\U000e0041", "\ud83d", "\n", "\r\n", "\t", "\\", "\\*", ":tm:", "©",
    "{0.__class__}", "%s", "${x}",
)  # fmt: skip
"""Words of several scripts, signs of several characters, and what Discord would act on."""
STATUSES = ("answered", "clarify", "unanswered")
CITED = ("letter", "annex I", "addendum 1 to the annex", "*annex*")

_UNITS = re.compile(
    r"e\u0301\u0323|\u1112\u1161\u11ab|👩‍👩‍👧|🏳️‍🌈|👍🏽|क्षि|[\U0001f1e6-\U0001f1ff]{2}|<[^<>\n]{1,60}>"
    r"|\\(?:u[0-9a-f]{4}|U[0-9a-f]{8}|x[0-9a-f]{2})"
)
"""What a cut must not go through."""
_QUOTE = re.compile(r"> (… )?[\u2068]?“(.*)”[\u2069]?( …)?")
_SHOWN = {"text", "bold", "quote", "small"}
"""Markup that is ours."""


def random_text(random: Random, words: int) -> str:
    """So many atoms, mostly with a space between them."""
    between = random.choice((" ", " ", " ", "", "\n"))
    return between.join(random.choices(ATOMS, k=words))


def random_answer(random: Random) -> Answer:
    """Most are small; one in a thousand has a megabyte or two, as many have thousands of citations."""
    size = random.random()
    quotes = random.choice((0, 1, 2, 3, 7, 30)) if size > 0.002 else 3000 if size > 0.001 else 1
    longest = 5 if quotes > 30 else random.choice((3, 30, 300, 3000 if quotes < 4 else 300))
    longest = 250_000 if size < 0.001 else longest
    return Answer(
        random.choice(STATUSES),  # type: ignore[arg-type]
        random_text(random, longest if size < 0.0005 else random.choice((0, 1, 9, 90, 900))),
        citations=tuple(_citation(random, longest) for _ in range(quotes)),
        suggestions=tuple(random_text(random, random.choice((0, 1, 3, 40))) for _ in range(random.choice((0, 4, 40)))),
    )


def _citation(random: Random, longest: int) -> Citation:
    start = random.randrange(10**6)
    return Citation(
        random_text(random, random.choice((1, 1, 60))), random.choice((None, "A/64/191")), random_text(random, 2),
        random.choice(CITED), random.choice((None, "3", "(b)")), start, start + 5,
        random_text(random, random.randint(0, longest)),
    )  # fmt: skip


def faults(answer: Answer) -> Iterator[str]:
    """What is wrong with the messages that are made of ``answer``; nothing should be."""
    front, pages, plain = answer_embed(answer), source_pages(answer), plain_message(answer)
    for embed in (front, *pages):
        yield from (f"{place}: {breach}" for place, breach in message_breaches({"embeds": [payload(embed)]}))
    for content in (plain, *map(plain_page, pages)):
        yield from (f"{place}: {breach}" for place, breach in message_breaches({"content": content}))
    for text in (front.description, plain, *(page.description for page in pages[:2])):
        if acting := kinds(parsed(text)) - _SHOWN:
            yield f"acts as {acting}: {text}"
    yield from _missing(answer, pages)
    yield from _unlabelled(answer)


def payload(embed: Embed) -> dict[str, Any]:
    """The embed as it is sent."""
    return {
        "title": embed.title, "description": embed.description, "color": embed.colour,
        "fields": [field._asdict() for field in embed.fields], "footer": {"text": embed.footer},
    }  # fmt: skip


def _unlabelled(answer: Answer) -> Iterator[str]:
    labels = choice_labels(answer)
    if len(set(labels)) != len(labels) or len(labels) != min(25, len(answer.suggestions)):
        yield f"labels that are alike or too few: {labels}"
    for label in labels:
        if not 0 < len(label.encode("utf-16-le")) // 2 <= 80:
            yield f"a label of {len(label)} characters: {label}"


def _missing(answer: Answer, pages: tuple[Embed, ...]) -> Iterator[str]:
    """Quotes that the pages do not hold whole and in their order, and units of a quote that are cut in two."""
    shown = iter(shown_quotes(pages))
    for citation in answer.citations:
        quote = safe_line(citation.quote)
        held, cuts = "", set[int]()
        for piece, goes_on in shown:
            at = quote.find(piece, len(held))
            held = quote[: at + len(piece)] if at >= 0 and not quote[len(held) : at].strip() else "\0"
            if not goes_on:
                break
            cuts.add(len(held))
        if held != quote:
            yield f"a quote is not whole on the pages: {quote[:200]!r}"
        units = _UNITS.finditer(quote) if cuts else ()
        yield from (f"{unit[0]!r} is cut" for unit in units if cuts & {*range(unit.start() + 1, unit.end())})
    where = [line for page in pages for line in unescaped(page.description).split("\n") if line.startswith("-# ")]
    if not all(any(place(one)[:50] in line for line in where) for one in answer.citations[:MOST_QUOTES]):
        yield "a place is missing"


def shown_quotes(pages: tuple[Embed, ...]) -> Iterator[tuple[str, bool]]:
    """Each quote, or piece of one, that stands on the pages, and whether it goes on."""
    for line in (line for page in pages for line in page.description.split("\n")):
        if found := _QUOTE.fullmatch(line):
            yield unescaped(found[2]), found[3] is not None


def said(text: str) -> str:
    """What is shown of an answer's own words."""
    return shown_form(text).strip()

"""Answers as Discord messages: the answer first, quotes that are the source's own words, nothing over a limit."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers import Answer, Citation, clarify, unanswered
from bot.render.discord_limits import CONTENT, DESCRIPTION, length
from bot.render.discord_text import escaped, unescaped
from bot.render.embeds import (
    COLOURS,
    Embed,
    Field,
    answer_embed,
    choice_labels,
    plain_message,
    plain_page,
    source_pages,
    text_embed,
    text_pages,
)
from tests.bot.discord_markdown import kinds, parsed, visible
from tests.bot.random_answers import faults, payload, random_answer, shown_quotes
from tests.discord_server.limits import message_breaches

QUOTE = Citation("2009-07-14-x", "A/63/932", "004_a.txt", "annex I", "3", 10, 20, "composed of *seven* States")
ANSWER = Answer("answered", "Seven States.", citations=(QUOTE,))
WORDS = "All the words of a long sentence of a letter, "


def cited(*quotes: str) -> Answer:
    """An answer with these quotes."""
    return ANSWER._replace(citations=tuple(QUOTE._replace(quote=quote) for quote in quotes))


def test_the_answer_comes_first_then_its_quotes_with_letter_symbol_part_and_paragraph() -> None:
    assert answer_embed(ANSWER).description == (
        "**Seven States.**\n\n> “composed of \\*seven\\* States”\n-# 2009-07-14-x, A/63/932, annex I, para. 3"
    )


def test_a_reader_sees_a_bold_answer_a_quote_and_small_print() -> None:
    answer, _, quote, place = parsed(answer_embed(ANSWER).description)
    assert (answer.kind, answer.text) == ("bold", "Seven States.")
    assert (quote.kind, quote.text.strip()) == ("quote", "“composed of *seven* States”")
    assert (place.kind, place.text) == ("small", "2009-07-14-x, A/63/932, annex I, para. 3")


def test_an_answer_of_several_lines_or_many_words_is_not_bold() -> None:
    assert answer_embed(ANSWER._replace(answer="1. One.\n2. Two.", citations=())).description == "1\\. One.\n2\\. Two."
    assert answer_embed(ANSWER._replace(answer=WORDS * 10, citations=())).description == (WORDS * 10).strip()


@pytest.mark.parametrize(
    ("count", "end"), [(1, "para. 3"), (3, "para. 3"), (4, "-# and 1 more place"), (22, "-# and 19 more places")]
)
def test_three_quotes_are_shown_and_the_others_counted(count: int, end: str) -> None:
    shown = answer_embed(cited(*map(str, range(count)))).description
    assert [f"“{number}”" in shown for number in range(count)] == [number < 3 for number in range(count)]
    assert shown.endswith(end)


def test_a_quote_is_whole_where_it_fits() -> None:
    long = (WORDS * 35).strip()
    assert f"“{long}”" in answer_embed(cited(long)).description
    three = [f"{number} {WORDS * 11}".strip() for number in range(3)]
    shown = answer_embed(cited(*three)).description
    assert [f"“{quote}”" in shown for quote in three] == [True] * 3


def test_the_mark_of_a_shortened_quote_stands_outside_the_quotation_marks() -> None:
    shown = answer_embed(cited(WORDS * 100)).description
    quote = next(line for line in shown.split("\n") if line.startswith("> "))
    assert quote.endswith("” …")
    assert (WORDS * 100).startswith(quote.removeprefix("> “").removesuffix("” …") + " ")


def test_an_answer_too_long_for_the_front_page_is_whole_on_the_pages() -> None:
    long = " ".join(f"{number}: {WORDS}" for number in range(150))
    answer = ANSWER._replace(answer=long)
    assert len(answer_embed(answer).description) <= DESCRIPTION
    assert " …\n\n> “composed" in answer_embed(answer).description
    pages = unescaped("\n".join(page.description for page in source_pages(answer)))
    assert " ".join(long.split()) in " ".join(pages.split())


def test_the_sources_give_each_quote_whole_with_symbol_part_paragraph_file_and_characters() -> None:
    (page,) = source_pages(ANSWER)
    assert page.description == (
        "> “composed of \\*seven\\* States”\n-# 2009-07-14-x, A/63/932, annex I, para. 3 (004\\_a.txt, 10-20)"
    )
    assert (page.footer, page.colour) == (None, COLOURS["answered"])


def test_sources_are_cut_between_quotes_and_numbered() -> None:
    pages = source_pages(cited(*(f"{number} {WORDS * 15}" for number in range(7))))
    assert [page.footer for page in pages] == [f"{number} of {len(pages)}" for number in range(1, len(pages) + 1)]
    assert [goes_on for _, goes_on in shown_quotes(pages)] == [False] * 7
    assert all(page.description.startswith("> “") and page.description.endswith("10-20)") for page in pages)


def test_a_quote_longer_than_a_page_goes_on_and_says_so() -> None:
    quote = " ".join(f"This is sentence {number} of the paragraph." for number in range(100))
    pages = source_pages(cited(quote))
    lines = [line for page in pages for line in page.description.split("\n")]
    assert [line for line in lines if "continued" in line] == [
        f"-# continued, {number} of {len(pages)}" for number in range(1, len(pages) + 1)
    ]
    assert lines[0].endswith("paragraph.” …")
    assert lines[3].startswith("> … “This is sentence ")
    assert " ".join(piece for piece, _ in shown_quotes(pages)) == quote


@pytest.mark.parametrize("seed", range(60))
def test_no_answer_breaks_a_limit_acts_or_loses_a_quote(seed: int) -> None:
    """``bench/render.py`` does the same with ten thousand."""
    assert list(faults(random_answer(Random(seed)))) == []


ANY_TEXT = st.text(max_size=80) | st.sampled_from(["", "\ud800", "*" * 3000, "😀" * 3000, "\u0301" * 3000])
CITATIONS = st.builds(
    Citation, ANY_TEXT, st.none() | ANY_TEXT, ANY_TEXT, ANY_TEXT, st.none() | ANY_TEXT, st.integers(0), st.integers(0),
    ANY_TEXT,
)  # fmt: skip


@settings(max_examples=60)
@given(
    st.builds(
        Answer, st.sampled_from(list(COLOURS)), ANY_TEXT, citations=st.lists(CITATIONS, max_size=5).map(tuple),
        suggestions=st.lists(ANY_TEXT, max_size=30).map(tuple),
    )
)  # fmt: skip
def test_no_field_of_an_answer_can_be_so_odd_that_a_limit_breaks(answer: Answer) -> None:
    embeds = [answer_embed(answer), *source_pages(answer)]
    assert [message_breaches({"embeds": [payload(embed)]}) for embed in embeds] == [[]] * len(embeds)
    assert all(visible(parsed(embed.description)).strip() for embed in embeds)
    assert 0 < length(plain_message(answer)) <= CONTENT
    labels = choice_labels(answer)
    assert len(set(labels)) == len(labels)


def test_without_embeds_the_same_is_said() -> None:
    assert plain_message(ANSWER) == answer_embed(ANSWER).description
    long = ANSWER._replace(answer=WORDS * 80, citations=(QUOTE._replace(quote=WORDS * 100),) * 3)
    assert length(plain_message(long)) <= CONTENT
    assert kinds(parsed(plain_message(long))) == {"text", "quote", "small"}


def test_a_page_without_an_embed_keeps_its_title_and_its_number() -> None:
    pages = text_pages("A _letter_", [f"{number}. {WORDS * 5}" for number in range(40)])
    shown = plain_page(pages[0])
    assert shown.startswith("**A \\_letter\\_**\n0\\. All the words")
    assert shown.endswith(f"\n-# 1 of {len(pages)}")
    assert all(page.description in plain_page(page) and length(plain_page(page)) <= CONTENT for page in pages)


def test_of_a_longer_embed_without_embeds_the_first_lines_are_shown() -> None:
    embed = Embed("\n".join(WORDS for _ in range(80)), fields=(Field("more", "x"),))
    shown = plain_page(embed)
    assert length(shown) <= CONTENT
    assert shown.endswith(f"{WORDS.rstrip()}\n…")
    signs = plain_page(Embed("x" + "\\*" * 2000))
    assert unescaped(signs) == "x" + "*" * 998 + "\n…"


def test_suggestions_stand_on_buttons_and_not_in_the_text() -> None:
    refusal = unanswered("no-such-letter", "No letter of 1950 is loaded.", suggestions=("What is loaded?", "List them"))
    assert choice_labels(refusal) == ("What is loaded?", "List them")
    assert answer_embed(refusal).description == "**No letter of 1950 is loaded.**"


def test_labels_are_short_and_no_two_alike() -> None:
    labels = choice_labels(clarify("Which?", (WORDS * 2 + "A?", WORDS * 2 + "B?", "", "two\nlines", "two lines")))
    assert labels == (
        "All the words of a long sentence of a letter, All the words of a long sentence…",
        "All the words of a long sentence of a letter, All the words of a long… (2)",
        "…",
        "two lines",
        "two lines (5)",
    )
    assert choice_labels(clarify("Which?", ("a", "a (3)", "a"))) == ("a", "a (3)", "a (4)")


def test_long_choices_that_begin_alike_show_where_they_differ() -> None:
    asked = "In which of the letters is the Organization for Security and Cooperation in Europe named"
    labels = choice_labels(clarify("Which?", (f"{asked} (the letter of 1997)?", f"{asked} (the letter of 2009)?")))
    assert labels == (
        "In which of the letters is the Organization for Security… (the letter of 1997)?",
        "In which of the letters is the Organization for Security… (the letter of 2009)?",
    )


def test_a_menu_takes_twenty_five_choices() -> None:
    assert len(choice_labels(clarify("Which?", tuple(f"letter {number}" for number in range(40))))) == 25


def test_a_label_keeps_its_characters_and_its_place() -> None:
    choices = ("who is *Smagulov*", "10:30 or 11:00?", "🇰🇿" * 60)
    assert choice_labels(clarify("Which?", choices)) == (*choices[:2], "🇰🇿" * 19 + "…")


def test_colour_is_decoration() -> None:
    """Embeds of the same words differ in their colour alone, so the words must say what happened; and they do."""
    assert len(set(COLOURS.values())) == 3
    embeds = [answer_embed(ANSWER._replace(status=status)) for status in COLOURS]
    assert len({embed._replace(colour=0) for embed in embeds}) == 1


def test_user_text_is_no_template() -> None:
    texts = ["{0.__class__}", "%s%n", "${name}", "{{7*7}}", "{answer.citations[0]}"]
    for text in texts:
        assert visible(parsed(answer_embed(cited(text)).description)).count(text) == 1
        assert text in visible(parsed(text_embed(text).description))


@pytest.mark.parametrize("text", ["", " \n", "\n\n"])
def test_an_embed_is_never_empty(text: str) -> None:
    empty = Answer("answered", text)
    assert answer_embed(empty).description == plain_message(empty) == "–"
    assert [page.description for page in (*source_pages(empty), *text_pages(None, [text]))] == ["–", "–"]
    assert text_embed(text).description == "–"


def test_a_text_is_paged_between_paragraphs() -> None:
    paragraphs = [f"{number}. {WORDS * 9}".strip() for number in range(30)]
    pages = text_pages("A letter", ["", *paragraphs, ""])
    assert [line for page in pages for line in unescaped(page.description).split("\n")] == paragraphs
    assert {page.title for page in pages} == {"A letter"}


def test_a_paragraph_longer_than_a_page_is_cut_behind_a_sentence() -> None:
    long = " ".join(f"This is sentence {number} of the paragraph." for number in range(100))
    pages = text_pages(None, ["Before.", long, "Behind."])
    assert [page.description[-1] for page in pages] == ["."] * len(pages)
    assert " ".join(page.description.replace("\n", " ") for page in pages) == f"Before. {long} Behind."


def test_titles_are_escaped_and_cut() -> None:
    (page,) = text_pages("*" * 300, ["x"])
    assert page.title == escaped("*" * 127) + "…"

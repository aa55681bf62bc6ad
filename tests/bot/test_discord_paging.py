"""Texts are cut behind a paragraph, a sentence or a word, and never inside what belongs together."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.render.discord_limits import length
from bot.render.discord_text import escaped_length
from bot.render.paging import filled, on_one_line, pieces, shares, shortened, whole_at
from tests.bot.random_answers import ATOMS

TEXTS = st.lists(st.sampled_from([*ATOMS, " "]), max_size=60).map("".join) | st.text(max_size=200)


@pytest.mark.parametrize(
    ("text", "room", "cut"),
    [
        ("One two. Three four.", 15, ["One two.", "Three four."]),
        ("One two, three four five.", 20, ["One two, three four", "five."]),
        ("First line\nsecond line is here", 20, ["First line", "second line is here"]),
        ("a" * 25, 10, ["a" * 10, "a" * 10, "a" * 5]),
        ("short", 10, ["short"]),
        ("", 10, [""]),
        ("trailing ", 10, ["trailing "]),
        ("aaaa😀😀😀😀😀", 12, ["aaaa😀😀😀", "😀😀"]),
    ],
)
def test_the_best_border_in_the_later_half_is_taken(text: str, room: int, cut: list[str]) -> None:
    assert list(pieces(text, room)) == cut


@given(TEXTS, st.integers(20, 90))
@example("a \u0301b" * 30, 21)
@example("<@123456789012345678>" * 9, 30)
@example("**" * 100, 25)
def test_every_piece_fits_and_nothing_but_white_space_is_lost(text: str, room: int) -> None:
    for measure in (length, escaped_length):
        parts = list(pieces(text, room, measure))
        assert all(measure(part) <= room for part in parts)
        assert "".join("".join(parts).split()) == "".join(text.split())


@pytest.mark.parametrize(
    "unit",
    [
        "e\u0301", "e" + "\u0323" * 30, "\u1112\u1161\u11ab", "각\u11a8", "👩‍👩‍👧", "🏳️‍🌈", "🇰🇿", "👍🏽", "क्षि", "#️⃣",
        "<@123456789012345678>", "</digest set:123456789012345678>", "<t:0:R>", "\\</ask me:1>", "\\u202e",
        "\\U000e0041", "\\x1b",
    ],
)  # fmt: skip
@pytest.mark.parametrize("room", [100, 101, 102, 103])
def test_what_belongs_together_is_not_cut(unit: str, room: int) -> None:
    parts = list(pieces(unit * 100, room))
    assert len(parts) > 1
    assert [part.replace(unit, "") for part in parts] == [""] * len(parts)


def test_a_heap_of_marks_that_is_no_writing_is_cut_all_the_same() -> None:
    parts = list(pieces("e" + "\u0301" * 5000, 1000))
    assert [len(part) for part in parts] == [1000, 1000, 1000, 1000, 1000, 1]


@pytest.mark.parametrize(("text", "at"), [("ab", 1), ("a b", 2), ("😀😀", 1), ("🇰🇿🇷🇺", 2), ("한국", 1), ("x <y z", 4)])
def test_between_characters_a_text_may_be_cut(text: str, at: int) -> None:
    assert whole_at(text, at)


@pytest.mark.parametrize(
    ("text", "room", "line"),
    [
        ("What is the letter about?", 80, "What is the letter about?"),
        ("two\n lines", 80, "two lines"),
        ("exactly ten", 11, "exactly ten"),
        ("What is the letter of 2009 about?", 20, "What is the letter…"),
        ("", 80, "…"),
        (" \n", 80, "…"),
    ],
)
def test_a_label_is_one_line_and_says_that_it_is_cut(text: str, room: int, line: str) -> None:
    assert on_one_line(text, room) == line


@given(TEXTS, st.integers(20, 90))
def test_a_label_fits(text: str, room: int) -> None:
    assert 0 < length(on_one_line(text, room)) <= room
    assert 0 < escaped_length(on_one_line(text, room, escaped_length)) <= room


def test_the_beginning_of_a_text_tells_whether_it_is_all() -> None:
    assert shortened("One two. Three four five.", 15) == ("One two.", True)
    assert shortened("One two. ", 8) == ("One two.", False)


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=30)))
def test_blocks_fill_pages_in_their_order(blocks: list[str]) -> None:
    texts = filled(blocks, "\n", 60)
    assert all(0 < length(text) <= 60 for text in texts)
    assert "".join("".join(texts).split()) == "".join("".join(blocks).split())


@pytest.mark.parametrize(
    ("needed", "room", "given"),
    [
        ([1, 2, 3], 6, [1, 2, 3]),
        ([100, 10, 100], 70, [30, 10, 30]),
        ([776, 186, 786], 1500, [657, 186, 657]),
        ([5], 3, [3]),
        ([], 9, []),
    ],
)
def test_who_needs_little_leaves_room_to_the_others(needed: list[int], room: int, given: list[int]) -> None:
    assert shares(needed, room) == given


def test_pages_neither_begin_nor_end_with_blank_lines() -> None:
    assert filled(["", "one", "", "two", "", "\nthree", ""], "\n", 9) == ["one\n\ntwo", "three"]

"""Slips of the keyboard: what is corrected, and what no correction may touch."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.ask import Bot
from bot.fuzzy import NEVER_FUZZY, close_word, slips_allowed
from bot.lexicon import is_english
from bot.reading.joined import split_joined
from bot.reading.spelling import abbreviated, corrected, frame_words, how_or_who, known, spaced, year_with_letters
from bot.reading.years import years_in_digits

WORDS = sorted(word for word in frame_words() if word.isalpha())
ENGLISH = [word for word in WORDS if is_english(word)]


@pytest.mark.parametrize(
    ("slip", "word"),
    [
        ("resoluton", "resolution"),
        ("signatroy", "signatory"),
        ("annnex", "annex"),
        ("memorandm", "memorandum"),
        ("wjo", "who"),
    ],
)
def test_an_unknown_word_is_read_as_the_word_it_is_a_slip_of(slip: str, word: str) -> None:
    assert corrected(slip, frozenset()) == word


@pytest.mark.parametrize(
    ("typed", "name"),
    [("karimov", "alimov"), ("salimov", "alimov"), ("bermanov", "rakhmonov")],
)
def test_another_initial_with_another_slip_is_another_name(typed: str, name: str) -> None:
    assert close_word(typed, [name]) is None


@pytest.mark.parametrize(
    ("typed", "behind", "read"), [("hwo", "signed", "who"), ("hwo", "many", "how"), ("hwat", "is", None)]
)
def test_a_slip_of_how_and_of_who_is_read_by_the_word_behind(typed: str, behind: str, read: str | None) -> None:
    assert how_or_who(typed, behind) == read


@pytest.mark.parametrize(("joined", "pieces"), [("whosigned", ["who", "signed"]), ("letterdate", ["letter", "date"])])
def test_words_typed_together_are_cut(joined: str, pieces: list[str]) -> None:
    assert split_joined(joined, lambda word: word in frame_words()) == pieces


@pytest.mark.parametrize(
    ("typed", "read"),
    [("rule14", "rule 14"), ("the2009letter", "the 2009 letter"), ("annex2", "annex 2"), ("Item40", "Item 40")],
)
def test_a_number_typed_to_its_noun_is_set_apart(typed: str, read: str) -> None:
    assert spaced(typed) == read


@pytest.mark.parametrize(("typed", "year"), [("2oo9", "2009"), ("2OO4", "2004"), ("l997", "1997"), ("20o2", "2002")])
def test_a_year_with_letters_in_it_is_asked_about(bot: Bot, typed: str, year: str) -> None:
    assert year_with_letters(f"the {typed} letter") == (typed, year)
    answer = bot.ask(f"who signed the {typed} letter").answer
    assert answer.status == "clarify"
    assert year in answer.answer


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("members in 04 y/n", "members in 2004 y/n"),
        ("azerb 97 who", "azerb 1997 who"),
        ("items 37 and 79", "items 37 and 79"),
    ],
)
def test_two_digits_are_a_year_only_where_nothing_is_counted(typed: str, read: str) -> None:
    assert years_in_digits(typed) == read


@pytest.mark.parametrize(("short", "name"), [("azerb", "azerbaijan"), ("kazakhs", "kazakhstan"), ("aze", None)])
def test_a_name_begun_is_the_one_name_that_begins_so(short: str, name: str | None) -> None:
    states = {"azerbaijan": "Azerbaijan", "azerbaijani": "Azerbaijan", "kazakhstan": "Kazakhstan"}
    assert abbreviated(short, states) == name


@given(st.sampled_from(ENGLISH))
def test_an_english_word_is_never_corrected(word: str) -> None:
    assert known(word, frozenset())


@given(st.sampled_from(sorted(NEVER_FUZZY)), st.lists(st.sampled_from(WORDS), max_size=30))
def test_a_negation_is_never_a_slip_of_another_word(word: str, vocabulary: list[str]) -> None:
    assert close_word(word, [other for other in vocabulary if other != word]) is None


@given(
    st.text(alphabet="0123456789/.-", min_size=1, max_size=12), st.lists(st.sampled_from(["2009", "a/52/322", "59/50"]))
)
def test_digits_and_symbols_are_never_corrected(typed: str, vocabulary: list[str]) -> None:
    assert close_word(typed, vocabulary) is None
    assert known(typed, frozenset())


@given(st.from_regex(r"[a-z]{4,12}", fullmatch=True))
def test_a_correction_never_writes_a_negation_in(typed: str) -> None:
    found = corrected(typed, frozenset())
    assert found is None or not NEVER_FUZZY & set(found.split()) or typed in NEVER_FUZZY or len(found.split()) > 1


@given(st.from_regex(r"[a-z]{1,3}", fullmatch=True))
def test_short_words_are_not_fuzzed(typed: str) -> None:
    assert slips_allowed(len(typed)) == 0


@given(st.from_regex(r"(?:19|20)[0-9]{2}", fullmatch=True))
def test_years_stay_as_typed(year: str) -> None:
    assert years_in_digits(f"the letter of {year}") == f"the letter of {year}"
    assert year_with_letters(year) is None

"""Fixed wording in the reader's language: every key in every language, with the same values."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BotError
from bot.phrasebook import LANGUAGES, PLURAL_FORMS, placeholders_of, plural_form, said, wording

BOT = Path(__file__).resolve().parents[2] / "bot"
OTHERS = [language for language in LANGUAGES if language != "en"]
LONGEST_BUTTON = 80
"""Characters of a button's label that Discord takes; of a message it takes 2,000, and an answer needs room too."""
LONGEST_MESSAGE = 1000


def _values(key: str, language: str) -> set[str]:
    return {name for text in wording(language)[key].values() for name in placeholders_of(text)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_are_plain_words(language: str) -> None:
    for key, forms in wording(language).items():
        assert set(key) <= set("abcdefghijklmnopqrstuvwxyz_."), key
        assert set(forms) in ({""}, set(forms) - {""}), key


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_has_every_key_and_no_other(language: str) -> None:
    assert set(wording(language)) == set(wording("en"))


@pytest.mark.parametrize("language", OTHERS)
def test_each_wording_takes_the_values_of_the_english_one(language: str) -> None:
    same_in_all = {key: _values(key, "en") - {"n", "number"} for key in wording("en")}
    assert {key: _values(key, language) - {"n", "number"} for key in wording("en")} == same_in_all
    counted = {key for key in wording("en") if _values(key, "en") & {"n", "number"}}
    assert {key for key in wording(language) if _values(key, language) & {"n", "number"}} == counted


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wording_with_a_number_has_every_plural_form_of_its_language(language: str) -> None:
    plural = {key: set(forms) for key, forms in wording(language).items() if "" not in forms}
    assert plural
    assert {key: forms - {"zero"} for key, forms in plural.items()} == {
        key: set(PLURAL_FORMS[language]) for key in plural
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_wording_is_empty_or_longer_than_discord_takes(language: str) -> None:
    for key, forms in wording(language).items():
        for text in forms.values():
            assert 0 < len(text) <= (LONGEST_BUTTON if key.startswith("button.") else LONGEST_MESSAGE), key


def test_no_value_has_the_name_of_an_argument() -> None:
    assert not {"key", "language", "self"} & {name for key in wording("en") for name in _values(key, "en")}


def _calls() -> Iterator[tuple[str, str, frozenset[str]]]:
    """(file, key, names of values) of every call of ``said("...")`` and ``names.say("...")`` in the program."""
    for path in sorted(BOT.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if not re.search(r"\b(?:said|say)\(", source):  # parsing is what takes the time here
            continue
        for node in ast.walk(ast.parse(source)):
            match node:
                case ast.Call(
                    func=ast.Name("said") | ast.Attribute(attr="say"), args=[ast.Constant(str(key)), *_], keywords=words
                ):
                    yield path.name, key, frozenset(word.arg or "**" for word in words)


def test_every_call_names_a_key_and_gives_the_values_that_its_wording_takes() -> None:
    calls = list(_calls())
    assert calls
    for file, key, given_values in calls:
        needed = {name for language in LANGUAGES for name in _values(key, language)}
        assert needed <= given_values or "**" in given_values, (file, key)


@pytest.mark.parametrize(
    ("language", "number", "form"),
    [
        ("en", 0, "other"), ("en", 1, "one"), ("en", 2, "other"), ("de", 1, "one"), ("es", 0, "other"),
        ("fr", 0, "one"), ("fr", 1, "one"), ("fr", 2, "other"), ("ru", 1, "one"), ("ru", 2, "few"), ("ru", 5, "many"),
        ("ru", 11, "many"), ("ru", 12, "many"), ("ru", 21, "one"), ("ru", 22, "few"), ("ru", 111, "many"),
        ("ar", 0, "other"), ("ar", 1, "one"), ("ar", 2, "two"), ("ar", 3, "few"), ("ar", 110, "few"),
        ("ar", 11, "many"), ("ar", 100, "other"), ("ar", 102, "other"), ("zh", 1, "other"), ("zh", 21, "other"),
    ],
)  # fmt: skip
def test_the_form_of_a_noun_behind_a_number(language: str, number: int, form: str) -> None:
    assert plural_form(number, language) == form


@pytest.mark.parametrize(
    ("key", "language", "values", "expected"),
    [
        pytest.param("sources.more", "ru", {"n": 3}, "и ещё 3 места", id="the-number-chooses-the-form"),
        pytest.param("sources.more", "ru-RU", {"n": 5}, "и ещё 5 мест", id="a-country-behind-the-language"),
        pytest.param("button.next", "zz-ZZ", {}, "Next", id="a-language-without-a-file-is-english"),
        pytest.param("button.next", "", {}, "Next", id="no-language-is-english"),
        pytest.param("says", "en", {"place": "annex I"}, "Annex I says", id="a-capital-letter-where-asked-for"),
        pytest.param("count.letter", "fr", {"n": 0, "number": 0}, "aucune lettre", id="none-has-words-of-its-own"),
    ],
)
def test_a_wording_with_its_values(key: str, language: str, values: dict[str, str | int], expected: str) -> None:
    assert said(key, language, **values) == expected


@given(st.text())
def test_a_value_is_never_read_as_wording(value: str) -> None:
    assert said("error.internal", "en", id=value).endswith(f"this number: {value}.")


@pytest.mark.parametrize("value", ["{id}", "{0.__class__}", "%s", "$id", "{{7*7}}", "\\g<0>"])
def test_a_value_that_looks_like_a_template_stays_as_typed(value: str) -> None:
    assert value in said("error.internal", "ru", id=value)


def test_an_unknown_key_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(BotError, match=r"no wording has the key 'no\.such\.key'"):
        said("no.such.key", "en")


def test_a_missing_value_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(BotError, match="needs a value for 'id'"):
        said("error.internal", "de")

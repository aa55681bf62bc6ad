"""Fixed wording in the language of the reader; what the letters say stays in theirs.

Each file of ``bot/data/wording`` holds one language as ``key = text`` lines. ``{name}`` stands for a value, ``{Name}``
for the same value with a capital letter. Where the words depend on a number, the key is followed by the plural form in
brackets, as in ``places[few] = ...``, and the value ``n`` chooses; ``[zero]`` is for exactly none. Values are put in
once and never read as wording themselves, so nothing that a user types can stand for a value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from os.path import dirname, join

from bot.compiled import compiled, fingerprint
from bot.errors import BotError
from bot.reading.patterns import pattern

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh", "de")
"""English first: it stands in for a language that has no file and for a key that a file lacks."""
_DATA = join(dirname(__file__), "data", "wording")
_PLACEHOLDER = pattern(r"\{(\w+)\}")

Forms = Mapping[str, str]
"""Texts of one key by plural form; "" where the key has no plural forms."""


def said(key: str, language: str, **values: str | int) -> str:
    """The wording of ``key`` with its values, in ``language`` ("fr", "fr-CA"), else in English.

    :raises BotError: for a key that no file holds or a value that its wording lacks: a mistake of the caller.
    """
    spoken = primary(language)
    forms = wording(spoken).get(key) or wording("en").get(key)
    if forms is None:
        raise BotError(f"no wording has the key {key!r}; see bot/data/wording/en.txt")
    return _PLACEHOLDER.sub(lambda match: _value(match[1], values, key), _form(forms, spoken, values.get("n")))


def has(key: str, language: str) -> bool:
    """Whether the language has a wording of its own for ``key``."""
    return key in wording(primary(language))


def primary(language: str) -> str:
    """ "fr-CA" -> "fr"; "en" for a language without a file."""
    code = language.partition("-")[0].casefold()
    return code if code in LANGUAGES else "en"


def _value(name: str, values: Mapping[str, str | int], key: str) -> str:
    if name.lower() not in values:
        raise BotError(f"the wording of {key!r} needs a value for {name.lower()!r}")
    text = str(values[name.lower()])
    return text if name.islower() else f"{text[:1].upper()}{text[1:]}"


def _form(forms: Forms, language: str, number: str | int | None) -> str:
    if "" in forms:
        return forms[""]
    if not isinstance(number, int):
        return forms["other"] if "other" in forms else forms["many"]
    if number == 0 and "zero" in forms:
        return forms["zero"]
    return forms.get(plural_form(number, language)) or _form(forms, language, None)


@lru_cache(maxsize=len(LANGUAGES))
def wording(language: str) -> dict[str, Forms]:
    """All wording of one of :data:`LANGUAGES`, by key.

    :raises BotError: naming the file and the line that is no ``key = text``.
    """
    with open(join(_DATA, f"{language}.txt"), "rb") as file:
        text = file.read()
    made = compiled(f"wording_{language}", fingerprint([text], [__file__]), lambda: _made(text.decode(), language))
    return dict(made)


def _made(text: str, language: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("#") or not line.strip():
            continue
        key, equals, said_so = line.partition(" = ")
        if not equals:
            raise BotError(f"{language}.txt, line {number}: no 'key = text': {line.strip()!r}")
        name, _, form = key.removesuffix("]").partition("[")
        found.setdefault(name, {})[form] = said_so.replace("\\n", "\n")
    return found


def placeholders_of(text: str) -> frozenset[str]:
    """Names of the values that a wording takes, in lower case."""
    return frozenset(name.lower() for name in _PLACEHOLDER.findall(text))


def _like_english(number: int) -> str:
    return "one" if number == 1 else "other"


def _like_french(number: int) -> str:
    return "one" if number in (0, 1) else "other"


def _like_russian(number: int) -> str:
    if number % 10 == 1 and number % 100 != 11:
        return "one"
    return "few" if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14) else "many"


def _like_arabic(number: int) -> str:
    if number in (1, 2):
        return ("one", "two")[number - 1]
    if number % 100 in range(3, 11):
        return "few"
    return "many" if number % 100 > 10 else "other"


def _like_chinese(number: int) -> str:
    return "other"


_PLURALS: dict[str, Callable[[int], str]] = {
    "en": _like_english, "de": _like_english, "es": _like_english, "fr": _like_french, "ru": _like_russian,
    "ar": _like_arabic, "zh": _like_chinese,
}  # fmt: skip
"""Rules for whole numbers: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html.

The forms of French and Spanish for whole millions are left out: no count here comes near.
"""
PLURAL_FORMS: dict[str, tuple[str, ...]] = {
    "en": ("one", "other"), "de": ("one", "other"), "es": ("one", "other"), "fr": ("one", "other"),
    "ru": ("one", "few", "many"), "ar": ("one", "two", "few", "many", "other"), "zh": ("other",),
}  # fmt: skip
"""Forms that a wording with plural forms must have."""


def plural_form(number: int, language: str) -> str:
    """ "one", "few", "many" or "other": the form of a noun behind ``number``."""
    return _PLURALS[language](abs(number))

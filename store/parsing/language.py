"""Original language of a document or part: "Original: Russian", "[Original: French]", "ORIGINAL: INGLES"."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_NAMES: Final = {
    "arabic": "Arabic", "arabe": "Arabic", "árabe": "Arabic", "chinese": "Chinese", "chinois": "Chinese",
    "chino": "Chinese", "english": "English", "anglais": "English", "inglés": "English", "ingles": "English",
    "french": "French", "français": "French", "francais": "French", "francés": "French", "frances": "French",
    "russian": "Russian", "russe": "Russian", "ruso": "Russian", "spanish": "Spanish", "espagnol": "Spanish",
    "español": "Spanish", "espanol": "Spanish", "portuguese": "Portuguese", "german": "German", "italian":
    "Italian", "persian": "Persian", "turkish": "Turkish", "serbian": "Serbian", "korean": "Korean", "hebrew":
    "Hebrew", "japanese": "Japanese",
}  # fmt: skip
_NAME: Final = "|".join(sorted(_NAMES, key=len, reverse=True))
ORIGINAL: Final = re.compile(
    r"\borig(?:inal|\.)?s?(?:\s(?:text|language))?\s{0,3}[:;.]?\s{0,3}(?P<names>(?:"
    + _NAME
    + r")(?:\s{0,2}(?:/|,|and|et|y)\s{0,2}(?:"
    + _NAME
    + r")){0,5})\b",
    re.IGNORECASE,
)
_OTHER: Final = re.compile(
    r"(?:^|\s{2}|[\[(])[*_]*(?P<label>Original|ORIGINAL)(?:\stext|\slanguage)?\s?:\s{0,3}(?P<name>[A-Z][A-Za-z]{2,19})[*_\])]*$"
)
"""A line of its own, in any other language: "[Original: Mongolian]"."""
_SEVERAL: Final = re.compile(
    r"[\[(][*_]*(?P<label>Original|ORIGINAL)\s?:\s{0,3}"
    r"(?P<names>[A-Z][A-Za-z]{2,19}(?:(?:,\s(?:and\s)?|\sand\s|\s?/\s?)[A-Z][A-Za-z]{2,19}){1,5})[*_]*[\])]"
)
"""Several in brackets, whatever they are: "[Original: English, Mongolian and Spanish]"."""
_ONE: Final = re.compile(_NAME, re.IGNORECASE)
_LABEL: Final = re.compile(r"orig(?:inal)?\s?:$", re.IGNORECASE)


class LanguageFound(NamedTuple):
    """Original language with its place; several are joined by "/" as printed in order."""

    language: str
    start: int
    end: int


def find_original(text: str) -> LanguageFound | None:
    """The first statement of an original language in ``text``."""
    if "rig" not in text and "RIG" not in text:
        return None
    if several := _SEVERAL.search(text):
        listed = re.findall(r"[A-Z][A-Za-z]+", several["names"])
        return LanguageFound("/".join(map(str.capitalize, listed)), several.start("label"), several.end("names"))
    found = ORIGINAL.search(text)
    if found is None:
        other = _OTHER.search(text.rstrip())
        return LanguageFound(other["name"].capitalize(), other.start("label"), other.end("name")) if other else None
    names = list(dict.fromkeys(_NAMES[one.lower()] for one in _ONE.findall(found["names"])))
    return LanguageFound("/".join(names), found.start(), found.end())


def is_label(text: str) -> bool:
    """ "ORIGINAL:" with the language on the next line."""
    return bool(_LABEL.match(text))


def language_named(text: str) -> str | None:
    """English name of the language a line consists of, else None."""
    return _NAMES.get(text.strip(" .*").lower())

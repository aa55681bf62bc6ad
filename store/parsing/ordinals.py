"""Session ordinals in words, English, French and Spanish ("Fifty-second session", "Quarante-huitième session")."""

from __future__ import annotations

import re
from typing import Final

_UNITS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    "fortieth": 40, "fourtieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80,
    "ninetieth": 90, "hundredth": 100, "sixty-eight": 68,
}  # fmt: skip
_TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty":
    80, "ninety": 90,
}  # fmt: skip
_FRENCH: Final = {
    "premi": 1, "deuxi": 2, "uni": 1, "troisi": 3, "quatri": 4, "cinqui": 5, "sixi": 6, "septi": 7, "huiti": 8,
    "neuvi": 9, "dixi": 10, "onzi": 11, "douzi": 12, "treizi": 13, "quatorzi": 14, "quinzi": 15, "seizi": 16,
    "vingti": 20, "trenti": 30, "quaranti": 40, "cinquanti": 50, "soixanti": 60,
}  # fmt: skip
_FRENCH_TENS: Final = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_SPANISH: Final = {
    "primer": 1, "segund": 2, "tercer": 3, "cuart": 4, "quint": 5, "sext": 6, "séptim": 7, "septim": 7, "octav":
    8, "noven": 9, "décim": 10, "decim": 10, "vigésim": 20, "vigesim": 20, "trigésim": 30, "trigesim": 30,
    "cuadragésim": 40, "cuadragesim": 40, "quincuagésim": 50, "quincuagesim": 50, "sexagésim": 60, "sexagesim":
    60, "septuagésim": 70, "septuagesim": 70,
}  # fmt: skip


def ordinal_value(printed: str) -> int | None:
    """Value of an ordinal in words; None where it is none."""
    words = [word for word in re.split(r"[\s-]+", printed.lower()) if word and word not in ("et", "y", "and")]
    for read in (_english, _french, _spanish):
        value = read(words)
        if value:
            return value
    return None


def _english(words: list[str]) -> int | None:
    total = 0
    for word in words:
        if word in ("one", "a"):
            continue
        if word == "hundred":
            total += 100
        elif word in _TENS:
            total += _TENS[word]
        elif word in _UNITS:
            return total + _UNITS[word]
        else:
            return None
    return None


def _french(words: list[str]) -> int | None:
    total = 0
    for word in words:
        if word in _FRENCH_TENS:
            total += _FRENCH_TENS[word]
            continue
        stem = re.sub(r"(?:ème|eme|ère|er|re)$", "", word)
        return total + _FRENCH[stem] if stem in _FRENCH else None
    return None


def _spanish(words: list[str]) -> int | None:
    total = 0
    for word in words:
        value = _SPANISH.get(re.sub(r"[oa]$", "", word))
        if value is None:
            return None
        total += value
    return total or None

"""What the outside sources say of the names of States: ISO 3166 (pycountry), CLDR (Babel) and the TOML files here."""

from __future__ import annotations

import gettext
import tomllib
import unicodedata
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import pycountry
from babel import Locale

HERE = Path(__file__).resolve().parent / "states"
LANGUAGES = {"fr": "fr", "es": "es", "ru": "ru", "ar": "ar", "zh": "zh_CN"}
"""Language -> name of the translation in ISO codes."""


@cache
def toml(name: str) -> dict[str, Any]:
    """One of the hand-kept files."""
    return tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))


def versions() -> dict[str, str]:
    """Versions of the packages that the data come from."""
    return {name: metadata.version(name) for name in ("Babel", "pycountry")}


def members() -> list[str]:
    """ISO codes of the Member and observer States, in order: those of the M49 subregions."""
    return sorted(iso for region in toml("regions")["m49"].values() for iso in region["states"].split())


def _country(iso: str) -> Any:
    country = pycountry.countries.get(alpha_2=iso)
    if country is None:
        raise KeyError(f"ISO 3166-1 has no code {iso}")
    return country


def iso_names(iso: str) -> tuple[str, str | None]:
    """Short and official name in ISO 3166-1, in reading order."""
    country = _country(iso)
    official = getattr(country, "official_name", None)
    return reading_order(country.name), official and official.removeprefix("the ")


def iso_code(iso: str) -> str:
    """Three letters."""
    return str(_country(iso).alpha_3)


def cldr_name(iso: str, lang: str) -> str | None:
    """Name in CLDR; None where it is no name ("Congo - Kinshasa" is an editor's device);
    what stands in brackets is a second name and is left out."""
    name = Locale.parse(lang).territories.get(iso)
    return None if name is None or " - " in name else name.partition(" (")[0]


def iso_translations(iso: str, lang: str) -> list[tuple[str, str]]:
    """(name, kind letter) of the State in another language, from the translations of ISO codes."""
    country = _country(iso)
    say = _translation(lang)
    out = [(country.name, "s")]
    if getattr(country, "official_name", None):
        out.append((country.official_name, "f"))
    return [(tidy(say(english)), kind) for english, kind in out if say(english) != english]


@cache
def _translation(lang: str) -> Any:
    found = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[LANGUAGES[lang]])
    return found.gettext


def tidy(name: str) -> str:
    """Reading order, and no stress marks or Arabic vowel signs, which print does not have."""
    bare = "".join(c for c in name if c != "\u0301" and not "\u064b" <= c <= "\u0652")
    return reading_order(unicodedata.normalize("NFC", bare))


def reading_order(name: str) -> str:
    """ "Iran, Islamic Republic of" -> "Islamic Republic of Iran"."""
    head, comma, tail = name.partition(", ")
    if not comma or tail.endswith(" and") or "," in tail:
        return name
    return f"{tail}{'' if tail.endswith(chr(39)) else ' '}{head}"

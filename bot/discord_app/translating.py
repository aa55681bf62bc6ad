"""What is said of commands and their options, in the languages of the wording; their names stay as they are."""

from __future__ import annotations

from functools import cache

from discord import Locale, app_commands
from discord.app_commands import TranslationContextTypes, locale_str

from bot.phrasebook import LANGUAGES, said, wording


class Translator(app_commands.Translator):
    """Looks the English text up in the wording."""

    async def translate(self, string: locale_str, locale: Locale, context: TranslationContextTypes) -> str | None:
        """The text in the language of ``locale``; None where that is English, or is not spoken."""
        language = _SPOKEN.get(locale.value)  # first: Discord asks for every text in all its thirty-four languages
        key = command_keys().get(string.message) if language else None
        return said(key, language) if key and language else None


_SPOKEN = {
    locale.value: language
    for locale in Locale
    if (language := locale.value.partition("-")[0]) in LANGUAGES and language != "en"
}
"""Locale of Discord -> language of the wording, of those other than English that the wording is in."""


@cache
def command_keys() -> dict[str, str]:
    """English text -> key of the wording, of all that is said of commands."""
    return {forms[""]: key for key, forms in wording("en").items() if key.startswith("command.")}

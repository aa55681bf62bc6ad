"""Names of several words that stay as they are when a question is put in English: "Costa Rica", "Ciudad del Este".

Their words are common nouns too ("costa", "côte", "puerto", "ciudad"), but no letter translates them in such a name.
"""

from bot.reading.patterns import pattern
from store.places import find_states

_TOWN = pattern(
    r"\b(?:(?:Ciudad|Puerto|Villa|Port|Fort|San|Santa|Santo|Saint|Sainte)"
    r"(?: (?:de la|de los|de las|de|del|du|des|la|le))?"
    r"|Mar del|Río de|Rio de) [A-ZÁÉÍÓÚÑÇ][^\W\d_]+(?: [A-Z][^\W\d_]+)?"
)


def names_of_places(text: str) -> tuple[str, ...]:
    """The names in ``text`` as printed: of States where they have several words, and of towns by their first one."""
    states = {found.printed for found in find_states(text) if not found.adjective and not found.printed.isalpha()}
    towns = (found[0] for found in _TOWN.finditer(text))
    return tuple(dict.fromkeys((*(name for name in states if name[0].isupper()), *towns)))

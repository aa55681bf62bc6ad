"""The noun by which a title calls its part: "Final Agreement on ...", "Resolution CM/RES.14 (IX)", "Cuenca Appeal"."""

from __future__ import annotations

from bot.lexicon import STOPWORDS, word_classes
from bot.scoping.cards import PartCard
from store.words import fold, stem

_BEHIND_A_NOUN = frozenset("of on between for concerning regarding to by from dated".split())
_NOT_CALLED_SO = frozenset(("letter", "note verbale", "draft resolution", "memorandum"))
_OWN_NAMES = frozenset("letter note memorandum draft request annex appendix enclosure list explanatory".split())
"""Head nouns of titles that say what kind of part it is, which is read as a part anyway."""
_OF_TWO_WORDS = 2
_LONGEST_FRONT = 4
"""Words of a title before its first "of" or "on"."""


def head_word(part: PartCard) -> str:
    """The noun that a title is headed by ("Final Agreement on ...", "Decision No. 3 on ...", "Cuenca Appeal").

    Empty for covers, for plain names of parts and for titles without such a noun.
    """
    words = fold(part.title or "").split()
    at = next((i for i, word in enumerate(words) if word in _BEHIND_A_NOUN), len(words))
    front = [word for word in words[: min(at, _LONGEST_FRONT)] if word.isalpha() and word != "no"]
    numbered = len(front) == 1 < len(words) and front == words[:1]
    alone = at == len(words) and len(words) != _OF_TWO_WORDS and not numbered
    plain = part.part == "letter" or (part.kind in _NOT_CALLED_SO and words[:1] != ["message"])
    if plain or not front or alone or at > _LONGEST_FRONT:
        return ""
    return "" if front[-1] in _OWN_NAMES else front[-1]


def head(part: PartCard) -> str:
    """The stem of that noun."""
    return stem(head_word(part))


def whole(part: PartCard) -> str:
    """The noun that is extracted or copied: the log, of "Extract from the log of ..."; empty for other titles."""
    words = fold(part.title or "").split()[:_LONGEST_FRONT]
    if part.part == "letter" or words[:1] == [] or words[0] not in _TAKEN_FROM or words[1:2] not in (["from"], ["of"]):
        return ""
    rest = [word for word in words[2:] if word not in STOPWORDS]
    return rest[0] if rest and "n" in word_classes(rest[0])[0] else ""


_TAKEN_FROM = frozenset("extract extracts excerpt excerpts text copy translation transcript summary version".split())

"""Adjectives of States in other languages: compounds ("российско-армянский"), and where English puts them."""

from collections.abc import Mapping, Sequence

from store.words import fold

ADJECTIVE_BEHIND = frozenset({"fr", "es", "ar"})
"""Languages that put the adjective of a State behind its noun: "la lettre russe" is the Russian letter."""
_NO_NOUNS = frozenset(
    "of the in to for by from and or on at is was did has had with as that it between who what which where when".split()
)
_LETTERS = frozenset({"letter", "letters", "statement", "annex", "draft resolution"})
_SHORTEST_STEM = 4
"""Letters that tell the State which a first part such as "армяно" is of."""
_LONGEST_ENDING = 3


def names_a_state(word: str) -> bool:
    """Whether the name of a State begins with the word."""
    from store.place_names import names_for  # here to keep start-up fast

    return fold(word) in names_for(word).entries


def is_name_of_state(word: str) -> bool:
    """Whether the word is the name of a State, which its adjective may share the stem with: "Azerbaïdjan"."""
    from store.place_names import names_for  # here to keep start-up fast

    return (names_for(word).get(fold(word)) or "a")[0] in "sfovti"


def is_national(english: str) -> bool:
    """Whether an English word is the adjective of a State, or several that a hyphen joins."""
    from store.place_names import table  # here to keep start-up fast

    known = table().latin
    return all((known.get(fold(piece)) or "").startswith("a") for piece in english.split("-"))


def add(out: list[str], english: str, language: str, is_name: bool) -> None:
    """Put the English of the next word to ``out`` where English has it: an adjective of a State before its noun.

    Russian marks by its case alone whose letter it is: "письмо Чуркина".
    """
    last = out[-1] if out else ""
    if language == "ru" and is_name and last in _LETTERS:
        out.extend(("of", english))
    elif language in ADJECTIVE_BEHIND and last.islower() and last not in _NO_NOUNS and is_national(english):
        out.insert(len(out) - 1, english)
    else:
        out.append(english)


def compound(pieces: Sequence[str], nations: Mapping[str, str]) -> str | None:
    """Adjectives of States (folded) that a hyphen joins, the first ones in their short form, in English; else None."""
    found = [_nation(piece, nations) for piece in pieces]
    return "-".join(name.lower() for name in found if name) if all(found) else None


def _nation(piece: str, nations: Mapping[str, str]) -> str | None:
    """The State's adjective of one part of a compound, by the beginning that both share."""
    from bot.reading.spelling import national  # here to keep start-up fast

    if piece in nations:
        return nations[piece]
    short = national(piece)
    if short != piece:
        return short
    for size in range(len(piece), max(_SHORTEST_STEM, len(piece) - _LONGEST_ENDING) - 1, -1):
        near = {english for word, english in nations.items() if word.startswith(piece[:size])}
        if near:
            return near.pop() if len(near) == 1 else None
    return None

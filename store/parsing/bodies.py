"""Bodies, forces, instruments and meetings a letter names, acronyms written out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from store.letters import NamedBody
from store.parsing.cues import cue_like
from store.parsing.known import KnownNames
from store.parsing.lexicon import word_set
from store.parsing.naming import HEADS, Kind, NameFound
from store.parsing.passages import Passage

_ACRONYM: Final = re.compile(r"(?<![\w/.-])[A-Z]{3,9}(?![\w/]|-[A-Z0-9])")
_CAPITALS: Final = cue_like("[A-Z]{3}")
_NOT_ACRONYMS: Final = word_set(
    "GMT UTC USD USA USSR UAE OHCHR-NY ANNEX ADD CORR REV III VII VIII XII XIII XIV XVI XVII XVIII XXI XXX "
    "THE AND FOR SIC NOTE DONE"
)
_OWN_TITLE: Final = 0.5
"""Above this share of words in capitals a paragraph is set in capitals, and no word of it is an acronym."""


def find_bodies(passages: Sequence[Passage], known: KnownNames) -> tuple[NamedBody, ...]:
    """Names in order, each once a paragraph."""
    likely = [passage for passage in passages if passage.names or passage.cues & _CAPITALS]
    joined = {name.name for passage in likely for name in passage.names if " and " in name.name}
    return tuple(body for passage in likely for body in _in_passage(passage, known, joined))


def _whole(passage: Passage, joined: Set[str]) -> list[NameFound]:
    """The names of a passage; one with an "and" that the letter has elsewhere is whole here too.

    "The Council of the Black Sea and Caspian Ports Organization" alone may be the council of the Black Sea.
    """
    if not joined:
        return passage.names
    out: list[NameFound] = []
    for name in passage.names:
        ends = (one for one in joined if one.endswith(f" and {name.name}") and passage.text.endswith(one, 0, name.end))
        whole = max(ends, key=len, default=name.name)
        start = name.end - len(whole)
        if whole != name.name:
            out = [one for one in out if one.end <= start]
        out.append(name if whole == name.name else name._replace(name=whole, start=start))
    return out


def _in_passage(passage: Passage, known: KnownNames, joined: Set[str]) -> Iterator[NamedBody]:
    seen: set[str] = set()
    found = [(n.start, n.end, known.written_out(n.name), n.kind) for n in _whole(passage, joined)]
    found += [(s, e, known.written_out(a), _kind(known.written_out(a))) for s, e, a in _acronyms(passage, known)]
    for start, end, name, kind in sorted(found):
        if name not in seen:
            seen.add(name)
            yield NamedBody(
                passage.part, passage.ordinal, name, passage.text[start:end], kind, passage.span(start, end)
            )


def _kind(name: str) -> Kind:
    head = next((word for word in reversed(name.lower().split()) if word in HEADS), None)
    return HEADS[head] if head else "other"


def _acronyms(passage: Passage, known: KnownNames) -> Iterator[tuple[int, int, str]]:
    """Acronyms the letter defines, and other words in capitals that are no State's."""
    if not passage.cues & _CAPITALS:
        return
    text = passage.text
    words = [one for one in _ACRONYM.finditer(text) if one[0] in known.acronyms or not text.isupper()]
    if not words or sum(found.end() - found.start() for found in words) > _OWN_TITLE * len(text):
        return
    for found in words:
        word = found[0]
        start, end = found.span()
        ends = [name.end for name in passage.names_in(start - 300, end)]
        ends += [state.end for state in passage.states_in(start - 80, end)]
        inside = any(one > start for one in ends)
        # A family name in capitals follows a given name: "Eldar KOULIEV".
        named = re.search(r"\b[A-Z][a-z]+\s$", text[max(0, found.start() - 20) : found.start()])
        if word in known.acronyms or not (inside or named or word in _NOT_ACRONYMS):
            yield found.start(), found.end(), word

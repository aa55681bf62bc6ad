"""What an attached text is where it does not say so: "I attach a memorandum on the dispute (see annex I)"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from store.letters import Part
from store.parsing.attachments import kind_of
from store.parsing.parts import ANNOUNCING, announcements
from store.parsing.passages import Passage

_PASSING_ON: Final = re.compile(
    r"\b(?:attach(?:es|ed|ing)?|transmit(?:s|ted|ting)?|enclos(?:e|es|ed|ing)|forward(?:s|ed|ing)?|convey(?:s|ed|ing)?|"
    r"submit(?:s|ted|ting)?|annex(?:es|ed|ing)?|circulat(?:e|es|ed|ing))\b"
)
_TEXT: Final = re.compile(r"\b(?:an?|the|its|their|our|my|herewith)\s(?:[\w-]+\s){0,3}?(?P<noun>[^\W\d_]{4,})\b")
_FURTHEST: Final = 260
"""Characters between the verb and "(see annex)"."""


def with_announced_kinds(parts: tuple[Part, ...], read: Sequence[Passage]) -> tuple[Part, ...]:
    """The parts; those whose head tells no kind have the one that the covering letter announces them as."""
    unknown = {part.label.casefold() for part in parts if part.kind == "text"}
    if not unknown:
        return parts
    told: dict[str, str] = {}
    for passage in read:
        if passage.part == "letter" and passage.role == "text" and passage.cues & ANNOUNCING:
            told = {**_told(passage.text), **told}
    return tuple(_as_told(part, told) for part in parts)


def _as_told(part: Part, told: Mapping[str, str]) -> Part:
    kind = told.get(part.label.casefold()) if part.kind == "text" else None
    return replace(part, kind=kind) if kind else part


def _told(text: str) -> dict[str, str]:
    """Labels of the parts that the text announces, with the kind of text that each is said to be."""
    out: dict[str, str] = {}
    behind = 0
    for start, end, labels in announcements(text):
        before = text[max(behind, start - _FURTHEST) : start].rpartition(". ")[2]
        behind = end
        verb = _PASSING_ON.search(before)
        kinds = (kind_of(found["noun"]) for found in _TEXT.finditer(before, verb.end() if verb else len(before)))
        kind = next(filter(None, kinds), None)
        if kind and len(labels) == 1:
            out[labels[0].casefold()] = kind
    return out

"""A letter built around one sentence and read whole, for rules on single sentences."""

from __future__ import annotations

from store.letters import Letter
from store.parsing import parse
from store.reading import source_from_string

LETTER = """General Assembly

Letter dated 5 May 2005 from the Permanent Representative of Malta to the United Nations
addressed to the Secretary-General

{}

(Signed) Victor CAMILLERI
Permanent Representative
"""


def letter(sentence: str) -> Letter:
    return parse(source_from_string("sentence.txt", LETTER.format(sentence)))

"""Words broken at the end of a line: whether the hyphen belongs to the word or only to the line.

"Commu-" over "nity" is one word, "anti-" over "terrorist" keeps its hyphen. The text itself tells: a word that it
prints whole elsewhere was broken; so was one of whose pieces it knows neither, where the first cannot stand alone.
"""

from __future__ import annotations

import re
from typing import Final

from store.parsing.lexicon import FUNCTION_WORDS, word_set
from store.parsing.lines import BROKEN, Line

_HEAD: Final = re.compile(r"[^\W\d_]{2,}(?=-$)")
_TAIL: Final = re.compile(r"[^\W\d_]{2,}")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+){0,4}")
_COMBINING: Final = FUNCTION_WORDS | word_set("""
anti co re pre post non self inter intra multi semi sub super trans ultra un well ill long short high low full half
part vice ex pro counter north south east west mid near cross neo pan quasi bi tri uni macro micro mini infra extra so
far wide deep free large small middle medium lower upper left right open close hard soft new best better first second
third last next year month week day hour man made state land sea air sky water war peace cease fact decision policy
law world one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred secretary director attorney
major lieutenant brigadier under over afro anglo euro franco sino russo indo socio
""")
"""Words and prefixes that stand before a hyphen of their own."""


def with_whole_words(lines: list[Line]) -> list[Line]:
    """The lines, a hyphen at a line's end made :data:`BROKEN` where it only breaks the word."""
    broken = [i for i, line in enumerate(lines[:-1]) if line.text[-1:] == "-" and lines[i + 1].text[:1].islower()]
    if not broken:
        return lines
    cut = {i: _HEAD.sub("", lines[i].text) for i in broken}
    known = {word for i, line in enumerate(lines) for word in _WORD.findall(cut.get(i, line.text).casefold())}
    mended = list(lines)
    for i in broken:
        head, tail = _HEAD.search(lines[i].text), _TAIL.match(lines[i + 1].text)
        if head and tail and _is_one_word(head[0].casefold(), tail[0].casefold(), known):
            mended[i] = lines[i]._replace(text=lines[i].text[:-1] + BROKEN)
    return mended


def _is_one_word(head: str, tail: str, known: set[str]) -> bool:
    if f"{head}-{tail}" in known:
        return False
    return head + tail in known or not (head in known or head in _COMBINING)

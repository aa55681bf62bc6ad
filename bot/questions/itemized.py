"""Lists that a letter prints as such, given whole: items behind a colon, numbered points under a title."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.list_behind import in_words
from bot.questions.lists_of_points import lists_of_points, may_mean_one_list, paragraphs_around
from bot.questions.quoting import with_place
from bot.questions.strays import left_words
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, indices
from store.words import stem, stems

_OPENING = frozenset("list name all enumerate give which what show every the and of".split())
_OF_A_LIST = frozenset(
    map(stem, "list name all enumerate give show title every each one make made take contain include set offer".split())
)
LONGEST = 1350
"""Characters of one answer."""


def itemized(context: Context) -> Answer | None:
    """ "What measures were agreed on?", "all pledges of X"."""
    utterance = context.utterance
    if utterance.of("quoted", "reference", "person", "paragraph"):
        return None
    if not may_mean_one_list(context) or _asks_who_came(utterance):
        return None
    wanted = _content(context)
    head = _plural_head(utterance)
    if head is None or head.isdisjoint(wanted):
        return None
    rows = paragraphs_around(context)
    for lead, items in lists_of_points(rows):
        own = frozenset(stems(str(lead["text"])))
        held = head & own and 2 * len(wanted & own) >= len(wanted)
        if held and wanted <= own | _of_the_letter(rows, lead):
            return items_told(context, lead, items)
    return None


def _asks_who_came(utterance: Utterance) -> bool:
    """ "Which countries took part in the meeting of Ministers": the points of its communiqué are none of them."""
    words = utterance.words
    came = any(word.stem in _COMING or (word.text == "part" and words[i - 1].text in _TAKING) for i, word in
               enumerate(words) if i)  # fmt: skip
    return came and any(word.stem in _WHO_MAY_COME for word in words)


_COMING = frozenset(map(stem, "attend attended attending participate participated present".split()))
_TAKING = frozenset("take takes took taken taking".split())
_WHO_MAY_COME = frozenset(map(stem, "state country nation government delegation organization people minister".split()))


def _content(context: Context) -> frozenset[str]:
    """Stems of the words that say what the list is of."""
    left = left_words(context.utterance, context.scope, context.utterance.slots)
    return frozenset(word.stem for word in left if word.text.isalpha()) - _OF_A_LIST - LETTER_NOUNS


def _plural_head(utterance: Utterance) -> frozenset[str] | None:
    """The first plural noun behind the opening words: "what measures", "all of X's pledges"."""
    if utterance.asks not in ("which", "what", ""):
        return None
    slotted = indices(utterance.slots)
    for i, word in enumerate(utterance.words[:MOST_BEFORE]):
        if i in slotted or word.text in _OPENING or (word.text in _BEING and _is_the_one(utterance, i + 1)):
            continue
        plural = word.text.endswith("s") and not word.text.endswith("ss") and not word.possessive
        return frozenset({word.stem}) if plural and word.stem not in LETTER_NOUNS else None
    return None


_BEING = frozenset("are were be would will is".split())


def _is_the_one(utterance: Utterance, at: int) -> bool:
    """ "What are the aims of X", not "what are aims", which asks what such a thing is."""
    word = utterance.words[at] if at < len(utterance.words) else None
    return word is not None and (word.text in ("the", "all", "be") or word.possessive)


MOST_BEFORE = 6


def _of_the_letter(rows: Sequence[Row], lead: Row) -> frozenset[str]:
    return frozenset(one for row in rows if row["letter"] == lead["letter"] for one in stems(str(row["text"])))


def items_told(context: Context, lead: Row, items: Sequence[Row]) -> Answer:
    """The lead with each of its points, shortened where there are many."""
    room = max(60, LONGEST // len(items) - 12)
    listed = [in_words({**row, "text": _shortened(str(row["text"]), room)}) for row in items]
    text = f"{with_place(context.local, lead)} {' '.join(listed)}"
    return Answer("answered", text, citations=cite_all(context.reader, [lead, *items]))


def _shortened(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[:room].rsplit(' ', 1)[0]} …"

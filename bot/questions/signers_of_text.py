"""Who signed a text that a letter holds whole, by what it is called: "who signed the border agreement for X".

Of the letter that sends it others are the signers: a text is found by the heading it stands under.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.lexicon import kin, lexicon
from bot.questions.claimed import lead
from bot.questions.signatures import signatures, signed_in_words, signers_named
from bot.questions.signing import sign_stems
from bot.questions.signing_scope import tells_which_letter
from bot.questions.strays import left_words
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.scoping.speakers import holds_office
from bot.slots import Slot
from store.words import stem, stems

_TEXTS = frozenset(map(stem, "agreement treaty pact convention protocol charter accord communique".split()))
"""Nouns of texts between parties, which their parties sign."""
_ANY = frozenset(map(stem, "agreement treaty pact accord".split()))
"""Nouns by which people call any of them."""
_SAYING_SO = frozenset(
    map(stem, "name behalf put person people party parties part two both government representative country".split())
)
_FOR = frozenset("for behalf of".split())
_LINES = 6
"""Headings and first lines of a part among which its title stands."""


def signers_of_text(context: Context) -> Answer | None:
    """The signatures below the one text that is meant, of the State named with "for" or "'s" only; yes or no to an
    office."""  # fmt: skip
    utterance = context.utterance
    said = {word.stem for word in utterance.words}
    if not said & sign_stems() or is_large(context.reader) or utterance.of("person", "part", "symbol", "quoted"):
        return None
    side = _side(utterance)
    if tells_which_letter(utterance):
        return None
    if side is None and utterance.asks == "yes/no":
        return None
    rows, titles = _below(context, side)
    if side is not None:
        rows = [row for row in rows if row["state"] == side.value]
    if not rows:
        return None
    if utterance.asks == "yes/no":
        return _titled(context, _verdict(context, rows), titles)
    return _titled(context, signers_named(context, rows, signed_in_words(rows, context.local)), titles)


def _titled(context: Context, answer: Answer | None, titles: Sequence[Row]) -> Answer | None:
    """The answer with the title of the text as a further proof of which one is meant."""
    proof = cite_all(context.reader, titles)
    return answer._replace(citations=(*answer.citations, *proof)) if answer else None


def _verdict(context: Context, rows: Sequence[Row]) -> Answer | None:
    """Whether a holder of the office asked about signed for the side."""
    offices = context.utterance.values("office")
    if len(offices) != 1:
        return None
    held = any(holds_office(row, offices[0]) for row in rows)
    text = lead(held, context.utterance) + signed_in_words(rows, context.local)
    return signers_named(context, rows, text)._replace(items=("Yes" if held else "No",))


def _side(utterance: Utterance) -> Slot | None:
    """The State for which somebody signed: "for X", "on behalf of X", "on X's behalf", "X's signatory"."""
    words = utterance.words
    for slot in utterance.of("state"):
        before = [word.text for word in words[max(0, slot.first - 4) : slot.first] if word.text != "the"]
        behind = words[slot.last : slot.last + 1]
        own = bool(behind) and (behind[0].text == "behalf" or behind[0].stem in sign_stems())
        if own or before[-1:] == ["for"] or before[-2:] == ["behalf", "of"]:
            return slot
    return None


def _below(context: Context, side: Slot | None) -> tuple[list[Row], list[Row]]:
    """Signatures of the one part whose title holds all that tells which text is meant, and that title."""
    utterance = context.utterance
    noun = next((i for i, word in enumerate(utterance.words) if word.stem in _TEXTS), None)
    if noun is None or utterance.words[noun].text.endswith("s"):
        return [], []
    left = left_words(utterance, Scope(used=frozenset({noun})), (*utterance.of("office"), *((side,) if side else ())))
    wanted = {word.stem for word in left if word.text not in _FOR}
    wanted -= _SAYING_SO | sign_stems() | LETTER_NOUNS
    rows = [row for row in signatures(context.reader, context.scope) if row["part"] != "letter"]
    places = dict.fromkeys(part_of(row) for row in rows)
    forms = _forms(utterance.words[noun].text)
    titles = {place: _titles(context, place, forms, wanted) for place in places}
    meant = [place for place, lines in titles.items() if lines]
    if len(meant) != 1:
        return [], []
    return [row for row in rows if part_of(row) == meant[0]], titles[meant[0]][:1]


def _forms(noun: str) -> set[str]:
    own = stem(noun)
    if own in _ANY:
        return set(_TEXTS)
    ways = (*lexicon().alternatives.get(own, ()), *kin(noun))
    return {own, *(way[0] for way in ways if len(way) == 1)}


def _titles(context: Context, place: tuple[str, str], forms: set[str], wanted: set[str]) -> list[Row]:
    """Lines at the head of the part that begin with the noun and hold all that is wanted."""
    sql = (
        "SELECT * FROM paragraphs WHERE letter = :l AND part = :p AND role IN ('title', 'heading') "
        f"ORDER BY paragraph LIMIT {_LINES}"
    )
    found = []
    for row in context.reader.rows(sql, {"l": place[0], "p": place[1]}):
        line = stems(str(row["text"]))
        if forms.intersection(line[:_OPENING]) and wanted <= {
            *line,
            *(piece for one in line for piece in one.split("-")),
        }:
            found.append(row)
    return found


_OPENING = 4
"""Words with which a title begins among which the noun stands: "Protocol", "Second Additional Protocol"."""

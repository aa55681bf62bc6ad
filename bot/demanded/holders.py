"""Somebody by name where it is asked who heads a body or is its officer; a signature for the side that is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.context import Context
from bot.demanded.signs import OFFICE_WORDS
from bot.demanded.told import MOST_LETTERS, Told, names_in_letters
from bot.lexicon import STOPWORDS, word_classes
from bot.reading.patterns import pattern
from bot.reading.renamed import under_all_names
from bot.reading.utterance import Utterance
from bot.scoping.speakers import holds_office
from bot.slots import CARDINALS
from store.places import find_states
from store.words import fold, stem, stems
from store.words import words as said_words

_HEADING = pattern(
    r"^who (?:heads?|headed|leads?|led|chairs?|chaired|commands?|commanded|directs?|directed|runs?|ran)\b"
)
_HEADED_BY = pattern(
    r"\b(?:headed|led|chaired|commanded|directed|run|presided over)\b[^.;:]{0,40}?\bby (?:an?|the|one|two|three|each) "
)
""" "To be headed by the two Ministers": nobody is named, and still it is told who."""
_TELLS_OF_HEADS = pattern(
    r"\b(?:headed|heads?(?! of (?:state|government|delegation|mission))|lead\w*|led|chair\w*|command\w*|direct\w+"
    r"|presid\w+|runs?|ran|running|secretary|chief|minister|captain|governor|general|manager)\b",
    re.IGNORECASE,
)
_SIGNED = frozenset("sign signs signed".split())
_SIGNING = frozenset(map(stem, "sign signed signature signatory signatories".split()))


def names_holder(context: Context, told: Told) -> bool:
    """ "Who heads X", "who is the adviser of X": no sentence that names nobody beyond those in the question."""
    utterance = context.utterance
    if not utterance.in_english or utterance.of("person") or not _asks_for_holder(utterance):
        return True
    text = " ".join(told.quotes)
    others = {found.state for found in find_states(text)} - set(utterance.values("state"))
    if _HEADING.search(" ".join(word.text for word in utterance.words)):
        if _heads_another(context, told):
            return False
        if _HEADED_BY.search(text):
            return True
        if not _TELLS_OF_HEADS.search(text):
            return False
    return any(name in text for name in names_in_letters(told, context.reader)) or bool(others)


_END = 4
"""Words of "named in any letter" at the end of a question."""


def is_named(context: Context, told: Told) -> bool:
    """ "Is the chairman named?": a sentence that speaks of the chairman alone gives no name."""
    words = context.utterance.words
    holder = context.utterance.of("office") or any(word.text.rpartition("-")[2] in OFFICE_WORDS for word in words)
    if not holder or told.said.startswith("No") or all(word.text != "named" for word in words[-_END:]):
        return True
    text = " ".join(told.quotes)
    return any(name in text for name in names_in_letters(told, context.reader))


def _heads_another(context: Context, told: Told) -> bool:
    """ "Who chaired the X meeting": a sentence without a meeting, which goes on from none, tells who chaired a body."""
    words = [word.text for word in context.utterance.words[2:]]
    noun = words[-1] if words else ""
    if noun not in _MEETINGS or told.intent is not None:
        return False
    held = any(not _MEETINGS.isdisjoint(said_words(quote)) for quote in told.quotes)
    return not held and not any(_GOES_ON.match(quote) for quote in told.quotes)


_MEETINGS = frozenset(
    "meeting conference summit session workshop seminar congress talks symposium forum meetings".split()
)
_GOES_ON = pattern(r"^\W*(?:It|They|He|She|The)\b")


def is_of_that_state(context: Context, told: Told) -> bool:
    """ "The Armenian minister X": nothing is told of an X who stands in the letters for other States alone."""
    utterance = context.utterance
    states = {slot.last: slot.value for slot in utterance.of("state")}
    for office in utterance.of("office"):
        state = states.get(office.first)
        person = next((one for one in utterance.of("person") if one.first - office.last in (0, 1)), None)
        if state is None or person is None:
            continue
        rows = context.reader.rows(_STATES_OF, {"name": person.value})
        found = {str(row["state"]) for row in rows}
        if found and found.isdisjoint(under_all_names(context.reader, [state])):
            return False
    return True


_STATES_OF = (
    "SELECT DISTINCT m.state FROM person_mentions m JOIN persons p ON p.person = m.person "
    "WHERE p.folded = :name AND m.state IS NOT NULL LIMIT 8"
)


def wrote_in_that_office(context: Context, told: Told) -> bool:
    """ "Did the minister write on that day": yes by the date of a letter that somebody in that office signed."""
    offices = [slot for slot in context.utterance.of("office") if slot.first not in context.scope.used]
    before = {
        slot: [word.text for word in context.utterance.words[max(0, slot.first - 2) : slot.first]] for slot in offices
    }
    offices = [slot for slot in offices if "to" not in before[slot]]
    sql = "SELECT office, rank FROM signatures WHERE letter = :l"
    rows = [row for letter in told.letters[:MOST_LETTERS] for row in context.reader.rows(sql, {"l": letter})]
    return not rows or all(any(holds_office(row, slot.value) for row in rows) for slot in offices)


def _asks_for_holder(utterance: Utterance) -> bool:
    texts = [word.text for word in utterance.words]
    if _HEADING.search(" ".join(texts)):
        return True
    if texts[:3] not in (["who", "is", "the"], ["who", "was", "the"]) or "of" not in texts:
        return False
    before = texts[3 : texts.index("of")]
    return bool(before) and len(before) < _LONG and word_classes(before[-1])[1] == "person"


_LONG = 4


def signed_for_that_side(context: Context, told: Told) -> bool:
    """ "Who signed for the chief of X": a signature that stands for it, where the side has no name of its own."""
    utterance = context.utterance
    words = utterance.words
    if not {word.stem for word in words} & _SIGNING or utterance.asks in ("yes/no", "choice", "how many"):
        return True
    at = next((i for i, word in enumerate(words) if word.text in ("for", "behalf") and i), len(words))
    end = next((i for i in range(at, len(words)) if words[i].text == "in"), len(words))
    covered = {i for slot in utterance.slots for i in range(slot.first, slot.last)} | context.scope.used
    side = [i for i in range(at + 1, end) if words[i].text not in STOPWORDS and words[i].text not in CARDINALS]
    deed = any(word.text in _SIGNED for word in words[:at]) or words[at - 1].stem in _SIGNING
    if not side or covered.intersection(side) or not deed or words[at - 1].text.endswith("ing"):
        return True
    held = set(stems(fold(" ".join((told.text, *_beside_signatures(context, told))))))
    return {words[i].stem for i in side} <= held


def signed_for_all_of_them(context: Context, told: Told) -> bool:
    """ "Did X sign for all six": that X signed is no yes to it."""
    typed = " ".join(word.text for word in context.utterance.words)
    return not told.said.startswith("Yes") or not _FOR_MANY.search(typed)


_FOR_MANY = pattern(
    r"\b(?:for|on behalf of) (?:all|everybody|everyone|every|each|both|others|them"
    r"|(?:all )?(?:the )?(?:other|rest|remaining)"
    r"|(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! letters))"
)


def signed_for_that_body(context: Context, told: Told) -> bool:
    """ "Who signed it for the X": no sentence that tells of the signing and does not name the X."""
    words, asks = context.utterance.words, context.utterance.asks
    if asks in ("yes/no", "choice", "how many") or not {word.stem for word in words} & _SIGNING:
        return True
    sides = [
        slot
        for slot in context.utterance.of("organization", "body")
        if {"for", "behalf"} & {word.text for word in words[max(0, slot.first - 3) : slot.first]}
    ]
    held = set(stems(fold(" ".join(told.quotes))))
    return all(set(stems(fold(slot.value))) <= held for slot in sides)


def _beside_signatures(context: Context, told: Told) -> Iterator[str]:
    """What stands around the signatures of those who are named: the heading above, the rest of the line."""
    sql = "SELECT name, letter, state_printed, start, end FROM signatures WHERE letter = :l"
    for letter in told.letters[:MOST_LETTERS]:
        for row in context.reader.rows(sql, {"l": letter}):
            if str(row["name"]) in told.text:
                start, end = int(str(row["start"])), int(str(row["end"]))
                above = context.reader.text(letter, max(0, start - _ABOVE), start).rpartition("(Signed)")
                yield above[2].partition("\n")[2] if above[1] else above[2]
                yield context.reader.text(letter, end, end + _BEHIND).partition("\n")[0]
                yield str(row["state_printed"] or "")


_ABOVE, _BEHIND = 160, 60

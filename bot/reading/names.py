"""Names in an utterance: States, persons, organizations and bodies, exact first, then near spellings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.lexicon import QUESTION_WORDS, STOPWORDS, is_english
from bot.reading.british import other_spelling
from bot.reading.capitals_in_names import is_a_place, names_an_event, stands_in_a_name
from bot.reading.codes import FUNCTION_WORDS, LONGEST_CODE, TITLES, may_be_code, names_waters, stands_out
from bot.reading.gazetteer import Gazetteer, Named
from bot.reading.instruments import full_titles
from bot.reading.short_forms import SHORT_FORMS
from bot.reading.spelling import (
    ABBREVIATIONS,
    corrected,
    frame_words,
    how_or_who,
    is_slip,
    known,
    national,
)
from bot.reading.typed import Word, as_typed, respelled
from bot.slots import Slot
from store.words import fold, stem

LONGEST_NAME = 8
"""Words; "the former Yugoslav Republic of Macedonia" has six."""
_KINDS = {"acronym": "organization", "organization": "organization", "term": "organization", "body": "body",
          "person": "person", "state": "state", "region": "region"}  # fmt: skip


def named(words: list[Word], slots: list[Slot], gazetteer: Gazetteer) -> tuple[list[Word], list[Slot]]:
    """Settle the spelling of unknown words and find every name. Indices of ``slots`` follow the new words."""
    taken = covered(words, slots)
    found = list(_exact(words, taken, gazetteer))
    taken = covered(words, [*slots, *found])
    spelled = [_respell(word, i, words, gazetteer) if not taken[i] else [word] for i, word in enumerate(words)]
    if all(len(new) == 1 and new[0].text == old.text for new, old in zip(spelled, words, strict=True)):
        return words, slots + found + _given(words, [*slots, *found], gazetteer)
    moved, position = [], 0
    for new in spelled:
        moved.append(position)
        position += len(new)
    moved.append(position)
    slots = [slot._replace(first=moved[slot.first], last=moved[slot.last]) for slot in slots]
    flat = [word for new in spelled for word in new]
    found = list(_exact(flat, covered(flat, slots), gazetteer))
    return flat, slots + found + _given(flat, [*slots, *found], gazetteer)


def _given(words: Sequence[Word], slots: Sequence[Slot], gazetteer: Gazetteer) -> list[Slot]:
    """Persons called by a given name alone ("Nursultan"), where only one person of the letters bears it."""
    if any(slot.kind == "person" for slot in slots):
        return []
    taken = covered(words, slots)
    alone = [
        (i, word)
        for i, word in enumerate(words)
        if not taken[i]
        and len(word.text) > 3
        and word.text.isalpha()
        and not (is_english(word.text) or word.text in STOPWORDS)
    ]
    found = []
    for i, word in alone[:4]:
        families = gazetteer.bearers(word.text)
        if len(families) == 1:
            behind = words[i + 1].text if i + 1 < len(words) and not taken[i + 1] else ""
            last = i + 1 + int(bool(behind) and _is_family(behind, families[0]))
            found.append(Slot("person", families[0], i, last, families[0]))
    return found


def _is_family(behind: str, family: str) -> bool:
    """Whether the word behind a given name is its bearer's family name, however far off it is spelled."""
    if is_english(behind):
        return False
    from bot.reading.near_names import is_near_family  # here to keep start-up fast: few names are spelled so

    return is_near_family(behind, family)


def covered(words: Sequence[Word], slots: Sequence[Slot]) -> list[bool]:
    """Whether each of the words is part of a slot."""
    taken = [False] * len(words)
    for slot in slots:
        taken[slot.first : slot.last] = [True] * (slot.last - slot.first)
    return taken


def _exact(words: Sequence[Word], taken: Sequence[bool], gazetteer: Gazetteer) -> Iterator[Slot]:
    """Names that stand in the words, the longest at each place."""
    spans = [
        (i, j)
        for i in range(len(words))
        for j in range(i + 1, min(i + LONGEST_NAME, len(words)) + 1)
        if not any(taken[i:j]) and not (words[i].text in STOPWORDS and j == i + 1 and not stands_out(words, i))
    ]
    called = {(i, j): " ".join(word.text for word in words[i:j]) for i, j in spans}
    full = {span: tuple(full_titles(words, *span)) for span in spans}
    readings = gazetteer.exact((*called.values(), *(title for titles in full.values() for title in titles)))
    at = 0
    while at < len(words):
        for i, j in sorted((s for s in spans if s[0] == at), key=lambda s: -s[1]):
            own = (*full[i, j], called[i, j])
            reading = _admissible([one for text in own for one in readings.get(text, ())], words, i, j)
            if reading and not _means_something_else(reading, words, i, j):
                slot = _slot(reading, words, i, j, gazetteer)
                yield slot._replace(first=_formal_from(words, taken, i)) if slot.kind == "state" else slot
                at = j
                break
        else:
            at += 1


_FORMS_OF_STATES = frozenset("republic federation kingdom principality sultanate duchy commonwealth emirate".split())


def _formal_from(words: Sequence[Word], taken: Sequence[bool], at: int) -> int:
    """Index from which the name is formal ("the federation of X"), though just its short form is known in so many
    words; ``at`` where it is not."""
    of = at - 2 if at > 1 and words[at - 1].text == "the" else at - 1
    formal = of > 0 and words[of].text == "of" and words[of - 1].text in _FORMS_OF_STATES
    return of - 1 if formal and not any(taken[of - 1 : at]) else at


def _admissible(readings: Sequence[Named], words: Sequence[Word], first: int, last: int) -> Named | None:
    """The first reading that the way the words are typed allows."""
    for reading in readings:
        if reading.kind not in _KINDS:
            continue
        if last - first > 1 or _typed_as_name(reading, words, first):
            return reading
    return None


def _means_something_else(reading: Named, words: Sequence[Word], first: int, last: int) -> bool:
    behind = words[last : last + 1]
    short = _is_short_office(words, first, last) or (reading.kind == "state" and names_waters(words, first))
    named = names_an_event(reading, behind) or stands_in_a_name(reading, words, first)
    return short or named or _is_language(reading, words, first, last)


_OFFICES = frozenset("sg pr".split())
"""Codes of States that behind "the" are the Secretary-General and the Permanent Representative."""


def _is_short_office(words: Sequence[Word], first: int, last: int) -> bool:
    """ "The SG", "the PR"."""
    return last == first + 1 and first > 0 and words[first].text in _OFFICES and words[first - 1].text == "the"


_INTO = frozenset("in into".split())
_SPEAKING = frozenset("speak speaks understand read know".split())


def _is_language(reading: Named, words: Sequence[Word], first: int, last: int) -> bool:
    """ "Written in Polish", "do you speak Polish": the language; "in Polish territory" is the State."""
    if last - first > 1 or not first or reading.detail != "adjective":
        return False
    if words[first - 1].text in _SPEAKING:
        return True
    if words[first - 1].text not in _INTO:
        return False
    return last == len(words) or words[last].text in STOPWORDS


def _typed_as_name(reading: Named, words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if reading.detail == "code" and len(word.text) <= LONGEST_CODE:
        return may_be_code(words, at)
    if reading.kind == "state" and reading.detail in ("short", "formal"):
        return True
    return word.capital or not is_english(word.text)


def _slot(reading: Named, words: Sequence[Word], first: int, last: int, gazetteer: Gazetteer) -> Slot:
    typed = (
        as_typed(words[first:last]) if any(fold(w.raw.removesuffix("'s")) != w.text for w in words[first:last]) else ""
    )
    if reading.kind == "person":
        first = _with_given_names(words, first, gazetteer)
        return Slot("person", reading.value, *_beside(words, first, last, gazetteer), reading.value, typed)
    if is_a_place(reading, words[max(0, first - 2) : first]) and not words[last - 1].possessive:
        return Slot("place", " ".join(word.text for word in words[first:last]), first, last, reading.detail, typed)
    return Slot(_KINDS[reading.kind], reading.value, first, last, reading.detail, typed)


def _with_given_names(words: Sequence[Word], first: int, gazetteer: Gazetteer) -> int:
    """Take initials and capitalised given names before a family name into its slot."""
    while first and words[first - 1].capital and words[first - 1].text not in QUESTION_WORDS:
        before = words[first - 1]
        lone = len(before.text) == 1 and before.raw.isupper() and before.text not in ("a", "i")
        initial = lone or (len(before.text) <= 2 and before.text not in STOPWORDS)
        title = before.text in TITLES
        apart = words[first].start - before.end > 1 and not (initial or title)
        if apart or before.text.removesuffix("s") in gazetteer.near_states():
            break  # behind a comma, or of a people: no given name
        if not initial and not title and (is_english(before.text) or before.text in STOPWORDS or before.possessive):
            break
        first -= 1
    return first


def _beside(words: Sequence[Word], first: int, last: int, gazetteer: Gazetteer) -> tuple[int, int]:
    """The span with given names that stand next to it in any order and any case ("denisov andrei 2004")."""
    given = gazetteer.given_names()
    while first and words[first - 1].text in given:
        first -= 1
    while last < len(words) and words[last].text in given:
        last += 1
    if first and len(words[first - 1].text) >= _SHORTEST_GIVEN and not words[first - 1].possessive:
        first -= any(is_slip(words[first - 1].text, name) for name in given if len(name) >= _SHORTEST_GIVEN)
    return first, last


_SHORTEST_GIVEN = 5
"""Letters of a given name that is known by all but one of them ("elder" for "Eldar")."""


def _respell(word: Word, at: int, words: Sequence[Word], gazetteer: Gazetteer) -> list[Word]:
    """What an unknown word probably stands for: a known word, a person, a State; itself where nothing is near."""
    if word.text in SHORT_FORMS and not word.raw.isupper() and not (len(word.text) > 2 and is_english(word.text)):
        return respelled(word, SHORT_FORMS[word.text])
    if word.text in ABBREVIATIONS and word.text not in gazetteer.words():
        return respelled(word, ABBREVIATIONS[word.text])
    if (other := other_spelling(word.text, gazetteer)) is not None:
        return respelled(word, other)
    if len(word.text) == 3 and (
        small := how_or_who(word.text, "".join(next_.text for next_ in words[at + 1 : at + 2]))
    ):
        return respelled(word, small)
    if "-" in word.text and (pieces := _pieces(word, words, gazetteer)):
        return pieces
    if known(word.text, ()) or word.text in FUNCTION_WORDS or known(word.text, gazetteer.words()):
        return [word]  # the words of the letters are read only where no other list holds the word
    from bot.reading.near_names import near_name  # here to keep start-up fast: most words are known

    name = near_name(word.text, gazetteer)
    plain = corrected(word.text, gazetteer.words(), gazetteer.near_states())
    if name and (plain is None or (word.capital and at > 0)):
        return respelled(word, name)
    return respelled(word, plain or name or word.text)


def _pieces(word: Word, words: Sequence[Word], gazetteer: Gazetteer) -> list[Word]:
    """The words of a hyphen compound that is no word of the letters ("UN-CSTO"); names of two States stay together."""
    text = word.text
    if text in gazetteer.words() or text in frame_words() or is_english(text) or any(c.isdigit() for c in text):
        return []
    pieces = [national(piece) for piece in text.split("-")]
    if not _PREFIXES.isdisjoint(pieces[:-1]):
        return []
    states = gazetteer.near_states()
    if all(piece in states for piece in pieces):
        from bot.reading.nations import is_national  # here to keep start-up fast: few questions join two States

        both = (" and " if is_national(text) else "-").join(pieces)
        return respelled(word, both) if both != text else []
    if not all(len(piece) > 1 for piece in pieces):
        return []
    bare = [word._replace(text=piece, stem=stem(piece), raw=piece) for piece in pieces]
    read = [new for piece in bare for new in _respell(piece, 0, words, gazetteer)]
    return [
        new._replace(raw=_as_typed(new.text, word.raw), start=word.start, end=word.end)
        for new in read
        if new.text not in _TIED
    ]


def _as_typed(piece: str, whole: str) -> str:
    """The piece with the capital letters that it has within the word typed."""
    at = whole.casefold().find(piece)
    return whole[at : at + len(piece)] if at >= 0 else piece


_PREFIXES = frozenset(
    """co non anti counter pre post self inter intra re sub ex vice multi bi pan semi quasi mid cross over under
    de pro neo meta trans ultra""".split()
)
"""Beginnings that turn the word behind them into another one: "co-chair" is no chair."""
_TIED = frozenset("related based led type style like wide linked connected".split())
"""Words behind a hyphen that only tie the word before it to the next."""

"""Ways to ask a message without one of its pieces: by its clauses, its marks, its sentences."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from typing import NamedTuple

from bot.citing import Library
from bot.reading.clauses import asked, clause_of, held_by
from bot.reading.utterance import Utterance
from bot.scoping.meant import find_scope
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE, indices
from bot.structure.bare_questions import asks_barely, fused, in_its_place, is_fragment, where_said
from bot.structure.claims import claim_of, content_stems, is_verdict
from bot.structure.classes import Frame, classed
from bot.structure.embedded import as_question, deed_of_the_one
from bot.structure.marks import OPENS, Cut, asking_sentence, cuts, split
from bot.structure.scenes import dated, of_person, pointed, things


class Known(NamedTuple):
    """What pieces are read and weighed with."""

    read: Callable[[str], Utterance]
    reader: Library
    words: Callable[[], Collection[str]]
    """Folded words of the letters."""


class Piece(NamedTuple):
    """What was cut off and binds the answer."""

    text: str
    kind: str
    """As :class:`bot.structure.classes.Frame` has it; or scene, a sentence that says something of the letters."""


class Way(NamedTuple):
    """A question that is left, with what was cut off it."""

    question: str
    pieces: tuple[Piece, ...] = ()
    sure: bool = False
    """Whether it says what was meant, so that its answer may stand instead of a passage for the whole."""


def ways(way: Way, known: Known) -> Iterator[Way]:
    """The ways that lead one step further, likeliest first."""
    before, asking, behind = asking_sentence(way.question)
    if behind and (rest := " ".join([*before, asking])) != way.question:
        yield from _without_tail(way, rest, " ".join(behind), known)
    if before:
        yield from _two_sentences(way, " ".join(before), before[-1], asking, known)
        return
    if (claim := claim_of(asking)) is not None:
        yield from (way._replace(question=question) for question in _whether(claim))
    if deed := deed_of_the_one(asking):
        yield from (way._replace(question=question) for question in _whether(deed))
    if (held := held_by(asking)) and (clause := clause_of(held[1])):
        teller = Piece(f"according to {held[0]}", "words")
        yield Way(asked("", clause, clause.behind), (*way.pieces, teller), sure=True)
    if question := as_question(asking):
        yield way._replace(question=question)
    for cut in cuts(asking):
        yield from _without(way, cut, known)


def _whether(claim: str) -> list[str]:
    """A claim as the question whether it is true, and with its verb in front."""
    clause = clause_of(claim)
    return [f"is it true that {claim}?", *([asked("", clause, clause.behind)] if clause else [])]


def _without(way: Way, cut: Cut, known: Known) -> Iterator[Way]:
    piece = known.read(cut.piece)
    frame = frame_of(cut, known)
    if frame is None or (not cut.mark and is_fragment(cut.question)):
        return  # "weapons came from which country": the clause is cut through
    pieces = (*way.pieces, Piece(cut.piece, frame.kind)) if frame.binding else way.pieces
    points = pointed(cut.question, "it") is not None
    for thing in _topics(piece, cut.piece) if frame.kind in ("purpose", "asker") else _people(piece) if points else ():
        for question in _pointing_at(cut.question, thing, piece):
            yield Way(question, pieces)
    if not points:
        yield Way(cut.question, pieces, sure=frame.kind in ("asker", "words", "place"))


def frame_of(cut: Cut, known: Known) -> Frame | None:
    """What the piece is as a whole; else what its own pieces are, where each of them asks nothing."""
    words = known.words()
    piece = known.read(cut.piece)
    if whole := classed(cut, piece, find_scope(piece, known.reader), words):
        return whole
    smaller = [one for one in split(cut.piece) if one]
    if len(smaller) < 2 or cut.place == "within":
        return None
    found = [
        classed(cut._replace(piece=one), known.read(one), find_scope(known.read(one), known.reader), words)
        for one in smaller
    ]
    frames = [frame for frame in found if frame]
    if len(frames) < len(smaller):
        return None
    return frames[0]._replace(binding=any(frame.binding for frame in frames))


def _who_is(scene: Utterance, question: str) -> list[str]:
    """ "I meet the name X. Who is it?" as "who is X?"."""
    people = _people(scene) if asks_barely(question) and question.casefold().lstrip("and so").startswith("who") else []
    return [f"who is {people[0]}?"] if len(people) == 1 else []


def _people(piece: Utterance) -> list[str]:
    return [" ".join(word.raw.removesuffix("'s") for word in piece.words_of(slot)) for slot in piece.of("person")]


def _letters_named(piece: Utterance) -> list[str]:
    """The first phrase that names a letter or part: "the 2009 draft", "Azerbaijan's letter"."""
    slotted = indices(piece.of("date", "part", "symbol", "state"))
    telling = {
        i
        for i, word in enumerate(piece.words)
        if word.stem in LETTER_NOUNS - MORE_THAN_ONE and word.text not in MORE_THAN_ONE
    } | indices(piece.of("part", "symbol"))
    runs: list[list[int]] = []
    for i, word in enumerate(piece.words):
        if i in slotted | telling or (word.text in ("of", "the") and runs and runs[-1][-1:] == [i - 1]):
            runs = [*runs[:-1], [*runs[-1], i]] if runs and runs[-1][-1] == i - 1 else [*runs, [i]]
    found = [run for run in runs if not telling.isdisjoint(run)]
    return [f"the {' '.join(piece.words[i].raw for i in run)}" for run in found][:1]


def _topics(piece: Utterance, typed: str) -> list[str]:
    """What the piece is about: the names in it, else what stands behind "on" or "about"."""
    named = [
        " ".join(word.raw.removesuffix("'s") for word in piece.words_of(slot))
        for slot in piece.of("state", "organization", "body", "person", "reference")
    ]
    behind = [found for mark in (" on ", " about ", " of ") if (found := typed.rpartition(mark)[2]) != typed]
    return [thing.strip(" .,;:!") for thing in dict.fromkeys([*named, *behind])][:2]


def _pointing_at(question: str, thing: str, piece: Utterance) -> list[str]:
    """The question with "it" or "the country" written out as the topic."""
    kinds = {slot.kind for slot in piece.slots}
    noun = "country|state|nation|republic" if "state" in kinds else "organization|organisation|body|treaty|pact|man"
    named = re.sub(rf"\b(?:the|that|this) (?:{noun})\b(?! of)", thing, question, count=1, flags=re.IGNORECASE)
    if named != question:
        return [named]
    return [found] if (found := pointed(question, thing)) else []


def _without_tail(way: Way, rest: str, tail: str, known: Known) -> Iterator[Way]:
    """The message without sentences behind its question that ask nothing."""
    frame = frame_of(Cut(rest, tail, "behind", "."), known)
    if frame is not None:
        yield Way(rest, (*way.pieces, Piece(tail, frame.kind)) if frame.binding else way.pieces)


def _two_sentences(way: Way, scene: str, last: str, question: str, known: Known) -> Iterator[Way]:
    """A claim with its verdict; a frame before a question; a scene with a question that points at it."""
    if "?" in scene:
        return
    asking = known.read(question)
    slotted = indices(asking.of("part", "symbol", "date"))
    stems = content_stems([word.text for i, word in enumerate(asking.words) if i not in slotted])
    if is_verdict(question, stems):
        claim = claim_of(last) or last.rstrip(".!:; ")
        bound = (*way.pieces, Piece(question, "place")) if slotted else way.pieces
        for question in _whether(claim):
            yield Way(question, bound, sure=True)
        return
    if plain := in_its_place(last, question) or where_said(last, question):
        yield Way(plain, way.pieces, sure=True)
        return
    piece = known.read(scene)
    frame = frame_of(Cut(question, scene, "before", scene[-1:]), known)
    if frame is not None and pointed(question, "it") is None:
        yield Way(question, (*way.pieces, Piece(scene, frame.kind)) if frame.binding else way.pieces, sure=True)
    told = (*way.pieces, Piece(scene, "asker" if frame and frame.kind == "asker" else "scene"))
    if full := dated(asking, piece):
        yield Way(full, way.pieces)
        question = full
    for joined in (*fused(last, question), *_who_is(piece, question)):
        yield Way(joined, way.pieces, sure=True)
    for person in _people(piece):
        if found := of_person(question, person):
            yield Way(found, told, sure=True)
    for thing in (*_letters_named(piece), *things(last)):
        if found := pointed(question, thing):
            yield Way(found, told)
    if OPENS.match(question) and pointed(question, "it") is None:
        yield Way(question, told)

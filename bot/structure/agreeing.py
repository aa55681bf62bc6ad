"""Whether an answer agrees with what was cut off its question: the letter, author, date, State, person named there."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Library
from bot.context import Context
from bot.demands import headings_above
from bot.questions.passages import search
from bot.reading.narrators import is_somebody_else
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope, indices
from bot.scoping.speakers import author_states, signatory, signed_by
from bot.searching.abstention import never_missing
from bot.searching.content import name_term, wanted_terms
from bot.searching.held import padded, stands
from bot.slots import Slot
from store.words import fold

NAMING = ("state", "person", "organization", "body", "office", "reference", "quoted", "region")
"""Kinds of slot that an answer must speak of, or be written by."""


def agrees(context: Context, answer: Answer, kind: str) -> bool:
    """Whether the answer keeps to all that the piece names; ``context`` holds the piece and what it means.

    Of a scene the letter must speak, in one sentence, not the answer: it is what "it" and "they" point at.
    """
    if answer.status != "answered" or not answer.citations:
        return False
    scope = context.scope
    letters = {citation.letter for citation in answer.citations}
    if scope.problem or (scope.letters and not letters <= set(scope.letters) and not _tells_both(answer, scope)):
        return False
    if scope.parts and not _quotes_part(scope, answer):
        return False
    utterance = context.utterance
    if kind == "scene":
        return _belongs_there(context, answer)
    if kind == "words" and not _may_have_told(utterance):
        return False
    named = [slot for slot in utterance.of(*NAMING) if slot.last > slot.first]
    if kind == "asker":  # what office the asker takes somebody to hold is no fact of the letters
        named = [slot for slot in named if slot.kind != "office"]
    return all(_keeps_date(slot, context, answer) for slot in utterance.of("date")) and all(
        _keeps_name(slot, context, answer) for slot in named
    )


def _may_have_told(piece: Utterance) -> bool:
    """Whether those whose words are meant write letters: "the envoy", "the six leaders"; not "the shepherd"."""
    slotted = indices(piece.slots)
    return not any(is_somebody_else(piece.words, i) for i in range(len(piece.words)) if i not in slotted)


def _tells_both(answer: Answer, scope: Scope) -> bool:
    """Whether it denies that one letter mentions what another one does: both are cited."""
    denied = answer.intent == "mentioning" and answer.items == ("No",)
    return denied and any(citation.letter in scope.letters for citation in answer.citations)


def _quotes_part(scope: Scope, answer: Answer) -> bool:
    """One of the parts meant is quoted; the letters above it may be where they only have it."""
    return not {(one.letter, one.part) for one in answer.citations}.isdisjoint(scope.parts)


def _keeps_date(slot: Slot, context: Context, answer: Answer) -> bool:
    """A date that told which letter has served; any other must be told, or be the year of what is quoted."""
    if set(range(slot.first, slot.last)) <= context.scope.used and context.scope.letters:
        return True
    told = " ".join((answer.answer, *answer.items, *(citation.quote for citation in answer.citations)))
    years = {str(context.names.row(citation.letter)["year"]) for citation in answer.citations}
    return slot.value[:4] in told or slot.value[:4] in years


def _keeps_name(slot: Slot, context: Context, answer: Answer) -> bool:
    if set(range(slot.first, slot.last)) <= context.scope.used:
        return True
    return is_author(slot, context.utterance, context.reader, answer) or _is_told(slot, context, answer)


def _is_told(slot: Slot, context: Context, answer: Answer) -> bool:
    """Whether the answer, its quotes or the headings above them hold the name in any of its forms."""
    quotes = [citation.quote for citation in answer.citations]
    text = padded(" ".join((answer.answer, *answer.items, *quotes, *headings_above(context, answer))))
    if slot.kind == "reference":
        return fold(slot.value).split()[-1] in text.replace("(", " ").replace(")", " ").split()
    return stands(name_term(context, slot), text)


def is_author(slot: Slot, utterance: Utterance, reader: Library, answer: Answer) -> bool:
    """Whether what is quoted was written by whom the slot names: a person, an office, a State."""
    places = list(dict.fromkeys((citation.letter, citation.part) for citation in answer.citations))
    if slot.kind == "state":
        return all(slot.value in author_states(reader, *place) for place in places[:_MOST_PLACES])
    if slot.kind == "person":
        return signatory(reader, fold(slot.value), sorted({letter for letter, _ in places[:_MOST_PLACES]}))
    if slot.kind == "office":
        return not set(signed_by(utterance, reader, slot, {letter for letter, _ in places})).isdisjoint(places)
    return False


_MOST_PLACES = 10


def _belongs_there(context: Context, answer: Answer) -> bool:
    """Whether a letter that is quoted speaks of what the sentence says that set the scene."""
    must, may = wanted_terms(context)
    if not must:
        return True
    letters = tuple(dict.fromkeys(citation.letter for citation in answer.citations))
    found = search(context._replace(scope=Scope(letters)), must, may)
    return any(hit.coverage >= _SPOKEN_OF and not any(map(never_missing, hit.missing)) for hit in found[:_MOST_HITS])


_MOST_HITS = 5
_SPOKEN_OF = 0.5
"""Share of the words of a scene that one sentence of the letter must hold."""


def written_by(piece: Utterance, reader: Library) -> Scope | None:
    """The parts that were signed for the one State, or by the one person, whom the piece names; None for any other."""
    states, people = piece.values("state"), piece.values("person")
    if len(states) + len(people) != 1:
        return None
    sql = (
        "SELECT DISTINCT s.letter, s.part FROM signatures s LEFT JOIN persons p ON p.family_name = s.family_name "
        f"WHERE {'s.state' if states else 'p.folded'} = :v LIMIT {_MOST_PLACES}"
    )
    pairs = tuple((str(row["letter"]), str(row["part"])) for row in reader.rows(sql, {"v": (*states, *people)[0]}))
    if not pairs or len(pairs) == _MOST_PLACES:
        return None
    return Scope(tuple(dict.fromkeys(letter for letter, _ in pairs)), pairs, frozenset({"state"}))

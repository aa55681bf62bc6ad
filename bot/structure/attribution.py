"""Whether an answer is told by whom the question says it should be: "as Lima tells it", "in the words of the envoy"."""

from __future__ import annotations

import re

from bot.answers import Answer
from bot.citing import Library
from bot.reading.patterns import pattern
from bot.scoping.speakers import author_states, signatory
from bot.structure.marks import asking_sentence, cuts
from bot.structure.ways import Known, frame_of
from store.words import fold, stems


def told_by_another(text: str, answer: Answer, known: Known) -> bool:
    """Whether the message says whose words are meant, a State's or a person's, and none of the quotes is theirs."""
    if answer.status != "answered" or not answer.citations:
        return False
    if _in_another_account(text, answer):
        return True
    for cut in cuts(asking_sentence(text)[1]):
        frame = frame_of(cut, known)
        if frame is None or frame.kind != "words":
            continue
        piece = known.read(cut.piece)
        states, people = piece.values("state"), piece.values("person")
        if len(states) + len(people) == 1 and not _is_theirs(answer, states, people, known.reader):
            return True
    return False


_ACCORDING = pattern(r"\baccording to (?:the |its |their |his |her |our )?([^,;.?:]{3,60})", re.IGNORECASE)


def _in_another_account(text: str, answer: Answer) -> bool:
    """ "According to X": a sentence that says whose account it gives gives that of X."""
    asked = _ACCORDING.search(text)
    if asked is None:
        return False
    told = [found[1] for one in answer.citations for found in _ACCORDING.finditer(one.quote)]
    return bool(told) and not any(set(stems(asked[1])) & set(stems(one)) for one in told)


def _is_theirs(answer: Answer, states: tuple[str, ...], people: tuple[str, ...], reader: Library) -> bool:
    places = list(dict.fromkeys((citation.letter, citation.part) for citation in answer.citations))[:_MOST_PLACES]
    if states:
        return any(states[0] in author_states(reader, *place) for place in places)
    return signatory(reader, fold(people[0]), sorted({letter for letter, _ in places}))


_MOST_PLACES = 10

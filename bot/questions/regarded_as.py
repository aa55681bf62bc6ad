"""As what an author sees a thing: "how does X describe the treaty?" by "X regards the treaty as a factor which ..."."""

from __future__ import annotations

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.lexicon import STOPWORDS
from bot.questions.quoting import with_place
from bot.questions.signatures import family, in_office, signatures
from bot.reading.patterns import pattern
from bot.scoping.scope import Scope, indices
from bot.scoping.speakers import author_states
from store.words import fold, stem, stems, words

_SEEING_AS = pattern(
    r"\b(?:regard|consider|view|describ|characteri[sz]|treat|see|perceiv|brand|label)\w* (?P<thing>[^,;:.]{2,90}?)"
    r" as (?=an? |the |one |being )"
)
_SEEING = frozenset(
    map(stem, "describe regard consider view see call think perceive characterize opinion label brand judge".split())
)
_FRAMING = _SEEING | frozenset(map(stem, "what how does do did as is word words term terms say letter annex".split()))


def regarded_as(context: Context) -> Answer | None:
    """The sentence by which the author named, or that of the letter meant, says as what the thing is seen."""
    utterance = context.utterance
    if is_large(context.reader) and not context.scope.letters:
        return None
    if not any(word.stem in _SEEING for word in utterance.words):
        return None
    where, params = context.scope.where("s")
    sql = f"SELECT s.* FROM sentences s WHERE {where} AND s.text LIKE '% as %' ORDER BY s.sentence_id LIMIT 2000"
    found = [row for row in context.reader.rows(sql, params) if _is_meant(context, row)]
    if not found or len({row["letter"] for row in found}) > 2:
        return None
    told = " ".join(with_place(context.local, row) for row in found[:2])
    return Answer("answered", told, citations=cite_all(context.reader, found[:2]))


def _speaks(context: Context, row: Row) -> bool:
    """Whether the persons or offices that the question names signed the part."""
    people, offices = context.utterance.values("person"), context.utterance.values("office")
    if not people and not offices:
        return True
    place = part_of(row)
    signed = signatures(context.reader, Scope(place[:1], (place,)))
    return bool(in_office(signed, offices)) if offices else any(family(own) in people for own in signed)


def _is_meant(context: Context, row: Row) -> bool:
    """Whether all that the question holds, its author and frame aside, is the thing that is seen as something."""
    seen = _SEEING_AS.search(str(row["text"]))
    if seen is None:
        return False
    utterance = context.utterance
    thing = set(stems(seen["thing"]))
    states = [slot for slot in utterance.of("state") if not set(map(stem, words(fold(slot.value)))) <= thing]
    authors = author_states(context.reader, *part_of(row))
    if states and not any(slot.value in authors for slot in states):
        return False
    if not _speaks(context, row):
        return False
    aside = context.scope.used | indices(states) | indices(utterance.of("person", "office", "date", "part"))
    asked = {
        word.stem for i, word in enumerate(utterance.words) if i not in aside and word.text not in STOPWORDS
    } - _FRAMING
    return bool(asked) and asked <= thing

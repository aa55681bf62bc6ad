"""A fact of the kind asked for, out of the one sentence that speaks of it: a number, an hour, a day, a length, a place.

The last reader before a refusal. A sentence may lack a word of the question here, where it holds a fact of just the
kind asked for beside the words it has, every name of the question, and no other sentence comes near it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.lexicon import lexicon
from bot.questions.dated_clauses import BLOCKING, fit, statements
from bot.questions.measures import Measure, measure_asked, of_measure, without_persons
from bot.questions.moments import without_time
from bot.questions.named_sites import named_sites
from bot.questions.numbers_meant import meant, of_the_whole
from bot.questions.own_numbers import left_out_noun, those_asked
from bot.questions.own_shares import own_share
from bot.questions.passages import search
from bot.questions.quantities import held_near, of_that_group, of_that_state
from bot.questions.quoting import with_place
from bot.questions.subjects_counted import subject_counted
from bot.questions.those_left import NEGATIVE, asks_those_left
from bot.reading.patterns import pattern
from bot.reading.utterance import Term
from bot.scoping.scope import Scope
from bot.searching.abstention import never_missing
from bot.searching.content import wanted_terms
from bot.searching.deed_asked import deed_asked, did_another
from bot.searching.kinds import answers_kind, lacks_a_name
from bot.searching.retelling import FORMAL_ACTS
from bot.searching.retrieval import Hit
from bot.searching.rows_inside import numbers_inside
from bot.searching.slight import vital
from bot.searching.things import lacks_a_thing
from bot.unprinted import asks_where_written
from bot.wording import joined, upper_first
from store.words import stem, stems

_CLOCK = pattern(
    r"\b(?:[01][0-9]|2[0-4])[0-5][0-9] hours\b|\b[0-9]{1,2}[.:][0-5][0-9](?: ?(?:[ap]\.?m\b\.?|hours|GMT))?(?![0-9])|"
    r"\b[0-9]{1,2} [ap]\.m\.|\b[0-9]{1,2} o'clock\b"
)
LEAST_COVERED, LEAST_SOLID, LEAST_HELD = 0.6, 0.4, 0.55
"""Shares of the weighted words: in and around the sentence, in the sentence itself; evidence of what it holds."""
LEAST_ALONE = 0.4
"""Weight of the one word that is asked for, where it stands in the sentence as it is."""
MOSTLY = 0.6
"""Share of the weighted words that a sentence with a place must hold itself."""
WHOLE = 0.99
"""Share of the weighted words that stand in a sentence that leaves none out."""
NEXT_BEST = 0.92
"""A second sentence with such a fact that scores this near to the first makes it unclear which is meant."""


class _Fact(NamedTuple):
    """What is told, and the rows of the views that prove it."""

    printed: tuple[str, ...]
    rows: tuple[Row, ...]
    columns: tuple[str, str] = ("start", "end")


def hour_of_day(context: Context) -> Answer | None:
    """At what hour something happened."""
    asked = measure_asked(context.utterance)
    return _found(context, asked) if asked and asked.name == "hour" else None


def age_of_person(context: Context) -> Answer | None:
    """How old a person was, where a sentence prints it."""
    asked = measure_asked(context.utterance)
    return _found(context, asked) if asked and asked.name == "age" else None


def kind_of_fact(context: Context) -> Answer | None:
    """The number, hour, length or day asked for, with the sentence it stands in; None where it is not clear."""
    asked = measure_asked(context.utterance)
    if context.utterance.asks in _OTHER_KINDS:
        return None
    if context.utterance.asks == "how many" and (found := subject_counted(context)):
        return found
    return _found(context, asked) if asked else None


def _found(context: Context, asked: Measure) -> Answer | None:
    for here in (context, context._replace(scope=Scope())):
        if here is not context and context.scope.explicit:
            return None
        must, may = wanted_terms(here)
        terms = without_persons(without_time(context.utterance, must, asked.own), asked)
        terms = must if asked.name == "count" and len(terms) == 1 else terms  # one verb alone finds any sentence
        found = [(hit, fact) for hit in search(here, terms, may)[:12] if (fact := _fact(here, hit, asked, terms))]
        most = 0 if asked.name in ("count", "place") else 1
        said = vital(here.utterance)
        sure = [
            (hit, fact)
            for hit, fact in found
            if enough(hit, terms, most)
            and not (lacks_a_thing(here.utterance, hit, terms) or lacks_a_name(here, hit))
            and not any(term.stem in said and not hit.holds(term) for term in terms)
        ]
        if sure and not any(_rivals(sure[0], other) for other in found if other[0] is not sure[0][0]):
            return _told(here, *sure[0])
        if not sure and (behind := _told_behind(here, search(here, terms, may)[:MOST_BEFORE], asked, terms)):
            return behind
        if sure or context.scope.basis != frozenset({"implied"}):
            return None
    return None


def _told_behind(context: Context, hits: Sequence[Hit], asked: Measure, terms: Sequence[Term]) -> Answer | None:
    """ "They will be destroyed. The cost is put at 3 million": the sentence behind the one that speaks of it."""
    for hit in hits if asked.name in _ALONE else ():
        index, at = hit.among, hit.place + 1
        if index is None or at >= len(index.rows) or index.blocks[at] != index.blocks[hit.place]:
            continue
        behind = hit._replace(row=index.rows[at], place=at)
        said = {lexicon().name_of.get(one, one) for one in stems(str(behind.row["text"]))}
        measured = {lexicon().name_of.get(one, one) for one in asked.own} & said
        if not enough(hit, terms, 0) or not measured or not _LEANS.match(str(behind.row["text"])):
            continue
        rows = of_measure(numbers_inside(context.reader, behind.row), asked, context.utterance)
        if len(rows) == 1:
            fact = _Fact((str(rows[0]["printed"]),), (rows[0],))
            told = _told(context, behind, fact)
            before = cite_all(context.reader, [hit.row])
            return told._replace(answer=f"{told.answer} “{hit.row['text']}”", citations=(*told.citations, *before))
    return None


MOST_BEFORE = 3
"""Best sentences behind which the fact is looked for."""
_LEANS = pattern(r"(?:The|Its|Their|This|It|They|These|That|Total)\b(?! \w+ of the [A-Z])")
_OTHER_KINDS = ("yes/no", "choice", "who", "why")


def _rivals(best: tuple[Hit, _Fact], other: tuple[Hit, _Fact]) -> bool:
    """Whether another sentence tells another fact of the kind nearly as well."""
    same = set(best[1].printed) == set(other[1].printed)
    return not same and other[0].score >= NEXT_BEST * best[0].score


def enough(hit: Hit, terms: Sequence[Term], most: int = 1) -> bool:
    """Whether the sentence speaks of what is asked, though at most so many words of it may be other ones."""
    stems = {term.stem for term in terms}
    lacking = [term for term in hit.missing if term.stem in stems]
    if any(map(never_missing, lacking)) or len(lacking) > most or len(hit.matched) < min(2, len(terms)):
        return False
    if len(terms) == 1 and terms[0].stem in hit.exact and hit.evidence >= LEAST_ALONE:
        return True
    least = LEAST_SOLID if lacking else 0.5 * LEAST_SOLID
    return hit.coverage >= LEAST_COVERED and hit.solid >= least and hit.evidence >= LEAST_HELD


def _fact(context: Context, hit: Hit, asked: Measure, terms: Sequence[Term]) -> _Fact | None:
    """What of the kind asked for the sentence holds beside the words asked after."""
    text = str(hit.row["text"])
    if asked.name == "time" and len(terms) == 1 and terms[0].stem not in hit.exact:
        return None  # one word alone must be the very word: what was "agreed" is no agreement
    if asked.name == "place":
        if hit.solid < MOSTLY or asks_where_written(context) or any(_happened(term) for term in terms):
            return None  # where a thing was signed or adopted, its own question type tells or nothing
        sites = named_sites(context, hit)
        return _Fact(sites, ()) if sites else None
    if asked.name in ("hour", "day"):
        clock = [found[0] for found in _CLOCK.finditer(text)]
        if clock and (asked.name == "hour" or not statements(context, hit)):
            return _Fact(tuple(clock[:2]), ())
        if asked.name == "hour" or any(_happened(term) for term in terms) or not answers_kind(context, hit, terms):
            return None  # on which day a thing was signed or adopted, its own question type tells or nothing
        scored = [(fit(row, hit, terms), row) for row in statements(context, hit)]
        best = max((score for score, _ in scored), default=0.0)
        rows = [row for score, row in scored if score == best and best > 0]
        days = dict.fromkeys(context.local.day(str(row["date"])) for row in rows)
        return _Fact(tuple(days), tuple(rows), ("sentence_start", "sentence_end")) if rows else None
    if asked.name == "count" and any(term.stem in FORMAL_ACTS and not hit.holds(term) for term in terms):
        return None  # who was captured was not killed
    if asked.name == "count" and _ROW_OF_NUMBERS.search(text):
        return None  # which column is asked for only the heads of the table tell
    if asks_those_left(context.utterance) and not NEGATIVE.search(text):
        return None  # how many do is not how many do not
    if asked.name in _SHARED and (share := own_share(context, hit.row)):
        return _Fact((share,), ())
    deed = deed_asked(context.utterance)
    every = [one for one in numbers_inside(context.reader, hit.row) if not did_another(one, deed)]
    own = those_asked(context, every)
    rows = of_the_whole(of_measure(own, asked, context.utterance), context.utterance)
    rows = [row for row in rows if asked.noun and asked.counts(row)] or rows
    both = _OUT_OF.search(" ".join(word.text for word in context.utterance.words)) is not None
    rows = rows if both else meant(rows, every, terms, tuple(map(stem, asked.noun)))
    near = [row for row in rows if of_that_state(context, row) and any(held_near(row, term) for term in terms)]
    if not near and len(rows) == 1 and asked.name in _ALONE and _whole(hit, terms):
        near = [row for row in rows if of_that_state(context, row)]  # the only one of its kind is the one
    if asked.noun:
        must = [term for term in wanted_terms(context)[0] if term.stem not in asked.own]
        near = [row for row in near if asked.counts(row) and of_that_group(context, row, must)]
        such = [row for row in rows if asked.counts_such_persons(row)] if not near and _whole(hit, terms) else []
        near = such if len(such) == 1 and of_that_state(context, such[0]) else near
    if not near and asked.name == "count" and (elided := left_out_noun(context.utterance, text)):
        return _Fact((elided,), ())
    if not both:  # "64 islanders, of whom 27 ...": the one with the noun
        near = [row for row in near if str(row["noun"])] or near
    return _Fact(tuple(str(row["printed"]) for row in near[:2]), tuple(near[:2])) if near else None


_OUT_OF = pattern(r"\b(?:out )?of how many\W*$")
""" "How many of them did X accept, out of how many": both numbers are asked for."""
_ROW_OF_NUMBERS = pattern(r"\d\s+(?!\d{3}(?![\d,.]))\d[\d,.]*\s+\d")
"""Three numbers in a row; "1 250 000" is one."""
_SHARED = ("any", "count", "money", "share")
_ALONE = ("time", "length", "weight", "money", "share")


def _whole(hit: Hit, terms: Sequence[Term]) -> bool:
    """Whether every word stands in the sentence itself."""
    return len(terms) > 1 and hit.solid > WHOLE and not any(term in hit.missing for term in terms)


def _happened(term: Term) -> bool:
    return lexicon().name_of.get(term.stem, term.stem) in BLOCKING


def _told(context: Context, hit: Hit, fact: _Fact) -> Answer:
    text = f"{joined(fact.printed).removesuffix('.')}. {with_place(context.local, hit.row)}"
    proofs = cite_all(context.reader, list(fact.rows), *fact.columns) if fact.rows else ()
    citations = tuple(dict.fromkeys((*proofs, *cite_all(context.reader, [hit.row]))))
    return Answer("answered", upper_first(text), items=fact.printed, citations=citations)

"""What two authors give for one thing: "give both versions", "whose figure is the bigger", "do they agree on the day".

Each author's own letters are looked through for the sentence that gives such a value (an hour, a day, a number with
its noun). Only values of one kind are held against each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.answers import Answer
from bot.bounds import is_large
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS, word_classes
from bot.questions.claim_dates import nearest_dates
from bot.questions.passages import search
from bot.questions.printed_values import verdict
from bot.questions.quoting import sentence
from bot.reading.patterns import pattern
from bot.reading.typed import as_typed
from bot.reading.utterance import Term, Utterance
from bot.scoping.scope import Scope, indices
from bot.scoping.speakers import author_states
from bot.searching.content import wanted_terms
from bot.searching.held import stands
from bot.searching.retrieval import Hit
from bot.side_by_side import AGREEING, DIFFERING, runs_of_sides
from bot.turns import Turn
from store.words import fold, stem, stems

_TWO = frozenset("both two either each".split())
_AUTHORS = frozenset(
    map(stem, "versions accounts sides governments parties countries states capitals claimants stories".split())
)
"""Stems by which people call two authors, or what each of them tells."""
_SMALLER = frozenset("earlier earliest smaller smallest lower lowest fewer fewest less least shorter".split())
_LARGER = frozenset(
    "later latest bigger biggest larger largest higher highest greater greatest more most longer".split()
)
_FRAME = frozenset(
    """whose who which what one ones gives give given giving names name puts put says say tells tell cites cite reports
    report figure figures number count value mention mentions compare contrast according do does did is are the a an of
    by in to about on as over regarding concerning it they them their accounts""".split()
)
"""Words around the things compared that say nothing of what is compared."""
_TELLING = frozenset("according per say says said account accounts version versions figure claim claims report".split())
"""What two authors are said to do, or what they give."""
_CLOCK = frozenset("hour hours clock time times o'clock".split())
_DAY = frozenset("day days date dates when month".split())
_COUNT = frozenset("many much number count figure figures total amount size".split())
LEAST = 0.5
"""Least share of what is asked that the sentence with the value and its surroundings hold."""
_HOUR = pattern(r"\b([01]?\d|2[0-4])[.:h]?([0-5]\d)(?= ?(?:hours?|hrs|h|a\.?m|p\.?m|o[’']clock|local|GMT)\b)")
_DECIMAL = pattern(r"(?<![\d.,])(\d+\.\d+) ((?:[a-z]+ ){0,2}[a-z]+)")


class Version(NamedTuple):
    """What one author gives."""

    state: str
    hit: Hit
    value: float | str
    """Minutes of the day, an ISO date, or a number."""
    unit: str
    """Which word of the question was counted; empty for hours and days."""


class Compared(NamedTuple):
    """A question on what two authors give."""

    states: tuple[str, ...]
    """The two where they are named; empty where all letters are looked through."""
    words: frozenset[str]
    rest: str
    """What each of them is asked for."""
    kind: str
    """ "hour", "day" or "number"."""
    telling: bool = False
    """Whether it is asked what each tells, and not only which of two is more."""


def compared_versions(utterance: Utterance) -> Compared | None:
    """The question read as one on two authors; None where it is of another kind."""
    texts = [word.text for word in utterance.words]
    held = frozenset(texts)
    order = held & (_SMALLER | _LARGER | AGREEING | DIFFERING)
    chunks = _named_authors(utterance)
    pairs = enumerate(pairwise(utterance.words), 1)
    paired = [i for i, (one, noun) in pairs if one.text in _TWO and noun.stem in _AUTHORS]
    whose = "whose" in held and bool(order)
    telling = bool(chunks) and not held.isdisjoint(_TELLING)
    if not (chunks and order) and not telling and not paired and not whose:
        return None
    dropped = {i for chunk in chunks for i in chunk} | {at - step for at in paired for step in (0, 1)}
    small = _FRAME | order | {"or", "and"}
    rest = [word for i, word in enumerate(utterance.words) if i not in dropped and word.text not in small]
    kind = "hour" if held & _CLOCK else "day" if held & _DAY else "number"
    counted = bool(held & _COUNT) or bool(order & (_SMALLER | _LARGER))
    if (kind == "number" and not counted) or all(word.text in STOPWORDS | QUESTION_WORDS for word in rest):
        return None
    states = tuple(slot.value for slot in utterance.of("state") if any(slot.first in chunk for chunk in chunks))
    return Compared(states, held, as_typed(rest), kind, telling and not order)


def _named_authors(utterance: Utterance) -> tuple[range, ...]:
    """Two States side by side, which may be the authors."""
    chunks = runs_of_sides(utterance)
    states = indices(utterance.of("state"))
    return chunks if len(chunks) == 2 and all(states & set(chunk) for chunk in chunks) else ()


def with_versions(utterance: Utterance, whole: Turn, context: Context, read: Callable[[str], Utterance]) -> Turn:
    """``whole``, or what two authors give side by side, with the verdict where one is asked for."""
    asked = compared_versions(utterance)
    if asked is None or (is_large(context.reader) and not asked.states):
        return whole
    here = context._replace(utterance=read(asked.rest)._replace(asks=""), scope=Scope())
    found = _versions(here, asked)
    if len(found) != 2 or (found[0].unit != found[1].unit):
        return whole
    answer = _told(context, utterance, asked, found)
    return whole._replace(answer=answer._replace(question=whole.answer.question)) if answer else whole


def _versions(context: Context, asked: Compared) -> list[Version]:
    """The best version of each author; of more than two authors none, unless two are named."""
    terms, helping = wanted_terms(context)
    terms = [_of_persons(term) for term in terms if term.text not in _CLOCK | _DAY | _COUNT]
    every: dict[str, list[Version]] = {}
    for hit in search(context, terms, helping) if terms else []:
        authors = author_states(context.reader, str(hit.row["letter"]), str(hit.row["part"]))
        state = next(iter(authors)) if len(authors) == 1 else ""
        if not state or (asked.states and state not in asked.states):
            continue
        if hit.row["role"] in ("title", "heading") or (hit.coverage < LEAST and not _leans_on_its_letter(hit, terms)):
            continue
        value = next(_values(context, asked.kind, hit, terms), None)
        if value is not None:
            every.setdefault(state, []).append(Version(state, hit, *value))
    found = {state: versions[0] for state, versions in every.items() if not asked.telling or _is_clear(versions)}
    if asked.kind == "day" and asked.words & _HAPPENINGS:
        sure = {state: own for state, own in found.items() if own.hit.coverage >= _WHOLE}
        found = {**found, **_taking_place(context, asked), **sure}
    if len(found) == 1 and asked.kind == "number":
        found |= _same_unit(context, asked, next(iter(found.values())), terms)
    return [found[state] for state in asked.states or found if state in found]


_HAPPENINGS = frozenset("incident encounter clash event affair confrontation collision episode accident".split())
"""Nouns by which each of two authors may call the same thing."""


def _taking_place(context: Context, asked: Compared) -> dict[str, Version]:
    """The one day on which each author says that something "took place": authors differ in what they call it."""
    sql = (
        "SELECT d.date, s.* FROM dated_statements d JOIN sentences s ON s.letter = d.letter AND s.part = d.part "
        "AND s.paragraph = d.paragraph AND s.sentence = d.sentence "
        f"WHERE d.precision = 'day' AND d.clause LIKE '%took place%' LIMIT {_MOST_DAYS}"
    )
    days: dict[str, dict[str, Version]] = {}
    for row in context.reader.rows(sql):
        authors = author_states(context.reader, str(row["letter"]), str(row["part"]))
        state = next(iter(authors)) if len(authors) == 1 else ""
        if state and (not asked.states or state in asked.states):
            hit = Hit(row, 1.0, 1.0, (), ())
            days.setdefault(state, {})[str(row["date"])] = Version(state, hit, str(row["date"]), "")
    return {state: next(iter(own.values())) for state, own in days.items() if len(own) == 1}


_MOST_DAYS = 40


def _leans_on_its_letter(hit: Hit, terms: Sequence[Term]) -> bool:
    """Whether the sentence holds a word of what is asked, and sentences of its part what it lacks ("the vessel")."""
    lacking = [term for term in hit.missing if term in terms]
    if hit.among is None or not hit.matched or 2 * len(lacking) > len(terms):
        return False
    rows = [row for row in hit.among.rows if (row["letter"], row["part"]) == (hit.row["letter"], hit.row["part"])]
    held = f" {' '.join(str(row['stems']) for row in rows)} "
    return all(any(f" {' '.join(phrase)} " in held for phrase in term.alternatives) for term in lacking)


def _of_persons(term: Term) -> Term:
    """Somebody whom another author may call a person: who are fishermen in the one letter are persons in the other."""
    word = term.text.split()[-1]
    if word_classes(word)[1] != "person" or term.stem.startswith("="):
        return term
    return term._replace(alternatives=(*term.alternatives, *((one,) for one in _PERSONS)))


_PERSONS = tuple(map(stem, "persons people individuals men".split()))


def _is_clear(versions: Sequence[Version]) -> bool:
    """Whether no other sentence of the author gives another number as well as the best, where that lacks a word."""
    best = versions[0]
    rivals = (one for one in versions[1:] if one.hit.coverage >= best.hit.coverage and one.value != best.value)
    return best.hit.coverage >= _WHOLE or next(rivals, None) is None


_WHOLE = 0.9


def _same_unit(context: Context, asked: Compared, known: Version, terms: Sequence[Term]) -> dict[str, Version]:
    """What others count by the same noun, where they count by it once only: "kilograms" of something else."""
    unit = [term for term in terms if term.stem == known.unit]
    others: dict[str, list[Version]] = {}
    for hit in search(context, unit, []):
        authors = author_states(context.reader, str(hit.row["letter"]), str(hit.row["part"]))
        state = next(iter(authors)) if len(authors) == 1 else ""
        value = next(_values(context, asked.kind, hit, unit), None) if state and state != known.state else None
        if value is not None and (not asked.states or state in asked.states):
            others.setdefault(state, []).append(Version(state, hit, *value))
    return {state: versions[0] for state, versions in others.items() if len(others) == 1 and len(versions) == 1}


def _values(context: Context, kind: str, hit: Hit, terms: Sequence[Term]) -> Iterator[tuple[float | str, str]]:
    """(value, word counted) of what the sentence gives, the most fitting first."""
    text = str(hit.row["text"])
    if kind == "hour":
        yield from ((60.0 * int(found[1]) + int(found[2]), "") for found in _HOUR.finditer(text))
        return
    row = hit.row
    here = {"l": row["letter"], "p": row["part"], "g": row["paragraph"], "s": row["sentence"]}
    where = "WHERE letter = :l AND part = :p AND paragraph = :g AND sentence = :s"
    if kind == "day":
        rows = list(context.reader.rows(f"SELECT * FROM dated_statements {where} ORDER BY date_start", here))
        yield from ((str(one["date"]), "") for one in nearest_dates(text, hit, rows))
        return
    counted = [(float(str(one["value"])), str(one["noun"])) for one in
               context.reader.rows(f"SELECT * FROM quantities {where} ORDER BY start", here)]  # fmt: skip
    decimals = ((float(found[1]), found[2]) for found in _DECIMAL.finditer(text))
    for value, noun in [*counted, *decimals, *_labelled(text)]:
        held = f" {' '.join(stems(noun))} "
        for term in terms:
            if _in_another_form(term, noun):
                continue
            people = not set(_PERSONS).isdisjoint(phrase[0] for phrase in term.alternatives)
            somebody = people and bool(noun) and word_classes(fold(noun).split()[-1])[1] == "person"
            if somebody or stands(term, held):
                yield value, term.stem


def _in_another_form(term: Term, noun: str) -> bool:
    """ "Fishing boats" are no fish: the noun has the stem in another form than one of number."""
    alike = [word for word in fold(noun).split() if stem(word) == term.stem]
    return bool(alike) and not any(word.rstrip("s") == term.text.rstrip("s") for word in alike)


def _labelled(text: str) -> Iterator[tuple[float, str]]:
    """Numbers that an inventory gives behind a label ("Motors: 5"), and those of "12 such licences"."""
    if found := _LABEL.match(text):
        yield float(found[2].replace(",", "")), found[1]
    yield from ((float(found[1].replace(",", "")), found[2]) for found in _SUCH.finditer(text))


_LABEL = pattern(r"^([^:;.]{2,60}): (\d[\d,]*)")
_SUCH = pattern(r"(?<![\w.,])(\d[\d,]*) (?:such|more|other|further) ([a-z-]+)")


def _told(context: Context, utterance: Utterance, asked: Compared, found: Sequence[Version]) -> Answer | None:
    """Each author's sentence with the author in front; the one asked for first, or yes or no."""
    names = context.local
    said = [sentence(context.reader, names, version.hit) for version in found]
    lines = [f"{names.state(version.state)}: {words}" for version, (words, _) in zip(found, said, strict=True)]
    one, other = found
    answer = Answer("answered", "\n".join(lines), citations=tuple(c for _, c in said), confidence=0.8)
    if utterance.asks == "yes/no":
        if not asked.words & (AGREEING | DIFFERING):
            return None
        return verdict(answer, (one.value == other.value) != bool(asked.words & DIFFERING))
    smaller, larger = asked.words & _SMALLER, asked.words & _LARGER
    if bool(smaller) == bool(larger) or str(one.value) == str(other.value):
        return answer
    first, last = sorted(found, key=lambda version: version.value)
    state = names.state((first if smaller else last).state)
    return answer._replace(answer=f"{state}. {answer.answer}", items=(state,))

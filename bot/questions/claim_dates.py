"""The date of a claim held against the dates of the sentence that covers its words."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from bot.bounds import is_large
from bot.citing import Library, Row
from bot.context import Context
from bot.lexicon import STOPWORDS, lexicon
from bot.questions.claim_reading import describes_document
from bot.questions.dated_clauses import EVENTS, without_brackets
from bot.reading.instruments import TREATIES
from bot.reading.of_any import asks_of_any
from bot.reading.periods import period
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.searching.held import any_stands, padded
from bot.searching.retrieval import Hit
from bot.searching.rows_inside import inside
from store.words import fold, stem, stems, tokens


def date_verdicts(context: Context, hit: Hit) -> Iterable[bool | None]:
    """Against the dates of the clause that holds most of the matched words."""
    asked = [
        slot for slot in context.utterance.of("date") if not set(range(slot.first, slot.last)) & context.scope.used
    ]
    if not asked:
        return
    rows = inside(context.reader, "dated_statements", hit.row, "date_start", "date_end")
    told = [str(row["date"]) for row in nearest_dates(str(hit.row["text"]), hit, rows)]
    if named := period(context.utterance):
        yield any(map(named.holds, told)) if told else None
        return
    if _claims_force(context) and not any(date.startswith(slot.value[:4]) for date in told for slot in asked):
        yield False if told and all(date > slot.value for date in told for slot in asked) else None
        return
    for slot in asked:
        found = any(date.startswith(slot.value) or slot.value.startswith(date) for date in told)
        yield found or (
            None if not told or describes_document(context, slot) or asks_of_any(context.utterance.text) else False
        )


def _claims_force(context: Context) -> bool:
    """ "Was it in force in 2004": what entered into force before then may still be, or be no more."""
    texts = [word.text for word in context.utterance.words]
    return any(pair in _IN_FORCE for pair in pairwise(texts))


_IN_FORCE = frozenset({("in", "force"), ("in", "effect"), ("in", "operation")})


def nearest_dates(text: str, hit: Hit, rows: list[Row]) -> list[Row]:
    """Of the dates of a sentence, those that belong to the words for what happened; all where no such word matched.

    A date belongs to a word of its own clause; of several, to the nearest before it, as English puts them.
    """
    events = [phrase for phrase in hit.matched if _meaning(phrase) in _EVENTS]
    if not events or len(rows) < 2:
        return rows
    own = [row for row in rows if any_stands(events, padded(str(row["clause"])))] or rows
    places = [token.start for token in tokens(text) if stem(token.text) in {phrase[-1] for phrase in events}]

    def distance(row: Row) -> int:
        at = text.find(str(row["printed"]))
        return min((at - place if at > place else 3 * (place - at) for place in places), default=0)

    nearest = min(map(distance, own))
    return [row for row in own if distance(row) == nearest]


def _meaning(phrase: tuple[str, ...]) -> str | None:
    lex = lexicon()
    if len(phrase) == 1:
        return lex.name_of.get(phrase[0])
    return next((name for stems_, name in lex.openings.get(phrase[0], ()) if stems_ == phrase), None)


_EVENTS = EVENTS | {"join", "request", "declare"}


def is_of_another(context: Context, hit: Hit) -> bool:
    """Whether the dates of the sentence may be of something else than what is claimed, so that they deny nothing."""
    checks = (_recurs, _is_of_one_of_several)
    of_other = dates_another_event(context, hit) or _lacks_name_of_pact(context, hit)
    return of_other or any(check(context) for check in checks)


def _recurs(context: Context) -> bool:
    """ "The meeting of the Council", where meetings of several days are told: the day of one denies no other."""
    if _GATHERING.isdisjoint(word.text for word in context.utterance.words) or is_large(context.reader):
        return False
    held = " OR ".join(f"clause LIKE '%{noun}%'" for noun in sorted(_GATHERING))
    where, params = context.scope.where()
    sql = f"SELECT DISTINCT date FROM dated_statements WHERE {where} AND ({held}) LIMIT 2"
    return len(list(context.reader.rows(sql, params))) > 1


_GATHERING = frozenset("meeting session summit conference gathering".split())


def _is_of_one_of_several(context: Context) -> bool:
    return names_one_of_several(context.reader, context.utterance, context.scope)


def names_one_of_several(reader: Library, utterance: Utterance, scope: Scope) -> bool:
    """ "Was the treaty signed in 1992", where two letters each speak of a treaty of their own: neither denies it."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text in TREATIES and texts[i - 1] in STOPWORDS), 0)
    if not at or scope.letters or utterance.of("state") or texts[at + 1 : at + 2] in _NAMING_IT:
        return False
    sql = "SELECT DISTINCT letter, name FROM cited WHERE kind = :k LIMIT 60"
    found = [(row["letter"], fold(str(row["name"]))) for row in reader.rows(sql, {"k": texts[at]})]
    return any(a[0] != b[0] and a[1] != b[1] for a in found for b in found)


_NAMING_IT = tuple([word] for word in "of on between concerning against for with".split())


def _lacks_name_of_pact(context: Context, hit: Hit) -> bool:
    """ "Was the Seabed Treaty signed in 1990": a sentence with a treaty, and no word on the seabed, is on another; so
    may be one that names several pacts, where only "the treaty" is asked about."""
    held = set(str(hit.row["stems"]).split())
    for before, word in pairwise(context.utterance.words):
        if word.text in TREATIES and before.text in STOPWORDS:
            return len(held & {stem(pact) for pact in TREATIES}) > 1
        if word.text in TREATIES and (word.stem,) in hit.matched:
            return held.isdisjoint(stems(before.text))
    return False


def dates_another_event(context: Context, hit: Hit) -> bool:
    """ "On the anniversary of its signing, adopted on that day": the day is not that of the signing."""
    events = {meaning for phrase in hit.matched if (meaning := _meaning(phrase)) in _EVENTS}
    rows = inside(context.reader, "dated_statements", hit.row, "date_start", "date_end")
    return bool(events and rows) and all(
        _last_event(str(hit.row["text"]), str(row["printed"])) not in events for row in rows
    )


def _last_event(text: str, date: str) -> str | None:
    """What the last word in front of a date says that happened; the first behind it where none is."""
    text = without_brackets(text, date)
    at, words = text.find(date), list(tokens(text))
    said = [stem(token.text) for token in words]
    found = [
        (words[i].start, meaning)
        for i in range(len(words))
        for length in (1, 2, 3)
        if (meaning := _meaning(tuple(said[i : i + length]))) in _EVENTS
    ]
    before = [meaning for start, meaning in found if start < at]
    return before[-1] if before else next((meaning for _, meaning in found), None)

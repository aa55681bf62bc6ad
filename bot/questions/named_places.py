"""The places that letters name: "which cities are mentioned", "list all places"."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all, raw_span
from bot.context import Context
from bot.demanded.asked import asked_noun, is_plural
from bot.lexicon import word_classes
from bot.questions.mention_rows import NAMING
from bot.questions.strays import strays
from bot.reading.patterns import pattern
from store.date_forms import MONTHS
from store.words import fold, stem

_TOWNS = frozenset(map(stem, "city town capital".split()))
_PLACES = _TOWNS | frozenset(map(stem, "place location site".split()))
_PLACE = pattern(
    r"\b(?:[Ii]n|[Aa]t|near|(?:city|town|village|port|island) of) (?:the )?((?:[A-ZÀ-Þ][\w'’-]+ ?){1,3})(?![\w(/])"
)
_NAMING = NAMING | {"come"}
_FURTHER = frozenset(map(stem, "here found there up letters".split()))
MOST_READ, MOST_TOLD = 2000, 40


def named_places(context: Context) -> Answer | None:
    """Names behind "in", "at" and "near" that are no State's, body's or person's, each where it stands first."""
    utterance = context.utterance
    noun, listed = _noun(context), not utterance.asks
    if not noun or not (listed or _NAMING & {word.stem for word in utterance.words}):
        return None
    taken = context.scope.used
    if any(slot.first not in taken for slot in utterance.slots) or strays(
        utterance, context.scope, _NAMING | _FURTHER | _PLACES, context.reader
    ):
        return None
    rows: dict[str, Row] = {}
    for row in _places(context, noun):
        rows.setdefault(str(row["named"]), row)
    if not rows:
        return unanswered("not-stated", context.local.say("refused.nothing_answers"))
    if len(rows) > MOST_TOLD:
        return None
    count = f"{len(rows)}: " if utterance.asks == "how many" else ""
    items = (*((str(len(rows)),) if count else ()), *rows)
    text = f"{count}{context.local.joined(rows)}."
    return Answer("answered", text, items=items, citations=cite_all(context.reader, rows.values()))


def _noun(context: Context) -> str:
    """Stem of the noun asked for where it means places; empty for any other question."""
    texts = [word.text for word in context.utterance.words]
    counted = texts[texts.index("many") + 1] if "many" in texts[:-1] else ""
    noun = counted or asked_noun(context.utterance).noun
    return stem(noun) if is_plural(noun) and stem(noun) in _PLACES else ""


def _places(context: Context, noun: str) -> list[Row]:
    """Capital letters behind "in", "at" or "near" that are the name of no State, body or person; of towns the known."""
    where, params = context.scope.where()
    sql = (
        f"SELECT * FROM sentences WHERE {where} AND role IN ('text', 'preambular', 'operative', 'title') "
        f"ORDER BY letter, start LIMIT {MOST_READ}"
    )
    rows = context.reader.rows(sql, params)
    others = _other_names(context)
    found: list[Row] = []
    for row in rows:
        for place in _PLACE.finditer(str(row["text"])):
            name = place[1].strip()
            start, end = raw_span(str(row["offsets"]), place.start(1), place.start(1) + len(name))
            inside = any(one[0] == row["letter"] and one[1] < end and start < one[2] for one in others)
            if not inside and not _is_common(name) and fold(name.split()[0]) not in MONTHS:
                found.append({**row, "named": name, "start": start, "end": end})
    every = tuple({fold(str(row["named"])) for row in found})
    known = context.names.places(every, ("capital",)) if noun in _TOWNS else set(every)
    known -= context.names.places(every, ("adjective", "short"))
    return [row for row in found if fold(str(row["named"])) in known]


def _is_common(name: str) -> bool:
    """ "In Council", "at Government level", "in the General Assembly": nouns with a capital letter."""
    return word_classes(fold(name.split()[-1]))[0][:1] == "n"


def _other_names(context: Context) -> list[tuple[object, int, int]]:
    """(letter, start, end) of the names of States, bodies and persons, which are no places."""
    where, params = context.scope.where()
    columns = f"letter, start, end FROM {{}} WHERE {where}"
    views = ("state_mentions", "bodies", "person_mentions")
    sql = " UNION ALL ".join(f"SELECT {columns.format(view)}" for view in views)
    rows = context.reader.rows(f"{sql} LIMIT {MOST_READ}", params)
    return [(row["letter"], int(str(row["start"])), int(str(row["end"]))) for row in rows]

"""What the letters name of one kind: "which countries are mentioned in X", "list all organizations"."""

from __future__ import annotations

from collections.abc import Iterable

from bot.answers import Answer
from bot.citing import Row, cite_all, raw_span
from bot.context import Context
from bot.demanded.asked import asked_noun, is_plural
from bot.lexicon import word_classes
from bot.questions.strays import strays
from bot.reading.gazetteer import placeholders
from bot.reading.patterns import pattern
from store.date_forms import MONTHS
from store.words import fold, stem

_STATES = frozenset(map(stem, "state country nation".split()))
_KINDS = {
    "organization": "organization", "organisation": "organization", "body": "organization organ committee office",
    "organ": "organ committee", "institution": "organization organ committee office", "committee": "committee",
    "agency": "organization office", "office": "office", "force": "force", "meeting": "meeting",
    "conference": "meeting",
}  # fmt: skip
_OF_KIND = {stem(noun): kinds.split() for noun, kinds in _KINDS.items()}
"""Stem of a noun -> kinds of the view ``bodies`` that it means."""
_TOWNS = frozenset(map(stem, "city town capital".split()))
_PLACES = _TOWNS | frozenset(map(stem, "place location site".split()))
_PLACE = pattern(r"\b(?:[Ii]n|[Aa]t|near) (?:the )?((?:[A-ZÀ-Þ][\w'’-]+ ?){1,3})(?![\w(/])")
_NAMING = frozenset(
    map(
        stem,
        """name names named mention mentions mentioned mentioning appear appears appearing occur occurs occurring refer
        refers referred listed printed come comes""".split(),
    )
)
_FURTHER = frozenset(map(stem, "member un united nations here found there up letters".split()))
MOST_READ, MOST_TOLD = 2000, 40


def named_things(context: Context) -> Answer | None:
    """The States, organizations or bodies that the letters meant name, in the order of their first mention."""
    utterance = context.utterance
    noun = _noun(context)
    if not noun or utterance.of("state", "person", "organization", "body", "office", "quoted", "region", "reference"):
        return None
    if any(slot.first not in context.scope.used for slot in utterance.of("date", "part")):
        return None
    known = _NAMING | _FURTHER | _STATES | _OF_KIND.keys() | _PLACES
    if strays(utterance, context.scope, known, context.reader):
        return None
    if noun in _STATES:
        rows = _first_mentions(_states(context))
    else:
        rows = _first_mentions(_bodies(context, _OF_KIND[noun]) if noun in _OF_KIND else _places(context, noun))
    if not rows or len(rows) > MOST_TOLD:
        return None
    names = context.local
    article = "the " if names.language == "en" and noun in _OF_KIND else ""
    listed = names.states(rows) if noun in _STATES else names.joined(f"{article}{name}" for name in rows)
    count = f"{len(rows)}: " if utterance.asks == "how many" else ""
    items = (*((str(len(rows)),) if count else ()), *rows)
    text = f"{count}{listed}." if count else f"{listed[:1].upper()}{listed[1:]}."
    return Answer("answered", text, items=items, citations=cite_all(context.reader, rows.values()))


def _noun(context: Context) -> str:
    """Stem of the noun asked for, where things are asked for by being named; empty for any other question."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    asked = asked_noun(utterance)
    noun = texts[texts.index("many") + 1] if utterance.asks == "how many" and "many" in texts[:-1] else asked.noun
    listed = asked.by == "name" or not utterance.asks
    named = bool({word.stem for word in utterance.words} & _NAMING)
    told = named if not listed else named or asked.behind in ("", "in") or texts[-1] == noun
    own = stem(noun)
    return own if told and is_plural(noun) and own in _STATES | _OF_KIND.keys() | _PLACES else ""


def _states(context: Context) -> list[Row]:
    where, params = context.scope.where()
    sql = f"SELECT *, state AS named FROM state_mentions WHERE {where} ORDER BY letter, start LIMIT {MOST_READ}"
    return list(context.reader.rows(sql, params))


def _bodies(context: Context, kinds: Iterable[str]) -> list[Row]:
    where, params = context.scope.where()
    marks, own = placeholders(list(kinds), "k")
    sql = (
        f"SELECT *, name AS named FROM bodies WHERE {where} AND kind IN ({marks}) ORDER BY letter, start "
        f"LIMIT {MOST_READ}"
    )
    return list(context.reader.rows(sql, {**params, **own}))


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


def _first_mentions(rows: list[Row]) -> dict[str, Row]:
    """Name -> where it first stands."""
    found: dict[str, Row] = {}
    for row in rows:
        found.setdefault(str(row["named"]), row)
    return found

"""Which letters there are, where there are too many to look at each: counted, the latest named, the first and last."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.printed_values import facts
from bot.reading.gazetteer import placeholders
from bot.reading.utterance import Utterance
from bot.scoping.cards import letter_count
from bot.scoping.scope import Crowd, crowd_where
from bot.wording import Names

_NAMED = 8
"""Letters that an answer names of very many."""
MOST_COUNTED = 1000
"""Letters that are counted one by one; of more it is said that there are more."""
BY_AGE = frozenset(
    "oldest earliest first older earlier latest newest last recent youngest newer later younger old".split()
)
LAST = frozenset({"latest", "newest", "last", "recent", "youngest"})


def ends_asked(utterance: Utterance) -> tuple[bool, ...]:
    """Which ends are asked for, False for the oldest and True for the latest: both by "the first and last letter"."""
    texts = [word.text for word in utterance.words]
    first = [i for i, text in enumerate(texts) if text in _SUPERLATIVE - LAST]
    last = [i for i, text in enumerate(texts) if text in LAST]
    if first and last and {"and", "or"} & set(texts[min(first + last) : max(first + last)]):
        return (False, True) if utterance.asks not in ("yes/no", "choice") else (bool(last),)
    return (bool(last),)


_SUPERLATIVE = frozenset("oldest earliest first latest newest last recent youngest".split())


def titles(context: Context, letters: Sequence[str]) -> list[Row]:
    """The title of each letter, or what else of its first page tells which it is."""
    rows = facts(context.reader, letters[:24], "title")
    dated = facts(context.reader, letters[:24], "dated", "sender_state")
    held = {row["letter"] for row in rows}
    return rows + [row for row in dated if row["letter"] not in held]


def of_many(context: Context, states: Sequence[str], offices: Sequence[str]) -> Answer:
    """How many letters there are from the States, to the offices and of the crowd meant, and the latest of them."""
    names = context.local
    named = [_with_fact("sender_state", states)] if states else []
    named += [_with_fact("addressee", offices)] if offices else []
    crowd = [one for one in context.scope.crowd if not states or one.basis != "state"]
    where, params = crowd_where([*crowd, *named])
    # One fact alone is counted where it stands; a condition on letters would first gather all that fulfil it.
    alone = not crowd and len(named) == 1
    rows = where.removeprefix("letter IN (").removesuffix(")") if alone else f"SELECT letter FROM letters WHERE {where}"
    limited = f"SELECT DISTINCT letter FROM ({rows}) LIMIT {MOST_COUNTED + 1}"
    all_meant = not named and not crowd
    count = letter_count(context.reader) if all_meant else _number(context, limited, params)
    if count > MOST_COUNTED and not all_meant:
        where = crowd_where([*crowd, *map(_one_by_one, named)])[0]
    sql = f"SELECT letter FROM letters WHERE dated > '' AND {where} ORDER BY dated DESC, letter DESC LIMIT {_NAMED}"
    latest = [str(row["letter"]) for row in context.reader.rows(sql, params)]
    if not latest:
        said = names.say("letters.none_from", states=names.states(states)) if states else ""
        return unanswered("no-such-letter", said or names.say("letters.none_to", offices=names.joined(offices)))
    shown = names.joined(_with_sender(names, letter) for letter in latest)
    over = count > MOST_COUNTED and not all_meant
    lead = names.say("letters.over", n=MOST_COUNTED) if over else names.opening(names.counted(count, "letter"))
    text = names.say("letters.newest", count=lead, list=shown) if count > len(latest) else f"{lead}: {shown}."
    items = tuple(context.names.letter(letter).removeprefix("the ") for letter in latest)
    return Answer("answered", text, items=items, citations=cite_all(context.reader, titles(context, latest)))


def _with_fact(field: str, values: Sequence[str]) -> Crowd:
    marks, params = placeholders(values, field)
    sql = f"SELECT letter FROM letter_facts WHERE field = '{field}' AND value IN ({marks})"
    return Crowd(f"letter IN ({sql})", tuple(params.items()), field)


def _one_by_one(fact: Crowd) -> Crowd:
    """The condition looked up for a letter at a time: of very common facts the latest letters are soon found."""
    facts_of_letter = fact.where.removeprefix("letter IN (").removesuffix(")").replace("field =", "field || '' =")
    return fact._replace(where=f"EXISTS ({facts_of_letter} AND letter_facts.letter = letters.letter)")


def _number(context: Context, sql: str, params: dict[str, object]) -> int:
    return int(str(context.reader.rows(f"SELECT count(*) AS n FROM ({sql})", params)[0]["n"]))


def _with_sender(names: Names, letter: str) -> str:
    sender = names.sender(letter)
    return names.say("letters.from", letter=names.letter(letter), sender=sender) if sender else names.letter(letter)


def first_or_last(context: Context) -> Answer | None:
    """The oldest or the latest letter, of all or of the crowd meant."""
    texts = {word.text for word in context.utterance.words}
    if texts.isdisjoint(BY_AGE):
        return None
    where, params = crowd_where(context.scope.crowd)
    found: list[Row] = []
    ends = ends_asked(context.utterance)
    for last in ends:
        order = "dated DESC, letter DESC" if last else "dated, letter"
        sql = f"SELECT letter, dated FROM letters WHERE dated > '' AND {where} ORDER BY {order} LIMIT 1"
        found += context.reader.rows(sql, params)
    return at_ends(context, ends, [(str(row["letter"]), str(row["dated"])) for row in found]) if found else None


def at_ends(context: Context, ends: Sequence[bool], found: Sequence[tuple[str, str]]) -> Answer:
    """The oldest or the latest letter or both, each with its day."""
    names, letters = context.local, [letter for letter, _ in found]
    keys = ["letters.latest" if last else "letters.oldest" for last in ends]
    told = [names.say(key, letter=_with_sender(names, letter)) for key, letter in zip(keys, letters, strict=True)]
    items = tuple(names.day(dated) for _, dated in found)
    return Answer("answered", " ".join(told), items=items, citations=cite_all(context.reader, titles(context, letters)))

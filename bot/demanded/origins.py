"""The State of somebody where it is asked of what nationality one is or from which country, and what one does."""

from __future__ import annotations

import re

from bot.citing import Row
from bot.context import Context
from bot.demanded.asked import is_plural
from bot.demanded.persons import of_persons
from bot.demanded.told import MOST_LETTERS, Told
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from store.places import find_states
from store.words import fold

_ASKED = pattern(
    r"\b(?:nationality|citizenship)\b"
    r"|^(?:what|which) (?:country|state|land|nation) (?:is|was|does|did) [^,;]{3,60}"
    r" (?:from|(?:a )?(?:national|citizen|native) of|represent)$"
    r"|^where (?:is|was|does|did) [^,;]{3,60} (?:come |hail )?from$|^country of "
)
_OF_A_STATE = pattern(r"\b(?:national|nationality|citizen|citizenship|native) of (?:the )?[A-Z]")


def tells_country_of(context: Context, told: Told) -> bool:
    """ "Of what nationality is X", "where does the OFFICE come from": of the one told a State is printed."""
    utterance = context.utterance
    if told.intent == "members" and not _NATIONALITY.isdisjoint(word.text for word in utterance.words):
        return False  # of whom there are how many nationalities is told by no list of States
    if utterance.asks in ("yes/no", "choice", "how many") or not _asks_country_of_one(utterance):
        return True
    people = utterance.values("person")
    rows = [
        row
        for letter in told.letters[:MOST_LETTERS]
        for row in context.reader.rows("SELECT name, state FROM person_mentions WHERE letter = :l", {"l": letter})
        if str(row["name"]) in told.text and (not people or any(person in fold(str(row["name"])) for person in people))
    ]
    own = any(row["state"] or _spoke_for_a_state(row, told) or _is_called_of_a_state(row, told) for row in rows)
    return own or bool(_OF_A_STATE.search(told.text))


def _asks_country_of_one(utterance: Utterance) -> bool:
    """Whether it is asked of a person, who is called by a name, an office or a noun."""
    texts = [word.text for word in utterance.words]
    if not _ASKED.search(" ".join(texts)):
        return False
    nouns = (text for text in texts if not is_plural(text) and text not in _NATIONALS)
    return bool(utterance.of("person", "office") or _POINTING & set(texts)) or any(of_persons(text) for text in nouns)


_POINTING = frozenset("he she his her him".split())
_NATIONALITY = frozenset("nationality nationalities citizenship".split())
_NATIONALS = frozenset("national citizen native people state country for or where".split())
"""Nouns of the wording itself, or for many."""


def _is_called_of_a_state(row: Row, told: Told) -> bool:
    """ "NAME, a Norwegian glaciologist": an adjective of a State in front of the noun that says what he is."""
    said = re.search(rf"{re.escape(str(row['name']))},? an? ((?:[\w-]+ ){{1,4}}[\w-]+)", " ".join(told.text.split()))
    places = find_states(said[1]) if said else []
    return any(said and said[1][place.end :].strip() and place.start < _LEAD for place in places)


_LEAD = 12
"""Letters in front of the adjective, "a young Norwegian"."""


def _spoke_for_a_state(row: Row, told: Told) -> bool:
    """ "STATE was represented by its minister, NAME"."""
    behind = r" (?:(?:was|is|were) (?:represented|led|headed)(?: [a-z ]{1,40})? )?by its [^;]{0,80}?" + re.escape(
        str(row["name"])
    )
    return any(re.match(behind, told.text[place.end :]) for place in find_states(told.text))


def tells_what_one_does(context: Context, told: Told) -> bool:
    """ "What is X's profession": an office or a rank, or what is said of him right beside his name."""
    people, text = context.utterance.values("person"), " ".join(told.text.split())
    if len(people) != 1 or context.utterance.asks not in ("what", "which", ""):
        return True
    sql = "SELECT name, office, rank FROM person_mentions WHERE letter = :l"
    rows = [row for letter in told.letters[:MOST_LETTERS] for row in context.reader.rows(sql, {"l": letter})]
    rows = [row for row in rows if people[0] in fold(str(row["name"]))]
    return any(row["office"] or row["rank"] or _is_beside(str(row["name"]), text) for row in rows) or not rows


def _is_beside(name: str, text: str) -> bool:
    """ "NAME, a trader", "the pilot, NAME", "a herdsman called NAME"."""
    title = r"(?:(?:Mr|Ms|Mrs|Miss|Dr|Prof)\.? )?"
    one = re.escape(name)
    behind = rf"{one},? (?:an? |the |(?:is|was) (?:an? |the )|who (?:is|was) )\w"
    return re.search(rf"{behind}|[a-z]\w*, {title}{one}|\b(?:called|named) {title}{one}", text) is not None

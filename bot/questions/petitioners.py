"""Which States asked for a new item of the agenda, or stand behind the draft that belongs to it.

A request is made by those who signed the part that makes it, and by those on whose behalf it is signed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.answers import Answer, Citation
from bot.citing import Row, cite_all
from bot.context import Context
from bot.demanded.acting import forwarding
from bot.demanded.asked import asked_noun
from bot.lexicon import PRIMARY_AUXILIARIES, STOPWORDS
from bot.questions.claimed import lead
from bot.questions.spoken import spoken_rows
from bot.questions.strays import strays
from bot.reading.excepting import excepted
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.slots import Slot
from bot.wording import upper_first
from store.words import stem, stems

_ASKING = frozenset(
    map(
        stem,
        """ask asks asked request requests requested requesting want wants wanted propose proposes proposed seek seeks
        sought apply applied petition petitioned table tabled initiate initiated made make put behind back backs backed
        support supports supported supporting""".split(),
    )
)
_SPONSORS = frozenset(
    """sponsor sponsors cosponsor cosponsors co-sponsor co-sponsors petitioner petitioners requester
    requesters""".split()
)
_SPONSORING = frozenset(
    map(stem, (*_SPONSORS, *"sponsored sponsoring cosponsored cosponsoring co-sponsored co-sponsoring".split()))
)
_ITEM = frozenset(map(stem, "item items inclusion request application".split()))
_FURTHER = frozenset(
    map(
        stem,
        """new supplementary additional agenda provisional session draft resolution put forward stand stands stood joint
        jointly behalf itself besides beside except apart aside other others than else counting""".split(),
    )
)
MOST_REQUESTS = 6
"""Requests that are told of."""


class _Request(NamedTuple):
    row: Row
    signed: tuple[Row, ...]
    """Signatures below the part, and the places where it speaks for others."""

    @property
    def states(self) -> frozenset[str]:
        return frozenset(str(row["state"]) for row in self.signed if row["state"])


_BEING_ALL = frozenset((verb, "up") for verb in ("make", "makes", "made", "making"))


def _text_pairs(utterance: Utterance) -> Iterator[tuple[str, str]]:
    return pairwise([word.text for word in utterance.words])


def petitioners(context: Context) -> Answer | None:
    """The States that made the request meant, whether one did, or how many; None where another thing is asked."""
    utterance = context.utterance
    asked = {word.stem for word in utterance.words}
    if forwarding(utterance) is not None or any(pair in _BEING_ALL for pair in _text_pairs(utterance)):
        return None  # not all who make a request pass it on, and to make up a body is to belong to it
    if not asked & (_SPONSORING | _ASKING) or not _asks_for_states(context):
        return None
    found = [one for one in _requests(context) if one.states]
    if not found or len(found) > MOST_REQUESTS:
        return None
    rest = excepted(utterance)
    left_out = rest.states if rest else ()
    named = tuple(state for state in utterance.values("state") if state not in left_out)
    if utterance.asks == "yes/no":
        return _whether(context, found, named) if len(named) == 1 and not left_out else None
    return None if named else _told(context, found, left_out)


def _asks_for_states(context: Context) -> bool:
    """Whether those who ask are asked for: "who asked", "which States", "list the sponsors"; or whether one did."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    whose = texts[texts.index("behalf") + 1 :] if "behalf" in texts else ["of", "which"]
    if whose[:2] not in (["of", "which"], ["of", "whom"], ["of", "what"]) or utterance.of("person", "symbol"):
        return False
    if offices := utterance.of("office"):
        return len(offices) == 1 and _is_of_states(utterance, offices[0])
    if utterance.asks == "yes/no":
        return True
    if utterance.asks == "who":
        behind = utterance.words[texts.index("who") + 1 :][:1] if "who" in texts else ()
        return any(word.stem in _ASKING | _SPONSORING or word.text in _HELPING for word in behind)
    if utterance.asks == "how many":
        noun = "".join(texts[texts.index("many") + 1 :][:1]) if "many" in texts else ""
    else:
        rest = excepted(utterance)
        behind_which = {two for one, two in pairwise(texts) if one in ("which", "what")} & _STATES
        noun = next(iter(behind_which), "") or asked_noun(rest.utterance if rest else utterance).noun
    return noun in _STATES | _SPONSORS


def _is_of_states(utterance: Utterance, office: Slot) -> bool:
    """ "Which countries' envoys", "whose ambassadors": those who bear the office stand for the States asked for."""
    before = utterance.words[office.first - 1] if office.first else None
    return before is not None and (before.text == "whose" or before.text in _STATES)


_HELPING = PRIMARY_AUXILIARIES | {"put", "made", "makes", "make"}
_STATES = frozenset(
    "state states country countries nation nations government governments delegation delegations".split()
)


def _requests(context: Context) -> list[_Request]:
    """Of each letter meant the request that the most States make, where the question says nothing else of it."""
    by_one_named = context.utterance.asks == "yes/no" and context.scope.basis <= {"implied", "state"}
    where, params = Scope(() if by_one_named else context.scope.letters).where()
    sql = f"SELECT * FROM item_requests WHERE {where} AND title IS NOT NULL ORDER BY letter, start LIMIT 40"
    by_letter: dict[str, _Request] = {}
    for row in context.reader.rows(sql, params):
        if not _is_meant(context, row):
            continue
        at = {"l": row["letter"], "p": row["part"]}
        signed = context.reader.rows("SELECT * FROM signatures WHERE letter = :l AND part = :p ORDER BY ordinal", at)
        others = [
            one for one in spoken_rows(context.reader, Scope((str(row["letter"]),)), ()) if one["part"] == row["part"]
        ]
        request = _Request(row, (*signed, *others))
        before = by_letter.get(str(row["letter"]))
        if before is None or len(request.states) > len(before.states):
            by_letter[str(row["letter"])] = request
    return list(by_letter.values())


def _is_meant(context: Context, row: Row) -> bool:
    """Whether the other words of the question are words of the item's title."""
    title = frozenset(stems(str(row["title"])))
    asked = {word.stem for word in context.utterance.words if word.text not in STOPWORDS}
    if not asked & (_ITEM | _SPONSORING) and len(asked & title) < 2:
        return False
    slots = context.utterance.of("organization", "body")
    if any(not set(stems(slot.value)) <= title for slot in slots):
        return False
    return not strays(
        context.utterance, context.scope, _ASKING | _SPONSORING | _ITEM | _FURTHER | title, context.reader
    )


def _told(context: Context, found: list[_Request], left_out: Sequence[str]) -> Answer | None:
    """Those who made each request, but for the States that are left out; None where these did not make it."""
    names = context.local
    told, items = [], dict[str, None]()
    for one in found:
        if not set(left_out) <= one.states:
            return None
        states = [state for state in _in_order(one) if state not in left_out]
        items.update(dict.fromkeys(states))
        listed = names.states(states)
        told.append(f"{upper_first(listed)}. {_request(context, one)}")
    count = names.counted(len(items), "state")
    start = f"{names.opening(count)}. " if context.utterance.asks == "how many" else ""
    shown = (str(len(items)), *items) if start else tuple(items)
    return Answer("answered", start + " ".join(told), items=shown, citations=_cited(context, found))


def _whether(context: Context, found: list[_Request], named: tuple[str, ...]) -> Answer:
    own = [one for one in found if named[0] in one.states]
    told = " ".join(f"{_request(context, one)[:-1]}: {context.local.states(_in_order(one))}." for one in own or found)
    start = lead(bool(own), context.utterance)
    if not own:
        told = f"{context.local.say('signers.did_not', who=context.local.states(named))} {told}"
    return Answer("answered", start + told, items=(start.strip(". "),), citations=_cited(context, own or found))


def _in_order(one: _Request) -> list[str]:
    return list(dict.fromkeys(str(row["state"]) for row in one.signed if row["state"]))


def _request(context: Context, one: _Request) -> str:
    names, row = context.local, one.row
    letter, kind = names.letter(str(row["letter"])), names.kind(str(row["kind"]))
    return names.say("requested", letter=letter, kind=kind, title=str(row["title"]))


def _cited(context: Context, found: list[_Request]) -> tuple[Citation, ...]:
    return cite_all(context.reader, [row for one in found for row in (one.row, *one.signed)])

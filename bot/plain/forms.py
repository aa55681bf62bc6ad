"""The plain forms of questions on signatures, offices, members, references and dates."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from bot.plain.columns import Asked, only_of_author, read_asked
from bot.plain.cover_forms import COVER_FORMS, OF_A_VALUE, of_cover, of_parts
from bot.reading.gazetteer import Rows
from bot.reading.joining_bodies import organization_joins
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.slots import ORDINALS, Slot


class Plain(NamedTuple):
    """A plain question, and whether it is asked of the one letter meant, however that was told."""

    text: str
    of_letter: bool = False


def plain_forms(utterance: Utterance, scope: Scope, reader: Rows, kind: str = "any") -> Iterator[Plain]:
    """The plain questions that the question may be put as, likeliest first; of a ``kind``: "any", "value" (one that
    is given tells the letter) or "cover" (facts of the cover)."""
    if "or" in (word.text for word in utterance.words):
        return
    asked = read_asked(utterance, scope, reader)
    for form in {"value": _OF_A_VALUE, "cover": (of_cover,)}.get(kind, (*_FORMS, *COVER_FORMS)):
        if text := form(asked):
            yield Plain(text, form in _OF_THE_LETTER)


def _of_reference(asked: Asked) -> str:
    """Where a document or provision is cited, given the one."""
    name = asked.one("symbol") or asked.one("reference")
    if not name or not asked.holds("symbol" if asked.one("symbol") else "reference", "part"):
        return ""
    if not asked.within("cite footnote date", "both all each") or asked.asks("who|why|how|how many|how long"):
        return ""
    texts = {word.text for word in asked.utterance.words}
    if asked.asks("yes/no"):
        return f"Is {name} cited{' in both letters' if 'both' in asked.turning else ''}?" if asked.left else ""
    asking = asked.left or len(asked.utterance.words) <= _FEW_WORDS
    return f"Which letter cites {name}?" if asking and not asked.has("say text") and "say" not in texts else ""


_FEW_WORDS = 4
""" "What is X?"."""


def _of_provision(asked: Asked) -> str:
    """What a provision is cited for."""
    name = asked.one("reference")
    fits = asked.holds("reference", "part") and asked.within("cite attach demand")
    return f"What is {name} cited for?" if name and fits and asked.asks("what|-") else ""


def _of_office(asked: Asked) -> str:
    """Who held an office, given the office and the State or body."""
    if not asked.holds("office", "state date organization body") or not asked.asks("who|which|what|-"):
        return ""
    whose = asked.one("state") or asked.one("organization") or asked.one("body")
    if not whose or not asked.within("hold post person date") or not (asked.says("hold person") or asked.asks("who")):
        return ""
    return f"Who was {asked.one('office')} of {whose}{asked.dated}?" if asked.one("office") else ""


def _of_head(asked: Asked) -> str:
    """Who was at the head of a mission or an organization."""
    if not asked.asks("who|which|what|-") or not asked.says("head"):
        return ""
    body = asked.one("organization") or asked.one("body")
    if body and asked.holds("organization" if asked.one("organization") else "body", "date"):
        return f"Who was head of {body}{asked.dated}?" if asked.within("head hold person date") else ""
    state = asked.one("state")
    if not state or not asked.holds("state", "date") or not asked.within("head hold person date state"):
        return ""
    return f"Who was head of mission of {state}{asked.dated}?"


def _of_person(asked: Asked) -> str:
    """What is printed of a person: office, State, what was signed, and when."""
    before = "" if asked.one("person") else _told_before(asked)
    name, asked = asked.one("person") or before, asked.clause_with(_PRONOUNS) if before else asked
    if not name or not asked.holds("", "person date") or not asked.within(_PERSONAL, "himself herself own"):
        return ""
    if asked.asks("yes/no"):
        return f"Did {name} sign{asked.dated}?" if asked.says("sign") or not asked.left else ""
    if asked.asks("what") and _SPEAKING & {word.text for word in asked.utterance.words}:
        return ""  # who somebody is tells not what he says
    signing = asked.says("sign") and not asked.says("post hold state")
    if signing or (asked.asks("when") and asked.left):
        return f"What did {name} sign?"
    pointed = bool({"whom", "whose"} & {word.text for word in asked.utterance.words})
    return f"Who is {name}{asked.dated}?" if asked.asks("what|which|how|-") or pointed else ""


_SPEAKING = frozenset(
    """say says said think thinks thought promise promised warn warned request requested ask asked want wanted wish
    wished seek sought demand demanded propose proposed urge urged""".split()
)
_PERSONAL = "sign post hold state stand person date"


def _told_before(asked: Asked) -> str:
    """The one person of the question who told the letter, where a pronoun stands for him: "X's letter ... he"."""
    slots = asked.utterance.of("person")
    pointed = any(word.text in _PRONOUNS for word in asked.utterance.words)
    return asked.typed(slots[0]) if len({slot.value for slot in slots}) == 1 and pointed else ""


_PRONOUNS = frozenset("he she him her his himself herself".split())


_OF_AN_EVENT = frozenset(
    "anniversary birthday jubilee session meeting year time draft letter annex text paragraph".split()
)
""" "The fifth anniversary" counts no signatures."""


def _of_signature(asked: Asked) -> str:
    """Who signed, given the State, the office, the place or the letter."""
    if not asked.asks("who|which|what|-") or not asked.holds("", "state date office"):
        return ""
    if not asked.says("sign") or not asked.within("sign person stand date place", " ".join((*ORDINALS, "last"))):
        return ""
    state, office = asked.one("state"), asked.one("office")
    if not (state or office or asked.scope.letters) or len(asked.turning) > 1:
        return ""
    for place in asked.turning:
        at = next(i for i, word in enumerate(asked.utterance.words) if word.text == place)
        counts_other = {word.text for word in asked.utterance.words[at + 1 : at + 2]} & _OF_AN_EVENT
        return "" if counts_other else f"Whose is the {place} signature?"
    return f"Who signed{f' as {office}' if office else ''}{f' for {state}' if state else ''}{asked.dated}?"


def _of_those_spoken_for(asked: Asked) -> str:
    """For whom a letter was written besides its author."""
    texts = [word.text for word in asked.utterance.words]
    pairs = {("for", "whose"), ("for", "whom"), ("for", "which"), ("whom", "for"), ("behalf", "of")}
    spoken = asked.has("behalf") or not pairs.isdisjoint(pairwise(texts))
    stranded = any(one == "for" and two in ("", "in", "on", "at", "when") for one, two in pairwise([*texts, ""]))
    spoken = spoken or (stranded and asked.says("stand sender"))
    if asked.card is None or not spoken or not asked.asks("who|which|what|-"):
        return ""
    others = tuple(slot for slot in asked.open if not (slot.kind in ("organization", "body") and asked.says("member")))
    if asked.names_a_person or not only_of_author(asked._replace(open=others), "Permanent Representative"):
        return ""
    besides = "apart except besides own other all every each"
    fits = asked.within("stand sender state person sign member union", besides)
    return "On whose behalf was the letter written?" if fits else ""


def _of_same_signer(asked: Asked) -> str:
    """Who signed at both of two times; which State's signer stayed."""
    dates = _dates(asked)
    if len(dates) != 2 or not asked.holds("", "date office") or not asked.asks("who|which|what|-"):
        return ""
    staying = asked.turning & {"same", "again", "both", "still"} or asked.says("stay")
    fits = asked.within("sign post hold state stand person stay", "same again both still between from own")
    return f"Which State was represented by the same person in {dates[0]} and {dates[1]}?" if staying and fits else ""


def _of_pact(asked: Asked) -> str:
    """Between whom a treaty was made that is called by its day, or by the letter that speaks of it."""
    texts = {word.text for word in asked.utterance.words}
    dated = asked.one("date") if asked.card is None else ""
    fits = asked.holds("", "date") and asked.within("union party sign between", "between both")
    if not fits or not asked.asks("who|which|what|-") or not texts & {"between", "parties", "party"}:
        return ""
    pact = next((one.word.text for one in asked.left if one.word.stem in _PACTS), "")
    return f"Which {pact}{f' of {dated}' if dated else ''} is cited?" if pact and (dated or asked.card) else ""


_PACTS = frozenset("treati agreement pact convent protocol accord allianc".split())


def _dates(asked: Asked) -> list[str]:
    """The dates of the question, as typed."""
    slots: list[Slot] = list(asked.utterance.of("date"))
    return [asked.typed(slot) for slot in slots if slot.detail != "open"]


def _of_member(asked: Asked) -> str:
    """Who belonged to an organization, how many they were, and whether one did."""
    if not asked.says("member party compose") or not asked.holds("", "organization state date body"):
        return ""
    if organization_joins(asked.utterance):
        return ""
    if not asked.within("member party compose state date union"):
        return ""
    sized = asked.asks("how many") or asked.has("size large big total number strong")
    texts = [word.text for word in asked.utterance.words]
    counted = texts.index("many") + 1 if "many" in texts[:-1] else None
    if counted is not None and counted not in {one.at for one in asked.left if one.columns & _COUNTED}:
        return ""  # "how many annexes in total"
    if not asked.says("member party") and not asked.says("state") and not sized:
        return ""
    body = asked.one("organization") or asked.one("body")
    party = asked.has("party parties")
    of = body or ("the treaty" if party else "the organization")
    if asked.asks("yes/no"):
        return f"Was {asked.one('state')} a {'party to' if party else 'member of'} {of}{asked.dated}?"
    if any(slot.kind == "state" for slot in asked.open):
        return ""
    if sized:
        return f"How many {'parties' if party else 'members'} did {of} have{asked.dated}?"
    kinds = "parties to" if party else "members of"
    return f"Which States were {kinds} {of}{asked.dated}?" if asked.asks("which|who|what|-") else ""


_COUNTED = {"member", "party", "state", "compose"}


def _of_added_member(asked: Asked) -> str:
    """Which member one list has and an earlier one has not."""
    dates = _dates(asked)
    if len(dates) != 2 or not asked.says("added") or not asked.asks("who|which|what|-"):
        return ""
    if not asked.holds("", "date organization body") or not asked.within(
        "added member party compose state person union compare", "between since than after before not first"
    ):
        return ""
    early, late = sorted(dates, key=lambda date: date[-4:])
    return f"Which member of {late} is missing from the list of {early}?"


def _of_event(asked: Asked) -> str:
    """What happened on a day."""
    slots = [slot for slot in asked.utterance.of("date") if slot.detail == "day"]
    if len(slots) != 1 or len(asked.utterance.slots) != 1 or not asked.asks("what|which|-|when|where|how many"):
        return ""
    if not asked.within("event date cite") or not (asked.left or asked.asks("what")):
        return ""
    return f"What happened on {asked.typed(slots[0])}?"


_FORMS = (
    _of_reference, _of_provision, _of_office, _of_head, _of_person, _of_those_spoken_for, _of_same_signer, _of_pact,
    _of_signature, _of_added_member, _of_member, _of_event,
)  # fmt: skip
_OF_A_VALUE = (_of_reference, _of_provision, _of_pact, _of_event, *OF_A_VALUE)
"""Forms that need no letter: the value that is given tells it."""
_OF_THE_LETTER = (of_cover, of_parts, _of_those_spoken_for)

"""Whether every member signed: the States of a list of members held against the signatures of the letter."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.questions.attested import Listing, cited, distinct, listings
from bot.questions.letters_with import unread
from bot.questions.membership import VOCABULARY as OF_MEMBERS
from bot.questions.signatures import places_in_words, signatures, signed_in_words
from bot.questions.signing import VOCABULARY as OF_SIGNING
from bot.questions.signing import sign_stems
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.slots import CARDINALS
from bot.wording import upper_first
from store.words import stem

_EVERY = frozenset("every each all everyone everybody whole entire".split())
_MEMBERS = frozenset(map(stem, "member members membership party parties state states country nation".split()))
_FURTHER = frozenset(
    map(stem, "really actually sign signed without exception every each joint organization bloc".split())
)


def every_member_signed(context: Context) -> Answer | None:
    """Yes, or no with the States of the list for which no signature stands there."""
    utterance = context.utterance
    if utterance.asks != "yes/no" or not _speaks_of_all(utterance) or len(context.scope.letters) != 1:
        return None
    if utterance.of("person", "state", "region", "office", "body") or unread(
        context, OF_SIGNING | OF_MEMBERS | _FURTHER | sign_stems()
    ):
        return None
    listing = _listing(context)
    signed = signatures(context.reader, context.scope)
    if listing is None or not signed:
        return None
    names = context.local
    where = places_in_words(_place(context.scope, listing, signed), names)
    lacking = [state for state in listing.states if state not in {row["state"] for row in signed}]
    if lacking:
        missing = names.states(lacking)
        told = f"{names.say('signers.missing', states=missing, place=where)} {signed_in_words(signed[:12], names)}"
    else:
        told = names.say("signed", people=names.states(listing.states), place=where)
    lead = "No" if lacking else "Yes"
    text = f"{lead}. {upper_first(told)}"
    citations = (*cite_all(context.reader, signed[:12]), *cited(context.reader, [listing]))
    return Answer("answered", text, items=(lead,), citations=citations)


def _place(scope: Scope, listing: Listing, signed: list[Row]) -> Scope:
    """The one part under which all of them signed, where there is one."""
    by_part: dict[tuple[str, str], set[object]] = {}
    for row in signed:
        by_part.setdefault(part_of(row), set()).add(row["state"])
    whole = [part for part, states in by_part.items() if states >= set(listing.states)]
    return scope._replace(parts=tuple(whole[:1])) if whole else scope


def _speaks_of_all(utterance: Utterance) -> bool:
    """ "Every member State", "all six parties", "signed by all six"; not "all of the signers"."""
    texts = [word.text for word in utterance.words]
    if not any(word.stem in sign_stems() for word in utterance.words):
        return False
    for i, text in enumerate(texts):
        if text in _EVERY and i + 2 == len(texts) and texts[i + 1] in CARDINALS:
            return True
        behind = [word for word in utterance.words[i + 1 : i + 6] if word.text not in ("the", "of", "its", "their")]
        behind = [word for word in behind if word.text not in CARDINALS and not word.text.isdigit()]
        if text in _EVERY and any(word.stem in _MEMBERS for word in behind[:2]):
            return True
    return False


def _listing(context: Context) -> Listing | None:
    """The one list of members in the letter; where it has several or none, nobody can say who every member is."""
    found = distinct(listings(context.reader, Scope(context.scope.letters)))
    return found[0] if len({one.states for one in found}) == 1 else None

"""Who signed what, in which office."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer, unanswered
from bot.citing import Row, by_part, cite_all
from bot.context import Context
from bot.intents import question
from bot.questions.choosing import beside, in_order, neighbours, once_more, singles_out
from bot.questions.claimed import both_texts
from bot.questions.signatures import (
    MOST_SHOWN,
    family,
    in_office,
    offices_in_words,
    places_in_words,
    signatures,
    signed_in_words,
    signers_named,
    typed_names,
)  # fmt: skip
from bot.questions.signing import Signing, identities, read_signing, speaks_of_signing, under_the_letter
from bot.questions.signing_scope import signed_there
from bot.reading.excepting import excepted
from bot.reading.statements import DENYING
from bot.reading.utterance import Utterance
from bot.scoping.parts_meant import rules_out_any
from bot.scoping.scope import MORE_THAN_ONE, Scope
from bot.slots import CARDINALS, LANGUAGES
from bot.wording import Names, day, upper_first

_PEOPLE = frozenset("people persons person individuals individual men women humans signers signatories".split())
_NEGATIVE = DENYING | {"missing", "lacks", "lack", "absent"}


@question(
    "who signed", "who signed {part}", "who signed for {state}", "signers", "signatories", "signatures",
    "list signatories", "names under letter", "name under letter", "name under {part}",
    "whose signature", "whose names stand under", "by whom was it signed",
    "who put name under", "by whom is {state} represented under {part}", "is {state} represented under {part}",
    "who represented {state} under letter", "whose name closes letter",
    "whose name ends letter",
    "how many {office} below {part}", "how many {office} under letter", "number of {office} under letter",
    "how many {office} at foot of {part}", "under letter who stands for {state}",
    "who signed as {office}", "which {office} signed",
    "{office} under {part}", "who signed on behalf of {state}", "name of signer", "whose name is at the bottom",
    "first signature", "last to sign", "who signs first", "who comes first in row of signatures",
    "who is the signatory", "which diplomats signed", "who wrote {part}", "who wrote letter", "who wrote it",
    "who is author of letter", "author of {part}", "whose letter is it", "who drafted letter",
    "{state} signatures who under letter who under {part}", "did {person} sign", "did {state} sign",
    "is letter signed by {office}", "was it signed by {person}", "is there a signature of {state}",
    "signed by {office}", "has {state} signed", "does signature of {person} appear", "how many signed",
    "how many signatures", "number of signatories", "how many people signed", "number of {office} who signed",
    "did {person} put signature on {part}", "is {person} signatory", "how many {office} signed",
    "{region} {office} under {part}", "who follows {person} in row of names",
    "who comes after {person} in list of names", "which {office} stands between {person} and {person}",
    "which names stand under {part}", "which two names stand in letter", "did {person} write {part}",
    "was it {person} who wrote letter", "which {state} diplomats signed", "who did not sign",
    "which state has no signature", "under which letters is there {office}", "under which letter stands {office}",
    example="who signed the 2009 letter", anchors="sign", checks=True,
)  # fmt: skip
def signers(context: Context) -> Answer | None:
    """Who signed a letter, an annex or a statement: names, for one State, in one office, yes or no, or how many."""
    if rest := excepted(context.utterance):
        from bot.questions.others import other_signers  # here to keep start-up fast, as below

        return other_signers(context, rest)
    utterance = context.utterance
    asked = None if _tells_of_no_signing(utterance) or signed_there(utterance) else read_signing(context)
    if asked is None:
        return None
    if asked.utterance.asks == "yes/no":
        from bot.questions.signed_again import claimed_again_or_once

        return _twice(context) if _asks_of_twice(asked) else claimed_again_or_once(asked)
    if _of_two_places(asked) or (singles_out(asked.utterance) and once_more(asked.utterance)):
        return _twice(context)
    if asked.utterance.asks == "where":
        return signed_what(context) if asked.people else None
    if _asks_for_absent(asked.utterance) and len(asked.offices) == len(asked.utterance.values("office")):
        from bot.questions.absentees import absent, in_no_such_office

        return in_no_such_office(asked, _counts(asked.utterance)) if asked.offices else absent(asked)
    if beside(asked.utterance) and (asked.everybody or asked.people):
        return _beside(asked)
    if (asked.unknown and not asked.people) or (asked.utterance.asks == "when" and not (asked.states or asked.people)):
        return None
    if asked.people and ((not asked.states and not asked.offices) or asked.utterance.asks == "when"):
        return signed_what(context)
    if asked.utterance.asks == "choice" and asked.people:
        return _listed(asked, [row for row in asked.everybody if family(row) in asked.people])
    rows = asked.matching
    if not rows:
        from bot.questions.absentees import nobody
        from bot.questions.senders_unsigned import senders_alone

        return senders_alone(asked) or nobody(asked)
    if _counts(asked.utterance):
        return _how_many(asked, rows)
    answer = _listed(asked, rows)
    if answer is None or len(asked.scope.letters) <= 1:
        return answer
    from bot.questions.senders_unsigned import with_unsigned  # here to keep start-up fast: most name one letter

    return with_unsigned(asked, answer)


def _tells_of_no_signing(utterance: Utterance) -> bool:
    """ "X wrote to the Secretary-General, did it not?": an office behind "to" is that of the one who receives. "Who
    wrote in Russian?": a language is that of the text."""
    texts = [word.text for word in utterance.words]
    if any(before == "in" and text in LANGUAGES for before, text in pairwise(texts)):
        return not speaks_of_signing(utterance)
    behind = (texts[max(0, slot.first - 2) : slot.first] for slot in utterance.of("office"))
    return utterance.asks == "yes/no" and any("to" in before for before in behind) and not speaks_of_signing(utterance)


def _twice(context: Context) -> Answer | None:
    from bot.questions.repeated import signed_more_than_once

    return signed_more_than_once(context)


def _asks_of_twice(asked: Signing) -> bool:
    """ "Did anybody sign both?", "did several sign more than one letter?"."""
    texts = {word.text for word in asked.utterance.words}
    twice = both_texts(asked.utterance) or "twice" in texts or (texts >= {"several"} and bool(texts & MORE_THAN_ONE))
    return twice and not (asked.people or asked.states or asked.scope.parts)


def _of_two_places(asked: Signing) -> bool:
    """ "Which one man signed both?", "who signed twice": those whose signatures stand in two places."""
    texts = {word.text for word in asked.utterance.words}
    several = "twice" in texts and asked.utterance.asks in ("who", "which", "what", "")
    two = len(asked.scope.letters) == 2 and not asked.scope.parts and asked.utterance.asks == "who"
    return bool(several or ((texts & _ONE or two) and both_texts(asked.utterance))) and not (
        asked.people or asked.states
    )


_ONE = frozenset("one single same man woman person diplomat official somebody someone".split())


def _listed(asked: Signing, rows: Sequence[Row]) -> Answer | None:
    """The signatures, or in each part those that stand at the place asked for."""
    chosen = [row for own in by_part(list(rows)).values() for row in in_order(asked.utterance, own, asked.scope.used)]
    told = signed_in_words(chosen[:MOST_SHOWN], asked.context.local)
    assumed = _number_assumed(asked.utterance) if asked.scope.explicit else []
    if assumed and not _so_many(assumed, [rows, asked.everybody]):
        text = asked.context.local.say("miscounted", n=len(chosen), assumed=assumed[0], answer=told)
        return unanswered("false-premise", text, citations=cite_all(asked.context.reader, chosen[:MOST_SHOWN]))
    if len(told) > _LONGEST and not asked.scope.letters:
        from bot.questions.which import which_letter

        if back := which_letter(asked.context):
            return back
    return signers_named(asked.context, chosen, told) if chosen else None


def _number_assumed(utterance: Utterance) -> list[int]:
    """The seven of "the seven ambassadors"; empty where those who signed are called by no number."""
    texts = [word.text for word in utterance.words]
    offices = {slot.first for slot in utterance.of("office", "region")}
    signers = offices | {i for i, text in enumerate(texts) if text in _PEOPLE}
    counted = (i for i, text in enumerate(texts) if text in CARDINALS and texts[i - 1 : i] == ["the"])
    return [CARDINALS[texts[i]] for i in counted if signers & {i + 1, i + 2}]


def _so_many(assumed: Sequence[int], lists: Sequence[Sequence[Row]]) -> bool:
    """Whether as many signed, in one place or in all."""
    counts = {n for rows in lists for n in (len(rows), *map(len, by_part(list(rows)).values()))}
    return bool(counts & set(assumed))


_LONGEST = 1000
"""Characters of a list of signatures; of so many letters that it is longer, one must be named."""


def _counts(utterance: Utterance) -> bool:
    totals = {word.text for word in utterance.words[:3]} & {"count", "number", "tally", "total", "sum"}
    return utterance.asks == "how many" or (utterance.asks == "" and bool(totals))


def _beside(asked: Signing) -> Answer | None:
    """Who signs before or after somebody, or between two."""
    place = beside(asked.utterance)
    assert place
    found: list[Row] = []
    missed: list[Row] = []
    for rows in by_part(asked.everybody).values():
        near = neighbours(rows, place, lambda row, value: family(row) == value or row["state"] == value)
        found += near or []
        missed += rows if near == [] else []
    if found:
        return signers_named(asked.context, found, signed_in_words(found, asked.context.local))
    if not missed:
        return None
    told = signed_in_words(missed[:MOST_SHOWN], asked.context.local)
    text = f"{asked.context.local.say('signers.nobody_there')} {told}"
    return unanswered("false-premise", text, citations=cite_all(asked.context.reader, missed[:MOST_SHOWN]))


def _asks_for_absent(utterance: Utterance) -> bool:
    """ "who did not sign", "which State has no signature", "whose signature is missing"."""
    texts = [word.text for word in utterance.words]
    if rules_out_any(utterance) and sum(text in _NEGATIVE for text in texts) == 1:
        return False
    set_aside = {i + 1 for i, text in enumerate(texts[:-1]) if text in ("and", "but") and texts[i + 1] == "not"}
    if set_aside and not any(text in _NEGATIVE for i, text in enumerate(texts) if i not in set_aside):
        return False  # "permanent representatives and not deputies": those that are
    return bool(set(texts) & _NEGATIVE) and utterance.asks in ("who", "which", "what", "how many")


def _counts_states(utterance: Utterance) -> bool:
    """ "How many of the signatory countries are in X?": States are counted, however often each signed."""
    stems = [word.stem for word in utterance.words]
    at = next((i for i, word in enumerate(utterance.words) if word.text == "many"), -1)
    return at > 0 and bool({"countri", "state", "nation"} & set(stems[at + 1 : at + 6]))


def _how_many(asked: Signing, rows: list[Row]) -> Answer:
    """Signatures by part, or persons, each counted once."""
    context, offices, names = asked.context, asked.offices, asked.context.local
    signing = tuple(dict.fromkeys(str(row["state"]) for row in rows if row["state"]))
    states = tuple(state for state in asked.states if state in signing) or asked.states
    if signing and (asked.states or not offices) and _counts_states(asked.utterance):
        text = f"{names.opening(names.counted(len(signing), 'state'))}. {signed_in_words(rows[:MOST_SHOWN], names)}"
        return signers_named(context, rows, text[:1400])._replace(items=(str(len(signing)), *signing))
    if len(by_part(rows)) > 1 and {word.text for word in asked.utterance.words} & _PEOPLE:
        people = {identity: row for row, identity in zip(rows, identities(context, rows), strict=True)}
        number = names.opening(names.counted(len(people), "person"))
        text = f"{number}. {signed_in_words(rows[:MOST_SHOWN], names)}"
        return signers_named(context, rows, text[:1400])._replace(items=(str(len(people)),))
    counts = [(len(own), names.part(*place)) for place, own in by_part(rows).items()]
    told = names.joined(_counted(n, where, offices, states, names) for n, where in counts)
    total = names.counted(len(rows), "signature")
    text = names.say("signers.in_all", count=total, list=told) if len(counts) > 1 else f"{upper_first(told)}."
    answer = signers_named(context, rows, text)
    return answer._replace(items=(str(len(rows)), *answer.items))


def _counted(number: int, place: str, offices: Sequence[str], states: Sequence[str], names: Names) -> str:
    """ "six signatures under the letter of ...", "one Minister for Armenia under ..."."""
    count = offices_in_words(number, offices, names) if offices else names.counted(number, "signature")
    if states:
        return names.say("signers.for_under", count=count, states=names.states(states), place=place)
    return names.say("signers.under", count=count, place=place)


@question(
    "what did {person} sign", "which letters did {person} sign", "which paper did {person} sign",
    "where is signature of {person}", "{person} signed what", "where did {person} sign", "what was signed by {person}",
    "what did {state} sign", "which letters did {state} sign", "letters signed by {state}",
    "letters signed by {person}", "which of the letters did {state} sign", "under which document is {person}",
    "which part did {person} sign", "when did {person} sign", "how many times did {person} sign",
    "{person} author of {part} or {part}", "did {person} sign {part} or {part}", "what did {office} of {state} sign",
    "which year did {person} sign", "in which letter does signature of {person} stand",
    "which documents carry signature of {person}", "{person} which paper did sign",
    "how many letters did {person} sign", "how many letters did {state} sign",
    "is signature of {person} beneath letter or beneath {part}",
    example="what did Smagulov sign", checks=True,
)  # fmt: skip
def signed_what(context: Context) -> Answer | None:
    """What a person or a State signed, and when."""
    asked = read_signing(context) if not signed_there(context.utterance) else None
    if asked is None or (not asked.people and not asked.states) or asked.utterance.asks == "yes/no":
        return None
    if asked.utterance.asks in ("who", "which") and beside(asked.utterance):
        return _beside(asked)  # "whose signature is above X's": not what X signed
    found = [
        r
        for r in signatures(context.reader, Scope(), asked.people, () if asked.people else asked.states)
        if (family(r) in asked.people if asked.people else r["state"] in asked.states)
    ]
    found = in_office(found, asked.offices) or found if asked.offices else found
    rows = [
        r
        for r in found
        if not asked.scope.letters or asked.scope.basis == {"implied"} or r["letter"] in asked.scope.letters
    ]
    if not asked.people:
        rows = under_the_letter(asked.utterance, asked.scope, rows)
    if _one_part(asked):
        rows = [row for row in rows if (row["letter"], row["part"]) in asked.scope.parts]
    if not rows:
        names = context.local
        who = typed_names(asked.utterance) or names.states(asked.states)
        near = f" {signed_in_words(found[:6], names)}" if found else ""
        text = names.say("signers.none", who=who, place=places_in_words(asked.scope, names)) + near
        return unanswered("not-stated", text, citations=cite_all(context.reader, found[:6]))
    text = signed_in_words(rows, context.local)
    if _counts(asked.utterance):
        letters = {row["letter"] for row in rows}
        names = context.local
        signed, held = names.counted(len(rows), "signature"), names.counted(len(letters), "letter")
        text = f"{names.say('signers.in_letters', count=signed, letters=held)} {text}"
    places = tuple(
        dict.fromkeys(f"{r['part']}, {day(str(r['dated']))}" if r["dated"] else str(r["part"]) for r in rows)
    )
    return signers_named(context, rows, text)._replace(items=places)


def _one_part(asked: Signing) -> bool:
    """Whether the question is about one part, not about which of several."""
    named = len(asked.utterance.of("part")) + sum(word.text in ("letter", "what") for word in asked.utterance.words)
    return bool(asked.scope.parts) and (
        named < 2 or not {"or", "versus"} & {word.text for word in asked.utterance.words}
    )

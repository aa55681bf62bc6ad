"""Who did not sign: nobody of a State or office, those in another office, those whom a letter only lists."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all
from bot.questions.attested import listings
from bot.questions.printed_values import facts, sender_told
from bot.questions.signatures import (
    MOST_SHOWN,
    in_office,
    places_in_words,
    signatures,
    signed_in_words,
    signers_named,
)
from bot.questions.signing import Signing, speaks_of_signing
from bot.questions.spoken import spoken, spoken_rows
from bot.scoping.scope import Scope
from bot.wording import upper_first


def nobody(asked: Signing) -> Answer | None:
    """Nobody of that State or office signed: who spoke for the State, else who did sign, as a refusal."""
    context, everybody = asked.context, asked.everybody
    unsigned = asked.scope.parts and not everybody and asked.utterance.asks == "who"
    if not asked.states and not asked.offices and not unsigned:
        return _of_unsigned_letter(asked)
    if asked.states and (rows := spoken_rows(context.reader, asked.scope, asked.states)):
        answer = spoken(context.reader, context.local, rows)
        return _no_own_signature(asked, answer) if _asks_own_signature(asked) else answer
    if unsigned and (note := _unsigned_note(asked)):
        return note
    if inside := signed_inside(asked):
        return _below_another_part(asked, inside)
    names = context.local
    who = names.joined([*map(names.state, asked.states), *asked.offices], "or") or names.say("signers.anybody")
    shown = everybody[:8] if asked.scope.letters else []
    told = f" {signed_in_words(shown, names)}" if shown else ""
    text = names.say("signers.none", who=who, place=places_in_words(asked.scope, names)) + told
    if unsigned and all(part == "letter" for _, part in asked.scope.parts):
        titles = cite_all(context.reader, facts(context.reader, asked.scope.letters, "title"))
        return Answer("answered", text, citations=titles) if titles else unanswered("not-stated", text)
    return unanswered("not-stated", text, citations=cite_all(context.reader, shown))


def _asks_own_signature(asked: Signing) -> bool:
    """ "Which signature is that of X?": whoever wrote on behalf of X signed for himself."""
    nouns = {word.text for word in asked.utterance.words} & {"signature", "signatures"}
    return bool(nouns) and asked.utterance.asks in ("which", "whose", "what", "where")


def _no_own_signature(asked: Signing, told: Answer) -> Answer:
    names = asked.context.local
    who = names.joined(map(names.state, asked.states), "or")
    none = names.say("signers.none", who=who, place=places_in_words(asked.scope, names))
    return unanswered("not-stated", f"{none} {told.answer}", citations=told.citations)


def signed_inside(asked: Signing) -> list[Row]:
    """Signatures of the States and in the offices named below what "the letter" hands over; none where a part is
    named, or no letter."""
    if not asked.scope.letters or asked.scope.parts or not (asked.states or asked.offices):
        return []
    rows = list(signatures(asked.context.reader, Scope(asked.scope.letters), (), asked.states))
    return asked._replace(everybody=[row for row in rows if row["part"] != "letter"]).matching


def _below_another_part(asked: Signing, rows: list[Row]) -> Answer:
    """Who signed for the State below the text that a letter hands over, where the letter is signed by another."""
    names = asked.context.local
    who = names.joined([*map(names.state, asked.states), *asked.offices], "or")
    none = names.say("signers.none", who=who, place=places_in_words(asked.scope, names))
    told = f"{none} {signed_in_words(rows[:MOST_SHOWN], names)}"
    return signers_named(asked.context, rows[:MOST_SHOWN], told)


def _unsigned_note(asked: Signing) -> Answer | None:
    """A note verbale is written in the third person and not signed: that nobody signed it is the answer."""
    names, places = asked.context.local, asked.scope.parts
    if len(places) != 1 or names.part_row(*places[0])["kind"] != "note verbale" or asked.states != _of_sender(asked):
        return None
    title = facts(asked.context.reader, (places[0][0],), "title")
    senders = facts(asked.context.reader, (places[0][0],), "sender_state")
    text = names.say("signers.none", who=names.say("signers.anybody"), place=places_in_words(asked.scope, names))
    told = f"{text} {upper_first(sender_told(asked.context, places[0][0], senders))}."
    return Answer("answered", told, items=(), citations=cite_all(asked.context.reader, title)) if title else None


def _of_unsigned_letter(asked: Signing) -> Answer | None:
    """That a letter prints no signature at all, and from whom it comes."""
    names, letters = asked.context.local, asked.scope.letters
    if len(letters) != 1 or asked.everybody or asked.utterance.asks != "who" or not speaks_of_signing(asked.utterance):
        return None
    senders = facts(asked.context.reader, letters, "sender_state")
    text = names.say("signers.none", who=names.say("signers.anybody"), place=places_in_words(asked.scope, names))
    if senders:
        text = f"{text} {upper_first(sender_told(asked.context, letters[0], senders))}."
    return unanswered(
        "not-stated", text, citations=cite_all(asked.context.reader, facts(asked.context.reader, letters, "title"))
    )


def _of_sender(asked: Signing) -> tuple[str, ...]:
    """The States by which the question calls the note, of those it names: its senders."""
    sent = str(asked.context.local.row(asked.scope.parts[0][0])["sender_states"] or "").split("; ")
    return tuple(state for state in asked.states if state in sent)


def in_no_such_office(asked: Signing, counting: bool) -> Answer | None:
    """ "Who of them was not a Permanent Representative?"; of "which presidents did not sign" no letter tells."""
    texts = [word.text for word in asked.utterance.words]
    if "not" in texts and asked.utterance.of("office")[0].first < texts.index("not"):
        told = signed_in_words(asked.matching[:MOST_SHOWN], asked.context.local)
        text = asked.context.local.say("signers.none_missing", signed=told)
        return unanswered("not-stated", text, citations=cite_all(asked.context.reader, asked.matching[:MOST_SHOWN]))
    held = in_office(asked.everybody, asked.offices)
    others = [row for row in asked.everybody if row not in held]
    if not asked.scope.letters or not others:
        return None
    number = asked.context.local.opening(asked.context.local.counted(len(others), "signature"))
    count = f"{number}. " if counting else ""
    answer = signers_named(asked.context, others, count + signed_in_words(others[:MOST_SHOWN], asked.context.local))
    return answer._replace(items=(str(len(others)), *answer.items)) if count else answer


def absent(asked: Signing) -> Answer | None:
    """States that a letter lists or speaks for and whose signature it does not carry."""
    context, scope = asked.context, asked.scope
    if len(scope.letters) != 1 or asked.people:
        return None
    spoken_for = spoken_rows(context.reader, scope, ())
    lists = listings(context.reader, Scope(scope.letters))
    named = [str(row["state"]) for row in spoken_for] + [state for found in lists for state in found.states]
    signed = {row["state"] for row in asked.everybody}
    missing = [state for state in dict.fromkeys(named) if state not in signed]
    where = places_in_words(scope, context.local)
    rows = [*(found.row for found in lists[:1]), *spoken_for[:1], *asked.everybody[:MOST_SHOWN]]
    if not missing:
        told = signed_in_words(asked.everybody[:MOST_SHOWN], context.local)
        text = context.local.say("signers.none_missing", signed=told)
        return unanswered("not-stated", text, citations=cite_all(context.reader, rows))
    signers_there = signed_in_words(asked.everybody[:8], context.local)
    unsigned = context.local.say("signers.missing", states=context.local.states(missing), place=where)
    text = f"{unsigned} {signers_there}"
    return Answer("answered", text, items=tuple(missing), citations=cite_all(context.reader, rows))

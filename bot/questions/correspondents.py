"""Who wrote a letter to whom: its addressees and its senders, as the title prints them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.demanded.acting import PASSING_ON
from bot.intents import question
from bot.questions.printed_values import facts, part_facts, sender_told, stated, verdict
from bot.questions.signatures import family, signatures
from bot.questions.which import meant, which_letter
from bot.reading.excepting import is_ruled_out
from bot.reading.features import word_features
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE, Scope
from bot.scoping.whereabouts import asks_whereabouts
from bot.slots import Slot
from bot.wording import upper_first
from store.words import stem


@question(
    "to whom is letter addressed", "who is the addressee", "addressee", "addressed to whom", "who received letter",
    "who is letter for", "recipient of letter", "to whom did {person} write", "to whom did {state} write",
    "who was letter sent to", "is letter addressed to {office}", "was letter addressed to {office}",
    "letter addressed to who", "who is addressed", "who did {person} address letter to",
    "to which official was letter sent", "to which official is letter addressed", "did {state} write to {office}",
    "is {part} addressed to {office}",
    "who is {part} addressed to", "did letter go to {office}", "to whom", "addressed to {office} or {office}",
    "to which person is letter written", "to which person at un is letter addressed", "to whom at un is letter written",
    example="to whom is the 2004 letter addressed", anchors="addressee",
)  # fmt: skip
def addressees(context: Context) -> Answer | None:
    """To whom a letter is addressed."""
    words = context.utterance.words
    if not any(word.text == "whom" or word.stem == "address" for word in words) and not (
        word_features([word.text for word in words]) & _RECEIVING
    ):
        return None
    if asks_whereabouts(context.utterance):
        return None
    if not any(word.stem == "address" for word in words) and context.utterance.of("organ", "body"):
        return None  # "sent to the Security Council": before an organ come documents, letters go to its officers
    context = meant(context)
    if asked := which_letter(context):
        return asked
    rows = facts(context.reader, context.scope.letters, "addressee")
    parts = [p for p in context.scope.parts if p[1] != "letter"]
    if not parts and (signed := _signed_by(context)):
        rows = _from_titles(context, signed) or rows
    elif parts:
        own = [r for r in rows if (r["letter"], r["part"]) in parts]
        own = own or _from_titles(context, parts)
        if not own and context.utterance.asks == "yes/no" and _of_the_part(context):
            return _none_printed(context, parts)
        rows = own or rows
    elif len({r["part"] for r in rows}) > 1:
        rows = [r for r in rows if r["part"] == "letter"]
    if kept := _of_those_asked_for(context, rows):
        rows, asked_for = kept, tuple(dict.fromkeys(str(row["letter"]) for row in kept))
        context = context._replace(scope=context.scope._replace(letters=asked_for))
    answer = stated(context, rows, lambda r: _addressed(context, r), "addressee")
    offices = context.utterance.values("office", "organ", "body")
    if context.utterance.asks == "yes/no" and offices and answer.status == "answered":
        each = {str(r["letter"]): [x["value"] in offices for x in rows if x["letter"] == r["letter"]] for r in rows}
        alone = any(word.text in _ALONE for word in words)
        return verdict(answer, all(all(held) if alone else any(held) for held in each.values()))
    return answer


def _of_the_part(context: Context) -> bool:
    """Whether a part is spoken of, and no letter."""
    letter = any(word.stem in LETTER_NOUNS for word in context.utterance.words)
    return bool(context.utterance.of("part")) and not letter


def _none_printed(context: Context, parts: Sequence[tuple[str, str]]) -> Answer:
    """A memorandum or a draft is addressed to nobody, whoever its letter is addressed to."""
    names = context.local
    where = upper_first(names.joined(names.part(*part) for part in parts))
    text = names.say("printed.none", n=len(parts), letters=where, what=names.say("what.addressee"))
    return unanswered("not-stated", text)


_ALONE = frozenset("only solely alone just merely exclusively".split())
""" "Sent only to X?" is no where somebody else is addressed as well."""
_RECEIVING = frozenset("~to ~for addressee receive accord".split())
"""Meanings of which one must be there: somebody receives."""


def _signed_by(context: Context) -> list[tuple[str, str]]:
    """Annexed parts that the person asked after signed, where no covering letter bears that signature."""
    people = context.utterance.values("person")
    scope = Scope(context.scope.letters)
    signed = [row for row in signatures(context.reader, scope, people) if family(row) in people] if people else []
    places = [part_of(row) for row in signed]
    return places if all(part != "letter" for _, part in places) else []


def _addressed(context: Context, row: Row) -> str:
    place = context.local.part(*part_of(row))
    return context.local.say("addressed", place=place, office=str(row["value"]))


_TO = "addressed to "


def _from_titles(context: Context, parts: Sequence[tuple[str, str]]) -> list[Row]:
    """ "... addressed to the Secretary-General" in the title of a part that is a letter itself."""
    found: list[Row] = []
    for row in part_facts(context.reader, Scope(parts=tuple(parts)), "title"):
        title = str(row["value"])
        at = title.casefold().rfind(_TO)
        if at >= 0:
            behind = title[at + len(_TO) :].strip()
            found.append({**row, "value": behind[4:] if behind[:4].casefold() == "the " else behind})
    return found


_AUTHORS = frozenset("author write wrote written".split())


@question(
    "who sent letter", "sender of letter", "from whom is letter", "which state sent letter",
    "which country wrote letter", "who is letter from", "which states sent letter", "where does letter come from",
    "which mission sent letter", "who are the senders", "which government wrote letter",
    "countries in heading of letter", "states in title", "states named in heading",
    "countries named in title of letter", "which country is behind letter", "letter from which country",
    "which states wrote letter", "is letter from {state}", "is letter by {state}", "was letter sent by {state}",
    "did {state} send letter", "is {state} sender of letter", "does letter come from {state}",
    "what office did sender hold", "in what capacity did sender write",
    "which countries are in title", "who issued letter", "on whose part was letter",
    example="which States sent the 2002 letter",
)  # fmt: skip
def senders(context: Context) -> Answer | None:
    """The States a letter comes from, with the office of the sender, as the title prints them."""
    if {"not", "never", "without", "except"} & {word.text for word in context.utterance.words}:
        return None
    excepted = any(is_ruled_out(context.utterance, slot.first) for slot in context.utterance.of("state"))
    if excepted and context.utterance.asks == "yes/no":
        return None  # whether another than X did, a letter from X does not tell
    if context.utterance.asks == "who" and PASSING_ON & {word.stem for word in context.utterance.words}:
        return None  # whoever signed the covering letter
    if context.utterance.asks != "yes/no" and _asks_something_else(context):
        return None
    attached = any(part != "letter" for _, part in context.scope.parts)
    if context.utterance.asks == "who" and attached and _AUTHORS & {word.stem for word in context.utterance.words}:
        return None  # the author of what is attached is who signed it
    context = meant(context)
    if asked := which_letter(context):
        return asked
    fields = facts(context.reader, context.scope.letters, "sender_state")
    states = [r for r in fields if r["part"] == "letter"]
    titles = facts(context.reader, context.scope.letters, "title")
    if not states:
        return _by_office_alone(context)
    lines = [
        sender_told(context, letter, [r for r in states if r["letter"] == letter])
        for letter in dict.fromkeys(str(r["letter"]) for r in states)
    ]
    without = [letter for letter in context.scope.letters if letter not in {str(r["letter"]) for r in states}]
    bodies = facts(context.reader, without, "sender_role") if without else []
    lines += [_by_office(context, row) for row in bodies]
    if {word.stem for word in context.utterance.words} & _CAPACITY:
        lines += [context.local.say("sent.title", title=str(row["value"])) for row in titles[:3]]
    text = " ".join(f"{upper_first(line)}." for line in lines)
    items = tuple(dict.fromkeys(str(r["value"]) for r in [*states, *bodies]))
    answer = Answer("answered", text, items=items, citations=cite_all(context.reader, titles or states))
    named = context.utterance.values("state")
    texts = {word.text for word in context.utterance.words}
    if context.utterance.asks == "yes/no" and not _SENDING & texts:
        return None
    if context.utterance.asks == "yes/no" and named and "state" not in context.scope.basis:
        others = [state for state in named if state not in items]
        said = f"{context.local.say('sent.not_from', states=context.local.states(others))} {text}" if others else text
        return verdict(answer._replace(answer=said), not others)
    return answer


def _by_office(context: Context, row: Row) -> str:
    return context.local.say("sent.by", letter=context.local.letter(str(row["letter"])), role=str(row["value"]))


def _by_office_alone(context: Context) -> Answer:
    """The office of a sender who writes for no State: the Chairman of a committee, the Acting Mediator."""
    rows = facts(context.reader, context.scope.letters, "sender_role")
    answer = stated(context, rows, lambda r: _by_office(context, r), "sender")
    titles = facts(context.reader, context.scope.letters, "title")
    return answer._replace(citations=cite_all(context.reader, titles)) if rows and titles else answer


def _asks_something_else(context: Context) -> bool:
    """Whether a word is left over that speaks of no sending, or none speaks of it where a person is named."""
    from bot.questions.letters_with import unread  # here, for it reads the words of every property

    if _sends_a_person(context):
        return True
    stems = {word.stem for word in context.utterance.words}
    of_letters = _WRITING if context.utterance.of("person") else _WRITING | LETTER_NOUNS | {"whose"}
    return unread(context, _OF_SENDERS) or not stems & of_letters


def _of_those_asked_for(context: Context, rows: list[Row]) -> list[Row]:
    """ "Letters that went to the Secretary-General in 2007": of the letters of that year those to him."""
    utterance, offices = context.utterance, context.utterance.values("office")
    listed = utterance.asks in ("", "which", "what") and any(word.text in MORE_THAN_ONE for word in utterance.words[:4])
    return [row for row in rows if row["value"] in offices] if listed else []


def _sends_a_person(context: Context) -> bool:
    """ "Which States sent ambassadors": whom they sent is no letter, and of it the title tells only one."""
    texts = [word.text for word in context.utterance.words]
    before = (texts[max(0, slot.first - 2) : slot.first] for slot in context.utterance.of("office"))
    return any([text for text in ahead if text not in _DETERMINERS][-1:] in (["sent"], ["send"]) for ahead in before)


_DETERMINERS = frozenset("a an their its his her only just".split())


def addressed_claim(context: Context) -> Answer | None:
    """ "Was it X whom Y addressed?", "did Y write to X?": whether the one letter meant goes to the office named."""
    utterance, people = context.utterance, context.utterance.values("person")
    stems = {word.stem for word in utterance.words}
    directed = any(is_directed_to(context, slot) for slot in utterance.of("office"))
    if len(context.scope.letters) != 1 or not directed or not stems & _DIRECTING or len(context.scope.parts) > 1:
        return None
    from bot.questions.letters_with import unread  # here, for it reads the words of every property
    from bot.questions.signatures import signatures, signed_in_words  # here: only for such a question

    rows = signatures(context.reader, Scope(context.scope.letters), people) if people else []
    if unread(context, _DIRECTING | LETTER_NOUNS) or (people and not rows):
        return None
    answer = addressees(context)
    if answer is None or not rows:
        return answer
    told = f"{answer.answer} {signed_in_words(rows, context.local)}"
    return answer._replace(answer=told, citations=(*answer.citations, *cite_all(context.reader, rows)))


def is_directed_to(context: Context, slot: Slot) -> bool:
    words = context.utterance.words
    before = [word.text for word in words[max(0, slot.first - 2) : slot.first] if word.text != "the"]
    return before[-1:] == ["to"] or [word.text for word in words[slot.last : slot.last + 1]] == ["whom"]


_DIRECTING = frozenset("address direct sent send write wrote written go went gone complain protest appeal turn".split())


def sender_asked(context: Context) -> Answer | None:
    """From which State's mission or government a letter came, in any order of the words."""
    utterance = context.utterance
    stems = {word.stem for word in utterance.words}
    if utterance.asks not in ("which", "what") or not context.scope.letters or utterance.of("state", "person"):
        return None
    from bot.questions.letters_with import unread  # here, for it reads the words of every property

    if not stems & _STATE_NOUNS or not stems & _COMING or unread(context, _STATE_NOUNS | _COMING | LETTER_NOUNS):
        return None
    return senders(context)


def from_whom(context: Context) -> Answer | None:
    """ "S/1996/12 from whom?", "who is the letter of 3 May from": the sender, not the addressee."""
    utterance, scope = context.utterance, context.scope
    texts = [word.text for word in utterance.words]
    asked = any(texts[i : i + 2] in (["from", "who"], ["from", "whom"]) for i in range(len(texts)))
    asked = asked or (texts[-1:] == ["from"] and texts[:1] == ["who"])
    if not asked or not scope.letters or any(part != "letter" for _, part in scope.parts):
        return None
    from bot.questions.letters_with import unread  # here, for it reads the words of every property

    if utterance.of("person", "state", "office") or unread(context, _COMING | LETTER_NOUNS):
        return None
    return senders(context)


def senders_counted(context: Context) -> Answer | None:
    """How many States a letter comes from."""
    utterance = context.utterance
    stems = {word.stem for word in utterance.words}
    if utterance.asks != "how many" or len(context.scope.letters) != 1 or context.scope.parts:
        return None
    if not stems & _STATE_NOUNS or not stems & _COMING or utterance.of("person", "state"):
        return None
    from bot.questions.letters_with import unread  # here, for it reads the words of every property

    rows = [row for row in facts(context.reader, context.scope.letters, "sender_state") if row["part"] == "letter"]
    if not rows or unread(context, _STATE_NOUNS | _COMING | LETTER_NOUNS):
        return None
    number, names = len({row["value"] for row in rows}), context.local
    told = sender_told(context, context.scope.letters[0], rows)
    text = f"{names.opening(names.counted(number, 'state'))}. {upper_first(told)}."
    return Answer("answered", text, items=(str(number),), citations=cite_all(context.reader, rows))


_STATE_NOUNS = frozenset("state countri nation mission govern permanent embassi deleg parti".split())
_COMING = frozenset("come came from sent send written wrote origin submit submitt issu behind file".split())
_SENDING = frozenset("from by send sends sent sender senders write writes wrote written issue issued come came".split())
"""A letter in which a State is named need not be from it."""
_CAPACITY = frozenset("offic capac mission embassi role titl level rank".split())


_WRITING = (
    _COMING
    | _CAPACITY
    | PASSING_ON
    | frozenset(
        map(
            stem,
            """from by write writing author title heading headed masthead filed submitted issued request requested
            present presented address addressed deliver""".split(),
        )
    )
)
_OF_SENDERS = _WRITING | _STATE_NOUNS | LETTER_NOUNS | frozenset(map(stem, "part whose un united nations".split()))

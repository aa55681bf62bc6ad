"""What is left without a signature: parts that nobody signed, members for which nobody of an office signed."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import cite_all, part_of
from bot.context import Context
from bot.questions.attested import cited, dated, distinct, listings
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.questions.signatures import in_office, signatures
from bot.questions.signing import VOCABULARY as OF_SIGNING
from bot.questions.signing import sign_stems
from bot.reading.gazetteer import placeholders
from bot.reading.statements import DENYING
from bot.reading.utterance import Utterance
from bot.scoping.cards import cards, letter_count
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE, Scope
from bot.wording import shortened, upper_first
from store.words import stem

MOST_LETTERS = 40
MOST_LOOKED_AT = 300
"""Letters of which it is told which bear no signature."""
_NOT = DENYING | {"lack", "lacks", "lacking", "unsigned"}
_PARTS = frozenset("annex annexes addendum addenda enclosure enclosures appendix appendices part parts".split())
_OF_PARTS = OF_SIGNING | frozenset(
    stem(w) for w in "part parts has have unsigned attached bears anyone anybody".split()
)


def unsigned_parts(context: Context) -> Answer | None:
    """The annexes, addenda or parts that carry no signature."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    nouns = [text for text in texts if text in _PARTS]
    if not nouns or utterance.asks not in ("which", "what", "how many", "") or not _denies_signing(utterance):
        return None
    if utterance.of("person", "state", "office") or letter_count(context.reader) > MOST_LETTERS:
        return None
    if unread(context, _OF_PARTS | sign_stems()):
        return None
    letters = context.scope.letters if context.scope.basis & {"year", "date", "symbol", "order", "state"} else ()
    letters = letters or tuple(card.letter for card in cards(context.reader))
    marks, params = placeholders(letters, "l")
    sql = (
        "SELECT letter, part, kind, label_start AS start, label_end AS end FROM parts "
        f"WHERE letter IN ({marks}) AND part <> 'letter' AND label_start IS NOT NULL ORDER BY letter, ordinal"
    )
    family = nouns[0].removesuffix("es").removesuffix("s")
    wanted = {"addenda": "addendum", "appendice": "appendix", "annex": "annex"}.get(family, family)
    rows = [r for r in context.reader.rows(sql, params) if wanted == "part" or str(r["part"]).startswith(wanted)]
    signed = {(row["letter"], row["part"]) for row in signatures(context.reader, Scope(letters))}
    bare = [row for row in rows if (row["letter"], row["part"]) not in signed]
    if not bare:
        return None
    names = context.local
    listed = names.joined(names.part(*part_of(row)) for row in bare[:12])
    count = f"{len(bare)}: " if utterance.asks == "how many" else ""
    items = (str(len(bare)),) if count else tuple(str(row["part"]) for row in bare)
    text = f"{count}{listed}."
    return Answer("answered", upper_first(text), items=items, citations=cite_all(context.reader, bare[:12]))


_OF_LETTERS = OF_SIGNING | frozenset(
    stem(w)
    for w in """letter document text has have had bear bears unsigned any carry carries nobody anybody anyone
    underneath below name collection loaded without at all lack lacks lacking printed""".split()
)


def unsigned_letters(context: Context) -> Answer | None:
    """ "Which letters are not signed?", "is any letter unsigned?": those without a signature of anybody."""
    utterance = context.utterance
    plural = any(word.text in MORE_THAN_ONE or word.text == "any" for word in utterance.words)
    if not plural or not any(word.stem in LETTER_NOUNS for word in utterance.words) or not _denies_signing(utterance):
        return None
    if utterance.slots or context.scope.letters or letter_count(context.reader) > MOST_LOOKED_AT:
        return None
    if unread(context, _OF_LETTERS | sign_stems()):
        return None
    signed = {str(row["letter"]) for row in signatures(context.reader, Scope())}
    bare = [card.letter for card in cards(context.reader) if card.letter not in signed]
    names = context.local
    number = names.opening(names.counted(len(bare), "letter"))
    listed = shortened([names.letter(letter) for letter in bare], 24, names.language)
    text = f"{number}: {listed}." if bare else f"{number}."
    items = tuple(context.names.letter(letter).removeprefix("the ") for letter in bare[:24])
    if utterance.asks == "yes/no":
        opening = names.say("yes" if bare else "no").rstrip(".。")
        text, items = f"{opening}. {text}", ("Yes" if bare else "No", *items)
    elif utterance.asks == "how many":
        items = (str(len(bare)), *items)
    rows = facts(context.reader, (bare or [card.letter for card in cards(context.reader)])[:12], "title")
    return Answer("answered", text, items=items, citations=cite_all(context.reader, rows))


def _denies_signing(utterance: Utterance) -> bool:
    signing = any(word.stem in sign_stems() or word.text == "unsigned" for word in utterance.words)
    return signing and any(word.text in _NOT for word in utterance.words)


def _denies_membership(utterance: Utterance) -> bool:
    """ "Which signatory of 2002 is not a member in 2009": those who signed and do not stand in the list."""
    words = utterance.words
    at = next((i for i, word in enumerate(words) if word.text in _NOT), len(words))
    return any(word.stem in ("member", "list", "belong") for word in words[at + 1 : at + 5])


_MEMBERS = frozenset(
    stem(w) for w in "member members list lists listed belong belongs though although yet anywhere".split()
)


def members_without_signature(context: Context) -> Answer | None:
    """States of the list of one year for which nobody (of an office) signed in another."""
    utterance = context.utterance
    years = [int(slot.value[:4]) for slot in utterance.of("date")]
    stems = {word.stem for word in utterance.words}
    if len(set(years)) < 2 or not _denies_signing(utterance) or not stems & {"member", "list", "belong"}:
        return None
    if utterance.asks not in ("which", "what", "who", "") or utterance.of("person", "state", "region"):
        return None
    if unread(context, OF_SIGNING | sign_stems() | _MEMBERS):
        return None
    named = next((word.start for word in utterance.words if word.stem in ("member", "list", "belong")), 0)
    near = min(utterance.of("date"), key=lambda slot: abs(utterance.words[slot.first].start - named))
    year = int(near.value[:4])
    others = tuple(value for value in years if value != year)
    lists = [one for one in distinct(listings(context.reader, Scope())) if one.year == year]
    signed = signatures(context.reader, Scope(), years=others)
    signed = in_office(signed, utterance.values("office")) if utterance.of("office") else signed
    if len(lists) != 1 or not signed:
        return None
    if not set(others) <= {int(str(row["year"])) for row in signed}:
        return None
    signing = tuple(dict.fromkeys(str(row["state"]) for row in signed if row["state"]))
    one, other = (signing, lists[0].states) if _denies_membership(utterance) else (lists[0].states, signing)
    missing = [state for state in one if state not in other]
    names = context.local
    listed = names.states(missing) or names.say("members.none")
    key = "members.not_in_list" if one is signing else "members.in_list"
    told = names.say(key, states=listed, date=dated(lists[0], names))
    text = f"{upper_first(told if missing else listed)}."
    citations = (*cited(context.reader, lists), *cite_all(context.reader, signed[:12]))
    return Answer("answered", text, items=tuple(missing), citations=citations)

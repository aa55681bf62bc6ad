"""Who signed more than once: in two letters, or in a letter and its annex."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import Row
from bot.context import Context
from bot.intents import question
from bot.questions.choosing import asks_most, repeated_in, singles_out
from bot.questions.claimed import both_texts, claimed_number
from bot.questions.same_name import same_in_both
from bot.questions.signatures import (
    in_office,
    person_in_words,
    places_in_words,
    signatures,
    signed_in_words,
    signers_named,
)
from bot.questions.signing import identities, speaks_of_signing
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from store.words import stem


@question(
    "who signed more than one letter", "who signed twice", "who signed several letters",
    "which person signed both letters", "did anyone sign more than once", "who signed in both",
    "who signed most letters", "same person signed two documents", "whose signature appears more than once",
    "who appears twice among signatories", "any repeat signers", "who signed both {part} and {part}",
    "one person signed twice", "person whose signature stands under both {part} and {part}",
    "name of person who signed two parts",
    "did same person sign {part} and {part}", "for which state did same {office} sign both",
    "which state was represented by same person in both letters", "same {state} representative in {date} and {date}",
    "same {office} for {state} in both letters", "was it same person for {state} both times",
    example="who signed more than one text", checks=True,
)  # fmt: skip
def signed_more_than_once(context: Context) -> Answer | None:
    """Who signed more than one letter or part; whether it was the same person for a State."""
    utterance, scope, names = context.utterance, context.scope, context.local
    texts = {word.text for word in utterance.words}
    if (
        not (texts & (_REPEATED - {"both"}) or both_texts(utterance) or {"more", "than"} <= texts)
        or utterance.asks in ("when", "where", "why")
        or utterance.values("person")
        or asks_most(utterance)
    ):
        return None
    if "same" in texts and texts & _OF_THE_LETTER:
        return None  # "on the same day": nobody's second signature
    if utterance.asks == "yes/no" and not (texts & _REPEATED or both_texts(utterance)) and _of_several(utterance):
        return None  # "does it carry more than one signature": how many signed it, not who signed again
    states, offices = utterance.values("state"), utterance.values("office")
    everybody = signatures(context.reader, Scope(scope.letters), states=states)
    rows = in_office(everybody, offices) if offices and in_office(everybody, offices) else everybody
    if states and "same" in texts:
        return same_in_both(context, states, rows) if len(states) == 1 else None
    if not speaks_of_signing(utterance) and not (texts & {"same"} and (offices or texts & _PERSONS)):
        return None  # "the same title" is nobody's signature
    if "same" in texts and len(scope.letters) == 1 and len(scope.parts) < _TWO and not speaks_of_signing(utterance):
        return None  # "was it the same man in 2004?" asks of another letter's
    several = _several(context, rows) or [own for own in _several(context, everybody) if in_office(own, offices)]
    if not several and states and len(scope.parts) > 1:
        own = [row for row in rows if (row["letter"], row["part"]) in scope.parts]
        return signers_named(context, own, signed_in_words(own, names)) if own else None
    if not several:
        text = names.say("signers.once_only", place=places_in_words(scope, names))
        if utterance.asks == "yes/no" and rows:
            return signers_named(context, rows, f"No. {text} {signed_in_words(rows[:12], names)}")._replace(
                items=("No",)
            )
        return unanswered("not-stated", text)
    yes = ("Yes. " if _all_the_same(context, rows) else "No. ") if utterance.asks == "yes/no" else ""
    told = [
        f"{person_in_words(own[0], names)}: {names.joined(names.part(str(r['letter']), str(r['part'])) for r in own)}"
        for own in several
    ]
    return signers_named(context, [row for own in several for row in own], f"{yes}{'; '.join(told)}.")


_OF_THE_LETTER = frozenset("day date days dates place city time session language title".split())
_PERSONS = frozenset(
    """person persons people man men woman women hand hands name names diplomat diplomats ambassador ambassadors envoy
    representative representatives signer signers signatory signatories official individual one ones guy""".split()
)


def signed_in_two_places(context: Context) -> Answer | None:
    """Whose signature stands in two places, where one person is asked for: "is there anybody who signed twice"."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    if utterance.values("person") or not singles_out(utterance) or not repeated_in(utterance):
        return None
    if not (speaks_of_signing(utterance) or _NAMES & set(texts) or _OFFICIALS & set(texts)):
        return None
    pointing = any(text in _POINTING and behind != "who" for text, behind in zip(texts, [*texts[1:], ""], strict=True))
    if ("same" in texts and utterance.values("state")) or pointing:
        return None
    scope, names = context.scope, context.local
    states, offices = utterance.values("state"), utterance.values("office")
    rows = signatures(context.reader, Scope(scope.letters), states=states)
    everybody = rows
    rows = in_office(rows, offices) or rows if offices else rows
    if len(scope.parts) > 1 and len(scope.letters) < 2:
        rows = [row for row in rows if (row["letter"], row["part"]) in scope.parts] if scope.explicit else rows
    several = _several(context, rows) or [own for own in _several(context, everybody) if in_office(own, offices)]
    if "part" in scope.basis and not scope.basis - {"part", "implied"}:
        several = [own for own in several if len({row["letter"] for row in own}) == 1]  # its cover and its annex
    if not rows or (not several and states):
        return None
    if not several:
        text = names.say("signers.once_only", place=places_in_words(Scope(scope.letters), names))
        return signers_named(context, rows, f"No. {text}" if utterance.asks == "yes/no" else text)._replace(
            items=("No",) if utterance.asks == "yes/no" else ()
        )
    own = [row for found in several for row in found]
    lead = "Yes. " if utterance.asks == "yes/no" else ""
    return signers_named(context, own, f"{lead}{signed_in_words(own, names)}")


_POINTING = frozenset("these those them they".split())
_NAMES = frozenset("name names signature signatures".split())
_OFFICIALS = frozenset("diplomat ambassador official representative signatory signer".split())


def _all_the_same(context: Context, rows: list[Row]) -> bool:
    """Whether the letters or parts meant have the same signatories, where a question claims that of all of them."""
    if not {"same"} <= (texts := {word.text for word in context.utterance.words}) or texts & {"person", "man", "woman"}:
        return True
    named = context.scope.parts
    by_letter: dict[str, set[object]] = {}
    for row, person in zip(rows, identities(context, rows), strict=True):
        letter = str(row["letter"])
        if (letter, row["part"]) in named or (letter not in dict(named) and row["part"] == "letter"):
            by_letter.setdefault(letter, set()).add(person)
    return len(by_letter) < 2 or len({frozenset(people) for people in by_letter.values()}) == 1


def _of_several(utterance: Utterance) -> bool:
    """More than one signature or signer, where one letter's are counted."""
    return claimed_number(utterance, _COUNTED) is not None


_COUNTED = frozenset(map(stem, "signature signatory signer person people name individual diplomat".split()))
_REPEATED = frozenset("most twice both several same repeat again multiple repeatedly".split())


def _several(context: Context, rows: list[Row]) -> list[list[Row]]:
    """Signatures of each person who signed more than one part; with several letters named, who signed in each."""
    by_person: dict[object, list[Row]] = {}
    for row, person in zip(rows, identities(context, rows), strict=True):
        by_person.setdefault(person, []).append(row)
    found = [own for own in by_person.values() if len({(r["letter"], r["part"]) for r in own}) > 1]
    letters = set(context.scope.letters)
    across = [own for own in found if {r["letter"] for r in own} >= letters]
    return across if len(letters) > 1 and context.scope.basis != {"part"} else found


_TWO = 2

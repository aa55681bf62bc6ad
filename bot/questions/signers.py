"""Who signed what, in which office, and for whom."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import Library, Row, cite_all
from bot.context import Offices, People, States
from bot.gazetteer import placeholders
from bot.intents import question
from bot.questions.choosing import in_order
from bot.questions.signatures import (
    family, in_office, person_in_words, places_in_words, signatures, signed_in_words, typed_names,
)  # fmt: skip
from bot.scope import Scope
from bot.utterance import Utterance
from bot.wording import Names, counted, day, joined, with_article

MOST_SHOWN = 24
"""Signatures that one answer lists; what is over is counted."""


def _answered(reader: Library, rows: Sequence[Row], text: str) -> Answer:
    items = tuple(dict.fromkeys(str(row["name"]) for row in rows))
    return Answer("answered", text, items=items, citations=cite_all(reader, rows[:MOST_SHOWN]))


@question(
    "who signed", "who signed {part}", "who signed for {state}", "signers", "signatories", "signatures", "list signatories",
    "names under letter", "whose signature", "whose names stand under", "by whom was it signed", "who put name under",
    "under letter who stands for {state}", "who signed as {office}", "which {office} signed", "{office} under {part}",
    "who signed on behalf of {state}", "name of signer", "whose name is at the bottom", "first signature", "last to sign",
    "who signs first", "who comes first in row of signatures", "who is the signatory", "which diplomats signed",
    "who wrote {part}", "who wrote letter", "who is author of letter", "author of {part}", "whose letter is it", "who drafted letter",
    "{state} signatures who under letter who under {part}", "did {person} sign", "did {state} sign", "is letter signed by {office}",
    "was it signed by {person}", "is there a signature of {state}", "signed by {office}", "has {state} signed", "does signature of {person} appear",
    "how many signed", "how many signatures", "number of signatories", "how many people signed", "number of {office} who signed",
    "did {person} put signature on {part}", "is {person} signatory", "how many {office} signed",
    example="who signed the 2009 letter", anchors="sign",
)  # fmt: skip
def signers(
    reader: Library, names: Names, utterance: Utterance, scope: Scope, states: States, offices: Offices, people: People
) -> Answer | None:
    """Who signed a letter, an annex or a statement: names, for one State, in one office, yes or no, or how many."""
    if _other_object(utterance, scope):
        return None
    everybody = _under_the_letter(utterance, scope, signatures(reader, scope))
    if utterance.asks in ("yes/no", "choice") and (states or offices or people):
        return _did_sign(reader, names, utterance, scope, everybody)
    if people and not states and not offices:
        return signed_what(reader, names, utterance, scope, people, states, offices)
    rows = [row for row in everybody if not states or row["state"] in states]
    rows = in_office(rows, offices) if offices else rows
    if not rows:
        return _nobody(reader, names, utterance, scope, states, offices, everybody)
    if utterance.asks == "how many":
        return _how_many(reader, names, rows, offices, states)
    chosen = in_order(utterance, rows, scope.used)
    return _answered(reader, chosen, signed_in_words(chosen[:MOST_SHOWN], names))


def _other_object(utterance: Utterance, scope: Scope) -> bool:
    """Whether what was signed is a treaty or agreement told of in a letter, not a letter."""
    dates = utterance.of("date")
    return bool(dates and not scope.basis & {"date", "year"}) or any(w.stem in _INSTRUMENTS and i not in scope.used for i, w in enumerate(utterance.words) if not any(s.first <= i < s.last for s in utterance.slots))


_INSTRUMENTS = frozenset({"treati", "agreement", "pact", "charter", "deal", "protocol", "convent"})


def _under_the_letter(utterance: Utterance, scope: Scope, rows: list[Row]) -> list[Row]:
    """"The letter", in the singular and with no part named, is the covering letter where that is signed."""
    if scope.parts or not scope.letters or not any(word.text == "letter" for word in utterance.words):
        return rows
    return [row for row in rows if row["part"] == "letter"] or rows


def _nobody(
    reader: Library, names: Names, utterance: Utterance, scope: Scope, states: States, offices: Offices, everybody: Sequence[Row]
) -> Answer | None:
    """Nobody of that State or office signed: who spoke for the State, else who did sign, as a refusal."""
    if states and (spoken := _spoken_rows(reader, scope, states)):
        return _spoken(reader, names, spoken)
    who = joined([*map(with_article, states), *offices], "or") or "anybody"
    what = places_in_words(scope, names)
    shown = f" {signed_in_words(everybody[:8], names)}" if everybody and scope.letters else ""
    return unanswered("not-stated", f"No signature of {who} is printed under {what}.{shown}", citations=cite_all(reader, everybody[:8] if shown else []))


def _how_many(reader: Library, names: Names, rows: Sequence[Row], offices: Offices, states: States) -> Answer:
    by_part: dict[tuple[str, str], int] = {}
    for row in rows:
        place = (str(row["letter"]), str(row["part"]))
        by_part[place] = by_part.get(place, 0) + 1
    noun = "signature" + (f" of a {offices[0]}" if offices else "") + (f" for {joined(map(with_article, states))}" if states else "")
    plural = noun.replace("signature", "signatures", 1)
    told = joined(f"{counted(n, noun, plural)} under {names.part(*place)}" for place, n in by_part.items())
    total = f" That makes {counted(len(rows), 'signature')} in all." if len(by_part) > 1 else ""
    answer = _answered(reader, rows, f"There {'is' if len(rows) == 1 else 'are'} {told}.{total}")
    return answer._replace(items=(str(len(rows)), *answer.items))


def _did_sign(reader: Library, names: Names, utterance: Utterance, scope: Scope, everybody: Sequence[Row]) -> Answer | None:
    """Yes with the signature, or no with those who did sign there and what the person signed elsewhere."""
    people, states, offices = utterance.values("person"), utterance.values("state"), utterance.values("office")
    rows = [r for r in everybody if (not people or family(r) in people) and (people or not states or r["state"] in states)]
    rows = in_office(rows, offices) if offices and not people else rows
    if utterance.asks == "choice" or rows and len({(r["letter"], r["part"]) for r in rows}) > 1 and not scope.explicit:
        return _answered(reader, rows, signed_in_words(rows, names)) if rows else None
    if rows:
        return _answered(reader, rows, f"Yes. {signed_in_words(rows, names)}")
    elsewhere = [r for r in signatures(reader, Scope()) if people and family(r) in people or not people and r["state"] in states]
    if not everybody and not elsewhere:
        return None
    told = " ".join((signed_in_words(everybody[:8], names), signed_in_words(elsewhere[:6], names) if people else "")).strip()
    citations = cite_all(reader, [*everybody[:8], *elsewhere[:6]])
    return Answer("answered", f"No. {told}", items=("No",), citations=citations)


@question(
    "what did {person} sign", "which letters did {person} sign", "which paper did {person} sign", "where is signature of {person}",
    "{person} signed what", "where did {person} sign", "what was signed by {person}", "what did {state} sign", "which letters did {state} sign",
    "letters signed by {state}", "letters signed by {person}", "which of the letters did {state} sign", "under which document is {person}",
    "which part did {person} sign", "when did {person} sign", "how many times did {person} sign", "{person} author of {part} or {part}",
    "did {person} sign {part} or {part}", "what did {office} of {state} sign", "which year did {person} sign", "in which letter does signature of {person} stand",
    "which documents carry signature of {person}", "{person} which paper did sign", "how many letters did {person} sign", "how many letters did {state} sign",
    example="what did Smagulov sign",
)  # fmt: skip
def signed_what(
    reader: Library, names: Names, utterance: Utterance, scope: Scope, people: People, states: States, offices: Offices
) -> Answer | None:
    """What a person or a State signed, and when."""
    if not people and not states:
        return None
    found = [r for r in signatures(reader, Scope()) if (family(r) in people if people else r["state"] in states)]
    found = in_office(found, offices) if offices and in_office(found, offices) else found
    rows = _under_the_letter(utterance, scope, [r for r in found if not scope.letters or r["letter"] in scope.letters]) if states and not people else found
    if not rows:
        who = typed_names(utterance) or joined(map(with_article, states))
        return unanswered("not-stated", f"No letter that is loaded carries a signature of {who}.", citations=cite_all(reader, found[:6]))
    text = signed_in_words(rows, names)
    if utterance.asks == "how many":
        letters = {row["letter"] for row in rows}
        text = f"{counted(len(rows), 'signature').capitalize()} in {counted(len(letters), 'letter')}. {text}"
    answer = _answered(reader, rows, text)
    return answer._replace(items=tuple(dict.fromkeys(f"{r['part']}, {day(str(r['dated']))}" if r["dated"] else str(r["part"]) for r in rows)))


@question(
    "who signed more than one letter", "who signed twice", "who signed several letters", "which person signed both letters",
    "did anyone sign more than once", "who signed in both", "who signed most letters", "same person signed two documents",
    "whose signature appears more than once", "who appears twice among signatories", "any repeat signers", "who signed both {part} and {part}",
    "did same person sign {part} and {part}",
    example="who signed more than one text",
)  # fmt: skip
def signed_more_than_once(reader: Library, names: Names, utterance: Utterance, scope: Scope) -> Answer | None:
    """Who signed more than one letter or part."""
    rows = signatures(reader, scope if scope.letters else Scope())
    by_person: dict[object, list[Row]] = {}
    for row in rows:
        by_person.setdefault((family(row), row["state"]), []).append(row)
    several = [row for signed in by_person.values() if len({(r["letter"], r["part"]) for r in signed}) > 1 for row in signed]
    if not several:
        return unanswered("not-stated", f"Nobody signed more than once in {places_in_words(scope, names)}.")
    yes = "Yes. " if utterance.asks == "yes/no" else ""
    people = {f"{family(r)}": r for r in several}.values()
    listed = [
        f"{person_in_words(one)}: {joined(names.part(str(r['letter']), str(r['part'])) for r in several if family(r) == family(one))}"
        for one in people
    ]
    return _answered(reader, several, f"{yes}{'; '.join(listed)}.")


def _spoken_rows(reader: Library, scope: Scope, states: States) -> list[Row]:
    where, params = scope.where("f", parts=False)
    marks, values = placeholders(states, "s")
    condition = f" AND f.state IN ({marks})" if states else ""
    return list(reader.rows(f"SELECT f.* FROM spoken_for f WHERE {where}{condition} ORDER BY f.year, f.letter, f.start, f.state", {**params, **values}))


def _spoken(reader: Library, names: Names, rows: Sequence[Row]) -> Answer:
    """"X signed the letter of ... on behalf of A, B and C", one sentence a letter."""
    sentences, citations = [], []
    for letter in dict.fromkeys(str(row["letter"]) for row in rows):
        own = [row for row in rows if row["letter"] == letter]
        signed = signatures(reader, Scope(parts=((letter, str(own[0]["part"])),)))
        speaker = joined(person_in_words(row) for row in signed) or names.letter(letter).capitalize()
        office = f"the {own[0]['office']}s of " if own[0]["office"] else ""
        states = joined(with_article(str(row["state"])) for row in own)
        sentences.append(f"{speaker}, wrote {names.letter(letter)} on behalf of {office}{states}.")
        citations += [*signed, *own[:1]]
    items = tuple(dict.fromkeys(str(row["state"]) for row in rows))
    return Answer("answered", " ".join(sentences), items=items, citations=cite_all(reader, citations))


@question(
    "who spoke for {state}", "on behalf of which states", "on whose behalf", "for whom did {person} speak", "which states did {person} speak for",
    "who acted for {state}", "who represents {state} in letter", "on behalf of how many states", "which countries did {person} act for",
    "which {office} did {person} speak for", "for which states was letter written", "in whose name does {person} write", "who wrote on behalf of {state}",
    "spoken for", "did {person} speak for {state}", "did {person} write on behalf of {state}", "does letter speak for {state}", "who else does {person} represent",
    "who stood in for {state}", "was letter written on behalf of other states", "whose behalf", "behalf of {state}", "states represented by {person}",
    "{person} acting for whom", "how many states did {person} speak for", "for how many states did {person} speak",
    example="on whose behalf did Churkin write",
)  # fmt: skip
def spoken_for(reader: Library, names: Names, utterance: Utterance, scope: Scope, states: States, people: People) -> Answer | None:
    """On behalf of which States a letter was written, and by whom."""
    within = scope
    if people and not scope.letters:
        within = Scope(tuple({str(r["letter"]) for r in signatures(reader, Scope()) if family(r) in people}))
    rows = _spoken_rows(reader, within, states)
    everyone = _spoken_rows(reader, within, ())
    if not rows and utterance.asks == "yes/no" and everyone:
        answer = _spoken(reader, names, everyone)
        return answer._replace(answer=f"No. {answer.answer}")
    if not rows:
        signed = [r for r in signatures(reader, within) if r["state"] in states]
        return _answered(reader, signed, signed_in_words(signed, names)) if signed else None
    answer = _spoken(reader, names, rows if utterance.asks != "how many" else everyone)
    if utterance.asks == "how many":
        return answer._replace(answer=f"{counted(len(everyone), 'State').capitalize()}. {answer.answer}")
    return answer._replace(answer=f"Yes. {answer.answer}") if utterance.asks == "yes/no" else answer

"""For which States a letter speaks, and who speaks for them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer, unanswered
from bot.citing import Library, Row, cite_all, part_of
from bot.context import Context, People, States
from bot.intents import question
from bot.questions.attested import distinct, listings
from bot.questions.claimed import claimed_number, lead
from bot.questions.signatures import family, people_in_words, signatures, signed_in_words
from bot.questions.signing import signs_an_instrument
from bot.questions.strays import strays
from bot.reading.excepting import excepted
from bot.reading.gazetteer import placeholders
from bot.reading.renamed import under_all_names
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.wording import Names, upper_first
from store.words import stem


def spoken_rows(reader: Library, scope: Scope, states: States) -> list[Row]:
    where, params = scope.where("f", parts=False)
    marks, values = placeholders(under_all_names(reader, states), "s")
    condition = f" AND f.state IN ({marks})" if states else ""
    return list(
        reader.rows(
            f"SELECT f.* FROM spoken_for f WHERE {where}{condition} ORDER BY f.year, f.letter, f.start, f.state",
            {**params, **values},
        )
    )


def spoken_for_each(reader: Library, names: Names, signed: Sequence[Row], states: States) -> Answer | None:
    """Yes where the letters of these signatures are written on behalf of each of the States."""
    rows = spoken_rows(reader, Scope(tuple(dict.fromkeys(str(row["letter"]) for row in signed))), states)
    if {str(row["state"]) for row in rows} != set(states):
        return None
    answer = spoken(reader, names, rows)
    return answer._replace(answer=f"Yes. {answer.answer}", items=("Yes", *answer.items))


def spoken(reader: Library, names: Names, rows: Sequence[Row]) -> Answer:
    """ "X signed the letter of ... on behalf of A, B and C", one sentence a letter."""
    sentences, citations = [], []
    for letter in dict.fromkeys(str(row["letter"]) for row in rows):
        own = [row for row in rows if row["letter"] == letter]
        signed = signatures(reader, Scope(parts=((letter, str(own[0]["part"])),)))
        speaker = people_in_words(signed, names) or names.letter(letter).capitalize()
        values = {
            "people": speaker,
            "letter": names.letter(letter),
            "states": names.states(str(r["state"]) for r in own),
        }
        sentences.append(
            names.say("spoken.office", **values, office=str(own[0]["office"]))
            if own[0]["office"]
            else names.say("spoken", **values)
        )
        citations += [*signed, *own[:1]]
    items = tuple(dict.fromkeys(str(row["state"]) for row in rows))
    return Answer("answered", " ".join(sentences), items=items, citations=cite_all(reader, citations))


@question(
    "who spoke for {state}", "on behalf of which states", "which states did {state} speak for",
    "for whom did {person} sign", "for whom did {person} write",
    "on whose behalf was letter signed", "on behalf of whom was letter written", "on whose behalf was request made",
    "for which states did {state} write", "on whose behalf", "for whom did {person} speak",
    "which states did {person} speak for", "who acted for {state}", "who represents {state} in letter",
    "on behalf of how many states", "which countries did {person} act for", "which {office} did {person} speak for",
    "for which states was letter written", "in whose name does {person} write", "who wrote on behalf of {state}",
    "spoken for", "did {person} speak for {state}", "did {person} write on behalf of {state}",
    "does letter speak for {state}", "who else does {person} represent", "who stood in for {state}",
    "was letter written on behalf of other states", "whose behalf", "behalf of {state}",
    "states represented by {person}", "{person} acting for whom", "how many states did {person} speak for",
    "for how many states did {person} speak", "which state is absent from those {person} writes on behalf of",
    example="on whose behalf did Churkin write", anchors="behalf", checks=True,
)  # fmt: skip
def spoken_for(context: Context, states: States, people: People) -> Answer | None:
    """On behalf of which States a letter was written, and by whom."""
    utterance, reader, names = context.utterance, context.reader, context.local
    if utterance.asks == "how many" and (rest := excepted(utterance)):
        states = tuple(state for state in states if state not in rest.states)
    if utterance.asks in ("why", "when", "where") or strays(utterance, context.scope, _VOCABULARY | _MAKING, reader):
        return None
    if [word.text for word in utterance.words[:2]] in (["what", "did"], ["what", "do"], ["what", "does"]):
        return None  # "what did they write"
    if utterance.asks in ("which", "what", "who") and {word.text for word in utterance.words} & _DENYING:
        return None  # whom he did not speak for, no list of those he spoke for tells
    if signs_an_instrument(utterance, context.scope):
        return None  # who signed a treaty for a State no signature under a letter tells
    if utterance.asks == "who" and states and context.scope.basis == {"implied"}:
        context = context._replace(scope=Scope())  # that the State sent one letter does not bind who speaks for it
    within = _letters_meant(context, people)
    everyone = spoken_rows(reader, within, ())
    rows = [row for row in everyone if not states or row["state"] in states]
    if states and everyone and not rows and utterance.asks in ("how many", "which", "what", ""):
        speaking = {row["state"] for row in signatures(reader, within, states=states)}
        rows = everyone if speaking.issuperset(states) else rows  # "for how many does the Russian one speak"
    if utterance.asks == "yes/no":
        return _claimed(context, everyone, rows, states)
    if not everyone or (states and not rows):
        signed = [r for r in signatures(reader, within) if r["state"] in states and (not people or family(r) in people)]
        years = {value[:4] for value in utterance.values("date")}
        if len(years) > 1 and not years <= {str(row["year"]) for row in signed}:
            return None  # in the other year somebody may speak for it who signs nothing
        return _signed(context, signed) if signed and not _behalf(context) else None
    if {word.text for word in utterance.words} & _ABSENT:
        return _own_state(context, everyone)
    if utterance.asks == "who" and {"name", "names"} & {word.text for word in utterance.words}:
        told = spoken(reader, names, rows)
        return unanswered(
            "not-named", f"{names.say('spoken.names_not_printed')} {told.answer}", citations=told.citations
        )
    answer = spoken(reader, names, rows if utterance.asks != "how many" else everyone)
    if utterance.asks == "who" and states and not people and not _behalf(context):
        return _with_their_own(context, answer, signatures(reader, within, states=states), rows)
    if utterance.asks == "how many":
        count = len({row["state"] for row in everyone})
        return answer._replace(
            answer=f"{names.opening(names.counted(count, 'state'))}. {answer.answer}", items=(str(count), *answer.items)
        )
    return answer


_DENYING = frozenset("not never nobody".split())
_ABSENT = frozenset("absent missing lacks lacking unnamed".split())
_NOUNS = frozenset("state countri nation govern other member repres ambassador colleagu".split())
_VOCABULARY = frozenset(
    stem(word)
    for word in """behalf speak speaks spoke spoken speaking act acts acted acting represent represents represented
    write writes wrote written writing sign signs signed signature signatory author authors sender
    stand stands stood absent missing sentence member members else own others request requests join
    joined counted counting count include included including mission missions permanent
    representative representatives man diplomat ambassador send sends sent submit submitted asking
    asked ask actually simply besides apart""".split()
)


def _letters_meant(context: Context, people: People) -> Scope:
    if not people or context.scope.letters:
        return context.scope
    return Scope(tuple({str(r["letter"]) for r in signatures(context.reader, Scope(), people)}))


def how_many_others(context: Context) -> Answer | None:
    """For how many States a person wrote besides his own: "how many missions did X write for".

    One who is called by his office alone is he who wrote the letter meant, for others than his own State.
    """
    utterance = context.utterance
    people, texts = utterance.values("person"), [word.text for word in utterance.words]
    if utterance.asks != "how many" or len(people) > 1:
        return None
    stems = {word.stem for word in utterance.words}
    whom = "for" in texts and bool(stems & (_NOUNS | {"mission"}))
    if not people:
        whom = texts[:3] == ["for", "how", "many"] and bool(utterance.of("office", "state") and context.scope.letters)
        return _of_office(context) if whom and stems & (_SPEAKING | _MAKING) else None
    if not whom or not stems & _SPEAKING:
        return None
    states = utterance.values("state") if not excepted(utterance) else ()
    return spoken_for(context, states, people)


def _of_office(context: Context) -> Answer | None:
    """The same for "the ambassador of X": where X is not among those spoken for, but signed for all of them."""
    if strays(context.utterance, context.scope, _VOCABULARY | _MAKING, context.reader):
        return None
    rows = spoken_rows(context.reader, context.scope, ())
    spoken_of = {str(row["state"]) for row in rows}
    signed = {str(row["state"]) for row in signatures(context.reader, context.scope) if row["state"]}
    own = set(context.utterance.values("state")) or signed
    if not rows or len(signed) != 1 or own != signed or signed & spoken_of:
        return None
    answer = spoken(context.reader, context.local, rows)
    count = context.local.opening(context.local.counted(len(spoken_of), "state"))
    titles = context.reader.rows(
        "SELECT * FROM letter_facts WHERE letter = :l AND field = 'title'", {"l": rows[0]["letter"]}
    )
    return answer._replace(
        answer=f"{count}. {answer.answer}", items=(str(len(spoken_of)), *answer.items),
        citations=(*answer.citations, *cite_all(context.reader, titles)),
    )  # fmt: skip


_MAKING = frozenset(map(stem, "make made submit submitted file filed present presented put forward request".split()))


_SPEAKING = frozenset(map(stem, "speak spoke write wrote act acted sign signed stand stood".split()))


def _behalf(context: Context) -> bool:
    return any(word.text in ("behalf", "else", "others") for word in context.utterance.words)


def _signed(context: Context, rows: Sequence[Row]) -> Answer:
    names = tuple(dict.fromkeys(str(row["name"]) for row in rows))
    return Answer(
        "answered", signed_in_words(rows, context.local), items=names, citations=cite_all(context.reader, rows)
    )


def _with_their_own(context: Context, told: Answer, signed: Sequence[Row], rows: Sequence[Row]) -> Answer:
    """Those who signed for the States themselves, in front of who wrote on behalf of them."""
    if not signed or {"stood", "stands", "stand"} & {word.text for word in context.utterance.words}:
        return told
    own = _signed(context, signed)
    others = tuple(str(row["name"]) for row in _signing(context, rows))
    return own._replace(
        answer=f"{own.answer} {told.answer}",
        items=tuple(dict.fromkeys((*own.items, *others))),
        citations=(*own.citations, *told.citations),
    )


def _claimed(context: Context, everyone: list[Row], rows: list[Row], states: States) -> Answer | None:
    """Yes or no: on behalf of a State, or of so many."""
    if not everyone:
        return None
    acting = _acting(context.utterance)
    if acting and not acting <= {row["state"] for row in _signing(context, everyone)}:
        answer = spoken(context.reader, context.local, everyone)
        return answer._replace(answer=lead(False, context.utterance) + answer.answer)
    states = tuple(state for state in states if state not in acting)
    rows = [row for row in everyone if not states or row["state"] in states]
    if states:
        holds = {row["state"] for row in rows} >= set(states)
    else:
        claim = claimed_number(context.utterance, _NOUNS)
        holds = claim is None or claim.holds(len({row["state"] for row in everyone}))
    answer = spoken(context.reader, context.local, everyone if not holds else rows)
    return answer._replace(answer=lead(holds, context.utterance) + answer.answer)


def _acting(utterance: Utterance) -> set[str]:
    """States that are said to act "on behalf of" others: those that stand in front of it."""
    texts = [word.text for word in utterance.words]
    behalf = [i for i, pair in enumerate(pairwise(texts)) if pair == ("behalf", "of")]
    if not behalf or _RELATIVE & set(texts[behalf[0] + 2 : behalf[0] + 3]):
        return set()
    return {slot.value for slot in utterance.of("state") if slot.last <= behalf[0] and slot.first < _SUBJECT}


_RELATIVE = frozenset("which whom".split())
_SUBJECT = 4
"""Words of a question within which its subject begins."""


def _signing(context: Context, rows: Sequence[Row]) -> list[Row]:
    """Signatures under the parts that speak for others."""
    return signatures(context.reader, Scope(parts=tuple(dict.fromkeys(map(part_of, rows)))))


def _own_state(context: Context, everyone: list[Row]) -> Answer | None:
    """The member for which nobody else speaks in that letter: the State of the one who writes."""
    letters = tuple(dict.fromkeys(str(row["letter"]) for row in everyone))
    lists = distinct(listings(context.reader, Scope(letters)))
    if len(letters) != 1 or not lists:
        return None
    named = {row["state"] for row in everyone}
    missing = [state for state in lists[0].states if state not in named]
    signed = [
        row for row in signatures(context.reader, Scope(parts=((letters[0], "letter"),))) if row["state"] in missing
    ]
    if not missing:
        return None
    for_others = spoken(context.reader, context.local, everyone).answer
    text = f"{context.local.states(missing)}. {signed_in_words(signed, context.local)} {for_others}"
    citations = cite_all(context.reader, [*signed, everyone[0], lists[0].row])
    return Answer("answered", upper_first(text), items=tuple(missing), citations=citations)

"""What a letter does: it transmits, asks for circulation, requests an item."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.demanded.acting import organ_acts
from bot.intents import question
from bot.questions.printed_values import verdict
from bot.questions.quoting import with_place
from bot.questions.signatures import person_in_words, signatures
from bot.questions.which import about_something_else, meant, which_letter
from bot.reading.features import word_features
from bot.reading.instruments import TREATIES
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.scoping.speakers import author_states
from bot.scoping.universal import asks_which_letters
from bot.slots import MONTHS
from bot.wording import joined
from store.words import stem


def sentences(context: Context, scope: Scope, *phrases: str) -> list[Row]:
    """Sentences of the scope that hold all words of one of ``phrases``, by stem, in order of the text."""
    where, params = scope.where()
    rows = context.reader.rows(
        f"SELECT * FROM sentences WHERE {where} AND role IN ('text', 'operative') ORDER BY sentence_id", params
    )
    wanted = [tuple(f" {stem(word)} " for word in phrase.split()) for phrase in phrases]
    return [row for row in rows if any(all(piece in f" {row['stems']} " for piece in phrase) for phrase in wanted)]


def quoted(context: Context, rows: Sequence[Row], lead: str = "") -> Answer | None:
    """The sentences themselves, with their places."""
    if not rows:
        return None
    told = " ".join(with_place(context.local, row) for row in rows[:4])
    return Answer("answered", f"{lead}{told}", citations=cite_all(context.reader, rows[:4]))


def on_covers(scope: Scope) -> Scope:
    """The covering letters alone of the letters meant."""
    return Scope(scope.letters, tuple((letter, "letter") for letter in scope.letters))


@question(
    "what does letter transmit", "what is transmitted", "what does {part} transmit", "what did {state} transmit",
    "what did {person} transmit", "what is enclosed with letter", "what is attached to letter", "what was forwarded",
    "what does letter forward", "which text is transmitted", "what does {part} forward",
    "what did {person} send to {office}", "what is sent with letter", "what does {person} pass on",
    "whose text did {person} pass on", "whose letter does {person} transmit",
    "whose words did {person} forward", "whose letter is transmitted",
    "what is annexed to letter", "what does cover letter carry",
    example="what does the 2002 letter transmit",
)  # fmt: skip
def transmitted(context: Context) -> Answer | None:
    """What a covering letter transmits."""
    if asks_which_letters(context.utterance) or context.utterance.asks == "who" or _is_demanded(context.utterance):
        return None
    context = meant(context)
    if asked := which_letter(context):
        return None if about_something_else(context) else asked
    found = sentences(context, on_covers(context.scope), "transmit", "forward", "convey", "attached", "enclose")
    return quoted(context, found[:2])


def _is_demanded(utterance: Utterance) -> bool:
    """ "What does X ask Y to submit": what Y is to send is not what X has sent."""
    words = utterance.words
    asking = next((i for i, word in enumerate(words) if word.stem in _DEMANDING), len(words))
    return any(one.text == "to" and other.stem in _HANDING_OVER for one, other in pairwise(words[asking + 1 :]))


_DEMANDING = frozenset(map(stem, "ask request invite call urge tell instruct want require".split()))
_HANDING_OVER = frozenset(map(stem, "submit transmit forward convey send present attach enclose deliver".split()))


@question(
    "who transmitted {part}", "who transmits letter of {person}", "who forwarded {part}", "who transmitted it",
    "who passed on text of {person}", "who sent {part} to {office}", "who transmits text of {person}",
    "through whom was {part} sent", "who transmitted statement", "who conveyed letter",
    "who forwarded letter of {person}", "who brought {part} before un", "who handed over {part}",
    "which mission transmitted {part}", "by whom was {part} transmitted", "who enclosed {part}",
    "who passed {part} to un", "who transmitted it to un",
    example="who transmitted the letter of Hassanov",
)  # fmt: skip
def transmitter(context: Context) -> Answer | None:
    """Who transmitted an annex: the signatories of the covering letter."""
    if asks_for_receiver(context.utterance):
        return None
    done = word_features([w.text for w in context.utterance.free()])
    if "transmit" not in done and (context.utterance.of("office") or "adopt" in done):
        return None
    context = meant(context)
    if asked := which_letter(context):
        return None if about_something_else(context) else asked
    states = [slot.value for slot in context.utterance.of("state") if slot.first not in context.scope.used]
    signed = signatures(context.reader, on_covers(context.scope))
    signed = [row for row in signed if row["state"] in states] or signed
    if not signed:
        return None
    names = context.local
    letters = names.joined(names.letter(letter) for letter in context.scope.letters)
    people = [person_in_words(row, names) for row in signed]
    who = joined(people, "; and") if names.language == "en" else "; ".join(people)
    acts = sentences(context, on_covers(context.scope), "transmit", "forward", "convey", "attached")[:1]
    return Answer(
        "answered",
        names.say("transmitted", n=len(signed), people=who, letters=letters),
        items=tuple(str(r["name"]) for r in signed),
        citations=cite_all(context.reader, [*signed, *acts]),
    )


def asks_for_receiver(utterance: Utterance) -> bool:
    """ "To whom was it sent?", "who did it go to?": the one at the other end."""
    texts = [word.text for word in utterance.words]
    who = utterance.asks in ("who", "what", "which", "") and texts[-1:] == ["to"]
    return who or any(pair in (("to", "whom"), ("to", "who"), ("to", "which")) for pair in pairwise(texts))


@question(
    "how should letter be circulated", "how does {person} want letter circulated",
    "as what should letter be circulated", "under what should it be circulated", "request circulation",
    "what document should letter become", "as a document of which organ", "how is letter to be circulated",
    "where should letter be circulated", "does letter ask to be circulated", "circulated as document of which body",
    "is letter to be circulated as document of {organ}", "does {person} ask for circulation",
    "in what form circulated",
    "letter becomes official document of which organ", "which organ is letter meant for",
    "which other organ is to receive letter", "circulation request",
    example="how should the 2009 letter be circulated", anchors="circulate",
)  # fmt: skip
def circulation(context: Context) -> Answer | None:
    """How a letter asks to be circulated."""
    found = {word.stem for word in context.utterance.words}
    of_letters = _CIRCULATING | (_PUBLISHING if found & LETTER_NOUNS else frozenset())
    if context.utterance.asks in ("when", "how long") or not found & of_letters:
        return None
    if {word.text for word in context.utterance.words} & {"before", "after", "until"}:
        return None
    if _claims_a_day(context) or organ_acts(context.utterance):
        return None
    context = meant(context)
    if asked := which_letter(context):
        return None if about_something_else(context) else asked
    rows = circulation_asked(context)
    answer = quoted(context, rows)
    if answer is None or context.utterance.asks != "yes/no":
        return answer
    organs = context.utterance.values("organ", "body")
    told = str(rows[0]["text"]).casefold()
    return verdict(answer, all(organ.casefold() in told for organ in organs))


def _claims_a_day(context: Context) -> bool:
    """ "Was it circulated on the same day", "in August": that it is to be circulated does not tell when it was."""
    words = context.utterance.words
    dates = indices(context.utterance.of("date"))
    timed = any(w.text in _TIMES or (w.text in MONTHS and i not in dates) for i, w in enumerate(words))
    return context.utterance.asks == "yes/no" and timed


_TIMES = frozenset("day days date month week year weeks months years".split())


def circulation_asked(context: Context) -> list[Row]:
    """The sentences in which the letters or parts meant ask to be circulated."""
    inner = any(part != "letter" for _, part in context.scope.parts)
    scope = context.scope if inner else on_covers(context.scope)
    rows = sentences(context, scope, "circulated", "circulate")
    rows = rows or sentences(context, Scope(context.scope.letters), "circulated")
    return rows or [row for row in sentences(context, scope, *_ISSUING) if _AS_DOCUMENT.search(str(row["text"]))]


_ISSUING = ("issued", "published", "distributed", "released", "printed")
_AS_DOCUMENT = pattern(r"\bas\s+an?\s+(?:official\s+)?(?:document|paper)\s+of\b", re.IGNORECASE)
""" "Have this text issued as a document of the Security Council"."""


_CIRCULATING = frozenset("circul distribut document go round circulat issu".split())
_PUBLISHING = frozenset("publish public releas".split())
"""Done to other things than letters as well."""


@question(
    "what does letter ask for", "what does letter request", "what do they request", "what did {state} request",
    "what does {person} request", "what is requested", "purpose of letter", "what do the states ask",
    "why was letter written", "what does {state} want", "what does {person} want", "what did six states ask for",
    "what is the request", "aim of letter", "what is letter asking", "what item is requested", "supplementary item",
    "which item was requested", "name of supplementary item", "title of requested item", "what do they want",
    "which agenda item do they want included", "which agenda item is requested", "what agenda item is asked for",
    "agenda item that letter asks for", "which agenda item does letter propose", "what new item",
    "what was proposed for agenda",
    "inclusion of which item", "which item did letter ask assembly to put on its agenda",
    "what did {state} want from un", "request for inclusion",
    example="what does the 2009 letter ask for",
)  # fmt: skip
def requested(context: Context) -> Answer | None:
    """What a letter asks for: a new item on an agenda, circulation, or something else."""
    found = {word.stem for word in context.utterance.words}
    texts = [word.text for word in context.utterance.words]
    if _of_another_thing(texts):
        return None
    if context.utterance.asks == "who" or not found & ASKING or _of_organization(context, texts):
        return None
    if texts[:2] == ["what", "is"] and texts[2:3] and texts[2] in ("a", "an"):
        return None  # what such a thing is, no letter asks
    if "according" in texts and ("what", "is") in pairwise(texts):
        return None  # "according to the request, what is X?"
    others = context.utterance.of("office", "state", "body", "organization")
    if others and texts[:2] in (["what", "is"], ["what", "are"], ["what", "was"]) and texts[-2:] == ["to", "do"]:
        return None  # what somebody else is asked to do
    context = meant(context)
    if any(context.names.part_row(*part)["kind"] == "draft resolution" for part in context.scope.parts):
        return None
    if asked := which_letter(context):
        return None if about_something_else(context) or _wants_without_a_letter(context) else asked
    # Here to keep start-up fast: most questions ask for something else.
    from bot.questions.asking_parts import asking_parts

    asking = asking_parts(context)
    if (asking.named and not asking.parts) or _asks_what_another_wants(context):
        return None
    inside = Scope(context.scope.letters, asking.parts)
    return _item_requested(context, inside) or _wished(context, inside)


def _asks_what_another_wants(context: Context) -> bool:
    """ "What does X want according to Y": Y wrote the letter, and what it asks for X does not."""
    words = context.utterance.words
    behind_do = [slot for slot in context.utterance.of("state") if words[slot.first - 1].text in _DOING and slot.first]
    if not behind_do or not context.scope.letters:
        return False
    authors = set[str]()
    for letter in context.scope.letters:
        for row in context.reader.rows("SELECT part FROM parts WHERE letter = :l LIMIT 20", {"l": letter}):
            authors |= author_states(context.reader, letter, str(row["part"]))
    return bool(authors) and all(slot.value not in authors for slot in behind_do)


def _wants_without_a_letter(context: Context) -> bool:
    """ "What did X propose": X sent none of the letters, and one of these may tell it."""
    words = context.utterance.words
    slots = [slot for slot in context.utterance.of("state") if slot.first and words[slot.first - 1].text in _DOING]
    if not any(word.stem == "propos" for word in words):
        return False
    sql = "SELECT 1 FROM letters WHERE sender_states LIKE '%' || :s || '%' LIMIT 1"
    return bool(slots) and not any(context.reader.rows(sql, {"s": slot.value}) for slot in slots)


_DOING = frozenset("do does did".split())


def _of_organization(context: Context, texts: Sequence[str]) -> bool:
    """Whether the aims are those of a body, not of a letter: "the purposes of 2004" are more than one."""
    if not {"purpose", "aim", "goal", *_AIMS} & set(texts):
        return False
    of_letter = {word.stem for word in context.utterance.words} & LETTER_NOUNS or context.utterance.of("part")
    several = not _AIMS.isdisjoint(texts) and not of_letter and "they" not in texts
    return several or bool(context.utterance.of("organization", "body"))


def _of_another_thing(texts: Sequence[str]) -> bool:
    """ "For which session was it requested", "the aim of the treaty": no request of a letter is asked for."""
    session = any(one in ("which", "what") and other == "session" for one, other in pairwise(texts))
    return session or any(one == "of" and set(texts[i + 1 : i + 3]) & TREATIES for i, one in enumerate(texts))


_AIMS = frozenset("purposes aims goals objectives".split())


def _item_requested(context: Context, inside: Scope) -> Answer | None:
    """The new item that is asked for in the parts meant."""
    where, params = inside.where()
    sql = f"SELECT * FROM item_requests WHERE {where} AND title IS NOT NULL ORDER BY letter, start"
    items = list(context.reader.rows(sql, params))
    if not items:
        return None
    names = context.local
    text = " ".join(
        names.say("requested", letter=names.letter(letter), kind=names.kind(str(r["kind"])), title=str(r["title"]))
        for letter, r in {str(r["letter"]): r for r in reversed(items)}.items()
    )
    asking = sentences(context, inside, "request inclusion")
    titles = tuple(dict.fromkeys(str(r["title"]) for r in items))
    return Answer("answered", text, items=titles, citations=cite_all(context.reader, [*items, *asking[:2]]))


def _wished(context: Context, inside: Scope) -> Answer | None:
    """What else is asked for in the parts meant, in its own words."""
    # Here to keep start-up fast: most letters ask for an item.
    from bot.questions.own_requests import own_requests
    from bot.questions.with_items import with_items

    wishes = sentences(context, inside, "request", "grateful")[:3]
    told = own_requests(context, inside) or quoted(context, wishes)
    return with_items(context, told) if told else None


ASKING = frozenset(
    """request ask want purpos aim goal object why item inclus includ seek sought demand propos wish appli
    applic supplementari for desir intend achiev need call hope expect petit""".split()
)
"""Stems by which a letter is said to ask for something."""

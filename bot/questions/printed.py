"""A question that no question type takes, answered by the one kind of printed fact that holds all its words."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import cite, part_of, unique
from bot.consistency import speaks_to
from bot.context import Context
from bot.printed_facts import ASKED_STEMS, Fact, asked_columns, facts_printed
from bot.questions.left_over import tells_something_else
from bot.questions.persons import told as person_told
from bot.questions.signatures import signed_in_words
from bot.reading.utterance import Term
from bot.scoping.cards import letter_count
from bot.scoping.scope import indices
from bot.searching.content import wanted_terms
from bot.slots import CARDINALS
from bot.wording import upper_first, with_indefinite
from store.words import fold
from store.words import stem as stem_of

MOST_LETTERS = 12
"""Letters whose facts are looked through; of more, the question has to name those it means."""
MOST_FACTS = 8


def printed_fact(context: Context) -> Answer | None:
    """The facts that hold every word of the question and tell what it asks for; None where none does."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    if utterance.asks in ("yes/no", "choice", "how many", "how much", "how long", "why", "how", "where", "how old"):
        return None
    if _TURNING & set(texts):
        return None
    named = indices(utterance.of("office", "organization", "body"))  # the State in "heads of State" is not asked for
    columns = asked_columns([text for i, text in enumerate(texts) if i not in named], utterance.asks)
    if texts[-1:] == ["from"] or texts[-2:] in (["from", "who"], ["from", "whom"]):
        columns -= {"addressee"}
    if utterance.asks == "who" and _RECEIVING.isdisjoint(texts):
        columns -= {"addressee"}  # "who wrote the letter": to whom it goes is another question
    everywhere = not context.scope.letters or (utterance.asks == "who" and context.scope.basis == {"implied"})
    letters = _all(context) if everywhere else context.scope.letters
    if not columns or not letters or len(letters) > MOST_LETTERS:
        return None
    must, may = wanted_terms(context)
    counts = [CARDINALS[term.text] for term in must if term.text in CARDINALS]
    must = [term for term in must if term.text not in CARDINALS]
    told_whose = utterance.of("person", "office") or any(term.stem not in ASKED_STEMS for term in must)
    if not told_whose and not context.scope.explicit:
        return None
    known = [fact for fact in facts_printed(context.reader, letters) if told_whose or "person" not in fact.columns]
    found = [fact for fact in known if _fits(fact, context, columns, must)]
    best = max((_held(fact, may) for fact in found), default=0)
    found = [fact for fact in found if _held(fact, may) == best]
    if not found or len(found) > MOST_FACTS or len({fact.kind for fact in found}) > 1:
        return None
    answer = _told(context, found, columns)
    if any(number not in (len(found), len(answer.items)) for number in counts):
        return None
    if utterance.asks == "who" and not _ONE.isdisjoint(texts) and len(_people(found)) > 1:
        return None  # "who is the chairman": one is asked for
    return answer if speaks_to(context, answer) and not tells_something_else(context, answer) else None


def _people(found: Sequence[Fact]) -> set[str]:
    """Who is told, where persons are."""
    return {fact.columns["person"] for fact in found if "person" in fact.columns}


_ONE = frozenset({"is", "was"})
_WRITTEN = frozenset("wrote write writes written author sent send signed".split())
_RECEIVING = frozenset("to whom receive received receives recipient addressee".split())
_TURNING = frozenset(
    """not no never without except other else only first last same different both more most less least before after
    earlier later between than new next previous besides apart aside beside""".split()
)
"""Words that turn a question into another than for the fact itself."""


def _all(context: Context) -> tuple[str, ...]:
    if letter_count(context.reader) > MOST_LETTERS:
        return ()
    return tuple(str(row["letter"]) for row in context.reader.rows("SELECT letter FROM letters ORDER BY letter"))


def _fits(fact: Fact, context: Context, columns: frozenset[str], must: Sequence[Term]) -> bool:
    people = context.utterance.values("person")
    if people and "person" in fact.columns and not any(name in fold(fact.columns["person"]) for name in people):
        return False
    within = not context.scope.parts or (fact.row["letter"], fact.row["part"]) in context.scope.parts
    states = [slot.value for slot in context.utterance.of("state") if not indices([slot]) & context.scope.used]
    if states and "person" in fact.columns and fact.columns.get("state") not in states:
        return False
    return within and bool(columns & set(fact.columns)) and all(_holds(fact, term) for term in must)


def _holds(fact: Fact, term: Term) -> bool:
    """Whether the words of the fact hold the term; the "head" of "Head of State" is no other word for a chairman."""
    ways = term.alternatives[:1] if "-" in term.text else term.alternatives  # a "co-chairman" is no chairman
    return any(
        all(f" {stem} " in fact.words for stem in phrase)
        and not (len(phrase) == 1 and phrase[0] != stem_of(term.text) and f" {phrase[0]} of " in fact.words)
        for phrase in ways
    )


def _held(fact: Fact, terms: Sequence[Term]) -> int:
    return sum(_holds(fact, term) for term in terms)


def _told(context: Context, found: Sequence[Fact], columns: frozenset[str]) -> Answer:
    lines = list(dict.fromkeys(_line(context, fact) for fact in found))
    text = " ".join(f"{upper_first(line)}{'' if line.endswith('.') else '.'}" for line in lines)
    items = tuple(dict.fromkeys(fact.columns[c] for fact in found for c in sorted(columns) if c in fact.columns))
    citations = unique(cite(context.reader, *fact.proof) for fact in found)
    return Answer("answered", text, items=items, citations=citations, intent="printed")


def _line(context: Context, fact: Fact) -> str:
    names, row = context.local, fact.row
    place = names.part(*part_of(row))
    letter = names.letter(str(row["letter"]))
    value = next(iter(fact.columns.values()))
    match fact.kind:
        case "signature":
            return signed_in_words([row], names)
        case "named":
            return person_told(row, names)
        case "dated":
            return names.say("dated", place=place, date=names.day(value))
        case "document_date":
            return names.say("distributed", letter=letter, date=names.day(value))
        case "symbol" | "other_symbol":
            return names.say("symbol.is", letter=letter, symbol=value)
        case "title":
            return names.say("titled", place=place, title=value)
        case "addressee":
            return names.say("addressed", place=place, office=value)
        case "original_language":
            return names.say("language.is", place=place, printed=value)
        case "session":
            return names.say("session.is", letter=letter, number=value)
        case "item":
            shown = f"{row['item']} (“{row['title']}”)" if row["title"] else str(row["item"])
            return names.say("items.named", n=1, letter=letter, items=shown, kind=str(row["list_kind"] or "agenda"))
        case "sender_state":
            return names.say("sent", letter=letter, role=names.say("sent.representative"), states=names.states([value]))
    told = names.say("about.part", part=place, kind=with_indefinite(value) if names.language == "en" else value)
    return f"{told} “{row['title']}”" if row["title"] else told

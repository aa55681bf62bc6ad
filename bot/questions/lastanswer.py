"""Questions about the answer just given: its quotes, its dates, the names behind a number."""

from __future__ import annotations

from bot.answers import Answer, clarify, unanswered
from bot.citing import Row, cite_all
from bot.context import Context
from bot.intents import question
from bot.lexicon import QUESTION_WORDS, STOPWORDS, word_classes
from bot.reading.utterance import Utterance
from bot.searching.content import wanted_terms
from bot.slots import number_of
from bot.wording import Names, day, upper_first
from store.words import fold, stem, stems, tokens, words

LONGEST = 1400


def _nothing_said(names: Names) -> Answer:
    return clarify(names.say("last.nothing"), reason="nothing-to-refer-to")


@question(
    "give me exact quote for that", "what is the exact quote",
    "quote", "show quote", "quote please", "show me the quote", "exact words", "exact wording", "source", "sources",
    "where does it say that", "where is that written", "which letter says that", "cite it", "citation",
    "what is your source", "where did you get that", "prove it", "evidence", "the passage", "in which letter is that",
    "where does it say so", "which document is that from", "give source", "original wording", "verbatim",
    "can you quote it", "which paragraph is that", "where exactly", "how do you know", "show text",
    "which part is that from",
    "in what paragraph", "what are the exact words", "how is it worded", "read it to me", "where is that",
    example="show me the quote",
)  # fmt: skip
def sources(context: Context) -> Answer | None:
    """The quotes of the last answer, with their places."""
    named = context.utterance.of("quoted", "state", "person", "organization", "reference", "date", "body")
    if context.scope.explicit or named or any(term.stem not in _OF_SOURCES for term in wanted_terms(context)[0]):
        return None
    before = context.conversation
    if not before.turns:
        return _nothing_said(context.local)
    if not before.citations:
        return unanswered("nothing-to-refer-to", context.local.say("last.no_quote"))
    told = " ".join(
        f"{_place(context, c.letter, c.part, c.paragraph)}: “{' '.join(c.quote.split())}”" for c in before.citations[:4]
    )
    return Answer("answered", told[:LONGEST], citations=before.citations)


_OF_SOURCES = frozenset(
    """quot quotat exact exactli word sourc cite citat evid evidenc prove proof passag document
    origin original verbatim paragraph text part show read written state stand place support refer referenc letter back
    line page proven verifi check get know say said find found come full full-text display print give see""".split()
)
"""Stems that ask for the quotes of an answer; a word beside them says that something else is asked."""


def asks_for_the_quote(utterance: Utterance) -> bool:
    """ "Exact quote please", "word for word?": nothing is asked but the wording of what was just said."""
    own = [word.stem for word in utterance.words if word.text not in STOPWORDS and word.text not in QUESTION_WORDS]
    return not utterance.slots and set(own) <= _OF_SOURCES and not _OF_WORDING.isdisjoint(own)


_OF_WORDING = frozenset("quot quotat word sourc verbatim evid proof".split())


def _place(context: Context, letter: str, part: str, paragraph: str | None) -> str:
    names = context.local
    where = names.part(letter, part)
    told = names.say("place.paragraph", place=where, number=paragraph) if paragraph else where
    return upper_first(told)


def said_once_more(context: Context) -> Answer | None:
    """The first sentence that was quoted, with its place; the whole answer where it told values; None without one."""
    last = context.conversation.answer
    if last is None or context.conversation.missed or not last.citations:
        return None
    if last.items:
        return last
    cited = last.citations[0]
    text = f"{_place(context, cited.letter, cited.part, cited.paragraph)}: “{' '.join(cited.quote.split())}”"
    return Answer("answered", text[:LONGEST], citations=(cited,))


def dates_of_last(context: Context) -> Answer | None:
    """ "dates?" after an answer: the dates that its quotes print."""
    found: list[Row] = []
    for cited in context.conversation.citations:
        span = {"l": cited.letter, "s": cited.start, "e": cited.end}
        found += context.reader.rows(
            "SELECT letter, part, date, start, end FROM cited "
            "WHERE letter = :l AND date IS NOT NULL AND start >= :s AND end <= :e "
            "UNION SELECT letter, part, date, date_start AS start, date_end AS end FROM dated_statements "
            "WHERE letter = :l AND date_start >= :s AND date_end <= :e ORDER BY start",
            span,
        )
    found = _of_the_deed(context, found)
    if not found or _is_of_another_clause(context):
        return None
    dates = list(dict.fromkeys(day(str(row["date"])) for row in found))
    shown = dict.fromkeys(context.local.day(str(row["date"])) for row in found)
    text = f"{context.local.joined(shown)}."
    citations = cite_all(context.reader, found)
    if len(context.conversation.citations) == 1:
        (cited,) = context.conversation.citations
        text = f"{text} {_place(context, cited.letter, cited.part, cited.paragraph)}: “{' '.join(cited.quote.split())}”"
        citations = (cited,)
    return Answer("answered", text[:LONGEST], items=tuple(dates), citations=citations)


def _is_of_another_clause(context: Context) -> bool:
    """ "Since when?", where the dates that the quotes print are told of something else: "the force, set up in 2001"."""
    before = context.conversation.utterance
    asked = {word.stem for word in before.free()} if before else set()
    if "since" not in {word.text for word in context.utterance.words} or not asked:
        return False
    sql = (
        "SELECT DISTINCT clause FROM dated_statements WHERE letter = :l AND part = :p AND date_start >= :s "
        "AND date_end <= :e"
    )
    spans = [{"l": c.letter, "p": c.part, "s": c.start, "e": c.end} for c in context.conversation.citations]
    clauses = [str(row["clause"]) for span in spans for row in context.reader.rows(sql, span)]
    return bool(clauses) and all(asked.isdisjoint(stems(clause)) for clause in clauses)


def _of_the_deed(context: Context, found: list[Row]) -> list[Row]:
    """Of several dates the one nearest to what was asked after, as "signed" is in "(signed on ...) took effect on ...";
    all of them where dates are asked for, or nothing tells which is meant.
    """
    before, texts = context.conversation.utterance, {word.text for word in context.utterance.words}
    if len({row["date"] for row in found}) < 2 or before is None or not texts.isdisjoint(_SEVERAL):
        return found
    deeds = {word.stem for word in before.free() if word.text.endswith("ed") or "v" in word_classes(word.text)[0]}
    near: list[tuple[int, Row]] = []
    for cited in context.conversation.citations:
        places = [cited.start + t.start for t in tokens(cited.quote) if stem(t.text) in deeds]
        inside = [
            row for row in found if row["letter"] == cited.letter and cited.start <= int(str(row["start"])) < cited.end
        ]
        near += [(abs(int(str(row["start"])) - place), row) for row in inside for place in places]
    return [min(near, key=lambda pair: pair[0])[1]] if near else found


_SEVERAL = frozenset("dates days years both all".split())


def item_of_last(context: Context, place: int) -> Answer | None:
    """ "the second one": one of the values of the last answer, with the quotes that hold it."""
    last, earlier = context.conversation.answer, context.conversation.earlier
    if last and earlier and len(last.items) == 1 and last.items[0] in earlier.items:
        last = earlier  # one was picked of these; another one is
    items = [item for item in last.items if not item.isdigit()] if last else []  # "6" only counts the names behind it
    if last is None or len(items) < 2 or not -len(items) <= place < len(items):
        return None
    if context.conversation.intent == "parts":
        return _part_of_last(context, place)
    item = items[place]
    holding = tuple(c for c in last.citations if item.casefold() in " ".join(c.quote.split()).casefold())
    return Answer("answered", f"{item}.", items=(item,), citations=holding or last.citations)


def _part_of_last(context: Context, place: int) -> Answer | None:
    """ "What is the second?" after a list of annexes: the part in that place, with what is printed on it."""
    cited = context.conversation.citations
    parts = list(dict.fromkeys((c.letter, c.part) for c in cited))
    if len(parts) < 2 or not -len(parts) <= place < len(parts):
        return None
    letter, part = parts[place]
    own = tuple(c for c in cited if (c.letter, c.part) == (letter, part))
    longest = max(own, key=lambda c: c.end - c.start)
    text = f"{_place(context, letter, part, None)}: “{' '.join(longest.quote.split())}”."
    return Answer("answered", text, items=(part,), citations=own)


def count_of_last(context: Context) -> Answer | None:
    """ "How many are they?": the number of values that the last answer listed."""
    last = context.conversation.answer
    if last is None or len(last.items) < 2 or context.conversation.intent not in _LISTS | {"spoken_for"}:
        return None
    number = len(last.items)
    text = context.local.opening(context.local.number(number))
    return Answer("answered", f"{text}.", items=(str(number),), citations=last.citations)


_LISTS = frozenset(
    "members membership_changes signers letters persons_named office_holders cited parts mentioning".split()
)
"""Question types whose answers are lists already, or become one when asked which."""


def names_behind(context: Context) -> Answer | None:
    """ "and their names?" after States or a number: refused, where the letters give neither names nor a list."""
    if context.conversation.intent in _LISTS or not context.conversation.citations:
        return None
    if (listed := _states_counted(context)) is not None:
        return listed
    text = context.local.say("people.no_names_there")
    return unanswered("not-named", text, citations=context.conversation.citations)


def _states_counted(context: Context) -> Answer | None:
    """The States that the quoted sentence names, where they are as many as the last answer said."""
    last = context.conversation.answer
    if last is None or context.conversation.missed:
        return None
    numbers = {number for item in last.items for word in words(fold(item)) if (number := number_of(word))}
    sql = (
        "SELECT * FROM state_mentions WHERE letter = :l AND part = :p AND start >= "
        "(SELECT min(start) FROM sentences WHERE letter = :l AND part = :p AND end > :s) AND end <= "
        "(SELECT max(end) FROM sentences WHERE letter = :l AND part = :p AND start < :e) ORDER BY start"
    )
    for cited in last.citations:
        span = {"l": cited.letter, "p": cited.part, "s": cited.start, "e": cited.end}
        states = list(dict.fromkeys(str(row["state"]) for row in context.reader.rows(sql, span)))
        if len(states) in numbers and len(states) > 1:
            text = context.local.opening(context.local.joined(states))
            return Answer("answered", f"{text}.", items=tuple(states), citations=last.citations)
    return None

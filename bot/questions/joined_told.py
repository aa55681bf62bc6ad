"""When a State joined or left an organization, by a sentence that says so: "X joined Y on DAY", "X was admitted on"."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.dated_clauses import place_of_statement
from bot.questions.strays import left_words
from bot.reading.patterns import pattern
from bot.reading.typed import Word
from bot.searching.content import name_term
from bot.searching.held import any_stands, padded, surely_stands
from bot.slots import Slot
from bot.wording import day
from store.words import fold, stem

_ASKS_JOINING = pattern(
    r"\b(?:join(?:ed)?|bec[ao]me (?:a |an? \w+ )?(?:member|part)|enter(?:ed)?|admitted|acceded?"
    r"|(?:get|got|come|came|go|went|taken|brought|let) in(?:to)?|been (?:(?:a )?member (?:of|in)|in|part of)"
    r"|(?:is|was|are) (?:a )?member (?:of|in)|belong(?:s|ed)?(?: to)?)\b"
)
_ASKS_LEAVING = pattern(r"\b(?:leave|left|quit|withdr[ae]wn?|get out|got out|go out|went out)\b")
_JOINED = pattern(
    r"\b(?:(?:has |have )?(?:joined|acceded to|entered)|(?:was|were|has been|have been) admitted(?: (?:as|to)\b)?"
    r"|became (?:an? |the )?(?:[\w-]+ )?(?:[Mm]embers?|[Pp]art)\b|(?:has|have) been (?:an? )?(?:[\w-]+ )?[Mm]embers?\b)"
)
_LEFT = pattern(r"\b(?:has |have )?(?:withdrew|withdrawn|left|quit|ceased to be (?:an? )?[Mm]embers?)\b")
_OTHER_CLAUSE = pattern(
    r"\b(?:that|while|but|when|where|had|has|have|is|was|were|are|will|shall|would|not|never|before|after|except)\b|[.;:]"
)
_FROM_SUBJECT = pattern(r",? (?:which|who) ")
_FARTHEST = 90
"""Characters between the State and its deed, and between the deed and its day."""
_OWN = frozenset(
    map(
        stem,
        """join joined become became member members part enter entered admit admitted accede acceded accession get got
        come came go went taken brought let in into been belong belongs since first day date year exactly leave left
        quit withdraw withdrew withdrawn out when""".split(),
    )
)


def joined_when(context: Context) -> Answer | None:
    """The day on which one State joined or left one organization."""
    utterance = context.utterance
    states, bodies = utterance.of("state"), utterance.of("organization", "body")
    typed = " ".join(word.text for word in utterance.words)
    leaving = _ASKS_LEAVING.search(typed) is not None
    joining = _ASKS_JOINING.search(typed) is not None
    nations = _the_nations(utterance.words) if not bodies else None
    if leaving == joining or len(states) != 1 or len(bodies) > 1 or not (bodies or nations):
        return None
    if utterance.of("date", "person", "reference", "symbol") or "not" in typed.split():
        return None
    left = {word.stem for word in left_words(utterance, context.scope, (*states, *bodies))}
    if left - _OWN - {stem("un")}:
        return None
    body = bodies[0] if bodies else nations
    rows = _told(context, states[0].value, leaving) if body else []
    told = [(row, named) for row in rows if body and (named := _naming(context, row, body))]
    if len({str(row["date"]) for row, _ in told}) != 1:
        return None
    return _answer(context, *told[0])


def _answer(context: Context, row: Row, named: Row) -> Answer:
    """The day with its sentence, and before it the one that names the organization where that is another one."""
    date, before = str(row["date"]), "" if named is row else f"“{named['text']}” "
    text = f"{context.local.day(date)}. {place_of_statement(context, row)}: {before}“{row['text']}”"
    citations = cite_all(context.reader, [row], "sentence_start", "sentence_end")
    also = cite_all(context.reader, [named]) if before else ()
    return Answer("answered", text, items=(day(date),), citations=(*citations, *also))


def _the_nations(words: tuple[Word, ...]) -> Slot | None:
    """ "The UN", which by that name is no organization of a letter."""
    at = next((i for i, word in enumerate(words) if word.text == "un"), None)
    return Slot("organization", "United Nations", at, at + 1) if at is not None else None


def _told(context: Context, state: str, leaving: bool) -> list[Row]:
    """Dated statements of sentences in which the State joins, with ``deed``: what stands between that and the day."""
    letters = context.scope.letters if context.scope.explicit else ()
    sql = (
        "SELECT d.*, m.end AS named FROM state_mentions m JOIN dated_statements d ON d.letter = m.letter "
        "AND d.part = m.part AND m.start >= d.sentence_start AND m.end <= d.sentence_end "
        "WHERE m.state = :s ORDER BY d.letter, d.part, d.date_start"
    )
    found: dict[tuple[object, ...], Row] = {}
    for row in context.reader.rows(sql, {"s": state}):
        if letters and row["letter"] not in letters:
            continue
        between = _deed(row, leaving)
        if between is not None:
            found.setdefault((row["letter"], row["part"], row["named"]), {**row, "deed": between})
    return list(found.values())


def _deed(row: Row, leaving: bool) -> str | None:
    """What stands between the deed of the State and the date behind it; None where it does no such thing then."""
    text, start = str(row["text"]), int(str(row["sentence_start"]))
    behind = text[int(str(row["named"])) - start :]
    verb = (_LEFT if leaving else _JOINED).search(behind)
    date = int(str(row["date_start"])) - int(str(row["named"]))
    if verb is None or verb.start() > _FARTHEST:
        return None
    before = behind[: verb.start()]
    before = before[lead.end() :] if (lead := _FROM_SUBJECT.match(before)) else before
    if _OTHER_CLAUSE.search(before):
        return None
    gap = behind[verb.end() : date] if date >= verb.end() else ""
    if date < 0 and text.startswith(("On ", "In ", "Since ")) and "," not in text[: int(str(row["named"])) - start]:
        return behind[verb.end() : verb.end() + _FARTHEST]
    if date < verb.end() or len(gap) > _FARTHEST or (_LEFT if not leaving else _JOINED).search(gap):
        return None
    return None if _OTHER_CLAUSE.search(gap) else gap


def _naming(context: Context, row: Row, body: Slot) -> Row | None:
    """The sentence that names the organization: that of the deed, where it does, else the nearest before it."""
    term, held = name_term(context, body), padded(str(row["deed"]))
    if surely_stands(term, held):
        return row
    if fold(body.value) == "united nations" or (
        not any_stands(term.kin, held) and _OTHER_NAME.search(str(row["deed"]))
    ):
        return None
    sql = "SELECT * FROM sentences WHERE letter = :l AND part = :p AND start < :s ORDER BY start DESC"
    before = context.reader.rows(sql, {"l": row["letter"], "p": row["part"], "s": row["sentence_start"]})
    until = int(str(row["date_start"])) - int(str(row["sentence_start"]))
    if _ANOTHER.search(str(row["text"])[:until]):
        return None
    for one in before:
        if surely_stands(term, padded(str(one["text"]))):
            return one
        if _ANOTHER.search(str(one["text"])):
            return None
    return None


_ANOTHER = pattern(
    r"\b[A-Z][\w-]+ (?:Nations|Organi[sz]ation|Union|Community|Commission|Council|League|Bank|Conference|Fund|Court"
    r"|Forum|Group)\b|\b[Aa]cceded\b"
)
"""Another body, or a treaty to which States accede, of which what follows may be told."""
_OTHER_NAME = pattern(r"\b(?:of|to|in)? ?(?:the )?[A-Z][a-z]+")
"""Another name behind the deed."""

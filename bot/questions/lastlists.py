"""What the last answer listed: how many that is, those left out of it, the ones behind a number."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.answers import Answer
from bot.context import Context
from bot.following import of_the_answer
from bot.lexicon import QUESTION_WORDS
from bot.questions.lastanswer import count_of_last, names_behind, said_once_more
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.slots import number_of
from store.words import fold, stem, tokens

_COORDINATION = pattern(r"((?:[^,;:.()]{2,60}, )+)([^,;:.()]{2,60}?),? (?:and|or|as well as) (?=[^,;:.()]{2})")
_MOST_BEFORE_THE_HEAD = 2


def of_last_list(context: Context) -> Answer | None:
    """The answer from the values that the last one listed, or from the enumeration it quoted; None for all else."""
    utterance = context.utterance
    counting = of_the_answer.asks_how_many_they_are(utterance)
    if counting and (counted := count_of_last(context) or _count_quoted(context)):
        return counted
    if (rest := _rest(context)) is not None:
        return rest
    return _those_told(context) if of_the_answer.asks_for_the_list(utterance) else None


def _those_told(context: Context) -> Answer | None:
    """ "Which ones?", "which three were they?": those whom the last answer named or its quotes list; else a refusal."""
    utterance = context.utterance
    number = next((n for word in utterance.words if (n := number_of(word.text))), None)
    last, before = context.conversation.answer, context.conversation.utterance
    if last and number and (number == len(last.items) or (number == enumerated(last, before) and _names(last, number))):
        return said_once_more(context)
    told = number or (of_the_answer.number_told(last) if last else 0)
    if last and last.intent is None and (1 < told < len(last.citations) or _names(last, told)):
        return last  # the sentence with the number, and each of them
    names = names_behind(context)
    by_name = any(word.text in ("name", "names") for word in utterance.words)  # States that were told are no persons
    refused = names is not None and names.status == "unanswered" and not by_name
    return said_once_more(context) if refused and last and _tells_which(last) else names


def _tells_which(last: Answer) -> bool:
    """Whether the answer told several already, by their names or by as many letters as it counted."""
    counted = last.items[0] if len(last.items) == 1 and last.items[0].isdigit() else ""
    letters = {citation.letter for citation in last.citations}
    return len([item for item in last.items if item not in ("Yes", "No")]) > 1 or (
        last.intent == "having" and counted == str(len(letters))
    )


def _names(last: Answer, number: int) -> bool:
    """Whether the quote has as many members of a row behind the number as that says: "by four of the parties" has
    none."""
    if number < 2 or not last.citations:
        return False
    texts = [" ".join(citation.quote.split()) for citation in last.citations]
    behind = [text[t.end :] for text in texts for t in tokens(text) if number_of(fold(t.text)) == number] or texts[:1]
    rows = [piece[lead.end() :] for piece in behind if (lead := _LEAD.search(piece))] if number < _MANY else behind
    return any(len(_BETWEEN.findall(piece)) >= number - 1 for piece in rows)


_MANY = 4
"""From this number on so many commas are a row; two or three stand in any sentence."""
_BETWEEN = pattern(r",(?: and)?|\band\b|;")


def _count_quoted(context: Context) -> Answer | None:
    """The number of members of the enumeration in the one sentence that was quoted."""
    last = context.conversation.answer
    number = enumerated(last, context.conversation.utterance) if last and not context.conversation.missed else None
    number = number or _states_in_a_row(context)
    again = said_once_more(context)
    if number is None or again is None:
        return None
    text = context.local.opening(context.local.number(number))
    return again._replace(answer=f"{text}. {again.answer}", items=(str(number),))


_STATES = frozenset(map(stem, "state country nation government party member".split()))
_GAP = pattern(r"(?:,|,? ?(?:and|or))(?: the)?")


def _states_in_a_row(context: Context) -> int | None:
    """How many States the quoted sentence names one after the other, where States were asked for and it names no
    others."""
    before, cited = context.conversation.utterance, context.conversation.citations[:1]
    if before is None or context.conversation.missed or not cited or _STATES.isdisjoint(_heads(before)):
        return None
    sql = (
        "SELECT start, end FROM state_mentions "
        "WHERE letter = :l AND part = :p AND start >= :s AND end <= :e ORDER BY start"
    )
    one = cited[0]
    rows = context.reader.rows(sql, {"l": one.letter, "p": one.part, "s": one.start, "e": one.end})
    spans = [(int(str(row["start"])) - one.start, int(str(row["end"])) - one.start) for row in rows]
    gaps = [" ".join(one.quote[end:start].split()) for (_, end), (start, _) in pairwise(spans)]
    return len(spans) if len(spans) > 1 and all(_GAP.fullmatch(gap) for gap in gaps) else None


def enumerated(last: Answer, before: Utterance | None) -> int | None:
    """How many members the sentence names of what the question before asked for; None where that is not plain."""
    heads = _heads(before) if before else ()
    if not last.citations or last.items or not heads:
        return None
    text = " ".join(last.citations[0].quote.split())
    if not re.search(r"(?:,|\band\b)", text):
        return None
    found = list(tokens(text))
    for i, token in enumerate(found):
        if stem(fold(token.text)) not in heads:
            continue
        numbers = [number_of(fold(t.text)) for t in found[max(0, i - _MOST_BEFORE_THE_HEAD) : i]]
        if any(numbers):
            return next(number for number in reversed(numbers) if number)
        if (listed := _listed(text[token.end :])) is not None:
            return listed
    return None


def _heads(before: Utterance) -> tuple[str, ...]:
    """Stems of the plural nouns that the question before asked for."""
    texts = [(word.text, word.stem) for word in before.words if word.text not in QUESTION_WORDS]
    return tuple(stem for text, stem in texts if len(text) > _SHORT and text.endswith("s") and not text.endswith("ss"))


_SHORT = 4


_LEAD = pattern(r"(?:\b(?:such as|namely|including|as follows)|:)[ :]*")


def _listed(behind: str) -> int | None:
    """The number of members behind "such as", "namely" or a colon."""
    if (lead := _LEAD.search(behind)) is None:
        return None
    found = _COORDINATION.match(behind, lead.end())
    if found is None:
        pair = re.match(r"[^,;:.()]{2,60}? and [^,;:.()]{2,60}", behind[lead.end() :])
        return 2 if pair else None
    return found[1].count(", ") + 2


_LEFT = frozenset("rest others other remaining remainder ones left over".split())
_BESIDE = frozenset("the and what about of them then are is who which people those how was were".split())


def _rest(context: Context) -> Answer | None:
    """ "The rest?", "and the others?": what the answer before named and the last one did not."""
    texts = {word.text for word in context.utterance.words}
    last, earlier = context.conversation.answer, context.conversation.earlier
    if not texts & {"rest", "others", "remaining", "remainder"} or texts - _LEFT - _BESIDE:
        return None
    if last is None or earlier is None or context.conversation.missed or context.utterance.slots:
        return None
    left = tuple(item for item in earlier.items if item not in last.items)
    if not left or not last.items or not set(last.items) < set(earlier.items):
        return None
    holding = tuple(c for c in earlier.citations if any(_stands(item, c.quote) for item in left))
    if not holding or not all(any(_stands(item, c.quote) for c in holding) for item in left):
        return None
    return Answer("answered", f"{context.local.joined(left)}.", items=left, citations=holding)


def _stands(item: str, quote: str) -> bool:
    plain = fold(quote.replace("*", ""))
    return all(part in plain for part in fold(item).split())

"""Whether two authors both say something: "do both sides say that the boat stopped", "do X and Y both admit it".

Each is asked by itself whether it is true according to it; one that is silent leaves the question without an answer.
So is each where a thing is asked for "according to both sides".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.answers import unanswered
from bot.bounds import is_large
from bot.citing import Library
from bot.context import Context
from bot.each_side import Ask
from bot.phrasebook import said
from bot.questions.printed_values import verdict
from bot.reading.patterns import pattern
from bot.scoping.speakers import author_states
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

_BOTH = pattern(
    r"^(?:and |but |so )?(?:do|did) (?:(?:both|(?:both )?(?:of )?the two|both of the|both the) "
    r"(?:sides|letters|capitals|governments|countries|states|parties|versions|accounts|authors|ambassadors|neighbours)"
    r"|[^?]{3,60}? both) "
    r"(?:say|claim|state|maintain|hold|agree|write|report|admit|accept|assert|think|believe|confirm) "
    r"(?:that )?(?!on |about |with |to |over |in |the same )(?P<claim>[^?]{6,200}?)\W*$",
    re.IGNORECASE,
)
_VERDICTS = ("Yes", "No")
_TWO = 2


def told_by_both(text: str, whole: Turn, context: Context, ask: Ask) -> Turn:
    """``whole``, or yes or no by what each of two authors says; nothing where one of them is silent."""
    found = _BOTH.match(" ".join(text.split()))
    if found is None or is_large(context.reader):
        return whole
    authors = context.utterance.values("state")[:_TWO] if " both " in found[0][4:] else ()
    authors = authors if len(authors) == _TWO else _who_answer_each_other(context.reader)
    if len(authors) != _TWO or len(set(authors)) != _TWO:
        return whole
    turns = [ask(f"Is it true according to {one} that {found['claim']}?", context.conversation) for one in authors]
    if not all(_is_verdict_of(turn, author, context.reader) for turn, author in zip(turns, authors, strict=True)):
        return whole
    told = " ".join(turn.answer.answer.partition(". ")[2] for turn in turns)
    citations = tuple(dict.fromkeys(citation for turn in turns for citation in turn.answer.citations))
    holds = all(turn.answer.answer.startswith("Yes") for turn in turns)
    answer = verdict(turns[0].answer._replace(answer=told, citations=citations), holds)
    return turns[0]._replace(answer=answer._replace(question=whole.answer.question))


def _is_verdict_of(turn: Turn, author: str, reader: Library) -> bool:
    """Whether the turn has a yes or no from a letter of the author."""
    return turn.answer.answer.startswith(_VERDICTS) and _is_of(turn, author, reader)


_AUTHORS = r"(?:sides?|letters?|capitals?|governments?|countr(?:y|ies)|states?|part(?:y|ies)|neighbours?|authors?)"
_BY_EACH = pattern(
    r"[\s,;–—-]*(?<!\w)(?:according to|in the (?:accounts?|versions?|view|words) of|as told by|as given by) "
    rf"(?:(?:each|both|either)(?: of)?(?: the)?(?: two)?|the two) {_AUTHORS}\b(?: respectively)?",
    re.IGNORECASE,
)


def told_by_each(text: str, whole: Turn, context: Context, ask: Ask) -> Turn:
    """What each of two authors gives for it; a refusal where one is silent, since the word of one is half of it."""
    line = " ".join(text.split())
    if not _BY_EACH.search(line) or context.utterance.asks in ("yes/no", "choice"):
        return whole
    rest = _BY_EACH.sub(" ", line).strip(" ,;?")
    pair = () if is_large(context.reader) else _who_answer_each_other(context.reader)
    turns = [ask(f"{rest} according to {author}?", context.conversation) for author in pair]
    if not turns or not all(_is_of(turn, author, context.reader) for turn, author in zip(turns, pair, strict=True)):
        return _silent(whole, context.utterance.language)
    lines = (f"{context.local.state(a)}: {t.answer.answer}" for a, t in zip(pair, turns, strict=True))
    answer = turns[0].answer._replace(
        answer="\n".join(lines),
        items=tuple(item for turn in turns for item in turn.answer.items),
        citations=tuple(dict.fromkeys(citation for turn in turns for citation in turn.answer.citations)),
    )
    return turns[0]._replace(answer=answer._replace(question=whole.answer.question))


def _is_of(turn: Turn, author: str, reader: Library) -> bool:
    """Whether the turn has an answer from letters of the author alone."""
    quotes = turn.answer.citations
    told = turn.answer.status == "answered" and bool(quotes)
    return told and all(author in author_states(reader, one.letter, one.part) for one in quotes)


def by_one_alone(turn: Turn, text: str, bot: Asking) -> Turn | None:
    """A refusal in place of what one author gives, where it is asked for according to both."""
    asked = bot.read(text)
    if not _BY_EACH.search(" ".join(text.split())) or asked.asks in ("yes/no", "choice"):
        return None
    told = (author_states(bot.reader, one.letter, one.part) for one in turn.answer.citations)
    return _silent(turn, asked.language) if len(frozenset[str]().union(*told)) == 1 else None


def of_one_only(turn: Turn, text: str, language: str) -> Turn:
    """A refusal in place of the word of one letter, where both are said to say it."""
    if _BOTH.match(" ".join(text.split())) is None:
        return turn
    return _silent(turn, language)


def _silent(turn: Turn, language: str) -> Turn:
    refusal = unanswered("not-stated", said("refused.nothing_answers", language))
    return turn._replace(answer=refusal._replace(question=turn.answer.question))


def _who_answer_each_other(reader: Library) -> tuple[str, ...]:
    """The two States of which one writes to answer the other's letter, where the letters hold one such pair."""
    sql = (
        "SELECT DISTINCT c.letter AS reply, f.letter AS first FROM cited c JOIN letter_facts f ON f.value = c.name "
        f"WHERE c.kind = 'document' AND f.field IN ('symbol', 'other_symbol') AND f.letter <> c.letter LIMIT {_MOST}"
    )
    pairs: set[tuple[str, ...]] = set()
    for row in reader.rows(sql):
        sides = [author_states(reader, str(row[column]), "letter") for column in ("first", "reply")]
        if all(len(side) == 1 for side in sides) and sides[0] != sides[1]:
            pairs.add(tuple(sorted(state for side in sides for state in side)))
    return pairs.pop() if len(pairs) == 1 else ()


_MOST = 40

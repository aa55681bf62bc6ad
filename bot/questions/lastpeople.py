"""Questions on the people of the answer just given: in what capacity they signed, for which State, of what nation."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.persons import VOCABULARY, answered, sentence_of
from bot.questions.signatures import POSTS
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.slots import number_of
from store.words import fold, stem

_POSTS = frozenset(map(stem, (*POSTS, "nationality", "quality", "country", "state")))
_OF_PEOPLE = ("signers", "transmitter", "office_holders", "who_is", "full_name", "persons_named", "senders", "printed")
MOST = 8
"""People whose posts are told together."""


def posts_of_last(context: Context) -> Answer | None:
    """ "In what capacity?", "what position did he hold?", "nationality?" after an answer that names people."""
    utterance, conversation = context.utterance, context.conversation
    own = [word for word in utterance.words if word.text not in STOPWORDS and word.text not in QUESTION_WORDS]
    asked = {word.stem for word in own} & _POSTS or _as_what(utterance.words)
    number = next((n for word in utterance.words if (n := 2 if word.text == "both" else number_of(word.text))), None)
    own = [word for word in own if not number_of(word.text) and word.text not in ("too", "also")]
    typed = {word.text for word in utterance.words}
    if typed & {"it", "its", "states", "countries", "speak", "spoke"}:
        return None  # the title of a letter; those for whom somebody speaks
    if not asked or utterance.slots or utterance.asks not in ("what", "which", "in what", "how", ""):
        return None
    before = conversation.utterance
    whom = conversation.intent is None and before is not None and before.asks == "who"
    told = (conversation.intent in _OF_PEOPLE or whom) and not conversation.missed
    if not told or {word.stem for word in own} - VOCABULARY - _POSTS:
        return None
    rows = people_of_last(context, whom) or _of_the_one_before(context, whom)
    if conversation.intent == "senders" and not rows:
        sql = "SELECT * FROM person_mentions WHERE letter = :l AND part = 'letter' AND role = 'signed' ORDER BY start"
        rows = list(context.reader.rows(sql, {"l": conversation.citations[0].letter}))
    if number and number != len(rows) and conversation.earlier:  # "those two", of this answer and of the one before
        rows = [*_printed_in(context, conversation.earlier, whom), *rows]
        if number != len({row["name"] for row in rows}):
            return None
    if not rows or len(rows) > (1 if whom else MOST) or (_asks_nation(own) and not any(row["state"] for row in rows)):
        return None
    if whom and not any(row[key] for row in rows for key in ("rank", "office", "state")):
        return _as_printed(context, str(rows[0]["name"]))
    items = [row[key] for row in rows for key in ("name", "rank", "office", "state")]
    return answered(context.reader, rows, sentence_of(rows, context.local), items)._replace(intent="who_is")


def _asks_nation(own: Sequence[Word]) -> bool:
    """ "What nationality?", "from which country is she?"."""
    return bool(own) and {word.stem for word in own} <= _NATIONS


def _of_the_one_before(context: Context, whom: bool) -> list[Row]:
    """The people of the answer before, where the last one only told in which letter that stands."""
    before, last = context.conversation.earlier, context.conversation.answer
    said_there = before and last and last.citations and set(last.citations) <= set(before.citations)
    return _printed_in(context, before, whom) if said_there else []


def _as_what(words: Sequence[Word]) -> set[str]:
    """The capacity that "as what?" asks for."""
    texts = [word.text for word in words if word.text not in ("and", "so")]
    return {"capac"} if texts in (["as", "what"], ["as", "who"], ["as", "whom"]) else set()


def asks_post_of_nobody(context: Context) -> bool:
    """ "What is her office?" where the question before had no answer and named nobody."""
    utterance, conversation = context.utterance, context.conversation
    typed = {word.text for word in utterance.words}
    own = {word.stem for word in utterance.words if word.text not in STOPWORDS and word.text not in QUESTION_WORDS}
    named = conversation.utterance is not None and conversation.utterance.of("person", "office")
    asked = bool(own & _POSTS) and own <= _POSTS and not utterance.slots
    if asked and own <= _NATIONS and not conversation.missed:
        before = conversation.utterance
        rows = people_of_last(context, before is not None and before.asks == "who")
        return bool(rows) and not any(row["state"] for row in rows)
    asked = asked and conversation.missed
    of_nobody = bool(own) and own <= _NATIONS and _asked_who_holds(conversation.utterance)
    return asked and (of_nobody or (not named and not typed.isdisjoint(_HIS)))


_NATIONS = frozenset(map(stem, ("nationality", "country", "state")))


def _asked_who_holds(before: Utterance | None) -> bool:
    """ "What nationality?" behind "who was the head of X?", where nobody is told."""
    return before is not None and before.asks == "who" and bool(before.of("office")) and not before.of("person")


_HIS = frozenset("he she his her him hers".split())


def _as_printed(context: Context, name: str) -> Answer | None:
    """The last quote once more, where a title with a capital letter stands right before the name."""
    last = context.conversation.answer
    quotes = " ".join(" ".join(citation.quote.split()) for citation in last.citations) if last else ""
    titled = re.search(rf"\b[A-Z][a-z]+ {re.escape(name)}", quotes)
    return Answer("answered", last.answer, citations=last.citations) if last and titled else None


def people_of_last(context: Context, whoever: bool = False) -> list[Row]:
    """Where the people of the last answer are printed in what it quotes: those that its values name, or ``whoever`` its
    question did not."""
    return _printed_in(context, context.conversation.answer, whoever)


def _printed_in(context: Context, last: Answer | None, whoever: bool) -> list[Row]:
    asked = context.conversation.utterance.values("person") if context.conversation.utterance else ()
    found: dict[tuple[object, ...], Row] = {}
    for cited in last.citations if last else ():
        sql = (
            "SELECT m.*, p.name AS full_name, p.family_name AS family FROM person_mentions m "
            "JOIN persons p ON p.person = m.person "
            "WHERE m.letter = :l AND m.part = :p AND m.start < :e AND m.end > :s ORDER BY m.start"
        )
        span = {"l": cited.letter, "p": cited.part, "s": cited.start, "e": cited.end}
        for row in context.reader.rows(sql, span):
            if whoever:
                if fold(str(row["family"])) not in asked:
                    found.setdefault((row["family"],), row)
            elif last and any(str(row["family"]).casefold() in item.casefold() for item in last.items):
                found.setdefault((row["letter"], row["start"]), row)
    return list(found.values())

"""Questions on the people of the answer just given: in what capacity they signed, for which State, of what nation."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.persons import VOCABULARY, answered, sentence_of
from store.words import stem

_POSTS = frozenset(
    map(stem, "capacity post rank office position title role function job nationality quality country state".split())
)
_OF_PEOPLE = ("signers", "transmitter", "office_holders", "who_is", "full_name", "persons_named", "senders")
MOST = 8
"""People whose posts are told together."""


def posts_of_last(context: Context) -> Answer | None:
    """ "In what capacity?", "what position did he hold?", "nationality?" after an answer that names people."""
    utterance, conversation = context.utterance, context.conversation
    own = [word for word in utterance.words if word.text not in STOPWORDS and word.text not in QUESTION_WORDS]
    asked = {word.stem for word in own} & _POSTS
    typed = {word.text for word in utterance.words}
    if typed & {"it", "its", "states", "countries", "speak", "spoke"}:
        return None  # the title of a letter; those for whom somebody speaks
    if not asked or utterance.slots or utterance.asks not in ("what", "which", "in what", "how", ""):
        return None
    told = conversation.intent in _OF_PEOPLE and not conversation.missed
    if not told or {word.stem for word in own} - VOCABULARY - _POSTS:
        return None
    rows = people_of_last(context)
    if not rows or len(rows) > MOST:
        return None
    items = [row[key] for row in rows for key in ("name", "rank", "office", "state")]
    return answered(context.reader, rows, sentence_of(rows, context.local), items)


def people_of_last(context: Context) -> list[Row]:
    """Where the people of the last answer are printed in what it quotes: those that its values name."""
    last = context.conversation.answer
    found: dict[tuple[object, object], Row] = {}
    for cited in last.citations if last else ():
        sql = (
            "SELECT m.*, p.name AS full_name, p.family_name AS family FROM person_mentions m "
            "JOIN persons p ON p.person = m.person "
            "WHERE m.letter = :l AND m.part = :p AND m.start < :e AND m.end > :s ORDER BY m.start"
        )
        span = {"l": cited.letter, "p": cited.part, "s": cited.start, "e": cited.end}
        for row in context.reader.rows(sql, span):
            if last and any(str(row["family"]).casefold() in item.casefold() for item in last.items):
                found.setdefault((row["letter"], row["start"]), row)
    return list(found.values())

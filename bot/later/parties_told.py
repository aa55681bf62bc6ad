"""Between whom the treaty is that the last answer quotes: "between which two States?", "who were the two parties?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.turns import Turn, going_on

if TYPE_CHECKING:
    from bot.asking import Asking
    from bot.citing import Row

_SMALL = frozenset(
    "and so but ok the its their was were is are it that this them which what who whom two of exactly name".split()
)
_BETWEEN = frozenset("between parties party signatories".split())
_NOUNS = frozenset("states countries nations sides governments parties signatories treaty agreement pact".split())


def parties_told(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The two that the title of the one treaty quoted names; None where something else is asked, or none is quoted."""
    texts = {word.text for word in asked.words}
    if conversation.missed or conversation.answer is None or not texts & _BETWEEN or asked.slots:
        return None
    if not texts <= _SMALL | _BETWEEN | _NOUNS or asked.asks in ("yes/no", "how many", "when", "where", "why"):
        return None
    from bot.questions.treaty_parties import parties_of  # here to keep start-up fast: few questions ask so

    context = bot.context(asked, conversation)
    told = [answer for row in _quoted(bot, asked, conversation) if (answer := parties_of(context, row))]
    return going_on(told[0], asked, conversation) if len({one.items for one in told}) == 1 else None


def _quoted(bot: Asking, asked: Utterance, conversation: Conversation) -> list[Row]:
    """What the letters cite within the sentences quoted."""
    from bot.questions.cited_rows import cited_rows

    context = bot.context(asked, conversation)
    letters = tuple(dict.fromkeys(citation.letter for citation in conversation.citations))
    places = [(c.letter, c.start, c.end) for c in conversation.citations]
    return [
        row
        for row in cited_rows(context.reader, Scope(letters))
        if any(row["letter"] == letter and start <= int(str(row["start"])) < end for letter, start, end in places)
    ]

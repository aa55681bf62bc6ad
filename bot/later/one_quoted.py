""" "Who is she?" behind a sentence that names one person alone: of that one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.conversation import Conversation
from bot.following.antecedents import person_before
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.turns import Turn
from store.words import fold, stem

if TYPE_CHECKING:
    from bot.asking import Asking

_HE = frozenset("he she him".split())
_NAMED = pattern(
    r"\b(?:Mr|Mrs|Ms|Dr|Sir|General|Colonel|Captain|Major|Judge|Ambassador)\b\.? (?:\([^()]{2,20}\) )?[A-ZÀ-Þ]"
)


def _is_another(before: Utterance, name: str, quote: str) -> bool:
    """Whether "who chaired it" was told by "opened by NAME, and chaired by Y": the name is not that of the doer."""
    if before.asks != "who":
        return False
    own = [word.stem for word in before.free() if word.text not in STOPWORDS and word.text not in QUESTION_WORDS]
    text = " ".join(quote.split())
    at = text.rfind(" ", 0, max(0, fold(text).find(fold(name)))) + 1
    for found in _BY.finditer(text):
        if stem(fold(found[1])) in own:
            between = text[found.end() : at]
            return at < found.start() or bool(_BY.search(between) or _NAMED.search(between))
    return False


_BY = pattern(r"\b(\w+ed|led|run) by\b")


def one_quoted(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The answer with the name for the pronoun; None where another person is meant, or the quotes name several."""
    texts = [word.text for word in asked.words]
    before = conversation.utterance
    sentence = conversation.intent is None and not conversation.missed and bool(conversation.citations)
    if _HE.isdisjoint(texts) or not sentence or before is None or asked.of("person") or before.of("person"):
        return None
    if person_before(conversation) is not None:
        return None
    from bot.questions.lastpeople import people_of_last  # here to keep start-up fast: few questions ask so

    names = {str(row["family"]) for row in people_of_last(bot.context(asked, conversation), whoever=True)}
    if len(names) != 1:
        return None
    (name,) = names
    if _is_another(before, name, " ".join(citation.quote for citation in conversation.citations)):
        return None
    words = [name if word.text in _HE else word.raw for word in asked.words]
    turn = bot.answered(bot.read(" ".join(words), asked.language), conversation)
    return turn if turn.answer.status == "answered" and turn.answer.citations else None

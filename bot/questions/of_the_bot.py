"""Whether the bot shows where its answers stand, in whatever words: "are you able to say where you found it?"."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.talk import sources_used
from store.words import stem

_CHECKING = frozenset(
    map(
        stem,
        """found find source sources cite cites citation citations quote quotes quoting quotation verify check trust
        invent inventing guess guessing hallucinate prove proof reliable lie lying accurate evidence fabricate verbatim
        footnotes references""".split(),
    )
)
_AROUND = frozenset(
    map(
        stem,
        """answer answers answering something anything thing things letter letters document documents text
        texts original passage passages sentence sentences line lines place page pages word words wording
        exact exactly able give tell show say name point get take information info claim claims always every
        time ever really just make makes making made up myself later want need know sure come comes stand
        stands behind support""".split(),
    )
)


def of_the_bot(context: Context) -> Answer | None:
    """Yes, they are quoted with their places; None where the question names anything else."""
    utterance = context.utterance
    pointing = not {"that", "this", "it", "these"}.isdisjoint(word.text for word in utterance.words)
    if pointing and context.conversation.answer is not None:
        return None  # where the last answer stands
    if utterance.slots or utterance.asks not in ("yes/no", "how", "where", "what", "which", ""):
        return None
    said = {word.stem for word in utterance.words if word.text not in STOPWORDS | QUESTION_WORDS}
    return sources_used(context) if said & _CHECKING and said <= _CHECKING | _AROUND else None

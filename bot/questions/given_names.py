"""Who bears a given name: "which of the ministers has the first name X", "whose first name is X"."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.bounds import is_large
from bot.context import Context
from bot.questions.persons import VOCABULARY, answered, everyone, sentence_of
from bot.questions.strays import COMMON, left_words
from bot.reading.patterns import pattern
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.scoping.speakers import holds_office
from bot.wording import upper_first
from store.words import fold, stem

_BEARING = pattern(r"\b(?:first|given|christian|fore) ?names?(?: (?:is|was))? [\"“'‘]?([^\W\d_][\w'’-]+)\W*$")
_WORDS = (
    VOCABULARY
    | COMMON
    | LETTER_NOUNS
    | frozenset(
        map(stem, "first given christian forename signatory signatories signer signers bear bears go by".split())
    )
)


def bearer_of_given_name(context: Context) -> Answer | None:
    """The persons, of an office or a State where one is named, whose first name as printed is that of the question."""
    utterance = context.utterance
    typed = _BEARING.search(utterance.text.casefold())
    if typed is None or utterance.asks not in ("who", "which") or is_large(context.reader):
        return None
    own = fold(typed[1]).removesuffix("'s")
    left = left_words(utterance, context.scope, utterance.of("person", "office", "state", "part", "date", "symbol"))
    if any(word.stem not in _WORDS and fold(word.text) != own for word in left):
        return None
    scope = context.scope if context.scope.explicit else Scope()
    offices, states = utterance.values("office"), utterance.values("state")
    every = everyone(context.reader, scope)
    named = [row for row in every if len(str(row["name"]).split()) > 1 and fold(str(row["name"]).split()[0]) == own]
    rows = [row for row in named if all(holds_office(row, office) for office in offices)]
    rows = [row for row in rows if not states or row["state"] in states]
    if not rows:
        return unanswered("not-named", sentence_of(named[:4], context.local) or _nobody(context, typed[1]))
    names = dict.fromkeys(str(row["name"]) for row in rows)
    return answered(context.reader, rows[:6], sentence_of(rows[:6], context.local), names)


def _nobody(context: Context, name: str) -> str:
    names = context.local
    return names.say("refused.not_named", n=1, names=f"“{upper_first(name)}”", where=names.say("refused.any_letter"))

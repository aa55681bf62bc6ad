"""What befalls persons, in the words by which it is asked how many died, were hurt, are missing or were captured."""

from __future__ import annotations

from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.utterance import Utterance
from store.words import stem

LOSSES = (
    "dead died die dies killed kill deaths death perished fatalities fallen lives lost lose",
    "wounded injured hurt wound wounds injuries casualties",
    "missing disappeared vanished unaccounted",
    "captured prisoners prisoner captives captive taken took take",
)
"""What became of persons: words that mean the same there."""
ANYBODY = frozenset(map(stem, "people persons individuals human beings losses".split()))
PERSONS = ANYBODY | frozenset(
    map(stem, "men women soldiers troops civilians military personnel servicemen combatants fighters officers".split())
)
"""Who they were: a count of the dead need not say it again."""


def is_of_whom_was_told(utterance: Utterance) -> bool:
    """ "How many people died?": where it happened, only the turn before can tell."""
    meant = {stem(word) for kind in LOSSES for word in kind.split()}
    own = {word.stem for word in utterance.words if word.text not in STOPWORDS | QUESTION_WORDS | {"many"}}
    return utterance.asks == "how many" and bool(own & meant) and own <= meant | PERSONS and not utterance.slots

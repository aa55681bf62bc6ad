"""What the question before asked a letter to speak of: "it" of "what do they say about it?"."""

from __future__ import annotations

from bot.lexicon import AUXILIARIES, QUESTION_WORDS, STOPWORDS
from bot.reading.pronouns import AUXILIARY
from bot.reading.typed import as_typed
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.searching.content import TELLING
from bot.side_by_side import words_of_places


def spoken_of(before: Utterance) -> str:
    """What the question asks a letter to speak of: "Afghanistan" of "does the 2002 statement mention Afghanistan?"."""
    return as_typed(before.words[i] for i in words_spoken_of(before))


def words_spoken_of(before: Utterance) -> range:
    """The words that name it: behind the last verb of telling, else before that, without the letter."""
    sides = words_of_places(before) | {i for i, word in enumerate(before.words) if word.stem in LETTER_NOUNS}
    telling = [i for i, word in enumerate(before.words) if word.stem in TELLING and i not in sides]
    if not telling:
        return range(0)
    return _kept(before, telling[-1] + 1, len(before.words), sides) or _kept(before, 0, telling[-1], sides)


def words_mentioned(before: Utterance) -> range:
    """The words for what a letter is asked to mention; none where it is asked something else."""
    mentioning = before.asks == "yes/no" and any(word.stem in ("mention", "name") for word in before.words)
    return words_spoken_of(before) if mentioning else range(0)


def _kept(before: Utterance, first: int, last: int, sides: set[int]) -> range:
    """The longest run of words there outside the ``sides``, without small words at its ends."""
    small = STOPWORDS | QUESTION_WORDS | AUXILIARY
    best = range(0)
    start = first
    for i in range(first, last + 1):
        if i < last and i not in sides:
            continue
        run = range(start, i)
        while run and before.words[run.start].text in small:
            run = run[1:]
        while run and before.words[run.stop - 1].text in small:
            run = run[:-1]
        best = max(best, run, key=len)
        start = i + 1
    return best


def anything_there(utterance: Utterance) -> str | None:
    """ "And 2002, anything on X?": whether that one says anything about X."""
    texts = [word.text for word in utterance.words]
    at = next((i for i in range(1, len(texts) - 1) if texts[i] in _ANYTHING and texts[i + 1] in _ABOUT), None)
    if at is None or utterance.asks not in ("", "yes/no") or not AUXILIARIES.isdisjoint(texts):
        return None
    sides = words_of_places(utterance)
    front = [i for i in range(at) if i in sides]
    if not front or any(texts[i] not in _OPENINGS | _LINKS for i in range(at) if i not in sides):
        return None
    noun = "" if utterance.of("part", "symbol") or any(texts[i] in ("letter", "one") for i in front) else " letter"
    thing = as_typed(utterance.words[at + 2 :])
    return f"does the {as_typed([utterance.words[i] for i in front]).removeprefix('the ')}{noun} mention {thing}"


_ANYTHING, _ABOUT = frozenset("anything something".split()), frozenset("on about of regarding concerning".split())


_OPENINGS = frozenset("and so or but also then ok okay".split())
_LINKS = frozenset("in of for from at on by to and the".split())

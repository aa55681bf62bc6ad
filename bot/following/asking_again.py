"""The question before put once more: with another question word, to its covering letter, to one of two letters."""

from __future__ import annotations

from itertools import pairwise

from bot.conversation import Conversation
from bot.lexicon import AUXILIARIES, QUESTION_WORDS, STOPWORDS, lexicon
from bot.reading.typed import Word, as_typed
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import ORDINALS
from store.words import stem

_SMALL = frozenset("and but so or then also exactly precisely the in at on from by with for to what which".split())
_WORDS = frozenset("when where why since until".split())
_IT_WAS = frozenset(
    "was were did do does have has had it that this they those these happen happened exist existed".split()
)
"""Words of "where was that?" and "since what year do they exist?", which say nothing of their own."""
_REASONS = frozenset("reason reasons".split())
_GIVING = _IT_WAS | frozenset("is are a an any give gives given say state stated told".split())
"""Words of "did they give a reason?", which asks why."""
_IT_IS = _IT_WAS | frozenset("is are be so come".split())
_NOUNS = {
    "when": frozenset("date day year month time dates days years months".split()),
    "where": frozenset("place city town country location venue places cities towns countries locations".split()),
}
"""Nouns of "on what date", "in which city": with them nothing is said but the kind of answer."""


def question_word_alone(utterance: Utterance) -> str | None:
    """ "Where?", "and since when?", "on what date exactly?": the question word; None where more is said."""
    texts = [word.text for word in utterance.words]
    if utterance.slots or not texts:
        return None
    asked = next((text for text in texts if text in _WORDS), None)
    left = set(texts) - _SMALL - _WORDS
    if left & _REASONS and left <= _REASONS | _GIVING:
        return "why"
    if (asked in ("when", "where") and len(left) > 1 and left <= _IT_WAS) or (asked == "why" and left <= _IT_IS):
        left = set()
    for nouns in _NOUNS.values():
        if left & nouns and left - nouns <= _IT_WAS:
            left &= nouns
    for word, nouns in _NOUNS.items():
        if left and left <= nouns and len(left) == 1 and {"what", "which"} & set(texts):
            return word
    return asked if asked in ("when", "where", "why") and not left else None


def with_question_word(asked: str, before: Utterance) -> str | None:
    """The question before with another question word: "when was X signed", "where?" -> "where was X signed"."""
    words = list(before.words)
    texts = [word.text for word in words]
    at = next((i for i, text in enumerate(texts) if text in AUXILIARIES), None)
    if at is None:
        if texts[:1] == ["who"] and texts[1:2] and texts[1].endswith("ed") and len(texts) > 2:
            return f"{asked} was {as_typed(words[2:])} {words[1].raw}"
        first = next((i for i, text in enumerate(texts) if text in ("who", "which", "what")), None)
        return f"{asked} {as_typed(words[first + 1 :])}" if first is not None else None
    if at == 0:
        return f"{asked} {as_typed(words)}"
    subject = [w for w in words[:at] if w.text not in QUESTION_WORDS and w.text not in _SMALL and w.text != "many"]
    own = words[at + 1 :]
    if asked == "when" and at == 1 and texts[0] in ("what", "who") and texts[1] in ("is", "are") and own:
        return f"when {'was' if texts[1] == 'is' else 'were'} {as_typed(own)} established"
    if texts[0] in ("when", "where", "why", "how", "since") or not subject:
        return f"{asked} {as_typed(words[at:])}"
    head = f"{words[at].raw} the {as_typed(subject)}" if words[at].text not in ("do", "does", "did") else words[at].raw
    return f"{asked} {head} {as_typed(own)}"


def counted_again(utterance: Utterance, before: Utterance) -> bool:
    """ "And how many in 2009?" after "which members did X have in 2004?": the number of what was listed."""
    texts = [word.text for word in before.words]
    named = utterance.of("date", "state", "region")
    return bool(named) and utterance.asks == "how many" and texts[:1] in (["which"], ["what"]) and len(texts) > 2


def of_letter(utterance: Utterance, conversation: Conversation) -> str | None:
    """The question with the letter written out that it means: the covering one, or one of several in its place."""
    before = conversation.utterance
    covering = covering_letter_named(utterance, before) if before else None
    return covering or one_of_two_letters(utterance, conversation)


_PLACED = frozenset("latter former last".split()) | frozenset(ORDINALS)


def one_of_two_letters(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "Who signed the second?" after a question that named letters by their dates: the letter in that place."""
    before = conversation.utterance
    dates = before.of("date") if before else ()
    letters = conversation.scope.letters if conversation.scope else ()
    if before is None or len(letters) < 2 or len(dates) != len(letters) or utterance.of("date", "symbol", "part"):
        return None
    texts = [word.text for word in utterance.words]
    for i, (the, place) in enumerate(pairwise(texts)):
        end = i + 2
        if texts[end : end + 1] and (texts[end] == "one" or utterance.words[end].stem in LETTER_NOUNS):
            end += 1
        if the != "the" or place not in _PLACED or (texts[end : end + 1] and texts[end] not in _BEHIND):
            continue
        at = -1 if place in ("last", "latter") else 0 if place == "former" else ORDINALS[place] - 1
        if at >= len(dates):
            return None
        meant = as_typed(before.words_of(dates[at]))
        words = [word.raw for word in utterance.words]
        words[i:end] = [f"the letter of {meant}"]
        return " ".join(words)
    return None


_BEHIND = AUXILIARIES | frozenset("and for by in from to about say says mention mentions".split())


def covering_letter_named(utterance: Utterance, before: Utterance) -> str | None:
    """ "And the letter that transmitted it?": the question before, put to the covering letter."""
    parts = before.of("part") or before.of("body")  # "the Lusaka Declaration" is a part, called by its name
    at = next((i for i, word in enumerate(utterance.words) if word.stem in LETTER_NOUNS), None)
    if at is None or not parts or utterance.of("date", "symbol", "part", "state", "person", "organization"):
        return None
    rest = [word for i, word in enumerate(utterance.words) if i != at]
    sending = [word for word in rest if _sends(word)]
    behind = max((word.start for word in sending), default=0)  # whereto it was sent says nothing of which it is
    left = [
        w for w in rest if w.start < behind and w not in sending and w.text not in STOPWORDS | QUESTION_WORDS | _MEANT
    ]
    if not sending or left or {"when", "where", "why", "how", "whom"} & {word.text for word in rest}:
        return None
    old = parts[-1]
    words = [word.raw for word in before.words]
    words[old.first : old.last] = ["covering letter"]
    return " ".join(words)


_MEANT = frozenset("no not mean meant sorry wait actually i rather asking".split())


def _sends(word: Word) -> bool:
    names = lexicon().name_of
    return names.get(word.stem, word.stem) == names.get("transmit") or word.stem in _SENDING


_SENDING = frozenset(map(stem, "send sent cover carry accompany enclose bring brought introduce".split()))

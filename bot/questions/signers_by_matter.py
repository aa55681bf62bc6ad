"""Signers of a letter that is told by its matter only: "who asked for observer status", "which presidents marked X"."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.acts import ASKING
from bot.questions.signers import signers
from bot.questions.signers_described import TEXTS
from bot.questions.signing import VOCABULARY as OF_SIGNING
from bot.questions.signing import sign_stems, signs_an_instrument, speaks_of_signing
from bot.questions.strays import COMMON
from bot.reading.typed import Word
from bot.reading.utterance import Utterance, terms
from bot.scoping.matter import letter_of_matter
from bot.scoping.scope import Scope, indices
from bot.scoping.titled_parts import titled_part
from bot.searching.content import DATED, FRAME, TELLING
from bot.slots import CARDINALS, ORDINALS
from store.words import stem

_STANDING_IN = frozenset("thing stuff matter affair one".split())
"""Nouns that stand for any letter."""
_OTHERWISE = frozenset("date dates when where why what".split())
_NAMES = frozenset("name names named list who whose".split())
_KINDS = ("office", "state", "region", "person", "date", "part", "organization", "body")


def signers_by_matter(context: Context) -> Answer | None:
    """Who signed the one letter whose matter the question tells, where it names no letter otherwise."""
    utterance, scope = context.utterance, context.scope
    if scope.basis - {"implied"} or len(utterance.of(*_KINDS)) < len(utterance.slots):
        return None
    signing = speaks_of_signing(utterance)
    texts, words = {word.text for word in utterance.words}, utterance.words
    acting = bool(utterance.of("office")) and bool(texts & _NAMES) and any(word.stem in ASKING for word in words)
    if not (signing or acting) or utterance.of("date", "part") or signs_an_instrument(utterance, scope):
        return None
    if texts & _OTHERWISE or {word.stem for word in words} & DATED:
        return None
    if titled_part(utterance, Scope(), context.reader):
        return None  # a part that is called by its title
    told = _telling(utterance, frozenset()) or _telling(utterance, FRAME | TELLING)
    letter = letter_of_matter(context.reader, terms([words[i] for i in told]))
    if letter is None:
        return None
    ordinals = {i - 1 for i in told if i and words[i - 1].text in ORDINALS}  # "the tenth anniversary"
    framing = {i for i, word in enumerate(words) if word.stem in (FRAME | TELLING | ASKING | TEXTS) - sign_stems()}
    used = frozenset(told) | ordinals | framing
    meant = Scope((letter,), basis=frozenset({"description"}), used=used)
    read = utterance if signing else _as_signing(utterance)
    return signers(context._replace(scope=meant, utterance=read))


def _telling(utterance: Utterance, weak: frozenset[str]) -> tuple[int, ...]:
    """Indices of words that tell of the matter: no names, no words of signing, none of the frame of any question.

    ``weak`` are stems of the frame that may tell all the same: the stem of "observe" is that of "observer".
    """
    own = (OF_SIGNING | COMMON | TEXTS | _STANDING_IN | sign_stems()) | ((FRAME | TELLING | ASKING) - weak)
    small = (*STOPWORDS, *QUESTION_WORDS, *CARDINALS, *ORDINALS)
    named = indices(utterance.slots)
    return tuple(
        i
        for i, word in enumerate(utterance.words)
        if i not in named and word.text not in small and not word.text.isdigit() and word.stem not in own
    )


def _as_signing(utterance: Utterance) -> Utterance:
    """ "The people who asked for X": those who ask in a letter are those who signed it."""
    end = len(utterance.text)
    signed = Word("signed", stem("signed"), "signed", end, end)
    return utterance._replace(asks="who", words=(*utterance.words, signed))

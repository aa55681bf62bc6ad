"""Whether what a letter names stands in another one as well: "in any other letter?", "anywhere else?".

The question is asked of any letter; of those that the answer quotes, the letters that it leaves out do not count: those
that it excepts, else those that were spoken of.
"""

from __future__ import annotations

from typing import NamedTuple

from bot.answers import Answer
from bot.asking import Asking
from bot.bounds import is_large
from bot.conversation import Conversation
from bot.following.antecedents import resolved
from bot.following.pointing import with_side
from bot.following.spoken_of import words_mentioned
from bot.later.refusing import refused_here
from bot.lexicon import STOPWORDS
from bot.questions.mention_rows import NAMING
from bot.reading.pronouns import POINTING, points_at
from bot.reading.typed import Word, as_typed
from bot.reading.utterance import Utterance
from bot.scoping.meant import find_scope
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.slots import CARDINALS
from bot.turns import Turn
from store.words import stem

SIGNS = frozenset("other others another else elsewhere than besides except apart aside excluding but".split())
"""One of which is in every such question."""
_DETERMINING = frozenset("any some a an the one of in only also too".split())
_EXCEPTING = frozenset("than besides except apart aside excluding beside but".split())
_SIGNING = frozenset(map(stem, "sign signatory signer signature".split()))
_VERBS = (
    _SIGNING | NAMING | frozenset(map(stem, "speak talk bring say contain hold use quote recall turn come".split()))
)
"""Stems of the verbs by which a letter, or a word in it, names something."""
_OBJECT = frozenset("in of under below".split())
"""What stands between the verb and the letter."""
_SMALL = STOPWORDS | frozenset("and or also too as well either then what how about again still else".split())


class Elsewhere(NamedTuple):
    """Where a question says "in another letter", and what it excepts."""

    words: range
    """The words that stand for any letter, with the exception."""
    excepted: tuple[Word, ...]
    several: bool
    """Whether more than one letter is asked for, whichever these are."""


def means_elsewhere(utterance: Utterance) -> Elsewhere | None:
    """The words of "in any other letter", "elsewhere", "in more than one letter"; None where none stand there."""
    texts = [word.text for word in utterance.words]
    for at, text in enumerate(texts):
        several = texts[at : at + 2] == ["more", "than"]
        if not several and text not in SIGNS:
            continue
        end = _end(utterance, at)
        if end is None:
            continue
        start = at
        while start and texts[start - 1] in _DETERMINING:
            start -= 1
        start -= (texts[at - 1 : at] or [""])[0] in ("anywhere", "somewhere") and start == at
        tail = _tail(utterance, end, text)
        if not several and text in _EXCEPTING:
            start = _noun_before(utterance, at)
        if start >= 0:
            return Elsewhere(range(start, tail), utterance.words[end:tail], several)
    return None


def _end(utterance: Utterance, at: int) -> int | None:
    """Where the words for another letter end that begin with the sign at ``at``; None where they mean another thing."""
    texts = [word.text for word in utterance.words]
    if texts[at] == "elsewhere" or (texts[at - 1 : at + 1] in (["anywhere", "else"], ["somewhere", "else"])):
        return at + 1
    if texts[at] in _EXCEPTING and texts[at - 1 : at] != ["more"]:
        return at + 1 if _noun_before(utterance, at) >= 0 else None
    if texts[at] == "others":
        return at + 1
    noun = at + 1
    if texts[at : at + 2] == ["more", "than"]:
        noun = at + 3 if texts[at + 2 : at + 3] in (["one"], ["a"], ["single"]) else len(texts)
    while noun < len(texts) and ((texts[noun] in CARDINALS and texts[noun] != "one") or texts[noun] == "single"):
        noun += 1
    if texts[at] not in ("other", "another", "more"):
        return None
    if noun >= len(texts):
        return noun if noun == at + 1 else None
    named = utterance.words[noun].stem in LETTER_NOUNS or texts[noun] in ("one", "ones")
    return noun + 1 if named else None


def _noun_before(utterance: Utterance, at: int) -> int:
    """Where "any letter" begins before the word that excepts; -1 where there is none."""
    words = utterance.words
    at -= at > 0 and words[at - 1].text == "other"
    if at and words[at - 1].text == "anywhere":
        return at - 1
    if not at or words[at - 1].stem not in LETTER_NOUNS or words[at - 1].text.startswith("the"):
        return -1
    start = at - 1
    while start and words[start - 1].text in _DETERMINING:
        start -= 1
    return start if {word.text for word in words[start:at]} & {"any", "a", "some", "one"} else -1


def _tail(utterance: Utterance, end: int, sign: str) -> int:
    """Where what is excepted ends: before the next verb of naming, or with the question."""
    words = utterance.words
    if sign not in _EXCEPTING and (end >= len(words) or words[end].text not in _EXCEPTING):
        return end
    return next((i for i in range(end, len(words)) if words[i].stem in _VERBS), len(words))


def told_elsewhere(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """Yes or no: whether another letter than those spoken of names it; None for any other question."""
    meant = means_elsewhere(utterance) if utterance.asks == "yes/no" else None
    if meant is None or not _of_naming(utterance, meant):
        return None
    if meant.several and any(word.stem in _SIGNING for word in utterance.words):
        return None  # two papers that come with one letter may be meant
    words = [word.raw for word in utterance.words]
    words[meant.words.start : meant.words.stop] = _any_letter(utterance, meant)
    return _told(bot, " ".join(words), utterance, conversation, meant)


def elsewhere_too(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """The same in a later turn; "and in another letter?" behind a question whether one names something."""
    before = conversation.utterance
    meant = None if SIGNS.isdisjoint(word.text for word in utterance.words) else means_elsewhere(utterance)
    if meant is None or before is None:
        return None
    if utterance.asks == "yes/no" and (own := _with_names(bot, utterance, conversation)):
        return own
    if before.asks != "yes/no" or conversation.missed:
        return None
    rest = [word for i, word in enumerate(utterance.words) if i not in meant.words]
    if not all(word.text in _SMALL for word in rest) or means_elsewhere(before):
        return None
    if not any(word.stem in _VERBS for word in before.words) and before.words[0].text not in ("is", "are"):
        return None
    return _told(bot, with_side(before, "any letter"), utterance, conversation, meant)


def _with_names(bot: Asking, utterance: Utterance, conversation: Conversation) -> Turn | None:
    """ "Is it named in another letter?", with what "it" stands for."""
    full = _with_what_was_mentioned(utterance, conversation) or resolved(utterance, conversation)
    return told_elsewhere(bot, bot.read(full, utterance.language) if full else utterance, conversation)


def _with_what_was_mentioned(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "Does another letter name it?" behind whether one names a State, which is no thing."""
    before = conversation.utterance
    spoken = words_mentioned(before) if before else range(0)
    if before is None or not spoken or "it" not in (texts := [word.text for word in utterance.words]):
        return None
    words = [word.raw for word in utterance.words]
    words[texts.index("it")] = as_typed(before.words[spoken.start : spoken.stop])
    return " ".join(words)


def _of_naming(utterance: Utterance, meant: Elsewhere) -> bool:
    """Whether the rest of the question asks whether a letter names something, or has it in it."""
    words, texts = utterance.words, [word.text for word in utterance.words]
    before, behind = texts[max(0, meant.words.start - 1) : meant.words.start], words[meant.words.stop :]
    verbs = [i for i, word in enumerate(words) if word.stem in _VERBS and i not in meant.words]
    if before in (["do"], ["does"], ["did"], ["there"]):  # a letter names it
        return bool(behind) and any(i >= meant.words.stop for i in verbs)
    signed = before and words[meant.words.start - 1].stem == stem("sign")
    inside = bool(_OBJECT & {*before, *texts[meant.words.start : meant.words.start + 1]}) or _is_adverb(texts, meant)
    if signed:
        return True
    return inside and (bool(verbs) or texts[:1] in (["is"], ["are"]))


def _is_adverb(texts: list[str], meant: Elsewhere) -> bool:
    return bool({"else", "elsewhere", "anywhere"} & set(texts[meant.words.start : meant.words.stop]))


def _any_letter(utterance: Utterance, meant: Elsewhere) -> list[str]:
    texts = [word.text for word in utterance.words]
    adverb = _is_adverb(texts, meant) or texts[meant.words.start] == "in"
    return ["in", "any", "letter"] if adverb else ["any", "letter"]


def _told(bot: Asking, text: str, utterance: Utterance, conversation: Conversation, meant: Elsewhere) -> Turn | None:
    asked = bot.read(text, utterance.language)
    if any(_is_unknown(asked, i) for i in range(len(asked.words))):
        return refused_here(bot, utterance, conversation)  # "that treaty": what it is is not known any more
    turn = bot.in_scope(asked, Conversation(), Scope())
    if turn.answer.status != "answered" or not turn.answer.citations or _lead(turn.answer, bot, asked) != "yes":
        return None
    letters = tuple(dict.fromkeys(citation.letter for citation in turn.answer.citations))
    left_out = _left_out(bot, utterance, conversation, meant)
    if left_out is None:
        return None
    others = tuple(letter for letter in letters if letter not in left_out)
    here_only = len(letters) < 2 if meant.several or not left_out else not others
    if here_only and is_large(bot.reader):
        return refused_here(bot, utterance, conversation)  # of very many letters only the likeliest are looked at
    if here_only or not others or others == letters:
        return _denied(bot, turn, asked) if here_only else turn
    there = bot.in_scope(asked, Conversation(), Scope(others, basis=frozenset({"year"})))
    quoted = {citation.letter for citation in there.answer.citations}
    return there if there.answer.status == "answered" and quoted and quoted <= set(others) else turn


def _is_unknown(asked: Utterance, at: int) -> bool:
    """ "Mention that treaty", "is it named": a thing that the words do not tell."""
    shown = asked.words[at].text in POINTING and at and asked.words[at - 1].stem in _VERBS
    return bool(shown) or points_at(asked.words, at)


def _left_out(
    bot: Asking, utterance: Utterance, conversation: Conversation, meant: Elsewhere
) -> tuple[str, ...] | None:
    """The letters that do not count; None where those that the question excepts are not found."""
    if meant.several:
        return ()
    excepted = [word for word in meant.excepted if word.text not in _EXCEPTING | {"in"}]
    while excepted and excepted[0].text in ("from", "for"):
        excepted.pop(0)
    if excepted:
        typed = " ".join("the letter" if word.text in ("that", "one") else word.raw for word in excepted)
        found = find_scope(bot.read(f"what is in {typed}", utterance.language), bot.reader)
        return found.letters or None
    if conversation.scope and conversation.scope.letters:
        return conversation.scope.letters
    return tuple(dict.fromkeys(citation.letter for citation in conversation.citations))


def _lead(answer: Answer, bot: Asking, asked: Utterance) -> str:
    """ "yes" or "no", as the answer begins."""
    names = bot.names.speaking(asked.language)
    for lead in ("yes", "no"):
        if answer.answer.startswith(names.say(lead).rstrip(".。")):
            return lead
    return ""


def _denied(bot: Asking, turn: Turn, asked: Utterance) -> Turn:
    """No, and where alone it stands."""
    names = bot.names.speaking(asked.language)
    told = turn.answer.answer.removeprefix(names.say("yes").rstrip(".。")).lstrip(".。 ")
    letters = names.joined(dict.fromkeys(names.letter(citation.letter) for citation in turn.answer.citations))
    only = names.say("mentions.only", letters=letters)
    answer = turn.answer._replace(answer=f"{names.say('no')} {only} {told}", items=("No",))
    return turn._replace(answer=answer, utterance=asked)

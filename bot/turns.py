"""One question answered, as the front-ends and the next question get it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from bot.answers import Answer
from bot.conversation import Conversation
from bot.demands import asks_in_return
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.match import Scored
from bot.pairs import pair_after, two_named
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope
from bot.things import subject_of


class Turn(NamedTuple):
    """One message answered, with what the next one may refer to."""

    answer: Answer
    conversation: Conversation
    utterance: Utterance
    scope: Scope
    scored: tuple[Scored, ...]
    """Question types considered, best first."""
    each: tuple[Turn, ...] = ()
    """The turns of a message that held several questions; ``utterance``, ``scope`` and ``scored`` are the first's."""


def going_on(answer: Answer, utterance: Utterance, before: Conversation) -> Turn:
    """A later turn told of what was spoken of before it."""
    return Turn(answer, before, utterance, before.scope or Scope(), ())


def places_of(answer: Answer) -> frozenset[tuple[str, str]]:
    """The letters and parts that an answer quotes."""
    return frozenset((citation.letter, citation.part) for citation in answer.citations)


def quotes_its_part(turn: Turn) -> bool:
    """Whether the answer quotes one of the parts that its question names, where it names any."""
    return not turn.scope.parts or not places_of(turn.answer).isdisjoint(turn.scope.parts)


def remembered(turn: Turn, answer: Answer, before: Conversation) -> Conversation:
    """What the next turn may refer to; a question that was not answered leaves the subject as it was."""
    if answer.status == "clarify":
        return before._replace(turns=before.turns + 1, choices=answer.suggestions, asked_back=turn.utterance)
    before = before._replace(asked_back=None) if answer.evidence else before
    if answer.status == "unanswered" and not answer.citations:
        scope = turn.scope if turn.scope.explicit and turn.scope.letters else before.scope
        asked = before.utterance if before.utterance and _says_nothing(turn.utterance) else turn.utterance
        return before._replace(
            turns=before.turns + 1,
            choices=answer.suggestions,
            utterance=asked,
            scope=scope,
            missed=True,
            whole=_whole(asked, before),
            pair=pair_after(turn.utterance, before.pair),
            told=_told(before),
        )
    if not answer.evidence:
        return before._replace(turns=before.turns + 1)
    missed = answer.status != "answered"
    scope = _subject(turn, answer)
    if (
        missed
        and not turn.scope.letters
        and before.scope
        and not {c.letter for c in answer.citations}.isdisjoint(before.scope.letters)
    ):
        scope = before.scope  # what was shown instead of an answer is of the letter that was spoken of
    earlier = before.earlier if before.missed else before.answer
    if _told_of_more(turn, answer, before):
        scope = before.scope or scope
    listed = None if missed else _listed(answer, before.listed or before.answer)
    told = _told(before) if missed else None
    turns = before.turns + 1
    asked = turn.utterance
    subject, pair = subject_of(asked, answer, answer.intent, before.subject), pair_after(asked, before.pair)
    return Conversation(
        turns, asked, answer.intent, scope, answer, (), missed, earlier, listed, subject, pair, told,
        _whole(asked, before),
    )  # fmt: skip


def with_pair(now: Conversation, text: str, read: Callable[[str], Utterance]) -> Conversation:
    """The conversation with the two letters that the message named, each of which may have been asked by itself."""
    if " or " not in text and " and " not in text:
        return now
    return now._replace(pair=two_named(read(text), now.pair))


def _whole(asked: Utterance, before: Conversation) -> Utterance:
    return before.whole if before.whole and _says_nothing(asked) else asked


def _told(before: Conversation) -> Conversation | None:
    """The conversation as the last answer left it."""
    return before.told or (before if before.answer and before.answer.citations and not before.missed else None)


def _told_of_more(turn: Turn, answer: Answer, before: Conversation) -> bool:
    """Whether a question that named no letter was told of the one spoken of before it and of others as well."""
    spoken = before.scope.letters if before.scope and before.scope.explicit else ()
    letters = {citation.letter for citation in answer.citations}
    return len(spoken) == 1 and len(letters) > 1 and not turn.scope.explicit and spoken[0] in letters


def _listed(answer: Answer, before: Answer | None) -> Answer | None:
    """The answer before, where this one only says whether something belongs to what it told."""
    if before is None or answer.items not in _YES_OR_NO or before.items in _YES_OR_NO:
        return None
    return before if answer.citations == before.citations else None


_YES_OR_NO = (("Yes",), ("No",))


def may_miss_the_scene(text: str, turn: Turn) -> bool:
    """Whether a sentence stands before the question, and what answers is a passage or a date the message gives."""
    before = text.rstrip(" ?")
    if "?" in before or not any(mark in before for mark in (". ", "; ", "! ")):
        return False
    answer = turn.answer
    if answer.status == "answered" and _FRAGMENT.search(before):
        return True
    told = answer.intent == "event_date" and bool(answer.items) and all(item in text for item in answer.items)
    return told or (answer.intent is None and bool(answer.citations))


def may_lack(utterance: Utterance) -> bool:
    """Whether a question may ask for letters that lack something, by its words alone."""
    return not _DENYING.isdisjoint(word.text for word in utterance.words)


_DENYING = frozenset("not never no without lack lacks lacking".split())


def may_mean_elsewhere(utterance: Utterance) -> bool:
    """Whether a yes/no question may be on another letter than the one spoken of, by its words alone."""
    return utterance.asks == "yes/no" and not _OTHERS.isdisjoint(word.text for word in utterance.words)


_OTHERS = frozenset(
    "other others another else elsewhere than besides except apart aside excluding but before after since".split()
)


def says_whose_words(text: str) -> bool:
    """Whether a message may say whose words are meant, by its wording alone."""
    return any(sign in text.casefold() for sign in _SIGNS_OF_WHOSE) and bool(_WHOSE.search(text))


_SIGNS_OF_WHOSE = ("as ", "to ", "in ", "going by", "judging by")
"""Pieces of which every such wording holds one; comparing them needs no pattern."""


_WHOSE = pattern(
    r"\b(?:as \S+(?: \S+){0,3} (?:has|tells|puts|sees|says|reports|states|writes) it"
    r"|to (?:hear|believe|quote|follow|judge)|in the (?:words|view|eyes|opinion|telling|account|version) of"
    r"|in \S+['’]s (?:words|view|eyes|telling|account)|as (?:told|reported|stated|put|described) by"
    r"|(?:judging|going) by|according to)\b",
    re.IGNORECASE,
)
_FRAGMENT = pattern(
    r"[.;!] (?:and |so )?(?:(?:in|on|under|to|for|by|from|with|at|of|since) )?(?:which|what|who|whom|whose|when|where)"
    r"(?: (?!(?:is|are|was|were|do|does|did|has|have|had)\b)\w+){0,2}$",
    re.IGNORECASE,
)
""" "For which session?", "Which one?": a question without a verb, behind a sentence that has it."""


def _says_nothing(utterance: Utterance) -> bool:
    """ "Since when?": the next question goes on with the one before it."""
    return not utterance.slots and all(w.text in STOPWORDS or w.text in QUESTION_WORDS for w in utterance.words)


def _subject(turn: Turn, answer: Answer) -> Scope:
    """The letters and parts that the next turn's "it" means: those named, else the one letter that was cited.

    An answer on signatures of one part was about that part, though the question may have named the letter only.
    """
    places = tuple(dict.fromkeys((c.letter, c.part) for c in answer.citations))
    letters = tuple(dict.fromkeys(letter for letter, _ in places))
    letters = letters[:1] if answer.intent == "superlative" else letters  # the others are there to be compared
    elsewhere = turn.scope.basis == frozenset({"implied"}) and not set(letters) & set(turn.scope.letters)
    own = Scope(letters if len(letters) == 1 else (), basis=frozenset({"focus"}))
    if answer.intent == "superlative" and letters:
        return own
    scope = turn.scope if turn.scope.letters and not (letters and elsewhere) else own
    if answer.intent in ("signers", "spoken_for") and len(places) == 1:
        return scope._replace(letters=letters, parts=places)
    return scope


def may_be_put_plainly(turn: Turn, conversation: Conversation) -> bool:
    """Whether no question type took the question, and it does not lean on what was said before.

    One that refused knew what it was asked; one that asked back may only have missed which letter a value tells.
    """
    if not turn.utterance.in_english or (conversation.utterance and not turn.utterance.slots):
        return False
    if asks_in_return(turn.utterance):
        return False
    texts = [word.text for word in turn.utterance.words]
    addressed = ("whom" in texts or "to" in texts[-1:]) and turn.answer.intent in _OF_PERSONS
    if turn.answer.status == "unanswered":
        return turn.answer.intent is None or addressed
    return turn.answer.intent in (None, *_LOOSE) or turn.answer.status == "clarify" or addressed


_LOOSE = ("event_date", "cited", "having", "quantity", "circulation", "events_on", "transmitted")
"""Question types that look for words in sentences: a fact of the cover that is asked for by its name goes before."""
_OF_PERSONS = ("office_holders", "signers", "who_is")
"""Question types that tell persons; "to whom" may ask for the addressee."""


def in_language_of(conversation: Conversation, utterance: Utterance) -> Utterance:
    """A follow-up of nothing but names and numbers ("2004?") is in the language of the question before."""
    before = conversation.utterance
    if before is None or not utterance.in_english or any(word.text.isalpha() for word in utterance.free()):
        return utterance
    return utterance._replace(language=before.language)

"""Whether a later turn is answered by another kind of question than the one it goes on with.

"And in 2011?" behind "for how long?" asks for a time again: how many paragraphs a letter of that year has is no answer.
Whether "he" signed is told by his name alone.
"""

from __future__ import annotations

import re
from itertools import pairwise

from bot.conversation import Conversation
from bot.following.antecedents import NAMING
from bot.following.followup import content, is_elliptic
from bot.following.staying import letters_about, speaks_of_own
from bot.lexicon import AUXILIARIES, STOPWORDS, word_classes
from bot.reading.pronouns import points_back
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.turns import Turn
from store.words import stems

OF_LETTERS = frozenset("paragraph_count persons_named timeline letters senders about superlative events_on".split())
"""Question types that tell of whole letters, which a question that names none asks for by chance only."""


def is_of_another_kind(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """Whether the answer is to be kept back for what it tells of."""
    return (
        _goes_on_otherwise(turn, asked, conversation)
        or _signed_by_nobody(turn, asked)
        or _lacks_the_deed(turn, asked, conversation)
        or _is_that_of_nothing(turn, asked, conversation)
        or _leads_nowhere(turn, asked)
        or _is_of_other_letters(turn, asked, conversation)
        or _is_no_money(turn, asked)
    )


def _is_of_other_letters(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "What is the total?", "which day is proposed?", told by a letter that nobody spoke of."""
    named = asked.of(*NAMING, "quoted") or any(word.stem in LETTER_NOUNS for word in asked.words)
    if turn.answer.intent not in _OF_SENTENCES or named or len(content(asked)) > _FEW:
        return False
    about = letters_about(conversation.told or conversation)
    return bool(about) and about.isdisjoint(citation.letter for citation in turn.answer.citations)


_OF_SENTENCES = (None, "quantity", "event_date", "event_place")
_FEW = 2


def _is_no_money(turn: Turn, asked: Utterance) -> bool:
    """ "What was it worth?", told by how many there were."""
    if turn.answer.intent not in _OF_SENTENCES or _WORTH.isdisjoint(word.text for word in asked.words):
        return False
    from bot.demanded.numbers import MONEY  # here to keep start-up fast: few questions ask for a price

    quotes = " ".join(citation.quote for citation in turn.answer.citations)
    spoken = speaks_of_own(turn.answer._replace(intent=None), asked)  # "the costs should be met from ..."
    return asked.asks in ("what", "how much") and not spoken and MONEY.search(quotes) is None


_WORTH = frozenset("worth cost costs price".split())


def _leads_nowhere(turn: Turn, asked: Utterance) -> bool:
    """ "Which country did they flee to?", told by sentences in which no name stands behind "to"."""
    link = asked.words[-1].text
    verb = asked.words[-2].text if len(asked.words) > 1 else ""
    if "v" not in word_classes(verb)[0]:
        return False  # "which country is she from?"
    if turn.answer.intent is not None or link not in ("to", "from", "into") or asked.asks not in _ASKING_WHITHER:
        return False
    led = rf"\b{link} (?:an? |the |its |their )?(?:\w+ )?[A-Z]"
    return not any(re.search(led, " ".join(c.quote.split())) for c in turn.answer.citations)


_ASKING_WHITHER = ("which", "what")


def _lacks_the_deed(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "Who asked for it?", told by a sentence that speaks of it and of nobody who asked."""
    answer = turn.answer
    plain = answer.intent is None and asked.asks == "who" and not answer.items and points_back(asked)
    deed = next((other for one, other in pairwise(asked.words) if one.text == "who"), None)
    done = deed is not None and deed.text not in AUXILIARIES and "v" in word_classes(deed.text)[0]
    return plain and done and not conversation.missed and not speaks_of_own(answer, asked)


def _is_that_of_nothing(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "What does that committee do?" where no committee was spoken of, told from elsewhere."""
    answer, before = turn.answer, conversation.utterance
    nouns = _pointed_nouns(asked)
    if answer.intent is not None or not nouns or before is None or asked.slots:
        return False
    if any((c.letter, c.part) == (d.letter, d.part) for c in answer.citations for d in conversation.citations):
        return False
    told = " ".join(c.quote for c in conversation.citations)
    told = f"{told} {conversation.answer.answer if conversation.answer else ''}"
    return set(nouns).isdisjoint({*stems(told), *(word.stem for word in before.words)})


def _pointed_nouns(asked: Utterance) -> list[str]:
    """Stems of the nouns behind "that" and "those"; behind an auxiliary "that" stands alone ("did that cost")."""
    words = asked.words
    found = []
    for i, (one, other) in enumerate(pairwise(words)):
        alone = i and words[i - 1].text in AUXILIARIES and "v" in word_classes(other.text)[0]
        if one.text in ("that", "those") and _is_noun(other) and not alone:
            found.append(other.stem)
    return found


def _is_noun(word: Word) -> bool:
    return word.text not in STOPWORDS and word_classes(word.text)[0].startswith("n")


def _goes_on_otherwise(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "And the 2002 one?", completed from the question before and yet told by another question type."""
    intent = turn.answer.intent
    completed = turn.utterance.text != asked.text and is_elliptic(asked) and not conversation.missed
    other = intent in OF_LETTERS or (intent in _OF_SENTENCES and conversation.intent in _OF_ROWS)
    return completed and other and intent != conversation.intent and conversation.intent is not None


def _signed_by_nobody(turn: Turn, asked: Utterance) -> bool:
    """ "Did he sign the other one too?": yes, but by somebody whom nobody named."""
    answer, texts = turn.answer, [word.text for word in asked.words]
    he = any(one in _DID and other in ("he", "she") for one, other in pairwise(texts))
    return he and answer.intent == "signers" and not turn.utterance.of("person", "office")


_OF_ROWS = frozenset(
    "signers members addressees senders original_language agenda_items own_symbol document_date letter_date".split()
)
"""Question types told by what is printed or signed: another letter has it as well, or has it not."""


_DID = frozenset("did has had was is does".split())

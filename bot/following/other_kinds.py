"""Whether a later turn is answered by another kind of question than the one it goes on with.

"And in 2011?" behind "for how long?" asks for a time again: how many paragraphs a letter of that year has is no answer.
Whether "he" signed is told by his name alone.
"""

from __future__ import annotations

import re
from itertools import pairwise

from bot.conversation import Conversation
from bot.demanded.told import of_sentence
from bot.following.antecedents import NAMING
from bot.following.followup import content, is_elliptic
from bot.following.staying import letters_about, speaks_of_own, speaks_of_thing
from bot.lexicon import AUXILIARIES, STOPWORDS, word_classes
from bot.reading.features import word_features
from bot.reading.pronouns import points_back
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import CARDINALS
from bot.turns import Turn
from store.words import stems, words

OF_LETTERS = frozenset("paragraph_count persons_named timeline letters senders about superlative events_on".split())
"""Question types that tell of whole letters, which a question that names none asks for by chance only."""


def is_of_another_kind(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """Whether the answer is to be kept back for what it tells of."""
    return (
        _goes_on_otherwise(turn, asked, conversation)
        or _signed_by_nobody(turn, asked, conversation)
        or _lacks_the_deed(turn, asked, conversation)
        or _is_that_of_nothing(turn, asked, conversation)
        or _leads_nowhere(turn, asked)
        or _is_of_other_letters(turn, asked, conversation)
        or _is_no_money(turn, asked)
        or _is_of_no_such_year(turn, asked, conversation)
        or _is_no_other_side(turn, asked)
        or _is_no_sum(turn, asked)
        or _is_no_number(turn, asked, conversation)
        or _tells_of_several(turn, asked, conversation)
        or _tells_of_the_paper(turn, asked, conversation)
    )


def _tells_of_the_paper(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "And the longer one?", "from the first day?", told by what is printed on a letter or by its length."""
    texts = [word.text for word in asked.words if word.text not in ("and", "so", "but")]
    if turn.answer.intent not in _OF_PAPERS or turn.answer.intent == conversation.intent or not texts:
        return False
    bare = asked.asks == "" and AUXILIARIES.isdisjoint(texts)
    return bare and (texts[-1] in ("one", "ones") or texts[0] in _LINKS)


_OF_PAPERS = frozenset("letter_date document_date paragraph_count superlative".split())
_LINKS = frozenset("from until till since by after before during".split())


def _is_of_other_letters(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "What is the total?", "which day is proposed?", told by a letter that nobody spoke of."""
    named = asked.of(*NAMING, "quoted") or any(word.stem in LETTER_NOUNS for word in asked.words)
    if turn.answer.intent not in _OF_SENTENCES or named or len(content(asked)) > _FEW:
        return False
    thing = conversation.subject  # "what are they capable of?" may be told by any letter that names them in full
    written = thing and thing.is_name and f" {thing.text}" in turn.utterance.text
    if written and thing and speaks_of_thing(turn.answer.citations, thing.text) and speaks_of_own(turn.answer, asked):
        return False
    about = letters_about(conversation.told or conversation)
    return bool(about) and about.isdisjoint(citation.letter for citation in turn.answer.citations)


_OF_SENTENCES = (None, "quantity", "event_date", "event_place")
_FEW = 2


def _is_of_no_such_year(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "And in 2014?" behind a question without an answer, told by a sentence of 2013."""
    years = [value[:4] for value in asked.values("date")]
    plain = turn.answer.intent in _OF_SENTENCES and conversation.missed and is_elliptic(asked)
    if not years or not plain or asked.of("part", "symbol") or any(w.stem in LETTER_NOUNS for w in asked.words):
        return False
    quoted = " ".join(citation.quote for citation in turn.answer.citations)
    return not any(year in quoted for year in years)


def _is_no_other_side(turn: Turn, asked: Utterance) -> bool:
    """ "And the other side?", told by a sentence that only has such a word."""
    texts = [word.text for word in asked.words]
    named = any(one == "other" and other in _SIDES for one, other in pairwise(texts))
    return named and turn.answer.intent is None and not set(content(asked)) - _SIDES - {"other"}


_SIDES = frozenset("side party camp half".split())


def _is_no_number(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "And for schools?" behind "how much for roads?", told by a sentence with no number but days and symbols."""
    before = conversation.utterance
    plain = turn.answer.intent is None and not turn.answer.items and not asked.asks and not asked.of(*NAMING)
    if before is None or before.asks not in ("how much", "how many") or not plain:
        return False
    goes_on = asked.words[0].text == "and" and AUXILIARIES.isdisjoint(word.text for word in asked.words)
    quoted = of_sentence(" ".join(citation.quote for citation in turn.answer.citations), "").counted
    return goes_on and not any(c.isdigit() for c in quoted) and CARDINALS.keys().isdisjoint(words(quoted))


def _is_no_sum(turn: Turn, asked: Utterance) -> bool:
    """ "And in total?", told by a sentence without a number at its head."""
    summed = bool(content(asked)) and set(content(asked)) <= _SUMS
    return summed and turn.answer.intent is None and not turn.answer.items and not asked.slots


_SUMS = frozenset("total totals altogether overall sum all".split())


def _tells_of_several(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "To whom was it addressed?" behind a question without an answer: told of letters that nobody named."""
    texts = {word.text for word in asked.words}
    one = "it" in texts and texts.isdisjoint({"they", "them", "their", "both", "all"}) and not asked.slots
    return conversation.missed and one and len({citation.letter for citation in turn.answer.citations}) > 1


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


def _signed_by_nobody(turn: Turn, asked: Utterance, conversation: Conversation) -> bool:
    """ "Did he sign the other one too?": yes, but by somebody whom nobody named."""
    answer, texts = turn.answer, [word.text for word in asked.words]
    persons = ("he", "she", "they") if conversation.intent in _OF_PERSONS else ("he", "she")
    he = any(one in _DID and other in persons for one, other in pairwise(texts))
    return he and answer.intent == "signers" and not turn.utterance.of("person", "office")


_OF_ROWS = frozenset(
    "signers members addressees senders original_language agenda_items own_symbol document_date letter_date".split()
)
"""Question types told by what is printed or signed: another letter has it as well, or has it not."""


_OF_PERSONS = ("office_holders", "who_is", "persons_named")
_DID = frozenset("did has had was is does".split())


def reads_own(turn: Turn, utterance: Utterance) -> bool:
    """Whether the question type that answers knows a word of the short question, not only of the one before it."""
    own = word_features(content(utterance))
    phrases = [scored.phrase for scored in turn.scored if scored.intent.name == turn.answer.intent]
    return not own or not phrases or not own.isdisjoint(phrases[0])

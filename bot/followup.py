"""Follow-ups: an incomplete question is completed from the one before, as text, so that it can be shown and tested.

"And Kyrgyzstan?" after "Who signed the 2004 annex for Armenia?" becomes "Who signed the 2004 annex for
Kyrgyzstan?". Nothing is completed when nothing was said before.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation import Conversation
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.slots import CARDINALS, ORDINALS, Slot
from bot.typed import Word
from bot.utterance import Utterance, terms

_OPENINGS = frozenset("and or but also then plus what how about now ok okay so same letter letters document one ones please text".split())
_PRONOUNS = frozenset("it they he she him them his her hers their theirs its itself".split())
_POINTING = frozenset("that this those these there".split())
_AUXILIARY = frozenset("is are was were do does did has have had about of for in".split())
MOST_WORDS_OF_REFERENCE = 2
"""An utterance with more content words than this says itself what it is about."""
_REPLACEABLE = ("state", "person", "organization", "body", "date", "part", "office", "reference", "symbol", "paragraph", "section", "region")


def is_elliptic(utterance: Utterance) -> bool:
    """Whether the utterance is only a new value for the question before: "and in 2009?", "what about the annex?"."""
    free = [word.text for word in utterance.free() if word.text not in STOPWORDS]
    content = [text for text in free if text not in _OPENINGS and text not in QUESTION_WORDS]
    return bool(utterance.of(*_REPLACEABLE)) and not content and utterance.asks in ("", "what", "how", "which")


def completed(utterance: Utterance, conversation: Conversation) -> str | None:
    """The question before with the values that are new; None where there is nothing to complete."""
    before = conversation.utterance
    if before is None or not is_elliptic(utterance):
        return None
    words = [word.raw for word in before.words]
    added: list[str] = []
    changes: list[tuple[Slot, str]] = []
    for slot in utterance.of(*_REPLACEABLE):
        new = " ".join(word.raw for word in utterance.words_of(slot))
        same = [old for old in before.slots if _alike(old, slot)]
        if same:
            changes.append((same[-1], new))
        else:
            added.append(_linked(slot, new))
    for old, new in sorted(changes, key=lambda pair: -pair[0].first):
        words[old.first : old.last] = [new]
    return " ".join([*words, *added])


def _alike(old: Slot, new: Slot) -> bool:
    if old.kind == new.kind == "date":
        return True
    families = ({"state", "region"}, {"organization", "body"}, {"part"}, {"person"}, {"office"}, {"reference", "symbol"}, {"paragraph", "section"})
    return any(old.kind in family and new.kind in family for family in families)


def _linked(slot: Slot, text: str) -> str:
    return f"{'in' if slot.kind == 'date' else 'for' if slot.kind in ('state', 'region') else 'in the' if slot.kind == 'part' else 'of'} {text}"


_ABOUT_LETTERS = frozenset(
    """signers signed_what signed_more_than_once spoken_for letter_date document_date own_symbol letter_title addressees senders
    original_language session agenda_items footnotes transmitted transmitter circulation requested about parts letters
    superlative compared members membership_changes draft paragraph_count verbs persons_named""".split()
)
"""After these "it" is the letter that was spoken of; after the others, the thing."""


def resolved(utterance: Utterance, conversation: Conversation) -> str | None:
    """The utterance with "he" and "it" written out from the turn before; None where nothing is to be written out."""
    before = conversation.utterance
    if before is None:
        return None
    texts = [word.text for word in utterance.words]
    person = _person_before(conversation) if not utterance.of("person") else None
    thing = _thing_before(conversation) if conversation.intent not in _ABOUT_LETTERS else None
    replaced = [
        _instead(text, utterance.words, i, person, thing) or utterance.words[i].raw for i, text in enumerate(texts)
    ]
    full = " ".join(replaced)
    return full if replaced != [word.raw for word in utterance.words] else None


def _instead(text: str, words: Sequence[Word], at: int, person: str | None, thing: str | None) -> str | None:
    if person and text in ("he", "she", "him"):
        return person
    if person and text in ("his", "her", "hers"):
        return f"{person}'s"
    if thing and text in ("it", "they", "them"):
        return f"the {thing}"
    if thing and text in ("its", "their"):
        return f"the {thing}'s"
    return f"the {thing}" if thing and text in ("that", "this") and _points(words, at) else None


def _person_before(conversation: Conversation) -> str | None:
    """The one person the turn before was about: in its question, else in its answer."""
    before = conversation.utterance
    slots = before.of("person") if before else ()
    if before and len({slot.value for slot in slots}) == 1:
        return " ".join(word.raw.removesuffix("'s") for word in before.words_of(slots[0]))
    items = conversation.answer.items if conversation.answer and conversation.intent in ("signers", "transmitter", "office_holders") else ()
    return items[0] if len(items) == 1 else None


def _thing_before(conversation: Conversation) -> str | None:
    """What the turn before was about: the provision its answer gave, else the last thing its question named."""
    before, answer = conversation.utterance, conversation.answer
    if before is None:
        return None
    if answer and len(answer.items) == 1 and conversation.intent in ("cited", "where_cited", "term"):
        return answer.items[0]
    runs: list[list[str]] = []
    open_run = False
    for i, word in enumerate(before.words):
        slot = next((s for s in before.slots if s.first <= i < s.last), None)
        plain = slot is None and word.text not in STOPWORDS and word.text not in QUESTION_WORDS
        if plain or slot is not None and slot.kind in ("organization", "body", "reference", "quoted"):
            if not open_run:
                runs.append([])
            runs[-1].append(word.raw)
        open_run = plain or slot is not None and slot.kind in ("organization", "body", "reference", "quoted")
        if word.text in ("the", "a", "an", "'s"):
            open_run = False
    things = [run for run in runs if _is_thing(run)]
    return " ".join(things[-1]) if things else None


def _is_thing(run: Sequence[str]) -> bool:
    return not all(word.casefold().endswith(("ed", "ing")) or word.casefold() in _VERBS for word in run)


_VERBS = frozenset("happen take place enter force become say state mention join begin start adopt sign hold meet come mean stand".split())


def pronoun_without_antecedent(utterance: Utterance) -> str | None:
    """A pronoun that refers to nothing in its own utterance, as typed; None where there is none."""
    slots = {i for slot in utterance.slots for i in range(slot.first, slot.last)}
    if len(terms(utterance.free())) > MOST_WORDS_OF_REFERENCE or utterance.of(*_REPLACEABLE[:5], "quoted", "reference", "symbol"):
        return None
    for i, word in enumerate(utterance.words):
        if not _points(utterance.words, i):
            continue
        before = [w for j, w in enumerate(utterance.words[:i]) if j in slots or _is_noun_like(w)]
        if not before:
            return word.raw
    return None


def _points(words: Sequence[Word], at: int) -> bool:
    text = words[at].text
    if text in _PRONOUNS:
        return True
    last = at == len(words) - 1
    return text in _POINTING and at > 0 and words[at - 1].text in _AUXILIARY and (last or words[at + 1].text in _AUXILIARY)


def _is_noun_like(word: Word) -> bool:
    return word.text not in STOPWORDS and word.text not in QUESTION_WORDS and word.text not in _AUXILIARY and not word.text.endswith(("ed", "ing")) and len(word.text) > 3


def chosen(utterance: Utterance, conversation: Conversation) -> int | None:
    """Index of the choice or item that "the second one", "2" or "number three" picks; None otherwise."""
    texts = [word.text for word in utterance.words if word.text not in ("the", "one", "number", "option", "please", "no", "show", "me", "choice")]
    if len(texts) != 1:
        return None
    word = texts[0]
    if word.isdecimal() and int(word) <= 25:
        return int(word) - 1
    if word in ORDINALS:
        return ORDINALS[word] - 1
    if word == "last":
        return -1
    return CARDINALS[word] - 1 if word in CARDINALS else None

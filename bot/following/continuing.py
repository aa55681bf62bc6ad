"""Follow-ups of a few words that go on with the sentence of the question before: "and first?", "by whom?"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation import Conversation
from bot.following.antecedents import ABOUT_LETTERS
from bot.lexicon import QUESTION_WORDS
from bot.reading.typed import as_typed
from bot.reading.utterance import Utterance
from bot.scoping.scope import indices
from bot.slots import ORDINALS, number_of

_PLACES = frozenset("first last final top bottom".split()) | frozenset(ORDINALS)
_SMALL = frozenset("and the or who which what then one now".split())
_LINKS = frozenset("by with of for to from under".split())
_WHOM = frozenset("whom who what which whose".split())
_SHORT = 3
"""Words of a follow-up that only asks by or with whom."""


def continued(utterance: Utterance, conversation: Conversation) -> str | None:
    """The question before as the follow-up goes on with it; None where it does not."""
    before = conversation.utterance
    if before is None:
        return None
    if (text := _which_letter(utterance, conversation)) is not None:
        return text
    for way in (_other_place, _other_number, _since_when, _same_for_the_state, _so_does):
        if text := way(utterance, before):
            return text
    return _by_whom(utterance, conversation, before)


_ABOUT_COVERS = frozenset(
    """addressees letter_date document_date senders own_symbol session original_language letters having agenda_items
    circulation requested letter_title""".split()
)
"""Question types that tell what is printed on letters: behind them "which one" asks for a letter."""
_VERBS = frozenset("is was has have had does did went goes came comes bears carries names asks".split())


def _which_letter(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "And which one is addressed to X?" after a question on what letters print: "which letter is ..."."""
    words = list(utterance.words)
    while words and words[0].text in ("and", "so", "but", "then"):
        words.pop(0)
    texts = [word.text for word in words]
    behind = 2 if texts[1:2] in (["one"], ["ones"]) else 3 if texts[1:3] == ["of", "them"] else 0
    if texts[:1] != ["which"] or not behind or conversation.intent not in _ABOUT_COVERS:
        return None
    if texts[behind : behind + 1] == [] or texts[behind] not in _VERBS or len(texts) < behind + 2:
        return None
    return f"which letter {as_typed(words[behind:])}"


def _other_place(utterance: Utterance, before: Utterance) -> str | None:
    """ "And first?" after "who signed last?"."""
    texts = {word.text for word in utterance.words}
    wanted = texts & _PLACES
    if len(wanted) != 1 or utterance.slots or texts - wanted - _SMALL:
        return None
    old = [i for i, word in enumerate(before.words) if word.text in _PLACES]
    if len(old) != 1 or before.of("paragraph", "section"):
        return None
    words = [word.raw for word in before.words]
    words[old[0]] = next(iter(wanted))
    return " ".join(words)


def _other_number(utterance: Utterance, before: Utterance) -> str | None:
    """ "And 5?", "no. 3?", "now the fourth" after a question on a paragraph, a rule or an annex with a number."""
    texts = [word.text for word in utterance.words if word.text not in _BESIDE_A_NUMBER]
    if len(texts) != 1 or utterance.of("date", "state", "person", "quoted", "symbol"):
        return None
    value = ORDINALS.get(texts[0]) or number_of(texts[0])
    at = _last_number(before, [slot.kind for slot in utterance.slots if slot.kind in _NUMBERED] or _NUMBERED)
    if at is None or not value:
        return None
    words = [word.raw for word in before.words]
    words[at] = _in_the_same_way(before.words[at].text, value)
    return " ".join(words)


def _last_number(before: Utterance, kinds: Sequence[str]) -> int | None:
    """Index of the number in the name of a paragraph, a rule or an annex, of those ``kinds``."""
    slots = [slot for slot in before.slots if slot.kind in kinds]
    inside = [(i, before.words[i].text) for slot in slots for i in range(slot.first, slot.last)]
    return next((i for i, text in reversed(inside) if text in ORDINALS or number_of(text)), None)


def _in_the_same_way(old: str, value: int) -> str:
    """The number as an ordinal in the place of one, else in digits."""
    ordinal = next((word for word, number in ORDINALS.items() if number == value), None) if old in ORDINALS else None
    return ordinal or str(value)


_NUMBERED = ("paragraph", "reference", "part")
_BESIDE_A_NUMBER = frozenset(
    """and or the now then what about how no nr number next also para paragraph rule article item annex point please
    ok one say says does""".split()
)


def _since_when(utterance: Utterance, before: Utterance) -> str | None:
    """ "Since when?" after "is X a member?"."""
    texts = [word.text for word in utterance.words if word.text not in ("and", "so")]
    if texts not in (["since", "when"], ["from", "when"], ["since", "what", "year"]) or not before.of("state"):
        return None
    return f"since when {_rest(before)}"


def _same_for_the_state(utterance: Utterance, before: Utterance) -> str | None:
    """ "Was it the same person in 2004?" after "who represented X in 2002?"."""
    states, dates = before.of("state"), before.of("date")
    texts = [word.text for word in utterance.words]
    him = utterance.asks == "yes/no" and "it" in texts[:3] and not {"him", "her"}.isdisjoint(texts)  # "was it him?"
    same = him or "same" in texts
    if not same or utterance.of("state", "person") or len(states) != 1 or not utterance.of("date"):
        return None
    state = as_typed(before.words_of(states[0])).removesuffix("'s")
    years = [as_typed(before.words_of(slot)) for slot in dates[:1]]
    own = as_typed(utterance.words)
    if him or utterance.asks != "yes/no":  # "same guy as in 2002?"
        own = " ".join(["was it the same person in", *(w.raw for w in utterance.words_of(utterance.of("date")[0]))])
    return " ".join([own, *(f"and in {year}" for year in years), f"for {state}"])


def _so_does(utterance: Utterance, before: Utterance) -> str | None:
    """ "Does the 2004 one too?", "is it in the annex as well?" after a question for a yes or a no."""
    texts = [word.text for word in utterance.words]
    slotted = indices(utterance.of("date", "part", "symbol"))
    own = {text for i, text in enumerate(texts) if i not in slotted}
    also = own & {"too", "also", "likewise"} or {"as", "well"} <= own
    if before.asks != "yes/no" or utterance.asks != "yes/no" or not (also and slotted) or own - _SO_DOES:
        return None
    other = " ".join(word.raw for i, word in enumerate(utterance.words) if i in slotted)
    old = list(before.of("date", "part", "symbol"))
    if (
        len(old) != 1
        or len(utterance.of("date", "part", "symbol")) != 1
        or old[0].kind != utterance.of("date", "part", "symbol")[0].kind
    ):
        return None
    words = [word.raw for word in before.words]
    words[old[0].first : old[0].last] = [other]
    return " ".join(words)


_SO_DOES = frozenset(
    """and so but or does do did is are was were has have it he she they that this the one letter document text same in
    of from too also likewise as well""".split()
)


def _by_whom(utterance: Utterance, conversation: Conversation, before: Utterance) -> str | None:
    """ "By whom?" after "what was set up in 2001?"."""
    texts = [word.text for word in utterance.words if word.text != "and"]
    if utterance.slots or not 1 < len(texts) <= _SHORT or texts[0] not in _LINKS or texts[-1] not in _WHOM:
        return None
    if texts[0] == "to" and not _OF_WRITING.isdisjoint(word.stem for word in before.words):
        return "to whom is it addressed"  # nobody signs or writes to a receiver without a letter
    rest, thing = _rest(before), conversation.subject
    if thing and not thing.plural and conversation.intent not in ABOUT_LETTERS and not before.slots:
        rest = " ".join(f"the {thing.text}" if word == "it" else word for word in rest.split())  # "was it signed"
    return f"{' '.join(texts)} {rest}"


_OF_WRITING = frozenset("sign signatori wrote write written author".split())


def _rest(before: Utterance) -> str:
    return " ".join(word.raw for word in before.words if word.text not in QUESTION_WORDS | {"much", "many"})

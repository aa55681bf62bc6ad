"""Follow-ups: an incomplete question is completed from the one before, as text, so that it can be shown and tested.

"And Kyrgyzstan?" after "Who signed the 2004 annex for Armenia?" becomes "Who signed the 2004 annex for
Kyrgyzstan?". Nothing is completed when nothing was said before.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.conversation import Conversation
from bot.following.antecedents import NAMING, asks_for_another, person_before
from bot.following.whole_questions import (
    CONTINUING,
    asks_of_another,
    asks_what_is_said,
    asks_what_it_is,
    papers_of_a_date,
)
from bot.lexicon import PRIMARY_AUXILIARIES, QUESTION_WORDS, STOPWORDS
from bot.reading.pronouns import AUXILIARY, asks_what_you_mean
from bot.reading.typed import as_typed
from bot.reading.utterance import Utterance, terms
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.slots import CARDINALS, ORDINALS, Slot
from store.words import fold

_OPENINGS = frozenset(
    """and or but also then plus what how about now ok okay so same letter letters document one ones please text
    country state person year years later earlier yes question mean meant i wait sorry actually oops rather instead than
    asking asked""".split()
)
"""Words of a follow-up that say nothing of their own."""
_SHOWING = frozenset("quote read give print tell cite out only just".split())
POSTS = frozenset("capac post rank offic posit titl role function countri state nation".split())
"""Stems that ask what somebody is, or for which State he acts."""
MOST_CARRYING = 4
"""Content words of a question that may be tried again with what the turn before named."""


def is_elliptic(utterance: Utterance) -> bool:
    """Whether the utterance is only a new value for the question before: "and in 2009?", "what about the annex?"."""
    texts = {word.text for word in utterance.words}
    if "not" in texts and texts & PRIMARY_AUXILIARIES:
        return False  # "which of them was not there in 2004?" asks something of its own
    if asks_what_it_is(utterance) or asks_what_is_said(utterance):
        return False
    return bool(utterance.of(*NAMING)) and not content(utterance) and utterance.asks in ("", "what", "how", "which")


def content(utterance: Utterance) -> list[str]:
    """Words that say something of their own: no slot, no small word, no opening, no number."""
    free = [word.text for word in utterance.free() if word.text not in STOPWORDS and word.text not in QUESTION_WORDS]
    small = {*_OPENINGS, *CARDINALS, *ORDINALS, *papers_of_a_date(utterance)}
    return [text for text in free if text not in small and not text.isdigit()]


def needs_a_before(utterance: Utterance) -> bool:
    """Whether the utterance means nothing without an earlier turn: "and in 2009?", "which of the two?"."""
    every = [word.text for word in utterance.words]
    if asks_what_you_mean(every):
        return True
    if any(text in ("letters", "documents", "texts", "lists", "you", "your", "i") for text in every):
        return False
    if any(pair in (("one", "list"), ("single", "list")) for pair in pairwise(every)):
        return False
    places = {*ORDINALS, "last", "other"}
    same = [text for text in every[:3] if text != "the"][:2]
    if same[:1] == ["same"] and same[1:] and same[1] in ("thing", "question", "again", "for", "with"):
        return True  # "same thing for the other country?"
    if any(
        the == "the" and one == "one" and which in places
        for the, which, one in zip(every, every[1:], every[2:], strict=False)
    ):
        return not utterance.of(*NAMING, "quoted")  # "the second one: who signed it?"
    texts = {word.text for word in utterance.words}
    opening = bool(utterance.words) and (utterance.words[0].text in CONTINUING or texts >= {"other", "one"})
    named = utterance.of(*NAMING, "quoted")
    if opening and named and utterance.asks and not AUXILIARY.isdisjoint(texts):
        return False  # "ok cool, and who is the minister of X?"
    if opening and utterance.of("person") and utterance.asks == "who":
        return False  # "and X, who?"
    if utterance.words[:1] and utterance.words[0].text == "same" and len(set(utterance.values("date"))) > 1:
        return False  # "same ambassador for X in 2002 and 2004?": both sides are named
    return not content(utterance) and (opening or (bool(utterance.asks) and not named))


def completed(utterance: Utterance, conversation: Conversation) -> str | None:
    """The question before with the values that are new; None where there is nothing to complete."""
    before = conversation.utterance
    if before is None:
        return None
    if conversation.whole and not before.slots and not content(before) and is_elliptic(utterance):
        before = conversation.whole  # "what about the 2004 one?" behind "by when?"
        conversation = conversation._replace(utterance=before)
    from bot.following.asking_again import counted_again, of_letter  # here to keep start-up fast, as below
    from bot.following.continuing import continued
    from bot.following.of_the_answer import asks_for_the_list

    if (text := continued(utterance, conversation)) is not None:
        return text
    if asks_for_the_list(utterance):
        words = as_typed(before.words)
        return f"which {words.casefold().split('how many', 1)[1]}" if "how many" in words.casefold() else None
    place = _other_paragraph(utterance, before) or _counted_paragraph(utterance, conversation)
    if place or (letter := _other_letter(utterance, before) or of_letter(utterance, conversation)) is not None:
        return place or letter
    if not content(utterance) and counted_again(utterance, before):
        return f"how many {with_values(utterance, before).split(' ', 1)[1]}"
    again = asks_of_another(utterance, before) and not content(utterance)
    if not is_elliptic(utterance) and not again:
        return None
    text = with_values(utterance, before)
    return text if text != as_typed(before.words) else None  # what was answered is not meant


def with_values(utterance: Utterance, before: Utterance) -> str:
    """The question before with what the utterance names in the place of what it named of the same kind."""
    words = [word.raw for word in before.words]
    added: list[str] = []
    changes: dict[int, tuple[Slot, list[str]]] = {}
    for slot in utterance.of(*NAMING):
        if _denied(utterance, slot):
            continue
        new = as_typed(utterance.words_of(slot))
        same = [old for old in before.slots if alike(old, slot)]
        letter = next((i for i, word in enumerate(before.words) if word.text == "letter"), None)
        if slot.kind == "part" and not same and letter is not None:
            cover = Slot("part", "cover", _described_from(before, letter), letter + 1)
            changes[letter] = (cover, [f"{new} to the letter"])
        elif same:
            changes.setdefault(same[-1].first, (same[-1], []))[1].append(new)
        elif slot.kind not in ("date", "part", "symbol") and (told := _mentioned(before)):
            changes.setdefault(told.start, (Slot("quoted", "", told.start, told.stop), []))[1].append(new)
        elif slot.kind == "date" and (called := _by_its_sender(before)):
            changes[called.first] = (called, [f"letter of {new}"])
        else:
            added.append(_linked(slot, new))
    if utterance.of("date") and (office := _office_of_letter(before)) and not utterance.of("office"):
        changes.setdefault(office.first, (office, []))
    parts = any(not _denied(utterance, slot) for slot in utterance.of("part"))
    lone = not parts and any(word.stem == "letter" for word in utterance.words)
    if lone and len(before.of("part")) == 1 and utterance.of("date", "symbol"):  # "and the 2009 letter?"
        changes.setdefault(before.of("part")[0].first, (before.of("part")[0], ["letter"]))
    for old, new_values in sorted(changes.values(), key=lambda pair: -pair[0].first):
        words[old.first : old.last] = [" and ".join(new_values)]
    return " ".join([*words, *added])


def _office_of_letter(before: Utterance) -> Slot | None:
    """ "The 2002 ambassadors' letter": who signed it tells which letter, and nothing of that of another year."""
    behind = ((slot, before.words[slot.last : slot.last + 1]) for slot in before.of("office") if before.of("date"))
    return next((slot for slot, word in behind if word and word[0].stem in LETTER_NOUNS), None)


def _by_its_sender(before: Utterance) -> Slot | None:
    """The words of "the X letter", "X's letter", which a letter of another year takes the place of."""
    for slot in before.of("state"):
        if [word.text for word in before.words[slot.last : slot.last + 1]] == ["letter"] and not before.of("date"):
            return slot._replace(kind="quoted", last=slot.last + 1)
    return None


def _mentioned(before: Utterance) -> range:
    from bot.following.spoken_of import words_mentioned  # here to keep start-up fast: only a later turn asks for it

    return words_mentioned(before)


def _described_from(before: Utterance, letter: int) -> int:
    """Index from which "the ambassadors' letter" is described by its authors, who need not be those of its parts."""
    owner = next((slot for slot in before.of("office") if slot.last == letter), None)
    return owner.first if owner else letter


def _denied(utterance: Utterance, slot: Slot) -> bool:
    """ "not the statement", "instead of the annex": named to be ruled out."""
    before = [word.text for word in utterance.words[max(0, slot.first - 3) : slot.first] if word.text != "the"]
    return before[-1:] == ["not"] or before[-2:] in (["instead", "of"], ["rather", "than"])


def _other_paragraph(utterance: Utterance, before: Utterance) -> str | None:
    """ "and the fourth?", "the next one?" after a question on a paragraph."""
    old = next(iter(before.of("paragraph")), None)
    texts = [word.text for word in utterance.words]
    wanted = next((ORDINALS[text] for text in texts if text in ORDINALS), None) or _bare_number(texts)
    if old is None or set(content(utterance)) - _BESIDE_A_PLACE or (utterance.slots and wanted is None):
        return None
    family, which = old.value.split()
    if wanted is None and which.isdecimal():
        step = 1 if BEHIND & set(texts) else -1 if (BEFORE | {"above"}) & set(texts) else 0
        wanted = int(which) + step if step else None
    number = "last" if "last" in texts else str(wanted) if wanted else None
    if number is None:
        return None
    words = [word.raw for word in before.words]
    kind = {"numbered": "paragraph", "operative": "operative paragraph", "preambular": "preambular paragraph"}[family]
    words[old.first : old.last] = [f"last {kind}" if number == "last" else f"{kind} {number}"]
    return " ".join(words)


BEHIND, BEFORE = frozenset("next after following".split()), frozenset("previous before preceding".split())
"""Words by which the next one of a row is called, and the one before."""
_BESIDE_A_PLACE = BEHIND | BEFORE | frozenset("above last paragraph para point clause item says".split())


def _bare_number(texts: Sequence[str]) -> int | None:
    """The number of "and 5?" or "then 3 please": the only word besides small ones."""
    left = [text for text in texts if text not in STOPWORDS and text not in _OPENINGS]
    return int(left[0]) if len(left) == 1 and left[0].isdecimal() and len(left[0]) < _DIGITS_OF_A_YEAR else None


_DIGITS_OF_A_YEAR = 4


def _counted_paragraph(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "Quote the first one" after "how many operative paragraphs does it have?"."""
    before, place = conversation.utterance, chosen(utterance, conversation)
    sections = before.values("section") if before else ()
    if before is None or place is None or len(sections) != 1 or before.asks != "how many":
        return None
    kind = "preambular" if sections[0] == "preamble" else "operative"
    return f"what does {kind} paragraph {place + 1} say" if place >= 0 else f"what does the last {kind} paragraph say"


def _other_letter(utterance: Utterance, before: Utterance) -> str | None:
    """ "And the letter?" after a question on a part; "and of the ambassadors' letter?"."""
    old = next(iter(reversed(before.of("part"))), None)
    at = next((i for i, word in enumerate(utterance.words) if word.text == "letter"), None)
    named = [slot for slot in utterance.of("date", "symbol", "part") if not _denied(utterance, slot)]
    if (
        old is None
        or at is None
        or content(utterance)
        or named
        or _denied(utterance, Slot("part", "cover", at, at + 1))
    ):
        return None
    denied = indices(utterance.of("part"))
    plain = [word for i, word in enumerate(utterance.words[:at]) if i not in denied]
    described = [word.raw for word in plain if word.text not in _OPENINGS and word.text not in STOPWORDS]
    words = [word.raw for word in before.words]
    words[old.first : old.last] = [f"{' '.join(described)} covering letter".strip()]
    return " ".join(words)


def alike(old: Slot, new: Slot) -> bool:
    """Whether the new name may stand in the place of the old one."""
    if old.kind == new.kind == "date":
        return True
    families = (
        {"state", "region"},
        {"organization", "body"},
        {"part"},
        {"person"},
        {"office"},
        {"reference", "symbol"},
        {"paragraph", "section"},
    )
    return any(old.kind in family and new.kind in family for family in families)


def _linked(slot: Slot, text: str) -> str:
    """A new value as it would be added to a question: "in 2009", "for Belarus", "in the annex"."""
    link = {"date": "in", "state": "for", "region": "for", "part": "in the"}.get(slot.kind, "of")
    return f"{link} {text}"


def chosen(utterance: Utterance, conversation: Conversation) -> int | None:
    """Index of the choice or item that "the second one", "2" or "number three" picks; None otherwise."""
    texts = [word.text for word in utterance.words if word.text not in _BESIDE_A_CHOICE]
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


_BESIDE_A_CHOICE = _SHOWING | frozenset(
    "the one number option please no show me choice name what which is was in who and came".split()
)


def carried(utterance: Utterance, conversation: Conversation) -> list[str]:
    """Fuller wordings of a short question without an answer: with the names of the turn before, then its words."""
    before = conversation.utterance
    if (
        before is None
        or len(terms(utterance.free())) > MOST_CARRYING
        or utterance.of("person", "state", "organization", "quoted")
    ):
        return []
    own = as_typed(utterance.words)
    named = [
        " ".join(word.raw.removesuffix("'s") for word in before.words_of(slot))
        for slot in before.of(*(() if asks_for_another(before) else ("person",)), "reference", "organization", "body")
        if not any(alike(slot, own_slot) for own_slot in utterance.slots)
    ]
    full = [f"{own} of {' '.join(named)}"] if named else []
    if content(utterance):
        rest = [w.raw for w in before.words if w.text not in QUESTION_WORDS and w.text not in AUXILIARY]
        full.append(f"{own} {' '.join(rest)}")
    return full


def with_before(utterance: Utterance, conversation: Conversation, kind: str) -> Utterance | None:
    """The utterance with the person, State or organization that the turn before was about; None where there is none."""
    before = conversation.utterance
    if before is None or len(terms(utterance.free())) > MOST_CARRYING:
        return None
    values = [] if kind == "person" and asks_for_another(before) else list(before.values(kind))
    if kind == "person" and not values and (name := person_before(conversation)):
        values = [fold(name.split()[-1])]
    added = tuple(Slot(kind, value, 0, 0, value) for value in values[:1])
    return utterance._replace(slots=(*utterance.slots, *added)) if added else None

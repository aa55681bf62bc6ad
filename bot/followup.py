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
from store.words import fold

_OPENINGS = frozenset("and or but also then plus what how about now ok okay so same letter letters document one ones please text country state person year years later earlier yes question mean meant i wait sorry actually".split())
_CONTINUING = frozenset("and or same also but then plus".split())
_LISTING = frozenset("which ones one are they them their the names name and who list what please of those these all".split())
_PRONOUNS = frozenset("it they he she him them his her hers their theirs its itself".split())
_POINTING = frozenset("that this those these there".split())
_AUXILIARY = frozenset("is are was were do does did has have had about of for in".split())
MOST_WORDS_OF_REFERENCE = 2
"""An utterance with more content words than this says itself what it is about."""
_REPLACEABLE = ("state", "person", "organization", "body", "date", "part", "office", "reference", "symbol", "paragraph", "section", "region")


def is_elliptic(utterance: Utterance) -> bool:
    """Whether the utterance is only a new value for the question before: "and in 2009?", "what about the annex?"."""
    return bool(utterance.of(*_REPLACEABLE)) and not content(utterance) and utterance.asks in ("", "what", "how", "which")


def content(utterance: Utterance) -> list[str]:
    """Words that say something of their own: no slot, no small word, no opening, no number."""
    free = [word.text for word in utterance.free() if word.text not in STOPWORDS and word.text not in QUESTION_WORDS]
    counting = (*CARDINALS, *ORDINALS)
    return [text for text in free if text not in _OPENINGS and text not in counting and not text.isdigit()]


def needs_a_before(utterance: Utterance) -> bool:
    """Whether the utterance means nothing without an earlier turn: "and in 2009?", "which of the two?", "same for the annex?"."""
    if any(word.text in ("letters", "documents", "texts", "you", "your", "i") for word in utterance.words):
        return False
    opening = utterance.words[0].text in _CONTINUING if utterance.words else False
    named = utterance.of(*_REPLACEABLE, "quoted")
    return not content(utterance) and (opening or bool(utterance.asks) and not named)


def completed(utterance: Utterance, conversation: Conversation) -> str | None:
    """The question before with the values that are new; None where there is nothing to complete."""
    before = conversation.utterance
    if before is None:
        return None
    if asks_for_the_list(utterance):
        words = " ".join(word.raw for word in before.words)
        return f"which {words.casefold().split('how many', 1)[1]}" if "how many" in words.casefold() else None
    if (place := _other_paragraph(utterance, before)) is not None:
        return place
    if (letter := _other_letter(utterance, before)) is not None:
        return letter
    return _with_values(utterance, before) if is_elliptic(utterance) else None


def _with_values(utterance: Utterance, before: Utterance) -> str:
    words = [word.raw for word in before.words]
    added: list[str] = []
    changes: dict[int, tuple[Slot, list[str]]] = {}
    for slot in utterance.of(*_REPLACEABLE):
        if _denied(utterance, slot):
            continue
        new = " ".join(word.raw for word in utterance.words_of(slot))
        same = [old for old in before.slots if _alike(old, slot)]
        letter = next((i for i, word in enumerate(before.words) if word.text == "letter"), None)
        if slot.kind == "part" and not same and letter is not None:
            changes[letter] = (Slot("part", "cover", letter, letter + 1), [f"{new} to the letter"])
        elif same:
            changes.setdefault(same[-1].first, (same[-1], []))[1].append(new)
        else:
            added.append(_linked(slot, new))
    for old, new_values in sorted(changes.values(), key=lambda pair: -pair[0].first):
        words[old.first : old.last] = [" and ".join(new_values)]
    return " ".join([*words, *added])


def _denied(utterance: Utterance, slot: Slot) -> bool:
    """"not the statement": named to be ruled out."""
    before = [word.text for word in utterance.words[max(0, slot.first - 2) : slot.first] if word.text != "the"]
    return before[-1:] == ["not"]


def asks_for_the_list(utterance: Utterance) -> bool:
    """"which ones?", "their names?", "who are they?" after a count."""
    texts = {word.text for word in utterance.words}
    return not utterance.slots and texts <= _LISTING and bool(texts & {"which", "names", "who", "list", "name"})


def asks_for_dates(utterance: Utterance) -> bool:
    """"dates?", "when?" and nothing else."""
    return utterance.asks == "when" and not utterance.slots and not set(content(utterance)) - {"dates", "date"}


def _other_paragraph(utterance: Utterance, before: Utterance) -> str | None:
    """"and the fourth?", "the next one?" after a question on a paragraph."""
    old = next(iter(before.of("paragraph")), None)
    texts = [word.text for word in utterance.words]
    wanted = next((ORDINALS[text] for text in texts if text in ORDINALS), None)
    if old is None or content(utterance) and set(content(utterance)) - {"next", "previous", "last"} or utterance.slots and wanted is None:
        return None
    family, which = old.value.split()
    if wanted is None and which.isdecimal():
        step = 1 if "next" in texts or "after" in texts else -1 if "previous" in texts or "before" in texts else 0
        wanted = int(which) + step if step else None
    number = "last" if "last" in texts else str(wanted) if wanted else None
    if number is None:
        return None
    words = [word.raw for word in before.words]
    kind = {"numbered": "paragraph", "operative": "operative paragraph", "preambular": "preambular paragraph"}[family]
    words[old.first : old.last] = [f"last {kind}" if number == "last" else f"{kind} {number}"]
    return " ".join(words)


def _other_letter(utterance: Utterance, before: Utterance) -> str | None:
    """"And the letter?" after a question on a part; "and of the ambassadors' letter?"."""
    old = next(iter(reversed(before.of("part"))), None)
    at = next((i for i, word in enumerate(utterance.words) if word.text == "letter"), None)
    if old is None or at is None or content(utterance) or utterance.of("date", "symbol", "part"):
        return None
    described = [word.raw for word in utterance.words[:at] if word.text not in _OPENINGS and word.text not in STOPWORDS]
    words = [word.raw for word in before.words]
    words[old.first : old.last] = [f"{' '.join(described)} covering letter".strip()]
    return " ".join(words)


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
    things = [run for run in map(_without_verbs, runs) if run]
    return " ".join(things[-1]) if things else None


def _without_verbs(run: Sequence[str]) -> list[str]:
    """The run without the verbs at its ends ("treaty signed" -> "treaty")."""
    kept = list(run)
    while kept and _is_verb(kept[-1]):
        kept.pop()
    while kept and _is_verb(kept[0]):
        kept.pop(0)
    return kept


def _is_verb(word: str) -> bool:
    return word.casefold().endswith("ed") or word.casefold() in _VERBS


_VERBS = frozenset("happen take place enter force become say state mention mentions join begin start adopt sign hold held meet met come mean stand give gave take took put".split())


def pronoun_without_antecedent(utterance: Utterance) -> str | None:
    """A pronoun that refers to nothing in its own utterance, as typed; None where there is none."""
    slots = {i for slot in utterance.slots for i in range(slot.first, slot.last)}
    if len(terms(utterance.free())) > MOST_WORDS_OF_REFERENCE or utterance.of(*_REPLACEABLE[:5], "quoted", "reference", "symbol"):
        return None
    for i, word in enumerate(utterance.words):
        if not _points(utterance.words, i):
            continue
        words = utterance.words
        if not any(j in slots or _is_noun_like(words[j]) and j and words[j - 1].text in _DETERMINERS for j in range(i)):
            return word.raw
    return None


def _points(words: Sequence[Word], at: int) -> bool:
    text = words[at].text
    if text in _PRONOUNS:
        return True
    last = at == len(words) - 1
    return text in _POINTING and at > 0 and words[at - 1].text in _AUXILIARY and (last or words[at + 1].text in _AUXILIARY)


_DETERMINERS = frozenset("the a an this that these those".split())


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


def carried(utterance: Utterance, conversation: Conversation) -> list[str]:
    """Fuller wordings of a short question that found no answer: with what the turn before named, then with its words."""
    before = conversation.utterance
    if before is None or len(terms(utterance.free())) > MOST_CARRYING or utterance.of("person", "state", "organization", "quoted"):
        return []
    own = " ".join(word.raw for word in utterance.words)
    named = [" ".join(word.raw.removesuffix("'s") for word in before.words_of(slot)) for slot in before.of("person", "reference", "organization", "body")]
    full = [f"{own} of {' '.join(named)}"] if named else []
    if content(utterance):
        rest = [w.raw for w in before.words if w.text not in QUESTION_WORDS and w.text not in _AUXILIARY]
        full.append(f"{own} {' '.join(rest)}")
    return full


MOST_CARRYING = 4


def with_before(utterance: Utterance, conversation: Conversation, kind: str) -> Utterance | None:
    """The utterance with the person, State or organization that the turn before was about; None where there is none."""
    before = conversation.utterance
    if before is None or len(terms(utterance.free())) > MOST_CARRYING:
        return None
    values = list(before.values(kind))
    if kind == "person" and not values and (name := _person_before(conversation)):
        values = [fold(name.split()[-1])]
    added = tuple(Slot(kind, value, 0, 0, value) for value in values[:1])
    return utterance._replace(slots=(*utterance.slots, *added)) if added else None

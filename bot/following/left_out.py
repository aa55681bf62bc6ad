"""What a later turn leaves out, filled in as text: a verb, the thing put in front, the list that something is of.

"Does the 2002 statement do that too?", "did Y?", "what about X, is it on the list?", "X too?", "is X one?".
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation import Conversation
from bot.following.antecedents import NAMING
from bot.following.asked_back import placed_letter
from bot.following.followup import alike, with_values
from bot.following.spoken_of import anything_there, words_spoken_of
from bot.lexicon import AUXILIARIES, QUESTION_WORDS, STOPWORDS, word_classes
from bot.reading.typed import as_typed
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.side_by_side import PLACES, words_of_places, words_of_side

_OPENINGS = frozenset("and so or but also then ok okay".split())
_PRONOUNS = frozenset("it they he she that this these those them there".split())
_ALSO = frozenset("too also likewise either".split())
_SAME = frozenset("do does did doing that this so it the same likewise as well though then one".split())
_LINKS = frozenset("in of for from at on by to and the".split())


def filled_in(utterance: Utterance, conversation: Conversation) -> str | None:
    """The later turn with what it leaves out; None where it leaves out nothing that can be told for certain."""
    before = conversation.utterance
    if before is None or before is utterance or not utterance.in_english:
        return None
    if text := in_its_place(utterance) or named_in_text(utterance) or anything_there(utterance):
        return text
    if text := placed_letter(utterance, before):
        return text
    if text := _for_that_state(utterance, before) or _who_did(utterance, before):
        return text
    if (
        text := _other_doer(utterance, before)
        or _verb_left_out(utterance, before)
        or _other_topic(utterance, conversation)
    ):
        return text
    if text := _for_another(utterance, before):
        return text
    return _belonging(utterance, conversation)


def in_its_place(utterance: Utterance) -> str | None:
    """ "What about X, is it on the list?": X in the place of the pronoun; None where a letter is put in front."""
    texts = [word.text for word in utterance.words]
    start = _behind_opening(texts)
    begun = next((i for i in range(max(start, 1) + 1, len(texts)) if _asks_from(utterance, i)), None)
    if not start or begun is None or begun - start > _LONGEST_THING:
        return None
    thing = utterance.words[start:begun]
    if any(slot.kind in PLACES and slot.first < begun for slot in utterance.slots):
        return None
    at = next((i for i in range(begun, len(texts)) if texts[i] in _PRONOUNS), None)
    if at is None or not _PRONOUNS.isdisjoint(word.text for word in thing) or at - begun > 1 + (begun < at):
        return None
    words = [word.raw for word in utterance.words[begun:]]
    words[at - begun] = as_typed(thing)
    return " ".join(words)


_LONGEST_THING = 7


def _behind_opening(texts: Sequence[str]) -> int:
    """Index behind "what about", "and as for"; 0 where nothing is put in front so."""
    at = next((i for i, text in enumerate(texts) if text not in _OPENINGS), 0)
    return at + 2 if texts[at : at + 2] in (["what", "about"], ["how", "about"], ["as", "for"]) else 0


def _asks_from(utterance: Utterance, at: int) -> bool:
    """Whether a question of its own begins here: an auxiliary or a question word behind a mark."""
    word, before = utterance.words[at], utterance.words[at - 1]
    marked = any(mark in utterance.text[before.end : word.start] for mark in ",:;–—-?!.")
    return (word.text in AUXILIARIES or word.text in QUESTION_WORDS) and (marked or word.text in AUXILIARIES)


def _verb_left_out(utterance: Utterance, before: Utterance) -> str | None:
    """ "Does the 2009 note?", "did Y do that too?" behind a question for a yes or a no: the same asked of another."""
    words = list(enumerate(utterance.words))
    while words and words[0][1].text in _OPENINGS:
        words.pop(0)
    if before.asks != "yes/no" or not words or words[0][1].text not in AUXILIARIES or not utterance.of(*NAMING):
        return None
    if [word.text for _, word in words[1:3]] in _IS_A:
        return None  # "is it a draft?" asks what the thing is that was told
    sides = {i for slot in utterance.of(*NAMING) for i in words_of_side(utterance, slot)}
    left = {word.text for i, word in words[1:] if i not in sides}
    if left - _SAME - _LINKS - _ALSO or not _said_again(utterance, before):
        return None
    return _put_to(utterance, before)


_IS_A = [[pronoun, article] for pronoun in ("it", "that", "this", "he", "she") for article in ("a", "an")]


def _other_doer(utterance: Utterance, before: Utterance) -> str | None:
    """ "And Y join?" behind "when did X leave?": when did Y join."""
    words = [word for word in utterance.words if word.text not in _OPENINGS]
    named = utterance.of("state", "organization", "body", "person")
    small = AUXILIARIES | QUESTION_WORDS
    if len(named) != 1 or len(words) == len(utterance.words) or any(word.text in small for word in words):
        return None
    asked = [word.text for word in before.words]
    behind = words[named[0].last - named[0].first :]
    plain = (
        behind and utterance.words[named[0].first].start == words[0].start and "v" in word_classes(behind[0].text)[0]
    )
    if not plain or asked[1:2] != ["did"] or asked[0] not in QUESTION_WORDS or before.of("date"):
        return None
    return f"{before.words[0].raw} did {as_typed(words)}"


def _for_that_state(utterance: Utterance, before: Utterance) -> str | None:
    """ "Who signed for it in 2002?" behind a question on one State."""
    states = before.values("state")
    texts = [word.text for word in utterance.words]
    at = next((i for i in range(1, len(texts)) if texts[i - 1] == "for" and texts[i] in ("it", "them")), None)
    others = before.of("organization", "body") and all(word.stem != "sign" for word in utterance.words)
    if at is None or len(states) != 1 or others or utterance.of("state", "organization"):
        return None
    if at + 1 < len(texts) and texts[at + 1] not in ("in", "there", "then", "on", "under"):
        return None
    words = [word.raw for word in utterance.words]
    words[at] = states[0]
    return " ".join(words)


def _who_did(utterance: Utterance, before: Utterance) -> str | None:
    """ "Who did it for Y then?" behind "did X sign in 2004?": who signed in 2004 for Y."""
    texts = [word.text for word in utterance.words if word.text not in _OPENINGS]
    if texts[:2] != ["who", "did"]:
        return None
    named = {i for slot in utterance.of("state", "date", "part") for i in words_of_side(utterance, slot)}
    rest = [word for i, word in enumerate(utterance.words) if word.text not in _OPENINGS and word.text not in _DID_IT]
    plain = all(word.text in _DID_IT | _LINKS for i, word in enumerate(utterance.words) if i not in named)
    if plain and before.asks == "who" and utterance.slots:
        return with_values(utterance, before)
    if before.asks != "yes/no" or before.words[0].text != "did":
        return None
    named_there = next((slot.last for slot in before.of("person", "state") if slot.first == 1), 0)
    subject = named_there or (_ONE_WORD if before.words[1].text in _PRONOUNS else 0)
    if not plain or not subject or len(before.words) <= subject:
        return None
    dated = (
        {i for slot in before.of("date") for i in range(slot.first - 1, slot.last)} if utterance.of("date") else set()
    )
    told = [word for i, word in enumerate(before.words) if i >= subject and i not in dated]
    return f"who did {as_typed(told)} {as_typed(rest)}"


_DID_IT = frozenset("who did it so that this then instead there".split()) | _OPENINGS
_ONE_WORD = 2


def _said_again(utterance: Utterance, before: Utterance) -> bool:
    """Whether every name of the later question may stand in the place of one of the earlier, or beside it."""
    return any(slot.kind in PLACES for slot in before.slots) or not utterance.of("part", "symbol")


def _put_to(utterance: Utterance, before: Utterance) -> str | None:
    """The question before with the letter or part of this one in the place of its own, and its other names changed."""
    new = words_of_places(utterance)
    if not new:
        return with_values(utterance, before)
    old = sorted(words_of_places(before))
    named = as_typed([utterance.words[i] for i in sorted(new)])
    one = not utterance.of("part", "symbol") and all(utterance.words[i].stem not in LETTER_NOUNS for i in new)
    if not old or one:  # "the 2009 one" is what the other is called, of another year
        return with_values(utterance, before)
    words = [word.raw for word in before.words]
    kept = [named if i == old[0] else word for i, word in enumerate(words) if i == old[0] or i not in old]
    return " ".join(kept)


def _other_topic(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "And X?", "what about X?" behind "does it mention Y?": whether it mentions X."""
    before = conversation.utterance
    if before is None or before.asks != "yes/no" or conversation.intent != "mentioning":
        return None
    texts = [word.text for word in utterance.words]
    start = _behind_opening(texts) or next((i for i, text in enumerate(texts) if text not in _OPENINGS), 0)
    end = len(texts) - (texts[-1:] == ["too"] or texts[-1:] == ["also"])
    thing = utterance.words[start:end]
    small = AUXILIARIES | QUESTION_WORDS | _PRONOUNS
    if not thing or len(thing) > _LONGEST_THING or any(word.text in small for word in thing) or utterance.of(*PLACES):
        return None
    old = words_spoken_of(before)
    words = [word.raw for word in before.words]
    quoted = any(slot.first >= start for slot in utterance.of("quoted"))
    words[old.start : old.stop] = [f'"{as_typed(thing)}"' if quoted else as_typed(thing)]
    return " ".join(words) if old else None


def named_in_text(utterance: Utterance) -> str | None:
    """ "Is X in the 2002 statement too?": whether it names X; None for anything else."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text not in _OPENINGS), 0)
    inside = next((i for i in range(at + 2, len(texts)) if texts[i] == "in"), None)
    if inside is None or texts[at] not in ("is", "are", "was", "were") or not utterance.of("part", "symbol"):
        return None
    thing, behind = range(at + 1, inside), range(inside + 1, len(texts))
    sides = words_of_places(utterance)
    rest = {texts[i] for i in behind if i not in sides}
    named = [slot for slot in utterance.of("state", "organization", "body", "person", "quoted") if slot.first in thing]
    if rest - _ALSO - _LINKS - {"as", "well"} or len(named) != 1 or len(thing) > named[0].last - named[0].first + 1:
        return None
    side = as_typed([utterance.words[i] for i in behind if i in sides])
    return f"is {as_typed([utterance.words[i] for i in thing])} mentioned in {side}"


def _for_another(utterance: Utterance, before: Utterance) -> str | None:
    """ "And for the attachments?" behind "which rule did they use to ask for the item?": which rule is for these."""
    texts = [word.text for word in utterance.words if word.text not in _OPENINGS]
    asked = [word.text for word in before.words]
    own = [i for i, word in enumerate(utterance.words) if word.text not in _OPENINGS | _LINKS]
    which = asked[1:2] if asked[:1] and asked[0] in _PREPOSITIONS else asked[:1]
    noun = next((i for i, text in enumerate(asked) if text in AUXILIARIES), 0)
    if texts[:1] != ["for"] or which not in (["which"], ["what"]) or not 1 < noun <= _LONGEST_KIND or not own:
        return None
    plain = AUXILIARIES.isdisjoint(texts) and QUESTION_WORDS.isdisjoint(texts) and len(own) <= _LONGEST_KIND
    if not plain or utterance.of(*(kind for kind in NAMING if kind != "part")):
        return None
    if before.of("part"):  # "which rule does the annex cite for X"
        at = asked.index("for", noun) if "for" in asked[noun:] else 0
        return f"{as_typed(before.words[:at])} {as_typed(utterance.words[_at_for(utterance) :])}" if at else None
    dated = [before.words[i].raw for slot in before.of("date", "symbol") for i in range(slot.first - 1, slot.last)]
    rest = [word for word in utterance.words if word.text not in _OPENINGS]
    return " ".join([as_typed(before.words[:noun]), "is", as_typed(rest), *dated])


def _at_for(utterance: Utterance) -> int:
    return next(i for i, word in enumerate(utterance.words) if word.text == "for")


_LONGEST_KIND = 4
_PREPOSITIONS = frozenset("under by with in on at for of from".split())


def _belonging(utterance: Utterance, conversation: Conversation) -> str | None:
    """ "X too?", "X as well?", "is X one?" behind a list: whether X is one of them."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text not in _OPENINGS - {"also"}), 0)
    if at == len(texts):
        return None
    if texts[at] in AUXILIARIES and texts[-1:] == ["one"] and len(texts) - at > 2:
        return f"{as_typed(utterance.words[at:])} of them" if lists_something(conversation) else None
    start, end = at + (texts[at] == "also"), len(texts)
    if texts[-1] in ("too", "also"):
        end -= 1
    elif texts[-2:] == ["as", "well"]:
        end -= 2
    also = start > at or end < len(texts) or conversation.listed is not None
    if texts[at : at + 2] in (["what", "about"], ["how", "about"]):
        start = at + 2
    thing = utterance.words[start:end]
    owned = bool(thing) and thing[0].text in _OWNING  # "his rank, too" asks for one more thing of him
    plain = (
        not owned
        and AUXILIARIES.isdisjoint(word.text for word in thing)
        and QUESTION_WORDS.isdisjoint(w.text for w in thing)
    )
    own = [word for word in thing if word.text not in STOPWORDS]
    placed = any(slot.kind in PLACES for slot in utterance.slots)
    before = conversation.utterance
    if (
        before
        and conversation.listed is None
        and any(alike(old, new) for old in before.slots for new in utterance.slots)
    ):
        return None  # "X too" behind "who signed for Y" is another one to ask for
    if not also or not own or not plain or placed or len(thing) > _LONGEST_THING or not lists_something(conversation):
        return None
    return f"is {as_typed(thing)} one of them"


_OWNING = frozenset("his her hers their its whose".split())


def lists_something(conversation: Conversation) -> bool:
    """Whether the last answer told which or what things there are, and no yes or no."""
    before, last = conversation.utterance, conversation.answer
    if conversation.listed is not None:
        return True
    if before is None or last is None or conversation.missed or last.status != "answered" or not last.citations:
        return False
    return before.asks in ("which", "what", "who", "whom", "with whom", "") and last.items not in (("Yes",), ("No",))

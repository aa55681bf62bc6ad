"""A question put to two or more letters, parts or persons at once, asked for each of them by itself.

"How many operative paragraphs are in the draft of X and in that of Y", "to whom is A's letter addressed and to whom
B's", "2002 versus 2009: how many annexes": the question is asked once for each side, and the answers are given
together, each with its side in front. Where one side has no answer, there is none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.conversation import Conversation
from bot.following.followup import content, with_values
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.sides import piece
from bot.reading.typed import Word, as_typed
from bot.reading.utterance import Utterance
from bot.several import together
from bot.side_by_side import ANCHORS, DISTRIBUTING, SMALL, runs_of_sides, words_of_side
from bot.slots import Slot
from bot.turns import Turn, places_of, quotes_its_part

Read = Callable[[str], Utterance]
Ask = Callable[[str, Conversation], Turn]

_GOING_ON = frozenset("and while whereas but plus".split())
_OCCASIONS = frozenset("time times occasion occasions case cases instance them these those".split())
_DANGLING = frozenset("in on of at for by from to under and".split())
_GAPPED = frozenset("time case instance one".split())
_ORDERING = frozenset(
    """same differ difference differences different between before after earlier later older newer first last longer
    shorter more fewer less than new common alike agree faster slower quicker sooner longest fastest""".split()
)
"""Words of questions that hold the sides against each other instead of asking for each."""


class Sides(NamedTuple):
    """The question for each side, and what each side is called."""

    questions: tuple[str, ...]
    names: tuple[str, ...]
    explicit: bool
    """Whether the wording leaves no doubt that each side is asked for."""


def sides_of(utterance: Utterance) -> Sides | None:
    """The question once for each side; None where it holds no two sides that it asks about in the same way."""
    texts = [word.text for word in utterance.words]
    one_or_both = ("or", "both") in pairwise(text for text in texts if text not in ("in", "of"))
    one_or_both = one_or_both or (texts[:1] == ["who"] and "both" in texts)  # who has done the two
    if utterance.asks in ("yes/no", "choice") or set(texts) & _ORDERING or one_or_both:
        return None
    if "both" in texts and texts[0] in ("who", "which") and any(word.stem == "sign" for word in utterance.words):
        return None  # "who signed both in 2002 and in 2004": whoever signed the one and the other
    return _gapped(utterance) or _listed(utterance) or _behind(utterance)


def _gapped(utterance: Utterance) -> Sides | None:
    """ "To whom is A's letter addressed, and to whom B's?": the second half takes its verb from the first."""
    texts = [word.text for word in utterance.words]
    for at in range(2, len(texts) - 1):
        if texts[at] not in _GOING_ON or not set(texts[at + 1 : at + 4]) & QUESTION_WORDS:
            continue
        left, right = piece(utterance, 0, at), piece(utterance, at + 1, len(texts))
        said = {word.stem for word in left.words} | _GAPPED
        own = [word for word in content(right) if word not in said and right_stem(right, word) not in said]
        anchors = [slot for slot in right.of(*ANCHORS) if _of_kind(left, slot)]
        asked = next(i for i, word in enumerate(right.words) if word.text in QUESTION_WORDS)
        if own or not anchors or asked > anchors[0].first or not (content(left) or left.of(*ANCHORS)):
            continue
        names = tuple(_raw(part, _anchor(part, anchors[0].kind)) for part in (left, right))
        return Sides((left.text, with_values(right, left)), names, True)
    return None


def right_stem(part: Utterance, text: str) -> str:
    """Stem of a word of the part."""
    return next(word.stem for word in part.words if word.text == text)


def _of_kind(part: Utterance, slot: Slot) -> bool:
    return any(other.kind == slot.kind and other.value != slot.value for other in part.slots)


def _anchor(part: Utterance, kind: str) -> range:
    slot = part.of(kind)[-1]
    return words_of_side(part, slot)


def _raw(utterance: Utterance, words: range) -> str:
    return " ".join(utterance.words[i].raw for i in words)


def _listed(utterance: Utterance) -> Sides | None:
    """ "the draft of X and that of Y: how many in each": sides that follow one another."""
    chunks = runs_of_sides(utterance)
    questions = tuple(_alone(utterance, chunks, number) for number in range(len(chunks)))
    between = {word.text for a, b in pairwise(chunks) for word in utterance.words[a.stop : b.start]}
    if len(chunks) < 2 or len(set(questions)) < len(questions) or "or" in between:
        return None
    distributed = any(word.text in DISTRIBUTING for word in utterance.words)
    distributed = distributed or ("against" in between and utterance.asks == "how many")
    return Sides(questions, tuple(_raw(utterance, chunk) for chunk in chunks), distributed)


def _behind(utterance: Utterance) -> Sides | None:
    """ "How many does A have, and B?": the second side stands alone at the end, in the place of the first."""
    for kind in ANCHORS:
        slots = utterance.of(kind)
        if len(slots) != _TWO or slots[0].value == slots[1].value:
            continue
        first, second = (words_of_side(utterance, slot) for slot in slots)
        between = [word.text for word in utterance.words[first.stop : second.start]]
        while between[-1:] and between[-1] in _DANGLING - _GOING_ON:
            between.pop()
        if second.stop < len(utterance.words) or between[-1:] != ["and"] or utterance.asks in ("", "yes/no"):
            continue
        own = _own_words(utterance, (first, second), 1)
        before, behind = utterance.words[: first.start], utterance.words[first.stop : first.stop + len(between) - 1]
        question = " ".join(word.raw for word in (*before, *own, *behind))
        alone = " ".join(word.raw for word in utterance.words[: first.stop + len(between) - 1])
        return Sides((alone, question), (_raw(utterance, first), _raw(utterance, second)), bool(behind))
    return None


_TWO = 2


def _alone(utterance: Utterance, chunks: Sequence[range], number: int) -> str:
    """The question with one of the sides only, without the words that spread it over all."""
    own = _own_words(utterance, chunks, number)
    before = _undistributed(utterance.words[: chunks[0].start])
    behind = _undistributed(utterance.words[chunks[-1].stop :])
    texts = [word.text for word in behind]
    asked_last = bool(set(texts) & QUESTION_WORDS) and set(texts) <= STOPWORDS | QUESTION_WORDS | SMALL
    words = [*behind, *before, *own] if asked_last else [*before, *own, *behind]
    return as_typed(words)


def _own_words(utterance: Utterance, chunks: Sequence[range], number: int) -> list[Word]:
    """The words of a side; "the 2009 one" beside "the 2004 draft" as "the 2009 draft"."""
    own = [utterance.words[i] for i in chunks[number]]
    noun = utterance.words[chunks[0].stop - 1]
    if len(own) > 1 and own[-1].text == "one" and number and noun.text.isalpha() and noun.text != "one":
        own[-1] = noun
    return own


def _undistributed(words: Sequence[Word]) -> list[Word]:
    """The words without those that spread the question over the sides, and without what these leave hanging."""
    texts = [word.text for word in words]
    kept = [
        word
        for i, word in enumerate(words)
        if word.text not in DISTRIBUTING and not (word.text in _OCCASIONS and texts[i - 1 : i] == ["each"])
    ]
    while len(kept) < len(words) and kept and kept[-1].text in _DANGLING:
        kept.pop()
    return kept


def with_each_side(utterance: Utterance, whole: Turn, conversation: Conversation, ask: Ask) -> Turn:
    """``whole``, or the answers for each side together where they say more."""
    sides = sides_of(utterance)
    if sides is not None and _is_sentence_of_one(utterance, whole, sides):
        sides = sides._replace(explicit=True)
    if sides is None or (whole.answer.status == "answered" and not sides.explicit):
        return whole
    turns = [ask(question, conversation) for question in sides.questions]
    silent = next((turn for turn in turns if turn.answer.status != "answered" or not turn.answer.evidence), None)
    if silent is not None:
        return silent if sides.explicit and _one_sided(whole, turns) else whole
    if not all(map(quotes_its_part, turns)) or _in_both(utterance, whole, turns):
        return whole
    quoted = [frozenset((c.letter, c.part) for c in turn.answer.citations) for turn in turns]
    if len(set(quoted)) < len(quoted):
        return whole
    pieces = whole.answer.intent == "several" and sides.explicit
    every = frozenset[tuple[str, str]]().union(*quoted)
    in_all = utterance.asks == "how many" and sides.explicit and len(whole.answer.items) == 1
    if not (pieces or in_all) and whole.answer.status == "answered" and every <= places_of(whole.answer):
        return whole
    return _named(together(turns, conversation, len(turns)), sides, turns)


def _is_sentence_of_one(utterance: Utterance, whole: Turn, sides: Sides) -> bool:
    """Whether a mere sentence of one letter answers where each side is told by a date, hence by a letter of its own.

    A sentence that gives both years itself tells of both, and "which" of two is answered with one of them.
    """
    years = [{slot.value[:4] for slot in utterance.of("date") if slot.value[:4] in name} for name in sides.names]
    quoted = " ".join(citation.quote for citation in whole.answer.citations)
    told = all(year in quoted for own in years for year in own)
    one = len({citation.letter for citation in whole.answer.citations}) == 1
    asked = utterance.asks not in ("which", "who") and all(years) and not told
    return asked and one and whole.answer.status == "answered" and whole.answer.intent is None


def _in_both(utterance: Utterance, whole: Turn, turns: Sequence[Turn]) -> bool:
    """ "Who signed both X and Y": the whole already names those alone who are in each."""
    if utterance.asks not in ("who", "which") or all(word.text != "both" for word in utterance.words):
        return False
    every = {item for turn in turns for item in turn.answer.items}
    return whole.answer.status == "answered" and bool(whole.answer.items) and set(whole.answer.items) < every


def _one_sided(whole: Turn, turns: Sequence[Turn]) -> bool:
    """Whether an answer to the whole is silent on the letters of a side."""
    if whole.answer.status != "answered":
        return False
    quoted = {citation.letter for citation in whole.answer.citations}
    return any(turn.scope.letters and quoted.isdisjoint(turn.scope.letters) for turn in turns)


def _named(turn: Turn, sides: Sides, turns: Sequence[Turn]) -> Turn:
    """The answers with the name of their side in front instead of a number."""
    lines = turn.answer.answer.split("\n")
    told = [
        f"{name[:1].upper()}{name[1:]}: {line.split('. ', 1)[1]}" for name, line in zip(sides.names, lines, strict=True)
    ]
    kinds = {one.answer.intent for one in turns}
    intent = kinds.pop() if len(kinds) == 1 else turn.answer.intent
    return turn._replace(answer=turn.answer._replace(answer="\n".join(told), intent=intent))

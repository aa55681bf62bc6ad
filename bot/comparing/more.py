"""Which of two letters or parts has more of something: "which has more annexes, A or B?", counted for each."""

from __future__ import annotations

from bot.amounts import amounts_in
from bot.asking import Asking
from bot.comparing.taken_apart import MOST_SIDES, chunks_of
from bot.conversation import Conversation
from bot.difference import number_told
from bot.each_side import Ask
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.turns import Turn, places_of
from store.words import fold, stem

_MORE = frozenset("more most larger largest greater higher highest".split())
_FEWER = frozenset("fewer less least fewest smaller lower".split())
_NUMBER = frozenset("number count total".split())


def which_has_more(utterance: Utterance, asking: Asking, conversation: Conversation, ask: Ask) -> Turn | None:
    """The side with the larger or smaller number, with both counts; None where either is not told."""
    texts = [word.text for word in utterance.words]
    called, chunks = _offered(utterance)
    if utterance.asks not in ("which", "what", "choice", "who", "when") or not _TWO <= len(chunks) <= MOST_SIDES:
        return None
    noun = _noun(utterance)
    if noun.split()[-1:] == ["signatures"] and "year" not in texts:
        return None  # those of what is annexed count as well where letters are held against each other
    if not noun or "than" in texts or "or" not in texts[chunks[-2].stop : chunks[-1].start]:
        return None
    sides = [_side(utterance, chunk, called) for chunk in chunks]
    turns = [ask(f"how many {noun} has {side}?", conversation) for side in sides]
    numbers = [_told(turn, noun) for turn in turns]
    counts = [number for number in numbers if number is not None]
    places = [place for turn in turns for place in places_of(turn.answer)]
    if len(counts) < len(turns) or len(set(places)) < len(places) or len({t.answer.intent for t in turns}) > 1:
        return None
    if len(set(counts)) == 1:
        return None
    best = (min if _FEWER & set(texts) else max)(counts)
    first = " and ".join(side for side, count in zip(sides, counts, strict=True) if count == best)
    lead = f"{first[:1].upper()}{first[1:]}."
    told = " ".join(turn.answer.answer for turn in turns)
    citations = tuple(dict.fromkeys(c for turn in turns for c in turn.answer.citations))
    answer = turns[0].answer._replace(answer=f"{lead} {told}", items=(lead.rstrip("."),), citations=citations)
    return turns[0]._replace(answer=answer, utterance=utterance)


_TWO = 2


def _offered(utterance: Utterance) -> tuple[str, list[range]]:
    """What the sides are called behind "which" ("draft", "letter" for a year), and the words of each."""
    words = utterance.words
    at = next((i for i, word in enumerate(words) if word.text in ("which", "what")), None)
    chunks = [chunk for chunk in chunks_of(utterance) if at is None or chunk.start != at + 1]
    noun = words[at + 1] if at is not None and at + 1 < len(words) else None
    part = any(slot.first == (at or 0) + 1 for slot in utterance.of("part"))
    return noun.raw if noun and (part or (noun.stem in LETTER_NOUNS and noun.text != "list")) else "letter", chunks


def _side(utterance: Utterance, chunk: range, called: str) -> str:
    """ "The 2004 draft" for "2004", "the 2004" and "the 2004 one"."""
    raw = [utterance.words[i].raw for i in chunk]
    dated = [one for one in raw if one.casefold() not in ("the", "one", "that", "of")]
    behind = utterance.words[chunk.stop].raw if chunk.stop < len(utterance.words) else ""
    if len(dated) == 1 and dated[0].isdigit():
        return f"the {dated[0]} {behind if behind in ('list',) else called}"
    return " ".join(called if one.casefold() in ("one", "that") else one for one in raw)


def _told(turn: Turn, noun: str) -> float | None:
    """The number before the noun in the answer: "has one annex"; else the one number that it tells."""
    words = [fold(word).strip(".,:;") for word in turn.answer.answer.split()]
    head = stem(fold(noun.split()[-1]))
    found = [(claim.value, words[at + length : at + length + 3]) for claim, at, length in amounts_in(words)]
    beside = [value for value, behind in found if head in map(stem, behind)]
    if turn.answer.status == "answered" and turn.answer.evidence and beside:
        return beside[0]
    return number_told(turn)


def _noun(utterance: Utterance) -> str:
    """What is counted: the words behind "more", "the larger number of"; up to a small word or a mark."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text in _MORE | _FEWER), None)
    if at is None:
        return ""
    start = at + 1
    while start < len(texts) and texts[start] in _NUMBER | {"of", "the"}:
        start += 1
    end = start
    while end < len(texts) and texts[end] not in STOPWORDS | QUESTION_WORDS and not texts[end].isdigit():
        end += 1
    words = utterance.words[start:end]
    return " ".join(word.raw for word in words) if words and words[-1].text.endswith("s") else ""

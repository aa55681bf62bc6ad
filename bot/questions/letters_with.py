"""Which letters, or how many, have the properties that a question names."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.claimed import excludes_others
from bot.questions.for_organs import DENIED, symbols_asked
from bot.questions.letter_properties import FINDERS, Property, of_month, signatures_claimed, stems_of
from bot.questions.printed_values import facts
from bot.questions.properties_of_senders import BY_SENDER, written_by
from bot.questions.signing import sign_stems
from bot.questions.strays import COMMON, left_words, letter_profile, strays
from bot.reading.utterance import Utterance
from bot.scoping.cards import LetterCard, cards, letter_count
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import CARDINALS, ORDINALS
from bot.wording import shortened, upper_first

MOST_LETTERS = 100
"""Letters up to which each is looked at."""

_ASKING = stems_of(
    """letter letters document documents text texts paper papers file files collection loaded one ones name list
    identify give show tell count number total figure hold holds got possess four three two many have has had there
    those that which what un united nations out among all any every each your only single just alone own themselves
    actually please covering cover these"""
)


def letters_with(context: Context) -> Answer | None:
    """The letters that have every property named, or how many; None where a word belongs to no property."""
    utterance = context.utterance
    asks = asks_for_letters(utterance)
    if not asks or letter_count(context.reader) > MOST_LETTERS or utterance.asks in ("when", "why", "how", "where"):
        return None
    found = [own for find in (*FINDERS, *BY_SENDER) if (own := find(context))]
    words = _ASKING.union(*(own.words for own in found))
    if _turned(utterance, words) or excludes_others(utterance):
        return None
    texts = {word.text for word in utterance.words}
    if utterance.asks == "yes/no" and "than" in texts and len(utterance.of("office", "state")) > 1:
        return None  # two numbers of letters are held against each other
    if not found or unread(context, words) or not _slots_read(context, found):
        return None
    told = context.scope.basis <= {"implied", "description", "part", "state"}  # the properties read these themselves
    letters = None if told else context.scope.letters
    pool = cards(context.reader, letters or None)
    shown = [(card, [own.shown(card) for own in found]) for card in pool]
    having = [(card, [row for rows in evidence for row in rows]) for card, evidence in shown if all(evidence)]
    if utterance.asks == "yes/no":
        return _whether(context, having, pool)
    return _told(context, having, pool) if having else None


def _whether(context: Context, having: Sequence[tuple[LetterCard, list[Row]]], pool: Sequence[LetterCard]) -> Answer:
    """Yes with the letters that have it; no with the headings of those that were looked at."""
    names = context.local
    states = set(context.utterance.values("state"))
    shown = [card for card, _ in having] or [card for card in pool if states & set(card.sender_states)] or list(pool)
    listed = names.joined(names.letter(card.letter) for card in shown[:12])
    rows = [row for _, evidence in having[:8] for row in evidence[:4]]
    rows = rows or facts(context.reader, [card.letter for card in pool[:12]], "title")
    lead = "Yes" if having else "No"
    text = f"{lead}. {upper_first(listed)}." if having else f"{lead}. {_none(context, listed)}"
    return Answer("answered", text, items=(lead,), citations=cite_all(context.reader, rows))


def unread(context: Context, words: frozenset[str]) -> bool:
    """Whether a word of the question is left over, also where it describes a part: "annexes with Roman numerals"."""
    utterance = context.utterance
    if strays(utterance, context.scope, words, context.reader):
        return True
    known = words | COMMON | letter_profile(context.reader, context.scope)
    left = left_words(utterance, context.scope, utterance.slots)
    return any(word.stem not in known and word.text not in (*CARDINALS, *ORDINALS) for word in left)


def _slots_read(context: Context, found: Sequence[Property]) -> bool:
    kinds = frozenset().union(*(own.kinds for own in found))
    named = (slot for slot in context.utterance.slots if slot.kind in _NARROWING)
    return all(slot.kind in kinds or slot.first in context.scope.used for slot in named)


_NARROWING = frozenset("state region person office part organization body reference quoted section paragraph".split())


def _none(context: Context, listed: str) -> str:
    """That no letter has it, naming what was asked for."""
    names, utterance = context.local, context.utterance
    if (states := utterance.values("state")) and not utterance.of("office", "organ", "body", "date", "part"):
        return names.say("letters.none_from", states=names.states(states))
    addressed = any(word.text == "to" or word.stem.startswith("address") for word in utterance.words)
    addressed = addressed and not utterance.of("state", "date", "part")
    if (offices := utterance.values("office")) and addressed:
        return names.say("letters.none_to", offices=names.joined(offices))
    return names.say("refused.loaded", letters=listed)


def asks_for_letters(utterance: Utterance) -> bool:
    """Whether letters are asked for by what they have: "which letters", "how many of the letters", "list those ..."."""
    texts = [word.text for word in utterance.words]
    nouns = [i for i, word in enumerate(utterance.words) if word.stem in LETTER_NOUNS]
    if utterance.asks == "yes/no":
        return bool(nouns) and bool({"any", "there"} & set(texts[: nouns[0]]))
    for i in nouns:
        ahead = next((text for text in reversed(texts[:i]) if text not in _BETWEEN), "")
        if texts[i].endswith("s") and (ahead in _DETERMINING or not ahead):
            return True
        if ahead in _CHOOSING:
            return True
    return any(texts[i] == "which" and texts[i + 1 : i + 2] == ["of"] and texts[i + 2 : i + 4] in _THEM for i in
               range(len(texts)))  # fmt: skip


_DETERMINING = frozenset("which what many number identify name list every only all give show count those".split())
_CHOOSING = frozenset("which what every only single".split())
"""Before one letter; "give me the letter of X" asks for that one."""
_BETWEEN = frozenset(
    "of the these those your covering cover loaded four three two one me us un united nations all out in".split()
)
_THEM = (
    ["them"],
    ["these"],
    ["the", "four"],
    ["the", "three"],
    ["the", "two"],
    ["the", "letters"],
    ["your", "letters"],
)


def _told(context: Context, having: Sequence[tuple[LetterCard, list[Row]]], pool: Sequence[LetterCard]) -> Answer:
    names = context.local
    listed = shortened([_with_sender(context, card) for card, _ in having], 12, names.language)
    counts = context.utterance.asks == "how many"
    lead = f"{names.opening(names.counted(len(having), 'letter'))}: " if counts else ""
    rows = [row for _, evidence in having[:8] for row in evidence[:4]]
    symbols = [str(row["value"]) for row in rows if "field" in row and row["field"] in _SYMBOL_FIELDS]
    text = f"{lead}{listed}{': ' if symbols else ''}{names.joined(symbols)}."
    items = (*(context.names.letter(card.letter).removeprefix("the ") for card, _ in having[:12]), *symbols)
    return Answer(
        "answered",
        upper_first(text),
        items=(str(len(having)),) if counts else items,
        citations=cite_all(context.reader, rows),
    )


def _with_sender(context: Context, card: LetterCard) -> str:
    """ "The letter of 14 July 2009 from X": several letters are told apart by who sent them."""
    names = context.local
    name, sender = names.letter(card.letter), names.sender(card.letter)
    return names.say("letters.from", letter=name, sender=sender) if sender else name


_SYMBOL_FIELDS = ("symbol", "other_symbol")


def _turned(utterance: Utterance, read: frozenset[str]) -> bool:
    """Words that no property reads: "the same date", "someone other than", "two annexes", a plain "not"."""
    texts = [word.text for word in utterance.words]
    letters = {i for i, word in enumerate(utterance.words) if word.stem in LETTER_NOUNS}
    numbered = [i for i, text in enumerate(texts) if text in CARDINALS and text != "one"]
    loose = [i for i in numbered if not letters & set(range(i + 1, i + 4)) and texts[i - 1 : i] != ["the"]]
    offices = {slot.first for slot in utterance.of("office", "organ", "body")}
    denials = [i for i, text in enumerate(texts) if text in DENIED]
    signing = any(word.stem in sign_stems() for word in utterance.words)  # of signers no property is denied
    bare = [i for i in denials if signing or not offices & set(range(i + 1, i + 5))]
    counted = signatures_claimed(utterance) or ("symbol" in read and symbols_asked(utterance))
    if not counted and (loose or {"most", "least"} & set(texts)):
        return True
    return bool(bare or ({"same", "other", "else", "different", "both"} & set(texts)) - read)


def letters_by_signatures(context: Context) -> Answer | None:
    """The letters, or how many, that so many signed."""
    utterance = context.utterance
    counted = signatures_claimed(utterance) and not utterance.of("person", "state", "office")
    return letters_with(context) if counted else None


def letters_of_month(context: Context) -> Answer | None:
    """The letters, or how many, that are dated in a month of whatever year; that none is where none is."""
    month = of_month(context)
    if month is None or letter_count(context.reader) > MOST_LETTERS:
        return None
    if (answer := letters_with(context)) is not None or unread(context, _ASKING | month.words):
        return answer
    if (
        context.scope.explicit
        or not asks_for_letters(context.utterance)
        or any(map(month.shown, cards(context.reader)))
    ):
        return None
    loaded = context.local.joined(context.local.letter(card.letter) for card in cards(context.reader)[:12])
    return unanswered("no-such-letter", context.local.say("refused.loaded", letters=loaded))


def letters_by_person(context: Context) -> Answer | None:
    """The letters that a person wrote."""
    return letters_with(context) if written_by(context) else None


def count_of_letters(context: Context) -> Answer | None:
    """How many letters have the properties named."""
    return letters_with(context) if context.utterance.asks == "how many" else None

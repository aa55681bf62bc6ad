"""Which letters, or how many, have properties: an addressee, a sender, signatures, a request, a kind of part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.answers import Answer
from bot.cards import LetterCard, cards, letter_count
from bot.citing import Row, cite_all
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.ordinals import named_ordinals
from bot.parts_meant import parts_called
from bot.questions.mastheads import facts
from bot.questions.signatures import family, in_office, signatures
from bot.questions.spoken import spoken_rows
from bot.questions.strays import COMMON, letter_profile, strays
from bot.scope import LETTER_NOUNS, Scope, indices
from bot.slots import CARDINALS, ORDINALS, Slot
from bot.utterance import Utterance
from store.words import stem

MOST_LETTERS = 300
"""Letters up to which each is looked at."""


class Property(NamedTuple):
    """What letters are asked for by."""

    words: frozenset[str]
    """Stems that belong to it."""
    shown: Callable[[LetterCard], Sequence[Row]]
    """Rows that show that a letter has it; none where it has not."""
    kinds: frozenset[str] = frozenset()
    """Kinds of slots that it reads."""


def _stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, text.split()))


_ASKING = _stems(
    """letter letters document documents text texts paper papers file files collection loaded one ones name list
    identify give show tell count number total figure four three two many have has had there those that which what
    un united nations out among all any every each your only single just alone own themselves actually please"""
)


def letters_with(context: Context) -> Answer | None:
    """The letters that have every property named, or how many; None where a word belongs to no property."""
    utterance = context.utterance
    asks = asks_for_letters(utterance)
    if not asks or letter_count(context.reader) > MOST_LETTERS or utterance.asks in ("when", "why", "how", "where"):
        return None
    if _turned(utterance):
        return None
    found = [own for find in _FINDERS if (own := find(context))]
    words = _ASKING.union(*(own.words for own in found))
    if not found or unread(context, words) or not _slots_read(context, found):
        return None
    letters = None if context.scope.basis <= {"implied", "description", "part"} else context.scope.letters
    pool = cards(context.reader, letters or None)
    shown = [(card, [own.shown(card) for own in found]) for card in pool]
    having = [(card, [row for rows in evidence for row in rows]) for card, evidence in shown if all(evidence)]
    if utterance.asks == "yes/no":
        return _whether(context, having, pool)
    return _told(context, having, pool) if having else None


def _whether(context: Context, having: Sequence[tuple[LetterCard, list[Row]]], pool: Sequence[LetterCard]) -> Answer:
    """Yes with the letters that have it; no with the headings of those that were looked at."""
    names = context.local
    shown = [card for card, _ in having] or list(pool)
    listed = names.joined(names.letter(card.letter) for card in shown[:12])
    rows = [row for _, evidence in having[:8] for row in evidence[:4]]
    rows = rows or facts(context.reader, [card.letter for card in pool[:12]], "title")
    lead = "Yes" if having else "No"
    text = f"{lead}. {listed[:1].upper()}{listed[1:]}." if having else f"{lead}. {_none(context, listed)}"
    return Answer("answered", text, items=(lead,), citations=cite_all(context.reader, rows))


def unread(context: Context, words: frozenset[str]) -> bool:
    """Whether a word of the question is left over, also where it describes a part: "annexes with Roman numerals"."""
    utterance = context.utterance
    if strays(utterance, context.scope, words, context.reader):
        return True
    taken = context.scope.used | indices(utterance.slots)
    free = (word for i, word in enumerate(utterance.words) if i not in taken and word.text not in STOPWORDS)
    small = (*QUESTION_WORDS, *CARDINALS, *ORDINALS)
    known = words | COMMON | letter_profile(context.reader, context.scope)
    return any(word.stem not in known and word.text not in small for word in free)


def _slots_read(context: Context, found: Sequence[Property]) -> bool:
    kinds = frozenset().union(*(own.kinds for own in found))
    named = (slot for slot in context.utterance.slots if slot.kind in _NARROWING)
    return all(slot.kind in kinds or slot.first in context.scope.used for slot in named)


_NARROWING = frozenset("state region person office part organization body reference quoted section paragraph".split())


def _none(context: Context, listed: str) -> str:
    """That no letter has it, naming what was asked for."""
    names, utterance = context.local, context.utterance
    if states := utterance.values("state"):
        return names.say("letters.none_from", states=names.states(states))
    if offices := utterance.values("office"):
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
_BETWEEN = frozenset("of the these those your loaded four three two one me us un united nations all out in".split())
_THEM = (["them"], ["these"], ["the", "four"], ["the", "three"], ["the", "two"], ["the", "letters"], ["your", "letters"])


def _told(context: Context, having: Sequence[tuple[LetterCard, list[Row]]], pool: Sequence[LetterCard]) -> Answer:
    names = context.local
    listed = names.joined(names.letter(card.letter) for card, _ in having[:12])
    counts = context.utterance.asks == "how many"
    lead = f"{names.opening(names.counted(len(having), 'letter'))}: " if counts else ""
    rows = [row for _, evidence in having[:8] for row in evidence[:4]]
    symbols = [str(row["value"]) for row in rows if "field" in row and row["field"] == "symbol"]
    text = f"{lead}{listed}{': ' if symbols else ''}{names.joined(symbols)}."
    items = (*(context.names.letter(card.letter).removeprefix("the ") for card, _ in having[:12]), *symbols)
    return Answer(
        "answered",
        f"{text[:1].upper()}{text[1:]}",
        items=(str(len(having)),) if counts else items,
        citations=cite_all(context.reader, rows),
    )


def _turned(utterance: Utterance) -> bool:
    """Words that no property reads: "the same date", "someone other than", "two annexes", a plain "not"."""
    texts = [word.text for word in utterance.words]
    letters = {i for i, word in enumerate(utterance.words) if word.stem in LETTER_NOUNS}
    numbered = [i for i, text in enumerate(texts) if text in CARDINALS and text != "one"]
    loose = [i for i in numbered if not letters & set(range(i + 1, i + 4)) and texts[i - 1 : i] != ["the"]]
    offices = {slot.first for slot in utterance.of("office")}
    denials = [i for i, text in enumerate(texts) if text in _DENIED]
    bare = [i for i in denials if not offices & set(range(i + 1, i + 5))]
    return bool(loose or bare or set(texts) & {"same", "other", "else", "different", "most", "least", "both"})


def count_of_letters(context: Context) -> Answer | None:
    """How many letters have the properties named."""
    return letters_with(context) if context.utterance.asks == "how many" else None


_DENIED = frozenset("not never rather instead except without".split())


def _denied(utterance: Utterance, slot: Slot) -> bool:
    """ "And not to the X", "rather than the X"."""
    return bool(_DENIED & {word.text for word in utterance.words[max(0, slot.first - 4) : slot.first]})


def _addressed(context: Context) -> Property | None:
    """Addressed to an officer: "go to", "have X as addressee", "directed to X rather than to Y"."""
    utterance = context.utterance
    stems = {word.stem for word in utterance.words}
    if not stems & _ADDRESSING:
        return None
    meant = [s.value for s in utterance.of("office") if not _denied(utterance, s)]
    barred = [s.value for s in utterance.of("office") if _denied(utterance, s)]
    if not meant or not stems & _ADDRESSING:
        return None

    def shown(card: LetterCard) -> Sequence[Row]:
        fits = set(meant) <= set(card.addressees) and not set(barred) & set(card.addressees)
        rows = facts(context.reader, (card.letter,), "addressee") if fits else []
        return [row for row in rows if row["value"] in meant]

    return Property(_ADDRESSING, shown, frozenset({"office"}))


_ADDRESSING = _stems("address addressed addressee addressees goes go went gone sent send directed direct recipient written")


def _sent(context: Context) -> Property | None:
    """Sent by States: "from X", "sent by the mission of X"."""
    utterance = context.utterance
    slots = [s for s in utterance.of("state") if _before(utterance, s) & {"from", "by"}]
    stems = {word.stem for word in utterance.words}
    if not slots or stems & _SIGNING or len(slots) < len(utterance.of("state")):
        return None
    states = {slot.value for slot in slots}

    def shown(card: LetterCard) -> Sequence[Row]:
        rows = facts(context.reader, (card.letter,), "sender_state")
        return [row for row in rows if row["value"] in states] if states <= set(card.sender_states) else []

    return Property(_stems("come comes came sent send written issued mission author submitted permanent"), shown, frozenset({"state"}))


def _before(utterance: Utterance, slot: Slot) -> set[str]:
    return {word.text for word in utterance.words[max(0, slot.first - 2) : slot.first]}


_SIGNING = _stems("sign signed signature signatures signatory signatories signer signers")


def _signed(context: Context) -> Property | None:
    """Signed by a person, for a State, in an office; or by one person alone."""
    utterance = context.utterance
    if not {word.stem for word in utterance.words} & _SIGNING:
        return None
    people, states, offices = utterance.values("person"), utterance.values("state"), utterance.values("office")
    single = bool({word.text for word in utterance.words} & {"sole", "single", "alone", "one"})
    if not (people or states or offices or single):
        return None

    def shown(card: LetterCard) -> Sequence[Row]:
        rows = signatures(context.reader, Scope((card.letter,)))
        if single and not (people or states):
            rows = rows if len(rows) == 1 else []
        rows = [r for r in rows if (not people or family(r) in people) and (not states or r["state"] in states)]
        return in_office(rows, offices) if offices else rows

    return Property(_SIGNING | _stems("sole alone carry carries bear bears hold holds under beneath"), shown, frozenset({"person", "state", "office"}))


def _for_others(context: Context) -> Property | None:
    """Written on behalf of other States."""
    stems = {word.stem for word in context.utterance.words}
    if not stems & _stems("behalf speak speaks spoke speaking"):
        return None

    def shown(card: LetterCard) -> Sequence[Row]:
        return spoken_rows(context.reader, Scope((card.letter,)), context.utterance.values("state"))[:1]

    return Property(_stems("behalf speak speaks spoke speaking other others written states countries missions"), shown, frozenset({"state"}))


def _requesting(context: Context) -> Property | None:
    """Requests for a new item on an agenda."""
    stems = {word.stem for word in context.utterance.words}
    if not (stems & _stems("item items point topic") and stems & _stems("new supplementary additional extra")):
        return None
    sql = "SELECT * FROM item_requests WHERE letter = :l ORDER BY start"
    return Property(_REQUEST, lambda card: list(context.reader.rows(sql, {"l": card.letter})))


_REQUEST = _stems(
    """ask asks request requests requested want wants propose seek seeks demand call wish add include included
    inclusion put place get item items point topic new supplementary additional extra agenda assembly general session"""
)


def _with_part(context: Context) -> Property | None:
    """With parts of a label or kind: "an annex", "a draft resolution attached"."""
    utterance = context.utterance
    kinds = [slot.value for slot in utterance.of("part") if slot.value not in ("cover", "footnote")]
    if not kinds or {word.stem for word in utterance.words} & _SIGNING:
        return None
    sql = (
        "SELECT letter, part, label_start AS start, label_end AS end FROM parts "
        "WHERE letter = :l AND part <> 'letter' AND label_start IS NOT NULL ORDER BY ordinal"
    )

    def shown(card: LetterCard) -> Sequence[Row]:
        called = [{part.part for part in parts_called(kind, card.parts)} for kind in kinds]
        rows = [row for row in context.reader.rows(sql, {"l": card.letter}) if any(row["part"] in c for c in called)]
        return rows if all(called) else []

    return Property(_CARRYING, shown, frozenset({"part"}))


_CARRYING = _stems(
    """come comes carry carries contain contains include includes attach attached accompanied accompany enclose
    enclosed bring along append appended possess feature features bear bears both"""
)


def _session(context: Context) -> Property | None:
    """Of a session of the General Assembly."""
    numbers = named_ordinals([word.text for word in context.utterance.words])
    if not numbers or "session" not in {word.text for word in context.utterance.words}:
        return None

    def shown(card: LetterCard) -> Sequence[Row]:
        return facts(context.reader, (card.letter,), "session") if card.session in numbers else []

    return Property(_stems("session belong belongs relate general assembly"), shown)


def _symbol(context: Context) -> Property | None:
    """With a document symbol of its own."""
    texts = {word.text for word in context.utterance.words}
    if not texts & {"symbol", "symbols"} or texts & _DENIED or context.utterance.of("symbol"):
        return None
    words = _stems("symbol symbols carry carries bear bears print prints printed show shows own document")
    return Property(words, lambda card: facts(context.reader, (card.letter,), "symbol"))


_FINDERS = (_addressed, _sent, _signed, _for_others, _requesting, _with_part, _session, _symbol)

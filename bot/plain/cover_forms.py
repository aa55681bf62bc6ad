"""The plain forms of questions on what stands on the cover of a letter, and on its parts."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from bot.demanded.persons import asks_who_held_office
from bot.plain.columns import Asked, only_of_author
from bot.reading.ordinals import in_figures, named_ordinals
from bot.scoping.whereabouts import asks_whereabouts


class _Fact(NamedTuple):
    """A fact of the cover: its names, the columns whose words may stand in the question, and its plain form."""

    names: str
    columns: str
    asks: str
    text: str


_FACTS = (
    _Fact("symbol", "symbol cite", "what|which|-|how|where", "What is the symbol of the letter?"),
    _Fact("language tongue", "language", "what|which|-|how", "What is the original language of the letter?"),
    _Fact("distribute distr circulate release publish", "distribute date", "when|what|which|-",
          "When was the letter distributed?"),
    _Fact("address addressee recipient receive direct directed", "address person", "who|what|which|-",
          "To whom is the letter addressed?"),
    _Fact("item items agenda", "item cite distribute", "what|which|-", "Which agenda items does the letter name?"),
    _Fact("session", "session", "what|which|-|when", "Which session does the letter belong to?"),
    _Fact("footnote asterisk star starred", "footnote event", "what|which|-",
          "What does the footnote of the letter say?"),
    _Fact("title titled heading header caption", "title", "what|which|-|how", "What is the title of the letter?"),
    _Fact("send sender sent submit submitted emanate originate", "sender state", "who|which|what|-",
          "Who sent the letter?"),
    _Fact("write wrote written author", "sender state date", "who", "Who sent the letter?"),
    _Fact("date day year month write wrote written dated", "date sender", "when", "When was the letter dated?"),
    _Fact("date dated", "date", "what|which|-", "When was the letter dated?"),
    _Fact("put come came appear", "date", "when", "When was the letter dated?"),
)  # fmt: skip


def of_cover(asked: Asked) -> str:
    """A fact of the cover, given the letter."""
    if asked.card is None or not only_of_author(asked) or (asked.names_a_person and asked.utterance.of("office")):
        return ""
    if asks_whereabouts(asked.utterance):
        return ""
    if asks_who_held_office(asked.utterance) or _goes_to_somebody(asked):
        return ""
    if _writes_to(asked) and asked.asks("who|what|which|-") and asked.within("address sender person"):
        return "To whom is the letter addressed?"
    if _comes_from(asked) and asked.within("address sender person"):
        return "Who sent the letter?"
    if any(slot.value in asked.card.addressees for slot in asked.open) and asked.asks("who|what|which"):
        return ""  # who bears that office is asked, or what it does
    if _on_footnote(asked) and asked.asks("what|which|why|where|-|who"):
        return "What does the footnote of the letter say?"
    inside = any(part != "letter" for _, part in asked.scope.parts)
    if inside and asked.has("write wrote written author"):
        return ""  # who wrote what is attached, the title does not tell
    for fact in _FACTS if not asked.has("number") else ():  # of an item its number is another thing than its title
        if asked.has(fact.names) and asked.asks(fact.asks) and asked.within(fact.columns, "own"):
            return fact.text
    return ""


def _goes_to_somebody(asked: Asked) -> bool:
    """ "Who wrote to X": a letter that X received is asked for, not one of his own."""
    utterance = asked.utterance
    words = utterance.words
    named = (slot for slot in utterance.of("person", "state") if not words[slot.last - 1].possessive)
    starts = {slot.first - (words[slot.first - 1].text == "the") for slot in named if slot.first}
    behind_to = any(one.text == "to" and at + 1 in starts for at, one in enumerate(words))
    return utterance.asks == "who" and behind_to and utterance.words[0].text == "who"


def _on_footnote(asked: Asked) -> bool:
    """ "Why does X have an asterisk", "what do the two asterisks point to"."""
    named = any(slot.value == "footnote" for slot in asked.utterance.of("part")) or asked.has("asterisk star starred")
    return named and asked.within("footnote event cite item", "two three all both")


def _writes_to(asked: Asked) -> bool:
    """ "Who is it that X wrote to", "who was written to", "to whom did X write"."""
    texts = [word.text for word in asked.utterance.words]
    pairs = list(pairwise(texts))
    if texts[0] == "who" and "to" in texts[:-1] and ("to", "whom") not in pairs:
        return False  # "who wrote to X": X is no writer, and who wrote is asked
    directed = (
        ("to", "whom") in pairs or texts[-1:] == ["to"] or any(one in _WRITTEN and two == "to" for one, two in pairs)
    )
    return directed and asked.says("address sender")


_WRITTEN = frozenset("write writes wrote written writing".split())


def _comes_from(asked: Asked) -> bool:
    """ "From whom did X get the letter"."""
    pairs = set(pairwise(word.text for word in asked.utterance.words))
    whence = bool(pairs & {("from", "whom"), ("from", "which"), ("by", "whom")})
    return whence and (not asked.left or asked.has("receive reach come"))


def _of_session(asked: Asked) -> str:
    """Which letter is of a session, given its number."""
    numbers = named_ordinals([word.text for word in asked.utterance.words])
    left = [one.word for one in asked.left if not named_ordinals([one.word.text])]
    fits = asked.holds("", "organ") and all(word.text in _OF_SESSION for word in left) and asked.has("session")
    if len(numbers) != 1 or not fits or not asked.asks("which|what|-") or asked.turning - _TENTHS:
        return ""
    return f"Which letter belongs to the {in_figures(numbers[0])} session?"


_OF_SESSION = frozenset(
    "letter letters document documents paper session belong belongs belonged dealt meant for".split()
)
_TENTHS = frozenset("first second third fourth fifth sixth seventh eighth ninth".split())


def _of_addressed(asked: Asked) -> str:
    """Which letters are addressed to an office, or are not."""
    if not asked.holds("office") or not asked.has("address addressed directed sent went") or asked.card:
        return ""
    denied = bool(asked.turning & {"not", "other", "than"})
    if not asked.within("address", "not other than the of four three five all") or not asked.asks("which|what"):
        return ""
    office = asked.one("office")
    return f"Which letters are {'not ' if denied else ''}addressed to the {office}?" if office else ""


def of_parts(asked: Asked) -> str:
    """How many parts a letter has, and what is attached to it."""
    if asked.card is None or not only_of_author(asked) or not asked.within("part attach compose number division"):
        return ""
    labels = [asked.typed(slot) for slot in asked.utterance.of("part")]
    if len(labels) == 1 and labels[0].endswith("s") and asked.asks("how many") and asked.says("attach"):
        return f"How many {labels[0]} does the letter have?"
    if asked.has("part parts attach attached attachment enclose enclosed"):
        if asked.asks("how many"):
            return "How many annexes and addenda does the letter have?"
        return "What is attached to the letter?" if asked.asks("what|which|-") else ""
    return ""


def _of_divisions(asked: Asked) -> str:
    """How many paragraphs a part has."""
    if not asked.asks("how many") or not asked.within("division compose attach") or not asked.says("division"):
        return ""
    parts = {slot.value for slot in asked.utterance.of("part")} or {label for _, label in asked.scope.parts}
    return f"How many numbered paragraphs has the {parts.pop()}?" if len(parts) == 1 and asked.holds("", "part") else ""


def _of_place(asked: Asked) -> str:
    """Which letter holds a part, given the part."""
    parts = asked.utterance.of("part")
    if len(parts) != 1 or asked.scope.basis - {"part"} or not asked.within("attach part", ""):
        return ""
    return f"Which letter has {parts[0].value}?" if asked.asks("where|which") else ""


COVER_FORMS = (_of_session, _of_addressed, of_cover, _of_divisions, of_parts, _of_place)
OF_A_VALUE = (_of_session, _of_addressed)

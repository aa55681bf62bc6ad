"""Which letter is meant, where a question is about one and none is named."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer, clarify
from bot.context import Context
from bot.demanded.asked import asked_noun, is_plural
from bot.reading.gazetteer import placeholders
from bot.reading.utterance import Utterance
from bot.scoping.cards import cards, letter_count
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE, Scope
from bot.scoping.universal import claims_of_each, means_every_letter, shares_out
from bot.slots import CARDINALS

MOST_BY_DESCRIPTION = 300
"""Letters up to which the signatures of all of them are looked through for a name."""


def which_letter(context: Context) -> Answer | None:
    """A question back when no letter is named and several could be meant; None when the question can be answered.

    A single loaded letter is always the one meant.
    """
    if context.scope.letters:
        return None
    loaded = cards(context.reader) if letter_count(context.reader) <= 8 else ()
    if len(loaded) == 1:
        return None
    asked = context.utterance.text.rstrip("?. ")
    choices = tuple(f"{asked} ({context.local.letter(card.letter)})?" for card in loaded)
    names = context.local
    known = names.joined(names.letter(card.letter) for card in loaded)
    told = [names.say("which.letter"), *([names.say("refused.loaded", letters=known)] if known else [])]
    return clarify(" ".join(told), choices, "missing-slot")


def names_something(context: Context) -> bool:
    """Whether a name, a day or the turn before tells which letter a question is on, so that none need be asked for."""
    return bool(context.scope.letters or context.utterance.slots or context.conversation.utterance)


def which_of(context: Context, letters: Sequence[str]) -> Answer:
    """A question back where each of these letters has an answer of its own."""
    asked, names = context.utterance.text.rstrip("?. "), context.local
    choices = tuple(f"{asked} ({names.letter(letter)})?" for letter in letters)
    return clarify(names.say("which.letter"), choices)


def one_of_several(context: Context, answer: Answer) -> Answer | None:
    """A question back where "the letter", "the draft", "the footnote" or "it" is to be one, and what is told is of
    several letters."""
    utterance, told = context.utterance, {citation.letter for citation in answer.citations}
    texts = " ".join(word.text for word in utterance.words).replace(" on behalf of ", " for ").split()
    if answer.status != "answered" or len(told) < _SEVERAL or context.conversation.utterance:
        return None
    if context.scope.basis - {"part", "implied", "description"}:
        return None
    if utterance.asks in ("yes/no", "choice", "which", "where", "when"):
        return None
    counted = {"annexes"} if utterance.asks == "how many" else set[str]()
    if not (_SEVERAL_MEANT - counted).isdisjoint(texts):
        return None
    called = any(map(_is_one_text, texts, [*texts[1:], ""], ["", *texts], ["", "", *texts]))
    signed_it = any(pair in _SIGNED_IT or pair == ("the", "request") for pair in pairwise(texts))
    return which_letter(context._replace(scope=Scope())) if called or signed_it else None


def _is_one_text(text: str, behind: str, before: str, front: str) -> bool:
    """ "The draft", "the first letter" with nothing behind that describes it."""
    return text in _ONE_TEXT and behind not in _DESCRIBING and not {"the", "this"}.isdisjoint((before, front))


_SEVERAL = 2
_SEVERAL_MEANT = MORE_THAN_ONE | frozenset("each both every two three four resolutions drafts annexes".split())
_ONE_TEXT = frozenset("letter draft annex resolution footnote asterisk language item".split())
_DESCRIBING = frozenset("with of to about on from that which concerning regarding requesting asking".split())
_SIGNED_IT = frozenset((form, "it") for form in ("signed", "sign", "signs"))


MOST_LETTERS = 8
"""Letters that a question on all of them is answered for."""
_CHOOSING = frozenset("which more most not no".split())


def with_every_letter(context: Context) -> Context | None:
    """The context with all letters meant, where the question is on all of them and they are few; else None."""
    utterance = context.utterance
    if utterance.asks in ("choice", "how many") or letter_count(context.reader) > MOST_LETTERS:
        return None
    if utterance.asks == "yes/no" and not claims_of_each(utterance):
        return None
    if not (means_every_letter(utterance) or _lists(context) or asks_for_several(utterance)):
        return None
    if (
        not asks_for_several(utterance)
        and _CHOOSING & {word.text for word in utterance.words}
        and not shares_out(utterance)
    ):
        return None
    rows = context.reader.rows("SELECT letter FROM letters ORDER BY dated, letter")
    return context._replace(scope=Scope(tuple(str(row["letter"]) for row in rows), basis=frozenset({"order"})))


def asks_for_several(utterance: Utterance) -> bool:
    """ "Which items were requested", "the titles of both drafts": more than a letter has of it."""
    if utterance.asks not in ("which", "what", "") or not _OF_ONE.isdisjoint(_texts(utterance)):
        return False
    asked = asked_noun(utterance)
    return (asked.by != "" and is_plural(asked.noun)) or number_asked_for(utterance) > 1


_OF_ONE = frozenset("not more most one it its this that he his she her letter document text paper note request".split())


def number_asked_for(utterance: Utterance) -> int:
    """ "Both drafts", "the two items": how many are spoken of; 0 where that is not told."""
    texts = _texts(utterance)
    for before, text, behind in zip(["", *texts], texts, texts[1:], strict=False):
        number = 2 if text == "both" else CARDINALS.get(text, 0) if before in ("the", "those", "these", "all") else 0
        if number > 1 and (is_plural(behind) or behind == "supplementary"):
            return number
    return 0


def _texts(utterance: Utterance) -> list[str]:
    return [word.text for word in utterance.words]


def _lists(context: Context) -> bool:
    """ "List the symbols": a list is asked for of what a letter has one of."""
    asked = asked_noun(context.utterance)
    return asked.by == "name" and is_plural(asked.noun)


def about_something_else(context: Context) -> bool:
    """Whether a question that names no letter is on a thing that it does name: "what is the X about" asks of X."""
    words = context.utterance.words
    named = context.utterance.of("state", "person", "organization", "body")
    if any(slot.first and words[slot.first - 1].text in ("about", "on", "regarding", "concerning") for slot in named):
        return True
    letters = any(word.text in ("letter", "letters", "document", "documents", "it") for word in words)
    dates = [slot for slot in context.utterance.of("date") if slot.first not in context.scope.used]
    return not letters and bool(dates or context.utterance.of("organization", "body"))


def calls_a_name(utterance: Utterance) -> bool:
    """ "What is X called in the note", "what does the note call X": a State or person, not the letter, is called so;
    "the name under the letter" is that of who signed it."""
    words = utterance.words
    if any(one.stem == "name" and other.text in _BELOW for one, other in pairwise(words)):
        return True
    slots = utterance.of("state", "person", "organization", "body")
    before = any(word.text in _CALLED for slot in slots for word in words[slot.last : slot.last + 1])
    return before or any(word.text in _CALLING for slot in slots for word in words[max(0, slot.first - 1) : slot.first])


_BELOW = frozenset("under beneath below underneath".split())
_CALLED = frozenset("called named titled spelled spelt written".split())
_CALLING = frozenset("call calls called name names".split())


def says_of_a_thing(utterance: Utterance) -> bool:
    """ "What is said about X in the annex": of a thing that is named in front of the text."""
    texts = [word.text for word in utterance.words]
    if not {"said", "say", "says", "stated", "written"} & set(texts[:4]):
        return False
    at = next((i for i, text in enumerate(texts) if text in ("about", "on", "of")), len(texts))
    things = utterance.of("body", "organization", "state", "person", "region", "reference")
    return any(at < slot.first <= at + 2 for slot in things)


def asks_of_a_body(context: Context) -> bool:
    """ "What is X for, by the statement": of a body or an organization, not of the part that tells of it."""
    words = context.utterance.words
    slots = [slot for slot in context.utterance.of("organization", "body") if 0 < slot.first <= NEAR_THE_FRONT]
    beside = {slot.first for slot in context.utterance.of("part")}
    return any(
        words[slot.first - 1].text in ("is", "are", "was", "were", "the")
        and slot.last not in beside
        and not any(word.stem in LETTER_NOUNS for word in words[slot.last : slot.last + 1])
        for slot in slots
    )


NEAR_THE_FRONT = 3
"""Words in front of what a question is about: "what are the"."""


def meant(context: Context) -> Context:
    """The context with the letter that its persons, provisions, addressee or sender single out, where none is named.

    A person stands for the letter or part that he signed, else for the letters that name him; an addressee's office
    and a sender State only where one letter alone fits.
    """
    if context.scope.letters:
        return context
    for found in (_signed_by, _citing, _sent_by, _sent_to):
        pairs = found(context)
        if pairs:
            return context._replace(scope=_scope_of(context.scope, pairs))
    return context


def _scope_of(scope: Scope, pairs: Sequence[tuple[str, str]]) -> Scope:
    letters = tuple(dict.fromkeys(letter for letter, _ in pairs))
    parts = tuple(pair for pair in pairs if pair[1]) if all(part for _, part in pairs) else ()
    covers_only = all(part == "letter" for _, part in parts)
    return scope._replace(letters=letters, parts=() if covers_only else parts, basis=scope.basis | {"implied"})


def _signed_by(context: Context) -> list[tuple[str, str]]:
    """Letters and parts that the persons of the question signed, else letters whose text names them."""
    from bot.questions.signatures import parts_signed  # here to keep start-up fast: few questions name a person

    people = context.utterance.values("person")
    if not people or letter_count(context.reader) > MOST_BY_DESCRIPTION:
        return []
    if signed := parts_signed(context.reader, people):
        return list(signed)
    named = context.reader.rows(
        "SELECT m.letter, p.folded FROM person_mentions m JOIN persons p ON p.person = m.person"
    )
    return list(dict.fromkeys((str(row["letter"]), "") for row in named if row["folded"] in people))


def _citing(context: Context) -> list[tuple[str, str]]:
    """The one letter that cites every numbered provision of the question."""
    wanted = [v for v in context.utterance.values("reference") if not v.startswith("item ")]
    letters: set[str] | None = None
    for value in wanted:
        kind, _, number = value.partition(" ")
        rows = context.reader.rows("SELECT letter, name FROM cited WHERE kind = :k", {"k": kind})
        here = {str(r["letter"]) for r in rows if number in str(r["name"]).replace("(", " ").replace(")", " ").split()}
        letters = here if letters is None else letters & here
    return [(letter, "") for letter in letters or ()] if letters and len(letters) == 1 else []


def _sent_by(context: Context) -> list[tuple[str, str]]:
    """The one letter whose heading names the States of the question as its senders."""
    return _only_letter_with(context, "sender_state", context.utterance.values("state"))


def _sent_to(context: Context) -> list[tuple[str, str]]:
    """The one letter that is addressed to the office of the question."""
    return _only_letter_with(context, "addressee", context.utterance.values("office"))


def _only_letter_with(context: Context, field: str, values: Sequence[str]) -> list[tuple[str, str]]:
    """The one letter whose ``field`` holds one of ``values``; none where several do."""
    if not values:
        return []
    marks, params = placeholders(values)
    sql = f"SELECT DISTINCT letter FROM letter_facts WHERE field = '{field}' AND value IN ({marks})"
    found = [str(row["letter"]) for row in context.reader.rows(sql, params)]
    return [(found[0], "")] if len(found) == 1 else []

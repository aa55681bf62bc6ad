"""A later question of its own, answered from what stands close to what was quoted: its sentence, paragraph or part.

Who goes on asking about a passage names in few words what is meant, and need not use the letter's. So a verb may be
missing from a sentence that was quoted or stands beside it, where it holds every thing that is named and such a value
as is asked for; further away more must be there. Nothing is told from a letter that was not spoken of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.answers import Answer, Citation
from bot.citing import Row
from bot.consistency import speaks_to
from bot.context import Context
from bot.following.of_the_answer import KIND_NOUNS, lead_of
from bot.following.staying import is_fragment
from bot.lexicon import STOPWORDS, lexicon, word_classes
from bot.questions.amounts_told import nearest_amount
from bot.questions.passages import search
from bot.questions.quoting import LONGEST_QUOTE, told_alone
from bot.reading.patterns import pattern
from bot.reading.pronouns import points_back
from bot.reading.utterance import Term, Utterance
from bot.scoping.scope import Scope
from bot.searching.abstention import never_missing
from bot.searching.actors import names_person
from bot.searching.content import TELLING, wanted_terms
from bot.searching.deed_asked import BEFORE_BARE_VERBS
from bot.searching.held import padded, stands
from bot.searching.kinds import answers_kind
from bot.searching.retrieval import KIN, SYNONYM, Hit, found_in
from bot.searching.rows_inside import inside, numbers_inside, states_inside
from bot.searching.sentences import Sentences
from bot.slots import Slot
from bot.wording import upper_first
from store.words import fold, stem, tokens

QUOTED, BESIDE, PART = range(3)
"""How far a sentence stands from what was quoted: it is that, or is of its paragraph, or of its part."""
FARTHER = 0.15
"""By how much of what is asked a nearer sentence may hold less than one that stands a step farther."""
_ASKED = frozenset("when where who which what why how".split()) | {"how many", "how much", ""}
_OF_ONE_KIND = ("who", "when", "where", "how many", "how much")
COUNTED = ("how many", "how much")
SILENT = ("title", "heading", "masthead", "signature")
_SUBJECTS = frozenset("he she it they we you who which that i to not".split())
_DATED = pattern(r"\b(?:1[5-9]|20)\d\d\b|\b\d{1,2} [A-Z][a-z]{2,8}\b")
_SITE = pattern(r"\b(?:in|at|off|near|from|to|of) (?:the )?([A-Z][\w'’-]+)")
_FURTHER = frozenset("other others else another besides except only new same not compared one".split())
"""Words by which something is held against what was told: no sentence tells that by itself."""


class Near(NamedTuple):
    """A sentence near what was quoted, with what of the question stands in it."""

    hit: Hit
    ring: int
    share: float
    """Of the question's own words, the share that stand in it."""
    lacking: tuple[Term, ...] = ()


def close_by(context: Context, asks: str, sure: bool = False, near: bool = False) -> Answer | None:
    """What the quoted sentence, its paragraph or its part says to the question; None where none does.

    ``sure`` demands that every word of the question stands in it, ``near`` that it is of a quoted paragraph.
    """
    conversation, texts = context.conversation, {word.text for word in context.utterance.words}
    places = tuple(dict.fromkeys((c.letter, c.part) for c in conversation.citations))
    loose = conversation.missed and is_fragment(context.utterance) and asks in ("what", "which", "how", "")
    if (
        not places
        or loose
        or asks not in _ASKED
        or context.utterance.of("part", "symbol")
        or texts & _FURTHER
        or {"the", "rest"} <= texts
    ):
        return None
    letters = tuple(dict.fromkeys(letter for letter, _ in places))
    here = context._replace(scope=Scope(letters, places, frozenset({"focus"})))
    own = own_terms(here)
    things = [term for term in own if not _is_act(context.utterance, term)]
    if not own or not (things or (points_back(context.utterance) and (asks in _OF_ONE_KIND or len(own) > 1))):
        return None
    before = conversation.utterance
    may = [] if before is None else wanted_terms(here._replace(utterance=before))[0]
    hits = [hit for hit in search(here, own, may) if hit.row["role"] not in SILENT]
    found = [one for hit in hits if (one := _near(here, hit, own, things)) and (one.share == 1 or not sure)]
    found = [one for one in found if one.ring < PART or not near]
    for one in sorted(
        found, key=lambda one: (FARTHER * one.ring - one.share, not _typed(here.utterance, one.hit), -one.hit.score)
    ):
        answer = told(here, one.hit, asks, own, known(context)) if _fits(here, one, asks, own) else None
        told_of = not asks and here.utterance.asks == "yes/no"  # what is said of it, with no yes and no no
        if answer and (told_of or speaks_to(here._replace(match=None), answer)):
            return answer
    return None


def _typed(utterance: Utterance, hit: Hit) -> bool:
    """Whether the names stand in the sentence as typed: of "Oslo", the State is only another reading."""
    text = fold(str(hit.row["text"]))
    return all(" ".join(word.text for word in utterance.words_of(slot)) in text for slot in utterance.of("state"))


def own_terms(context: Context) -> list[Term]:
    """What the question names itself, without the noun that says what kind of answer is asked for.

    A State that does something is named, though it may be the author, who is not where it only tells.
    """
    utterance = context.utterance
    must, may = wanted_terms(context)
    acting = {f"={slot.value}" for slot in utterance.of("state") if not _tells(utterance, slot)}
    named = [term for term in may if term.stem in acting and utterance.asks in _OF_ONE_KIND]
    each = {word.stem for one, word in pairwise(utterance.words) if one.text in _EACH}
    measured = {word.stem for one, word in pairwise(utterance.words) if one.text == "how"}  # "how far"
    own = [term for term in must if term.stem not in KIND_NOUNS or term.stem in each]
    own = [*named, *(term for term in own if term.stem not in measured)]
    return own or (list(must) if utterance.asks in COUNTED else [])  # "how many countries were there?"


_EACH = frozenset("each every all both member".split())


def _tells(utterance: Utterance, slot: Slot) -> bool:
    """ "According to X", "does X say": it is only the author of what is asked for."""
    before = [word.text for word in utterance.words[max(0, slot.first - 2) : slot.first] if word.text != "the"]
    behind = utterance.words[slot.last : slot.last + 1]
    return before[-1:] == ["to"] or any(word.stem in TELLING for word in behind)


def _near(context: Context, hit: Hit, own: Sequence[Term], things: Sequence[Term]) -> Near | None:
    """How near the sentence stands; None where too little of what is asked stands in it for that."""
    index = hit.among
    if index is None:
        return None
    ring = ring_of(index, hit, context.conversation.citations)
    worth = {term: found[hit.place][0] for term in own if hit.place in (found := found_in(term, index))}
    lost = [term for term in things if term not in worth]
    sure = [term for term in things if worth.get(term, 0.0) > KIN]
    if any(never_missing(term) for term in own if term not in worth):
        return None
    if not things:  # "who pays for it?": a sentence beside the quoted one goes on speaking of it
        whole = len(worth) == len(own) and min(worth.values()) >= SYNONYM
        return Near(hit, ring, 1.0) if ring <= BESIDE and whole else None
    if not sure:
        return None
    if ring == PART and (lost or len(worth) < len(own) or (len(own) == 1 and worth[own[0]] < SYNONYM)):
        return None
    if lost and (len(lost) >= len(sure) or ring > QUOTED):
        return None
    return Near(hit, ring, len(worth) / len(own), tuple(term for term in own if term not in worth))


def ring_of(index: Sentences, hit: Hit, citations: Sequence[Citation]) -> int:
    cited = [at for at in range(len(index.rows)) if overlaps(index.rows[at], citations)]
    if hit.place in cited:
        return QUOTED
    return BESIDE if index.blocks[hit.place] in {index.blocks[at] for at in cited} else PART


def overlaps(row: Row, citations: Sequence[Citation]) -> bool:
    """Whether the sentence, or a piece of it, is among the quotes."""
    start, end = int(str(row["start"])), int(str(row["end"]))
    here = (c for c in citations if (row["letter"], row["part"]) == (c.letter, c.part))
    return any(start < c.end and c.start < end for c in here)


def _is_act(utterance: Utterance, term: Term) -> bool:
    """Whether the word is the verb of the question, which the letter may put in another way."""
    if term.stem.startswith("="):
        return False
    words = utterance.words
    at = next((i for i, word in enumerate(words) if word.text == term.text.split()[-1]), None)
    classes, _ = word_classes(term.text.split()[-1])
    if at is None or not set(classes) & set("vra"):
        return False
    if "n" not in classes or words[at].text.endswith(("ed", "ing")):
        return True
    before = words[at - 1].text if at else ""
    asked = any(word.text in BEFORE_BARE_VERBS for word in words[:at])
    ends = all(word.text in STOPWORDS for word in words[at + 1 :])
    return "v" in classes and (before in _SUBJECTS or (ends and asked))


def _fits(context: Context, near: Near, asks: str, own: Sequence[Term]) -> bool:
    """Whether the sentence holds such a value as is asked for, and one that was not told before."""
    text, hit = str(near.hit.row["text"]), near.hit
    if asks in COUNTED:
        return _number(context, hit.row, own, known(context)) is not None
    if asks == "when":
        return any(fold(found) not in fold(context.utterance.text) for found in _DATED.findall(text))
    if asks == "where":
        return any(fold(found) not in fold(context.utterance.text) for found in _SITE.findall(text))
    signing = lexicon().name_of.get("sign") in {lexicon().name_of.get(term.stem) for term in own}
    if signing and not names_person(context, hit):
        return False
    whom = near.ring == BESIDE or (len(own) > 1 and "whom" in [word.text for word in context.utterance.words])
    held = near.ring == QUOTED and all(_is_act(context.utterance, term) for term in near.lacking) and len(own) > 2
    if asks == "who" and near.ring == QUOTED and near.share == 1 and len(own) == 1:
        return _by_somebody(text, own)
    if asks == "who" and ((whom and near.share == 1) or held):
        return names_person(context, hit) or names_others(context, hit.row)
    if near.ring == QUOTED and near.share != 1 and not context.conversation.missed:
        return answers_kind(context, hit, own) and asks in ("which", "who")
    return answers_kind(context, hit, own)


def _by_somebody(text: str, own: Sequence[Term]) -> bool:
    """ "Who may consult it?": "open to consultation by ..."; right behind the deed stands who does it."""
    found = list(tokens(text))
    return any(
        one.text == "by" and any((stem(before.text),) in term.alternatives for term in own)
        for before, one in pairwise(found)
    )


def names_others(context: Context, row: Row) -> bool:
    """Whether the sentence names a State or a body that neither the question nor the one before it named."""
    before = context.conversation.utterance
    said = fold(f"{context.utterance.text} {before.text if before else ''}")
    named = (*states_inside(context.reader, row), *(str(one["name"]) for one in inside(context.reader, "bodies", row)))
    return any(fold(name) not in said for name in named)


def known(context: Context) -> Iterator[str]:
    """What was said before of numbers: in the question, and before the quote of its answer."""
    before, last = context.conversation.utterance, context.conversation.answer
    if before:
        yield before.text
    if last and not context.conversation.missed:
        yield from last.items
        yield lead_of(last)


def _number(context: Context, row: Row, own: Sequence[Term], said: Iterable[str]) -> str | None:
    """The number of the sentence that is asked for and not among those ``said``: "a third of them women"."""
    shares = [one for one in numbers_inside(context.reader, row) if " of them " in str(one["printed"])]
    share = next((one for one in shares if all(stands(term, padded(str(one["printed"]))) for term in own)), None)
    if share:
        return str(share["printed"])
    return nearest_amount(str(row["text"]), own, said)


def told(context: Context, hit: Hit, asks: str, own: Sequence[Term], said: Iterable[str]) -> Answer | None:
    """The sentence with its place, behind the number in it, none of those ``said``, where one is asked for."""
    text = str(hit.row["text"])
    if len(text) > 2 * LONGEST_QUOTE:
        return None
    number = _number(context, hit.row, own, said) if asks in COUNTED else None
    lead = f"{upper_first(number)}. " if number else ""
    return told_alone(context, hit.row, lead, (number,) if number else ())

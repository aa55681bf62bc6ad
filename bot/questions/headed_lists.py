"""Who or what stands in a list under a head of its own: "Observers: A and B", "The mission was composed of:".

Heads group those who took part, abstained, guaranteed, were absent. A list answers where its head holds the noun that
is asked for and the letter holds all the rest; what is denied in the head must be denied in the question.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.demanded.asked import asked_noun
from bot.lexicon import BEING, STOPWORDS
from bot.questions.claimed import lead
from bot.questions.measures import measure_asked
from bot.questions.quoting import with_place
from bot.questions.strays import left_words
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance, terms
from bot.scoping.scope import LETTER_NOUNS
from bot.searching.content import name_term
from bot.searching.deed_asked import place_of_deed
from bot.searching.held import padded, strewn, surely_stands
from bot.searching.sentences import Sentences, all_sentences
from bot.slots import Slot
from store.dates import find_dates
from store.words import stem

_HEADED = pattern(r"^(?:\W*)(?P<head>[^:;.]{3,160}):\s+(?P<list>(?:the )?[A-ZÀ-Þ].{2,900})$")
_AND = pattern(r",? and (?:of )?(?=(?:the )?[A-ZÀ-Þ])")
_NAME = pattern(
    r"^(?:[–—•-]\s*)?(?:and |of )?(?:the )?[A-ZÀ-Þ][\w.'’-]*"
    r"(?: (?:(?:of|the|and|for|de|da|del|la|on|in|et|to)\b|[A-ZÀ-Þ][\w.'’-]*))*\s*(?:[,(].*|$)"
)
""" "Mr. A (Guinea), legal adviser", "the United Nations Environment Programme": a name, with what it is behind it."""
_COMPOSED = pattern(r"\b(?:composed|consist(?:s|ed|ing)|compris(?:es|ed|ing)|made up)\b")
_NEGATION = pattern(
    r"\b(?:not|no|none|absent|absence|without|unable|nobody|never)\b|n't\b|\bstay\w* away\b|\bdid not\b"
)
_SIDE = frozenset(map(stem, "represent represented delegation delegate delegates side team sent attended".split()))
"""Words by which the persons of one side are asked for, where the head is only the name of the side."""
_THERE = frozenset(
    map(stem, """take took part attend attended present presence stay stayed away absent come came go went sit sat role
        capacity meeting there act acted serve served participate participated meet met gather gathered assemble
        assembled convene convened together down talks""".split())
)  # fmt: skip
"""Words that say that somebody was there, which the list says too."""
_LONGEST_ENTRIES = 20
_WORDS_OF_A_HEAD = 14


class Headed(NamedTuple):
    """A list with its head; ``rows`` are what proves it."""

    head: str
    items: tuple[str, ...]
    rows: tuple[Row, ...]


def headed_list(context: Context) -> Answer | None:
    """ "Who were the observers at X?", "who represented Y?", "was Z a guarantor?", "in what role was Z there?"."""
    utterance, index = context.utterance, all_sentences(context.reader)
    if (
        index is None
        or utterance.of("quoted", "reference", "paragraph", "symbol")
        or not all(_who_meet(utterance, slot) for slot in utterance.of("office"))
        or not utterance.in_english
    ):
        return None
    named = [name_term(context, slot) for slot in utterance.of("state", "organization", "person")]
    wanted = _wanted(context)
    deed = place_of_deed(utterance)
    asks_role = bool({"role", "capacity"} & {word.text for word in utterance.words})
    if (not wanted and not asks_role) or (deed is not None and utterance.words[deed].stem not in _THERE | _SIDE):
        return None
    found = [
        one
        for one in _lists(index, context.scope.letters)
        if _fits(context, index, one, wanted, named, asks_role) and not _attested(context, one)
    ]
    if not found:
        return None
    offered = utterance.asks == "choice" or (utterance.asks == "" and bool(named) and " or " in utterance.text)
    if utterance.asks == "yes/no" or offered or asks_role:
        return _claimed(context, found, named, asks_role or offered)
    return _told(context, found) if len({one.rows[0]["letter"] for one in found}) == 1 else None


def _wanted(context: Context) -> tuple[Term, ...]:
    """The words that tell the group, and where it was, without names, days and those that say that it was there."""
    utterance = context.utterance
    left = left_words(utterance, context.scope, utterance.of("state", "organization", "person", "date"))
    return terms([word for word in left if word.stem not in _THERE | LETTER_NOUNS and not word.text.isdigit()])


def _lists(index: Sentences, letters: Sequence[str]) -> Iterator[Headed]:
    for at, row in enumerate(index.rows):
        text = str(row["text"])
        if (
            ":" not in text
            or "|" in text
            or (letters and row["letter"] not in letters)
            or row["role"] not in ("text", "heading")
        ):
            continue
        if text.rstrip().endswith(":"):
            if len(rows := _entries(index, at)) > 1:
                yield Headed(text.rstrip(" :"), tuple(str(one["text"]) for one in rows), (row, *rows))
        elif (found := _HEADED.match(text)) and (items := _items(found["list"])) and not find_dates(found["head"]):
            yield Headed(found["head"], items, (row,))


def _entries(index: Sentences, at: int) -> list[Row]:
    """The lines behind a colon that are names with what they are, and no sentences."""
    found: list[Row] = []
    for one in index.rows[at + 1 : at + 1 + _LONGEST_ENTRIES]:
        if (one["letter"], one["part"]) != (index.rows[at]["letter"], index.rows[at]["part"]):
            break
        text = str(one["text"])
        if one["role"] not in ("text", "heading") or text.endswith((".", ":")) or not _NAME.match(text):
            break
        found.append(one)
    return found


def _items(text: str) -> tuple[str, ...]:
    """The names of a list; none where it is no list of names."""
    whole = text.strip().rstrip(".")
    pieces = whole.split(";") if ";" in whole else [p for piece in whole.split(", ") for p in _AND.split(piece)]
    kept = [piece.strip().removeprefix("and ").strip() for piece in pieces if piece.strip()]
    return tuple(kept) if kept and all(_NAME.match(piece) for piece in kept) else ()


def _fits(
    context: Context, index: Sentences, one: Headed, wanted: Sequence[Term], named: Sequence[Term], role: bool
) -> bool:
    """Whether the head tells the group that is asked for, and the letter all the rest."""
    typed = context.utterance.text.casefold()
    if bool(_NEGATION.search(typed)) != bool(_NEGATION.search(one.head.casefold())):
        return False
    if len(one.head.split()) > _WORDS_OF_A_HEAD or not _of_that_time(context, index, one):
        return False
    head = padded(one.head) + ("member " if _COMPOSED.search(one.head) else "")
    letter = {s for at, row in enumerate(index.rows) if row["letter"] == one.rows[0]["letter"] for s in _of(index, at)}
    sided = bool(named) and any(term.stem in _SIDE for term in wanted)
    needed = [term for term in (*wanted, *named) if not (sided and term.stem in _SIDE)]
    if not all(surely_stands(term, head) or strewn(term, letter) for term in needed):
        return False
    if role:
        return True
    if sided:
        return any(surely_stands(term, head) for term in named) and len(one.head.split()) < 8
    group = _group(context)
    if group <= _ANY_STATES and not all(
        surely_stands(term, head) or strewn(term, _near(index, one)) for term in needed
    ):
        return False  # of several meetings in a letter a list of "countries" is of that of its paragraph
    if not group and context.utterance.asks == "who":
        return not _CAME.isdisjoint(word.stem for word in context.utterance.words) and bool(_TOOK_PART.search(one.head))
    return any(surely_stands(term, head) for term in wanted if term.text in group)


def _near(index: Sentences, one: Headed) -> set[str]:
    """Stems of the paragraph of the list, and of the titles and headings of its part."""
    own = one.rows[0]
    return {
        root
        for at, row in enumerate(index.rows)
        if (row["letter"], row["part"]) == (own["letter"], own["part"])
        and (row["paragraph"] == own["paragraph"] or row["role"] in ("title", "heading"))
        for root in _of(index, at)
    }


_CAME = frozenset(map(stem, "part attend attended participate participated met meet gathered".split()))
_TOOK_PART = pattern(r"\b(?:took|taken?|taking) part\b|\battend(?:ed|ing|ance)\b|\bparticipa\w+|\bpresent\b")


def _who_meet(utterance: Utterance, slot: Slot) -> bool:
    """ "The meeting of Ministers", "the Council of Ministers": the office is part of what it was."""
    return [word.text for word in utterance.words[max(0, slot.first - 1) : slot.first]] == ["of"] and any(
        word.stem in _GATHERINGS for word in utterance.words[max(0, slot.first - 2) : slot.first]
    )


_GATHERINGS = frozenset(map(stem, "meeting conference session council summit talks assembly committee".split()))


def _group(context: Context) -> set[str]:
    """The nouns by which the group is called: "who were the NOUNS", "which NOUNS", "as NOUNS"."""
    texts = [word.text for word in context.utterance.words]
    if context.utterance.asks == "how many":
        measure = measure_asked(context.utterance)
        return set(measure.noun) if measure else set()
    found = {asked_noun(context.utterance).noun, *(b for a, b in pairwise(texts) if a == "as")}
    for i, text in enumerate(texts):
        if text in BEING:
            behind = [one for one in texts[i + 1 : i + 5] if one not in STOPWORDS]
            found.update(behind if texts[0] in ("was", "were", "is", "are") else behind[:1])
    found = {noun for noun in found if noun and stem(noun) not in _CAME | _THERE}
    if texts[:1] in (["which"], ["what"]):
        found.update(text for text in texts[1:2] if text in _ANY_STATES)
    called = {noun for noun in found if noun not in _ANY_STATES}
    return called or found


_ANY_STATES = frozenset("states countries nations governments delegations state country".split())
""" "Which States were observers": the observers are asked for, not all States."""


def _of(index: Sentences, at: int) -> list[str]:
    return index.padded[at].split()


_SAYS = pattern(r"\b(?:is|are|was|were|has|have|had|shall|includes?|include)\b")


def _attested(context: Context, one: Headed) -> bool:
    """Whether it is a list of the members of a body, which its own question types tell."""
    row = one.rows[0]
    if not _SAYS.search(one.head):
        return False
    sql = "SELECT 1 FROM attestations WHERE letter = :l AND part = :p AND start < :e AND end > :s LIMIT 1"
    at = {"l": row["letter"], "p": row["part"], "s": row["start"], "e": row["end"]}
    return bool(context.reader.rows(sql, at))


def _of_that_time(context: Context, index: Sentences, one: Headed) -> bool:
    """Whether the letter speaks of each year that the question names."""
    years = {value[:4] for value in context.utterance.values("date")}
    own = [index.padded[at] for at, row in enumerate(index.rows) if row["letter"] == one.rows[0]["letter"]]
    return all(any(f" {year} " in text for text in own) for year in years)


def _claimed(context: Context, found: Sequence[Headed], named: Sequence[Term], role: bool) -> Answer | None:
    """Whether somebody stands in the list; of heads offered, and where the ``role`` is asked, the one he stands in."""
    if len(named) != 1:
        return None
    inside = [one for one in found if any(surely_stands(named[0], padded(item)) for item in one.items)]
    if role:
        return _told(context, inside) if len(inside) == 1 else None
    told = _told(context, inside or found)
    if told is None or (not inside and len(found) > 1):
        return None
    start = lead(bool(inside), context.utterance)
    return told._replace(answer=f"{start}{told.answer}", items=(start.rstrip(". "),))


def _told(context: Context, found: Sequence[Headed]) -> Answer | None:
    """The lists as printed; of how many the number first."""
    if not found or len(found) > 2:
        return None
    shown = [
        " ".join((with_place(context.local, one.rows[0]), *(f"“{row['text']}”" for row in one.rows[1:])))
        for one in found
    ]
    number = f"{len(found[0].items)}. " if context.utterance.asks == "how many" and len(found) == 1 else ""
    items = tuple(item for one in found for item in one.items)
    rows = [row for one in found for row in one.rows]
    return Answer("answered", f"{number}{' '.join(shown)}", items=items, citations=cite_all(context.reader, rows))

"""What a question about references is after: the reference itself, what surrounds it, or another thing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from bot.citing import Row
from bot.context import Context
from bot.lexicon import PRIMARY_AUXILIARIES, lexicon
from bot.reading.patterns import pattern
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.scoping.authors import FEELING
from bot.scoping.scope import LETTER_NOUNS
from store.words import fold

KINDS = {
    "resolut": "resolution", "decis": "decision", "rule": "rule", "articl": "article", "treati": "treaty",
    "charter": "charter", "agreement": "agreement", "declar": "declaration", "document": "document",
    "symbol": "document", "pact": "treaty", "instrument": "instrument", "meet": "meeting",
}  # fmt: skip


def kind_in_focus(context: Context) -> bool:
    """Whether a kind of reference is what is asked for ("which treaties", "list the rules"), not only named."""
    words = context.utterance.words
    asking = [i for i, word in enumerate(words) if word.text in _FOCUSING]
    if not asking and context.utterance.asks not in _OTHER_ANSWERS:
        asking = [-1]
    asking += [i for i, word in enumerate(words) if word.text == "title"]
    return any(word.stem in KINDS for i in asking for word in _noun_phrase(words, i))


_OTHER_ANSWERS = frozenset("who whose when where why how".split())


def _noun_phrase(words: Sequence[Word], asking: int) -> Sequence[Word]:
    """What stands behind a word that asks: behind "which" and "what" up to the verb."""
    ahead = words[asking + 1 : asking + 6]
    if asking < 0 or words[asking].text not in ("which", "what"):
        return ahead
    if ahead and ahead[0].text in ("do", "does", "did"):
        return ()  # "what does the treaty do": the treaty acts
    if ahead and ahead[0].text in PRIMARY_AUXILIARIES:
        return ahead
    return list(
        takewhile(lambda word: word.text not in PRIMARY_AUXILIARIES | _BEHIND and not word.text.endswith("ed"), ahead)
    )


_BEHIND = frozenset("about under with against by in on to for from behind within".split())
"""Behind these stands what only tells of which thing is asked: "what worries X about the treaty"."""
_FOCUSING = frozenset("which what list name names many all show give number every any".split())


def of_instrument(context: Context, rows: Sequence[Row]) -> list[Row]:
    """ "Which article of the pact": only articles of a pact, not those of a charter cited beside it."""
    texts = " ".join(word.text for word in context.utterance.words)
    instruments = "treaty|pact|agreement|charter|statute|convention|act|constitution"
    found = re.search(rf"\b(?:article|part|provision|clause|section)s? of (?:[\w'-]+ ){{0,3}}?({instruments})\b", texts)
    if not found:
        return list(rows)
    of_it = [row for row in rows if row["kind"] != "article" or found[1] in fold(str(row["name"]))]
    return [row for row in rows if row in of_it or (_bare(row) and any(_listed_with(row, one) for one in of_it))]


def _bare(row: Row) -> bool:
    return " of " not in str(row["name"])


def _listed_with(row: Row, other: Row) -> bool:
    """ "Articles 2 and 33 of the Charter": the first is of the Charter too."""
    near = 0 <= int(str(other["start"])) - int(str(row["end"])) <= _LISTED
    return near and (row["letter"], row["part"]) == (other["letter"], other["part"]) and other["kind"] == "article"


_LISTED = 40
"""Characters between two that are listed together: ", paragraph 3, and "."""


def asks_more(context: Context) -> bool:
    """ "Which article, and on what right": a second question that the sentence around the reference answers."""
    texts = [word.text for word in context.utterance.words]
    return any(text == "and" and _WH & set(texts[i + 1 : i + 4]) for i, text in enumerate(texts))


_WH = frozenset("what which why how whom who whose where".split())
_OPEN_NOUNS = frozenset("kind sort type field city capacity body word right part goal state country".split())


def asks_other_thing(context: Context) -> bool:
    """ "What kind of body ... under the treaty": the noun behind "what" is no reference, the treaty only describes."""
    texts = [word.text for word in context.utterance.words]
    at = next((i for i, text in enumerate(texts) if text in ("what", "which")), len(texts))
    if {"kind", "sort", "type", "kinds", "sorts", "types"} & set(texts[at + 1 : at + 2]):
        return True
    if texts[-1:] and context.utterance.words[-1].stem in ("mention", "name") and _asks_for_named(texts, at, context):
        return True
    return bool(_OPEN_NOUNS & set(texts[at + 1 : at + 2])) and not KINDS.keys() & {
        word.stem for word in context.utterance.words[at + 1 : at + 4]
    }


def _asks_for_named(texts: Sequence[str], at: int, context: Context) -> bool:
    """ "Which weapons are mentioned": nothing that is cited."""
    verb = next((i for i, text in enumerate(texts) if i > at and text in _AUXILIARY), at)
    nouns = {word.stem for word in context.utterance.words[at + 1 : verb]}
    return bool(nouns) and nouns.isdisjoint(KINDS.keys() | _CITABLE | _SOURCES)


_SOURCES = frozenset("sourc refer citat provis law text paper letter work convent protocol accord paragraph".split())


_PARTS = pattern(
    r"\b(?:which|what) (?:parts?|provisions?|clauses?|sections?|articles?) of (?:[\w'-]+ ){0,3}?"
    r"(?:treaty|pact|agreement|charter|statute|convention)\b"
)


def asks_for_parts(context: Context) -> bool:
    """ "What parts of the Charter": its articles are asked for."""
    return bool(_PARTS.search(" ".join(word.text for word in context.utterance.words)))


_DESCRIBED = pattern(
    r"^what (?:do|does|did|would|is|was|are|were|should|can) (?!it\b|they\b)(?:.+ )?"
    r"(?:in|by|of|under|with|for) (?:the |that |a |any )?"
    r"(?:\w+ ){0,2}?(?:resolution|decision|declaration|treaty|agreement|charter|document|convention|pact) "
    r"(?:that|which|to which|(?:cited|mentioned|named|recalled|quoted|referred)\b)"
)


def only_describes(context: Context) -> bool:
    """ "What does X want in the resolution that Y refers to": the citing only tells which resolution is meant.

    So does "which articles worry X": those of what is spoken of, whatever else is cited beside them.
    """
    stems = {word.stem for word in context.utterance.words}
    if FEELING & stems and _ARTICLES & stems and not asks_citing(context):
        return True
    return bool(_DESCRIBED.search(" ".join(word.text for word in context.utterance.words)))


_ARTICLES = frozenset("articl rule provis claus".split())


def asks_for_cited(utterance: Utterance) -> bool:
    """ "Which declarations does X refer to": what is cited is asked for, by its kind."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text in ("which", "what")), None)
    if at is None or not {w.stem for w in utterance.words[at + 1 : at + 4]} & _CITABLE:
        return False
    citing = next((i for i, word in enumerate(utterance.words) if word.stem in _CITING), None)
    return citing is not None and not (at and texts[at - 1] == "in") and not _cites_itself(texts, at, citing)


def _cites_itself(texts: Sequence[str], at: int, citing: int) -> bool:
    """ "Which documents mention X": what is asked for does the citing; in "which does X mention" it is cited."""
    passive = texts[citing].endswith(("ed", "ing"))
    return at < citing and not passive and _AUXILIARY.isdisjoint(texts[at + 1 : citing])


def _dated_so(utterance: Utterance) -> bool:
    """ "Is resolution X from 2004": the year behind it is that of the resolution, where nothing is cited."""
    if utterance.asks != "yes/no" or utterance.words[0].text not in ("is", "was"):
        return False
    days = {slot.first: slot for slot in utterance.of("date")}
    return any(
        slot.last + 1 in days
        and days[slot.last + 1].last == len(utterance.words)
        and utterance.words[slot.last].text in ("from", "of", "dated")
        for slot in utterance.of("reference")
    )


def of_adoption(context: Context) -> bool:
    """ "Was resolution 59/50 adopted in 2004?": the year is that of the adoption, not that of a letter."""
    if _dated_so(context.utterance):
        return True
    texts = {word.text for word in context.utterance.words}
    claimed = context.utterance.asks == "yes/no" and bool(texts & {"adopted", "adopt", "passed", "pass"})
    of_letter = context.utterance.of("part") or any(word.stem in LETTER_NOUNS for word in context.utterance.words)
    return claimed and not of_letter


_CITABLE = frozenset("declar resolut articl rule decis treati agreement document".split())
_CITING = frozenset("refer cite recal recall mention invok quot name evok".split())
_AUXILIARY = frozenset("is are was were be been do does did has have had get gets got".split())


def asks_citing(context: Context) -> bool:
    """Whether a word for citing is said."""
    found = {lexicon().name_of.get(word.stem, word.stem) for word in context.utterance.words}
    return bool(found & {"cite", "recall", "mention", "refer", "sourc", "citat", "instrument"})

"""What sentences near a question do not tell: where a letter was written, and of what kinds a thing is."""

from __future__ import annotations

from bot.context import Context
from bot.reading.currencies import CURRENCIES
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.searching.content import wanted_terms
from bot.searching.retrieval import Hit
from store.words import stem, tokens

_WRITING = frozenset(
    "sign write wrote written draft send sent compos issu dispatch post mail date typ type prepar print pen".split()
)
_PLACES = frozenset("citi town place capit countri locat site spot geograph where from".split())
_KINDS = frozenset("kind kinds type types sort sorts".split())
_BEING = frozenset("are were".split())
_ENUMERATES = pattern(r"\b(?:such as|includ(?:e|es|ing)|namely|in particular|above all|first of all)\b|: ")


def asks_where_written(context: Context) -> bool:
    """ "Where was the letter of 2009 signed": letters print no place of their own, and what they tell took place
    elsewhere."""
    utterance = context.utterance
    stems = {word.stem for word in utterance.words}
    if utterance.asks != "where" and not (utterance.asks in ("which", "what") and stems & _PLACES):
        return False
    letter = any(word.stem in LETTER_NOUNS and i in context.scope.used for i, word in enumerate(utterance.words))
    named = letter or bool(stems & LETTER_NOUNS) or bool(utterance.of("part"))
    said = {term.stem for term in wanted_terms(context)[0]} - _PLACES - LETTER_NOUNS
    return named and bool(said) and said <= _WRITING


def asks_word_by_place(utterance: Utterance) -> bool:
    """ "The first word of the heading": a word by its place, which no sentence near the question tells."""
    return bool(_WORD_BY_PLACE.search(" ".join(word.text for word in utterance.words)))


_WORD_BY_PLACE = pattern(
    r"\b(?:first|second|third|last|opening|closing|final) (?:word|letter|character|line) (?:of|in)\b"
)


def tells_it(context: Context, hit: Hit) -> bool:
    """Whether the sentence tells kinds where they are asked for; and, of a row of a table, every word of the question.

    Of a row only what its cells and its header say is told: no other word stands between the cells.
    """
    if hit.missing and hit.row["role"] == "text" and _in_cells(context, hit):
        must = {term.stem for term in wanted_terms(context)[0]}
        return not any(term.stem in must for term in hit.missing)
    return tells_kinds(context, hit) and not _lacks_money(context, hit)


def _lacks_money(context: Context, hit: Hit) -> bool:
    """ "What sum", "how much money": a sum of money is asked for, and the sentence prints none."""
    line = " ".join(word.text for word in context.utterance.words)
    if not _ASKS_MONEY.search(line):
        return False
    return not _MONEY.search(str(hit.row["text"]))


_ASKS_MONEY = pattern(r"\b(?:what|which|how much) (?:money|sum|amount of money|price|allowance|fee|fine)\b")
_MONEY = pattern(
    r"(?:US)?[$€£] ?\d|\b[A-Z]{2,3}[$F] ?\d|\d[\d,. ]*(?:(?:million|billion|thousand) )?(?:[A-Z][\w]* ){0,3}"
    rf"(?:{CURRENCIES})\b"
)


def _in_cells(context: Context, hit: Hit) -> bool:
    start, end = int(str(hit.row["start"])), int(str(hit.row["end"]))
    return bool(_CELLS.search(context.reader.text(str(hit.row["letter"]), start, end)))


_CELLS = pattern(r"\t|\S {3,}\S|^\|")
"""What holds the cells of a row apart in the source."""


def tells_kinds(context: Context, hit: Hit) -> bool:
    """Whether the sentence enumerates behind the thing, where only its kinds are asked for: "what kinds were they"."""
    if not _asks_kinds_only(context.utterance):
        return True
    text = str(hit.row["text"])
    said = {phrase[-1] for phrase in hit.matched}
    last = max((token.end for token in tokens(text) if stem(token.text) in said), default=len(text))
    return bool(_ENUMERATES.search(text, last))


def _asks_kinds_only(utterance: Utterance) -> bool:
    """ "What kinds of X were they", "of what type are the Xs": a form of "be" is all that is said of them."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text in _KINDS), None)
    if at is None or not {"what", "which"} & set(texts[max(0, at - 2) : at]):
        return False
    being = next((i for i in range(at + 1, len(texts)) if texts[i] in _BEING), None)
    behind = texts[being + 1 :] if being else []
    plain = not any(text.endswith(("ed", "ing")) for text in behind) and behind[-1:] != ["of"]
    return bool(behind) and plain and (behind[0] in _STANDING_IN or behind[0] == "the")


_STANDING_IN = frozenset("they these those it".split())


def of_drafts(context: Context) -> bool:
    """Whether only drafts are meant and it is asked what they would do, which the rest of a letter does not tell."""
    would = {"would", "will", "shall"} & {word.text for word in context.utterance.words}
    parts = context.scope.parts
    return bool(would) and all(context.names.part_row(*part)["kind"] == "draft resolution" for part in parts)


def asks_meaning(utterance: Utterance) -> bool:
    """ "What is meant by 'such a step'", "what does 'e.g.' mean": a sentence with the words does not tell it."""
    quoted = utterance.of("quoted")
    meant = {"mean", "means", "meant", "stand", "stands"} & {word.text for word in utterance.words}
    pointing = any(slot.value.split()[0].casefold() in _POINTING or "." in slot.value for slot in quoted)
    return bool(meant) and pointing and len(quoted) == 1 and utterance.asks in ("what", "who", "when", "which")


_POINTING = frozenset("the this that these those such it they".split())


def done_under(utterance: Utterance) -> bool:
    """ "What had to be attached under rule 9": something is done under a provision, whose text is not asked for."""
    return bool(_UNDER.search(" ".join(word.text for word in utterance.words)))


_UNDER = pattern(
    r"^what (?:had to|has to|must|should|needs? to|(?:was|were|is|are)(?: to)?) (?:be )?\w+(?:ed|ent)? "
    r"(?:under|by|in accordance with|according to|pursuant to|in line with) "
)


COVER_FACTS = frozenset(
    """
    member membership sign signer signatori signatur date symbol titl addresse languag annex session sender
    """.split()
)
"""Stems of what question types of their own tell better than a sentence."""


def of_a_cover(context: Context) -> bool:
    """ "The title of the letter on X": what stands on a cover is printed there, not told in a sentence."""
    words = context.utterance.words
    return any(
        word.stem in COVER_FACTS
        and words[i + 1 : i + 2]
        and words[i + 1].text == "of"
        and any(ahead.stem in LETTER_NOUNS for ahead in words[i + 2 : i + 5])
        for i, word in enumerate(words)
    )

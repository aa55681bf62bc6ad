"""Letters by how many documents or provisions they cite: "which letter cites most documents", "more than two"."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.choosing import asks_most
from bot.questions.cited_rows import cited_rows, described
from bot.questions.claimed import claimed_number
from bot.questions.letters_with import unread
from bot.questions.printed_values import facts
from bot.questions.reference_focus import KINDS
from bot.reading.utterance import Utterance
from bot.scoping.cards import cards, letter_count
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.wording import shortened, upper_first
from store.words import stem

MOST_LETTERS = 300
"""Letters that are looked through."""
_CITING = frozenset(map(stem, "cite refer mention recall quote name invoke list".split()))
_OWN_WORDS = _CITING | frozenset(
    map(
        stem,
        """which letter document paper text other most fewest more than less least one at only exactly number different
        reference un united nations symbol official earlier""".split(),
    )
)


def letters_by_citing(context: Context) -> Answer | None:
    """The letters that cite most, fewest or so many of a kind; None where none of this is asked for."""
    utterance = context.utterance
    if any(word.text == "nothing" for word in utterance.words):
        return citing_none(context)
    at = _cited_noun(utterance)
    if at is None or utterance.slots or context.scope.letters or letter_count(context.reader) > MOST_LETTERS:
        return None
    number = claimed_number(utterance, KINDS.keys() | LETTER_NOUNS)
    ranked = asks_most(utterance)
    if (number is None) == (not ranked) or unread(context, _OWN_WORDS | KINDS.keys()):
        return None
    kind = KINDS.get(utterance.words[at].stem, "document")
    by_letter: dict[str, dict[str, Row]] = {}
    for row in cited_rows(context.reader, Scope(), (kind,)):
        by_letter.setdefault(str(row["letter"]), {}).setdefault(described(row), row)
    if ranked and by_letter:
        counts = [len(own) for own in by_letter.values()]
        ends = (min(counts), max(counts))
        wanted = ends["most" in [word.text for word in utterance.words]]
        by_letter = {letter: own for letter, own in by_letter.items() if len(own) == wanted}
    elif number:
        by_letter = {letter: own for letter, own in by_letter.items() if number.holds(len(own))}
    if not by_letter:
        return unanswered("not-stated", context.local.say("refused.nothing_answers"))
    return _told(context, by_letter)


def cited_by_so_many(context: Context) -> Answer | None:
    """ "Which document is cited by two letters?": what so many letters cite; a refusal where nothing is."""
    utterance, words = context.utterance, context.utterance.words
    by = next((i for i, word in enumerate(words) if word.text == "by"), len(words))
    cited = any(word.stem in _CITING for word in words[:by])
    number = claimed_number(utterance, LETTER_NOUNS)
    if not cited or not number or utterance.slots or letter_count(context.reader) > MOST_LETTERS:
        return None
    if unread(context, _OWN_WORDS | KINDS.keys() | {stem("by"), stem("both")}):
        return None
    nouns = {KINDS[word.stem] for word in words[:by] if word.stem in KINDS}
    kinds = tuple(nouns | {"resolution", "decision"}) if "document" in nouns else tuple(nouns)
    letters: dict[str, dict[str, Row]] = {}
    for row in cited_rows(context.reader, Scope(), kinds):
        letters.setdefault(described(row), {}).setdefault(str(row["letter"]), row)
    found = {name: own for name, own in letters.items() if number.holds(len(own))}
    if not found:
        return unanswered("not-stated", context.local.say("refused.nothing_answers"))
    names = context.local
    text = "; ".join(f"{name}: {names.joined(map(names.letter, own))}" for name, own in list(found.items())[:8])
    rows = [row for own in found.values() for row in own.values()]
    return Answer(
        "answered", f"{upper_first(text)}.", items=tuple(found)[:24], citations=cite_all(context.reader, rows[:12])
    )


def citing_none(context: Context) -> Answer | None:
    """ "Which letters cite no document?": those without any, looked for in all that each of them cites."""
    utterance = context.utterance
    if utterance.slots or letter_count(context.reader) > MOST_LETTERS:
        return None
    if unread(context, _OWN_WORDS | _NONE | KINDS.keys()):
        return None
    nouns = {KINDS[word.stem] for word in utterance.words if word.stem in KINDS}
    kinds = tuple(nouns | {"resolution", "decision"}) if "document" in nouns else tuple(nouns)
    citing = {str(row["letter"]) for row in cited_rows(context.reader, Scope(), kinds)}
    left = [card.letter for card in cards(context.reader) if card.letter not in citing]
    names = context.local
    if not left:
        return unanswered("not-stated", names.say("refused.nothing_answers"))
    count = f"{names.opening(names.counted(len(left), 'letter'))}: "
    listed = shortened([names.letter(letter) for letter in left], 24, names.language)
    lead = {"how many": count, "yes/no": f"Yes. {count}"}.get(utterance.asks, "")
    number = {"how many": (str(len(left)),), "yes/no": ("Yes",)}.get(utterance.asks, ())
    items = (*number, *(context.names.letter(letter).removeprefix("the ") for letter in left[:24]))
    citations = cite_all(context.reader, facts(context.reader, left[:12], "title"))
    return Answer("answered", upper_first(f"{lead}{listed}."), items=items, citations=citations)


_NONE = frozenset(map(stem, "no not never any anything nothing without none all at whatsoever earlier".split()))


def _told(context: Context, by_letter: dict[str, dict[str, Row]]) -> Answer:
    names = context.local
    shown = list(by_letter.items())[:12]
    lines = "; ".join(f"{names.letter(letter)} ({len(own)}: {names.joined(own)})" for letter, own in shown)
    counted = f"{names.opening(names.counted(len(by_letter), 'letter'))}: "
    items = tuple(context.names.letter(letter).removeprefix("the ") for letter in by_letter)
    if context.utterance.asks == "how many":
        lines = counted + lines
        items = (str(len(by_letter)), *items)
    rows = [row for own in by_letter.values() for row in own.values()]
    return Answer("answered", f"{upper_first(lines)}.", items=items[:24], citations=cite_all(context.reader, rows[:12]))


def _cited_noun(utterance: Utterance) -> int | None:
    """Where what is cited stands in "which letters cite more than two documents"; None in any other sentence."""
    words = utterance.words
    verb = next((i for i, word in enumerate(words) if word.stem in _CITING), None)
    if verb is None or not any(word.stem in LETTER_NOUNS for word in words[:verb]):
        return None
    behind = range(verb + 1, len(words))
    return next((i for i in behind if words[i].stem in KINDS or words[i].stem in ("paper", "document")), None)

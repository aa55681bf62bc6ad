"""An utterance read: words with their spelling settled, what it names, and what kind of answer it asks for."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from os.path import dirname, join
from typing import NamedTuple

from bot.lexicon import AUXILIARIES, QUESTION_WORDS, STOPWORDS, done_again, inflections, kin, lexicon
from bot.reading import names
from bot.reading.frames import unframed
from bot.reading.gazetteer import Gazetteer
from bot.reading.padding import unpadded
from bot.reading.part_nouns import is_part_noun
from bot.reading.patterns import pattern
from bot.reading.shorthand import halves_together, plain_contractions, written_out
from bot.reading.spelling import spaced
from bot.reading.spoken_of import is_topic
from bot.reading.statements import (
    asks_what_it_is_called,
    asks_when_at_its_end,
    is_statement,
    tells_a_fact,
    within_a_phrase,
)
from bot.reading.typed import Word, tagged
from bot.reading.years import years_away, years_in_digits
from bot.slots import CARDINALS, Slot, numbered_slots, phrase_slots, without_bodies_of_offices
from store.words import stem, stems

LONGEST = 600
"""Characters of a question that are read; more than any question needs, and a bound for every comparison."""

_QUOTED = r"[\"“„«]([^\"”“»]{2,200})[\"”“»]|(?<!\w)['‘]([^'’‘]{3,200})['’](?!\w)"
_QUOTES = frozenset("\"“”„«»'‘’")
_AUXILIARY = AUXILIARIES | {"am", "isn't"}
"""An utterance that begins with one of these wants a yes or a no."""
_ANY = frozenset("any anyone anybody".split())
""" "Any minister among them?", "any of those who signed?" asks whether there is one."""
_KNOWING = frozenset("idea clue chance hint news way".split())
_THOSE = frozenset("those people persons ones states countries letters documents".split())
_BEFORE_WH = frozenset("for of from to in at by on under with as".split())
"""What stands before a question word that stays where its answer would be: "does she speak for which State?"."""
_YES_NO = pattern(
    r"(?:^|[,;:.!?-] )(?:and |so |but |ok |well |then |also |or )*(?:is|are|was|were|do|does|did|has|have|had|can|could"
    r"|will|would|should) (?!you\b)|(?:, | )(?:right|correct|true|yes|no|or not|isn't it|true or false) ?\?*$"
    r"|^true or false"
    r"|\bwhether\b|\b(?:y/n|yes/no)\b"
)


class Utterance(NamedTuple):
    """One question, read."""

    text: str
    """As typed, without control characters, cut to :data:`LONGEST`."""
    words: tuple[Word, ...]
    slots: tuple[Slot, ...]
    asks: str
    """Kind of answer: "who", "when", "how many", "yes/no", ... or "" where nothing tells."""
    language: str = "en"
    translated: bool = False
    """Whether it is asked in another language and ``text`` is its wording in English."""

    @property
    def in_english(self) -> bool:
        """Whether ``text`` and the order of the words are English."""
        return self.language == "en" or self.translated

    def of(self, *kinds: str) -> tuple[Slot, ...]:
        """Slots of the kinds, in order."""
        return tuple(slot for slot in self.slots if slot.kind in kinds)

    def values(self, *kinds: str) -> tuple[str, ...]:
        """Different values of the slots of the kinds, in order."""
        return tuple(dict.fromkeys(slot.value for slot in self.of(*kinds)))

    def words_of(self, slot: Slot) -> tuple[Word, ...]:
        """The words a slot covers."""
        return self.words[slot.first : slot.last]

    def free(self, *except_kinds: str) -> tuple[Word, ...]:
        """Words that belong to no slot, or to a slot of ``except_kinds``."""
        covered = {i for s in self.slots if s.kind not in except_kinds for i in range(s.first, s.last)}
        return tuple(word for i, word in enumerate(self.words) if i not in covered)


_TAG = pattern(r"[,;-] ?(?:right|correct|true|no|yes|is that so|isn't it|wasn't it|didn't (?:he|she|they|it)) ?\?+$")
"""A statement with a question at its end."""
_EITHER = pattern(r"[,;:.?!( -]+(?:yes or no|true or false|right or wrong|correct or not|yes/no|y/n)[ ?.!)]*$", re.I)
"""What asks for a yes or a no behind anything; its own "no" denies nothing."""


_CONTROLS = dict.fromkeys([*range(32), 127], " ")


def clean(text: str) -> str:
    """``text`` without control, format and unpaired surrogate characters, on one line."""
    if text.isascii():
        return " ".join(text[: 4 * LONGEST].translate(_CONTROLS).split())[:LONGEST]
    kept = (
        " " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c
        for c in unicodedata.normalize("NFC", text[: 4 * LONGEST])
    )
    plain = "".join(c for c in kept if unicodedata.category(c) not in ("Cf", "Cs", "Co", "Cn"))
    return " ".join(plain.split())[:LONGEST]


def read_utterance(
    text: str, gazetteer: Gazetteer, language: str = "en", gloss: str | None = None, translated: bool = False
) -> Utterance:
    """Read one question. ``gloss`` is its wording in English where it was asked in another language; where it is
    ``translated``, ``text`` is that wording itself."""
    shown = clean(text)
    english = language == "en" or translated
    typed = unpadded(clean(gloss) if gloss else shown, gazetteer.words) if english else clean(gloss or shown)
    plain = unframed(written_out(plain_contractions(_EITHER.sub("", typed))))
    working = halves_together(years_away(years_in_digits(spaced(plain))))
    words = tagged(working)
    slots = _fixed_slots(working, words)
    words, slots = names.named(words, slots, gazetteer)
    taken = names.covered(words, slots)
    texts = [word.text for word in words]
    slots += numbered_slots(texts, taken)
    slots = without_bodies_of_offices(texts, slots)
    taken = names.covered(words, slots)
    slots += [s for s in phrase_slots(texts, taken) if is_part_noun(s, words) and not is_topic(s, texts)]
    kind = "yes/no" if _EITHER.search(typed) else asks(texts, working)
    kind = kind or ("yes/no" if is_statement(shown, words, slots) else "")
    return Utterance(shown, tuple(words), tuple(sorted(slots, key=lambda s: s.first)), kind, language, translated)


def _fixed_slots(text: str, words: Sequence[Word]) -> list[Slot]:
    """Quoted words, symbols and dates: what no spelling correction may touch."""
    found: list[Slot] = []
    taken = [False] * len(words)

    def add(kind: str, value: str, start: int, end: int, detail: str = "") -> None:
        covered = [i for i, word in enumerate(words) if word.start < end and word.end > start]
        if covered and not any(taken[i] for i in covered):
            found.append(Slot(kind, value, covered[0], covered[-1] + 1, detail))
            taken[covered[0] : covered[-1] + 1] = [True] * (covered[-1] + 1 - covered[0])

    for match in re.finditer(_QUOTED, text) if _QUOTES & set(text) else ():
        add("quoted", (match[1] or match[2]).strip(), match.start(), match.end())
    if "/" in text:
        from store.symbols import find_symbols  # here to keep start-up fast

        for symbol in find_symbols(text):
            add("symbol", symbol.canonical, symbol.start, symbol.end)
    if _may_hold_date(text):
        from store.dates import find_dates  # here to keep start-up fast

        for date in find_dates(text):
            add("date", date.iso, date.start, date.end, date.precision)
    for word in words:
        if len(word.text) == 4 and word.text.isdecimal() and "1900" <= word.text < "2100":
            add("date", word.text, word.start, word.end, "year")
    return found


_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec янв фев мар апр ма июн июл авг сен окт ноя дек".split()
_MONTHS += "ene abr ago dic janv fév fev avr juin juil aoû aou déc".split()


def _may_hold_date(text: str) -> bool:
    """Whether there can be more than a bare year, which is read here: a month's name, or digits with marks between."""
    folded = text.casefold()
    return any(c.isdigit() for c in text) and (any(m in folded for m in _MONTHS) or bool(_NUMERIC.search(text)))


_NUMERIC = pattern(r"\d[./-]\d")


@lru_cache(maxsize=1)
def _asks() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Phrases with their kind of answer by first word, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    with open(join(dirname(dirname(__file__)), "data", "asks.txt"), encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                kind, phrases = line.split("|")
                for phrase in phrases.split(","):
                    words = tuple(phrase.split())
                    found.setdefault(words[0], []).append((words, kind.strip()))
    return {first: tuple(sorted(pairs, key=lambda pair: -len(pair[0]))) for first, pairs in found.items()}


def asks(words: Sequence[str], text: str) -> str:
    """Kind of answer that is asked for; the last question of the utterance decides."""
    wh = _first_question_phrase(words)
    if wh and wh[0] and words[0] in _AUXILIARY and wh[0] >= len(words) - 3 and words[wh[0] - 1] in _BEFORE_WH:
        return wh[1]
    if wh and wh[1] == "when" and tells_a_fact(words, wh[0]):
        return "what"
    if wh is None and ((len(words) > 2 and words[-1] == "since") or asks_when_at_its_end(words)):
        return "when"
    if len(words) > 1 and words[0] in _ANY and words[1] not in _KNOWING and (wh is None or words[wh[0] - 1] in _THOSE):
        return "yes/no"
    if text.endswith("?") and _TAG.search(text.casefold()):
        return "yes/no"
    if (wh is None or (wh[0] > 0 and words[0] in _AUXILIARY)) and _YES_NO.search(text.casefold()):
        return "choice" if "or" in words[1:-1] and words[-2:] != ["or", "not"] else "yes/no"
    kind = "what" if wh and asks_what_it_is_called(wh[1], words) else wh[1] if wh else ""
    return kind if not (kind == "how" and "differ" in words) else ""


def _first_question_phrase(words: Sequence[str]) -> tuple[int, str] | None:
    """Place and kind of the first phrase that asks; of the second where the first is a relative ("the six who ...")."""
    found = _question_phrases(words)
    first = next(found, None)
    if first and first[0] and words[first[0]] in _RELATIVE and words[first[0] - 1] in _ANTECEDENTS:
        return next(found, first)
    return first


_RELATIVE = frozenset("who whom whose which where when".split())
_ANTECEDENTS = {
    *"those these one ones people persons person man state states country countries members signatories".split(),
    *"letter letters document documents paper papers statement text annex note memorandum resolution diplomats".split(),
    *CARDINALS,
}


def _question_phrases(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    table = _asks()
    for at, word in enumerate(words):
        for phrase, kind in table.get(word, ()):
            if at and words[at - 1] in _OBSERVED and phrase in _OBSERVANCES:
                continue
            if tuple(words[at : at + len(phrase)]) == phrase and not (kind == "when" and within_a_phrase(words, at)):
                yield at, kind
                break


_OBSERVED, _OBSERVANCES = frozenset(("international", "world")), (("year", "of"), ("day", "of"))
"""An "International Year of X" is proclaimed; no year is asked for."""


class Term(NamedTuple):
    """A word of the utterance that must be found in the letters, with what else would do."""

    text: str
    stem: str
    alternatives: tuple[tuple[str, ...], ...]
    """Phrases of stems that mean the same, the word's own stem first."""
    kin: tuple[tuple[str, ...], ...] = ()
    """Phrases of stems that a thesaurus gives: near in meaning, not the same."""
    forms: tuple[tuple[str, ...], ...] = ()
    """Stems of its other forms, where it is inflected irregularly: the same word."""


MEMBER = Term("member", "member", (("member",), ("belong",), ("particip",), ("parti",)))
"""What a question claims of a State that is "in" a body, with the words by which letters say it."""


def terms(words: Sequence[Word]) -> tuple[Term, ...]:
    """Content words of ``words``, phrases of the lexicon taken together, each once."""
    return _terms(tuple(words))


def _number_in_words(text: str) -> tuple[tuple[str, ...], ...]:
    """Stems of "sixty-fifth" for "65th", of "ten" for "10"."""
    from bot.reading.ordinals import in_words, named_ordinals  # here to keep start-up fast: few questions have one

    spelled = [*map(in_words, named_ordinals([text])), *(word for word, n in CARDINALS.items() if str(n) == text)]
    return tuple(tuple(stems(one)) for one in spelled if one)


@lru_cache(maxsize=256)
def _terms(words: tuple[Word, ...]) -> tuple[Term, ...]:
    lex = lexicon()
    found: dict[str, Term] = {}
    at = 0
    while at < len(words):
        stems_ahead = tuple(word.stem for word in words[at : at + 4])
        for phrase, name in lex.openings.get(stems_ahead[0], ()):
            if stems_ahead[: len(phrase)] == phrase:
                text = " ".join(word.text for word in words[at : at + len(phrase)])
                found.setdefault(name, Term(text, name, (phrase, *lex.alternatives.get(name, ()))))
                at += len(phrase)
                break
        else:
            word = words[at]
            at += 1
            if (
                word.text in STOPWORDS
                or word.text in QUESTION_WORDS
                or (len(word.text) < 2 and not word.text.isdigit())
            ):
                continue
            own = stem(word.text)
            forms = tuple(dict.fromkeys(stem(form) for form in inflections(word.text)))
            same = (phrase for form in (own, *forms[:1]) for phrase in lex.alternatives.get(form, ()))
            spelled = _number_in_words(word.text) if word.text[0].isdigit() else done_again(word.text)
            alternatives = tuple(dict.fromkeys(((own,), *((form,) for form in forms), *same, *spelled)))
            found.setdefault(own, Term(word.text, own, alternatives, kin(word.text), tuple((f,) for f in forms)))
    return tuple(found.values())

"""Slips of the keyboard: joined words, missing letters, digits for letters.

A word that is English, or that the letters use, is never corrected. Digits, symbols and negations are not
touched; a year typed with letters in it ("2oo9") is pointed out instead of read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import lru_cache

from bot.lexicon import QUESTION_WORDS, STOPWORDS, is_english, lexicon
from bot.slots import CARDINALS, slot_words

SHORT_FORMS = {
    "u": "you", "r": "are", "ur": "your", "n": "and", "w": "with", "wat": "what", "wot": "what", "wht": "what",
    "whats": "what is", "whos": "who is", "whens": "when is", "wheres": "where is", "hows": "how is", "wich": "which",
    "whch": "which", "wen": "when", "wher": "where", "hw": "how", "hoo": "who", "whp": "who", "fm": "from",
    "frm": "from", "abt": "about", "b4": "before", "btw": "between", "bw": "between", "vs": "versus", "yr": "year",
    "yrs": "years", "ltr": "letter", "ltrs": "letters", "doc": "document", "docs": "documents", "res": "resolution",
    "reso": "resolution", "resos": "resolutions", "para": "paragraph", "paras": "paragraphs", "govt": "government",
    "org": "organization", "orgs": "organizations", "ppl": "people", "pls": "please", "plz": "please", "thx": "thanks",
    "ty": "thanks", "tnx": "thanks", "intl": "international", "nr": "number",
    "num": "number", "whn": "when", "th": "the", "teh": "the", "hte": "the", "adn": "and", "dint": "did not",
    "didnt": "did not", "doesnt": "does not", "isnt": "is not", "wasnt": "was not", "werent": "were not",
    "arent": "are not", "dont": "do not", "cant": "can not", "2day": "today", "d": "the", "da": "the", "dis": "this",
    "dat": "that", "wth": "with", "wit": "with", "bout": "about", "sig": "signature", "sigs": "signatures",
    "sgnd": "signed", "mtg": "meeting", "agmt": "agreement", "sept": "september", "info": "information",
    "lang": "language", "orig": "original", "pics": "pictures", "k": "ok", "gr8": "great", "cuz": "because",
    "bc": "because", "wd": "would", "shd": "should", "cd": "could", "hv": "have", "bn": "been", "sum": "some",
}  # fmt: skip
"""Telephone and note-taking forms; whole words only."""

_YEAR_WITH_LETTERS = re.compile(r"(?<![\w])(?=[\doOlI]{4}(?![\w]))(?=\d*[oOlI])(?=[oOlI]*\d)[12lI][\doOlI]{3}")
_WORD_AND_DIGITS = re.compile(r"(?<=[a-z]{3})(?=(?:19|20)\d\d(?!\d))|(?<=(?:19|20)\d\d)(?=[a-z]{3})", re.IGNORECASE)


def year_with_letters(text: str) -> tuple[str, str] | None:
    """("2oo9", "2009") where a year is typed with letters for digits; to be asked about, never read."""
    found = _YEAR_WITH_LETTERS.search(text)
    if not found:
        return None
    return found[0], found[0].translate(str.maketrans("oOlI", "0011"))


def spaced(text: str) -> str:
    """Put a space between a word and a year that were typed together ("the2009letter")."""
    return _WORD_AND_DIGITS.sub(" ", text)


@lru_cache(maxsize=1)
def frame_words() -> frozenset[str]:
    """Words that the bot itself understands."""
    return frozenset({*lexicon().vocabulary, *slot_words(), *STOPWORDS, *QUESTION_WORDS, *CARDINALS})


def known(word: str, letter_words: Collection[str]) -> bool:
    """Whether a folded word needs no correction."""
    return (
        len(word) < 3
        or not word.replace("-", "").replace("'", "").isalpha()
        or word in frame_words()
        or word in letter_words
        or is_english(word)
        or (word.endswith("'s") and known(word[:-2], letter_words))
    )


def corrected(word: str, letter_words: Collection[str]) -> str | None:
    """What an unknown word probably is: a short form, a slip of a known word, or joined words; else None."""
    if word in SHORT_FORMS:
        return SHORT_FORMS[word]
    from bot.fuzzy import close_word  # here to keep start-up fast

    near = close_word(word, frame_words() | frozenset(letter_words))
    if near:
        return near.text
    pieces = split_joined(word, lambda piece: piece in frame_words() or piece in letter_words)
    return " ".join(pieces) if pieces else None


def split_joined(word: str, is_word: Callable[[str], bool], most: int = 4) -> list[str] | None:
    """Cut a word typed without spaces into known words, fewest first ("whosigned" -> who, signed)."""
    if not 6 <= len(word) <= 40 or not word.isalpha():
        return None
    best: list[list[str] | None] = [[]] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 16), end):
            before, piece = best[start], word[start:end]
            if before is None or len(before) >= most or not (len(piece) > 2 or piece in STOPWORDS) or not is_word(piece):
                continue
            now = best[end]
            if now is None or len(now) > len(before) + 1:
                best[end] = [*before, piece]
    found = best[-1]
    return found if found and len(found) > 1 and any(len(piece) > 3 for piece in found) else None

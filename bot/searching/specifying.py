"""Whether a sentence tells which of a kind is meant, or only speaks of the kind: "which drugs", "what military bases".

A noun is told apart by a word before it that the question does not have ("regional forces"), by names behind it
("threats such as terrorism"), or by what it is of, in or for.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import dropwhile, pairwise, takewhile

from bot.lexicon import STOPWORDS, base_forms, inflections, word_classes
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.searching.doers import may_be_verb
from bot.slots import MONTHS
from store.words import Token, stem, tokens

_OPENING = frozenset("such including include includes namely like as entitled called named of in for on to".split())
_OF_PURPOSE = frozenset(map(stem, "purpose purposes end aim aims goal goals objective reason reasons".split()))
"""Nouns that a whole sentence tells: "what purpose does it serve"."""
_PLACING = frozenset("from between at near along off".split())
""" "The road from A to B", "the bridge near C": told apart by a name."""
_LISTING = frozenset("such including include includes namely like".split())
_MARKS = frozenset(':(“"')
_SAID = frozenset("communication cognition".split())
"""Kinds of nouns whose content a clause with "that" tells: "on the understanding that ..."."""
_ENDING = frozenset("and or but has have had is are was were will would may".split())
"""Words with which what a noun is of, in or for comes to its end."""
REACH = 12
"""Words behind a noun within which a list of what belongs to it begins."""


SORTS = frozenset("types kinds sorts varieties categories forms".split())
_SIDE_BY_SIDE = pattern(r"\b(?:such as|including|include|namely|like)\b|, [\w -]+,? and ", re.IGNORECASE)
"""Several things named side by side: what "what types of ..." asks for."""


def sorted_out(utterance: Utterance, text: str, must: Sequence[Term]) -> bool:
    """ "Which drugs", "what kinds of weapons": whether the sentence tells some apart, or only speaks of them."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, word in enumerate(texts) if word in ("which", "what")), None)
    if at is None or utterance.asks not in ("which", "what") or relative(texts, at):
        return True
    of_sorts = bool(SORTS & set(texts[at + 1 : at + 3]))
    if of_sorts and _SIDE_BY_SIDE.search(text) is None:
        return False
    following = texts[at + 3 : at + 6] if of_sorts else texts[at + 1 : at + 4]
    listed = texts[at + 1 : at + 2] in (["are"], ["were"]) and texts[at + 2 : at + 3] == ["the"]
    following = texts[at + 3 : at + 6] if listed else following
    head = noun_behind(following, must)
    begins = head is not None and (listed or any(following[0] in term.text.split() for term in must))
    if head is None or not begins or {"thing", "things"} & set(following) or (listed and _is_name(utterance, head)):
        return True
    return tells_which(text, head, {word.stem for word in utterance.words})


def _is_name(utterance: Utterance, head: Term) -> bool:
    """ "What were the Stella and the Aurora": of what has a name nothing is told apart."""
    return any(word.capital and word.text == head.text for word in utterance.words[1:])


_ARTICLES = frozenset("the a an this that these those its his their her our any no".split())


_BEFORE_WHICH = frozenset("by in on under with from to for".split())


def relative(texts: Sequence[str], at: int) -> bool:
    """ "The sentence about deliveries which upset ...": a "which" behind a noun asks nothing."""
    at -= at > 1 and texts[at] == "which" and texts[at - 1] in _BEFORE_WHICH  # "the decree BY which"
    letters, _ = word_classes(texts[at - 1]) if at and texts[at] in ("which", *_BEFORE_WHICH) else ("", "")
    noun = "v" not in letters or texts[max(0, at - 2)] in _ARTICLES
    return "n" in letters and noun and texts[at - 1] not in STOPWORDS


def noun_behind(following: Sequence[str], must: Sequence[Term]) -> Term | None:
    """The noun behind "which": of several words side by side ("which UN bodies") the last; none behind a verb.

    What stands before an article is a verb: "what fixed the boundary".
    """
    if len(following) > 1 and following[1] in _ARTICLES and may_be_verb(following[0]):
        return None
    if len(following) > 2 and following[2] in _ARTICLES and _is_third_person(following[1]):
        following = following[:1]  # "which treaty DELIMITS the border"
    found = [next((term for term in must if text == term.text.split()[-1]), None) for text in following]
    run = list(takewhile(lambda term: term is not None, dropwhile(lambda term: term is None, found)))
    nouns = list(takewhile(lambda term: term is not None and not _is_past(term.text), run[1:]))
    run = [*run[:1], *nouns]  # "which museum GAVE it back", "which bank OFFERED help"
    return run[-1] if run else None


def _is_third_person(word: str) -> bool:
    """Whether the word may be a verb with the "s" of "he does"."""
    return word.endswith("s") and not word.endswith("ss") and may_be_verb(word)


def _is_past(word: str) -> bool:
    """Whether the word is the past of a verb; nouns have such a plural too ("men", "knives")."""
    if word.endswith("ed") and word not in _DESCRIBING:
        return any(base != word and "v" in word_classes(base)[0] for base in base_forms(word))
    forms = inflections(word)
    return forms[:1] not in ((), (word,)) and "v" in word_classes(forms[0])[0] and not word.endswith(("men", "ves"))


_DESCRIBING = frozenset("armed united displaced landlocked unmanned combined allied proposed".split())
"""Participles that mostly stand before a noun: "which Kenyan armed groups"."""


def tells_which(text: str, head: Term, asked: Collection[str]) -> bool:
    """Whether the noun of "which NOUN ..." is told apart in the sentence, where it stands there.

    ``asked`` are the stems of the question.
    """
    if head.stem in _OF_PURPOSE | LETTER_NOUNS:
        return True
    if told_by_place(head, text):
        return True
    found = list(tokens(text))
    met, said = False, word_classes(head.text.split()[-1])[1] in _SAID
    pieces = [(token.text, stem(token.text), text[token.start].isupper()) for token in found]
    phrases = [phrase for phrase in head.alternatives if phrase]
    for phrase in phrases:
        for at in range(len(pieces) - len(phrase) + 1):
            if tuple(piece[1] for piece in pieces[at : at + len(phrase)]) != phrase:
                continue
            behind, met = at + len(phrase), True
            if _belongs_to_next(pieces, found, behind, text):
                continue
            gap = text[found[behind - 1].end : found[behind].start] if behind < len(found) else "."
            if _modified(pieces[:at], asked) or _opened(pieces[behind:], gap, asked, said):
                return True
    return not met


def told_by_place(head: Term, text: str) -> bool:
    """ "In which areas are forces formed": regions are told apart by where it is done."""
    return head.stem in _REGIONS and _IN_A_PLACE.search(text) is not None


def lacks_month(texts: Sequence[str], text: str) -> bool:
    """ "In which months": a sentence that names none."""
    asked = any(one in ("which", "what") and other in ("month", "months") for one, other in pairwise(texts))
    return asked and _MONTH.search(text) is None


_MONTH = pattern(
    r"(?:\d|\b(?:in|from|to|and|until|till|between|of|by|since|early|late|mid)) "
    rf"(?:{'|'.join(month.capitalize() for month in MONTHS)})\b"
)
_REGIONS = frozenset(map(stem, "region area zone place".split()))
_IN_A_PLACE = pattern(r"\b(?:in|across|throughout|around|along|near) (?:the )?[A-Z][a-z]+(?! \d)")


def _belongs_to_next(pieces: Sequence[_Piece], found: Sequence[Token], behind: int, text: str) -> bool:
    """ "Arms deliveries": a noun in front of another one tells of that one only."""
    if behind >= len(pieces) or text[found[behind - 1].end : found[behind].start] != " ":
        return False
    word, _, capital = pieces[behind]
    return word not in STOPWORDS and not capital and not word.endswith("ed") and not word[0].isdigit()


_Piece = tuple[str, str, bool]


def _modified(before: Sequence[_Piece], asked: Collection[str]) -> bool:
    """A word right before it, or before those of the question that stand there."""
    for i, (text, stem_, _) in enumerate(reversed(before[-4:]), 2):
        if text in STOPWORDS:
            return False
        if stem_ not in asked and not {stem(piece) for piece in text.split("-")} <= set(asked):
            gerund = text.endswith("ing") and (len(before) < i or before[-i][0] in STOPWORDS)
            return not gerund
    return False


def _opened(behind: Sequence[_Piece], gap: str, asked: Collection[str], said: bool) -> bool:
    """What follows it: a list, a name, or "of", "in", "for" with something new; "that" behind what is ``said``."""
    if any(text in _LISTING for text, _, _ in behind[:REACH]) or _MARKS & set(gap):
        return True
    if behind and behind[0][0][:1].isdigit() and gap == " ":
        return behind[0][1] not in asked  # "Article 33", "resolution 12/7"
    if behind and behind[0][2] and gap == " ":
        return behind[0][1] not in asked
    if behind and behind[0][0] == "that" and said:
        return True
    if len(behind) > 1 and behind[0][0] in _PLACING and gap == " ":
        return any(capital and stem_ not in asked for _, stem_, capital in behind[1:3])
    if len(behind) > 1 and behind[0][0] in _OPENING | {"which", "that", "is", "are"} and gap == " ":
        ahead = takewhile(lambda piece: piece[0] not in _ENDING, behind[1:REACH])
        return any(text not in STOPWORDS and stem_ not in asked for text, stem_, _ in ahead)
    return False

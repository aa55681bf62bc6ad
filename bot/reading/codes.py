"""Where two or three letters are the code of a State, and where an abbreviation or a word of chat."""

from __future__ import annotations

from collections.abc import Sequence

from bot.lexicon import QUESTION_WORDS, STOPWORDS, is_english
from bot.reading.short_forms import SHORT_FORMS
from bot.reading.typed import Word
from bot.slots import slot_words

LONGEST_CODE = 3
"""Letters; longer aliases of that kind are acronyms, which no word is mistaken for."""
FUNCTION_WORDS = frozenset(
    "de la le les du des et en es el los y un une il se si su al del ou au ne me te tu sa ma li lo a".split()
)
"""Words of French and Spanish that are also codes of States."""
TITLES = frozenset(
    "mr mrs ms dr he ambassador minister president sir his her excellency senator judge general colonel captain".split()
)
_WATERS = (("lake",), ("gulf", "of"), ("strait", "of"), ("straits", "of"), ("sea", "of"), ("bay", "of"))
_ABBREVIATIONS = frozenset("ga sc sg dsg usg asg fm fms pm pms pr prs dpr un eu op ops pp pps hq re pg no nr".split())
"""In questions on letters of the United Nations never States, in capitals or not."""
_CHAT = frozenset(
    """am ok gd gm st gr hr min sec cv pa mt mp fr ad bc ps sb sth pls so my do is it in at be to by as if us cc tv id
    au ai nb pc vs ny esp km kg cm mm ml""".split()
)
"""In small letters words of chat; in capitals States."""
_LINKING = frozenset(
    "and or n & , for from of by with versus vs is was did does do between to about are were has had".split()
)
_JOINING = frozenset("and n or vs versus &".split())
_POSTS = frozenset("rep reps ambassador signatori signer envoy mission minist presid delegat".split())
_TWO, _FEW_WORDS, _BOTH_SIDES = 2, 8, 2


def names_waters(words: Sequence[Word], first: int) -> bool:
    """ "Lake Chad", "the Gulf of Guinea": what looks like a State at ``first`` is part of the name of waters."""
    texts = tuple(word.text for word in words[max(0, first - 2) : first])
    return texts in _WATERS or texts[-1:] in _WATERS


def may_be_code(words: Sequence[Word], at: int) -> bool:
    """Whether the word at ``at``, which is spelled as a State's code, may stand for the State."""
    word = words[at]
    if word.text in TITLES or word.text in _ABBREVIATIONS:
        return False
    if _is_small(word.text):
        return stands_out(words, at) and not _is_stressed(words, at)
    if word.raw.islower() and _has_something(words, at):
        return False
    if at and len(word.raw) == _TWO and word.raw.istitle() and words[at - 1].capital:
        return False  # "Ban Ki-moon", "Aung San Su": a piece of a name
    if word.text in FUNCTION_WORDS or not (word.raw.isupper() or _among_names(words, at)):
        return False
    plain = not is_english(word.text) and word.text not in {*SHORT_FORMS, *slot_words()}
    return word.raw.isupper() or plain or _beside_a_name(words, at)


def _has_something(words: Sequence[Word], at: int) -> bool:
    """ "nam of ambassador": a clipped noun; behind "from" it is a State, "from arm of 2004"."""
    behind = words[at + 1].text if at + 1 < len(words) else ""
    return behind == "of" and not (at and words[at - 1].text in _LINKING)


def stands_out(words: Sequence[Word], at: int) -> bool:
    """Whether a small word is in capitals in a question that is not: "who signed for BY"."""
    word = words[at]
    if not word.raw.isupper() or len(word.raw) < _TWO or word.text in FUNCTION_WORDS or len(word.raw) > LONGEST_CODE:
        return False
    return any(other.raw.islower() for other in words)


def _is_small(text: str) -> bool:
    return text in _CHAT or text in STOPWORDS or text in QUESTION_WORDS or text == "per"


def _is_stressed(words: Sequence[Word], at: int) -> bool:
    """Whether a small word of three letters is in capitals for stress, "cover AND annex", not a State, "for CAN"."""
    stands_for_state = at > 0 and words[at - 1].text in _LINKING - _JOINING
    return len(words[at].text) == LONGEST_CODE and not stands_for_state


def _among_names(words: Sequence[Word], at: int) -> bool:
    """Whether two small letters stand where a State may: alone, in a list, or beside a word that links names."""
    if len(words[at].text) > _TWO or len(words) <= _FEW_WORDS:
        return True
    beside = [words[i].text for i in (at - 1, at + 1) if 0 <= i < len(words)]
    return len(beside) < _BOTH_SIDES or any(text in _LINKING or len(text) <= _TWO for text in beside)


def _beside_a_name(words: Sequence[Word], at: int) -> bool:
    """Whether an English word of three letters is joined to another short name or to a post: "rus and arm"."""
    if at + 1 < len(words) and words[at + 1].stem in _POSTS:
        return True
    for link, other in ((at - 1, at - 2), (at + 1, at + 2)):
        if 0 <= other < len(words) and words[link].text in _JOINING:
            text = words[other].text
            return len(text) == LONGEST_CODE and not is_english(text) and text not in STOPWORDS
    return False

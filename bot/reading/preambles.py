"""A setting, a reason or a wish in front of a question, taken off: "I have to write a caption and need one thing: ...".

What stands before the mark is left out where it speaks of the asker, or is an adverbial that fits any question ("in a
nutshell:"), and names nothing that letters are about. It is told by its build: who is its subject, which words are
verbs of that subject, which nouns belong to the asker.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from bot.lexicon import QUESTION_WORDS, STOPWORDS, is_english
from bot.reading.patterns import pattern
from bot.slots import slot_words
from store.words import fold, stem

Words = Callable[[], Collection[str]]

_BORDER = pattern(r"(?<=[^\s.])(?<!\b[A-Z])(?:[.!…]+(?=\s+[^\W\d_])|[:;]+(?=\s)|,(?=\s)|\s[-–—]+(?=\s))\s*")
"""Where a setting may end and the question begin; the full stop of an initial ends none."""
_MARKS = frozenset(".!…:;,-–—")
"""One of which every border holds."""
_OPENS = pattern(
    r"(?:and |so |but |then |please |kindly |now )*(?:who|whom|whose|what|when|where|why|how|which"
    r"|(?:in|on|under|to|for|by|from|with|at|of|until|since|according to) (?:which|what|whose|whom|how)"
    r"|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should"
    r"|list|name|count|give|show|quote|tell|explain|summari[sz]e|describe|compare|state|cite"
    r"|(?:the )?(?:total )?(?:number|date|name|names|title|symbol|list) of)\b",
    re.IGNORECASE,
)
"""What a question or a request begins with."""
_WITHIN = pattern(r"(?:in|on|under|according to|of|among|from) (?:the|all|your|these|those)\b[^?]*\?", re.IGNORECASE)
""" "Under the letter, whose name comes first?": a question that begins with its place."""
_RELATIVE = pattern(r"(?:who|whom|whose|which|where|when)\b[^?]*[,:;]\s", re.IGNORECASE)
"""What may be a clause within the setting: "my aunt, who is ill, wants to know: ..."."""
_FIRST = frozenset("i we me us my our mine ours im id ive".split())
_SUBJECT = frozenset("i we to must can could will would shall should may might id ive us".split())
_OWNING = frozenset("my our".split())
_LINKING = frozenset("in for at on before after as under with by without to out upon towards".split())
_LOOSE = frozenset("a an one my our".split())
"""Before a noun of no thing in particular, or of the asker's own."""
_POINTING = frozenset("it its he him his she her they them their theirs those these this that ones same both".split())
_LONGEST = 1200
"""Characters of the longest message that is looked through."""
_MOST_WORDS = 22
_MOST_OF_AN_ADVERBIAL = 6
_SMALL_NUMBER = 3
"""Digits of the longest number that is no year and no symbol: an age, an hour, a room."""


def without_preamble(text: str, letter_words: Words) -> str:
    """``text`` from where its question begins; as it was where nothing before that is a mere setting.

    ``letter_words`` gives the folded words of the letters; it is called only where a setting may stand.
    """
    if "\n" in text.strip() or len(text) > _LONGEST or _MARKS.isdisjoint(text):
        return text
    text = _POSTSCRIPT.sub("?", text)
    start = 0
    for border in _BORDER.finditer(text):
        piece, rest = text[start : border.start()].strip(), text[border.end() :]
        if "?" in piece:
            break
        mark = border[0].strip()
        if mark == "," and _RELATIVE.match(rest):
            continue
        opens = bool(_OPENS.match(rest) or _WITHIN.match(rest))
        asks = opens or mark == ":" or (mark[:1] in ".!" and rest.rstrip().endswith("?"))
        if asks and not _OPENS.match(piece) and _is_setting(piece, mark, rest, letter_words):
            start = border.end()
    return text[start:] if start and len(text[start:].split()) >= _FEWEST else text


_POSTSCRIPT = pattern(
    r"(?<=\w)\?\s+(?!i (?:only |just )?(?:mean|meant)\b)(?=[^?]*\b(?:for (?:an?|my|our|the|his|her)|to (?:show|put|use"
    r"|print|write|quote|explain|teach|tell|prove|settle|finish|fill|check|make|prepare|illustrate|convince)|because|so"
    r" (?:that|i|we)|homework|deadline|class|pupils|students|essay|article|thesis|paper|presentation)\b)"
    r"(?:i|we|my|our|it['’]?s|it is|this is|thanks?|sorry)\b[^?\d“\"]{5,200}$",
    re.IGNORECASE,
)
"""What the asker wants it for, behind a question that has been asked: "...? I need it for my article."."""
_FEWEST = 3
"""Words of a question that can stand without what was before it."""


def _is_setting(piece: str, mark: str, rest: str, letter_words: Words) -> bool:
    words = [fold(word) for word in re.findall(r"[^\W_]+(?:['’.-][^\W_]+)*", piece)]
    words = [word.replace("’", "'").replace("'", "") if word in _CONTRACTED else word for word in words]
    if not words or len(words) > _MOST_WORDS or not QUESTION_WORDS.isdisjoint(words) or _names(piece, words):
        return False
    if any(char in piece for char in '/"“«'):
        return False
    if mark != "," and _is_heading(words, letter_words):
        return True
    speaks = not _FIRST.isdisjoint(words)
    if not speaks and not _is_adverbial(words, mark):
        return False
    loose = _POINTING.isdisjoint(re.findall(r"[a-z]+", rest.casefold().replace("it true", "true")))
    return all(_is_private(words, i, loose, letter_words) for i in range(len(words)))


def _is_heading(words: Sequence[str], letter_words: Words) -> bool:
    """ "Quiz for year 10:", "Work it out:": of what kind the task is, or that it be done."""
    if words[0] in _URGING:
        return all(word in STOPWORDS or word in _MANNER for word in words[1:])
    if _TASKS.isdisjoint(words[:3]) or len(words) > _MOST_OF_A_HEADING:
        return False
    rest = [word for word in words if word not in _TASKS | _SCHOOL | STOPWORDS and not word.isdigit()]
    return all(word in _COUNTING or _is_private([word], 0, False, letter_words) for word in rest)


_TASKS = frozenset(
    """quiz homework exercise exercises worksheet puzzle riddle trivia challenge task assignment test exam revision
    practice crossword starter poll round""".split()
)
_SCHOOL = frozenset("year years class grade level unit form section week lesson day number school history set".split())
_URGING = frozenset("work figure think try guess solve answer calculate compute reckon consider ponder puzzle".split())
_MANNER = frozenset("carefully hard well twice again yourself quick quickly fast".split())
_MOST_OF_A_HEADING = 7


_CONTRACTED = frozenset("i'm i'd i've i’m i’d i’ve".split())


def _is_adverbial(words: Sequence[str], mark: str) -> bool:
    """ "In a nutshell:", "To finish the index:"; before a comma a noun of no thing in particular ("in a hurry,")."""
    if words[0] not in _LINKING or len(words) > _MOST_OF_AN_ADVERBIAL or list(words[1:2]) == ["or"]:
        return False  # "before or after X: when was Y" asks which of the two
    return mark != "," or not _LOOSE.isdisjoint(words[1:3])


def _names(piece: str, words: Sequence[str]) -> bool:
    """Whether the piece holds a name or a year; a name that belongs to the asker ("my MUN handout") counts not."""
    shown = re.findall(r"[^\W_]+(?:['’.-][^\W_]+)*", piece)
    for i, (raw, word) in enumerate(zip(shown, words, strict=True)):
        if any(c.isdigit() for c in word) and (not word.isdigit() or len(word) > _SMALL_NUMBER):
            return True
        named = i and raw[0].isupper() and word not in _FIRST
        if named and _OWNING.isdisjoint(words[max(0, i - 2) : i]):
            return True
    return False


def _is_private(words: Sequence[str], at: int, loose: bool, letter_words: Words) -> bool:
    """Whether the word says nothing of letters: a small word, a verb of the asker's, a noun of the asker's."""
    word = words[at]
    if word in STOPWORDS or word in _FIRST or word in _SUBJECT or word.isdigit():
        return True
    if word in slot_words() and word not in _COUNTING:
        return False
    before = words[max(0, at - 2) : at]
    if not _OWNING.isdisjoint(before) or (loose and not _LOOSE.isdisjoint(before)):
        return True
    if loose and before and (before[-1] in _SUBJECT or before[-1] == "have"):
        return True
    return word in _COUNTING or (is_english(word) and word not in letter_words() and stem(word) not in letter_words())


_COUNTING = frozenset("one two three four five six seven eight nine ten first last".split())

"""How something was done: a yes to "adopted unanimously" needs the manner in what is quoted."""

from bot.answers import Answer
from bot.context import Context
from bot.lexicon import STOPWORDS, is_english
from store.words import stem, stems

_EMPTY = frozenset(
    """really actually truly exactly precisely already really currently presently explicitly expressly specifically
    possibly probably certainly definitely indeed simply merely only solely exclusively recently lately allegedly
    supposedly apparently officially originally formally personally jointly newly namely finally correctly literally
    directly clearly openly plainly simultaneously also usually generally respectively individually separately
    additionally likewise entirely wholly completely fully mainly roughly approximately nearly exclusively""".split()
)
"""Adverbs that a question adds without claiming a manner, or whose claim a question type decides."""


def tells_manner(context: Context, answer: Answer) -> bool:
    """Whether a yes is backed for each adverb of manner that the question claims."""
    if context.utterance.asks != "yes/no" or not answer.answer.startswith("Yes"):
        return True
    claimed = [word.text for word in context.utterance.free() if _of_manner(word.text)]
    if not claimed:
        return True
    quoted = {found for citation in answer.citations for found in stems(citation.quote)}
    return all(stem(text) in quoted for text in claimed)


def _of_manner(text: str) -> bool:
    plain = text in STOPWORDS or text in _EMPTY or not text.endswith("ly") or len(text) < 6
    return not plain and any(is_english(base) for base in (text[:-2], f"{text[:-3]}y", f"{text[:-2]}le", text[:-4]))

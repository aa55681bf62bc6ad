"""What a number of a letter counts or calls: "the number 20 turns up there: 20 what, of what?"."""

from __future__ import annotations

from bot.answers import Answer, unanswered
from bot.citing import Row
from bot.context import Context
from bot.questions.draft_rows import told
from bot.questions.strays import left_words
from bot.reading.patterns import pattern
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import CARDINALS, MONTHS, TENS
from store.words import stem

_N = r"(\d{1,4}|[a-z]+)"
_WHAT = pattern(rf"(?:^|[\s(,.;:?!–-]){_N}(?:,? (?:and|or) {_N})? (?:of )?what\b(?! (?:is|are|was|were|does|do|did)\b)")
_CALLED = pattern(
    rf"\bwhat (?:is|are|does|do|was|were) the (?:number|figure)s? {_N}\b"
    rf"|\bthe (?:number|figure) {_N} [^?.]{{3,80}}[.,;:?–-] ?(?:so )?what (?:is|does|was) (?:it|that|this)\b"
)
_WORDS = LETTER_NOUNS | frozenset(
    map(
        stem,
        """number numbers figure figures turn turns come comes up stand stands mean means refer refers count counts talk
        mention mentions mentioned given named print printed appear appears occur thing""".split(),
    )
)
_MOST = 6
"""Sentences that hold the number; where more do, it is not told which is meant."""


def number_printed(context: Context) -> Answer | None:
    """The sentences in which the number stands; that it does not stand there, where it is in none."""
    asked = _numbers(context.utterance.text.casefold())
    if not asked or _says_more(context):
        return None
    where, params = context.scope.where()
    sql = (
        f"SELECT * FROM sentences WHERE {where} AND role IN ('text', 'operative', 'preambular') ORDER BY letter, start"
    )
    rows = context.reader.rows(f"{sql} LIMIT 4000", params)
    found = [row for row in rows if all(_stands(row, number) for number in asked)]
    names = context.local
    if not found:
        listed = names.joined(f"“{number}”" for number in asked)
        letters = names.joined(map(names.letter, context.scope.letters))
        place = letters or names.say("refused.any_letter")
        return unanswered(
            "not-named", names.say("refused.not_named", n=len(asked), Names=listed, names=listed, where=place)
        )
    return told(context, found) if len(found) <= _MOST else None


def _says_more(context: Context) -> bool:
    """Whether a word is left that tells something of the number: "20 per cent of what"."""
    utterance = context.utterance
    left = left_words(utterance, context.scope, utterance.of("date", "part"))
    return any(word.stem not in _WORDS and not _number(word.text) for word in left)


def _numbers(text: str) -> tuple[int, ...]:
    """The numbers asked for: "20 what", "forty and 81 what", "what does the number 51 stand for"."""
    found = _WHAT.search(text) or _CALLED.search(text)
    given = [one for one in found.groups() if one] if found else []
    numbers = [_number(one) for one in given]
    return tuple(number for number in numbers if number) if all(numbers) else ()


def _number(typed: str) -> int:
    if typed.isdecimal():
        return int(typed)
    number = CARDINALS.get(typed, TENS.get(typed, 0))
    return number if number > 1 else 0


def _stands(row: Row, number: int) -> bool:
    """Whether the number stands in the sentence, in figures or in a word, neither as a day nor in a symbol."""
    for found in _NUMBER.finditer(str(row["text"])):
        behind = str(row["text"])[found.end() :].split(maxsplit=1)
        day = bool(behind) and behind[0].casefold() in MONTHS
        if _number(found[0].casefold()) == number and not day:
            return True
    return False


_NUMBER = pattern(r"(?<![\w/.,-])(?:\d{1,4}|[A-Za-z]+)(?![\w/-]|[.,]\d)")

"""A statement on one letter and a question on another one behind it: "A asks for X. Does B as well?".

What is told only says what "it", "he" or "as well" stand for; it is no part of what is asked, and the letter it is told
of does not answer for the other one. The question is put with these words written out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.asking import Asking
from bot.conversation import Conversation
from bot.each_side import Ask
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.sides import piece
from bot.reading.clauses import Clause, asked, clause_of
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.meant import find_scope
from bot.scoping.scope import LETTER_NOUNS
from bot.side_by_side import words_of_side
from bot.slots import CARDINALS
from bot.structure.scenes import pointed, things
from bot.turns import Turn

_TWO_SENTENCES = pattern(
    r"^(?P<told>[^?]{8,300}?[^\s.?])"
    r"(?:(?:[.!;]| [–—-]|:)\s+|,\s+(?=(?:and |but )?(?:how many|who|what|which|does|did|is|was)\b))"
    r"(?P<asked>[^?.!;]{3,200})\?+\s*$",
    re.IGNORECASE,
)
_ASKING = pattern(r"(?:and |so |but )?(?:who|whom|whose|which|what|when|where|why|how|compare|list)\b", re.IGNORECASE)
_AUXILIARY = frozenset("does do did is are was were has have had will would can".split())
_ALSO = frozenset("so too also well either again likewise same still it that this already as the and but or".split())
_GOING_ON = frozenset("and but what how about so then in of for under with by the".split())


class _Sides(NamedTuple):
    told: range
    """Words of the statement that tell its letter."""
    asked: range
    """Words of the question that tell its own."""


def asked_of_another(text: str, asking: Asking, conversation: Conversation, ask: Ask) -> Turn | None:
    """The answer for the letter that is asked about; None where the message is not built so, or nothing answers.

    To a yes or no or a number that nothing answers, that there is no answer: the other letter gives none.
    """
    found = _TWO_SENTENCES.match(" ".join(text.split()))
    if found is None or _ASKING.match(found["told"]):
        return None
    if clause_of(found["told"]) is None and not (_HOW_MANY.search(found["asked"]) and _number_and_noun(found["told"])):
        return None
    told, question = asking.read(found["told"]), asking.read(f"{found['asked']}?")
    sides = _sides(told, question)
    if sides is None or not told.in_english or not question.in_english:
        return None
    letters = set(find_scope(piece(question, sides.asked.start, sides.asked.stop), asking.reader).letters)
    last: Turn | None = None
    for again in dict.fromkeys(_questions(told, question, sides)):
        turn = ask(again, conversation)
        answer = turn.answer
        touched = letters & {citation.letter for citation in answer.citations}
        if answer.status == "answered" and answer.evidence and (touched or answer.answer.startswith("No")):
            return turn
        last = last or turn
    refused = question.asks in ("yes/no", "how many") and last and last.answer.status != "answered"
    return last if refused else None


def _sides(told: Utterance, question: Utterance) -> _Sides | None:
    """What tells the two letters: a year or day each, or a part each; None where they are not two."""
    for kind in ("date", "part"):
        one, other = told.of(kind), question.of(kind)
        if len(one) == 1 and len(other) == 1:
            if one[0].value == other[0].value:
                return None
            return _Sides(words_of_side(told, one[0]), words_of_side(question, other[0]))
    one, other = told.of("state"), question.of("state")
    if len(one) != 1 or len(other) != 1 or one[0].value == other[0].value:
        return None
    sides = _Sides(words_of_side(told, one[0]), words_of_side(question, other[0]))
    return sides if len(sides.told) > 1 and _is_letter(told, sides.told) and _is_letter(question, sides.asked) else None


def _is_letter(utterance: Utterance, side: range) -> bool:
    """ "The Xian letter", "X's one": the letter of a State, not the State as such."""
    last = utterance.words[side.stop - 1]
    return last.stem in LETTER_NOUNS or last.text == "one" or last.possessive


def _questions(told: Utterance, question: Utterance, sides: _Sides) -> Iterator[str]:
    """The question with what it leaves to the statement written out, likeliest first."""
    own = question.words[: sides.asked.start] + question.words[sides.asked.stop :]
    side = _with_noun(told, question, sides)
    statement = clause_of(_without(told, sides.told))
    bare = {word.text for word in own} <= _ALSO | _GOING_ON
    helping = own[0].text if own and own[0].text in _AUXILIARY else ""
    if statement and (bare or (helping and {word.text for word in own[1:]} <= _ALSO | _GOING_ON)):
        yield from _of_the_same_verb(statement, told, sides, side)
        return
    plain = _plain(question, sides, side)
    counting = statement and _number_and_noun(statement.subject) and not _number_and_noun(statement.behind)
    if statement and counting:
        plain = _counted(plain, f"{statement.subject} {statement.verb} {statement.behind}", whole=True)
    else:
        plain = _counted(plain, statement.behind if statement else told.text)
    if pointed(plain, "it") and statement:
        yield from _pointed(plain, told, sides, statement, helping)
        return
    yield f"{plain}?"


def _with_noun(told: Utterance, question: Utterance, sides: _Sides) -> str:
    """The other side with its noun: "the 2009 one" behind "the 2004 draft" as "the 2009 draft".

    "The one of 2009" behind "2004's explanatory paper" is "the explanatory paper of 2009".
    """
    raw = [question.words[i].raw for i in sides.asked]
    texts = [question.words[i].text for i in sides.asked]
    owned = sides.told.start == 0 and told.words[sides.told.stop - 1].possessive
    if owned and "of" in texts and {"one", "that"} & set(texts[: texts.index("of")]):
        subject = clause_of(" ".join(word.raw for word in told.words[sides.told.stop :]))
        if subject:
            return " ".join(["the", subject.subject, *raw[texts.index("of") :]])
    noun = told.words[sides.told.stop - 1]
    headed = noun.stem in LETTER_NOUNS or any(slot.last == sides.told.stop for slot in told.of("part"))
    if raw[-1].casefold() == "one" and headed:
        raw[-1] = noun.raw
    elif question.words[sides.asked.stop - 1].possessive and headed:
        raw.append(noun.raw)
    return " ".join(raw)


def _without(told: Utterance, side: range) -> str:
    """The statement with "the letter" for its side, or without it where it only says when."""
    words = [word.raw for word in told.words]
    subject = side.start == 0 and len(side) > 1
    start = side.start
    while not subject and start and told.words[start - 1].text in ("in", "of", "on", "from", "for", "by", "under"):
        start -= 1
    return " ".join([*words[:start], *(["the letter"] if subject else []), *words[side.stop :]])


_HOW_MANY = pattern(
    r"^how many(?= (?:does|do|did|has|have|had|are|is|were|was|in|of|under|by|from|the|\d+)\b)", re.IGNORECASE
)
_ONE = pattern(r"(?<=\w )one(?=$| (?:in|of|under|by|from|on)\b)", re.IGNORECASE)


def _counted(plain: str, told: str, whole: bool = False) -> str:
    """ "How many has B?" with what is counted in what is told; "was it one" with what it is said to be.

    With ``whole`` the rest is kept: "how many States are listed" of "seven States are listed".
    """
    counted = _number_and_noun(told) if not whole else told.split(" ", 1)[-1]
    if counted and _HOW_MANY.search(plain):
        return _HOW_MANY.sub(f"how many {counted}", plain, count=1)
    if told.casefold().startswith(("a ", "an ")) and _ONE.search(plain):
        return _ONE.sub(lambda _: _head(told), plain, count=1)
    return plain


def _number_and_noun(told: str) -> str:
    """What is counted, in the plural: "two operative paragraphs" as "operative paragraphs"; empty where nothing is."""
    words = told.split()
    at = next((i for i, word in enumerate(words) if word.casefold() in CARDINALS or _COUNT.fullmatch(word)), None)
    noun = _head(" ".join(words[at + 1 :])) if at is not None else ""
    one = at is not None and words[at].casefold() in ("one", "1")
    return f"{noun}s" if noun and one and not noun.endswith("s") else noun


_COUNT = pattern(r"\d{1,3}")


def _head(phrase: str) -> str:
    """The phrase up to its first preposition."""
    return re.split(r" (?:in|on|of|under|at|by|from|to|with|for|about|that|which|who)\b", f"{phrase} ")[0].strip()


def _of_the_same_verb(statement: Clause, told: Utterance, sides: _Sides, side: str) -> Iterator[str]:
    """ "Does B as well?", "And B?": what is told of the one, asked of the other."""
    subject = sides.told.start == 0 and len(sides.told) > 1
    if counted := _number_and_noun(statement.behind):
        yield f"how many {counted} has {side}?" if subject else f"how many {counted} in {side}?"
    front = statement._replace(subject=side) if subject else statement
    yield asked("", front, statement.behind if subject else f"{statement.behind} in {side}")


def _plain(question: Utterance, sides: _Sides, side: str) -> str:
    """The question without "again" and the like behind it."""
    words = question.words
    before = [word.raw for word in words[: sides.asked.start]]
    behind = [word.raw for word in words[sides.asked.stop :]]
    while behind and behind[-1].casefold() in ("too", "also", "well", "again", "likewise", "either", "as"):
        behind.pop()
    while before and before[0].casefold() in ("and", "but", "so", "then"):
        before.pop(0)
    return " ".join([*before, side, *behind])


def _pointed(plain: str, told: Utterance, sides: _Sides, statement: Clause, helping: str) -> Iterator[str]:
    """The question with its pronoun written out: the subject of the statement where it stands as a subject."""
    found = [one for one in things(_without(told, sides.told)) if not _says_nothing(one)]
    second = plain.split()[1:2]
    if helping and second and second[0].casefold() in _PRONOUNS:
        found = [statement.subject, *found]
    for thing in found:
        if again := pointed(plain, thing):
            yield f"{again}?"


_PRONOUNS = frozenset("it he she they this that".split())


def _says_nothing(thing: str) -> bool:
    words = [word.casefold() for word in thing.split()]
    return all(word in STOPWORDS or word in QUESTION_WORDS for word in words) or thing == "the letter"

""" "Do both letters of X cite Y?", "is every letter of 1958 addressed to Z?": asked of each letter by itself.

A yes that one of the letters bears out is none for all of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.answers import Answer, unanswered
from bot.questions.printed_values import verdict
from bot.reading.patterns import pattern
from bot.scoping.meant import find_scope
from bot.slots import CARDINALS
from bot.turns import Turn

if TYPE_CHECKING:
    from bot.asking import Asking

MOST = 8
"""Letters of which each is asked."""
_TOLD_OF_EACH = ("addressees", "original_language", "session", "letter_date", "letters_of_period", None)
"""Question types that hold a claim against every letter themselves."""
_PAPERS = "letter|document|message|note verbale|cablegram|paper"
_EACH = pattern(
    r"\b(?:(?:both|all)(?: of)?(?: (?:the|these|those))?(?: (?:two|three|four|five|six|\d))?"
    rf"(?P<several>(?: (?!of\b|the\b|and\b|in\b|who\b|to\b)[\w'’-]+){{0,3}}?) (?P<nouns>{_PAPERS})s"
    rf"|(?:each|every)(?: one)?(?: of (?:the|these|those))?(?P<every>(?: (?!of\b|the\b|and\b)[\w'’-]+){{0,3}}?)"
    rf" (?P<noun>{_PAPERS})s?)\b",
    re.IGNORECASE,
)
_BOTH_BEHIND = pattern(
    r"\b(?P<which>[\w'’-]+(?: [\w'’-]+){0,3}) (?P<noun>letter|document|message|paper)s(?P<more>[^?]{0,30}?) both\b",
    re.IGNORECASE,
)


def _which(found: re.Match[str]) -> str:
    """The words in front of the noun: "Syrian"."""
    groups = found.groupdict()
    return (groups.get("which") or groups.get("several") or groups.get("every") or "").strip()


def of_each(bot: Asking, turn: Turn, text: str) -> Turn:
    """The turn, or yes or no by what each of the letters says; a refusal where one of them tells neither."""
    asked = bot.read(text)
    if not asked.in_english:
        return _in_another_language(bot, turn, text)
    found = _EACH.search(text) or _BOTH_BEHIND.search(text)
    if not found or asked.asks != "yes/no" or turn.answer.answer.startswith("No"):
        return turn
    if len(set(_YEAR.findall(text))) > 1:
        return turn  # "both the 2004 and the 2009 letter": each is called by its year
    letters = () if "more" in found.groupdict() else _meant(bot, text, found)
    letters = letters or find_scope(asked, bot.reader).letters or turn.scope.letters
    cited = {citation.letter for citation in turn.answer.citations}
    claimed = turn.answer.status == "answered"
    refused = turn._replace(answer=_refused(bot, turn)) if claimed else turn
    if len(letters) == 1:
        return turn
    if not 1 < len(letters) <= MOST:
        return refused if len(cited) < _number(found[0]) else turn
    alone = bot.read(_of_one(text, found))
    own = find_scope(alone, bot.reader)
    turns = [bot.in_scope(alone, turn.conversation, own._replace(letters=(letter,), parts=())) for letter in letters]
    to_whom = bool(asked.of("office")) and any(one.answer.intent == "senders" for one in turns)
    if to_whom or not all(map(_is_verdict, turns, letters)):
        return turn if set(letters) <= cited and turn.answer.intent in _TOLD_OF_EACH else refused
    told = " ".join(one.answer.answer.partition(". ")[2] for one in turns)
    citations = tuple(dict.fromkeys(citation for one in turns for citation in one.answer.citations))
    holds = all(one.answer.answer.startswith("Yes") for one in turns)
    answer = verdict(turns[0].answer._replace(answer=told, citations=citations), holds)
    return turn._replace(answer=answer._replace(question=turn.answer.question, status="answered", reason=None))


_ABROAD = pattern(
    r"\b(?:toutes|tous|les deux|chaque|chacune|todas|todos|ambas|las dos|cada|alle|beide|jede[rs]?"
    r"|все|оба|обе|каждое)\b"
    r".{0,30}\b(?:lettres?|cartas?|briefe?|schreiben|письм\w*)\b",
    re.IGNORECASE,
)


def _in_another_language(bot: Asking, turn: Turn, text: str) -> Turn:
    """A yes on all of several letters, where the question cannot be put of each: nothing is said."""
    answer, names = turn.answer, bot.names.speaking(turn.utterance.language)
    yes = answer.status == "answered" and answer.answer.startswith((names.say("yes").rstrip(".。"), "Yes"))
    several = len(find_scope(bot.read(text), bot.reader).letters) > 1
    if not yes or not several or answer.intent in _TOLD_OF_EACH or not _ABROAD.search(text):
        return turn
    return turn._replace(answer=_refused(bot, turn))


def _meant(bot: Asking, text: str, found: re.Match[str]) -> tuple[str, ...]:
    """The letters of the phrase itself, "all letters from 1979", whatever is said of them: which have an annex, not."""
    behind = _OF_WHOM.match(text, found.end())
    return find_scope(bot.read(f"the {_which(found)} letters{behind[0] if behind else ''}"), bot.reader).letters


_OF_WHOM = pattern(r" (?:of|from|by|in) (?:the )?[\w’'-]+(?: (?:in|of|from) \d{4})?")


_YEAR = pattern(r"\b(?:19|20)\d\d\b")


def _number(phrase: str) -> int:
    """How many the phrase claims: "both", "all three"; two where it does not tell."""
    return max((CARDINALS.get(word, 0) for word in phrase.casefold().split()), default=0) or len(("one", "other"))


def _is_verdict(turn: Turn, letter: str) -> bool:
    """Whether it is a no, or a yes from that letter itself."""
    told = turn.answer
    return told.answer.startswith("No") or (
        told.answer.startswith("Yes") and {citation.letter for citation in told.citations} == {letter}
    )


def _of_one(text: str, found: re.Match[str]) -> str:
    """The question put of one letter: "do the Syrian letter cite ...", whose grammar no reader minds."""
    groups = found.groupdict()
    noun = groups["noun"] or groups.get("nouns") or "letter"
    which = _which(found).removeprefix("the ")
    one = " ".join(filter(None, ("the", which, noun, (groups.get("more") or "").strip())))
    return f"{text[: found.start()]}{one}{text[found.end() :]}"


def _refused(bot: Asking, turn: Turn) -> Answer:
    names = bot.names.speaking(turn.utterance.language)
    return unanswered("not-stated", names.say("refused.nothing_answers"))._replace(question=turn.answer.question)

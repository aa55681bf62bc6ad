"""Questions on those just told who signed: "who else signed?", "who was the Belarusian one?", "the same person?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.citing import part_of
from bot.conversation import Conversation
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.turns import Turn, going_on, places_of
from store.words import fold, stem

if TYPE_CHECKING:
    from bot.answers import Answer
    from bot.asking import Asking
    from bot.citing import Row

_PEOPLE = ("signers", "transmitter", "office_holders", "who_is", "spoken_for", "printed")
_SIGNING = frozenset(map(stem, "sign signed signature put wrote write".split()))
_ONES = frozenset("one ones guy man woman person signatory signer lady gentleman".split())
_SAME_PERSON = frozenset(
    "is was it that he she they are were those these them both the same a person man woman guy one people him her and"
    " so individual fellow signatory signer".split()
)
_THE_OTHERS = frozenset(
    "and but so what about how with whom together the other others rest ones else signatories signers".split()
)
MOST_NAMED = 3
"""People whom "who else" leaves out; behind more nobody else is asked for."""


def of_the_people_told(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The answer from the signatures around the last one; None where something else is asked."""
    texts = [word.text for word in asked.words]
    told = conversation.intent in _PEOPLE and not conversation.missed and bool(conversation.citations)
    if not told or not asked.in_english:
        return None
    told_before = conversation.earlier.items if conversation.earlier else ()
    of_some = conversation.answer is not None and set(conversation.answer.items) < set(told_before)  # picked out then
    others = set(texts) <= _THE_OTHERS and conversation.intent != "who_is" and not of_some
    if others or ("else" in texts and asked.asks == "who"):
        return _besides(bot, asked, conversation)
    if "same" in texts:
        return _same_person(bot, asked, conversation)
    return _of_that_state(bot, asked, conversation)


def _besides(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """ "Who else signed?": everybody else under what the one who was told signed."""
    own = {word.stem for word in asked.words if word.text not in STOPWORDS | QUESTION_WORDS | _THE_OTHERS}
    people = list(dict.fromkeys(str(row["family"]) for row in _people(bot, asked, conversation.answer, conversation)))
    if asked.slots or own - _SIGNING - LETTER_NOUNS or not 0 < len(people) <= MOST_NAMED:
        return None
    return _within(bot, f"who signed besides {' and '.join(people)}", asked, conversation)


def _of_that_state(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """ "Who was the Belarusian one?": the one of several just told who signed for that State."""
    states, named = asked.of("state"), indices(asked.slots)
    left = {word.text for i, word in enumerate(asked.words) if i not in named} - STOPWORDS - QUESTION_WORDS
    several = len({str(row["family"]) for row in _people(bot, asked, conversation.answer, conversation)}) > 1
    ends = asked.words[states[0].first - 1].text == "the" if states and states[0].last == len(asked.words) else False
    pointed = (ends and several and asked.asks == "who") or (
        not _ONES.isdisjoint(word.text for word in asked.words) and (several or asked.asks == "who")
    )
    asks = asked.asks in ("who", "which", "", "what")
    if len(states) != 1 or len(asked.slots) > 1 or left - _ONES or not pointed or not asks:
        return None
    return _within(bot, f"who signed for {states[0].value}", asked, conversation)


def _within(bot: Asking, text: str, asked: Utterance, conversation: Conversation) -> Turn | None:
    """The answer to ``text`` within the parts that the last answer quotes."""
    places = tuple(sorted(places_of(conversation.answer))) if conversation.answer else ()
    scope = Scope(tuple(dict.fromkeys(letter for letter, _ in places)), places, frozenset({"part"}))
    turn = bot.in_scope(bot.read(text, asked.language), conversation, scope)
    return turn if turn.answer.status == "answered" and turn.answer.intent == "signers" else None


def _same_person(bot: Asking, asked: Utterance, conversation: Conversation) -> Turn | None:
    """ "Is it the same person?": whether all just told, or the last two that were told one after the other, are one."""
    if asked.slots or not {word.text for word in asked.words} <= _SAME_PERSON or conversation.answer is None:
        return None
    answers = [conversation.answer]
    rows = _people(bot, asked, conversation.answer, conversation)
    named = conversation.utterance is not None and bool(conversation.utterance.of("person"))
    if (named or len({part_of(row) for row in rows}) < 2) and conversation.earlier:
        answers.insert(0, conversation.earlier)
        rows = [*_people(bot, asked, conversation.earlier, conversation), *rows]
        rows = _of_one_office(rows)
    families = {fold(str(row["family"])) for row in rows}
    if len({(row["letter"], row["part"], row["start"]) for row in rows}) < 2:
        return None
    names = bot.names.speaking(asked.language)
    lead = names.say("yes" if len(families) == 1 else "no")
    last = answers[-1]
    told = " ".join(dict.fromkeys(answer.answer for answer in answers))
    cited = tuple(dict.fromkeys(citation for answer in answers for citation in answer.citations))
    answer = last._replace(answer=f"{lead} {told}", citations=cited)
    return going_on(answer, conversation.utterance or asked, conversation)


def _of_one_office(rows: list[Row]) -> list[Row]:
    """Those in the office of the one told last, where others signed beside somebody in that office before."""
    alike = [row for row in rows[:-1] if (row["office"], row["state"]) == (rows[-1]["office"], rows[-1]["state"])]
    return [*alike, rows[-1]] if alike else rows


def _people(bot: Asking, asked: Utterance, answer: Answer | None, conversation: Conversation) -> list[Row]:
    from bot.questions.lastpeople import people_of_last  # here to keep start-up fast: few questions ask so

    return people_of_last(bot.context(asked, conversation._replace(answer=answer)))

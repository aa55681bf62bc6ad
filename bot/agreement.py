"""Whether two letters or parts agree on something: it is asked of each, and the two answers are compared.

"Do X and Y agree on the day of ...", "is the number of ... the same in both X and Y", "do they give the same ...".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.conversation import Conversation
from bot.each_side import Ask
from bot.lexicon import STOPWORDS
from bot.questions.printed_values import verdict
from bot.reading.patterns import pattern
from bot.reading.typed import Word, as_typed
from bot.reading.utterance import Utterance
from bot.side_by_side import AGREEING, DIFFERING, runs_of_sides
from bot.slots import CARDINALS
from bot.turns import Turn, places_of, quotes_its_part

_FRAME = frozenset(
    """do does did is are was were has have give gives name names state states print prints put puts show shows set
    sets use uses contain mention cite cites tell tells on about as to over regarding concerning in at the a an both
    each other with by for of according under rest rests invoke invokes rely based base lean list lists bear carry
    concern concerns include includes""".split()
)
_OF_LETTERS = frozenset("date day year written write sign bear letter document own languag".split())
"""What letters print of themselves: their own question types compare that."""
_WHEN = pattern(r"^(?:the )?(?:date|day|year|month)s?\b ?(?:on which|when|that|in which|at which|of|for)? ?")
_HOW_MANY = pattern(r"^(?:the )?(?:number|count|total|size)\b ?(?:of)? ?")


def asks_agreement(utterance: Utterance) -> bool:
    """Whether two things are said to agree or to differ."""
    return utterance.asks == "yes/no" and bool({w.text for w in utterance.words} & (AGREEING | DIFFERING))


def compared(utterance: Utterance, whole: Turn, conversation: Conversation, ask: Ask) -> Turn:
    """``whole``, or yes or no from what each side says by itself."""
    questions = _questions(utterance)
    dated = bool({word.text for word in utterance.words} & {"date", "day", "year", "when", "agree", "disagree"})
    if len(questions) != 2:
        return whole
    if whole.answer.status == "answered" and whole.answer.intent != "several" and not dated:
        return whole if not _claims_sameness(whole, utterance) else _held_apart(whole, questions, conversation, ask)
    turns = [ask(question, conversation) for question in questions]
    if not all(turn.answer.status == "answered" and turn.answer.items and quotes_its_part(turn) for turn in turns):
        return _doubted(whole, turns)
    one, other = (frozenset(turn.answer.items) for turn in turns)
    if places_of(turns[0].answer) == places_of(turns[1].answer) or (one != other and one & other):
        return _doubted(whole, turns)
    if any(turn.answer.answer.startswith(("Yes. ", "No. ")) for turn in turns):
        return _doubted(whole, turns)
    denied = bool({word.text for word in utterance.words} & DIFFERING)
    told = " ".join(turn.answer.answer for turn in turns)
    citations = tuple(dict.fromkeys(c for turn in turns for c in turn.answer.citations))
    answer = verdict(turns[0].answer._replace(answer=told, citations=citations), (one == other) != denied)
    return turns[0]._replace(answer=answer._replace(question=whole.answer.question))


def _claims_sameness(whole: Turn, utterance: Utterance) -> bool:
    """Whether the yes is to a "same" that the question type may have overlooked."""
    return whole.answer.answer.startswith("Yes") and bool({"same", "identical"} & {w.text for w in utterance.words})


def _held_apart(whole: Turn, questions: Sequence[str], conversation: Conversation, ask: Ask) -> Turn:
    """``whole``, unless the same question type names wholly different things for the two sides."""
    turns = [ask(question, conversation) for question in questions]
    if any(turn.answer.intent != whole.answer.intent or not turn.answer.items for turn in turns):
        return whole
    one, other = (frozenset(turn.answer.items) for turn in turns)
    if whole.answer.intent == "signers" or one & other or places_of(turns[0].answer) & places_of(turns[1].answer):
        return whole
    told = " ".join(turn.answer.answer for turn in turns)
    citations = tuple(dict.fromkeys(c for turn in turns for c in turn.answer.citations))
    return whole._replace(answer=verdict(whole.answer._replace(answer=told, citations=citations), False))


def _doubted(whole: Turn, turns: Sequence[Turn]) -> Turn:
    """What is said of the whole, unless it is silent on one side or tells the dates of the letters for those asked."""
    if whole.answer.status != "answered":
        return whole
    quoted = {citation.letter for citation in whole.answer.citations}
    silent = any(turn.scope.letters and quoted.isdisjoint(turn.scope.letters) for turn in turns)
    dates = whole.answer.intent in ("letter_date", "document_date", "time_between", "time_to_distribution")
    if silent or (dates and whole.answer.intent not in {turn.answer.intent for turn in turns}):
        return next((turn for turn in turns if turn.answer.status != "answered"), whole)
    return whole


def _questions(utterance: Utterance) -> tuple[str, ...]:
    """The question for each side: "when did X happen in Y"."""
    chunks = runs_of_sides(utterance)
    if len(chunks) != 2:
        return ()
    words = [*utterance.words[: chunks[0].start], *utterance.words[chunks[-1].stop :]]
    kept = [word for i, word in enumerate(words) if not _tells_agreement(words, i)]
    while kept and kept[0].text in _FRAME - {"the"}:
        kept.pop(0)
    while kept and kept[-1].text in _FRAME:
        kept.pop()
    named = {word.start for slot in utterance.of("state", "person") for word in utterance.words_of(slot)}
    said = [word for word in kept if word.start not in named]  # whose letter it is tells nothing of what is compared
    if all(word.stem in _OF_LETTERS or word.text in (*STOPWORDS, *CARDINALS) or word.text.isdigit() for word in said):
        return ()
    rest = as_typed(kept)
    plain = rest.casefold()
    for wording, asking in ((_WHEN, "when"), (_HOW_MANY, "how many")):
        if found := wording.match(plain):
            rest = f"{asking} {rest[found.end() :]}"
            break
    else:
        asked = plain.split()[:1]
        rest = rest if asked and asked[0] in ("when", "who", "what", "how", "where", "which") else f"what {rest}"
    names = _called([" ".join(utterance.words[i].raw for i in chunk) for chunk in chunks])
    return tuple(f"{rest} in {name}" for name in names) if len(rest.split()) > 1 else ()


def _tells_agreement(words: Sequence[Word], at: int) -> bool:
    """Whether the word says that two agree or differ, or counts what they agree on ("the same two rules")."""
    counted = at and words[at - 1].text in AGREEING | DIFFERING and words[at].text in CARDINALS
    return words[at].text in AGREEING | DIFFERING or bool(counted)


def _called(names: list[str]) -> list[str]:
    """The sides by name, the noun of the first also before a bare year: "the drafts of 2004", "2009"."""
    headed = re.match(r"^(?:the )?([^\d]+ (?:of|from)) \S+$", names[0])
    return [names[0], *(f"{headed[1]} {name}" if headed and name.isdecimal() else name for name in names[1:])]

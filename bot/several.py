"""Several questions in one message, answered one after the other and given as one answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.answers import Answer
from bot.conversation import Conversation
from bot.cutting import GOING_ON, Asked, Read, halves_of, loose_pieces, merely_introduced, questions_in, says_what
from bot.lexicon import STOPWORDS
from bot.phrasebook import said
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance, clean
from bot.scoping.meant import leans_back, refers_back
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.turns import Turn
from bot.wording import in_words
from store.words import stems

MOST = 3
"""Questions of one message that are answered; the rest is asked again."""
SURE = 0.6
"""Score from which the answer of a question type to half a sentence is taken."""
UNDERSTOOD = 0.75
"""Score from which half a sentence is a question of its own, whether the letters answer it or not."""
LONGEST_TOGETHER = 1400
"""Characters of the answers together."""

Ask = Callable[[str, Conversation], Turn]


def answered(text: str, conversation: Conversation, read: Read, ask: Ask) -> Turn:
    """The answer to the message: to each of its questions, or to the whole where it holds one."""
    found = questions_in(text, read)
    if len(found) == 1:
        return _one_sentence(found[0], text, conversation, read, ask)
    turns = _in_turn([one.text for one in found[:MOST]], conversation, read, ask)
    given = any(turn.answer.status == "answered" for turn in turns)
    leaning = _leans_on_nothing(found, turns, read)
    if _fragment(turns) or leaning or not given:
        whole = ask(text, conversation)
        if leaning or whole.answer.status == "answered" or (_fragment(turns) and not given):
            return whole
    return together(turns, conversation, len(found))


def _one_sentence(one: Asked, text: str, conversation: Conversation, read: Read, ask: Ask) -> Turn:
    """One sentence that asks: cut in two where both halves are questions; else answered as it stands."""
    halves = halves_of(clean(one.text), read)
    if len(halves) > 1:
        return _halves(halves, text, conversation, read, ask)
    if turn := _after_what_is_told(one, conversation, read, ask):
        return turn
    turn = ask(text, conversation)
    if not turn.answer.evidence and one.alone and one.alone != clean(text):
        return ask(one.alone, conversation)  # thanks or a greeting beside a question
    if turn.answer.intent is None and (first := _before_saying_it_again(text, conversation, read, ask)):
        return first
    if turn.answer.status == "answered":
        return _cut_loosely(text, conversation, read, ask, turn) or turn
    alone = ask(one.alone, conversation) if merely_introduced(one) else turn
    if alone.answer.status == "answered":
        return alone
    return _cut_loosely(text, conversation, read, ask, turn) or _with_tail(text, conversation, ask) or turn


def _before_saying_it_again(text: str, conversation: Conversation, read: Read, ask: Ask) -> Turn | None:
    """ "What is X for? its aims as they stand there": the question, where what follows names nothing new."""
    first, mark, rest = text.partition("?")
    after = read(rest) if mark and rest.strip() else None
    if after is None or after.asks or after.slots or not after.words or after.words[0].text not in _ITS:
        return None
    turn = ask(f"{first}?", conversation)
    return turn if _sure(turn) else None


_ITS = frozenset("its their his her".split())
_TAIL = pattern(
    r"(?P<first>.+?),? and (?:(?:for|at|by|in|on|with|under|from|to|of|against) )?"
    r"(?:what|which|whose|how (?:many|much)) (?P<thing>[\w' -]{2,40}?)\W*$",
    re.IGNORECASE,
)
""" "How many would they take, and for what fee?": what is left of a second question."""


def _with_tail(text: str, conversation: Conversation, ask: Ask, first: Turn | None = None) -> Turn | None:
    """The answer to the first question, where what it quotes speaks of what the rest of a second one asks for."""
    found = _TAIL.match(clean(text))
    things = {stem for stem in stems(found["thing"]) if stem not in STOPWORDS} if found else set()
    if found is None or not things:
        return None
    turn = first or ask(f"{found['first']}?", conversation)
    quoted = {stem for citation in turn.answer.citations for stem in stems(citation.quote)}
    return turn if turn.answer.status == "answered" and things <= quoted else None


def _after_what_is_told(one: Asked, conversation: Conversation, read: Read, ask: Ask) -> Turn | None:
    """ "X wrote the cover. Who signed the annex?": what is told says which letter, and is not asked once more.

    None where the question names its letter itself, asks of no other part, or has no answer behind what is told.
    """
    told, found, _ = one.text.partition(one.alone)
    if not found or not told.strip() or "?" in told:
        return None
    before, asking = read(told.strip()), read(one.alone)
    of_a_part = before.of("person", "state") and _of_letters(before)
    if not of_a_part or not (asking.of("part") or _points(asking)) or asking.of("person", "state", "date", "symbol"):
        return None
    context = ask(told.strip(), conversation)
    letters = {citation.letter for citation in context.answer.citations}
    if len(letters) != 1:
        return None
    focus = Scope(tuple(letters), basis=frozenset({"focus"}))
    turn = ask(one.alone, context.conversation._replace(scope=focus))
    return turn if turn.answer.status == "answered" else None


def _of_letters(utterance: Utterance) -> bool:
    return bool(utterance.of("part")) or any(word.stem in LETTER_NOUNS for word in utterance.words)


def _points(utterance: Utterance) -> bool:
    return any(word.text in ("its", "it") for word in utterance.words)


def _halves(halves: Sequence[str], text: str, conversation: Conversation, read: Read, ask: Ask) -> Turn:
    """Each half answered where that says no less than the answer to the whole."""
    first = ask(halves[0], conversation)
    whole = None if _sure(first) else ask(text, conversation)
    if whole and whole.answer.status == "answered" and not _understood(first):
        return whole
    turns = _in_turn(halves[:MOST], conversation, read, ask, first)
    if all(map(_sure, turns)) and _different(turns):
        return together(turns, conversation, len(halves))
    whole = whole or ask(text, conversation)
    if _adds(turns, whole):
        return together(turns, conversation, len(halves))
    return (None if whole.answer.status == "answered" else _with_tail(text, conversation, ask, first)) or whole


def _cut_loosely(text: str, conversation: Conversation, read: Read, ask: Ask, whole: Turn) -> Turn | None:
    """The message cut at any mark or "and" where question types take both pieces and nothing of the whole is lost."""
    for pieces in loose_pieces(text, read):
        first = ask(pieces[0], conversation)
        turns = _in_turn(pieces, conversation, read, ask, first) if _sure(first) else [first]
        quoted = {citation for turn in turns for citation in turn.answer.citations}
        kept = whole.answer.status != "answered" or set(whole.answer.citations) < quoted or pieces[0].endswith("?")
        if all(map(_sure, turns)) and _different(turns) and kept:
            return together(turns, conversation, len(pieces))
    return None


def _sure(turn: Turn) -> bool:
    """Whether a question type that the words fit well gave the answer."""
    return (turn.answer.status == "answered" and turn.answer.evidence) and any(
        one.intent.name == turn.answer.intent and one.score >= SURE for one in turn.scored
    )


def _understood(turn: Turn) -> bool:
    """Whether the words are those of a question type, whether the letters answer it or not."""
    return bool(turn.scored) and turn.scored[0].score >= UNDERSTOOD


def _adds(turns: Sequence[Turn], whole: Turn) -> bool:
    """Whether the halves say more than the whole: all that it quotes, and why the rest is not answered."""
    given = [turn for turn in turns if turn.answer.status == "answered"]
    quoted = {citation for turn in given for citation in turn.answer.citations}
    if not given or not any(map(_sure, given)) or _fragment(turns) or not _different(turns):
        return False
    if whole.answer.status != "answered" or (quoted and set(whole.answer.citations) <= quoted):
        return True
    kinds = {turn.scored[0].intent.name for turn in turns if _understood(turn)}
    return len(kinds) == len(turns)


def _leans_on_nothing(found: Sequence[Asked], turns: Sequence[Turn], read: Read) -> bool:
    """ "When?", "which word?" behind a question that has no answer: there is nothing that it could be of."""
    behind = zip(turns, found[1:], strict=False)
    return any(turn.answer.status != "answered" and _leans(read(one.text)) for turn, one in behind)


def _leans(utterance: Utterance) -> bool:
    """Whether it names nothing of its own: "which word" is one of what was asked before."""
    texts = [word.text for word in utterance.words]
    return (texts[:1] in (["which"], ["what"]) and set(texts[1:]) <= _OF_THOSE) or not says_what(utterance)


_OF_THOSE = frozenset("word words kind kinds sort sorts type types term terms one ones of it them that".split())


def _different(turns: Sequence[Turn]) -> bool:
    """Whether no two halves have one answer: they would be one question. One sentence may tell two values."""
    answers = [turn.answer for turn in turns if turn.answer.status == "answered"]
    told = [(frozenset(one.citations), one.items) for one in answers]
    return len(set(told)) == len(told)


def _fragment(turns: Sequence[Turn]) -> bool:
    """Whether a half means nothing to the bot by itself: the cut was a wrong one."""
    return any(turn.answer.reason in ("not-understood", "nothing-to-refer-to", "missing-slot") for turn in turns)


def _in_turn(
    questions: Sequence[str], conversation: Conversation, read: Read, ask: Ask, first: Turn | None = None
) -> list[Turn]:
    """Each question after the one before it, so that "it" and "he" find what they refer to.

    A question that names what it is about is asked as the first would be, and after the one before only if that fails.
    """
    turns = [first or ask(questions[0], conversation)]
    for question in questions[1:]:
        before = turns[-1].conversation
        ways = (conversation, before) if _names_its_own(question, read) else (before,)
        tried = [ask(question, ways[0])]
        if len(ways) > 1 and tried[0].answer.status != "answered":
            tried.append(ask(question, ways[1]))
        turns.append(next((turn for turn in tried if turn.answer.status == "answered"), tried[0]))
    return turns


def _names_its_own(question: str, read: Read) -> bool:
    utterance = read(question)
    return says_what(utterance) and not (
        refers_back(utterance) or leans_back(utterance) or GOING_ON.match(question) or not utterance.asks
    )


def together(turns: Sequence[Turn], before: Conversation, asked: int) -> Turn:
    """One turn for several: their answers numbered in order; only what is answered gives items and quotes."""
    language = turns[0].utterance.language
    answers = [turn.answer for turn in turns]
    given = [answer for answer in answers if answer.status == "answered"]
    texts = [_shortened(answer.answer, LONGEST_TOGETHER // len(answers)) for answer in answers]
    lines = [f"{number}. {text}" for number, text in enumerate(texts, 1)]
    if asked > len(turns):
        number = in_words(len(turns)) if language == "en" else len(turns)
        lines.append(said("several.only_first", language, n=len(turns), number=number))
    answer = _status_of(answers)._replace(
        answer="\n".join(lines),
        intent="several" if given else None,
        items=tuple(item for one in given for item in one.items),
        citations=tuple(dict.fromkeys(citation for one in given or answers for citation in one.citations)),
        confidence=min(one.confidence for one in given or answers),
        evidence=any(one.evidence for one in given),
    )
    conversation = turns[-1].conversation._replace(turns=before.turns + 1)
    return turns[0]._replace(answer=answer, conversation=conversation, each=tuple(turns))


def _status_of(answers: Sequence[Answer]) -> Answer:
    """Answered where one is; else the first that asks back; else the first refusal with the suggestions of all."""
    if any(answer.status == "answered" for answer in answers):
        return Answer("answered", "")
    asking = next((answer for answer in answers if answer.status == "clarify"), None)
    suggestions = tuple(dict.fromkeys(suggestion for answer in answers for suggestion in answer.suggestions))
    return asking or answers[0]._replace(suggestions=suggestions)


def _shortened(text: str, most: int) -> str:
    """``text`` up to the last sentence, or else the last word, that ends within ``most`` characters."""
    if len(text) <= most:
        return text
    cut = text[:most]
    end = max(cut.rfind(". "), cut.rfind("” "), cut.rfind("; "))
    return f"{cut[: end + 1] if end > most // 2 else cut.rsplit(' ', 1)[0]} …"

"""Several questions in one message: found where a cut is safe, answered one after the other, given as one answer.

Two sentences that ask are two questions, and so are the points of a numbered list. One sentence is cut only before
"and" with a question word of its own ("who signed it and when was it distributed"), and only where both halves are
questions that a question type takes; "who signed the letter of X and Y" and "when and where was it signed" stay whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.answers import Answer
from bot.antecedents import AUXILIARY
from bot.conversation import Conversation
from bot.followup import content
from bot.lexicon import QUESTION_WORDS
from bot.phrasebook import said
from bot.scope import LETTER_NOUNS
from bot.turns import Turn
from bot.utterance import LONGEST, Utterance, clean
from bot.wording import in_words

MOST = 3
"""Questions of one message that are answered; the rest is asked again."""
SURE = 0.6
"""Score from which the answer of a question type to half a sentence is taken."""
UNDERSTOOD = 0.75
"""Score from which half a sentence is a question of its own, whether the letters answer it or not."""
LONGEST_TOGETHER = 1400
"""Characters of the answers together."""
WORDS_OF_A_FIRST_HALF = 4
""" "who signed and who sent the letter" shares its object: a first half this short must name something itself."""

_NUMBER = re.compile(r"(?:(?<=\s)|^)\(?(\d|[a-d])[.)] +(?=\S)")
_ENDS = re.compile(r"(?<=[?？؟!])[)\"”»]* +(?=\S)|(?<=[.;]) +(?=[^\W\d_]|[¿¡\"“«])")
_ABBREVIATED = re.compile(
    r"(?:^|[\s(.])(?:[^\W\d_]|mr|mrs|ms|dr|st|nos?|paras?|arts?|vs|cf|op|add|corr|rev|a\.i)\.$|\.\.$", re.I
)
_POLITE = r"(?:(?:and|also|then|so|ok|okay|please|now|well|but|plus|finally|secondly|first|second|et|y|и|а|und) ,?)*"
_WH = (
    r"who|whom|whose|what|when|where|why|how|which|on whose|(?:for|in|to|on|by|from|with|under|at) (?:which|what|whom)"
    r"|qui|quand|quels?|quelles?|combien|pourquoi|comment|où|de quoi|à qui"
    r"|¿?(?:quién(?:es)?|qué|cuándo|cuál(?:es)?|cuánt[oa]s?|dónde|cómo|por qué)"
    r"|кто|когда|что|каки[ейм]|какая|какой|сколько|почему|где|чья|чьи|чей|о ч[её]м|кому"
    r"|wer|wann|welche[rsmn]?|wie|warum|wo|wovon|wem"
)
_SUBJECT = r"(?:the|an?|it|he|she|they|there|this|that|these|those|its|his|her|their|any|all)\b|(?-i:[A-Z])"
_AUXILIARY = rf"(?:is|are|was|were|did|does|do|has|have|had|can|could) (?={_SUBJECT})"
_REQUEST = r"(?:list|name|give|tell|show|quote|explain|count|summari[sz]e|describe|compare|read)\b"
_ASKING = re.compile(rf"^[¿\"“«(]*{_POLITE}(?:(?:{_WH})\b|{_AUXILIARY}|{_REQUEST})", re.IGNORECASE)
_AND = r"[,;]? (?:and|as well as|plus|et|y|и|а|und)(?: (?:also|then|aussi|también|также|auch))?"
_TELL = r"(?:please |kindly )?(?:tell me|show me|give me|list|explain|summari[sz]e)\b"
_JOINT = re.compile(rf"{_AND} (?=(?:{_WH})\b|{_AUXILIARY}|{_TELL})", re.IGNORECASE)
_GOING_ON = re.compile(r"[¿\"“«(]*(?:and|what about|how about|et|y|и|а|und) ", re.IGNORECASE)
_COMPARING = re.compile(
    r"\b(?:compar\w*|differ\w*|same|both|between|versus|vs|than|before|after|earlier|later|respectively)\b",
    re.IGNORECASE,
)
_NAMING = tuple("state person organization body date part symbol reference section quoted region".split())
MOST_SENTENCES = 12
"""Sentences of a message that are read in search of questions."""

_INTRODUCING = re.compile(
    r"[¡]?(?:hello|hi|hey|dear|good (?:morning|afternoon|evening|day)|greetings|thanks?|thank you|cheers|please|sorry"
    r"|excuse me|pardon|ok(?:ay)?|well|great|perfect|fine|i|i['’](?:m|d|ve)|my name|we|we['’]re|this is (?:for|about)"
    r"|bonjour|bonsoir|salut|merci|pardon|excusez|je|nous|hola|buen[oa]s|gracias|perdón?|disculpe|soy|estoy"
    r"|привет|здравствуйте|добрый|спасибо|извините|я|мы|hallo|guten|danke|bitte|entschuldigung|ich|wir)\b[^:]*$",
    re.IGNORECASE,
)
"""Sentences about the asker, or talk: what may be left out where the question is not understood with it."""

Read = Callable[[str], Utterance]
Ask = Callable[[str, Conversation], Turn]


class Asked(NamedTuple):
    """One question of a message."""

    text: str
    alone: str
    """The same without the sentences around it that do not ask."""


def answered(text: str, conversation: Conversation, read: Read, ask: Ask) -> Turn:
    """The answer to the message: to each of its questions, or to the whole where it holds one."""
    found = questions_in(text, read)
    if len(found) == 1:
        return _one_sentence(found[0], text, conversation, read, ask)
    turns = _in_turn([one.text for one in found[:MOST]], conversation, ask)
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
        turns = _in_turn(halves[:MOST], conversation, ask)
        if all(map(_sure, turns)) and _different(turns):
            return together(turns, conversation, len(halves))
        whole = ask(text, conversation)
        return together(turns, conversation, len(halves)) if _adds(turns, whole) else whole
    turn = ask(text, conversation)
    if turn.answer.status == "answered" or not _merely_introduced(one):
        return turn
    alone = ask(one.alone, conversation)
    return alone if alone.answer.status == "answered" else turn


def _sure(turn: Turn) -> bool:
    """Whether a question type that the words fit well gave the answer."""
    return turn.answer.status == "answered" and any(
        one.intent.name == turn.answer.intent and one.score >= SURE for one in turn.scored
    )


def _adds(turns: Sequence[Turn], whole: Turn) -> bool:
    """Whether the halves say more than the whole: all that it quotes, and why the rest is not answered."""
    given = [turn for turn in turns if turn.answer.status == "answered"]
    quoted = {citation for turn in given for citation in turn.answer.citations}
    if not given or not any(map(_sure, given)) or _fragment(turns) or not _different(turns):
        return False
    if whole.answer.status != "answered" or (quoted and set(whole.answer.citations) <= quoted):
        return True
    kinds = {turn.scored[0].intent.name for turn in turns if turn.scored and turn.scored[0].score >= UNDERSTOOD}
    return len(kinds) == len(turns)


def _leans_on_nothing(found: Sequence[Asked], turns: Sequence[Turn], read: Read) -> bool:
    """ "When?" behind a question that has no answer: there is nothing that it could be the date of."""
    behind = zip(turns, found[1:], strict=False)
    return any(turn.answer.status != "answered" and not _says_what(read(one.text)) for turn, one in behind)


def _says_what(utterance: Utterance) -> bool:
    """Whether the utterance holds a word or a name of its own."""
    return bool(content(utterance) or utterance.of(*_NAMING))


def _different(turns: Sequence[Turn]) -> bool:
    """Whether no two halves have one answer: they would be one question."""
    quoted = [frozenset(turn.answer.citations) for turn in turns if turn.answer.status == "answered"]
    return len(set(quoted)) == len(quoted)


def _fragment(turns: Sequence[Turn]) -> bool:
    """Whether a half means nothing to the bot by itself: the cut was a wrong one."""
    return any(turn.answer.reason in ("not-understood", "nothing-to-refer-to", "missing-slot") for turn in turns)


def _in_turn(questions: Sequence[str], conversation: Conversation, ask: Ask) -> list[Turn]:
    """Each question after the one before it, so that "it" and "he" find what they refer to."""
    turns: list[Turn] = []
    for question in questions:
        turns.append(ask(question, turns[-1].conversation if turns else conversation))
    return turns


def questions_in(text: str, read: Read) -> tuple[Asked, ...]:
    """The questions of a message in order, at least one, each with the sentences that introduce it."""
    if points := _numbered(text):
        return tuple(Asked(point, point) for point in points)
    groups: list[list[str]] = [[]]
    asking: list[str] = []
    for number, sentence in enumerate(_sentences(text)):
        if number < MOST_SENTENCES and _asks_itself(sentence, read, bool(asking)):
            if len(asking) == len(groups):
                groups.append([])
            asking.append(sentence)
        groups[-1].append(sentence)
    if not asking:
        return (Asked(clean(text), clean(text)),)
    return tuple(Asked(" ".join(group), alone) for group, alone in zip(groups, asking, strict=True))


def _numbered(text: str) -> list[str]:
    """The points of a numbered list of questions, the first with what introduces the list; none otherwise."""
    marks = list(_NUMBER.finditer(text[: 4 * LONGEST]))
    wanted = "abcd" if marks and marks[0][1].isalpha() else "123456789"
    if len(marks) < 2 or [mark[1] for mark in marks] != list(wanted[: len(marks)]):
        return []
    before = clean(text[: marks[0].start()])
    if before and before[-1] not in ":.!?":
        return []
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    points = [clean(text[mark.end() : end]) for mark, end in zip(marks, ends, strict=True)]
    if not (_ASKING.match(points[0]) or points[0].endswith("?")):
        return []
    return [f"{before} {points[0]}".strip(), *points[1:]]


def _sentences(text: str) -> list[str]:
    """Sentences and lines of the message."""
    found: list[str] = []
    for line in text[: 4 * LONGEST].splitlines():
        pieces, start = clean(line), 0
        for end in _ENDS.finditer(pieces):
            if not _ABBREVIATED.search(pieces[: end.start()]):
                found.append(pieces[start : end.start()].strip())
                start = end.end()
        found.append(pieces[start:].strip())
    return [sentence for sentence in found if sentence]


def _asks_itself(sentence: str, read: Read, later: bool) -> bool:
    """Whether a sentence is a question of its own, not a tag ("Right?", "Which?") of the one before."""
    if not sentence.rstrip(')"”»').endswith(("?", "？", "؟")) and not _ASKING.match(sentence):
        return False
    if not later:
        return True
    utterance = read(sentence)
    named, says = bool(utterance.of(*_NAMING)), bool(content(utterance))
    if named and (says or _GOING_ON.match(sentence)):
        return True
    return bool(utterance.asks) and (
        says or (named and bool(_ASKING.match(sentence))) or (utterance.asks == "when" and not utterance.slots)
    )


def _merely_introduced(one: Asked) -> bool:
    """Whether what stands before the question is a greeting or about the asker, not about the letters."""
    if not one.alone:
        return False
    before, found, _ = one.text.partition(one.alone)
    return bool(found and before) and all(_INTRODUCING.match(sentence) for sentence in _sentences(before))


def halves_of(sentence: str, read: Read) -> list[str]:
    """The questions that "and" joins in one sentence; the sentence itself where a piece is no question."""
    cuts = list(_JOINT.finditer(sentence))
    if not cuts or _COMPARING.search(sentence):
        return [sentence]
    borders = [0, *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), len(sentence)]
    pieces = [sentence[start:end].strip() for start, end in zip(borders, ends, strict=True)]
    utterances = [read(piece) for piece in pieces]
    first = utterances[0]
    opens = _ASKING.match(pieces[0]) or (first.words and first.words[0].text in QUESTION_WORDS)
    if not opens or not _says_what(first) or not all(map(_is_question, pieces[1:], utterances[1:])):
        return [sentence]
    named = first.of(*_NAMING) or any(word.stem in LETTER_NOUNS for word in first.words)
    return pieces if named or len(first.words) >= WORDS_OF_A_FIRST_HALF else [sentence]


def _is_question(piece: str, utterance: Utterance) -> bool:
    """Whether the piece asks by itself; "who in 2009" takes its verb from the half before."""
    verb = any(word.text in AUXILIARY for word in utterance.words)
    named = utterance.of("person", "organization", "body", "part", "section", "symbol", "reference", "office")
    return bool(content(utterance) or (verb and named)) and bool(utterance.asks or _ASKING.match(piece))


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

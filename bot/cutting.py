"""Where a message may be cut into questions, by its marks and its words alone; :mod:`bot.several` tries the pieces.

Two sentences that ask are two questions, and so are the points of a numbered list. One sentence is cut only before
"and" with a question word of its own ("who signed it and when was it distributed"); "who signed the letter of X and Y"
and "when and where was it signed" stay whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.following.followup import content
from bot.lexicon import QUESTION_WORDS
from bot.reading.patterns import pattern
from bot.reading.pronouns import AUXILIARY
from bot.reading.utterance import LONGEST, Utterance, clean
from bot.scoping.scope import LETTER_NOUNS, MORE_THAN_ONE

WORDS_OF_A_FIRST_HALF = 4
""" "who signed and who sent the letter" shares its object: a first half this short must name something itself."""

_NUMBER = pattern(r"(?:(?<=\s)|^)\(?(\d|[a-d])[.)] +(?=\S)")
_ENDS = pattern(r"(?<=[?？؟!])[)\"”»]* +(?=\S)|(?<=[.;]) +(?=[^\W\d_]|[¿¡\"“«])")
_ABBREVIATED = pattern(
    r"(?:^|[\s(.])(?:[^\W\d_]|mr|mrs|ms|dr|st|nos?|paras?|arts?|vs|cf|op|add|corr|rev|a\.i"
    r"|esp|incl|excl|approx|resp|viz|e\.g|i\.e|dept|govt|intl)\.$|\.\.$",
    re.I,
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
_ASKING = pattern(rf"^[¿\"“«(]*{_POLITE}(?:(?:{_WH})\b|{_AUXILIARY}|{_REQUEST})", re.IGNORECASE)
_AND = r"[,;]? (?:and|as well as|plus|et|y|и|а|und)(?: (?:also|then|aussi|también|также|auch))?"
_TELL = r"(?:please |kindly )?(?:tell me|show me|give me|list|explain|summari[sz]e)\b"
_JOINT = pattern(rf"{_AND} (?=(?:{_WH})\b|{_AUXILIARY}|{_TELL})", re.IGNORECASE)
GOING_ON = pattern(r"[¿\"“«(]*(?:and|what about|how about|et|y|и|а|und) ", re.IGNORECASE)
_COMPARING = pattern(
    r"\b(?:compar\w*|differ\w*|same|both|between|versus|vs|than|before|after|earlier|later|respectively)\b",
    re.IGNORECASE,
)
NAMED = tuple("state person organization body date part symbol reference section quoted region".split())
WORDS_OF_A_REQUEST = 3
""" "Name the other chairmen of it" asks for something else, "give the years" for more of the same."""
MOST_SENTENCES = 12
"""Sentences of a message that are read in search of questions."""

_INTRODUCING = pattern(
    r"[¡]?(?:hello|hi|hey|dear|good (?:morning|afternoon|evening|day)|greetings|thanks?|thank you|cheers|please|sorry"
    r"|excuse me|pardon|ok(?:ay)?|well|great|perfect|fine|i|i['’](?:m|d|ve)|my name|we|we['’]re|this is (?:for|about)"
    r"|bonjour|bonsoir|salut|merci|pardon|excusez|je|nous|hola|buen[oa]s|gracias|perdón?|disculpe|soy|estoy"
    r"|привет|здравствуйте|добрый|спасибо|извините|я|мы|hallo|guten|danke|bitte|entschuldigung|ich|wir)\b[^:]*$",
    re.IGNORECASE,
)
"""Sentences about the asker, or talk: what may be left out where the question is not understood with it."""

Read = Callable[[str], Utterance]


class Asked(NamedTuple):
    """One question of a message."""

    text: str
    alone: str
    """The same without the sentences around it that do not ask."""


def questions_in(text: str, read: Read) -> tuple[Asked, ...]:
    """The questions of a message in order, at least one, each with the sentences that introduce it."""
    if points := _numbered(text):
        return tuple(Asked(point, point) for point in points)
    groups: list[list[str]] = [[]]
    asking: list[str] = []
    for number, sentence in enumerate(sentences(text)):
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


def sentences(text: str) -> list[str]:
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
    named, words = bool(utterance.of(*NAMED)), content(utterance)
    if named and (words or GOING_ON.match(sentence)):
        return True
    if len(words) >= WORDS_OF_A_REQUEST and _ASKING.match(sentence):
        return True
    return bool(utterance.asks) and (
        bool(words or (named and _ASKING.match(sentence))) or (utterance.asks == "when" and not utterance.slots)
    )


def merely_introduced(one: Asked) -> bool:
    """Whether what stands before the question is a greeting or about the asker, not about the letters."""
    if not one.alone:
        return False
    before, found, _ = one.text.partition(one.alone)
    return bool(found and before) and all(_INTRODUCING.match(sentence) for sentence in sentences(before))


MOST_CUTS = 4
"""Places in one sentence where "and" a question word stand; with more of them it is no list of questions."""


def halves_of(sentence: str, read: Read) -> list[str]:
    """The questions that "and" joins in one sentence; the sentence itself where a piece is no question."""
    if (two := _TWO_OF_A_COVER.match(sentence)) and not _COMPARING.search(sentence):
        return [f"{two['before']}{two[one]}{two['behind']}" for one in ("first", "second")]
    cuts = list(_JOINT.finditer(sentence))
    if not cuts or len(cuts) > MOST_CUTS or _COMPARING.search(sentence):
        return [sentence]
    borders = [0, *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), len(sentence)]
    pieces = [sentence[start:end].strip() for start, end in zip(borders, ends, strict=True)]
    if noun := _NOUN_ASKED.match(pieces[0]):
        pieces = _with_noun(noun["noun"], pieces)
    utterances = [read(piece) for piece in pieces]
    first = utterances[0]
    opens = _ASKING.match(pieces[0]) or (first.words and first.words[0].text in QUESTION_WORDS)
    if not opens or not says_what(first) or not all(map(_is_question, pieces[1:], utterances[1:])):
        return [sentence]
    return pieces if _whole(first) else [sentence]


_NOUN_ASKED = pattern(
    r"(?:and |so )?(?:(?:for|in|to|on|by|from|with|under|at|of) )?(?:which|what) (?P<noun>[a-z]{3,}(?: of [a-z]{4,})?)"
    r" (?=is|are|was|were|did|does|do|has|have|had|would|will|should)",
    re.IGNORECASE,
)
_BARE_WHICH = pattern(
    r"^((?:(?:for|in|to|on|by|from|with|under|at|of) )?which) (?=(?:is|are|was|were|did|does|do|has|have|had) )",
    re.IGNORECASE,
)
_WHICH_DAY = pattern(r"^on (?:which|what) (?:day|date) (?=(?:is|are|was|were|did|does|do) )", re.IGNORECASE)


def _with_noun(noun: str, pieces: Sequence[str]) -> list[str]:
    """ "Under which rule is X, and under WHICH is Y": the noun of the first half for each."""
    full = [pieces[0], *(_BARE_WHICH.sub(rf"\1 {noun} ", piece, count=1) for piece in pieces[1:])]
    return full if full == [*pieces] else [_WHICH_DAY.sub("when ", piece) for piece in full]


_COVER = (
    r"(?:document )?symbols?|sessions?|(?:agenda )?items?|(?:original )?language|addressee|title"
    r"|(?:letter |distribution )?date(?: of distribution)?"
)
_TWO_OF_A_COVER = pattern(
    rf"(?P<before>.{{0,80}}?\b)(?P<first>{_COVER}),? (?:and|&|plus|as well as)(?: also)?"
    rf"(?: (?:for|under|in|of) which| which| what| the| its)? (?P<second>{_COVER})\b(?P<behind>(?: (?!and\b).*)?\W*)$",
    re.IGNORECASE,
)
""" "What symbol and session does it have": two facts of one cover."""


def _whole(first: Utterance) -> bool:
    """Whether a first half has an object of its own; "who signed" before "and who sent the letter" has not."""
    named = first.of(*NAMED) or any(word.stem in LETTER_NOUNS for word in first.words)
    return bool(named) or len(first.words) >= WORDS_OF_A_FIRST_HALF


def _is_question(piece: str, utterance: Utterance) -> bool:
    """Whether the piece asks by itself; "who in 2009" takes its verb from the half before."""
    verb = any(word.text in AUXILIARY for word in utterance.words)
    named = utterance.of("person", "organization", "body", "part", "section", "symbol", "reference", "office")
    return bool(content(utterance) or (verb and named)) and bool(utterance.asks or _ASKING.match(piece))


def says_what(utterance: Utterance) -> bool:
    """Whether the utterance holds a word or a name of its own."""
    return bool(content(utterance) or utterance.of(*NAMED))


MOST_LOOSE = 2
"""Ways to cut a message that has no answer as a whole; each costs as much as two questions."""
_LOOSE = pattern(r"(?<=[?？؟!]) +(?=\S)|[,;]? and (?=\S)|\n+", re.IGNORECASE)

_OF_TWO = pattern(r"\bbetween (?:(?!and\b)[\w'’.-]+ ){0,5}(?!and\b)[\w'’.-]+$", re.IGNORECASE)
""" "The treaty between X": what follows "and" belongs to it."""


def loose_pieces(text: str, read: Read) -> list[list[str]]:
    """Ways to cut the message in two at a question mark or an "and", where both pieces have words of a question."""
    plain = "\n".join(clean(line) for line in text[:LONGEST].splitlines())
    cuts = [cut for cut in _LOOSE.finditer(plain.strip()) if not _OF_TWO.search(plain[: cut.start()])]
    ways = [[plain[: cut.start()].strip(), plain[cut.end() :].strip()] for cut in cuts]
    ways.sort(key=lambda way: not way[0].endswith("?"))
    read_ways = [(way, [read(piece) for piece in way]) for way in ways[: 2 * MOST_LOOSE]]
    good = [way for way, (one, two) in read_ways if one.asks and _whole(one) and _may_ask(two, way[0])]
    return good[:MOST_LOOSE]


def _may_ask(utterance: Utterance, before: str) -> bool:
    """Whether a second piece may be a question: behind a question mark a name of letters or a thing is enough."""
    says = says_what(utterance) or any(word.text in MORE_THAN_ONE for word in utterance.words)
    return says and (bool(utterance.asks) or before.endswith("?"))

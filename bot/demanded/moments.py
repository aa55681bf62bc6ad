"""A day, a month or a year, where the question asks for one."""

from __future__ import annotations

import re

from bot.context import Context
from bot.demanded.asked import asked_noun
from bot.demanded.told import Told
from bot.reading.patterns import pattern
from bot.reading.periods import period
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import Slot

_MOMENT = pattern(
    r"\b(?:1[89]|20)\d\d\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b|\b\d{1,2}[.:]?\d\d hours\b|\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)


def tells_moment(context: Context, told: Told) -> bool:
    """ "Distribution date of X", "what date": a date; not what else is printed there."""
    utterance, asked = context.utterance, asked_noun(context.utterance)
    if utterance.asks in ("yes/no", "how many", "who", "choice") or not utterance.in_english:
        return True
    wanted = asked.noun in _NOUNS if asked.by else asked.noun in ("date", "dates")
    return not wanted or _MOMENT.search(told.proved) is not None


def tells_when(context: Context, told: Told) -> bool:
    """ "When was resolution X adopted": not the place where it is cited without a day or year of its own."""
    return _MOMENT.search(" ".join(told.items)) is not None


_COMING = pattern(
    r"\b(?:next|upcoming|forthcoming)\b|\bto be (?:held|convened|hosted|opened)\b"
    r"|\bwhen (?:is|are|will|do|does) .*\bagain\b"
)
_TO_COME = pattern(
    r"\b(?:will|shall|next|future|forthcoming|upcoming|to be|to meet|(?:is|are) to|scheduled|planned|propos\w+|expected"
    r"|due|invit\w+|offer\w*|from)\b",
)


def tells_what_is_to_come(context: Context, told: Told) -> bool:
    """ "When is the next X", "where was X to be held": of what was still to come when the letter was written."""
    utterance = context.utterance
    if told.intent in ("document_date", "letter_date") and [word.text for word in utterance.words[:2]] == _SINCE:
        return False  # since when something has been so, no cover prints
    if utterance.asks == "when" and _DUE.search(" ".join(word.text for word in utterance.words[:3])):
        return any(map(_IS_DUE.search, told.quotes)) or not any(map(_WAS.search, told.quotes))
    if utterance.asks not in ("when", "where") or not utterance.in_english or told.intent in _OF_LETTERS:
        return True
    return not asks_of_what_is_to_come(utterance) or any(map(is_to_come, told.quotes))


_ENDS = pattern(
    r"\b(?:expir\w+|laps(?:e|es|ed|ing)|runs? out|ran out|run out|terminat\w+|ceas(?:e|es|ed)|remains? valid"
    r"|stays? valid|(?:come|comes|came) to an end|until when|till when)\b"
)
_AT_ITS_END = pattern(
    r"\b(?:expir\w*|laps\w+|terminat\w*|ceas\w+|end(?:s|ed|ing)?|until|till|through|valid\w*|for a (?:period|term)"
    r"|withdr\w+|runs? out|ran out|(?:not|no) later|up to|denounc\w*|conclu\w+|clos\w+|dissol\w+|abrogat\w*|extend\w*"
    r"|renew\w*|prolong\w*|(?:remain|be|is) in force|lasts?|duration|term of|years)\b",
    re.IGNORECASE,
)


def tells_its_end(context: Context, told: Told) -> bool:
    """ "When does it run out": no day on which it was signed or began."""
    utterance = context.utterance
    if utterance.asks in ("yes/no", "who", "choice") or not utterance.in_english:
        return True
    if not _ENDS.search(" ".join(word.text for word in utterance.words)):
        return True
    return any(map(_AT_ITS_END.search, told.quotes))


_DUE = pattern(r"\bwhen (?:must|shall|should)\b")
_IS_DUE = pattern(
    r"\b(?:shall|must|should|will|would|(?:is|are|was|were) to|within|(?:not|no) later|at the latest"
    r"|by (?:the|\d)|before|until|deadline|requests?|calls? (?:on|upon)|urges?|demands?)\b",
)
_WAS = pattern(r"\b(?:was|were|had|did|been|sent|held|took|met|gave|went|\w{3,}ed (?:the|an?|to|in|on|by|at|that))\b")
""" "When must X report": by when something is to be done, no sentence tells that only says what was."""


def asks_of_what_is_to_come(utterance: Utterance) -> bool:
    """ "The next X", "was to be held"."""
    return _COMING.search(" ".join(word.text for word in utterance.words)) is not None


def is_to_come(text: str) -> bool:
    """Whether a sentence speaks of what was still to come when it was written."""
    return _TO_COME.search(text) is not None or is_row_of_a_day(text)


def is_row_of_a_day(text: str) -> bool:
    """ "Second round: 21 March 2004": a row without a verb may be of what was to come."""
    return _ROW_OF_A_DAY.search(text) is not None


_ROW_OF_A_DAY = pattern(r"^[A-Z][^.;:]{2,120}: [^.;:]{0,20}\b\d{1,2} [A-Z][a-z]+ \d{4}\W?$")


def tells_another_day(context: Context, told: Told) -> bool:
    """ "X came on 4 April, but on what day did it ask": the day that is known already is not the one asked for."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    if "but" not in texts or told.intent not in (None, "event_date"):
        return True
    known = [slot for slot in utterance.of("date") if slot.last <= texts.index("but") and len(slot.value) == _DAY]
    days = (context.names.day(slot.value).rpartition(" ")[0] for slot in known)
    return not any(day in told.text for day in days)


_DAY = len("2020-04-04")
_SINCE = ["since", "when"]
_OF_LETTERS = frozenset("letter_date document_date session agenda_items quantity".split())
_NOUNS = frozenset("date dates day year month".split())


def bears_out_date(context: Context, told: Told) -> bool:
    """A yes to something of a month or a day: the letter is of that time, or it stands in the quotes."""
    utterance = context.utterance
    if utterance.asks != "yes/no" or not told.said.startswith("Yes") or period(utterance):
        return True
    for slot in utterance.of("date"):
        if len(slot.value) < 7 or slot.value in _printed(context, told):
            continue
        day = context.names.day(slot.value)
        asked_of = context.scope.letters if told.intent == "adoption" and _dates_a_paper(utterance, slot) else ()
        letters = (*told.letters, *asked_of)
        if not any(str(context.names.row(one)["dated"] or "").startswith(slot.value) for one in letters) and (
            day not in told.proved
        ):
            return False
    return True


def _dates_a_paper(utterance: Utterance, slot: Slot) -> bool:
    """ "Was the request of 10 August granted": the day is that of the paper, of which a later letter tells."""
    before, behind = utterance.words[max(0, slot.first - 2) : slot.first], utterance.words[slot.last : slot.last + 1]
    nouns = [*behind, *(before[:1] if before[-1:] and before[-1].text in ("of", "from", "dated") else ())]
    return any(word.stem in LETTER_NOUNS or word.stem in _ASKED_FOR for word in nouns)


_ASKED_FOR = frozenset("request applic bid propos petit draft".split())


def _printed(context: Context, told: Told) -> set[str]:
    """Days of distribution, where the question is on that."""
    if not {word.text for word in context.utterance.words} & _OUT:
        return set()
    days = [str(context.names.row(one)["document_date"] or "") for one in told.letters]
    return {*days, *(day[:7] for day in days)}


_OUT = frozenset("distributed distribution issued circulated published document printed released reissued".split())


def tells_coming_into_office(context: Context, told: Told) -> bool:
    """ "Since when has X been in office", "when did X take up the post": a sentence on coming to it or its term."""
    typed = " ".join(word.text for word in context.utterance.words)
    if context.utterance.asks == "yes/no" or not _TIME_OF.search(typed) or not _IN_OFFICE.search(typed):
        return True
    return any(_COMING_TO_IT.search(quote) for quote in told.quotes)


_TIME_OF = pattern(r"\b(?:since|when|how long|what (?:day|date|year)|which (?:day|date|year))\b")
_IN_OFFICE = pattern(
    r"\b(?:in|into|take|takes|took|taken|hold|holds|held|enter\w*|assum\w+) (?:up )?(?:the |that |this |his |her )?"
    r"(?:office|post|position|job|duties)\b(?! of)"
)
_COMING_TO_IT = pattern(
    r"\b(?:(?:takes?|took|taken|taking) (?:up|over|office|the|his|her)|assum\w+|appoint\w*|elect\w*|since|swor[en]"
    r"|became|becom\w+|terms?|succe\w+|inaugurat\w+|designat\w+|began|until|years|months)\b",
    re.IGNORECASE,
)

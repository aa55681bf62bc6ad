"""What is like the thing asked for and is another: a thing of that kind by another name, the cost of another deed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.context import Context
from bot.demanded.signs import UNITS
from bot.demanded.told import Told
from bot.lexicon import BEING, STOPWORDS, kin, lexicon, word_classes
from bot.reading.capitals_in_names import OWN_NAMED
from bot.reading.currencies import NAMES
from bot.reading.patterns import pattern
from bot.slots import CARDINALS
from store.words import fold, stem, stems, words


def bears_that_name(context: Context, told: Told) -> bool:
    """ "Radio X", "Lake X": where the quotes have the kind with other names alone, they tell of another one."""
    if context.utterance.asks == "yes/no":
        return True
    quoted = "\n".join(told.quotes)
    for one, other in pairwise(context.utterance.words):
        if one.text not in OWN_NAMED or not (one.capital and other.capital) or other.text in STOPWORDS:
            continue
        names = {fold(found[1]) for found in re.finditer(rf"\b{one.text.capitalize()}\s+(?=[A-ZÀ-Þ])(\w+)", quoted)}
        if names and not any(other.text == name or other.stem == stem(name) for name in names):
            return False
    return True


def costs_that_deed(context: Context, told: Told) -> bool:
    """ "What did it cost to drain the lake": a text that speaks of the draining, not of whatever else cost money."""
    found = _COST_OF_DEED.search(_typed(context))
    verb = found[1] if found else ""
    if not verb or verb in _OBTAINING or "v" not in word_classes(verb)[0]:
        return True
    ways = ((stem(verb),), *lexicon().alternatives.get(stem(verb), ()), *kin(verb))
    text = f" {' '.join(stems(told.proved))} "
    return any(f" {' '.join(way)} " in text for way in ways)


_OBTAINING = frozenset("build construct erect make buy purchase acquire obtain".split())
"""What a thing cost is what it cost to have it."""
_COST_OF_DEED = pattern(r"\b(?:costs?|price)(?: \w+)? to (\w+)\b")


def tells_punishment(context: Context, told: Told) -> bool:
    """ "What sentence did X get": what a court gave, where the quotes speak of a punishment."""
    if not _OF_PUNISHMENT.search(_typed(context)):
        return True
    return any(_PUNISHMENT.search(quote.casefold()) for quote in told.quotes)


_OF_PUNISHMENT = pattern(
    r"\b(?:what|which|how (?:long|heavy|severe) a) (?:prison |jail |court )?(?:sentences?|punishments?|penalty)"
    r" (?:did|do|does|was|were|has|have|had|is|are) .*"
    r"\b(?:get|got|given|receive[ds]?|serv(?:e[ds]?|ing)|impose[ds]?"
    r"|passed|hand(?:ed)?|pronounced|sentenced|inflicted)\b"
)
_PUNISHMENT = pattern(
    r"\b(?:sentenc\w+|imprison\w*|prisons?|jail\w*|gaol\w*|convict\w+|condemn\w+|acquit\w+|fine[ds]?|penal\w*"
    r"|punish\w*|executed|death|hard labour|tried|trial|courts?|tribunals?)\b"
)


def tells_cause_of_death(context: Context, told: Told) -> bool:
    """ "What did X die of": not told by "since the death of X"."""
    if not _OF_DEATH.search(_typed(context)):
        return True
    return any(_CAUSE.search(quote.casefold()) for quote in told.quotes)


_OF_DEATH = pattern(r"\b(?:die[ds]? (?:of|from)|cause of (?:the |his |her |its )?death)\b")
_CAUSE = pattern(
    r"\b(?:die[ds]?|dying|deaths?|dead|perished) (?:\w+ ){0,3}?(?:of (?!the\b|mr|ms|colonel|general|captain)|from|by"
    r"|because|owing to|due to|as a result of)|\b(?:killed|shot|drowned|murdered|executed|succumbed|poisoned|starved"
    r"|cause of death)\b"
)


def tells_how_much_of_it(context: Context, told: Told) -> bool:
    """ "How powerful were the pumps": a number with its unit, or that they "were very powerful"."""
    texts = [word.text for word in context.utterance.words]
    asked = next((other for one, other in pairwise(texts) if one == "how" and other in _MEASURED), "")
    measures = _POWERS if asked == "powerful" else _MEASURES
    quoted = words(" ".join(told.quotes))
    said = any(word == asked and not BEING.isdisjoint(quoted[max(0, i - 2) : i]) for i, word in enumerate(quoted))
    numbers = (i for i, word in enumerate(quoted) if word[:1].isdecimal() or word in CARDINALS)
    return not asked or said or any(not measures.isdisjoint(map(stem, quoted[i + 1 : i + 3])) for i in numbers)


_POWERS = frozenset(map(stem, "horsepower horse hp kilowatts megawatts watts volts kw mw kilotons megatons".split()))
_SHORT = "kg km m cm mm tonnes kilos litres fathoms knots storeys million billion"
_MEASURES = frozenset(map(stem, " ".join((*UNITS, *NAMES, _SHORT)).split()))
_MEASURED = frozenset("powerful heavy deep wide tall thick broad fast expensive costly".split())


def counts_to_the_end(context: Context, told: Told) -> bool:
    """ "What three things are lacking": no sentence that says what is first and leaves the second to the next one."""
    texts = [word.text for word in context.utterance.words]
    if context.utterance.asks in ("yes/no", "how many") or not _asks_for_several(texts):
        return True
    return len({found[1].casefold() for found in _IN_TURN.finditer(told.proved)}) != 1


def _asks_for_several(texts: Sequence[str]) -> bool:
    """ "What three things", "which were the two reasons": a number of what is asked for."""
    at = next((i for i, text in enumerate(texts) if text in _ASKING), len(texts))
    return any(text in CARDINALS and CARDINALS[text] > 1 for text in texts[at + 1 : at + 4])


_ASKING = frozenset("what which name list enumerate give cite".split())
_IN_TURN = pattern(
    r"(?:(?:^|[.,:;] )(?:and |in the )?)(first|second|third|fourth|last)(?:ly)?(?: place)?,", re.IGNORECASE
)
"""Words that say the which of several things in turn a sentence tells."""


def _typed(context: Context) -> str:
    return " ".join(word.text for word in context.utterance.words)

"""What is called by a number, several where several are asked for, and things that have the name asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.context import Context
from bot.demanded.asked import asked_noun, is_plural
from bot.demanded.signs import FEET, STATES
from bot.demanded.told import Told
from bot.lexicon import kin, lexicon, word_classes
from bot.reading.excepting import is_ruled_out
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.searching.addressed import addresses_states
from bot.searching.content import name_term
from bot.searching.designations import cites_numbered, lacks_own_number
from bot.searching.held import stands
from bot.slots import CARDINALS, ORDINALS, Slot
from store.places import find_states
from store.words import fold, stem, stems, tokens

_CONCRETE = frozenset("artifact plant animal".split())
_OTHERWISE = frozenset("yes/no|choice|how many|when|where".split("|"))
"""Kinds of answer for which the noun is not what is asked for."""
_NUMBERED = frozenset(map(stem, "article rule resolution".split()))


def names_provision(context: Context, told: Told) -> bool:
    """ "Which article of X": one with its number."""
    utterance, asked = context.utterance, asked_noun(context.utterance)
    other = utterance.asks in ("yes/no", "how many") or not utterance.in_english
    texts = [word.text for word in utterance.words]
    if told.intent == "cited" and not other and ("which", "paragraph") in pairwise(texts):
        return _PARAGRAPH.search(told.text) is not None
    if told.intent == "cited" and lacks_own_number(texts, " ".join(told.items)):
        return False
    if told.intent == "cited" and texts[:1] == ["whose"]:
        return False  # somebody's own: no number of a document tells whose it is
    if asked.by != "which" or other or stem(asked.noun) not in _NUMBERED:
        return True
    if told.intent is None and is_plural(asked.noun) and _leaves_some_out(context, told, stem(asked.noun)):
        return False
    of_one = () if is_plural(asked.noun) else texts  # "which articles" may be told by what they are on
    return cites_numbered(told.text, stem(asked.noun), of_one) or any("/" in item for item in told.items)


def _leaves_some_out(context: Context, told: Told, kind: str) -> bool:
    """Whether a sentence cites one provision of the kind and its letter cites others: "which rules" asks for all."""
    sql = "SELECT DISTINCT name FROM cited WHERE letter = :l AND kind = :k LIMIT 40"
    cited = {str(row["name"]) for one in told.letters[:4] for row in context.reader.rows(sql, {"l": one, "k": kind})}
    return any(name not in told.text for name in cited) and sum(name in told.text for name in cited) == 1


_PARAGRAPH = pattern(r"\bpara(?:graph|\.)s? (?:\([a-z]\)|\d)")
_REQUESTS = frozenset("name list enumerate who which".split())
_HOLDERS = frozenset("states countries nations members donors governments parties".split())
_SHORT = 6
_NAME = r"[A-Z]\w+(?: (?:of |the )*[A-Z]\w+)*"
_SIDE_BY_SIDE = pattern(rf"{_NAME}(?:(?:, and |, | and )(?:the )?{_NAME})+")


def names_several(context: Context, told: Told) -> bool:
    """ "Name those four": a sentence with as many names side by side."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    if utterance.asks in _OTHERWISE or told.intent is not None or len(texts) > _SHORT:
        return True
    wanted = next((CARDINALS[text] for text in texts if text in CARDINALS), 0)
    asks = bool(set(texts[:2]) & _REQUESTS) and (texts[-1] in CARDINALS or texts[-1] in _HOLDERS)
    if wanted < 2 or not asks:
        return True
    rows = (found[0] for found in _SIDE_BY_SIDE.finditer(told.said))
    return any(1 + row.count(", ") + row.replace(", and ", ", ").count(" and ") >= wanted for row in rows)


def names_others(context: Context, told: Told) -> bool:
    """ "Which States besides X": a sentence that names somebody side by side with X, or speaks of others."""
    utterance = context.utterance
    if utterance.asks in _OTHERWISE:
        return True
    slots = [slot for slot in utterance.of(*_NAMES) if is_ruled_out(utterance, slot.first)]
    return _stand_beside_others(context, told, slots)


def tells_symbol(context: Context, told: Told) -> bool:
    """ "What is the symbol of the letter that X sent": a symbol, or that there is none."""
    return "symbol" in told.text.casefold() or bool(_SYMBOL.search(told.text))


_SYMBOL = pattern(r"\b[A-Z]{1,5}/[\w.]")


def names_the_rest(context: Context, told: Told) -> bool:
    """ "X is one of them. Who are the others?": a sentence that names somebody side by side with X."""
    return _stand_beside_others(context, told, _told_before_others(context.utterance))


def _stand_beside_others(context: Context, told: Told, slots: Sequence[Slot]) -> bool:
    if not slots or _OF_OTHERS.search(told.said):
        return True
    rows = [f" {' '.join(stems(found[0]))} " for found in _IN_A_ROW.finditer(told.said)]
    return all(any(stands(name_term(context, slot), row) for row in rows) for slot in slots)


def _told_before_others(utterance: Utterance) -> list[Slot]:
    """Those whom the question has named before it asks for the others."""
    found = _THE_OTHERS.search(" ".join(word.text for word in utterance.words))
    before = len(utterance.words) - found[0].count(" ") if found else 0
    return [slot for slot in utterance.of(*_NAMES) if slot.last <= before]


_THE_OTHERS = pattern(r"\b(?:who|what|which) (?:is|are|was|were) the others?$")
_NAMES = ("state", "person", "organization", "body")
_HYPHENED = r"[A-Z][\w-]+(?: (?:(?:of|the|on|for|and) )*[A-Z][\w-]+)*"
_IN_A_ROW = pattern(
    rf"{_HYPHENED}(?:[,;] (?:the )?{_HYPHENED})*,? (?:and|as well as) (?:with )?(?:the |its )?{_HYPHENED}"
)
_OF_OTHERS = pattern(r"\bother (?:[\w-]+ ){0,3}?[\w-]+s\b")


def names_a_state(context: Context, told: Told) -> bool:
    """ "By which States was it ratified": a sentence that names one, and not those of the question alone."""
    utterance, asked = context.utterance, asked_noun(context.utterance)
    if told.intent is not None or asked.by not in ("which", "what") or asked.noun not in STATES:
        return True
    if utterance.asks in _OTHERWISE or not utterance.in_english or told.said.rstrip(' "”').endswith(":"):
        return True
    named = set(utterance.values("state"))
    return addresses_states(utterance, told.said) or any(one.state not in named for one in find_states(told.said))


def names_that_many(context: Context, told: Told) -> bool:
    """ "Which three principles": a sentence that has as many side by side, or opens a list."""
    utterance = context.utterance
    if utterance.asks in ("yes/no", "choice", "how many") or told.intent not in (None, "members"):
        return True
    texts = [word.text for word in utterance.words]
    at = next((i for i, pair in enumerate(pairwise(texts)) if pair[0] in _ASKING and pair[1] in CARDINALS), None)
    alone = at is not None and at + 2 == len(texts)  # "..., which four?"
    if at is None or not (alone or any(map(is_plural, texts[at + 2 : at + 4]))):
        return True
    if told.intent == "members":
        return not alone or len(told.items) == CARDINALS[texts[at + 1]]
    quoted = " ".join((*told.quotes, *told.items)).rstrip(" ,;")
    return quoted.endswith(":") or 1 + len(_TIES.findall(quoted)) >= CARDINALS[texts[at + 1]]


_ASKING = frozenset("which what".split())
_TIES = pattern(r"[,;]\s|\b(?:and|or|nor)\b")
"""What stands between things that are named side by side."""


def speaks_of_noun(context: Context, told: Told) -> bool:
    """ "Which MUSEUM": a sentence that speaks of one, by that word or one near in meaning."""
    utterance, asked = context.utterance, asked_noun(context.utterance)
    classes, kind = word_classes(asked.noun)
    if told.intent is not None or asked.by not in ("which", "what") or kind not in _CONCRETE or "v" in classes:
        return True  # what may be a verb too ("stands") is no sure name of a thing
    if utterance.asks in _OTHERWISE or not utterance.in_english or _feels(utterance, asked.noun):
        return True
    text = f" {' '.join(stems(told.text))} "
    own = stem(asked.noun)
    ways = ((own,), *lexicon().alternatives.get(own, ()), *kin(asked.noun))
    return any(f" {' '.join(phrase)} " in text for phrase in ways)


def _feels(utterance: Utterance, noun: str) -> bool:
    """ "What is the Assembly concerned at": the organ is no thing that is asked for."""
    asked = any(one.text == "what" and is_.text in ("is", "was", "would") for one, is_ in pairwise(utterance.words[:3]))
    return asked and any(utterance.words[slot.last - 1].text == noun for slot in utterance.of("organ", "body"))


def speaks_of_those(context: Context, told: Told) -> bool:
    """ "Name the observers": a sentence that speaks of them, and not of their status or of "the capacity of observer";
    of the nouns of other languages no number is read."""
    utterance = context.utterance
    asked = _CAPACITY.search(" ".join(word.text for word in utterance.words[:6]))
    if told.intent is not None or asked is None or utterance.asks not in ("", "who", "which"):
        return True
    if utterance.language == "en" and not asked[2]:
        return True
    said = re.findall(r"[a-z]+", told.text.casefold())
    return asked[1] not in said or f"{asked[1]}s" in said


_CAPACITY = pattern(
    r"^(?:name|list|give|tell|who are|who were|which are|which were)(?: me)?(?: all)?(?: the)? ([a-z]{3,}[eo]r)(s?)\b"
)


HAPPENINGS = frozenset(
    map(stem, """incident attack violation raid event case episode occurrence clash shooting explosion intrusion
        overflight encounter meeting visit phase stage step stop measure proposal request demand point reason fire
        theft seizure arrest strike blast accident""".split())
)  # fmt: skip
"""What letters tell in rows; a "third country" or "second reading" stands in none."""


def is_of_that_number(context: Context, told: Told) -> bool:
    """ "The second congress": no sentence on the fourth one, which does not speak of the second."""
    if told.intent is not None or context.utterance.asks in ("yes/no", "choice"):
        return True
    words = context.utterance.words
    asked = [(one.text, other.stem) for one, other in pairwise(words) if one.text in ORDINALS]
    if not asked:
        return True
    pieces = [(token.text, stem(token.text)) for token in tokens(told.said)]
    for ordinal, noun in asked:
        if noun in HAPPENINGS and ORDINALS[ordinal] > 1 and ordinal not in dict(pieces):
            return False
        counted = {
            text
            for i, (text, _) in enumerate(pieces)
            if text in ORDINALS and noun in dict(pieces[i + 1 : i + 4]).values()
        }
        if counted and ordinal not in counted:
            return False
    return True


def quotes_the_foot(context: Context, told: Told) -> bool:
    """ "What does the footnote give for the list": the words of a footnote, not those of the list."""
    utterance = context.utterance
    texts = frozenset(word.text for word in utterance.words)
    if utterance.asks not in ("what", "which", "where", "") or not texts.isdisjoint(_DENYING):
        return True
    if any(one.text in _FOR_WHICH and other.text in FEET for one, other in pairwise(utterance.words)):
        return True  # "I need the symbol for a footnote"
    if any(symbol in told.text for symbol in utterance.values("symbol")):
        return True  # a note that is called by the symbol it gives
    sql = "SELECT value FROM letter_facts WHERE letter = :l AND field IN ('footnote', 'reissue_note') LIMIT 20"
    rows = [row for letter in told.letters[:10] for row in context.reader.rows(sql, {"l": letter})]
    return any(str(row["value"]).strip("*. ") in told.text for row in rows)


_FOR_WHICH = frozenset("a my our his her".split())
_DENYING = frozenset("no not never without lack lacks lacking".split())
_OF_COVERS = frozenset("senders printed addressees transmitter letter_title session spoken_for".split())


def quotes_the_quoted(context: Context, told: Told) -> bool:
    """Of a fact printed on a cover: words in quotation marks stand in it."""
    if told.intent not in _OF_COVERS or context.utterance.asks in ("yes/no", "choice", "how many"):
        return True
    said = fold(told.text)
    return all(fold(value) in said for value in context.utterance.values("quoted"))

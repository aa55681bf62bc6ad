"""Whether a sentence holds the kind of thing that is asked for: a date, a name, a place, a State, a reason."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.context import Context
from bot.lexicon import STOPWORDS, lexicon, word_classes
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance
from bot.searching.abstention import looks_for
from bot.searching.actors import all_there, holds_office_of, names_body, names_person, tells_who
from bot.searching.addressed import addresses_states
from bot.searching.coming import dated_later, in_a_month, is_yet_to_come, tells_what_comes
from bot.searching.defining import is_no_such_thing, merely_uses
from bot.searching.designations import (
    asks_hour,
    calls_somebody,
    lacks_number,
    lists_no_number,
    names_the_thing,
    tells_hour,
)
from bot.searching.retelling import is_such_to
from bot.searching.retrieval import Hit
from bot.searching.rows_inside import inside, states_inside
from bot.searching.sites import asks_origin, beside_something, done_at_a_body, names_city, names_origin, names_place
from bot.searching.slight import is_making
from bot.searching.specifying import SORTS, lacks_month, noun_behind, sorted_out, told_by_place
from store.words import stem, stems, tokens

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_TIME = rf"\d|then|its|their|{_MONTHS}|the (?:end|beginning|signing|adoption|establishment|entry)"
_REASON = pattern(
    rf"\b(?:because|since(?! (?:{_TIME})\b)(?=,? \w)|due to|in order to|so that|with a view to|in view of|owing to"
    r"|on account of|by reason of"
    r"|on the grounds? (?:of|that)|as a (?:result|consequence) of|thanks to|would serve|objective|reason(?=s?\b)"
    r"|(?<!principles and )purposes?(?! and principles)|aim(?:s|ed|ing)?\b|the cause (?:is|was)\b|taking into account"
    r"|would permit|would make it possible"
    r"|(?:dismissed|arrested|punished|fined|sentenced|expelled|detained|tried|prosecuted|convicted)(?: in \d{4})? for"
    r"|(?<!be )(?<!been )(?<!was )(?<!were )(?<!is )(?<!are )(?<!not )given\b)",
    re.IGNORECASE,
)
_NEGATED = pattern(
    r"\b(?:not|no|never|none|nobody|without|nor|neither|un\w+able|(?<=all )except|all \w+ (?:\w+ )?except)\b",
    re.IGNORECASE,
)
_STATE_NOUNS = frozenset(
    "states state countries country members member parties nations nation republics republic".split()
)
_STATES_ALONE = frozenset("states countries nations members parties".split())
_ASKING_NAMES = pattern(
    r"\b(?:by (?:(?:what|which) )?name|names? of (?:the|a|its|their) (?!letter|treaty|organi|item)|what was the name"
    r"|whose name)",
    re.IGNORECASE,
)
_NO_PASSAGE = frozenset("how many|how much|how long|how old".split("|"))


def answers_kind(context: Context, hit: Hit, must: Sequence[Term]) -> bool:
    """Whether the sentence can be the answer to this kind of question."""
    utterance, text = context.utterance, str(hit.row["text"])
    texts = [word.text for word in utterance.words]
    if utterance.asks in _NO_PASSAGE or _lacks_negation(texts, text) or lacks_a_name(context, hit):
        return False
    if "often" in texts and texts[texts.index("often") - 1] == "how" and not _OFTEN.search(text):
        return False
    if (
        lacks_number(texts, text)
        or lacks_month(texts, text)
        or lists_no_number(texts, text)
        or merely_uses(utterance, texts, text)
        or is_no_such_thing(texts, text)
    ):
        return False
    if not sorted_out(context.utterance, text, must) or _denies_it(utterance, texts, hit):
        return False
    if (head := body_asked_for(context.utterance, must)) is not None and not _names_such(context, hit, head):
        return False
    if _asks_name(context, texts):
        return names_person(context, hit) or names_the_thing(texts, text) or holds_office_of(context, hit, must)
    if utterance.asks == "when" and _OF_LETTER.search(" ".join(texts)):
        return True  # the date of the letter that tells it stands with the quote
    if utterance.asks == "when":
        return _dated(context, hit, texts)
    explained = utterance.asks == "how" and not _EXPLAINING.isdisjoint(pairwise(texts))
    if utterance.asks == "why" or explained or not _GROUNDS.isdisjoint(texts):
        asked = utterance.text.casefold()
        reasons = [found for found in map(str.casefold, _REASON.findall(text)) if found not in asked]
        worried = _asks_of_worry(must) and _WORRY.search(text) is not None
        return bool(reasons) or worried or is_such_to(hit, must) or _made_for(hit, must)
    if {"city", "cities", "town", "towns", "village"} & set(texts):
        return names_city(context, hit)
    if asks_origin(utterance):
        return names_origin(context, hit)
    if utterance.asks == "where" and is_yet_to_come(texts) and not tells_what_comes(text):
        return False
    if utterance.asks == "where" and (looks_for(utterance) == "fact" or _TAKING_PLACE & set(texts)):
        named = all_there(hit, must) and (names_place(context, hit) or done_at_a_body(context, hit))
        return named or beside_something(context, hit, must)
    if utterance.asks == "who":
        return tells_who(context, hit, must)
    if utterance.asks == "which" and looks_for(utterance) == "fact" and not _head_there(context, texts, hit, must):
        return False
    if utterance.asks in ("which", "what", "") and _asks_states(texts):
        return _names_state(context, hit) or addresses_states(utterance, text)
    return not _makes_no_such(texts, hit, must)


_OFTEN = pattern(
    r"\b(?:regular(?:ly)?|annual(?:ly)?|yearly|month(?:ly)?|daily|weekly|quarterly|every|each (?:year|month|week|day)"
    r"|once|twice|times|bi\w+ly)\b",
    re.IGNORECASE,
)
"""How often something happens."""
_OF_LETTER = pattern(r"\b(?:date|year|month|day) of (?:the |that |your )?(?:letter|document|text|source|paper)\b")
_EXPLAINING = frozenset((verb, "that") for verb in ("explain", "explains", "explained"))
_GROUNDS = frozenset("reason reasons motive motives motivation motivations rationale".split())
_WORRY = pattern(r"\bconcern(?:ed|s)? (?:about|over|at|by|that)\b", re.IGNORECASE)


def _made_for(hit: Hit, must: Sequence[Term]) -> bool:
    """ "Why was X set up": what X is "capable of", or "designed to" do, right behind its making, tells what for."""
    making = [term for term in must if is_making(term)]
    if not making or any(term.stem in {one.stem for one in must} for term in hit.missing):
        return False
    text = str(hit.row["text"])
    made = {phrase[0] for term in making for phrase in term.alternatives}
    return any(not made.isdisjoint(stems(text[: found.start()])) for found in _PURPOSE.finditer(text))


_PURPOSE = pattern(
    r"\b(?:which|that|who) (?:is|are|was|were|will be) (?:capable of|able to|designed|intended|meant|tasked|charged"
    r"|entrusted|mandated|called upon|responsible for|aimed)\b"
    r"|\b(?:designed|intended|tasked|charged|mandated) (?:to|with)\b"
)


def _asks_of_worry(must: Sequence[Term]) -> bool:
    """ "Why was X upset": what X says to be concerned about is the reason."""
    return any(lexicon().name_of.get(term.stem) == "concern" for term in must)


_TAKING_PLACE = frozenset("held located based situated headquartered placed hosted".split())


def lacks_a_name(context: Context, hit: Hit) -> bool:
    """Something called by a name with a capital letter that the sentence and what is around it do not hold."""
    capitals = {word.stem for word in context.utterance.words[1:] if word.capital and word.text not in STOPWORDS}
    capitals = capitals and capitals - _opening_stems(context.utterance)
    return any(term.stem in capitals for term in hit.missing)


def _opening_stems(utterance: Utterance) -> set[str]:
    """ "Anything about X? QUOTE it.": a capital at the beginning of a further sentence makes no name."""
    if utterance.asks in ("yes/no", "choice"):
        return set()
    return {word.stem for word in utterance.words if _ENDED.search(utterance.text[: word.start])}


_ENDED = pattern(r"(?:[?!]|\w{5}\.)\s{1,3}$")


def _lacks_negation(texts: list[str], sentence: str) -> bool:
    """A question after what is not so, and a sentence that denies nothing."""
    return bool({"not", "never", "without", "nobody", "none"} & set(texts)) and not _NEGATED.search(sentence)


def _denies_it(utterance: Utterance, texts: list[str], hit: Hit) -> bool:
    """ "Which bodies is X a member of": told by no sentence by which X "is not a member" of one."""
    if utterance.asks in ("which", "when", "where") and _NOBODY.match(str(hit.row["text"])):
        return not {"not", "never", "no", "without", "nobody", "none"} & set(texts)
    if utterance.asks not in ("which", "who") or looks_for(utterance) != "fact":
        return False
    if {"not", "never", "no", "without", "except"} & set(texts):
        return False
    denied = {stem(word) for word in _NOT_SO.findall(str(hit.row["text"]))}
    held = [phrase for phrase in hit.matched if len(phrase) == 1 and phrase[0] in denied]
    return bool(held) and " but " not in str(hit.row["text"])


_NOBODY = pattern(r"\W*No (?!\.)[a-z]")
""" "No agent crossed the river on 3 April" tells no day on which one did."""
_NOT_SO = pattern(r"\b(?:is|are|was|were|has|have|had|did|does|do) not (?:yet )?(?:an? |the |been )?([a-z]+)")


def _asks_name(context: Context, texts: list[str]) -> bool:
    """A person's name is asked for: by name, or by an office with "which"."""
    text = " ".join(texts)
    office = context.utterance.of("office")
    return (
        bool(_ASKING_NAMES.search(text))
        or calls_somebody(texts)
        or (context.utterance.asks == "which" and bool(office) and office[0].first <= 2)
    )


def _asks_states(texts: list[str]) -> bool:
    """ "which states ...", "name the four members ...", "parties to X, please"."""
    if texts and texts[0] in _STATES_ALONE:
        return True
    head = texts[:5]
    opening = head[:1] and head[0] in {"which", "what", "name", "list"}
    noun = next((i for i, text in enumerate(head[:4]) if i and text in _STATE_NOUNS), 0)
    return bool(opening) and bool(noun) and not _BETWEEN & set(head[:noun])


_BETWEEN = frozenset("of about is are was were do does did has have had can could will would should".split())
"""Between "what" and the noun these make the noun the one that acts: "what did the States do"."""


def _dated(context: Context, hit: Hit, texts: list[str]) -> bool:
    if is_yet_to_come(texts) and not (tells_what_comes(str(hit.row["text"])) or dated_later(context, hit)):
        return False
    if asks_hour(texts):
        return tells_hour(str(hit.row["text"]))
    to_be = any(pair == ("to", "be") for pair in pairwise(texts))
    if (to_be or _DUE & set(texts)) and _SESSION.search(str(hit.row["text"])):
        return True
    rows = inside(context.reader, "dated_statements", hit.row, "date_start", "date_end")
    by_day = "day" in texts[:4] or "date" in texts[:4]
    if not rows and not context.utterance.of("date") and (in_a_month(hit) or _EVERY_YEAR.search(str(hit.row["text"]))):
        return True
    return any(row["precision"] == "day" for row in rows) if by_day else bool(rows)


_EVERY_YEAR = pattern(
    r"\b(?:every|each) year\b.*\b\d{1,2} [A-Z][a-z]{2,8}\b|\b\d{1,2} [A-Z][a-z]{2,8} (?:of )?(?:every|each) year\b"
)
"""Days of every year, which have no year of their own."""


_DUE = frozenset("by must should shall will would due".split())
_SESSION = pattern(r"\bat (?:its|the|their) (?:next|[\w-]+(?:th|st|nd|rd)) (?:\w+ )?(?:session|meeting)\b")
"""By when something is to be done letters often tell by a session."""


def _names_state(context: Context, hit: Hit) -> bool:
    asked = set(context.utterance.values("state"))
    several = {"states", "countries", "nations"} & {word.text for word in context.utterance.words[:3]}
    return len(states_inside(context.reader, hit.row) - asked) > bool(several)


def _head_there(context: Context, texts: Sequence[str], hit: Hit, must: Sequence[Term]) -> bool:
    """Of "which weapons were delivered": whether the sentence speaks of weapons by that word."""
    at = next((i for i, text in enumerate(texts) if text in ("which", "what")), len(texts))
    at += 2 * (not SORTS.isdisjoint(texts[at + 1 : at + 2]) and texts[at + 2 : at + 3] == ["of"])
    head = noun_behind(texts[at + 1 : at + 4], must)
    if _asks_states(list(texts)) and not context.utterance.of("state") and head is not None:
        return (
            head.text not in _STATE_NOUNS or head.stem in hit.exact
        )  # whether it names States, another check looks at
    if head is None or head.stem in hit.exact or told_by_place(head, str(hit.row["text"])):
        return True
    if not hit.missing and not _NAMED.isdisjoint(texts) and hit.holds(head) and _LISTING.search(str(hit.row["text"])):
        return True  # "which dangers are named": "threats such as A and B"
    return head.text.split()[-1] in BODY_NOUNS and names_body(context, hit)


_NAMED = frozenset("list lists listed name names named mention mentions mentioned".split())
_LISTING = pattern(r"\b(?:such as|including|namely|in particular|which include)\b")


def _makes_no_such(texts: Sequence[str], hit: Hit, must: Sequence[Term]) -> bool:
    """ "Which organization is to be set up": the sentence has "organizational" alone, which is no organization."""
    made = {term.stem for term in must if is_making(term)}
    at = next((i for i, text in enumerate(texts) if text in ("which", "what")), len(texts))
    placed = at and texts[at - 1] in ("in", "at", "by", "of", "for", "on", "with", "to")
    head = noun_behind(texts[at + 1 : at + 4], must) if made and not placed else None
    if head is None or head.stem in made:
        return False
    found = [t.text.casefold() for t in tokens(str(hit.row["text"])) if stem(t.text) == head.stem]
    return bool(found) and all("n" not in word_classes(one)[0] and "a" in word_classes(one)[0] for one in found)


def body_asked_for(utterance: Utterance, must: Sequence[Term]) -> Term | None:
    """ "Which agency ...": the noun, where it is one by which bodies are called together."""
    texts = [word.text for word in utterance.words]
    at = next((i for i, text in enumerate(texts) if text in ("which", "what")), len(texts))
    if texts[at + 1 : at + 2] in (["kind"], ["sort"], ["type"]):
        return None
    alone = next((term for term in must if term.text in BODY_NOUNS and texts[at + 1 : at + 2] == [term.text]), None)
    head = alone or noun_behind(texts[at + 1 : at + 4], must)  # "which body adopted it"
    return head if head is not None and head.text.split()[-1] in BODY_NOUNS else None


BODY_NOUNS = frozenset(
    """body bodies office offices organ organs agency agencies department departments institution institutions entity
    entities committee committees structure structures""".split()
)
"""What names of bodies are called together: the sentence need not hold the noun where it holds such names."""


def _names_such(context: Context, hit: Hit, head: Term) -> bool:
    """A body by its name, or what tells it apart with the noun itself: "the standing committee on trade"."""
    return names_body(context, hit) or any(stem(t.text) == head.stem for t in tokens(str(hit.row["text"])))

"""What a question asks for in particular, so that an answer near it is none: a name, money, that State, that event."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.answers import Answer
from bot.context import Context
from bot.lexicon import DOING, HAVING, lexicon
from bot.reading.currencies import CURRENCIES
from bot.reading.patterns import pattern
from store.words import fold, stem, stems, words


def tells_in_particular(context: Context, answer: Answer) -> bool:
    """Whether the answer tells the very thing asked for; true for every refusal."""
    if answer.status != "answered" or not answer.citations or context.utterance.asks == "yes/no":
        return True
    checks = (
        _names_a_person, _tells_money, _of_the_state_that_acts, _dates_that_event, _is_the_other_one, _is_allocated,
        _says_something, _is_to_come,
    )  # fmt: skip
    return all(check(context, answer) for check in checks)


def _quoted(answer: Answer) -> str:
    return "\n".join(citation.quote for citation in answer.citations)


def _is_to_come(context: Context, answer: Answer) -> bool:
    """ "Where is the next meeting": not told by a sentence on one that was held."""
    texts = [word.text for word in context.utterance.words]
    if context.utterance.asks not in ("where", "when") or texts[1:2] not in (["is"], ["will"], ["are"], ["shall"]):
        return True
    return _NEXT.isdisjoint(texts) or _TO_COME.search(_quoted(answer)) is not None


_NEXT = frozenset("next upcoming forthcoming".split())
_TO_COME = pattern(r"\b(?:will|shall|next|future|forthcoming|to be held|to meet|again)\b", re.IGNORECASE)


def _names_a_person(context: Context, answer: Answer) -> bool:
    """ "The name of the OFFICE whose ...": somebody must be named, not the office alone."""
    utterance = context.utterance
    words = [word.text for word in utterance.words]
    offices = [
        slot for slot in utterance.of("office")
        if "name" in words[max(0, slot.first - 5) : slot.first]
        or (words[slot.last : slot.last + 1] == ["name"] and utterance.words[slot.last - 1].possessive)
    ]  # fmt: skip
    if not offices or utterance.asks not in ("what", "who", "which", ""):
        return True
    told = fold(" ".join((answer.answer, *answer.items, _quoted(answer))))
    letters = list(dict.fromkeys(citation.letter for citation in answer.citations))[:8]
    sql = "SELECT p.folded FROM person_mentions m JOIN persons p ON p.person = m.person WHERE m.letter = :l LIMIT 400"
    rows = [row for letter in letters for row in context.reader.rows(sql, {"l": letter})]
    return any(str(row["folded"]) in told for row in rows)


_COSTS = frozenset(map(stem, "cost costs pay pays paid price fee fees".split()))
_MONEY = pattern(rf"[$€£¥]|\b(?:{CURRENCIES}|currency|per cent)\b")


def _tells_money(context: Context, answer: Answer) -> bool:
    """ "How much does X cost": an amount of money, not any number."""
    texts = [word.text for word in context.utterance.words]
    asked = any(pair == ("how", "much") for pair in pairwise(texts))
    if not asked or not _COSTS & {word.stem for word in context.utterance.words}:
        return True
    return bool(_MONEY.search(fold(_quoted(answer))) or _MONEY.search(_quoted(answer)))


_ACTING = DOING | HAVING


def _of_the_state_that_acts(context: Context, answer: Answer) -> bool:
    """ "How much did X give": a sentence in which another State gives, and X is not named, tells it not."""
    utterance = context.utterance
    speaking = context.match is not None and context.match.intent.name == "spoken_for"  # others are what it tells
    if utterance.asks not in ("how many", "how much") or speaking:
        return True
    text = f" {' '.join(stems(_quoted(answer)))} "
    for slot in utterance.of("state"):
        before = [word.text for word in utterance.words[max(0, slot.first - 2) : slot.first] if word.text != "the"]
        if before[-1:] and before[-1] in _ACTING and slot.last < len(utterance.words):
            from bot.searching.content import name_term  # here to keep start-up fast: few ask what a State gives
            from bot.searching.held import stands

            named = stands(name_term(context, slot), text)
            if not named and _names_another(context, answer, slot.value):
                return False
    return True


def _names_another(context: Context, answer: Answer, state: str) -> bool:
    sql = "SELECT 1 FROM state_mentions WHERE letter = :l AND state <> :s AND start >= :a AND end <= :b LIMIT 1"
    return any(
        bool(context.reader.rows(sql, {"l": one.letter, "s": state, "a": one.start, "b": one.end}))
        for one in answer.citations
    )


_EVENTS = frozenset("sign adopt establish ratify register accord enter_into_force".split())


def _dates_that_event(context: Context, answer: Answer) -> bool:
    """ "When did X enter into force": not told by a sentence on its signing."""
    utterance = context.utterance
    if utterance.asks != "when" or not utterance.in_english or utterance.of("person", "reference"):
        return True
    free = [word for i, word in enumerate(utterance.words) if i not in context.scope.used]
    asked = _happenings([word.stem for word in free])
    said = _happenings(list(stems(_quoted(answer))))
    if asked == {"adopt"} and _DATED_TEXT.search(_quoted(answer)):
        return True  # the date of a resolution is that of its adoption
    if asked == {"establish"} and "became" in answer.answer:
        return True
    return not asked or bool(asked & said) or not said


_DATED_TEXT = pattern(r"(?:resolution|decision|declaration)s?\b[^,;.]{0,40} (?:of|dated) \d{1,2} [A-Z]", re.IGNORECASE)


def _happenings(words: list[str]) -> set[str]:
    names = lexicon().name_of
    found = {names[word] for word in words if names.get(word) in _EVENTS}
    joined = f" {' '.join(words)} "
    if any(f" {phrase} " in joined for phrase in ("into forc", "in forc", "take effect", "took effect")):
        found.add("enter_into_force")
    if any(f" {phrase} " in joined for phrase in ("set up", "into be", "into exist")):
        found.add("establish")
    return found


def _is_the_other_one(context: Context, answer: Answer) -> bool:
    """ "Who is the other chairman": a sentence that names one of them tells not the other."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    at = next((i for i, pair in enumerate(pairwise(texts)) if pair == ("the", "other")), None)
    if utterance.asks != "who" or answer.intent or at is None or at + 2 >= len(texts) or texts[at + 2].endswith("s"):
        return True
    return not {"other", "another", "both"}.isdisjoint(words(_quoted(answer)))


_ALLOCATED = frozenset(map(stem, "allocate allocated allocation assign assigned refer referred".split()))


def _is_allocated(context: Context, answer: Answer) -> bool:
    """ "To which committee is it to be allocated": some sentence must allocate it."""
    asked = {word.stem for word in context.utterance.words}
    if not asked & _ALLOCATED or "committe" not in asked:
        return True
    return bool(_ALLOCATED & set(stems(_quoted(answer))))


SHORTEST = 4
"""Words of a quote that says something by itself; "The General Assembly," only opens a sentence."""


def _says_something(context: Context, answer: Answer) -> bool:
    """A quote that is only the beginning of a sentence ("The General Assembly,") tells nothing."""
    if answer.intent == "about":
        return True
    return any(not one.quote.rstrip("*_ ").endswith(",") or len(one.quote.split()) > SHORTEST
               for one in answer.citations)  # fmt: skip


def tells_adoption(context: Context, answer: Answer) -> bool:
    """Who adopted or rejected a text is told neither by a draft nor by a sentence that speaks of no such thing."""
    if context.utterance.asks in ("when", "which", "what", "who", "where") and _is_of_its_draft(context, answer):
        return False
    if context.utterance.asks == "when" and _asks_when_passed(context):
        dated = any(_DATE.search(citation.quote) for citation in answer.citations)
        return dated or not answer.citations or _told_outside_drafts(context, answer)
    texts = [word.text for word in context.utterance.words if word.text not in ("has", "had", "have", "then", "and")]
    decided = any(one in ("who", "whom") and next_one in _DECIDED for one, next_one in pairwise(texts))
    decided = decided or (texts[:2] == ["by", "whom"] and bool(_DECIDED & set(texts)))
    by_number = any(slot.detail in ("resolution", "decision") for slot in context.utterance.of("reference"))
    if context.utterance.asks != "who" or not decided or not answer.citations or by_number:
        return True
    if not {stem for citation in answer.citations for stem in stems(citation.quote)} & _DECIDING:
        return False
    return _told_outside_drafts(context, answer)


def _is_of_its_draft(context: Context, answer: Answer) -> bool:
    """Whether what became of a draft that is called by its matter is to be told by its own letter or an older one."""
    if _DECIDED.isdisjoint(word.text for word in context.utterance.words):
        return False
    from bot.drafts_called import tells_of_its_draft  # here to keep start-up fast

    letters = {citation.letter for citation in answer.citations}
    return bool(letters) and tells_of_its_draft(context, letters)


def _asks_when_passed(context: Context) -> bool:
    """ "When did the Assembly pass the resolution"; "when it is passed" asks for something else."""
    texts = [word.text for word in context.utterance.words]
    return texts[:1] == ["when"] and texts[1:2] != ["it"] and bool(_DECIDED & set(texts))


def _told_outside_drafts(context: Context, answer: Answer) -> bool:
    places = {(citation.letter, citation.part) for citation in answer.citations}
    return any(context.names.part_row(*place)["kind"] != "draft resolution" for place in places)


_DATE = pattern(r"\b\d{1,2} [A-Z][a-z]+ \d{4}\b")
_DECIDING = frozenset("adopt approv pass reject vote endors".split())
_DECIDED = frozenset(
    "adopted adopt adopts approved approve passed pass passes rejected reject voted vote endorsed".split()
)

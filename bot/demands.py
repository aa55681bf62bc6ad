"""What a question demands of its answer: a number, who held an office at a time, one of several names."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.answers import Answer
from bot.context import Context
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.cards import letter_count
from bot.scoping.parts_meant import ANSWERING
from bot.scoping.scope import LETTER_NOUNS
from bot.slots import Slot
from store.words import fold, stem, stems


def held_then(context: Context, slot: Slot) -> bool:
    """ "The person who was OFFICE when ...": the holder is asked for, wherever the office stands."""
    if context.utterance.asks == "yes/no":
        return False
    before = [word.text for word in context.utterance.words[max(0, slot.first - 2) : slot.first]]
    return bool({"is", "was"} & set(before)) and any(w.text == "when" for w in context.utterance.words[slot.last :])


def to_choose_from(context: Context) -> tuple[Slot, ...]:
    """Persons, States or provisions in a row with "or" ("A, B or C"): one of them is asked for."""
    if context.utterance.asks in ("yes/no", "how many"):
        return ()
    texts = [word.text for word in context.utterance.words]
    for kind in ("person", "state", "reference"):
        slots = context.utterance.of(kind)
        gaps = [texts[a.last : b.first] for a, b in pairwise(slots)]
        if any(gap in _OR for gap in gaps) and all(gap in ([], *_OR) for gap in gaps):
            return slots
    return ()


_HELD_AGAINST = frozenset("compare compared contrast contrasted differ differs difference differences".split())


def speaks_of_both(context: Context, answer: Answer) -> bool:
    """ "How does X of 1999 differ from that of 2003": an answer from one of the letters tells no difference."""
    letters = {citation.letter for citation in answer.citations}
    texts = {word.text for word in context.utterance.words}
    if len(letters) == 1 and context.utterance.asks != "yes/no" and _of_each_letter(context):
        return False
    if not _HELD_AGAINST & texts or context.utterance.asks == "yes/no" or len(context.scope.letters) < 2:
        return True
    if context.match and context.match.intent.name == "time_to_distribution":
        return True  # the difference is one between two days of each letter
    asked = set(context.scope.letters)
    return not letters or len(letters & asked) > 1


def _of_each_letter(context: Context) -> bool:
    """ "In each of the three letters", "what does each letter say": of more than one, where several are there."""
    words = context.utterance.words
    for i, word in enumerate(words):
        if word.text == "each" and any(other.stem in LETTER_NOUNS for other in words[i + 1 : i + _NEAR]):
            return len(context.scope.letters) != 1 and letter_count(context.reader) > 1
    return False


_NEAR = 6
"""Words from "each" to the noun ("each of the three long letters")."""
_KIND_ASKED = pattern(
    r"\b(?:which|what) (rule|article|resolution|decision|committee)s?\b"
    r"|\b(?:list|enumerate|name|give|cite)(?: me)? (?:the |all |all the )?(article|rule)s?\b"
    r"|\b(article|rule|resolution) numbers?\b"
)


_KINDS = frozenset("rule article resolution decision committee".split())


def _typed(context: Context) -> str:
    return " ".join(word.text for word in context.utterance.words)


def names_kind_asked(context: Context, answer: Answer) -> bool:
    """ "Which rule ...": answered with one, or with where none is; not with a letter."""
    kinds = any(word.text.rstrip("s") in _KINDS for word in context.utterance.words)
    asked = _KIND_ASKED.search(_typed(context)) if kinds else None
    if not asked or context.utterance.asks in ("yes/no", "how many") or not context.utterance.in_english:
        return True
    if {"not", "never"} & {word.text for word in context.utterance.words}:
        return False  # what is not cited, no citation tells
    said = fold(" ".join((answer.answer, *answer.items, *(citation.quote for citation in answer.citations))))
    return any(kind and _called_by_number(kind, said) for kind in asked.groups())


def _called_by_number(kind: str, said: str) -> bool:
    """A committee has a name; an article, a rule, a resolution and a decision have a number too."""
    return kind in said and (kind == "committee" or bool(re.search(rf"{kind}s? (?:\w+ ){{0,2}}\d|\d+/\d+", said)))


_OF_INSTRUMENT = pattern(
    r"\bnumbers? of (?:the |both |those |these |its )?(?:[\w-]+ ){0,2}?"
    r"(declaration|treat|agreement|pact|convention|protocol|charter|statute)(?:s|y|ies)?\b"
)


def _numbered_itself(typed: str, context: Context, answer: Answer) -> bool:
    """ "The resolution numbers of the declarations": the number must stand beside the declaration, not elsewhere."""
    found = _OF_INSTRUMENT.search(typed)
    if not found or context.utterance.asks == "how many":
        return True
    quoted = fold("; ".join((*answer.items, *(citation.quote for citation in answer.citations))))
    number = r"(?:\b(?:articles?|rules?|resolutions?|decisions?) (?:no\. )?\d[\w/]*|\b\d+/\d+)"
    return bool(re.search(rf"{found[1]}\w*[^,;.]{{0,60}}{number}|{number}[^,;.]{{0,60}}{found[1]}", quoted))


_OR = (["or"], ["vs"], ["versus"])


def names_holder_then(context: Context, answer: Answer) -> bool:
    """ "Who was OFFICE when X wrote": somebody in that office is named, not X and not only the office."""
    if context.utterance.asks != "who" or not context.utterance.of("person"):
        return True
    offices = [slot.value for slot in context.utterance.of("office") if held_then(context, slot)]
    if not offices:
        return True
    from bot.scoping.speakers import holds_office  # here to keep start-up fast

    letters = list(dict.fromkeys(citation.letter for citation in answer.citations))[:10]
    states = context.utterance.values("state")
    sql = "SELECT name, state, office, rank FROM signatures WHERE letter = :l"
    rows = [row for letter in letters for row in context.reader.rows(sql, {"l": letter})]
    sql = "SELECT name, state, office, '' AS rank FROM person_mentions WHERE letter = :l"
    rows += [row for letter in letters for row in context.reader.rows(sql, {"l": letter})]
    told = [row for row in rows if str(row["name"]) in answer.answer and (not states or row["state"] in states)]
    return all(any(holds_office(row, office) for row in told) for office in offices)


_SUCCESSION = frozenset(map(stem, "precede preceded predecessor succeed succeeded successor replace replaced".split()))


def tells_succession(context: Context, answer: Answer) -> bool:
    """Who came before or after somebody in an office: the quotes must speak of it, not only name the one known."""
    asked = context.utterance.asks == "who" and any(w.stem in _SUCCESSION for w in context.utterance.words)
    if not asked or not context.utterance.of("person", "office"):
        return True
    return not {one for citation in answer.citations for one in stems(citation.quote)}.isdisjoint(_SUCCESSION)


_NUMBERED_NOUN = r"(articles?|rules?|resolutions?|decisions?|items?|declarations?)"
_CALLED_BY_NUMBER = pattern(
    rf"\bnumbers? of (?:the |that |those |this )?(?:[\w-]+ ){{0,3}}?{_NUMBERED_NOUN}\b"
    rf"|\b{_NUMBERED_NOUN} numbers?\b|\bby (?:their |its |the )?numbers?,? (?:(?:which|what|the) )?{_NUMBERED_NOUN}\b"
    rf"|\b{_NUMBERED_NOUN}\b(?: \S+){{0,12}} (?:by|with|under|and|give) (?:their|its|the|what|which) numbers?\b"
    rf"|\bwhat numbers? (?:do|does|did|are|is) (?:the |these |those )?(?:[\w-]+ ){{0,3}}?{_NUMBERED_NOUN}\b"
)


def gives_numbers(context: Context, answer: Answer) -> bool:
    """ "The number of the article": the quotes must hold one behind the word; "how many" asks something else."""
    texts = [word.text for word in context.utterance.words]
    asked = _CALLED_BY_NUMBER.search(" ".join(texts)) if {"number", "numbers"} & set(texts) else None
    if not asked or context.utterance.asks in ("yes/no", "choice"):
        return True
    if not _numbered_itself(asked.string, context, answer):
        return False
    noun = next(group for group in asked.groups() if group).removesuffix("s")
    if context.utterance.asks == "how many" and asked[0].endswith("s"):
        return True
    if context.match is not None and context.match.intent.name == "quantity":
        return False
    quoted = fold(" ".join((*answer.items, *(citation.quote for citation in answer.citations))))
    return bool(re.search(rf"\b{noun}s? (?:\w+ )?\d|\b\d+/\d+", quoted)) or noun not in quoted


def headings_above(context: Context, answer: Answer) -> list[str]:
    """The heading above each place that is quoted, where a provision is named: "Article 4" stands over its text."""
    if not context.utterance.of("reference"):
        return []
    sql = (
        "SELECT text FROM paragraphs WHERE letter = :l AND part = :p AND role = 'heading' AND start < :s "
        "ORDER BY start DESC LIMIT 1"
    )
    places = [{"l": one.letter, "p": one.part, "s": one.start} for one in answer.citations[:4]]
    return [str(row["text"]) for place in places for row in context.reader.rows(sql, place)]


_KINDS_OF_MEMBER = frozenset(
    """founding founder original initial associate associated permanent nonpermanent full honorary charter elected
    provisional candidate ordinary corresponding acceding signatory""".split()
)


def is_that_kind_of_member(context: Context, answer: Answer) -> bool:
    """A "founding member" is more than a member: the quotes must say so."""
    texts = [word.text for word in context.utterance.words]
    kinds = {kind for kind, noun in pairwise(texts) if noun in ("member", "members") and kind in _KINDS_OF_MEMBER}
    quoted = {stem for citation in answer.citations for stem in stems(citation.quote)}
    if answer.intent in ("members", None) and context.utterance.asks == "yes/no" and _at_an_act(context):
        return False  # lists tell who belonged on the days of their letters alone
    denied = answer.answer.startswith("No") and not quoted.isdisjoint(map(stem, (*_KINDS_OF_MEMBER, "observer")))
    return denied or all(set(stems(kind)) <= quoted for kind in kinds)


def _at_an_act(context: Context) -> bool:
    """ "Was X a member when the treaty was signed?": the clause of an act that told no letter."""
    words, used = context.utterance.words, context.scope.used
    at = next((i for i, word in enumerate(words) if i and word.text == "when" and i not in used), len(words))
    behind = {word.stem for word in words[at:]}
    belongs = not {word.stem for word in words[:at]}.isdisjoint(_BELONGING)
    return belongs and not behind.isdisjoint(_FOUNDING)


_FOUNDING = frozenset(map(stem, "signed concluded founded established created set".split()))
_BELONGING = frozenset(map(stem, "member members party belong belonged joined".split()))


def asks_in_return(utterance: Utterance) -> bool:
    """ "What did they answer to the note": what was said or done in return to a text is asked for."""
    words, parts = utterance.words, {slot.first for slot in utterance.of("part")}
    parts |= {i for i, word in enumerate(words) if word.stem in _REPLIED_TO}
    if not parts or utterance.asks in ("who", "yes/no"):
        return False
    return any(
        words[i].stem in ANSWERING and words[i + 1].text == "to" and parts & {i + 2, i + 3}
        for i in range(len(words) - 2)
    )


_REPLIED_TO = frozenset(
    map(stem, "protest complaint allegation accusation charge request appeal offer proposal".split())
)


def tells_in_return(context: Context, answer: Answer) -> bool:
    """A quote in which nobody answers, accepts or rejects tells no answer to a text."""
    if answer.status != "answered" or not asks_in_return(context.utterance):
        return True
    quoted = " ".join(citation.quote for citation in answer.citations).casefold()
    return bool(set(stems(quoted.replace("responsib", ""))) & _TAKING_A_STAND)  # who is responsible answers nothing


_TAKING_A_STAND = ANSWERING | frozenset(stems("accept reject dismiss agree refuse deny acknowledge"))

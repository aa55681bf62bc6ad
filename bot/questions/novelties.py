"""What one text names and another one does not: bodies, and the members of an enumeration."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from bot.answers import Answer, Citation
from bot.context import Context
from bot.following.followup import content, with_values
from bot.lexicon import STOPWORDS, lexicon
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import indices
from bot.wording import upper_first
from store.words import fold, stem, tokens

_OPENS = pattern(
    r"\b(?:such as|namely|includ(?:e|es|ed|ing)|comprising|contacts with|with|as follows|the following)\b"
    r"(?:,? (?:above all|first of all|in particular|inter alia|among others),?)?:? ",
    re.IGNORECASE,
)
_COMMA = pattern(r", (?:and (?:the )?)?| and (?:the )?| as well as | or (?:the )?")
MOST_WORDS = 14
"""Words of one member of an enumeration; longer pieces are clauses."""


class Asked(NamedTuple):
    """What is new elsewhere, or not there, beside what the last answer told."""

    question: str
    """The question before, put to the other letter or part."""
    new_there: bool
    """Whether what only the other one names is asked for; else what only the last answer names."""


def asks_what_is_new(utterance: Utterance, before: Utterance) -> Asked | None:
    """ "Which ones are new in Y?", "which were not in Y?" after a question that names things; else None."""
    texts = {word.text for word in utterance.words}
    place = utterance.of("date", "part", "symbol")
    new, gone = bool(texts & NEW), bool(texts & _MISSING)
    if utterance.asks not in ("which", "what", "") or not place or new == gone or utterance.of("state", "person"):
        return None
    said = {word.stem for word in before.words}
    own = {stem(text) for text in content(utterance)} - {stem(text) for text in NEW | _MISSING | _NAMED}
    with_whom = bool(before.words) and before.words[0].text in ("with", "to", "from", "by")
    if own - said or before.asks in ("when", "yes/no", "how many") or (before.asks == "who" and not with_whom):
        return None
    other = before
    if utterance.of("date") and not utterance.of("part"):  # the part of that name may be called otherwise there
        covered = indices(before.of("part"))
        words = tuple(w._replace(raw="letter") if i in covered else w for i, w in enumerate(before.words))
        other = before._replace(words=words, slots=tuple(slot for slot in before.slots if slot.kind != "part"))
    elif utterance.of("part") and not utterance.of("date"):  # a part of another name may be of another year
        dated = indices(before.of("date"))
        links = {i - 1 for i in dated if i and before.words[i - 1].text in ("of", "in", "from", "dated")}
        words = tuple(w._replace(raw="") if i in dated | links else w for i, w in enumerate(before.words))
        other = before._replace(words=words, slots=tuple(slot for slot in before.slots if slot.kind != "date"))
    return Asked(with_values(utterance, other), new)


NEW = frozenset("new added add adds additional extra newly".split())
"""What asks for those of the later list alone."""
_MISSING = frozenset(
    "not missing absent lacking gone dropped omitted omit omits lack lacks leave leaves skip skips".split()
)
_NAMED = frozenset("named mentioned listed found there yet also text list".split())


def only_in_first(context: Context, new: Sequence[Citation], old: Sequence[Citation]) -> list[str]:
    """What the new quotes name and the old do not: bodies by name where there are any, else what is enumerated."""
    held = _stems(" ".join(citation.quote for citation in old))
    bodies = [name for citation in new for name in _bodies(context, citation)]
    named = bodies if len(bodies) > 1 else [item for citation in new for item in enumerated(citation.quote)]
    return list(dict.fromkeys(item for item in named if not _stems(item) <= held))


def _bodies(context: Context, citation: Citation) -> list[str]:
    sql = "SELECT * FROM bodies WHERE letter = :l AND part = :p AND start >= :s AND end <= :e ORDER BY start"
    span = {"l": citation.letter, "p": citation.part, "s": citation.start, "e": citation.end}
    return [str(row["name"]) for row in context.reader.rows(sql, span)]


def enumerated(text: str) -> list[str]:
    """Members of the enumeration that the text holds: behind "such as", "including", "with"; none where it has none."""
    plain = " ".join(text.split()).rstrip(".;,")
    lists = [plain[opening.end() :] for opening in _OPENS.finditer(plain)]
    found = [[piece.strip() for piece in _members(one) if piece.strip()] for one in lists]
    several = [pieces for pieces in found if len(pieces) > 1 and all(len(p.split()) <= MOST_WORDS for p in pieces)]
    return max(several, key=len, default=[])


def _members(text: str) -> Iterator[str]:
    """The pieces up to where the clause goes on: "such as fog, ice and wrecks, are growing"."""
    return takewhile(lambda piece: piece.split(" ", 1)[0] not in _GOING_ON, _COMMA.split(text))


_GOING_ON = frozenset("is are was were has have had will would can may must which who that whose where but".split())


def _stems(text: str) -> set[str]:
    """Meanings of the content words: synonyms have one name."""
    names = lexicon().name_of
    found = {stem(word) for token in tokens(text) if (word := fold(token.text)) not in STOPWORDS}
    return {names.get(one, one) for one in found}


def differing(context: Context, there: Answer, last: Answer, new_there: bool) -> Answer | None:
    """What only one of two answers names, with both passages; None where the other letter says nothing of it."""
    if there.status != "answered" or not there.citations or set(there.citations) & set(last.citations):
        return None
    new, old = (there, last) if new_there else (last, there)
    before = context.conversation.utterance
    subject = set(before.values("organization", "body")) if before else set[str]()
    items = [item for item in only_in_first(context, new.citations, old.citations) if item not in subject]
    if not items:
        return None
    listed = context.local.joined(items)
    citations = tuple(dict.fromkeys((*new.citations, *old.citations)))
    text = f"{upper_first(listed)}. {new.answer} {old.answer}"
    return new._replace(answer=text, items=tuple(items), citations=citations, intent=None)

"""In what capacity somebody takes part: as a member, an observer, a guest; by the words beside the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.lexicon import STOPWORDS
from bot.questions.claimed import lead
from bot.questions.quoting import quoted, told_alone, with_place
from bot.questions.strays import COMMON, left_words
from bot.reading.patterns import pattern
from bot.scoping.scope import Scope
from bot.searching.content import name_term
from bot.searching.sentences import Sentences, all_sentences
from bot.slots import Slot
from store.words import stem, stems

_NOUNS = "member|observer|guest|host|party|participant|partner|signatory|mediator|guarantor"
_KINDS = "full|associate|founding|permanent|non-permanent|provisional|honorary|special|invited"
_STANDING = rf"(?P<kind>(?:{_KINDS})\s)?(?P<noun>{_NOUNS}|parties|signatories)(?:s|ship)?(?:\sstate)?"
_BEHIND = pattern(
    rf"^[^;:]{{0,160}}?\b(?:(?P<as>as|capacity of)|(?:is|are|was|were|became|remains?|has been)(?P<not>\snot)?)"
    rf"\s(?:an?\s|the\s)?{_STANDING}\b",
    re.IGNORECASE,
)
_BEFORE = pattern(
    rf"\b{_STANDING}\s(?:from|of|for)\s(?:the\s)?(?:[A-ZÀ-Þ][\w'’-]*|[,()]|and|the|of|for|\s)*$", re.IGNORECASE
)
_STATUS = pattern(r"\b(?P<kind>(?!.))?(?P<noun>observer)\sstatus\b", re.IGNORECASE)
_CLAIMED = pattern(rf"(?<!did )(?<!\bto )\b{_STANDING}\b(?! the\b)")
_ASKS = pattern(r"\b(?:what|which) (?:capacity|status|role|quality)\b|\bhow did\b.* (?:attend|participate|take part)\b")
_OWN = frozenset(
    stem(word)
    for word in """capacity status standing role quality attend attended attending present presence participate
    participated take took part there meeting summit session conference level only just merely mere really
    simple regular ordinary group organization body club grouping bloc alliance""".split()
) | frozenset(map(stem, f"{_NOUNS}|{_KINDS}".split("|")))


_OTHER_MATTERS = ("person", "office", "quoted", "reference")
_ADMITTING = frozenset(map(stem, "admitted accepted welcomed joined".split()))


_UNLIMITED = ("", "full", "permanent", "founding")


class Standing(NamedTuple):
    """What a sentence says somebody is there."""

    row: Row
    kind: str
    noun: str
    denied: bool

    def fits(self, kind: str, noun: str) -> bool:
        """Whether this is what is claimed; a "permanent observer" is an observer, an "associate member" no member."""
        same = self.noun == noun and (self.kind == kind or (kind in ("", "full") and self.kind in _UNLIMITED))
        return same and not self.denied


def standing(context: Context) -> Answer | None:
    """ "In what capacity was X there?", "X: full member?", "as a member or as a guest?"."""
    text = " ".join(word.text for word in context.utterance.words)
    claims = [(_plain(found["kind"]), _noun(found["noun"])) for found in _CLAIMED.finditer(text)]
    asked = bool(_ASKS.search(text))
    subject = next(iter(context.utterance.of("state", "organization")), None)
    admitted = context.utterance.asks == "yes/no" and any(word.stem in _ADMITTING for word in context.utterance.words)
    if subject is None or not (asked or claims or admitted) or context.utterance.of(*_OTHER_MATTERS):
        return None
    if admitted and not claims:
        found = [one for one in _found(context, subject) if not _ADMITTING.isdisjoint(str(one.row["stems"]).split())]
        return _told(context, lead(not found[0].denied, context.utterance), found[0]) if found else None
    offered = context.utterance.asks == "choice" or (" or " in f" {text} " and len(claims) > 1)
    if not (asked or offered or any(kind for kind, _ in claims) or claims[0][1] in ("guest", "observer", "host")):
        return _of_another_kind(context, subject) if claims == [("", "member")] else None
    found = [one for one in _found(context, subject) if not offered or any(one.fits("", noun) for _, noun in claims)]
    if context.utterance.asks == "yes/no" and claims and claims[0][1] == "member":
        found = [one for one in found if one.noun == "member" or _of_that_body(context, one)]
    if not found:
        return None
    if asked and _is_of_having(context) and _is_wished(found[0]):
        held = _found(context._replace(scope=Scope()), subject) if context.scope.basis <= {"year", "date"} else []
        found = [one for one in held if not _is_wished(one)] or found
    if asked or offered:
        return _told(context, "", found[0])
    naming = context.utterance.words[0].text in _NAMING
    if context.utterance.asks not in ("yes/no", "") or len(claims) != 1 or naming:
        return None
    if any(context.utterance.words[slot.first - 1].text in _BESIDE for slot in context.utterance.of("date")):
        return None  # "before 2004" is no year in which it was so
    if years := {value[:4] for value in context.utterance.values("date")}:
        return _in_years(context, subject, claims[0], years)
    fitting = next((one for one in found if one.fits(*claims[0])), None)
    if fitting is not None and "status" in text and _is_wished(fitting):
        return None  # whether it came to it, a request does not tell
    other = next((one for one in found if one.noun == claims[0][1]), found[0])
    return _told(context, lead(fitting is not None, context.utterance), fitting or other)


_NAMING = frozenset("name list give enumerate tell show identify".split())
""" "Name the observers" claims nothing."""
_BESIDE = frozenset("before after until till by".split())


def _in_years(context: Context, subject: Slot, claim: tuple[str, str], years: set[str]) -> Answer | None:
    """ "Was X an observer in 2003": held against the year since when it is one; the year is no letter's."""
    every = context._replace(scope=Scope()) if context.scope.basis <= {"year", "date"} else context
    for one in _found(every, subject):
        since = _SINCE.search(str(one.row["text"]))
        if since and one.fits(*claim):
            return _told(context, lead(all(year >= since[1] for year in years), context.utterance), one)
    return None


_SINCE = pattern(r"\bsince (?:[\w ]{1,16} )?(\d{4})\b")


def _of_another_kind(context: Context, subject: Slot) -> Answer | None:
    """Plain members are told by lists; who is called an associate member is none, which no list tells."""
    if context.utterance.asks != "yes/no":
        return None
    every = _found(context, subject)
    found = [one for one in every if one.noun == "member" and not one.denied]
    beside = [one for one in every if one.noun == "observer" and _of_that_body(context, one)]
    if beside and not found:
        return _told(context, lead(False, context.utterance), beside[0])
    limited = [one for one in found if one.kind in _LIMITED]
    if not limited or limited != found:
        return None
    told = _told(context, lead(False, context.utterance), limited[0])
    naming = _naming(context, limited[0].row)
    if naming is None:
        return told
    citation = quoted(context.reader, naming, 0, len(str(naming["text"])))
    return told._replace(
        answer=f"{told.answer} {with_place(context.local, naming)}",
        citations=(*told.citations, citation),
    )


def _of_that_body(context: Context, one: Standing) -> bool:
    """Whether the paragraph of the sentence names the body asked about, and the standing is held there for good."""
    text, index = str(one.row["text"]), all_sentences(context.reader)
    if one.denied or _is_wished(one) or not _AT_A_BODY.search(text) or index is None:
        return False
    words = context.utterance.words
    at = max((i for i, word in enumerate(words) if word.stem in _MEMBERS), default=len(words))
    body = {word.stem for word in words[at + 1 :] if word.text not in STOPWORDS} - _BODIES - COMMON
    own = (str(one.row["letter"]), str(one.row["part"]), int(str(one.row["paragraph"])))
    held = {root for place in index.together.get(own, ()) for root in str(index.rows[place]["stems"]).split()}
    return bool(body) and body <= held


_AT_A_BODY = pattern(r"\bobserver status (?:with|in|at|of|to|on)\b|\bobservers? (?:of|to|with|in) the\b", re.IGNORECASE)
_MEMBERS = frozenset(("member", "membership"))
_BODIES = frozenset(map(stem, "body club group grouping bloc organization organisation alliance association".split()))


def _naming(context: Context, row: Row) -> Row | None:
    """The sentence of the paragraph that names the body, where the one told says "its work"."""
    index = all_sentences(context.reader)
    bodies = context.utterance.of("organization", "body")
    if index is None or not bodies:
        return None
    held = {at for form in name_term(context, bodies[0]).alternatives for at in index.holding(form)}
    own = (str(row["letter"]), str(row["part"]), int(str(row["paragraph"])))
    return next((index.rows[at] for at in index.together.get(own, ()) if at in held), None)


_LIMITED = frozenset("associate provisional honorary".split())
""" "Special" and "invited" members may be members all the same."""


def _plain(kind: str | None) -> str:
    return (kind or "").strip().lower()


def _noun(noun: str) -> str:
    return noun.lower().replace("ies", "y") if noun.lower().endswith("ies") else noun.lower()


def _told(context: Context, start: str, one: Standing) -> Answer:
    items = (start.rstrip(". "),) if start else (f"{one.kind} {one.noun}".strip(),)
    return told_alone(context, one.row, start, items)


def _found(context: Context, subject: Slot) -> list[Standing]:
    index = all_sentences(context.reader)
    if index is None:
        return []
    forms = name_term(context, subject).alternatives
    letters = context.scope.letters
    others = _others(context, subject)
    held = sorted({at for form in forms for at in index.holding(form)})
    found = []
    for at in held:
        row = index.rows[at]
        if (letters and row["letter"] not in letters) or not _is_there(index, at, others):
            continue
        found += list(_standings(row, [" ".join(form) for form in forms]))
    held_first = context.utterance.asks == "yes/no" or _is_of_having(context)
    return sorted(found, key=lambda one: one.row["role"] in ("title", "heading") or (held_first and _is_wished(one)))


def _is_wished(one: Standing) -> bool:
    """Whether a status is asked for in the sentence, proposed or supposed, and not said to be held."""
    text = str(one.row["text"])
    if one.row["role"] in ("title", "heading") or _REQUESTED.search(text):
        return True
    return bool(_WISHED.search(text) and not _HELD.search(text))


_REQUESTED = pattern(
    r"\b(?:requests?|applications?|bids?|candidatures?)\b[^.;,]{0,60}? for observer status\b|\bobserver status\b"
    r"[^.;]{0,80}?\b(?:put off|postponed|deferred|rejected|refused|declined|withdrawn"
    r"|not (?:been )?(?:granted|given|accorded))\b",
    re.IGNORECASE,
)
"""A request for it, however it was received and dealt with, is no status that is held."""


def _is_of_having(context: Context) -> bool:
    """ "What status did X get", "what status has X": a status that is held, not one that is asked for."""
    words = {word.text for word in context.utterance.words}
    return not _HAS_STATUS.isdisjoint(words)


_HAS_STATUS = frozenset("have has had get got gets given receive received obtain obtained granted accorded".split())
_WISHED = pattern(r"\b(?:request\w*|inclusion|entitled|would|should|propos\w+|aspir\w+|invites?|appl(?:y|ies|ied))\b")
_HELD = pattern(r"\b(?:ha[sd] had|ha[sd] been|accorded|granted|received|obtained|enjoys?|holds?|became|since)\b")


def _standings(row: Row, forms: list[str]) -> Iterator[Standing]:
    """What the sentence says of the name, in front of it or behind it."""
    text = str(row["text"])
    for word in re.finditer(r"[A-ZÀ-Þ]", text):
        ahead = " ".join(stems(text[word.start() :]))
        form = next((form for form in forms if f"{ahead} ".startswith(f"{form} ")), None)
        if form is None:
            continue
        behind, before = text[word.start() :], text[: word.start()]
        match = _BEFORE.search(before) or _BEHIND.search(behind) or _STATUS.search(text)
        if match:
            groups = match.groupdict()
            yield Standing(row, _plain(match["kind"]), _noun(match["noun"]), bool(groups.get("not")))


def _others(context: Context, subject: Slot) -> frozenset[str]:
    """Stems of what else the question names: the place or the meeting, found in the part that tells it."""
    left = left_words(context.utterance, context.scope, context.utterance.slots)
    return frozenset(word.stem for word in left if not word.text.isdigit()) - _OWN - _ADMITTING - COMMON


def _is_there(index: Sentences, at: int, others: frozenset[str]) -> bool:
    """Whether the part of the sentence holds all that is named beside."""
    block = index.blocks[at]
    held = {stem for place in index.parts[block[:2]] for stem in str(index.rows[place]["stems"]).split()}
    return others <= held

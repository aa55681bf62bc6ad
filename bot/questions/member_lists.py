"""Lists of members asked in other ways: out of some States, both ends, in or out, parties by what they signed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer
from bot.citing import cite_all
from bot.context import Context
from bot.demands import to_choose_from
from bot.questions.attested import Listing, cited, dated, distinct, listings, told_all
from bot.questions.choosing import CLOSING, OPENING
from bot.questions.letters_with import unread
from bot.questions.members import how_many_members, sentence
from bot.questions.membership import VOCABULARY, Membership, absent_years, lists_in, read_membership
from bot.questions.signatures import in_office, signatures
from bot.questions.signing import VOCABULARY as OF_SIGNING
from bot.questions.signing import sign_stems, speaks_of_signing
from bot.reading.utterance import Utterance
from bot.slots import CARDINALS
from store.words import stem

_OUT_OF = frozenset("out of among amongst from following".split())
_CHOOSING = frozenset("which who what one ones how any".split())


def those_of_the_named(context: Context) -> Answer | None:
    """ "Out of A, B and C, which were members?": of the States named those that the list names."""
    utterance = context.utterance
    states = utterance.of("state")
    if utterance.asks not in ("which", "who", "what", "how many", "choice") or len(states) < 2:
        return None
    if not _named_to_choose_from(utterance) or {word.stem for word in utterance.words} & _ORDER:
        return None
    asked = read_membership(context)
    if asked is None or not asked.found or absent_years(asked) or {"not", "never", "without"} & asked.texts:
        return None
    shown = asked.found if asked.scope.explicit else asked.found[-1:]
    names = context.local
    kept = [[state for state in asked.states if state in one.states] for one in shown]
    pieces = [
        names.say("members.in_list", states=names.states(own) or names.say("members.none"), date=dated(one, names))
        for own, one in zip(kept, shown, strict=True)
    ]
    lacking = [state for state in asked.states if not any(state in own for own in kept)]
    if lacking:
        pieces.append(names.say("members.not_in_list", states=names.states(lacking), date=dated(shown[-1], names)))
    count = f"{len(kept[0])}: " if utterance.asks == "how many" and len(kept) == 1 else ""
    items = tuple(dict.fromkeys(state for own in kept for state in own))
    text = count + sentence("; ".join(pieces))
    return Answer("answered", text, items=items or ("none",), citations=cited(context.reader, shown))


def place_in_list(context: Context) -> Answer | None:
    """ "Was A or B first in the list?": the one of the States offered that stands at that place."""
    utterance = context.utterance
    stems = {word.stem for word in utterance.words}
    if not to_choose_from(context) or not stems & _LIST or len(stems & _ORDER) != 1 or len(context.scope.letters) != 1:
        return None
    if unread(context, VOCABULARY | _LIST | _ORDER) or utterance.of("person", "office", "reference"):
        return None
    at = 0 if stems & OPENING else -1
    shown = [one for one in lists_in(context, context.scope, None) if one.states[at] in utterance.values("state")]
    if not shown:
        return None
    states, names = [one.states[at] for one in shown[:1]], context.local
    text = sentence(names.say("members.in_list", states=names.states(states), date=dated(shown[0], names)))
    return Answer("answered", text, items=tuple(states), citations=cited(context.reader, shown[:1]))


def _named_to_choose_from(utterance: Utterance) -> bool:
    """Whether the States stand in a row to choose from: "out of A, B and C", "A, B or C: which ...?"."""
    states = utterance.of("state")
    if len(states) != len(utterance.of("state", "region")):
        return False
    texts = [word.text for word in utterance.words]
    row = all(set(texts[a.last : b.first]) <= {"and", "or", "the"} for a, b in pairwise(states))
    asking = next((i for i, text in enumerate(texts) if text in _CHOOSING), len(texts))
    before = set(texts[max(0, states[0].first - 3) : states[0].first])
    offered = "or" in texts[states[0].first : states[-1].last] or before & _OUT_OF
    return row and bool(offered) and (asking < len(texts) or utterance.asks == "choice")


_LIST = frozenset(map(stem, "list enumeration row roll sequence order series".split()))


def ends_of_list(context: Context) -> Answer | None:
    """The States that open or close a list of members, or both: "who heads the list and who closes it"."""
    utterance = context.utterance
    stems = {word.stem for i, word in enumerate(utterance.words) if i not in context.scope.used}
    ends = [at for at, words in ((0, OPENING), (-1, CLOSING)) if stems & words]
    if not stems & _LIST or not ends or speaks_of_signing(utterance) or (len(ends) == 1 and not stems & _OF_STATES):
        return None
    if utterance.asks not in ("who", "which", "what", "") or utterance.of("state", "person", "office", "reference"):
        return None
    if utterance.asks == "what" and not stems & _OF_STATES:
        return None  # "what comes first among the parties": no State
    if unread(context, VOCABULARY | _LIST | OPENING | CLOSING | _SAYING) or not context.scope.letters:
        return None
    shown = lists_in(context, context.scope, None) or lists_in(context, context.scope._replace(parts=()), None)
    shown = _of_the_size(utterance, shown)
    if not shown:
        return None
    names = context.local
    pairs = [tuple(one.states[at] for at in ends) for one in shown]
    pieces = [
        names.say("members.in_list", states=names.states(pair), date=dated(one, names))
        for pair, one in zip(pairs, shown, strict=True)
    ]
    items = tuple(dict.fromkeys(state for pair in pairs for state in pair))
    return Answer("answered", sentence(names.joined(pieces)), items=items, citations=cited(context.reader, shown))


_OF_STATES = frozenset(map(stem, "state country nation member membership party".split()))
_SAYING = frozenset(map(stem, "composed says said tells told states reads alphabetical given printed".split()))


def _of_the_size(utterance: Utterance, found: Sequence[Listing]) -> list[Listing]:
    """Of several lists those with as many States as the question says."""
    texts = [word.text for word in utterance.words]
    numbers = {CARDINALS[text] for text in texts if text in CARDINALS and CARDINALS[text] > 1}
    return [one for one in found if len(one.states) in numbers] if numbers else list(found)


_ORDER = frozenset(map(stem, "first last".split()))


def in_or_out(context: Context) -> Answer | None:
    """ "X: inside or outside?", "is X one of the States of the annex?": yes or no by the list."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    opposed = any(texts[i : i + 3] in _OPPOSED for i in range(len(texts)))
    among = utterance.asks == "yes/no" and any(
        texts[i : i + 4] in (["one", "of", "the", noun] for noun in _NOUNS)
        or texts[i : i + 3] in (["among", "the", noun] for noun in _NOUNS)
        for i in range(len(texts))
    )
    if not utterance.of("state") or not (opposed or among) or utterance.of("person", "office", "reference"):
        return None
    if not context.scope.letters or unread(context, VOCABULARY | _BOUNDS) or speaks_of_signing(utterance):
        return None
    if among and not opposed and not utterance.of("part"):
        return None
    lists = lists_in(context, context.scope, None)
    if not lists or any(word.stem in _OF_OTHERS for word in utterance.words):
        return None
    return _held_against(context, lists)


_OPPOSED = tuple([a, "or", b] for x, y in (("inside", "outside"), ("in", "out"), ("member", "outsider"))
                 for a, b in ((x, y), (y, x)))  # fmt: skip
_NOUNS = ("states", "countries", "members", "nations", "six", "seven")
_BOUNDS = frozenset(map(stem, "inside outside in out one member outsider behind".split()))
_OF_OTHERS = frozenset(map(stem, "threat sender observer mentioned".split()))


def _held_against(context: Context, lists: Sequence[Listing]) -> Answer:
    states, names = context.utterance.values("state"), context.local
    naming = [one for one in lists if all(state in one.states for state in states)]
    lead = "Yes" if naming else "No"
    told = told_all(naming or lists, names)
    lacking = [state for state in states if not any(state in one.states for one in lists)]
    text = names.say("members.not_among", list=told, states=names.states(lacking)) if lacking else told
    return Answer(
        "answered",
        f"{lead}. {sentence(text)}",
        items=(lead, *_side(context, bool(naming))),
        citations=cited(context.reader, lists),
    )


def _side(context: Context, holds: bool) -> tuple[str, ...]:
    """Of the two words offered ("inside or outside") the one that is so."""
    texts = {word.text for word in context.utterance.words}
    return tuple(word for word in (_INSIDE if holds else _OUTSIDE) if word in texts)


_INSIDE, _OUTSIDE = ("inside", "in", "member"), ("outside", "out", "outsider")


def number_at_a_time(context: Context) -> Answer | None:
    """ "Six or seven members when X wrote?": how many States the list of that letter names."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    either = any(
        a in CARDINALS and b == "or" and c in CARDINALS for a, b, c in zip(texts, texts[1:], texts[2:], strict=False)
    )
    asks = either or utterance.asks == "how many" or texts[:2] == ["how", "many"]
    if not asks or "when" not in texts or not utterance.of("person") or utterance.of("state", "region", "date"):
        return None
    if len(context.scope.letters) != 1:
        return None
    here = context._replace(utterance=utterance._replace(asks="how many"))
    found = lists_in(here, here.scope._replace(parts=()), None)
    at = texts.index("when")
    if any(word.stem in sign_stems() for word in utterance.words[:at]):
        return None
    if not found or not any(word.stem in _MEMBERS for word in utterance.words[:at]) or unread(here, VOCABULARY):
        return None
    return how_many_members(Membership(here, found, found, [], ()), found)


_MEMBERS = frozenset({"member", "membership", "parti"})


_WORDS = VOCABULARY | OF_SIGNING | frozenset(map(stem, "behind stood judging".split()))


def parties_by_signature(context: Context) -> Answer | None:
    """The parties to a treaty, where what their leaders signed tells them: "going by the signatures"."""
    utterance = context.utterance
    stems = {word.stem for word in utterance.words}
    if "parti" not in stems or utterance.asks not in ("which", "who", "what", "", "how many"):
        return None
    if utterance.of("state", "region", "person", "reference") or not context.scope.letters:
        return None
    texts = {word.text for word in utterance.words}
    by_signing = stems & sign_stems() or {"stood", "behind"} <= texts or {"put", "name"} <= texts
    if not by_signing or {"not", "never", "without"} & texts or unread(context, _WORDS | sign_stems()):
        return None
    scope = context.scope._replace(parts=())
    found = [one for one in distinct(listings(context.reader, scope, (), True)) if one.row["basis"] == "headings"]
    offices = utterance.values("office")
    rows = [row for one in found for row in signatures(context.reader, scope, states=one.states)]
    rows = [row for row in rows if any(row["part"] == one.row["part"] for one in found)]
    if not found or (offices and len(in_office(rows, offices)) < len(rows)):
        return None
    names = context.local
    count = f"{names.opening(names.counted(len(found[0].states), 'state'))}: " if utterance.asks == "how many" else ""
    items = tuple(dict.fromkeys(state for one in found for state in one.states))
    text = sentence(f"{count}{told_all(found, names)}")
    citations = (*cited(context.reader, found), *cite_all(context.reader, rows[:12]))
    return Answer("answered", text, items=items, citations=citations)

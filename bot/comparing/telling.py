"""The answer to a comparison: what only some of the sides hold, or all of them, with where it stands."""

from __future__ import annotations

from bot.answers import Answer, Citation, unanswered
from bot.asking import Asking
from bot.bounds import TooMuch, bounded, cut
from bot.citing import cite
from bot.comparing.drafts import drafts_compared, drafts_side_by_side
from bot.comparing.lists import COUNTRIES, MEMBERS, Held, Item, held_by, listed
from bot.comparing.more import which_has_more
from bot.comparing.taken_apart import SHARING, Comparison, Read, listed_alike, taken_apart
from bot.comparing.told_before import asked_of_another
from bot.context import Context
from bot.conversation import Conversation
from bot.each_side import Ask
from bot.phrasebook import said
from bot.questions.signatures import places_in_words, signatures, signed_in_words
from bot.scoping.meant import find_scope
from bot.turns import Turn
from bot.wording import in_words

MOST_SHOWN = 12
_MOST_CITED = 30


def compared(asking: Asking, text: str, conversation: Conversation, ask: Ask) -> Turn | None:
    """What the sides have in common, or what only those have that do not lack it; None for any other question.

    Of a statement on one letter with a question on another one behind it, the answer for the other one.
    """
    if turn := asked_of_another(text, asking, conversation, ask):
        return turn
    utterance = asking.read(text)
    if turn := which_has_more(utterance, asking, conversation, ask):
        return turn
    scope = find_scope(utterance, asking.reader)
    if not utterance.in_english or scope.crowd:
        return None
    context = Context(bounded(asking.reader, scope), asking.names, utterance, scope, conversation, None, asking.memo)
    try:
        answer = _answer(context, asking.read)
    except TooMuch:
        return None
    return Turn(cut(answer, utterance.language), conversation, utterance, scope, ()) if answer else None


def _answer(context: Context, read: Read) -> Answer | None:
    comparison = taken_apart(context.utterance, context.reader, read)
    if comparison is None:
        return drafts_side_by_side(context) or _same_lists(context, read)
    if drafts := drafts_compared(comparison, context):
        return drafts
    held = held_by(comparison, context)
    if held is None and {word.text for word in comparison.free} & SHARING:
        return _silent(context)
    if held is None or not any(one.items for one in held):
        return None
    if _is_whole(held) and _names_a_signer(comparison, context):
        return None
    items = _items(comparison, held)
    if not items and not _is_whole(held):
        return _silent(context)
    return _told(comparison, held, items, context)


_SAME = frozenset("same identical equal".split())


def _same_lists(context: Context, read: Read) -> Answer | None:
    """ "Do A and B name the same dangers?": yes or no by the lists of both, with what only one of them has."""
    comparison = listed_alike(context.utterance, context.reader, read) if context.utterance.asks == "yes/no" else None
    if comparison is None or not _SAME & {word.text for word in comparison.free}:
        return None
    if {word.stem for word in comparison.free} & (MEMBERS | COUNTRIES):
        return None
    held = listed(comparison, context)
    if held is None or len(held) != len(comparison.sides):
        return None
    others = [[other for other in held if other is not one] for one in held]
    left = [
        item.shown
        for one, rest in zip(held, others, strict=True)
        for item in one.items
        if not all(other.holds(item) for other in rest)
    ]
    lead = "No" if left else "Yes"
    told = " ".join(
        (
            f"{lead}.",
            *([f"Only in one of them: {context.local.joined(left)}."] if left else ()),
            *(o.told for o in held),
        )
    )
    return Answer("answered", told, items=(lead, *left), citations=tuple(o.citation for o in held if o.citation))


def _silent(context: Context) -> Answer:
    return unanswered("not-stated", said("refused.nothing_answers", context.utterance.language))


def _items(comparison: Comparison, held: list[Held]) -> list[Item]:
    """What every side holds that is not said to lack it, and none that is; each once, in the order of the first."""
    having = [one for one, side in zip(held, comparison.sides, strict=True) if not side.lacking]
    lacking = [one for one, side in zip(held, comparison.sides, strict=True) if side.lacking]
    found = {
        item.key: item
        for item in reversed(having[0].items)
        if all(other.holds(item) for other in having[1:]) and not any(other.holds(item) for other in lacking)
    }
    return list(reversed(found.values()))


def _names_a_signer(comparison: Comparison, context: Context) -> bool:
    """ "Who signed for Russia in both": those of one State are asked for, not all who signed both."""
    taken = {i for side in comparison.sides for i in side.words}
    return any(slot.first not in taken for slot in context.utterance.of("state", "person", "office"))


def _is_whole(held: list[Held]) -> bool:
    """Whether what is held is known in full, so that nothing left over means none: signatures."""
    return all(one.whole for one in held)


def _told(comparison: Comparison, held: list[Held], items: list[Item], context: Context) -> Answer:
    shown = [item.shown for item in items]
    listed = context.local.joined(shown[:MOST_SHOWN])
    lead = f"{listed[:1].upper()}{listed[1:]}." if items else "None."
    if comparison.utterance.asks == "how many" and items:
        number = in_words(len(items))
        lead = f"{number[:1].upper()}{number[1:]}: {listed}."
        shown.insert(0, str(len(items)))
    behind = [one.told for one in held if one.told] or [_beside(comparison, held, items, context)]
    text = " ".join((lead, *behind)).strip()
    return Answer("answered", text, items=tuple(shown) or ("none",), citations=_proof(comparison, held, items))


def _beside(comparison: Comparison, held: list[Held], items: list[Item], context: Context) -> str:
    """Which side names the things; of signatures, who signed what."""
    names, sides = context.local, comparison.sides
    if _is_whole(held):
        rows = [row for side in sides for row in signatures(context.reader, side.scope)]
        shown = {item.citation for item in _told_of(comparison, held, items)}
        return signed_in_words([row for row in rows if cite(context.reader, row) in shown], names)
    places = [places_in_words(side.scope, names) for side in sides if not side.lacking]
    silent = [side.scope for side in sides if side.lacking]
    verb = "names" if len(places) == 1 else "name"
    told = f"{names.joined(places)} {verb} {'it' if len(items) == 1 else 'them'}"
    if silent and all(one.whole for one, side in zip(held, sides, strict=True) if side.lacking):
        signed = [row for scope in silent for row in signatures(context.reader, scope)]
        return f"{told[:1].upper()}{told[1:]}. {signed_in_words(signed, names)}"
    unsaid = [places_in_words(scope, names) for scope in silent]
    told += f"; {names.joined(unsaid)} {'does' if len(unsaid) == 1 else 'do'} not" if unsaid else ""
    return f"{told[:1].upper()}{told[1:]}."


def _told_of(comparison: Comparison, held: list[Held], items: list[Item]) -> list[Item]:
    """The things wherever they stand; of signatures all, where it is told what somebody did not sign."""
    keys = {item.key for item in items}
    whole = _is_whole(held) and not (comparison.shared and items)
    return [item for one in held for item in one.items if whole or item.key in keys]


def _proof(comparison: Comparison, held: list[Held], items: list[Item]) -> tuple[Citation, ...]:
    """The sentences of lists; else where the things stand."""
    lists = [one.citation for one in held if one.citation]
    found = lists or [item.citation for item in _told_of(comparison, held, items)]
    return tuple(dict.fromkeys(found))[:_MOST_CITED]

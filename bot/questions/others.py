"""Who is left when those are taken out whom the question rules out: "who signed besides X", "members other than Y"."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.questions.signatures import family, signed_in_words, signers_named
from bot.questions.signing import Signing, read_signing
from bot.questions.signing_claims import told
from bot.reading.excepting import Excepted
from bot.scoping.authors import implied
from bot.scoping.meant import find_scope
from bot.wording import upper_first

_MOST = 24


def of_the_rest(context: Context, rest: Excepted) -> Context:
    """The context of the question without what it rules out."""
    scope = find_scope(rest.utterance, context.reader, context.conversation.scope)
    if not scope.letters and rest.people and not rest.utterance.of("state"):
        own = implied(context.utterance, context.reader, scope)  # the only letter that the one ruled out signed
        scope = own._replace(basis=frozenset({"person"})) if own.letters else scope
    return context._replace(utterance=rest.utterance, scope=scope)


def other_signers(context: Context, rest: Excepted) -> Answer | None:
    """Who signed, without the persons and States that are ruled out."""
    asked = read_signing(of_the_rest(context, rest))
    if asked is None or asked.people or not asked.matching or not (asked.scope.letters or asked.states):
        return None
    matching = _of_their_parts(asked, rest)
    rows = [row for row in matching if family(row) not in rest.people and row["state"] not in rest.states]
    if asked.utterance.asks == "yes/no":
        return told(asked, bool(rows), rows or matching)
    words = signed_in_words((rows or matching)[:_MOST], context.local)
    if not rows:
        told_so = f"{context.local.say('others.nobody')} {words}"
        return signers_named(context, matching, told_so)._replace(items=("nobody",))
    if asked.utterance.asks == "how many":
        number = context.local.opening(context.local.counted(len(rows), "signature"))
        return signers_named(context, rows, f"{number}. {words}")._replace(items=(str(len(rows)),))
    return signers_named(context, rows, words)


def _of_their_parts(asked: Signing, rest: Excepted) -> list[Row]:
    """The signatures; where a person told which letter is meant, those under what that person signed."""
    if asked.scope.basis != {"person"}:
        return asked.matching
    places = {(row["letter"], row["part"]) for row in asked.matching if family(row) in rest.people}
    return [row for row in asked.matching if (row["letter"], row["part"]) in places]


def without_states(context: Context, answer: Answer, rest: Excepted) -> Answer | None:
    """A list of States without those that are ruled out."""
    items = tuple(item for item in answer.items if item not in rest.states)
    if not items or len(items) == len(answer.items):
        return None
    text = context.local.states(items)
    return answer._replace(answer=f"{upper_first(text)}.", items=items)

"""Whether a sentence or an answer holds such a thing as the question asks for: every check of the package.

The checks of a module are imported where a word of the question, or the question type that answered, calls for them;
any other question passes them all.
"""

from __future__ import annotations

from collections.abc import Callable, Set
from itertools import pairwise

from bot.context import Context
from bot.demanded.told import MODAL, OF_EACH, Told

_Check = Callable[[Context, Told, Set[str]], bool]
"""Gets the words of the question too."""
_COUNTING = frozenset("how number each which what".split())
_TIMELESS = frozenset("who choice".split()) | {"how many"}
"""Kinds of answer for which no day is asked."""
_SUMS = frozenset("money sum fee fees salary salaries price cost costs budget wage wages".split())
_OF_PERSONS = frozenset("which what name".split())
_LOCATING = frozenset("in at near".split())
_INSTRUMENTS = frozenset(
    "treaty treaties charter agreement protocol convention declaration pact covenant accord statute".split()
)
_REPROACHING = frozenset(
    "accuse accuses accused accusing accusation accusations blame blames blamed reproach reproaches denounce".split()
)
_OF_THE_PAST = frozenset("did was were".split())


def _numbers(context: Context, told: Told, texts: Set[str]) -> bool:
    if texts.isdisjoint(_COUNTING) and (context.utterance.asks or not {"of", *_SUMS} & texts > {"of"}):
        return True
    from bot.demanded.numbers import (  # here to keep start-up fast, as below
        beside_its_verb,
        tells_money,
        tells_number,
        tells_span,
        tells_what_each_has,
    )

    return _all((tells_number, tells_money, tells_span, tells_what_each_has, beside_its_verb), context, told)


def _moments(context: Context, told: Told, texts: Set[str]) -> bool:
    if context.utterance.asks in _TIMELESS and "since" not in texts:
        return True
    from bot.demanded.moments import bears_out_date, tells_moment, tells_what_is_to_come

    if context.utterance.asks == "when" and told.intent is None and context.utterance.of("organization", "body"):
        from bot.demanded.bearers import dates_its_own

        if not dates_its_own(context, told):
            return False
    if not _all((tells_moment, tells_what_is_to_come, bears_out_date), context, told):
        return False
    if texts.isdisjoint(_OF_THE_PAST):
        return True
    from bot.demanded.plans import tells_what_was_done

    return tells_what_was_done(context, told)


def _directions(context: Context, told: Told, texts: Set[str]) -> bool:
    if "whom" not in texts and "to" not in texts and "title" not in texts:
        return True
    from bot.demanded.persons import in_that_direction, is_title_of_person

    return _all((in_that_direction, is_title_of_person), context, told)


def _nouns(context: Context, told: Told, texts: Set[str]) -> bool:
    if told.intent is not None and texts.isdisjoint(("which", "whose")) and not context.utterance.of("quoted"):
        return True
    from bot.demanded.nouns import (
        is_of_that_number,
        names_provision,
        names_several,
        quotes_the_quoted,
        speaks_of_noun,
    )

    return _all((names_provision, names_several, speaks_of_noun, is_of_that_number, quotes_the_quoted), context, told)


def _measures(context: Context, told: Told, texts: Set[str]) -> bool:
    if told.intent is not None or context.utterance.asks or "of" not in texts:
        return True
    from bot.demanded.measures import tells_measure

    return tells_measure(context, told)


def _deeds(context: Context, told: Told, texts: Set[str]) -> bool:
    if told.intent not in (None, "draft") or ("what" not in texts and "how" not in texts):
        return True
    from bot.demanded.deeds import tells_deed

    return tells_deed(context, told)


def _done(context: Context, told: Told, texts: Set[str]) -> bool:
    if texts.isdisjoint(_DOING):
        return True
    from bot.demanded.deeds import was_done

    return was_done(context, told)


_DOING = frozenset("did was were had has have".split())


def _purposes(context: Context, told: Told, texts: Set[str]) -> bool:
    if "for" not in texts or "what" not in texts:
        return True
    from bot.demanded.purposes import tells_purpose

    return tells_purpose(context, told)


def _suppositions(context: Context, told: Told, texts: Set[str]) -> bool:
    if texts.isdisjoint(MODAL):
        return True
    from bot.demanded.beyond import is_no_supposition

    return is_no_supposition(context, told)


def _sides(context: Context, told: Told, texts: Set[str]) -> bool:
    if texts.isdisjoint(OF_EACH):
        return True
    from bot.demanded.sides import tells_of_each

    return tells_of_each(context, told)


def _persons(context: Context, told: Told, texts: Set[str]) -> bool:
    if told.intent is not None and texts.isdisjoint(_OF_PERSONS):
        return True
    from bot.demanded.persons import (
        gives_name,
        names_other_holder,
        names_the_person,
        names_those_who,
        speaks_of_women,
    )

    return _all((names_those_who, gives_name, names_other_holder, names_the_person, speaks_of_women), context, told)


def may_name_place(context: Context) -> bool:
    """Whether the question has a place, or a name behind "in", "at" or "near" that may be one."""
    behind = ((word.text, name) for word, name in pairwise(context.utterance.words))
    return bool(context.utterance.of("place")) or any(text in _LOCATING and name.capital for text, name in behind)


def _sites(context: Context, told: Told, texts: Set[str]) -> bool:
    if texts.isdisjoint(_LOCATING) or not may_name_place(context):
        return True
    from bot.demanded.sites import happened_there

    return happened_there(context, told)


def _bodies(context: Context, told: Told, texts: Set[str]) -> bool:
    if not context.utterance.of("organization", "body", "organ"):
        return True
    from bot.demanded.bodies import of_that_body

    return of_that_body(context, told)


def _states(context: Context, told: Told, texts: Set[str]) -> bool:
    if not context.utterance.of("state"):
        return True
    from bot.demanded.belonging import stands_as_one
    from bot.demanded.peoples import of_that_people

    return _all((of_that_people, stands_as_one), context, told)


def _instruments(context: Context, told: Told, texts: Set[str]) -> bool:
    if texts.isdisjoint(_INSTRUMENTS):
        return True
    from bot.demanded.instruments import is_of_that_instrument

    return is_of_that_instrument(context, told)


def _reproaches(context: Context, told: Told, texts: Set[str]) -> bool:
    if texts.isdisjoint(_REPROACHING):
        return True
    from bot.demanded.reproaches import tells_a_reproach

    return tells_a_reproach(context, told)


def _currencies(context: Context, told: Told, texts: Set[str]) -> bool:
    if told.intent not in (None, "said_about") or not context.utterance.of("state"):
        return True
    from bot.demanded.currencies import tells_of_the_state

    return tells_of_the_state(context, told)


def _all(checks: tuple[Callable[[Context, Told], bool], ...], context: Context, told: Told) -> bool:
    return all(check(context, told) for check in checks)


_CHECKS: tuple[_Check, ...] = (
    _numbers, _moments, _directions, _nouns, _measures, _deeds, _done, _purposes, _suppositions, _sides, _sites,
    _bodies, _states, _instruments, _reproaches, _currencies, _persons,
)  # fmt: skip
"""Those that read rows come last."""


def is_of_kind_asked(context: Context, told: Told) -> bool:
    """Whether every check lets it pass."""
    texts = frozenset(word.text for word in context.utterance.words)
    return all(check(context, told, texts) for check in _CHECKS)

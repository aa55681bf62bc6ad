"""Whether a sentence or an answer holds such a thing as the question asks for: every check of the package."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.beyond import is_no_supposition
from bot.demanded.deeds import tells_deed
from bot.demanded.moments import bears_out_date, tells_moment, tells_what_is_to_come
from bot.demanded.nouns import is_of_that_number, names_provision, names_several, quotes_the_quoted, speaks_of_noun
from bot.demanded.numbers import tells_money, tells_number, tells_span, tells_what_each_has
from bot.demanded.persons import (
    gives_name,
    in_that_direction,
    is_title_of_person,
    names_other_holder,
    names_the_person,
    names_those_who,
)
from bot.demanded.sides import tells_of_each
from bot.demanded.told import Told

_CHECKS = (
    tells_number, tells_money, tells_span, tells_what_each_has, tells_moment, tells_what_is_to_come, bears_out_date,
    in_that_direction, is_title_of_person, names_provision, names_several, speaks_of_noun, is_of_that_number,
    quotes_the_quoted, tells_deed, is_no_supposition, tells_of_each, names_those_who, gives_name, names_other_holder,
    names_the_person,
)  # fmt: skip
"""Those that read rows come last."""


def is_of_kind_asked(context: Context, told: Told) -> bool:
    """Whether every check lets it pass."""
    return all(check(context, told) for check in _CHECKS)

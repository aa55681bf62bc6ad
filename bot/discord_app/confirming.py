"""Asked once more before something is thrown away: two buttons, for the person who asked, and for a while only.

All that a press needs stands in the custom_id of its button, so a restart in between changes nothing. It is no secret:
whoever makes one up is held to what their own command may do, which is checked again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import NamedTuple

from bot.discord_app.front import Asker, Refused
from bot.discord_app.outgoing import Button, Outgoing, Press
from bot.discord_app.responding import Interaction, asker_of
from bot.phrasebook import said
from bot.render.embeds import Embed

CONFIRM_SECONDS = 900
"""How long the buttons work; Discord lets the answer be changed for as long."""
NO, YES = 0, 1

Done = Callable[[int], Awaitable[Outgoing]]
"""Does what was confirmed, to what has this number; gives what is said of it."""


class Pending(NamedTuple):
    """What waits to be confirmed."""

    subject: int
    user: int
    """Who asked for it."""
    asked_at: int

    @property
    def token(self) -> str:
        """As a custom_id holds it."""
        return ".".join(map(str, self))


def pending_in(token: str) -> Pending | None:
    """What a custom_id says; None where it is not of this form."""
    pieces = token.split(".")
    fits = len(pieces) == 3 and all(piece.isdecimal() and len(piece) < 20 for piece in pieces)
    return Pending(*map(int, pieces)) if fits else None


def asked_again(action: str, pending: Pending, question: str, yes: str, language: str) -> Outgoing:
    """``question`` with a button ``yes``, and one that leaves all as it is."""
    buttons = (
        Button(Press(action, pending.token, YES), yes),
        Button(Press(action, pending.token, NO), said("button.keep", language)),
    )
    return plainly(question, buttons)


async def answered(interaction: Interaction, press: Press, now: float, done: Done) -> Outgoing:
    """What takes the place of the question when one of its buttons is pressed.

    :raises Refused: when another person pressed it.
    """
    asker, pending = asker_of(interaction), pending_in(press.token)
    if pending is None:
        raise Refused(said("buttons.expired", asker.language))
    _check_asker(pending, asker)
    if not 0 <= now - pending.asked_at <= CONFIRM_SECONDS:
        return plainly(said("confirm.expired", asker.language))
    return await done(pending.subject) if press.number == YES else plainly(said("confirm.kept", asker.language))


def _check_asker(pending: Pending, asker: Asker) -> None:
    if pending.user != asker.user:
        raise Refused(said("confirm.not_yours", asker.language))


def plainly(text: str, buttons: tuple[Button, ...] = ()) -> Outgoing:
    """A short message of the bot's own words."""
    return Outgoing(Embed(text), text, buttons)

"""A message to be sent, as a value; and the same as discord.py takes it."""

from __future__ import annotations

from typing import Any, NamedTuple

import discord

from bot.phrasebook import said
from bot.render.embeds import Embed, plain_page

VERSION = "d1"
"""Stands in every custom_id; a button of a later or an earlier form is told from ours by it."""


class Press(NamedTuple):
    """What a button does, as its custom_id says it."""

    action: str
    token: str
    """Names the question in ``state.db`` that the button belongs to."""
    number: int = 0
    """Page, or place of a choice."""

    @property
    def custom_id(self) -> str:
        """The text that Discord sends back when the button is pressed."""
        return f"{VERSION}:{self.action}:{self.token}:{self.number}"


def press_in(custom_id: str) -> Press | None:
    """What a custom_id says; None where it is not of this form, as after an update or when tampered with."""
    pieces = custom_id.split(":")
    if len(pieces) != 4 or pieces[0] != VERSION or not pieces[3].isdecimal() or len(pieces[3]) > 6:
        return None
    return Press(pieces[1], pieces[2], int(pieces[3]))


class Button(NamedTuple):
    """A button below a message."""

    press: Press
    label: str
    row: int = 0
    enabled: bool = True


class Outgoing(NamedTuple):
    """One message. ``plain`` says the same where embeds are not allowed."""

    embed: Embed
    plain: str
    buttons: tuple[Button, ...] = ()
    unsure: bool = False
    """Whether a guild that wants silence where the bot is unsure is not sent this."""
    more: tuple[Embed, ...] = ()
    """Further embeds of the same message."""


def as_discord(outgoing: Outgoing, embeds: bool = True) -> dict[str, Any]:
    """Arguments for discord.py's send methods; mentions never ping, whatever the text holds."""
    shown = [as_embed(embed) for embed in (outgoing.embed, *outgoing.more)]
    body: dict[str, Any] = {"embeds": shown} if embeds else {"content": outgoing.plain}
    body["allowed_mentions"] = discord.AllowedMentions.none()
    if outgoing.buttons:
        body["view"] = _view(outgoing.buttons)
    return body


def as_edit(outgoing: Outgoing, embeds: bool = True) -> dict[str, Any]:
    """Arguments for discord.py's edit methods: what the message had and this one lacks goes."""
    return {"view": None, "content": None, "embeds": [], **as_discord(outgoing, embeds)}


def as_embed(embed: Embed) -> discord.Embed:
    """The value as discord.py has it."""
    made = discord.Embed(title=embed.title, description=embed.description, colour=embed.colour)
    for field in embed.fields:
        made.add_field(name=field.name, value=field.value, inline=False)
    if embed.footer:
        made.set_footer(text=embed.footer)
    return made


def _view(buttons: tuple[Button, ...]) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for button in buttons:
        item: discord.ui.Button[discord.ui.View] = discord.ui.Button(
            style=discord.ButtonStyle.secondary, label=button.label, custom_id=button.press.custom_id,
            disabled=not button.enabled, row=button.row,
        )  # fmt: skip
        view.add_item(item)
    view.stop()  # presses are read from their custom_id, so the library need not keep the view
    return view


def paged(embeds: tuple[Embed, ...], press: Press, language: str) -> Outgoing:
    """The page that ``press`` asks for, with buttons to the others where there are any."""
    last = len(embeds) - 1
    at = min(press.number, last)
    steps = (("first", 0), ("previous", max(at - 1, 0)), ("next", min(at + 1, last)), ("last", last))
    buttons = [
        Button(Press(f"{press.action}-{name}", press.token, to), said(f"button.{name}", language), 0, to != at)
        for name, to in steps
    ]
    buttons.insert(2, Button(Press(f"{press.action}-here", press.token, at), f"{at + 1}/{last + 1}", 0, False))
    embed = embeds[at]
    return Outgoing(embed, plain_page(embed), tuple(buttons) if last else ())

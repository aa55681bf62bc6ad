"""The commands told to Discord: only when they changed, or when asked for, since Discord counts every telling."""

from __future__ import annotations

import logging
from hashlib import sha256
from json import dumps
from typing import Any

from discord import app_commands

from bot.discord_app.ledger import Ledger

LOG = logging.getLogger("dragoman.discord")


async def publish(tree: app_commands.CommandTree[Any], ledger: Ledger, application: int | None, force: bool) -> bool:
    """Tell Discord the commands of ``tree`` where they differ from those told last; says whether it did.

    The global list is replaced whole, so commands that are no more go with it and none is there twice.
    """
    key = f"commands of {application}"
    digest = await digest_of(tree)
    if not force and await ledger.run(lambda state: state.note(key)) == digest:
        return False
    told = await tree.sync()
    await ledger.run(lambda state: state.set_note(key, digest))
    LOG.info("%s commands published", len(told))
    return True


async def digest_of(tree: app_commands.CommandTree[Any]) -> str:
    """A digest of all that Discord is told of the commands, in all languages."""
    commands, translator = tree.get_commands(), tree.translator
    told = [await one.get_translated_payload(tree, translator) if translator else one.to_dict(tree) for one in commands]
    return sha256(dumps(told, sort_keys=True).encode()).hexdigest()

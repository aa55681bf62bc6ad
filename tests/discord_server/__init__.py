"""A fake Discord, gateway and REST, against which the unmodified bot is tested end to end."""

from tests.discord_server.asking import NotOffered
from tests.discord_server.exchange import Exchange
from tests.discord_server.permissions import USUAL, Permission
from tests.discord_server.server import DiscordServer
from tests.discord_server.threads import ServerThread
from tests.discord_server.world import Channel, Guild, Kind, Message, Overwrite, Role, User

__all__ = [
    "USUAL", "Channel", "DiscordServer", "Exchange", "Guild", "Kind", "Message", "NotOffered", "Overwrite",
    "Permission", "Role", "ServerThread", "User",
]  # fmt: skip

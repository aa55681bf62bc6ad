"""A fake Discord, gateway and REST, against which the unmodified bot is tested end to end.

    async def test_an_answer(discord_server: DiscordServer) -> None:        # the fixture of tests/conftest.py
        guild = discord_server.add_guild("Letters", locale="fr")
        channel, ann = discord_server.add_channel(guild), discord_server.add_member(guild, "ann")
        ...                                         # start a bot with api_url, gateway_url and token of the server
        await discord_server.ready()
        exchange = await discord_server.slash(ann, channel, "ask", {"question": "who signed"}, locale="fr")
        assert "Churkin" in (await exchange.done()).text
        sources = await discord_server.press(ann, exchange.message, "Sources")

``DiscordServer`` does what users and the platform do; ``Exchange`` is one interaction and all that came back for it;
``server.record`` holds every request. ``Core`` names the settings, ``Building`` what can be made and changed.
"""

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

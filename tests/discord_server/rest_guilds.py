"""Guilds, channels, members, roles; opening direct messages; webhooks of a channel."""

from __future__ import annotations

import secrets

from tests.discord_server import payloads
from tests.discord_server.calls import NOTHING, Call, Reply, Routes
from tests.discord_server.core import Core
from tests.discord_server.permissions import Permission, in_channel
from tests.discord_server.refusals import invalid_form, refused
from tests.discord_server.world import Channel, Guild, Kind, User, Webhook


class GuildRoutes:
    """Answers to ``/guilds``, ``/channels/{channel}`` and ``/users``."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def routes(self) -> Routes:
        return [
            ("GET", "/guilds/{guild}", self.get_guild), ("GET", "/guilds/{guild}/channels", self.channels),
            ("GET", "/guilds/{guild}/roles", self.roles), ("GET", "/guilds/{guild}/members", self.members),
            ("GET", "/guilds/{guild}/members/{user}", self.member), ("GET", "/users/@me/guilds", self.own_guilds),
            ("DELETE", "/users/@me/guilds/{guild}", self.leave), ("GET", "/channels/{channel}", self.channel),
            ("GET", "/users/{user}", self.user), ("POST", "/users/@me/channels", self.open_direct),
            ("POST", "/channels/{channel}/webhooks", self.make_webhook),
            ("GET", "/channels/{channel}/webhooks", self.webhooks),
        ]  # fmt: skip

    def _guild(self, call: Call) -> Guild:
        found = self._core.world.guilds.get(call.id("guild"))
        if found is None or not found.has_application:
            raise refused(10004)
        return found

    async def get_guild(self, call: Call) -> Reply:
        """A guild."""
        guild = self._guild(call)
        counts = {"approximate_member_count": len(guild.members), "approximate_presence_count": 0}
        return Reply(payloads.guild(guild) | (counts if call.flag("with_counts") else {}))

    async def channels(self, call: Call) -> Reply:
        """A guild's channels, threads aside."""
        return Reply([payloads.channel(c) for c in self._guild(call).channels.values() if not c.is_thread])

    async def roles(self, call: Call) -> Reply:
        """A guild's roles."""
        return Reply([payloads.role(r) for r in self._guild(call).roles.values()])

    async def members(self, call: Call) -> Reply:
        """A guild's members, oldest user first."""
        query = call.request.query
        found = sorted(self._guild(call).members.values(), key=lambda m: m.user.id)
        found = [m for m in found if m.user.id > int(query.get("after", "0"))]
        return Reply([payloads.member(m) for m in found[: int(query.get("limit", "1"))]])

    async def member(self, call: Call) -> Reply:
        """A member."""
        found = self._guild(call).members.get(call.id("user"))
        if found is None:
            raise refused(10007 if call.id("user") in self._core.world.users else 10013)
        return Reply(payloads.member(found))

    async def own_guilds(self, call: Call) -> Reply:
        """The guilds that the bot is in."""
        held = [g for g in self._core.world.guilds.values() if g.has_application]
        return Reply([{"id": str(g.id), "name": g.name, "icon": None, "owner": False, "permissions": "0",
                       "features": []} for g in held])  # fmt: skip

    async def leave(self, call: Call) -> Reply:
        """The bot leaves."""
        guild = self._guild(call)
        guild.has_application = False
        guild.members.pop(self._core.bot_user.id, None)
        self._core.gateway.dispatch("GUILD_DELETE", {"id": str(guild.id)}, guild.id)
        return NOTHING

    def _channel(self, call: Call) -> Channel:
        found = self._core.world.channels.get(call.id("channel"))
        if found is None:
            raise refused(10003)
        if not in_channel(found, self._core.bot_user) & Permission.VIEW_CHANNEL:
            raise refused(50001)
        return found

    async def channel(self, call: Call) -> Reply:
        """A channel."""
        return Reply(payloads.channel(self._channel(call)))

    async def user(self, call: Call) -> Reply:
        """A user."""
        found = self._core.world.users.get(call.id("user"))
        if found is None:
            raise refused(10013)
        return Reply(payloads.user(found))

    async def open_direct(self, call: Call) -> Reply:
        """The conversation with a user, opened if it was not yet."""
        text = str(call.body.get("recipient_id", ""))
        found = self._core.world.users.get(int(text)) if text.isascii() and text.isdigit() else None
        if found is None or found is self._core.bot_user:
            raise invalid_form([("recipient_id", f"Not a user: {text!r}.")])
        return Reply(payloads.channel(opened(self._core, found)))

    async def make_webhook(self, call: Call) -> Reply:
        """A new webhook of a channel."""
        channel = self._channel(call)
        if not in_channel(channel, self._core.bot_user) & Permission.MANAGE_WEBHOOKS:
            raise refused(50013)
        return Reply(_webhook(new_webhook(self._core, channel, str(call.body.get("name")))))

    async def webhooks(self, call: Call) -> Reply:
        """The webhooks of a channel."""
        channel = self._channel(call)
        if not in_channel(channel, self._core.bot_user) & Permission.MANAGE_WEBHOOKS:
            raise refused(50013)
        return Reply([_webhook(w) for w in self._core.world.webhooks.values() if w.channel is channel])


def opened(core: Core, user: User) -> Channel:
    """The conversation between the bot and a user."""
    found = core.world.direct(user)
    if found is None:
        found = Channel(core.ids.next(), "", Kind.DIRECT, recipients=[user])
        core.world.channels[found.id] = found
    return found


def new_webhook(core: Core, channel: Channel, name: str) -> Webhook:
    """A webhook for posts by its URL."""
    made = Webhook(core.ids.next(), f"fake-webhook-{secrets.token_hex(8)}", channel, name)
    core.world.webhooks[made.id] = made
    return made


def _webhook(one: Webhook) -> payloads.Payload:
    return {
        "id": str(one.id), "type": 1, "name": one.name, "avatar": None, "token": one.token, "application_id": None,
        "channel_id": str(one.channel.id), "guild_id": str(one.channel.guild.id) if one.channel.guild else None,
    }  # fmt: skip

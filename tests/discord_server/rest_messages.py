"""Messages of channels: history, posts with their nonces, edits, deletions, typing."""

from __future__ import annotations

from tests.discord_server import intents, payloads, posting
from tests.discord_server.calls import NOTHING, Call, Reply, Routes
from tests.discord_server.clock import made_at
from tests.discord_server.core import Core
from tests.discord_server.permissions import Permission, in_channel, sending_in
from tests.discord_server.record import Ping
from tests.discord_server.refusals import invalid_form, refused
from tests.discord_server.world import Channel, Kind, Message

NOTHING_MORE = Permission(0)
_HOLD_NO_MESSAGES = (Kind.CATEGORY, Kind.FORUM)


class MessageRoutes:
    """Answers to ``/channels/{channel}/messages``."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def routes(self) -> Routes:
        all_, one = "/channels/{channel}/messages", "/channels/{channel}/messages/{message}"
        return [
            ("GET", all_, self.history), ("POST", all_, self.create), ("GET", one, self.get),
            ("PATCH", one, self.patch), ("DELETE", one, self.delete),
            ("POST", "/channels/{channel}/typing", self.typing),
        ]  # fmt: skip

    def _channel(self, call: Call, needed: Permission = NOTHING_MORE) -> Channel:
        """The channel of a call, in which the bot holds these permissions.

        :raises Refused: 10003, 50001, 50013.
        """
        channel = self._core.world.channels.get(call.id("channel"))
        if channel is None:
            raise refused(10003)
        held = in_channel(channel, self._core.bot_user)
        if not held & Permission.VIEW_CHANNEL:
            raise refused(50001)
        if needed & ~held:
            raise refused(50013)
        return channel

    def _payload(self, message: Message) -> Reply:
        full = payloads.message(message, self._core.application_id)
        granted = self._core.gateway.approved_intents
        return Reply(intents.stripped(full, message, self._core.bot_user, granted))

    async def history(self, call: Call) -> Reply:
        """Messages, newest first, without those that need a permission to be read."""
        channel = self._channel(call)
        if not in_channel(channel, self._core.bot_user) & Permission.READ_MESSAGE_HISTORY:
            return Reply([])
        query = call.request.query
        limit = int(query.get("limit", "50"))
        if not 1 <= limit <= 100:
            raise invalid_form([("limit", "int value should be between 1 and 100.")])
        found = sorted(channel.messages.values(), key=lambda m: m.id)
        if "after" in query:
            found = [m for m in found if m.id > int(query["after"])][:limit]
        elif "around" in query:
            found = sorted(found, key=lambda m: abs(m.id - int(query["around"])))[:limit]
            found.sort(key=lambda m: m.id)
        else:
            found = [m for m in found if m.id < int(query.get("before", str(1 << 63)))][-limit:]
        return Reply([self._payload(m).body for m in reversed(found)])

    def _message(self, call: Call, channel: Channel) -> Message:
        found = channel.messages.get(call.id("message"))
        if found is None:
            raise refused(10008)
        return found

    async def get(self, call: Call) -> Reply:
        """One message."""
        return self._payload(self._message(call, self._channel(call, Permission.READ_MESSAGE_HISTORY)))

    async def create(self, call: Call) -> Reply:
        """Post. The same nonce within the window gives the first message again, and makes nothing."""
        channel = self._channel(call)
        self._may_post(call, channel)
        posting.check(self._core, call, call.body)
        known = self._same_nonce(call, channel)
        if known is not None:
            return self._payload(known)
        self._moderate(channel, str(call.body.get("content") or "") + str(call.body.get("embeds") or ""))
        message = posting.make(self._core, call, call.body, channel, self._core.bot_user)
        self._refer(call, channel, message)
        channel.messages[message.id] = message
        channel.archived = False
        self._core.gateway.message_event("MESSAGE_CREATE", message)
        return self._payload(message)

    def _may_post(self, call: Call, channel: Channel) -> None:
        if channel.kind in _HOLD_NO_MESSAGES:
            raise refused(50008)
        held = in_channel(channel, self._core.bot_user)
        needed = sending_in(channel)
        if isinstance(call.body, dict) and call.body.get("embeds"):
            needed |= Permission.EMBED_LINKS
        if call.files:
            needed |= Permission.ATTACH_FILES
        if needed & ~held:
            raise refused(50013)
        if channel.is_thread and channel.archived and channel.locked and not held & Permission.MANAGE_THREADS:
            raise refused(50083)
        if channel.guild is None and not all(user.accepts_direct for user in channel.recipients):
            raise refused(50007)

    def _same_nonce(self, call: Call, channel: Channel) -> Message | None:
        if call.body.get("nonce") is None or not call.body.get("enforce_nonce"):
            return None
        since = self._core.clock.now() - self._core.nonce_window
        own = (m for m in channel.messages.values() if m.author is self._core.bot_user and made_at(m.id) >= since)
        return next((m for m in own if m.nonce == str(call.body["nonce"])), None)

    def _moderate(self, channel: Channel, text: str) -> None:
        if channel.guild is None:
            return
        if any(word.lower() in text.lower() for word in channel.guild.blocked_words):
            raise refused(200000)
        if any(link in text for link in channel.guild.harmful_links):
            raise refused(240000)

    def _refer(self, call: Call, channel: Channel, message: Message) -> None:
        """Make the message a reply, when it is one."""
        reference = call.body.get("message_reference")
        if not reference:
            return
        if not in_channel(channel, self._core.bot_user) & Permission.READ_MESSAGE_HISTORY:
            raise refused(160002)
        target = channel.messages.get(int(reference["message_id"]))
        if target is None:
            if reference.get("fail_if_not_exists", True):
                raise invalid_form([("message_reference", "Unknown message")])
            return
        message.reference = target
        allowed = call.body.get("allowed_mentions")
        # Without allowed_mentions a reply notifies; with them it does when they say so.
        if allowed is None or allowed.get("replied_user"):
            message.mentions.append(target.author)
            self._core.record.pings.append(Ping(f"user {target.author.id}", message.content))

    async def patch(self, call: Call) -> Reply:
        """Edit an own message."""
        channel = self._channel(call)
        message = self._message(call, channel)
        if message.author is not self._core.bot_user:
            raise refused(50005)
        if channel.is_thread and channel.archived:
            raise refused(50083)
        posting.check(self._core, call, call.body, message)
        posting.edit(self._core, call, message, call.body)
        self._core.gateway.message_event("MESSAGE_UPDATE", message)
        return self._payload(message)

    async def delete(self, call: Call) -> Reply:
        """Delete a message, an own one or by the right to manage all."""
        channel = self._channel(call)
        message = self._message(call, channel)
        managing = in_channel(channel, self._core.bot_user) & Permission.MANAGE_MESSAGES
        if message.author is not self._core.bot_user and not managing:
            raise refused(50013)
        self.remove(message)
        return NOTHING

    def remove(self, message: Message) -> None:
        """Take a message away, and say so on the gateway."""
        message.deleted = True
        message.channel.messages.pop(message.id, None)
        guild = message.channel.guild
        place = {"guild_id": str(guild.id)} if guild else {}
        said = {"id": str(message.id), "channel_id": str(message.channel.id), **place}
        self._core.gateway.dispatch("MESSAGE_DELETE", said, guild.id if guild else None)

    async def typing(self, call: Call) -> Reply:
        """The bot is seen typing."""
        channel = self._channel(call)
        if sending_in(channel) & ~in_channel(channel, self._core.bot_user):
            raise refused(50013)
        self._core.record.typings.append(channel.id)
        return NOTHING

"""Messages of users, and waiting for those of the bot."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.discord_server.driving import Driving
from tests.discord_server.record import PATIENCE
from tests.discord_server.world import Channel, Message, User

_USER, _ROLE = re.compile(r"<@!?(\d{1,20})>"), re.compile(r"<@&(\d{1,20})>")


class Speaking(Driving):
    """The users' side of messages."""

    def __init__(self) -> None:
        super().__init__()
        self._read: dict[int, int] = {}
        """By channel: the last message that a test was given."""

    async def say(
        self, user: User, channel: Channel, text: str, *, reply_to: Message | None = None,
        mentions: list[User] | None = None, ping: bool = True, webhook: bool = False,
    ) -> Message:  # fmt: skip
        """A user writes. Mentions are found in the text (``server.bot_user.mention``); ``mentions`` come on top.

        A reply notifies, and so mentions, the author of what it answers, unless ``ping`` is False.
        """
        message = Message(self.ids.next(), channel, user, self.clock.stamp(), text, reference=reply_to)
        named = [self.world.users[int(n)] for n in _USER.findall(text) if int(n) in self.world.users]
        named += mentions or []
        if reply_to is not None and ping:
            named.append(reply_to.author)
        message.mentions = list(dict.fromkeys(named))
        message.mention_roles = [int(n) for n in _ROLE.findall(text)]
        message.webhook_id = self.ids.next() if webhook else None
        channel.messages[message.id] = message
        self.gateway.message_event("MESSAGE_CREATE", message)
        return message

    async def edit_text(self, message: Message, text: str) -> None:
        """A user edits what they wrote."""
        message.content, message.edited = text, self.clock.stamp()
        self.gateway.message_event("MESSAGE_UPDATE", message)

    def posts(self, channel: Channel) -> list[Message]:
        """What the bot or a webhook of the channel has posted, answers to interactions aside, oldest first."""
        own = sorted(channel.messages.values(), key=lambda m: m.id)
        posted = [m for m in own if m.author is self.bot_user or m.webhook_id in self.world.webhooks]
        return [m for m in posted if m.interaction_id is None]

    async def next_message(self, channel: Channel, timeout: float = PATIENCE) -> Message:
        """The first of those posts that no earlier call has given; it is waited for.

        :raises TimeoutError: when none comes.
        """

        def unread() -> list[Message]:
            return [m for m in self.posts(channel) if m.id > self._read.get(channel.id, 0)]

        await self.until(lambda: bool(unread()), timeout, f"a message in {channel.name or 'the direct messages'}")
        found = unread()[0]
        self._read[channel.id] = found.id
        return found

    async def next_edit(self, message: Message, timeout: float = PATIENCE) -> Message:
        """The message, once it has been edited one time more than now."""
        before = len(message.revisions)
        await self.until(lambda: len(message.revisions) > before, timeout, f"an edit of {message.content!r}")
        return message

    async def until(self, holds: Callable[[], bool], timeout: float = PATIENCE, what: str = "") -> None:
        """Wait for a condition; see ``Record.until``."""
        await self.record.until(holds, timeout, what)

"""Which events a session is sent, and how much of a message it may read."""

from __future__ import annotations

from typing import Any

from tests.discord_server.world import Message, User

GUILDS, MEMBERS, PRESENCES, GUILD_MESSAGES, DIRECT_MESSAGES = 1 << 0, 1 << 1, 1 << 8, 1 << 9, 1 << 12
MESSAGE_CONTENT = 1 << 15
PRIVILEGED = MEMBERS | PRESENCES | MESSAGE_CONTENT
KNOWN = (1 << 26) - 1

_NEEDED = {
    "GUILD_CREATE": GUILDS, "GUILD_UPDATE": GUILDS, "GUILD_DELETE": GUILDS, "GUILD_ROLE_CREATE": GUILDS,
    "GUILD_ROLE_UPDATE": GUILDS, "GUILD_ROLE_DELETE": GUILDS, "CHANNEL_CREATE": GUILDS, "CHANNEL_UPDATE": GUILDS,
    "CHANNEL_DELETE": GUILDS, "THREAD_CREATE": GUILDS, "THREAD_UPDATE": GUILDS, "THREAD_DELETE": GUILDS,
    "GUILD_MEMBER_ADD": MEMBERS, "GUILD_MEMBER_UPDATE": MEMBERS, "GUILD_MEMBER_REMOVE": MEMBERS,
    "PRESENCE_UPDATE": PRESENCES,
}  # fmt: skip
_BY_PLACE = {
    "MESSAGE_CREATE": (GUILD_MESSAGES, DIRECT_MESSAGES), "MESSAGE_UPDATE": (GUILD_MESSAGES, DIRECT_MESSAGES),
    "MESSAGE_DELETE": (GUILD_MESSAGES, DIRECT_MESSAGES), "TYPING_START": (1 << 11, 1 << 14),
    "MESSAGE_REACTION_ADD": (1 << 10, 1 << 13),
}  # fmt: skip


def wanted(event: str, data: dict[str, Any], intents: int) -> bool:
    """Whether a session with these intents is sent the event; interactions and the like need none."""
    if event in _BY_PLACE:
        in_guild, direct = _BY_PLACE[event]
        return bool(intents & (in_guild if "guild_id" in data else direct))
    return event not in _NEEDED or bool(intents & _NEEDED[event])


def readable(message: Message, application: User, intents: int) -> bool:
    """Whether the text of a message is shown without the message content intent, or is covered by it."""
    own = message.author is application
    direct = message.channel.guild is None
    return own or direct or application in message.mentions or bool(intents & MESSAGE_CONTENT)


def stripped(payload: dict[str, Any], message: Message, application: User, intents: int) -> dict[str, Any]:
    """The message object as such a session may see it; the message it refers to is judged by itself."""
    seen = dict(payload)
    if not readable(message, application, intents):
        seen |= {"content": "", "embeds": [], "attachments": [], "components": []}
    if message.reference is not None and seen.get("referenced_message"):
        seen["referenced_message"] = stripped(seen["referenced_message"], message.reference, application, intents)
    return seen

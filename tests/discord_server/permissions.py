"""Who may do what: roles and overwrites computed as the platform computes them."""

from __future__ import annotations

from enum import IntFlag
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.discord_server.world import Channel, Guild, Member, User


class Permission(IntFlag):
    """The permissions that matter to a bot that reads, answers and posts."""

    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    MANAGE_WEBHOOKS = 1 << 29
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    SEND_MESSAGES_IN_THREADS = 1 << 38
    USE_EXTERNAL_APPS = 1 << 50


P = Permission
ALL = Permission((1 << 53) - 1)
USUAL = (
    P.VIEW_CHANNEL | P.SEND_MESSAGES | P.EMBED_LINKS | P.ATTACH_FILES | P.READ_MESSAGE_HISTORY | P.ADD_REACTIONS
    | P.USE_APPLICATION_COMMANDS | P.SEND_MESSAGES_IN_THREADS | P.USE_EXTERNAL_APPS
)  # fmt: skip
"""What a new guild lets everyone do."""
DIRECT = USUAL
"""What both ends of a direct message may do."""


def in_guild(guild: Guild, member: Member) -> Permission:
    """A member's permissions before any channel has its say."""
    if guild.owner_id == member.user.id:
        return ALL
    held = guild.roles[guild.id].permissions
    for role_id in member.roles:
        held |= guild.roles[role_id].permissions if role_id in guild.roles else Permission(0)
    return ALL if held & P.ADMINISTRATOR else held


def in_channel(channel: Channel, user: User) -> Permission:
    """A user's permissions in a channel; none at all for those who are not in the guild or the conversation."""
    guild = channel.guild
    if guild is None:
        inside = user in channel.recipients or (user.is_application and channel.has_application)
        return DIRECT if inside else Permission(0)
    member = guild.members.get(user.id)
    if member is None:
        return Permission(0)
    held = in_guild(guild, member)
    if held == ALL:
        return ALL
    held = _overwritten(held, channel.parent if channel.is_thread and channel.parent else channel, member, guild)
    # Without sight of the channel nothing else in it can be done.
    return held if held & P.VIEW_CHANNEL else Permission(0)


def _overwritten(held: Permission, channel: Channel, member: Member, guild: Guild) -> Permission:
    """Overwrites in the platform's order: everyone, then all roles together, then the member."""
    for ids in ([guild.id], member.roles, [member.user.id]):
        found = [o for o in channel.overwrites if o.id in ids]
        for overwrite in found:
            held &= ~overwrite.deny
        for overwrite in found:
            held |= overwrite.allow
    return held


def sending_in(channel: Channel) -> Permission:
    """The permission that a message in this channel needs."""
    return P.SEND_MESSAGES_IN_THREADS if channel.is_thread else P.SEND_MESSAGES

"""The world as the JSON objects of API version 10."""

from __future__ import annotations

from typing import Any

from tests.discord_server import permissions
from tests.discord_server.world import Channel, Guild, Kind, Member, Message, Overwrite, Role, User, World

Payload = dict[str, Any]


def user(one: User) -> Payload:
    """A user object."""
    return {
        "id": str(one.id), "username": one.name, "discriminator": "0", "global_name": None if one.bot else one.name,
        "avatar": None, "bot": one.bot, "system": False, "public_flags": 0, "flags": 0,
    }  # fmt: skip


def me(one: User) -> Payload:
    """The bot's own user object."""
    return {**user(one), "verified": True, "mfa_enabled": False, "email": None, "locale": "en-US"}


def member(one: Member, with_user: bool = True) -> Payload:
    """A member object."""
    said: Payload = {
        "roles": [str(r) for r in one.roles], "nick": one.nick, "joined_at": one.joined_at, "premium_since": None,
        "avatar": None, "deaf": False, "mute": False, "pending": False, "flags": 0,
        "communication_disabled_until": None,
    }  # fmt: skip
    return {**said, "user": user(one.user)} if with_user else said


def role(one: Role) -> Payload:
    """A role object."""
    return {
        "id": str(one.id), "name": one.name, "color": 0, "colors": {"primary_color": 0, "secondary_color": None,
        "tertiary_color": None}, "hoist": False, "icon": None, "unicode_emoji": None, "position": one.position,
        "permissions": str(int(one.permissions)), "managed": False, "mentionable": one.mentionable, "flags": 0,
    }  # fmt: skip


def _overwrite(one: Overwrite) -> Payload:
    return {"id": str(one.id), "type": int(one.is_member), "allow": str(int(one.allow)), "deny": str(int(one.deny))}


def channel(one: Channel) -> Payload:
    """A channel object of any kind."""
    last = str(max(one.messages)) if one.messages else None
    said: Payload = {"id": str(one.id), "type": int(one.kind), "last_message_id": last, "flags": 0}
    if one.guild is None:
        return {**said, "recipients": [user(u) for u in one.recipients]}
    said |= {"guild_id": str(one.guild.id), "name": one.name, "rate_limit_per_user": 0}
    parent = str(one.parent.id) if one.parent else None
    if one.is_thread:
        archive = {
            "archived": one.archived, "locked": one.locked, "auto_archive_duration": 1440,
            "archive_timestamp": "2020-01-01T00:00:00+00:00", "create_timestamp": "2020-01-01T00:00:00+00:00",
        }  # fmt: skip
        counts = {"message_count": len(one.messages), "member_count": 1, "total_message_sent": len(one.messages)}
        return {**said, **counts, "parent_id": parent, "owner_id": str(one.guild.owner_id), "thread_metadata": archive}
    return {
        **said, "position": 0, "nsfw": False, "topic": None, "parent_id": parent, "bitrate": 64000, "user_limit": 0,
        "permission_overwrites": [_overwrite(o) for o in one.overwrites], "available_tags": [],
    }  # fmt: skip


def guild(one: Guild) -> Payload:
    """A guild object, without what only GUILD_CREATE carries."""
    none = (
        "icon splash discovery_splash banner description afk_channel_id application_id system_channel_id "
        "rules_channel_id public_updates_channel_id safety_alerts_channel_id vanity_url_code"
    ).split()
    zero = (
        "verification_level default_message_notifications explicit_content_filter mfa_level nsfw_level premium_tier "
        "premium_subscription_count system_channel_flags"
    ).split()
    return {
        **dict.fromkeys(none), **dict.fromkeys(zero, 0), "id": str(one.id), "name": one.name,
        "owner_id": str(one.owner_id), "region": "deprecated", "afk_timeout": 300, "emojis": [], "stickers": [],
        "features": [], "preferred_locale": one.locale, "roles": [role(r) for r in one.roles.values()],
        "max_members": 500000, "max_video_channel_users": 25,
    }  # fmt: skip


def guild_create(one: Guild, world: World, all_members: bool) -> Payload:
    """What GUILD_CREATE says; other members only to those who hold the members intent."""
    members = [m for m in one.members.values() if all_members or m.user is world.application]
    threads = [c for c in one.channels.values() if c.is_thread and not c.archived]
    return {
        **guild(one), "joined_at": "2020-01-01T00:00:00+00:00", "large": len(one.members) > 250,
        "unavailable": not one.available, "member_count": len(one.members), "voice_states": [], "presences": [],
        "members": [member(m) for m in members], "threads": [channel(t) for t in threads], "stage_instances": [],
        "channels": [channel(c) for c in one.channels.values() if not c.is_thread], "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }  # fmt: skip


def message(one: Message, application_id: int, with_reference: bool = True) -> Payload:
    """A message object as REST gives it."""
    said: Payload = {
        "id": str(one.id), "channel_id": str(one.channel.id), "author": user(one.author), "content": one.content,
        "timestamp": one.timestamp, "edited_timestamp": one.edited, "tts": False, "pinned": False,
        "mention_everyone": one.mention_everyone, "mentions": [user(u) for u in one.mentions],
        "mention_roles": [str(r) for r in one.mention_roles], "attachments": one.attachments, "embeds": one.embeds,
        "components": one.components, "flags": one.flags, "type": 19 if one.reference else 0,
    }  # fmt: skip
    if one.nonce is not None:
        said["nonce"] = one.nonce
    if one.webhook_id is not None:
        said["webhook_id"] = str(one.webhook_id)
    if one.interaction_id is not None and one.interaction_user is not None:
        said |= {"application_id": str(application_id), "webhook_id": str(application_id), "type": 20}
        said["interaction_metadata"] = {
            "id": str(one.interaction_id), "type": one.interaction_type, "user": user(one.interaction_user),
            "authorizing_integration_owners": {},
        }  # fmt: skip
    if one.reference is not None:
        said["message_reference"] = {"type": 0, "message_id": str(one.reference.id)} | _place(one.reference.channel)
        if with_reference:
            gone = one.reference.deleted
            said["referenced_message"] = None if gone else message(one.reference, application_id, False)
    return said


def gateway_message(one: Message, application_id: int) -> Payload:
    """A message object as MESSAGE_CREATE gives it: with its guild and the author as a member."""
    said = message(one, application_id)
    place = one.channel.guild
    if place is not None:
        said["guild_id"] = str(place.id)
        if one.author.id in place.members and one.webhook_id is None:
            said["member"] = member(place.members[one.author.id], with_user=False)
        for mentioned in said["mentions"]:
            if int(mentioned["id"]) in place.members:
                mentioned["member"] = member(place.members[int(mentioned["id"])], with_user=False)
    return said


def _place(one: Channel) -> Payload:
    guild_id = {"guild_id": str(one.guild.id)} if one.guild else {}
    return {"channel_id": str(one.id), **guild_id}


def partial_channel(one: Channel, viewer: User) -> Payload:
    """The channel of an interaction: with what the user may do there."""
    return {**channel(one), "permissions": str(int(permissions.in_channel(one, viewer)))}


def application(world: World, flags: int, owner: User) -> Payload:
    """The application object."""
    return {
        "id": str(world.application_id), "name": world.application.name, "icon": None, "description": "",
        "bot_public": True, "bot_require_code_grant": False, "owner": user(owner), "verify_key": "", "team": None,
        "flags": flags, "rpc_origins": [], "approximate_guild_count": len(world.guilds), "redirect_uris": [],
        "integration_types_config": {"0": {}, "1": {}}, "bot": user(world.application), "tags": [],
    }  # fmt: skip


def is_direct(one: Channel) -> bool:
    """True for conversations outside of guilds."""
    return one.kind in (Kind.DIRECT, Kind.GROUP)

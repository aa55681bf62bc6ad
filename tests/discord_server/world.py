"""What exists on the server: users, guilds, channels, messages. State, changed by tests and by requests alike."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, NamedTuple

from tests.discord_server.permissions import USUAL, Permission

EPHEMERAL, LOADING, COMPONENTS_V2, SUPPRESS_NOTIFICATIONS = 1 << 6, 1 << 7, 1 << 15, 1 << 12
"""Flags of a message."""


class Kind(IntEnum):
    """Types of channel."""

    TEXT = 0
    DIRECT = 1
    VOICE = 2
    GROUP = 3
    CATEGORY = 4
    NEWS = 5
    THREAD = 11
    PRIVATE_THREAD = 12
    FORUM = 15


class Overwrite(NamedTuple):
    """What a channel allows or denies to one role or member."""

    id: int
    is_member: bool
    allow: Permission
    deny: Permission


@dataclass(eq=False)
class User:
    """A person, the application's bot, another bot, or a webhook's face."""

    id: int
    name: str
    bot: bool = False
    is_application: bool = False
    locale: str | None = "en-US"
    accepts_direct: bool = True
    """False: a direct message to this user is refused with 50007."""

    @property
    def mention(self) -> str:
        return f"<@{self.id}>"


@dataclass(eq=False)
class Role:
    """A role; the one with the guild's own id is everyone's."""

    id: int
    name: str
    permissions: Permission = USUAL
    position: int = 0
    mentionable: bool = False

    @property
    def mention(self) -> str:
        return f"<@&{self.id}>"


@dataclass(eq=False)
class Member:
    """A user in a guild."""

    user: User
    roles: list[int] = field(default_factory=list)
    nick: str | None = None
    joined_at: str = ""


@dataclass(eq=False)
class Channel:
    """A place where messages stand, oldest first."""

    id: int
    name: str
    kind: Kind = Kind.TEXT
    guild: Guild | None = None
    parent: Channel | None = None
    recipients: list[User] = field(default_factory=list)
    overwrites: list[Overwrite] = field(default_factory=list)
    messages: dict[int, Message] = field(default_factory=dict)
    archived: bool = False
    locked: bool = False
    """A thread that is archived and locked refuses messages with 50083; one only archived wakes at a message."""

    @property
    def is_thread(self) -> bool:
        return self.kind in (Kind.THREAD, Kind.PRIVATE_THREAD)

    @property
    def has_application(self) -> bool:
        """Whether the bot is there: in the guild, or as the other end of a direct message."""
        return self.guild.has_application if self.guild is not None else len(self.recipients) == 1

    @property
    def mention(self) -> str:
        return f"<#{self.id}>"


@dataclass(eq=False)
class Guild:
    """A community with its channels, roles and members."""

    id: int
    name: str
    owner_id: int
    locale: str = "en-US"
    has_application: bool = True
    available: bool = True
    roles: dict[int, Role] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    blocked_words: set[str] = field(default_factory=set)
    """AutoMod: a message with one of these is refused with 200000."""
    harmful_links: set[str] = field(default_factory=set)
    """A message with one of these is refused with 240000."""


class Revision(NamedTuple):
    """A message as it stood before an edit."""

    content: str
    embeds: list[dict[str, Any]]
    components: list[dict[str, Any]]


@dataclass(eq=False)
class Message:
    """A message; ``revisions`` holds what edits have replaced, oldest first."""

    id: int
    channel: Channel
    author: User
    timestamp: str
    content: str = ""
    embeds: list[dict[str, Any]] = field(default_factory=list)
    components: list[dict[str, Any]] = field(default_factory=list)
    attachments: list[dict[str, Any]] = field(default_factory=list)
    flags: int = 0
    nonce: str | None = None
    edited: str | None = None
    deleted: bool = False
    reference: Message | None = None
    mentions: list[User] = field(default_factory=list)
    mention_roles: list[int] = field(default_factory=list)
    mention_everyone: bool = False
    webhook_id: int | None = None
    seen_by: User | None = None
    """Whom an ephemeral message is shown to."""
    interaction_id: int | None = None
    interaction_user: User | None = None
    interaction_type: int = 2
    revisions: list[Revision] = field(default_factory=list)

    @property
    def ephemeral(self) -> bool:
        return bool(self.flags & EPHEMERAL)

    @property
    def loading(self) -> bool:
        """True while it only says that the bot is thinking."""
        return bool(self.flags & LOADING)

    @property
    def parts(self) -> list[dict[str, Any]]:
        """Every component, those inside of others included, in reading order."""
        return list(flattened(self.components))

    @property
    def buttons(self) -> list[dict[str, Any]]:
        return [part for part in self.parts if part.get("type") == 2]

    @property
    def selects(self) -> list[dict[str, Any]]:
        return [part for part in self.parts if part.get("type") in (3, 5, 6, 7, 8)]

    @property
    def text(self) -> str:
        """All that a reader sees, a line each: content, then embeds from top to bottom."""
        lines = [self.content]
        for embed in self.embeds:
            lines += [embed.get("author", {}).get("name", ""), embed.get("title", ""), embed.get("description", "")]
            lines += [line for f in embed.get("fields", []) for line in (f["name"], f["value"])]
            lines.append(embed.get("footer", {}).get("text", ""))
        lines += [part.get("content", "") for part in self.parts if part.get("type") == 10]
        return "\n".join(line for line in lines if line)


def flattened(components: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Components and those within them, in reading order."""
    found: list[dict[str, Any]] = []
    for part in components:
        found.append(part)
        found += flattened(part.get("components") or [])
        for inner in ("accessory", "component"):
            if isinstance(part.get(inner), dict):
                found += flattened([part[inner]])
    return found


@dataclass(eq=False)
class Webhook:
    """A webhook of a channel, for posts by its URL."""

    id: int
    token: str
    channel: Channel
    name: str


class World:
    """All of it."""

    def __init__(self, application: User, application_id: int) -> None:
        self.application = application
        self.application_id = application_id
        self.users: dict[int, User] = {application.id: application}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.webhooks: dict[int, Webhook] = {}

    def direct(self, user: User) -> Channel | None:
        """The conversation between the bot and this user, once it has been opened."""
        return next((c for c in self.channels.values() if c.recipients == [user]), None)

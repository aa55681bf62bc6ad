"""Making and changing the world: each change is told on the gateway, as a client would see it happen."""

from __future__ import annotations

from typing import Any

from tests.discord_server import payloads
from tests.discord_server.core import Core
from tests.discord_server.permissions import USUAL, Permission
from tests.discord_server.rest_guilds import new_webhook, opened
from tests.discord_server.world import Channel, Guild, Kind, Member, Message, Overwrite, Role, User, Webhook

NO_PERMISSION = Permission(0)


class Building(Core):
    """Users, guilds, channels, roles, and what becomes of them."""

    def add_user(self, name: str = "asker", *, bot: bool = False, locale: str | None = "en-US") -> User:
        """A user of the platform, in no guild yet."""
        made = User(self.ids.next(), name, bot=bot, locale=locale)
        self.world.users[made.id] = made
        return made

    def add_guild(
        self, name: str = "Letters", *, locale: str = "en-US", owner: User | None = None, bot: bool = True,
        available: bool = True, everyone: Permission = USUAL, bot_permissions: Permission = USUAL,
    ) -> Guild:  # fmt: skip
        """A guild with no channel yet, to which the bot belongs unless ``bot`` is False (for user installs)."""
        owner = owner or self.owner
        made = Guild(self.ids.next_guild(), name, owner.id, locale, has_application=False, available=available)
        made.roles[made.id] = Role(made.id, "@everyone", everyone)
        self.world.guilds[made.id] = made
        self.add_member(made, owner)
        if bot:
            role = self.add_role(made, self.bot_user.name, bot_permissions)
            made.has_application = True
            made.members[self.bot_user.id] = Member(self.bot_user, [role.id], joined_at=self.clock.stamp())
            self.gateway.guild_arrives(made)
        return made

    def add_role(self, guild: Guild, name: str, permissions: Permission = NO_PERMISSION) -> Role:
        """A role, on top of what everyone may do."""
        made = Role(self.ids.next(), name, permissions, position=len(guild.roles))
        guild.roles[made.id] = made
        self._tell(guild, "GUILD_ROLE_CREATE", {"guild_id": str(guild.id), "role": payloads.role(made)})
        return made

    def change_role(self, guild: Guild, role: Role, permissions: Permission) -> None:
        """Give a role other permissions; the guild's own identifier is the role of everyone."""
        role.permissions = permissions
        self._tell(guild, "GUILD_ROLE_UPDATE", {"guild_id": str(guild.id), "role": payloads.role(role)})

    def remove_role(self, guild: Guild, role: Role) -> None:
        """Delete a role."""
        del guild.roles[role.id]
        self._tell(guild, "GUILD_ROLE_DELETE", {"guild_id": str(guild.id), "role_id": str(role.id)})

    def add_member(
        self, guild: Guild, user: User | str = "asker", *, roles: list[Role] | None = None, nick: str | None = None
    ) -> User:
        """Make a user, or someone new of this name, a member; gives the user."""
        known = user if isinstance(user, User) else self.add_user(user)
        made = Member(known, [r.id for r in roles or []], nick, self.clock.stamp())
        guild.members[known.id] = made
        self._tell(guild, "GUILD_MEMBER_ADD", {"guild_id": str(guild.id), **payloads.member(made)})
        return known

    def remove_member(self, guild: Guild, user: User) -> None:
        """A user leaves the guild."""
        del guild.members[user.id]
        self._tell(guild, "GUILD_MEMBER_REMOVE", {"guild_id": str(guild.id), "user": payloads.user(user)})

    def give_role(self, guild: Guild, user: User, role: Role) -> None:
        """A member gets a role; tests mostly want ``Permission.MANAGE_GUILD`` in it."""
        guild.members[user.id].roles.append(role.id)
        said = {"guild_id": str(guild.id), **payloads.member(guild.members[user.id])}
        self._tell(guild, "GUILD_MEMBER_UPDATE", said)

    def add_channel(
        self, guild: Guild, name: str = "general", kind: Kind = Kind.TEXT, *, parent: Channel | None = None,
        overwrites: list[Overwrite] | None = None,
    ) -> Channel:  # fmt: skip
        """A channel; a thread needs the channel that it hangs on as ``parent``."""
        made = Channel(self.ids.next(), name, kind, guild, parent, overwrites=overwrites or [])
        guild.channels[made.id] = self.world.channels[made.id] = made
        self._tell(guild, "THREAD_CREATE" if made.is_thread else "CHANNEL_CREATE", payloads.channel(made))
        return made

    def change_channel(self, channel: Channel, **changes: Any) -> None:
        """Set fields of a channel: ``kind=Kind.FORUM``, ``archived=True, locked=True``, ``name="..."``."""
        for name, value in changes.items():
            assert hasattr(channel, name), f"a channel has no {name}"
            setattr(channel, name, value)
        assert channel.guild is not None
        event = "THREAD_UPDATE" if channel.is_thread else "CHANNEL_UPDATE"
        self._tell(channel.guild, event, payloads.channel(channel))

    def overwrite(
        self, channel: Channel, whom: User | Role | None = None, *, allow: Permission = NO_PERMISSION,
        deny: Permission = NO_PERMISSION,
    ) -> None:  # fmt: skip
        """Allow and deny in one channel, for the bot when no one is named; replaces what was said of them before."""
        target = whom or self.bot_user
        kept = [o for o in channel.overwrites if o.id != target.id]
        made = Overwrite(target.id, isinstance(target, User), allow, deny)
        self.change_channel(channel, overwrites=[*kept, made])

    def remove_channel(self, channel: Channel) -> None:
        """Delete a channel with all that stands in it."""
        guild = channel.guild
        self.world.channels.pop(channel.id, None)
        if guild is not None:
            guild.channels.pop(channel.id, None)
            self._tell(guild, "THREAD_DELETE" if channel.is_thread else "CHANNEL_DELETE", payloads.channel(channel))

    def remove_guild(self, guild: Guild) -> None:
        """The bot is removed from a guild, which goes on without it."""
        guild.has_application = False
        guild.members.pop(self.bot_user.id, None)
        self._tell(guild, "GUILD_DELETE", {"id": str(guild.id)})

    def outage(self, guild: Guild) -> None:
        """A guild becomes unavailable; ``recover`` ends that."""
        guild.available = False
        self._tell(guild, "GUILD_DELETE", {"id": str(guild.id), "unavailable": True})

    def recover(self, guild: Guild) -> None:
        """A guild arrives: after an outage, or when the bot is invited again."""
        guild.available = guild.has_application = True
        if self.bot_user.id not in guild.members:
            guild.members[self.bot_user.id] = Member(self.bot_user, joined_at=self.clock.stamp())
        self.gateway.guild_arrives(guild)

    def direct(self, user: User) -> Channel:
        """The conversation of the bot with a user."""
        return opened(self, user)

    def private_channel(self, *users: User) -> Channel:
        """A conversation of users, without the bot: it hears of it only by commands of its user installs."""
        made = Channel(self.ids.next(), "", Kind.GROUP if len(users) > 2 else Kind.DIRECT, recipients=list(users))
        self.world.channels[made.id] = made
        return made

    def add_webhook(self, channel: Channel, name: str = "hook") -> Webhook:
        """A webhook of a channel."""
        return new_webhook(self, channel, name)

    def webhook_url(self, webhook: Webhook) -> str:
        """The address to which a webhook's messages are posted."""
        return f"{self.api_url}/webhooks/{webhook.id}/{webhook.token}"

    def remove_message(self, message: Message) -> None:
        """A moderator deletes a message; deleting an ephemeral one is the user's dismissing it."""
        message.deleted = True
        if message.channel.messages.pop(message.id, None) is not None:
            said = {"id": str(message.id), "channel_id": str(message.channel.id)}
            guild = message.channel.guild
            place = {"guild_id": str(guild.id)} if guild else {}
            self.gateway.dispatch("MESSAGE_DELETE", said | place, guild.id if guild else None)

    @property
    def api_url(self) -> str:
        """The base of the REST interface."""
        raise NotImplementedError

    def _tell(self, guild: Guild, event: str, data: dict[str, Any]) -> None:
        if guild.has_application or event == "GUILD_DELETE":
            self.gateway.dispatch(event, data, guild.id)

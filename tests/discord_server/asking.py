"""Interactions as payloads: what the client of a user makes of a command, a button, a menu or a form."""

from __future__ import annotations

from typing import Any

from tests.discord_server import payloads
from tests.discord_server.core import Core
from tests.discord_server.permissions import DIRECT, Permission, in_channel
from tests.discord_server.world import Channel, Guild, Message, Role, User

STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER = 3, 4, 5, 6, 7, 8, 9, 10
SUBCOMMAND, GROUP = 1, 2
GUILD_CONTEXT, BOT_DIRECT, PRIVATE_CHANNEL = 0, 1, 2
_RESOLVED = {USER: "users", CHANNEL: "channels", ROLE: "roles"}
UNSET = object()
_OF_USER_INSTALL = (
    Permission.EMBED_LINKS | Permission.ATTACH_FILES | Permission.USE_EXTERNAL_APPS | Permission.SEND_MESSAGES
)


class NotOffered(AssertionError):
    """The user's client would not have let this happen: no such command, option, choice or button."""


def context_of(channel: Channel) -> int:
    """Where an interaction takes place: a guild, the bot's direct messages, or others'."""
    if channel.guild is not None:
        return GUILD_CONTEXT
    return BOT_DIRECT if channel.has_application else PRIVATE_CHANNEL


def interaction(
    core: Core, kind: int, user: User, channel: Channel, data: dict[str, Any] | None, *, token: str, identifier: int,
    locale: Any = UNSET, user_install: bool = False, message: Message | None = None,
) -> dict[str, Any]:  # fmt: skip
    """The payload of INTERACTION_CREATE."""
    guild = channel.guild
    said: dict[str, Any] = {
        "id": str(identifier), "application_id": str(core.application_id), "type": kind, "token": token, "version": 1,
        "channel_id": str(channel.id), "channel": payloads.partial_channel(channel, user), "entitlements": [],
        "entitlement_sku_ids": [], "attachment_size_limit": 10_485_760, "context": context_of(channel),
        "app_permissions": str(int(_application_permissions(core, channel, user_install))),
        "authorizing_integration_owners": _owners(user, guild, user_install),
    }  # fmt: skip
    if data is not None:
        said["data"] = data
    if message is not None:
        said["message"] = payloads.message(message, core.application_id)
    chosen = user.locale if locale is UNSET else locale
    if chosen is not None:
        said["locale"] = chosen
    return said | (_in_guild(guild, channel, user) if guild is not None else {"user": payloads.user(user)})


def _in_guild(guild: Guild, channel: Channel, user: User) -> dict[str, Any]:
    if user.id not in guild.members:
        raise NotOffered(f"{user.name} is no member of {guild.name}")
    held = str(int(in_channel(channel, user)))
    return {
        "guild_id": str(guild.id), "guild_locale": guild.locale,
        "guild": {"id": str(guild.id), "locale": guild.locale, "features": []},
        "member": {**payloads.member(guild.members[user.id]), "permissions": held},
    }  # fmt: skip


def _application_permissions(core: Core, channel: Channel, user_install: bool) -> Permission:
    if channel.guild is None:
        return DIRECT
    return _OF_USER_INSTALL if user_install else in_channel(channel, core.bot_user)


def _owners(user: User, guild: Guild | None, user_install: bool) -> dict[str, str]:
    if user_install:
        return {"1": str(user.id)}
    return {"0": str(guild.id) if guild else "0"}


def options_of(
    core: Core, command: dict[str, Any], words: list[str], given: dict[str, Any], focused: str | None, force: bool
) -> tuple[list[dict[str, Any]], dict[str, Any], int]:
    """The options of an interaction's data, what they resolve to, and the type of the focused one."""
    defined, wrap = command.get("options") or [], []
    for word in words:
        step = next((o for o in defined if o["name"] == word and o["type"] in (SUBCOMMAND, GROUP)), None)
        if step is None:
            raise NotOffered(f"{command['name']!r} has no subcommand {word!r}")
        wrap.append((step["type"], word))
        defined = step.get("options") or []
    if not force:
        _check_options(defined, given, focused)
    kinds = {o["name"]: o["type"] for o in defined}
    resolved: dict[str, Any] = {}
    options = [_option(core, kinds.get(n, STRING), n, v, n == focused, resolved) for n, v in given.items()]
    for kind, word in reversed(wrap):
        options = [{"name": word, "type": kind, "options": options}]
    return options, resolved, kinds.get(focused or "", STRING)


def _check_options(defined: list[dict[str, Any]], given: dict[str, Any], focused: str | None) -> None:
    known = {o["name"]: o for o in defined}
    for name, value in given.items():
        if name not in known:
            raise NotOffered(f"there is no option {name!r} among {sorted(known)}")
        option = known[name]
        choices = [c["value"] for c in option.get("choices") or []]
        if choices and value not in choices:
            raise NotOffered(f"{value!r} is none of the choices {choices} of {name!r}")
        if option["type"] == STRING and focused is None:
            least, most = option.get("min_length", 0), option.get("max_length", 6000)
            if not least <= len(str(value)) <= most:
                raise NotOffered(f"{name!r} takes {least} to {most} characters, not {len(str(value))}")
    missing = [o["name"] for o in defined if o.get("required") and o["name"] not in given]
    if missing and focused is None:
        raise NotOffered(f"required and not given: {missing}")


def _shown(core: Core, value: User | Role | Channel) -> dict[str, Any]:
    if isinstance(value, User):
        return payloads.user(value)
    return payloads.role(value) if isinstance(value, Role) else payloads.partial_channel(value, core.bot_user)


def _option(
    core: Core, kind: int, name: str, value: Any, focused: bool, resolved: dict[str, Any]
) -> dict[str, Any]:  # fmt: skip
    option = {"name": name, "type": kind, "value": value}
    if kind in (USER, CHANNEL, ROLE) and not isinstance(value, (str, int)):
        option["value"] = str(value.id)
        resolved.setdefault(_RESOLVED[kind], {})[str(value.id)] = _shown(core, value)
    if focused:
        option["focused"] = True
    return option

"""What users do: type commands, press buttons, choose, fill in forms, write messages."""

from __future__ import annotations

import secrets
from typing import Any

from tests.discord_server import asking, payloads
from tests.discord_server.asking import GROUP, SUBCOMMAND, UNSET, NotOffered
from tests.discord_server.building import Building
from tests.discord_server.exchange import AUTOCOMPLETE, COMMAND, COMPONENT, MODAL, Exchange, Interaction
from tests.discord_server.permissions import Permission, in_channel
from tests.discord_server.record import PATIENCE
from tests.discord_server.rest_commands import Commands
from tests.discord_server.world import Channel, Message, User, flattened

CHAT, USER_MENU, MESSAGE_MENU = 1, 2, 3


class Driving(Building):
    """The users' side of interactions. Nothing is sent that a real client would not let a user do, unless forced."""

    def __init__(self) -> None:
        super().__init__()
        self.commands = Commands(self)

    async def slash(
        self, user: User, channel: Channel, name: str, options: dict[str, Any] | None = None, *,
        locale: Any = UNSET, user_install: bool = False, force: bool = False,
    ) -> Exchange:  # fmt: skip
        """Send a slash command, ``"ask"`` or ``"digest set"``; users, channels and roles are given as themselves.

        ``force`` sends also what is not registered, not permitted to this user, or out of its limits.

        :raises NotOffered: when the user's client would not offer it.
        """
        command, words = self._command(user, channel, name, CHAT, user_install, force)
        made, resolved, _ = asking.options_of(self, command, words, options or {}, None, force)
        data = {"id": command["id"], "name": command["name"], "type": CHAT, "options": made}
        data |= {"resolved": resolved} if resolved else {}
        return self.interact(COMMAND, user, channel, data, locale=locale, user_install=user_install)

    async def autocomplete(
        self, user: User, channel: Channel, name: str, options: dict[str, Any], focused: str, *,
        timeout: float = PATIENCE, locale: Any = UNSET, user_install: bool = False,
    ) -> list[dict[str, Any]]:  # fmt: skip
        """The choices offered while ``focused`` is being typed."""
        exchange = await self.typing_option(user, channel, name, options, focused, locale=locale,
                                            user_install=user_install)  # fmt: skip
        return (await exchange.done(timeout)).choices

    async def typing_option(
        self, user: User, channel: Channel, name: str, options: dict[str, Any], focused: str, *,
        locale: Any = UNSET, user_install: bool = False,
    ) -> Exchange:  # fmt: skip
        """Autocomplete as an exchange, for its times and refusals."""
        command, words = self._command(user, channel, name, CHAT, user_install, False)
        made, resolved, kind = asking.options_of(self, command, words, options, focused, False)
        data = {"id": command["id"], "name": command["name"], "type": CHAT, "options": made}
        data |= {"resolved": resolved} if resolved else {}
        exchange = self.interact(AUTOCOMPLETE, user, channel, data, locale=locale, user_install=user_install)
        exchange.interaction.option_type = kind
        return exchange

    async def context_command(
        self, user: User, target: Message, name: str, *, locale: Any = UNSET, user_install: bool = False,
        force: bool = False,
    ) -> Exchange:  # fmt: skip
        """Use a command of a message's context menu; the bot is shown the whole message."""
        command, _ = self._command(user, target.channel, name, MESSAGE_MENU, user_install, force)
        shown = {str(target.id): payloads.message(target, self.application_id)}
        data = {"id": command["id"], "name": command["name"], "type": MESSAGE_MENU, "target_id": str(target.id),
                "resolved": {"messages": shown}}  # fmt: skip
        return self.interact(COMMAND, user, target.channel, data, locale=locale, user_install=user_install)

    async def press(
        self, user: User, message: Message, button: str, *, locale: Any = UNSET, user_install: bool = False,
        force: bool = False,
    ) -> Exchange:  # fmt: skip
        """Press the button with this custom_id or label.

        :raises NotOffered: when there is none, or it is disabled.
        """
        found = [b for b in message.buttons if button in (b.get("custom_id"), b.get("label"))]
        if not found and force:
            found = [{"custom_id": button}]
        if not found or (found[0].get("disabled") and not force) or (not force and not found[0].get("custom_id")):
            raise NotOffered(f"{button!r} cannot be pressed: {message.buttons}")
        data = {"custom_id": found[0]["custom_id"], "component_type": 2, "id": found[0].get("id", 0)}
        return self._component(user, message, data, locale, user_install, force)

    async def choose(
        self, user: User, message: Message, menu: str, values: list[str], *, locale: Any = UNSET,
        user_install: bool = False, force: bool = False,
    ) -> Exchange:  # fmt: skip
        """Choose values of the select menu with this custom_id or placeholder.

        :raises NotOffered: when there is no such menu, or no such value in it.
        """
        found = [s for s in message.selects if menu in (s.get("custom_id"), s.get("placeholder"))]
        if not found and force:
            found = [{"custom_id": menu, "type": 3}]
        if not found:
            raise NotOffered(f"no menu {menu!r}: {message.selects}")
        options = [o["value"] for o in found[0].get("options") or []]
        if not force and (found[0].get("disabled") or not set(values) <= set(options)):
            raise NotOffered(f"{values} cannot be chosen from {options}")
        data = {"custom_id": found[0]["custom_id"], "component_type": found[0]["type"], "values": values, "id": 0}
        return self._component(user, message, data, locale, user_install, force)

    def _component(
        self, user: User, message: Message, data: dict[str, Any], locale: Any, user_install: bool, force: bool
    ) -> Exchange:
        if not force and (message.deleted or (message.ephemeral and message.seen_by is not user)):
            raise NotOffered(f"{user.name} does not see this message")
        return self.interact(COMPONENT, user, message.channel, data, locale=locale, user_install=user_install,
                             message=message)  # fmt: skip

    async def submit_modal(
        self, user: User, exchange: Exchange, values: dict[str, str], *, locale: Any = UNSET
    ) -> Exchange:
        """Fill in the form that an exchange has shown: values by the custom_id of the inputs."""
        form, before = exchange.modal, exchange.interaction
        known = [part for part in flattened(form["components"]) if part.get("type") == 4]
        unknown = set(values) - {part["custom_id"] for part in known}
        if unknown:
            raise NotOffered(f"no such inputs: {unknown}")
        filled = [_filled(part, values) for part in form["components"]]
        data = {"custom_id": form["custom_id"], "components": filled, "resolved": {}}
        return self.interact(MODAL, user, before.channel, data, locale=locale, message=before.source,
                             user_install=before.user_install_only)  # fmt: skip

    def interact(
        self, kind: int, user: User, channel: Channel, data: dict[str, Any] | None, *, locale: Any = UNSET,
        user_install: bool = False, message: Message | None = None,
    ) -> Exchange:  # fmt: skip
        """Send an interaction with any data, of any kind; commands and buttons have methods that check them."""
        token, identifier = f"fake-interaction-{secrets.token_hex(16)}", self.ids.next()
        payload = asking.interaction(self, kind, user, channel, data, token=token, identifier=identifier, locale=locale,
                                     user_install=user_install, message=message)  # fmt: skip
        life = Interaction(identifier, token, kind, user, channel, payload, self.clock.now(), source=message)
        life.user_install_only = user_install
        self.interactions[token] = life
        self.deliver(life)
        return Exchange(life)

    def deliver(self, life: Interaction) -> None:
        """Send an interaction to the bot; once more, if it was sent before."""
        guild = life.channel.guild
        self.gateway.dispatch("INTERACTION_CREATE", life.payload, guild.id if guild else None)

    def _command(
        self, user: User, channel: Channel, name: str, kind: int, user_install: bool, force: bool
    ) -> tuple[dict[str, Any], list[str]]:
        words = [name] if kind != CHAT else name.split()
        guild_id = channel.guild.id if channel.guild else None
        found = self.commands.offered(words[0], kind, guild_id)
        if found is None and force:
            # A client that has not heard yet that the command is gone.
            return _outdated(words, str(self.ids.next()), kind), words[1:]
        if found is None:
            raise NotOffered(f"no command {words[0]!r} of type {kind} is registered")
        if not force:
            self._check_offered(found, user, channel, user_install)
        return found, words[1:]

    def _check_offered(self, command: dict[str, Any], user: User, channel: Channel, user_install: bool) -> None:
        if not user_install and not channel.has_application:
            raise NotOffered(f"the bot is not in {channel.name or 'this conversation'}")
        if int(user_install) not in (command.get("integration_types") or [0]):
            raise NotOffered(f"{command['name']!r} is not for this kind of installation")
        contexts = command.get("contexts")
        if contexts is not None and asking.context_of(channel) not in contexts:
            raise NotOffered(f"{command['name']!r} is not for this kind of channel")
        if channel.guild is None:
            return
        held, needed = in_channel(channel, user), command.get("default_member_permissions")
        if needed is not None and (Permission(int(needed)) & ~held or not int(needed)):
            raise NotOffered(f"{user.name} has not the permissions {needed} that {command['name']!r} asks for")
        if not held & Permission.USE_APPLICATION_COMMANDS:
            raise NotOffered(f"{user.name} may not use commands in {channel.name}")


def _outdated(words: list[str], identifier: str, kind: int) -> dict[str, Any]:
    options: list[dict[str, Any]] = []
    for depth, word in enumerate(reversed(words[1:])):
        options = [{"name": word, "type": SUBCOMMAND if depth == 0 else GROUP, "options": options}]
    return {"id": identifier, "name": words[0], "type": kind, "options": options}


def _filled(part: dict[str, Any], values: dict[str, str]) -> dict[str, Any]:
    """A component of a form as it is sent back: with what was typed, without its labels."""
    said: dict[str, Any] = {"type": part["type"], "id": part.get("id", 0)}
    if "custom_id" in part:
        said |= {"custom_id": part["custom_id"], "value": values.get(part["custom_id"], part.get("value") or "")}
    if part.get("components"):
        said["components"] = [_filled(inner, values) for inner in part["components"]]
    if isinstance(part.get("component"), dict):
        said["component"] = _filled(part["component"], values)
    return said

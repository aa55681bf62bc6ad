"""Interaction callbacks: an interaction is acknowledged once, in time, in a way that fits its type."""

from __future__ import annotations

from typing import Any

from tests.discord_server import payloads, posting
from tests.discord_server.calls import NOTHING, Call, Reply, Routes
from tests.discord_server.core import Core
from tests.discord_server.exchange import (
    AUTOCOMPLETE,
    CHOICES,
    COMMAND,
    COMPONENT,
    DEFER,
    DEFER_UPDATE,
    MODAL,
    REPLY,
    SHOW_MODAL,
    UPDATE,
    Ack,
    Interaction,
    Refusal,
)  # fmt: skip
from tests.discord_server.limits_of_commands import choice_breaches
from tests.discord_server.limits_of_components import modal_breaches
from tests.discord_server.permissions import Permission, in_channel
from tests.discord_server.refusals import Refused, invalid_form, refused
from tests.discord_server.world import EPHEMERAL, LOADING, Message

_FITTING = {
    COMMAND: {REPLY, DEFER, SHOW_MODAL}, COMPONENT: {REPLY, DEFER, DEFER_UPDATE, UPDATE, SHOW_MODAL},
    AUTOCOMPLETE: {CHOICES}, MODAL: {REPLY, DEFER, DEFER_UPDATE, UPDATE},
}  # fmt: skip


class InteractionRoutes:
    """Answers to ``/interactions``."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def routes(self) -> Routes:
        return [("POST", "/interactions/{interaction}/{token}/callback", self.callback)]

    async def callback(self, call: Call) -> Reply:
        """Acknowledge."""
        life = self._core.interactions.get(call.ids["token"])
        if life is None or life.id != call.id("interaction"):
            raise refused(10062)
        try:
            return self._acknowledge(life, call)
        except Refused as error:
            life.refusals.append(Refusal(error.status, error.code, "CALLBACK"))
            raise

    def _acknowledge(self, life: Interaction, call: Call) -> Reply:
        after = self._core.clock.now() - life.sent
        if life.acks:
            raise refused(40060)
        if after > self._core.ack_window:
            raise refused(10062)
        kind, data = call.body.get("type"), call.body.get("data") or {}
        if kind not in _FITTING.get(life.type, set()):
            raise posting.broken(self._core, call, [("type", f"{kind} does not answer an interaction {life.type}")])
        made = self._perform(life, call, kind, data)
        ephemeral = bool(int(data.get("flags") or 0) & EPHEMERAL) or (made is not None and made.ephemeral)
        life.acks.append(Ack(kind, after, ephemeral, call.body))
        return Reply(self._response(life, kind, made)) if call.flag("with_response") else NOTHING

    def _perform(self, life: Interaction, call: Call, kind: int, data: dict[str, Any]) -> Message | None:
        if kind == CHOICES:
            self._refuse(call, choice_breaches(data.get("choices"), life.option_type))
        elif kind == SHOW_MODAL:
            self._refuse(call, modal_breaches(data))
        elif kind == REPLY:
            posting.check(self._core, call, data)
            life.original = self.respond(life, call, data)
        elif kind == DEFER:
            life.original = self._think(life, data)
        elif kind == UPDATE:
            return self._update(life, call, data)
        elif kind == DEFER_UPDATE:
            life.original = self._source(life)
        return life.original

    def _refuse(self, call: Call, breaches: list[tuple[str, str]]) -> None:
        if breaches:
            raise posting.broken(self._core, call, breaches)

    def _source(self, life: Interaction) -> Message:
        if life.source is None:
            raise invalid_form([("type", "There is no message to update.")])
        return life.source

    def _update(self, life: Interaction, call: Call, data: dict[str, Any]) -> Message:
        message = self._source(life)
        posting.check(self._core, call, data, message)
        posting.edit(self._core, call, message, data)
        life.original, life.edits = message, life.edits + 1
        if not message.ephemeral:
            self._core.gateway.message_event("MESSAGE_UPDATE", message)
        return message

    def _think(self, life: Interaction, data: dict[str, Any]) -> Message:
        message = Message(self._core.ids.next(), life.channel, self._core.bot_user, self._core.clock.stamp())
        message.flags = LOADING | (int(data.get("flags") or 0) & EPHEMERAL)
        return self.place(life, message)

    def respond(self, life: Interaction, call: Call, data: dict[str, Any]) -> Message:
        """A new message in answer to an interaction.

        :raises Refused: 10003 when the channel has gone.
        """
        if life.channel.id not in self._core.world.channels:
            raise refused(10003)
        return self.place(life, posting.make(self._core, call, data, life.channel, self._core.bot_user))

    def place(self, life: Interaction, message: Message) -> Message:
        """Show the message where the interaction was: to all, or to the user alone when it is ephemeral."""
        message.interaction_id, message.interaction_user, message.interaction_type = life.id, life.user, life.type
        guild = life.channel.guild
        external = Permission.USE_EXTERNAL_APPS
        if life.user_install_only and guild is not None and not in_channel(life.channel, life.user) & external:
            message.flags |= EPHEMERAL
        if message.ephemeral:
            message.seen_by = life.user
            return message
        life.channel.messages[message.id] = message
        if life.channel.has_application:
            self._core.gateway.message_event("MESSAGE_CREATE", message)
        return message

    def _response(self, life: Interaction, kind: int, made: Message | None) -> dict[str, Any]:
        told: dict[str, Any] = {"id": str(life.id), "type": life.type}
        resource: dict[str, Any] = {"type": kind}
        if made is not None:
            told |= {
                "response_message_id": str(made.id), "response_message_loading": made.loading,
                "response_message_ephemeral": made.ephemeral,
            }  # fmt: skip
            if kind in (REPLY, DEFER, UPDATE):
                resource["message"] = payloads.message(made, self._core.application_id)
        return {"interaction": told, "resource": resource}

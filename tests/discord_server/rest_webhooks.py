"""Webhooks: the follow-ups of interactions, and plain webhooks of a channel."""

from __future__ import annotations

from tests.discord_server import payloads, posting
from tests.discord_server.calls import NOTHING, Call, Reply, Routes
from tests.discord_server.core import Core
from tests.discord_server.exchange import DEFER, Interaction, Refusal
from tests.discord_server.refusals import Refused, refused
from tests.discord_server.rest_interactions import InteractionRoutes
from tests.discord_server.world import EPHEMERAL, LOADING, Channel, Message, User, Webhook

MOST_USER_INSTALL_FOLLOWUPS = 5


class WebhookRoutes:
    """Answers to ``/webhooks``."""

    def __init__(self, core: Core, interactions: InteractionRoutes) -> None:
        self._core, self._interactions = core, interactions

    def routes(self) -> Routes:
        one = "/webhooks/{webhook}/{token}/messages/{message}"
        return [
            ("POST", "/webhooks/{webhook}/{token}", self.create),
            ("GET", "/webhooks/{webhook}/{token}", self.get_webhook),
            ("GET", one, self.get), ("PATCH", one, self.patch), ("DELETE", one, self.delete),
        ]  # fmt: skip

    def _life(self, call: Call) -> Interaction | None:
        """The interaction that the token belongs to; None for a plain webhook.

        :raises Refused: 10015 or 50027.
        """
        if call.id("webhook") in self._core.world.webhooks:
            return None
        life = self._core.interactions.get(call.ids["token"])
        if call.id("webhook") != self._core.application_id:
            raise refused(10015)
        if life is None:
            raise refused(50027)
        if self._core.clock.now() - life.sent > self._core.token_life:
            life.refusals.append(Refusal(401, 50027, call.request.method))
            raise refused(50027)
        if not life.acks:
            life.refusals.append(Refusal(404, 10015, call.request.method))
            raise refused(10015)
        return life

    def _webhook(self, call: Call) -> Webhook:
        found = self._core.world.webhooks[call.id("webhook")]
        if found.token != call.ids["token"]:
            raise refused(50027)
        return found

    async def create(self, call: Call) -> Reply:
        """A follow-up, or a post of a plain webhook."""
        life = self._life(call)
        if life is None:
            return self._execute(call)
        try:
            message = self._follow_up(life, call)
        except Refused as error:
            life.refusals.append(Refusal(error.status, error.code, "POST"))
            raise
        return Reply(payloads.message(message, self._core.application_id))

    def _follow_up(self, life: Interaction, call: Call) -> Message:
        if life.user_install_only and len(life.followups) >= MOST_USER_INSTALL_FOLLOWUPS:
            raise refused(40094)
        posting.check(self._core, call, call.body)
        original = life.original
        # The first follow-up to a deferred answer takes its place, and its visibility.
        if life.acks[0].type == DEFER and original is not None and original.loading and not original.deleted:
            self._change(life, call, original)
            return original
        message = self._interactions.respond(life, call, call.body)
        life.followups.append(message)
        return message

    def _execute(self, call: Call) -> Reply:
        webhook = self._webhook(call)
        posting.check(self._core, call, call.body)
        name = str(call.body.get("username") or webhook.name)
        channel = webhook.channel
        if "thread_id" in call.request.query:
            channel = self._thread(webhook, call.request.query["thread_id"])
        message = posting.make(self._core, call, call.body, channel, User(webhook.id, name, bot=True))
        message.webhook_id = webhook.id
        channel.messages[message.id] = message
        self._core.gateway.message_event("MESSAGE_CREATE", message)
        return Reply(payloads.message(message, self._core.application_id)) if call.flag("wait") else NOTHING

    def _thread(self, webhook: Webhook, text: str) -> Channel:
        found = self._core.world.channels.get(int(text))
        if found is None or found.parent is not webhook.channel:
            raise refused(10003)
        return found

    async def get_webhook(self, call: Call) -> Reply:
        """A plain webhook as an object."""
        if call.id("webhook") not in self._core.world.webhooks:
            raise refused(10015)
        found = self._webhook(call)
        guild = found.channel.guild
        return Reply({
            "id": str(found.id), "type": 1, "name": found.name, "avatar": None, "token": found.token,
            "channel_id": str(found.channel.id), "guild_id": str(guild.id) if guild else None, "application_id": None,
        })  # fmt: skip

    def _message(self, call: Call, life: Interaction | None) -> Message:
        if life is None:
            found = self._webhook(call).channel.messages.get(call.id("message"))
            found = found if found is not None and found.webhook_id == call.id("webhook") else None
        elif call.ids["message"] == "@original":
            found = life.original
        else:
            made = [*life.followups, life.original]
            found = next((m for m in made if m is not None and m.id == call.id("message")), None)
        if found is None or found.deleted:
            if life is not None:
                life.refusals.append(Refusal(404, 10008, call.request.method))
            raise refused(10008)
        return found

    async def get(self, call: Call) -> Reply:
        """A message of the interaction or webhook."""
        return Reply(payloads.message(self._message(call, self._life(call)), self._core.application_id))

    async def patch(self, call: Call) -> Reply:
        """Edit such a message; a deferred answer is filled by this."""
        life = self._life(call)
        message = self._message(call, life)
        try:
            posting.check(self._core, call, call.body, message)
        except Refused as error:
            if life is not None:
                life.refusals.append(Refusal(error.status, error.code, "PATCH"))
            raise
        self._change(life, call, message)
        return Reply(payloads.message(message, self._core.application_id))

    def _change(self, life: Interaction | None, call: Call, message: Message) -> None:
        if message.loading:
            posting.fill(self._core, call, message, call.body)
            kept = message.flags & EPHEMERAL
            message.flags = (int(call.body.get("flags") or 0) & ~EPHEMERAL & ~LOADING) | kept
        else:
            posting.edit(self._core, call, message, call.body)
        if life is not None:
            life.edits += 1
        if not message.ephemeral:
            self._core.gateway.message_event("MESSAGE_UPDATE", message)

    async def delete(self, call: Call) -> Reply:
        """Delete such a message."""
        message = self._message(call, self._life(call))
        message.deleted = True
        message.channel.messages.pop(message.id, None)
        return NOTHING

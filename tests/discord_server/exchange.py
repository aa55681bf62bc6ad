"""One interaction, and what came back for it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tests.discord_server.record import PATIENCE, Record
from tests.discord_server.world import Channel, Message, User

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 2, 3, 4, 5
"""Types of interaction."""
REPLY, DEFER, DEFER_UPDATE, UPDATE, CHOICES, SHOW_MODAL = 4, 5, 6, 7, 8, 9
"""Types of callback."""


class Ack(NamedTuple):
    """An acknowledgement that was accepted."""

    type: int
    after: float
    """Seconds since the interaction was sent."""
    ephemeral: bool
    body: dict[str, Any]


class Refusal(NamedTuple):
    """A request about this interaction that the server refused."""

    status: int
    code: int
    method: str


@dataclass(eq=False)
class Interaction:
    """An interaction that was sent, with its life so far."""

    id: int
    token: str
    type: int
    user: User
    channel: Channel
    payload: dict[str, Any]
    sent: float
    """The server's clock."""
    source: Message | None = None
    """The message whose component was used."""
    user_install_only: bool = False
    option_type: int = 3
    """Of the option that autocomplete is asked for."""
    acks: list[Ack] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    edits: int = 0
    deferred_ephemeral: bool | None = None


class Exchange:
    """What the bot made of an interaction: acknowledgements, messages, edits."""

    def __init__(self, interaction: Interaction, record: Record) -> None:
        self.interaction = interaction
        self._record = record

    @property
    def acks(self) -> list[Ack]:
        """The acknowledgements; never more than one is accepted, more are among ``refusals`` with 40060."""
        return self.interaction.acks

    @property
    def refusals(self) -> list[Refusal]:
        """What the server refused of the requests about this interaction."""
        return self.interaction.refusals

    @property
    def type(self) -> int | None:
        """The type of the acknowledgement: 4 message, 5 deferred, 6 deferred update, 7 update, 8 choices, 9 modal."""
        return self.acks[0].type if self.acks else None

    @property
    def after(self) -> float:
        """Seconds until the acknowledgement."""
        return self.acks[0].after

    @property
    def deferred(self) -> bool:
        return self.type in (DEFER, DEFER_UPDATE)

    @property
    def ephemeral(self) -> bool:
        """Whether the answer is shown to the asker alone."""
        return self.message.ephemeral

    @property
    def message(self) -> Message:
        """The answer: the original response as it stands now, or the message that the component changed.

        :raises AssertionError: when there is none.
        """
        assert self.interaction.original is not None, f"no response yet; acknowledged: {self.acks}"
        return self.interaction.original

    @property
    def messages(self) -> list[Message]:
        """The answer and all follow-ups that have not been deleted."""
        made = [self.interaction.original] if self.interaction.original else []
        return [m for m in (*made, *self.interaction.followups) if not m.deleted]

    @property
    def edits(self) -> int:
        """How often the answer or a follow-up was edited, the filling of a deferred answer included."""
        return self.interaction.edits

    @property
    def choices(self) -> list[dict[str, Any]]:
        """What autocomplete offered."""
        return list((self.acks[0].body.get("data") or {}).get("choices") or []) if self.acks else []

    @property
    def modal(self) -> dict[str, Any]:
        """The form that was shown."""
        assert self.type == SHOW_MODAL, f"no modal: {self.acks}"
        return dict(self.acks[0].body["data"])

    @property
    def text(self) -> str:
        """All text of the answer, a line each; see ``Message.text``."""
        return self.message.text

    @property
    def is_done(self) -> bool:
        """True once there is a final answer: a deferral counts when it has been filled."""
        life = self.interaction
        if self.type == DEFER:
            return life.original is not None and (not life.original.loading or life.original.deleted)
        if self.type == DEFER_UPDATE:
            return bool(life.edits or life.followups or (life.original and life.original.deleted))
        return self.type is not None

    async def done(self, timeout: float = PATIENCE) -> Exchange:
        """Wait for the final answer.

        :raises TimeoutError: when it does not come.
        """
        what = f"an answer to {self.interaction.payload.get('data')} (acknowledged: {self.acks}, {self.refusals})"
        await self._record.until(lambda: self.is_done, timeout, what)
        return self

    async def acknowledged(self, timeout: float = PATIENCE) -> Exchange:
        """Wait for the acknowledgement only."""
        await self._record.until(lambda: bool(self.acks), timeout, "an acknowledgement")
        return self

    async def settled(self, quiet: float = 0.2, timeout: float = PATIENCE) -> Exchange:
        """Wait for the final answer, and then until nothing more has come for it in ``quiet`` seconds."""
        await self.done(timeout)
        life, seen = self.interaction, -1
        while seen != (now := len(life.acks) + len(life.refusals) + len(life.followups) + life.edits):
            seen = now
            await asyncio.sleep(quiet)
        return self

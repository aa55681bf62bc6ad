"""One interaction, and what came back for it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tests.discord_server.record import PATIENCE
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
    waiting: set[asyncio.Future[None]] = field(default_factory=set)

    def touched(self) -> None:
        """Wake those who wait for this interaction: hundreds may be under way, and each waits for its own."""
        for future in self.waiting:
            if not future.done():
                future.set_result(None)

    async def until(self, holds: Callable[[], bool], timeout: float) -> bool:
        """Wait for a condition on this interaction; False when it did not come about in time."""
        end = time.monotonic() + timeout
        while not holds():
            if time.monotonic() >= end:
                return False
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self.waiting.add(future)
            await asyncio.wait({future}, timeout=end - time.monotonic())
            self.waiting.discard(future)
        return True


class Exchange:
    """What the bot made of an interaction: acknowledgements, messages, edits."""

    def __init__(self, interaction: Interaction) -> None:
        self.interaction = interaction

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
        return await self._until(lambda: self.is_done, timeout, "no answer")

    async def acknowledged(self, timeout: float = PATIENCE) -> Exchange:
        """Wait for the acknowledgement only."""
        return await self._until(lambda: bool(self.acks), timeout, "no acknowledgement")

    async def refused(self, timeout: float = PATIENCE) -> Exchange:
        """Wait until the server has refused something about this interaction."""
        return await self._until(lambda: bool(self.refusals), timeout, "no refusal")

    async def _until(self, holds: Callable[[], bool], timeout: float, what: str) -> Exchange:
        if not await self.interaction.until(holds, timeout):
            asked = self.interaction.payload.get("data")
            told = f"acknowledged: {self.acks}, refused: {self.refusals}"
            raise TimeoutError(f"{what} to {asked} within {timeout} s; {told}")
        return self

    async def settled(self, quiet: float = 0.2, timeout: float = PATIENCE) -> Exchange:
        """Wait for the final answer, and then until nothing more has come for it in ``quiet`` seconds."""
        await self.done(timeout)
        life, seen = self.interaction, -1
        while seen != (now := len(life.acks) + len(life.refusals) + len(life.followups) + life.edits):
            seen = now
            await asyncio.sleep(quiet)
        return self

"""What all parts of the server share: the world, the record, the clock, and the settings a test may change."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from tests.discord_server.buckets import Buckets
from tests.discord_server.clock import Clock, Snowflakes
from tests.discord_server.faults import Faults
from tests.discord_server.gateway import Gateway
from tests.discord_server.record import Record
from tests.discord_server.world import User, World

if TYPE_CHECKING:
    from tests.discord_server.exchange import Interaction

TOKEN = "fake-token-of-the-tests"


class Core:
    """The state of the server, and its settings."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.ids = Snowflakes(self.clock)
        self.token = TOKEN
        self.bot_user = User(self.ids.next(), "dragoman", bot=True, is_application=True)
        self.owner = User(self.ids.next(), "owner")
        self.world = World(self.bot_user, self.bot_user.id)
        self.world.users[self.owner.id] = self.owner
        self.record = Record()
        self.faults = Faults()
        self.buckets = Buckets()
        self.gateway = Gateway(self.world, self.record, self.token)
        self.interactions: dict[str, Interaction] = {}
        """By token."""
        self.ack_window = 3.0
        """Seconds in which an interaction must be acknowledged."""
        self.token_life = 900.0
        """Seconds in which an interaction can be followed up."""
        self.nonce_window = 120.0
        """Seconds in which a nonce is remembered."""
        self.message_delay = 0.0
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def application_id(self) -> int:
        return self.world.application_id

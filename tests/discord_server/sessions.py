"""Connections of the gateway, and the sessions that outlive them."""

from __future__ import annotations

import asyncio
import json
import secrets
import zlib
from collections import deque
from typing import Any

from aiohttp import WSMsgType, web

DISPATCH, HEARTBEAT, IDENTIFY, PRESENCE, VOICE_STATE, RESUME = 0, 1, 2, 3, 4, 6
RECONNECT, REQUEST_MEMBERS, INVALID_SESSION, HELLO, HEARTBEAT_ACK = 7, 8, 9, 10, 11
KEPT_EVENTS = 5000
ANSWER_SECONDS = 1.0
"""How long a close frame waits for its answer; a client that has gone silent must not hold up the end of a test."""


class Connection:
    """One websocket; what is sent to it leaves in order, compressed when the client asked for zlib-stream.

    A client that asks for zstd-stream gets plain text, which is accepted from any connection.
    """

    def __init__(
        self, socket: web.WebSocketResponse, compress: str | None, transport: asyncio.Transport | None
    ) -> None:
        self.socket = socket
        self.session: Session | None = None
        self.silent = False
        self.closed_here = False
        self.frames = 0
        self._transport = transport
        # One stream for the whole connection, flushed after each message.
        self._stream = zlib.compressobj() if compress == "zlib-stream" else None
        self._queue: asyncio.Queue[str | int] = asyncio.Queue()
        self._answer_seconds = ANSWER_SECONDS
        self._writer = asyncio.create_task(self._write())

    def send(self, op: int, data: Any = None, sequence: int | None = None, event: str | None = None) -> None:
        """Queue a message; a silent connection says nothing any more."""
        self.send_text(frame(op, data, sequence, event))

    def send_text(self, text: str) -> None:
        if not self.silent:
            self._queue.put_nowait(text)

    def close(self, code: int, at_once: bool = False) -> None:
        """Queue the close frame, after all that was sent before; ``at_once`` does not wait for its answer."""
        self.closed_here = True
        if at_once:
            self._answer_seconds = 0.0
        self._queue.put_nowait(code)

    def drop(self) -> None:
        """Break the connection without a word, as a failing network does."""
        self.closed_here = True
        if self._transport is not None:
            self._transport.abort()

    async def finish(self) -> None:
        """Stop writing, once the socket is closed."""
        self._writer.cancel()
        await asyncio.gather(self._writer, return_exceptions=True)

    async def _write(self) -> None:
        while True:
            message = await self._queue.get()
            try:
                if isinstance(message, int):
                    await self._say_goodbye(message)
                    return
                if self._stream is None:
                    await self.socket.send_str(message)
                else:
                    data = self._stream.compress(message.encode()) + self._stream.flush(zlib.Z_SYNC_FLUSH)
                    await self.socket.send_bytes(data)
                self.frames += 1
            except (ConnectionError, RuntimeError):  # the client has gone; its session keeps the event
                return

    async def _say_goodbye(self, code: int) -> None:
        """The server ends the connection, after the answer of the client (RFC 6455, 7.1.1), which ``finish`` notices.

        ``socket.close`` would not wait for it while another task reads.
        """
        await self.socket.send_frame(code.to_bytes(2, "big"), WSMsgType.CLOSE)
        await asyncio.sleep(self._answer_seconds)
        if self._transport is not None:
            self._transport.close()


class Session:
    """What IDENTIFY began: its events are kept, so that RESUME can have those that were missed."""

    def __init__(self, shard: tuple[int, int], intents: int, connection: Connection) -> None:
        self.id = secrets.token_hex(16)
        self.shard = shard
        self.intents = intents
        self.connection: Connection | None = connection
        self.sequence = 0
        self._sent: deque[tuple[int, str]] = deque(maxlen=KEPT_EVENTS)

    def dispatch(self, event: str, data: Any) -> None:
        """Send an event, or keep it for a resume."""
        self.sequence += 1
        text = frame(DISPATCH, data, self.sequence, event)
        self._sent.append((self.sequence, text))
        if self.connection is not None:
            self.connection.send_text(text)

    def missed(self, sequence: int) -> list[str]:
        """The events after this one."""
        return [text for number, text in self._sent if number > sequence]

    def has(self, guild_id: int | None) -> bool:
        """Whether a guild's events come to this shard; direct messages come to the first."""
        number, count = self.shard
        return number == (0 if guild_id is None else (guild_id >> 22) % count)


def frame(op: int, data: Any, sequence: int | None = None, event: str | None = None) -> str:
    """A gateway message as text."""
    return json.dumps({"op": op, "d": data, "s": sequence, "t": event})

"""The gateway: hello, identify, resume, heartbeats, events, and all the ways in which it can go away."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from aiohttp import WSMsgType, web

from tests.discord_server import intents, payloads
from tests.discord_server.permissions import Permission, in_channel
from tests.discord_server.record import Record
from tests.discord_server.sessions import (
    ANSWER_SECONDS,
    HEARTBEAT,
    HEARTBEAT_ACK,
    HELLO,
    IDENTIFY,
    INVALID_SESSION,
    PRESENCE,
    RECONNECT,
    REQUEST_MEMBERS,
    RESUME,
    VOICE_STATE,
    Connection,
    Session,
)  # fmt: skip
from tests.discord_server.world import Guild, Message, World

UNKNOWN_OPCODE, DECODE_ERROR, NOT_AUTHENTICATED, AUTHENTICATION_FAILED = 4001, 4002, 4003, 4004
ALREADY_AUTHENTICATED, INVALID_SEQUENCE, RATE_LIMITED, INVALID_SHARD = 4005, 4007, 4008, 4010
INVALID_VERSION, INVALID_INTENTS, DISALLOWED_INTENTS = 4012, 4013, 4014
MAX_PAYLOAD, SENDS, SENDS_PER = 4096, 120, 60.0


class _Closing(Exception):
    """The client broke a rule that ends the connection."""

    def __init__(self, code: int) -> None:
        self.code = code


class Gateway:
    """All connections and sessions."""

    def __init__(self, world: World, record: Record, token: str) -> None:
        self._world, self._record, self._token = world, record, token
        self.url = ""
        self.version = "10"
        """The only one that is spoken; others close with 4012."""
        self.approved_intents = 0
        """Privileged intents that the application has been granted; others close with 4014."""
        self.shards = 1
        self.max_concurrency = 1
        self.identify_window = 0.0
        """Seconds in which no more than ``max_concurrency`` sessions may begin; the platform's are 5."""
        self.heartbeat_interval = 41.25
        self.refusing = 0
        """How many connections are still to be refused."""
        self.hello_delay = 0.0
        self.connections: list[Connection] = []
        self.sessions: dict[str, Session] = {}
        self.identified: list[dict[str, Any]] = []
        """What IDENTIFY said, without the token."""
        self.presences: list[dict[str, Any]] = []
        self._began: deque[float] = deque()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """A client connects."""
        self._record.connections += 1
        self._record.changed()
        if self.refusing > 0:
            self.refusing -= 1
            return web.Response(status=503, text="refused, as the test asked")
        socket = web.WebSocketResponse(timeout=ANSWER_SECONDS, max_msg_size=0, compress=False)
        await socket.prepare(request)
        connection = Connection(socket, request.query.get("compress"), request.transport)
        self.connections.append(connection)
        try:
            await self._converse(connection, request.query)
        finally:
            self._gone(connection)
            await connection.finish()
        return socket

    async def _converse(self, connection: Connection, query: Any) -> None:
        if query.get("v") != self.version or query.get("encoding", "json") != "json":
            connection.close(INVALID_VERSION)
        await asyncio.sleep(self.hello_delay)
        connection.send(HELLO, {"heartbeat_interval": int(self.heartbeat_interval * 1000), "_trace": []})
        times: deque[float] = deque(maxlen=SENDS)
        async for message in connection.socket:
            if message.type is not WSMsgType.TEXT:
                continue
            try:
                self._limit(message.data, times)
                self._received(connection, message.data)
            except _Closing as closing:
                connection.close(closing.code)
            self._record.changed()

    @staticmethod
    def _limit(text: str, times: deque[float]) -> None:
        now = time.monotonic()
        if len(times) == SENDS and now - times[0] < SENDS_PER:
            raise _Closing(RATE_LIMITED)
        times.append(now)
        if len(text.encode("utf-8", "surrogatepass")) > MAX_PAYLOAD:
            raise _Closing(DECODE_ERROR)

    def _gone(self, connection: Connection) -> None:
        """The connection has ended; a session ends with it only when the client closed with 1000 or 1001."""
        code = connection.socket.close_code
        self.connections.remove(connection)
        if not connection.closed_here:
            self._record.close_codes.append(code)
        session = connection.session
        if session is not None and session.connection is connection:
            session.connection = None
            if not connection.closed_here and code in (1000, 1001):
                self.sessions.pop(session.id, None)
        self._record.changed()

    def _received(self, connection: Connection, text: str) -> None:
        try:
            message = json.loads(text)
            op, data = message["op"], message.get("d")
        except (ValueError, TypeError, KeyError):
            raise _Closing(DECODE_ERROR) from None
        if op == HEARTBEAT:
            self._record.heartbeats += 1
            connection.send(HEARTBEAT_ACK)
        elif op == IDENTIFY:
            self._identify(connection, data)
        elif op == RESUME:
            self._resume(connection, data)
        elif op not in (PRESENCE, VOICE_STATE, REQUEST_MEMBERS):
            raise _Closing(UNKNOWN_OPCODE)
        elif connection.session is None:
            raise _Closing(NOT_AUTHENTICATED)
        elif op == PRESENCE:
            self.presences.append(data)

    def _identify(self, connection: Connection, data: dict[str, Any]) -> None:
        self._record.identifies += 1
        self.identified.append({key: value for key, value in data.items() if key != "token"})
        if connection.session is not None:
            raise _Closing(ALREADY_AUTHENTICATED)
        if data.get("token") != self._token:
            raise _Closing(AUTHENTICATION_FAILED)
        number, count = data.get("shard", (0, 1))
        if not 0 <= number < count:
            raise _Closing(INVALID_SHARD)
        asked = data.get("intents")
        if not isinstance(asked, int) or asked & ~intents.KNOWN:
            raise _Closing(INVALID_INTENTS)
        if asked & intents.PRIVILEGED & ~self.approved_intents:
            raise _Closing(DISALLOWED_INTENTS)
        if self._too_soon():
            connection.send(INVALID_SESSION, False)
            return
        session = Session((number, count), asked, connection)
        connection.session = self.sessions[session.id] = session
        self._ready(session)

    def _too_soon(self) -> bool:
        now = time.monotonic()
        while self._began and now - self._began[0] >= self.identify_window:
            self._began.popleft()
        self._began.append(now)
        return len(self._began) > self.max_concurrency and self.identify_window > 0

    def _ready(self, session: Session) -> None:
        guilds = [g for g in self._world.guilds.values() if g.has_application and session.has(g.id)]
        session.dispatch("READY", {
            "v": 10, "user": payloads.me(self._world.application), "session_id": session.id, "_trace": [],
            "guilds": [{"id": str(g.id), "unavailable": True} for g in guilds], "shard": list(session.shard),
            "resume_gateway_url": self.url, "private_channels": [], "relationships": [],
            "application": {"id": str(self._world.application_id), "flags": 0},
        })  # fmt: skip
        for guild in guilds:
            if guild.available:
                self._arrive(session, guild)

    def _arrive(self, session: Session, guild: Guild) -> None:
        created = payloads.guild_create(guild, self._world, bool(session.intents & intents.MEMBERS))
        if intents.wanted("GUILD_CREATE", created, session.intents):
            session.dispatch("GUILD_CREATE", created)

    def _resume(self, connection: Connection, data: dict[str, Any]) -> None:
        self._record.resumes += 1
        if data.get("token") != self._token:
            raise _Closing(AUTHENTICATION_FAILED)
        session = self.sessions.get(data.get("session_id", ""))
        if session is None:
            connection.send(INVALID_SESSION, False)
            return
        if not 0 <= (data.get("seq") or 0) <= session.sequence:
            raise _Closing(INVALID_SEQUENCE)
        connection.session, session.connection = session, connection
        self._record.resumes_accepted += 1
        for text in session.missed(data.get("seq") or 0):
            connection.send_text(text)
        session.dispatch("RESUMED", {"_trace": []})

    def dispatch(
        self, event: str, data: dict[str, Any] | Callable[[Session], dict[str, Any]], guild_id: int | None = None
    ) -> int:
        """Send an event to every session of the guild's shard that has the intent; how many those were.

        Sessions without a connection keep it for their resume.
        """
        reached = 0
        for session in list(self.sessions.values()):
            said = data(session) if callable(data) else data
            if session.has(guild_id) and intents.wanted(event, said, session.intents):
                session.dispatch(event, said)
                reached += session.connection is not None
        return reached

    def guild_arrives(self, guild: Guild) -> None:
        """The bot is added to a guild, or an outage ends."""
        for session in self.sessions.values():
            if session.has(guild.id):
                self._arrive(session, guild)

    def message_event(self, event: str, message: Message) -> None:
        """A message was made or edited: each session sees as much of it as its intents allow.

        Of channels that the bot cannot see it hears nothing.
        """
        if not in_channel(message.channel, self._world.application) & Permission.VIEW_CHANNEL:
            return
        full = payloads.gateway_message(message, self._world.application_id)

        def seen(session: Session) -> dict[str, Any]:
            return intents.stripped(full, message, self._world.application, session.intents)

        self.dispatch(event, seen, message.channel.guild.id if message.channel.guild else None)

    def live(self) -> list[Connection]:
        """The connections that have a session."""
        return [c for c in self.connections if c.session is not None and not c.closed_here]

    def close(self, code: int, at_once: bool = False) -> None:
        """Close all connections with this code; ``at_once`` hangs up without waiting for the answer."""
        for connection in list(self.connections):
            connection.close(code, at_once)

    def drop(self) -> None:
        """Break all connections."""
        for connection in list(self.connections):
            connection.drop()

    def reconnect(self) -> None:
        """Ask all clients to come again (op 7)."""
        for connection in self.live():
            connection.send(RECONNECT)

    def invalidate(self, resumable: bool) -> None:
        """Tell all clients that their session is over (op 9)."""
        for connection in self.live():
            if not resumable and connection.session is not None:
                self.sessions.pop(connection.session.id, None)
            connection.send(INVALID_SESSION, resumable)

    def forget_sessions(self) -> None:
        """Forget all sessions, as after a long absence: a resume is answered by op 9."""
        self.sessions.clear()

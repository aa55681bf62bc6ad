"""The fake Discord in a thread, a bot in a process of its own, and the guard that keeps that on this machine."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.discord_server import ServerThread

ROOT = Path(__file__).resolve().parents[1]
GUARD = ROOT / "tests" / "discord_server" / "guard"
BOT = """
import sys, discord, yarl
from tests.discord_server.example_bot import ExampleBot
discord.http.Route.BASE = sys.argv[1]
discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(sys.argv[2])
ExampleBot().run(sys.argv[3], log_handler=None)
"""


def guarded(code: str, *arguments: str) -> subprocess.Popen[str]:
    """A process of Python that may reach this machine alone."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(GUARD), str(ROOT)])}
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture
def thread() -> Iterator[ServerThread]:
    with ServerThread() as started:
        yield started


def test_a_bot_in_its_own_process_answers_and_is_killed(thread: ServerThread) -> None:
    server = thread.server
    guild = thread.call(server.add_guild, "Letters", locale="fr")
    channel, ann = server.add_channel(guild), server.add_member(guild, "ann")
    process = guarded(BOT, server.api_url, server.gateway_url, server.token)
    try:
        thread.run(server.ready(timeout=30))
        exchange = thread.run(server.slash(ann, channel, "ask", {"question": "who"}))
        assert thread.run(exchange.done()).text == "who"
    finally:
        process.kill()
        _, errors = process.communicate()
    assert "guard:" not in errors
    thread.run(server.until(lambda: not server.gateway.connections))
    assert server.close_codes in ([None], [1006])  # no word of goodbye
    assert len(server.gateway.sessions) == 1  # could be resumed


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.create_connection(('192.0.2.1', 443), timeout=1)",
        "import socket; socket.socket().connect(('192.0.2.1', 443))",
        "import socket; socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53))",
        "import socket; socket.getaddrinfo('discord.com', 443)",
        "import urllib.request; urllib.request.urlopen('https://discord.com')",
        "import asyncio; asyncio.run(asyncio.open_connection('discord.com', 443))",
    ],
)
def test_a_guarded_process_cannot_leave_this_machine(code: str) -> None:
    _, errors = (process := guarded(code)).communicate(timeout=30)
    assert process.returncode != 0
    assert "guard: the process under test tried to reach" in errors


def test_a_guarded_process_reaches_this_machine(thread: ServerThread) -> None:
    code = "import sys, urllib.request as u; print(u.urlopen(sys.argv[1] + '/gateway').read().decode())"
    output, errors = guarded(code, thread.server.api_url).communicate(timeout=30)
    assert thread.server.gateway_url in output, errors

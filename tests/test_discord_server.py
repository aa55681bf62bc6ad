from __future__ import annotations

import asyncio

import discord
import pytest
import yarl

from tests.discord_server import DiscordServer

pytestmark = pytest.mark.asyncio
async def test_login(discord_server: DiscordServer, monkeypatch) -> None:
    monkeypatch.setattr(discord.http.Route, "BASE", discord_server.api_url)
    monkeypatch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(discord_server.gateway_url))
    c = discord.AutoShardedClient(intents=discord.Intents.none())
    t = asyncio.create_task(c.start(discord_server.token))
    await discord_server.ready()
    await c.close()
    await t

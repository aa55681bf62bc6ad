"""What the program is told so that it runs over certain files, towards the Discord of the tests."""

from __future__ import annotations

from pathlib import Path

from tests.discord_server import DiscordServer


def settings_for(server: DiscordServer, letters: Path | str, state: Path) -> dict[str, str]:
    """The settings of the environment that name ``server`` and the two files."""
    return {
        "DRAGOMAN_DB": str(letters), "DRAGOMAN_STATE": str(state), "DISCORD_TOKEN": server.token,
        "DRAGOMAN_DISCORD_API": server.api_url, "DRAGOMAN_DISCORD_GATEWAY": server.gateway_url,
    }  # fmt: skip

"""Tokens, of the bot and of a webhook: where they come from, what is refused, and that nothing said shows them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.discord_settings import DiscordSettings, discord_settings_from, webhook_settings_from
from bot.errors import UsageError

TOKEN = "not-a-token-but-a-word-of-the-tests"
WEBHOOK = f"https://discord.com/api/webhooks/1234/{TOKEN}"


@pytest.mark.parametrize(
    ("given", "token"),
    [
        ({"DISCORD_TOKEN": TOKEN}, TOKEN),
        ({"DISCORD_TOKEN": f" {TOKEN}\n"}, TOKEN),
        ({"DISCORD_TOKEN": TOKEN, "DISCORD_TOKEN_FILE": " "}, TOKEN),
    ],
)
def test_the_token_is_taken_bare(given: dict[str, str], token: str) -> None:
    assert discord_settings_from(given).token == token


def test_the_token_may_stand_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n", encoding="utf-8")
    assert discord_settings_from({"DISCORD_TOKEN_FILE": str(file)}).token == TOKEN


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "DISCORD_TOKEN is not set"),
        ({"DISCORD_TOKEN": "  "}, "DISCORD_TOKEN is not set"),
        ({"DISCORD_BOT_TOKEN": TOKEN}, "DISCORD_BOT_TOKEN is set, but is not read"),
        ({"DISCORD_TOKEN": f'"{TOKEN}"'}, "without quotation marks"),
        ({"DISCORD_TOKEN": f"Bot {TOKEN}"}, "without “Bot”"),
        ({"DISCORD_TOKEN": f"{TOKEN} {TOKEN}"}, "no token"),
        ({"DISCORD_TOKEN": TOKEN + "é"}, "no token"),
        ({"DISCORD_TOKEN": TOKEN * 9}, "no token"),
        ({"DISCORD_TOKEN": TOKEN, "DISCORD_TOKEN_FILE": "x"}, "both set"),
        ({"DISCORD_TOKEN_FILE": "/nowhere/token"}, "cannot be read: No such file"),
        ({"DISCORD_TOKEN_FILE": "/"}, "cannot be read: Is a directory"),
        ({"DISCORD_TOKEN": TOKEN, "DRAGOMAN_DISCORD_API": "discord.example"}, "begins with http:// or https://"),
        ({"DISCORD_TOKEN": TOKEN, "DRAGOMAN_DISCORD_GATEWAY": "http://x"}, "begins with ws:// or wss://"),
        ({"DISCORD_TOKEN": TOKEN, "DRAGOMAN_LOG": "loud"}, "not 'loud'"),
    ],
)
def test_what_cannot_be_used_is_said_without_the_token(given: dict[str, str], said: str) -> None:
    with pytest.raises(UsageError) as error:
        discord_settings_from(given)
    assert said in str(error.value)
    assert TOKEN not in str(error.value)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="it is no text"):
        discord_settings_from({"DISCORD_TOKEN_FILE": str(file)})


def test_the_text_form_hides_the_token() -> None:
    settings = DiscordSettings(TOKEN, "https://discord.example/api/v10")
    assert TOKEN not in f"{settings} {settings!r}"
    assert "discord.example" in repr(settings)


@pytest.mark.parametrize(
    ("address", "api"),
    [
        (WEBHOOK, None),
        (f" {WEBHOOK}/\n", None),
        (WEBHOOK.replace("discord.com", "ptb.discord.com"), None),
        (WEBHOOK.replace("discord.com/api", "discordapp.com/api/v10"), None),
        (WEBHOOK, "http://127.0.0.1:8080/api/v10"),
        (f"http://127.0.0.1:8080/api/v10/webhooks/1234/{TOKEN}", "http://127.0.0.1:8080/api/v10/"),
    ],
)
def test_a_webhook_is_named_by_the_address_that_discord_gives(address: str, api: str | None) -> None:
    environment = {"DRAGOMAN_WEBHOOK": address, "DRAGOMAN_DISCORD_API": api or ""}
    settings = webhook_settings_from(environment)
    assert settings == (1234, TOKEN, api.rstrip("/") if api else None)
    assert TOKEN not in f"{settings} {settings!r}"


@pytest.mark.parametrize(
    "address",
    [
        WEBHOOK.replace("https", "http"),
        WEBHOOK.replace("discord.com", "discord.example"),
        WEBHOOK.replace("https://", "https://discord.example/"),
        WEBHOOK.replace("https://", "https://someone@"),
        WEBHOOK.replace("webhooks", "interactions"),
        WEBHOOK.replace("1234", "x"),
        WEBHOOK.replace("1234", "0"),
        WEBHOOK.replace("1234", "1" * 30),
        f"{WEBHOOK}/slack",
        f"{WEBHOOK}?wait=true",
        f"{WEBHOOK}é",
        f'"{WEBHOOK}"',
        WEBHOOK * 100,
        TOKEN,
    ],
)
def test_another_address_is_refused_and_not_repeated(address: str) -> None:
    with pytest.raises(UsageError, match="holds no address of a webhook") as error:
        webhook_settings_from({"DRAGOMAN_WEBHOOK": address})
    assert TOKEN not in str(error.value)
    assert len(str(error.value)) < 250

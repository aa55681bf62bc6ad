"""``dragoman digest --post``: a digest through a webhook, each day once, and its token nowhere."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import discord
import pytest

from bot.answers import Answer
from bot.digest import Digest, Section
from bot.discord_app.digest_webhook import post_once
from bot.discord_app.posted_dates import MOST_DATES, PostedDates
from bot.discord_settings import WebhookSettings
from bot.errors import BotError
from store.state import open_state
from tests.discord_server import Channel, DiscordServer, Message
from tests.discord_server.world import Webhook

ROOT = Path(__file__).resolve().parents[2]
DAY = ("--date", "2026-08-10")


class Timer(NamedTuple):
    """A channel with a webhook, and the command as a timer runs it."""

    server: DiscordServer
    channel: Channel
    webhook: Webhook
    environment: dict[str, str]
    folder: Path

    def posts(self) -> list[Message]:
        return list(self.channel.messages.values())

    def start(self, *options: str, **settings: str) -> subprocess.Popen[str]:
        """The command, begun."""
        command = [sys.executable, "-m", "bot", "digest", "--post", *options]
        return subprocess.Popen(
            command, env={**self.environment, **settings}, cwd=self.folder, text=True, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )  # fmt: skip

    async def run(self, *options: str, **settings: str) -> tuple[int, str]:
        """Exit code and all that was printed; that never holds the token."""
        return await self.end(self.start(*options, **settings))

    async def end(self, process: subprocess.Popen[str]) -> tuple[int, str]:
        out, err = await asyncio.to_thread(process.communicate, timeout=60)
        said = out + err
        assert self.webhook.token not in said
        assert "Traceback" not in said
        assert "guard:" not in said
        assert len(said.splitlines()) == 1
        return process.returncode, said.strip()


@pytest.fixture
def timer(discord_server: DiscordServer, letters_db: Path, tmp_path: Path) -> Timer:
    channel = discord_server.add_channel(discord_server.add_guild("Letters"), "digests")
    webhook = discord_server.add_webhook(channel)
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DRAGOMAN_", "DISCORD_", "XDG_", "COV_"))}
    return Timer(discord_server, channel, webhook, {
        **kept, "HOME": str(tmp_path), "DRAGOMAN_DB": str(letters_db), "DRAGOMAN_STATE": str(tmp_path / "state.db"),
        "DRAGOMAN_WEBHOOK": discord_server.webhook_url(webhook), "DRAGOMAN_DISCORD_API": discord_server.api_url,
        "LANG": "C.UTF-8", "PYTHONPATH": f"{ROOT / 'tests' / 'discord_server' / 'guard'}{os.pathsep}{ROOT}",
        "PYTHONWARNINGS": "error,ignore:'audioop' is deprecated:DeprecationWarning",
    }, tmp_path)  # fmt: skip


@pytest.mark.asyncio
async def test_a_day_has_one_post(timer: Timer) -> None:
    assert await timer.run(*DAY) == (0, "Digest of 10 August 2026: posted")
    assert await timer.run(*DAY) == (0, "The digest of 2026-08-10 is posted already, so nothing was posted")
    (post,) = timer.posts()
    assert post.embeds[0]["title"] == "Digest of 10 August 2026"
    assert "10 August 2004" in post.embeds[0]["description"]
    assert timer.server.bodies_without_allowed_mentions == []


@pytest.mark.asyncio
async def test_days_in_between_are_told_too(timer: Timer) -> None:
    assert (await timer.run("--date", "2026-08-09", "--sections", "holdings"))[0] == 0
    assert (await timer.run("--date", "2026-08-11", "--sections", "anniversaries, holdings"))[0] == 0
    _, post = timer.posts()
    assert "22 years ago on 10 August: the letter of 10 August 2004" in post.embeds[0]["description"]
    assert "What is loaded" not in post.text  # it is told once a month


@pytest.mark.asyncio
async def test_what_was_surely_not_posted_is_posted_by_the_next_run(timer: Timer, posted: Posted) -> None:
    timer.server.world.webhooks.clear()
    assert await timer.run(*DAY) == (
        1, "dragoman: the digest of 2026-08-10 was not posted: the webhook is gone; make another in the settings of "
        "the channel, and put its address in DRAGOMAN_WEBHOOK",
    )  # fmt: skip
    timer.server.world.webhooks[timer.webhook.id] = timer.webhook
    assert await posted(10) == "Digest: posted"
    assert len(timer.posts()) == 1


@pytest.mark.asyncio
async def test_what_may_have_been_posted_is_not_sent_again_by_itself(timer: Timer, posted: Posted) -> None:
    timer.server.fail("POST *", 500, stored=True)
    assert await timer.run(*DAY) == (
        1, "dragoman: the digest of 2026-08-10 may have been posted or not: Discord fails (500); look in the channel, "
        "and where it is not there, post it with --again",
    )  # fmt: skip
    with pytest.raises(BotError, match="another run began to post it and has not come to its end"):
        await posted(10)
    assert await posted(11) == "Digest: posted"  # another day is another post
    assert len(timer.posts()) == 2


@pytest.mark.asyncio
async def test_killed_while_it_posts_it_is_not_sent_again_by_itself(timer: Timer, posted: Posted) -> None:
    timer.server.delay_rest(60)
    process = timer.start(*DAY)
    await timer.server.until(lambda: len(timer.server.requests) == 1, 30, "the post")
    process.kill()
    process.communicate()
    timer.server.delay_rest(0)
    with pytest.raises(BotError, match="has not come to its end"):
        await posted(10)


@pytest.mark.asyncio
async def test_of_two_runs_at_once_one_posts(timer: Timer) -> None:
    timer.server.delay_rest(0.5)
    codes = [code for code, _ in await asyncio.gather(*(timer.run(*DAY) for _ in range(2)))]
    assert (min(codes), len(timer.posts())) == (0, 1)


Posted = Callable[..., Awaitable[str]]


@pytest.fixture
def webhook(timer: Timer, monkeypatch: pytest.MonkeyPatch) -> WebhookSettings:
    """The webhook, for posting through it without a process of its own."""
    monkeypatch.setattr(discord.http.Route, "BASE", discord.http.Route.BASE)  # as it was, after the test
    return WebhookSettings(timer.webhook.id, timer.webhook.token, timer.server.api_url)


@pytest.fixture
def posted(webhook: WebhookSettings, tmp_path: Path) -> Posted:
    """Posts the digest of a day of August 2026, told up to nine o'clock; gives what is said of it."""

    def post(day: int, made: Callable[[datetime | None], Digest], again: bool, through: WebhookSettings) -> str:
        until = datetime(2026, 8, day, 9, tzinfo=UTC)
        with open_state(tmp_path / "state.db") as state:
            return post_once(state, through, until.date(), until, made, again)

    async def posting(
        day: int, made: Callable[[datetime | None], Digest] = lambda _: DIGEST, again: bool = False,
        through: WebhookSettings = webhook,
    ) -> str:  # fmt: skip
        return await asyncio.to_thread(post, day, made, again, through)

    return posting


DIGEST = Digest("Digest", (Section("new", "New letters", (Answer("answered", "One.", evidence=False),)),), False)
EMPTY = Digest("Digest", (), True)


def test_only_so_many_days_are_kept() -> None:
    dates = PostedDates.read(None)
    days = [f"20{year}-01-01" for year in range(10, 99)] + [f"21{year}-01-01" for year in range(10, 99)]
    for number, day in enumerate(days):
        dates = PostedDates.read(dates.with_begun(day).with_posted(day, number).with_begun("2026-08-10").text())
    assert dates == PostedDates({day: days.index(day) for day in days[-MOST_DATES:]}, ("2026-08-10",))
    assert dates.before(days[-1]) == len(days) - 2
    assert dates.before(days[-MOST_DATES]) is None


@pytest.mark.asyncio
async def test_a_digest_begins_where_the_last_one_posted_before_it_ends(timer: Timer, posted: Posted) -> None:
    begins: list[datetime | None] = []
    made: dict[int, Digest] = {12: EMPTY}
    for day in (10, 11, 12, 13, 9, 14):
        await posted(day, lambda since, day=day: begins.append(since) or made.get(day, DIGEST))
    ends = {day: datetime(2026, 8, day, 9, tzinfo=UTC) for day in (10, 11, 13)}
    assert begins == [None, ends[10], ends[11], ends[11], None, ends[13]]
    assert len(timer.posts()) == 5


@pytest.mark.asyncio
async def test_an_empty_digest_is_not_posted_and_does_not_count(timer: Timer, posted: Posted) -> None:
    assert await posted(10, lambda _: EMPTY) == "Digest: nothing to tell, so nothing was posted"
    assert timer.server.requests == []
    assert await posted(10) == "Digest: posted"


@pytest.mark.asyncio
async def test_another_webhook_has_its_own_days(timer: Timer, webhook: WebhookSettings, posted: Posted) -> None:
    other = timer.server.add_webhook(timer.channel)
    for through in (webhook, webhook._replace(id=other.id, token=other.token)):
        assert await posted(10, through=through) == "Digest: posted"
        assert (await posted(10, through=through)).endswith("is posted already, so nothing was posted")
    assert len(timer.posts()) == 2


@pytest.mark.asyncio
async def test_who_has_looked_may_have_it_sent_again(timer: Timer, posted: Posted) -> None:
    timer.server.fail("POST *", 500)
    for said in ("Discord fails", "another run began to post it"):
        with pytest.raises(BotError, match=said):
            await posted(10)
    timer.server.fail("POST *", 404, body={"code": 10015})
    for again, said in ((True, "was not posted: the webhook is gone"), (False, "another run began to post it")):
        with pytest.raises(BotError, match=said):
            await posted(10, again=again)
    assert await posted(10, again=True) == "Digest: posted"
    assert (await posted(10, again=True)).endswith("is posted already, so nothing was posted")
    assert len(timer.posts()) == 1


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("options", "settings", "said"),
    [
        ((), {"DRAGOMAN_WEBHOOK": ""}, "DRAGOMAN_WEBHOOK is not set; it takes the address of a webhook"),
        ((), {"DRAGOMAN_WEBHOOK": "http://example.org/x"}, "DRAGOMAN_WEBHOOK holds no address of a webhook"),
        ((), {"DRAGOMAN_DISCORD_API": "discord.example"}, "DRAGOMAN_DISCORD_API begins with http:// or https://"),
        (("--json",), {}, "--json prints a digest and --post posts it"),
        (("--date", "tomorrow"), {}, "--date takes a day like 2026-08-10"),
    ],
)
async def test_what_cannot_be_used_is_a_usage_error(
    timer: Timer, options: tuple[str, ...], settings: dict[str, str], said: str
) -> None:
    code, told = await timer.run(*options, **settings)
    assert (code, said in told) == (2, True)
    assert timer.server.requests == []

"""A digest through a webhook of a channel, for people who run a timer instead of a bot: each day once.

Discord takes no nonce from a webhook and shows it no history. So it is kept that a post begins before it is sent, and
where nobody can tell whether it arrived, it is sent again only when a person who has looked says so.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date, datetime
from typing import NamedTuple

import aiohttp
import discord
from discord.http import Route

from bot.digest import Digest
from bot.discord_app.digest_bodies import pages
from bot.discord_app.digest_faults import fault_of, said
from bot.discord_app.outgoing import as_embed
from bot.discord_app.posted_dates import PostedDates, note_key
from bot.discord_settings import WebhookSettings
from bot.errors import BotError
from bot.render.embeds import Embed
from store.state import State

CONNECT_SECONDS, TRY_SECONDS = 10.0, 40.0
LONGEST_PAUSE = 60.0
"""How long a rate limit is waited for; whoever runs a timer has another run coming."""
MOST_TRIES = 3
_REASONS = {
    10015: "the webhook is gone; make another in the settings of the channel, and put its address in DRAGOMAN_WEBHOOK",
    50027: "Discord does not accept the token of the webhook; copy its address again into DRAGOMAN_WEBHOOK",
}
"""Error codes of Discord (its documentation, opcodes and status codes)."""


class _Unsettled(Exception):
    """An answer after which discord.py would send the same message again."""

    def __init__(self, status: int, pause: float | None) -> None:
        super().__init__(status)
        self.status, self.pause = status, pause


def post_once(
    state: State, webhook: WebhookSettings, day: date, until: datetime, make: Callable[[datetime | None], Digest],
    again: bool = False,
) -> str:  # fmt: skip
    """Post the digest of ``day`` unless it is posted already or empty; gives what to say of it.

    ``make`` gets the ``until`` of the last digest posted before, in the time zone of this machine. ``again`` sends
    also what an earlier run may have posted.

    :raises BotError: when it was not posted, or perhaps; nothing then counts as posted.
    """
    key, local = note_key(webhook.id), day.isoformat()
    dates = PostedDates.read(state.note(key))
    if local in dates.posted:
        return _posted_already(local)
    last = dates.before(local)
    digest = make(datetime.fromtimestamp(last).astimezone() if last is not None else None)
    embeds = pages(digest)
    if not embeds:
        return f"{digest.title}: nothing to tell, so nothing was posted"
    if not _begun(state, key, local, again):
        return _posted_already(local)
    fault = deliver(webhook, embeds)
    if fault is None:
        _change(state, key, lambda now: now.with_posted(local, int(until.timestamp())))
        return f"{digest.title}: posted"
    if fault.refused:
        if local not in dates.begun:  # else the run before this one may have posted it
            _change(state, key, lambda now: now.without(local))
        raise BotError(f"the digest of {local} was not posted: {fault.says}")
    raise BotError(f"{_perhaps(local)}: {fault.says}; {_LOOK}")


_LOOK = "look in the channel, and where it is not there, post it with --again"


def _posted_already(local: str) -> str:
    return f"The digest of {local} is posted already, so nothing was posted"


def _perhaps(local: str) -> str:
    return f"the digest of {local} may have been posted or not"


def _change(state: State, key: str, change: Callable[[PostedDates], PostedDates]) -> None:
    state.change_note(key, lambda kept: change(PostedDates.read(kept)).text())


def _begun(state: State, key: str, local: str, again: bool) -> bool:
    """Keep that the post begins; False where another process has posted it meanwhile.

    :raises BotError: when a run before, or one that is under way, has begun it too.
    """
    begins = True

    def change(now: PostedDates) -> PostedDates:
        nonlocal begins
        begins = local not in now.posted
        if begins and local in now.begun and not again:
            raise BotError(f"{_perhaps(local)}: another run began to post it and has not come to its end; {_LOOK}")
        return now.with_begun(local) if begins else now

    _change(state, key, change)
    return begins


class Trouble(NamedTuple):
    """Why a post did not go out, or may not have."""

    says: str
    refused: bool = False
    """Nothing was posted."""


def deliver(webhook: WebhookSettings, embeds: tuple[Embed, ...], seconds: float = TRY_SECONDS) -> Trouble | None:
    """Post ``embeds``; gives what went wrong, in which the token never stands. ``seconds`` is for one attempt."""
    if webhook.api:
        Route.BASE = webhook.api
    try:
        asyncio.run(_deliver(webhook, embeds, seconds))
    except Exception as error:  # whatever it says may hold the address, so only its kind is told
        return _fault(error)
    return None


def _fault(error: Exception) -> Trouble:
    if isinstance(error, _Unsettled):
        rate_limited = error.status == 429
        return Trouble("Discord asks for a pause" if rate_limited else f"Discord fails ({error.status})", rate_limited)
    if isinstance(error, discord.HTTPException) and error.code in _REASONS:
        return Trouble(_REASONS[error.code], refused=True)
    if isinstance(error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        return Trouble("Discord cannot be reached; is this machine connected?", refused=True)
    if isinstance(error, discord.DiscordException | aiohttp.ClientError | OSError):  # time run out is an OSError too
        fault = fault_of(error)
        return Trouble(said(fault, "en"), fault.refused)
    return Trouble(f"Discord's answer cannot be understood ({type(error).__name__})")


async def _deliver(webhook: WebhookSettings, embeds: tuple[Embed, ...], seconds: float) -> None:
    timeout = aiohttp.ClientTimeout(total=seconds, sock_connect=CONNECT_SECONDS)
    async with aiohttp.ClientSession(timeout=timeout, raise_for_status=_settled) as session:
        hook = discord.Webhook.partial(webhook.id, webhook.token, session=session)
        for tries_left in reversed(range(MOST_TRIES)):
            try:
                await hook.send(
                    embeds=[as_embed(embed) for embed in embeds], allowed_mentions=discord.AllowedMentions.none(),
                    wait=True,
                )  # fmt: skip
                return
            except _Unsettled as error:
                if not tries_left or error.pause is None or error.pause > LONGEST_PAUSE:
                    raise
                await asyncio.sleep(error.pause)


async def _settled(response: aiohttp.ClientResponse) -> None:
    """Keep discord.py from sending a message again by itself, which posts it twice where a failure came too late.

    Only a message that a rate limit held back is sent again: that one was surely not posted.
    """
    if response.status != 429 and response.status < 500:
        return
    pause = response.headers.get("Retry-After", "") if response.status == 429 else ""
    response.close()  # one that is left open is named with its address
    raise _Unsettled(response.status, float(pause) if pause.isdecimal() else None)

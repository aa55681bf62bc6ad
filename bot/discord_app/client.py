"""The connection to Discord: what it asks for, and which event goes where."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from time import monotonic
from typing import Any

import aiohttp
import discord
from discord import app_commands
from yarl import URL

from bot.discord_app.about_commands import FORGET, add_about_commands, forget
from bot.discord_app.close_codes import remember_close_codes
from bot.discord_app.commands import add_reading_commands
from bot.discord_app.config_commands import RESET, Config, reset
from bot.discord_app.confirming import answered
from bot.discord_app.default_schedule import Default, keep_default
from bot.discord_app.digest_commands import OFF, DigestCommands, removed
from bot.discord_app.digest_ticker import Digests
from bot.discord_app.front import Front
from bot.discord_app.greeting import greeted
from bot.discord_app.lag import Lag
from bot.discord_app.limits import MOST_SESSIONS
from bot.discord_app.messages import is_for, reply
from bot.discord_app.outgoing import Press, press_in
from bot.discord_app.pages import CHOICE
from bot.discord_app.publishing import publish
from bot.discord_app.responding import Interaction, asker_of, respond, sentence, tell, turn_page
from bot.discord_app.translating import Translator
from bot.phrasebook import said
from store.errors import StoreError
from store.state import State

LOG = logging.getLogger("dragoman.discord")

OF_THE_TREE = (discord.InteractionType.application_command, discord.InteractionType.autocomplete)
CONFIRMED = {OFF: removed, RESET: reset}
"""What is done once it was confirmed, by the action of the button."""
DOUBLE_CLICK_SECONDS = 1.0
LONGEST_RATE_LIMIT = 60.0
"""Seconds that a request waits for a rate limit; a person has given up long before."""
TIDY_SECONDS = 6 * 3600.0


class TooManySessionsError(Exception):
    """The gateway ends every session that is begun."""


class Tree(app_commands.CommandTree[Any]):
    """The commands; failures become sentences."""

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Each interaction once, though the gateway may send it twice."""
        front: Front = interaction.client.front
        return front.seen.first(interaction.id, monotonic())

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError, /) -> None:
        """One sentence for the person; what is not theirs to mend is logged with the id that the sentence names."""
        language = asker_of(interaction).language
        if interaction.type is discord.InteractionType.autocomplete:
            LOG.warning("no choices could be offered", exc_info=error)
        elif isinstance(error, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch):
            LOG.warning("a command that is not known any more was used: %s", type(error).__name__)
            await tell(interaction, said("error.outdated", language))
        elif isinstance(error, app_commands.TransformerError):
            LOG.warning("an option that was not offered was given: %s", error)
            await tell(interaction, said("error.option", language))
        else:
            cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
            await tell(interaction, sentence(cause, language))


class Client(discord.AutoShardedClient):
    """dragoman in Discord. It asks for no privileged intent: mentions and direct messages are shown without."""

    def __init__(
        self, front: Front, gateway: str | None = None, sync: bool = False, default: Default | None = None
    ) -> None:
        remember_close_codes()
        intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
        super().__init__(
            intents=intents, allowed_mentions=discord.AllowedMentions.none(), max_messages=None,
            chunk_guilds_at_startup=False, member_cache_flags=discord.MemberCacheFlags.none(),
            max_ratelimit_timeout=LONGEST_RATE_LIMIT, http_trace=_heeding_refusals(self._refused),
        )  # fmt: skip
        self.front, self._gateway, self._sync, self._default = front, gateway, sync, default
        everywhere = app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True)
        installs = app_commands.AppInstallationType(guild=True, user=True)
        self.tree = Tree(self, allowed_contexts=everywhere, allowed_installs=installs)
        add_reading_commands(self.tree, front)
        add_about_commands(self.tree, front)
        self.tree.add_command(Config(front))
        self.tree.add_command(DigestCommands(front))
        self.digests = Digests(self, front)
        self.lag = Lag()
        self._work: list[asyncio.Task[None]] = []
        self._posting = False
        self.unauthorized = False
        """Whether Discord has stopped to accept the token."""
        self._leaving: asyncio.Task[None] | None = None

    async def setup_hook(self) -> None:
        """Publish the commands where they changed, before the gateway is asked for."""
        await self._session_to_spare()
        await self.tree.set_translator(Translator())
        await publish(self.tree, self.front.ledger, self.application_id, self._sync)
        self._work += [asyncio.create_task(self._tidy()), asyncio.create_task(self.lag.watch())]

    def _refused(self) -> None:
        """Leave: whoever goes on with a token that is not accepted is banned for a while, with the whole address."""
        if not self.unauthorized:
            self.unauthorized = True
            self._leaving = asyncio.create_task(self.close())

    async def _session_to_spare(self) -> None:
        """Wait where the sessions of the hour or the day are used up: a bot that begins more has its token reset."""
        seconds = self.front.sessions.longest_wait(monotonic())
        shards, _, limit = await self.http.get_bot_gateway()
        if limit["remaining"] < shards:
            seconds = max(seconds, limit["reset_after"] / 1000)
        if seconds:
            LOG.error("too many sessions were begun; the next may begin in %.0f s", seconds)
            await asyncio.sleep(seconds)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Counts sessions. Where a gateway ends them one after the other, the connection is given up: whoever starts
        it again waits first."""
        now = monotonic()
        if not initial and self.front.sessions.wait(shard_id, now):
            raise TooManySessionsError(f"shard {shard_id} began {MOST_SESSIONS} sessions within an hour")
        self.front.sessions.begun(shard_id, now)
        await super().before_identify_hook(shard_id, initial=initial)

    async def launch_shard(self, gateway: URL, shard_id: int, *, initial: bool = False) -> None:
        """Connect a shard, the first one when the gateway has said hello; none any more once the bot leaves, where
        discord.py would go on trying."""
        if self.is_closed():
            return
        chosen = URL(self._gateway) if self._gateway else gateway
        if initial:
            await greeted(self.http, chosen)
        await super().launch_shard(chosen, shard_id, initial=initial)

    async def close(self) -> None:
        """Give the answers that are under way, then leave."""
        for task in self._work:
            task.cancel()
        LOG.info("the event loop was held up for %.0f ms at most", self.lag.worst * 1000)
        await super().close()

    async def on_ready(self) -> None:
        """Comes again after every new session, and even after :meth:`close`; the digests begin with the first."""
        if self.is_closed():
            return
        if not self._posting:
            self._posting = True
            self._work.append(asyncio.create_task(self._post()))
        LOG.info("connected, in %s servers, with %s shards", len(self.guilds), self.shard_count)

    async def _post(self) -> None:
        """The digests, for ever; which servers were left is only told first where the settings can be written."""
        try:
            await self._compare_guilds()
            if self._default:
                await keep_default(self, self.front, self._default)
        except StoreError as error:
            LOG.error("what the servers have set could not be brought up to date: %s", error)
        await self.digests.run()

    async def _compare_guilds(self) -> None:
        """Servers that were left, or joined again, while the bot was away."""
        here, now = {guild.id for guild in self.guilds}, int(self.front.clock())

        def compare(state: State) -> None:
            for guild in set(state.known_guilds()) - here:
                state.guild_left(guild, now)
            for guild in set(state.left_guilds()) & here:
                state.guild_joined(guild)

        await self.front.ledger.run(compare)

    async def on_message(self, message: discord.Message) -> None:
        """A mention, a reply or a direct message."""
        if self.user and is_for(message, self.user) and self.front.seen.first(message.id, monotonic()):
            await reply(self.front, message)

    async def on_interaction(self, interaction: Interaction) -> None:
        """Buttons; the commands have gone to the tree."""
        if interaction.type is discord.InteractionType.component:
            await self._pressed(interaction)
        elif interaction.type not in OF_THE_TREE:
            LOG.warning("an interaction of a kind that the bot does not use: %s", interaction.type)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Settings of an earlier stay are used again."""
        await self.front.ledger.run(lambda state: state.guild_joined(guild.id))

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Settings are kept for a while: people invite a bot again."""
        now = int(self.front.clock())
        await self.front.ledger.run(lambda state: state.guild_left(guild.id, now))

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Failures outside of commands: logged, the connection goes on."""
        LOG.exception("an event could not be handled: %s", event_method)

    async def _pressed(self, interaction: Interaction) -> None:
        asker = asker_of(interaction)
        press = press_in(custom_id_of(interaction))
        message = interaction.message.id if interaction.message else 0
        now = monotonic()
        if not self.front.seen.first(interaction.id, now):
            return
        if press is None:
            await tell(interaction, said("buttons.expired", asker.language))
        elif not self.front.seen.first((message, asker.user, press), now, DOUBLE_CLICK_SECONDS):
            await interaction.response.defer()
        elif press.action == FORGET:
            await respond(interaction, forget(self.front, asker.user, asker.language), True)
        elif press.action in CONFIRMED:
            done = partial(CONFIRMED[press.action], self.front, interaction)
            await turn_page(interaction, answered(interaction, press, self.front.clock(), done))
        else:
            await self._shown(interaction, press)

    async def _shown(self, interaction: Interaction, press: Press) -> None:
        # What was asked in private stays so: the answer to a choice below it too.
        private = press.action != CHOICE or (interaction.message is not None and interaction.message.flags.ephemeral)
        label = _label_of(interaction) if press.action == CHOICE else None
        making = self.front.pressed(asker_of(interaction), press, private, label)
        if "-" in press.action:  # a step from page to page
            await turn_page(interaction, making)
        else:
            await respond(interaction, making, private)

    async def _tidy(self) -> None:
        while True:
            with suppress(Exception):
                await self.front.tidy()
            await asyncio.sleep(TIDY_SECONDS)


def _heeding_refusals(refused: Callable[[], None]) -> aiohttp.TraceConfig:
    """Calls ``refused`` when a request was answered with 401, which is said of the token of the bot; that of an
    interaction has run out where an address of interactions or webhooks is answered so."""

    async def ended(_session: object, _context: object, params: aiohttp.TraceRequestEndParams) -> None:
        if params.response.status == 401 and not {"interactions", "webhooks"} & set(params.url.parts):
            refused()

    trace = aiohttp.TraceConfig()
    trace.on_request_end.append(ended)
    return trace


def _label_of(interaction: Interaction) -> str | None:
    """What stands on the button that was pressed."""
    rows = interaction.message.components if interaction.message else []
    buttons = (item for row in rows if isinstance(row, discord.ActionRow) for item in row.children)
    pressed = custom_id_of(interaction)
    return next((b.label for b in buttons if isinstance(b, discord.Button) and b.custom_id == pressed), None)


def custom_id_of(interaction: Interaction) -> str:
    """What the button says of itself; empty where there is nothing."""
    data: Any = interaction.data or {}
    return str(data.get("custom_id", ""))

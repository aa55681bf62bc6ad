"""What every way of asking goes through: who may ask, the answer, what is remembered, and what is sent."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from secrets import token_urlsafe
from time import monotonic, time
from typing import NamedTuple

from bot.discord_app.desk import Desk, Questions
from bot.discord_app.ledger import Ledger
from bot.discord_app.limits import Cooldowns, Seen, Sessions
from bot.discord_app.memory import Memory
from bot.discord_app.outgoing import Outgoing, Press
from bot.discord_app.pages import CHOICE, PAGED, Wanted, answer_message, page
from bot.errors import BotError
from bot.phrasebook import primary, said
from store.state import Asked, GuildSettings, State

LOG = logging.getLogger("dragoman.discord")
KEPT_DAYS = 30
"""How long the buttons of an answer work, and what a server set outlives the bot's stay; then it is forgotten."""
KEEPING_SECONDS = 0.5
"""How long an answer waits for its question to be kept: another program may hold the file, or the disk be full."""
PRESSES = 20
"""So many buttons a person may press in ten seconds: turning pages is quicker than asking."""


class Asker(NamedTuple):
    """Who asks, and where."""

    user: int
    channel: int
    guild: int | None = None
    locale: str = "en"
    """Language of the person's Discord, as in "en-GB"."""
    parent: int | None = None
    """The channel that a thread belongs to."""

    @property
    def language(self) -> str:
        """The language to speak to the person, where their question does not tell."""
        return primary(self.locale)


class Refused(BotError):
    """The person may not ask this here and now; the sentence says why."""


class Elsewhere(Refused):
    """The bot answers in other channels of this server only."""


class TooSoon(Refused):
    """The person has asked so often that they must wait."""


class Front:
    """The services of the bot in Discord, put together."""

    def __init__(self, desk: Desk, ledger: Ledger, clock: Callable[[], float] = time) -> None:
        self.desk, self.ledger, self.clock = desk, ledger, clock
        self.memory, self.seen = Memory(), Seen()
        self.cooldowns, self.presses = Cooldowns(), Cooldowns(PRESSES)
        self.sessions = Sessions()
        self.began = monotonic()
        self._underway, self._idle = 0, asyncio.Event()
        self._idle.set()

    def admit(self, asker: Asker) -> GuildSettings | None:
        """The settings of the place; raises :class:`Refused` where the person must wait or ask elsewhere."""
        settings = self.ledger.guild(asker.guild) if asker.guild is not None else None
        if settings and settings.channels and not {asker.channel, asker.parent} & set(settings.channels):
            channels = " ".join(f"<#{channel}>" for channel in settings.channels)
            raise Elsewhere(said("channels.only", asker.language, channels=channels))
        self._wait_for(self.cooldowns, asker)
        return settings

    def _wait_for(self, cooldowns: Cooldowns, asker: Asker) -> None:
        wait = cooldowns.wait(asker.user, monotonic())
        if wait:
            until = f"<t:{int(self.clock() + wait) + 1}:R>"
            raise TooSoon(said("cooldown.until", asker.language, when=until))

    async def answer(
        self, asker: Asker, question: str, before: Questions | None = None, private: bool = False
    ) -> tuple[Asked, Outgoing]:
        """The answer to ``question`` as a message, after the questions ``before`` (else what was said here last).

        A ``private`` question, whose answer only the person sees, is never shown to others, in no digest either.
        """
        place = (asker.user, asker.channel)
        earlier = self.memory.before(place, monotonic()) if before is None else before
        heard = await self.desk.ask(question, earlier)
        language = heard.turn.utterance.language if heard.turn else asker.language
        asked = Asked(
            token_urlsafe(9), asker.user, asker.guild, asker.channel, None, question, earlier, language,
            int(self.clock()), heard.answer.status == "answered", private,
        )  # fmt: skip
        await self._keep(asked)
        self.memory.said(place, (*earlier, question), monotonic())
        return asked, answer_message(heard, asked)

    async def request(self, asker: Asker, request: str) -> tuple[Asked, Outgoing]:
        """The first page of what a command like ``/letter NAME`` shows."""
        asked = Asked(
            token_urlsafe(9), asker.user, asker.guild, asker.channel, None, request, (), asker.language,
            int(self.clock()), True,
        )  # fmt: skip
        shown = await page(self.desk, Wanted(asked, Press("list", asked.token)))
        if shown.buttons:
            await self._keep(asked)
        return asked, shown

    async def _keep(self, asked: Asked) -> None:
        """Keep a question for its buttons."""
        await self._written(lambda state: state.keep_asked(asked))

    async def _written(self, work: Callable[[State], object]) -> None:
        """Write to the settings. An answer waits for that a moment only, and stands whatever becomes of it."""

        async def written() -> None:
            await self.ledger.run(work)

        writing = asyncio.create_task(written())
        writing.add_done_callback(_logged)
        await asyncio.wait({writing}, timeout=KEEPING_SECONDS)

    async def pressed(self, asker: Asker, press: Press, private: bool = True) -> Outgoing:
        """What a button shows; raises :class:`Refused` where it is not the person's to press, or has expired.

        ``private`` says whether only the person will see it.
        """
        self._wait_for(self.presses, asker)
        asked = await self.ledger.run(lambda state: state.asked(press.token))
        action = press.action.partition("-")[0]
        if asked is None or action not in (*PAGED, CHOICE):
            raise Refused(said("buttons.expired", asker.language))
        if asked.user != asker.user:
            raise Refused(said("buttons.not_yours", asker.language))
        if action != CHOICE:
            return await page(self.desk, Wanted(asked, press))
        heard = await self.desk.ask(asked.question, asked.context)
        choices = heard.answer.suggestions
        if press.number >= len(choices):
            raise Refused(said("buttons.expired", asker.language))
        self.admit(asker)
        _, message = await self.answer(asker, choices[press.number], (*asked.context, asked.question), private)
        return message

    async def sent(self, asked: Asked, message: int) -> None:
        """Remember which message carries the answer, so that a reply to it can be a follow-up."""
        await self._written(lambda state: state.message_sent(asked.token, message))

    async def tidy(self) -> None:
        """Forget what is too old."""
        before = int(self.clock()) - KEPT_DAYS * 86400
        await self.ledger.run(lambda state: state.purge_asked(before))
        await self.ledger.run(lambda state: state.purge_left(before))
        await self.ledger.run(lambda state: state.purge_runs(before))

    @contextmanager
    def working(self) -> Iterator[None]:
        """While an answer is given; stopping waits for it."""
        self._underway += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._underway -= 1
            if not self._underway:
                self._idle.set()

    async def drained(self, seconds: float) -> None:
        """Wait for the answers that are being given, but no longer than ``seconds``."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._idle.wait(), seconds)


def _logged(writing: asyncio.Task[None]) -> None:
    if not writing.cancelled() and (error := writing.exception()):
        LOG.error("a question could not be kept, so its buttons will not work: %s", error)

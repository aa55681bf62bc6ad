"""The digest of a schedule as it is kept before it is posted: rendered once, read back as often as needed."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from datetime import UTC, date, datetime
from json import dumps, loads
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.digest import SECTIONS, Digest, DigestSettings, digest
from bot.discord_app.desk import Desk
from bot.phrasebook import said
from bot.render.digest_pages import digest_pages
from bot.render.embeds import Embed, Field
from bot.schedule import LATE_FROM, Post
from store.state import Run, Schedule

MOST_MADE = 50
"""Digests kept to be given to others who wish the same."""


class Wished(NamedTuple):
    """What decides how a digest reads. Two schedules that wish the same get the same, so it is made once."""

    since: datetime | None
    until: datetime
    today: date
    sections: tuple[str, ...]
    says_when_empty: bool
    asked: tuple[str, ...] = ()
    language: str = "en"


def wished(schedule: Schedule, post: Post, since: int | None, asked: tuple[str, ...], language: str | None) -> Wished:
    """What ``schedule`` wants on the date of ``post``; ``since`` is when its last digest was due, ``language`` that of
    the server."""
    zone = ZoneInfo(schedule.zone)
    before = datetime.fromtimestamp(since, zone) if since is not None else None
    until = post.slot.instant.astimezone(zone)
    sections = schedule.sections or SECTIONS
    return Wished(before, until, post.slot.local_date, sections, schedule.empty == "say", asked, language or "en")


class Bodies:
    """Digests made for those who wish them; a thousand servers that wish the same have it made once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._made: OrderedDict[tuple[int, Wished], asyncio.Future[Digest]] = OrderedDict()

    async def made(self, wish: Wished) -> Digest:
        """The digest; made on a thread of the desk, unless it was since letters were last loaded."""
        key = (self._desk.loads, wish)
        making = self._made.get(key)
        if making is None or (making.done() and (making.cancelled() or making.exception())):
            making = self._made[key] = asyncio.ensure_future(self._desk.run(lambda: made(self._desk, wish)))
            while len(self._made) > MOST_MADE:
                self._made.popitem(last=False)
        return await asyncio.shield(making)


def made(desk: Desk, wish: Wished) -> Digest:
    """The digest; reads letters, so it belongs on a thread of the desk."""
    desk.bot()  # looks whether letters were loaded
    settings = DigestSettings(wish.sections, says_when_empty=wish.says_when_empty, language=wish.language)
    return digest(desk.reader, wish.since, wish.until, wish.today, settings, wish.asked)


def pages(made_digest: Digest, post: Post | None = None) -> tuple[Embed, ...]:
    """The digest as embeds of one message, none where there is nothing to tell; one that comes late says so."""
    if not made_digest.sections:
        return ()
    late = post is not None and post.late >= LATE_FROM
    title, language = made_digest.title, made_digest.language
    if late:
        title = said("digest.late", language, title=title)
    return digest_pages(title, [(section.heading, section.answers) for section in made_digest.sections], language)


def tag(run: Run) -> str:
    """Names a run in the message itself, so that it can be found again after a crash."""
    return f"dragoman digest {run.schedule}/{run.local_date}/{run.part}"


def packed(embeds: tuple[Embed, ...], mark: str) -> str:
    """The embeds as text to be kept, with ``mark`` below the last."""
    last = embeds[-1]
    footer = f"{last.footer} · {mark}" if last.footer else mark
    return dumps([*(embed._asdict() for embed in embeds[:-1]), last._replace(footer=footer)._asdict()])


def unpacked(body: str) -> tuple[Embed, ...]:
    """The embeds of a kept text."""
    return tuple(
        Embed(**{**given, "fields": tuple(Field(*field) for field in given["fields"])}) for given in loads(body)
    )


def instant_of(seconds: int) -> datetime:
    """Seconds since the epoch as a time."""
    return datetime.fromtimestamp(seconds, UTC)

"""``dragoman digest``: the digest of a day, as it would be posted, or posted where a timer stands in for a bot."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, time, timedelta

from bot.arguments import Line
from bot.config import Settings, current_environment
from bot.digest import Digest, DigestSettings, digest, parse_sections
from bot.digest.new import SETTLED
from bot.discord_settings import webhook_settings_from
from bot.errors import UsageError
from bot.opening import opened
from bot.render.digest import as_text
from bot.render.jsonl import as_mapping, json_line
from store.dates import parse_date

_YEARS = range(1000, 9999)
"""Of a --date: the days around it are dates too."""


def run(line: Line, settings: Settings) -> int:
    """Print the digest, or post it; an empty one prints nothing but a word to whoever waits for it."""
    today = _day(line, "date") or date.today()  # noqa: DTZ011 (the day of whoever sits here)
    before = _day(line, "since")
    if before and before > today:
        raise UsageError(f"--since {before} is later than the day of the digest, {today}; leave one of them out")
    sections = parse_sections(line.options["sections"]) if line.has("sections") else DigestSettings().sections
    wanted = DigestSettings(sections, language=line.options.get("language", "en"))
    if line.has("post"):
        return _post(line, settings, today, before, wanted)
    if line.has("again"):
        raise UsageError("--again is for a digest that is posted; add --post")
    with opened(settings.database) as reader:
        since = _midnight(before) if before else None
        # To the end of the day, and of what is loaded in its last moments.
        until = _midnight(today + timedelta(1)) + SETTLED
        made = digest(reader, since, until, today, wanted)
    _show(made, line.has("json"))
    return 0


def _post(line: Line, settings: Settings, today: date, before: date | None, wanted: DigestSettings) -> int:
    """Post the digest, unless the day has its post already."""
    if line.has("json"):
        raise UsageError("--json prints a digest and --post posts it; leave one of them out")
    webhook = webhook_settings_from(current_environment())
    # Imported here: who only reads a digest needs none of them.
    from bot.discord_app.digest_webhook import post_once
    from bot.discord_app.logs import set_up
    from store.state import open_state

    set_up("warning", [webhook.token])
    # Not to the end of the day: what is loaded later today belongs to the next digest. Of an earlier day, to its end.
    until = min(datetime.now(UTC).replace(microsecond=0), _midnight(today + timedelta(1)) - timedelta(seconds=1))
    with opened(settings.database) as reader, open_state(settings.state) as state:

        def made(last: datetime | None) -> Digest:
            since = _midnight(before) if before else last
            return digest(reader, since, until.astimezone(), today, wanted)

        print(post_once(state, webhook, today, until, made, line.has("again")))
    return 0


def _show(made: Digest, as_json: bool) -> None:
    if as_json:
        print(json_line(_mapping(made)))
    elif made.sections:
        print(as_text(made.title, [(section.heading, section.answers) for section in made.sections], made.language))
    elif sys.stderr is not None:
        print(f"{made.title}: nothing to tell, so nothing would be posted", file=sys.stderr)


def _mapping(made: Digest) -> dict[str, object]:
    sections = [
        {"name": one.name, "heading": one.heading, "answers": [as_mapping(answer) for answer in one.answers]}
        for one in made.sections
    ]
    return {"title": made.title, "empty": made.empty, "sections": sections}


def _day(line: Line, option: str) -> date | None:
    """The day that an option names; None where it is not given."""
    if not line.has(option):
        return None
    found = parse_date(line.options[option])
    if found is None or found.precision != "day" or int(found.iso[:4]) not in _YEARS:
        raise UsageError(f"--{option} takes a day like 2026-08-10, not {line.options[option][:40]!r}")
    return date.fromisoformat(found.iso)


def _midnight(day: date) -> datetime:
    """Its beginning on the clocks of this machine."""
    return datetime.combine(day, time()).astimezone()

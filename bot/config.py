"""Settings from an environment mapping. The only module that reads the environment; ``.env.example`` mirrors it."""

import os
import sys
from collections.abc import Mapping
from typing import NamedTuple

from bot.errors import UsageError

NAME = "dragoman"


class Setting(NamedTuple):
    """One environment variable that the program understands."""

    variable: str
    says: str


SETTINGS = (
    Setting("DRAGOMAN_DB", "The database of letters. It can always be made again with `dragoman load`."),
    Setting("DRAGOMAN_STATE", "Settings and schedules: what cannot be made again. Not on a network disk."),
    Setting("DRAGOMAN_DEBUG", "Set to 1 to see the traceback of an internal error."),
    Setting("DISCORD_TOKEN", "The token of the bot in Discord. It belongs in no repository and on no command line."),
    Setting("DISCORD_TOKEN_FILE", "Or a file that holds the token, readable by the bot's user alone."),
    Setting("DRAGOMAN_DISCORD_API", "Another base of the REST interface, such as a proxy that keeps the rate limits."),
    Setting("DRAGOMAN_DISCORD_GATEWAY", "Another gateway, where the one that Discord names cannot be used."),
    Setting("DRAGOMAN_WEBHOOK", "Where `dragoman digest --post` posts; it holds a secret, so treat it as the token."),
    Setting("DRAGOMAN_DIGEST", "A digest for one server: CHANNEL DAYS TIME ZONE, as in 123 daily 09:00 Europe/Berlin."),
    Setting("DRAGOMAN_LOG", "How much the bot in Discord logs: debug, info, warning or error; info where not set."),
)
"""Every setting, in the order of ``.env.example``. An empty value counts as not set."""


class Settings(NamedTuple):
    """Where things are kept."""

    database: str
    """Path of letters.db."""
    state: str
    """Path of state.db; its folder also holds the console's history."""
    debug: bool = False


def settings_from(environment: Mapping[str, str], database: str | None = None) -> Settings:
    """Settings of ``environment``; ``database`` (from ``--db``) wins over its variable.

    :raises UsageError: when a path is needed that neither the environment nor the system tells.
    """
    given = {key: value.strip() for key, value in environment.items() if key.startswith("DRAGOMAN_") and value.strip()}
    if database is not None and not database.strip():
        raise UsageError("--db names no file; give the path of the database")
    return Settings(
        database or given.get("DRAGOMAN_DB") or _in_data_folder(environment, "letters.db"),
        given.get("DRAGOMAN_STATE") or _in_data_folder(environment, "state.db"),
        given.get("DRAGOMAN_DEBUG", "0") != "0",
    )


def current_environment() -> Mapping[str, str]:
    """The environment of this process, completed by the settings in a file ``.env`` of the current folder."""
    if not os.path.isfile(".env"):
        return os.environ
    from dotenv import dotenv_values  # imported here to keep start-up fast where there is no such file

    known = {setting.variable for setting in SETTINGS}
    return {**{key: value for key, value in dotenv_values(".env").items() if key in known and value}, **os.environ}


def _in_data_folder(environment: Mapping[str, str], name: str) -> str:
    return os.path.join(data_folder(environment), name)


def data_folder(environment: Mapping[str, str]) -> str:
    """The user's data folder for this program, as platformdirs names it.

    On Linux its rule (XDG Base Directory Specification) is applied here: importing platformdirs takes a tenth of the
    time of one answer. A test compares the two.
    """
    if not sys.platform.startswith("linux"):
        from platformdirs import user_data_dir  # imported here to keep start-up fast where it is not needed

        return user_data_dir(NAME, appauthor=False)
    base = environment.get("XDG_DATA_HOME", "").strip()
    if not os.path.isabs(base):
        home = environment.get("HOME") or os.path.expanduser("~")
        if not os.path.isabs(home):
            raise UsageError("no home folder is known; name the database with --db or DRAGOMAN_DB")
        base = os.path.join(home, ".local", "share")
    return os.path.join(base, NAME)

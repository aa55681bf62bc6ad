"""The letters, opened for reading; on first use the letters that come with the program are loaded."""

from __future__ import annotations

import os
import sys

from store.errors import NoDatabaseError, NothingToLoadError, OlderDatabaseError
from store.reader import Reader

_HERE = os.path.dirname(os.path.abspath(__file__))


def opened(database: str) -> Reader:
    """A reader of ``database``, which is made from the seed letters where there is none yet, and made again where an
    older version of the program made it from them alone.

    :raises StoreError: when it cannot be used or made.
    """
    try:
        return Reader(database)
    except NoDatabaseError:
        load_seeds(database)
    except OlderDatabaseError:
        # Nobody has to load again by hand what nobody loaded by hand.
        if not _holds_seeds_only(database):
            raise
        load_seeds(database)
    return Reader(database)


def _holds_seeds_only(database: str) -> bool:
    from store.outdated import holds_only  # imported here to keep start-up fast: only after an update

    return holds_only(database, os.listdir(seeds_folder()))


def load_seeds(database: str) -> None:
    """Load the seed letters, and say so to a person who is watching."""
    from store.load import load  # imported here to keep start-up fast: only a first use writes

    folder = seeds_folder()
    if sys.stderr is not None and sys.stderr.isatty():
        print(f"First use: loading the letters that come with the program into {database}", file=sys.stderr)
    load(database, [folder])


def seeds_folder() -> str:
    """The folder of the seed letters: inside the installed package, or beside it in a checkout.

    :raises NothingToLoadError: when it is in neither place.
    """
    for folder in (os.path.join(_HERE, "seeds"), os.path.join(os.path.dirname(_HERE), "seeds")):
        if os.path.isdir(folder):
            return folder
    raise NothingToLoadError(
        "no letter is loaded, and the letters that come with the program are missing",
        way_out="load some with: dragoman load FOLDER",
    )

"""What can go wrong with letters and the store: one root, each a sentence a user can act on."""

from __future__ import annotations


class StoreError(Exception):
    """Something the caller must tell the user, in one sentence (``str(error)``)."""

    def __init__(
        self, message: str, *, value: object = None, place: str | None = None, way_out: str | None = None
    ) -> None:
        super().__init__(f"{message}; {way_out}" if way_out else message)
        self.value = value
        """What was wrong, as found."""
        self.place = place
        """File or database it was found in."""
        self.way_out = way_out
        """What the user can do; already part of the sentence."""


class BadFileError(StoreError):
    """A letter file that cannot be read or parsed; the load goes on with the others."""


class BadDatabaseError(StoreError):
    """The database cannot be used: a folder, no SQLite file, another program's, damaged, or not writable."""


class NoDatabaseError(BadDatabaseError):
    """There is no database yet, or one without letters."""


class OlderDatabaseError(BadDatabaseError):
    """The database was made by an older version; loading the letters again makes it new."""


class NewerDatabaseError(BadDatabaseError):
    """The database was made by a newer version of the program and is left alone."""


class LockedError(BadDatabaseError):
    """Another process is writing and did not finish in time."""


class NothingToLoadError(StoreError):
    """The paths given hold no letter."""


class TooSlowError(StoreError):
    """A query went over its time limit and was stopped."""


class TooMuchError(TooSlowError):
    """A query that was to look at a few rows met more; it was stopped, whatever the time."""


class UnfitValueError(StoreError):
    """A value that cannot be kept: an id out of range, a date that is none, a text of the wrong form."""


class NoScheduleError(StoreError):
    """The schedule is not there (any more), or is another guild's."""


class TooManyError(StoreError):
    """A guild has as many of something as it may have."""


class LostLeaseError(StoreError):
    """What was to be written belongs to another process by now; nothing was written."""

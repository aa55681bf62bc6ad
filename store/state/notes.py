"""Small texts by name, which the program keeps for itself from one run to the next."""

from __future__ import annotations

from collections.abc import Callable

from store.state.file import StateFile
from store.state.fitting import text


class Notes(StateFile):
    """Texts by name, such as the hash of the commands that Discord was last told."""

    def note(self, key: str) -> str | None:
        """The text kept under ``key``."""
        value = self._value("SELECT value FROM note WHERE key = ?", (text(key),))
        return None if value is None else str(value)

    def set_note(self, key: str, value: str | None) -> None:
        """Keep ``value`` under ``key`` in place of the one before; None takes it out."""
        self.change_note(key, lambda _: value)

    def change_note(self, key: str, change: Callable[[str | None], str | None]) -> None:
        """Keep what ``change`` makes of the text under ``key``; no process can write between the two.

        An error that ``change`` raises leaves the note as it is.
        """
        with self._writing() as db:
            value = change(self.note(key))
            if value is None:
                db.execute("DELETE FROM note WHERE key = ?", (text(key),))
            else:
                db.execute("INSERT OR REPLACE INTO note VALUES (?, ?)", (text(key), text(value)))

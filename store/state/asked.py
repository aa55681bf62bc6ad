"""Questions that were asked, for the buttons below their answers, for replies, and for digests."""

from __future__ import annotations

from typing import Any, NamedTuple

from store.errors import UnfitValueError
from store.state.file import StateFile
from store.state.fitting import instant, optional_snowflake, packed, snowflake, text, token, unpacked


class Asked(NamedTuple):
    """A question as it was asked."""

    token: str
    """Random and short: it stands in a button."""
    user: int
    guild: int | None
    """None in a direct message."""
    channel: int
    message: int | None
    """The answer's message, once it is known."""
    question: str
    context: tuple[str, ...]
    """Earlier turns that the question goes on from, the first one first."""
    language: str
    asked_at: int
    answered: bool = False
    """Whether the letters had an answer."""
    private: bool = False
    """Whether only the asker saw it."""


class AboutUser(NamedTuple):
    """What is kept about a person."""

    questions: int
    earliest: int | None
    """When the first of them was asked; None where there is none."""
    latest: int | None


_COLUMNS = ", ".join(Asked._fields)
_CHANGED = ", ".join(f"{name} = excluded.{name}" for name in Asked._fields if name not in ("token", "user"))


class AskedQuestions(StateFile):
    """Questions by token, message, person and guild."""

    def keep_asked(self, asked: Asked) -> None:
        """Keep a question, or its newer form where the same person asked under the same token.

        :raises UnfitValueError: when the token is another person's.
        """
        with self._writing() as db:
            done = db.execute(
                f"INSERT INTO asked ({_COLUMNS}) VALUES ({', '.join('?' * len(Asked._fields))})"
                f" ON CONFLICT (token) DO UPDATE SET {_CHANGED} WHERE user = excluded.user",
                _row(asked),
            )
            if done.rowcount != 1:
                raise UnfitValueError("this token is taken", value=asked.token, way_out="draw another one")

    def asked(self, token: str) -> Asked | None:
        """The question with this token; None where there is none (any more), or where the text can be no token."""
        return self._one("token = ?", text(token))

    def asked_by_message(self, message: int) -> Asked | None:
        """The question that this message answers; the latest where it answered several in turn."""
        return self._one("message = ?", snowflake(message, "message"))

    def message_sent(self, token: str, message: int) -> bool:
        """The answer to a question is this message. False where the question is gone."""
        with self._writing() as db:
            values = (snowflake(message, "message"), text(token))
            return db.execute("UPDATE asked SET message = ? WHERE token = ?", values).rowcount == 1

    def asked_since(
        self, guild: int, since: int, limit: int, *, answered: bool | None = None, people: int = 1
    ) -> tuple[str, ...]:
        """Questions asked in a guild from ``since`` on, each text once, the latest first; never who asked.

        Only those that everyone saw and that stand alone. ``answered`` keeps to those that the letters answered at
        least once (True) or never (False); ``people`` to those that so many different persons asked.
        """
        rows = self._rows(
            "SELECT question FROM asked WHERE guild = ? AND asked_at >= ? AND NOT private AND context = '[]'"
            " GROUP BY question HAVING count(DISTINCT user) >= ? AND (? IS NULL OR max(answered) = ?)"
            " ORDER BY max(asked_at) DESC, question LIMIT ?",
            (snowflake(guild, "guild"), instant(since), people, answered, answered, limit),
        )
        return tuple(question for (question,) in rows)

    def forget_user(self, user: int) -> int:
        """Take out all that is kept about a person; the number of questions.

        They are overwritten in the file. Copies in its log go when SQLite next folds the log in, at the latest when
        the program ends.
        """
        with self._writing() as db:
            return db.execute("DELETE FROM asked WHERE user = ?", (snowflake(user, "user"),)).rowcount

    def about_user(self, user: int) -> AboutUser:
        """How much is kept about a person, and since when."""
        rows = self._rows(
            "SELECT count(*), min(asked_at), max(asked_at) FROM asked WHERE user = ?", (snowflake(user, "user"),)
        )
        return AboutUser(*rows[0])

    def purge_asked(self, before: int) -> int:
        """Take out questions asked before ``before``; their number."""
        with self._writing() as db:
            return db.execute("DELETE FROM asked WHERE asked_at < ?", (instant(before),)).rowcount

    def _one(self, where: str, value: object) -> Asked | None:
        rows = self._rows(
            f"SELECT {_COLUMNS} FROM asked WHERE {where} ORDER BY asked_at DESC, rowid DESC LIMIT 1", (value,)
        )
        return _asked(rows[0]) if rows else None


def _row(asked: Asked) -> tuple[object, ...]:
    return (
        token(asked.token),
        snowflake(asked.user, "user"),
        optional_snowflake(asked.guild, "guild"),
        snowflake(asked.channel, "channel"),
        optional_snowflake(asked.message, "message"),
        text(asked.question),
        packed(map(text, asked.context)),
        text(asked.language),
        instant(asked.asked_at),
        asked.answered,
        asked.private,
    )


def _asked(row: Any) -> Asked:
    found = Asked(*row)
    context = unpacked(row[Asked._fields.index("context")])
    return found._replace(context=context, answered=bool(found.answered), private=bool(found.private))

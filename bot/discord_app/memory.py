"""What each person asked last in each channel, for follow-ups; forgotten after a while."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

Place = tuple[int, int]
"""User and channel."""
Questions = tuple[str, ...]

AGE_SECONDS = 15 * 60
"""A follow-up refers to what was said a moment ago, not to yesterday."""
MOST_TURNS = 12
KEPT_TURNS = 6
"""A long conversation keeps its last questions; halving it makes that rare, since the rest has to be said again."""
MOST_PLACES = 4000
"""Four people a second for a quarter of an hour; some 470 bytes each."""


class _Spoken(NamedTuple):
    questions: Questions
    at: float


class Memory:
    """Earlier questions by user and channel. Times are seconds of any one clock."""

    def __init__(self, age_seconds: float = AGE_SECONDS, most: int = MOST_PLACES) -> None:
        self._age, self._most = age_seconds, most
        self._spoken: OrderedDict[Place, _Spoken] = OrderedDict()

    def before(self, place: Place, now: float) -> Questions:
        """The questions that a new one may refer to."""
        spoken = self._spoken.get(place)
        return spoken.questions if spoken and now - spoken.at <= self._age else ()

    def said(self, place: Place, questions: Questions, now: float) -> None:
        """Remember the conversation at ``place`` as far as it has come."""
        self._spoken[place] = _Spoken(shortened(questions), now)
        self._spoken.move_to_end(place)
        while len(self._spoken) > self._most or now - next(iter(self._spoken.values())).at > self._age:
            self._spoken.popitem(last=False)

    def forget(self, user: int) -> int:
        """Forget all that ``user`` said; gives the number of conversations."""
        places = [place for place in self._spoken if place[0] == user]
        for place in places:
            del self._spoken[place]
        return len(places)


def shortened(questions: Questions) -> Questions:
    """``questions`` without the earliest ones of a long conversation."""
    return questions if len(questions) <= MOST_TURNS else questions[-KEPT_TURNS:]

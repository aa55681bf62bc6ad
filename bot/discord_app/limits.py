"""Who may ask how often, and what was asked already: limits that are kept in memory, by seconds of any one clock."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Hashable
from time import monotonic

QUESTIONS, SECONDS = 5, 10.0
"""So many questions a person may ask in so many seconds."""
MOST_USERS = 20_000
MOST_SESSIONS = 5
"""In an hour, for each shard; Discord allows a thousand a day to all shards together."""
MOST_SEEN = 4000
"""An event that comes twice does so within seconds or, after an outage, minutes; some 170 bytes each."""


class Cooldowns:
    """How long a user must wait before the next question."""

    def __init__(self, questions: int = QUESTIONS, seconds: float = SECONDS) -> None:
        self._questions, self._seconds = questions, seconds
        self._asked: OrderedDict[int, tuple[float, ...]] = OrderedDict()

    def wait(self, user: int, now: float) -> float:
        """Seconds that ``user`` must wait; 0 where the question counts and may be asked."""
        self._forget(now)
        times = tuple(time for time in self._asked.get(user, ()) if now - time < self._seconds)
        if len(times) >= self._questions:
            return times[0] + self._seconds - now
        self._asked[user] = (*times, now)
        self._asked.move_to_end(user)
        return 0.0

    def _forget(self, now: float) -> None:
        """Those who have not asked for so long that they need not wait."""
        while self._asked:
            user, times = next(iter(self._asked.items()))
            if now - times[-1] < self._seconds and len(self._asked) < MOST_USERS:
                return
            del self._asked[user]


class Sessions:
    """How many sessions were begun on the gateway, by shard: Discord resets the token of a bot that begins too many.

    A connection that is lost is resumed, which does not count; this is for a gateway that will not resume.
    """

    def __init__(self, most: int = MOST_SESSIONS, seconds: float = 3600.0) -> None:
        self._most, self._seconds = most, seconds
        self._begun: dict[int | None, deque[float]] = {}

    def begun(self, shard: int | None, now: float) -> None:
        """One more."""
        self._begun.setdefault(shard, deque(maxlen=self._most)).append(now)

    def wait(self, shard: int | None, now: float) -> float:
        """Seconds until the shard may begin another; 0 where it may now."""
        times = self._begun.get(shard)
        return max(0.0, times[0] + self._seconds - now) if times and len(times) == self._most else 0.0

    def longest_wait(self, now: float) -> float:
        """The same for all shards together."""
        return max((self.wait(shard, now) for shard in self._begun), default=0.0)


class Pace:
    """Lets something happen at most so often a second, evenly, whoever asks."""

    def __init__(self, a_second: float) -> None:
        self._gap, self._next = 1 / a_second, 0.0

    async def turn(self) -> None:
        """Wait for the next turn."""
        now = monotonic()
        turn = max(now, self._next)
        self._next = turn + self._gap
        await asyncio.sleep(turn - now)


class Seen:
    """Events that were taken up already: the gateway may send one twice, and people press twice."""

    def __init__(self, most: int = MOST_SEEN) -> None:
        self._most = most
        self._keys: OrderedDict[Hashable, float] = OrderedDict()

    def first(self, key: Hashable, now: float, within: float = float("inf")) -> bool:
        """Whether ``key`` was not there within the last ``within`` seconds; from now on it is."""
        last = self._keys.get(key)
        if last is not None and now - last <= within:
            return False
        self._keys[key] = now
        self._keys.move_to_end(key)
        while len(self._keys) > self._most:
            self._keys.popitem(last=False)
        return True

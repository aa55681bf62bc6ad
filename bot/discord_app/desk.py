"""Questions answered off the event loop: on threads, each with a bot of its own, over one read-only reader."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Lock, local
from time import monotonic
from typing import TypeVar

from bot.ask import Bot
from bot.conversation import Conversation
from bot.talk import Heard, hear, too_slow
from store.reader import Reader

THREADS = 2
"""More do not answer more: a question is mostly Python, which runs on one core at a time."""
LIMIT_SECONDS = 12.0
"""How long a person waits for one answer; each query within it has the reader's own, shorter limit."""
LOOK_SECONDS = 5.0
"""How often it is looked whether letters were loaded meanwhile."""
REMEMBERED = 500
"""Conversations kept ready to go on; any other is said again from its questions."""

T = TypeVar("T")
Questions = tuple[str, ...]


class Desk:
    """Answers questions for an event loop. An answer follows from the letters, the question and those before it."""

    def __init__(self, database: str, threads: int = THREADS) -> None:
        """Open the letters; raises StoreError when they cannot be read."""
        self.reader = Reader(database)
        self._pool = ThreadPoolExecutor(threads, "dragoman-ask")
        self._looking = ThreadPoolExecutor(1, "dragoman-look")
        self._mine = local()
        self._lock = Lock()
        self._waiting = 0
        self.loads = 0
        """Another number after letters were loaded, as soon as a thread that answered before has noticed."""
        self._spoken: OrderedDict[Questions, Conversation] = OrderedDict()
        self._begin(threads)

    def _begin(self, threads: int) -> None:
        """Every thread opens the letters now: one that began later might not find the file."""
        together = Barrier(threads)

        def begin() -> None:
            together.wait()  # so that each of these is on a thread of its own
            self.bot()

        try:
            for begun in [self._pool.submit(begin) for _ in range(threads)]:
                begun.result()
        except BaseException:
            together.abort()  # a thread that waits for one that cannot be started would keep the program from ending
            raise
        self._looking.submit(self.bot).result()

    def close(self) -> None:
        """End the threads after what they do, and close the letters."""
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._looking.shutdown(wait=True, cancel_futures=True)
        self.reader.close()

    async def ask(self, question: str, before: Questions = ()) -> Heard:
        """The answer to ``question`` after the questions ``before``."""
        try:
            return await asyncio.wait_for(self.run(lambda: self._ask(question, before)), LIMIT_SECONDS)
        except TimeoutError:
            return Heard(too_slow(question), Conversation())

    async def run(self, work: Callable[[], T]) -> T:
        """Do ``work``, which may read letters, on a thread."""
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, work)
        finally:
            self._waiting -= 1

    async def look(self, work: Callable[[], T]) -> T:
        """Do ``work``, a short look at the letters, on the one thread that answers no questions: nobody waits for a
        slow one while typing."""
        return await asyncio.get_running_loop().run_in_executor(self._looking, work)

    @property
    def busy(self) -> bool:
        """Whether more wait for a thread than there are threads: who asks now waits longer than usual."""
        return self._waiting > THREADS

    def bot(self) -> Bot:
        """The bot of the thread that calls; a new one, and nothing remembered, when letters were loaded meanwhile."""
        mine, now = self._mine, monotonic()
        if not hasattr(mine, "bot") or now - mine.looked >= LOOK_SECONDS:
            mine.looked, generation = now, self.reader.generation()
            if getattr(mine, "generation", None) != generation:
                begun = hasattr(mine, "bot")
                mine.bot, mine.generation = Bot(self.reader), generation
                with self._lock:
                    self._spoken.clear()
                    self.loads += begun
        bot: Bot = mine.bot
        return bot

    def _ask(self, question: str, before: Questions) -> Heard:
        bot = self.bot()
        heard = hear(bot, question, self._conversation(bot, before))
        self._remember((*before, question), heard.conversation)
        return heard

    def _conversation(self, bot: Bot, questions: Questions) -> Conversation:
        if not questions:
            return Conversation()
        with self._lock:
            known = self._spoken.get(questions)
        if known is not None:
            return known
        return hear(bot, questions[-1], self._conversation(bot, questions[:-1])).conversation

    def _remember(self, questions: Questions, conversation: Conversation) -> None:
        with self._lock:
            self._spoken[questions] = conversation
            self._spoken.move_to_end(questions)
            while len(self._spoken) > REMEMBERED:
                self._spoken.popitem(last=False)

"""What is offered while somebody types: every keystroke of a thousand, over many persons and letters.

    python bench/choices.py LETTERS.db [KEYSTROKES]

Discord shows choices that come within three seconds; what feels at once takes less than 300 ms. Names are typed letter
by letter, also misspelt, as a person does; the first keystroke of a kind reads its names.
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random
from time import perf_counter

sys.path[0] = str(Path(__file__).resolve().parents[1])  # in place of this folder, whose discord.py is another

from bot.discord_app.choices import Directory  # noqa: E402 (the path is set above)
from bot.discord_app.desk import Desk  # noqa: E402


def keystrokes(names: list[str], count: int) -> list[str]:
    """Beginnings of names, growing by a letter each time; every third name has two letters swapped."""
    chance, typed = Random(1), list[str]()
    while len(typed) < count:
        name = chance.choice(names)
        if len(typed) % 3 == 0 and len(name) > 6:
            at = chance.randrange(2, len(name) - 2)
            name = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
        typed += [name[:length] for length in range(len(name) + 1)]
    return typed[:count]


def main(path: str, count: int) -> None:
    """Print a line a kind."""
    desk = Desk(path)
    directory = Directory(desk)
    names = desk.reader.vocabulary("person")
    print(f"{len(names)} persons; {count} keystrokes a kind")
    for kind in ("person", "organization", "state", "letters", "years"):
        known = names if kind in ("person", "letters", "years") else desk.reader.vocabulary(kind)
        took = []
        for typed in keystrokes(known, count):
            began = perf_counter()
            if kind in ("letters", "years"):
                getattr(directory, kind)(typed)
            else:
                directory.names(kind, typed)
            took.append(perf_counter() - began)
        first, *others = took
        others.sort()
        said = ", ".join(f"{share} % {others[int(len(others) * share / 100)] * 1000:.1f} ms" for share in (50, 95, 99))
        print(f"{kind:14}first {first * 1000:.0f} ms; then {said}, most {others[-1] * 1000:.0f} ms")
    desk.close()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1000)

"""Every row that the code of one folder makes of the seed letters, synthetic ones, and letters cut and mixed.

    python .ci/rows.py CODE WORK

Loads them into a database in the folder WORK with the package ``store`` in the folder CODE, and prints it.
"""

from __future__ import annotations

import random
import sqlite3
import sys
from pathlib import Path

SYNTHETIC = 150
MIXED = 300
ROOT = Path(__file__).resolve().parents[1]


def mixed(texts: list[str]) -> list[str]:
    """Letters that nobody wrote, the same at every run: pieces of two, lines out of order, words in capitals."""
    chance = random.Random(1)
    made = []
    for _ in range(MIXED):
        one, other = (chance.choice(texts)[:8000] for _ in range(2))
        cut, at = chance.randrange(len(one)), chance.randrange(len(other))
        lines = (one[:cut] + other[at:]).split("\n")
        first = chance.randrange(len(lines))
        some = lines[first : first + 6]
        chance.shuffle(some)
        lines[first : first + 6] = [line.upper() if chance.random() < 0.2 else line for line in some]
        made.append("\n".join(lines))
    return made


def main(code: str, work: str) -> None:
    """Make the letters, load them and print the database."""
    sys.path[:0] = [code, str(ROOT / "bench")]
    from synthetic import write

    from store.load import load

    folder = Path(work)
    write(str(folder / "letters"), SYNTHETIC)
    seeds = sorted((ROOT / "seeds").glob("*.txt"))
    texts = [path.read_text(encoding="utf-8") for path in (*seeds, *sorted((folder / "letters").iterdir())[:10])]
    for number, text in enumerate(mixed(texts)):
        (folder / "letters" / f"mixed{number:03}.txt").write_text(text, encoding="utf-8")
    load(folder / "letters.db", [ROOT / "seeds", folder / "letters"], workers=0)
    connection = sqlite3.connect(folder / "letters.db")
    for line in connection.iterdump():
        print(line.replace(str(folder), ""))  # paths of files
    connection.close()


if __name__ == "__main__":
    main(*sys.argv[1:])

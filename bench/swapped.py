"""How often a question is still answered where one noun of it is another, which no letter prints: a false answer.

    python bench/swapped.py [--show] [QUESTIONS ...]

Each question of ``tests/questions`` that is answered right by a passage is asked again with one of its nouns replaced
by a noun of the same kind and number out of the other questions. Words that are verbs or adjectives as well, and those
that only shape a question, are left alone. Some of the answers are fair all the same: "in the PRESS of the heads of
State" leaves enough to know what is meant. So the share is compared from one version to the next, not held to nought.
"""

from __future__ import annotations

import json
import random
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.ask import Bot  # noqa: E402
from bot.check import Gold, judge, read_gold  # noqa: E402
from bot.conversation import Conversation  # noqa: E402
from bot.lexicon import STOPWORDS, kin, lexicon, word_classes  # noqa: E402
from bot.searching.content import FRAME, TELLING  # noqa: E402
from bot.searching.things import SHELLS, TEXTS  # noqa: E402
from store.load import load  # noqa: E402
from store.reader import Reader  # noqa: E402
from store.words import stem, stems  # noqa: E402

_WORD = re.compile(r"\b[a-z]{4,}\b")
Kind = tuple[str, bool]
"""What a noun names, and whether it is in the plural."""


def main() -> None:
    """Print, for each file and together, how many of the changed questions are still answered."""
    given = [Path(argument) for argument in sys.argv[1:] if argument != "--show"]
    files = given or [path for path in sorted((ROOT / "tests" / "questions").glob("*.jsonl")) if _is_open(path)]
    golds = {path: [read_gold(json.loads(line)) for line in path.read_text("utf-8").splitlines()] for path in files}
    nouns = _nouns([gold for each in golds.values() for gold in each])
    asked = answered = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in files:
            own = [still for _, still in _swapped(path, golds[path], nouns, folder)]
            print(f"{path.stem:36}{sum(own):5} of {len(own):5}")
            asked, answered = asked + len(own), answered + sum(own)
    print(f"{'together':36}{answered:5} of {asked:5}  {answered / max(asked, 1):.1%}")


def _is_open(path: Path) -> bool:
    return not any(word in path.stem for word in ("held_out", "languages", "traps", "double"))


def _nouns(golds: Sequence[Gold]) -> dict[Kind, list[str]]:
    found: dict[Kind, set[str]] = defaultdict(set)
    for gold in golds:
        for word in _WORD.findall(gold.question):
            if kind := _kind(word):
                found[kind].add(word)
    return {kind: sorted(words) for kind, words in found.items()}


def _kind(word: str) -> Kind | None:
    """The kind of a word that is a noun and nothing else, and names a thing."""
    classes, kind = word_classes(word)
    shapes = word in STOPWORDS | SHELLS | TEXTS or stem(word) in FRAME | TELLING
    return (kind, word.endswith("s")) if classes == "n" and not shapes else None


def _swapped(
    path: Path, golds: Sequence[Gold], nouns: dict[Kind, list[str]], folder: str
) -> Iterator[tuple[str, bool]]:
    """(the changed question, whether it is answered)."""
    letters = path.with_suffix("") if path.with_suffix("").is_dir() else ROOT / "seeds"
    database = str(Path(folder) / f"{letters.name}.db")
    load(database, [str(letters)])
    with Reader(database) as reader:
        bot = Bot(reader)
        texts = {str(row["file"]): str(row["text"]) for row in reader.rows("SELECT file, text FROM sources")}
        printed = {one for text in texts.values() for one in stems(text)}
        for gold in golds:
            if gold.status != "answered" or gold.context:
                continue
            answer = bot.ask(gold.question, Conversation()).answer
            question = _with_another_noun(gold, nouns, printed)
            if answer.intent is None and question and judge(gold, answer, texts).verdict == "right":
                changed = bot.ask(question, Conversation()).answer
                if "--show" in sys.argv and changed.status == "answered":
                    print(f"    {question}\n        {changed.answer[:150]}")
                yield question, changed.status == "answered"


def _with_another_noun(gold: Gold, nouns: dict[Kind, list[str]], printed: set[str]) -> str | None:
    chance = random.Random(gold.identity)
    places = [(match, kind) for match in _WORD.finditer(gold.question) if (kind := _kind(match[0]))]
    for match, kind in chance.sample(places, len(places)):
        near = {stem(match[0]), *_near(match[0])}
        others = [one for one in nouns[kind] if not ({stem(one)} | _near(one)) & (printed | near)]
        if others:
            return gold.question[: match.start()] + chance.choice(others) + gold.question[match.end() :]
    return None


def _near(word: str) -> set[str]:
    phrases = (*lexicon().alternatives.get(stem(word), ()), *kin(word))
    return {phrase[0] for phrase in phrases if len(phrase) == 1}


if __name__ == "__main__":
    main()

"""The question bank: how many must be right, and how few may be wrong, in each file.

The questions are about the seed letters, or about the letters in the folder that bears the name of their file: letters
of another make, whose persons and events are invented. The files of practice were read while the bot was mended; the
held-out ones were not: their figures are those to believe. A floor lies a little under what was measured; raise it
with what you mend.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.answers import Answer
from bot.ask import Bot
from bot.check import Gold, judge, read_gold
from bot.talk import Talk
from store.load import load
from store.reader import Reader
from tests.bot.agreement import reads_the_same
from tests.conftest import SEEDS

QUESTIONS = Path(__file__).resolve().parents[1] / "questions"


def _gold(name: str) -> list[Gold]:
    lines = (QUESTIONS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [read_gold(json.loads(line)) for line in lines]


class Given(NamedTuple):
    """A question with the answer that was given to it."""

    gold: Gold
    answer: Answer


def _given(bot: Bot, gold: Gold) -> Given:
    talk = Talk(bot)
    for question in gold.context:
        talk.ask(question)
    return Given(gold, talk.ask(gold.question))


class Floor(NamedTuple):
    """Shares of the questions of a file: at least so many right, at most so many wrong."""

    right: float
    wrong: float


FLOORS = {
    "plain": Floor(0.99, 0.0),
    "languages": Floor(0.98, 0.0),
    "double": Floor(0.96, 0.0),
    "traps": Floor(0.93, 0.005),
    "practice": Floor(0.87, 0.01),
    "more_practice": Floor(0.92, 0.01),
    "third_practice": Floor(0.94, 0.01),
    "fourth_practice": Floor(0.93, 0.01),
    "fifth_practice": Floor(0.87, 0.015),
    "sixth_practice": Floor(0.92, 0.01),
    "seventh_practice": Floor(0.91, 0.02),
    "eighth_practice": Floor(0.92, 0.015),
    "ninth_practice": Floor(0.85, 0.02),
    "tenth_practice": Floor(0.92, 0.015),
    "eleventh_practice": Floor(0.88, 0.02),
    "twelfth_practice": Floor(0.89, 0.02),
    "thirteenth_practice": Floor(0.83, 0.04),
    "fourteenth_practice": Floor(0.74, 0.03),
    "fifteenth_practice": Floor(0.85, 0.02),
    "sixteenth_practice": Floor(0.8, 0.02),
    "seventeenth_practice": Floor(0.72, 0.01),
    "eighteenth_practice": Floor(0.82, 0.035),
    "nineteenth_practice": Floor(0.81, 0.03),
    "more_languages": Floor(0.77, 0.05),
    "invented_letters": Floor(0.75, 0.02),
    "more_invented_letters": Floor(0.68, 0.03),
    "third_invented_letters": Floor(0.7, 0.03),
    "fourth_invented_letters": Floor(0.65, 0.02),
    "fifth_invented_letters": Floor(0.67, 0.04),
    "sixth_invented_letters": Floor(0.7, 0.05),
    "seventh_invented_letters": Floor(0.77, 0.03),
    "eighth_invented_letters": Floor(0.74, 0.04),
    "ninth_invented_letters": Floor(0.89, 0.02),
    "tenth_invented_letters": Floor(0.77, 0.05),
    "eleventh_invented_letters": Floor(0.53, 0.1),
    "twelfth_invented_letters": Floor(0.74, 0.06),
    "thirteenth_invented_letters": Floor(0.46, 0.06),
    "fourteenth_invented_letters": Floor(0.6, 0.02),
    "fifteenth_invented_letters": Floor(0.68, 0.02),
    "sixteenth_invented_letters": Floor(0.58, 0.03),
    "seventeenth_invented_letters": Floor(0.61, 0.05),
    "eighteenth_invented_letters": Floor(0.49, 0.09),
    "nineteenth_invented_letters": Floor(0.5, 0.13),
    "twentieth_invented_letters": Floor(0.5, 0.06),
    "twenty_first_invented_letters": Floor(0.25, 0.04),
    "held_out": Floor(0.93, 0.02),
    "second_held_out": Floor(0.77, 0.05),
    "third_held_out": Floor(0.87, 0.04),
    "fourth_held_out": Floor(0.87, 0.04),
    "fifth_held_out": Floor(0.82, 0.02),
    "sixth_held_out": Floor(0.85, 0.05),
    "seventh_held_out": Floor(0.86, 0.06),
    "eighth_held_out": Floor(0.64, 0.14),
    "ninth_held_out": Floor(0.75, 0.05),
}


def _letters(name: str) -> Path:
    """The folder of the letters that the questions of a file are about."""
    own = QUESTIONS / name
    return own if own.is_dir() else SEEDS


def _texts(name: str) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in _letters(name).glob("*.txt")}


@pytest.fixture(scope="module")
def ask_all(bot: Bot, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], list[Given]]:
    """Asks all questions of a file; answering is what takes the time here, so each file is asked once."""

    def asked(name: str) -> list[Given]:
        if _letters(name) == SEEDS:
            return [_given(bot, gold) for gold in _gold(name)]
        path = tmp_path_factory.mktemp(name) / "letters.db"
        load(str(path), [str(_letters(name))])
        with Reader(path) as reader:
            own = Bot(reader)
            return [_given(own, gold) for gold in _gold(name)]

    return cache(asked)


# A fixture for the file, so that the tests of one file run one after the other, in one process.
@pytest.fixture(scope="module", params=sorted(path.stem for path in QUESTIONS.glob("*.jsonl")))
def file(request: pytest.FixtureRequest) -> str:
    """Name of a file of questions."""
    return str(request.param)


def test_a_file_of_questions_is_answered(ask_all: Callable[[str], list[Given]], file: str) -> None:
    texts = _texts(file)
    judged = [(gold.kind, judge(gold, answer, texts), answer) for gold, answer in ask_all(file)]
    count = Counter(verdict.verdict for _, verdict, _ in judged)
    confused = Counter(
        (kind, answer.intent or answer.reason or answer.status)
        for kind, verdict, answer in judged
        if verdict.verdict != "right"
    )
    print(file, dict(count), *(f"\n  {kind} went to {went}: {n}" for (kind, went), n in confused.most_common()))
    assert count["right"] >= FLOORS[file].right * len(judged)
    assert count["wrong"] <= FLOORS[file].wrong * len(judged)


def test_every_question_reads_the_same_in_discord_json_and_plain_text(
    ask_all: Callable[[str], list[Given]], file: str
) -> None:
    step = 1 if file == "plain" else 3  # the same code says every answer; a third of the others will do
    for _, answer in ask_all(file)[::step]:
        reads_the_same(answer)


def test_two_plain_questions_in_one_message_say_what_each_says_alone(
    bot: Bot, ask_all: Callable[[str], list[Given]]
) -> None:
    texts = _texts("plain")
    alone = [given for given in ask_all("plain") if not given.gold.context and given.gold.status == "answered"]
    plain = [gold for gold, answer in alone if judge(gold, answer, texts).verdict == "right"]
    half = len(plain) // 2
    pairs = [(one, two) for one, two in zip(plain[:half], plain[half:], strict=False) if one.kind != two.kind]
    given = [_given(bot, _both(one, two)) for one, two in pairs]
    judged = [judge(gold, answer, texts).verdict for gold, answer in given]
    print(Counter(judged))
    assert len(pairs) > 60
    assert judged.count("right") >= FLOOR_OF_PAIRS * len(judged)


FLOOR_OF_PAIRS = 0.95


def _both(one: Gold, two: Gold) -> Gold:
    """Two questions as one message, whose answer must hold what the answer to each must hold."""
    question = f"{one.question.rstrip('?. ')}? {two.question}"
    return one._replace(question=question, must=one.must + two.must, must_not=())


def test_each_question_of_the_bank_has_an_identity_of_its_own() -> None:
    identities = [gold.identity for path in QUESTIONS.glob("*.jsonl") for gold in _gold(path.stem)]
    assert len(identities) == len(set(identities))

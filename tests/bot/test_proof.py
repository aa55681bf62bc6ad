"""No answer leaves without a quote that stands in the stored source, character for character."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from bot.answers import Answer, Citation
from bot.ask import Bot
from bot.proof import failures, holds
from store.load import load
from store.reader import Reader

SEEDS = Path(__file__).parents[2] / "seeds"
PLAIN = (
    "who signed the 2009 letter",
    "members in 2004",
    "when did the charter enter into force",
    "which letters mention Afghanistan",
    "what does CSTO stand for",
    "what does annex II decide",
)


class OneText:
    """A source of one letter."""

    def text(self, letter: str, start: int, end: int) -> str:
        return "We, the heads of State"[start:end] if letter == "a" else ""


def citation(quote: str, start: int, letter: str = "a") -> Citation:
    return Citation(letter, None, "a.txt", "letter", None, start, start + len(quote), quote)


@pytest.mark.parametrize(
    ("one", "stands"),
    [
        (citation("the heads", 4), True),
        (citation("the Heads", 4), False),
        (citation("the heads", 5), False),
        (citation("the heads", 4, "b"), False),
        (citation(" ", 3), False),
    ],
)
def test_a_quote_holds_only_at_its_place_to_the_character(one: Citation, stands: bool) -> None:
    assert holds(one, OneText()) is stands


def test_an_answered_answer_without_a_quote_fails_but_talk_about_the_bot_does_not() -> None:
    assert failures(Answer("answered", "Six States."), OneText())
    assert not failures(Answer("answered", "Hello.", evidence=False), OneText())
    assert not failures(Answer("unanswered", "Not stated.", reason="not-stated"), OneText())


@pytest.fixture
def own_database(letters_db: Path, tmp_path: Path) -> Path:
    """A copy that a test may damage."""
    path = tmp_path / "letters.db"
    with sqlite3.connect(letters_db) as source, sqlite3.connect(path) as copy:
        source.backup(copy)
    return path


@pytest.mark.parametrize("question", PLAIN)
def test_a_source_changed_behind_the_facts_withholds_the_answer(own_database: Path, question: str) -> None:
    with Reader(own_database) as reader:
        before = Bot(reader).ask(question).answer
    assert before.status == "answered"
    with sqlite3.connect(own_database) as connection:
        connection.execute("UPDATE source SET text = replace(text, 'e', 'x')")
    connection.close()
    with Reader(own_database) as reader:
        after = Bot(reader).ask(question).answer
    assert after.status != "answered" or all(c.quote in _sources(own_database) for c in after.citations)
    assert after.answer != before.answer or after.citations != before.citations


def _sources(path: Path) -> str:
    with sqlite3.connect(path) as connection:
        text = "\n".join(row[0] for row in connection.execute("SELECT text FROM source"))
    connection.close()
    return text


def test_shifted_spans_withhold_the_answer(own_database: Path) -> None:
    """Spans one character off: what stands there is not the quote any more, or is told as it stands."""
    with sqlite3.connect(own_database) as connection:
        connection.execute("UPDATE source SET text = '.' || text")
    connection.close()
    with Reader(own_database) as reader:
        answer = Bot(reader).ask("who signed the 2009 letter").answer
    for one in answer.citations:
        assert one.quote in _sources(own_database)


@pytest.fixture
def altered(tmp_path: Path) -> Path:
    """A folder with copies of the seeds that a test may alter."""
    folder = tmp_path / "letters"
    shutil.copytree(SEEDS, folder)
    return folder


def ask_altered(folder: Path, question: str) -> Answer:
    database = folder.parent / "altered.db"
    load(str(database), [str(folder)])
    with Reader(database) as reader:
        return Bot(reader).ask(question).answer


def replace(folder: Path, old: str, new: str) -> None:
    """Alter every letter that holds ``old``; at least one must."""
    changed = [path for path in sorted(folder.glob("*.txt")) if old in path.read_text("utf-8")]
    assert changed
    for path in changed:
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


@pytest.mark.parametrize(
    ("old", "new", "question", "gone", "now"),
    [
        ("*(Signed)* Vitaly Churkin", "", "who signed the 2009 letter", "Churkin", ""),
        ("Vitaly Churkin", "Vasily Mirov", "who signed the 2009 letter", "Churkin", "Mirov"),
        (
            "18 September 2003",
            "19 October 2003",
            "when did the charter enter into force",
            "18 September",
            "19 October 2003",
        ),
        ("A/52/322", "A/52/377", "what is the symbol of the 1997 letter", "A/52/322", "A/52/377"),
        ("Items 40 and 81", "Items 41 and 82", "agenda items of the letter of Azerbaijan", "Items 40", ""),
        ("20 per cent", "25 per cent", "what percentage of the territory is occupied", "20 per cent", "25 per cent"),
    ],
)
def test_what_the_letter_says_is_all_that_is_known(
    altered: Path, old: str, new: str, question: str, gone: str, now: str
) -> None:
    """Take the supporting line away or change it: the answer vanishes or changes with it."""
    replace(altered, old, new)
    answer = ask_altered(altered, question)
    said = " ".join((answer.answer, *answer.items, *(c.quote for c in answer.citations)))
    assert gone not in said
    assert now in said


def test_an_alteration_changes_nothing_else(altered: Path, bot: Bot) -> None:
    replace(altered, "Vitaly Churkin", "Vasily Mirov")
    for question in ("who signed the 1997 letter", "members in 2004", "when did the charter enter into force"):
        assert ask_altered(altered, question).answer == bot.ask(question).answer.answer

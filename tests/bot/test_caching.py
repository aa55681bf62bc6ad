"""What is worked out once for one message: queries, wordings; and that the next message reads everything anew."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from bot.ask import Bot
from bot.caching import CachedLibrary, Memo
from bot.citing import Row
from bot.lexicon import is_english
from bot.reading.asking import WORDINGS
from bot.reading.frames import _TABLE as FRAMES
from bot.reading.lead_ins import INVERSIONS, LEAD_INS
from bot.reading.patterns import pattern
from bot.reading.recasting import _TABLE as RECASTS
from bot.reading.rewriting import Wording, compiled_pattern, rewritten
from bot.reading.shorthand import _NUMBERS as NUMBERS
from bot.reading.shorthand import _TABLE as SHORTHAND
from store.errors import TooMuchError
from store.load import load
from store.reader import Reader

QUESTIONS = Path(__file__).resolve().parents[1] / "questions"
SEEDS = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("0*.txt"))


class Counting(Reader):
    """A reader that counts its queries."""

    count = 0

    def rows(self, sql: str, params: object = None) -> list[Row]:
        self.count += 1
        return super().rows(sql, params)  # type: ignore[arg-type]  # whatever is given is handed on


@pytest.mark.parametrize("params", [None, {"l": "A/52/322"}, {"l": "none"}])
def test_one_query_is_run_once_until_letters_are_loaded(letters_db: Path, params: Mapping[str, object] | None) -> None:
    sql = "SELECT letter FROM letters" + (" WHERE symbol = :l" if params else "")
    with closing(Counting(letters_db)) as reader:
        library = CachedLibrary(reader)
        assert library.begin(), "nothing was read before the first message"
        first = library.rows(sql, params)
        library.rows(sql, params).clear()  # a caller's list is its own
        assert library.rows(sql, params) == first
        assert not library.begin()
        assert library.rows(sql, params) == first
        assert reader.count == 1


def test_what_was_read_is_read_anew_when_a_letter_was_loaded(tmp_path: Path) -> None:
    database = tmp_path / "letters.db"
    load(str(database), [str(SEEDS[0])])
    with closing(Counting(database)) as reader:
        library = CachedLibrary(reader)
        library.begin()
        assert len(library.rows("SELECT letter FROM letters")) == 1
        load(str(database), [str(SEEDS[1])])
        assert library.begin()
        assert len(library.rows("SELECT letter FROM letters")) == 2


def test_a_large_result_is_kept_for_one_message_only(letters_db: Path) -> None:
    with closing(Counting(letters_db)) as reader:
        library = CachedLibrary(reader)
        for count in (1, 2):
            library.begin()
            for _ in range(2):
                library.rows("WITH n(n) AS (SELECT 1 UNION SELECT n + 1 FROM n LIMIT 300) SELECT n FROM n")
            assert reader.count == count


def test_what_is_too_much_once_is_too_much_again(letters_db: Path) -> None:
    with closing(Counting(letters_db)) as reader:
        library = CachedLibrary(reader)
        for _ in range(2):
            with pytest.raises(TooMuchError):
                library.few_rows("SELECT letter FROM letters", None, 2)
        assert reader.count == 1


def test_a_letter_that_was_loaded_between_two_questions_is_told_of(tmp_path: Path) -> None:
    folder, database = tmp_path / "in", tmp_path / "letters.db"
    folder.mkdir()
    for path in SEEDS[:3]:
        shutil.copy(path, folder)
    load(str(database), [str(folder)])
    with Reader(database) as reader:
        bot = Bot(reader)
        assert "Three" in bot.ask("how many letters are loaded").answer.answer
        assert bot.ask("who signed the letter of Churkin").answer.status != "answered"
        shutil.copy(SEEDS[3], folder)
        load(str(database), [str(folder)])
        assert "Four" in bot.ask("how many letters are loaded").answer.answer


def test_values_that_are_equal_but_not_one_are_worked_out_each() -> None:
    memo, made = Memo(), list[str]()
    one, same = (" ".join(["x", "y"]) for _ in range(2))
    for value in (one, one, same, one, same):
        memo.once("name", (value,), partial(made.append, value))
    assert one == same
    assert len(made) == 2
    memo.clear()
    memo.once("name", (one,), lambda: made.append(one))
    assert len(made) == 3


def test_a_pattern_is_compiled_when_a_text_is_compared_with_it() -> None:
    later = pattern(r"(\d+)(")
    with pytest.raises(Exception, match="unterminated subpattern"):
        later.search("12")
    found = pattern(r"(\d+) LETTERS", 2)
    assert found.sub(r"\1 papers", "seven, or 7 letters") == "seven, or 7 papers"
    assert found.fullmatch("7 letters")
    assert not found.fullmatch("7")


@pytest.mark.parametrize("word", ["aardvark", "zucchinis", "letter", "the"])
def test_a_word_of_the_list_is_found_and_its_pieces_are_not(word: str) -> None:
    assert is_english(word)
    assert not is_english(f"{word}q")
    assert not is_english(f"q{word}")


@pytest.mark.parametrize(
    "table", [FRAMES, LEAD_INS, INVERSIONS, WORDINGS, RECASTS, SHORTHAND, NUMBERS],
    ids=["frames", "lead-ins", "inversions", "asking", "recasting", "shorthand", "numbers"],
)  # fmt: skip
def test_no_wording_is_found_where_its_signs_are_not(table: tuple[Wording, ...]) -> None:
    texts = [json.loads(line)["question"] for bank in ("plain", "traps", "practice") for line in _lines(bank)]
    texts += ["Right, for the record: who signed it", "my friend says Armenia signed it, is she right?", "op4 & op5"]
    for signs, wanted, _ in table:
        compiled, marking = compiled_pattern(wanted), ((signs, wanted, "\N{SNOWMAN}"),)
        for text in filter(compiled.search, texts):
            marked = rewritten(text, marking)
            assert "\N{SNOWMAN}" in marked, (text, wanted)


def _lines(bank: str) -> list[str]:
    return (QUESTIONS / f"{bank}.jsonl").read_text(encoding="utf-8").splitlines()

"""What a question costs and says does not grow with the number of letters; counted, not timed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from bench import synthetic
from bot.answers import Answer
from bot.ask import Bot
from bot.bounds import LONGEST, MOST_CITED
from store.errors import TooMuchError
from store.load import load
from store.reader import Reader

ROOT = Path(__file__).resolve().parents[2]
FEW, MANY = 60, 400
"""Synthetic letters beside the seeds: both are more than are looked at one by one."""
_COUNTED = 100  # steps of SQLite between two counts


class Collection(NamedTuple):
    """Letters with the bot that answers over them."""

    letters: int
    reader: Reader
    bot: Bot

    def answer(self, question: str) -> Answer:
        return self.bot.ask(question).answer

    def steps(self, question: str) -> int:
        """Steps of SQLite's machine that one answer takes, when what is kept between questions has been read."""
        self.bot.ask(question)
        count = 0

        def stepped() -> int:
            nonlocal count
            count += _COUNTED
            return 0

        connection = self.reader._connection()
        connection.set_progress_handler(stepped, _COUNTED)
        try:
            self.bot.ask(question)
        finally:
            connection.set_progress_handler(self.reader._spent, 5000)
        return count


def _collection(folder: Path, count: int) -> Collection:
    synthetic.write(str(folder / "letters"), count)
    load(folder / "letters.db", [ROOT / "seeds", folder / "letters"])
    reader = Reader(folder / "letters.db")
    return Collection(count + 4, reader, Bot(reader))


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    made = _collection(tmp_path_factory.mktemp("few"), FEW)
    yield made
    made.reader.close()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    made = _collection(tmp_path_factory.mktemp("many"), MANY)
    yield made
    made.reader.close()


NAMING = [
    ("a letter by its date", "who signed the letter of 14 July 2009"),
    ("a part of it", "who signed annex I of the letter of 14 July 2009"),
    ("its date of distribution", "when was the letter of 14 July 2009 distributed"),
    ("its agenda items", "under which agenda items was the letter of 5 September 1997 circulated"),
    ("a document by its symbol", "where is A/52/150 cited"),
    ("a person", "who is Vitaly Churkin"),
    ("what a person signed", "what did Lavrov sign"),
    ("a given name", "what did Nursultan sign"),
    ("a signatory and a State", "who signed for Belarus on 21 May 2002"),
    ("a State and an organization", "is Belarus a member of the CSTO"),
    ("since when a State is a member", "since when is Uzbekistan a member of the CSTO"),
    ("an organization and a year", "CSTO members 2009"),
    ("two years", "which countries joined the CSTO between 2004 and 2009"),
    ("an acronym", "what does CSTO stand for"),
    ("a rule", "where is rule 14 cited"),
    ("a resolution", "which letters cite resolution 59/50"),
    ("rare words", "which letters mention narcotics"),
    ("an absent letter", "who signed the letter of 3 March 1951"),
    ("the last letter", "which letter is the latest"),
    ("how many there are", "how many letters are there"),
]


@pytest.mark.parametrize(("names", "question"), NAMING, ids=[case[0] for case in NAMING])
def test_a_question_that_names_a_thing_does_not_look_at_the_other_letters(
    few: Collection, many: Collection, names: str, question: str
) -> None:
    one, other = few.answer(question), many.answer(question)
    assert (other.status, other.intent) == (one.status, one.intent)
    assert other.status != "clarify"
    assert many.steps(question) < 2 * few.steps(question) + 2000


@pytest.mark.parametrize(
    "question",
    [
        "who signed the annex", "which letter has the most signatures", "which resolutions are cited",
        "who signed", "letters from Azerbaijan", "which letters do you have", "timeline", "members in 2004",
        "who are the members", "how many numbered paragraphs has the explanatory memorandum",
        "under which agenda items were the letters circulated", "who signed more than one letter",
        "who represented Azerbaijan", "what was the original language", "documents about drug trafficking",
    ],
)  # fmt: skip
def test_an_answer_over_all_letters_is_short_and_says_what_it_may(many: Collection, question: str) -> None:
    answer = many.answer(question)
    assert len(answer.answer) <= LONGEST
    assert max(len(answer.citations), len(answer.items)) <= MOST_CITED
    assert many.steps(question) < 2_000_000


def test_letters_are_counted_in_full_and_the_latest_named(many: Collection) -> None:
    answer = many.answer("how many letters are there")
    latest = str(many.reader.rows("SELECT max(dated) AS d FROM letters")[0]["d"])
    assert answer.answer.startswith(f"{many.letters} letters; the latest: ")
    assert any(citation.letter.startswith(latest) for citation in answer.citations)


def test_letters_of_a_state_are_as_many_as_name_it_as_their_sender(many: Collection) -> None:
    sql = "SELECT count(DISTINCT letter) AS n FROM letter_facts WHERE field = 'sender_state' AND value = 'Kenya'"
    count = many.reader.rows(sql)[0]["n"]
    found = re.match(r"(\d+) letters", many.answer("how many letters are from Kenya").answer)
    assert found
    assert int(found[1]) == count


def test_an_organization_that_is_not_named_is_asked_for(many: Collection) -> None:
    answer = many.answer("who are the members")
    assert answer.status == "clarify"
    chosen = next(choice for choice in answer.suggestions if "Inter-State Transport Council" in choice)
    assert {"Inter-State Transport Council"} == {
        str(row["organization"])
        for citation in many.answer(chosen).citations
        for row in many.reader.rows(
            "SELECT organization FROM attestations WHERE letter = :l AND start = :s",
            {"l": citation.letter, "s": citation.start},
        )
    }


def test_a_letter_that_is_not_told_apart_is_asked_for(many: Collection) -> None:
    answer = many.answer("who signed the annex")
    assert (answer.status, answer.citations) == ("clarify", ())


def test_a_state_is_a_member_of_what_a_list_says_whatever_the_number_of_lists(many: Collection) -> None:
    name = "Northern Economic Community"
    sql = (
        "SELECT DISTINCT s.state FROM attestation_states s JOIN attestations a ON a.attestation = s.attestation"
        " WHERE a.organization = :o AND a.year = 2004"
    )
    listed = {str(row["state"]) for row in many.reader.rows(sql, {"o": name})}
    for state in ("Kenya", "Brazil", "Finland", "Zambia"):
        answer = many.answer(f"was {state} a member of the {name} in 2004").answer
        assert answer.startswith("Yes" if state in listed else "No"), answer


def test_a_query_for_a_few_rows_is_stopped_by_rows_and_by_steps(many: Collection) -> None:
    assert len(many.reader.few_rows("SELECT letter FROM letters LIMIT 5", None, 5)) == 5
    for endless in ("SELECT letter FROM letters", "SELECT count(*) FROM words a, words b"):
        with pytest.raises(TooMuchError, match="name one of them"):
            many.reader.few_rows(endless, None, 5)
    assert many.reader.rows("SELECT count(*) AS n FROM letters")[0]["n"] == many.letters

"""Search over sentences: what is found, in which order, how a long sentence is cut, and the cut-offs in use."""

from __future__ import annotations

import pytest

from bench import calibrate, retrieve
from bot.ask import Bot
from bot.reading.typed import tagged
from bot.reading.utterance import Term, terms
from bot.searching.abstention import FLOORS, covers, looks_for, never_missing
from bot.searching.retrieval import EXACT, SYNONYM, clause_with, found_in, search_terms
from bot.searching.sentences import all_sentences, indexed, weight_of
from store.reader import Reader
from store.words import stems


def row(number: int, text: str, role: str = "text") -> dict[str, object]:
    """A row as the view ``sentences`` gives it."""
    return {
        "sentence_id": number, "letter": "l", "part": "letter", "paragraph": number, "sentence": 1, "number": None,
        "role": role, "text": text, "start": 0, "end": len(text), "offsets": "[[0, 0]]", "stems": " ".join(stems(text)),
    }  # fmt: skip


def wanted(text: str) -> list[Term]:
    return list(terms(tagged(text)))


def test_a_word_itself_is_worth_more_than_one_of_the_same_meaning() -> None:
    index = indexed([row(1, "They protect the harbour."), row(2, "They defend the harbour.")])
    found = found_in(wanted("protect")[0], index)
    assert (found[0][0], found[1][0]) == (EXACT, SYNONYM)


def test_signatures_and_mastheads_are_no_sentences() -> None:
    index = indexed([row(1, "Signed by nobody", "signature"), row(2, "A/1", "masthead"), row(3, "We wrote.")])
    assert [r["text"] for r in index.rows] == ["We wrote."]


def test_rare_words_weigh_more() -> None:
    assert weight_of(100, 0) == pytest.approx(1.0)
    assert weight_of(100, 1) > weight_of(100, 50) > 0


def test_sentences_are_read_once_for_each_reader(reader: Reader) -> None:
    assert all_sentences(reader) is all_sentences(reader)


def test_words_near_each_other_come_first(reader: Reader) -> None:
    hits = search_terms(reader, wanted("rapid deployment forces Central Asian region"), {})
    assert "Rapid Deployment Forces of the Central Asian region" in " ".join(str(hits[0].row["text"]).split())


def test_a_long_sentence_is_cut_to_the_clause_that_holds_the_words() -> None:
    text = (
        "Considering the weather, and the harvest of the year; " * 10
        + "the bridge was rebuilt in spring; "
        + "nobody minded; " * 10
    )
    start, end = clause_with(text, [("bridg",)], 200)
    assert text[start:end].strip() == "the bridge was rebuilt in spring;"


@pytest.mark.parametrize(
    ("text", "start_end"),
    [("A short one.", (0, 12)), ("No word of it; " * 40, (0, 600))],
    ids=["short", "nothing held"],
)
def test_nothing_is_cut_where_nothing_is_won(text: str, start_end: tuple[int, int]) -> None:
    assert clause_with(text, [("bridg",)], 100) == start_end


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Which sentence speaks of bridges?", "wording"),
        ("Where do they insist on bridges?", "wording"),
        ("How many bridges are there?", "fact"),
        ("What does the letter say about bridges?", "fact"),
    ],
)
def test_what_a_question_looks_for(bot: Bot, question: str, kind: str) -> None:
    assert looks_for(bot.ask(question).utterance) == kind


@pytest.mark.parametrize(("text", "never"), [("1373", True), ("NATO", True), ("bridge", False)])
def test_names_and_numbers_may_never_be_missing(text: str, never: bool) -> None:
    assert never_missing(Term(text, text.casefold(), ((text.casefold(),),))) is never


def test_a_missing_name_is_never_covered(reader: Reader) -> None:
    must = [*wanted("military alliance direct threat"), Term("NATO", "=NATO", (("nato",),))]
    assert not any(covers(hit, must, "wording") for hit in search_terms(reader, must, {})[:5])


def test_the_right_sentence_comes_first_as_often_as_promised(reader: Reader) -> None:
    found = retrieve.measured(reader)
    assert found.questions >= 80
    assert found.first >= 0.82
    assert found.among_three >= 0.94


def test_cut_offs_in_use_answer_at_most_one_unanswerable_case_in_a_hundred(reader: Reader) -> None:
    cases = list(calibrate.labelled(reader))
    wrong = [
        c.question for c in cases if c.hit and c.label == "out" and covers(c.hit, c.must, c.search, FLOORS[c.search])
    ]
    assert len(wrong) <= 0.01 * len(cases), wrong

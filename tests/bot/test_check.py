"""The scorer of ``dragoman check``: each rule with the smallest pair that shows it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.answers import Answer, Citation
from bot.check import judge, read_gold

Run = Callable[..., "subprocess.CompletedProcess[str]"]
TEXTS = {"a.txt": "Signed:\n  Vitaly\n  Churkin\n", "b.txt": "other"}
QUOTE = Citation("x", None, "a.txt", "letter", None, 0, 5, "Vitaly\n Churkin")


def verdict(answer: Answer, **gold: Any) -> str:
    return judge(read_gold({"id": "q", "question": "who signed", **gold}), answer, TEXTS).verdict


def answered(text: str, *items: str, quotes: tuple[Citation, ...] = ()) -> Answer:
    return Answer("answered", text, items=items, citations=quotes)


@pytest.mark.parametrize(
    ("must", "said", "expected"),
    [
        ([["Churkin"]], "Vitaly CHURKIN signed.", "right"),
        ([["Churkin"]], "Churkina signed.", "wrong"),
        ([["Chargé d'affaires"]], "The charge d’affaires", "right"),
        ([["Churkin"]], "Vitaly **Churkin**", "right"),
        ([["yes", "indeed"]], "Indeed.", "right"),
        ([["A"], ["B"]], "only A", "wrong"),
        ([["59/50"]], "resolution 59/500", "wrong"),
        ([[""]], "anything", "right"),
    ],
)
def test_one_of_each_group_must_be_said_as_whole_words(must: list[list[str]], said: str, expected: str) -> None:
    assert verdict(answered(said), must=must) == expected


def test_items_are_said_too() -> None:
    assert verdict(answered("Two:", "A", "B"), must=[["A"], ["B"]]) == "right"
    assert verdict(answered("Two:", "A", "B"), must_not=["B"]) == "wrong"


def test_quotes_count_as_said_only_where_a_passage_or_place_is_asked_for() -> None:
    answer = answered("Here.", quotes=(QUOTE,))
    assert verdict(answer, must=[["Churkin"]]) == "wrong"
    assert verdict(answer, must=[["Churkin"]], question="where does Churkin sign") == "right"
    assert verdict(answer, must=[["Churkin"]], kind="passage") == "right"


def test_quotes_never_count_against_an_answer() -> None:
    assert verdict(answered("Here.", quotes=(QUOTE,)), must_not=["Churkin"], kind="passage") == "right"


def test_a_source_must_be_cited_and_each_quote_must_stand_in_its_file() -> None:
    assert verdict(answered("Yes", quotes=(QUOTE,)), sources=["a.txt"]) == "right"
    assert verdict(answered("Yes", quotes=(QUOTE,)), sources=["b.txt"]) == "wrong"
    assert verdict(answered("Yes"), sources=["a.txt"]) == "wrong"
    assert verdict(answered("Yes", quotes=(QUOTE._replace(quote="Vitaly Churkins"),))) == "wrong"
    assert verdict(answered("Yes", quotes=(QUOTE._replace(file="c.txt"),))) == "wrong"


def test_an_answer_that_pastes_a_letter_is_wrong() -> None:
    assert verdict(answered("x" * 1500)) == "right"
    assert verdict(answered("x" * 1501)) == "wrong"


@pytest.mark.parametrize(
    ("wanted", "got", "expected"),
    [
        ("answered", "unanswered", "missed"),
        ("answered", "clarify", "missed"),
        ("unanswered", "unanswered", "right"),
        ("unanswered", "clarify", "right"),
        ("unanswered", "answered", "wrong"),
        ("clarify", "clarify", "right"),
        ("clarify", "answered", "wrong"),
        ("clarify", "unanswered", "missed"),
    ],
)
def test_status(wanted: str, got: Any, expected: str) -> None:
    assert verdict(Answer(got, "text"), status=wanted) == expected


def test_the_command_counts_by_kind_and_lists_what_is_asked_for(dragoman: Run, tmp_path: Path) -> None:
    questions = tmp_path / "q.jsonl"
    asked = "who signed the 2009 letter"
    given = [
        {"id": "a", "kind": "signers", "question": asked, "must": [["Churkin"]]},
        {"id": "b", "kind": "signers", "question": asked, "must": [["Putin"]]},
        {"id": "c", "kind": "followup", "context": [asked], "question": "in 2004?", "must": [["Smagulov"]]},
    ]  # fmt: skip
    questions.write_text("\n".join(map(json.dumps, given)), encoding="utf-8")
    done = dragoman("check", str(questions), "--show", "wrong")
    assert done.returncode == 0
    listed, followup, signers, total = done.stdout.splitlines()
    assert listed.startswith("wrong b [signers]")
    assert listed.endswith("(lacks Putin)")
    assert followup.split()[:4] == ["followup", "1", "right", "1"]
    assert signers.split()[:4] == ["signers", "2", "right", "1"]
    assert total.split()[:4] == ["all", "3", "right", "2"]


@pytest.mark.parametrize(
    "line", ["no json", "[]", "{}", '{"question": "x", "must": "y"}', '{"question": "x", "status": "?"}']
)
def test_a_line_that_is_no_question_is_named(dragoman: Run, tmp_path: Path, line: str) -> None:
    questions = tmp_path / "q.jsonl"
    questions.write_text('{"question": "hello"}\n' + line, encoding="utf-8")
    done = dragoman("check", str(questions))
    assert (done.returncode, done.stdout) == (1, "")
    assert "line 2 of" in done.stderr

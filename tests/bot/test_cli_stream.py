"""``dragoman ask --jsonl``: one conversation a line, one answer a line, whatever the lines hold."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Start = Callable[..., "subprocess.Popen[str]"]
Answers = Callable[..., list[dict[str, object]]]


@pytest.fixture
def answers(dragoman: Run) -> Answers:
    """Answers to lines given as values (written as JSON) or as text."""

    def get(*lines: object) -> list[dict[str, object]]:
        feed = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines)
        done = dragoman("ask", "--jsonl", input=feed)
        assert (done.returncode, done.stderr) == (0, "")
        return [json.loads(line) for line in done.stdout.splitlines()]

    return get


def test_context_comes_first_in_one_conversation(answers: Answers) -> None:
    (answer,) = answers({"id": "a", "question": "and in 2004?", "context": ["who signed the 2009 letter"]})
    assert (answer["id"], answer["status"]) == ("a", "answered")
    assert answer["items"] == ["Murat Smagulov"]


def test_lines_do_not_share_a_conversation(answers: Answers) -> None:
    first, second = answers({"question": "who signed the 2009 letter"}, {"question": "who signed it?"})
    assert (first["status"], second["status"]) == ("answered", "clarify")


def test_ids_come_back_as_given_and_in_order(answers: Answers) -> None:
    given = [7, "x", None, {"a": 1}, [1]]
    assert [answer["id"] for answer in answers(*({"id": i, "question": "hello"} for i in given))] == given


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("not json", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[1, 2]", "not a JSON object"),
        ('"who signed"', "not a JSON object"),
        ('{"id": 5}', "no text"),
        ('{"id": 5, "question": 5}', "no text"),
        ('{"id": 5, "question": "hi", "context": "hi"}', "context"),
        ('{"id": 5, "question": "hi", "context": [5]}', "context"),
    ],
)
def test_bad_line_is_answered_and_the_next_too(answers: Answers, line: str, says: str) -> None:
    bad, good = answers(line, {"id": 6, "question": "who signed the 2009 letter"})
    assert (bad["status"], bad["id"]) == ("unanswered", 5 if '"id": 5' in line else None)
    assert says in bad["answer"]
    assert (good["id"], good["status"]) == (6, "answered")


def test_blank_lines_ask_nothing(answers: Answers) -> None:
    assert len(answers("", "  ", {"question": "hello"}, "")) == 1


HOSTILE = [
    "", " ", "\u200b", "🙂", "...", "%s %d {0} {x}", "'; DROP TABLE letters; --", '" OR 1=1', "NEAR(a b) AND NOT *",
    "\x1b[2J\x1b]0;x\x07 who signed the 2009 letter", "a" * 100_000, "who " * 25_000, "\u202ewho signed", "\ud800",
    "من وقع الرسالة", "\x00", "who\nsigned\nthe 2009 letter", "../../etc/passwd", "{{7*7}}", "<script>", "\x9b31m",
]  # fmt: skip


def test_hostile_questions_are_answered_and_nothing_steers_the_terminal(dragoman: Run) -> None:
    feed = "".join(json.dumps({"id": i, "question": text}) + "\n" for i, text in enumerate(HOSTILE))
    done = dragoman("ask", "--jsonl", input=feed)
    assert (done.returncode, done.stderr) == (0, "")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == list(range(len(HOSTILE)))
    assert not {c for c in done.stdout if c != "\n" and not c.isprintable() and c not in "\u200b\u200d\ufe0f"}


def test_each_answer_is_written_at_once(started: Start) -> None:
    process = started("ask", "--jsonl")
    assert process.stdin
    assert process.stdout
    for number in range(3):
        process.stdin.write(json.dumps({"id": number, "question": "hello"}) + "\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == number
    process.stdin.close()
    assert process.wait(timeout=10) == 0
    process.stdin = None

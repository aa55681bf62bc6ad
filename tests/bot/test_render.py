"""Answers as plain text, for a terminal and as JSON; nothing in them steers a terminal."""

from __future__ import annotations

import io
import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from bot.answers import Answer, Citation, clarify, unanswered
from bot.render.escaping import safe_json, safe_line, safe_text
from bot.render.jsonl import as_json, json_line
from bot.render.plain import LONGEST_QUOTE, as_plain
from bot.render.terminal import as_text

QUOTE = Citation("2009-07-14-russian-federation", "A/64/191", "a.txt", "annex I", "2", 5, 12, "a\n quote")
ANY_TEXT = st.text(st.characters())
"""Also unpaired surrogates and control characters."""


def steering(text: str) -> set[str]:
    """Characters of ``text`` that a terminal or a bidirectional reader acts on."""
    return {c for c in text if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") or c in "\u202e\u2066\u200f\ufeff"}


@given(ANY_TEXT)
def test_no_text_steers_a_terminal(text: str) -> None:
    assert steering(safe_text(text)) <= {"\n"}
    assert steering(safe_line(text)) == set()
    safe_text(text).encode("utf-8")


@given(ANY_TEXT)
def test_json_stays_the_same_value(text: str) -> None:
    line = json_line({"text": text})
    assert json.loads(line) == {"text": text}
    assert steering(line) == set()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain “text” – Чуркин, 外", "plain “text” – Чуркин, 外"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\x9b31m", "\\x9b31m"),
        ("a\rb", "a\\x0db"),
        ("\u202egnat", "\\u202egnat"),
        ("\ud800", "\\ud800"),
        ("two\nlines", "two\nlines"),
    ],
)
def test_control_characters_are_written_out(text: str, shown: str) -> None:
    assert safe_text(text) == shown


def test_json_of_a_json_text_is_not_escaped_twice() -> None:
    assert safe_json('{"a": "\x7f"}') == '{"a": "\\u007f"}'


def test_plain_answer_has_quote_letter_part_and_place() -> None:
    answer = Answer("answered", "It says so.", citations=(QUOTE,))
    assert as_plain(answer).splitlines() == [
        "It says so.",
        "  “a quote”",
        "    2009-07-14-russian-federation, A/64/191, annex I, para. 2 (a.txt, 5-12)",
    ]


def test_many_and_long_quotes_are_cut_and_said_so() -> None:
    long = QUOTE._replace(quote="word " * 200)
    shown = as_plain(Answer("answered", "x", citations=(long,) * 5)).splitlines()
    assert len(shown[1]) <= LONGEST_QUOTE + 10
    assert shown[1].endswith("word ...”")
    assert shown[-1] == "  and 2 more places"


def test_choices_are_numbered_and_suggestions_named() -> None:
    assert as_plain(clarify("Which?", ("first", "second"))).splitlines() == ["Which?", "  1. first", "  2. second"]
    assert as_plain(unanswered("not-stated", "No.", suggestions=("members",))).splitlines()[1] == "  try: members"


def test_json_has_the_fields_of_the_answer() -> None:
    answer = Answer(
        "answered", "x", question="q", intent="signers", items=("i",), citations=(QUOTE,), confidence=0.9712
    )
    assert json.loads(as_json(answer, 7)) == {
        "id": 7, "question": "q", "status": "answered", "reason": None, "intent": "signers", "answer": "x",
        "items": ["i"], "citations": [QUOTE._asdict()], "suggestions": [], "confidence": 0.971,
    }  # fmt: skip


def test_terminal_has_the_words_of_plain_text_and_takes_no_markup() -> None:
    answer = Answer("answered", "[bold]x[/bold] :smile:", citations=(QUOTE,))
    assert as_text(answer).plain == as_plain(answer)
    out = io.StringIO()
    Console(file=out, force_terminal=True, color_system="standard", markup=True, emoji=True).print(as_text(answer))
    assert "[bold]x[/bold] :smile:" in out.getvalue()
    assert "\x1b[32m" in out.getvalue()

"""``dragoman digest``: prints what would be posted, or says in one sentence why not."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_a_digest_is_printed_with_its_quotes_and_their_places(dragoman: Run) -> None:
    done = dragoman("digest", "--date", "2026-07-14", "--sections", "anniversaries")
    assert (done.returncode, done.stderr) == (0, "")
    title, empty, heading, line, quote, place, *_ = done.stdout.splitlines()
    assert (title, empty, heading) == ("Digest of 14 July 2026", "", "In earlier years")
    assert line.startswith("- 17 years ago today: the letter of 14 July 2009 from the Russian Federation to the ")
    assert quote.startswith("    “Letter dated 14 July 2009 from the Permanent Representative of the Russian ")
    assert place == "      2009-07-14-russian-federation (004_18b2600bc8d0e323.txt, 304-446)"


def test_what_a_line_says_itself_is_not_quoted_again(dragoman: Run) -> None:
    printed = dragoman("digest", "--date", "2026-12-16", "--sections", "anniversaries").stdout
    assert printed.count("registered in the United Nations Secretariat") == 1
    assert printed.count("registered with the United Nations Secretariat") == 1


def test_it_is_printed_in_another_language_with_the_same_quotes(dragoman: Run) -> None:
    options = ("digest", "--date", "2026-07-14", "--sections", "anniversaries")
    english, spanish = dragoman(*options), dragoman(*options, "--language", "es")
    title, _, heading, line, quote, *_ = spanish.stdout.splitlines()
    assert (title, heading) == ("Resumen del 14 de julio de 2026", "En años anteriores")
    assert line.startswith("- Hoy hace 17 años: carta de fecha 14 de julio de 2009")
    assert quote == english.stdout.splitlines()[4]
    refused = dragoman(*options, "--language", "la")
    assert refused.returncode == 2
    assert "en, fr, es, ru, ar, zh, de" in refused.stderr


def test_json_holds_every_section_with_exact_quotes(dragoman: Run, seeds: Path) -> None:
    done = dragoman("digest", "--date", "10 August 2026", "--json")
    made = json.loads(done.stdout)
    assert (made["title"], made["empty"]) == ("Digest of 10 August 2026", False)
    assert [section["name"] for section in made["sections"]] == [
        "anniversaries", "letter", "question", "changes", "holdings",
    ]  # fmt: skip
    quotes = [c for section in made["sections"] for a in section["answers"] for c in a["citations"]]
    assert len(quotes) > 5
    for quote in quotes:
        text = (seeds / quote["file"]).read_text(encoding="utf-8")
        assert text[quote["start"] : quote["end"]] == quote["quote"]


def test_an_empty_digest_prints_nothing_but_a_word_to_who_waits(dragoman: Run) -> None:
    done = dragoman("digest", "--date", "2026-02-04", "--since", "2026-02-03")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "Digest of 4 February 2026: nothing to tell, so nothing would be posted\n"
    assert json.loads(dragoman("digest", "--date", "2026-02-04", "--since", "2026-02-03", "--json").stdout) == {
        "title": "Digest of 4 February 2026", "empty": True, "sections": [],
    }  # fmt: skip


def test_letters_loaded_today_are_new(dragoman: Run, seeds: Path, tmp_path: Path) -> None:
    database = str(tmp_path / "letters.db")
    assert dragoman("load", str(seeds), "--db", database).returncode == 0
    done = dragoman("digest", "--since", "2000-01-01", "--sections", "new", "--db", database)
    first = next(line for line in done.stdout.splitlines() if line.startswith("- "))
    assert first == "- The letter of 5 September 1997 from Azerbaijan to the Secretary-General (A/52/322)."
    again = dragoman("digest", "--sections", "new", "--db", database)
    assert again.stdout == ""


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--date", "tomorrow"], "--date takes a day like 2026-08-10, not 'tomorrow'"),
        (["--date", "2026-02-30"], "--date takes a day like"),
        (["--date", "August 2026"], "--date takes a day like"),
        (["--since", "0000-00-00"], "--since takes a day like"),
        (["--date", "9999-12-31"], "--date takes a day like"),
        (["--date", "x" * 5000], "--date takes a day like"),
        (["--date", "2026-08-10", "--since", "2026-08-11"], "--since 2026-08-11 is later than the day of the digest"),
        (["--sections", "letters"], "'letters' is no section of a digest; there are anniversaries, new, letter"),
        (["--sections", ""], "no section is named"),
        (["today"], "'today' is one word too many"),
        (["--again"], "--again is for a digest that is posted; add --post"),
    ],
)
def test_wrong_options_are_refused_in_a_sentence(dragoman: Run, arguments: list[str], said: str) -> None:
    done = dragoman("digest", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert len(done.stderr) < 200

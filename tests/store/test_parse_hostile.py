"""Parsing never raises, the parts cover the text, spans point at their text, and time grows with the text."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.letters import Letter
from store.parsing import parse
from store.reading import SourceText, source_from_string
from store.reading.offsets import raw_span

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
_PIECES = st.sampled_from(
    [
        "(Signed) ",
        "Annex I",
        "ANNEX\n",
        "Letter dated 5 May 1999 from the ",
        "addressed to the Secretary-General",
        "\n",
        "\n\n",
        "Permanent Representative",
        " of ",
        "Chad",
        "A/52/1-S/1997/2",
        "****",
        "*",
        "_",
        "<u>",
        "</u>",
        "&amp;",
        "$\\mbox{x}$",
        "^{*}",
        "1. ",
        "(a) ",
        "items 40 and 81",
        "   \t",
        "The General Assembly,",
        "Noting",
        "\u200b",
        "\u00ad",
        "\ud800",
        "\0",
        "\r\n",
        "- ",
        "[Original: Russian]",
        "For the Republic of Chad",
        "fifty-\n",
        "seventh session",
        "é",
        "Распоряжение",
        "note verbale dated",
        "Enclosure to the letter dated",
        "sig.: ",
        "Sincerely,\n",
        "General Assembly\tSecurity Council",
        "Distr. GENERAL",
        "agenda item ",
    ]
)


def check(source: SourceText) -> Letter:
    letter = parse(source)
    assert not [one for one in letter.warnings if one.rule == "part-not-read"]
    spans = [part.span for part in letter.parts]
    assert spans[0].start == 0
    assert spans[-1].end == len(source.raw)
    assert all(before.end == after.start for before, after in pairwise(spans))
    assert len({part.label for part in letter.parts}) == len(letter.parts)
    covered = bytearray(len(source.raw))
    for part in letter.parts:
        for paragraph in part.paragraphs:
            covered[paragraph.span.start : paragraph.span.end] = b"\1" * (paragraph.span.end - paragraph.span.start)
            for sentence in paragraph.sentences:
                for position, char in enumerate(sentence.text):
                    start, end = raw_span(sentence.offsets, position, position + 1)
                    assert (
                        source.raw[start:end] == char
                        or char.isspace()
                        or any(repair.span.start <= start < repair.span.end for repair in source.repairs)
                    )
    for signature in letter.signatures:
        assert source.raw[signature.name_span.start : signature.name_span.end]
        assert signature.span.start <= signature.name_span.start <= signature.name_span.end <= signature.span.end
    for char, start in zip(source.text, range(len(source.text)), strict=True):
        if char.isalnum():
            assert covered[source.raw_span(start, start + 1).start]
    return letter


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_seed_spans_and_cover(path: Path) -> None:
    letter = check(source_from_string(path.name, path.read_text(encoding="utf-8")))
    assert letter.signatures


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_PIECES | st.text(max_size=12), max_size=40))
def test_any_text_is_read(pieces: list[str]) -> None:
    check(source_from_string("any.txt", "".join(pieces)))


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SEEDS), st.data())
def test_mutated_letters_are_read(path: Path, data: st.DataObject) -> None:
    text = path.read_text(encoding="utf-8")[:4000]
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 200)))
        text = text[:start] + data.draw(_PIECES) + text[end:]
    check(source_from_string("mutated.txt", text))


_HOSTILE = {
    "spaces": " ",
    "brackets": "(",
    "stars": "*",
    "underscores": "_ ",
    "tags": "<u",
    "dollars": "$\\",
    "ampersands": "&",
    "capital words": "A ",
    "marks": "(Signed) ",
    "marked lines": "(Signed) A. B\n",
    "titles": "Letter dated 5 May 1999 from the ",
    "to": "addressed to the Secretary-General and the ",
    "names": "Chad, ",
    "items": "items 4 and 5 (a), ",
    "annexes": "Annex\n",
    "see annex": "(see annex I and II) ",
    "numbers": "1. A\n",
    "digits": "1",
    "slashes": "A/5/",
    "hyphens": "a-\n",
    "blank": "\n",
    "tabs": "\t",
    "offices": "Permanent Representative of ",
    "sessions": "fifty-second ",
    "letters": "a",
    "dots": ".",
    "original": "Original: English and ",
    "headings": "Chad\n(Signed) A B\n",
    "annex titles": "Annex to the letter dated 5 May\n",
    "columns": "(Signed) A. B    (Signed) C. D\nChad    Togo\n",
    "quotes": '"',
    "closing": "Accept, Excellency, ",
    "dates": "5 May 1999 ",
    "damaged dates": "l2 Octooer 199O ",
    "quoted lines": "> a\n",
    "escaped tags": "&lt;p&gt;",
    "glued elements": "sessionGeneral AssemblySecurity Council",
    "offices held together": "Deputy Permanent Representative and Chargé d'affaires a.i. ",
    "names with offices": "A. Esmat MEGUID\nAmbassador\n",
    "bracketed dates": "[24 June 1975]\n",
}


@pytest.fixture
def uncollected() -> Iterator[None]:
    """No garbage collection: a look at all that earlier tests have left costs more than the text itself."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize("piece", list(_HOSTILE.values()), ids=list(_HOSTILE))
def test_time_grows_with_the_text(piece: str) -> None:
    def processor_time(size: int) -> float:
        source = source_from_string("long.txt", piece * (size // len(piece)))
        begun = time.process_time()
        parse(source)
        return time.process_time() - begun

    def grows_evenly() -> bool:
        small, large = processor_time(5_000), processor_time(20_000)
        # Linear gives 4; a quadratic pattern gives 16. What takes less than 120 ms is too short to be told apart.
        return large < 0.12 or large < 9 * small

    processor_time(2_000)
    assert any(grows_evenly() for _ in range(3))  # a busy machine may spoil one measurement

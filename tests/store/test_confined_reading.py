"""The process that reads a file: bounded in time, memory, text and pages; and whatever bytes it is given."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.errors import BadFileError
from store.extraction.archives import directory
from store.extraction.confined import Kind, extract
from store.extraction.limits import Limits
from store.reading.documents import read_document
from tests.store import written_files as make

T = TypeVar("T")
TEXT = "Letter dated 5 May 1999 from the Permanent Representative of Chad\n"
PDF = make.pdf_text(TEXT)
DOCX = make.docx_of(TEXT)

LIMITS = [
    ("memory", Limits(memory=60_000_000), b"<html>" + TEXT.encode() * 200_000, "memory"),
    ("characters of a PDF", Limits(characters=20), PDF, "more text"),
    ("characters of a Word file", Limits(characters=20), DOCX, "more text"),
    ("characters of a web page", Limits(characters=20), b"<html>" + TEXT.encode(), "more text"),
    ("time", Limits(seconds=1), b"<html>" + b"<a " * 400_000, "longer than 1 seconds"),
]


@pytest.mark.parametrize(("rule", "limits", "data", "reason"), LIMITS, ids=[one[0] for one in LIMITS])
def test_a_limit_stops_the_reading_process(rule: str, limits: Limits, data: bytes, reason: str) -> None:
    started = time.monotonic()
    with pytest.raises(BadFileError, match=reason):
        read_document("a", data, limits)
    assert time.monotonic() - started < 10


def test_pages_over_the_limit_are_left_out_and_told() -> None:
    pdf = make.pdf([[(60, 800, f"page {number}")] for number in range(9)])
    source = read_document("a.pdf", pdf, Limits(pages=3))
    assert source.raw.split() == "page 0 page 1 page 2".split()
    assert [(n.rule, n.message) for n in source.notes] == [("pages-left-out", "only the first 3 of 9 pages were read")]


def test_a_missing_library_is_named_with_what_to_install() -> None:
    with pytest.raises(BadFileError, match=r'needs pypdf; install it with: pip install "dragoman\[formats\]"'):
        extract("pdf", PDF, python=("-I", "-S"))


@pytest.mark.parametrize(("kind", "data"), [("html", b"<p>" + TEXT.encode()), ("docx", DOCX)])
def test_web_pages_and_word_files_need_no_library(kind: Kind, data: bytes) -> None:
    assert TEXT.strip() in extract(kind, data, python=("-I", "-S")).text


def test_the_reading_process_may_neither_connect_nor_write(tmp_path: Path) -> None:
    tried = (
        "import sys, socket, subprocess; sys.path.insert(0, sys.argv[1])\n"
        "from store.extraction.child import _bound, _guard; from store.extraction.limits import Limits\n"
        "_bound(Limits()); sys.addaudithook(_guard)\n"
        "for act in (lambda: socket.create_connection(('127.0.0.1', 9)), lambda: open(sys.argv[2], 'w'),\n"
        "            lambda: subprocess.run(['true']), lambda: socket.getaddrinfo('localhost', 1)):\n"
        "    try: act()\n"
        "    except PermissionError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", tried, str(Path(__file__).parents[2]), str(tmp_path / "x")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.count("reading a letter may not") == 4
    assert not (tmp_path / "x").exists()


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\x1b$B", b"{\\"]),
    st.sampled_from(["a", "a.md", "a.txt"]),
)
def test_random_bytes_are_read_or_refused_in_a_sentence(data: bytes, start: bytes, name: str) -> None:
    refused, source = _tried(lambda: read_document(name, start + data))
    assert refused.startswith(name) if source is None else source.raw.encode() is not None


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from([PDF, DOCX, b"<html>" + TEXT.encode()]), st.data())
def test_damaged_files_are_read_or_refused_in_a_sentence(whole: bytes, data: st.DataObject) -> None:
    spoilt = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 6))):
        spoilt[data.draw(st.integers(0, len(spoilt) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(spoilt[: data.draw(st.integers(1, len(spoilt)))])
    refused, source = _tried(lambda: read_document("a", cut))
    assert refused.startswith("a ") if source is None else "\0" not in source.raw


@settings(max_examples=200)
@given(st.data())
def test_a_spoilt_directory_of_a_zip_file_is_read_or_refused(data: st.DataObject) -> None:
    spoilt = bytearray(make.zipped({"a.txt": TEXT, "b/c.txt": TEXT}))
    for _ in range(data.draw(st.integers(1, 8))):
        spoilt[data.draw(st.integers(0, len(spoilt) - 1))] = data.draw(st.integers(0, 255))
    refused, _ = _tried(lambda: directory(io.BytesIO(bytes(spoilt))))
    assert not refused or refused.startswith("is a ")


def _tried(act: Callable[[], T]) -> tuple[str, T | None]:
    """The sentence of a refusal, or what came out."""
    try:
        return "", act()
    except BadFileError as error:
        refused = str(error)
    assert refused.strip()
    assert "\n" not in refused
    return refused, None

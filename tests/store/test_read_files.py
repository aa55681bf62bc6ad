"""Letter files in any encoding are read by rule; what is no text is refused in one sentence."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from store.errors import StoreError
from store.reading import read_text, source_from_string

TEXT = "Letter dated 5 May 1999 from the Chargé d'affaires a.i. of Côte d’Ivoire\n"
RUSSIAN = "Письмо Постоянного представителя Республики Казахстан на имя Генерального секретаря от 5 мая 1999 года. " * 3


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (TEXT.encode(), TEXT),
        (b"\xef\xbb\xbf" + TEXT.encode(), TEXT),
        (TEXT.encode("utf-16"), TEXT),
        (TEXT.encode("utf-16-le"), TEXT),
        (TEXT.encode("utf-16-be"), TEXT),
        (RUSSIAN.encode("utf-16-le"), RUSSIAN),
        (TEXT.encode("utf-32"), TEXT),
        (TEXT.encode("cp1252"), TEXT),
        (RUSSIAN.encode("cp1251"), RUSSIAN),
        (TEXT.replace("\n", "\r\n").encode(), TEXT),
        (TEXT.replace("\n", "\r").encode(), TEXT),
        (b"A letter\x00with a NUL", "A letter\ufffdwith a NUL"),
        (TEXT.encode() + b"\xff" + TEXT.encode(), TEXT + "\ufffd" + TEXT),
    ],
    ids=[
        "utf-8",
        "mark",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "cyrillic utf-16",
        "utf-32",
        "cp1252",
        "cp1251",
        "crlf",
        "cr",
        "nul",
        "one bad byte",
    ],
)
def test_decoding(tmp_path: Path, data: bytes, expected: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert read_text(path).raw == expected


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        (b" \n\t\r\n ", "is empty"),
        (b"\0\0\0", "is empty"),
        (b"%PDF-1.4 ...", "is a PDF"),
        (bytes(range(32)) * 20, "is not text"),
        (b"x" * 2001, "is larger than"),
    ],
)
def test_what_is_no_letter_is_refused_in_one_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(StoreError, match=words) as refused:
        read_text(path, max_bytes=2000)
    assert "\n" not in str(refused.value)


def test_folders_pipes_and_loops_never_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for name in ("", "pipe", "loop", "missing", "nul\0name"):
        with pytest.raises(StoreError):
            read_text(os.path.join(tmp_path, name))


@pytest.mark.parametrize(
    ("raw", "text", "rule"),
    [
        ("*(Signed)* Vitaly Churkin", "(Signed) Vitaly Churkin", "emphasis"),
        ("(<u>Signed</u>) Eldar", "(Signed) Eldar", "html-tag"),
        ("Murat **Smagulov**", "Murat Smagulov", "emphasis"),
        ("#### **Draft**", "Draft", "heading-mark"),
        ("**session****Request****Letter**", "session\nRequest\nLetter", "lost-line-break"),
        ("the $\\mbox{\\tt General}$ Assembly", "the General Assembly", "tex-residue"),
        ("^{*} A/52/150", "* A/52/150", "raised-mark"),
        ("agenda*\n\n* A/52/150 and Corr.1.", "agenda*\n\n* A/52/150 and Corr.1.", None),
        ("text\n_\nmore\n---\n-", "text\n\nmore\n\n", "rule-line"),
        ("Azer\u00adbai\u200bjan", "Azerbaijan", "invisible-character"),
        ("Charg&eacute; d&#39;affaires", "Chargé d'affaires", "html-entity"),
        ("a\u00a0b\u2003c\u2028d", "a b c\nd", None),
        ("costs $5 and $6", "costs $5 and $6", None),
        ("a_b_c and 2*3*4", "a_b_c and 2*3*4", None),
        ("price < 5 and > 3", "price < 5 and > 3", None),
    ],
)
def test_cleaning(raw: str, text: str, rule: str | None) -> None:
    source = source_from_string("a.txt", raw)
    assert source.text == text
    assert {one.rule for one in source.repairs} >= ({rule} if rule else set())
    for position, char in enumerate(source.text):
        start, end = source.raw_span(position, position + 1)
        assert raw[start:end] == char or char.isspace() or raw[start] == "&"

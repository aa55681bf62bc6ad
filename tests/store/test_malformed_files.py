"""Sixty files that lie, burst, loop or break off: each costs itself alone and is named in one sentence, or is read."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from store.load import Report, load
from store.reader import Reader
from tests.store import written_files as make

TEXT = "Letter dated 5 May 1999 from the Permanent Representative of Chad\n"
PDF = make.pdf_text(TEXT)
DOCX = make.docx_of(TEXT)
LINKS = f'<Relationship Id="h" Type="{make.R}/header" TargetMode="External" Target="http://example.invalid/h.xml"/>'
P = make.paragraph


def with_entry(name: str, content: bytes, compression: int = ZIP_DEFLATED, **changed: int) -> bytes:
    """A zip file with one member whose attributes are changed in the directory."""
    out = io.BytesIO()
    info = ZipInfo(name)
    info.compress_type = compression
    with ZipFile(out, "w") as archive:
        archive.writestr(info, content)
        for key, value in changed.items():
            setattr(archive.filelist[0], key, value)
    return out.getvalue()


def overlapping() -> bytes:
    """Two members of the directory that share their bytes."""
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", TEXT)
        archive.writestr("b.txt", TEXT)
        archive.filelist[1].header_offset = 0
    return out.getvalue()


def nested_pages(depth: int) -> bytes:
    """A PDF whose page tree leads to itself."""
    return make.pdf_of_objects(
        [make.page_content([(60, 800, "x")])] * depth, changed={2: b"<< /Type /Pages /Kids [2 0 R 4 0 R] /Count 2 >>"}
    )


def packed_page(content: bytes) -> bytes:
    """A PDF of one page."""
    data = zlib.compress(content)
    head = b"<< /Length %d /Filter /FlateDecode >> stream\n" % len(data)
    return bytes(make.pdf_of_objects([head + data + b"\nendstream"]))


def declared(size: int) -> bytes:
    """A zip file whose end declares a directory of ``size`` bytes."""
    end = make.zipped({"a.txt": TEXT})
    at = end.rfind(b"PK\x05\x06")
    return end[: at + 12] + struct.pack("<L", size) + end[at + 16 :]


LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY a{i} "{f"&a{i - 1 or str()};" * 10}">' for i in range(1, 9))
    + "]>"
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
ENCRYPTED = "/Encrypt << /Filter /Standard /V 1 /R 2 /O <{}> /U <{}> /P -4 >> /ID [<00> <00>]".format(
    "ab" * 32, "cd" * 32
)

Data = bytes | Callable[[], bytes]
"""The content of a file; a large one is made by the test that needs it."""
REFUSED: list[tuple[str, Data, str]] = [
    ("empty", b"", "empty"),
    ("byte order mark only", b"\xff\xfe", "empty"),
    ("white space only", b" \r\n" * 500, "empty"),
    ("NUL bytes only", b"\0" * 500, "empty"),
    ("every byte", bytes(range(256)) * 20, "not text|unknown encoding"),
    ("picture", b"\x89PNG\r\n\x1a\n" + b"x" * 50, "picture"),
    ("JPEG", b"\xff\xd8\xff\xe0" + b"x" * 50, "picture"),
    ("TIFF scan", b"II*\0" + b"x" * 50, "picture"),
    ("program", b"\x7fELF\x02\x01" + b"\0" * 50, "program"),
    ("database", b"SQLite format 3\0" + b"\0" * 100, "SQLite"),
    ("gzip", b"\x1f\x8b\x08\0" + b"x" * 50, "compressed"),
    ("7z", b"7z\xbc\xaf\x27\x1c" + b"x" * 50, "compressed"),
    (
        "old Word file, or one with a password",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
        "old or encrypted Office",
    ),
    ("RTF", b"{\\rtf1\\ansi Letter dated}", "RTF"),
    ("PDF: head only", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is a PDF"),
    ("PDF: cut in the middle", PDF[: len(PDF) // 3], "is a PDF"),
    ("PDF: no objects", b"%PDF-1.4\ntrailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF", "is a PDF"),
    (
        "PDF: table leads to itself",
        b"%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF",
        "is a PDF",
    ),
    ("PDF: with a password", make.pdf([[(60, 800, TEXT)]], ENCRYPTED), "encrypted"),
    ("PDF: unknown encryption", make.pdf([[(60, 800, TEXT)]], "/Encrypt << /Filter /Secret /V 9 >>"), "is a PDF"),
    (
        "PDF: a page of 95 MB, packed",
        lambda: packed_page(b"BT /F1 11 Tf 60 800 Td (x) Tj ET " * 3_000_000),
        "none of its pages",
    ),
    ("PDF: page tree leads to itself", nested_pages(1), "is a PDF"),
    ("PDF: cut in the trailer", PDF[:-40], "is a PDF"),
    ("PDF: only pictures", make.pdf([[], []]), "holds no text"),
    (
        "PDF: root is its own page",
        make.pdf_of_objects([], changed={1: b"<< /Type /Catalog /Pages 1 0 R >>"}),
        "is a PDF",
    ),
    ("PDF: no pages", make.pdf([]), "is a PDF"),
    ("zip: damaged", b"PK\x03\x04" + b"\0" * 100, "damaged zip"),
    ("zip: cut", make.zipped({"a.txt": TEXT * 99})[:-30], "damaged zip"),
    ("zip: bomb", lambda: make.zipped({"a.txt": b"\0" * 5_000_000}), "zip bomb"),
    ("zip: members overlap", overlapping(), "overlap"),
    ("zip: directory of 4 GB declared", declared(0xFFFFFFF0), "too many members"),
    ("zip: directory beyond the file", declared(100_000), "damaged zip"),
    ("zip: too many members", lambda: make.zipped({f"{i}": "" for i in range(20_001)}), "more than 20000"),
    ("zip: more declared than there is", with_entry("a.txt", b"x", file_size=2_000_000_000), "zip bomb"),
    ("zip: archive within", make.zipped({"b.zip": make.zipped({"a.txt": TEXT})}), "unpack it"),
    ("zip: member with a password", with_entry("a.txt", b"x" * 30, flag_bits=1), "encrypted"),
    ("zip: member packed in a rare way", with_entry("a.txt", b"x" * 30, ZIP_BZIP2), "rare way"),
    (
        "zip: checksum is another",
        make.zipped({"a.txt": TEXT}).replace(struct.pack("<L", zlib.crc32(TEXT.encode())), b"\1\2\3\4"),
        "checksum",
    ),
    ("zip: member begins elsewhere", with_entry("a.txt", TEXT.encode(), header_offset=7), "header is missing"),
    ("Word: no text in it", make.docx("<w:p/>"), "without text"),
    ("Word: XML breaks off", make.docx("<w:p><w:r>"), "damaged Word"),
    ("Word: a bomb of entities", make.docx(P("&a8;"), doctype=LAUGHS), "document type"),
    ("Word: entity out of the file", make.docx(P("&e;"), doctype=OUTSIDE), "document type"),
    ("Word: nested without end", make.docx("<w:p>" * 3000 + "</w:p>" * 3000), "nested"),
    ("Word: text of 5 MB of blanks", lambda: make.docx(f"<w:p><w:t>{' ' * 5_000_000}</w:t></w:p>"), "zip bomb"),
    ("spreadsheet", make.zipped({"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>"}), "no Word document"),
    ("OpenDocument", make.zipped({"mimetype": "application/vnd.oasis", "content.xml": "<x/>"}), "OpenDocument"),
    ("web page without text", b"<!DOCTYPE html><html><script>x</script></html>", "empty"),
]

READ: list[tuple[str, Data]] = [
    ("NUL within", TEXT.replace("May", "M\0ay").encode()),
    ("broken UTF-8", TEXT.encode() + b"\xff\xfe caf\xc3\xa9 d\xc3\xa9j\xc3\xa0"),
    ("UTF-16 cut in a character", TEXT.encode("utf-16")[:-1]),
    ("one long line", b"peace " * 50_000),
    ("10,000 quotation marks deep", b">" * 10_000 + TEXT.encode()),
    ("brackets only", b"(" * 20_000),
    ("PDF: damaged table of objects", PDF.replace(b"0000000009", b"0000000777")),
    ("PDF: tail cut off", PDF[:-7]),
    ("PDF: junk before the head", b"junk\r\n" * 20 + PDF),
    (
        "PDF: one page is damaged",
        make.pdf_of_objects(
            [make.page_content([(60, 800, "x")]), b"<< /Length 9 /Filter /FlateDecode >> stream\nxxxxxxxxx\nendstream"]
        ),
    ),
    (
        "Word: a page head out of the file",
        make.docx(P(TEXT) + '<w:sectPr><w:headerReference w:id="h"/></w:sectPr>', links=LINKS),
    ),
    (
        "Word: a footnote that is not there",
        make.docx(P(TEXT) + '<w:p><w:r><w:footnoteReference w:id="99"/></w:r></w:p>'),
    ),
    (
        "Word: a list that is not there",
        make.docx(P(TEXT, '<w:numPr><w:ilvl w:val="-3"/><w:numId w:val="x"/></w:numPr>')),
    ),
    ("web page of open tags", b"<html>" + b"<div><table><td>" * 2000 + TEXT.encode()),
    (
        "web page with entities of its own",
        b'<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd">]><html>&a; ' + TEXT.encode(),
    ),
    ("web page that breaks off in a tag", b"<html><p>" + TEXT.encode() + b"<a href='"),
]


def test_there_are_sixty() -> None:
    assert len(REFUSED) + len(READ) >= 60


@pytest.mark.parametrize(("rule", "data", "reason"), REFUSED, ids=[r[0] for r in REFUSED])
def test_what_holds_no_letter_is_named(tmp_path: Path, rule: str, data: Data, reason: str) -> None:
    report = _loaded(tmp_path, "bad.txt", data)
    (bad,) = report.rejected
    assert any(said in bad.reason for said in reason.split("|")), bad.reason
    assert bad.reason.isprintable()
    assert "Traceback" not in bad.reason
    assert len(bad.reason) < 250
    assert report.loaded == 1


@pytest.mark.parametrize(("rule", "data"), READ, ids=[r[0] for r in READ])
def test_what_is_odd_is_read_all_the_same(tmp_path: Path, rule: str, data: Data) -> None:
    report = _loaded(tmp_path, "odd.txt", data)
    assert (report.loaded, report.rejected) == (2, ())
    with Reader(tmp_path / "letters.db") as reader:
        (row,) = reader.rows("SELECT text FROM sources WHERE file = 'odd.txt'")
        assert "root:" not in str(row["text"])


def _loaded(tmp_path: Path, name: str, data: Data) -> Report:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / name).write_bytes(data if isinstance(data, bytes) else data())
    (tmp_path / "in" / "good.txt").write_text(TEXT.replace("Chad", "Benin"))
    return load(tmp_path / "letters.db", [tmp_path / "in"])

"""Files of the formats that letters come in, written by hand: sound ones, and a base for damaged ones."""

from __future__ import annotations

import io
import zlib
from collections.abc import Mapping, Sequence
from zipfile import ZIP_DEFLATED, ZipFile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def zipped(members: Mapping[str, bytes | str]) -> bytes:
    """A zip file."""
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def paragraph(text: str, properties: str = "") -> str:
    """A Word paragraph with one run."""
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def runs(*pieces: str) -> str:
    """A Word paragraph of runs: plain text, or XML where it begins with an element."""
    inner = (one if one.startswith("<") else f"<w:t>{one}</w:t>" for one in pieces)
    return "<w:p>" + "".join(f"<w:r>{one}</w:r>" for one in inner) + "</w:p>"


def docx(body: str, parts: Mapping[str, str] | None = None, links: str = "", doctype: str = "") -> bytes:
    """A Word document with the XML ``body``."""
    document = (
        f'<?xml version="1.0"?>{doctype}<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>'
    )
    return zipped({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{R}/officeDocument"'
        ' Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}">{links}</Relationships>',
        "word/document.xml": document,
        **{name: f'<w:x xmlns:w="{W}">{xml}</w:x>' for name, xml in (parts or {}).items()},
    })  # fmt: skip


def docx_of(text: str) -> bytes:
    """A Word document with one paragraph for each line of ``text``."""
    lines = (line.replace("&", "&amp;").replace("<", "&lt;") for line in text.split("\n"))
    return docx("".join(paragraph(line) if line else "<w:p/>" for line in lines))


def pdf(pages: Sequence[Sequence[tuple[float, float, str]]], trailer: str = "", packed: bool = True) -> bytes:
    """A PDF; each page is a list of (x, y, line) in points from the lower left."""
    return pdf_of_objects([page_content(page, packed) for page in pages], trailer)


def page_content(lines: Sequence[tuple[float, float, str]], packed: bool = True) -> bytes:
    """A content stream."""
    drawn = "".join(f"BT /F1 11 Tf {x} {y} Td ({_escaped(line)}) Tj ET\n" for x, y, line in lines)
    data = drawn.encode("cp1252")
    data = zlib.compress(data) if packed else data
    return (
        b"<< /Length %d%s >> stream\n" % (len(data), b" /Filter /FlateDecode" if packed else b"")
        + data
        + b"\nendstream"
    )


def pdf_of_objects(contents: Sequence[bytes], trailer: str = "", changed: Mapping[int, bytes] | None = None) -> bytes:
    """A PDF of content streams; object 1 is the catalogue, 2 the pages, 3 the font, then page and content in turn.

    ``changed`` puts other objects in place of those.
    """
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
    ]
    for number, content in enumerate(contents):
        page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R"
        objects += [f"{page} /Resources << /Font << /F1 3 0 R >> >> >>".encode(), content]
    for number, other in (changed or {}).items():
        objects[number - 1 : number] = [other]
    return _with_table(objects, trailer)


def pdf_text(text: str) -> bytes:
    """A PDF of the lines of ``text``, sixty a page."""
    lines = text.split("\n")
    pages = [lines[start : start + 60] for start in range(0, len(lines), 60)]
    return pdf([[(60, 800 - 12 * row, line) for row, line in enumerate(page) if line] for page in pages])


def _with_table(objects: Sequence[bytes], trailer: str) -> bytes:
    out = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + one + b"\nendobj\n"
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{at:010} 00000 n \n" for at in places)
    end = f"trailer << /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + table.encode() + end.encode()


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")

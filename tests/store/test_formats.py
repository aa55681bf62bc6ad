"""Web pages, PDF, Word files and archives give the text they show; content tells what they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.load import load
from store.reader import Reader
from store.reading import read_text
from store.reading.documents import read_document
from tests.store import written_files as make

LETTER = """General Assembly
Fifty-second session

Letter dated 5 September 1997 from the Permanent Representative of Azerbaijan
to the United Nations addressed to the Secretary-General

I have the honour to transmit herewith a letter.

(Signed) Eldar KOULIEV
Permanent Representative
"""
PAGE = "<!DOCTYPE html><html><body><pre>" + LETTER + "</pre></body></html>"

PAGES = [
    ("paragraphs stand apart, breaks do not", "<p>a<br>b</p><p>c", "a\nb\n\nc\n"),
    ("white space is one space", "<p> a \n\t b </p>", "a b\n"),
    ("a no-break space stays", "<p>40&nbsp;and", "40\xa0and\n"),
    ("entities", "<p>C&ocirc;te d&rsquo;Ivoire &#38; &lt;b&gt;", "Côte d’Ivoire & <b>\n"),
    ("marks within a word", "<p>(<i>Si</i>gned) <b>A</b>.", "(Signed) A.\n"),
    ("preformatted", "<pre>a   b\n  c</pre>", "a   b\n  c\n"),
    (
        "scripts, styles, comments, titles",
        "<title>t</title><script>var a='<p>x'</script><!-- c --><style>p{}</style>a",
        "a\n",
    ),
    ("menus and buttons", "<nav>Home</nav><button>Print</button><p>a", "a\n"),
    ("hidden text", '<div style="display: none">x<div>y</div></div><p hidden>z<p>a', "a\n"),
    ("something hidden that never ends", "<nav>Home<p>a", "Home\n\na\n"),
    ("numbered lists", "<ol><li>a<li value=5><p>b</ol><ol type=i start=4><li>c</ol>", "1. a\n\n5. b\n\niv. c\n"),
    ("bullets", "<ul><li>a</ul>", "- a\n"),
    ("raised digits stay apart from numbers", "<p>59/50<sup>12</sup> 5<sup>th</sup>", "59/50¹² 5th\n"),
    ("cells side by side", "<table><tr><td>a<br>b<td>ccc<tr><td>d</table>", "a    ccc\nb\nd\n"),
    ("a page within a table", f"<table><tr><td>menu<td>{'text ' * 30}</table>", "menu    " + "text " * 29 + "text\n"),
    ("a table within a table", "<table><tr><td><table><tr><td>a<td>b</table></table>", "a    b\n"),
    ("Word's conditional marks", "<p>a<![if !x]>b<![endif]>c<![odd", "abcodd\n"),
    ("no tag is closed", "<table><tr><td><p>a<b>b", "ab\n"),
    ("tags of nowhere", "</table></td></ol></p>a</div>", "a\n"),
]


@pytest.mark.parametrize(("rule", "page", "text"), PAGES, ids=[p[0] for p in PAGES])
def test_web_page(rule: str, page: str, text: str) -> None:
    assert read_document("a.html", f"<html><body>{page}".encode()).raw == text


ENCODINGS = [
    ("utf-8", "Chargé", None),
    ("cp1252", "Chargé d’affaires", None),
    ("iso-8859-5", "Письмо Постоянного представителя", "iso-8859-5"),
    ("windows-1251", "Письмо", "windows-1251"),
    ("utf-16", "Chargé", None),
    ("cp1252", "Chargé", "no-such-code"),
    ("cp1252", "Chargé", "utf-16"),
]


@pytest.mark.parametrize(("code", "text", "named"), ENCODINGS)
def test_encoding_of_a_web_page(code: str, text: str, named: str | None) -> None:
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={named}"></head>{text}</html>'
    assert read_document("a.html", page.encode(code)).raw == text + "\n"


P = make.paragraph
TABS = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>'
RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
BOX = f"<w:txbxContent>{P('x')}</w:txbxContent>"
TWICE = f'<mc:x xmlns:mc="m"><mc:Choice>{BOX}</mc:Choice><mc:Fallback>{BOX}</mc:Fallback></mc:x>'
TRACKED = "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>"
LONG = "c" * 90
WORDS = [
    ("long paragraphs stand apart", P("a") + P("b") + P(LONG) + P("d"), f"a\nb\n\n{LONG}\n\nd\n"),
    ("an empty paragraph", P("a") + "<w:p/>" + P("b"), "a\n\nb\n"),
    ("tabs and breaks", make.runs(TABS, "a", "<w:tab/>", "b", "<w:br/>", "c"), "a\tb\nc\n"),
    ("runs within a word", make.runs("Ko", "<w:rPr><w:b/></w:rPr><w:t>uliev</w:t>"), "Kouliev\n"),
    ("raised digits", make.runs("59/50", RAISED + "<w:t>1</w:t>"), "59/50¹\n"),
    ("tracked changes", TRACKED, "new\n"),
    ("a field shows its result", make.runs("<w:instrText>PAGE</w:instrText>", "7"), "7\n"),
    (
        "cells side by side",
        f"<w:tbl><w:tr><w:tc>{P('a')}{P('b')}</w:tc><w:tc>{P('c')}</w:tc></w:tr></w:tbl>",
        "a    c\nb\n",
    ),
    ("a text box is read once", make.runs(TWICE, "a"), "x\na\n"),
    ("no-break hyphen", make.runs("anti", "<w:noBreakHyphen/>", "terror"), "anti-terror\n"),
]


@pytest.mark.parametrize(("rule", "body", "text"), WORDS, ids=[w[0] for w in WORDS])
def test_word_file(rule: str, body: str, text: str) -> None:
    assert read_document("a.docx", make.docx(body)).raw == text


def test_numbers_that_word_gives_are_printed() -> None:
    lists = (
        '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>'
        '<w:lvlText w:val="(%1.%2)"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
    )
    styles = '<w:style w:styleId="Para"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    listed = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="2"/></w:numPr>'
    body = (
        P("a", listed.format(0))
        + P("b", listed.format(1))
        + P("c", listed.format(1))
        + P("d", '<w:pStyle w:val="Para"/>')
    )
    word = make.docx(body + P("e", listed.format(1)), {"word/numbering.xml": lists, "word/styles.xml": styles})
    assert read_document("a.docx", word).raw == "3. a\n(3.a) b\n(3.b) c\n4. d\n(4.a) e\n"


def test_footnotes_stand_below_their_page_and_the_head_above_the_first() -> None:
    links = f'<Relationship Id="h" Type="{make.R}/header" Target="header1.xml"/>'
    refer = make.runs("provisional agenda", '<w:footnoteReference w:id="2"/>')
    own = make.runs("item", '<w:footnoteReference w:id="3" w:customMarkFollows="1"/>', "*")
    pages = refer + own + make.runs('<w:br w:type="page"/>', "Annex")
    section = '<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>'
    notes = (
        f'<w:footnote w:id="0" w:type="separator">{P("-")}</w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t xml:space="preserve"> Note.</w:t></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="3">{P("* A/52/150.")}</w:footnote>'
    )
    word = make.docx(pages + section, {"word/header1.xml": P("A/52/322"), "word/footnotes.xml": notes}, links)
    text = "A/52/322\n\nprovisional agenda¹\nitem*\n\n¹ Note.\n\n* A/52/150.\n\nAnnex\n"
    assert [line for line in read_document("a.docx", word).raw.split("\n") if line] == [
        line for line in text.split("\n") if line
    ]


def test_tracked_deletions_are_told() -> None:
    assert [note.rule for note in read_document("a.docx", make.docx(TRACKED)).notes] == ["tracked-deletions"]


def test_pdf_lines_and_columns() -> None:
    page = [
        *((60, 800, "United Nations"), (400, 800, "A/52/322")),
        *((60, 770, "(Signed) A. Beck"), (300, 770, "(Signed) C. Dupont")),
        *((60, 756, "Ambassador"), (300, 756, "Head of Mission")),
    ]
    lines = [line.split() for line in read_document("a.pdf", make.pdf([page])).raw.splitlines() if line]
    assert [" ".join(line) for line in lines] == [
        "United Nations A/52/322",
        "(Signed) A. Beck (Signed) C. Dupont",
        "Ambassador Head of Mission",
    ]
    assert "A. Beck   " in read_document("a.pdf", make.pdf([page])).raw


def test_a_sentence_runs_on_over_a_page_of_a_pdf() -> None:
    raw = read_document("a.pdf", make.pdf([[(60, 800, "the two")], [(60, 800, "parties.")], [(60, 800, "Annex")]])).raw
    assert raw == "the two\nparties.\n\nAnnex\n"


def test_pages_without_text_are_told() -> None:
    pdf = make.pdf([[(60, 800, "text")], []])
    assert [(note.rule, note.message) for note in read_document("a.pdf", pdf).notes] == [
        ("page-without-text", "no text on page 2")
    ]


KINDS = [
    ("text", LETTER.encode()),
    ("page", PAGE.encode()),
    ("pdf", make.pdf_text(LETTER)),
    ("word", make.docx_of(LETTER)),
]


@pytest.mark.parametrize("suffix", ["", ".txt", ".html", ".pdf", ".docx", ".zip"])
@pytest.mark.parametrize(("kind", "data"), KINDS, ids=[k[0] for k in KINDS])
def test_content_decides_whatever_the_name(tmp_path: Path, kind: str, data: bytes, suffix: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / f"letter{suffix}").write_bytes(data)
    report = load(tmp_path / "letters.db", [tmp_path / "in"])
    assert (report.loaded, report.rejected) == (1, ())
    with Reader(tmp_path / "letters.db") as reader:
        (row,) = reader.rows("SELECT * FROM letters")
        assert (row["sender_states"], row["dated"], row["session"]) == ("Azerbaijan", "1997-09-05", 52)
        (signed,) = reader.rows("SELECT * FROM signatures")
        assert signed["name"] == "Eldar KOULIEV"
        for fact in reader.rows("SELECT * FROM letter_facts"):
            assert reader.text(str(fact["letter"]), int(str(fact["start"])), int(str(fact["end"]))).strip()


def test_text_that_holds_markup_stays_text() -> None:
    raw = "(<u>Signed</u>) A. Beck<br>\n<p>x"
    assert read_document("a.txt", raw.encode()).raw == raw


ARCHIVE = {
    "a.txt": LETTER,
    "deep/b.html": PAGE.replace("1997", "1998"),
    "deep/c.pdf": make.pdf_text(LETTER.replace("1997", "1999")),
    "d.docx": make.docx_of(LETTER.replace("1997", "2000")),
    "picture.png": b"\x89PNG",
    ".hidden.txt": "x",
    "__MACOSX/._a.txt": "x",
    "../out.txt": LETTER.replace("1997", "2001"),
    "bad.txt": b"\0",
    "deep\\e.md": LETTER.replace("1997", "2002"),
}


def test_an_archive_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    archive = tmp_path / "in" / "letters.zip"
    archive.write_bytes(make.zipped(ARCHIVE))
    db = tmp_path / "letters.db"
    report = load(db, [archive])
    assert report.loaded == 5
    assert [r.file for r in report.rejected] == ["bad.txt"]
    assert [Path(s.file).name for s in report.skipped] == ["picture.png"]
    assert load(db, [tmp_path / "in"]).unchanged == 5
    archive.write_bytes(make.zipped({"a.txt": LETTER, "f.txt": LETTER.replace("1997", "2003")}))
    report = load(db, [archive], prune=True)
    assert (report.loaded, report.unchanged, len(report.pruned)) == (1, 1, 4)
    archive.write_bytes(b"PK\x03\x04 damaged")
    (tmp_path / "in" / "z.txt").write_text(LETTER.replace("1997", "2004"))
    report = load(db, [tmp_path / "in"], prune=True)
    assert (len(report.rejected), report.pruned) == (1, ())
    archive.unlink()
    assert len(load(db, [tmp_path / "in"], prune=True).pruned) == 2


def test_workers_read_archives_and_formats(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(
        make.zipped({f"{year}.html": PAGE.replace("1997", str(year)) for year in range(1950, 1970)})
    )
    assert load(tmp_path / "letters.db", [tmp_path / "a.zip"], workers=2).loaded == 20


def test_read_text_takes_every_format(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(make.docx_of(LETTER))
    assert "Eldar KOULIEV" in read_text(tmp_path / "a").raw

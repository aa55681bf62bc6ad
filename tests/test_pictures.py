"""The pictures in docs/ are drawn from what the bot answers now; ``python tools/make_pictures.py`` draws them anew."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.discord_app.outgoing import Button, Outgoing, Press
from bot.render.embeds import Embed, Field
from tools.discord_svg import LEFT, RIGHT, TEXT, Drawing, Run, runs_of, width, wrapped
from tools.make_pictures import QUESTIONS, build

DOCS = Path(__file__).resolve().parents[1] / "docs"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def pictures() -> dict[str, str]:
    return build()


def test_the_pictures_that_are_shown_are_those_of_today(pictures: dict[str, str]) -> None:
    for name, picture in pictures.items():
        shown = (DOCS / name).read_text(encoding="utf-8")
        assert shown == picture, f"docs/{name} is not what the bot answers: run python tools/make_pictures.py"


@pytest.mark.parametrize("name", [*QUESTIONS, "digest.svg"])
def test_who_cannot_see_a_picture_is_read_all_of_it(pictures: dict[str, str], name: str) -> None:
    root = ElementTree.fromstring(pictures[name])
    title, text = root.findall(f"./*[@id='{root.get('aria-labelledby')}']") + root.findall(
        f"./*[@id='{root.get('aria-describedby')}']"
    )
    assert (root.get("role"), title.tag, text.tag) == ("img", f"{SVG}title", f"{SVG}desc")
    said = "".join(str(text.text).split())
    for line in root.iter(f"{SVG}text"):
        drawn = "".join("".join(line.itertext()).split())
        assert drawn in said or drawn in ("A", "D", "APP")
    assert len(pictures[name]) < 20_000


def test_a_message_is_drawn_whole_whatever_it_holds() -> None:
    embed = Embed("1 < 2 & \\*so\\* on\n> “quote”\n-# place", "Title", (Field("Name", "value"),), "1 of 2", 0x123)
    long = Button(Press("choice", "t"), "W" * 80, enabled=False)
    drawing = Drawing()
    drawing.message("dragoman", Outgoing(embed, "", (long,)))
    root = ElementTree.fromstring(drawing.svg("<title>"))
    texts = ["".join(text.itertext()) for text in root.iter(f"{SVG}text")]
    assert texts[2:-1] == ["dragoman", "Title", "1 < 2 & *so* on", "“quote”", "place", "Name", "value", "1 of 2"]
    assert texts[-1].endswith("W…")
    boxes = [box for box in root.iter(f"{SVG}rect") if box.get("x")]
    assert all(float(box.get("x", 0)) + float(box.get("width", 0)) <= RIGHT for box in boxes)
    assert root.find(f".//{SVG}path[@fill='#000123']") is not None


@pytest.mark.parametrize(
    ("markdown", "runs"),
    [
        ("plain", [("plain", False)]),
        ("**bold** and not", [("bold", True), (" and not", False)]),
        (r"\*\*as written\*\*", [("**as written**", False)]),
        (r"\\**bold**", [("\\", False), ("bold", True)]),
        ("C:\\dir", [("C:\\dir", False)]),
    ],
)
def test_markup_is_read_as_discord_reads_it(markdown: str, runs: list[tuple[str, bool]]) -> None:
    assert [(run.text, run.bold) for run in runs_of(markdown)] == runs


@pytest.mark.parametrize("text", ["a word " * 60, "w" * 500, "short " + "w" * 500 + " short", "Ж" * 200])
def test_no_line_is_wider_than_its_place(text: str) -> None:
    lines = ["".join(run.text for run in line) for line in wrapped([Run(text)], TEXT, RIGHT - LEFT)]
    assert max(width(line.rstrip()) for line in lines) <= RIGHT - LEFT
    assert "".join("".join(lines).split()) == "".join(text.split())

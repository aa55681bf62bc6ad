"""A message as Discord shows it in its dark theme, as SVG: for pictures that are made from real messages.

Of Discord's markdown it draws what :mod:`bot.render.embeds` writes: block quotes, subtext, lists, bold, escapes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple
from xml.sax.saxutils import escape

from bot.discord_app.outgoing import Button, Outgoing
from bot.render.discord_text import unescaped
from bot.render.embeds import Embed

WIDTH = 660
LEFT, RIGHT = 72, WIDTH - 20
"""Where text begins, behind the faces, and where cards end."""
PAD = 14
BACK, CARD, LIGHT, BRIGHT, DIM, LINE, BRAND, MENTION = (
    "#313338", "#2b2d31", "#dbdee1", "#f2f3f5", "#a6abb3", "#4e5058", "#5865f2", "#c9cdfb",
)  # fmt: skip
_WIDTHS = {
    250: " ", 300: "',.IJijl·‘’", 350: "-/:;\\f|", 400: "!()[]rt", 450: '"', 500: "*_`sz§–“”", 550: "?Lcç",
    600: "FPTYaekovxyàäèéö•", 650: "$0123456789EKSbdghnpqu{}ñü", 700: "ABCRVXZ", 750: "DGHNU", 800: "&OQw",
    850: "#+<=>M^~", 950: "%m", 1000: "@W—…",
}  # fmt: skip
_ADVANCE = {character: width for width, characters in _WIDTHS.items() for character in characters}
"""Thousandths of the size, of DejaVu Sans: it is the widest of the usual fonts without serifs, so what fits in it fits
in the others. They are to the nearest fifty, which evens out over a line; the slack is for where it does not."""
_SLACK = 1.03
_WIDEST = 1050
_BOLDER = 1.15
_MARKS = re.compile(r"\\[^0-9A-Za-z\s]|\*\*|[^\\*]+|[\\*]")


class Style(NamedTuple):
    """How a line is set; sizes are in pixels."""

    size: int = 14
    leading: int = 20
    colour: str = LIGHT
    bold: bool = False


TEXT, SMALL, TITLE, NAME, LABEL = (
    Style(), Style(12, 18, DIM), Style(16, 24, BRIGHT, True), Style(16, 22, BRIGHT, True), Style(14, 20, BRIGHT),
)  # fmt: skip


class Run(NamedTuple):
    """Text of one weight and colour."""

    text: str
    bold: bool = False
    colour: str = ""
    """Where it is not that of its line."""


class Block(NamedTuple):
    """A line of markdown."""

    runs: tuple[Run, ...]
    style: Style = TEXT
    quoted: bool = False
    listed: bool = False


def blocks_of(embed: Embed) -> Iterator[Block]:
    """An embed from top to bottom."""
    if embed.title:
        yield Block(runs_of(embed.title), TITLE)
    yield from map(_block, embed.description.split("\n"))
    for field in embed.fields:
        yield Block(runs_of(field.name), TEXT._replace(bold=True))
        yield from map(_block, field.value.split("\n"))
    if embed.footer:
        yield Block((Run(embed.footer),), SMALL)


def _block(line: str) -> Block:
    for mark, block in (("> ", Block((), quoted=True)), ("-# ", Block((), SMALL)), ("- ", Block((), listed=True))):
        if line.startswith(mark):
            return block._replace(runs=runs_of(line.removeprefix(mark)))
    return Block(runs_of(line))


def runs_of(markdown: str) -> tuple[Run, ...]:
    """``**bold** and not`` by weight, as it is read."""
    bold, made = False, []
    for mark in _MARKS.findall(markdown):
        if mark == "**":
            bold = not bold
        else:
            made.append(Run(unescaped(mark), bold))
    return tuple(joined(made))


def joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Neighbours that look the same as one."""
    for look, same in groupby(runs, lambda run: run[1:]):
        yield Run("".join(run.text for run in same), *look)


def width(text: str, style: Style = TEXT) -> float:
    """Pixels that ``text`` takes at most."""
    thousandths = sum(_ADVANCE.get(character, _WIDEST) for character in text)
    return thousandths * style.size / 1000 * _SLACK * (_BOLDER if style.bold else 1)


def wrapped(runs: Iterable[Run], style: Style, most: float) -> list[list[Run]]:
    """``runs`` in lines no wider than ``most``, cut between words, and within one where it alone is wider."""
    lines: list[list[Run]] = [[]]
    at = 0.0
    for run in runs:
        set_in = style._replace(bold=style.bold or run.bold)
        for piece in _pieces(run.text, set_in, most):
            if at + width(piece.rstrip(), set_in) > most and lines[-1]:
                lines.append([])
                at, piece = 0.0, piece.lstrip()
            lines[-1].append(Run(piece, set_in.bold, run.colour))
            at += width(piece, set_in)
    return lines


def _pieces(text: str, style: Style, most: float) -> Iterator[str]:
    """Words, each with the blanks behind it; one that is wider than ``most`` in parts."""
    for word in re.findall(r"\s+|\S+\s*", text):
        while width(word.rstrip(), style) > most:
            end = next(n for n in range(len(word), 0, -1) if n == 1 or width(word[:n], style) <= most)
            yield word[:end]
            word = word[end:]
        yield word


class Drawing:
    """A picture that grows downwards."""

    def __init__(self) -> None:
        self.y = 0.0
        self._parts: list[str] = []
        self._said: list[str] = []

    def person(self, name: str, text: str, to: str) -> None:
        """What somebody writes to the bot."""
        self._face(name, "#80848e", False)
        for line in wrapped([Run(f"@{to}", colour=MENTION), Run(f" {text}")], TEXT, RIGHT - LEFT):
            self._line(line, LEFT, TEXT)
        self._said.append(f"@{to} {text}")

    def message(self, name: str, outgoing: Outgoing) -> None:
        """A message of the bot: its cards, and its buttons below."""
        self._face(name, BRAND, True)
        for embed in (outgoing.embed, *outgoing.more):
            self._card(embed)
        for _, row in groupby(outgoing.buttons, lambda button: button.row):
            self._buttons(list(row))

    def _face(self, name: str, colour: str, is_bot: bool) -> None:
        self.y += 18
        self._parts.append(f'<circle cx="36" cy="{self.y + 20:g}" r="20" fill="{colour}"/>')
        initial = f'<text x="36" y="{self.y + 26:g}" font-size="18" text-anchor="middle" fill="#fff">'
        self._parts.append(f"{initial}{escape(name[0].upper())}</text>")
        if is_bot:
            x = LEFT + width(name, NAME) + 8
            self._box(x, self.y + 3, 32, 16, BRAND, 3)
            self._parts.append(
                f'<text x="{x + 16:g}" y="{self.y + 15:g}" font-size="10" font-weight="bold" text-anchor="middle" '
                'fill="#fff">APP</text>'
            )
        self._line([Run(name)], LEFT, NAME)
        self._said.append(f"{name}:")

    def _card(self, embed: Embed) -> None:
        self.y += 4
        top, place = self.y, len(self._parts)
        self.y += PAD - 2
        for quoted, blocks in groupby(blocks_of(embed), lambda block: block.quoted):
            began = self.y
            for block in blocks:
                self._block(block)
            if quoted:
                self._box(LEFT + PAD + 4, began + 2, 4, self.y - began - 2, LINE, 2)
        self.y += PAD - 2
        height = self.y - top
        bar = f"M{LEFT + 4} {top:g}a4 4 0 0 0-4 4v{height - 8:g}a4 4 0 0 0 4 4z"
        card = f'<rect x="{LEFT}" y="{top:g}" width="{RIGHT - LEFT}" height="{height:g}" rx="4" fill="{CARD}"/>'
        self._parts.insert(place, f'{card}<path d="{bar}" fill="#{embed.colour:06x}"/>')

    def _block(self, block: Block) -> None:
        x = LEFT + PAD + 4 + (14 if block.quoted else 16 if block.listed else 0)
        if block.listed:
            self._parts.append(f'<circle cx="{x - 9}" cy="{self.y + 11:g}" r="2.5" fill="{LIGHT}"/>')
        for line in wrapped(block.runs, block.style, RIGHT - PAD - x):
            self._line(line, x, block.style)
        self._said.append("".join(run.text for run in block.runs))

    def _buttons(self, row: list[Button]) -> None:
        """One below the other line where a line is full, as Discord does."""
        x, self.y = float(LEFT), self.y + 8
        for button in row:
            label = _fitted(button.label, RIGHT - LEFT - 32)
            wide = width(label, LABEL) + 32
            if x > LEFT and x + wide > RIGHT:
                x, self.y = float(LEFT), self.y + 40
            self._box(x, self.y, wide, 32, LINE, 4)
            middle = f'<text x="{x + wide / 2:g}" y="{self.y + 21:g}" text-anchor="middle" fill="{LABEL.colour}"'
            faint = "" if button.enabled else ' opacity=".5"'
            self._parts.append(f"{middle}{faint}>{escape(label)}</text>")
            self._said.append(f"[{button.label}]")
            x += wide + 8
        self.y += 32

    def _line(self, runs: list[Run], x: float, style: Style) -> None:
        baseline = self.y + style.leading / 2 + style.size * 0.36
        size = "" if style.size == TEXT.size else f' font-size="{style.size}"'
        colour = "" if style.colour == TEXT.colour else f' fill="{style.colour}"'
        text = "".join(_run(run, style) for run in joined(runs))
        self._parts.append(f'<text x="{x:g}" y="{baseline:.1f}"{size}{colour}>{text.rstrip()}</text>')
        self.y += style.leading

    def _box(self, x: float, y: float, wide: float, high: float, colour: str, round_by: int) -> None:
        place = f'x="{x:g}" y="{y:g}" width="{wide:.1f}" height="{high:g}"'
        self._parts.append(f'<rect {place} rx="{round_by}" fill="{colour}"/>')

    def svg(self, title: str) -> str:
        """The picture as a file; whoever cannot see it is read all that stands in it."""
        high = round(self.y + 18)
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {high}" width="{WIDTH}" height="{high}" '
            'role="img" aria-labelledby="title" aria-describedby="text">'
        )
        return "\n".join([
            head, f'<title id="title">{escape(title)}</title>',
            f'<desc id="text">{escape(chr(10).join(self._said))}</desc>',
            f'<rect width="{WIDTH}" height="{high}" rx="8" fill="{BACK}"/>',
            f'<g font-family="sans-serif" font-size="{TEXT.size}" fill="{TEXT.colour}">',
            *self._parts, "</g>", "</svg>", "",
        ])  # fmt: skip


def _run(run: Run, style: Style) -> str:
    marks = ' font-weight="bold"' if run.bold or style.bold else ""
    marks += f' fill="{run.colour}"' if run.colour else ""
    return f"<tspan{marks}>{escape(run.text)}</tspan>" if marks else escape(run.text)


def _fitted(label: str, most: float) -> str:
    """``label`` on one line, cut with an ellipsis where it is wider than ``most``."""
    if width(label, LABEL) <= most:
        return label
    end = next(n for n in range(len(label), 0, -1) if width(f"{label[:n]}…", LABEL) <= most)
    return f"{label[:end].rstrip()}…"

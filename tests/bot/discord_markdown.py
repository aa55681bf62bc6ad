"""Discord's Markdown as its clients read it: what a text of ours becomes on the screen.

Written from public re-implementations of the clients' rules (github.com/brussell98/discord-markdown and the library it
stands on, simple-markdown). Where they differ, the reading that sees more markup is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Node(NamedTuple):
    """A piece of what is shown: its kind, what a reader sees of it, and what it is made of."""

    kind: str
    text: str
    inner: tuple[Node, ...] = ()


def _rule(kind: str, pattern: str, flags: int = re.ASCII) -> tuple[str, re.Pattern[str]]:
    return kind, re.compile(pattern, flags)


_AT_LINE_START = (
    _rule("heading", r" *#{1,3}\s+([^\n]+?)#*\s*(?:\n|\Z)"),
    _rule("small", r" *-# +([^\n]+?) *(?:\n|\Z)"),
    _rule("quote", r" *>>> *([\s\S]*)|( *> [^\n]*(?:\n *> [^\n]*)*\n?)"),
    _rule("item", r" *(?:[*+-]|\d+[.)]) +([^\n]*)(?:\n|\Z)"),
)
_ANYWHERE = (
    _rule("code block", r"```([\s\S]+?)```"),
    _rule("escape", r"\\([^0-9A-Za-z\s])"),
    _rule("link in brackets", r"<[^:\s>]+:/[^\s>]+>|<[^\s>]+@[^\s>]+>|<\+?\d[\d ()-]{5,}>"),
    _rule("masked link", r"\[[^\]\n]*\]\([^)\n]*\)"),
    _rule("link", r"[a-z][a-z0-9+.-]*://[^\s<]", re.ASCII | re.IGNORECASE),
    _rule("invitation", r"discord(?:app)?\.[a-z]+/[\w-]", re.ASCII | re.IGNORECASE),
    _rule("bold", r"\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)"),
    _rule("underlined", r"__((?:\\[\s\S]|[^\\])+?)__(?!_)"),
    _rule("italic", r"\*((?:\\[\s\S]|[^\\*])+?)\*"),
    _rule("italic", r"_((?:\\[\s\S]|[^\\_])+?)_"),
    _rule("struck out", r"~~([\s\S]+?)~~"),
    _rule("spoiler", r"\|\|([\s\S]+?)\|\|"),
    _rule("code", r"(`+)([\s\S]*?[^`])\1(?!`)"),
    _rule("mention", r"<@[!&]?\d+>|<#\d+>|<id:\w+>|<sound:[\d:]+>|</[\w -]+:\d+>|@everyone|@here"),
    _rule("time", r"<t:-?\d+(?::[A-Za-z])?>"),
    _rule("emoji", r"<a?:\w+:\d+>|:[^\s:]+?:|¯\\_\(ツ\)_/¯"),
    _rule("picture", "[©®™‼⁉ℹ↔↩⌨▪▶☀☎☑♠✂✔❤➡⤴⬅〰㊗](?!\ufe0f)"),
)
_PARSED = {"heading", "small", "quote", "item", "bold", "underlined", "italic", "struck out", "spoiler"}
_SPECIAL = re.compile(r"[^0-9A-Za-z\s]|[a-z][a-z0-9+.-]*://|discord", re.ASCII | re.IGNORECASE)


def parsed(text: str, quoted: bool = False) -> tuple[Node, ...]:
    """The pieces of ``text`` as a client shows them."""
    return tuple(_joined(_nodes(text, quoted)))


def kinds(nodes: Iterable[Node]) -> set[str]:
    """Kinds of all pieces, at any depth."""
    return {kind for node in nodes for kind in (node.kind, *kinds(node.inner))}


def visible(nodes: Iterable[Node]) -> str:
    """What a reader sees."""
    return "".join(node.text for node in nodes)


def _nodes(text: str, quoted: bool) -> Iterator[Node]:
    at = 0
    while at < len(text):
        node, length = _first(text, at, quoted)
        yield node
        at += length


def _first(text: str, at: int, quoted: bool) -> tuple[Node, int]:
    """The piece that begins at ``at``, and its characters."""
    rules = _AT_LINE_START if at == 0 or text[at - 1] == "\n" else ()
    for kind, pattern in (*rules, *(_ANYWHERE if _SPECIAL.match(text, at) else ())):
        if kind == "quote" and quoted:
            continue
        if found := pattern.match(text, at):
            return _node(kind, found, quoted), len(found[0])
    return Node("text", text[at]), 1


def _node(kind: str, found: re.Match[str], quoted: bool) -> Node:
    if kind == "escape":
        return Node("text", found[1])
    if kind not in _PARSED:
        return Node(kind, found[0])
    content = next(group for group in found.groups() if group is not None)
    if kind == "quote":
        content = re.sub(r"^ *> ?", "", content, flags=re.MULTILINE)
    inner = parsed(content, quoted or kind == "quote")
    return Node(kind, visible(inner), inner)


def _joined(nodes: Iterator[Node]) -> Iterator[Node]:
    """Neighbouring pieces of text as one."""
    text = ""
    for node in nodes:
        if node.kind == "text":
            text += node.text
            continue
        if text:
            yield Node("text", text)
            text = ""
        yield node
    if text:
        yield Node("text", text)

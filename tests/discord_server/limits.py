"""The platform's limits on messages: each breach is a place in the body and a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from tests.discord_server.lengths import Breach, length
from tests.discord_server.limits_of_components import component_breaches

CONTENT, EMBEDS, EMBED_TOTAL, NONCE = 2000, 10, 6000, 25
FIELDS = 25
_EMBED_TEXTS = (
    ("title", ("title",), 256), ("description", ("description",), 4096), ("footer.text", ("footer", "text"), 2048),
    ("author.name", ("author", "name"), 256),
)  # fmt: skip
_EMBED_URLS = (("url",), ("image", "url"), ("thumbnail", "url"), ("author", "url"), ("footer", "icon_url"))
_URL = re.compile(r"(?:https?|attachment)://\S+")
_MENTION_KINDS = {"users", "roles", "everyone"}


def too_long(place: str, text: str, most: int, least: int = 0) -> Iterator[Breach]:
    """The breach, if there is one, of a text that may have ``least`` to ``most`` characters."""
    count = length(text)
    if not least <= count <= most:
        yield place, f"Must be between {least} and {most} in length: it has {count}."


def surrogates(value: Any, place: str = "body") -> Iterator[Breach]:
    """Half characters anywhere in a body: they cannot be written as UTF-8."""
    if isinstance(value, str):
        if any("\ud800" <= character <= "\udfff" for character in value):
            yield place, "has a lone surrogate"
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from surrogates(inner, f"{place}.{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from surrogates(inner, f"{place}.{number}")


def message_breaches(body: dict[str, Any], v2: bool = False) -> list[Breach]:
    """Everything in a message body that the platform would refuse."""
    return list(_message_breaches(body, v2))


def _message_breaches(body: dict[str, Any], v2: bool) -> Iterator[Breach]:
    content = body.get("content")
    if content is not None and not isinstance(content, str):
        yield "content", "Must be a string."
    yield from too_long("content", content if isinstance(content, str) else "", CONTENT)
    if body.get("nonce") is not None:
        yield from too_long("nonce", str(body["nonce"]), NONCE)
    if v2 and (content or body.get("embeds")):
        yield "content", "A message with the new components has neither content nor embeds."
    yield from _embed_breaches(body.get("embeds") or [])
    yield from component_breaches(body.get("components") or [], v2)
    yield from _mention_breaches(body.get("allowed_mentions"))
    if len(body.get("attachments") or []) > 10:
        yield "attachments", "Must be 10 or fewer in length."


def _mention_breaches(allowed: Any) -> Iterator[Breach]:
    if allowed is None:
        return
    if not isinstance(allowed, dict):
        yield "allowed_mentions", "Must be an object."
        return
    parse = allowed.get("parse") or []
    if not set(parse) <= _MENTION_KINDS:
        yield "allowed_mentions.parse", f"Must be among {sorted(_MENTION_KINDS)}: {parse}."
    for kind in ("users", "roles"):
        if kind in parse and allowed.get(kind):
            yield "allowed_mentions", f"parse:[{kind!r}] and {kind}: [ids...] are mutually exclusive."
        if len(allowed.get(kind) or []) > 100:
            yield f"allowed_mentions.{kind}", "Must be 100 or fewer in length."


def _embed_breaches(embeds: Any) -> Iterator[Breach]:
    if not isinstance(embeds, list) or not all(isinstance(e, dict) for e in embeds):
        yield "embeds", "Must be a list of objects."
        return
    if len(embeds) > EMBEDS:
        yield "embeds", f"Must be {EMBEDS} or fewer in length: {len(embeds)}."
    total = 0
    for number, embed in enumerate(embeds):
        place = f"embeds.{number}"
        total += embed_length(embed)
        yield from _one_embed(embed, place)
    if total > EMBED_TOTAL:
        yield "embeds", f"Embed size exceeds maximum size of {EMBED_TOTAL}: {total}."


def embed_length(embed: dict[str, Any]) -> int:
    """What an embed adds to the total of its message."""
    texts = [str(_inner(embed, path) or "") for _, path, _ in _EMBED_TEXTS]
    texts += [str(f.get(key, "")) for f in embed.get("fields") or [] for key in ("name", "value")]
    return sum(map(length, texts))


def _one_embed(embed: dict[str, Any], place: str) -> Iterator[Breach]:
    for name, path, most in _EMBED_TEXTS:
        yield from too_long(f"{place}.{name}", str(_inner(embed, path) or ""), most)
    fields = embed.get("fields") or []
    if len(fields) > FIELDS:
        yield f"{place}.fields", f"Must be {FIELDS} or fewer in length: {len(fields)}."
    for number, field in enumerate(fields):
        for key, most in (("name", 256), ("value", 1024)):
            text = str(field.get(key) or "")
            yield from too_long(f"{place}.fields.{number}.{key}", text, most)
            if not text.strip():
                yield f"{place}.fields.{number}.{key}", "This field is required."
    for path in _EMBED_URLS:
        url = _inner(embed, path)
        if url is not None and not (_URL.fullmatch(str(url)) and length(str(url)) <= 2048):
            yield f"{place}.{'.'.join(path)}", f"Not a well formed URL: {url!r}."
    if embed.get("color") is not None and not 0 <= embed["color"] <= 0xFFFFFF:
        yield f"{place}.color", f"Must be between 0 and 16777215: {embed['color']}."
    if embed.get("timestamp") is not None:
        yield from _timestamp(str(embed["timestamp"]), f"{place}.timestamp")


def _timestamp(text: str, place: str) -> Iterator[Breach]:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        yield place, f"Not a time in ISO 8601: {text!r}."


def _inner(value: dict[str, Any], path: tuple[str, ...]) -> Any:
    found: Any = value
    for step in path:
        found = found.get(step) if isinstance(found, dict) else None
    return found


def is_empty(body: dict[str, Any], files: int = 0, v2: bool = False) -> bool:
    """Whether nothing would be seen of a message with this body; buttons alone are nothing."""
    shown = [embed for embed in body.get("embeds") or [] if any(embed.get(k) for k in _VISIBLE)]
    text = str(body.get("content") or "").strip()
    more = body.get("sticker_ids") or body.get("poll") or (v2 and body.get("components"))
    return not (text or shown or files or more)


_VISIBLE = ("title", "description", "fields", "image", "thumbnail", "author", "footer", "video")

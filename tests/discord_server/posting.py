"""Message bodies: checked against the limits, then made into messages or edits."""

from __future__ import annotations

import re
from typing import Any

from tests.discord_server.calls import Call
from tests.discord_server.core import Core
from tests.discord_server.lengths import Breach
from tests.discord_server.limits import is_empty, message_breaches
from tests.discord_server.limits_of_components import TEXT
from tests.discord_server.record import Ping
from tests.discord_server.refusals import invalid_form, refused
from tests.discord_server.world import COMPONENTS_V2, Channel, Message, Revision, User

_USER, _ROLE = re.compile(r"<@!?(\d{1,20})>"), re.compile(r"<@&(\d{1,20})>")
_EVERYONE = re.compile(r"@(?:everyone|here)\b")
_KEPT_FLAGS = (1 << 2) | (1 << 6) | (1 << 12) | COMPONENTS_V2
"""The flags that a body may set: suppressed embeds, ephemeral, silent, new components."""


def check(core: Core, call: Call, body: dict[str, Any], before: Message | None = None) -> None:
    """Refuse a message body that breaks a limit; note whether it may notify anyone.

    :raises Refused: 50035 or 50006.
    """
    if not isinstance(body, dict):
        raise invalid_form([("body", "Must be an object.")])
    allowed = body.get("allowed_mentions")
    if not isinstance(allowed, dict) or allowed.get("parse") != []:
        core.record.bodies_without_allowed_mentions.append(call.request)
    flags = int(body.get("flags") or (before.flags if before else 0))
    breaches = message_breaches(body, bool(flags & COMPONENTS_V2))
    if breaches:
        raise broken(core, call, breaches)
    if _nothing_left(call, body, before, bool(flags & COMPONENTS_V2)):
        core.record.violations.append(f"{call.request.method} {call.request.path}: an empty message")
        raise refused(50006)


def broken(core: Core, call: Call, breaches: list[Breach]) -> Exception:
    """The refusal of these breaches, which are noted."""
    where = f"{call.request.method} {call.request.path}"
    core.record.violations += [f"{where}: {place}: {sentence}" for place, sentence in breaches]
    return invalid_form(breaches)


def _nothing_left(call: Call, body: dict[str, Any], before: Message | None, v2: bool) -> bool:
    if before is None:
        return is_empty(body, len(call.files), v2)
    after = {
        "content": body.get("content", before.content), "embeds": body.get("embeds", before.embeds),
        "components": body.get("components", before.components),
    }  # fmt: skip
    return is_empty(after, len(call.files) + len(before.attachments), v2)


def make(core: Core, call: Call, body: dict[str, Any], channel: Channel, author: User) -> Message:
    """A message from a body that has been checked; it stands nowhere yet."""
    message = Message(core.ids.next(), channel, author, core.clock.stamp())
    fill(core, call, message, body)
    message.flags = int(body.get("flags") or 0) & _KEPT_FLAGS
    message.nonce = str(body["nonce"]) if body.get("nonce") is not None else None
    return message


def fill(core: Core, call: Call, message: Message, body: dict[str, Any]) -> None:
    """Put what a body says into a message; what it does not name stays."""
    message.content = body.get("content", message.content) or ""
    message.embeds = [{"type": "rich", **embed} for embed in body.get("embeds", message.embeds) or []]
    message.components = body.get("components", message.components) or []
    if "attachments" in body:  # those that are named stay
        named = {str(one.get("id")) for one in body["attachments"] or []}
        message.attachments = [one for one in message.attachments if one["id"] in named]
    message.attachments = message.attachments + [_attached(core, one) for one in call.files]
    if "content" in body or "components" in body:
        # What nobody has said of mentions is for interactions that users are notified, for other messages that all are.
        by_interaction = call.request.path.startswith(("/interactions/", f"/webhooks/{core.application_id}/"))
        usual = ["users"] if by_interaction else ["users", "roles", "everyone"]
        _mention(core, message, body.get("allowed_mentions"), usual)


def _attached(core: Core, file: dict[str, Any]) -> dict[str, Any]:
    url = f"http://127.0.0.1/attachments/{file['filename']}"
    return {**file, "id": str(core.ids.next()), "url": url, "proxy_url": url}


def edit(core: Core, call: Call, message: Message, body: dict[str, Any]) -> None:
    """Change a message, keeping how it stood."""
    message.revisions.append(Revision(message.content, message.embeds, message.components))
    fill(core, call, message, body)
    message.edited = core.clock.stamp()


def _mention(core: Core, message: Message, allowed: dict[str, Any] | None, usual: list[str]) -> None:
    """Find who is mentioned, and who would be notified. An edit notifies nobody, but is held to the same rule."""
    text = "\n".join([message.content, *(p.get("content", "") for p in message.parts if p.get("type") == TEXT)])
    named, roles = [int(n) for n in _USER.findall(text)], [int(n) for n in _ROLE.findall(text)]
    message.mentions = [core.world.users[n] for n in dict.fromkeys(named) if n in core.world.users]
    message.mention_roles = list(dict.fromkeys(roles))
    everyone = bool(_EVERYONE.search(text))
    kinds = usual if allowed is None else allowed.get("parse") or []
    ids = {str(i) for kind in ("users", "roles") for i in (allowed or {}).get(kind) or []}
    message.mention_everyone = everyone and "everyone" in kinds
    pinged = [f"user {n}" for n in named if "users" in kinds or str(n) in ids]
    pinged += [f"role {n}" for n in roles if "roles" in kinds or str(n) in ids]
    pinged += ["everyone"] if message.mention_everyone else []
    core.record.pings += [Ping(whom, text) for whom in pinged]

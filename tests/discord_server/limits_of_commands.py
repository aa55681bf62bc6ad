"""The platform's limits on application commands and on the choices of autocomplete."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tests.discord_server.lengths import Breach, length

NAME = re.compile(r"[-_'\w]{1,32}")
DESCRIPTION, OPTIONS, CHOICES, CHOICE, WHOLE = 100, 25, 25, 100, 4000
CHAT, USER, MESSAGE = 1, 2, 3
MOST = {CHAT: 100, USER: 15, MESSAGE: 15}
SUBCOMMAND, GROUP, STRING, INTEGER, NUMBER = 1, 2, 3, 4, 10
LOCALES = set(
    "id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja "
    "zh-TW ko".split()
)


def command_breaches(body: dict[str, Any], place: str = "body") -> list[Breach]:
    """Everything in one command that the platform would refuse."""
    kind = body.get("type") or CHAT
    broken = list(_names(body, place, kind == CHAT))
    if kind == CHAT:
        broken += _descriptions(body, place)
        broken += _options(body.get("options") or [], place, 0)
    elif body.get("description") or body.get("options"):
        broken.append((place, "A context menu command has neither description nor options."))
    total = _size(body)
    if total > WHOLE:
        broken.append((place, f"The command's names, descriptions and values have {total} characters, not {WHOLE}."))
    if not set(body.get("contexts") or []) <= {0, 1, 2} or not set(body.get("integration_types") or []) <= {0, 1}:
        broken.append((f"{place}.contexts", "Not a context or integration type."))
    return broken


def list_breaches(commands: list[dict[str, Any]]) -> list[Breach]:
    """What is wrong with a list of commands as a whole, and with each."""
    broken = [b for number, one in enumerate(commands) for b in command_breaches(one, str(number))]
    for kind, most in MOST.items():
        names = [str(c.get("name")) for c in commands if (c.get("type") or CHAT) == kind]
        if len(names) > most:
            broken.append(("body", f"There are {len(names)} commands of type {kind}, not {most}."))
        broken += [("body", f"The name {n!r} is used twice.") for n in sorted({n for n in names if names.count(n) > 1})]
    return broken


def choice_breaches(choices: Any, option_type: int) -> list[Breach]:
    """What is wrong with the choices of an autocomplete answer, or of an option."""
    if not isinstance(choices, list):
        return [("choices", "Must be a list.")]
    return list(_choices(choices, "choices", option_type))


def _choices(choices: list[dict[str, Any]], place: str, option_type: int) -> Iterator[Breach]:
    if len(choices) > CHOICES:
        yield place, f"Must be {CHOICES} or fewer in length: {len(choices)}."
    for number, choice in enumerate(choices):
        name, value = choice.get("name"), choice.get("value")
        where = f"{place}.{number}"
        if not isinstance(name, str) or not 1 <= length(name) <= CHOICE:
            yield f"{where}.name", f"Must be between 1 and {CHOICE} in length: {name!r}."
        if option_type == STRING and (not isinstance(value, str) or not 1 <= length(value) <= CHOICE):
            yield f"{where}.value", f"Must be a string between 1 and {CHOICE} in length: {value!r}."
        if option_type in (INTEGER, NUMBER) and (isinstance(value, bool) or not isinstance(value, (int, float))):
            yield f"{where}.value", f"Must be a number: {value!r}."
        for code, told in (choice.get("name_localizations") or {}).items():
            if code not in LOCALES or not 1 <= length(told) <= CHOICE:
                yield f"{where}.name_localizations.{code}", f"Not a name in a known locale: {told!r}."


def _names(body: dict[str, Any], place: str, strict: bool) -> Iterator[Breach]:
    named = [("name", body.get("name"))]
    for code, name in (body.get("name_localizations") or {}).items():
        named.append((f"name_localizations.{code}", name))
        if code not in LOCALES:
            yield f"{place}.name_localizations", f"Not a known locale: {code!r}."
    for key, name in named:
        if not isinstance(name, str) or not 1 <= length(name) <= 32:
            yield f"{place}.{key}", f"Must be between 1 and 32 in length: {name!r}."
        elif strict and (not NAME.fullmatch(name) or name != name.lower()):
            yield f"{place}.{key}", f"Application command name is invalid: {name!r}."


def _descriptions(body: dict[str, Any], place: str) -> Iterator[Breach]:
    described = [("description", body.get("description"))]
    for code, text in (body.get("description_localizations") or {}).items():
        described.append((f"description_localizations.{code}", text))
        if code not in LOCALES:
            yield f"{place}.description_localizations", f"Not a known locale: {code!r}."
    for key, text in described:
        if not isinstance(text, str) or not 1 <= length(text) <= DESCRIPTION:
            yield f"{place}.{key}", f"Must be between 1 and {DESCRIPTION} in length: {text!r}."


def _options(options: list[dict[str, Any]], place: str, depth: int) -> Iterator[Breach]:
    if len(options) > OPTIONS:
        yield f"{place}.options", f"Must be {OPTIONS} or fewer in length: {len(options)}."
    names = [option.get("name") for option in options]
    if len(set(names)) < len(names):
        yield f"{place}.options", "Option names must be unique."
    needed = [bool(o.get("required")) for o in options if o.get("type") not in (SUBCOMMAND, GROUP)]
    if needed != sorted(needed, reverse=True):
        yield f"{place}.options", "Required options must be placed before non-required options."
    for number, option in enumerate(options):
        yield from _option(option, f"{place}.options.{number}", depth)


def _option(option: dict[str, Any], place: str, depth: int) -> Iterator[Breach]:
    yield from _names(option, place, True)
    yield from _descriptions(option, place)
    kind = option.get("type")
    if kind not in range(1, 12):
        yield f"{place}.type", f"Not a type of option: {kind}."
    if kind in (SUBCOMMAND, GROUP):
        if depth > (0 if kind == GROUP else 1):
            yield f"{place}.type", "Subcommands nest two deep at most."
        yield from _options(option.get("options") or [], place, depth + 1)
    if option.get("choices"):
        yield from _choices(option["choices"], f"{place}.choices", kind or 0)
        if option.get("autocomplete"):
            yield place, "An option has either choices or autocomplete."
    for key, least in (("min_length", 0), ("max_length", 1)):
        if option.get(key) is not None and not least <= option[key] <= 6000:
            yield f"{place}.{key}", f"Must be between {least} and 6000: {option[key]}."


def _size(body: dict[str, Any]) -> int:
    """Characters of a command's names, descriptions and values, each in its longest locale."""
    total = 0
    for key in ("name", "description"):
        texts = [body.get(key) or "", *(body.get(f"{key}_localizations") or {}).values()]
        total += max(length(str(text)) for text in texts)
    for choice in body.get("choices") or []:
        total += length(str(choice.get("name", ""))) + length(str(choice.get("value", "")))
    return total + sum(_size(option) for option in body.get("options") or [])

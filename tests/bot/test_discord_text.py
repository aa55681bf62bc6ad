"""Text for Discord: whatever a letter holds is shown as it is written, and nothing in it acts."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.render.discord_limits import length
from bot.render.discord_text import escaped, escaped_length, shown_form, unescaped
from bot.render.escaping import safe_text
from tests.bot.discord_markdown import Node, kinds, parsed, visible

ID = "123456789012345678"
ACTIVE = {
    "**bold**": "bold", "*italic*": "italic", "_italic_": "italic", "__under__": "underlined", "~~no~~": "struck out",
    "***both***": "bold", "||spoiler||": "spoiler", "`code`": "code", "``co`de``": "code",
    "```py\nx\n```": "code block",
    "# big": "heading", "## big": "heading", "### big #": "heading", "  # big": "heading", "-# small": "small",
    "> said": "quote", ">>> said": "quote", "- item": "item", "* item": "item", "12. item": "item",
    "12345678901. item": "item", "[text](https://evil.example)": "masked link", "[t](<https://evil.example> 'x')":
    "masked link", "https://evil.example": "link", "xhttp://evil.example/a_b_c": "link", "HTTPS://EVIL.EXAMPLE": "link",
    "discord://-/settings": "link", "<https://evil.example>": "link in brackets", "<a@evil.example>":
    "link in brackets", "<+15550100>": "link in brackets", "discord.gg/abc": "invitation", "Discord.GG/abc":
    "invitation", "discordapp.com/invite/abc": "invitation", f"<@{ID}>": "mention", f"<@!{ID}>": "mention",
    f"<@&{ID}>": "mention", f"<#{ID}>": "mention", f"</ask:{ID}>": "mention", f"</digest set:{ID}>": "mention",
    "<id:customize>": "mention", f"<sound:1:{ID}>": "mention", "@everyone": "mention", "@here": "mention", "<t:0:R>":
    "time", "<t:-1>": "time", f"<:name:{ID}>": "emoji", f"<a:name:{ID}>": "emoji", ":thumbsup:": "emoji",
    "¯\\_(ツ)_/¯": "emoji", "™": "picture", "✔": "picture",
}  # fmt: skip
"""What Discord makes of each, where nobody sees to it."""


@pytest.mark.parametrize(("text", "kind"), ACTIVE.items())
def test_what_discord_would_act_on_is_shown_as_written(text: str, kind: str) -> None:
    assert kind in kinds(parsed(text))
    for written in (text, f"before {text} behind", f"line\n{text}", f"{text}{text}", f"({text}"):
        assert parsed(escaped(written)) == (Node("text", written),)


@pytest.mark.parametrize("text", ["\\*", "\\\\*", "a\\", "*" * 7, "_" * 9, "\\_(ツ)_/¯", "1\\. x", ":a\\:b:"])
def test_backslashes_of_the_text_do_not_undo_those_put_before(text: str) -> None:
    assert parsed(escaped(f"{text} {text}")) == (Node("text", f"{text} {text}"),)


_HARD = st.text(st.sampled_from("\\*_~`|<>[]()@#&!:/.-+1 \nata\u202e©\ufe0f"), max_size=40)
_ACTIVE_AND_WORDS = st.lists(st.sampled_from([*ACTIVE, "a", "1", " ", "\n", "\r\n", "\\", "\ud800"]), max_size=8)


@settings(max_examples=300)
@given(_HARD | _ACTIVE_AND_WORDS.map("".join) | st.text(st.characters()))
@example("1. 2. # -")
@example("a\r\r\n# b")
def test_a_reader_sees_every_text_as_it_is(text: str) -> None:
    assert visible(parsed(escaped(text))) == shown_form(text)
    assert kinds(parsed(escaped(text))) <= {"text"}
    assert unescaped(escaped(text)) == shown_form(text)
    assert escaped_length(shown_form(text)) == length(escaped(text))


@given(st.text(st.characters(blacklist_categories=["Cc", "Cf", "Cs", "Zl", "Zp"])))
def test_nothing_invisible_is_put_in(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert escaped(text).replace("\\", "") == text.replace("\\", "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("@\u202eeveryone", "@\\u202eeveryone"),
        ("pay\u200bment", "pay\\u200bment"),
        ("x\U000e0041\U000e0042", "x\\U000e0041\\U000e0042"),
        ("\u2066hidden\u2069", "\\u2066hidden\\u2069"),
        ("half \ud83d pair", "half \\ud83d pair"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("می\u200cخواهم 👩\u200d👧", "می\u200cخواهم 👩\u200d👧"),
    ],
)
def test_what_cannot_be_seen_or_would_steer_is_written_out_as_in_the_console(text: str, shown: str) -> None:
    assert visible(parsed(escaped(text))) == shown == safe_text(text)


@pytest.mark.parametrize(("text", "count"), [("abc", 3), ("ü", 1), ("😀", 2), ("e\u0301", 2), ("\ud800", 1)])
def test_length_is_by_the_stricter_count(text: str, count: int) -> None:
    assert length(text) == count

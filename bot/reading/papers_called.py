"""Letters called by their symbols, all that are loaded, resolutions called by theirs, what somebody wrote about."""

from __future__ import annotations

from bot.reading.rewriting import Wording

PAPERS_CALLED: tuple[Wording, ...] = (
    (" for what", r"^((?:(?:and|so|ok|okay),? )*)([\w./-]{2,14}) (?:stands|is short) for what(?=\W*$)",
     r"\1what does \2 stand for"),
    ("among others|with others", r",? (?:either )?alone or (?:among|with|together with) others,?", ""),
    ("symbol |number ", r"\b(?:with|under|bearing|carrying|that (?:has|bears|carries)) (?:the )?(?:(?:document|un) )?"
     r"(?:symbol|number)(?: of)? (?=[a-z]+/\d)", ""),
    ("/res/", r"(?<![\w/])([as])/res/(?=\d|es-\d)",
     lambda m: f"{'General Assembly' if m[1] in 'aA' else 'Security Council'} resolution "),
    ("collection|archive|database|corpus|library",
     r"\bhow many (letters|documents|papers|texts) (?:do|does) (?:the|your|this) (?:whole |entire )?"
     r"(?:collection|archive|database|corpus|library) (?:hold|have|contain|include|comprise|keep)"
     r"(?: altogether| in all| in total)?(?=\W*$)", r"how many \1 are loaded"),
    (" about",
     r"^((?:(?:and|so|ok|okay),? )*)what (?:did|does|do) (?!it\b|he\b|she\b|they\b|you\b|we\b|i\b)([^?,]{2,40}?) write"
     r"(?: (?:to the un|in|letters?|a letter))? about(?:(?: (?:in|on))? ((?:\w+ )?(?:\d{1,2} )?(?:19|20)\d\d))?\W*$",
     lambda m: f"{m[1]}what is {m[2]}'s letter{' of ' + m[3] if m[3] else ''} about?"),
    (" regard to", r"\b(does|do|did) ([^?]{3,60}?) have regard to(?=\W*$)", r"\1 \2 cite"),
    ("whose ", r"\bwhose (letter|document|paper|note)(?= (?:do|does|did|is|are|was|cites?|mentions?|names?|quotes?"
     r"|recalls?|refers?|invokes?)\b)", r"which \1"),
    ("archive|database|corpus|library", r"\b(?:in|of) (?:the|your|this) (?:archive|database|corpus|library)\b",
     "in the collection"),
)  # fmt: skip
"""Wordings that go on with the ones behind them in the list of all."""

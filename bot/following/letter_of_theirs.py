"""The question before on the letter of somebody, put to another letter: "to whom did X address its letter?", "and the
letter of 2009?"."""

from __future__ import annotations

import re

from bot.conversation import Conversation
from bot.following.followup import content
from bot.lexicon import AUXILIARIES
from bot.reading.patterns import pattern
from bot.reading.typed import as_typed
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS
from bot.side_by_side import words_of_places

_THEIRS = pattern(
    r"^(?P<asked>[^?]{2,60}?) (?:did|does|do|has|have|had) (?P<who>[^?]{2,80}?) (?P<verb>\w+)(?: to have| to see)?"
    r" (?:its|his|her|their) (?:own )?letter(?: to be)?(?P<done> (?:circulated|distributed|issued|published"
    r"|translated))?(?P<rest> [^?]*)?\?*$",
    re.IGNORECASE,
)
_DONE = {
    "address": "addressed",
    "write": "written",
    "send": "sent",
    "sign": "signed",
    "date": "dated",
    **{done: done for done in ("addressed", "written", "sent", "signed", "dated")},
}


def letter_of_theirs(utterance: Utterance, conversation: Conversation) -> str | None:
    """The question so; None where no letter of somebody was asked about, or the turn names more than another one."""
    before, texts = conversation.utterance, {word.text for word in utterance.free()}
    named = words_of_places(utterance)
    paper = "one" in texts or any(word.stem in LETTER_NOUNS for word in utterance.words)
    if before is None or not named or not paper or content(utterance) or not AUXILIARIES.isdisjoint(texts):
        return None
    found = _THEIRS.match(before.text)
    if found is None or utterance.of("state", "person", "organization", "part"):
        return None
    done = (found["done"] or "").strip() or _DONE.get(found["verb"].casefold())
    slots = utterance.of("date", "symbol")
    other = as_typed(utterance.words_of(slots[0])) if len(slots) == 1 else ""
    link = "of " if slots and slots[0].kind == "date" else ""
    return f"{found['asked']} was the letter {link}{other} {done}{found['rest'] or ''}?" if done and other else None

"""What a first question leaves unnamed without a pronoun: "this one", "the others", "how many died then?"."""

from __future__ import annotations

from bot.lexicon import inflections
from bot.reading.patterns import pattern
from bot.reading.pronouns import is_noun_like
from bot.reading.utterance import Utterance

_ONE_POINTED_AT = pattern(r"(?:^|(?<=[ ]))(?:this|that) one(?= |$)(?! (?:of|from|by|in) )")
_OTHERS = pattern(r"(?:^|(?<=[ ]))the (?:others|other ones|rest of them)(?= |$)")
_NEXT = pattern(
    r"^(?:(?:and|so|but|ok|okay|well) )*what (?:happened|came) "
    r"(?:next|then|after|afterwards|later|after that|in the end)$"
)
_ASKS_THEN = pattern(r"^(?:(?:and|so|but) )*(?:how (?:many|much|long)|who|where|what) .{2,40} then$")


def left_unnamed(utterance: Utterance) -> str | None:
    """The words of ``utterance`` that mean something said before, as typed; None where there are none."""
    texts = [word.text for word in utterance.words]
    typed = " ".join(texts)
    for pointing in (_ONE_POINTED_AT, _OTHERS):
        found = pointing.search(typed)
        first = typed[: found.start()].count(" ") if found else 0
        if found and not any(is_noun_like(word) for word in utterance.words[:first] if word.text not in _OF_A_PAPER):
            return found.group()
    if _NEXT.search(typed):
        return typed
    past = any(text.endswith("ed") or inflections(text)[:1] not in ((), (text,)) for text in texts)
    bare = not utterance.slots and not _OPENED_BY_A_NOUN.intersection(texts)
    return "then" if bare and past and _ASKS_THEN.search(typed) else None


_OF_A_PAPER = frozenset("date title author symbol language subject topic".split())
"""Of "this one" these are asked; no noun that it could stand for."""
_OPENED_BY_A_NOUN = frozenset("the a an this that these those is are".split())
""" "Who is the minister then?" only asks, "how many died then?" points at a time."""

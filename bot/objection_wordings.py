"""Objecting, protesting, being troubled by: asked as diplomats write it, "what is X concerned about?"."""

from __future__ import annotations

import re

from bot.reading.patterns import pattern

_OBJECT = (
    r"(?:object to|protest against|protest at|protest|complain (?:about|of|at|over)"
    r"|take (?:issue|exception) (?:with|to)|oppose|resent|dislike|disapprove of|find fault with"
    r"|have (?:a problem|problems) with|object|complain)"
)
_OBJECTS = (
    r"(?:object(?:s|ed) to|protest(?:s|ed)(?: against| at)?|complain(?:s|ed) (?:about|of|at|over)"
    r"|(?:takes|took) (?:issue|exception) (?:with|to)|resent(?:s|ed)|dislike[sd]|disapprove[sd] of|opposes)"
)
_ANGRY = (
    r"(?:mad|angry|furious|up in arms|cross|upset|unhappy|displeased|indignant|annoyed|irritated)"
    r" (?:about|at|with|over|by)"
)
_AGAINST = tuple(
    (pattern(form, re.IGNORECASE), plain)
    for form, plain in (
        (rf"\b(?:does|do|did) (?P<who>(?:[^\s?,:;]+ ){{1,5}}?){_OBJECT}\b", r"is \g<who>concerned about"),
        (rf"\b{_OBJECTS}\b", "is concerned about"),
        (rf"\b(?P<be>is|are|was|were) (?P<who>(?:[^\s?,:;]+ ){{0,4}}?){_ANGRY}", r"\g<be> \g<who>concerned about"),
    )
)


_PARTS = r"(?:parts|provisions|clauses|points|articles|sections|bits|aspects|elements|passages)"
_TEXT = (
    r"(?P<text>(?:the |this |that )(?:[\w-]+ ){0,3}?(?:treaty|pact|agreement|accord|convention|protocol|alliance|deal))"
)
_TROUBLE = (
    r"(?:worr(?:y|ies|ied)|(?:trouble|bother|alarm|upset|annoy|irk|disturb|displease|irritate|unsettle)(?:s|d|ed)?)"
)
_IN_A_TREATY = tuple(
    (pattern(form, re.IGNORECASE), plain)
    for form, plain in (
        (rf"\b(?:which|what) {_PARTS} (?:of|in) {_TEXT} (?P<be>is|are|was|were)"
         r" (?P<who>[^?,;:]{2,50}?) (?:(?:most |so |particularly |especially )?(?:concerned|worried|troubled|alarmed))"
         r"(?: about| by| over)\b", r"what in \g<text> \g<be> \g<who> concerned about"),
        (rf"\b(?:which|what)(?: {_PARTS})? (?:of|in|about) {_TEXT} (?:(?:does|do|did) )?{_TROUBLE}"
         r" (?P<who>(?:the )?[^\s?,;:]+(?: [^\s?,;:]+){0,3}?)(?=(?: most| so much| in particular| particularly)*\W*$)",
         r"what in \g<text> is \g<who> concerned about"),
        (rf"\bwhat {_TROUBLE} (?P<who>(?:the )?[^\s?,;:]+(?: [^\s?,;:]+){{0,3}}?) (?:in|about|at|with) {_TEXT}",
         r"what in \g<text> is \g<who> concerned about"),
    )
)  # fmt: skip


def concerned(text: str) -> str:
    """ "What does X complain about?", "which clauses bother X" with "is concerned about": diplomats are concerned."""
    plain = _objecting(text) or text
    for form, told in _IN_A_TREATY:
        plain = form.sub(told, plain, 1)
    return plain if plain != text else ""


def _objecting(text: str) -> str:
    for form, plain in _AGAINST:
        if form.search(text):
            return re.sub(
                r"concerned about (?:about|of|against|to|at|over)\b", "concerned about", form.sub(plain, text, 1)
            )
    return ""

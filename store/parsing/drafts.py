"""Verbs of resolution paragraphs (UN Editorial Manual, "Resolutions": preambular participles, operative verbs).

The verb is what the paragraph does: "Takes note", "Decides", "Referring also to", "Expresses its deep concern".
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from store.parsing.lexicon import OPERATIVE_VERBS, word_set

_STATES_OF_MIND: Final = (
    "Alarmed|Anxious|Appalled|Aware|Cognizant|Concerned|Confident|Conscious|Convinced|Deeming|Desirous|Desiring|"
    "Determined|Disturbed|Distressed|Encouraged|Gratified|Grieved|Guided|Horrified|Impressed|Indignant|Inspired|"
    "Mindful|"
    "Outraged|Persuaded|Perturbed|Resolved|Satisfied|Saddened|Shocked|Troubled"
)
_ADVERB: Final = (
    r"(?:(?:Also|Again|Further|Furthermore|Likewise|Moreover|Once\s(?:again|more)|[A-Z][a-z]{2,12}ly|"
    r"once\s(?:again|more)|"
    r"also|further|again|[a-z]{3,12}ly)\s){0,3}"
)
_WITH: Final = (
    r"(?:\swith\s(?:(?:deep|grave|great|serious|utmost|keen|profound|particular|much|sincere|warm|the|growing)\s){0,2}"
    r"(?:appreciation|satisfaction|concern|interest|regret|alarm|approval|gratitude|sorrow|indignation|dismay|pleasure|"
    r"anxiety|relief|approbation|admiration|shock))?"
)
_LATER: Final = r"(?:\s(?:also|further|again|in\sparticular|especially|once\s(?:again|more)))?"
_PARTICLE: Final = r"(?:\s(?:to|upon|on|for)\b(?!\s(?:the\s)?(?:one|other)\shand))?"
_FORMS: Final = (
    r"[Tt]ak(?:es|ing)(?:\s(?:also|further))?\s(?:note|into\s(?:account|consideration)|cognizance)",
    r"(?:[Bb]earing|[Kk]eeping)(?:\s(?:also|further))?\sin\smind",
    r"[Hh]aving(?:\s(?:also|further|carefully))?\s[a-z]+(?:ed|en|eard|et|rd|ught)(?:\s(?:to|upon|on|for)\b)?",
    r"[Ee]xpress(?:es|ing)(?:\s(?:also|further|once\sagain))?\sits\s(?:[a-z]+\s){0,2}?(?:appreciation|concern|"
    r"gratitude|regret|"
    r"satisfaction|support|hope|condolences|thanks|conviction|solidarity|readiness|belief|alarm|determination|"
    r"sympathy)",
    r"[Pp]ays\s(?:[a-z]+\s)?tribute",
    r"[Dd]raws\s(?:the\s)?attention",
    r"[Rr]emains\s(?:actively\s)?seized",
    r"[Aa]cting\sunder",
    rf"(?:{_STATES_OF_MIND}|{_STATES_OF_MIND.lower()})(?:\s(?:by|of|at|about|that|to)\b)?",
    r"(?:[Cc]all(?:s|ing)|[Ll]ook(?:s|ing)|[Rr]eferring)" + _LATER + _PARTICLE,
    r"[A-Za-z]{3,14}ing" + _LATER + _WITH,
    r"[A-Za-z]{3,14}s" + _LATER + _WITH,
)
_NO_VERBS: Final = word_set("this its has was is as his thus the during following regarding nothing whereas states")


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"[\s*_(]*({_ADVERB}(?:{'|'.join(_FORMS)}))\b")


def opening_verb(text: str) -> str | None:
    """Verb with which a preambular or operative paragraph opens, with its adverb and particle; None where none does.

    "Takes note of the report" gives "Takes note", "Referring also to its resolution" gives "Referring also to".
    """
    found = _opening().match(text)
    if not found:
        return None
    verb = " ".join(found[1].split()).strip("*_ ")
    core = next((word for word in verb.split() if not word.lower().endswith("ly")), verb).lower()
    known = core in OPERATIVE_VERBS or not core.endswith("s") or " " in verb
    return verb[:1].upper() + verb[1:] if known and core not in _NO_VERBS else None

"""Forms of address and ranks before a person's name."""

from __future__ import annotations

import re
from typing import Final

_RANKS: Final = (
    r"(?:Lieutenant|Lt\.?)[\s-](?:Colonel|Col|General)|(?:Major|Brigadier)\sGeneral|"
    r"(?:Lieutenant-|Major-|Brigadier-|Lt\.\s|Maj\.\s)?General|(?:Lieutenant|Wing)[\s-]Commander|"
    r"Brigadier|Colonel|Col|Major|Captain|Capt|Lieutenant|Lt|"
    r"(?:(?:Chief|Deputy|Sub|Vice|Rear|First|Second)[\s-])?(?:Inspector|Superintendent|Sergeant|Constable|Corporal|"
    r"Admiral|Commodore|Marshal)|"
    r"Private(?!\s(?:Sector|Investment|Law|International|Enterprise|Business|Education|Security|Military|Finance|Voluntary|"
    r"Foundation|Member|Office|Secretary|Participation|Compan|Capital|Bank|Infrastructure))"
)
MILITARY_RANK: Final = rf"(?P<rank>(?:(?:{_RANKS})\s?)+)"
TITLES: Final = (
    r"(?:Mr|Mrs|Ms|Mme|Miss|Dr|Prof(?:essor)?|Sir|Lord|Sheikh|Shaikh|Sayyid|Archbishop|Father|Rev|Senator|Judge|Comrade|Hon|"
    rf"H\.\s?E|His\sExcellency|Her\sExcellency|{_RANKS})"
)
HONORIFICS: Final = (
    "Mr", "Ms.", "Ms ", "Mme", "Miss ", "Dr.", "Dr ", "Prof.", "Sir ", "Lord ", "heikh", "haikh",
    "Sayyid", "bishop", "Senator",
    "Judge ", "Hon.", "H.E", "H. E", "xcellency",
    "Brigadier", "Colonel", "Major ", "Capt", "Lt", "Lieutenant", "Father ",
    "Inspector ", "Superintendent ", "Sergeant ", "Constable ", "Corporal ", "Admiral ", "Commodore ", "Marshal ",
    "Private ",
)  # fmt: skip
_GENERAL: Final = re.compile(r"\bGeneral\s(?!Assembly|Armistice|Committee|Council|Secretariat)[A-Z]")


def may_honour(text: str) -> bool:
    """A cheap test for an honorific, before the pattern runs."""
    return any(map(text.__contains__, HONORIFICS)) or ("General " in text and bool(_GENERAL.search(text)))

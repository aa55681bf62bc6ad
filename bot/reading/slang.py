"""Everyday words for those of letters: "the UN guys", "hand out the letter", "by virtue of which rule", "it got".

A table for :func:`bot.reading.rewriting.rewritten`, which :mod:`bot.reading.retyped` applies to a message.
"""

from __future__ import annotations

import re

from bot.reading.rewriting import Wording
from bot.slots import CARDINALS

_FOLKS = r"(?:guys?|folks?|dudes?|chaps?|blokes?|fellas?|fellows?|bods?)"
_PAPER = (
    r"(?:(?:the|that|this|its|their) (?:[\w'’-]+ ){0,3}?(?:letters?|documents?|docs?|notes?|papers?|texts?|statement"
    r"|memorandum|memo|report|request|draft|reply|replies|annex|one)(?: (?:of|from) (?:[\w ]{0,12}?)?\d{4})?"
    r"|it|them|that|this)"
)
_FORMS = r"(?:republics?|federations?|kingdoms?|sultanates?|emirates?|states|unions?)"
_OUT = r"(?:out|round|around)"
_OF_WORDS = {str(number): word for word, number in CARDINALS.items()}
_PROVISION = r"(?:rules?|articles?|provisions?|paragraphs?|resolutions?|decisions?|clauses?|mandates?)"
_OFFICIAL = r"(?:(?:high |un |top )?(?:official|officer|office|office-holder|person|dignitary|functionary|individual))"


def _counted(found: re.Match[str]) -> str:
    return f"{found[1]} {_OF_WORDS[found[2]]} "


SLANG: tuple[Wording, ...] = (
    # People.
    ("guy|folk|dude|chap|bloke|fella|fellow|bod", rf"\b(un|u\.n\.|united nations) {_FOLKS}\b", r"\1 ambassadors"),
    ("guy|folk|dude|chap|bloke|fella|fellow|bod",
     rf"(?<=\bthe )((?:two|three|four|five|six|seven|\d) )?{_FOLKS}(?= (?:who|that|behind|from|in|of|on|under|with)\b)",
     r"\1people"),
    ("guy|folk|dude|chap|bloke|fella", rf"\b(which|what|the|that|this|those|these) {_FOLKS}\b", r"\1 people"),
    ("prez|presi", r"\bprez(?:zie|ident)?(s?)\b|\bpresi\b", r"president\1"),
    # States by what they are: one among republics is a State of the same list.
    ("republic|federation|kingdom|sultanate|emirate",
     rf"\b{_FORMS}(?:,| and| or| as well as| plus)(?: (?:the|which|what))? {_FORMS}\b(?! (?:of|(?-i:[A-Z]))\b)",
     "states"),
    # What letters are done to.
    ("hand|giv|gave|pass|send|sent|dish|share",
     rf"\b(?:hand|give|pass|send|dish)(ed|s)? {_OUT} (?={_PAPER}\b)", r"circulate\1 "),
    ("hand|giv|gave|pass|send|sent|dish",
     rf"\b(?:hand|give|pass|send|dish|get) ({_PAPER}) {_OUT}\b", r"circulate \1"),
    ("handed|given|passed|sent|dished",
     rf"\b(is|are|was|were|be|been|being|get|gets|got|it|them|letter|document|statement|annex)((?: \w+)?) (?:handed"
     rf"|given|passed|sent|dished) {_OUT}\b", r"\1\2 circulated"),
    ("hand|turn", rf"\b(?:hand|turn)(ed|s)? in (?={_PAPER}\b|an? (?:\w+ )?(?:report|draft|request|note|letter)\b)",
     lambda found: {"ed": "submitted ", "s": "submits "}.get((found[1] or "").casefold(), "submit ")),
    ("hand|turn", rf"\b(?:hand|turn) ({_PAPER}|an? (?:\w+ )?(?:report|draft|request)) in\b", r"submit \1"),
    ("handed|turned", r"\b(is|are|was|were|be|been|to be) (?:handed|turned) in\b", r"\1 submitted"),
    ("fasten|stapl|clip|tack|pinned|tagged|stuck|hung",
     r"\b(?:fastened|stapled|clipped|tacked|pinned|tagged|stuck)(?: on(?:to)?| to)? (?=(?:the|it|its|that|an?)\b)",
     "attached to "),
    (" got", r"\b(how (?:many|much) [^?,;]{3,60}?) (has|have) ([^?,;]{3,60}?) got\b",
     lambda found: f"{found[1]} {'does' if found[2].casefold() == 'has' else 'do'} {found[3]} have"),
    (" got", r"^((?:and |so |but )?)(has|have) ([^?,;]{3,60}?) got (?=(?:an?|any|the|no|its|\w+s)\b)",
     lambda found: f"{found[1]}{'does' if found[2].casefold() == 'has' else 'do'} {found[3]} have "),
    (" got", r"\b(which|what) ([^?,;]{3,60}?) (?:has|have) got (?=\w)", r"\1 \2 has "),
    # An item is put on the agenda under a rule of procedure.
    ("basis|ground|footing|authority",
     r"^(?:on|upon|under) (?:what|which) (?:(?:legal |procedural )?(?:basis|footing|authority)|legal grounds?)"
     r" (?=(?:was|were|is|did|does|do|has|have)\b[^?]{0,80}?\b(?:item|inclusion)\b)", "under which rule "),
    ("under item|under agenda item",
     r"\b(?:sent|filed|submitted|put out|tabled)(?= under (?:agenda )?items? \d)", "circulated"),
    # The document of the United Nations with a letter has a day of its own.
    ("document",
     r"^(?:(?:what|which)(?: is|['’]s| was)? |on (?:what|which) )?(?:the )?(?:date|day)\b[^?]{0,30}?"
     r"\b(?:un|u\.n\.|united nations) document (?:of|with|for|carrying|containing|holding"
     r"|that (?:holds|carries|contains))"
     r" (the [^?]{3,40}?letter(?: of (?:19|20)\d\d)?)(?: bears?| carr(?:y|ies)| have| has)?\W*$",
     r"when was \1 circulated?"),
    # To whom something went, and by name.
    ("name",
     r"^((?:to )?(?:who|whom|which|what)\b[^?]*\b(?:whom|address\w*|wr(?:ite|ote|itten)|sent)\b[^?]*?)\?"
     r" (?:(?:please |kindly |i )?(?:give|tell|state|need|want)(?: me| us)? )?"
     r"(?:(?:just )?(?:the|his|her|their|a|by) )?(?:full |exact |own )?names?(?:,? (?:please|pls|only))?\W*$",
     r"\1, the name?"),
    ("addressee", r"^(?:what|how) (?:is|was) the addressee (?:of|in) ([^?]{3,60}?) (?:called|named)\W*$",
     r"what is the name of the addressee of \1?"),
    ("^to which |^to what ", rf"^to (?:which|what) {_OFFICIAL} (?=(?:did|does|do)\b)", "to whom "),
    ("^which |^what ",
     rf"^(?:which|what) {_OFFICIAL} (did|does|do) ([^?]{{3,60}}?) (write|address|appeal|turn|apply)"
     r"((?: (?:his|her|its|their|the) (?:letter|note|request|appeal))? to)\W*$", r"to whom \1 \2 \3?"),
    # By which provision something is done.
    ("virtue|strength|basis|pursuan|keeping|line with|conformity|authority|invok|reliance",
     rf"\b(?:by virtue of|on the (?:strength|basis|authority) of|pursuant to|in (?:pursuance|virtue) of|in (?:keeping"
     rf"|line|conformity) with|in reliance (?:up)?on|(?:by )?invoking) (?=(?:which|what) {_PROVISION}\b)", "under "),
    # Small words that say nothing, and the sign for one.
    (" & ", r"(?<=[a-zà-ÿ\d]) & (?=[a-zà-ÿ])", " and "),
    (" one day| someday| some day", r" (?:one day|some ?day)(?=\W*$)", ""),
    ("kinda|sorta|kind of stuff|sort of stuff", r"\b(what|which) (?:kinda|sorta|kind of|sort of) (?=\w)", r"\1 "),
    ("kinda|sorta", r"\b(?:kinda|sorta) ", ""),
    (" stuff| things| questions",
     r"^((?:and |so |but )?)(?:what|which) (?:kinds? of |sorts? of )?(?:stuff|things|questions)"
     r" (?=(?:can|could|may|do|does|should) (?:i|we|you|it|this)\b)", r"\1what "),
    ("the years",
     r"[,:]? (?:across|over|through(?:out)?|down) the years ?[:,;(–-]* ?(?:in )?(?=(?:19|20)\d\d\b)", " in "),
    # Numbers in figures.
    (" 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 ",
     r"\b(which|what|the|those|these|all|both) ([2-9]) (?=(?:[a-z]+ )?[a-z]{3,}[a-rt-z]s\b)", _counted),
)  # fmt: skip
"""What the text must hold, what is said, and what is put in its place."""

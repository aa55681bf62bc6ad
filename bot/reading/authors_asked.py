"""Who wrote or gave out a text, asked by office, mission or place, and events that are named by a noun, put plainly."""

from __future__ import annotations

import re

from bot.reading.rewriting import Wording

_PERSON = r"(?:ambassador|diplomat|envoy|representative|official|person|man|woman|individual|chargé|dignitary)"
_MISSION = r"(?:delegation|mission|embassy|government|capital|permanent mission)"
_SENT = (
    r"(?:sent(?: in)?|submitted|transmitted|forwarded|wrote|penned|filed|presented|handed in|conveyed|put in|authored"
    r"|dispatched)"
)
_SENT_BY = (
    r"(?:sent(?: in)?|submitted|transmitted|forwarded|written|penned|filed|presented|handed in|conveyed|put in|authored"
    r"|dispatched)"
)
_PAPER = r"(?:letter|text|request|document|communication|complaint|note)"
_THE_PAPER = rf"(?:the|that|this) (?:[\w-]+ ){{0,3}}?{_PAPER}(?: (?:of|from|in) [^?,;:]{{4,30}}?)?"
_STATEMENT = r"(?:statement|declaration|appeal|proclamation)s?"
_PLACE = r"(?:city|town|place|capital)"
_DEEDS = {
    "signature": "signed",
    "signing": "signed",
    "conclusion": "concluded",
    "adoption": "adopted",
    "registration": "registered",
    "ratification": "ratified",
    "establishment": "established",
    "founding": "founded",
    "creation": "created",
}
_DEED = "|".join(_DEEDS)
_AN_EVENT = rf"(?:the )?(?P<deed>{_DEED})"
_ITS_THING = r"(?P<thing>(?:the|their|its|this|that) [^?,;:]{3,100}?|[\w.-]+['’]s [^?,;:]{3,60}?)"


def _when_or_where(found: re.Match[str]) -> str:
    """ "The day of the registration of X" as "when was X registered?", "the place" as "where"."""
    asks = "when" if found["asked"].casefold() in ("day", "year", "month") else "where"
    return f"{asks} was {found['thing']} {_DEEDS[found['deed'].casefold()]}?"


EVENTS_NAMED: tuple[Wording, ...] = (
    (("place|city|town|day|year|month|venue", f"{_DEED}"),
     r"^(?:and |so )?(?:what (?:is|was) |what['’]s |name |give me |tell me )?(?:the )?(?P<asked>place|city|town|venue"
     rf"|day|year|month) of {_AN_EVENT} of {_ITS_THING}\W*$", _when_or_where),
    (("place|city|town|day|year|month|venue", f"{_DEED}"),
     rf"^(?:the )?(?P<asked>place|city|town|venue|day|year|month) of {_AN_EVENT} ?[,:–—-]+ ?(?P<thing>[^?,;:]{{4,80}}?)"
     r"\W*$", _when_or_where),
    (("place|city|town|venue", " where| in which| at which"),
     r"^(?:and |so )?(?:what|which) (?:is|was) the (?:place|city|town|venue) (?:where|(?:in|at) which) "
     r"((?:the|their|its|this|that) [^?,;:]{3,80}?) (was|were) (?=\w)", r"where \2 \1 "),
    (("annexed|attached|appended|enclosed", "how many "),
     r"^((?:and |so )?how many) (?:things|items|papers|texts|documents|pieces) (?:is|are|were|was|come|came) (?:annexed"
     r"|attached|appended|enclosed) (?:to|with) ((?:the|that|this) [^?,;:]{4,60}?)\W*$", r"\1 annexes does \2 have?"),
    (("annex|addend|enclosure|attachment", "^with how many "),
     r"^with how many (annexes|addenda|enclosures|attachments) (?:was|is|has) ((?:the|that|this) [^?,;:]{4,60}?)"
     r" (?:sent|submitted|transmitted|issued|been sent)\W*$", r"how many \1 does \2 have?"),
)  # fmt: skip

AUTHORS_ASKED: tuple[Wording, ...] = (
    ("^same |^the same |^and the same |^was it the same ",
     r"^(?:and |was it |is it )?(?:the )?same (man|person|woman|one|guy|name|hand|signatory|official|diplomat)"
     r" (?:under|on|below|beneath) ((?:the|that|this|its) [^?,;:]{3,50}?)( too| as well| also)?\W*$",
     r"did the same person sign \2\3?"),
    ((" to ", "passed|handed|relayed|sent|forwarded"),
     r"\b(who) (?:passed|handed|relayed|sent|forwarded) (?P<what>(?:his|her|its|their|the|that|this|[\w.-]+['’]s) "
     r"(?:[\w-]+ )?(?:letter|note|message|complaint|text|statement)|it)(?: on| onward| over)?"
     r"(?: to (?:the )?(?:UN|U\.N\.|United Nations|world body|New York|Secretariat))\b", r"\1 transmitted \2"),
    ((" on?| on ", "passed|handed", "letter|note|message|complaint|text|statement| it "),
     r"\b(who) (?:passed|handed) (?P<what>(?:his|her|its|their|the|that|this|[\w.-]+['’]s) "
     r"(?:[\w-]+ )?(?:letter|note|message|complaint|text|statement)|it) on\b", r"\1 transmitted \2"),
    (("sign", " with | alongside "),
     r"^((?:and |so )?who) ((?:co-?)?signed)((?: it| this| that| the [\w -]{3,40}?)?)"
     r"(?: jointly| along)? (?:with|alongside) (?=(?-i:[A-Z]))",
     r"\1 \2\3 besides "),
    ((" with whom did | alongside whom did |^with whom did |^alongside whom did ", "sign"),
     r"^(?:and )?(?:together )?(?:with|alongside) whom did ((?-i:[A-Z])[\w'’. -]{1,40}?) (?:co-?)?sign\b",
     r"who signed besides \1"),
    (("^which |^what |^and which |^so which ", "ambassador|diplomat|envoy|represent|official|person|man |individual"),
     rf"^(?:and |so )?(?:which|what) {_PERSON} (?:has |had )?{_SENT} ({_THE_PAPER})\W*$", r"who signed \1?"),
    (("by which |by what ", "ambassador|diplomat|envoy|represent|official|person|man|individual"),
     rf"^(?:and |so )?(?:({_THE_PAPER}) (?:was|is|has been) {_SENT_BY} by (?:which|what) {_PERSON}"
     rf"|by (?:which|what) {_PERSON} (?:was|is|has been) ({_THE_PAPER}) {_SENT_BY}) ?\W*$",
     lambda m: f"who signed {m[1] or m[2]}?"),
    (("delegation|mission|embassy|government|capital", " item"),
     rf"^(?:and |so )?(?:which|what) {_MISSION} (?:asked for|requested|proposed|wanted|called for) "
     r"(?=(?:the|an?|that) (?:\w+ ){0,2}item\b)", "which State requested "),
    (("colleagues|others|other ", "countries|states|nations"),
     r"^((?:the |mr\.? )?[^?.;:,]{3,50}?) (?:spoke|speaks|signed|signs|wrote|writes|acted|acts) (?:for|on behalf of)"
     r" (?:(?:his|her|some|several|six|five|four|three) )?(?:colleagues|others|other (?:states|countries|missions"
     r"|ambassadors))((?: (?:in|on) [^?.;:,]{4,30}?)?) ?[.;:,–—-]* ?(?:so )?(?:of|for|from)? ?(?:which|what)"
     r" (?:other )?(?:countries|states|nations)\W*$", r"on behalf of which countries did \1 write\2?"),
    ("other|else",
     r"^((?:and |so )?)(?:for|in the name of|on behalf of) (?:(?:which|what) other (?:countries|states|nations)"
     r"|whom? else) did ([^?,;:]{3,50}?) (?:sign|speak|write|act)((?: (?:in|on) [^?,;:]{4,30}?)?)\W*$",
     r"\1on behalf of which countries did \2 write\3?"),
    (("statement|declaration|appeal|proclamation", "issue|releas|proclaim|publish|launch| out|deliver|made"),
     rf"\b((?:where|in (?:which|what) {_PLACE}) (?:was|were) [^?,]{{0,60}}?{_STATEMENT}(?: of [^?,]{{3,30}}?)?) "
     r"(?:issued|released|proclaimed|published|launched|given out|put out|made public)(?=\W*$)", r"\1 adopted"),
    (("statement|declaration|appeal|proclamation", "issue|release|proclaim|publish|launch|put out|give|make|deliver"),
     rf"^(?:and |so )?(where|in (?:which|what) {_PLACE}) did [^?,]{{3,60}}? (?:issue|release|proclaim|publish|launch"
     r"|put out|give out|give|make|deliver|agree on) (?:their|the|its|this|that) "
     rf"((?:\w+ ){{0,2}}?{_STATEMENT}(?: of [^?,]{{3,30}}?)?)\W*$", r"\1 was the \2 adopted?"),
    (("city|town|place", "under|below|foot|bottom|end"),
     rf"^(?:and |so )?(?:which|what) ({_PLACE}) (?:is|stands|was) (?:(?:printed|named|given|written|mentioned) )?"
     r"(?:under|below|beneath|at the (?:end|foot|bottom|close) of) "
     rf"((?:the|their) (?:[\w-]+ ){{0,3}}?{_STATEMENT}(?: of [^?,]{{3,30}}?)?)\W*$", r"in which \1 was \2 adopted?"),
    (("dated", "city|town|place|capital"),
     rf"^(?:and |so )?(?:from|in|at) (?:which|what) ({_PLACE}) is ((?:the|their) (?:[\w-]+ ){{0,3}}?{_STATEMENT}"
     r"(?: of [^?,]{3,30}?)?) dated\W*$", r"in which \1 was \2 adopted?"),
)  # fmt: skip

"""What somebody tells, with the question behind it whether that is so: "A pupil says that X signed. Is that right?".

It is asked as "is it true that X signed?". The sentence behind is known by its build: a yes or no is asked of nothing
but "that", "it" or the one who said so, with a word for being true; the saying by a person who is not named, a verb
and "that". A question that only points at the thing told ("What is it?", "Give me both.") has it written out.
"""

from __future__ import annotations

import re

from bot.lexicon import STOPWORDS, kin
from bot.reading.patterns import pattern
from bot.reading.rewriting import Wording, rewritten
from store.words import fold, stem

LETTERS = (
    r"(?:(?:any|one|all|some) of )?(?:the|your|these|those|our) (?:letters|documents|texts|papers|files|sources|records"
    r"|materials?|archives?|database|collection)"
)
"""All that is loaded: which of several letters it is asked of, a verdict on "the letter" does not tell."""
_VERDICT = pattern(
    r"(?P<told>^.{8,400}?) ?[.!;:,–—-]+ ?(?:and |so |but )?"
    r"(?P<verdict>(?:is|was|are|were|can|could|may|does|do|did|has|have|would|will|should)(?:n['’]t)?"
    rf" (?:you |we |i |one |{LETTERS} )?(?:\w+ ){{0,2}}?(?:that|this|it|he|she|they|him|her|them)\b"
    r"(?: [\w'’]+){0,4})\W*$",
    re.IGNORECASE,
)
_TELLING = pattern(
    r"^(?P<who>(?:an?|one|some|my|our|the|this|that|his|her|another|many|two|several|someone|somebody|people|they|it)\b"
    r"(?: (?!that\b)[^\s,.;:]+){0,7}?),? (?P<verb>\w+s|\w+ed|\w+t|say|claim|think|hold|believe|told me|told us),? "
    r"(?:me |us )?that ",
    re.IGNORECASE,
)
_HEARD = pattern(
    r"^(?:i|we)(?:['’]\w+)?(?: (?!(?:that|not|never|whether|if)\b)[\w'’]+){1,6} that (?=\w+ \w+)", re.IGNORECASE
)
""" "I read somewhere that X": what the asker has it from."""
_GIVEN_AS = pattern(
    r"^(?:i|we)(?:['’]ve| have)? (?:seen|found|read|noted|met|come across) (?:the )?(?P<day>[^,;:.]{4,30}?)"
    r" (?:given|named|listed|printed|quoted|cited|described) as the (?:day|date|year)"
    r"(?: on which| in which| when| that)? (?P<told>.+)$",
    re.IGNORECASE,
)
""" "I have seen 4 May 1990 given as the day X signed": it is claimed that X signed on that day."""
_THEN = pattern(
    r"(?P<told>^[^?]{8,400}?) ?[.;:,–—-]+ ?(?:and |but )?(?:was|is|were) (?:that|it|this) (?:still |also )?"
    r"(?:so|true|the case|like that) (?:also |too )?in (?P<year>\d{4})(?:,? (?:too|also|as well))?\W*$",
    re.IGNORECASE,
)
_YEAR = pattern(r"\b(?:1[89]|20)\d{2}\b")
_SOMEBODY = pattern(r"(?:an?|one|some|my|our|many|two|several|someone|somebody|people|they)\b", re.IGNORECASE)
_SOURCE = frozenset("letter note memorandum annex statement draft document text resolution treaty charter".split())
"""A paper that says something is no somebody: what it says is asked of it."""
_BEARING_OUT = frozenset(map(stem, "support bear back say show state tell".split()))
"""What letters do with a claim."""
_BEING_TRUE = frozenset(map(stem, "true right correct accurate confirm verify hold stand so case".split()))


def _speaks_of_truth(verdict: str) -> bool:
    """Whether all that the sentence says, small words aside, is that something is true."""
    verdict, by_letters = _IN_LETTERS.subn("", verdict)
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", _AS_TOLD.sub("", verdict))]
    if _AS_TOLD.search(verdict) and all(word in STOPWORDS for word in words):
        return True
    said = [word for word in words if word not in STOPWORDS or stem(word) in _BEING_TRUE]
    true = _BEING_TRUE | _BEARING_OUT if by_letters else _BEING_TRUE
    return bool(said) and all(stem(word) in true or _is_near(word) for word in said)


_IN_LETTERS = pattern(rf"(?:\b(?:from|in|by|with|against) )?\b{LETTERS}\b", re.IGNORECASE)
_AS_TOLD = pattern(
    r"\b(?:what|how) (?:the|its|that|this) (?:\w+ ){1,3}(?:say|tell|state|claim|report|declare|put)s?\b", re.IGNORECASE
)
""" "Is this what the note says?": that it is so."""


def _is_near(word: str) -> bool:
    """Whether a thesaurus puts the word near to being true or to confirming it."""
    return any(set(phrase) & _CORE for phrase in kin(word))


_POINTING = frozenset("that this it he she they him her them".split())
_LONGEST = 1200
"""Characters of the longest message that is looked through."""
_CORE = frozenset(map(stem, "true correct accurate confirm verify".split()))


_HAS_BOTH = pattern(
    r"^(?:[^\W\d_][\w -]{2,40}: ?)?(?P<thing>(?:the|this|that) [^?.;:,]{2,60}?) (?:has|bears|carries|shows|prints)"
    r" (?:both )?(?:an?|the|its|one) (?P<one>[^?.;,]{3,50}?) and (?:an?|the|its|one) (?P<other>[^?.;,]{3,50}?)"
    r" ?[.;:,–—-]+ ?(?:(?:please|so|and|now|i|we|what|which) ){0,3}(?:give|tell|state|name|list|need|want|are|is)(?: me"
    r"| us)? (?:both|them|they|the two|each|all)(?: of them)?(?:,? please)?\W*$",
    re.IGNORECASE,
)
_ITEM = pattern(r"(?<=\d{4} )(?:item|piece|record|entry)$", re.IGNORECASE)


def _both_of_it(text: str) -> str:
    """ "The letter has an A and a B. Give me both." as the question for the A and that for the B of the letter."""
    found = _HAS_BOTH.match(" ".join(text.split()))
    if found is None:
        return text
    thing = _ITEM.sub("letter", found["thing"])
    return f"what is the {found['one']} of {thing}? what is the {found['other']} of {thing}?"


def _what_sort(match: re.Match[str]) -> str:
    """ "At the end they speak of systems; what sort of systems?" as "they speak of what sort of systems?"."""
    told, noun = match["told"], match["noun"]
    asked = re.sub(rf"\b(?:the |an? |some )?((?:\w+ )?{noun})\b", rf"{match['sort']} {noun}", told, count=1)
    return f"{asked}?" if asked != told else match[0]


_BEHIND_A_STATEMENT: tuple[Wording, ...] = (
    ((" end| close| start| beginning", "what sort|what kind|what type|which sort|which kind|which type"),
     r"^(?:right |just )?(?:at|near|towards) the (?:very )?(?:end|close|start|beginning),? (?=the |they |we )"
     r"(?P<told>[^?;:]{10,200}?) ?[;:,.–—-]+ ?(?:and )?(?P<sort>(?:what|which) (?:sort|kind|type)s? of)"
     r" (?P<noun>\w+)\W*$", _what_sort),
    # What the asker has to do with a thing, and behind that what it is.
    (("^i |^i'|^i’|^we |^we'|^we’|^my |^our ", "what |who |which |when |where "),
     r"^(?:i|we|my|our)\b[^.?!;:,]{2,50}? ((?:the|its|their)\b(?! (?:letter|text|document)\b)[^.?!;:]{5,120}?)"
     r" ?[.!;:–—-]+ ?(?:so )?(what|who|which|when|where) (is|was|are|were) (?:it|that|this|he|she|they|those)\W*$",
     lambda m: f"{'what' if m[2].casefold() == 'which' else m[2]} {m[3]} {m[1]}?"),
)  # fmt: skip
"""A question of a few words that takes its thing from the statement in front of it."""


def as_one_question(text: str) -> str:
    """ "Is it true that ..." for a claim with the question whether it is so, or was in another year; else the text."""
    if len(text) > _LONGEST or "\n" in text.strip():
        return text
    plain = " ".join(text.split())
    asked = rewritten(plain, _BEHIND_A_STATEMENT)
    asked = _both_of_it(asked) if " and " in asked else asked
    if asked != plain:
        return asked
    if _POINTING.isdisjoint(re.findall(r"[a-z]+", text.casefold())):
        return text
    if then := _THEN.match(" ".join(text.split())):
        told, years = _YEAR.subn(then["year"], then["told"])
        return f"is it true that {told}?" if years == 1 else text
    found = _VERDICT.match(" ".join(text.split()))
    if found is None or "?" in found["told"] or not _speaks_of_truth(found["verdict"]):
        return text
    told = found["told"].strip()
    saying = _TELLING.match(told)
    if saying is not None and not {fold(word) for word in saying["who"].split()} & _SOURCE:
        told = of_own_country(told[saying.end() :], saying["who"])
    elif given := _GIVEN_AS.match(told):
        day = given["day"]
        told = f"{given['told']} {'in' if day.isdigit() else 'on'} {day}"
    elif own := _HEARD.match(told):
        told = told[own.end() :]
    elif _SOMEBODY.match(told) or re.search(r"[.!?;:] ", told):
        return text  # where the saying ends, or of which of several sentences it is asked, nobody can tell
    return f"is it true that {told}?"


_LABEL = pattern(
    r"^(?:(?:quick |please |pls |to |can (?:you|u) )*(?:fact[- ]?check(?:ing|ed)?|verif(?:y|ication)|check|confirm)"
    r"(?: or (?:deny|refute))?(?: (?:this|that|me|pls|please|on))*"
    r"|(?:a |the |one |my |next )?(?:claim|assertion|allegation|rumou?r|hypothesis|statement)(?: to (?:check|verify))?"
    r"|(?:true|right|correct|real)(?: or (?:false|wrong|not|incorrect|fake))?|(?:fact|myth) or (?:fiction|myth|fact)"
    r"|t ?/ ?f|y ?/ ?n|yes or no|agree or disagree|is (?:this|it|that) (?:true|so|right|correct))"
    r"(?: ?[:;?–—]+ ?| +-+ +)(?P<told>\S.{7,400})$",
    re.IGNORECASE,
)
""" "Fact check: X", "Claim: X": what is told behind it is to be held against the letters."""
_BETWEEN_MARKS = pattern(
    r"^[\"“„«](?P<told>[^\"“”„«»]{8,400}?)[.!]?[\"”“»][.!]?[ ,:;–—-]*(?P<verdict>[^\"“”„«»]{2,60})$", re.IGNORECASE
)
_BARE_VERDICT = pattern(
    r"(?:(?:is|was) (?:this|that|it) )?(?:really |actually )?(?:true|right|correct|so|accurate|(?:a )?fact|yes)"
    r"(?: or (?:false|wrong|not|no|fiction|myth|incorrect))?\W*$",
    re.IGNORECASE,
)
_NO_CLAIM = pattern(
    r"(?:(?:in|on|to|for|by|from|under|at|of|with) )?(?:who|whom|whose|what|which)\b"
    r"|(?:when|where|why|how|is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|list|name|give|tell"
    r"|show|explain|whether|if)\b",
    re.IGNORECASE,
)
_FINITE = pattern(
    r"\S (?:is|was|are|were|has|have|had|did|does|do|will|would|can|could|never|(?![a-z]*[sui]s\b)[a-z]{2,}s"
    r"|[a-z]{2,}ed|wrote|sent|got|became|fell|took|made|put|gave|left|met|held|spoke|stood|came|went|say|said)\b",
    re.IGNORECASE,
)
""" "X signed", "X is": without a verb nothing is claimed."""


def as_claim(text: str) -> str:
    """ "Is it true that X?" for "fact check: X" and for X between quotation marks with "True?"; else the text."""
    plain = " ".join(text.split())
    if found := _BETWEEN_MARKS.match(plain):
        held = _BARE_VERDICT.match(found["verdict"]) and is_claim(found["told"])
        return f"is it true that {found['told'].rstrip(' ,')}?" if held else text
    found = _LABEL.match(plain)
    if found is None or "\n" in text.strip():
        return text
    told = found["told"].strip().strip('"“”').rstrip(" .!?")
    asks = text.rstrip().endswith("?") and ASKING.search(told)
    return f"is it true that {told}?" if not asks and is_claim(told) else text


def is_claim(told: str, finite: bool = True) -> bool:
    """Whether it is one sentence that says something and asks nothing; ``finite``: with a verb that is known."""
    one = not _NO_CLAIM.match(told) and not re.search(r"[.;!?] +\S", told[8:])
    return one and (not finite or bool(_FINITE.search(told)))


ASKING = pattern(r"\b(?:who|whom|whose|what|when|where|why|how|which)\b", re.IGNORECASE)
""" "X was registered on what date?": a question word that stays where its answer would be."""


_OWN_COUNTRY = pattern(
    r"\b(?:her|his|their|its) (?:own |home )?(?:country|state|government|nation|homeland)\b(?! (?:of|party|parties)\b)",
    re.IGNORECASE,
)


def of_own_country(claim: str, who: str) -> str:
    """ "Her country" in what somebody claims as the one State by which ``who`` is called, where there is one."""
    if not _OWN_COUNTRY.search(claim):
        return claim
    from store.places import find_states  # here to keep start-up fast: few claims are told so

    states = {found.state for found in find_states(who)}
    return _OWN_COUNTRY.sub(states.pop(), claim) if len(states) == 1 else claim

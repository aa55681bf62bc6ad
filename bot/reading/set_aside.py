"""What a question says that it does not ask: "..., not when it was signed", "- I mean the declaration, not the letter".

Where the covering letter is set aside, the annexed text is asked of, and the other way round; where one office is, the
other. Anything else that is set aside only makes clear what is asked, and is left out.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.reading.patterns import pattern

_DENYING = (
    r"not(?! (?:only|just|merely|yet|even|so|at all|all|one|any|a single|to mention|including|counting|named|mentioned"
    r"|listed|being|because|if|true|sure|known)\b)|rather than|instead of|never mind|forget"
)
_LEAVING = (
    r"(?:leav|sett|putt)ing (?:aside|out)|leave (?:aside|out)|ignoring|ignore|disregarding|not counting|discounting"
    r"|excluding|without|minus|omitting"
)
_CUT = pattern(
    rf"(?P<mark> ?[,;:.?!(\[]{{1,4}} ?| [-–—]{{1,2}} | )(?P<joined>and |but |so )?(?:(?P<deny>{_DENYING})|{_LEAVING})"
    r" (?=\S)",
    re.IGNORECASE,
)
_MEANING = pattern(
    r" ?[,;:.?!(–—-]{0,4} ?(?:\bi (?:really |only )?(?:mean|meant|want|need|am asking (?:about|for))|\bi['’]m after"
    r"|\bthat is|\bmeaning|\bnamely),? (?P<kept>[^,;?:()]{2,60})$"
    r"|(?:[?!.] ?| ?\()(?P<alone>(?:only |just )?the [^,;?:()]{2,60})$",
    re.IGNORECASE,
)
""" "... - I mean the declaration", "...? The statement", "... (the ambassador": what is meant, behind the question."""
_INSTEAD = pattern(r"(?:,| but|,? rather) (?P<kept>the [^,;?:()]{2,60})$", re.IGNORECASE)
""" "not the letter but the annex"."""
_REALLY = pattern(
    r",? (?:but )?the (?:\w+ )?(?:real|actual|true|right|proper|other) (?:one|date|thing)$", re.IGNORECASE
)
_WHETHER = pattern(
    r"(?:and |so |but )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b", re.IGNORECASE
)
_WITHIN = pattern(r"^(?:in|on|under|of|from|to|by) (?=the |its |their )", re.IGNORECASE)
_COVER = pattern(
    r"(?:the |its |their )?(?:(?:cover(?:ing)?|transmittal|transmitting|forwarding|accompanying)"
    r"(?: (?:letter|note|page))?|covers?|letter(?: itself)?)"
    r"(?: (?:that|which|it|they|around|above|in front|on top|before|with|of)\b[^,;?]{0,40})?",
    re.IGNORECASE,
)
_ANNEX = pattern(
    r"(?:the |its |their |any |all )?(?:annexe?s?|annexed \w+|enclosures?|attachments?|attached \w+|addend(?:um|a)"
    r"|appendix|appendices)(?: (?:to|of|with|behind) [^,;?]{2,30})?",
    re.IGNORECASE,
)
_OTHER = pattern(
    r"(?:the|a|an|its|his|her|their|that|those|when|where|who|how|what|which|whether|date)\b", re.IGNORECASE
)
_OTHER_YEAR = pattern(
    r"(?:the|that) (?:\w+ )?(?:(?:19|20)\d\d (?:one|letter|document|text|draft|version)"
    r"|one (?:of|from|in) (?:19|20)\d\d)",
    re.IGNORECASE,
)
_YEAR_ALONE = pattern(r"(?:(?:in|of|from|for) )?(?:19|20)\d\d", re.IGNORECASE)
_TEXT = pattern(
    r"\b(?<!annexed )(declaration|communiqu[eé]|complaint|appeal|protest|message|request|report|decision|programme|plan"
    r"|list|letter|text|document|paper)\b",
    re.IGNORECASE,
)
_PART = pattern(r"\b(?:annex|enclos|addend|appendi|attach|memo|statement|draft|explanatory|note\b)", re.IGNORECASE)
"""What is no covering letter by its own name."""
_ENCLOSED = pattern(r"(?:the |its )?(?:\w+ )?(?:statement|declaration|memorandum|memo|draft)\b", re.IGNORECASE)
_PAPER = pattern(
    r"\b(?:(?:cover|covering|transmittal) )?(letter|note|request|document|text|paper)\b(?: itself\b)?", re.IGNORECASE
)
_OFFICE = pattern(
    r"(?:only |just )?the ((?:foreign |prime |defence )?(?:ambassador|envoy|representative|president|minister"
    r"|head of state|charg[eé]|diplomat|leader|secretary-general))",
    re.IGNORECASE,
)
_AT_HOME = frozenset(("president", "minister", "foreign minister", "prime minister", "head of state", "leader"))
"""Who signs for a State beside its diplomats."""
_SOME_LETTER = pattern(r"(?:which|what) (?:letters?|documents?|texts?|papers?|ones?)\b", re.IGNORECASE)
""" "Which letter came without the annex" asks what it lacks."""
_DEFINITE = pattern(r"(?:the|its|their)\b", re.IGNORECASE)
_FEWEST = 3
"""Words of a question that is left."""
_MOST = 80
"""Characters of what is set aside."""
_SIGNS = (
    " not ", "(not ", "aside", "ignor", "disregard", "leav", "counting", "excluding", "without", "minus", "omitting",
    "rather than", "instead of", "never mind", "forget",
)  # fmt: skip


class _Aside(NamedTuple):
    """A question taken apart: what is asked, what of it is meant, what is not."""

    main: str
    kept: str
    out: str
    denied: bool
    """Whether it says "not"; else that something is left aside."""
    joined: bool
    """Whether "but" or "and" joins the two: "in 2004 but not in 2009" asks for what both do not share."""


def without_set_aside(text: str) -> str:
    """``text`` without what it sets aside at its end, and with what that tells of the text that is meant."""
    folded = text.casefold()
    if not any(sign in folded for sign in _SIGNS) or _WHETHER.match(text):
        return text
    apart = _apart(text)
    return (_asked(apart) if apart else "") or text


def _apart(text: str) -> _Aside | None:
    cut = next(iter(reversed(list(_CUT.finditer(text)))), None)
    if cut is None:
        return None
    main, out, kept = text[: cut.start()], text[cut.end() :].strip(" ?!.,)]"), ""
    if not 0 < len(out) <= _MOST or any(sign in out for sign in ("?", ";", ":", "(", ")", " - ")):
        return None
    if found := _INSTEAD.search(out):
        out, kept = out[: found.start()], found["kept"]
    elif found := _MEANING.search(main):
        main, kept = main[: found.start()], found["kept"] or found["alone"]
    main = main.rstrip(" ,;:.?!(-–—")
    denied = bool(cut["deny"])
    if len(main.split()) < _FEWEST or (denied and cut["mark"] == " " and not kept):
        return None
    return _Aside(main, kept, _WITHIN.sub("", _REALLY.sub("", out)), denied, bool(cut["joined"]))


def _asked(apart: _Aside) -> str:
    """What is asked; empty where what is set aside does not tell."""
    main, kept, out, denied, joined = apart
    if not denied and (_SOME_LETTER.match(main) or not _DEFINITE.match(out)):
        return ""
    if _COVER.fullmatch(out):
        return f"{_annexed(main, kept)}?"
    if _ANNEX.fullmatch(out) or (_ENCLOSED.match(out) and not _PART.search(main)):
        return f"{_covering(main)}?"
    if not denied:
        return ""
    return _of_office(main, kept, out) if _OFFICE.fullmatch(kept or out) else _of_other(main, out, joined)


def _of_office(main: str, kept: str, out: str) -> str:
    """The question who, of those who hold the office that is meant; empty where that is not told."""
    office = _OFFICE.fullmatch(kept or out)
    called = office[1].casefold() if office else ""
    meant = called if kept else "diplomat" if called in _AT_HOME else ""
    return re.sub(r"^who\b", f"which {meant}", main, flags=re.IGNORECASE) + "?" if meant else ""


def _of_other(main: str, out: str, joined: bool) -> str:
    """The question without a remark on what else it might have meant."""
    if any(char.isdigit() for char in out):
        told = _OTHER_YEAR.fullmatch(out) or (_YEAR_ALONE.fullmatch(out) and not joined)
        return f"{main}?" if told and any(char.isdigit() for char in main) else ""
    return f"{main}?" if _OTHER.match(out) else ""


def _annexed(main: str, kept: str) -> str:
    """The question on the annexed text."""
    if _PART.search(main):
        return main
    nouns = list(_TEXT.finditer(main))
    named = [noun for noun in nouns if noun[1].casefold() in kept.casefold()] or nouns
    if not named:
        return f"{main} in {kept}" if kept and _PART.search(kept) else main
    return f"{main[: named[0].start()]}annexed {main[named[0].start() :]}"


def _covering(main: str) -> str:
    """The question on the covering letter."""
    noun = _PAPER.search(main)
    if noun is None:
        return f"{main} under the covering letter"
    called = "note" if noun[1].casefold() == "note" else "letter"
    return f"{main[: noun.start()]}covering {called}{main[noun.end() :]}"

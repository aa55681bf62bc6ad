"""Short and glued writing put into whole words: "signd4", "14may 02", "OP4", "X = Y", "acc. to", "w/".

Only the text is changed, before any word is read; what depends on the words of the letters is in
:mod:`bot.reading.spelling` and :mod:`bot.reading.skeletons`.
"""

from __future__ import annotations

import re

from bot.lexicon import STOPWORDS, is_english
from bot.reading.rewriting import Wording, rewritten
from bot.reading.typed import is_glued
from bot.slots import CARDINALS, MONTHS, ORDINALS

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_NUMBERED = STOPWORDS | frozenset(
    """rule rules item items article articles art para paras paragraph paragraphs annex annexes anx add addendum addenda
    res reso resolution resolutions point points chapter op ops pp pps operative preambular enclosure enclosures
    appendix part parts page pages no nr number numbers section decision session which wich wch what wat how first last
    next top versus vs dozen now""".split()
)
"""Words behind which a 2 or a 4 is a number."""
_COUNTED = frozenset(
    """people men women more of and or vs versus million billion per percent year letter state please pls plz too
    then""".split()
)
"""Words before which a 2 or a 4 is a number, beside the plurals of English."""
_ACTORS = (
    r"presidents|leaders|heads|ministers|ambassadors|diplomats|missions|chargés|charges|representatives|signatories|signers"
    r"|signatures|states|countries|nations|members|parties|republics|governments|letters|documents|persons|people"
)
"""Whom letters count in words; the number itself would be looked for among dates and paragraphs."""
_MONTH_OF = {month[:3]: month for month in MONTHS}
_WAS = r"(was|were|is|are|has been|have been)"
_DIGIT = "0|1|2|3|4|5|6|7|8|9"
_TOPIC = (
    r"((?!(?:and|but|so|or|then|also)\b)"
    r"(?:(?!\b(?:who|whom|whose|what|when|where|which|how|why|wat|wot|wich)\b)[^?]){3,80}?)"
)
"""What a question is about, named before it: no question itself."""
_NO_QUESTION = r"^(?!(?:who|whose|what|when|where|which|how|why|wh?en|wat|wich|list|name)\b)"
_HAPPENED = (
    r"(?:sign\w*|sgn\w*|ent\w*|(?:in |into )?(?:force|froce|effect)|adopt\w*|dated?|held|ratif\w*|found\w*|open\w*"
    r"|establish\w*|creat\w*|regist\w*|join\w*|distrib\w*|circul\w*|issu\w*|sent|writ\w*)"
)
""" "... entered into force on?": what happened on a day."""
_ORDINALS = {str(number): word for word, number in ORDINALS.items() if word.isalpha()}
_TABLE: tuple[Wording, ...] = (
    (("st of|nd of|rd of|th of", _DIGIT), rf"\b(?:the )?(\d{{1,2}})(?:st|nd|rd|th) of (?={_MONTH}\b)", r"\1 "),
    ("1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th",
     rf"(?<![\w./-])(10|[1-9])(?:st|nd|rd|th)(?= (?!{_MONTH}\b|of\b)[a-z\d])", lambda found: _ORDINALS[found[1]]),
    (("op|pp", _DIGIT), r"\b(op|pp)s? ?(\d{1,2}) ?(?:[/&+]|and) ?(?:op|pp)?s? ?(\d{1,2})\b", r"\1 \2 and \1 \3"),
    (_MONTHS, rf"\b({_MONTHS}|sept)\b\.?(?= (?:'\d\d|\d{{4}}|[4-9]\d)\b)",
     lambda found: found[1] if found[1].casefold() == "may" else _MONTH_OF[found[1][:3].casefold()]),
    ("size of", r"^(?:the )?size of (?=the\b|an?\b|its\b)", "how big is "),
    ("to what", rf"^to what (?:extent|degree) {_WAS} (the [^?]{{3,80}}?) (\w+ed)\b", r"what share of \2 \1 \3"),
    (("op", _DIGIT), r"\bops? ?(?:no\.? ?|#)?(\d{1,2})\b", r"operative paragraph \1"),
    (("pp", _DIGIT), r"\bpps? ?(?:no\.? ?|#)?(\d{1,2})\b", r"preambular paragraph \1"),
    ("=", r"^([^=?!]{2,80}?) ?= ?\?+\W*$", r"what is \1?"),
    ("=", r"^([^=?!,]{2,60}?) ?= ?((?:which|what|who|whose|where|when)\b[^=]*)$", r"\1 is \2"),
    ("=", r"^([^=?!,]{2,60}?) ?= ?([^=?,]{2,80}?)(?:, ?(?:right|correct|true|yes|no))?\?*$", r"is \1 the \2?"),
    ("acc", r"\bacc?(?:d?g)?\.? (?=to\b)", "according "),
    ("sth", r"\bsth\b(?= (?!about|like|on|of|in|to|for|that|which|with|wrong|new|else|more|similar|by|at|from)[a-z])",
     "south"),
    ("sth", r"\bsth\b", "something"),
    ("pr ", r"\bpr (?=(?:tonne|ton|head|capita|person|day|week|month|year|hour|barrel|kilo|cent|unit)s?\b)", "per "),
    (("contact|contct|cntct|focal", "point| pt"),
     r"^(?:the )?([a-z]{3,20}?)'?s (?:con?t?act|contct|cntct|focal) (?:pt|point)s?\b[ \d()]{0,12}\W*$",
     r"who is the contact point of \1?"),
    (("contact|contct|cntct|focal", "point| pt"),
     r"^(?:the )?(?:con?t?act|contct|cntct|focal) (?:pt|point)s? (?:of|for|in) ([^?]{3,40}?)\W*$",
     r"who is the contact point of \1?"),
    (("pt", "con|focal"), r"\b(?:con?t?act|contct|cntct|focal) pt\b", "contact point"),
    ("w/", r"(?<!\w)w/o(?!\w)", "without"),
    ("w/", r"(?<!\w)w/ ?(?=\w)", "with "),
    ("b/w", r"(?<!\w)b/w(?!\w)", "between"),
    ("wb|wbt|hbu", r"^((?:and|ok|so),? )?(?:wb|wbt|hbu)\b", r"\1what about"),
    ("diff", r"\bdiff(?:s|\.|erence)? (?:btw|btwn|bw|bet|b/w|between)\b", "difference between"),
    (("tl;dr|tldr", " "), r"^([^?:]{3,60}?)[ ,:–-]+tl;?dr\W*$", r"summarize \1"),
    ("re:", r"(?<!\w)re: ?(?=\w)", "about "),
    (" amer", r"\b(?:cent|centr|ctrl)\.? amer(?:ican?)?\b\.?", "central american"),
    ("cochair", r"\bcochair(?=s?\b|m[ae]n|person)", "co-chair"),
    ("wot|wut|wat|wht", r"^((?:so|and|ok|n|but),? )?(?:wot|wut|wat|wht)\b", r"\1what"),
    ("2k", r"\b2k(\d)\b", r"200\1"),
    ("2k", r"\b2k(\d\d)\b", r"20\1"),
    ("dos|duz|dus", r"\b(who|what|wat|wot|when|wen|where|how|why) (?:dos|duz|dus)\b", r"\1 does"),
    ("cd |cld |cud ", r"\b(?:cd|cld|cud) (?=u\b|you\b)", "could "),
    ("wd |wld |wud ", r"\b(?:wd|wld|wud) (?=u\b|you\b)", "would "),
    ("hu", r"(?:(?<=^)|(?<=[,;:]\s))hu(?= (?:is|was|are|were|did|signed|wrote|sent)\b)", "who"),
    (" on", rf"{_NO_QUESTION}(?!(?:is|are|was|were|do|does|did|has|have|had|can)\b)([^?]{{4,120}} {_HAPPENED})"
     r" on ?\?+$", r"when \1?"),
    (" who", r"^([AS]/[\w./-]+)[ ,:]+(?:frm|from) (?:who|whom)\W*$", r"who is the letter \1 from?"),
    ("who is|who's|whos", r"^who(?: is|'?s) ([AS]/[\w./-]+) from\W*$", r"who is the letter \1 from?"),
    (" who", rf"^{_TOPIC}[ ,:–—-]+from (?:who|whom)\W*$", r"who is \1 from?"),
    (" u ", r"\b(can|could|would|will|do|did|have|are) u\b", r"\1 you"),
    (" & | + ", r" [&+] (?=\w)", " and "),
    ("#", r"#s\b|\b(?<=item |rule )nos\b\.?", "numbers"),
    ("#", r"# ?(?=\d)", ""),
    ("whats|whos|wheres|whens|hows", r"\b(what|who|where|when|how)s\b", r"\1 is"),
    ("who'd|who’d|whod", r"\bwho['’]?d (?=\w+(?:ed|en)\b)", "who "),
    ("'d|’d|whod|whend|whered|howd", r"\b(who|when|where|how|why|what)['’]?d\b", r"\1 did"),
    ("(place|(city|(where", rf"{_NO_QUESTION}(.{{5,120}}?) \((?:place|city|where)\??\)\W*$", r"where \1"),
    ("(date|(day|(year|(when", rf"{_NO_QUESTION}(.{{5,120}}?) \((?:date|day|year|when)\??\)\W*$", r"when \1"),
    ("(name|(who", rf"{_NO_QUESTION}(.{{5,120}}?) \((?:names?|who)\??\)\W*$", r"who \1"),
    ("gd ", r"\bgd (?=morning|evening|afternoon|night|day)", "good "),
    ("back", r"\b(?:way )?back (?=(?:in|on) (?:'?\d|early|late|mid))", ""),
    (" or n", r"[ ,]+or (?:nah|naw|nope|no)\b\W*$", "?"),
    ("conf", r"\bconf\b\.?", "conference"),
    ((" what| wat| wot| wut| wht", "that|tht|dat|this|it"),
     rf"^{_TOPIC}[ ,.;:–—-]+(?:what|wat|wot|wut|wht)(?: ?(?:is|s))? (?:that|tht|dat|this|it)\W*$", r"what is \1?"),
    ((" who| hoo", " he| she| that| tht| this"),
     rf"^{_TOPIC}[ ,.;:–—-]+(?:who|hoo)(?: ?(?:is|was|s))? (?:he|she|that|tht|this)\W*$", r"who is \1?"),
    (" em| 'em| ’em", r"\b(of|all|list|name|give|tell|show) ['’]?em\b", r"\1 them"),
    ("co-sign|cosign", r"\bco-?sign(?=\b|ed\b|s\b|ing\b|er|atur|ator)", "sign"),
    ("setup|set-up", r"\bset-?up\b", "set up"),
    ("+", r"(?<=[a-z])\+(?=[a-z])", " and "),
    ("anti ", r"\banti (?=[a-z]{5,})", "anti-"),
    ("$$", r"(?<=\w) ?\$\$+(?=\W*$)", " dollars"),
)  # fmt: skip


def is_counted(word: str) -> bool:
    """Whether a number may stand before the word: a plural, a month, a further number."""
    if word in _COUNTED or not word.isalpha():
        return True
    return bool(re.fullmatch(_MONTH, word)) or (word.endswith("s") and word not in _NO_PLURALS and is_english(word))


_NO_PLURALS = frozenset("his its this us".split())


def _with_year(match: re.Match[str]) -> str:
    """ "14 may 02" and "may 02" with the year in four digits."""
    return f"{match[1]} {'19' if int(match[2]) >= CENTURY else '20'}{match[2]}"


def _small_word(match: re.Match[str]) -> str:
    """A 2 or 4 as "to" or "for"; as it was where it is a number."""
    before = match[1] or match.string[: match.start()].split()[-1]
    behind = match.string[match.end() :].split()[0]
    if before.casefold().strip(".,") in _NUMBERED or is_counted(behind.casefold().strip(".,?!")):
        return match[0]
    return f"{match[1]} {_SMALL[match[2]]}" if match[1] else f"{_SMALL[match[2]]} "


def _in_words(match: re.Match[str]) -> str:
    """ "6" as "six"; the number of a part or an item stays."""
    before = match.string[: match.start()].casefold().split()[-1:]
    return match[0] if before and before[0] in _PARTS else f"{_WORDS[match[1]]} "


_WORDS = {str(number): word for word, number in CARDINALS.items()}
_PARTS = _NUMBERED - STOPWORDS - {"which", "what", "how", "wich", "wat"}
_SMALL = {"2": "to", "4": "for"}
CENTURY = 45
"""Two digits from here on are a year of the twentieth century; the United Nations began in 1945."""


def _ordinal(match: re.Match[str]) -> str:
    """ "65th" as "sixty-fifth", as sessions are counted."""
    from bot.reading.ordinals import in_words  # here to keep start-up fast

    return in_words(int(match[1]))


_NUMBERS: tuple[Wording, ...] = (
    (
        "th |st |nd |rd ",
        r"(?<![\w./-])([1-9]\d)(?:st|nd|rd|th)(?= (?:\w+ )?(?:session|meeting|anniversary)\b)",
        _ordinal,
    ),
    (_MONTHS, rf"(?<=[a-z]{{2}})(?=\d{{1,2}} ?{_MONTH})", " "),
    (_MONTHS, rf"(?<![\w/])(\d{{1,2}})({_MONTH})(?![a-z])\.?", r"\1 \2"),
    (_MONTHS, rf"\b({_MONTH})(?='?\d\d\b)", r"\1 "),
    (_MONTHS, rf"(?<![\d/])(\d{{1,2}}(?:st|nd|rd|th)? {_MONTH})\.?,? ?'?(\d\d)(?![\d:/]|[.-]\d)", _with_year),
    ((_MONTHS, "0|9"), rf"\b({_MONTH}) '?(0\d|9\d)(?![\d:/]|[.-]\d|,? ?\d{{4}})", _with_year),
    (
        _MONTHS,
        rf"\b({_MONTHS}|sept)\.? (?:and |& |[/-] ?)?(?=(?:{_MONTHS}|sept)\.? (?:19|20)\d\d\b)",
        lambda found: f"{_MONTH_OF[found[1][:3].casefold()]} and ",
    ),
    (
        _MONTHS,
        rf"(?<!\d )\b({_MONTHS}|sept)\b\.?(?= (?:19|20)\d\d\b)",
        lambda found: found[1] if found[1].casefold() == "may" else _MONTH_OF[found[1][:3].casefold()],
    ),
    (_DIGIT, r"(?<![\w/.-])(\d{1,3})(?!(?:st|nd|rd|th|am|pm)\b)(?=[a-z]{3,})", r"\1 "),
    (_DIGIT, r"(?<![\w/.-])(?!annex|rev|corr|add)([a-z]{5,})(?=\d{1,4}(?![\w/.-]))", r"\1 "),
    (_DIGIT, r"(?<!\w)(or|and|vs|from|resolution|letter|rule|article|item)(?=\d)", r"\1 "),
    ("1", r"(?<![\w.,])1 ?(?=mi(?:l|ll)ions?\b|bil+ions?\b|mln\b|bn\b|mio\b)", "one "),
    ("'|’", r"(?<=[a-z])['’](?=\d\d\b)", " '"),
    (_ACTORS, rf"(?<![\w/.,-])([2-9]|1[0-2]) (?=(?:\w+ )?(?:{_ACTORS})\b)", _in_words),
    ("4", r"^((?:what|wat|why)\b[^?]{2,80}?[a-z]s) 4(?=\W*$)", r"\1 for"),
    ("2|4", r"(?<![\w/.-])([a-z]{4,})([24])([a-z]{4,})(?![\w/-])", lambda m: f"{m[1]} {_SMALL[m[2]]} {m[3]}"),
    ("2 |4 ", r"(?<![\w-])([a-z]{4,})([24])(?= [a-z])", _small_word),
    ("2 |4 ", r"(?<=[a-z] )()([24]) (?=[a-z])", _small_word),
)
"""Wordings with digits."""
_APART = tuple(one for one in _NUMBERS if one[0] not in (_DIGIT, "2|4"))
"""Those of them that can stand where no letter touches a digit, as in most questions."""


def written_out(text: str) -> str:
    """``text`` with its shorthand in whole words."""
    text = rewritten(text, _TABLE)
    if not any(c.isdigit() for c in text):
        return text
    return rewritten(text, _NUMBERS if is_glued(text) else _APART)


_CONTRACTIONS = (
    (r"\b(who|what|when|where|why|how|that|there|it|he|she|here)['’]s\b", r"\1 is"),
    (r"\b(who|what|when|where|why|how|they|you|we)['’]re\b", r"\1 are"),
    (r"\b(can)['’]t\b", r"\1 not"),
    (r"\b(is|are|was|were|do|does|did|has|have|had|could|would|should)n['’]t\b", r"\1 not"),
    (r"\b(i|you|we|they)['’](?:ve|d|ll|m)\b", r"\1"),
)


def plain_contractions(text: str) -> str:
    """Write "who's" and "didn't" out."""
    if "'" in text or "’" in text:
        for pattern, written in _CONTRACTIONS:
            text = re.sub(pattern, written, text, flags=re.IGNORECASE)
    return text


_SPLIT_VERB = (
    r"\b(br(?:ing|ings|ought)|sets?|tak(?:e|es)|took|call(?:s|ed)?|pick(?:s|ed)?)"
    r" (?:it|them|this|that) (up|on|for|out)\b"
)


def halves_together(text: str) -> str:
    """ "bring it up" as "bring up": the two halves of a verb side by side."""
    return re.sub(_SPLIT_VERB, r"\1 \2", text, flags=re.IGNORECASE) if " it " in text or " them " in text else text

"""A message typed in haste put in whole words before its wording is looked at: "wen did teh note say it, y or n thx".

The tables that put a question in its usual order know the words as they are spelled. So what is surely a slip of
another word ("dose it say") is mended here, and every word that the reading of words corrects anyhow stands corrected
in the text. Names, digits, symbols and what is quoted stay as they were typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from bot.lexicon import QUESTION_WORDS, STOPWORDS, is_english
from bot.reading.around_questions import AROUND
from bot.reading.padding import Words, unpadded
from bot.reading.patterns import pattern
from bot.reading.rewriting import Wording, rewritten
from bot.reading.short_forms import SHORT_FORMS
from bot.reading.slang import SLANG
from bot.reading.spelling import frame_words, is_slip, spaced
from bot.reading.utterance import LONGEST, Utterance, clean

_WH = r"(?:what|wat|when|wen|where|why|how|who|which|wich)"
_THING = (
    r"(?:the|teh|th|it|he|she|this|that|these|those|they|an?|any|its|anyone|anybody|article|annex|item|letter"
    r"|paragraph|para|rule|resolution|(?:19|20)\d\d|(?-i:[A-Z])[\w-]+)\b"
)
_BEING = r"(?:is|was|are|were|did|does|do|has|have|had|will|would|can|could|should)"
_EITHER = (
    r"(?:(?:just |simply |only )?(?:an? |the )?(?:(?:simple|plain|quick|straight|short) )?(?:yes or no|y or n"
    r"|yes or nah|yeah or nah|yea or nay|yay or nay|yes / no|y / n|yes, no|true or not|t or f)"
    r"(?: (?:answer|only|will do|please|pls|plz|thx|thanks|is (?:enough|fine|ok|all)))*)"
)
_COMPARATIVES = (
    r"(?:more|less|fewer|other|rather|older|newer|earlier|later|sooner|longer|shorter|bigger|smaller|larger|higher"
    r"|lower|greater|better|younger|further)"
)
_CARRYING = r"(?:letters?|notes?|message|request|statement|document|papers?|came|comes|sent|quote|everyone|anyone)"
_NUMBERED = (
    r"(?:anne?x|item|rule|para|paragraph|article|addendum|point|note|part|number|no|op|pp|chapter|page|section|enclosure"
    r"|and|or|of|in|to|the|minus|plus|than|about|only|least|most|now|be)"
)
_NO_PART = r"(?<!annex )(?<!item )(?<!rule )(?<!para )(?<!article )(?<!paragraph )"
"""Behind these a 2 is a number."""
_PART = r"(?:annex|item|rule|para|article|addendum|point|note|draft|part|no\b|op|pp)"
_PAPER = r"(?:letter|note|annex|draft|text|memo|statement)\b"
_SMALL = {"2": "to ", "4": "for "}
_CONFUSED: tuple[Wording, ...] = (
    ("dose", rf"^((?:and|so|but|ok|{_WH}),? )?dose (?={_THING}|[a-z]+ {_PAPER})", r"\1does "),
    ("dose", rf"(?<=[.;:,?!] )dose (?={_THING})", "does "),
    ("dose", rf"\b({_WH}(?: \w+)?) dose (?={_THING})", r"\1 does "),
    ("were ", rf"^((?:(?:ok|so|and|but|hey|hi|pls|plz|sorry|well)[, ]+)*)were (?={_BEING}\b|duz\b)", r"\1where "),
    (" witch", r"(?<=[?.,;:–-] )witch(?=\W*$)", "which"),
    ("meen", r"\bmeen(s?|t|ing)\b", r"mean\1"),
    ("wot|wat|wut|wht", r"(?<![\w-])(?-i:wot|wat|wut|wht)(?![\w-])", "what"),
    ("witch ", r"\b(in|on|of|to|for|4|from|by|under|at|with|the one|paper|letter|document) witch (?=[a-z]+\b)(?!hunt)",
     r"\1 which "),
    ("witch ", r"((?:^|[,;:.!?] |\bso |\bpls |\bplz |\band )(?:(?:in|on|by|to|of|for|from|under|at) )?)witch (?=\w+ )"
     r"(?!hunt|trial)", r"\1which "),
    ("2 ", r"\b(?<!is )(?<!was )(anne?xe?s?|anex|addendum|enclosure|repl(?:y|ies)|answers?|references?|response"
     r"|ambassador|envoy|letters?) 2 (?=(?:the|teh|th|da|this|that|its|his|a|whom|who|which)\b)", r"\1 to "),
    ("4", rf"^([^?]{{0,40}}\b(?:{_WH})\b[^?]{{2,80}}? (?!{_NUMBERED}\b)[a-z]{{2,}})"
     r" 4(?=\W*$|, )",
     r"\1 for"),
    (" 4 my| 4 our| for my| for our",
     r"[ ,.;:–-]+(?:i |we )?(?:need|want|asking|is|just|its|it['’]s)(?: it| this| that)? (?:4|for) (?:my|our) "
     r"(?:\w+ ){0,3}\w+(?=\W*$)", ""),
    ("weather|wether",
     r"\b(know|tell|say|says|said|state|states|sure|check|ask|asks|wonder|wondering|question)( me| us)? we(?:a)?ther "
     r"(?!is\b|was\b|in\b|on\b|and\b|or\b)", r"\1\2 whether "),
    (", right|, correct|, isnt it|, isn", r"(, ?(?:right|correct|isn['’]?t it))[.!\s]*$", r"\1?"),
    (" then ", rf"\b({_COMPARATIVES}) then (?=\w)", r"\1 than "),
    (" form ", rf"\b({_CARRYING}) form (?=(?:the )?(?-i:[A-Z])|(?:whom|who|where|the)\b)", r"\1 from "),
    (" form", r"\b(where|who|whom|which country|what country)( (?:is|was|did|does|are|were)[^?]{2,60}?) form(?=\W*$)",
     r"\1\2 from"),
    (" too ", r"\b(addressed|sent|written|wrote|write|writes|addresed|adressed|go|went|say|said|happened) too "
     r"(?=who|whom|which|what|the\b|it\b|(?-i:[A-Z]))", r"\1 to "),
    ("untied nation", r"\buntied (?=nations?\b)", "united "),
    ("security coun", r"\bsecurity (?:counsel|counsil|consul|councel)\b", "security council"),
    ("2 ", r"\b(acc(?:ording|d?g)?\.?|due|next|thanks|thx|opposed) 2(?= (?:19|20)\d\d\b| [a-z]{3,})", r"\1 to"),
    ("2 ", rf"\b(?!{_NUMBERED}\b)([a-z]{{3,}}) 2 (?=(?:the|teh|th|da|this|that|its|his|their|which|whom|what)\b)",
     r"\1 to "),
    ("2 |4 ", r"^([24]) (?=wh(?:at|ich|om|o|ose)\b|wot\b|wat\b|wich\b|witch\b)", lambda found: _SMALL[found[1]]),
    (" 2", r"\b(address\w*|sent|send|repl\w+|refer\w*|belong\w*|wr[io]te\w*|amount\w*|go|goes|went|appl(?:y|ies)"
     r"|object\w*|respond\w*|lead|leads) 2(?=\W*$)", r"\1 to"),
    ("2 b |2b | b ",
     rf"(?<![\w/.-]){_NO_PART}(?:(2|to)|((?:will|can|should|must|would|may|could|might|not)"
     r"(?: (?:it|this|that|they|he|she|we))?)) ?b "
     r"(?=(?:\w+(?:ed|en|wn|ne|nt|ht)|in|an?|part|put|set|held|told|made|the) )",
     lambda found: f"{found[2] or 'to'} be "),
    ("min|max", r"\b(min|max)\.? (?=(?:ages?|wages?|speed|price|number|size|height|depth|level|length|weight)\b)",
     lambda found: f"{found[1].casefold()}imum "),
    (" 2 ", r"\b(transmit\w*|delegations?|repl(?:y|ies)|invit\w+|relating|accession|belong\w*|subject|contribut\w+"
     r"|attached|access|entitled|threats?|visits?|age|able|suppos\w*|ready|going|meant|limited|committed) 2"
     r" (?=[a-z]{3,})", r"\1 to "),
    (" 2 ", rf"\b(?!{_NUMBERED}\b|(?:the|these|those|which|what|all|any|both|rules?|items?|paras?|articles?)\b)"
     r"([a-z]{3,}) 2 (?=(?:hav|have|get|go|do|make|see|know|take|give|own|buy|hold|sign|join|find|send|leave|enter)\b)",
     r"\1 to "),
    ("2 b |2b ", rf"(?<![\w/.-]){_NO_PART}2 ?b (?=\w+(?:ed|en|wn)\W*$)", "to be "),
    (" 1", rf"\b((?:the|this|that|which|wich|teh) (?!{_PART})"
     r"(?:[\w-]+ )?|real |other )1(?=\W*$| (?:from|of|in|signed|by|that|which|dated|sent)\b)", r"\1one"),
    (" 4 my| 4 our", r",? ?\b4 (?:my|our) (?:[a-z]+ ){0,2}[a-z]+(?=\W*$)", ""),
    ("yes|y or n|yea|y / n|true or not|t or f|yay", rf"(?:\s*[,;:.?!(–-]+|(?<=\w))\s*{_EITHER}\W*$", ", yes or no?"),
)  # fmt: skip
"""Words typed for others that sound or look alike, where what stands around them leaves no doubt."""


_PICTURE = pattern(r"(?<=[\w?!.,)\"”’'])(?:\s*[^\w\s?!.,;:()\[\]\"'“”‘’«»%$€£…/*&+#@–—-]|\s[:;]-?[()DPp]){1,6}\s*$")
"""Little pictures behind a message."""


def _may_end_in_pictures(text: str) -> bool:
    """Whether the last characters are neither letters nor a mark that ends a sentence; ":D" ends in a letter."""
    return not (text[-1:].isalnum() or text[-1:] in "?.!") or not {*text[-4:]}.isdisjoint(":;")


def retyped(text: str, read: Callable[[str], Utterance], letter_words: Words) -> str:
    """``text`` without chatter, its small slips mended and every unknown word as ``read`` corrects it; English only."""
    if len(text) > LONGEST or "\n" in text.strip():
        return text
    said = rewritten(_PICTURE.sub("", text) if _may_end_in_pictures(text) else text, AROUND)
    if not _SIGNS_OF_CLAIMS.isdisjoint(said.rstrip("?!. ")):
        from bot.reading.told_claims import as_claim  # here to keep start-up fast: few questions hold such a mark

        said = as_claim(said)
    if _may_frame_a_claim(said):
        from bot.reading.claim_frames import without_claim_frame  # here to keep start-up fast

        said = without_claim_frame(said)
    bare = unpadded(_quiet(said), letter_words)
    plain = rewritten(rewritten(bare, _CONFUSED), SLANG)
    unknown = any(_is_unknown(word) for word in re.findall(r"[^\W\d_]{3,}", plain))
    if not unknown and plain == text:
        return text
    if not read(clean(text)).in_english:  # as typed: a greeting that is taken for chatter may tell the language
        return text
    if not unknown:
        return plain
    apart = spaced(clean(plain))
    return rewritten(rewritten(_corrected(apart, read(apart)), _CONFUSED), SLANG)


def _may_frame_a_claim(said: str) -> bool:
    """Whether it begins as what is put before a claim does, or holds a mark that parts a claim from what is behind."""
    first = re.match(r"[a-z]+", said.casefold())
    return (first is not None and first[0] in _BEFORE_CLAIMS) or not {*said.rstrip("?!. ")}.isdisjoint('.,-–—:;?!"”')


_BEFORE_CLAIMS = frozenset(
    """can could would will please kindly confirm verify check double fact corroborate validate do does am is may should
    might i did the one a an my our some this wikipedia chatgpt google surely presumably apparently supposedly
    obviously clearly then so tell say let find according well ok okay and but hi hello hey pls now wait""".split()
)
_SIGNS_OF_CLAIMS = frozenset(':;–—-"“„«?')
"""One of which stands behind "fact check", or around what is claimed."""


def _quiet(text: str) -> str:
    """A message all in capitals, or with each word's first one, in small letters: where small words are so, they tell
    nothing. Symbols stay."""
    words = re.findall(r"[^\W\d_]{2,}", text)
    if _is_headed(words):
        return " ".join(word.lower() if _is_plain(word) else word for word in text.split(" "))
    loud = [word for word in words if word.isupper()]
    small = sum(word.casefold() in STOPWORDS or word.casefold() in QUESTION_WORDS for word in loud)
    if not small or len(words) < _FEWEST_LOUD or len(loud) < _SHARE_LOUD * len(words):
        return text
    return " ".join(word if "/" in word else word.lower() for word in text.split(" "))


def _is_headed(words: Sequence[str]) -> bool:
    """Whether every word begins with a capital, small words too, as in a heading."""
    small = sum(word.casefold() in STOPWORDS or word.casefold() in QUESTION_WORDS for word in words[1:])
    return small >= _FEWEST_SMALL and all(word[0].isupper() and _is_small_or_code(word) for word in words)


def _is_small_or_code(word: str) -> bool:
    return not word.isupper() or word.casefold() not in STOPWORDS


_FEWEST_SMALL = 2


def _is_plain(word: str) -> bool:
    """Whether only the first letter of it, or of its pieces, is a capital: no acronym, no symbol."""
    return "/" not in word and not any(len(piece) > 1 and piece.isupper() for piece in re.findall(r"\w+", word))


_FEWEST_LOUD = 3
_SHARE_LOUD = 0.7
"""Least share of the words in capitals."""


def _is_unknown(word: str) -> bool:
    folded = word.casefold()
    return not word.isupper() and folded not in frame_words() and not is_english(folded)


def _is_surely(typed: str, plain: str) -> bool:
    """Whether the word typed can hardly be any other: a short form, one slip, a word without vowels, words joined."""
    if typed == plain:
        return False
    from bot.reading.skeletons import is_shortened  # here to keep start-up fast: most words are known

    short = typed in SHORT_FORMS or is_shortened(typed)
    return short or is_slip(typed, plain) or typed == plain.replace(" ", "") or len(plain.split()) > 2


_NAMES = ("person", "state", "organization", "body", "place", "region", "quoted", "symbol", "date", "reference")
"""What is named is told back as it was typed."""


def _corrected(text: str, utterance: Utterance) -> str:
    """``text`` with the words that the utterance has corrected outside of names."""
    named = {i for slot in utterance.of(*_NAMES) for i in range(slot.first, slot.last)}
    pieces: dict[tuple[int, str], list[str]] = {}
    for i, word in enumerate(utterance.words):
        if _is_unknown(word.raw):
            pieces.setdefault((word.start, word.raw), []).append("" if i in named else word.text)
    joined = {raw: " ".join(found) for (_, raw), found in pieces.items() if all(found)}
    written = {raw: plain for raw, plain in joined.items() if _is_surely(raw.casefold(), plain)}
    if not written:
        return text
    typed = "|".join(map(re.escape, sorted(written, key=len, reverse=True)))

    def plain_for(found: re.Match[str]) -> str:
        cut_short = bool(found[2]) and found[1].casefold() not in SHORT_FORMS
        return found[0] if cut_short else written[found[1]]

    return re.sub(rf"(?<![\w/.@#-])({typed})(?![\w/-])(\.(?= [a-z]))?", plain_for, text)

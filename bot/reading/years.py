"""Years as people type them: in words, in two digits, counted from another year; written out in digits.

Patterns are compiled when a text can hold what they look for, so that most questions pay nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.reading.patterns import pattern
from bot.reading.shorthand import is_counted
from bot.slots import CARDINALS, TENS

_YEAR_IN_WORDS = (
    r"\b(?:two thousand(?: and)?(?:[ -](?P<thousand>[a-z]+(?:[ -][a-z]+)?))?|(?P<century>nineteen|twenty)[ -](?P<rest>"
    r"(?:oh[ -])?[a-z]+(?:[ -][a-z]+)?))"
)
_SHORT_YEAR = (
    r"(?:(?<=[\s(])|^)['’](\d\d)(?!\d|\w| (?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December)\b)|(?<=\b(?:in|of) )(\d\d)(?=\s*[?!]|\s*[.,](?!\d)|\s*$)|(?<=[a-z] )(\d\d)(?=\s*[?.!]*$)"
    r"|(?<=[a-z] )(0\d|9\d)(?=[ ,]+(?:y/n|who|wh?at|whats|whos|title|post|name|doc|letter|ltr|annex|note|draft"
    r"|memo|statement|mission|charge|signer|signers|sig|signed|text|paper|list|request|version|one|document|agreement"
    r"|treaty|meeting|resolution|declaration|charter|membership|members?|states?|ambassadors?|reps?)\b)"
    r"|(?<=\b(?:the|hat|his) )(\d\d)(?= (?:letter|ltr|text|document|doc|paper|annex|note|draft|memo|memorandum"
    r"|statement|request|version|one)\b)"
)
_CLEAR_YEAR = r"(?<![\w/.:,+-])(?:0[0-9]|9\d)(?![\w/%+-]|[.:,]\d)"
_YEAR_OF_MONTH = (
    r"\b((?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ember|ober)?\.?)"
    r" (3[2-9]|[4-8]\d)(?![\w/%+-]|[.:,]\d)"
)
""" "Oct 58": no day of a month."""
_COUNTED = frozenset(
    """item items rule rules article articles paragraph paragraphs para paras annex addendum resolution number no
    point and part chapter page""".split()
)


def years_in_digits(text: str) -> str:
    """Write "two thousand nine", "nineteen ninety-seven", "'97" and "the year 2009" as 2009, 1997 and 2009."""
    if "year" in text:
        text = re.sub(r"\b(?:the )?year ((?:19|20)\d\d)\b|\b((?:19|20)\d\d) year\b(?! old)", r"\1\2", text)
    if any(word in text.casefold() for word in ("thousand", "nineteen", "twenty")):
        text = re.sub(_YEAR_IN_WORDS, _year_in_words, text, flags=re.IGNORECASE)
    if not _TWO_DIGITS.search(text):
        return text
    text = re.sub(_YEAR_OF_MONTH, r"\g<1> 19\g<2>", text, flags=re.IGNORECASE)
    return re.sub(_CLEAR_YEAR, _clear_year, re.sub(_SHORT_YEAR, _short_year, text, flags=re.IGNORECASE))


_YEARS_AWAY = r"\b(\d{1,2}|[a-z]+) ?(?:years?|yrs?) (later|after(?:wards)?|on|earlier|before|prior|back)\b(?! \d)"
_BACK = ("earlier", "before", "prior", "back")
_TWO_DIGITS = pattern(r"(?<!\d)\d\d(?!\d)")


_BESIDE_OTHER = (
    r"(?<!within )(?<!in )(?<!the )(?<!for )(?<!over )(?<!than )(?<!of )\b(\d{1,2}|[a-z]+) ?(?:years?|yrs?) "
    r"(after|later than|following|before|earlier than|prior to|ahead of) "
    r"(?:(?:that|the one|the (?:letter|text|statement|request|document|paper)) (?:of|from) |the )?((?:19|20)\d\d)"
    r"(?: (?:one|letter|text|statement|request|document|paper|memorandum|declaration|summit|meeting))?\b(?![/-])"
)


def years_beside(text: str) -> str:
    """Write "five years after the 2004 letter" as "in 2009"; not where another year is named, which is compared."""
    if len(set(re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", text))) != 1:
        return text

    def written(match: re.Match[str]) -> str:
        word = match[1].casefold()
        number = int(word) if word.isdigit() else 1 if word in ("a", "one") else CARDINALS.get(word)
        if number is None:
            return match[0]
        back = match[2].casefold() in ("before", "earlier than", "prior to", "ahead of")
        return f"in {int(match[3]) + (-number if back else number)}"

    return re.sub(_BESIDE_OTHER, written, text, flags=re.IGNORECASE)


def years_away(text: str, base: int | None = None) -> str:
    """Write "five years later" as "in 2009" where one year is named (or ``base`` is given) to count from."""
    if " y" not in text and "yr" not in text:
        return text
    text = years_beside(text)
    named = re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", text)
    year = int(named[0]) if len(set(named)) == 1 else base if not named else None

    def written(match: re.Match[str]) -> str:
        word = match[1].casefold()
        number = int(word) if word.isdigit() else 1 if word == "a" else CARDINALS.get(word)
        if year is None or number is None:
            return match[0]
        return f"in {year - number if match[2].casefold() in _BACK else year + number}"

    return re.sub(_YEARS_AWAY, written, text, flags=re.IGNORECASE)


def next_year(text: str, base: int) -> str:
    """ "The year before", "the following year" as the year beside ``base``."""

    def written(match: re.Match[str]) -> str:
        back = (match[1] or match[2]).casefold() in _BACK_FROM
        return f"in {base - 1 if back else base + 1}"

    return re.sub(_BESIDE_YEAR, written, text, flags=re.IGNORECASE) if "year" in text else text


_BESIDE_YEAR = (
    r"\b(?:in )?the (?:year (before|after|earlier|later)|(previous|preceding|following|next) year)\b"
    r"(?: (?:that|it))?(?=\W*$)"
)
_BACK_FROM = ("before", "earlier", "previous", "preceding")


def day_alone(text: str, spoken: str) -> str:
    """ "On the 19th" as the day of the month of ``spoken``, an ISO date; a number with a noun behind it is none."""
    return re.sub(_DAY_ALONE, lambda match: f"on {spoken[:-2]}{int(match[1]):02}", text, flags=re.IGNORECASE)


_DAY_ALONE = r"\bon the (\d{1,2})(?:st|nd|rd|th)\b(?=\s*(?:$|[,.?!;]))"


def day_of_that_year(text: str, year: str) -> str:
    """ "16 Dec that year" and "on 16 December", which name no year, with the ``year`` that was spoken of."""
    return re.sub(_DAY_AND_MONTH, rf"\1 {year}", text, flags=re.IGNORECASE)


_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DAY_AND_MONTH = (
    rf"\b(\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?)\b(?!,? ?\d)"
    r"(?: (?:of |in )?(?:that|the same|this) year)?"
)


def _clear_year(match: re.Match[str]) -> str:
    """ "97" and "04" as years, unless something is counted or numbered with them."""
    before = match.string[: match.start()].casefold().split()[-1:]
    behind = match.string[match.end() :].casefold().split()[:1]
    numbered = before and match[0][0] != "0" and before[0].strip("().,:;") in {*_COUNTED, *_COUNTING}
    joined = bool(_BEFORE_YEAR.match(match.string, match.end()))
    joined = joined or (match[0][0] == "0" and bool(_BEHIND_YEAR.search(match.string[: match.start()])))
    joined = joined or (match[0][0] == "0" and bool(behind) and behind[0].strip(",.;:?!") in _OF_A_YEAR)
    if numbered or (not joined and behind and behind[0][0].isalpha() and is_counted(behind[0].strip(",.;:?!"))):
        return match[0]
    return f"{'20' if match[0][0] == '0' else '19'}{match[0]}"


_OF_A_YEAR = frozenset(
    "leaders presidents signers signatories ambassadors heads ministers members sponsors names letters drafts".split()
)
""" "The 02 leaders": nobody counts with a nought in front."""
_JOINT = r"(?:and|n|&|or|vs\.?|versus|v\.?|against|beside|than)"
_BEFORE_YEAR = pattern(
    rf",? {_JOINT} (?:in |the |of |for )*['’]?(?:0\d|(?:19|20)\d\d)(?![\w/%+-]|[.:,]\d)", re.IGNORECASE
)
_BEHIND_YEAR = pattern(rf"(?:^|[ (])['’]?(?:[09]\d|(?:19|20)\d\d),? {_JOINT} (?:in |the |of |for )*$", re.IGNORECASE)
""" "04 vs 09", "97 and 02": two digits beside a year that they are held against are a year."""
_COUNTING = frozenset("about over under than nearly almost some only exactly around to least most".split())


def _year_in_words(match: re.Match[str]) -> str:
    century = {"nineteen": 1900, "twenty": 2000, None: 2000}[match["century"].casefold() if match["century"] else None]
    rest = (match["rest"] or match["thousand"] or "").casefold().replace("-", " ").split()
    if match["century"] and rest[:1] != ["oh"] and rest and (_small_number(rest[:1]) or 0) in range(1, 10):
        return match[0]  # "twenty-six" is a number; the year 2006 is "twenty oh six"
    rest = rest[1:] if rest[:1] == ["oh"] else rest
    for length in (2, 1, 0):
        value = _small_number(rest[:length])
        if value is not None and (value or not match["century"]):
            tail = " ".join(rest[length:])
            return f"{century + value} {tail}".strip()
    return match[0]


def _small_number(words: Sequence[str]) -> int | None:
    if not words:
        return 0
    if len(words) == 1:
        return CARDINALS.get(words[0], TENS.get(words[0]))
    if words[0] in TENS and CARDINALS.get(words[1], 99) < 10:
        return TENS[words[0]] + CARDINALS[words[1]]
    return None


_AMOUNTING = _COUNTING | frozenset("was were is are be been had have has got makes equals to".split())


def _is_counted_thing(word: str) -> bool:
    """ "Rule", also where it is typed together with the words before it: "whichlettersuserule 14"."""
    return word in _COUNTED or (len(word) > _JOINED and word.endswith(_COUNTED_LONG))


_COUNTED_LONG = tuple(word for word in _COUNTED if len(word) > len("no"))
_JOINED = 10
"""Letters of the longest of these words."""


def _short_year(match: re.Match[str]) -> str:
    digits = match[1] or match[2] or match[3] or match[4] or match[5]
    before = match.string[: match.start()].casefold().split()[-1:]
    if digits[0] != "0" and not match[1] and before and _is_counted_thing(before[0].strip("().,")):
        return match[0]
    if match[3] and digits[0] not in "09" and before and before[0] in _AMOUNTING:
        return match[0]  # "before it was 46": an amount
    return f"{'19' if int(digits) >= 45 else '20'}{digits}"

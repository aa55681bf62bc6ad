"""Arabic and Chinese questions in words: where a word begins, and what their dates and numbered provisions are.

Arabic writes conjunctions, some prepositions and the article on to the word that follows. Chinese writes no spaces.
What is known is given by the caller; what is not known stays as typed.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator

# Patterns are compiled when first needed, for most questions need none of them.

_ARABIC = "[\u0620-\u063a\u0641-\u064a\u066e-\u06d3]"
_HAN = "[\u3400-\u4dbf\u4e00-\u9fff]"
_KANA = "[\u3040-\u30ff]"
_LATIN_WORD = "[A-Za-zÀ-ÿ]{2,}"
WORD = r"[A-Z0-9]+(?:/[^\W_]+(?:\.[^\W_]+)?)+|[^\W_]+(?:['’-][^\W_]+)*|[^\s\w]"
"""A symbol or the number of a resolution, which hold strokes; a word; a mark."""
ELISION = r"\b([ldjmnstcLDJMNSTC]|[qQ]u)['’](?=\w)"
"""French and Italian leave out a vowel before another one: "l'annexe", "qu'il"."""
INVERSION = r"(?<=\w)-(?:t-)?(?:il|elle|ils|elles|on)\b"
"""French questions put the pronoun behind the verb: "cite-t-elle", "était-il"."""
_MARKS = "[\u064b-\u0652\u0670\u0640]"
"""Vowels over and under the letters, and the stroke that lengthens a word: both may be left out."""
MONTHS = "January February March April May June July August September October November December".split()

_NUMERAL = "0-9〇零一二三四五六七八九十"
_HAN_DIGITS = {digit: str(value) for value, digit in enumerate("零一二三四五六七八九")} | {"〇": "0"}
_HAN_DATE = (
    rf"([0-9〇零一二三四五六七八九]{{4}}) ?年"
    rf"(?: ?([{_NUMERAL}]{{1,3}}) ?月(?:份|(?: ?([{_NUMERAL}]{{1,3}}) ?[日号號])?))?"
)
_HAN_SPAN = r"([0-9]{4})\s*(?:[至到]\s*([0-9]{4})(?:\s*(?:之间|之間|期间|期間))?)"
"""From one year to another."""
_HAN_PROVISIONS = (
    (rf"第 ?([{_NUMERAL}]+(?:/[0-9]+)?) ?号?[决決][议議]|[决決][议議] ?(?=[0-9])", "resolution"),
    (rf"[议議]事[规規][则則] ?第? ?([{_NUMERAL}]+) ?条?|第 ?([{_NUMERAL}]+) ?条?[规規][则則]", "rule"),
    (rf"第 ?([{_NUMERAL}]+) ?[条條]", "article"),
    (rf"附件 ?([{_NUMERAL}]+)", "annex"),
    (rf"增[编編] ?([{_NUMERAL}]+)", "addendum"),
    (rf"第 ?([{_NUMERAL}]+) ?[段款]", "paragraph"),
    (rf"(?:[议議]程)?[项項]目 ?([{_NUMERAL}]+)|第 ?([{_NUMERAL}]+) ?[项項]", "item"),
)
"""Provisions and parts called by their number, which stands before or behind the noun."""
_ARABIC_ORDINALS = tuple(rf"(?:ال)?{word}(?:[يىةه])?" for word in "[اأ]ول ثان ثالث رابع خامس سادس سابع ثامن".split())
_ARABIC_NUMBERED = "(?:ال|لل|بال)?(?:مرفق|[اإ]ضاف[ةه]|فقر[ةه])"
_ARABIC_RULE = "(?:ال|لل|بال)?ماد(?:[ةه]|تين|تان) ([0-9]+(?: ?و ?[0-9]+)?) من (?:ال)?نظام (?:ال)?داخلي"
_LEVANTINE = "(?:(?:كانون|تشرين) )?[^\\W\\d_]+ ?/ ?(?=[^\\W\\d_])"
"""The first of the two names that United Nations texts give a month: "آب/أغسطس"."""
_CONJUNCTIONS = "وف"
_PREPOSITIONS = {"ل": "of", "ب": "in", "ك": "as"}
_ASCII_MARKS = str.maketrans("؟？،，、؛；。：！", "??,,,;;.:!", "《》〈〉「」『』")
_SHORTEST = 2
"""Letters that are left of a word when something is taken off."""


def script_of(text: str) -> str:
    """ "ar" or "zh" where the words of the text are mostly in that script, else ""."""
    if text.isascii():
        return ""
    arabic, han = len(re.findall(_ARABIC, text)), len(re.findall(_HAN, text))
    latin = sum(not word.isupper() for word in re.findall(_LATIN_WORD, text))
    if han >= 2 and han > arabic and not re.search(_KANA, text):
        return "zh" if han >= 2 * latin else ""
    words = len({match.start() for match in re.finditer(r"(?<![^\W\d_])[\u0620-\u06d3]{2,}", text)})
    return "ar" if arabic >= 3 and words >= latin else ""


def western_digits(text: str) -> str:
    """Digits of every script as 0 to 9: Arabic-Indic, Persian, full-width."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() and not c.isascii() else c for c in text)


def han_number(numeral: str) -> str:
    """ "二〇〇四" -> "2004", "十" -> "10", "二十一" -> "21"; digits as they are."""
    if "十" not in numeral:
        return "".join(_HAN_DIGITS.get(c, c) for c in numeral)
    tens, _, ones = "".join(_HAN_DIGITS.get(c, c) for c in numeral).partition("十")
    return str(int(tens or 1) * 10 + int(ones or 0)) if (tens + ones).isdigit() or not tens + ones else numeral


def chinese_words(text: str, known: Collection[str], longest: int) -> list[str]:
    """Words of a Chinese text, the longest known one at each place; what is between known words stays together.

    Dates are written as English writes them, provisions with their noun in English.
    """
    plain = re.sub(_HAN_DATE, _han_date, text.translate(_ASCII_MARKS))
    plain = re.sub(_HAN_SPAN, r" between \1 and \2 ", plain)
    for pattern, noun in _HAN_PROVISIONS:
        plain = re.sub(pattern, lambda match, noun=noun: f" {noun} {_first_number(match)} ", plain)  # type: ignore[misc]
    runs: list[str] = re.findall(f"{_HAN}+|{WORD}", _spaced(plain))
    return [word for run in runs for word in _cut(run, known, longest)]


def _spaced(text: str) -> str:
    """Spaces where Chinese characters meet other letters and digits."""
    return re.sub(f"(?<={_HAN})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z])(?={_HAN})", " ", text)


def _first_number(match: re.Match[str]) -> str:
    return next((han_number(group) for group in match.groups() if group), "")


def _han_date(match: re.Match[str]) -> str:
    year, month, day = (han_number(group) if group else "" for group in match.groups())
    name = MONTHS[int(month) - 1] if month.isdigit() and 1 <= int(month) <= 12 else ""
    return f" {day if name else ''} {name} {year} "


def _cut(run: str, known: Collection[str], longest: int) -> Iterator[str]:
    if not re.match(_HAN, run):
        yield run
        return
    at = begun = 0
    while at < len(run):
        size = next((n for n in range(min(longest, len(run) - at), 0, -1) if run[at : at + n] in known), 0)
        if size:
            if begun < at:
                yield run[begun:at]
            yield run[at : at + size]
            begun = at + size
        at += size or 1
    if begun < len(run):
        yield run[begun:]


def arabic_words(
    text: str, written: Callable[[str], bool], known: Callable[[str], bool], acts: Callable[[str], bool]
) -> list[str]:
    """Words of an Arabic text without the particles written on to them, which stand before them in English.

    ``written`` tells a word that is known as it stands, ``known`` also one whose stem is: the stem of a word may be
    that of another one with a particle. ``acts`` tells what somebody does ("signed"): "من" before it is "who", as at
    either end of a question, else "from".
    """
    plain = re.sub(_LEVANTINE, "", re.sub(_MARKS, "", text.translate(_ASCII_MARKS)))
    plain = re.sub(_ARABIC_RULE, r"rule \1", plain)
    for number, ordinal in enumerate(_ARABIC_ORDINALS, 1):
        plain = re.sub(rf"({_ARABIC_NUMBERED}) (?:{ordinal})(?!\w)", rf"\1 {number}", plain)
    found = [piece for word in re.findall(WORD, plain) for piece in _pieces(word, written, known)]
    return [_who_or_from(found, at, acts) if word == "من" else word for at, word in enumerate(found)]


_BEFORE_WHO = frozenset("and إلى الى باسم عن".split())
_POINTING = frozenset("الذي التي الذين هو هي هم كان كانت كانوا".split())


def _who_or_from(words: list[str], at: int, acts: Callable[[str], bool]) -> str:
    before, behind = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
    ends = not (before.isalnum() and behind.isalnum()) or before in _BEFORE_WHO
    return "who" if ends or behind in _POINTING or acts(behind) else "from"


def _pieces(word: str, written: Callable[[str], bool], known: Callable[[str], bool]) -> list[str]:
    if written(word) or not re.match(_ARABIC, word):
        return [word]
    if word[0] in _CONJUNCTIONS and len(word) > _SHORTEST:
        rest = [word[1:]] if written(word[1:]) else _behind_preposition(word[1:], known)
        if len(rest) > 1 or known(rest[0]) or rest[0].isdigit():
            return ["and", *rest]
    return _behind_preposition(word, known)


def _behind_preposition(word: str, known: Callable[[str], bool]) -> list[str]:
    if word[0] in _PREPOSITIONS and len(word) > _SHORTEST:
        inner = f"ال{word[2:]}" if word.startswith("لل") else word[1:]
        if known(inner) or inner.isdigit():
            return [_PREPOSITIONS[word[0]], inner]
    return [word]


def arabic_key(word: str) -> str:
    """An Arabic word (folded) without its article and marks, as word lists are compared by."""
    bare = re.sub(_MARKS, "", word)
    for article in ("ال", "لل"):
        if bare.startswith(article) and len(bare) > len(article) + _SHORTEST:
            return bare[len(article) :]
    return bare

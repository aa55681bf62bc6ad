"""Names in Cyrillic or Arabic letters, written as the letters of the United Nations print them."""

import re
from collections.abc import Iterator

LETTERS = dict(zip(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    ("a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya").split(" "), strict=True)) | dict(zip(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءپگچڤ",
    "a b t th j h kh d dh r z s sh s d t z a g f k k l m n h u i a a  p g ch v".split(" "), strict=True))  # fmt: skip
"""Letters of Russian and, with the vowels that its names are written with, of Arabic."""


def latin(text: str) -> str:
    """Cyrillic and Arabic letters in Latin ones, so that a name can be compared with its printed form."""
    return "".join(LETTERS.get(c, c) for c in text.casefold().replace("تش", "ч"))


_CASE_ENDING = r"(?<=[оеё]в|ин|ын)(?:а|у|ым|е|ой)$|(?<=[бвгджзклмнпрстфх])(?:а|у|ом|е)$"
"""Ending that Russian puts to a family name: "Чуркина", "Чуркину"."""
_OTHER_RUSSIAN = (("г", "h"), ("дж", "j"), ("кс", "x"))
"""Letters that names from other languages have in place of Russian ones: "Гасанов" is printed Hasanov."""
_FRENCH = (("ch", "sh"), ("iou", "yu"), ("ou", "u"), ("dj", "j"), ("guei", "gei"))
"""How French writes the sounds of Russian names: "Loukachenko", "Tchourkine"."""


def latin_forms(text: str) -> tuple[str, ...]:
    """How a name in another script, or in French spelling, may be printed, likelier first.

    Arabic has one letter for f and v, for o and u.
    """
    if text.isascii():
        return tuple(dict.fromkeys((text, _from_french(text))))
    first = latin(text)
    if re.search("[\u0400-\u04ff]", text):
        return tuple(dict.fromkeys((first, *_from_russian(text.casefold()))))
    if not any("\u0620" <= c <= "\u06d3" for c in text):
        return (first,)
    return tuple(dict.fromkeys((first, first.replace("f", "v"), first.replace("f", "v").replace("u", "o"))))


def _from_russian(text: str) -> Iterator[str]:
    bare = re.sub(_CASE_ENDING, "", text)
    for name in (bare, text):
        yield latin(name)
        for letters, printed in _OTHER_RUSSIAN:
            if letters in name:
                yield latin(name.replace(letters, printed))


def _from_french(text: str) -> str:
    """The text itself unless a group of letters tells the French spelling of a Russian name."""
    if not re.search("tch|iou|ou.*(?:ine|enko|ev|ov|ja)$", text):
        return text
    plain = re.sub("ine$", "in", text).replace("tch", "\0")
    for letters, printed in _FRENCH:
        plain = plain.replace(letters, printed)
    return re.sub("j(?=[aeiouy]$)", "zh", plain).replace("\0", "ch")

"""Names in Cyrillic or Arabic letters, written as the letters of the United Nations print them."""

LETTERS = dict(zip(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    ("a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya").split(" "), strict=True)) | dict(zip(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءپگچڤ",
    "a b t th j h kh d dh r z s sh s d t z a g f k k l m n h u i a a  p g ch v".split(" "), strict=True))  # fmt: skip
"""Letters of Russian and, with the vowels that its names are written with, of Arabic."""


def latin(text: str) -> str:
    """Cyrillic and Arabic letters in Latin ones, so that a name can be compared with its printed form."""
    return "".join(LETTERS.get(c, c) for c in text.casefold().replace("تش", "ч"))


def latin_forms(text: str) -> tuple[str, ...]:
    """How a name in another script may be printed, likelier first; Arabic has one letter for f and v, for o and u."""
    first = latin(text)
    if not any("\u0620" <= c <= "\u06d3" for c in text):
        return (first,)
    return tuple(dict.fromkeys((first, first.replace("f", "v"), first.replace("f", "v").replace("u", "o"))))

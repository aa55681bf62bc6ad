"""Oblique cases of the Russian names of States, by rule: genitive, dative, accusative, instrumental, prepositional.

The rules cover nouns and adjectives as they occur in names of States (Zaliznyak's regular classes); a form too many
does no harm in a list of aliases, a missing one only makes a question harder to understand.
"""

from __future__ import annotations

_HEADS = (
    "республика",
    "королевство",
    "княжество",
    "союз",
    "герцогство",
    "государство",
    "штаты",
    "содружество",
)
_FIXED = ("и", "—", "-", "де", "да", "сан", "шри", "папуа", "кабо", "тимор", "буркина", "кот", "коста", "эль")
_MASCULINE_SOFT = ("израиль", "престол")


def cases(name: str) -> set[str]:
    """Forms of ``name`` in the oblique cases, without the nominative."""
    words = name.split(" ")
    out = set()
    for case in range(5):
        forms = [""]
        for place, word in enumerate(words):
            keep = _uninflected(words, place)
            options = [word] if keep else _word(word, case)
            forms = [f"{head} {option}".strip() for head in forms for option in options]
        out.update(forms)
    return out - {name}


def _uninflected(words: list[str], place: int) -> bool:
    """Words after "Республика" stay as they are, unless "и" joins a second name; so do particles."""
    word = words[place].lower()
    before = [w.lower() for w in words[:place]]
    return word in _FIXED or any(head in before for head in _HEADS) or not word[0].isalpha() or words[place].isupper()


def _word(word: str, case: int) -> list[str]:
    if "-" in word and not word.lower().endswith(("ая", "ое", "ый", "ий")):
        head, _, tail = word.rpartition("-")
        return [f"{head}-{form}" for form in _word(tail, case)]
    low = word.lower()
    for ending, forms in _ENDINGS:
        if low.endswith(ending) and len(low) > len(ending):
            if low in _MASCULINE_SOFT and ending == "ь":
                forms = ("я", "ю", "ь", "ем", "е")
            stem = word[: len(word) - len(ending)]
            return [stem + form for form in forms[case].split("|")]
    if low[-1] in "бвгджзйклмнпрстфхцчшщ":
        return [word + ("а", "у", "", "ом|ем", "е")[case].split("|")[0]]
    return [word]


_ENDINGS: tuple[tuple[str, tuple[str, str, str, str, str]], ...] = (
    ("ская", ("ской", "ской", "скую", "ской", "ской")),
    ("ная", ("ной", "ной", "ную", "ной", "ной")),
    ("строва", ("стровов", "стровам", "строва", "стровами", "стровах")),
    ("овы", ("овых", "овым", "овы", "овыми", "овых")),
    ("ие", ("их", "им", "ие", "ими", "их")),
    ("ая", ("ой", "ой", "ую", "ой", "ой")),
    ("ое", ("ого", "ому", "ое", "ым", "ом")),
    ("ые", ("ых", "ым", "ые", "ыми", "ых")),
    ("ой", ("ого", "ому", "ой", "ым", "ом")),
    ("ий", ("ого", "ому", "ий", "им", "ом")),
    ("ый", ("ого", "ому", "ый", "ым", "ом")),
    ("ия", ("ии", "ии", "ию", "ией", "ии")),
    ("ея", ("еи", "ее", "ею", "еей", "ее")),
    ("йя", ("йи", "йе", "йю", "йей", "йе")),
    ("я", ("и", "е", "ю", "ей", "е")),
    ("ка", ("ки", "ке", "ку", "кой", "ке")),
    ("га", ("ги", "ге", "гу", "гой", "ге")),
    ("ха", ("хи", "хе", "ху", "хой", "хе")),
    ("ша", ("ши", "ше", "шу", "шей", "ше")),
    ("ица", ("ицы", "ице", "ицу", "ицей", "ице")),
    ("а", ("ы", "е", "у", "ой", "е")),
    ("ство", ("ства", "ству", "ство", "ством", "стве")),
    ("ость", ("ости", "ости", "ость", "остью", "ости")),
    ("ь", ("и", "и", "ь", "ью", "и")),
    ("й", ("я", "ю", "й", "ем", "е")),
    ("аты", ("атов", "атам", "аты", "атами", "атах")),
    ("анды", ("андов", "андам", "анды", "андами", "андах")),
    ("ы", ("|ов", "ам", "ы", "ами", "ах")),
    ("ец", ("ца", "цу", "ец", "цом", "це")),
)

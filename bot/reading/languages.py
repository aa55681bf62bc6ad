"""The language of a question, and its wording in the English in which phrases are written.

Names, dates and numbers pass through and are read by their own rules; words are read by :mod:`bot.reading.gloss`.
"""

import re
from collections.abc import Callable, Collection, Sequence
from functools import lru_cache
from itertools import pairwise
from os.path import dirname, join

from bot.lexicon import QUESTION_WORDS, is_english
from bot.reading.patterns import pattern
from bot.reading.segments import ELISION, INVERSION, MONTHS, WORD, script_of, western_digits
from store.words import fold, stem

_CYRILLIC = r"[а-яёА-ЯЁ]"
_TELLING = {
    "fr": frozenset("""qui quoi quand quel quelle quels quelles combien pourquoi est-ce lettre lettres pays
        annexe signé signe dans avec les des une est etait du et sont pour par cite traite membres ete quelle-est
        comment ou que de le la en au sur leur leurs cette selon doit doivent avaient ont elle vers chez lors aux sa ses
        contre""".split()),
    "es": frozenset("""quien quienes que cuando cual cuales cuantos cuantas cuanto donde por como carta cartas anexo
        firmo paises los las una del el es fue son para con tratado miembros cito dime de
        del la en al lo se segun entre habia habian ha han esta este debe deben su sus contra desde hasta sobre ante
        tiene tenia tuvo obtuvo estado estados asamblea consejo seguridad naciones unidas proyecto resolucion secretaria
        embajador embajadores declaracion organos""".split()),
    "de": frozenset("""wer wann welche welcher welches welchen welchem wie viele warum brief briefe der die das den dem
        des von und hat haben ist sind wurde wurden fur im mit unterzeichnet unterzeichnete unterschrieben staaten land
        erklarung anhang vertrag mitglied mitglieder zu wo was bedeutet heisst handelt wovon vom schreiben
        mochte muss mussen hatte hatten worden wegen uber nach bei gegen zwischen waren aus auf eine einen einem einer
        nicht ich kann sie sprechen deutsch worum woruber wofur womit wogegen wessen lassen laut""".split()),
    "en": frozenset("""the who what when where which why how is are was were did does do of in and letter letters
        signed members to for on""".split()),
}  # fmt: skip
_LATIN_RUSSIAN = frozenset(
    "kto kogda skolko pismo pisma podpisal kakoy kakie kakaya chto pochemu gde ustav dogovor chleny generalnyj".split()
)


def glossed(text: str) -> tuple[str, str | None]:
    """(language, wording in English or None where the question is English already)."""
    if talk := small_talk(text):
        return talk
    plain = _WRITTEN_TWICE.sub(r"\1", western_digits(without_courtesies(text)))
    if plain != text and (talk := small_talk(plain)):
        return talk
    language, _, script = ("en" if _GOES_ON.match(plain) else language_of(plain)).partition("-")
    if language == "en":
        mixed = _mixed(plain)
        return "en", _APART.sub("", mixed) if mixed else (plain if plain != text else None)
    from bot.reading.gloss import load, through  # here to keep start-up fast: most questions are English

    plain = _CHARTER.sub(r"\1 constitutiva", plain) if language == "es" else plain
    english = _UNCOUNTED.sub(r"how much \1", through(_english_dates(plain), language, load(language), bool(script)))
    english = _POINT_OF_TEXT.sub(r"paragraph \1", english)
    english = _COUNTED.sub(lambda found: f"how many {_plural(found[1])}", english)
    return language, f"did {english}" if _is_yes_no(plain, language, english) else english


_WRITTEN_TWICE = pattern(r"(?:[А-ЯЁ][а-яё'’-]+ ){0,2}[А-ЯЁ][а-яё'’-]+ \(([A-Z][A-Za-z'’ -]{2,40})\)")
"""A name in Russian letters with the Latin ones behind it in brackets."""


_CHARTER = pattern(r"\b([Cc]arta)(?= de (?:la )?[A-Z]{3,6}\b)")
"""The Spanish of letter and of charter: that of what is called by its initials is its charter."""


def wholly_in_english(text: str, known: Callable[[], Collection[str]]) -> tuple[str, str]:
    """(language, wording in English), empty where a word was left as it stands in the other language; names and words
    ``known`` from the letters may be."""
    language, english = glossed(text)
    letters = known()
    read = all(
        word.istitle() or word.isupper() or not word.isalpha() or is_english(fold(word)) or fold(word) in letters
        for word in re.findall(WORD, english or "")
    )
    return language, english if english and read else ""


_GOES_ON = pattern(r"^and (?:at|in|on|for|of|from|by|to|the|what|who|which|when|where|why|how) ", re.IGNORECASE)
"""However many words of a name are of another language: "and at Ciudad del Este?"."""
_APART = pattern(r" (?=[,:;.?!]+(?: |$))")
"""Before a mark: a wording put together word by word has spaces there, which no frame of a question expects."""
_UNCOUNTED = pattern(
    r"\bhow many (?:of )?((?:the )?(?:\w+(?:i|an|ish|ese) )?"
    r"(?:territory|land|area|money|time|aid|assistance|support|water|soil|help|damage|space|room))\b"
)
"""Of which there is much, not many, also behind the adjective of a State: other languages have one word for both."""
_POINT_OF_TEXT = pattern(
    r"\bitems? (\d{1,2})(?= (?:of |in |from )?(?:the )?(?:draft|operative|memorandum|explanatory|statement|annex))"
)
"""Other languages have one word for a paragraph of a text and an item on an agenda."""


def _plural(noun: str) -> str:
    return f"{noun[:-1]}ies" if noun.endswith("ry") else f"{noun}{'es' if noun.endswith('x') else 's'}"


_COUNTED = pattern(
    r"\bhow many (?:of )?(?:the )?(annex|letter|member|state|country|paragraph|page|footnote|signatory|person|document"
    r"|resolution|item|session|year|day|language|article|symbol|signature)\b(?! of)"
)
"""The lists give the singular of most nouns."""
LONGEST_TALK = 40
"""Characters of an utterance that may be nothing but a greeting, thanks or a question about the bot."""


def small_talk(text: str) -> tuple[str, str] | None:
    """(language, English) of an utterance that is nothing but talk about the bot: "bonjour", "merci beaucoup !"."""
    if len(text) > LONGEST_TALK:
        return None
    return _small_talk().get(" ".join(re.findall(r"[^\W_]+", fold(text))))


def without_courtesies(text: str) -> str:
    """``text`` without a greeting before the question and thanks behind it that another language has for them.

    A single word that English has as well stays.
    """
    words = list(re.finditer(r"[^\W_]+", text))
    talk, first, last = _small_talk(), 0, len(words)
    if fold(" ".join(word[0] for word in words)) in talk:
        return text
    for count in (4, 3, 2, 1):
        while first + count < last and _is_courtesy(text, words[first : first + count], talk):
            first += count
    for count in (4, 3, 2, 1):
        while first + count < last and _is_courtesy(text, words[last - count : last], talk):
            last -= count
    if last - first == len(words):
        return text
    start = words[first - 1].end() if first else 0
    end = len(text) if last == len(words) else words[last - 1].end()
    asks = "?" if last < len(words) and "?" in text[end:] else ""
    return f"{text[start:end].lstrip(_PARTING)}{asks}"


_PARTING = " ,.!:;،，、–—-"
"""What parts a greeting from the question."""


def _is_courtesy(text: str, words: Sequence[re.Match[str]], talk: dict[str, tuple[str, str]]) -> bool:
    said = fold(" ".join(word[0] for word in words))
    return talk.get(said, ("", ""))[1] in _COURTESIES and (len(words) > 1 or not is_english(said))


_COURTESIES = frozenset({"hello", "thank you", "please"})


@lru_cache(maxsize=1)
def _small_talk() -> dict[str, tuple[str, str]]:
    found: dict[str, tuple[str, str]] = {}
    with open(join(dirname(dirname(__file__)), "data", "small_talk.txt"), encoding="utf-8") as file:
        for line in file:
            head, _, ways = line.partition(" = ")
            language, _, english = head.partition(" ")
            found.update((way.strip(), (language, english)) for way in ways.split(",") if not line.startswith("#"))
    return found


def as_asked(english: str, text: str, language: str) -> str:
    """The word of ``text`` that was read as ``english``, as typed; ``english`` itself where none was."""
    if language == "en":
        return english
    from bot.reading.gloss import load, read_word, stem_of, words_of  # here to keep start-up fast

    gloss, wanted = load(language), stem(fold(english))
    for word in words_of(text, language, gloss):
        read = read_word(word, stem_of(word, language), gloss, False) or word
        if wanted in map(stem, fold(read).split()):
            return word
    return english


_ASKING_YES_NO = {
    "ru": r"\bли\b",
    "fr": rf"{INVERSION}|^est-ce que",
    "es": r"^¿",
    "de": r"^(?:hat|haben|ist|sind|war|waren|wurde|wurden)\b",
    "ar": r"^(?:و|ف)?هل\b",
    "zh": r"吗|嗎|是否|有没有|是不是",
}


_DEEDS = frozenset(
    """become join leave represent support condemn accuse transmitted granted receive include participate violate want
    occupied register threatens must can propose welcome decide invite cooperate""".split()
)
"""English of the verbs, besides those of asking and signing, that open a question of yes or no."""


def _is_yes_no(text: str, language: str, english: str) -> bool:
    """A question without a question word, or with the mark of a yes/no question (ли, inversion, "est-ce que")."""
    if not QUESTION_WORDS.isdisjoint(fold(english).split()):
        return False
    marked = _ASKING_YES_NO[language]
    if language in ("ar", "zh"):
        return bool(re.search(_ASKING_YES_NO[language], text))
    verbs = {"is", "was", "did", "has", "does", "sign", "belong", "mention", "cite", "adopt", "ratify", "request"}
    verbs |= _DEEDS
    return bool(re.search(marked, text, re.IGNORECASE)) and not verbs.isdisjoint(english.split())


def _mixed(text: str) -> str | None:
    """An English question with words of French or Spanish in it; None where every word is English or unknown."""
    if text.isascii():
        return None
    from bot.reading.gloss import load, stem_of, through  # here to keep start-up fast

    found = re.findall(WORD, text)
    names = _of_names(found)
    for language in ("es", "fr"):
        gloss = load(language)
        odd = [
            word
            for word in found
            if not word.isascii() and word not in names and stem_of(word, language) in (*gloss.words, *gloss.phrases)
        ]
        if odd:
            return through(text, language, gloss, False, kept=lambda word: word in names or is_english(fold(word)))
    return None


def _of_names(found: Sequence[str]) -> set[str]:
    """Words of names: "Côte d'Ivoire" is no word of French, nor is "pêches" in "the Compagnie des pêches du Nord"."""
    names: set[str] = set()
    for before, word in pairwise(found):
        if word[0].isupper() or (before in names and not _JOINING.isdisjoint((before, word))):
            names.add(word)
    return names


_JOINING = frozenset("de des du del la las le les los et y sans sin".split())


def language_of(text: str) -> str:
    """A language with a word list, or ru-latn for Russian in Latin letters; English unless something tells."""
    if script := script_of(text):
        return script
    cyrillic = 0 if text.isascii() else len(re.findall(_CYRILLIC, text))
    if cyrillic >= 3 or (cyrillic and not re.search("[A-Za-z]", text)):  # "а 2009?" has but one
        return "ru"
    if text.isascii() and not any(c in "'?" for c in text) and " " not in text:
        return "en"
    plain = text
    if "para" in text.casefold():
        plain = re.sub(r"\bparas?\.? (?=\d)", "", text, flags=re.IGNORECASE)  # "para 3" is no Spanish
    if "'" in plain or "’" in plain:
        plain = re.sub(ELISION, r"\1 ", plain)
    found = [fold(word) for word in re.findall(WORD, plain)]
    if len(_LATIN_RUSSIAN & set(found)) >= 2:
        return "ru-latn"
    votes = {language: sum(word in telling for word in found) for language, telling in _TELLING.items()}
    votes["es"] += 2 * text.count("¿") + (not text.isascii() and bool(_SPANISH_LETTERS.search(text)))
    votes["fr"] += 2 * len(re.findall(INVERSION, text, re.IGNORECASE)) if "-" in text else 0
    votes["de"] -= votes["de"] == 1  # one alone may be a slip of an English word
    most = max(votes[language] for language in ("fr", "es", "de"))
    close = [language for language in ("fr", "es", "de") if votes[language] == most]
    best = close[0] if len(close) == 1 or not most else max(close, key=lambda language: _known(found, language))
    return best if votes[best] > votes["en"] or (votes[best] >= 3 and votes[best] >= votes["en"]) else "en"


_SPANISH_LETTERS = pattern("[áíóúñÁÍÓÚÑ]")
"""Letters that French and German do not have."""


def _known(words: Sequence[str], language: str) -> int:
    """How many of the words (folded) the list of a language holds: tells apart what begins alike, as "que" does."""
    from bot.reading.gloss import load  # here to keep start-up fast: only where two languages are as likely

    gloss = load(language)
    return sum(word in gloss.words for word in words)


def _english_dates(text: str) -> str:
    """Days and months with the English name of the month, by which the letters call them."""
    if not any(c.isdigit() for c in text):
        return text
    from store.dates import find_dates  # here to keep start-up fast

    for date in reversed(find_dates(text)):
        if date.precision in ("day", "month"):
            year, month, *day = date.iso.split("-")
            named = " ".join((*(str(int(number)) for number in day), MONTHS[int(month) - 1], year))
            text = f"{text[: date.start]}{named}{text[date.end :]}"
    return text

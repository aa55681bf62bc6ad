"""What a yes/no question claims: a number, "all", "only", "both", "the same"; and how its answer begins."""

from collections.abc import Container
from typing import NamedTuple

from bot.reading.statements import DENYING
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.slots import CARDINALS

_ALL = frozenset("all every each everyone everybody entirely".split())
RESTRICTING = frozenset("only alone solely exclusively".split())
_ONLY = frozenset("only solely exclusively alone sole merely single nothing nobody none just".split())
_NOBODY = frozenset("nothing nobody none".split())
_BUT = frozenset("but except besides other else apart save than".split())
"""Behind these "nobody" claims that somebody alone did; "nobody signed for X" claims that X did not."""
_MORE = {"more": ">", "over": ">", "exceed": ">", "fewer": "<", "less": "<", "under": "<", "least": ">=", "most": "<="}
_SEVERAL = frozenset("several multiple many numerous various".split())
_TRUE = frozenset("true false correct right".split())


class Number(NamedTuple):
    """A number that a question claims of something."""

    value: int
    compared: str
    """"=", ">", "<", ">=" or "<="."""

    def holds(self, actual: int) -> bool:
        """Whether the claim is true of ``actual``."""
        return {
            "=": actual == self.value,
            ">": actual > self.value,
            "<": actual < self.value,
            ">=": actual >= self.value,
            "<=": actual <= self.value,
        }[self.compared]


def claimed_number(utterance: Utterance, nouns: Container[str], kinds: Container[str] = ()) -> Number | None:
    """The number that stands before one of ``nouns`` (stems) or before a slot of ``kinds``: "seven ambassadors"."""
    words = utterance.words
    dates = indices(utterance.of("date", "reference", "part", "paragraph"))
    slots = {slot.first for slot in utterance.slots if slot.kind in kinds}
    for i, word in enumerate(words):
        value = CARDINALS.get(word.text, int(word.text) if word.text.isdecimal() and len(word.text) < 4 else 0)
        if word.text in _SEVERAL and any(w.stem in nouns for w in words[i + 1 : i + 3]):
            return Number(1, ">")
        if not value or i in dates:
            continue
        ahead = range(i + 1, min(i + 4, len(words)))
        alone = not ahead and "by" in [word.text for word in words[max(0, i - 3) : i]]  # "was it signed by seven?"
        if alone or any(words[j].stem in nouns or j in slots for j in ahead):
            before = [words[j].text for j in range(max(0, i - 2), i)]
            return Number(value, next((_MORE[text] for text in before if text in _MORE), "="))
    return None


def definite_number(utterance: Utterance) -> bool:
    """Whether a number is of those that are known, "the six": they are spoken of, not how many there are."""
    pairs = zip(utterance.words, utterance.words[1:], strict=False)
    return any(before.text in _DEFINITE and word.text in CARDINALS for before, word in pairs)


_DEFINITE = frozenset("the these those same other original".split())


def claims_all(utterance: Utterance) -> bool:
    """ "Were all of them ...", "did every ..."."""
    return any(word.text in _ALL for word in utterance.words)


def claims_only(utterance: Utterance) -> bool:
    """ "only", "nothing but", "alone", "the sole"."""
    texts = {word.text for word in utterance.words}
    return bool(texts & (_ONLY - _NOBODY)) or bool(texts & _NOBODY and texts & _BUT)


def excludes_others(utterance: Utterance) -> bool:
    """ "Only to X", "to the President alone": what is another's too is not meant; "the only letter to X" is one."""
    words = utterance.words
    for slot in utterance.of("office"):
        before = words[max(0, slot.first - 3) : slot.first]
        behind = words[slot.last].text if slot.last < len(words) else ""
        only = any(word.text == "only" for word in before) and not any(word.stem in LETTER_NOUNS for word in before)
        if only or behind in RESTRICTING:
            return True
    return False


def claims_both(utterance: Utterance) -> bool:
    """ "both the letter and the annex"."""
    return any(word.text == "both" for word in utterance.words)


def both_texts(utterance: Utterance) -> bool:
    """Whether "both" is said of texts or of nothing that is named; "both sides" are the two who did it."""
    texts = [word.text for word in utterance.words]
    actors = {slot.first for slot in utterance.of("office", "state")}
    return any(
        text == "both" and i + 1 not in actors and not {*texts[i + 1 : i + 3]} & _ACTORS for i, text in enumerate(texts)
    )


_ACTORS = frozenset(
    """sides parties delegations governments countries nations missions signatories signers people persons men women
    heads leaders representatives names signatures""".split()
)


def claims_same(utterance: Utterance) -> bool:
    """ "the same person", "one and the same"."""
    return any(word.text in ("same", "identical") for word in utterance.words)


def denies(utterance: Utterance) -> bool:
    """Whether what is to be confirmed is itself a denial: "X did not sign, right?", "is it true that X never ...".

    "Did X not sign?" asks whether X signed, so it denies nothing.
    """
    texts = [word.text for word in utterance.words]
    negative = next((i for i, text in enumerate(texts) if text in DENYING), None)
    if negative is None or texts[negative] == "nothing" or texts[negative + 1 : negative + 2] == ["only"]:
        return False
    if texts[negative] in ("neither", "nobody", "none") and negative < 3:
        return True
    tagged = texts[-1] in (*_TRUE, "yes", "no") or utterance.text.rstrip("?. ").casefold().endswith(
        ("isn't it", "or not")
    )
    told = bool(set(texts[:negative]) & _TRUE)
    return told or (tagged and texts[0] not in ("is", "are", "was", "were", "did", "does", "do", "has", "have"))


def lead(holds: bool, utterance: Utterance) -> str:
    """ "Yes. " or "No. " for a claim that holds or not, turned round for a denial."""
    return "Yes. " if holds != denies(utterance) else "No. "


def is_written_to(utterance: Utterance) -> bool:
    """ "Did he address it to the President": an office is named as that of whoever gets it."""
    words = utterance.words
    before = ([word.text for word in words[max(0, slot.first - 2) : slot.first]] for slot in utterance.of("office"))
    return any([text for text in texts if text != "the"][-1:] == ["to"] for texts in before)

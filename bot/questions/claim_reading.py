"""A claim read: the auxiliary, the verb behind the first noun or name, and who stands between the two."""

from __future__ import annotations

from collections.abc import Sequence

from bot.context import Context
from bot.lexicon import MODALS, STOPWORDS, is_english, kin, lexicon
from bot.reading.typed import Word
from bot.reading.utterance import Term, terms
from bot.scoping.scope import indices
from bot.searching.content import DATED, name_term
from bot.slots import Slot
from store.words import stem

DOING = frozenset("did does do has have had".split())
BEING = frozenset("is are was were been be".split())
_FINITE = ("ed", "en", "wn", "ing")
_SMALL_VERBS = frozenset("give find get know want need look show list name say see tell identify specify".split())
"""Verbs among the stopwords."""
_OF_THE_WILL = frozenset("want need know".split())
"""Of these, those that a sentence must hold: what stands behind "want" is not what is wanted by itself."""
_IRREGULAR = frozenset(
    """held made set sent met built kept left lost paid put read sold told brought bought cut found given gone got had
    hit led said seen shown sought spent stood struck taken taught thought won written begun become come done upset
    based""".split()
)


_NO_VERBS = frozenset("letter document text paper annex".split())
""" "Does the 1997 letter accuse ...": the dictionary has "to letter" too."""
_OF_A_STATEMENT = frozenset(f"{being} it {true} that" for being in ("is", "was") for true in ("true", "correct"))
"""Behind these a statement follows, with an auxiliary of its own or none."""


class Claim:
    """The words of a claim: the verb, who it is said of in front of it, and what belongs to it."""

    def __init__(self, context: Context) -> None:
        self.words = context.utterance.words
        self.context = context
        texts = [word.text for word in self.words]
        told = " ".join(texts[:4]) in _OF_A_STATEMENT
        found = (i for i, text in enumerate(texts[:-2]) if text in DOING | BEING | MODALS and i >= 4 * told)
        self.aux = next(found, None)
        self.verb = self._verb() if self.aux is not None else None

    @property
    def lacks_verb(self) -> bool:
        """Whether the claim is of something done, and what was done is not understood."""
        return self.verb is None and self.aux is not None and self.words[self.aux].text in ("did", "does", "do")

    @property
    def passive(self) -> bool:
        """Whether something is done to what stands before the verb: "was X signed", "has X been signed"."""
        if self.aux is None or self.verb is None:
            return False
        between = {word.text for word in self.words[self.aux : self.verb]}
        return bool(between & BEING) and not self.words[self.verb].text.endswith("ing")

    @property
    def of_the_past(self) -> bool:
        """Whether the claim is that something has happened."""
        return self.aux is not None and self.words[self.aux].text in ("did", "was", "were", "has", "have", "had")

    @property
    def active(self) -> bool:
        """Whether who stands before the verb is said to do it."""
        if self.aux is None or self.verb is None or self.passive:
            return False
        return self._of_doing() or self.words[self.verb].text.endswith("ing")

    def _of_doing(self) -> bool:
        return self.aux is not None and self.words[self.aux].text in DOING | MODALS

    def _verb(self) -> int | None:
        """Index of the verb behind the auxiliary and the first noun or name; None where none is found."""
        slotted = indices(self.context.utterance.slots)
        auxiliary = self.words[self.aux or 0].text
        met, behind_name = False, None
        for i in range((self.aux or 0) + 1, len(self.words)):
            word = self.words[i]
            if i in slotted or word.text in _NO_VERBS:
                met = True
            elif met and word.text in _SMALL_VERBS:
                return i
            elif word.text in STOPWORDS or word.text.endswith("ly"):
                continue
            elif met and _is_verb(word, auxiliary):
                return i
            else:
                behind_name = i if met and i - 1 in slotted and behind_name is None else behind_name
                met = True
        return behind_name if self._of_doing() else None


def _is_verb(word: Word, auxiliary: str) -> bool:
    """Whether the word can be the verb of the auxiliary: its base form behind "did", a participle behind "was"."""
    text = word.text
    if auxiliary in BEING or auxiliary in ("has", "have", "had"):
        return text.endswith(_FINITE[:3]) or text in _IRREGULAR or (auxiliary in BEING and text.endswith("ing"))
    if text.endswith(("s", "ed", "ing", "ion", "ity", "ment")) and not text.endswith("ss"):
        return text == "implement"
    forms = (f"{text}ing", f"{text[:-1]}ing", f"{text}{text[-1:]}ing")
    return text.endswith(("ize", "ise", "ify")) or any(is_english(form) for form in forms)


def in_front(claim: Claim) -> list[Term]:
    """Content words and names between the auxiliary and the verb: who does it, or what it is done to."""
    if claim.aux is None or claim.verb is None:
        return []
    slots = [s for s in claim.context.utterance.slots if claim.aux < s.first < claim.verb]
    named = [s for s in slots if s.kind in ("state", "person", "organization", "body", "organ", "office", "place")]
    covered = indices(slots)
    free = [claim.words[i] for i in range(claim.aux + 1, claim.verb) if i not in covered]
    return [*terms(free), *(name_term(claim.context, slot) for slot in named)]


def verb_term(claim: Claim) -> Term | None:
    """The verb, with the particle or noun that makes it another verb ("enter into force")."""
    if claim.verb is not None and claim.words[claim.verb].text in _OF_THE_WILL:
        return _as_it_is(claim.words[claim.verb])
    found = terms(claim.words[claim.verb : claim.verb + 3]) if claim.verb is not None else ()
    return found[0] if found else None


def of_the_present(claim: Claim, held: Sequence[str]) -> bool:
    """ "Is it still ... today?": a letter tells of its own day only; ``held`` are the stems of a sentence."""
    return any(word.text in _PRESENT and word.stem not in held for word in claim.words)


_PRESENT = frozenset("still today now nowadays currently presently anymore".split())


def lacks_wish(claim: Claim, held: Sequence[str]) -> bool:
    """ "Does X want peace?": a sentence without a word for wanting does not say so; others may hope for it."""
    wished = claim.verb is not None and claim.words[claim.verb].stem == "want"
    return wished and not any((word,) in lexicon().alternatives["want"] for word in held)


def _as_it_is(word: Word) -> Term:
    """A verb that is no content word elsewhere ("want"), with all that stands in one line with it in the lexicon."""
    own = (stem(word.text),)
    alike = (way for ways in lexicon().alternatives.values() if own in ways for way in ways)
    return Term(word.text, own[0], tuple(dict.fromkeys((own, *alike))), kin(word.text))


def describes_document(context: Context, slot: Slot) -> bool:
    """ "The pact of May 1955", "the 1955 pact": another date is that of another pact."""
    words = context.utterance.words
    behind = words[slot.last].text if slot.last < len(words) else ""
    before = [word.text for word in words[max(0, slot.first - 2) : slot.first]]
    return behind in DATED or (len(before) == 2 and before[1] in ("of", "from") and before[0] in DATED)

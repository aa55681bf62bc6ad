"""Whether a sentence says just what is claimed, not merely holds its words.

A claim is read as somebody, a verb and what belongs to it. The verb and all that belongs to it stand close together
in the sentence, who does it stands before the verb (or behind "by"), and what is only possible, wished for or asked
for has not happened.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.citing import Row
from bot.content import FRAME, TELLING, name_term
from bot.context import Context
from bot.lexicon import STOPWORDS, is_english
from bot.retrieval import Hit
from bot.slots import Slot
from bot.speakers import author_states, holds_office
from bot.typed import Word
from bot.utterance import Term, terms
from store.words import stem

FARTHEST = 18
"""Words between one of what belongs together in a claim and the next, in the sentence that says it."""
LOOKED_BACK = 12
"""Words before the verb in which "may", "the possibility of", "attempts to" make it a thing that need not be so."""

_DOING = frozenset("did does do has have had".split())
_BEING = frozenset("is are was were been be".split())
_MODAL = frozenset("can could may might must shall should will would".split())
_HEDGES = frozenset(
    stem(word)
    for word in """
    possible possibility potential may might could would attempt prospect intend intention hope aspiration propose
    aim capable able wish request expect threaten plan envisage seek invite""".split()
)
_PRESENT = frozenset("still today now nowadays currently presently anymore".split())
_SAYING = frozenset(
    stem(word)
    for word in """
    say said state mention describe name call speak refer claim believe think consider regard see view hold treat tell
    told explain argue note find read write stand come appear point mean list true correct right""".split()
)
_FINITE = ("ed", "en", "wn", "ing")
_SMALL_VERBS = frozenset("give find get know want need look show list name say see tell identify specify".split())
"""Verbs among the stopwords."""
_IRREGULAR = frozenset(
    """held made set sent met built kept left lost paid put read sold told brought bought cut found given gone got had
    hit led said seen shown sought spent stood struck taken taught thought won written begun become come done upset
    based""".split()
)


class _Claim:
    """The words of a claim: the verb, who it is said of in front of it, and what belongs to it."""

    def __init__(self, context: Context) -> None:
        self.words = context.utterance.words
        self.context = context
        texts = [word.text for word in self.words]
        found = (i for i, text in enumerate(texts[:-2]) if text in _DOING | _BEING | _MODAL)
        self.aux = next(found, None)
        self.verb = self._verb() if self.aux is not None else None

    @property
    def lacks_verb(self) -> bool:
        """Whether the claim is of something done, and what was done is not understood."""
        return self.verb is None and self.aux is not None and self.words[self.aux].text in ("did", "does", "do")

    def _verb(self) -> int | None:
        """Index of the verb behind the auxiliary and the first noun or name; None where none is found."""
        slotted = {i for slot in self.context.utterance.slots for i in range(slot.first, slot.last)}
        auxiliary = self.words[self.aux or 0].text
        met = False
        for i in range((self.aux or 0) + 1, len(self.words)):
            word = self.words[i]
            if i in slotted:
                met = True
            elif met and word.text in _SMALL_VERBS:
                return i
            elif word.text in STOPWORDS or word.text.endswith("ly"):
                continue
            elif met and _is_verb(word, auxiliary):
                return i
            else:
                met = True
        return None


def _is_verb(word: Word, auxiliary: str) -> bool:
    """Whether the word can be the verb of the auxiliary: its base form behind "did", a participle behind "was"."""
    text = word.text
    if auxiliary in _BEING or auxiliary in ("has", "have", "had"):
        return text.endswith(_FINITE[:3]) or text in _IRREGULAR or (auxiliary in _BEING and text.endswith("ing"))
    if text.endswith(("s", "ed", "ing", "ion", "ity", "ment")) and not text.endswith("ss"):
        return text == "implement"
    forms = (f"{text}ing", f"{text[:-1]}ing", f"{text}{text[-1:]}ing")
    return text.endswith(("ize", "ise", "ify")) or any(is_english(form) for form in forms)


def says_so(context: Context, hit: Hit, claimed: Sequence[Term]) -> bool:
    """Whether the verb of the claim, who does it and what belongs to it stand together in the sentence."""
    claim = _Claim(context)
    held = str(hit.row["stems"]).split()
    if claim.lacks_verb or _lacks_the_verb(claim, held) or _of_the_present(claim, held):
        return False
    front = _in_front(claim)
    needed = [term for term in claimed if term.stem not in {t.stem for t in front}] or list(claimed)
    needed += [name_term(context, slot) for slot in _names_behind(claim, hit)]
    places = [found for term in needed if (found := _places(term, held))]
    listed = any(word.text == "among" for word in claim.words) or _lists(places, _verb_places(claim, held))
    if not (listed or _together(places)) or _is_hedged(claim, held) or _only_drafted(claim, hit):
        return False
    return _acts(claim, front, hit, held)


def _in_front(claim: _Claim) -> list[Term]:
    """Content words and names between the auxiliary and the verb: who does it, or what it is done to."""
    if claim.aux is None or claim.verb is None:
        return []
    slots = [s for s in claim.context.utterance.slots if claim.aux < s.first < claim.verb]
    named = [s for s in slots if s.kind in ("state", "person", "organization", "body", "organ", "office")]
    covered = {i for slot in slots for i in range(slot.first, slot.last)}
    free = [claim.words[i] for i in range(claim.aux + 1, claim.verb) if i not in covered]
    return [*terms(free), *(name_term(claim.context, slot) for slot in named)]


def _names_behind(claim: _Claim, hit: Hit) -> list[Slot]:
    """States and persons behind the verb; an author is "we" and "our" in its own words."""
    authors = author_states(claim.context.reader, str(hit.row["letter"]), str(hit.row["part"]))
    found = claim.context.utterance.of("state", "person")
    behind = [s for s in found if claim.verb is not None and s.first > claim.verb and s.detail != "capital"]
    return [s for s in behind if s.value not in authors and s.first not in claim.context.scope.used]


def _places(term: Term, held: Sequence[str]) -> list[int]:
    """Indices at which the term stands in the stems of a sentence, by itself or by a synonym."""
    return [i for phrase in term.alternatives for i in range(len(held)) if tuple(held[i : i + len(phrase)]) == phrase]


def _lacks_the_verb(claim: _Claim, held: Sequence[str]) -> bool:
    """A verb that is no mere word for saying must be in the sentence, by itself or by a synonym."""
    if claim.verb is None:
        return False
    word = claim.words[claim.verb]
    if word.stem in _SAYING or (word.stem in FRAME and word.stem not in TELLING and word.text in STOPWORDS):
        return False
    behind = tuple(w.stem for w in claim.words[claim.verb : claim.verb + 3])
    wordings = [w for _, w in zip(range(1), terms(claim.words[claim.verb : claim.verb + 3]), strict=False)]
    return bool(wordings) and wordings[0].alternatives[0][0] in behind and not _places(wordings[0], held)


def _of_the_present(claim: _Claim, held: Sequence[str]) -> bool:
    """ "Is it still ... today?": a letter tells of its own day only."""
    return any(word.text in _PRESENT and word.stem not in held for word in claim.words)


def _together(places: Sequence[Sequence[int]]) -> bool:
    """Whether one place of each can be reached from another without a gap of more than :data:`FARTHEST` words."""
    if len(places) < 2:
        return True
    return any(_chained([start], list(places[1:])) for start in places[0])


def _lists(places: Sequence[Sequence[int]], verbs: Sequence[int]) -> bool:
    """Whether all but the verb stand together behind it, further down a list of what it is said of."""
    objects = [found for found in places if not set(found) & set(verbs)]
    first = min((min(found) for found in objects), default=0)
    behind = [[at for at in found if at > verbs[0]] for found in objects] if verbs else []
    return bool(verbs) and len(objects) > 1 and all(behind) and verbs[0] < first and _together(behind)


def _chained(linked: list[int], left: list[Sequence[int]]) -> bool:
    while left:
        gap, place, found = min(
            (min((abs(place - at) for at in linked), default=0), place, i)
            for i, group in enumerate(left)
            for place in group
        )
        if gap > FARTHEST:
            return False
        linked.append(place)
        left.pop(found)
    return True


def _verb_places(claim: _Claim, held: Sequence[str]) -> list[int]:
    if claim.verb is None:
        return []
    found = terms(claim.words[claim.verb : claim.verb + 3])
    return _places(found[0], held) if found else []


def _is_hedged(claim: _Claim, held: Sequence[str]) -> bool:
    """ "With the possibility of its participation" tells of no participation; a question with "would" asks for that."""
    own = {word.stem for word in claim.words}
    if own & _HEDGES or any(word.text in _MODAL for word in claim.words):
        return False
    places = _verb_places(claim, held)
    before = [set(held[max(0, at - LOOKED_BACK) : at]) for at in places]
    return bool(places) and all(_HEDGES & words for words in before)


def _only_drafted(claim: _Claim, hit: Hit) -> bool:
    """What a draft proposes to decide has not been decided by it."""
    names_draft = claim.context.utterance.of("part", "paragraph") or any(w.stem == "draft" for w in claim.words)
    past = claim.aux is not None and claim.words[claim.aux].text in ("did", "has", "have", "had", "was", "were")
    return hit.row["role"] == "operative" and past and not names_draft


def _acts(claim: _Claim, front: Sequence[Term], hit: Hit, held: Sequence[str]) -> bool:
    """Whether who is said to do it stands before the verb, or behind "by"; authors speak without being named."""
    if claim.aux is None or claim.verb is None or claim.words[claim.aux].text not in _DOING | _MODAL:
        return True
    if any(word.text in ("be", "been") for word in claim.words[claim.aux : claim.verb]) or _speaks(claim, hit):
        return True
    verbs = _verb_places(claim, held)
    if not front or not verbs:
        return True
    doers = [place for term in front for place in _places(term, held)]
    return any(_does(held, verb, doer) for doer in doers for verb in verbs)


def _does(held: Sequence[str], verb: int, doer: int) -> bool:
    """Whether what stands at ``doer`` does what stands at ``verb``; what "has been" done is done by whom "by" names."""
    if "by" in held[verb:doer]:
        return True
    passive = _BEING & set(held[max(0, verb - 2) : verb])
    return not passive and (doer < verb or _of(held, verb, doer))


def _of(held: Sequence[str], verb: int, doer: int) -> bool:
    """ "The entry into force of the agreement": what the noun of an act is said of."""
    between = held[verb:doer]
    return "of" in between[1:4] and len(between) < LOOKED_BACK and held[max(0, verb - 1) : verb] == ["the"]


def _speaks(claim: _Claim, hit: Hit) -> bool:
    """Whether the doer is an author of the part: a State or an office for which it is signed."""
    utterance, reader = claim.context.utterance, claim.context.reader
    doers = [s for s in utterance.of("state", "person", "office", "part") if claim.verb and s.first < claim.verb]
    letter, part = str(hit.row["letter"]), str(hit.row["part"])
    if any(s.kind == "part" or s.value in author_states(reader, letter, part) for s in doers):
        return True
    sql = "SELECT office, rank, family_name FROM signatures WHERE letter = :l AND part = :p"
    rows = reader.rows(sql, {"l": letter, "p": part})
    return any(
        holds_office(row, slot.value) or slot.value == str(row["family_name"]).casefold()
        for row in rows
        for slot in doers
    )


def names_another_doer(context: Context, sentence: Row) -> bool:
    """ "Does X occupy ...", where the sentence holds both and X does not do it there."""
    claim = _Claim(context)
    if claim.aux is None or claim.verb is None or claim.words[claim.aux].text not in _DOING:
        return False
    held = str(sentence["stems"]).split()
    slots = [s for s in context.utterance.of("state", "organization") if claim.aux < s.first < claim.verb]
    doers = [place for slot in slots for place in _places(name_term(context, slot), held)]
    verbs = _verb_places(claim, held)
    return bool(doers and verbs) and not any(_does(held, verb, doer) for verb in verbs for doer in doers)

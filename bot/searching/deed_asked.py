"""The deed that a question asks about, and the sentence beside the best one that tells it.

"What was taken from the convoy?" is told by "18 tons of rice were taken", not by the sentence before it in which the
convoy is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.citing import Row
from bot.lexicon import DOING, HAVING, MODALS, STOPWORDS, base_forms, inflections, word_classes
from bot.reading.patterns import pattern
from bot.reading.typed import Word
from bot.reading.utterance import Term, Utterance, terms
from bot.scoping.scope import indices
from bot.searching.content import FRAME, TELLING
from bot.searching.held import stands, surely_stands
from bot.searching.retrieval import Hit
from bot.slots import CARDINALS
from store.words import stem, stems

_BEING = frozenset("is are was were be been being get gets got".split())
BEFORE_BARE_VERBS = DOING | MODALS
"""Auxiliaries behind which the verb stands in its base form."""
_SMALL = frozenset(
    "the a an this that these those its their his her in on at by to from for of with about under against into".split()
)
REACH = 2
"""Sentences behind the best one, in its paragraph, in which the deed is looked for."""


def deed_asked(utterance: Utterance) -> Term | None:
    """The verb of what was done: of "what was DONE", "what did X DO", "how many DID so"; None where it tells little."""
    at = place_of_deed(utterance)
    if at is None or not utterance.in_english:
        return None
    word = utterance.words[at]
    if word.stem in FRAME - _TAKING or word.stem in TELLING or word.text in STOPWORDS:
        return None
    found = terms([word])
    return found[0] if found else None


_TAKING = frozenset("take bring brought".split())
"""They frame nothing where they are the verb of the question."""


def place_of_deed(utterance: Utterance) -> int | None:
    """Index of the verb of the question, which may tell little; None where it is a form of "to be" alone."""
    words = utterance.words
    texts = [word.text for word in words]
    named = indices(utterance.slots)
    for i, text in enumerate(texts[:-1]):
        if text in _BEING | HAVING:
            passive = next((j for j in range(i + 1, len(texts)) if j not in named and _is_participle(texts[j])), None)
            if passive is not None and not _SMALL.intersection(texts[i + 2 : passive]):
                return _behind_its_noun(texts, passive)
        if text in BEFORE_BARE_VERBS:
            return next((j for j in range(i + 2, len(texts)) if j not in named and _ends_clause(words, j)), None)
    past = next((j for j in range(1, len(texts)) if j not in named and _is_past(texts, j)), None)
    return past if past is None else _behind_its_noun(texts, past)


def _behind_its_noun(texts: Sequence[str], at: int) -> int:
    """ "Were the wounded men TREATED": the last participle with nothing small between; the others tell which men."""
    last = at
    for i in range(at + 1, len(texts)):
        if texts[i] in _SMALL or texts[i] in STOPWORDS or texts[i].isdigit():
            break
        last = i if _is_participle(texts[i]) else last
    return last


def _is_participle(text: str) -> bool:
    """A form in -ed, or an irregular one that is not the base form, nor a noun alone: "men" are no form of a verb."""
    if word_classes(text)[0] == "n":
        return False
    bases = [base for base in base_forms(text) if base != text and "v" in word_classes(base)[0]]
    return bool(bases) and (text.endswith("ed") or inflections(text)[:1] == (bases[0],))


def _is_verb(text: str) -> bool:
    """Whether the word or its base form can be a verb, and is no particle like "back" or "down"."""
    return any("v" in word_classes(base)[0] for base in base_forms(text)) and "r" not in word_classes(text)[0]


def _ends_clause(words: Sequence[Word], at: int) -> bool:
    """A verb in its base form, with nothing, a name, an article or a preposition behind."""
    text = words[at].text
    if not _is_verb(text) or text in STOPWORDS or not _is_bare(text) or words[at - 1].text in _SMALL:
        return False
    behind = words[at + 1] if at + 1 < len(words) else None
    counted = behind is not None and (behind.text[:1].isdigit() or behind.text in CARDINALS)
    return behind is None or behind.text in _SMALL or behind.capital or counted


def _is_bare(text: str) -> bool:
    """Whether a verb has its base form there: "soldiers", as a verb, would be one of another."""
    return base_forms(text)[0] == text and not (text.endswith("s") and len(base_forms(text)) > 1)


def _is_past(texts: Sequence[str], at: int) -> bool:
    """ "How many people DIED in X", "who ABDUCTED the nurses"."""
    return _is_participle(texts[at]) and texts[at - 1] not in _SMALL


def beside(hit: Hit, term: Term) -> int | None:
    """Place of the sentence of the paragraph that tells the deed, where the one found does not; None for no such."""
    index = hit.among
    if index is None or stands(term, index.padded[hit.place]):
        return None
    block = set(index.together[index.blocks[hit.place]])
    near: Iterable[int] = (hit.place + step for step in (*range(1, REACH + 1), -1))
    return next((at for at in near if at in block and surely_stands(term, index.padded[at])), None)


def did_another(number: Row, deed: Term | None) -> bool:
    """ "Signed in May and ratified by four", "four died and seven were wounded": the number is of another deed."""
    text, printed = str(number["text"]), str(number["printed"])
    if deed is None:
        return False
    own, _, behind = text.partition(printed)
    before = own.rsplit(maxsplit=2)[-2:]
    undergone = _UNDERGONE.match(behind)
    done = before[0] if len(before) > 1 and before[1] == "by" and before[0].endswith("ed") else ""
    done = done or (undergone[1] if undergone else "")
    alike = {phrase[0] for phrase in (*deed.alternatives, *deed.kin)}
    if not done and deed.stem not in stems(text) and (did := _DID.search(behind)):
        done = did[1]  # "refugees WENT home": they are those who fled, and this is not how many did
    return bool(done) and stem(done) not in alike and not alike.isdisjoint(stems(text))


_DID = pattern(r"^(?: [\w-]+)? (went|came|returned|left|received|stayed|remained|arrived|crossed|settled)\b")
_UNDERGONE = pattern(r"(?: [\w-]+){0,2}? (?:(?:has|have|had) been|was|were|is|are) ([a-z]+ed)\b")
""" "Four died and seven WERE WOUNDED": what became of those counted."""

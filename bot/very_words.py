"""A claim, or what is looked for, that a sentence says in the very words of the question, as they were typed.

"Is it true that WORDS", "did S V ...", "where is it said that WORDS": where all the words stand in one sentence, in
their order and with nothing between, that sentence bears it out, whatever else the words could be taken for. Articles
and auxiliaries may differ, for a question moves them; a passive stays a passive.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bot.asking import Asking
from bot.citing import Library, Row
from bot.conversation import Conversation
from bot.lexicon import BEING, DOING, HAVING, STOPWORDS, inflections, lexicon
from bot.phrasebook import said
from bot.questions.quoting import told_alone
from bot.reading.claim_frames import claim_in
from bot.reading.patterns import pattern
from bot.scoping.meant import find_scope
from bot.scoping.scope import Scope
from bot.scoping.speakers import author_states, speaking_states
from bot.searching.retrieval import MOST_CANDIDATES
from bot.searching.sentences import all_sentences, indexed
from bot.turns import Turn
from store.words import stem, tokens

_BE = BEING | {"be", "been", "being", "am"}
_DROPPED = frozenset("the a an having doing".split()) | DOING | HAVING | _BE
_FEWEST = 5
"""Words, articles and auxiliaries aside, below which the words stand together by chance."""
_FEWEST_TELLING = 3
_SAYS = r"(?:say|state|claim|report|write|note|declare|maintain|argue|stress|mention)"
_TOLD = pattern(
    rf"^(?:and |so |but )?(?:does|do|did) (?P<who>(?:[^\s,;:?]+ ){{1,8}}?){_SAYS}"
    r"(?: (?:anywhere|somewhere|explicitly))? that (?P<words>.+)$",
    re.IGNORECASE,
)
_LOOKED_FOR = pattern(
    r"^(?:and |so |please )?(?:where|in (?:which|what)|which|what|find|quote|show|give|point)\b"
    r"(?P<who>[^,;:?]{0,60}?) (?:(?:says?|said|saying|states?|stated|stating|written|claims?|told) that|says?|saying)"
    r" (?!(?:about|on|of|to|regarding|concerning)\b)(?P<words>.+)$",
    re.IGNORECASE,
)
_ASKED = pattern(
    r"^(?:and |so |but )?(?P<be>is|are|was|were|do|does|did|has|have|had|can|could|will|would|may|must|should) "
    r"(?P<words>.+)$",
    re.IGNORECASE,
)
_TRUE = pattern(r"^is it (?:true|right|correct|so|the case) that (?P<words>.+)$", re.IGNORECASE)
_ANYBODY = frozenset(
    """any the a letter letters document documents text texts paper papers it they is that passage sentence place line
    part bit where one me us of to out in which what does do did was were are be exactly they're anything anywhere
    words wording these those your""".split()
)
"""Of whom it is asked, where nobody in particular is meant."""
_HEDGES = frozenset(
    """not never no nobody none neither nor if whether unless deny denied denies denying allege alleged alleges
    allegation allegations allegedly claim claimed claims false falsely untrue incorrect wrong wrongly rumour rumours
    would could might may perhaps possibly supposed supposedly pretend pretended hope hoped fear feared expect expected
    without hardly refuse refused refuses fail failed fails reject rejected rejects threaten threatened""".split()
)
"""Before a clause, words that take it back or leave it open."""
_LIMITS = frozenset("if unless provided only except until till without either should when whenever".split())
"""Behind a clause, words that narrow it."""
_JOINTS = frozenset("that and but while whereas because since as so which who for therefore thus".split())
_LONGEST = 600


class _Sought(NamedTuple):
    """What is looked for: the words as typed, whose they must be, and whether they are a claim."""

    words: str
    who: str = ""
    claim: bool = True
    be: str = ""
    """The auxiliary in front of a question."""


def in_very_words(bot: Asking, text: str, conversation: Conversation) -> Turn | None:
    """ "Yes" or the place, with the one sentence that says it just so; None where none does."""
    plain = " ".join(text.split())
    sought = _sought(plain) if len(plain) <= _LONGEST and not _QUOTING.search(plain) else None
    keys = _keys(sought.words) if sought else []
    if sought is None or len(keys) < _FEWEST or len(set(keys) - _SMALL) < _FEWEST_TELLING:
        return None
    utterance = bot.read(plain)
    if not utterance.in_english:
        return None
    scope = Scope()
    if not _ANYBODY.issuperset(sought.who.casefold().split()):
        scope = find_scope(bot.read(f"what does {sought.who.strip()} say?"), bot.reader)
        if not scope.letters and not speaking_states(bot.read(f"what does {sought.who.strip()} say?")):
            return None  # of whom it is asked nobody can tell
    rows = (row for row in _holding(bot.reader, set(keys) - _SMALL, scope) if _says(row, keys, sought))
    row = next((row for row in rows if _is_theirs(bot, sought, scope, row)), None)
    if row is None:
        return None
    context = bot.context(utterance, conversation, scope)
    lead = f"{said('yes', utterance.language)} " if sought.claim else ""
    return Turn(told_alone(context, row, lead, ("Yes",) if sought.claim else ()), conversation, utterance, scope, ())


_QUOTING = pattern(r"[\"“”«»]")


def _sought(text: str) -> _Sought | None:
    text = text.rstrip(" ?!.")
    plainly = _TRUE.match(text)
    told = plainly["words"] if plainly else claim_in(text)
    if found := _TOLD.match(told or text):
        return _Sought(found["words"], found["who"])
    if told:
        return _Sought(told)
    if found := _LOOKED_FOR.match(text):
        return _Sought(found["words"], found["who"], claim=False)
    found = _ASKED.match(text)
    return _Sought(found["words"], be=found["be"].casefold()) if found else None


_SMALL = frozenset(stem(word) for word in STOPWORDS)


def _keys(text: str) -> list[str]:
    """The words without articles and auxiliaries, each as the stem of its base form."""
    return [_key(token.text) for token in tokens(text) if token.text not in _DROPPED]


def _key(text: str) -> str:
    forms = inflections(text)
    return stem(forms[0] if forms else text)


def _holding(reader: Library, keys: set[str], scope: Scope) -> Iterator[Row]:
    """Sentences that may hold all the words."""
    index = all_sentences(reader)
    if index is None:
        index = indexed(reader.search(sorted(keys), MOST_CANDIDATES, scope.letters or None))
    known = sorted((index.holders[key] for key in keys if key in index.holders), key=len)
    for at in sorted({at for places in known[:_RAREST] for at in places}):
        if index.rows[at]["role"] not in ("title", "heading"):
            yield index.rows[at]


_RAREST = 3
"""Words of which the sentence must hold one: a word or two may be another there."""


def _says(row: Row, keys: Sequence[str], sought: _Sought) -> bool:
    """Whether the words stand in the sentence one behind the other; a claim as a clause that nothing takes back."""
    text = str(row["text"])
    every = list(tokens(text))
    kept = [i for i, token in enumerate(every) if token.text not in _DROPPED]
    line = [_key(every[i].text) for i in kept]
    if not sought.claim:
        return _held_in_order(line, keys)
    for at in range(len(line) - len(keys) + 1):
        if not _are_the_same(line[at : at + len(keys)], keys):
            continue
        first, last = kept[at], kept[at + len(keys) - 1]
        before = [token.text for token in every[:first] if token.text not in ("the", "a", "an")]
        start, end = every[first].start, every[last].end
        passives = _passives(sought.words) + (sought.be in _BE)
        if _passives(text[start:end]) == passives and _is_whole(text, before, start, end):
            return True
    return False


def _are_the_same(line: Sequence[str], keys: Sequence[str]) -> bool:
    """Whether the words are the same but for a few that mean the same."""
    others = [(one, key) for one, key in zip(line, keys, strict=True) if one != key]
    allowed = len(others) <= len(keys) // _WORDS_FOR_ANOTHER
    return allowed and all((one,) in lexicon().alternatives.get(key, ()) for one, key in others)


_WORDS_FOR_ANOTHER = 5
"""Words of which one may be another of the same meaning."""


def _held_in_order(line: Sequence[str], keys: Sequence[str]) -> bool:
    """Whether the sentence holds most of the words in their order, and every number."""
    held, numbers = set(line), [key for key in keys if key[:1].isdigit()]
    if not held.issuperset(numbers) or len(held.intersection(keys)) < MOST * len(set(keys)):
        return False
    from bot.fuzzy import in_order  # here to keep start-up fast: few passages are looked for so

    return in_order(keys, line) >= MOST * len(keys)


MOST = 0.8
"""Least share of the words that are looked for, in their order, by which a passage is known."""


def _passives(text: str) -> int:
    """Forms of "to be": with another number of them the words say another thing."""
    return sum(token.text in _BE for token in tokens(text))


_MARK = pattern(r"[,;:.!?()–—-][\s\"“”'’()]*$")
_ARTICLE = pattern(r"\b(?:the|an?)\s+$")
_GOES_ON = pattern(r"[\s\"”’']*(?P<mark>[,;:.!?()–—-]|$)?[\s\"“]*(?P<word>[^\W_]+)?")


def _is_whole(text: str, before: Sequence[str], start: int, end: int) -> bool:
    """Whether the piece is a clause by itself: nothing in front that belongs to it, nothing that takes it back."""
    if text.rstrip(" \"”’'").endswith("?") or not _HEDGES.isdisjoint(before):
        return False
    opening = _ARTICLE.sub("", text[:start].casefold())
    if before and not (_MARK.search(opening) or before[-1] in _JOINTS):
        return False
    behind = _GOES_ON.match(text, end)
    word = (behind["word"] or "").casefold() if behind else ""
    return word not in _LIMITS and (not behind or bool(behind["mark"]) or not word or word in STOPWORDS)


def _is_theirs(bot: Asking, sought: _Sought, scope: Scope, row: Row) -> bool:
    """Whether it stands where the question looks, in words of the State that is asked for."""
    letter, part = str(row["letter"]), str(row["part"])
    if (scope.letters and letter not in scope.letters) or (scope.parts and (letter, part) not in scope.parts):
        return False
    states = speaking_states(bot.read(f"what does {sought.who.strip()} say?")) if sought.who.strip() else frozenset()
    return not states or bool(author_states(bot.reader, letter, part) & set(states))

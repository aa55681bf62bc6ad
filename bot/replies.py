"""What the other side says to a claim: "X says nine are still held. What does Y say to that?".

The sentence of the one who claims it is found first; among the other's own sentences the one that speaks most of the
same things is the reply.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.bounds import TooMuch, is_large
from bot.context import Context
from bot.each_side import Read
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.phrasebook import said
from bot.questions.passages import search
from bot.questions.quoting import sentence
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance, terms
from bot.scoping.scope import Scope
from bot.scoping.speakers import author_states
from bot.searching.retrieval import Hit
from bot.slots import CARDINALS
from bot.turns import Turn
from store.words import stem

_ASKED = pattern(
    r"^(?P<claim>[^?]{8,260}?) ?[.;,:–—-]+ ?(?:and |but |so |now )*"
    r"(?P<ask>(?:what|how|is|does|did|do|has|and)\b[^?.;]{5,90}"
    r"|(?:the )?[^?.;,]{3,40}['’]s? (?:version|view|reply|answer))\W*$",
    re.IGNORECASE,
)
_CLAIMING = frozenset(
    map(
        stem,
        """says say said claims claim claimed maintains states stated wants want wanted asks asked demands demanded
        accuses accused insists proposes proposed alleges alleged reports reported complains complained according
        speaks writes wrote thinks holds calls argues denies""".split(),
    )
)
_REPLYING = frozenset(
    map(
        stem,
        """say says said answer answers reply replies respond response think thinks version view views position side
        account tell tells that this it make take react reaction comment opinion story agree see put object""".split(),
    )
)
"""What may be asked of the other side."""
_POINTING = frozenset("that this it there then the".split())
_FEW = 3
""" "One" and "two" are said of anything."""
HELPING = 2
"""Words of the claimant's own sentence that the reply must share, where it has none of the claim."""


def replied(text: str, whole: Turn, context: Context, read: Read) -> Turn:
    """``whole``, or the other side's sentence on what the one claims."""
    found = _ASKED.match(" ".join(text.split()))
    if found is None or is_large(context.reader):
        return whole
    claim, asked = read(found["claim"]), read(found["ask"])
    claimants, others = claim.values("state"), asked.values("state")
    if not claimants or len(others) != 1 or others[0] == claimants[0] or not _asks_reply(claim, asked):
        return whole
    try:
        hits = _reply(context._replace(utterance=claim, scope=Scope()), claimants[0], others[0])
    except TooMuch:
        return whole
    if not hits:
        return _of_the_other(whole, context, others[0])
    told = [sentence(context.reader, context.local, hit) for hit in hits]
    citations = tuple(citation for _, citation in told)
    answer = Answer("answered", " ".join(words for words, _ in told), citations=citations, confidence=0.7)
    return whole._replace(answer=answer._replace(question=whole.answer.question))


def _of_the_other(whole: Turn, context: Context, other: str) -> Turn:
    """The answer, unless nothing in it is the other's own word."""
    authors = (author_states(context.reader, c.letter, c.part) for c in whole.answer.citations)
    if whole.answer.status != "answered" or any(other in states for states in authors):
        return whole
    silent = unanswered("not-stated", said("refused.nothing_answers", whole.utterance.language))
    return whole._replace(answer=silent._replace(question=whole.answer.question))


def _asks_reply(claim: Utterance, asked: Utterance) -> bool:
    """Whether the first half claims something for somebody, and the second asks for nothing but the other's view."""
    if claim.words[0].text in QUESTION_WORDS or claim.asks:
        return False
    says = any(word.stem in _CLAIMING for word in claim.words[:6]) or claim.of("state")[0].first <= 1
    free = [word for word in asked.free("part") if word.text not in STOPWORDS | QUESTION_WORDS | _POINTING]
    return says and all(word.stem in _REPLYING for word in free)


def _reply(context: Context, claimant: str, other: str) -> list[Hit]:
    """The other's sentence on the matter, with the next best where it stands in the same paragraph."""
    wanted = [term for term in terms(context.utterance.free()) if term.stem not in _CLAIMING]
    if not wanted:
        return []
    own = next((hit for hit in search(context, wanted, []) if _by(context, hit, claimant)), None)
    shared = _telling_words(own, wanted) if own else []
    best = [hit for hit in search(context, wanted, shared) if _by(context, hit, other)]
    held = [hit for hit in best if _held(hit, wanted) or _held(hit, shared) >= HELPING]
    numbers = [term for term in wanted if term.text.isdigit() or CARDINALS.get(term.text, 0) > _FEW]
    worth = {
        id(hit): 0.4 * _held(hit, wanted) + 0.6 * len(_exact(hit, wanted)) + 1.5 * len(_exact(hit, numbers))
        + min(1.5, _held(hit, shared) / 3)
        for hit in held
    }  # fmt: skip
    held.sort(key=lambda hit: (-worth[id(hit)], -hit.score))
    place = [(hit.row["part"], hit.row["paragraph"]) for hit in held[:2]]
    return held[:2] if len(place) > 1 and place[0] == place[1] else held[:1]


def _by(context: Context, hit: Hit, state: str) -> bool:
    letter, part = str(hit.row["letter"]), str(hit.row["part"])
    return hit.row["role"] == "text" and author_states(context.reader, letter, part) == {state}


def _telling_words(hit: Hit, wanted: Sequence[Term]) -> list[Term]:
    """Words of the claimant's sentence that the claim does not have itself."""
    known = {term.stem for term in wanted}
    words = re.findall(r"[^\W\d_]{4,}", str(hit.row["text"]))
    found = {stem(word.casefold()): word.casefold() for word in words if word[0].islower()}
    return [
        Term(word, own, ((own,),))
        for own, word in found.items()
        if own not in known and word not in STOPWORDS and word not in QUESTION_WORDS
    ]


def _exact(hit: Hit, wanted: Sequence[Term]) -> frozenset[str]:
    """The words that stand in the sentence as they are."""
    return frozenset(str(hit.row["stems"]).split()) & {term.stem for term in wanted}


def _held(hit: Hit, wanted: Sequence[Term]) -> int:
    """How many of the words stand in the sentence itself."""
    own = f" {hit.row['stems']} "
    return sum(any(f" {' '.join(phrase)} " in own for phrase in (*t.alternatives, *t.kin)) for t in wanted)

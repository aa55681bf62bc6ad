"""A question that leans on the turn before, asked of the very sentence that was quoted, then of its paragraph.

"For the agenda of which session?" behind a quoted sentence that names a session is told by that sentence, though the
letter bears a session too; what stands nearest to what was read is meant before anything else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.amounts import amounts_in
from bot.answers import Answer, Citation
from bot.citing import Row
from bot.context import Context
from bot.conversation import Conversation
from bot.lexicon import STOPWORDS
from bot.reading.utterance import Term, Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.searching.held import surely_stands
from bot.searching.retrieval import Hit
from store.words import stem, tokens

_ASKED = ("when", "where", "who", "which", "what", "why", "how", "how many", "how much")
_OF_LETTERS = LETTER_NOUNS | frozenset("signatur signatori signer footnot symbol titl languag".split())
"""Stems of what is printed on a letter: no sentence tells it."""
_VAGUE = frozenset("a an the its their his her this that these those any some such each every".split())


def nearest(context: Context) -> Answer | None:
    """What the quoted sentence, else its paragraph, says to the question; None where neither does."""
    conversation, utterance = context.conversation, context.utterance
    asks = "when" if utterance.words[-1].text in ("from", "since") else utterance.asks
    places = _places(conversation)
    if not places or asks not in _ASKED or utterance.of("part"):
        return None
    from bot.questions.passages import search  # here to keep start-up fast, as below
    from bot.searching.content import wanted_terms
    from bot.searching.kinds import answers_kind

    here = context._replace(scope=Scope(tuple(dict.fromkeys(p[0] for p in places)), places, frozenset({"focus"})))
    must, may = wanted_terms(here)
    must = [term for term in must if term.stem != _measured(utterance)]
    if not must or not _OF_LETTERS.isdisjoint(word.stem for word in utterance.words):
        return None
    hits = [hit for hit in search(here, must, may) if hit.row["role"] not in ("title", "heading")]
    quoted, beside = _rings(here, hits, conversation.citations)
    named = conversation.scope.parts if conversation.scope and "part" in conversation.scope.basis else ()
    part = [hit for hit in hits if (hit.row["letter"], hit.row["part"]) in named]
    for ring, read in ((quoted, True), (beside, False), (part if asks != "what" else [], False)):
        whole = [hit for hit in ring if _holds(hit, must)]
        if asks == "when":
            from bot.questions.events import dated

            answer = dated(here, whole, must) if whole else None
        else:
            fits = _numbers if asks in ("how many", "how much") and ring is not part else answers_kind
            fit = [hit for hit in whole if fits(here, hit, must) and _specified(here, hit, must, read)]
            answer = _answered(here, fit[0], asks) if fit else None
        if answer and _speaks(here, answer):
            return answer
    return None


def _answered(context: Context, hit: Hit, asks: str) -> Answer:
    """The sentence, behind the place it names where one is asked for."""
    from bot.questions.passages import told
    from bot.questions.sites import event_place

    plain = told(context, [hit])
    placed = event_place(context) if asks == "where" else None
    quoted = {citation.quote for citation in placed.citations} if placed else set()
    return placed if placed and quoted & {citation.quote for citation in plain.citations} else plain


def _measured(utterance: Utterance) -> str | None:
    """The stem of "share" in "what share of it?", which says no more than that a number is asked for."""
    texts = [word.text for word in utterance.words]
    counted = utterance.asks in ("how many", "how much") and texts[0] in ("what", "which")
    return utterance.words[1].stem if counted and texts[1:] else None


def _numbers(context: Context, hit: Hit, must: Sequence[Term]) -> bool:
    """Whether the sentence has a number that neither the question before nor its answer has."""
    before, last = context.conversation.utterance, context.conversation.answer
    known = f"{before.text if before else ''} {last.answer if last and not context.conversation.missed else ''}"
    told = {token.text for token in tokens(known)}
    numbers = [token.text for token in tokens(str(hit.row["text"]))]
    found = [numbers[at : at + length] for _, at, length in amounts_in(numbers)]
    return any(told.isdisjoint(number) for number in found)


def _places(conversation: Conversation) -> tuple[tuple[str, str], ...]:
    """The parts that were quoted, or shown in the place of an answer; else those that the question named."""
    if conversation.citations:
        return tuple(dict.fromkeys((c.letter, c.part) for c in conversation.citations))
    return conversation.scope.parts if conversation.scope and "part" in conversation.scope.basis else ()


def _speaks(context: Context, answer: Answer) -> bool:
    from bot.consistency import speaks_to

    return speaks_to(context._replace(match=None), answer)


def _rings(context: Context, hits: Iterable[Hit], citations: Sequence[Citation]) -> tuple[list[Hit], list[Hit]]:
    """The hits in the quoted sentences, and those elsewhere in their paragraphs."""
    spans = [(c.letter, c.start, c.end) for c in citations]

    def overlaps(row: Row) -> bool:
        start, end = int(str(row["start"])), int(str(row["end"]))
        return any(row["letter"] == letter and start < e and s < end for letter, s, e in spans)

    found = list(hits)
    quoted = [hit for hit in found if overlaps(hit.row)]
    index = found[0].among if found else None
    blocks = {index.blocks[at] for at, row in enumerate(index.rows) if overlaps(row)} if index else set()
    beside = [hit for hit in found if hit not in quoted and hit.among and hit.among.blocks[hit.place] in blocks]
    return quoted, beside


def _holds(hit: Hit, must: Sequence[Term]) -> bool:
    """Whether the sentence itself has every word, or one that means the same."""
    text = hit.among.padded[hit.place] if hit.among else ""
    return all(surely_stands(term, text) for term in must)


def _specified(context: Context, hit: Hit, must: Sequence[Term], read: bool) -> bool:
    """Of "which session": the sentence says which one; of "what ...": it is another sentence, or says it in full."""
    texts = [word.text for word in context.utterance.words]
    if context.utterance.asks == "what" and len(must) < 2:
        return False
    at = next((i for i, text in enumerate(texts[:-1]) if text in ("which", "whose")), None)
    if at is None:
        return True
    head = next((term for term in must if term.stem == stem(texts[at + 1])), None)
    if head is None:
        return True
    words = [token.text for token in tokens(str(hit.row["text"]))]
    return any(
        stem(word) == head.stem
        and (
            words[i - 1] not in _VAGUE | STOPWORDS or words[i + 1 : i + 2] in (["of"], []) or words[i + 1][0].isdigit()
        )
        for i, word in enumerate(words)
        if i
    )

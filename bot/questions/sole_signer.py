"""Who alone signed a letter that is described: "the sole signatory of a letter written for six other missions"."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all, unique
from bot.context import Context
from bot.questions.claimed import claimed_number
from bot.questions.letters_with import MOST_LETTERS, unread
from bot.questions.signatures import in_office, signatures, signed_in_words, signers_named
from bot.questions.signing import VOCABULARY as OF_SIGNING
from bot.questions.signing import sign_stems
from bot.questions.spoken import spoken_rows
from bot.scoping.cards import cards, letter_count
from bot.scoping.scope import LETTER_NOUNS, Scope
from store.words import stem

_ALONE = frozenset("sole only alone single one singly".split())
_OTHERS = frozenset(
    map(stem, "states countries missions governments ambassadors representatives members others".split())
)
_WORDS = OF_SIGNING | LETTER_NOUNS | _OTHERS | frozenset(
    stem(w) for w in "written made speaking spoke behalf name others six also well too besides request own".split()
)  # fmt: skip


def sole_signer(context: Context) -> Answer | None:
    """Who signed alone a letter that speaks for other States."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    stems = {word.stem for word in utterance.words}
    if utterance.asks not in ("who", "which", "what") or not texts & _ALONE or not stems & sign_stems():
        return None
    others = (stems & _OTHERS and texts & {"for", "behalf"}) or ({"name", "of"} <= texts and stems & _OTHERS)
    if not others or utterance.of("person", "state", "date", "part") or unread(context, _WORDS | sign_stems()):
        return None
    if letter_count(context.reader) > MOST_LETTERS:
        return None
    claim = claimed_number(utterance, _OTHERS)
    found: list[Row] = []
    proof: list[Row] = []
    for card in cards(context.reader):
        rows = [row for row in signatures(context.reader, Scope((card.letter,))) if row["part"] == "letter"]
        spoken = spoken_rows(context.reader, Scope((card.letter,)), ())
        held = in_office(rows, utterance.values("office")) if utterance.of("office") else rows
        number = len({row["state"] for row in spoken})
        if len(rows) == 1 and held and spoken and (claim is None or claim.holds(number)):
            found += rows
            proof += spoken[:1]
    if not found:
        return None
    answer = signers_named(context, found, signed_in_words(found, context.local))
    return answer._replace(citations=unique((*answer.citations, *cite_all(context.reader, proof))))

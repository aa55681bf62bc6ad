"""Signatures told apart by what is printed at them: "who signed as witness", "which of them is a vice-minister"."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.questions.choosing import beside, singles_out
from bot.questions.signatures import in_office, signatures, signed_in_words, signers_named
from bot.questions.signing import VOCABULARY, sign_stems, speaks_of_signing
from bot.questions.signing_scope import whole_letters
from bot.questions.strays import COMMON, left_words
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.scoping.titled_parts import titled_part
from store.words import stem, stems

MOST_ROWS = 60
"""Signatures whose lines are read for one question."""
_NEGATIVE = frozenset("not no never without nobody except besides other".split())


def signer_by_own_line(context: Context) -> Answer | None:
    """The signers at whose name the words of the question are printed, where they are not printed at every name."""
    utterance = context.utterance
    texts = {word.text for word in utterance.words}
    if not speaks_of_signing(utterance, context.scope.used) or utterance.of("person", "reference"):
        return None
    if texts & _NEGATIVE or beside(utterance) or singles_out(utterance):
        return None
    scope = whole_letters(utterance, context.scope)
    scope = titled_part(utterance, scope, context.reader) or scope
    scope = Scope() if scope.basis <= {"implied"} else scope
    rows = signatures(context.reader, scope)
    states = utterance.values("state")
    rows = [row for row in rows if not states or row["state"] in states]
    if not 1 < len(rows) <= MOST_ROWS:
        return None
    asked = _telling(utterance, scope)
    lines = [_fields(row) for row in rows]
    if not any(word in line for line in lines for word in asked):
        lines = [_line(context, row) for row in rows]
    printed = {word for word in asked if any(word in line for line in lines)}
    own = [row for row, line in zip(rows, lines, strict=True) if printed and printed <= line]
    if not all(word in printed or _told(context, own, word) for word in asked):
        return None
    offices = utterance.values("office")
    own = in_office(own, offices) or own if offices else own
    if not own or len(own) == len(rows):
        return None
    return signers_named(context, own, signed_in_words(own, context.local))


def _fields(row: Row) -> frozenset[str]:
    """Stems of rank and office and of whom a signature is given for."""
    return frozenset(stems(" ".join(str(row[key] or "") for key in ("rank", "office", "state_printed"))))


def _line(context: Context, row: Row) -> frozenset[str]:
    """Stems of what is printed at a signature, without the name of the person."""
    quote = cite_all(context.reader, [row])[0].quote
    return frozenset(stems(quote)) - frozenset(stems(str(row["name"])))


def _telling(utterance: Utterance, scope: Scope) -> list[str]:
    """Stems of the words that neither name the letter or a State nor belong to every question on signing."""
    left = left_words(utterance, scope, utterance.of("date", "part", "state", "symbol", "office", "ordinal"))
    known = VOCABULARY | COMMON | LETTER_NOUNS | sign_stems() | _OF_POSTS
    named = [word for slot in utterance.of("organization", "body") for word in utterance.words_of(slot)]
    return [word.stem for word in left if (word in named or word.stem not in known) and not word.text.isdigit()]


_OF_POSTS = frozenset(map(stem, "only merely just alone serve serving side party parties both kind".split()))


def _told(context: Context, rows: list[Row], word: str) -> bool:
    """Whether a word stands in the part that the signatures are under: it tells which text is meant."""
    sql = "SELECT 1 FROM sentences WHERE letter = :l AND part = :p AND ' ' || stems || ' ' LIKE :w LIMIT 1"
    parts = {part_of(row) for row in rows}
    return len(parts) == 1 and all(
        bool(context.reader.rows(sql, {"l": letter, "p": part, "w": f"% {word} %"})) for letter, part in parts
    )

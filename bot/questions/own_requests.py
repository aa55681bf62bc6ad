"""What the authors of a letter ask for in it and in what they attach, besides a new item of the agenda.

A request is a verb of asking whose subject is the author ("I request you", "my Government proposes", "they appealed to
donors"), or a courtesy that asks: "kindly have it issued", "I should be obliged if". What somebody else asked for, what
the author has asked for elsewhere, and what an organ asks for in an act that is only passed on, is none. The wish to be
circulated as a document comes last: every letter has it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.lexicon import word_classes
from bot.questions.list_behind import in_words, list_behind
from bot.questions.quoting import with_place
from bot.reading.patterns import pattern
from bot.scoping.scope import Scope
from bot.scoping.speakers import author_states
from store.places import find_states
from store.words import stem, stems

_ASKS = pattern(
    r"\b(?:requests?|requested|asks?|asked|calls?|called|appeals?|appealed|urges?|urged|propos(?:es?|ed)|invites?|invited"
    r"|demands?|demanded|suggests?|suggested|recommends?|recommended|instructs?|instructed)\b"
    r"(?!\s(?:is|was|by|of|(?:up)?on to)\b)(?!(?:(?<=invited)|(?<=urged)|(?<=instructed))\sto\b)"
    r"|\b(?:should|would) (?:also |therefore )?(?:be (?:grateful|obliged|pleased)|appreciate|welcome)\b"
    r"|\b[Kk]indly\b|^\W*Please\b"
)
_NOUNS = frozenset("request demand appeal call invitation".split())
_NOT_FINITE = frozenset(
    """has have had having been being was were is are be to the a an this that its his her their our my your such any
    no of for on in under by and-requested""".split()
)
_FORMAL = pattern(r"\bcirculat|\bissued as\b|\binclusion\b", re.IGNORECASE)
_ACT_OF_A_BODY = pattern(r"^The [A-Z][^.;:]{3,90},$")
MOST, LONGEST = 4, 1350
"""Sentences that are given, and their characters."""


def own_requests(context: Context, inside: Scope) -> Answer | None:
    """What the authors of the letters or parts ask for, the formal wish last; None where they ask for nothing."""
    rows = [row for row in _written_by_authors(context, inside) if _is_request(context, row)]
    if not rows:
        return None
    chosen = _chosen(context, rows)
    formal = [row for row in chosen if _FORMAL.search(str(row["text"]))][:1]
    told: list[str] = []
    cited: list[Row] = []
    length = 0
    for row in [*[row for row in chosen if not _FORMAL.search(str(row["text"]))][: MOST - len(formal)], *formal]:
        items = list_behind(context.reader, row)
        listed = "".join(f" {in_words(item)}" for item in items)
        words = f"{with_place(context.local, row)}{listed}"
        if told and length + len(words) > LONGEST:
            break
        told.append(words)
        cited += [row, *items]
        length += len(words)
    return Answer("answered", " ".join(told), citations=cite_all(context.reader, cited))


def _written_by_authors(context: Context, inside: Scope) -> list[Row]:
    """Sentences of the parts that their authors wrote themselves: no draft, no act of an organ."""
    where, params = inside.where("s")
    sql = (
        "SELECT s.*, p.kind FROM sentences s JOIN parts p ON p.letter = s.letter AND p.part = s.part "
        f"WHERE {where} AND s.role IN ('text', 'operative') AND p.kind <> 'draft resolution' ORDER BY s.sentence_id"
    )
    rows = list(context.reader.rows(sql, params))
    if parts_passed_on(context):
        return rows
    signatures = context.reader.rows(f"SELECT s.letter, s.part FROM signatures s WHERE {where}", params)
    signed = {(row["letter"], row["part"]) for row in signatures}
    told = {"statement", "declaration", "list"}
    rows = [r for r in rows if r["kind"] not in told or (r["letter"], r["part"]) in signed]
    acts = {(row["letter"], row["part"]) for row in rows if _ACT_OF_A_BODY.match(str(row["text"]))}
    return [row for row in rows if (row["letter"], row["part"]) not in acts]


def parts_passed_on(context: Context) -> tuple[tuple[str, str], ...]:
    """The declarations and other texts of several authors, where the question is on these alone."""
    parts = context.scope.parts
    kinds = {str(context.names.part_row(*part)["kind"]) for part in parts}
    return parts if kinds and kinds <= {"declaration", "statement", "report", "text"} else ()


def _is_request(context: Context, row: Row) -> bool:
    text = str(row["text"])
    for found in _ASKS.finditer(text):
        before = text[: found.start()].split()
        if before and before[-1].casefold().strip(",") in _NOT_FINITE:
            continue
        if found[0] in _NOUNS and before and not before[-1].strip(",").isalpha():
            continue
        if not _of_others(context, row, text[: found.start()]):
            return True
    return False


def _of_others(context: Context, row: Row, before: str) -> bool:
    """Whether the clause in front of the verb has another State for its subject than the author."""
    clause = re.split(r"[;:]\s|,\s(?:and|but|which|while|who)\s", before)[-1]
    if _is_a_body(clause.split()[-5:]):
        return True
    own = author_states(context.reader, *part_of(row))
    named = {place.state for place in find_states(clause)}
    return bool(named) and not named & own


def _is_a_body(words: Sequence[str]) -> bool:
    """ "The Board": a body in front of the verb, no part of a Government; "the members of the Board" are others."""
    small = [word.casefold() for word in words]
    if "the" not in small[:-1] or "of" in small or not words[-1][:1].isupper():
        return False
    return word_classes(small[-1])[1] == "group" and small[-1] not in _OF_AUTHORS


_OF_AUTHORS = frozenset("government governments ministry delegation mission group party states republic".split())


def _chosen(context: Context, rows: Sequence[Row]) -> list[Row]:
    """Of the requests, those in the verb of the question, or to the organ that it names, where there are some."""
    asked = {word.stem for word in context.utterance.words}
    organs = list(context.utterance.values("organ", "body", "organization"))
    if "propos" in asked:
        proposed = [row for row in rows if _PROPOSING & set(stems(str(row["text"])))]
        rows = proposed or rows
    to = [row for row in rows if any(organ in str(row["text"]) for organ in organs)]
    wanted = [row for row in to if not _FORMAL.search(str(row["text"]))]
    return wanted or list(rows)


_PROPOSING = frozenset(map(stem, "propose suggest recommend".split()))

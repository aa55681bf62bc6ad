"""Sentences asked for by their place: the first, the third, the last of a text; how a text begins or ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.draft_rows import LONGEST_ORGAN
from bot.questions.quoting import place
from bot.questions.strays import strays
from bot.questions.which import which_letter, with_every_letter
from bot.reading.patterns import pattern
from bot.slots import CARDINALS, ORDINALS
from store.words import stem

_PLACE = pattern(
    r"\b(?:(?P<first>first|opening|initial|beginning)|(?P<last>last|final|closing|concluding|ending)"
    rf"|(?P<nth>{'|'.join((*ORDINALS, 'penultimate'))}))"
    r"(?P<back> (?:to|but|from) (?:the )?(?:last|end|one))?(?: (?P<many>two|three|four|five|few|couple of))?"
    r"(?: full| complete| whole)? (?P<noun>sentences?|lines?|words|remarks?|thing)\b"
)
_ENDS = pattern(
    r"\b(?:how|what|with (?:what|which) (?:sentence|words|remark|line)s?) (?:do|does|did|is|are|was|were)\b.{0,120}?"
    r"\b(?:(?P<first>begins?|began|begun|starts?|started|opens?|opened)"
    r"|(?P<last>ends?|ended|closes?|closed|concludes?|concluded|finish(?:es|ed)?))(?: off| with| out| up)*$"
)
_VOCABULARY = frozenset(
    stem(word)
    for word in """begin begins began start starts started open opens opened opening end ends ended ending close closes
    closed closing conclude concludes concluded concluding finish finishes finished final initial beginning sentence
    sentences line lines words remark remarks thing full complete whole penultimate couple read quote cite say says
    said print printed stand stands word off up out""".split()
)
_ROLES = ("text", "preambular", "operative")
MOST_TEXTS = 10
"""Texts whose sentences are told one after the other."""
FEW = 3
"""Sentences that "the first few" are."""


class _Asked(NamedTuple):
    """A place: counted from 0, from the end where negative; and how many sentences from there."""

    at: int
    many: int = 1


def sentence_at_its_place(context: Context) -> Answer | None:
    """The sentence of a text that stands in the place asked for; None for a question of another kind."""
    utterance = context.utterance
    asked = _asked(" ".join(word.text for word in utterance.words))
    if asked is None:
        return None
    if not _only_of_a_text(context):
        return which_letter(context) if stem("sentence") in {word.stem for word in utterance.words} else None
    if back := which_letter(context):
        every = with_every_letter(context)
        if every is None:
            return back
        context = every
    texts = _texts(context)
    if not texts or len(texts) > MOST_TEXTS:
        return None
    found = [rows for text in texts if (rows := _in_place(context, *text, asked))]
    if not found:
        return None
    return Answer(
        "answered",
        " ".join(_told(context, rows) for rows in found),
        citations=cite_all(context.reader, [r for rows in found for r in rows]),
    )


def _told(context: Context, rows: Sequence[Row]) -> str:
    quotes = [f"“{row['text']}”" for row in rows]
    return f"{place(context.local, rows[-1])}: {' '.join(quotes)}"


def _asked(text: str) -> _Asked | None:
    if found := _PLACE.search(text):
        several = found["noun"] in ("sentences", "lines")
        many = CARDINALS.get(found["many"] or "", FEW if several and found["many"] == "few" else 2 if several else 1)
        many = many if several else 1
        if found["noun"] == "thing" and not {"say", "says", "said"} & set(text.split()):
            return None
        if found["first"]:
            return _Asked(0, many)
        if found["last"]:
            return _Asked(-many, many)
        number = ORDINALS.get(found["nth"], 2 if found["nth"] == "penultimate" else 0)
        behind = bool(found["back"]) or found["nth"] == "penultimate"
        return _Asked(-number if behind else number - 1) if number else None
    if found := _ENDS.search(text):
        return _Asked(0 if found["first"] else -1)
    return None


def _only_of_a_text(context: Context) -> bool:
    """Whether nothing but a text and the place in it is named."""
    utterance = context.utterance
    if utterance.of("section") or "paragraphs" in {word.text for word in utterance.words}:
        return False  # the verbs that open them are asked for
    if utterance.of("quoted", "symbol") and not context.scope.letters:
        return False
    named = [slot for slot in utterance.slots if slot.kind not in ("part", "paragraph", "date", "number")]
    if any(slot.first not in context.scope.used and slot.kind != "organ" for slot in named):
        return False
    return not strays(utterance, context.scope, _VOCABULARY, context.reader)


def _texts(context: Context) -> list[tuple[str, str]]:
    """(letter, part) of the texts meant: a letter that hands on another one is told with it."""
    if context.scope.parts:
        return list(context.scope.parts)
    texts = []
    for letter in context.scope.letters:
        sql = (
            "SELECT part FROM parts WHERE letter = :l AND (part = 'letter' OR kind = 'letter') ORDER BY ordinal LIMIT 3"
        )
        texts += [(letter, str(row["part"])) for row in context.reader.rows(sql, {"l": letter})]
    return texts


def _in_place(context: Context, letter: str, part: str, asked: _Asked) -> Sequence[Row]:
    sql = "SELECT * FROM sentences WHERE letter = :l AND part = :p ORDER BY start"
    rows = [row for row in context.reader.rows(sql, {"l": letter, "p": part}) if row["role"] in _ROLES]
    rows = _of_paragraph(context, rows)
    opening = [row for row in rows[:2] if _is_address(row)]
    body = [row for row in rows if row not in opening]
    at = asked.at if asked.at >= 0 else len(body) + asked.at
    if not body or at >= len(body) or at < 0:
        return ()
    found = body[at : at + asked.many]
    return [*opening, *found] if at == 0 and opening and opening[0]["role"] == "preambular" else found


def _of_paragraph(context: Context, rows: list[Row]) -> list[Row]:
    """The sentences of the paragraph that is called by its number, or by its place where it has none."""
    for slot in context.utterance.of("paragraph"):
        which = slot.value.split()[-1]
        there = list(dict.fromkeys(row["paragraph"] for row in rows))
        numbered = [row for row in rows if str(row["number"] or "") == which]
        counted = there[-1:] if which == "last" else there[int(which) - 1 :][:1] if which.isdecimal() else []
        rows = numbered or [row for row in rows if row["paragraph"] in counted]
    return rows


def _is_address(row: Row) -> bool:
    """ "Excellency,", "The General Assembly,": whom a text addresses, or who speaks in it, before it begins."""
    text = str(row["text"])
    return text.endswith(",") and len(text) <= LONGEST_ORGAN

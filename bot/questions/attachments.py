"""What is attached: to a letter, to one of its parts, or besides a part that is named."""

from __future__ import annotations

from itertools import pairwise

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.questions.letters_with import unread
from bot.questions.printed_values import part_facts
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.slots import CARDINALS
from bot.wording import upper_first
from store.words import stem

_ATTACHING = frozenset(
    map(stem, "attached attachment annexed accompanied accompany accompanies enclosed appended come comes came".split())
)
_WORDS = _ATTACHING | LETTER_NOUNS | frozenset(
    map(
        stem,
        """annex annexes addendum addenda enclosure enclosures appendix mission missions state representatives alone
        apart besides aside except other else further come comes came along with go goes went carry carries thing
        things""".split(),
    )
)  # fmt: skip
_BESIDES = frozenset("apart besides beside aside except other else".split())


def attachments(context: Context) -> Answer | None:
    """The parts attached to the letter or part that is meant: "attachments to the 2009 letter", "what comes with X"."""
    utterance, letters = context.utterance, context.scope.letters
    if utterance.asks not in ("what", "which", "") or len(letters) != 1 or _asks_which_letter(utterance):
        return None
    if not _asks_of_attaching(utterance) or utterance.of("person", "reference", "section", "paragraph", "quoted"):
        return None
    if unread(context, _WORDS):
        return None
    named = [part for _, part in context.scope.parts if part != "letter"]
    besides = _BESIDES & {word.text for word in utterance.words}
    rows = _parts(context)
    if not besides and not _only_names_attaching(utterance):
        below = [row for row in rows if row["parent"] in named] or _announced_by(rows, named)
        rows = below or ([] if named else rows)
    elif besides:
        rows = [row for row in rows if row["part"] not in named]
    counts = [CARDINALS[word.text] for word in utterance.words if word.text in CARDINALS]
    if not rows or (counts and len(rows) not in counts):
        return None
    return _told(context, rows)


def _asks_which_letter(utterance: Utterance) -> bool:
    """ "Which letter has an annex": a letter is asked for, not what is attached to one."""
    texts = [word.text for word in utterance.words]
    return any(one in ("which", "what") and noun in ("letter", "letters") for one, noun in pairwise(texts))


def _asks_of_attaching(utterance: Utterance) -> bool:
    texts = [word.text for word in utterance.words]
    passing = any(text in ("come", "comes", "came", "goes") and "with" in texts[i:] for i, text in enumerate(texts))
    return passing or any(word.stem in _ATTACHING and word.text not in _NOT_ATTACHING for word in utterance.words)


_NOT_ATTACHING = frozenset("come comes came annex annexes".split())
"""Words with the stem of one of attaching: they move, or name a part."""


def _only_names_attaching(utterance: Utterance) -> bool:
    """ "Attachments to the letter": the noun that a part was read from is what is asked for."""
    return any(word.text in ("attachment", "attachments") for word in utterance.words)


def _parts(context: Context) -> list[Row]:
    sql = (
        "SELECT *, label_start AS start, label_end AS end FROM parts "
        "WHERE letter = :l AND part <> 'letter' ORDER BY ordinal"
    )
    return list(context.reader.rows(sql, {"l": context.scope.letters[0]}))


def _announced_by(rows: list[Row], named: list[str]) -> list[Row]:
    """Parts that follow the part meant and belong to no other one: addenda to an annexed letter."""
    at = next((i for i, row in enumerate(rows) if row["part"] in named), None)
    return [row for row in rows[at + 1 :] if str(row["part"]).split()[0] not in ("annex",)] if at is not None else []


def _told(context: Context, rows: list[Row]) -> Answer:
    """Each part with its kind and, where one is printed, its title."""
    names = context.local
    lines = []
    for row in rows:
        title = str(row["title"] or "")
        place = names.part(*part_of(row))
        lines.append(names.say("titled", place=place, title=title) if title else place)
    text = " ".join(f"{upper_first(line)}." for line in lines)
    items = tuple(dict.fromkeys(str(row[key]) for row in rows for key in ("part", "kind", "title") if row[key]))
    shown = [row for row in rows if row["start"] is not None]
    scope = Scope(parts=tuple(part_of(row) for row in rows))
    cited = cite_all(context.reader, [*shown, *part_facts(context.reader, scope, "title")])
    return Answer("answered", text, items=items, citations=cited) if cited else Answer("answered", text, items=items)

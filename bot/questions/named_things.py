"""The States, organizations, organs and the like that letters name: "which countries does the annex mention?"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.letters_with import unread
from bot.questions.mention_rows import NAMING
from bot.reading.utterance import Utterance
from bot.wording import upper_first
from store.words import fold, stem

STATES = frozenset(map(stem, "country countries state states nation nations".split()))
_KINDS = {
    "organization": ("organization",), "organisation": ("organization",), "agency": ("organization", "office"),
    "institution": ("organization", "organ", "committee", "office"), "committee": ("committee",),
    "body": ("organ", "committee", "office"), "organ": ("organ",), "office": ("office",), "department": ("office",),
    "conference": ("meeting",), "meeting": ("meeting",), "force": ("force",), "summit": ("meeting",),
}  # fmt: skip
OF_NOUN = {stem(noun): kinds for noun, kinds in _KINDS.items()}
_FRAMING = (
    NAMING
    | STATES
    | OF_NOUN.keys()
    | frozenset(
        map(
            stem,
            """all every each any other various different international regional united nations un to by text
            document together count total number come comes up turn turns crop find found there have has""".split(),
        )
    )
)
_CHOOSING = frozenset("most least often first last not only except besides never twice both same".split())
MOST = 40
MOST_ROWS = 2000


def named_things(context: Context) -> Answer | None:
    """The names of the kind asked for in the letters or parts meant, each cited where it stands first."""
    utterance = context.utterance
    kinds = _kinds_asked(utterance)
    if not kinds or (is_large(context.reader) and not context.scope.letters) or unread(context, _FRAMING):
        return None
    if _CHOOSING & {word.text for word in utterance.words}:
        return None
    if utterance.of("state", "person", "organization", "body", "office", "quoted", "region"):
        return None
    rows = states_named(context) if kinds == ("state",) else bodies_named(context, kinds)
    by_name: dict[str, Row] = {}
    for row in _of_paragraph(context, rows) if utterance.of("paragraph") else rows:
        by_name.setdefault(fold(str(row["name"])).replace("-", " "), row)
    first = list(by_name.values())
    if not first:
        return None
    names, shown = context.local, first[:MOST]
    called = [str(row["name"]) for row in shown]
    text = names.states(called) if kinds == ("state",) else names.joined(called)
    count = f"{len(first)}: " if utterance.asks == "how many" else ""
    text = f"{count}{text}."
    items = (str(len(first)),) if count else tuple(called)
    return Answer("answered", upper_first(text), items=items, citations=cite_all(context.reader, shown))


def _of_paragraph(context: Context, rows: Sequence[Row]) -> list[Row]:
    """What stands in the paragraph called by its number, where one part alone has such a paragraph."""
    from bot.questions.drafts import called_by_number  # here to keep start-up fast: few ask so

    _, found = called_by_number(context)
    if len({(row["letter"], row["part"]) for row in found}) != 1:
        return []
    return [row for row in rows if any(_stands_in(row, one) for one in found)]


def _stands_in(row: Row, paragraph: Row) -> bool:
    begun, first, last = (int(str(at)) for at in (row["start"], paragraph["start"], paragraph["end"]))
    return all(row[key] == paragraph[key] for key in ("letter", "part")) and first <= begun < last


def _kinds_asked(utterance: Utterance) -> tuple[str, ...]:
    """Kinds of the noun behind "which", "what", "list" or "how many" in a question on what is mentioned."""
    words = utterance.words
    if utterance.asks not in ("which", "what", "how many", "") or not any(word.stem in NAMING for word in words):
        return ()
    start = next((i for i, w in enumerate(words) if w.text in ("which", "what", "many", "list", "all", "name")), -1)
    verb = next(
        (i for i, w in enumerate(words) if i > start and (w.text in _AUXILIARY or w.stem in NAMING)), len(words)
    )
    nouns = [word.stem for word in words[start + 1 : verb]]
    if nouns and nouns[-1] in STATES:
        return ("state",)
    return OF_NOUN.get(nouns[-1], ()) if nouns else ()


_AUXILIARY = frozenset("is are was were do does did have has get gets that in of".split())


def states_named(context: Context) -> Sequence[Row]:
    where, params = context.scope.where("m")
    sql = (
        "SELECT m.letter, m.part, m.state AS name, m.start, m.end FROM state_mentions m JOIN letters l ON "
        f"l.letter = m.letter WHERE {where} ORDER BY l.dated, m.letter, m.start LIMIT {MOST_ROWS}"
    )
    return context.reader.rows(sql, params)


def bodies_named(context: Context, kinds: Sequence[str]) -> Sequence[Row]:
    where, params = context.scope.where("b")
    listed = ", ".join(f"'{kind}'" for kind in kinds)
    sql = (
        "SELECT b.letter, b.part, b.name, b.start, b.end FROM bodies b JOIN letters l ON l.letter = b.letter "
        f"WHERE {where} AND b.kind IN ({listed}) ORDER BY l.dated, b.letter, b.start LIMIT {MOST_ROWS}"
    )
    return context.reader.rows(sql, params)

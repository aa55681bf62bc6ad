"""How many articles, table rows or paragraphs a text has that is told by what it is about, or that begin so."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, by_part, cite_all, part_of
from bot.context import Context
from bot.questions.draft_rows import LONGEST_ORGAN
from bot.questions.paragraph_rows import paragraphs_in_order
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance, terms
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.searching.held import strewn
from bot.slots import CARDINALS
from bot.wording import upper_first
from store.words import fold, stem, stems

_ARTICLE = pattern(r"^article\s+(\d{1,3}|[ivxl]{1,7})\b", re.IGNORECASE)
_TABLE_ROW = pattern(r"^\|(?=.*\w.*\|)")
_COUNTING = frozenset(
    map(stem, "have has contain hold comprise comprises consist include number make made total whole entire full long "
        "numbered begin begins start starts starting beginning open opens opening word words verb list listed listing "
        "table tables paragraph paragraphs para clause clauses operative preambular preamble".split())
)  # fmt: skip
_ARTICLES, _PARAGRAPHS = frozenset({"articl"}), frozenset({"paragraph", "para", "claus"})
_ENTRIES = frozenset(map(stem, "thing things object objects item items entry entries row rows line lines".split()))
_LISTS = frozenset(map(stem, "list table listing catalogue inventory".split()))
_BEGINNING = frozenset(map(stem, "begin begins start starts starting beginning open opens opening".split()))
MOST_ROWS = 4000
MOST_SHOWN = 12


class Counted(NamedTuple):
    """A part with the rows that are counted in it."""

    rows: tuple[Row, ...]
    number: int
    told_by: tuple[Row, ...] = ()
    """The row that holds most of what tells which text is meant."""

    @property
    def place(self) -> tuple[str, str]:
        """Letter and part."""
        return part_of(self.rows[0])


def units_counted(context: Context) -> Answer | None:
    """ "How many articles has the agreement between X and Y?", "how many paragraphs begin with 'Noting'?"."""
    utterance = context.utterance
    asked = {word.stem for word in utterance.words}
    if (
        utterance.asks != "how many"
        or (is_large(context.reader) and not context.scope.letters)
        or _done_to_them(utterance)
    ):
        return None
    if asked & _ARTICLES and not utterance.of("reference"):
        return _told(context, "article", _found(context, _articles, _ARTICLES))
    if asked & _ENTRIES and asked & _LISTS:
        return _told(context, "entry", _found(context, _entries, _ENTRIES - asked_of(utterance)))
    if asked & _PARAGRAPHS and not utterance.of("reference", "symbol", "paragraph"):
        noun, pick = _kind(utterance)
        opening = _opening(utterance)
        if opening is None or (asked & _BEGINNING and not opening):
            return None
        return _told(context, noun, _found(context, lambda rows: _beginning(pick(rows), opening), _PARAGRAPHS))
    return None


def _done_to_them(utterance: Utterance) -> bool:
    """ "How many objects on the list were returned": a part of them is asked for, by what became of it."""
    words = utterance.words
    return any(
        word.text.endswith("ed") and word.stem not in _COUNTING and {w.text for w in words[max(0, i - 2) : i]} & _BEING
        for i, word in enumerate(words)
    )


_BEING = frozenset("is are was were been be being has have had".split())


def asked_of(utterance: Utterance) -> frozenset[str]:
    """Nouns behind "of", which tell what is listed ("the list of objects")."""
    texts = [word.text for word in utterance.words]
    return frozenset(word.stem for i, word in enumerate(utterance.words) if "of" in texts[max(0, i - 3) : i])


def _articles(rows: Sequence[Row]) -> Counted | None:
    headings = [row for row in rows if row["role"] == "heading"]
    found = {m[1].casefold(): row for row in headings if (m := _ARTICLE.match(str(row["text"])))}
    return Counted(tuple(found.values()), len(found)) if len(found) > 1 else None


def _entries(rows: Sequence[Row]) -> Counted | None:
    """Rows of a table, without the headings of its columns."""
    found = [row for row in rows if row["role"] == "text" and _TABLE_ROW.match(str(row["text"]))]
    return Counted(tuple(found), len(found)) if len(found) > 1 else None


def _kind(utterance: Utterance) -> tuple[str, Callable[[Sequence[Row]], list[Row]]]:
    sections = utterance.values("section")
    if "preamble" in sections:
        return "preambular", lambda rows: [row for row in rows if row["role"] == "preambular" and _is_full(row)]
    if "operative" in sections:
        return "operative", lambda rows: [r for r in rows if r["role"] == "operative" and r["subparagraph"] == 1]
    if any(word.text == "numbered" for word in utterance.words):
        return "numbered", _numbered
    return "paragraph", lambda rows: [r for r in rows if r["role"] in ("preambular", "operative") and _is_full(r)]


def _is_full(row: Row) -> bool:
    """Whether it is a paragraph of its own: not the line that names the acting organ, no second half."""
    own = row["role"] != "preambular" or row["verb"] or len(str(row["text"])) > LONGEST_ORGAN
    return bool(own) and row["subparagraph"] == 1


def _numbered(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if str(row["number"] or "").isdigit() and row["subparagraph"] == 1]


def _opening(utterance: Utterance) -> str | None:
    """The folded words that paragraphs are asked to begin with; empty where none, None where they cannot be told."""
    quoted = utterance.values("quoted")
    if len(quoted) > 1 or (quoted and not {word.stem for word in utterance.words} & _BEGINNING):
        return None
    if quoted:
        return fold(quoted[0])
    texts = [word.text for word in utterance.words]
    at = next((i for i, word in enumerate(utterance.words) if word.stem in _BEGINNING), None)
    behind = [] if at is None else [text for text in texts[at + 1 : at + 5] if text not in _WITH]
    return behind[0] if behind else ""


_WITH = frozenset("with by in the word words verb".split())


def _beginning(rows: Sequence[Row], opening: str) -> Counted | None:
    kept = [row for row in rows if not opening or re.match(rf"\W*{re.escape(opening)}\b", fold(str(row["text"])))]
    return Counted(tuple(kept), len(kept)) if kept else None


def _found(context: Context, count: Callable[[Sequence[Row]], Counted | None], nouns: frozenset[str]) -> list[Counted]:
    """The parts that have such units and are told by the words left over: by their title, else by their text."""
    counted = [(own, rows) for rows in by_part(_rows(context)).values() if (own := count(rows))]
    wanted = _wanted(context, nouns)
    titles = [(own, [row for row in rows if row["role"] in ("title", "heading")]) for own, rows in counted]
    titled = [own._replace(told_by=_telling(wanted, rows)) for own, rows in titles if _holds(wanted, rows)]
    return titled or [own._replace(told_by=_telling(wanted, rows)) for own, rows in counted if _holds(wanted, rows)]


def _telling(wanted: Sequence[Term], rows: Sequence[Row]) -> tuple[Row, ...]:
    if not wanted or not rows:
        return ()
    return (max(rows, key=lambda row: sum(_holds([term], [row]) for term in wanted)),)


def _rows(context: Context) -> list[Row]:
    scope = Scope() if context.scope.basis <= {"implied", "description"} else context.scope
    return paragraphs_in_order(context.reader, scope, MOST_ROWS)


def _wanted(context: Context, nouns: frozenset[str]) -> list[Term]:
    """Terms that tell which text is meant."""
    utterance = context.utterance
    taken = indices(utterance.of("section", "quoted", "part"))
    opening, plain = _opening(utterance), nouns | _COUNTING | _LISTS | LETTER_NOUNS
    kept = [word for i, word in enumerate(utterance.words) if i not in taken | context.scope.used]
    return [
        term
        for term in terms([word for word in kept if word.stem not in plain and word.text != opening])
        if not term.text.isdigit() and term.text not in CARDINALS
    ]


def _holds(wanted: Sequence[Term], rows: Sequence[Row]) -> bool:
    own = frozenset(one for row in rows for one in stems(str(row["text"])))
    return all(strewn(term, own) for term in wanted)


def _told(context: Context, noun: str, found: Sequence[Counted]) -> Answer | None:
    if not found or len(found) > MOST_SHOWN:
        return None
    names = context.local
    text = "; ".join(
        names.say("paragraphs.of", place=names.part(*one.place), count=_count(context, noun, one)) for one in found
    )
    rows = [row for one in found for row in (*one.told_by, *(one.rows if len(found) == 1 else one.rows[:2]))]
    if opening := _opening(context.utterance):
        begun = (str(row["text"]) for row in rows if _beginning([row], opening))
        text += ": " + " ".join(f"“{_shortened(one)}”" for one in begun)
    return Answer(
        "answered",
        f"{upper_first(text)}{'' if text.endswith('”') else '.'}",
        items=tuple(str(one.number) for one in found),
        citations=cite_all(context.reader, rows[:MOST_SHOWN]),
    )


def _count(context: Context, noun: str, one: Counted) -> str:
    """The number with its noun; of all paragraphs of a draft, how many are preambular and how many operative."""
    names = context.local
    roles = [sum(row["role"] == role for row in one.rows) for role in ("preambular", "operative")]
    if noun != "paragraph" or not all(roles) or sum(roles) != one.number:
        return names.counted(one.number, noun)
    return names.joined([names.counted(roles[0], "preambular"), names.counted(roles[1], "operative")])


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE].rsplit(' ', 1)[0]} …"


LONGEST_QUOTE = 90

"""What a letter prints beneath a signature: "which rank stands under all six names", "is there a title below X's name".

An office that only the heading of a letter or a text before the signatures tells is not printed beneath the name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.answers import Answer, Citation, unanswered
from bot.citing import Row, cite_all
from bot.context import Context
from bot.demanded.asked import asked_noun
from bot.questions.letters_with import unread
from bot.questions.signatures import MOST_SHOWN, POSTS, signatures
from bot.questions.signing import VOCABULARY as OF_SIGNING
from bot.questions.signing import under_the_letter
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.scoping.titled_parts import titled_part
from bot.wording import upper_first
from store.words import stem

_UNDER = frozenset("under underneath beneath below".split())
_NAMES = frozenset("name names signature signatures".split())
_ASKS = frozenset(("which", "what", "yes/no", "choice", ""))
_RANKS = frozenset("rank ranks".split())
_LINES = frozenset("line lines word words".split())
_STANDING = frozenset("printed stands stand standing written comes follows appears is given".split())
_TITLES = POSTS | {"ranks", "offices", "titles", "posts", "positions", "designation", "capacities", "functions"}
_SHARED = frozenset("share shares shared common".split())
_OTHER = frozenset("who whose whom when where why state country not without lacks lack date symbol".split())
_WORDS = (
    OF_SIGNING
    | LETTER_NOUNS
    | frozenset(map(stem, _TITLES | _STANDING | _UNDER | _NAMES | _SHARED))
    | frozenset(
        map(
            stem,
            """diplomatic same identical six five four three two each every all print prints there place spot where he
            she they sign signs signed signer signers signatory signatories ambassador ambassadors cover covering
            president presidents official own his her their thing text bear bears""".split(),
        )
    )
)


def beneath_names(context: Context) -> Answer | None:
    """What stands beneath the name of a signer, or of each: all of it, the rank, or the line right below."""
    utterance = context.utterance
    told = _asked_for(utterance)
    if told is None or unread(context, _WORDS):
        return None
    rows = _signatures(context)
    if not rows or len(rows) > MOST_SHOWN or any(_is_unread_below(context, row) for row in rows):
        return None
    if told is _rank and not any(row["rank"] for row in rows):
        told = _office
    found = [(row, told(context, row)) for row in rows]
    printed = [(row, text) for row, text in found if text]
    if utterance.asks in ("yes/no", "choice"):
        return _verdict(context, found)
    if not printed:
        return unanswered("not-stated", _sentence(context, rows, ""), citations=_quotes(context, rows))
    values = tuple(dict.fromkeys(text for _, text in printed))
    said = " ".join(_sentence(context, [row for row, own in printed if own == text], text) for text in values)
    return Answer("answered", said, items=values, citations=_quotes(context, [row for row, _ in printed]))


def _asked_for(utterance: Utterance) -> Callable[[Context, Row], str] | None:
    """What is to be told of each signature; None where the question asks for something else."""
    texts = [word.text for word in utterance.words]
    said = frozenset(texts)
    beneath = bool(said & _UNDER) and bool(said & _NAMES or utterance.of("person"))
    shared = bool(said & _SHARED) and bool(said & _RANKS)
    if utterance.asks not in _ASKS or not (beneath or shared) or _asks_otherwise(texts):
        return None
    if utterance.asks == "choice" and len(said & _TITLES) < 2:
        return None  # "an office or a title" is either of them
    if said & _RANKS:
        return _rank
    if said & _TITLES:
        return _office
    if utterance.asks in ("what", "which") and asked_noun(utterance).noun in ("", *_LINES) and said & _STANDING:
        return _first_line if said & (_LINES | {"directly", "immediately"}) else _lines
    return None


def _asks_otherwise(texts: Sequence[str]) -> bool:
    """ "Who stands under", "which State ...": somebody or something else; "where he signs" only tells the place."""
    asked = [text for i, text in enumerate(texts) if text != "where" or i < 2]
    return not _OTHER.isdisjoint(asked)


def _signatures(context: Context) -> list[Row]:
    """The signatures spoken of: of the persons named, else of the letter or part meant."""
    utterance, scope = context.utterance, context.scope
    people = utterance.values("person")
    if not people and not scope.explicit:
        return []
    scope = Scope() if scope.basis <= {"implied"} else titled_part(utterance, scope, context.reader) or scope
    rows = signatures(context.reader, scope, people)
    states = utterance.values("state")
    rows = [row for row in rows if not states or row["state"] in states or utterance.of("state")[0].first in scope.used]
    if not people and {"cover", "covering"} & {word.text for word in utterance.words}:
        rows = [row for row in rows if row["part"] == "letter"]
    return under_the_letter(utterance, scope, rows)


def _lines(context: Context, row: Row) -> str:
    """All that is read as printed beneath the name, on one line."""
    text = context.reader.text(str(row["letter"]), int(str(row["name_end"])), int(str(row["end"])))
    return " ".join(text.replace("*", " ").split())


def _first_line(context: Context, row: Row) -> str:
    text = context.reader.text(str(row["letter"]), int(str(row["name_end"])), int(str(row["end"])))
    return next((line.strip("* ") for line in text.splitlines() if line.strip("* ")), "")


def _rank(context: Context, row: Row) -> str:
    return str(row["rank"] or "")


def _office(context: Context, row: Row) -> str:
    """The office where it is printed there, with the rank."""
    office = str(row["office"]) if row["office"] and row["office_basis"] == "block" and _lines(context, row) else ""
    return ", ".join(text for text in (str(row["rank"] or ""), office) if text)


def _is_unread_below(context: Context, row: Row) -> bool:
    """Whether the line of the signature goes on, or another one follows, that is not read as part of it."""
    end = int(str(row["end"]))
    rest = context.reader.text(str(row["letter"]), end, end + _BEHIND).replace("*", "")
    return not _lines(context, row) and bool(rest.partition("\n\n")[0].strip(" \n_-"))


_BEHIND = 80


def _verdict(context: Context, found: Sequence[tuple[Row, str]]) -> Answer:
    """Yes or no, for all of them alike; what is printed there, and for whom nothing is."""
    having = [(row, text) for row, text in found if text]
    bare = [row for row, text in found if not text]
    lead = "No" if bare else "Yes"
    texts = dict.fromkeys(text for _, text in having)
    said = [_sentence(context, [row for row, own in having if own == text], text) for text in texts]
    said += [_sentence(context, bare, "")] if bare else []
    items = (lead, *texts)
    return Answer("answered", f"{lead}. {' '.join(said)}", items=items,
                  citations=_quotes(context, [row for row, _ in found]))  # fmt: skip


def _sentence(context: Context, rows: Sequence[Row], text: str) -> str:
    names = context.local
    people = names.joined(dict.fromkeys(str(row["name"]) for row in rows))
    places = names.joined(dict.fromkeys(names.part(str(row["letter"]), str(row["part"])) for row in rows))
    if not text:
        return upper_first(names.say("beneath.nothing", people=people, places=places))
    return upper_first(names.say("beneath.printed", people=people, places=places, text=text))


def _quotes(context: Context, rows: Sequence[Row]) -> tuple[Citation, ...]:
    return cite_all(context.reader, rows)

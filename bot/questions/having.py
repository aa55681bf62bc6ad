"""Which letter has a property of its cover or its parts: the same two dates, two addenda, no symbol, a session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.intents import question
from bot.questions.choosing import asks_most
from bot.questions.for_organs import symbols_asked
from bot.questions.letter_properties import attached_parts
from bot.questions.printed_values import facts
from bot.questions.strays import CARRYING, strays
from bot.reading.ordinals import named_ordinals
from bot.reading.patterns import pattern
from bot.reading.statements import DENYING
from bot.scoping.cards import MOST_CARDS, LetterCard, cards, letter_count
from bot.scoping.parts_meant import parts_called
from bot.slots import CARDINALS
from bot.wording import Names, shortened, upper_first
from store.words import stem

Evidence = list[Row]
Test = Callable[[Context, LetterCard], Evidence]
"""Rows that show that the letter has the property; none where it has not."""
_NOT = DENYING | {"lack", "lacks", "nothing"}
_ROMAN = pattern(r" [IVX]+$")


@question(
    "which letter has two {part}", "which letter is addressed to someone other than {office}",
    "which letter has no {part}", "which letter has no symbol", "which letter prints symbol",
    "which letter belongs to session", "which letter names items of provisional agenda",
    "which letter has only one {part}", "which letter was circulated as document of {organ}",
    "which letter was distributed on same day", "which letter is not addressed to {office}",
    "which letters have symbol", "which letter was not sent to {office}", "which letters were made for session",
    "which letter has {part} and {part}", "which letter is dated and distributed on one day",
    "which letter has same date as its {part}", "which letter stands on preliminary list",
    "which letters come with {part}", "which letters have {part}", "letters with {part}",
    "letters accompanied by {part}", "letters with {part} attached", "letters that enclose {part}",
    "which letters carry {part}", "which letters ask for new agenda item", "which letters request supplementary item",
    example="which letter has no symbol", anchors="{part} item agenda_point", checks=True,
)  # fmt: skip
def having(context: Context) -> Answer | None:
    """Which letters have a property of their covers or parts."""
    tests = [test for find in _FINDERS if (test := find(context))]
    if not tests or not _asks_which_letter(context) or asks_most(context.utterance):
        return None
    if letter_count(context.reader) > MOST_CARDS:
        return None
    found: list[tuple[LetterCard, Evidence]] = []
    for card in cards(context.reader):
        shown = [test(context, card) for test in tests]
        if all(shown):
            found.append((card, [row for rows in shown for row in rows]))
    if not found:
        return None
    names = context.local
    listed = shortened([names.letter(card.letter) for card, _ in found], 12, names.language)
    rows = [row for _, evidence in found[:8] for row in evidence[:4]]
    items = tuple(context.names.letter(card.letter).removeprefix("the ") for card, _ in found[:12])
    text = f"{upper_first(listed)}.{_dates(found, names)}{_addressees(found, names)}"
    return Answer("answered", text, items=items, citations=cite_all(context.reader, rows))


def _dates(found: Sequence[tuple[LetterCard, Evidence]], names: Names) -> str:
    """The day of distribution, where that is what shows it."""
    shown = [row for _, rows in found for row in rows if "field" in row and row["field"] == "document_date"]
    days = [names.day(str(row["value"])) for row in shown[:1]] if len(found) == 1 else []
    return "".join(f" {names.say('distributed.it', date=date)}" for date in days)


def _addressees(found: Sequence[tuple[LetterCard, Evidence]], names: Names) -> str:
    """To whom the letters go, where another addressee is what shows it."""
    shown = [row for _, rows in found for row in rows if "field" in row and row["field"] == "addressee"]
    told = (names.say("addressed", place=names.letter(str(r["letter"])), office=str(r["value"])) for r in shown)
    return "".join(f" {upper_first(one)}." for one in told) if len(found) <= _FEW else ""


_FEW = 3


def _asks_which_letter(context: Context) -> bool:
    texts = [word.text for word in context.utterance.words]
    nouns = [i for i, text in enumerate(texts) if text in ("letter", "letters", "document", "documents")]
    nouns = [i for i in nouns if texts[i + 1 : i + 2] != ["symbol"]]  # "what document symbol"
    before = [next((text for text in reversed(texts[:i]) if text not in _BETWEEN), "") for i in nouns]
    listed = texts[:1] == ["list"] and "list" in before
    return listed or any(text in ("which", "only", "what", "all", "every", "single") for text in before)


_BETWEEN = frozenset("of the these those your loaded four three two me one un united nations".split())


def _texts(context: Context) -> set[str]:
    return {word.text for word in context.utterance.words}


def _same_dates(context: Context) -> Test | None:
    """Dated and distributed on one day; or the cover and a part that bears a date of its own."""
    texts = _texts(context)
    if not (texts & {"same", "very", "day"} and texts & {"day", "date", "dated"}):
        return None
    if {"cover", "annex"} <= set(context.utterance.values("part")):
        return _cover_and_annex
    issued = {word.stem for word in context.utterance.words} & {"distribut", "circul", "issu", "publish"}
    return _issued_at_once if issued else None


def _issued_at_once(context: Context, card: LetterCard) -> Evidence:
    same = card.dated and card.dated == card.document_date
    return facts(context.reader, (card.letter,), "dated", "document_date") if same else []


def _cover_and_annex(context: Context, card: LetterCard) -> Evidence:
    sql = (
        "SELECT letter, part, dated, dated_start AS start, dated_end AS end FROM parts "
        "WHERE letter = :l AND dated IS NOT NULL AND dated_start IS NOT NULL ORDER BY ordinal"
    )
    rows = list(context.reader.rows(sql, {"l": card.letter}))
    dates = {str(row["dated"]) for row in rows}
    return rows if len(rows) > 1 and len(dates) == 1 else []


def _labels(context: Context) -> Test | None:
    """So many annexes or addenda; or labels with Roman numerals."""
    texts = [word.text for word in context.utterance.words]
    if "roman" in texts:
        return lambda c, card: _part_rows(c, card, lambda label: bool(_ROMAN.search(label)))
    for slot in context.utterance.of("part"):
        if slot.value.split()[0] in _FAMILIES and texts[slot.first] == "one":
            return partial(_so_many, family=slot.value.split()[0], wanted=1)
        if slot.value in _FAMILIES:
            before = texts[max(0, slot.first - 2) : slot.first]
            number = next((CARDINALS[text] for text in before if text in CARDINALS), 0 if set(before) & _NOT else None)
            if number is not None:
                return partial(_so_many, family=slot.value, wanted=number)
    return None


def _with_part(context: Context) -> Test | None:
    """A part of a kind, where nothing is asked of the part: "letters with a draft resolution"."""
    utterance = context.utterance
    kinds = [slot.value for slot in utterance.of("part") if slot.value not in ("cover", "footnote")]
    before = (
        word.text for slot in utterance.of("part") for word in utterance.words[max(0, slot.first - 2) : slot.first]
    )
    if not _NOT.isdisjoint(before):
        return None
    if len(kinds) != 1 or len(utterance.slots) > 1 or strays(utterance, context.scope, CARRYING, context.reader):
        return None
    return partial(_parts_of_kind, kind=kinds[0])


def _parts_of_kind(context: Context, card: LetterCard, kind: str) -> Evidence:
    labels = {part.part for part in parts_called(kind, card.parts)}
    return _part_rows(context, card, lambda label: label in labels)


def _requesting(context: Context) -> Test | None:
    """A request for a new item on an agenda."""
    stems = {word.stem for word in context.utterance.words}
    if not (stems & {"item", "point"} and stems & _WANTING and stems & {"new", "supplementari", "addit", "extra"}):
        return None
    sql = "SELECT * FROM item_requests WHERE letter = :l ORDER BY start"
    return lambda c, card: list(c.reader.rows(sql, {"l": card.letter}))


_WANTING = frozenset("ask request want propos seek demand call wish add includ".split())
_FAMILIES = ("annex", "addendum", "enclosure", "appendix")


def _so_many(context: Context, card: LetterCard, family: str, wanted: int) -> Evidence:
    rows = _part_rows(context, card, lambda label: label.split(", ")[-1].split()[0] == family)
    if wanted == 0:
        return [] if rows or _speaks_of(context, card, family) else facts(context.reader, (card.letter,), "title")
    return rows if len(rows) == wanted else []


def _speaks_of(context: Context, card: LetterCard, family: str) -> bool:
    """ "(see annex)": a letter that says so has one, though it is not in its file."""
    sql = "SELECT 1 FROM sentences WHERE letter = :l AND part = 'letter' AND ' ' || stems || ' ' LIKE :f LIMIT 1"
    return any(context.reader.rows(sql, {"l": card.letter, "f": f"% {stem(family)} %"}))


def _part_rows(context: Context, card: LetterCard, fits: Callable[[str], bool]) -> Evidence:
    return [row for row in attached_parts(context, card.letter) if fits(str(row["part"]))]


def _list_kind(context: Context) -> Test | None:
    said = " ".join(word.text for word in context.utterance.words)
    kind = next((kind for kind in ("preliminary list", "provisional agenda") if kind in said), None)
    sql = "SELECT * FROM agenda_items WHERE letter = :l AND list_kind = :k ORDER BY start"
    return (lambda c, card: list(c.reader.rows(sql, {"l": card.letter, "k": kind}))) if kind else None


def _other_addressee(context: Context) -> Test | None:
    offices = context.utterance.values("office")
    if len(offices) != 1 or not _texts(context) & (_NOT | {"other", "else", "except"}):
        return None
    return lambda c, card: (
        facts(c.reader, (card.letter,), "addressee")
        if card.addressees and not set(offices) & set(card.addressees)
        else []
    )


def _symbol(context: Context) -> Test | None:
    texts = _texts(context)
    if not texts & {"symbol", "symbols"} or context.utterance.of("symbol") or symbols_asked(context.utterance):
        return None
    lacking = bool(texts & _NOT)
    return lambda c, card: _with_symbol(c, card, lacking)


def _with_symbol(context: Context, card: LetterCard, lacking: bool) -> Evidence:
    printed = facts(context.reader, (card.letter,), "symbol")
    return ([] if printed else facts(context.reader, (card.letter,), "title")) if lacking else printed


def _session(context: Context) -> Test | None:
    numbers = named_ordinals([word.text for word in context.utterance.words])
    if not numbers or "session" not in _texts(context):
        return None
    return lambda c, card: facts(c.reader, (card.letter,), "session") if card.session in numbers else []


_FINDERS = (_same_dates, _labels, _list_kind, _other_addressee, _symbol, _session, _with_part, _requesting)

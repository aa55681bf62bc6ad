"""Properties of letters that a question may name: addressee, sender, signatures, a request, kinds of parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot.citing import Row
from bot.context import Context
from bot.questions.claimed import Number, claimed_number
from bot.questions.for_organs import DENIED, denied, organs_named, rows_of_organs, rows_of_symbols, symbols_asked
from bot.questions.printed_values import facts
from bot.questions.signatures import family, in_office, signatures
from bot.questions.signing import sign_stems
from bot.questions.spoken import spoken_rows
from bot.questions.strays import CARRYING
from bot.reading.ordinals import named_ordinals
from bot.reading.utterance import Utterance
from bot.scoping.cards import LetterCard
from bot.scoping.parts_meant import parts_called
from bot.scoping.scope import Scope, indices
from bot.slots import MONTHS, Slot
from store.words import stem


class Property(NamedTuple):
    """What letters are asked for by."""

    words: frozenset[str]
    """Stems that belong to it."""
    shown: Callable[[LetterCard], Sequence[Row]]
    """Rows that show that a letter has it; none where it has not."""
    kinds: frozenset[str] = frozenset()
    """Kinds of slots that it reads."""


def stems_of(text: str) -> frozenset[str]:
    return frozenset(map(stem, text.split()))


def _addressed(context: Context) -> Property | None:
    """Addressed to an officer: "go to", "have X as addressee", "directed to X rather than to Y"."""
    utterance = context.utterance
    stems = {word.stem for word in utterance.words}
    bare = utterance.of("office") and not utterance.of("person") and not stems & _SIGNING
    to_office = bare and all("to" in _before(utterance, slot) for slot in utterance.of("office"))
    if not (stems & ADDRESSING or to_office):
        return None
    if any(_before(utterance, slot) & {"from", "by"} for slot in utterance.of("office")):
        return None  # whose letter it is
    meant = [s.value for s in utterance.of("office") if not denied(utterance, s)]
    barred = [s.value for s in utterance.of("office") if denied(utterance, s)]
    if not meant:
        return None

    def shown(card: LetterCard) -> Sequence[Row]:
        fits = set(meant) <= set(card.addressees) and not set(barred) & set(card.addressees)
        rows = facts(context.reader, (card.letter,), "addressee") if fits else []
        return [row for row in rows if row["value"] in meant]

    return Property(ADDRESSING, shown, frozenset({"office"}))


ADDRESSING = stems_of(
    "address addressed addressee addressees goes go went gone sent send directed direct recipient written"
)


def _sent(context: Context) -> Property | None:
    """Sent by States: "from X", "sent by the mission of X"."""
    utterance = context.utterance
    slots = [s for s in utterance.of("state") if _before(utterance, s) & {"from", "by"}]
    stems = {word.stem for word in utterance.words}
    if not slots or stems & _SIGNING or len(slots) < len(utterance.of("state")):
        return None
    states = {slot.value for slot in slots}

    def shown(card: LetterCard) -> Sequence[Row]:
        rows = facts(context.reader, (card.letter,), "sender_state")
        return [row for row in rows if row["value"] in states] if states <= set(card.sender_states) else []

    return Property(
        stems_of("come comes came sent send written issued mission author submitted permanent"),
        shown,
        frozenset({"state"}),
    )


def _before(utterance: Utterance, slot: Slot) -> set[str]:
    return {word.text for word in utterance.words[max(0, slot.first - 2) : slot.first]}


_SIGNING = sign_stems()


def _signed(context: Context) -> Property | None:
    """Signed by a person, for a State, in an office; or by so many: "a single signature", "more than one signer"."""
    utterance = context.utterance
    if not {word.stem for word in utterance.words} & _SIGNING:
        return None
    people, states, offices = utterance.values("person"), utterance.values("state"), utterance.values("office")
    number = signatures_claimed(utterance)
    if not (people or states or offices or number):
        return None
    cover = "cover" in utterance.values("part")

    def shown(card: LetterCard) -> Sequence[Row]:
        rows = signatures(context.reader, Scope((card.letter,)))
        under = [row for row in rows if row["part"] == "letter"]
        rows = under if cover else rows
        if number and not (people or states):
            # "Signed by six people": under the letter itself, or with what is annexed.
            exact = number.compared == "=" and number.value > 1
            rows = next((own for own in ([rows, under] if exact else [rows]) if number.holds(len(own))), [])
        rows = [r for r in rows if (not people or family(r) in people) and (not states or r["state"] in states)]
        return in_office(rows, offices) if offices else rows

    return Property(
        _SIGNING
        | _SIGNERS
        | stems_of("sole alone carry carries bear bears hold holds under beneath stand more least fewer less"),
        shown,
        frozenset({"person", "state", "office"} | ({"part"} if cover else set())),
    )


def signatures_claimed(utterance: Utterance) -> Number | None:
    """The number of signatures that letters are asked for by: "a single signature", "more than two signers"."""
    alone = bool({word.text for word in utterance.words} & {"sole", "single", "alone"})
    return Number(1, "=") if alone else claimed_number(utterance, _SIGNERS)


_SIGNERS = _SIGNING | stems_of("person people name names hand hands individual individuals diplomat diplomats")


def _for_others(context: Context) -> Property | None:
    """Written on behalf of other States."""
    stems = {word.stem for word in context.utterance.words}
    if not stems & stems_of("behalf speak speaks spoke speaking"):
        return None

    def shown(card: LetterCard) -> Sequence[Row]:
        return spoken_rows(context.reader, Scope((card.letter,)), context.utterance.values("state"))[:1]

    return Property(
        stems_of("behalf speak speaks spoke speaking other others written states countries missions"),
        shown,
        frozenset({"state"}),
    )


def _requesting(context: Context) -> Property | None:
    """Requests for a new item on an agenda."""
    stems = {word.stem for word in context.utterance.words}
    if not (stems & stems_of("item items point topic") and stems & stems_of("new supplementary additional extra")):
        return None
    sql = "SELECT * FROM item_requests WHERE letter = :l ORDER BY start"
    return Property(_REQUEST, lambda card: list(context.reader.rows(sql, {"l": card.letter})))


_REQUEST = stems_of(
    """ask asks request requests requested want wants propose seek seeks demand call wish add include included
    inclusion put place get item items point topic new supplementary additional extra agenda assembly general session"""
)


def _with_part(context: Context) -> Property | None:
    """With parts of a label or kind: "an annex", "a draft resolution attached"."""
    utterance = context.utterance
    kinds = [slot.value for slot in utterance.of("part") if slot.value not in ("cover", "footnote")]
    if not kinds or {word.stem for word in utterance.words} & _SIGNING:
        return None
    if any({"no", "without"} & _before(utterance, slot) for slot in utterance.of("part")):
        return None

    def shown(card: LetterCard) -> Sequence[Row]:
        called = [{part.part for part in parts_called(kind, card.parts)} for kind in kinds]
        rows = [row for row in attached_parts(context, card.letter) if any(row["part"] in c for c in called)]
        return rows if all(called) else []

    return Property(_CARRYING, shown, frozenset({"part"}))


_CARRYING = CARRYING | {"both"}


def attached_parts(context: Context, letter: str) -> list[Row]:
    """The parts that go with a letter, each by its heading, or by its first sentence where it has none."""
    first = "(SELECT s.{0} FROM sentences s WHERE s.letter = p.letter AND s.part = p.part ORDER BY s.start LIMIT 1)"
    sql = (
        f"SELECT p.letter, p.part, coalesce(p.label_start, {first.format('start')}, p.start) AS start, "
        f"coalesce(p.label_end, {first.format('end')}, p.end) AS end FROM parts p "
        "WHERE p.letter = :l AND p.part <> 'letter' ORDER BY p.ordinal"
    )
    return list(context.reader.rows(sql, {"l": letter}))


def _session(context: Context) -> Property | None:
    """Of a session of the General Assembly."""
    numbers = named_ordinals([word.text for word in context.utterance.words])
    if not numbers or "session" not in {word.text for word in context.utterance.words}:
        return None

    def shown(card: LetterCard) -> Sequence[Row]:
        return facts(context.reader, (card.letter,), "session") if card.session in numbers else []

    return Property(stems_of("session belong belongs relate general assembly"), shown)


def _symbol(context: Context) -> Property | None:
    """With a document symbol of its own, or with so many: "two symbols, one for the Assembly"."""
    texts = {word.text for word in context.utterance.words}
    if not texts & {"symbol", "symbols"} or texts & DENIED or context.utterance.of("symbol"):
        return None
    several = symbols_asked(context.utterance) is not None
    return Property(
        _PRINTING_SYMBOLS | (_OF_ORGANS if several else frozenset()),
        rows_of_symbols(context),
        frozenset({"organ", "body"}) if several else frozenset(),
    )


_PRINTING_SYMBOLS = stems_of(
    """symbol symbols carry carries bear bears print prints printed show shows own document double dual separate
    different both more than"""
)


def _for_organ(context: Context) -> Property | None:
    """Documents of an organ: "went to the Security Council", "meant for the Assembly alone"."""
    utterance = context.utterance
    organs = organs_named(utterance)
    stems = {word.stem for word in utterance.words}
    if organs is None or not stems & _BEFORE_AN_ORGAN or "symbol" in stems or utterance.of("office", "reference"):
        return None
    return Property(_BEFORE_AN_ORGAN | _OF_ORGANS, rows_of_organs(context, organs), frozenset({"organ", "body"}))


_BEFORE_AN_ORGAN = stems_of(
    """go goes went gone send sent circulated circulate circulation distributed put meant intended issued submitted
    reached document documents"""
)
_OF_ORGANS = stems_of(
    """before body organ official also too well both want wanted wish wished ask asked document council assembly
    together jointly along either whether exclusively solely purely"""
)


def of_month(context: Context) -> Property | None:
    """Dated in a month of any year: "dated in August", "written in May"."""
    dates = indices(context.utterance.of("date"))
    texts = [word.text for word in context.utterance.words]
    named = [i for i, text in enumerate(texts) if text in MONTHS and i not in dates and texts[i - 1] in _WITHIN]
    if len(named) != 1:
        return None
    month = f"-{MONTHS.index(texts[named[0]]) + 1:02d}"

    def shown(card: LetterCard) -> Sequence[Row]:
        return facts(context.reader, (card.letter,), "dated") if str(card.dated)[4:7] == month else []

    return Property(_DATING | {stem(texts[named[0]])}, shown)


_WITHIN = frozenset("in from during of dated month".split())
_DATING = stems_of("date dated dates bear bears written wrote sent signed drafted month during themselves itself")


def _under_item(context: Context) -> Property | None:
    """Under an item of the agenda: "circulated under agenda item 40"."""
    items = [value.removeprefix("item ") for value in context.utterance.values("reference") if value[:5] == "item "]
    if not items or len(items) < len(context.utterance.of("reference")):
        return None
    sql = "SELECT * FROM agenda_items WHERE letter = :l ORDER BY start"

    def shown(card: LetterCard) -> Sequence[Row]:
        rows = [row for row in context.reader.rows(sql, {"l": card.letter}) if str(row["item"]) in items]
        return rows if {str(row["item"]) for row in rows} == set(items) else []

    return Property(_BEFORE_AN_ORGAN | _OF_ORGANS | _OF_ITEMS, shown, frozenset({"reference", "organ", "body"}))


_OF_ITEMS = stems_of("under item items agenda preliminary provisional list stand stands placed fall falls requested")


PRINTED_FIELDS = (
    ("distribution", stems_of("distribution line")),
    ("original_language", stems_of("original language")),
    ("footnote", stems_of("footnote")),
    ("session", stems_of("session")),
)
"""Lines of a masthead with the stems that a question for them holds, all of them."""
PRINTING = stems_of(
    """carry carries bear bears print prints printed show shows indicate indicates indicated give gives given have has
    line lines note mention mentions mentioned state stated front cover masthead one contain contains own"""
)


FINDERS = (
    _addressed, _sent, _signed, _for_others, _requesting, _with_part, _session, _symbol, _for_organ, _under_item,
    of_month,
)  # fmt: skip

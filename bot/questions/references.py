"""Where a resolution, rule, article, treaty or document is cited, and by whom."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.bounds import is_large
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.intents import question
from bot.questions.cited_rows import MOST_CITING, cited_rows, described, references_called, sentences_of
from bot.questions.mention_answers import told_no
from bot.questions.quoting import with_place
from bot.questions.reference_focus import (
    asks_citing,
    of_adoption,
)
from bot.scoping.scope import Scope
from bot.wording import shortened


@question(
    "where is {reference} cited", "where is {reference} mentioned", "which letter cites {reference}",
    "which letters mention {reference}", "is {reference} cited", "is {reference} mentioned in {part}",
    "does letter cite {reference}", "what is {reference}", "what does {reference} say", "what was {reference} about",
    "why is {reference} cited", "in what connection is {reference} cited", "what is said about {reference}",
    "which paragraph cites {reference}", "who cites {reference}", "what was decided in {reference}",
    "date of {reference}", "when was {reference} adopted", "does {part} refer to {reference}",
    "how often is {reference} cited", "{reference}", "what did {reference} do", "what does {reference} require",
    "for what is {reference} invoked", "which organ adopted {reference}", "which body adopted {reference}",
    "how many letters cite {reference}", "does {reference} appear", "is {reference} a {organ} resolution",
    "was {reference} adopted by {organ}", "does {part} cite {reference}", "does letter mention {reference}",
    "in which letter is {symbol}", "where is {symbol} cited", "which letter cites {symbol}", "who adopted {reference}",
    "how many letters mention {reference}", "in how many letters is {reference} mentioned",
    example="where is rule 14 cited", anchors="{reference}",
)  # fmt: skip
def where_cited(context: Context) -> Answer | None:
    """Where a resolution, rule, article or document is cited, with the sentence."""
    wanted = tuple(v for v in context.utterance.values("reference", "symbol") if not v.startswith("item "))
    if not wanted:
        return None
    if refusal := text_of_cited(context):
        return refusal
    called = context.local.joined(map(context.local.reference, wanted))
    everywhere = references_called(context.reader, wanted, Scope())
    scope = Scope() if of_adoption(context) else context.scope
    inside = [row for row in references_called(context.reader, wanted, scope) if _in_scope(context, row)]
    if context.utterance.asks in ("yes/no", "choice"):
        return _whether_cited(context, wanted, everywhere, inside)
    if not everywhere:
        return unanswered("not-stated", context.local.say("cited.nowhere", references=called))
    if not inside and context.scope.basis <= {"part", "description", "implied"}:
        inside = everywhere  # the part is what is spoken of, not where the citation is looked for
    if not inside:
        return _not_here(context, wanted, everywhere)
    return _where_told(context, inside, _lead(context, inside))


def text_of_cited(context: Context) -> Answer | None:
    """A refusal of "the full text of article 51": what is cited is not printed with it."""
    words, slots = context.utterance.words, context.utterance.of("reference", "symbol")
    slots = tuple(slot for slot in slots if not slot.value.startswith("item ") and slot.first not in context.scope.used)
    if not any(
        words[i + 1].text == "of" and words[i].text in _TEXT and slot.first - i <= _NEAR
        for slot in slots
        for i in range(max(0, slot.first - _NEAR), slot.first - 1)
    ):
        return None
    wanted = tuple(slot.value for slot in slots)
    key = "cited.no_text" if references_called(context.reader, wanted, Scope()) else "cited.nowhere"
    called = context.local.joined(map(context.local.reference, wanted))
    return unanswered("not-stated", context.local.say(key, references=called))


_TEXT = frozenset("text wording content contents".split())
_NEAR = 4
"""Words between "text of" and the provision."""


def _in_scope(context: Context, row: Row) -> bool:
    parts = [p for p in context.scope.parts if p[1] != "letter"]
    if parts or of_adoption(context):
        return not parts or (row["letter"], row["part"]) in parts
    return not context.scope.letters or row["letter"] in context.scope.letters


def _lead(context: Context, rows: Sequence[Row]) -> str:
    """The body, the date or the number of letters, where that is asked for."""
    stems_asked = {word.stem for word in context.utterance.words}
    first = rows[0]
    if context.utterance.asks == "how many":
        letters = list(dict.fromkeys(str(r["letter"]) for r in rows))
        names = context.local
        number = names.counted(len(letters), "letter")
        least = is_large(context.reader) and len(rows) >= MOST_CITING
        count = names.opening(names.say("members.at_least", count=number) if least else number)
        return f"{count}: {shortened([names.letter(letter) for letter in letters], language=names.language)}. "
    asks_body = bool(stems_asked & {"organ", "bodi", "adopt", "pass", "whose"})
    if first["body"] and asks_body and context.utterance.asks in ("who", "which", "what"):
        return f"{context.local.say('cited.body', body=str(first['body']))} "
    return f"{context.local.day(str(first['date']))}. " if first["date"] and context.utterance.asks == "when" else ""


def _where_told(context: Context, rows: Sequence[Row], lead: str) -> Answer:
    found = _with_marked(context, sentences_of(context, rows[:12]))
    told = " ".join(with_place(context.local, row) for row in found[:3])
    if not found:
        names = context.local
        places = [names.part(*part_of(row)) for row in rows]
        each = (names.say("cited.in", printed=str(r["printed"]), place=at) for r, at in zip(rows, places, strict=True))
        told = f"{names.joined(dict.fromkeys(each))}."
    items = tuple(dict.fromkeys(described(row) for row in rows))
    citations = cite_all(context.reader, [*rows[:6], *found[:4]])
    return Answer("answered", f"{lead}{told}"[:1400], items=items[:3], citations=citations)


def _with_marked(context: Context, found: list[Row]) -> list[Row]:
    if not any(str(row["text"])[:1] in "*[¹²³0123456789" for row in found):
        return found
    from bot.questions.marked_words import with_marked  # here to keep start-up fast: few provisions stand in notes

    return with_marked(context, found)


def _not_here(context: Context, wanted: Sequence[str], everywhere: Sequence[Row]) -> Answer:
    """ "No": the letter meant does not cite it; where it is cited, and what of the kind the letter does cite."""
    names = context.local
    here = names.joined(names.part(*p) for p in context.scope.parts)
    here = here or names.joined(map(names.letter, context.scope.letters)) or names.say("cited.any")
    where = names.joined(dict.fromkeys(names.part(*part_of(r)) for r in everywhere))
    kinds = {value.split()[0] for value in wanted}
    own = [row for row in cited_rows(context.reader, context.scope) if row["kind"] in kinds]
    cites = shortened(list(dict.fromkeys(described(row, names) for row in own)), language=names.language)
    instead = names.say("cited.instead", references=cites) if own else ""
    elsewhere = names.say("cited.elsewhere", places=where) if everywhere else ""
    denied = names.say("cited.not_here", place=here, references=names.joined(map(names.reference, wanted)))
    text = " ".join(filter(None, (denied, instead, elsewhere)))
    cover = own or _cover(context)
    return Answer("answered", text, items=("No",), citations=cite_all(context.reader, [*cover[:4], *everywhere[:6]]))


def _cover(context: Context) -> list[Row]:
    """The titles of the letters meant: proof that they were looked at."""
    where, params = Scope(context.scope.letters).where()
    return list(context.reader.rows(f"SELECT * FROM letter_facts WHERE {where} AND field = 'title'", params))


def _of_another_part(context: Context, rows: Sequence[Row]) -> bool:
    """ "Resolution 49/12 A", where 49/12 B is cited: the parts of a resolution of the Assembly have letters."""
    words = context.utterance.words
    for slot in context.utterance.of("reference"):
        part = words[slot.last].text.upper() if slot.last == len(words) - 1 else ""
        named = {str(row["name"]).rpartition(" ")[2] for row in rows}
        if len(part) == 1 and part.isalpha() and any(len(one) == 1 for one in named) and part not in named:
            return True
    return False


def _whether_cited(
    context: Context, wanted: Sequence[str], everywhere: Sequence[Row], inside: Sequence[Row]
) -> Answer | None:
    """Yes or no: whether it is cited there, or is of the organ or date that the question claims."""
    if not inside:
        kinds = {value.split()[0] for value in wanted}
        comparable = [row for row in cited_rows(context.reader, context.scope) if row["kind"] in kinds]
        if context.scope.letters and (everywhere or comparable):
            return _not_here(context, wanted, everywhere)
        if everywhere or context.scope.letters or not asks_citing(context):
            return None
        called = context.local.joined(map(context.local.reference, wanted))
        return unanswered("not-stated", told_no(context, context.local.say("cited.nowhere", references=called)))
    if _of_another_part(context, inside):
        told = context.local.say("cited.is", reference=described(inside[0], context.local))
        return _where_told(context, inside, f"No. {told} ")
    organs = _organs_claimed(context)
    asked = {word.stem for word in context.utterance.words}
    dates = [slot.value for slot in context.utterance.of("date") if not _names_letter(context, slot.first)]
    held: list[bool] = []
    if organs and inside[0]["body"] and asked & {"resolut", "adopt", "pass", "decis", "organ", "bodi"}:
        held.append(inside[0]["body"] in organs)
    if dates and inside[0]["date"]:
        held.append(any(str(inside[0]["date"]).startswith(d) for d in dates))
    if held and not asked & _IN_TIME:
        told = context.local.say("cited.is", reference=described(inside[0], context.local))
        return _where_told(context, inside, f"{'Yes' if all(held) else 'No'}. {told} ")
    basing = asked & {"invok", "rule", "articl", "base", "resolut"}
    if asked & _IN_TIME or not (basing or asks_citing(context)):
        return None
    return _where_told(context, inside, "Yes. ")


def _organs_claimed(context: Context) -> list[str]:
    """The organs it is said to be of; not the one that its own name gives, where another is claimed."""
    slots = [slot for slot in context.utterance.of("organ", "body") if slot.value in _ORGANS]
    numbered = {slot.first for slot in context.utterance.of("reference", "symbol")}
    claimed = [slot for slot in slots if slot.last not in numbered]
    return [slot.value for slot in claimed or slots]


_ORGANS = frozenset(("General Assembly", "Security Council"))
_IN_TIME = frozenset("befor after earlier later older newer alreadi until".split())


def _names_letter(context: Context, first: int) -> bool:
    return first in context.scope.used and bool(context.scope.letters) and not of_adoption(context)

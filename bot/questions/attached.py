"""What a letter is made of: its annexes, addenda and enclosures, and what each is."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.intents import question
from bot.questions.choosing import asks_most
from bot.questions.claimed import claimed_number
from bot.questions.which import asks_of_a_body, says_of_a_thing
from bot.scoping.scope import Scope
from bot.scoping.universal import asks_which_letters
from bot.searching.content import TELLING
from bot.wording import Names, counted, upper_first
from store.words import stem


@question(
    "how many annexes", "which annexes", "what annexes does letter have", "list parts of letter",
    "parts of letter",
    "structure of letter", "how many parts", "what is attached", "number of annexes", "does letter have {part}",
    "is there {part}", "how many {part} does letter have", "what are the annexes", "annexes of letter",
    "{part} of letter", "which {part} is {part}",
    "in which {part} is {part}", "which annex is {part}", "where is {part}", "has letter an annex",
    "how many addenda", "what addenda", "{part} is which {part}", "one annex or two", "which documents are attached",
    "what does {part} consist of", "which letter has {part}", "which letters have {part}", "how many {part}",
    "which letters contain {part}", "how many {part} in total", "how many {part} in all", "total number of {part}",
    example="which annexes does the 2009 letter have",
)  # fmt: skip
def parts(context: Context) -> Answer | None:
    """The parts of a letter: annexes, addenda, enclosures, and what each is."""
    if not context.utterance.of("part") and not {word.stem for word in context.utterance.words} & _STRUCTURE:
        return None
    lacking = {"no", "without"} & {word.text for word in context.utterance.words}
    if lacking and context.utterance.asks in ("yes/no", "how many"):
        return None  # "does any letter have no annex"
    if context.utterance.words[-1].text == "so":
        return None  # "where does it say so": where that is said, and not where the part is
    if asks_of_a_body(context) or says_of_a_thing(context.utterance) or asks_most(context.utterance):
        return None
    if asks_which_letters(context.utterance) and context.utterance.of("part"):
        return None
    if context.utterance.of("region"):
        return None  # of the letters of a part of the world
    kinds = {v for v in context.utterance.values("part") if v != "cover"}
    families = kinds & _FAMILIES
    of_one = len(context.scope.letters) == 1  # the only one that has such a part, or the one that was spoken of
    everywhere = bool(families) and families == kinds and context.scope.basis == frozenset({"part"}) and not of_one
    found = _of_families(context, families) if everywhere else _parts_of(context)
    if not found or (context.utterance.asks == "yes/no" and (not kinds or _asks_what_is_told(context))):
        return None
    every = found
    if kinds & _KINDS:
        here = [p for p in (context.scope.parts or ()) if p[1] != "letter"]
        found = [row for row in found if (row["letter"], row["part"]) in here] or found
        of_kind = [row for row in found if str(row["kind"]) in kinds]
        found = of_kind if of_kind and context.utterance.asks == "which" else found
    by_letter: dict[str, list[Row]] = {}
    for row in found:
        by_letter.setdefault(str(row["letter"]), []).append(row)
    names = context.local
    text = " ".join(
        names.say("parts.of", letter=names.letter(x), parts=parts_in_words(rows, names))
        for x, rows in by_letter.items()
    )
    if kinds & _KINDS and found != every:
        text = _of_that_kind(context, found)
    if context.utterance.asks == "yes/no" and (is_so := _is_that_kind(context, every)) is not None:
        return _told_so(context, is_so, every)
    if context.utterance.asks == "yes/no":
        claim = claimed_number(context.utterance, _FAMILY_STEMS) if families and len(by_letter) == 1 else None
        held = [row for row in found if str(row["part"]).split()[0] in families]
        text = f"{'Yes' if claim is None or claim.holds(len(held)) else 'No'}. {text}"
    total = (str(len(found)),) if everywhere and context.utterance.asks == "how many" else ()
    text = f"{total[0]}: {text}" if total and len(by_letter) > 1 else text
    citations = cite_all(context.reader, found, "label_start", "label_end") or cite_all(context.reader, found)
    return Answer("answered", text, items=(*total, *dict.fromkeys(str(r["part"]) for r in found)), citations=citations)


def _is_that_kind(context: Context, rows: Sequence[Row]) -> bool | None:
    """ "Is annex II the explanatory note?"; None where it is not one part and one kind."""
    values = set(context.utterance.values("part"))
    labelled = [row for row in rows if str(row["part"]) in values]
    kinds = values & _KINDS
    return str(labelled[0]["kind"]) in kinds if len(kinds) == 1 == len(labelled) else None


def _told_so(context: Context, is_so: bool, every: Sequence[Row]) -> Answer:
    names, values = context.local, context.utterance.values("part")
    letter = next(row["letter"] for row in every if str(row["part"]) in values)
    rows = [row for row in every if row["letter"] == letter]
    listed = names.say("parts.of", letter=names.letter(str(rows[0]["letter"])), parts=parts_in_words(rows, names))
    word = "Yes" if is_so else "No"
    citations = cite_all(context.reader, rows, "label_start", "label_end") or cite_all(context.reader, rows)
    return Answer("answered", f"{word}. {listed}", items=(word,), citations=citations)


def _asks_what_is_told(context: Context) -> bool:
    """ "Does the memorandum say this?": that there is a memorandum is no yes to it."""
    texts = [word.text for word in context.utterance.words]
    at = next((i for i in range(1, len(texts)) if texts[i] in _POINTING), 0)
    return at > 0 and context.utterance.words[at - 1].stem in TELLING


_POINTING = frozenset("this that it so them these those".split())


def _of_that_kind(context: Context, found: Sequence[Row]) -> str:
    """Parts of one kind, where the letters have others too: "Annex II (draft resolution) to the letter of ..."."""
    names = context.local
    listed = names.joined(names.part(*part_of(row)) for row in found)
    count = f"{len(found)}: " if context.utterance.asks == "how many" else ""
    return f"{count}{listed}." if count else f"{upper_first(listed)}."


_STRUCTURE = frozenset(
    "part structur attach annex annexur enclos addend addenda consist piec made compon section".split()
)
_KINDS = {"memorandum", "explanatory note", "draft resolution", "statement"}


_FAMILIES = {"annex", "addendum", "enclosure", "appendix"}
_FAMILY_STEMS = frozenset(map(stem, "annex annexes addendum addenda enclosure enclosures appendix appendices".split()))


def _of_families(context: Context, families: set[str]) -> list[Row]:
    """The annexes, or the addenda, of all letters, however they are numbered."""
    every = _parts_of(context._replace(scope=Scope()))
    return [row for row in every if str(row["part"]).split(",")[-1].split()[0] in families]


def _parts_of(context: Context) -> list[Row]:
    where, params = Scope(context.scope.letters).where()
    return list(
        context.reader.rows(
            f"SELECT * FROM parts WHERE {where} AND part <> 'letter' ORDER BY letter, ordinal LIMIT 60", params
        )
    )


def parts_in_words(rows: Sequence[Row], names: Names) -> str:
    """ "two annexes (annex I: explanatory note and annex II: draft resolution)"."""
    families: dict[str, list[Row]] = {}
    for row in rows:
        families.setdefault(str(row["part"]).split(",")[-1].split()[0], []).append(row)
    plural = {"annex": "annexes", "addendum": "addenda", "appendix": "appendices"}
    return names.joined(
        f"{_number(len(own), family, plural.get(family), names)} "
        f"({names.joined(_kind_in_words(row, names) for row in own)})"
        for family, own in families.items()
    )


def _number(number: int, family: str, plural: str | None, names: Names) -> str:
    """ "two annexes"; where the noun would have to be declined, "annex: 2"."""
    return counted(number, family, plural) if names.language == "en" else f"{names.bare_label(family)}: {number}"


def _kind_in_words(row: Row, names: Names) -> str:
    label = names.bare_label(str(row["part"]))
    kind, title = str(row["kind"] or "text"), str(row["title"] or "")
    told = title.casefold() if title.casefold().endswith(kind) and len(title) < 40 else kind
    if kind == "text":
        return label
    return f"{label}: {told if names.language == 'en' else names.kind(kind)}"

"""Chapters of a declaration or memorandum: their titles, their number, their order, and which one treats of what.

A chapter is a heading that is counted ("II. FISHERIES", "B. Pledges", "Chapter 3") with the paragraphs below it.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.questions.chapter_rows import ASKING, COUNTED, Chapter, in_parts, those_that_fit
from bot.questions.drafts import held, numbered
from bot.questions.quoting import place
from bot.reading.utterance import Term, terms
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.slots import CARDINALS, ORDINALS
from bot.wording import in_words, upper_first
from store.words import stem, stems

_ROMAN = {"i": 1, "v": 5, "x": 10}
_NOUNS = frozenset("chapter chapters section sections heading headings".split())
_ALL_OF_THEM = frozenset("chapters sections headings titles every each list".split())
LONGEST = 900
"""Characters of the paragraphs of a chapter that are shown."""


def chapters(context: Context) -> Answer | None:
    """The chapters of the part meant: all of them, how many, one by its number or place, or the one on a topic."""
    utterance = context.utterance
    texts = [word.text for word in utterance.words]
    going_on = _goes_on_from(context)
    if not set(texts) & _NOUNS or utterance.asks in ("yes/no", "choice", "when", "why") or utterance.of("section"):
        return None
    found = _in_one_part(context)
    if not found:
        return _wherever(context)
    number = _number_asked(texts, len(found))
    topic = _topic(context, found[0].heading)
    if number is not None and topic:
        return None
    if number is not None:
        return _told(context, found, [one for one in found if one.number == number])
    at = going_on if not topic else _on(found, topic)
    if at is not None and (step := _step(texts)):
        shown = found[at + step : at + step + 1] if at + step >= 0 else []
        return _told(context, found, shown)
    if topic:
        return _told(context, found, [found[at]]) if at is not None else None
    return _listed(context, found) if set(texts) & _ALL_OF_THEM else None


def _wherever(context: Context) -> Answer | None:
    """The one chapter of all parts whose heading holds the topic, or the one beside it."""
    every = [own for own in in_parts(context) if own]
    texts = [word.text for word in context.utterance.words]
    fitting = []
    for own in every:
        topic = _topic(context, own[0].heading)
        at = _on(own, topic, in_headings=True) if topic else None
        fitting += [(own, at)] if at is not None else []
    if len(fitting) != 1 or len(every) == 1:
        return None
    own, at = fitting[0]
    step = _step(texts)
    return _told(context, own, own[at + step : at + step + 1] if at + step >= 0 else [])


def _in_one_part(context: Context) -> list[Chapter]:
    """Chapters of the one part that has some and that the words of the question fit."""
    every = in_parts(context)
    if len(every) > 1:
        fitting = those_that_fit(context, [part_of(own[0].heading) for own in every])
        every = [own for own in every if (own[0].heading["letter"], own[0].heading["part"]) in fitting]
    return every[0] if len(every) == 1 else []


def _number_asked(texts: Sequence[str], many: int) -> int | None:
    """ "Chapter II", "chapter 3", "the second chapter", "the last chapter"."""
    for i, text in enumerate(texts):
        if text not in _NOUNS:
            continue
        ahead = texts[i + 1] if i + 1 < len(texts) else ""
        before = texts[i - 1] if i else ""
        if ahead.isdigit() or ahead in CARDINALS:
            return int(ahead) if ahead.isdigit() else CARDINALS[ahead]
        if ahead and set(ahead) <= set("ivx"):
            return _roman(ahead)
        if before in ORDINALS:
            return ORDINALS[before]
        if before in ("last", "final", "closing"):
            return many
    return None


def _roman(numeral: str) -> int:
    values = [_ROMAN[sign] for sign in numeral]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def _topic(context: Context, heading: Row) -> list[Term]:
    """What the chapter is to treat of: the words that name neither the chapter nor the part or letter that has it."""
    utterance = context.utterance
    taken = context.scope.used | indices(utterance.of("part", "date"))
    row = context.names.part_row(*part_of(heading))
    title = str(context.names.row(str(heading["letter"]))["title"] or "")
    named = set(stems(f"{row['title'] or ''} {row['kind'] or ''} {title}"))
    named |= _uncounted(context, heading)
    behind = _behind_telling([word.text for word in utterance.words])
    free = [word for i, word in enumerate(utterance.words) if i not in taken and i >= behind]
    texts = [word.text for word in free]
    at = next((i for i, text in enumerate(texts) if text in _NOUNS), 0)
    numerals = {i for i in range(at, min(at + 2, len(free))) if set(texts[i]) <= set("ivx") or texts[i].isdigit()}
    kept = [word for i, word in enumerate(free) if i not in numerals and word.text not in ORDINALS]
    own = [term for term in terms(kept) if term.stem not in ASKING]
    states = indices(slot for slot in utterance.of("state") if slot.detail == "capital")
    places = {utterance.words[i].stem for i in states}
    return [term for term in own if term.stem not in named | places | LETTER_NOUNS and term.text not in CARDINALS]


def _uncounted(context: Context, heading: Row) -> set[str]:
    """Stems of the headings of the part that are no chapters: the place and the date of a meeting."""
    sql = "SELECT text FROM paragraphs WHERE letter = :l AND part = :p AND role = 'heading' LIMIT 50"
    rows = context.reader.rows(sql, {"l": heading["letter"], "p": heading["part"]})
    return {s for row in rows if not COUNTED.match(str(row["text"])) for s in stems(str(row["text"]))}


def _behind_telling(texts: Sequence[str]) -> int:
    """Where the topic begins: behind "about", "on" or a verb of telling that follows the noun; 0 where none does."""
    noun = next((i for i, text in enumerate(texts) if text in _NOUNS), 0)
    found = [i + 1 for i in range(noun + 1, len(texts) - 1) if texts[i] in _TELLING]
    return found[-1] if found else 0


_TELLING = frozenset(
    "about on with cover covers concern concerns mention mentions treat treats discuss discusses".split()
)


def _on(found: Sequence[Chapter], topic: Sequence[Term], in_headings: bool = False) -> int | None:
    """Place of the one chapter whose heading holds the topic, else of the one whose paragraphs do."""
    strict = [term._replace(kin=()) for term in topic]
    whole = [] if in_headings else [_whole(one) for one in found]
    for texts in ([str(one.heading["text"]) for one in found], whole):
        holding = [i for i, text in enumerate(texts) if held(text, strict) == len(strict)]
        if len(holding) == 1:
            return holding[0]
    return None


def _whole(chapter: Chapter) -> str:
    return " ".join(str(row["text"]) for row in (chapter.heading, *chapter.below))


def _step(texts: Sequence[str]) -> int:
    """1 where the next chapter is asked for, -1 where the one before."""
    if {"next", "after", "following", "follows", "follow"} & set(texts):
        return 1
    return -1 if {"before", "previous", "precedes", "preceding"} & set(texts) else 0


def _goes_on_from(context: Context) -> int | None:
    """Place of the chapter that the last answer quoted, so that "the next one" can be told."""
    found = _in_one_part(context) if context.conversation.citations else []
    quoted = {(citation.letter, citation.start) for citation in context.conversation.citations}
    here = [i for i, one in enumerate(found) if (one.heading["letter"], one.heading["start"]) in quoted]
    return here[0] if len(here) == 1 else None


def _listed(context: Context, found: Sequence[Chapter]) -> Answer:
    headings = [" ".join(str(one.heading["text"]).split()) for one in found]
    told = f"{place(context.local, {**found[0].heading, 'number': None})}: “{'”, “'.join(headings)}”."
    count = ""
    if context.utterance.asks == "how many":
        number = in_words(len(found)) if context.local.language == "en" else str(len(found))
        count = f"{upper_first(number)}. "
    items = (str(len(found)),) if count else tuple(headings)
    return Answer("answered", count + told, items=items, citations=cite_all(context.reader, [c.heading for c in found]))


def _told(context: Context, found: Sequence[Chapter], shown: Sequence[Chapter]) -> Answer:
    """A chapter by its heading and what stands below it, as far as there is room; the last one where there is none."""
    names = context.local
    if not shown:
        where = names.part(*part_of(found[0].heading))
        last = " ".join(str(found[-1].heading["text"]).split())
        cited = cite_all(context.reader, [found[-1].heading])
        return unanswered("not-stated", names.say("chapters.no_such", place=where, last=last), citations=cited)
    one = shown[0]
    heading = " ".join(str(one.heading["text"]).split())
    text = f"{place(names, {**one.heading, 'number': None})}: “{heading}”."
    rows = [one.heading]
    for row in one.below:
        if len(text) + len(str(row["text"])) > LONGEST:
            break
        number = f"({row['number']}) " if row["number"] else ""
        text += f" {number}“{row['text']}”"
        rows.append(row)
    return Answer("answered", text, items=(heading,), citations=cite_all(context.reader, rows))


def paragraph_of_titled(context: Context) -> Answer | None:
    """A numbered paragraph of a part that is called by its title: "paragraph 9 of the Final Declaration"."""
    utterance = context.utterance
    slots = [slot for slot in utterance.of("paragraph") if slot.value.startswith("numbered")]
    if len(slots) != 1 or context.scope.parts or utterance.asks not in ("what", "which", "how", "who", ""):
        return None
    where, params = context.scope.where("g")
    sql = (
        "SELECT DISTINCT g.letter, g.part FROM paragraphs g JOIN parts p ON p.letter = g.letter AND p.part = g.part "
        f"WHERE {where} AND g.number IS NOT NULL AND p.part <> 'letter' LIMIT 50"
    )
    parts = [part_of(row) for row in context.reader.rows(sql, params)]
    told_of = [part for part in parts if _called(context, part)]
    free = [word for i, word in enumerate(utterance.words) if i not in context.scope.used | indices(slots)]
    if len(told_of) != 1 or any(term.stem not in _SAYING | _title(context, told_of[0]) for term in terms(free)):
        return None
    return numbered(context._replace(scope=context.scope._replace(letters=(told_of[0][0],), parts=(told_of[0],))))


_SAYING = frozenset(map(stem, "say says read reads state states text wording content contents quote print".split()))


def _title(context: Context, part: tuple[str, str]) -> set[str]:
    row, letter = context.names.part_row(*part), context.names.row(part[0])
    named = f"{row['title'] or ''} {row['kind'] or ''} {letter['title'] or ''} {letter['dated'] or ''}"
    return set(stems(named.replace("-", " ")))


def _called(context: Context, part: tuple[str, str]) -> bool:
    """Whether the question has a word of the title of the part, other than those of any part."""
    said = {word.stem for word in context.utterance.words}
    return bool(said & set(stems(f"{context.names.part_row(*part)['title'] or ''}")) & _KINDS_OF_TEXT)


_KINDS_OF_TEXT = frozenset(
    map(stem, "declaration communique communiqué statement programme plan measures protocol charter appeal".split())
)

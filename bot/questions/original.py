"""In which language a letter or one of its parts was drawn up, where it is printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all, part_of, unique
from bot.context import Context
from bot.intents import question
from bot.questions.claimed import claims_only, claims_same
from bot.questions.letters_with import unread
from bot.questions.printed_values import every, facts, part_facts, stated, verdict
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.cards import letter_count
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.scoping.universal import OF_EACH, claims_of_each
from bot.searching.content import DATED
from bot.slots import LANGUAGES
from bot.wording import upper_first
from store.words import stem, stems


@question(
    "original language", "what language was letter written in", "language of {part}",
    "in what language was {part} drawn up", "which language", "what is the original language of {part}",
    "is {part} an english original", "was {part} written in russian", "original language of letter",
    "language of original", "in which language did {person} write", "is {part} original",
    "translated from which language", "from what language was it translated", "is letter originally in english",
    "was original in russian", "what tongue", "is {part} a translation", "which letters were originally in russian",
    "which letters were written in english", "which letters are in russian",
    "original english or russian", "is the language of {part} and {part} the same",
    "were {part} and {part} written in the same language", "do {part} and {part} have same original language",
    example="in what language was the 2004 annex written", anchors="language",
)  # fmt: skip
def original_language(context: Context) -> Answer | None:
    """The original language of a letter or part, where it is printed."""
    if context.utterance.asks in ("who", "why") or _of_something_cited(context) or _of_work(context.utterance):
        return None
    given, context = context, _of_its_matter(context)
    if context is given and _of_one_of_many(context):
        from bot.questions.which import which_letter  # here to keep start-up fast

        return which_letter(context)
    rows = _printed(context)
    printed = {language.casefold() for row in rows for language in _languages(row)} | _called_languages(context)
    named = [word.text.capitalize() for word in context.utterance.words if word.text in LANGUAGES | printed]
    if context.utterance.asks == "how many" and rows:
        return _counted(context, rows)
    if named and not context.scope.letters:
        return _in_language(context, rows, named)
    answer = stated(context, rows, lambda r: _told(context, r), "language")
    if context.utterance.asks == "yes/no" and claims_same(context.utterance):
        return _same(context, rows)
    claimed = context.utterance.asks == "yes/no" or (not context.utterance.asks and context.utterance.text[-1:] == "?")
    if rows and (named[1:] == [] or context.utterance.asks) and claimed and named:
        return _claimed(context, rows, named, answer)
    return answer


def _claimed(context: Context, rows: Sequence[Row], named: Sequence[str], answer: Answer) -> Answer:
    """Yes or no; of "all", "both" and "every" no yes where one of them prints no language."""
    of_each = not _OF_THEM.isdisjoint(word.text for word in context.utterance.words)
    whole = context.scope.parts or of_each or claims_only(context.utterance)
    own = rows if whole else [r for r in rows if r["part"] == "letter"] or rows
    own = _signed_in_office(context, rows) or own
    alone = claims_only(context.utterance) or len(named) > 1
    held = [[language in named for language in _languages(row)] for row in own]
    holds = all(all(each) if alone else any(each) for each in held)
    silent = set(context.scope.letters) - {str(row["letter"]) for row in rows}
    return unanswered("not-stated", answer.answer) if of_each and holds and silent else verdict(answer, holds)


def _signed_in_office(context: Context, rows: Sequence[Row]) -> list[Row]:
    """ "Did the minister write in X": what he signed, not the letter that passes it on."""
    offices = context.utterance.values("office")
    if not offices or context.scope.parts:
        return []
    from bot.questions.signatures import in_office, signatures  # here to keep start-up fast: few claims name an office

    signed = in_office(list(signatures(context.reader, Scope(context.scope.letters))), offices)
    where = {(row["letter"], row["part"]) for row in signed}
    return [row for row in rows if (row["letter"], row["part"]) in where]


def _languages(row: Row) -> list[str]:
    """The languages of one line: "French and English" is kept as "French/English"."""
    return str(row["value"]).split("/")


def _called_languages(context: Context) -> set[str]:
    """What the question itself calls a language: "is Quechua given as an original language"."""
    called = _AS_A_LANGUAGE.match(context.utterance.text)
    return {called[1].casefold()} if called else set()


_AS_A_LANGUAGE = pattern(
    r"(?:is|was) (\w+) (?:(?:given|named|printed|shown|listed|stated|marked|indicated|recorded) as )?"
    r"(?:an?|the|one of the|among the) (?:only )?(?:original )?languages?\b",
    re.IGNORECASE,
)
_OF_THEM = OF_EACH | {"both"}


def _of_work(utterance: Utterance) -> bool:
    """ "The working languages of X": of a body, not of a text."""
    pairs = pairwise([word.text for word in utterance.words])
    return any(first in _OF_BODIES and then in ("language", "languages") for first, then in pairs)


_OF_BODIES = frozenset("working official spoken national".split())


def _of_its_matter(context: Context) -> Context:
    """The context with the letter that the question describes, and the part of it by whose title it calls the text."""
    words = {word.stem for word in context.utterance.words}
    texts = [word.text for word in context.utterance.words]
    if context.scope.letters or not any(pair in _ASKING_IT for pair in pairwise(texts)):
        return context
    from bot.questions.by_matter import by_matter  # here to keep start-up fast

    here = by_matter(context, _OF_LANGUAGES)
    if here is context or words & LETTER_NOUNS:
        return here
    titled = part_facts(context.reader, here.scope, "title")
    called = tuple(part_of(row) for row in titled if row["part"] != "letter" and words & set(_head(str(row["value"]))))
    return here._replace(scope=here.scope._replace(parts=called)) if len(called) == 1 else here


def _head(title: str) -> list[str]:
    """Stems of the first words of a title, which say what the text is: "Summary of incidents on ..."."""
    return stems(title.partition(" of ")[0])


def _of_one_of_many(context: Context) -> bool:
    """ "The letter", where so many are loaded that nobody means all of them."""
    texts = [word.text for word in context.utterance.words]
    one = any(pair in (("the", "letter"), ("the", "document"), ("this", "letter")) for pair in pairwise(texts))
    return one and not context.scope.letters and not context.scope.parts and letter_count(context.reader) > _MANY


_MANY = 8
"""Letters up to which the language of each is told."""
_ASKING_IT = frozenset(
    (first, noun) for first in ("what", "which", "original") for noun in ("language", "tongue", "languages")
)
_OF_LANGUAGES = frozenset(
    map(
        stem,
        "language languages tongue original originally first written wrote drawn up drafted composed text in what "
        "which put set down translated from".split(),
    )
)


def _of_something_cited(context: Context) -> bool:
    """ "What languages is the treaty in": nothing is printed of one that is neither letter nor part."""
    words = context.utterance.words
    cited = {i for i, word in enumerate(words) if word.text in DATED} - context.scope.used
    return bool(cited) and not context.scope.parts and not context.scope.explicit


def _same(context: Context, rows: Sequence[Row]) -> Answer | None:
    """Whether two or more have one language; a part named beside its letter is held against the letter."""
    if len(rows) == 1:
        rows = _printed(context._replace(scope=context.scope._replace(parts=())))
    answer = stated(context, rows, lambda r: _told(context, r), "language")
    if len(rows) < 2 or answer.status != "answered":
        return None
    return verdict(answer, len({row["value"] for row in rows}) == 1)


def languages_counted(context: Context) -> Answer | None:
    """How many original languages the letters print."""
    stems_asked = {word.stem for word in context.utterance.words}
    if context.utterance.asks != "how many" or not {"languag", "origin"} <= stems_asked:
        return None
    rows = _printed(context)
    return _counted(context, rows) if rows else None


def documents_in_language(context: Context) -> Answer | None:
    """The letters and parts of an original language, in any word for drawing up: "which papers were drafted in X"."""
    utterance = context.utterance
    stems = {word.stem for word in utterance.words}
    named = [word.text.capitalize() for word in utterance.words if word.text in LANGUAGES]
    plural = {"letters", "documents", "papers", "texts", "annexes", "parts"} & {word.text for word in utterance.words}
    are_in = [word.text for word in utterance.words[-3:-1]] in (["are", "in"], ["were", "in"])
    if utterance.asks not in ("which", "what", "") or len(named) != 1 or not plural:
        return None
    if not (are_in or stems & _DRAWN_UP):
        return None
    others = [slot for slot in utterance.of("state", "region") if slot.detail != "adjective"]
    if others or utterance.of("person", "date", "office", "organization", "quoted"):
        return None
    if unread(context, _DRAWN_UP | _AROUND | frozenset(map(stem, LANGUAGES))):
        return None
    rows = _printed(context._replace(scope=Scope()))
    answer = _in_language(context, rows, named) if rows else None
    if answer is None or answer.status != "answered":
        return answer
    titles = facts(context.reader, list(dict.fromkeys(c.letter for c in answer.citations)), "title")
    return answer._replace(citations=unique((*answer.citations, *cite_all(context.reader, titles[:6]))))


def language_claimed(context: Context) -> Answer | None:
    """Whether a text was drawn up in a language, or in which of two: "was the annex of X written in A or B"."""
    words, texts = context.utterance.words, [word.text for word in context.utterance.words]
    at = [i for i, text in enumerate(texts) if text in LANGUAGES]
    if claims_of_each(context.utterance) and not context.scope.letters:
        return _claimed_of_each(context, [texts[i].capitalize() for i in at])
    if not at or len(context.scope.letters) != 1 or texts[-1] not in LANGUAGES | {"original", "originally"}:
        return None
    slots = context.utterance.of("state", "region", "person", "quoted")
    others = [slot for slot in slots if slot.first not in {*at, *context.scope.used}]
    own = _DRAWN_UP | _AROUND | frozenset(words[i].stem for i in at)
    return None if others or unread(context, own) else original_language(context)


def _claimed_of_each(context: Context, named: Sequence[str]) -> Answer | None:
    """ "Are all letters in X": no by the first of another language, yes where every letter prints this one."""
    if unread(context, _DRAWN_UP | _AROUND | frozenset(map(stem, LANGUAGES))) or len(named) != 1:
        return None
    rows = _printed(context._replace(scope=Scope()))
    others = [row for row in rows if row["part"] == "letter" and set(named).isdisjoint(_languages(row))]
    if not others and len({row["letter"] for row in rows}) < letter_count(context.reader):
        return None
    return verdict(stated(context, others or rows, lambda r: _told(context, r), "language"), not others)


_DRAWN_UP = frozenset(map(stem, "drafted drawn written original originals originally composed language".split()))
_AROUND = frozenset(map(stem, "wholly only partly entirely annex annexes part parts up or for in were".split()))


def _told(context: Context, row: Row) -> str:
    place = context.local.part(*part_of(row))
    return context.local.say("language.is", place=place, printed=str(row["value"]))


def _printed(context: Context) -> list[Row]:
    """What mastheads and parts in the scope print of their language, each part once."""
    scope = context.scope
    rows = (
        facts(context.reader, scope.letters, "original_language")
        if scope.letters
        else every(context, "original_language")
    )
    covers = bool(scope.parts) and all(part == "letter" for _, part in scope.parts)
    wanted = {(letter, "letter") for letter in scope.letters} if covers else set(scope.parts)
    rows = [row for row in rows if not wanted or (row["letter"], row["part"]) in wanted]
    held = {(row["letter"], row["part"]) for row in rows}
    parts = part_facts(context.reader, scope, "original_language")
    rows += [row for row in parts if (row["letter"], row["part"]) not in held]
    return sorted(rows, key=lambda row: (str(row["letter"]), int(str(row["start"]))))


def _counted(context: Context, rows: Sequence[Row]) -> Answer:
    different = sorted({str(row["value"]) for row in rows})
    text = f"{len(different)}: {context.local.joined(different)}. " + " ".join(
        f"{upper_first(line)}." for line in (_told(context, r) for r in rows)
    )
    return Answer(
        "answered", text, items=(str(len(different)), *different), citations=cite_all(context.reader, rows[:12])
    )


def _in_language(context: Context, rows: Sequence[Row], named: Sequence[str]) -> Answer:
    """Which letters and parts print one of the languages."""
    texts = [word.text for word in context.utterance.words]
    lacking = bool({"not", "never", "except", "besides"} & set(texts)) or ("other", "than") in pairwise(texts)
    found = [row for row in rows if (not set(named).isdisjoint(_languages(row))) is not lacking]
    if not found:
        text = context.local.say("language.none", languages=context.local.joined(named, "or"))
        return unanswered("not-stated", text)
    shown = context.local.joined(context.local.part(*part_of(row)) for row in found[:12])
    printed = list(dict.fromkeys(str(row["value"]) for row in found))
    text = context.local.say("language.of", languages=context.local.joined(printed), places=shown)
    if len(printed) > 1 and lacking:
        text = " ".join(f"{upper_first(_told(context, row))}." for row in found[:12])
    items = tuple(context.names.part(*part_of(row)).removeprefix("the ") for row in found[:12])
    lead = "Yes. " if context.utterance.asks == "yes/no" else ""
    return Answer("answered", lead + text, items=items, citations=cite_all(context.reader, found[:12]))

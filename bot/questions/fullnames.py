"""Names of persons as printed: given names, initials, patronymics, spellings; nothing that is not printed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all, unique
from bot.context import Context
from bot.intents import question
from bot.questions.holders import holders
from bot.questions.persons import VOCABULARY as OF_PERSONS
from bot.questions.persons import answered, everyone, mentions, sentence_of
from bot.questions.strays import strays
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.searching.rows_inside import sentences_around
from store.words import fold, stem

_PATRONYMIC = pattern(r"(?:ov|ev|ёв|yev|ich)?(?:ich|ych|vna|ichna|oglu|ogly|qizi|kyzy)$", re.IGNORECASE)
_NAME_WORDS = frozenset(
    "surname forename patronymic initial initials spelled spelling spelt spell written christian".split()
)
VOCABULARY = OF_PERSONS | frozenset(
    stem(word)
    for word in """surname forename forenames patronymic given christian complete initial initials spelled spelling
    spelt spell written write print printed abbreviated abbreviation letter stand short under going
    middle administrator manager chair chairman director certain whose head chief boss top highest
    leader official administration administrative man woman mr going according going to by full family
    last middle father used""".split()
)


@question(
    "first name of {person}", "given name of {person}", "full name of {person}", "what is {person} first name",
    "how is {person} spelled", "spelling of {person}", "initial of {person}", "forename of {person}",
    "do letters give first name of {person}", "patronymic of {person}", "surname of {person}",
    "what does initial of {person} stand for", "{person} christian name", "complete name of {person}",
    "name of ambassador {person}", "is first name of {person} printed",
    "how is {office} of {state} written first name", "first name of {office} of {state}",
    "patronymic of head of {organization}", "what is {person} short for", "how is name of {person} written",
    "patronymic of {office} of {organization}", "full name of {office} of {state}",
    example="what is Rakhmonov's first name", anchors="surnam patronym forenam {person}", checks=True,
)  # fmt: skip
def full_name(context: Context) -> Answer | None:
    """The name of a person as printed; a first name that is not printed is not supplied."""
    utterance = context.utterance
    if utterance.asks in ("when", "where", "why") or strays(utterance, context.scope, VOCABULARY, context.reader):
        return None
    if _asks_of_another(utterance):
        return None
    if utterance.asks == "yes/no" and utterance.of("date"):
        return None  # "was it written in May 2001": a day is claimed, not a spelling
    people = utterance.values("person")
    if utterance.of("quoted") and not any(fold(slot.value) in people for slot in utterance.of("quoted")):
        return None  # what is quoted is asked about, not who wrote it
    titled = all(any(0 <= p.first - o.last < 2 for p in utterance.of("person")) for o in utterance.of("office"))
    if not _asks_for_name(utterance) or (utterance.of("person") and not titled):
        return None
    rows = mentions(context.reader, people) if people else holders(context) or []
    if not rows or (len({row["person"] for row in rows}) > 1 and not people):
        return None
    texts = {word.text for word in utterance.words}
    if texts & {"patronymic", "patronymics"} or {"middle", "name"} <= texts:
        answer = _patronymic(context, rows, bool(texts & {"middle"}))
    else:
        answer = as_printed(context, rows)
    posts = _POSTS & {word.stem for word in utterance.words}
    return answer if people and not posts else _with_office(context, answer, rows)


_POSTS = frozenset("titl post rank posit function role capac job".split())
""" "The full name of X and his title"."""


def _asks_of_another(utterance: Utterance) -> bool:
    """ "The name of the President X wrote to": whom X wrote to is asked for, not X."""
    people = utterance.of("person")
    return bool(people) and utterance.words[-1].text in ("to", "with") and people[-1].last < len(utterance.words) - 1


def _with_office(context: Context, answer: Answer, rows: Sequence[Row]) -> Answer:
    """A person who is called by an office, shown where the letters print both."""
    shown = [
        row for one in rows[:3] for row in (sentences_around(context.reader, one) if one["role"] == "named" else [])
    ]
    text = f"{answer.answer} {sentence_of(rows[:3], context.local)}"
    return answer._replace(answer=text, citations=unique((*answer.citations, *cite_all(context.reader, shown))))


def name_in_office(context: Context) -> Answer | None:
    """The full name, patronymic or surname of whoever holds an office."""
    if context.utterance.of("person") or not (context.utterance.of("office", "organization")):
        return None
    return full_name(context) if context.utterance.asks in ("what", "which", "who", "how", "") else None


def _asks_for_name(utterance: Utterance) -> bool:
    """ "first name", "X's name", "name of X", "how is X spelled", "what does the initial stand for"."""
    texts = [word.text for word in utterance.words]
    named_by = _NAME_WORDS - {"written"} if _of_a_letter(utterance) else _NAME_WORDS
    if set(texts) & named_by or "short" in texts or ("stand" in texts and utterance.of("person")):
        return True
    named = indices(utterance.of("person", "office"))
    at = [i for i, text in enumerate(texts) if text == "name" and i]
    return any(texts[i - 1] in _KINDS_OF_NAME or i - 1 in named or texts[i + 1 : i + 2] == ["of"] for i in at)


def _of_a_letter(utterance: Utterance) -> bool:
    """ "Was X's letter written in May", "the letter of X": the letter was written, not the name."""
    words, people = utterance.words, utterance.of("person")
    beside = [word for slot in people for word in words[slot.last : slot.last + 1]]
    beside += [words[slot.first - 2] for slot in people if slot.first > 1 and words[slot.first - 1].text in _OF]
    return any(word.stem in LETTER_NOUNS for word in beside)


_OF = frozenset("of by from".split())


_KINDS_OF_NAME = frozenset("first full given complete christian last family middle second whole proper".split())


def _forms(rows: Sequence[Row]) -> list[str]:
    return list(dict.fromkeys(str(row["name"]) for row in rows))


def _fullest(rows: Sequence[Row]) -> str:
    return max(_forms(rows), key=lambda form: len(form.replace(".", "")))


def _given(name: str) -> list[str]:
    return name.split()[:-1]


def as_printed(context: Context, rows: Sequence[Row]) -> Answer:
    """The fullest form of a name, with the others; a refusal where only an initial is printed."""
    fullest, utterance = _fullest(rows), context.utterance
    only = all(len(piece.strip(".")) < 2 for piece in _given(fullest))
    family = any(
        word.text in ("surname", "family", "last", "spelled", "spelling", "spelt", "written")
        for word in utterance.words
    )
    others = [form for form in _forms(rows) if form != fullest]
    names = context.local
    text = names.say("names.print", name=fullest)
    text += f" {names.say('names.initial_only')}" if only and not family else ""
    text += f" {names.say('names.also', names=names.joined(others))}" if others else ""
    if utterance.asks == "yes/no":
        text = ("No. " if only else "Yes. ") + text
    elif only and not family:
        return unanswered("not-stated", text, citations=cite_all(context.reader, rows[:3]))
    return answered(context.reader, rows, text, [fullest])


def _patronymic(context: Context, rows: Sequence[Row], middle: bool) -> Answer:
    """The second of the given names where it is a patronymic; any that is written out where a middle name is asked."""
    fullest = _fullest(rows)
    written = [piece for piece in _given(fullest)[1:] if len(piece.strip(".")) > 1]
    found = [piece for piece in written if middle or _PATRONYMIC.search(piece)]
    if not found:
        text = context.local.say("names.no_patronymic", name=fullest)
        return unanswered("not-stated", text, citations=cite_all(context.reader, rows[:3]))
    text = context.local.say("names.patronymic", patronymic=found[0], name=fullest)
    return answered(context.reader, rows, text, [found[0], fullest])


@question(
    "which person appears with initial and with full name",
    "who is printed with initial in one letter and first name in another", "whose first name is given only later",
    "which name is abbreviated in one letter", "whose name is spelled differently",
    "which signatory appears with initial then full name", "who is named in different forms",
    "which persons are named differently", "which names are printed only with initial",
    "who is given with initial only", "which person is given with patronymic", "who has patronymic",
    example="which person appears with an initial and with the full name", anchors="initi patronym", checks=True,
)  # fmt: skip
def name_forms(context: Context) -> Answer | None:
    """Persons whose name is printed in more than one form, with an initial only, or with a patronymic."""
    utterance = context.utterance
    if utterance.values("person") or utterance.asks in ("yes/no", "when", "why", "where"):
        return None
    if strays(utterance, context.scope, _FORM_VOCABULARY, context.reader):
        return None
    texts = {word.text for word in utterance.words}
    if texts & {"patronymic", "patronymics"}:
        return _chosen(context, lambda row: any(_PATRONYMIC.search(piece) for piece in _given(str(row["name"]))[1:]))
    if "only" in texts and texts & {"initial", "initials"}:
        return _chosen(context, lambda row: all(len(piece.strip(".")) < 2 for piece in _given(str(row["full_name"]))))
    several = texts & {
        "initial",
        "initials",
        "abbreviated",
        "spelled",
        "spelt",
        "forms",
        "form",
        "differently",
        "different",
    }
    return _several_forms(context) if several and texts & {"name", "names", "named", "person", "who", "whose"} else None


_FORM_VOCABULARY = VOCABULARY | frozenset(
    stem(word)
    for word in "form forms differently different one two another later signatory signatories complete given".split()
)


def _chosen(context: Context, test: object) -> Answer | None:
    assert callable(test)
    rows = [row for row in everyone(context.reader, context.scope) if test(row)]
    if not rows:
        return None
    names = dict.fromkeys(str(row["name"]) for row in rows)
    return answered(context.reader, rows[:24], f"{context.local.joined(list(names)[:24])}.", names)


def _several_forms(context: Context) -> Answer | None:
    rows = context.reader.rows(
        "SELECT m.*, p.name AS full_name FROM person_mentions m JOIN persons p ON p.person = m.person "
        "WHERE m.person IN "
        "(SELECT person FROM person_mentions GROUP BY person HAVING count(DISTINCT lower(name)) > 1) "
        "ORDER BY m.person, m.as_of, m.start LIMIT 40"
    )
    forms: dict[object, dict[str, Row]] = {}
    for row in rows:
        forms.setdefault(row["person"], {}).setdefault(str(row["name"]), row)
    if not forms:
        return None
    names = context.local
    lines = [
        names.joined(
            names.say("names.printed_in", name=name, place=names.letter(str(row["letter"])))
            for name, row in own.items()
        )
        for own in forms.values()
    ]
    return answered(
        context.reader,
        [r for own in forms.values() for r in own.values()],
        f"{'; '.join(lines)}.",
        [n for own in forms.values() for n in own],
    )

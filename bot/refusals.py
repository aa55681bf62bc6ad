"""Honest refusals: why there is no answer, and what the letters do say nearby."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.abstention import never_missing
from bot.answers import Answer, clarify, unanswered
from bot.cards import cards, letter_count
from bot.citing import Library, cite
from bot.content import wanted_terms
from bot.context import Context, Missing
from bot.lexicon import is_english
from bot.questions.passages import search
from bot.retrieval import Hit
from bot.utterance import Term
from bot.wording import Names, day, joined, with_article

NEARBY_FROM = 0.3
"""Least coverage from which the nearest passage is worth showing."""
_KNOWN = 8
"""Letters that are named one by one in a refusal."""
_LATER = re.compile(
    r"\b(?:tomorrow|next (?:year|month|week)|will (?:be|the|it|they|he|she)|in the future|predict|forecast)\b",
    re.IGNORECASE,
)
_PRIVATE = re.compile(
    r"\b(?:born|birthda(?:y|te)|wife|husband|married|children|son|daughter|salary|phone|e-?mail|home address"
    r"|hobb(?:y|ies)|religion|how old|age|height|alive|dead|died|nickname|biography|education|university)\b",
    re.IGNORECASE,
)


def _known_letters(reader: Library, names: Names, most: int = _KNOWN) -> list[str]:
    if letter_count(reader) > most:
        return []
    return [names.letter(card.letter) for card in cards(reader)]


def scope_problem(context: Context) -> Answer | None:
    """A letter was named that is not there: the symbol, the date or the part, with the nearest that is."""
    problem, names = context.scope.problem, context.names
    assert problem
    known = joined(_known_letters(context.reader, names))
    loaded = f" Loaded are {known}." if known else ""
    if problem.reason == "no-such-part":
        return _no_such_part(context, problem.value)
    if problem.reason == "no-letter-of-that-year":
        if _about_members(context):
            return None
        text = f"No letter of {problem.value} is loaded.{_neighbours(context, problem.value)}"
        return unanswered("no-letter-of-that-year", text, suggestions=_about(context))
    if problem.value[:1].isdigit():
        around = _neighbours(context, problem.value[:4])
        return unanswered("no-such-letter", f"No letter dated {day(problem.value)} is loaded.{around or loaded}")
    near = nearest_symbols(context.reader, problem.value)
    told = f" The nearest known {'symbols are' if len(near) > 1 else 'symbol is'} {joined(near)}." if near else loaded
    return unanswered("no-such-letter", f"No loaded letter has or cites the symbol {problem.value}.{told}")


def _no_such_part(context: Context, part: str) -> Answer:
    """The part is not there; which parts are."""
    names, letters = context.names, context.scope.letters
    where = joined(names.letter(letter) for letter in letters[:_KNOWN])
    there: list[str] = []
    if len(letters) == 1:
        rows = context.reader.rows(
            "SELECT part FROM parts WHERE letter = :l AND part <> 'letter' ORDER BY ordinal", {"l": letters[0]}
        )
        there = [str(row["part"]) for row in rows]
    told = f" Its parts are {joined(there)}." if there else ""
    return unanswered("no-such-letter", f"There is no {part} in {where}.{told}")


def nearest_symbols(reader: Library, symbol: str, most: int = 3) -> list[str]:
    """Symbols of the letters or cited in them that share the most of their beginning with ``symbol``."""
    known = {str(name) for name in reader.closest("symbol", symbol)}

    def shared(other: str) -> int:
        return next(
            (i for i, (a, b) in enumerate(zip(symbol, other, strict=False)) if a != b), min(len(symbol), len(other))
        )

    near = sorted(known, key=lambda other: (-shared(other), abs(len(other) - len(symbol)), other))
    return [other for other in near if shared(other) >= 2][:most]


def _about_members(context: Context) -> bool:
    return bool({word.stem for word in context.utterance.words} & {"member", "membership", "parti"})


def _neighbours(context: Context, year: str) -> str:
    """The letters before and behind a year without one."""
    rows = context.reader.rows(
        "SELECT max(CASE WHEN year < :y THEN dated END) AS before, min(CASE WHEN year > :y THEN dated END) AS behind "
        "FROM letters",
        {"y": int(year)},
    )
    near = [f"the letter {word} it is of {day(str(rows[0][word]))}" for word in ("before", "behind") if rows[0][word]]
    return f" The nearest: {joined(near).replace('behind it', 'after it')}." if near else ""


def _about(context: Context) -> tuple[str, ...]:
    return tuple(f"What is {letter} about?" for letter in _known_letters(context.reader, context.names))


def nothing_named(pronoun: str, names: Names, reader: Library) -> Answer:
    """A pronoun with nothing to refer to is asked about."""
    choices = tuple(f"What is {letter} about?" for letter in _known_letters(reader, names))
    return clarify(
        f"What does “{pronoun}” refer to? Name a letter, a person or a State.", choices, "nothing-to-refer-to"
    )


def missing_slot(context: Context, missing: Missing) -> Answer | None:
    """Ask for the value that the question type needs."""
    if missing.annotation == "Person":
        return None
    asked = {"State": "Which State do you mean?", "Organization": "Which organization or treaty do you mean?"}
    words = asked.get(missing.annotation)
    return clarify(words, reason="missing-slot") if words else None


def refused(context: Context) -> Answer:
    """No question type and no sentence answers: say which words the letters do not know, and what is nearest."""
    must, may = wanted_terms(context)
    if not must or all(map(_is_junk, must)):
        text = (
            "I do not understand that question. Ask, for example, who signed a letter, who its members are, "
            "or what it says about a topic."
        )
        return unanswered("not-understood", text)
    found = search(context, must, may)
    lacking = [term for term in (found[0].missing if found else must) if term in must]
    if named := [term for term in lacking if never_missing(term)]:
        return _not_named(context, named, found)
    if not found or found[0].coverage < NEARBY_FROM:
        return unanswered(
            "out-of-scope",
            f"{_outside(context)}The letters say nothing about {_listed(must)}. I answer from the loaded letters only.",
        )
    about = f"nothing about {_listed(lacking)}" if lacking else "nothing that answers this"
    return _nearest(context, "not-stated", f"{_outside(context)}The letters say {about} here.", found[0])


def _is_junk(term: Term) -> bool:
    """A run of letters that is no word: neither English nor a name."""
    return term.text.isascii() and term.text.isalpha() and term.text.islower() and not is_english(term.text)


def _outside(context: Context) -> str:
    """What kind of question no letter could answer."""
    text = context.utterance.text
    if re.search(_LATER, text):
        return "The letters cannot tell what came after them. "
    private = re.search(_PRIVATE, text) and not context.utterance.of("organization", "body", "part")
    return "Letters to the United Nations print no private details. " if private else ""


def _not_named(context: Context, named: Sequence[Term], found: Sequence[Hit]) -> Answer:
    """A name or number that does not stand in the letters meant, though the rest may."""
    inside = context.scope.explicit and len(context.scope.letters) == 1
    anywhere = context._replace(scope=context.scope._replace(letters=(), parts=()))
    if not any(search(anywhere, [term], []) for term in named):
        where = "any loaded letter"
    else:
        where = context.names.letter(context.scope.letters[0]) if inside else "what the letters say of this"
    states = {f"={slot.value}" for slot in context.utterance.of("state")}
    shown = joined(with_article(term.stem[1:]) if term.stem in states else _as_typed(term) for term in named)
    verb = "is" if len(named) == 1 else "are"
    text = f"{shown[:1].upper()}{shown[1:]} {verb} not named in {where}."
    return (
        _nearest(context, "not-named", text, found[0])
        if found and found[0].coverage >= NEARBY_FROM
        else unanswered("not-named", text)
    )


def _as_typed(term: Term) -> str:
    return f"“{term.text}”"


def _listed(terms: Sequence[Term]) -> str:
    return joined(term.text for term in terms)


def _nearest(context: Context, reason: str, text: str, hit: Hit) -> Answer:
    """A refusal with the nearest passage as what the letters do say."""
    where = context.names.part(str(hit.row["letter"]), str(hit.row["part"]))
    citation = cite(context.reader, hit.row)
    assert reason in ("not-stated", "not-named")
    told = f"{text} The nearest passage is in {where}."
    return unanswered("not-stated" if reason == "not-stated" else "not-named", told, citations=(citation,))

"""Honest refusals: why there is no answer, and what the letters do say nearby."""

from __future__ import annotations

from bot.answers import Answer, clarify, unanswered
from bot.cards import cards, letter_count
from bot.citing import Library, cite
from bot.context import Context, Missing
from bot.questions.passages import search, wanted_terms
from bot.wording import Names, day, joined


def _known_letters(reader: Library, names: Names, most: int = 8) -> list[str]:
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
        where = joined(names.letter(letter) for letter in context.scope.letters)
        return unanswered("no-such-letter", f"There is no {problem.value} in {where}.")
    if problem.reason == "no-letter-of-that-year":
        return None if _about_members(context) else unanswered("no-letter-of-that-year", f"No letter of {problem.value} is loaded.{_neighbours(context, problem.value)}")
    if problem.value[:1].isdigit():
        return unanswered("no-such-letter", f"No letter dated {day(problem.value)} is loaded.{loaded}")
    return unanswered("no-such-letter", f"No loaded letter has or cites the symbol {problem.value}.{loaded}")


def _about_members(context: Context) -> bool:
    return bool({word.stem for word in context.utterance.words} & {"member", "membership", "parti"})


def _neighbours(context: Context, year: str) -> str:
    """The letters before and behind a year without one."""
    rows = context.reader.rows(
        "SELECT max(CASE WHEN year < :y THEN dated END) AS before, min(CASE WHEN year > :y THEN dated END) AS behind FROM letters",
        {"y": int(year)},
    )
    near = [f"the letter {word} it is of {day(str(rows[0][word]))}" for word in ("before", "behind") if rows[0][word]]
    return f" The nearest: {joined(near).replace('behind it', 'after it')}." if near else ""


def nothing_named(pronoun: str, names: Names, reader: Library) -> Answer:
    """A pronoun with nothing to refer to is asked about."""
    choices = tuple(f"What is {letter} about?" for letter in _known_letters(reader, names))
    return clarify(f"What does “{pronoun}” refer to? Name a letter, a person or a State.", choices, "nothing-to-refer-to")


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
    found = search(context, must, may)
    lacking = found[0].missing if found else tuple(must)
    unknown = [term.text for term in lacking if any(term.stem == m.stem for m in must)]
    if not must:
        return unanswered("not-understood", "I do not understand that question. Ask, for example, who signed a letter, who its members are, or what it says about a topic.")
    if not found or found[0].coverage < 0.3:
        return unanswered("out-of-scope", f"The letters say nothing about {joined(term.text for term in must)}. I answer from the loaded letters only.")
    about = f"nothing about {joined(unknown)}" if unknown else "nothing that answers this"
    near = found[0].row
    citation = cite(context.reader, near)
    where = context.names.part(str(near["letter"]), str(near["part"]))
    return unanswered("not-stated", f"The letters say {about} here. The nearest passage is in {where}.", citations=(citation,))

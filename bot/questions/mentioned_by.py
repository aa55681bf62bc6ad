"""What somebody mentions: looked for in the parts that the person, or the holder of the office, signed."""

from __future__ import annotations

from collections.abc import Callable

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.questions.signatures import family, in_office, signatures, signed_in_words
from bot.reading.utterance import Utterance
from bot.scoping.scope import Scope, indices
from bot.slots import Slot


def subjects(utterance: Utterance, verbs: frozenset[str]) -> tuple[Slot, ...]:
    """Persons and offices before the verb, of whose stems ``verbs`` holds one: "does X mention ..."."""
    if utterance.words[0].text not in ("do", "does", "did"):
        return ()  # "is X named": it is X that is looked for
    at = next((i for i, word in enumerate(utterance.words) if word.stem in verbs), 0)
    return tuple(slot for slot in utterance.of("person", "office") if slot.last <= at)


def mentioned_by(
    context: Context, subject: tuple[Slot, ...], answered: Callable[[Context], Answer | None]
) -> Answer | None:
    """What ``answered`` gives for the parts that the subject signed, with the signatures; None where there are none."""
    if is_large(context.reader):
        return None
    signed = _signed(context, subject)
    parts = tuple(dict.fromkeys(part_of(row) for row in signed))
    scope = context.scope
    parts = tuple(part for part in parts if part in scope.parts) or _called_theirs(context, parts) or parts
    if not parts:
        return None
    letters = tuple(dict.fromkeys(letter for letter, _ in parts))
    answer = answered(
        context._replace(
            utterance=context.utterance._replace(slots=tuple(s for s in context.utterance.slots if s not in subject)),
            scope=Scope(letters, parts, scope.basis | {"person"}, scope.used | indices(subject)),
        )
    )
    if answer is None or answer.status != "answered":
        return answer
    shown = ([row for row in signed if part_of(row) in parts] or signed)[:6]
    told = f"{answer.answer} {signed_in_words(shown, context.local)}"
    return answer._replace(answer=told, citations=(*answer.citations, *cite_all(context.reader, shown)))


def _called_theirs(context: Context, signed: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """ "Did X's note mention ...": the part that is named, where it goes with a letter that X signed."""
    own, named = {letter for letter, _ in signed}, context.scope.parts
    return named if context.utterance.of("part") and own.issuperset(letter for letter, _ in named) else ()


def _signed(context: Context, subject: tuple[Slot, ...]) -> list[Row]:
    people = {slot.value for slot in subject if slot.kind == "person"}
    offices = tuple(slot.value for slot in subject if slot.kind == "office")
    everybody = signatures(context.reader, Scope(context.scope.letters))
    return [row for row in everybody if family(row) in people] + in_office(everybody, offices)

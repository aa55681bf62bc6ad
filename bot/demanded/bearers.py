"""To whom something happened: "the Guard, set up in 1990" tells nothing of when the Union was set up."""

from __future__ import annotations

from bot.context import Context
from bot.demanded.told import Told
from bot.reading.patterns import pattern
from store.words import fold, stem, stems

_NAME = pattern(r"\b[A-Z][\w'’-]+(?: (?:of |the |for |and |on )*[A-Z][\w'’-]+)+")
_REFERRING = frozenset(map(stem, "which it its that their they whose organization organisation body".split()))
"""What may stand for the one that is asked about in a clause that does not name it."""
_HAPPENING = pattern(r"\b(?:set up|establish\w*|found(?:ed|ing)|creat\w+|form(?:ed|ation)|launch\w*|dissol\w+)\b")


def dates_its_own(context: Context, told: Told) -> bool:
    """ "When was X set up": no sentence whose dates are those of another body or instrument."""
    if told.intent is not None or context.utterance.asks != "when" or not context.utterance.in_english:
        return True
    sql = "SELECT clause, text FROM dated_statements WHERE letter = :l LIMIT 200"
    clauses = [
        str(row["clause"])
        for letter in told.letters[:4]
        for row in context.reader.rows(sql, {"l": letter})
        if str(row["text"]) in told.said
    ]
    return not clauses or not all(happened_to_another(context, one) for one in clauses)


def happened_to_another(context: Context, clause: str) -> bool:
    """Whether a clause tells the coming about of a body by another name than the organization or body asked about."""
    slots = context.utterance.of("organization", "body")
    happening = _HAPPENING.search(clause)
    if happening and not slots:
        kinds = _BODIES & {word.stem for word in context.utterance.words}
        return bool(kinds) and kinds.isdisjoint(stems(clause)) and _is_of_a_name(clause[: happening.start()], clause)
    if len(slots) != 1 or not happening:
        return False
    from bot.searching.content import name_term  # here to keep start-up fast

    said = f" {' '.join(one for one in stems(clause) if '-' not in one)} "  # the halves of such a word follow it
    term = name_term(context, slots[0])
    forms = ([one for one in phrase if "-" not in one] for phrase in (*term.alternatives, *term.kin))
    if any(f" {' '.join(phrase)} " in said for phrase in forms):
        return False
    return _is_of_a_name(clause[: happening.start()], clause)


def _is_of_a_name(before: str, clause: str) -> bool:
    names = [found[0] for found in _NAME.finditer(before or clause)]
    return bool(names) and _REFERRING.isdisjoint(stems(fold(before)))


_BODIES = frozenset(map(stem, "organization organisation union alliance league bloc association".split()))
""" "When was the organization created": forces that were set up are none."""

"""What happened to somebody: the sentence that tells of him, where the question asks nothing else."""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.quoting import told_alone
from bot.searching.content import wanted_terms
from bot.searching.rows_inside import sentences_around

_MOST_NAMED = 6
_MOST_TOLD = 2
"""Sentences that tell of somebody, up to which each is told."""
_BEFALLING = frozenset("happened happen happens became become becomes fate befell befallen".split())


def befell(context: Context) -> Answer | None:
    """The one or two sentences that name the person of whom nothing else is said; None where more do."""
    people = context.utterance.values("person")
    must, _ = wanted_terms(context)
    if len(people) != 1 or any(not term.stem.startswith("=") for term in must):
        return None
    if _BEFALLING.isdisjoint(word.text for word in context.utterance.words):
        return None
    where, params = context.scope.where("m") if context.scope.explicit else ("1", {})
    sql = (
        "SELECT m.* FROM person_mentions m JOIN persons o ON o.person = m.person "
        f"WHERE o.folded LIKE '%' || :n AND m.role <> 'signed' AND {where} LIMIT {_MOST_NAMED}"
    )
    rows = context.reader.rows(sql, {**params, "n": people[0]})
    told = {row["sentence_id"]: row for one in rows for row in sentences_around(context.reader, one)}
    if not 0 < len(told) <= _MOST_TOLD:
        return None
    answers = [told_alone(context, row) for row in told.values()]
    citations = tuple(citation for answer in answers for citation in answer.citations)
    return Answer("answered", " ".join(answer.answer for answer in answers), citations=citations)

"""Whether a draft does something: "does annex II give X observer status", "would the draft set up a fund".

The deed must stand in an operative paragraph of that draft. What its preamble only recalls was done by another text.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.questions.draft_clauses import clause_terms
from bot.questions.draft_rows import paragraphs, told
from bot.questions.drafts import held, in_draft, whether
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance
from bot.searching.abstention import never_missing
from store.words import stem

_DOING = frozenset(
    map(
        stem,
        """give grant accord award confer decide establish create found set admit abolish end extend renew appoint
        convene invite ask request call proclaim declare recommend""".split(),
    )
)
"""Verbs of what an organ does by a resolution."""
_ASKING = frozenset("does do did would will could can".split())
LEAST = 0.75
"""Least share of the words that a recital must hold to be what the question has in mind."""


def draft_deed(context: Context) -> Answer | None:
    """Yes with the operative paragraph; no where another draft does it, or where the preamble merely recalls it."""
    utterance = context.utterance
    if not in_draft(context) or not _does(utterance) or utterance.of("section", "paragraph"):
        return None
    if {"number", "numbers", "numbered"} & {word.text for word in utterance.words}:
        return None  # how something is called is no deed
    terms = [term for term in clause_terms(context) if term.stem not in _DOING]
    if not terms:
        return None
    if answer := whether(context, terms):
        return answer
    names = [term for term in terms if never_missing(term)]
    own = paragraphs(context, "operative")
    if not own or any(held(str(row["text"]), terms) >= LEAST * len(terms) for row in own):
        return None  # a paragraph may do it in other words
    recitals = [row for row in paragraphs(context, "preambular") if held(str(row["text"]), terms) == len(terms)]
    recitals = [row for row in recitals if held(str(row["text"]), names) == len(names)]
    if not recitals:
        return _asks_other_things(context, own, terms)
    answer = told(context, recitals[:1], f"No. {context.local.say('drafts.recalls')} ")
    return answer._replace(items=("No",), citations=answer.citations + cite_all(context.reader, own[:6]))


def _asks_other_things(context: Context, own: Sequence[Row], terms: Sequence[Term]) -> Answer | None:
    """No, with all that the draft wants of the Secretary-General, where nothing of it is what the question says.

    A draft is a closed text: what no paragraph of it speaks of by any word it does not ask.
    """
    asked = {"request", "ask", "requir", "instruct", "call"} & {word.stem for word in context.utterance.words}
    if "Secretary-General" not in context.utterance.values("office") or not asked:
        return None
    if any(slot.first not in context.scope.used for slot in context.utterance.of("date")):
        return None  # a draft of another year is meant
    thing = _WANTED.search(" ".join(word.text for word in context.utterance.words))
    wanted = [term for term in terms if thing and term.text == thing[1]]
    texts = [str(row["text"]) for row in (*own, *paragraphs(context, "preambular"))]
    if not wanted or any(held(text, wanted) for text in texts):
        return None
    rows = [row for row in own if "secretary-general" in str(row["text"]).casefold()]
    answer = told(context, rows, "No. ") if rows else None
    return answer._replace(items=("No",)) if answer else None


_WANTED = pattern(
    r"\bsecretary-general (?:for |to (?:submit|present|prepare|provide|send|make|give|produce) |to )"
    r"(?:an? |the |him |it |us )?(?:(?:further|new|annual|written|detailed) )?(\w+)"
)
""" "Ask the Secretary-General for a report", "to submit a report", "to report": what is wanted of him."""


def _does(utterance: Utterance) -> bool:
    """ "Does the draft VERB ...": the draft is the subject, and the verb one of what resolutions do."""
    words = utterance.words
    parts = utterance.of("part", "date")
    if not parts or words[0].text not in _ASKING:
        return False
    behind = [word.stem for word in words[1:9]]
    return bool(_DOING & set(behind))

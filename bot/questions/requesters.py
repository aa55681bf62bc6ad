"""Which States asked for a new item: the senders of the letter that requests its inclusion in the agenda."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row, cite_all
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS
from bot.questions.passages import place
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, terms
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.searching.content import name_term
from bot.searching.sentences import all_sentences
from store.words import stem

_REQUESTS = pattern(r"\brequest(?:s|ed|ing)?\b.{0,60}\b(?:inclusion|include)\b")
_ASKING = frozenset(
    map(stem, "asked ask asking requested request proposed propose sought seek wants want wanted applied apply put "
        "forward filed file submitted submit suggested suggest".split())
)  # fmt: skip
_OWN = frozenset(
    map(stem, "item items agenda inclusion supplementary additional new point country countries state states nations "
        "mission missions ambassadors governments group".split())
)  # fmt: skip


def requesters(context: Context) -> Answer | None:
    """ "Which countries asked for the item on X?", "who wants observer status for Y?"."""
    index, utterance = all_sentences(context.reader), context.utterance
    if index is None or utterance.of("state", "person", "quoted", "reference") or len(utterance.words) < 5:
        return None
    texts = [word.text for word in utterance.words]
    if texts[0] not in ("who", "which", "what") or not any(word.stem in _ASKING for word in utterance.words[1:4]):
        return None
    wanted = _wanted(context)
    rows = [
        row
        for row in index.rows
        if row["part"] == "letter" and row["role"] == "text" and _REQUESTS.search(str(row["text"]))
    ]
    found = [row for row in rows if wanted and all(_held(term, row) for term in wanted)]
    letters = {str(row["letter"]) for row in found}
    if len(letters) != 1 or (context.scope.letters and letters.isdisjoint(context.scope.letters)):
        return None
    return _told(context, found[0])


def _wanted(context: Context) -> tuple[Term, ...]:
    """What the item is about."""
    bodies = context.utterance.of("organization", "body")
    named = indices((*context.utterance.of("date"), *bodies))
    return (
        *(name_term(context, slot) for slot in bodies),
        *terms(
            [
                word
                for i, word in enumerate(context.utterance.words)
                if i not in named
                and word.text not in STOPWORDS | QUESTION_WORDS
                and word.stem not in _ASKING | _OWN | LETTER_NOUNS
            ]
        ),
    )


def _held(term: Term, row: Row) -> bool:
    padded = f" {row['stems']} "
    return any(f" {' '.join(phrase)} " in padded for phrase in (*term.alternatives, *term.kin))


def _told(context: Context, row: Row) -> Answer:
    names = context.local
    letter = str(row["letter"])
    states = [state for state in str(context.names.row(letter)["sender_states"] or "").split("; ") if state]
    sender = names.states(states) if states else names.sender(letter)
    sql = "SELECT * FROM sentences WHERE letter = :l AND part = 'letter' AND role = 'title' ORDER BY start"
    titles = [
        one for one in context.reader.rows(sql, {"l": letter}) if any(state in str(one["text"]) for state in states)
    ]
    text = f"{sender}. {place(names, row)}: “{row['text']}”"
    rows = [*titles[:1], row]
    return Answer("answered", text, items=tuple(states) or (sender,), citations=cite_all(context.reader, rows))

"""Signatures below a heading that is quoted: "under the words 'For the Republic of X', which signature?"."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.questions.signatures import signatures, signed_in_words, signers_named
from bot.questions.strays import strays
from bot.reading.gazetteer import placeholders
from store.words import fold, stem

_VOCABULARY = frozenset(
    stem(word)
    for word in """under underneath beneath below after behind follow follows following above word words heading head
    line caption phrase signature signatures sign signed signer signatory stand stands appear appears come comes
    printed found find name names put block""".split()
)
_BELOW = frozenset("under underneath beneath below after behind follow follows following heading words".split())


def signed_below_heading(context: Context) -> Answer | None:
    """Who signed below a printed heading that names a State; None where no such heading is quoted."""
    utterance = context.utterance
    if utterance.asks not in ("who", "which", "what", "") or utterance.of("person"):
        return None
    if not {word.text for word in utterance.words} & _BELOW:
        return None
    if strays(utterance, context.scope, _VOCABULARY, context.reader):
        return None
    heading = next((" ".join(fold(value).split()) for value in utterance.values("quoted")), "")
    states = _states(context, heading)
    rows = signatures(context.reader, context.scope, states=states) if states else []
    below = [row for row in rows if heading in _block(context, row)]
    return signers_named(context, below, signed_in_words(below, context.local)) if below else None


def _states(context: Context, heading: str) -> tuple[str, ...]:
    """The State that the heading names: "for the republic of x", "republic of x", "x"."""
    plain = heading.removeprefix("for ").removeprefix("the ")
    marks, params = placeholders([plain, f"the {plain}"])
    rows = context.reader.rows(f"SELECT DISTINCT state FROM state_names WHERE alias IN ({marks})", params)
    return tuple(str(row["state"]) for row in rows) if heading else ()


def _block(context: Context, row: Row) -> str:
    """The signature as printed, with its heading."""
    text = context.reader.text(str(row["letter"]), int(str(row["start"])), int(str(row["end"])))
    return " ".join(fold(text).split())

"""Signatures below a heading: "under the words 'For the Republic of X', which signature?", "who signed as witness"."""

from __future__ import annotations

from bot.answers import Answer
from bot.citing import Row
from bot.context import Context
from bot.questions.signatures import signatures, signed_in_words, signers_named
from bot.questions.strays import strays
from bot.reading.gazetteer import placeholders
from bot.reading.patterns import pattern
from bot.reading.utterance import terms
from bot.scoping.matter import letter_of_matter
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


_ROLES = frozenset(
    map(
        stem,
        """observer witness guarantor mediator facilitator depositary host guest adviser advisor chairman chairperson
        chair rapporteur party parties secretary convener""".split(),
    )
)
_HEADING = pattern(r"(?:^|\n)[ \t*_<>/bui]*(?P<role>[A-Z][A-Za-z' -]{3,40}?)[ \t*_<>/bui]*:[ \t*_<>/bui]*(?=\n)")
_LOOKED_BACK = 160
"""Characters above the first signature in which its heading may stand."""


def signed_in_role(context: Context) -> Answer | None:
    """ "Who signed as an observer", "which witness signed": whose signature stands below a heading that says so."""
    utterance = context.utterance
    roles = {word.stem for word in utterance.words if word.stem in _ROLES}
    if len(roles) != 1 or utterance.asks not in ("who", "which", "what", "") or utterance.of("person", "quoted"):
        return None
    below = _in_role(context, next(iter(roles)))
    left = set(strays(utterance, context.scope, _VOCABULARY | roles | _PUTTING, context.reader))
    if left and below:
        told = terms([word for word in utterance.words if word.text in left])
        meant = letter_of_matter(context.reader, told, {str(row["letter"]) for row in below})
        below = [row for row in below if row["letter"] == meant]
    return signers_named(context, below, signed_in_words(below, context.local)) if below else None


_PUTTING = frozenset(map(stem, "as put his her their name only merely just alone capacity".split()))


def _in_role(context: Context, role: str) -> list[Row]:
    """The signatures whose nearest heading of a line of its own is the role; their quotes begin with it."""
    found: list[Row] = []
    ends: dict[tuple[str, str], tuple[int, str, int]] = {}
    for row in signatures(context.reader, context.scope):
        own, start = (str(row["letter"]), str(row["part"])), int(str(row["start"]))
        end, heading, at = ends.get(own, (max(0, start - _LOOKED_BACK), "", 0))
        between = context.reader.text(own[0], min(end, start), start)
        above = list(_HEADING.finditer(between))
        if above:
            heading, at = stem(fold(above[-1]["role"])), min(end, start) + above[-1].start("role")
        ends[own] = (int(str(row["end"])), heading, at)
        if heading == role:
            found.append({**row, "start": at if above else start})
    return found

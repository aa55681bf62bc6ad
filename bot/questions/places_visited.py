"""Where somebody went: "which cities did the mission visit", "list the places X travelled to", "where did the team go".

Letters tell it by any verb of going, with the names behind it; what the names are called together stands nowhere.
"""

from __future__ import annotations

from bot.answers import Answer
from bot.context import Context
from bot.questions.passages import search, told
from bot.reading.patterns import pattern
from bot.reading.utterance import Term, Utterance
from bot.scoping.scope import Scope
from bot.searching.content import wanted_terms
from bot.searching.implied import not_understood
from bot.searching.retrieval import Hit
from bot.searching.sites import PLACE_NOUNS
from store.date_forms import MONTHS
from store.words import fold, stem

_GOING = frozenset(map(stem, "visit visited go goes went going travel travelled traveled tour toured".split()))
_BY_THE_WAY = frozenset(
    map(stem, "stop stopped stay stayed call called fly flew proceed proceeded journey trip".split())
)
_PLACES = PLACE_NOUNS | {"stop"}
_ROUTE = pattern(
    r"\b(?:visit(?:ed|s|ing)?|travel(?:l?ed)? to|(?:went|go) to|tour(?:ed)?|stopped (?:at|in|over in)"
    r"|stayed (?:at|in)|called at|flew to|proceeded to|journeyed to) (?:the )?(?P<names>[A-ZÀ-Þ].*)"
)
_NAME = pattern(r"(?<![\w(])[A-ZÀ-Þ][\w'’-]+(?: (?:(?:de|la|el|al|le|du|of|the) )?[A-ZÀ-Þ][\w'’-]+){0,3}")
_ASIDE = pattern(r"\([^()]*\)")
_END = pattern(r"[.;]|, (?:where|which|who|in order|to )|\b(?:where|in order to|with a view)\b")
_MOST_LOOKED_AT = 6


def places_visited(context: Context) -> Answer | None:
    """The sentence that names them; None where none tells where just those went."""
    utterance = context.utterance
    if utterance.asks in ("yes/no", "choice", "how many", "when", "who", "why") or not _asks_route(utterance):
        return None
    here = context._replace(scope=Scope()) if context.scope.basis <= {"implied", "date", "year"} else context
    must, may = wanted_terms(here)
    asked = _GOING | _BY_THE_WAY | _PLACES
    own = [term for term in must if term.stem not in asked and not term.text.isdigit()]
    own = [term for term in own if fold(term.text) not in MONTHS]
    going = Term("went", "went", tuple((one,) for one in sorted(_GOING | _BY_THE_WAY)))
    for hit in search(here, [*own, going], may)[:_MOST_LOOKED_AT] if own else []:
        names = _names(hit)
        if names and _is_of(here, hit, own) and _in_that_month(utterance, str(hit.row["text"])):
            return told(here, [hit])._replace(items=names)
    return None


def _asks_route(utterance: Utterance) -> bool:
    said = {word.stem for word in utterance.words}
    if utterance.asks == "where":
        return bool(said & _GOING)
    return bool(said & _PLACES) and bool(said & (_GOING | _BY_THE_WAY))


def _names(hit: Hit) -> tuple[str, ...]:
    """What stands behind the verb of going, without what is in brackets."""
    found = _ROUTE.search(str(hit.row["text"]))
    if found is None:
        return ()
    route = _ASIDE.sub("", found["names"])
    end = _END.search(route)
    names = (one[0] for one in _NAME.finditer(route[: end.start()] if end else route))
    return tuple(name for name in names if fold(name) not in MONTHS)


def _is_of(context: Context, hit: Hit, own: list[Term]) -> bool:
    """Whether the sentence says it of just those, though what tells them apart may have been said before."""
    return any(map(hit.holds, own)) and not not_understood(context, hit, own)


def _in_that_month(utterance: Utterance, text: str) -> bool:
    named = {word.text for word in utterance.words} & MONTHS.keys()
    return not named or any(month in fold(text) for month in named)

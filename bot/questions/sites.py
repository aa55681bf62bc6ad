"""Where something took place: the city or country that stands beside what happened."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer
from bot.citing import cite_all
from bot.context import Context
from bot.demanded.sites import HAPPENING
from bot.intents import question
from bot.lexicon import lexicon, word_classes
from bot.questions.claim_dates import names_one_of_several
from bot.questions.moments import SOFT
from bot.questions.named_sites import named_sites
from bot.questions.numbered_ones import piece_about
from bot.questions.passages import acceptable, search, widened
from bot.questions.quoting import place
from bot.reading.of_any import asks_of_any
from bot.reading.patterns import pattern
from bot.reading.utterance import Term
from bot.scoping.letter_dates import is_signing_of_letter
from bot.scoping.scope import Scope
from bot.searching.coming import done_first, is_past, is_yet_to_come, tells_what_comes
from bot.searching.content import wanted_terms
from bot.searching.retrieval import Hit
from bot.searching.sites import PLACE_NOUNS, is_town
from bot.slots import ORDINALS, Slot
from store.words import fold, stem, tokens

_HAPPENING = HAPPENING | {"begin"}
_SITE = pattern(r"\b(?:in|at) ((?:[A-Z][\w'’-]+ ?){1,3})")
_OTHER_PLACE = pattern(r" ?and (?:at |in )?((?:[A-Z][\w'’-]+ ?){1,3})(?<! )(?=[.,;]|$)")
_OF_PLACES = PLACE_NOUNS | {"countri"}
_BREAK = pattern(r"[,;:](?= )")
_NEAR = 14
"""Words between what happened and its place."""


@question(
    "where was treaty signed", "in which city was treaty signed", "where did meeting take place",
    "where was meeting held", "where did {body} meet", "in which town was agreement signed", "where did they meet",
    "in what capital was it signed", "where was statement adopted", "where did signing take place",
    "was treaty signed in {state}", "did meeting take place in {state}", "was meeting held in {state}",
    "at which place was it concluded", "did {body} meet in {state}",
    example="in which city was the Council on Collective Security meeting held",
    topic=True, anchors="sign meet hold adopt establish", checks=True,
)  # fmt: skip
def event_place(context: Context) -> Answer | None:
    """In which city or country something happened; whether it was where the question says."""
    named = _claimed_place(context)
    if named is None and (not _asks_where(context) or context.utterance.asks == "yes/no"):
        return None
    if is_signing_of_letter(context.utterance):
        return None  # where a treaty was signed that it speaks of, is another place
    here = _without_place(context, named)
    told = _where_it_was(context, here, named)
    if told is None and any(part != "letter" for _, part in context.scope.parts):
        told = _where_it_was(context, widened(here), named)  # where a text was adopted, the letter that sends it tells
    denied = told is not None and told.items[:1] == ("No",)
    return None if denied and names_one_of_several(context.reader, context.utterance, context.scope) else told


def _where_it_was(context: Context, here: Context, named: Slot | None) -> Answer | None:
    """The first sentence of those meant ``here`` that tells where it was."""
    must, _ = wanted_terms(here)
    terms = [term for term in must if term.stem not in SOFT | _OF_PLACES]
    if not any(_happens(term) for term in terms):
        return None
    texts = [word.text for word in context.utterance.words]
    coming = is_yet_to_come(texts)
    found = done_first(search(here, terms, ())) if is_past(texts) else search(here, terms, ())
    things = [term for term in terms if _is_thing(term)]
    called = {term.stem for term in things for hit in found if term.stem in hit.exact}
    for hit in found[:6]:
        if not called <= hit.exact:
            continue  # the letters have this very word elsewhere: a summit is not just any meeting
        if (coming and not tells_what_comes(str(hit.row["text"]))) or _of_another_number(context, hit):
            continue
        sites = _sites(context, hit, terms) if acceptable(hit, terms) and _all_happened(hit, terms) else []
        if named and not sites and acceptable(hit, terms) and _all_happened(hit, terms) and _dated_so(context, hit):
            sites = [site for site in named_sites(context, hit) if _of_no_other_deed(hit, site, terms)]
        if named is None:
            sites = [site for site in sites if fold(site) not in fold(context.utterance.text)]
        if sites:
            return _told(context, hit, sites, named)
    return None


def _of_another_number(context: Context, hit: Hit) -> bool:
    """ "Where did the second congress meet": not a sentence on the fourth, nor one on a congress that has no number."""
    words = context.utterance.words
    asked = {one.text for one, next_one in pairwise(words) if one.text in ORDINALS and not _is_deed(next_one.stem)}
    told = {token.text for token in tokens(str(hit.row["text"]))} & ORDINALS.keys()
    return bool(asked) and asked.isdisjoint(told)


def _asks_where(context: Context) -> bool:
    """ "Where was ...", "in which town ...", "was ... in X": a city or country is asked for or claimed."""
    texts = [word.text for word in context.utterance.words]
    if context.utterance.asks in ("where", "yes/no"):
        return True
    at = next((i for i, text in enumerate(texts) if text in ("which", "what")), None)
    return at is not None and bool(set(texts[at + 1 : at + 3]) & {"town", "city", "capital", "place", "country"})


def _claimed_place(context: Context) -> Slot | None:
    """The city or country behind "in" or "at", where the question claims that something was there.

    "The pact of 1997, signed in X?" claims it with its last words.
    """
    words = context.utterance.words
    if not context.utterance.asks:
        return next((s for s in context.utterance.of("place") if s.last == len(words)), None)
    if context.utterance.asks != "yes/no":
        return None
    return next(
        (s for s in context.utterance.of("state", "place") if s.first and words[s.first - 1].text in ("in", "at")), None
    )


def _without_place(context: Context, named: Slot | None) -> Context:
    """The question without the place it claims, in all letters where nothing but that place told which is meant."""
    slots = tuple(slot for slot in context.utterance.slots if slot != named)
    gone = frozenset(range(named.first, named.last)) if named else frozenset[int]()
    scope = context.scope if context.scope.explicit else Scope()
    dates = frozenset(i for slot in context.utterance.of("date") for i in range(slot.first, slot.last))
    if context.utterance.of("body") and scope.parts and not context.utterance.of("part"):
        scope = Scope(scope.letters, basis=scope.basis)  # of the text itself: its name is what happened to it
    letters = Scope() if "part" not in scope.basis and scope.basis <= {"year", "date"} else scope
    kept = letters._replace(used=letters.used | gone | dates)
    return context._replace(utterance=context.utterance._replace(slots=slots), scope=kept)


def _happens(term: Term) -> bool:
    return _is_deed(term.stem)


def _is_thing(term: Term) -> bool:
    """A name, or a noun that is no noun of action: "the summit", "the treaty", not "the signing"."""
    noun = "n" in word_classes(term.text)[0]
    return term.stem[0] == "=" or (noun and not _is_deed(term.stem)) or term.stem in _GATHERINGS


_GATHERINGS = frozenset(map(stem, "summit session congress conference gathering".split()))
"""What meets, and is called by a name of its own."""


def _is_deed(stem: str) -> bool:
    return lexicon().name_of.get(stem, stem) in _HAPPENING


def _all_happened(hit: Hit, terms: Sequence[Term]) -> bool:
    """Whether what happened stands in the sentence itself."""
    return all(set(term.alternatives) & set(hit.matched) for term in terms if _happens(term))


def _sites(context: Context, hit: Hit, terms: Sequence[Term]) -> list[str]:
    """Places known by name behind "in" or "at" that stand beside what happened; of its date, where one is named."""
    text = str(hit.row["text"])
    spoken = {phrase[-1] for term in terms if _happens(term) for phrase in term.alternatives}
    events = [token.start for token in tokens(text) if stem(token.text) in spoken]
    piece = piece_about(context.utterance, text)
    sites = [m for m in _SITE.finditer(text, *(piece or (0, len(text)))) if _is_place(context, hit, m)]
    beside = [match for match in sites if any(piece or _beside(text, at, match.start()) for at in events)]
    if not beside and all(map(_happens, terms)):  # of a text that is sent, not of another thing that the sentence names
        beside = [match for match in sites if any(_at_a_meeting(text, at, match.start()) for at in events)]
    beside = _of_that_event(text, events, beside, hit, terms)
    near = [name for match in beside for name in (match[1].strip(), *_joined_place(context, hit, match))]
    return list(dict.fromkeys(near)) if _dated_so(context, hit) else []


def _of_that_event(
    text: str, events: Sequence[int], sites: list[re.Match[str]], hit: Hit, terms: Sequence[Term]
) -> list[re.Match[str]]:
    """ "The Committee, meeting at X, and the Assembly, meeting at Y": the place where the one that is asked for met."""
    own = {site.start(): min(events, key=lambda event: abs(event - site.start())) for site in sites}
    if len(set(own.values())) < _SEVERAL:
        return sites
    things = {phrase[-1] for term in terms if not _happens(term) for phrase in term.alternatives} & {
        phrase[-1] for phrase in hit.matched
    }
    named = [token.start for token in tokens(text) if stem(token.text) in things]
    if not named:
        return sites
    event = min(set(own.values()), key=lambda at: min(abs(at - name) for name in named))
    return [site for site in sites if own[site.start()] == event]


_SEVERAL = 2


def _is_place(context: Context, hit: Hit, site: re.Match[str]) -> bool:
    """Whether the name is that of a known place, or stands behind "at" and is that of no body."""
    name = site[1].strip()
    if context.names.places((fold(name),)):
        return True
    return site[0].startswith("at ") and is_town(context, hit, name, site.start(1))


def _joined_place(context: Context, hit: Hit, site: re.Match[str]) -> tuple[str, ...]:
    """The other place of "in turn at X and Y"; "at X and Y agreed" names one."""
    other = _OTHER_PLACE.match(str(hit.row["text"]), site.end())
    if other is None:
        return ()
    known = bool(context.names.places((fold(other[1]),)))
    if not known and site[0].startswith("at "):
        known = is_town(context, hit, other[1], other.start(1))
    return (other[1],) if known else ()


def _beside(text: str, event: int, site: int) -> bool:
    """Whether the place stands in the clause of what happened, not far from it and not inside a name."""
    between = text[min(event, site) : max(event, site)]
    before = text[:site].rstrip().rsplit(" ", 1)[-1]
    named = before[:1].isupper() and before.casefold() not in ORDINALS
    return not named and not _BREAK.search(between) and len(between.split()) <= _NEAR


def _at_a_meeting(text: str, event: int, site: int) -> bool:
    return event < site and bool(_AT_A_MEETING.match(text[event:site]))


_AT_A_MEETING = pattern(
    r"\w+ (?:at|during) (?:the|its|their|an?) [^,;]{0,80}?\b(?:meeting|session|summit|conference|congress)\b"
    r"[^,;]{0,80}? held\b[^,;]{0,40}$"
)
""" "Adopted at the meeting of the Council held on 3 May in ": where the meeting was, it was done."""


def _of_no_other_deed(hit: Hit, site: str, terms: Sequence[Term]) -> bool:
    """ "The signing of the treaty, hailed at the meeting held in X": there is where they met, not where they signed."""
    text = str(hit.row["text"])
    spoken = {phrase[0] for term in terms if _happens(term) for phrase in term.alternatives if len(phrase) == 1}
    words, at = list(tokens(text)), text.find(site)
    events = [token.start for token in words if stem(token.text) in spoken]
    event = min(events, key=lambda start: abs(start - at), default=at)
    if _at_a_meeting(text, event, at):
        return True
    between = {stem(token.text) for token in words if min(event, at) < token.start < max(event, at)}
    return not any(_is_deed(one) for one in between - spoken)


def _dated_so(context: Context, hit: Hit) -> bool:
    """Whether the sentence, or its letter, is of the dates that the question names."""
    row = hit.row
    sql = (
        "SELECT date FROM dated_statements WHERE letter = :l AND part = :p AND paragraph = :g AND sentence = :s "
        "UNION SELECT dated AS date FROM letters WHERE letter = :l"
    )
    values = {"l": row["letter"], "p": row["part"], "g": row["paragraph"], "s": row["sentence"]}
    printed = [str(found["date"]) for found in context.reader.rows(sql, values)]
    return all(any(date.startswith(slot.value) for date in printed) for slot in context.utterance.of("date"))


def _told(context: Context, hit: Hit, sites: Sequence[str], named: Slot | None) -> Answer | None:
    text = str(hit.row["text"])
    told = f"{place(context.local, hit.row)}: “{text}”"
    citations = cite_all(context.reader, [hit.row])
    if named is None:
        return Answer("answered", f"{context.names.joined(sites)}. {told}", items=tuple(sites), citations=citations)
    typed = fold(" ".join(word.raw for word in context.utterance.words_of(named)))
    holds = any(typed in fold(site) or fold(site) in typed for site in sites)
    if not holds and asks_of_any(context.utterance.text):
        return None  # where one meeting was denies no other
    lead = "Yes." if holds else f"No. {context.names.joined(sites)}."
    return Answer("answered", f"{lead} {told}", items=(lead.split(".")[0],), citations=citations)

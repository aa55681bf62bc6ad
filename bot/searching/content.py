"""What of a question must stand in a sentence for it to answer: content words and names, without the frame.

A question has a frame ("which sentence accuses", "show the wording about") and what is asked about in it. Words
of the frame help where a sentence holds them and are no lack where it does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import product

from bot.context import Context
from bot.lexicon import lexicon
from bot.reading.narrators import PERSONS, SPEAKERS, merely_naming
from bot.reading.spoken_of import is_spoken_of
from bot.reading.typed import Word
from bot.reading.utterance import Term, terms
from bot.scoping.scope import indices
from bot.scoping.speakers import signatory
from bot.searching.becoming import with_becoming
from bot.searching.said_anyway import is_day_asked_for, is_said_anyway
from bot.searching.slight import (
    OPEN,
    TELLING_APART,
    alternatives,
    country_asked_for,
    dated_thing,
    either,
    light_terms,
    speakers,
)
from bot.slots import CARDINALS, ORDINALS, Slot
from store.words import fold, stem, stems

FRAME = frozenset(
    """
    say said tell state mention write wrote call name refer speak talk give given pass passag sentenc text word quot
    sourc exact anywher someth anyth thing kind sort type way case matter regard accord letter document paper annex
    part point role view see find found show happen occur exist contain includ concern question detail inform fact
    main relat now current today also opinion posit stand come came put mean use make made need want wish special
    actual possibl certain particular differ import major key line place spot bit piec phrase formul express idea
    exampl touch meant wherev somewher mayb basic statement note memorandum extract excerpt snippet section item
    author writer signatori page against toward throughout despite alongside around across behind beyond besid amid
    third fourth next good exactli verbatim wording bring brought term topic subject theme issu read precis stuff
    context speaker paragraph para deal pick tick slide list look kindli copi past care wonder interest curious year
    time never without noth nowher elsewher themselv himself herself mind eye judgment connect field go goe going
    recollect singl remind stake insid apart asid along
    """.split()
)
"""Stems that frame a question."""

TELLING = frozenset(
    """
    say said state write wrote written mention describ name call find stand come appear speak spoke read refer quot
    cite claim insist line sentenc passag place paragraph word accus alleg argu assert maintain reaffirm affirm
    stress underlin underscor emphas critic complain blame warn prais promis compar liken depict portray character
    put phrase formul defin hint suggest impli admit acknowledg conced recogn recognis voic utter remark note observ
    tell told explain talk report declar proclaim announc pledg vow undertak confirm reiter repeat point mean think
    believ consid view see regard treat hold held rais rebuk condemn denounc protest deplor regret welcom object
    label term dub brand touch address bring brought discuss deal cover justifi predict foresee expect hope worri
    fear ask request propos recommend urg demand want wish like call_for locat reproach rebuk liken
    credit attribut ascrib paint outlin spell enumer specifi identif
    """.split()
)
"""Stems of what authors do with words: with one of these "where" and "who" ask for a passage, not a place or person."""

_ACTS = frozenset(
    """
    report request propos address object recommend demand reaffirm affirm confirm welcom emphas stress underlin
    underscor hope fear expect predict promis justifi discuss worri protest urg pledg undertak regard reiter hold
    held rais cover deal brand label want wish regret deplor declar proclaim repeat remark observ note
    """.split()
)
"""Verbs of telling that letters do in so many words, or that are nouns too: looked for like any other word."""


def wanted_terms(context: Context) -> tuple[list[Term], list[Term]]:
    """(terms that must be covered, terms that only help): all words but those that named the letter."""
    must, may = context.once("terms", (context.utterance, context.scope), lambda: _wanted_terms(context))
    return list(must), list(may)


def _wanted_terms(context: Context) -> tuple[list[Term], list[Term]]:
    utterance, scope = context.utterance, context.scope
    dates = (*_scope_dates(context), *_dates_of_cited(context))
    skipped = set(scope.used) | indices(dates)
    for slot in utterance.of("part", "paragraph", "section"):
        skipped |= set(range(slot.first, slot.last))
    skipped |= speakers(context)
    named = [s for s in utterance.of("state", "person", "organization", "body", "place") if s.first not in skipped]
    covered = indices(named)
    free = [i for i in range(len(utterance.words)) if i not in skipped and i not in covered]
    authors = _author_slots(context)
    must: list[Term] = []
    may: list[Term] = []
    for term in with_becoming(utterance, _in_order(context, free, named)):
        name = next((s for s in named if f"={s.value}" == term.stem), None)
        (may if _frames(term, name, authors, context) else must).append(term)
    if len(must) > 1 and (head := country_asked_for(context)) in {term.stem for term in must}:
        may += [term for term in must if term.stem == head]
        must = [term for term in must if term.stem != head]
    chosen_among = alternatives(context.utterance)
    if len(must) > len(chosen_among):
        offered = [term for term in must if term.stem in chosen_among]
        may += offered
        must = [term for term in must if term.stem not in chosen_among]
        must += [either(*offered)] if len(offered) == 2 and context.utterance.asks in OPEN else []
    if len(must) > 1:
        naming = merely_naming(context.utterance)
        may += [term for term in must if term.stem in naming]
        must = [term for term in must if term.stem not in naming]
    if not must:
        return _without_frame(may)
    light = light_terms(context, must, _telling_behind_speaker(context))
    return [term for term in must if term not in light], may + light


def _telling_behind_speaker(context: Context) -> set[str]:
    """Stems of verbs that say that somebody speaks: "does Chad report", "do the ministers propose"."""
    words = context.utterance.words
    named = {s.last - 1 for s in context.utterance.of("state", "person", "office", "reference", "symbol", "part")}
    speaking = (i for i in range(1, len(words)) if i - 1 in named or words[i - 1].stem in SPEAKERS)
    return {words[i].stem for i in speaking if words[i].stem in _REPORTING}


_REPORTING = frozenset(
    "report regard hold held discuss address observ remark repeat reiter declar proclaim request propos".split()
)


def _in_order(context: Context, free: Sequence[int], named: Sequence[Slot]) -> list[Term]:
    """Terms of the free words and of the names, in the order of the question, each once."""
    found: dict[str, Term] = {}
    starts = {slot.first: slot for slot in named}
    run: list[Word] = []
    for i in [*range(len(context.utterance.words)), -1]:
        if i in free:
            run.append(context.utterance.words[i])
            continue
        for term in _pairs_of_states(context, terms(run)):
            found.setdefault(term.stem, term)
        run = []
        if i in starts:
            term = name_term(context, starts[i])
            found.setdefault(term.stem, term)
    return list(found.values())


def _pairs_of_states(context: Context, found: Sequence[Term]) -> Iterable[Term]:
    """The terms, with "Franco-Polish" read as both States: a sentence may print "France and the Republic of Poland"."""
    for term in found:
        halves = [_state_of_adjective(context, half) for half in term.text.split("-")]
        if len(halves) != 2 or not all(halves):
            yield term
            continue
        one, other = ((*_state_forms(context, state), _phrase(state)) for state in halves)
        pairs = [*product(one, _JOINED, other), *product(other, _JOINED, one)]
        together = ((*first, *between, *second) for first, between, second in pairs)
        yield Term(term.text, f"={term.stem}", tuple(dict.fromkeys([*term.alternatives, *together])))


_JOINED = (("and",), ("and", "the"))


def _state_of_adjective(context: Context, word: str) -> str:
    """The State whose adjective or usual name the folded word is; empty for any other word."""
    kinds = "('adjective', 'short', 'variant')"
    sql = f"SELECT state FROM state_names WHERE alias = :a AND lang = 'en' AND kind IN {kinds} LIMIT 1"
    rows = context.reader.rows(sql, {"a": word}) if "-" not in word and len(word) > 3 else []
    return str(rows[0]["state"]) if rows else ""


def _frames(term: Term, slot: Slot | None, authors: Sequence[Slot], context: Context) -> bool:
    """Whether a term only helps: the frame, what authors do, and the authors of the letters meant."""
    if slot is not None:
        return any(slot == author for author in authors)
    if term.text == "often" and "how" in {word.text for word in context.utterance.words}:
        return True  # what kind of word answers it, another check looks at
    if context.utterance.asks == "how long" and term.text in ("long", "term"):
        return term.text == "long"  # a term is what lasts
    if term.text in ("next", "upcoming", "forthcoming") and context.utterance.asks in ("when", "where"):
        return True  # "our sixth Summit shall be held": that it is to come, another check looks at
    if is_said_anyway(term.text, context.utterance):
        return True  # what a letter cites is earlier than the letter, "No. 41" is a number
    if context.utterance.asks == "when" and is_day_asked_for(term.text, context.utterance):
        return True  # "on what day": any date tells it without the word
    if term.stem == dated_thing(context.utterance):
        return False
    pact = term.text in _PACTS and not any(word.stem == "sign" for word in context.utterance.words)
    if term.stem in PERSONS and is_spoken_of([word.text for word in context.utterance.words], term.text):
        return False
    if (term.stem in FRAME or term.stem in TELLING - _ACTS) and term.text not in TELLING_APART and not pact:
        return True
    if context.utterance.asks in ("yes/no", "how many", "choice"):
        return context.utterance.asks != "yes/no" and term.stem in SPEAKERS and telling(context)
    if term.text in CARDINALS:
        return True  # how many things are expected ("the three principles"), not what they are
    return term.stem in SPEAKERS and telling(context)


_PACTS = frozenset("accord accords".split())
"""Nouns with the stem of "according"; who signed one, its signatures tell without the word."""


def _without_frame(may: list[Term]) -> tuple[list[Term], list[Term]]:
    """ "What do they reaffirm": where nothing else is said, what the author does is what is asked about."""
    must = [term for term in may if term.stem not in FRAME and term.stem not in SPEAKERS]
    return must, [term for term in may if term not in must]


def telling(context: Context) -> bool:
    """Whether the question asks what is said and how, so that "where" means a passage and "who" a speaker."""
    words = context.utterance.words
    return bool({word.stem for word in words} & TELLING) or bool(context.utterance.of("quoted"))


def _scope_dates(context: Context) -> list[Slot]:
    """Dates that named the letter."""
    by_date = {"date", "year"} & context.scope.basis
    return [s for s in context.utterance.of("date") if by_date and s.first in context.scope.used]


DATED = frozenset("treaty agreement resolution declaration charter convention pact accord decision".split())


def _dates_of_cited(context: Context) -> list[Slot]:
    """Dates that tell which treaty or resolution is meant ("the pact of May 1955"), where one of that date is cited."""
    words = context.utterance.words
    found = [s for s in context.utterance.of("date") if s.first >= 2 and words[s.first - 1].text in ("of", "from")]
    sql = "SELECT 1 FROM cited WHERE date = :d OR date LIKE :d || '-%' LIMIT 1"
    return [s for s in found if words[s.first - 2].text in DATED and context.reader.rows(sql, {"d": s.value})]


def _author_slots(context: Context) -> list[Slot]:
    """States and persons that wrote the letters meant: they speak in every sentence without being named."""
    letters = context.scope.letters
    if not letters:
        return []
    rows = [context.names.row(letter) for letter in letters[:10]]
    senders = {state for row in rows for state in str(row["sender_states"] or "").split("; ")}
    states = [s for s in context.utterance.of("state") if s.value in senders]
    return states + [s for s in context.utterance.of("person") if signatory(context.reader, s.value, letters[:10])]


def name_term(context: Context, slot: Slot) -> Term:
    """A name with every form in which the letters may print it."""
    typed = " ".join(word.raw for word in context.utterance.words_of(slot)).removesuffix("'s")
    own = tuple(stems(" ".join(word.text for word in context.utterance.words_of(slot))))
    if slot.kind == "state":
        forms = _state_forms(context, slot.value)
        forms = (*forms, _phrase(slot.value))
        first = [own] if own and (slot.detail == "capital" or own in forms) else []
        return Term(typed, f"={slot.value}", tuple(dict.fromkeys([*first, *forms, own])) or (own,))
    name = tuple(stems(slot.value))
    group = next((k for phrase, k in lexicon().openings.get(name[0], ()) if phrase == name), None) if name else None
    same = lexicon().alternatives.get(group or (name[0] if len(name) == 1 else ""), ())
    every = dict.fromkeys(phrase for phrase in (own, name, *same, *_defined(context, slot)) if phrase)
    known = slot.kind != "person" and _in_letters(context, slot.value)
    ends = {(phrase[-1],) for phrase in every if len(phrase) > 1} & HEADS
    ends |= {(phrase[0],) for phrase in every if len(phrase) > 1} & _FIRST  # "the Organization" may be another one
    numbered = any(word.text in ORDINALS for word in context.utterance.words_of(slot))  # the Third is not the Fourth
    heads = ends if known and not numbered else set()
    return Term(typed, f"={slot.value}", tuple(every), tuple(heads))


HEADS = frozenset({(stem(word),) for word in "organization treaty committee council conference commission".split()})
"""Nouns that stand for the full name once it is known: "the Organization", "the Treaty"."""
_FIRST = (HEADS | {(stem("group"),)}) - {(stem("organization"),)}
"""The same where the name begins with it: "Group of X"."""


def _in_letters(context: Context, name: str) -> bool:
    """Whether a letter prints the name itself, so that its last noun may stand for it."""
    rows = context.reader.rows("SELECT 1 FROM names WHERE folded = :n AND letters > 0 LIMIT 1", {"n": fold(name)})
    return bool(rows)


def _state_forms(context: Context, state: str) -> tuple[tuple[str, ...], ...]:
    sql = (
        "SELECT DISTINCT alias FROM state_names WHERE state = :s AND lang = 'en' "
        "AND kind IN ('short', 'formal', 'former', 'variant', 'adjective', 'transliteration', 'organization') "
        "ORDER BY kind DESC, alias"
    )
    return tuple(_phrase(str(row["alias"])) for row in context.reader.rows(sql, {"s": state}))


def _defined(context: Context, slot: Slot) -> Iterable[tuple[str, ...]]:
    """What the letters themselves say is the same name: an acronym and what it stands for."""
    if slot.kind == "person":
        return []
    sql = "SELECT DISTINCT term, meaning FROM terms WHERE term = :n OR meaning = :n LIMIT 10"
    rows = context.reader.rows(sql, {"n": slot.value})
    return [_phrase(str(row[field])) for row in rows for field in ("term", "meaning") if row[field]]


@lru_cache(maxsize=2048)
def _phrase(text: str) -> tuple[str, ...]:
    return tuple(stems(text))

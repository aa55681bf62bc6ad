"""A question on membership, read: which lists it means, which years, which States; shared by its question types."""

from typing import NamedTuple

from bot.bounds import is_large
from bot.context import Context, states_named
from bot.questions.attested import Listing, distinct, listings
from bot.questions.claimed import claimed_number
from bot.questions.sampled import sampled
from bot.questions.signing import speaks_of_signing
from bot.questions.strays import strays
from bot.reading.features import word_features
from bot.reading.joining_bodies import organization_joins
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.scoping.universal import asks_which_letters
from bot.slots import CARDINALS, Slot
from store.words import stem

_LISTS = frozenset("list lists listed roster rosters roll rolls lineup composition makeup".split())
"""Words for a list, and for what it tells of an organization."""
WHOLE = frozenset(map(stem, "complete exhaustive entire whole".split()))
"""Stems that ask whether a list names all."""
VOCABULARY = (
    WHOLE
    | frozenset(map(stem, _LISTS))
    | frozenset(
        stem(word)
        for word in """member members membership belong belongs belonged belonging join joined joins party parties
    participant participants participate list lists listed listing include includes included including
    count counts counted among compose composed constitute constitutes comprise comprised consist consists make up form
    forms size composition figure figures appear appears stand stands treaty organization organisation
    alliance bloc pact group grouping body come comes came new missing absent add added addition grow
    grew grown growth expand expanded shrink shrank shrunk increase increased decrease change changed changes
    leave left leaves quit withdraw withdrew withdrawn drop dropped expel expelled remain remains
    remained still already later earlier previous next since between difference compare comparison more
    fewer head heads top end paragraph annex memorandum note statement charter attest attested mention
    mentioned accede acceded admit admitted enter entered gain gained lose lost same identical once
    currently today become became day official sign signed make made making both separate separates
    according per lists versus against delegate addition extra additional show shows found find land
    lands there newcomer newcomers enumerate told participation club board headcount head count stood
    stands total sum size big figure going signature signatures three two related came come out yes give
    set going told participation club joiner annexed request wrote write written when latest recent set
    single claim claims outside common throughout shared overlap beyond lie lies lying situated table
    roster rosters roll rolls lineup makeup name names full bigger smaller up down rise rose fall fell""".split()
    )
)
"""Stems that belong to questions on membership."""
MEMBER_NOUNS = frozenset("countri state nation member parti govern republ participant".split())
"""Stems of the nouns by which members are counted."""
NEW = frozenset("newcom joiner new add addit join grow grew grown gain later extra admit acced enter".split())
"""Stems that ask for States of the later list only."""
GONE = frozenset(
    "left leav miss absent drop quit withdraw withdrew withdrawn expel lose lost gone shrink shrank shrunk".split()
)
"""Stems that ask for States of the earlier list only."""


class Membership(NamedTuple):
    """What a question on membership is about."""

    context: Context
    found: list[Listing]
    """Lists in the letters and parts meant, else in all, by date."""
    every: list[Listing]
    """Lists of the organization or treaty in all letters, by date."""
    years: list[int]
    states: tuple[str, ...]

    @property
    def utterance(self) -> Utterance:
        return self.context.utterance

    @property
    def scope(self) -> Scope:
        return self.context.scope

    @property
    def texts(self) -> set[str]:
        """Words of the question."""
        return {word.text for word in self.utterance.words}

    @property
    def stems(self) -> set[str]:
        """Stems of the words of the question."""
        return {word.stem for word in self.utterance.words}


def _of_a_union(utterance: Utterance) -> bool:
    """ "Members of the Commonwealth of X": a union that is known as a region, whose members no letter lists."""
    unions = (slot for slot in utterance.of("region") if not _UNIONS.isdisjoint(slot.value.split()))
    return any(unions) and not utterance.of("organization")


def _weighs_regions(utterance: Utterance) -> bool:
    """ "More X or more Y members?" asks which are more."""
    texts = [word.text for word in utterance.words]
    return len(utterance.of("region")) > 1 and "or" in texts and bool({"more", "fewer", "mostly"} & set(texts))


_UNIONS = frozenset("commonwealth union league association community".split())


def read_membership(context: Context) -> Membership | None:
    """The question read as one on membership; None where it asks for something else."""
    utterance, scope = context.utterance, context.scope
    if utterance.asks in ("why", "where", "how long", "how old") or utterance.values("reference"):
        return None
    if utterance.asks != "yes/no" and asks_which_letters(utterance) and not utterance.of("organization"):
        return None  # the letters are asked for, not who belongs where
    if _of_a_union(utterance) or organization_joins(utterance) or _weighs_regions(utterance):
        return None
    if utterance.asks == "how" and utterance.words[1:2] and utterance.words[1].text in _MAY:
        return None
    if utterance.values("person") and not _only_dates(utterance, scope):
        return None
    if _asks_what_they_did(utterance) or _rules_out_by_but(utterance):
        return None
    if not _speaks_of_members(utterance) or utterance.of("quoted", "symbol"):
        return None
    if _of_body_without_list(context):
        return None
    offices = [slot for slot in utterance.of("office") if utterance.words[slot.first - 1].text != "whose"]
    if (offices and utterance.asks != "yes/no") or any(w.stem == "session" for w in utterance.words):
        return None
    if (speaks_of_signing(utterance) and utterance.asks != "yes/no") or strays(
        utterance, scope, VOCABULARY, context.reader
    ):
        return None
    years = sorted({int(slot.value[:4]) for slot in utterance.of("date")})
    states = states_named(context)
    of_parties = None if len(years) > 1 else parties(utterance)
    if is_large(context.reader) and not scope.letters:
        return _of_many(context, of_parties, years, states)
    every = lists_in(context, Scope(), of_parties) if not is_large(context.reader) else []
    if of_parties and years and not any(one.year in years for one in every) and not of_treaty(utterance):
        every = lists_in(context, Scope(), None)  # "the parties of 2009", which a letter calls members
    found = _meant(context, every)
    return Membership(context, _counted(utterance, found), every or found, years, states)


def _rules_out_by_but(utterance: Utterance) -> bool:
    """ "Did anyone but X join?", which asks of all others."""
    return any(
        [word.text for word in utterance.words[max(0, slot.first - 2) : slot.first]] in _ANYONE_BUT
        for slot in utterance.of("state")
    )


_ANYONE_BUT = [[one, "but"] for one in ("anyone", "anybody", "nobody", "everyone", "everybody", "all", "who")]


def _of_body_without_list(context: Context) -> bool:
    """ "Does X belong to the Y Commission": who belongs to other bodies does not tell it."""
    utterance = context.utterance
    if utterance.of("organization"):
        return False
    words = [word.text for word in utterance.words]
    behind = [
        slot
        for slot in utterance.of("body")
        if {"of", "to", "in", "on"} & set(words[max(0, slot.first - 2) : slot.first])
    ]
    return bool(behind) and not listings(context.reader, Scope(), tuple(slot.value for slot in behind), None)


def _asks_what_they_did(utterance: Utterance) -> bool:
    """ "What did the member States write?", "that the parties will help X": an act of theirs, not who they are."""
    texts = [word.text for word in utterance.words]
    pairs = zip(utterance.words, texts[1:], strict=False)
    if any(word.stem in _THEY and text in _WILL for word, text in pairs) and "be" not in texts and "join" not in texts:
        return True
    at = next((i for i, text in enumerate(texts[:-2]) if text == "what" and texts[i + 1] in _DOING), None)
    return at is not None and any(word.stem in MEMBER_NOUNS for word in utterance.words[at + 2 : at + 6])


_THEY = frozenset("parti member countri state nation signatori".split())
_WILL = frozenset("will would shall should may might must can could".split())
_MAY = frozenset("can could may might must should shall".split())
""" "How can a party leave" asks for the way to do it, not for those that did."""
_DOING = frozenset("did do does will would have has had can could shall should".split())


def _of_many(context: Context, of_parties: bool | None, years: list[int], states: tuple[str, ...]) -> Membership | None:
    """The question read over more letters than can be looked at; a year then means the lists of that year."""
    every = sampled(context.reader, context.utterance.values("organization"), of_parties, years, states)
    found = [one for one in every if one.year in years] or every
    if years:
        context = context._replace(scope=context.scope._replace(basis=context.scope.basis | {"year"}))
    return Membership(context, _counted(context.utterance, found), every, years, states)


def _only_dates(utterance: Utterance, scope: Scope) -> bool:
    """Whether a person only tells which letter or time is meant: "X's note", "when X wrote"."""
    words = [word.text for word in utterance.words]
    writing = {word for slot in utterance.of("person") for word in words[slot.last : slot.last + 1]}
    return "person" in scope.basis or ("when" in words and bool(writing & {"wrote", "signed"}))


_COUNTRIES = frozenset({"countri", "state", "nation"})
_BODIES = frozenset({"organ", "organiz", "organis", "treati", "allianc", "bloc", "pact", "club", "group"})
_MADE_OF = frozenset(
    "compose composed constitute constitutes consist consists comprise comprises form forms make makes up".split()
)


def _speaks_of_members(utterance: Utterance) -> bool:
    """Whether the question is on membership at all: members, parties, a list of States, who is in an organization."""
    features = word_features([word.text for word in utterance.free("organization")])
    texts = {word.text for word in utterance.words}
    stems = {word.stem for word in utterance.words}
    if features & {"member", "belong", "party", "listed"} or stems & {"newcom", "headcount"}:
        return True
    if "composition" in texts and utterance.of("organization"):
        return True
    if texts & {"same", "identical"} and stems & _COUNTRIES and len(utterance.values("date")) > 1:
        return True  # "is it the same set of countries in the pact of 2001 and in the list of 2005"
    if utterance.of("state") and utterance.asks == "yes/no" and ("board" in texts or _of_so_many(utterance)):
        return True
    if texts & _LISTS and utterance.of("organization") and not utterance.asks:
        return True  # "the roster as of August"
    if texts & _LISTS and stems & WHOLE and utterance.asks == "yes/no":
        return True
    if texts & _LISTS:
        return bool(utterance.of("state", "region") or stems & {"countri", "state", "nation"} or stems & (NEW | GONE))
    words = utterance.words
    bodies = {slot.first for slot in utterance.of("organization")}
    bodies |= {i for i, word in enumerate(utterance.words) if word.stem in _BODIES}
    if stems & (NEW | GONE) and len(utterance.values("date")) > 1:
        return True
    if not bodies and not utterance.of("state"):
        return False
    if utterance.asks == "yes/no" and any(
        _said_to_be_so_many(utterance, slot) for slot in utterance.of("organization")
    ):
        return True
    behind = [word for slot in utterance.of("organization") for word in words[slot.last : slot.last + 1]]
    if any(word.stem in MEMBER_NOUNS for word in behind):
        return True
    if any(_states_of(utterance, slot) for slot in utterance.of("organization")):
        return True
    inside = any(_behind_in(utterance, at) for at in bodies) or bool(texts & {"among", "amongst"} and bodies)
    return (
        inside or bool(texts & _MADE_OF and bodies) or bool(stems & (NEW | GONE) and (bodies or utterance.of("state")))
    )


def _said_to_be_so_many(utterance: Utterance, slot: Slot) -> bool:
    """ "Is the X six States?", "has the X only seven countries?"."""
    behind = [word for word in utterance.words[slot.last :] if word.text not in _LINKING][:2]
    return len(behind) > 1 and behind[0].text in CARDINALS and behind[1].stem in MEMBER_NOUNS


_LINKING = frozenset("is are was were be being has have had having of only just still by then".split())


def _states_of(utterance: Utterance, slot: Slot) -> bool:
    """ "The States of the X", "one of the five countries in the X"."""
    before = [word for word in utterance.words[: slot.first] if word.text != "the"]
    return len(before) > 1 and before[-1].text in ("of", "in") and before[-2].stem in MEMBER_NOUNS


def _of_so_many(utterance: Utterance) -> bool:
    """ "In the seven of 2009", "one of the six": States that are called by their number."""
    words = [word.text for word in utterance.words]
    dates = {slot.first for slot in utterance.of("date")}
    for i, text in enumerate(words):
        if text in CARDINALS and words[i - 1 : i] == ["the"] and set(words[max(0, i - 3) : i - 1]) & _AMONG:
            return i + 1 == len(words) or words[i + 1] in _OF or i + 1 in dates
    return False


_AMONG = frozenset("in among amongst of within".split())
_OF = frozenset("of in listed named back as".split())


def _behind_in(utterance: Utterance, at: int) -> bool:
    """ "in the organization", "part of the CSTO"."""
    named = indices(utterance.of("organization"))
    before = [word for i, word in enumerate(utterance.words[:at]) if i not in named and word.stem not in _BODIES]
    kept = [word.text for word in before if word.text not in ("the", "or")]
    return kept[-1:] == ["in"] or kept[-2:] == ["part", "of"]


def parties(utterance: Utterance) -> bool | None:
    """True where parties to a treaty are asked for, False where members of an organization are, else None."""
    stems = {word.stem for word in utterance.words}
    names = " ".join(utterance.values("organization")).casefold()
    if "member" in stems and "parti" in stems:
        return None
    if "parti" in stems or "treaty on" in names:
        return True
    return False if any(s.startswith("organ") for s in stems) and "treati" not in stems else None


def of_treaty(utterance: Utterance) -> bool:
    """Whether the parties are those to a treaty: who else is a member of an organization need not be one."""
    return any(word.stem in ("treati", "pact", "convent", "agreement") for word in utterance.words)


def lists_in(context: Context, scope: Scope, of_parties: bool | None) -> list[Listing]:
    """Different lists in the scope: of the organizations named, else of any."""
    utterance = context.utterance
    organizations = tuple(s.value for s in utterance.of("organization") if not _of_letters(utterance, s))
    found = distinct(listings(context.reader, scope, organizations, of_parties))
    return found or (distinct(listings(context.reader, scope, (), of_parties)) if organizations else [])


def _of_letters(utterance: Utterance, slot: Slot) -> bool:
    """ "The X letters": the organization tells which letters are meant, not whose lists."""
    behind = utterance.words[slot.last : slot.last + 1]
    return bool(behind) and behind[0].stem in LETTER_NOUNS


def _meant(context: Context, every: list[Listing]) -> list[Listing]:
    """Lists in the parts meant; where they hold none, in the letters; where those hold none, anywhere."""
    of_parties = parties(context.utterance)
    if of_parties and not any(one.row["relation"] == "party" for one in every):
        of_parties = None
    if context.scope.basis <= {"implied"}:
        return every
    for within in (context.scope, context.scope._replace(parts=())):
        found = lists_in(context, within, of_parties)
        if found:
            return found
    return every


def _counted(utterance: Utterance, found: list[Listing]) -> list[Listing]:
    """ "the seven-country list": of several lists those with so many States."""
    if utterance.asks == "yes/no" and not utterance.of("state", "region"):
        return found
    claim = claimed_number(utterance, MEMBER_NOUNS)
    return [one for one in found if claim and len(one.states) == claim.value] or found


def absent_years(asked: Membership) -> list[int]:
    """Years of the question that no list is of, where no letter other than by its year is named."""
    narrow = asked.scope.basis - {"year", "date", "focus", "implied", "state", "description"}
    held = {listing.year for listing in asked.every}
    return [] if narrow else [year for year in asked.years if year not in held]

"""How many and how much: numbers that the text itself gives, with their nouns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.amounts import Claim, amounts_in, claimed_amount, with_whole_numbers
from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.intents import question
from bot.lexicon import word_classes
from bot.questions.attested import Listing, listings
from bot.questions.both_in_one import FEWER, MORE
from bot.questions.claim_evidence import names_another_doer
from bot.questions.measures import in_named_unit, measure_asked, of_measure, without_persons
from bot.questions.numbers_meant import PEOPLE, is_rate, meant, of_the_whole
from bot.questions.own_numbers import those_asked
from bot.questions.passages import acceptable, search
from bot.questions.printed_values import verdict
from bot.questions.quoting import with_place
from bot.questions.subjects_counted import is_of_all, subject_counted
from bot.questions.those_left import asks_those_left, without_left
from bot.questions.which import names_something, which_of
from bot.reading.losses import is_of_whom_was_told
from bot.reading.utterance import Term
from bot.scoping.scope import Scope
from bot.searching.abstention import never_missing
from bot.searching.content import wanted_terms
from bot.searching.deed_asked import beside, deed_asked, did_another
from bot.searching.designations import asks_designation
from bot.searching.held import padded, stands
from bot.searching.retrieval import Hit
from bot.searching.rows_inside import numbers_inside, states_inside
from bot.wording import joined, upper_first
from store.words import fold, stem, stems, tokens

_UNITS = frozenset(
    """number amount total worth valu cost million billion thousand hundr percent cent per dollar us$ usd figur
    most half major share proport percentag larg big above abov below under over exceed sum currenc currency
    money price least more less fewer quantiti year account put per_cent two three four five six seven eight
    nine ten one twenti thirti forti fifti""".split()
)
"""Stems that ask for a number, or claim one; the others say of what."""


@question(
    "how many refugees", "how much is it worth", "how many people", "what percentage of territory",
    "per cent of territory", "worth how much", "value of arms", "how much money", "how many states have ratified",
    "what number of", "how many were displaced", "what figure", "which numbers are given", "what share of territory",
    "how many countries ratified", "how many ratifications", "how big is", "how many years", "how long had it existed",
    "how long has treaty been in operation", "what amount",
    "above or below billion", "cost of", "how much of territory is occupied", "quantity", "did most members ratify",
    "had half ratified", "is it more than million", "is it less than million", "were there million",
    "above or below million", "had all ratified", "figures mentioned", "how many billion", "how many million",
    "how many times", "how much", "was it over billion", "had all members ratified", "did all ratify",
    "is more than half of territory occupied", "are refugees less than million", "was value more than",
    example="how many refugees does the 1997 letter name", topic=True, anchors="per_cent million billion",
)  # fmt: skip
def quantity(context: Context) -> Answer | None:
    """A number that the text gives, with its noun and the sentence it stands in."""
    if context.utterance.asks in ("when", "who", "why", "where", "how old"):
        return None
    must, may = wanted_terms(context)
    speakers = {w.stem for slot in context.utterance.of("office", "person") for w in context.utterance.words_of(slot)}
    terms = [t for t in must if t.stem not in _UNITS | _MOVED | speakers and not t.text.isdigit()]
    helping = [*may, *(t for t in must if t.stem in _UNITS)]
    terms = without_persons(terms, measure_asked(context.utterance))
    terms = without_left(terms) if asks_those_left(context.utterance) else terms
    opinion = {"think", "thinks", "opinion", "view"} & {word.text for word in context.utterance.words}
    if opinion and context.utterance.asks == "what":
        return None  # what is thought of nine months is no number of months
    if not terms or not _asks_number(context) or asks_designation([word.text for word in context.utterance.words]):
        return None
    if context.utterance.asks == "how many" and (own := subject_counted(context)):
        return own
    found = _counted(context, terms, helping)
    if found is None and context.scope.basis == frozenset({"implied"}):
        return _counted(context._replace(scope=Scope()), terms, helping)
    return found


def _counted(context: Context, terms: Sequence[Term], helping: Sequence[Term]) -> Answer | None:
    """The number in the sentence that fits best, within the scope."""
    asked = measure_asked(context.utterance)
    counted = asked if asked and asked.name == "count" and context.utterance.asks == "how many" else None
    deed = deed_asked(context.utterance)
    asks_people = counted is not None and any(word.stem in PEOPLE for word in context.utterance.words)
    of_anybody = is_of_whom_was_told(context.utterance)
    told: list[tuple[Hit, list[Row]]] = []
    for hit in [hit for hit in search(context, terms, helping) if _covers(hit, terms)][:12]:
        before = {str(one.row["letter"]) for one, _ in told}
        if told and (str(hit.row["letter"]) in before or hit.score < _ALIKE * told[0][0].score):
            continue
        if deed and beside(hit, deed) is not None:
            continue
        row = hit.row
        if context.utterance.asks == "how long" and _lacks_thing(context, hit, terms):
            continue
        inside = numbers_inside(context.reader, row)
        every = [one for one in inside if not did_another(one, deed) and not is_rate(one, asks_people)]
        own = those_asked(context, every)
        numbers = of_the_whole(_of_unit(context, in_named_unit(own, context.utterance)), context.utterance)
        noun = tuple(map(stem, counted.noun)) if counted else ()
        numbers = [one for one in numbers if counted and counted.counts(one)] or numbers
        fitting = _fitting(meant(numbers, every, terms, noun), terms)
        if len({str(one["printed"]) for one in fitting}) > 1 and any(not hit.holds(term) for term in terms):
            continue  # "800 for a pistol and 2,500 for a rifle" are none for a shotgun
        if counted and counted.noun:
            fitting = [one for one in fitting if counted.may_count(one)]
        if fitting and of_that_group(context, fitting[0], terms) and of_that_state(context, fitting[0]):
            told.append((hit, fitting))
            if names_something(context) or not of_anybody or len(told) == _MOST_CHOICES:
                break
    if len({str(rows[0]["printed"]) for _, rows in told}) > 1:
        return which_of(context, [str(hit.row["letter"]) for hit, _ in told])
    return _answer(context, told[0][0].row, told[0][1]) if told else None


_MOST_CHOICES = 4
_ALIKE = 0.85
"""A sentence of another letter that scores this share of the best may as well be meant."""


def _lacks_thing(context: Context, hit: Hit, terms: Sequence[Term]) -> bool:
    """ "How long does the AGREEMENT last": what was agreed is none, though the words are near in meaning."""
    texts = [word.text for word in context.utterance.words]
    things = {behind for one, behind in pairwise(texts) if one == "the"}
    own = {stem(token.text) for token in tokens(str(hit.row["text"])) if "n" in word_classes(token.text)[0]}
    own |= {one.removesuffix("s") for one in own}
    named = [term for term in terms if term.text in things and term.stem not in hit.exact]
    return any(own.isdisjoint(phrase[0] for phrase in term.alternatives) for term in named)


_SHARE = frozenset("share proport percentag percent per_cent fraction part".split())
_MONEY = frozenset("worth cost valu price money currenc dollar usd us$ $".split())
_PRICE = frozenset("cost price".split())
_CURRENCY = frozenset("dollar euro pound rubl roubl franc yen mark lira rupe peso currenc".split())
_TIME = frozenset("year month week day decad hour centuri".split())
_PART_OF_ALL = frozenset("cent half third quarter tenth".split())


def _of_unit(context: Context, rows: Sequence[Row]) -> list[Row]:
    """Of the numbers of a sentence, those in the unit asked for: shares, money, or things that are neither."""
    asked = {word.stem for word in context.utterance.words}
    shares = [row for row in rows if _PART_OF_ALL & set(stems(str(row["printed"])))]
    money = [row for row in rows if _CURRENCY & set(stems(str(row["noun"])))]
    if context.utterance.asks == "how long":
        if (asked_for := measure_asked(context.utterance)) and asked_for.name == "length":
            return of_measure(rows, asked_for, context.utterance)
        return [row for row in rows if _TIME & set(stems(str(row["noun"])))]
    of_a_whole = " how much of " in f" {' '.join(word.text for word in context.utterance.words)} "
    if asked & (_SHARE - {"part"}):
        return shares
    if of_a_whole:
        return shares or list(rows)
    if asked & _PRICE and context.utterance.asks != "how many":
        return money  # what a thing costs, no number of things tells
    if asked & _MONEY:
        return money or list(rows)
    if "many" in {word.text for word in context.utterance.words}:
        return [row for row in rows if row not in shares and row not in money] or list(rows)
    return list(rows)


def of_that_group(context: Context, row: Row, terms: Sequence[Term]) -> bool:
    """ "How many of the refugees were X": a number of refugees is not the number of those among them that are X."""
    texts = [word.text for word in context.utterance.words]
    among = any(texts[i : i + 3] in (["how", "many", "of"], ["how", "much", "of"]) for i in range(len(texts)))
    if not among or " of the " in f"{row['printed']} " or _PART_OF_ALL & set(stems(str(row["printed"]))):
        return True
    asked = measure_asked(context.utterance)
    called = {stem(word) for word in asked.noun} if asked and asked.counts(row) else set()
    near = {term.stem for term in terms if held_near(row, term)}
    called = called if near & called else set()  # "the RIVER AID parcels" are "the parcels" there
    return all(term.stem in near or (term.stem in called and not never_missing(term)) for term in terms)


def of_that_state(context: Context, row: Row) -> bool:
    """Whether a number of one State ("20 per cent of the territory of X") is not given for another."""
    asked = set(context.utterance.values("state"))
    named = states_inside(context.reader, row)
    return not asked or not named or bool(asked & named) or _CURRENCY & set(stems(str(row["noun"]))) != set()


_MOVED = frozenset("went gone go goe reach".split())
"""Verbs of movement: beside what moved and where to they say nothing new."""
_MEASURES = frozenset("share percentag proport number amount sum currenc percent per_cent figur part".split())


def _covers(hit: Hit, terms: Sequence[Term]) -> bool:
    """Whether the sentence or what is around it holds every term; which number is meant, its nouns tell."""
    lacking = {term.stem for term in hit.missing}
    if not hit.solid:
        return False  # nothing but words that are near in meaning: "safety" for "refuge"
    return acceptable(hit, terms) or not any(term.stem in lacking for term in terms)


def _asks_number(context: Context) -> bool:
    """Whether a number is asked for or claimed, not only a thing that the text counts."""
    found = {word.stem for word in context.utterance.words}
    if context.utterance.asks == "yes/no":
        return claimed_amount(with_whole_numbers(context.utterance)) is not None
    return context.utterance.asks in ("how many", "how long") or bool(found & _UNITS)


def _answer(context: Context, sentence: Row, rows: Sequence[Row]) -> Answer | None:
    if context.utterance.asks == "which" and {word.text for word in context.utterance.words} & (MORE | FEWER):
        return None  # of which one it is the most, all its numbers tell
    if context.utterance.asks == "which" and not {word.stem for word in context.utterance.words} & _MEASURES:
        where = context.local.part(*part_of(sentence))
        told = context.local.say("quantity.not_which", place=where, printed=str(rows[0]["printed"]))
        return unanswered("not-named", told, citations=cite_all(context.reader, [sentence]))
    answer = _told(context, sentence, rows)
    total = _total(context, rows[0])
    if asks_those_left(context.utterance):
        return _remaining(context, answer, rows[0], total) if total else None
    if context.utterance.asks != "yes/no":
        return answer
    if names_another_doer(context, sentence):
        return None
    claim = claimed_amount(with_whole_numbers(context.utterance))
    if claim is None or (claim.share and not total):
        return None
    verdicts = [_holds(claim, row, len(total.states) if total else 0) for row in rows]
    holds = True if True in verdicts else verdicts[0]
    if holds is False and (is_of_all(context.utterance, str(rows[0]["printed"])) or _is_part(claim, rows[0])):
        return None
    return verdict(answer, holds) if holds is not None else None


def _is_part(claim: Claim, row: Row) -> bool:
    """ "34 of the 43 States": the 34 are not denied by the 43."""
    before = fold(str(row["text"]).partition(str(row["printed"]))[0]).split()[-3:]
    part = before[1:2] == ["of"] and before[2:] in (["the"], ["its"], ["their"], ["these"], ["those"])
    return part and any(one.value == claim.value for one, _, _ in amounts_in(before[:1]))


def _holds(claim: Claim, row: Row, total: int) -> bool | None:
    """Whether the printed number is the claimed one; "over a million" is neither "a million" nor less."""
    value, printed = float(str(row["value"])), str(row["comparator"] or "")
    if claim.share:
        twice = 2 * value
        held = {"most": twice > total, "half": twice >= total, "fewer": twice < total, "all": value == total}
        return held[claim.share]
    above = printed in ("over", "more than", "above", "at least", "exceeding")
    if claim.compared == "=":
        return value == claim.value
    if claim.compared == ">=":
        return value >= claim.value or (None if above else False)
    if claim.compared == "<=":
        return value <= claim.value if not above else False if value >= claim.value else None
    if claim.compared == ">":
        return value > claim.value or (above and value == claim.value) or (None if above else False)
    return False if above and value >= claim.value else value < claim.value if not above else None


def _total(context: Context, row: Row) -> Listing | None:
    """The list of all States that "four of the States members" is a part of, in the same letter."""
    noun = set(stems(str(row["noun"])))
    if "of the" not in str(row["printed"]) or not noun & {"state", "member", "parti"}:
        return None
    found = listings(context.reader, Scope((str(row["letter"]),)))
    return found[0] if len({frozenset(listing.states) for listing in found}) == 1 else None


def _remaining(context: Context, answer: Answer, row: Row, total: Listing) -> Answer:
    """The number that is left of all: the sum is the bot's, both numbers are the letter's."""
    left = len(total.states) - int(float(str(row["value"])))
    names = context.local
    shown = {"left": names.number(left), "total": names.number(len(total.states))}
    text = f"{names.say('quantity.left', **shown)} {answer.answer}"
    citations = answer.citations + cite_all(context.reader, [total.row])
    return answer._replace(answer=text, items=(str(left),), citations=citations)


def _fitting(rows: Sequence[Row], terms: Sequence[Term]) -> list[Row]:
    """Quantities whose own words, or the words just around them, are asked for."""
    scored = [(_near(row, terms), row) for row in _apart(rows, terms)]
    best = max((score for score, _ in scored), default=0)
    return [row for score, row in scored if score == best and best]


def _apart(rows: Sequence[Row], terms: Sequence[Term]) -> list[Row]:
    """Of "9 of the 17 posts" the nine, unless the posts themselves are asked for: then the seventeen."""
    kept = list(rows)
    for part in rows:
        inside = [r for r in rows if r is not part and _within(r, part)]
        of_whole = any(stands(term, padded(str(whole["noun"]))) for whole in inside for term in terms)
        left_out = [part] if inside and of_whole else inside
        kept = [row for row in kept if not any(row is one for one in left_out)]
    return kept


def _within(row: Row, other: Row) -> bool:
    return int(str(row["start"])) >= int(str(other["start"])) and int(str(row["end"])) <= int(str(other["end"]))


REACH = 60
"""Characters on both sides of a number in which its words are looked for."""


def _near(row: Row, terms: Sequence[Term]) -> int:
    own = padded(str(row["printed"]))
    return sum((2 if stands(term, own) else 1) for term in terms if held_near(row, term))


def held_near(row: Row, term: Term) -> bool:
    """Whether a term stands in a number's own words or just around them."""
    sentence, printed = str(row["text"]), str(row["printed"])
    at = sentence.find(printed)
    window = sentence[max(0, at - REACH) : at + len(printed) + REACH] if at >= 0 else sentence
    return stands(term, padded(window))


def _told(context: Context, sentence: Row, rows: Sequence[Row]) -> Answer:
    text = f"{joined(str(row['printed']) for row in rows)}. {with_place(context.local, sentence)}"
    items = tuple(str(row["printed"]) for row in rows)
    return Answer("answered", upper_first(text), items=items, citations=cite_all(context.reader, [*rows, sentence]))

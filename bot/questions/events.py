"""When something happened: the dated statements of the letters that tell it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer, unanswered
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.demanded.moments import asks_of_what_is_to_come, is_row_of_a_day, is_to_come
from bot.intents import question
from bot.lexicon import lexicon
from bot.questions.dated_clauses import asks_day_of_adoption, fit, happens, own_clause, place_of_statement, statements
from bot.questions.mastheads import asks_computed
from bot.questions.moments import SOFT, without_time
from bot.questions.negation import reached
from bot.questions.passages import acceptable, search, widened
from bot.reading.gazetteer import name_key
from bot.reading.patterns import pattern
from bot.reading.utterance import Term
from bot.scoping.letter_dates import is_signing_of_letter
from bot.scoping.scope import Scope, indices
from bot.searching.coming import is_past, is_yet_to_come, only_planned, tells_what_comes, would_be
from bot.searching.content import HEADS, wanted_terms
from bot.searching.held import ways
from bot.searching.retrieval import Hit
from bot.slots import CARDINALS, ORDINALS
from bot.wording import day
from store.words import fold, stem, stems

_AMOUNTS = frozenset((("how", "many"), ("how", "much")))
_INSTRUMENT = pattern(r"^(?:Treaty|Convention|Agreement|Pact|Charter|Protocol|Covenant|Accord)\b")


def _covering(context: Context) -> tuple[list[Hit], list[Term]]:
    """Sentences that cover the question, in all letters when those meant have none; and what they had to cover."""
    for here in (context, widened(context), context._replace(scope=Scope())):
        must, may = wanted_terms(here)
        terms = without_time(context.utterance, must)
        if all(term.text in CARDINALS or term.stem in SOFT for term in terms):
            break  # "all four letters with their dates": nothing that happened
        found = [hit for hit in search(here, terms, may) if acceptable(hit, terms)]
        if not found and (rest := _without_holding(terms)):
            rows = [hit for hit in search(here, rest, may) if is_row_of_a_day(str(hit.row["text"]))]
            whole = [hit for hit in rows if all(hit.holds(term) for term in rest)]
            found = whole if len(whole) == 1 else []
        if is_yet_to_come([word.text for word in context.utterance.words]):
            found = [hit for hit in found if tells_what_comes(str(hit.row["text"]))]
        dated = [hit for hit in found if statements(here, hit)]
        if is_past([word.text for word in context.utterance.words]):
            dated = [hit for hit in dated if not only_planned(str(hit.row["text"]))] or dated
            found = [hit for hit in found if not would_be(str(hit.row["text"]))] or found
        if dated and not found[0].missing and found[0].exact > dated[0].exact:
            return [], []  # the sentence with all that is asked has no date
        if dated and dated[0].score >= 0.6 * found[0].score:
            return [hit for hit in dated if hit.score >= 0.85 * dated[0].score], terms
        if context.scope.basis & {"symbol", "date"}:
            break
    return [], []


def _without_holding(terms: Sequence[Term]) -> list[Term]:
    """What a row of a timetable must hold: "second round: 21 March" does not say that it is to be held."""
    rest = [term for term in terms if lexicon().name_of.get(term.stem) != "hold"]
    return rest if 1 < len(rest) < len(terms) else []


@question(
    "when did {organization} happen", "when was treaty signed", "when did charter enter into force",
    "when was {organization} registered", "when was agreement signed", "date of signing", "date of entry into force",
    "when was {organization} established", "when was observer status granted",
    "when did {organization} become observer", "when was resolution adopted", "when did meeting take place",
    "when was statement adopted", "what date was meeting held", "since when", "in which year was", "on what day",
    "when was set up", "what are the dates of declarations", "when was {reference} adopted",
    "what is the date of {reference}", "date of registration", "when was it created", "when did it enter into force",
    "which year did", "when was {organization} included", "when did treaty take effect", "when was treaty concluded",
    example="when did the charter enter into force", topic=True,
)  # fmt: skip
def event_date(context: Context) -> Answer | None:
    """When something happened, as the letters tell it."""
    asks_date = (
        any(w.text in ("date", "dates", "dated") for w in context.utterance.words)
        and context.utterance.asks not in _ASKS_NO_DATE
    )
    if (context.utterance.asks != "when" and not asks_date) or asks_computed(context):
        return None
    texts = [word.text for word in context.utterance.words]
    if any(pair in _AMOUNTS for pair in pairwise(texts)) or {"most", "fewest"} & set(texts):
        return None  # "in which year were there more, and how many", "the most": the day alone is half an answer
    if is_signing_of_letter(context.utterance):
        from bot.questions.mastheads import letter_date  # here, for few ask so; no treaty's date is the letter's

        own = letter_date(context._replace(match=None))
        return own._replace(intent="letter_date") if own else None
    found, terms = _covering(context)
    answer = dated(context, found, terms) or _became(context, found, terms)
    if answer is None and context.utterance.of("organization", "body"):
        from bot.questions.becoming import coming_about  # here to keep start-up fast

        rows = coming_about(context)
        answer = _with_clauses(context, rows) if rows else None
    if asks_day_of_adoption(context):
        from bot.questions.day_of_adoption import adopted_or_none, day_of_adoption  # here to keep start-up fast

        if answer is not None:
            return adopted_or_none(context, answer)
        answer = day_of_adoption(context)
    if answer is None and any(statements(context, hit) for hit in found[:4]):
        return _undated(context, found)
    return answer


_ASKS_NO_DATE = frozenset({"yes/no", "who", "whose", "where", "why"})


def dated(context: Context, found: Sequence[Hit], terms: Sequence[Term]) -> Answer | None:
    """The date that the sentences give to what the words mean; None where every date is that of something else."""
    if asks_of_what_is_to_come(context.utterance):
        found = [hit for hit in found if is_to_come(str(hit.row["text"]))]
    found = _as_what_it_became(context, _of_its_kind(context, found))
    rows = _best_dated(context, _naming(context, list(found)), terms) or _best_dated(context, found, terms)
    if not rows:
        return None
    dates = [str(row["date"]) for row in rows]
    told = {row["letter"] for row in rows}
    rows += [row for row in _best_dated(context, found, terms) if row["date"] in dates and row["letter"] not in told]
    told |= {row["letter"] for row in rows}
    return _with_clauses(context, [*rows, *_told_elsewhere(context, found, terms, told)])


def _of_its_kind(context: Context, found: Sequence[Hit]) -> list[Hit]:
    """Sentences that name the kind of instrument asked after: the day of a treaty is not that of a declaration."""
    free = indices(context.utterance.slots)
    kinds = [_KINDS_APART.get(word.stem, ()) for i, word in enumerate(context.utterance.words) if i not in free]
    return [hit for hit in found if all(not own or set(own) & set(str(hit.row["stems"]).split()) for own in kinds)]


def _as_what_it_became(context: Context, found: Sequence[Hit]) -> list[Hit]:
    """ "When did X become an organization": sentences with that noun, and not as a piece of a name alone."""
    asked = _BECAME.search(" ".join(word.text for word in context.utterance.words))
    if asked is None:
        return list(found)
    root = stem(asked[1])
    such = [hit for hit in found if any(root == stem(one) for one in _LOWER.findall(str(hit.row["text"])))]
    return [hit for hit in such if not _BECOMING.isdisjoint(str(hit.row["stems"]).split())] or such


_BECAME = pattern(
    r"\bbec[ao]me (?:an?|the) (?:[\w-]+ )*?([\w-]+)(?= (?:in|of|for|to|at|by|with|on|under|according|when|as)\b|$)"
)
_BECOMING = frozenset(map(stem, "become becomes became becoming".split()))
_LOWER = pattern(r"(?<![\w-])[a-z][a-z-]+")
_KINDS_APART = {"declar": ("declar", "statement"), "resolut": ("resolut",), "decis": ("decis",)}
"""Stems of kinds of instruments, with those by which a sentence may call them."""


def _told_elsewhere(context: Context, found: Sequence[Hit], terms: Sequence[Term], told: set[object]) -> list[Row]:
    """What a sentence of another letter that holds every word gives for it: letters may disagree."""
    whole = [hit for hit in found[:4] if not hit.missing and hit.row["letter"] not in told and _happens_in(hit, terms)]
    return [row for hit in whole for row in _best_dated(context, [hit], terms)[:1]]


def _happens_in(hit: Hit, terms: Sequence[Term]) -> bool:
    """Whether the sentence tells the act itself that the question names."""
    acts = [term for term in terms if happens(term)]
    return bool(acts) and all(set(term.alternatives) & set(hit.matched) for term in acts)


def _became(context: Context, found: Sequence[Hit], terms: Sequence[Term]) -> Answer | None:
    from bot.questions.becoming import asks_for_becoming, dates_of_becoming  # here to keep start-up fast

    rows = dates_of_becoming(context, found, terms) if asks_for_becoming(context.utterance) else []
    return _with_clauses(context, rows) if rows else None


def _with_clauses(context: Context, rows: Sequence[Row]) -> Answer:
    dates = list(dict.fromkeys(str(row["date"]) for row in rows))
    text = f"{context.local.joined(map(context.local.day, dates))}. {_clauses(context, rows)}"
    citations = cite_all(context.reader, rows, "sentence_start", "sentence_end")
    return Answer("answered", text, items=tuple(map(day, dates)), citations=citations)


def _best_dated(context: Context, found: Sequence[Hit], terms: Sequence[Term]) -> list[Row]:
    """The dated statements that the words fit best; none where every date is that of something else."""
    told = [(hit, row) for hit in found[:4] for row in statements(context, hit) if _is_of_that_one(context, row)]
    told = [(hit, row) for hit, row in told if not _denied(row)]
    scored = [(fit(row, hit, terms), row) for hit, row in told if not _of_another(context, row)]
    best = max((score for score, _ in scored), default=0.0)
    return _of_its_verb([row for score, row in scored if score == best and best > 0], found, terms)


def _is_of_that_one(context: Context, row: Row) -> bool:
    """ "When was the Second Meeting held": not the year that the sentence gives for the First."""
    if not any(word.text in ORDINALS for word in context.utterance.words):
        return True
    from bot.questions.numbered_ones import piece_about  # here to keep start-up fast: few questions number

    piece = piece_about(context.utterance, str(row["text"]))
    at = int(str(row["date_start"])) - int(str(row["sentence_start"]))
    return piece is None or piece[0] <= at < piece[1]


def _denied(row: Row) -> bool:
    """ "It did not take place on 4 May": a day on which it was not."""
    said, day_printed = reached(str(row["clause"])), set(stems(str(row["printed"])))
    return bool(day_printed) and day_printed <= set(said) and _LIMITS.isdisjoint(said)


_LIMITS = frozenset(map(stem, "until till before later earlier".split()))
"""Behind "not" these make a day a limit: "not until 4 May" is from that day on."""


def _of_its_verb(rows: list[Row], found: Sequence[Hit], terms: Sequence[Term]) -> list[Row]:
    """Of the dates of one clause those that belong to what is asked for."""
    clauses = Counter((row["letter"], row["clause"]) for row in rows)
    if max(clauses.values(), default=0) < _SEVERAL:
        return rows
    from bot.questions.dates_of_verbs import of_the_verb  # here to keep start-up fast: few clauses have two dates

    matched = {phrase for hit in found[:4] for phrase in hit.matched}
    own = matched & {phrase for term in terms for phrase in ways(term)}
    verbs = {phrase for term in terms if happens(term) for phrase in own & {*ways(term)}} or own
    kept: list[Row] = []
    for letter, clause in clauses:
        beside = [row for row in rows if (row["letter"], row["clause"]) == (letter, clause)]
        kept += [beside[i] for i in sorted(of_the_verb(str(clause), [str(row["printed"]) for row in beside], verbs))]
    return kept


_SEVERAL = 2


def _of_another(context: Context, row: Row) -> bool:
    """Whether the date is that of another instrument, or of another body, than the one that is asked for."""
    from bot.demanded.bearers import happened_to_another  # here to keep start-up fast, as below
    from bot.demanded.instruments import dates_another, head_kinds

    if dates_another(context, row, own_clause(row)) or happened_to_another(context, own_clause(row)):
        return True
    heads = head_kinds(context.utterance.text)
    slots = context.utterance.of("organization", "body")
    asked = {slot.value for slot in slots if (kind := _INSTRUMENT.search(slot.value)) and fold(kind[0]) in heads}
    if not asked:
        return False
    sql = "SELECT name FROM cited WHERE letter = :l AND part = :p AND date = :d"
    dated = context.reader.rows(sql, {"l": row["letter"], "p": row["part"], "d": row["date"]})
    return bool(dated) and not any(name_key(name) == name_key(str(one["name"])) for one in dated for name in asked)


def _naming(context: Context, found: list[Hit]) -> list[Hit]:
    """Of the sentences those that print the names of the question; all where none does, or where it names nothing."""
    names = {f"={slot.value}" for slot in context.utterance.of("organization", "body", "person", "state")}
    exact = [hit for hit in found if names & hit.exact]
    return exact or [hit for hit in found if not HEADS.isdisjoint(hit.matched)] or found


def _undated(context: Context, found: Sequence[Hit]) -> Answer:
    """The sentences that hold the words date something else."""
    where = context.local.part(*part_of(found[0].row))
    text = context.local.say("dates.not_when", place=where)
    return unanswered("not-stated", text, citations=cite_all(context.reader, [found[0].row]))


def _clauses(context: Context, rows: Sequence[Row]) -> str:
    told: dict[tuple[object, object], str] = {}
    for row in rows:
        told.setdefault(
            (row["letter"], row["clause"]),
            f"{place_of_statement(context, row)}: “{row['clause']}”",
        )
    return " ".join(told.values())

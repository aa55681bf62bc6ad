"""One side of a comparison in time: the dated fact that a piece of a question means.

"Churkin's letter", "the distribution of the 2004 request", "the charter's entry into force": a letter has the date
it bears and the day it was distributed; anything else is looked for among the dated statements of the letters.
"""

from collections.abc import Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from bot.citing import Row, part_of
from bot.context import Context
from bot.lexicon import word_classes
from bot.questions.cited_rows import references_called
from bot.questions.dated_clauses import fit, happens, statements
from bot.questions.mastheads import told_of
from bot.questions.passages import acceptable, search
from bot.questions.printed_values import ISSUING, facts, part_facts
from bot.questions.sides import with_states_apart
from bot.questions.signatures import in_office, parts_signed, signatures
from bot.questions.strays import letter_profile
from bot.questions.which import meant
from bot.reading.typed import Word
from bot.reading.utterance import Term, Utterance
from bot.scoping.cards import MOST_CARDS, cards, letter_count
from bot.scoping.meant import find_scope
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.scoping.titled_parts import titled_part
from bot.searching.content import wanted_terms
from bot.wording import Names


class Moment(NamedTuple):
    """A day, or the month or year that is printed, with what was dated so."""

    date: str
    """ISO, as long as its precision."""
    told: str
    """What it is the date of, in a clause of its own: "the letter of 14 July 2009 is dated so"."""
    name: str
    """The letter or part that bears it, with its sender; empty for an event that is told."""
    rows: tuple[Row, ...]
    """Rows that prove it."""
    columns: tuple[str, str]
    """Names of the columns of their spans."""


_WRITING = frozenset("write wrote written sent send date dispatch request protest complaint complain".split())
SOFT = frozenset(
    """month day year week long time pass lay older younger earlier later came come take took elaps happen place
    number count two one both give weeks when alreadi still ever act event date dai go went exact much gap
    interv differ span begin becom taken sat sit enter start citi town month where precis right true correct fact
    case""".split()
)


def without_time(utterance: Utterance, must: Sequence[Term], other: Set[str] = frozenset()) -> list[Term]:
    """The terms without the words of time and ``other`` ones, but for those that are part of a name ("the new Day").

    All of them, where none but an adjective would be left.
    """
    names = {word.text for word in utterance.words[1:] if word.capital}
    soft = SOFT | other
    left = [term for term in must if term.stem not in soft or (term.text in names and len(must) > 1)]
    told = any(set(word_classes(term.text)[0] or "n") & set("nv") for term in left)
    return left if told else list(must)


_SHORT = 4
"""Words of a piece that may lean on the other one for its letter: "the distribution"."""


def moment(context: Context, part: Utterance, beside: Utterance, within: tuple[str, ...] = ()) -> Moment | None:
    """The day that a piece of the question means; ``beside`` is the other piece, for what "it" and "its" refer to.

    Only what these letters tell, where ``within`` names some.
    """
    pointing = bool({word.text for word in part.words} & {"it", "its", "their", "they"})
    focus = scope_of(context, beside) if pointing or part.of("part") or len(part.words) < _SHORT else None
    scope = Scope(within, basis=frozenset({"description"})) if within else find_scope(part, context.reader, focus)
    if {word.text for word in part.words} & {"letter", "document"} and not part.of("part"):
        scope = scope._replace(parts=_by_office(context, part, scope) or _by_author(context, part, scope))
    here = context._replace(utterance=part, scope=scope if not scope.problem else Scope())
    other = wanted_terms(context._replace(utterance=beside, scope=Scope()))[0]
    if within and {word.stem for word in part.words} & LETTER_NOUNS:
        return _letter_day(here, other)
    if within:
        parted = here._replace(utterance=with_states_apart(part, context.reader))
        return _told_day(here, other if pointing else []) or _told_day(parted, [])
    told = _letter_day(here, other) or _of_titled(here) or _cited_day(here)
    helping = other if pointing else _left_out(here, beside)
    return told or _told_day(here, helping, _things(beside)) or _printed_day(here)


def _left_out(context: Context, beside: Utterance) -> list[Term]:
    """ "A was admitted before B": what B did is said of A alone; nothing where the piece says more than a name."""
    if any(term.stem[0] != "=" for terms in wanted_terms(context) for term in terms):
        return []
    both = wanted_terms(context._replace(utterance=beside, scope=Scope()))
    return [term for terms in both for term in terms if happens(term)]


def _by_office(context: Context, part: Utterance, scope: Scope) -> tuple[tuple[str, str], ...]:
    """ "The minister's letter": the annexed letter, where only that is signed by one who holds the office."""
    offices = tuple(s.value for s in part.of("office") if part.words[s.last - 1].possessive)
    if not offices or len(scope.letters) != 1:
        return ()
    rows = in_office(signatures(context.reader, Scope(scope.letters)), offices)
    found = tuple(dict.fromkeys(part_of(row) for row in rows))
    return found if len(found) == 1 and found[0][1] != "letter" else ()


def _by_author(context: Context, part: Utterance, scope: Scope) -> tuple[tuple[str, str], ...]:
    """ "X's letter", "the letter of X": the annexed letter, where X signed only that."""
    people = part.values("person")
    found = parts_signed(context.reader, people, scope.letters) if len(people) == 1 else ()
    return found if len(found) == 1 and found[0][1] != "letter" else ()


def _things(beside: Utterance) -> frozenset[str]:
    """Stems right behind an article: "the agreement was signed", however much an agreement is also an event."""
    return frozenset(word.stem for before, word in pairwise(beside.words) if before.text in ("the", "a", "an"))


def scope_of(context: Context, part: Utterance) -> Scope:
    """The letters that a piece of the question names or implies."""
    return meant(context._replace(utterance=part, scope=find_scope(part, context.reader))).scope


def _letter_day(context: Context, other: Sequence[Term]) -> Moment | None:
    """The date of a letter or of a part that prints one, where the piece speaks of writing or of distribution.

    A letter that is called by no name of its own is the one whose title holds a word of the ``other`` piece.
    """
    found = {word.stem for word in context.utterance.words}
    issued, written = found & ISSUING, found & (_WRITING | LETTER_NOUNS)
    if not issued and not written and not (context.scope.parts and not _own_terms(context)):
        return None
    here = _by_title(_by_content(meant(context)), other)
    if len(here.scope.letters) != 1 or (not issued and len(_own_terms(here)) > 1):
        return None
    letter = here.scope.letters[0]
    if _of_another_state(here, letter):
        return None
    parts = tuple(p for p in here.scope.parts if p[1] != "letter")
    if parts and not issued:
        rows = part_facts(context.reader, Scope(here.scope.letters, parts), "dated") or told_of(context, parts)
    else:
        rows = facts(context.reader, (letter,), "document_date" if issued else "dated")
    if not rows:
        return None
    names, iso = context.local, str(rows[0]["value"])
    name, sender = names.part(letter, str(rows[0]["part"])), names.sender(letter)
    if "clause" in rows[0]:
        told = f"{_of(names, rows[0])}: “{rows[0]['clause']}”"
    elif issued:
        told = names.say("moment.distributed", letter=name, date=names.day(iso))
    else:
        told = names.say("dated", place=name, date=names.day(iso))
    named = names.say("letters.from", letter=name, sender=sender) if sender else name
    named = "" if issued or "clause" in rows[0] else named
    return Moment(iso, told, named, tuple(rows[:1]), ("start", "end"))


def _of_another_state(context: Context, letter: str) -> bool:
    """ "The letter of X", "X's letter", where X did not send the only one that could be meant."""
    words = context.utterance.words
    for slot in context.utterance.of("state"):
        before = [word for word in words[max(0, slot.first - 3) : slot.first] if word.text != "the"][-2:]
        behind = words[slot.last : slot.last + 1]
        owns = len(before) == len(("letter", "of")) and before[1].text in ("of", "from") and _is_paper(before[0])
        if owns or any(map(_is_paper, behind)):
            senders = {state for card in cards(context.reader, (letter,)) for state in card.sender_states}
            return bool(senders) and slot.value not in senders
    return False


def _is_paper(word: Word) -> bool:
    return word.stem in LETTER_NOUNS


def _of_titled(context: Context) -> Moment | None:
    """The date that a text of a letter bears which the piece calls by its title: "the X declaration"."""
    scope = titled_part(context.utterance, context.scope, context.reader)
    return _letter_day(context._replace(scope=scope), ()) if scope else None


def _by_content(context: Context) -> Context:
    """ "The letter about X": the one letter whose sentences speak of X, where none is named otherwise."""
    terms = [] if context.scope.letters else _own_terms(context)
    found = {str(hit.row["letter"]) for hit in search(context, terms, ()) if not hit.missing} if terms else set()
    if len(found) != 1:
        return context
    words = {word.stem for term in terms for word in context.utterance.words if word.text in term.text}
    used = frozenset(i for i, word in enumerate(context.utterance.words) if word.stem in words)
    return context._replace(scope=Scope(tuple(found), basis=frozenset({"description"}), used=used))


def _by_title(context: Context, other: Sequence[Term]) -> Context:
    """ "Did X become an observer before the request was sent?": the one letter whose title speaks of that."""
    if context.scope.letters or letter_count(context.reader) > MOST_CARDS:
        return context
    wanted = {term.stem for term in other if term.stem not in SOFT | _WRITING}
    fit = sorted(((len(wanted & card.profile), card.letter) for card in cards(context.reader)), reverse=True)
    if not fit or not fit[0][0] or (len(fit) > 1 and fit[1][0] == fit[0][0]):
        return context
    return context._replace(scope=Scope((fit[0][1],), basis=frozenset({"implied"})))


def _cited_day(context: Context) -> Moment | None:
    """The date that is printed beside a resolution or decision that the piece calls by its number."""
    wanted = [slot.value for slot in context.utterance.of("reference") if slot.detail in ("resolution", "decision")]
    if len(wanted) != 1:
        return None
    rows = [row for row in references_called(context.reader, tuple(wanted), Scope()) if row["date"]]
    if len({str(row["date"]) for row in rows}) != 1:
        return None
    iso, place = str(rows[0]["date"]), context.names.part(*part_of(rows[0]))
    key = "moment.on" if len(iso) == len("2004-08-10") else "moment.in"
    told = f"{context.names.say(key, date=context.names.day(iso), place=place)}: “{rows[0]['printed']}”"
    return Moment(iso, told, "", tuple(rows[:1]), ("start", "end"))


def _printed_day(context: Context) -> Moment | None:
    """The day that the piece itself names ("the ceremony of 3 May 2001"), where a letter dates something so."""
    days = [slot.value for slot in context.utterance.of("date") if slot.detail == "day"]
    if len(days) != 1:
        return None
    rows = context.reader.rows("SELECT * FROM dated_statements WHERE date = :d ORDER BY letter LIMIT 3", {"d": days[0]})
    if not rows:
        return None
    told = f"{_of(context.names, rows[0])}: “{rows[0]['clause']}”"
    return Moment(days[0], told, "", tuple(rows), ("sentence_start", "sentence_end"))


def _own_terms(context: Context) -> list[Term]:
    """Words of the piece that say more than "the letter was written": what happened, if it is an event."""
    must, _ = wanted_terms(context)
    profile = letter_profile(context.reader, context.scope) if "description" in context.scope.basis else frozenset()
    named = {
        word.stem
        for slot in context.utterance.of("person", "office", "state")
        for word in context.utterance.words_of(slot)
    }
    return [
        t
        for t in must
        if t.stem not in profile
        and t.stem not in SOFT | ISSUING | _WRITING | LETTER_NOUNS | named | {"bear", "put", "own", "cover", "carri"}
    ]


def _told_day(context: Context, helping: Sequence[Term], called: Set[str] = frozenset()) -> Moment | None:
    """The dated statement that the words of the piece fit best, in every letter that makes it."""
    must, may = wanted_terms(context)
    terms = [term for term in must if term.stem not in SOFT]
    if not terms:
        return None
    help_terms = [term for term in (*may, *helping) if term.stem not in {t.stem for t in terms}]
    bare = all(term.stem[0] == "=" for term in terms)
    things = [term for term in helping if not happens(term) or term.stem in called or bare]
    whole = [*terms, *(term for term in things if term.stem not in {own.stem for own in terms})]
    found = [hit for hit in search(context, whole, help_terms) if acceptable(hit, whole)]
    plain = [term.stem for term in things if term.stem[0] != "="]  # a name may stand as "the organization" or "it"
    found = [hit for hit in found if plain and hit.exact.issuperset(plain)] or found
    near = [hit for hit in found if hit.score >= 0.8 * found[0].score][:8]
    days = [(hit, row) for hit in near for row in statements(context, hit)]
    rows = [(fit(row, hit, terms) + 0.1 * fit(row, hit, help_terms), row) for hit, row in days]
    best = max((score for score, _ in rows), default=0.0)
    fitting = _beside_names([row for score, row in rows if score == best and best > 0], terms)
    iso = max((str(row["date"]) for row in fitting), key=len, default="")
    if not iso or not all(iso.startswith(str(row["date"])) for row in fitting):
        return None
    fitting = [row for row in fitting if str(row["date"]) == iso]
    told = f"{_of(context.local, fitting[0])}: “{fitting[0]['clause']}”"
    same = [row for score, row in rows if str(row["date"]) == iso and score > 0]
    return Moment(iso, told, "", tuple(same[:3]), ("sentence_start", "sentence_end"))


def _beside_names(rows: list[Row], terms: Sequence[Term]) -> list[Row]:
    """Of the dates of one clause those of whom the piece names: "A was admitted in 1996 and B in 2008"."""
    names = {phrase for term in terms if term.stem[0] == "=" for phrase in term.alternatives}
    if not names or len({row["clause"] for row in rows}) != 1 or len({row["date"] for row in rows}) == 1:
        return rows
    from bot.questions.dates_of_verbs import of_the_verb  # here to keep start-up fast: few clauses have two dates

    return [rows[i] for i in of_the_verb(str(rows[0]["clause"]), [str(row["printed"]) for row in rows], names)]


def _of(names: Names, row: Row) -> str:
    iso, place = str(row["date"]), names.part(*part_of(row))
    return names.say("moment.on" if len(iso) == len("2004-08-10") else "moment.in", date=names.day(iso), place=place)


def proofs(moments: Sequence[Moment]) -> list[tuple[Row, str, str]]:
    """(row, start column, end column) of everything that proves the moments."""
    return [(row, *moment.columns) for moment in moments for row in moment.rows]

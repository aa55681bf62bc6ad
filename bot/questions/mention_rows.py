"""The sentences that mention what a question names: a State, a person, words in quotation marks, a topic."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.bounds import is_large
from bot.citing import Row
from bot.context import Context
from bot.demanded.signs import OFFICE_WORDS
from bot.questions.passages import search
from bot.questions.persons import mentions
from bot.reading.gazetteer import placeholders
from bot.reading.languages import as_asked
from bot.reading.renamed import under_all_names
from bot.reading.typed import tagged
from bot.reading.utterance import Term, terms
from bot.searching.content import wanted_terms
from bot.searching.retrieval import VERBATIM, Hit
from bot.searching.rows_inside import sentences_around


def found(context: Context) -> tuple[list[Row], str] | None:
    """Sentences that mention what is asked for, and what that is called; None where nothing is named."""
    utterance = context.utterance
    wide = context._replace(scope=context.scope._replace(letters=(), parts=()))
    if utterance.of("quoted"):
        return _verbatim(wide)
    must, may = wanted_terms(wide._replace(scope=context.scope))
    capitals = {f"={slot.value}" for slot in utterance.of("state") if slot.detail == "capital"}
    if (either := _either(context)) and len(must) == len(either):
        held = {str(row["sentence_id"]): row for term in must for row in _holding(wide, term)}
        asked = (as_asked(term.text, utterance.text, utterance.language) for term in must)
        return sorted(held.values(), key=lambda row: int(str(row["sentence_id"]))), context.local.joined(
            f"“{word}”" for word in asked
        )
    must = [_as_typed(t) if t.stem in capitals else t for t in must if t.stem not in ABOUT and t.text not in _LOOSE]
    states = [s for s in utterance.values("state") if f"={s}" not in capitals and not _only_author(context, s)]
    others = [term for term in must if term.stem not in {f"={state}" for state in states}]
    if states and not others and (rows := _of_states(context, states)):
        return _where_all_are(context, rows, states), context.local.states(states)
    people = utterance.values("person")
    if people and not [term for term in must if term.stem not in {f"={name}" for name in people}]:
        return _of_people(context, people), context.local.joined(
            " ".join(w.raw for w in utterance.words_of(s)) for s in utterance.of("person")
        )
    rows = _in_so_many_words(_of_topic(wide, must, may), must) or _with_a_word_between(wide, must, may)
    if not rows and len(must) > 1:
        must = [term for term in must if not _holding(wide, term)]  # what no letter mentions is only what none does
    if not must:
        return None
    asked = (as_asked(term.text, utterance.text, utterance.language) for term in must)
    return rows, context.local.joined(f"“{word}”" for word in asked)


def _in_so_many_words(rows: list[Row], must: Sequence[Term]) -> list[Row]:
    """Those that hold the word itself, where some do: a President is not mentioned where a chairman is asked for."""
    plain = [((term.stem,), *term.forms) for term in must if term.text in OFFICE_WORDS]
    kept = [row for row in rows if all(_holds_any(str(row["stems"]), ways) for ways in plain)]
    return kept or rows


def _holds_any(stems: str, ways: Sequence[Sequence[str]]) -> bool:
    return any(f" {' '.join(way)} " in f" {stems} " for way in ways)


def _of_topic(wide: Context, must: Sequence[Term], may: Sequence[Term]) -> list[Row]:
    """Sentences that hold all that is asked for, and of the other parts that do, those that hold some of it."""
    stems = {term.stem for term in must}
    hits = [hit for hit in search(wide, must, may) if not {term.stem for term in hit.missing} & stems]
    whole = _rows([hit for hit in hits if len(hit.matched) >= len(must) and hit.solid >= WHOLE and not hit.meant])
    held = {(row["letter"], row["part"]) for row in whole}
    apart = [row for row in _each_mentioned(wide, must) if (row["letter"], row["part"]) not in held]
    return sorted([*whole, *apart], key=lambda row: int(str(row["sentence_id"])))


def _with_a_word_between(wide: Context, must: Sequence[Term], may: Sequence[Term]) -> list[Row]:
    """ "Civil aviation" in "civil and military aviation": a phrase of two words that others part."""
    parted = [piece for term in must for piece in (_pieces(term) or (term,))]
    if len(parted) == len(must):
        return []
    pairs = [[piece.stem for piece in pieces] for term in must if (pieces := _pieces(term))]
    return [
        row for row in _of_topic(wide, parted, may) if all(_near(str(row["stems"]).split(), pair) for pair in pairs)
    ]


def _pieces(term: Term) -> tuple[Term, ...]:
    """The words of a phrase as terms; none for a name and for a single word."""
    words = term.text.split()
    if term.stem.startswith("=") or len(words) < 2:
        return ()
    return tuple(one for word in words for one in terms(tagged(word)))


def _near(stems: Sequence[str], pair: Sequence[str]) -> bool:
    """Whether the stems stand in this order, each at most so many words behind the one before."""
    places = [[i for i, one in enumerate(stems) if one == wanted] for wanted in pair]
    linked = set(places[0])
    for after in places[1:]:
        linked = {i for i in after if any(0 < i - at <= PARTED for at in linked)}
    return bool(linked)


PARTED = 3


def _each_mentioned(context: Context, must: Sequence[Term]) -> list[Row]:
    """ "Does it mention X and Y": sentences with the one or the other of parts that mention each of them."""
    texts = {word.text for word in context.utterance.words}
    if len(must) < 2 or not texts & {"and", "both"}:
        return []
    rows = [_holding(context, term) for term in must]
    places = set.intersection(*({(row["letter"], row["part"]) for row in own} for own in rows))
    held = {str(row["sentence_id"]): row for own in rows for row in own if (row["letter"], row["part"]) in places}
    return sorted(held.values(), key=lambda row: int(str(row["sentence_id"])))


def _either(context: Context) -> tuple[str, ...]:
    """ "X or Y": names of which either is enough; none where no "or" stands between two of them."""
    slots = sorted(context.utterance.of("body", "organization"), key=lambda slot: slot.first)
    words = context.utterance.words
    for one, other in pairwise(slots):
        if "or" in [word.text for word in words[one.last : other.first]]:
            return one.value, other.value
    return ()


def _holding(context: Context, term: Term) -> list[Row]:
    return _rows([hit for hit in search(context, [term], []) if not hit.missing and not hit.meant and hit.solid])


WHOLE = 0.75
"""Least share of what is asked for that a sentence must hold in so many words to count as a mention."""
_LOOSE = frozenset(
    """one ones two three four any form every each hyphen apostrophe place events event fact once least
    city town country name number many""".split()
)


def _as_typed(term: Term) -> Term:
    """A capital is looked for as a place, not as its State."""
    return term._replace(alternatives=term.alternatives[:1], kin=())


def _verbatim(context: Context) -> tuple[list[Row], str]:
    """Sentences that hold the quoted words just so."""
    quotes = context.utterance.values("quoted")
    hits = [hit for hit in search(context, terms_of(quotes), []) if hit.score >= VERBATIM * len(quotes)]
    return _rows(hits), context.local.joined(f"“{quote}”" for quote in quotes)


def terms_of(texts: Sequence[str]) -> list[Term]:
    """The words of ``texts`` as terms."""
    return list(terms([word for text in texts for word in tagged(text)]))


NAMING = frozenset("mention name refer appear occur list cite".split())
"""Stems of the verbs by which a letter names something."""
ABOUT = frozenset(
    """
    word term mention name refer use speak come bring talk contain appear document letter letters text
    meet read find encount see full spell complet across
    """.split()
)


def _only_author(context: Context, state: str) -> bool:
    return (
        state
        in {
            s
            for letter in context.scope.letters[:10]
            for s in str(context.names.row(letter)["sender_states"]).split("; ")
        }
        and "state" in context.scope.basis
    )


def _rows(hits: Sequence[Hit]) -> list[Row]:
    rows = [{**hit.row, "matched": hit.matched} for hit in hits]
    return sorted(rows, key=lambda row: int(str(row["sentence_id"])))


def states_not_named(context: Context) -> list[str]:
    """Of several States those that the letters or parts meant do not mention."""
    states = context.utterance.values("state")
    scope = context.scope
    if len(states) < 2:
        return []
    inside = [row for row in _of_states(context, states) if not scope.letters or row["letter"] in scope.letters]
    inside = [row for row in inside if not scope.parts or (row["letter"], row["part"]) in scope.parts]
    named = {str(row["sentence_id"]) for row in inside}
    return [s for s in states if not named & {str(row["sentence_id"]) for row in _of_states(context, [s])}]


def _where_all_are(context: Context, rows: list[Row], states: Sequence[str]) -> list[Row]:
    """ "X and Y": sentences of letters, or of parts where one is meant, that mention each; "X or Y": all of them."""
    if len(states) < 2 or "or" in {word.text for word in context.utterance.words}:
        return rows
    unit = ("letter", "part") if context.scope.parts else ("letter",)
    own = [_of_states(context, [state]) for state in states]
    places = set.intersection(*({tuple(row[key] for key in unit) for row in found} for found in own))
    return [row for row in rows if tuple(row[key] for key in unit) in places]


def _of_states(context: Context, states: Sequence[str]) -> list[Row]:
    marks, params = placeholders(under_all_names(context.reader, states))
    in_order = "LIMIT 150" if is_large(context.reader) else "ORDER BY s.sentence_id LIMIT 400"
    return list(
        context.reader.rows(
            "SELECT DISTINCT s.* FROM state_mentions m JOIN sentences s ON s.letter = m.letter AND s.part = m.part "
            "AND s.start <= m.start AND s.end >= m.end "
            f"WHERE m.state IN ({marks}) {in_order}",
            params,
        )
    )


def _of_people(context: Context, people: Sequence[str]) -> list[Row]:
    rows = mentions(context.reader, people)[:60]
    return [one for row in rows for one in sentences_around(context.reader, row)[:1]]

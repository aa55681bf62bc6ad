"""Yes/no questions on what a letter tells: the claim is held against the sentence that covers its words.

The sentence is found by the words of the question other than its particulars (dates, places, States, persons,
numbers). Where it gives the same particulars the answer is yes; where it gives another one of the same kind, no,
with the sentence; where it is silent on one, there is no answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from bot.answers import Answer
from bot.context import Context
from bot.lexicon import word_classes
from bot.questions.belonging import claims_belonging
from bot.questions.claim_dates import date_verdicts, dates_another_event, is_of_another
from bot.questions.claim_evidence import denies, opposites, says_so
from bot.questions.claim_gates import gates
from bot.questions.claim_numbers import claimed_stems, counts_some, number_verdicts
from bot.questions.claim_reading import DOING
from bot.questions.claim_states import claimed_states
from bot.questions.claims_of_two import of_two_events, of_two_figures, of_two_texts
from bot.questions.passages import search
from bot.questions.pieces import stands_as_piece
from bot.questions.quoting import sentence
from bot.reading.ordinals import counts_up, named_ordinals
from bot.reading.statements import DENYING
from bot.reading.utterance import MEMBER, Term
from bot.scoping.authors import sources
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.scoping.universal import claims_of_each
from bot.searching.content import name_term, wanted_terms
from bot.searching.held import any_stands, padded
from bot.searching.retrieval import Hit
from bot.slots import Slot
from store.words import fold, stems, tokens

Verdict = bool | None
"""True: the sentence says so; False: it says otherwise; None: it does not say."""

COVERED = 0.72
"""Least share of the words of the claim that the sentence and its surroundings hold."""
NEAR_BEST = 0.9
MOST_READ = 12
"""Sentences that are read closely, best first."""
_SOFT = frozenset(
    """still already ever really truly actual call name list mention say said state speak true correct right happen
        place particular kind date day year""".split()
)


_SAME = frozenset({"same", "identical"})
"""A likeness is no matter of one sentence."""


def belongs_there(context: Context) -> Answer | None:
    """Yes or no to a State's being in a body, with the sentence that says so."""
    return checked_claim(context) if claims_belonging(context) else None


def checked_claim(context: Context) -> Answer | None:
    """Yes or no with the sentence, where one covers the claim; None where none does."""
    if context.utterance.asks != "yes/no" or (DENYING | _SAME) & {word.text for word in context.utterance.words}:
        return None
    if claims_of_each(context.utterance):
        return None  # of all letters no one sentence speaks
    if _is_called_by_symbol(context):
        from bot.questions.own_symbols import own_symbol  # here to keep start-up fast: few claims name a symbol

        return own_symbol(context)
    if of_two_events(context) or of_two_figures(context) or _of_what_is_held(context):
        return None
    wide = _everywhere(context)
    terms = _claimed(wide)
    if all(term.stem.startswith("=") for term in terms) or of_two_texts(context):
        return None  # names alone claim nothing
    if len(terms) < _LEAST_OF_HIM and _of_somebody_unnamed(context):
        return None
    if _leaves_out_predicate(context, terms):
        return None
    found = [hit for hit in search(wide, terms, []) if hit.coverage >= COVERED and len(hit.matched) * 2 > len(terms)]
    found = [hit for hit in found[:MOST_READ] if says_so(context, hit, terms) or _is_called_so(context, hit)]
    found = [hit for hit in found if not _lacks_whole(context, hit, terms)]
    near = [hit for hit in found if hit.score >= NEAR_BEST * found[0].score and not _lacks_number(wide, hit)]
    verdicts = [(_verdict(wide, hit), hit) for hit in near[:4]]
    for wanted in (True, False):
        holding = [hit for verdict, hit in verdicts if verdict is wanted]
        if holding:
            return _told(context, "Yes" if wanted else "No", holding[:2])
    return None


def _is_called_by_symbol(context: Context) -> bool:
    """ "Is the letter A/50/1": the letter's own symbol is claimed, not that it has one in a footnote."""
    words, symbols = context.utterance.words, context.utterance.of("symbol")
    if len(symbols) != 1 or words[0].text not in ("is", "was") or symbols[0].last != len(words):
        return False
    before = words[symbols[0].first - 1]
    return before.stem in LETTER_NOUNS or before.text.isdecimal()


def _of_somebody_unnamed(context: Context) -> bool:
    """ "Was he a soldier?", where nobody knows who he is: any sentence on a soldier would do."""
    pronoun = context.utterance.words[1:2] and context.utterance.words[1].text in ("he", "she", "they")
    return bool(pronoun) and not context.utterance.of("person", "state", "office", "organization", "body")


_LEAST_OF_HIM = 2


def _is_called_so(context: Context, hit: Hit) -> bool:
    from bot.questions.predicates import is_called_so  # here to keep start-up fast: only claims that no verb bears out

    return is_called_so(context, hit)


def _of_what_is_held(context: Context) -> bool:
    """ "Does X think that Chad wants peace": what is held has a doer and a verb of its own, and is asked by itself."""
    words = context.utterance.words
    if len(words) < _LEAST_HELD or words[0].text not in DOING:
        return False
    from bot.reading.clauses import clause_of, held_by  # here to keep start-up fast

    held = held_by(context.utterance.text)
    return held is not None and clause_of(held[1]) is not None


_LEAST_HELD = 5


def _leaves_out_predicate(context: Context, terms: list[Term]) -> bool:
    """ "Has the treaty been useful": the adjective at the end is all that is claimed, and is looked for nowhere."""
    last = context.utterance.words[-1]
    named = len(context.utterance.words) - 1 in indices(context.utterance.slots)
    claimed = word_classes(last.text)[0].startswith("a") and last.stem not in _SOFT and not named
    return claimed and all(last.text not in term.text for term in terms)


def _lacks_whole(context: Context, hit: Hit, terms: list[Term]) -> bool:
    """ "Are they part of X": what does not name X, and no belonging either, does not say so."""
    texts = [word.text for word in context.utterance.words if word.text != "the"]
    if texts[-3:-1] != ["part", "of"]:
        return False
    held = str(hit.row["stems"]).split()
    whole = next((term for term in terms if term.text.split()[-1] == texts[-1]), None)
    return _BELONGING.isdisjoint(held) or (whole is not None and not hit.holds(whole))


_BELONGING = frozenset("part member belong particip integr constitut includ compris".split())


def _lacks_number(context: Context, hit: Hit) -> bool:
    """ "Called by its number": what has no figure in it does not do so."""
    asked = any(word.text in ("number", "numbers", "numbered") for word in context.utterance.words)
    return asked and not any(c.isdigit() for c in str(hit.row["text"]))


def _told(context: Context, word: str, found: list[Hit]) -> Answer:
    told = [sentence(context.reader, context.local, hit) for hit in found]
    text = f"{word}. {' '.join(words for words, _ in told)}"
    return Answer("answered", text, items=(word,), citations=tuple(c for _, c in told), confidence=0.8)


def _everywhere(context: Context) -> Context:
    """Without the dates as letters, unless a letter or part is called by its date; an author named keeps to his own."""
    names_letter = any(word.text in ("letter", "document") for word in context.utterance.words) or context.utterance.of(
        "part"
    )
    spoken = bool(sources(context.utterance))
    if names_letter or spoken or not context.scope.basis <= {"date", "year", "implied", "state", "focus"}:
        return context
    return context._replace(scope=context.scope._replace(letters=(), parts=(), basis=frozenset(), used=frozenset()))


def _claimed(context: Context) -> list[Term]:
    """Content terms of the claim other than its particulars."""
    own = ("date", "state", "person", "place")
    particulars = indices(context.utterance.of(*own))
    without = tuple(slot for slot in context.utterance.slots if slot.kind not in own)
    words = context.utterance._replace(slots=without)
    skipped = context.scope._replace(used=context.scope.used | particulars)
    must, _ = wanted_terms(context._replace(utterance=words, scope=skipped))
    must = [*must, MEMBER] if claims_belonging(context) else must
    numbers = claimed_stems(context) | {word.stem for word in context.utterance.words if counts_up(word.text)}
    return [term for term in must if term.stem not in _SOFT | {"belong"} and term.stem not in numbers]


def _verdict(context: Context, hit: Hit) -> Verdict:
    """Whether every particular of the claim stands in the sentence."""
    checks: list[Callable[[Context, Hit], Iterable[Verdict]]] = [
        claimed_states, _people, _organizations, _words_of_names, number_verdicts, _ordinals, _references, opposites,
        stands_as_piece, gates,
    ]  # fmt: skip
    of_dates = list(date_verdicts(context, hit))
    verdicts = [*of_dates, *(verdict for check in checks for verdict in check(context, hit))]
    if False in verdicts and any(term.stem == MEMBER.stem for term in hit.missing):
        return None  # a sentence without a word for belonging does not deny it
    if False in verdicts:  # what is dated there may be the treaty of other States, or something else
        otherwise = False in of_dates
        if None in of_dates and False in number_verdicts(context, hit):
            return None  # an undated number is not that of the day or year claimed
        if False in of_dates and None in number_verdicts(context, hit):
            return None  # nor is another day that of a number which does not stand there
        if None in _people(context, hit):
            return None  # what is otherwise there is not said of them
        return None if otherwise and (None in claimed_states(context, hit) or is_of_another(context, hit)) else False
    if None in verdicts or hit.missing or (True in of_dates and dates_another_event(context, hit)):
        return None
    if counts_some(context, hit):
        return False
    return not denies(context, hit)


def _people(context: Context, hit: Hit) -> Iterable[Verdict]:
    text = fold(str(hit.row["text"]))
    for slot in context.utterance.of("person"):
        yield True if slot.value in text else None


def _organizations(context: Context, hit: Hit) -> Iterable[Verdict]:
    """Organizations of the claim: named in the sentence, in full or by acronym, or not said of them."""
    text = f" {' '.join(fold(token.text) for token in tokens(str(hit.row['text'])))} "
    for slot in context.utterance.of("organization"):
        named = any(f" {name} " in text for name in _called(context, slot)) or _stands_in(context, hit, slot)
        yield True if named else None


def _stands_in(context: Context, hit: Hit, slot: Slot) -> bool:
    """ "The organization" behind a sentence of the same paragraph that gives its name."""
    index = hit.among
    own = str(hit.row["text"])
    kin = name_term(context, slot).kin
    if index is None or not (own.startswith(("It ", "Its ")) or any_stands(kin, padded(own))):
        return False
    before = [index.rows[at] for at in index.together[index.blocks[hit.place]] if at < hit.place]
    texts = [f" {' '.join(fold(token.text) for token in tokens(str(row['text'])))} " for row in before]
    return any(f" {name} " in text for text in texts for name in _called(context, slot))


def _called(context: Context, slot: Slot) -> list[str]:
    """Folded names of an organization: as typed, in full, and the acronyms that letters define for it."""
    rows = context.reader.rows("SELECT term FROM terms WHERE meaning = :m", {"m": slot.value})
    typed = " ".join(word.text for word in context.utterance.words_of(slot))
    return [fold(name) for name in (typed, slot.value, *(str(row["term"]) for row in rows))]


def _words_of_names(context: Context, hit: Hit) -> Iterable[Verdict]:
    """A word that the sentence has only inside the name of an organization says nothing: the "cooperation" of OSCE."""
    slots = context.utterance.of("organization")
    text = fold(str(hit.row["text"]))
    for slot in slots:
        text = text.replace(fold(slot.value), " ")
    left, names = set(stems(text)), {stem for slot in slots for stem in stems(slot.value)}
    covered = indices(slots)
    for i, word in enumerate(context.utterance.words):
        if i not in covered and (word.stem,) in hit.matched and word.stem in names and word.stem not in left:
            yield None


def _ordinals(context: Context, hit: Hit) -> Iterable[Verdict]:
    """ "The sixty-fourth session": the same ordinal there, or another one before the same noun."""
    own = fold(str(hit.row["text"])).split()
    there = named_ordinals(own)
    for value in named_ordinals([word.text for word in context.utterance.words]):
        yield True if value in there else False if there else None


def _references(context: Context, hit: Hit) -> Iterable[Verdict]:
    """Provisions called by number: there, or not said."""
    words = {word.strip("().,;:") for word in fold(str(hit.row["text"])).split()}
    for value in context.utterance.values("reference"):
        yield True if fold(value).split()[-1].strip("()") in words else None

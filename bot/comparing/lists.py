"""What each side of a comparison holds of the kind asked for: signers, States, bodies, provisions, listed things."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.answers import Citation
from bot.citing import cite
from bot.comparing.taken_apart import DENYING, NEWER, Comparison, Side
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS, kin, lexicon
from bot.questions.attested import listings
from bot.questions.cited_rows import cited_rows, described
from bot.questions.mention_rows import NAMING
from bot.questions.named_things import OF_NOUN, STATES, bodies_named, states_named
from bot.questions.novelties import enumerated
from bot.questions.passages import search
from bot.questions.quoting import sentence
from bot.questions.reference_focus import KINDS
from bot.questions.signatures import family, person_in_words, signatures
from bot.questions.spoken import spoken_rows
from bot.reading.utterance import Term, terms
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.searching.content import FRAME
from store.words import fold, stem, tokens

MEMBERS = frozenset(map(stem, "member membership party parties".split()))
COUNTRIES = frozenset(map(stem, "country countries state states nation nations".split()))
"""Lists of these are compared by a question type of their own."""
_SIGNERS = frozenset(map(stem, "signatory signatories signer signers ambassador president head leader".split()))
_CONTACTS = frozenset(map(stem, "partner partners contact contacts counterpart counterparts".split()))
_ANY_BODY = ("organ", "committee", "office", "organization", "meeting", "force")
LEAST = 0.6
"""Least share of what is listed that the sentence and its surroundings hold; of an item that another text holds."""


class Item(NamedTuple):
    """One thing that a side holds."""

    key: str
    """What is the same where two sides hold the same thing."""
    shown: str
    citation: Citation


class Held(NamedTuple):
    """What one side holds, and the sentence it stands in where it is a list in one sentence."""

    items: tuple[Item, ...]
    told: str = ""
    citation: Citation | None = None
    whole: bool = False
    """Whether nothing else is held: every signature is known, not every thing that is mentioned."""

    def holds(self, item: Item) -> bool:
        """Whether the same thing is held: by its key, or where it stands in the sentence of the list."""
        return any(own.key == item.key for own in self.items) or bool(self.citation and _stands(item, self.citation))


def held_by(comparison: Comparison, context: Context) -> list[Held] | None:
    """What each side holds, in order; None where nothing tells what kind of thing is asked for."""
    scopes = [side.scope for side in comparison.sides]
    noun = [word.stem for word in comparison.noun]
    head = noun[-1] if noun else ""
    every = {word.stem for word in comparison.free}
    if every & MEMBERS or (head in STATES and _of_lists(comparison)):
        return None if _dated(comparison) else [_taking_part(context, scope) for scope in scopes]
    if every & _SIGNING and head in STATES | _SIGNERS | {"who", "whose", "signatur"}:
        return _who_signed(comparison, context, by_state=head in STATES)
    if head in STATES and not every & NAMING:
        return [_taking_part(context, scope) for scope in scopes] if _says_only_where(comparison) else None
    if head in STATES:
        return [_named(context, scope, ("state",)) for scope in scopes]
    if head in OF_NOUN or head in _CONTACTS:
        kinds = _ANY_BODY if head in _CONTACTS or head == "bodi" else OF_NOUN[head]
        return [_named(context, scope, kinds, tuple(comparison.utterance.values("organization"))) for scope in scopes]
    if head in KINDS:
        return [_cited(context, scope, KINDS[head]) for scope in scopes]
    return listed(comparison, context)


def _dated(comparison: Comparison) -> bool:
    """Whether each side is told by its date: the question type on members compares these."""
    dates = comparison.utterance.of("date")
    return all(any(slot.first in side.words for slot in dates) for side in comparison.sides)


def _of_lists(comparison: Comparison) -> bool:
    """ "Which State is new in the list of A": a list of States is that of the members."""
    return any(word.text in ("list", "lists") for word in comparison.utterance.words[1:])


def _says_only_where(comparison: Comparison) -> bool:
    """ "Which States are in A but not in B": no verb says what they do there."""
    noun = {word.text for word in comparison.noun}
    small = STOPWORDS | QUESTION_WORDS | DENYING | NEWER | noun
    return all(word.text in small or word.stem in LETTER_NOUNS for word in comparison.free)


def _who_signed(comparison: Comparison, context: Context, by_state: bool) -> list[Held] | None:
    """The signers of each side; the States of one that stands before the verb: "those in A that did not sign B"."""
    at = next(i for i, word in enumerate(comparison.utterance.words) if word.stem in _SIGNING)
    named = [side.words.stop <= at and not side.lacking and not comparison.shared for side in comparison.sides]
    told = [_told_otherwise(context, side) for side in comparison.sides]
    if (any(named) and not by_state) or (any(told) and not by_state):
        return None
    return [
        other or (_taking_part(context, side.scope) if one else _signers(context, side.scope, by_state))
        for side, one, other in zip(comparison.sides, named, told, strict=True)
    ]


def _told_otherwise(context: Context, side: Side) -> Held | None:
    """ "Spoken for in B", "not named in B", beside those who signed A: what that verb says of the side."""
    if side.around & _SIGNING:
        return None
    if side.around & _SPOKEN_FOR:
        rows = spoken_rows(context.reader, Scope(side.scope.letters), ())
        shown = [(str(row["state"]), cite(context.reader, row)) for row in rows]
        return Held(tuple(Item(_plain(s), context.local.state(s), at) for s, at in shown), whole=True)
    return _named(context, Scope(side.scope.letters), ("state",)) if side.around & NAMING else None


_SPOKEN_FOR = frozenset(map(stem, "spoke speak spoken behalf represent represented".split()))


def _taking_part(context: Context, scope: Scope) -> Held:
    """The States of a letter: members it lists and those it speaks for; where there are none, all it names."""
    letters = Scope(scope.letters)
    spoken = [(str(row["state"]), cite(context.reader, row)) for row in spoken_rows(context.reader, letters, ())]
    found = [(s, cite(context.reader, one.row)) for one in listings(context.reader, letters) for s in one.states]
    every = [*spoken, *found]
    if not every:
        return _named(context, scope, ("state",))
    return Held(tuple(Item(_plain(state), context.local.state(state), citation) for state, citation in every))


_SIGNING = frozenset("sign signatur signatori".split())


def _signers(context: Context, scope: Scope, by_state: bool) -> Held:
    rows = [row for row in signatures(context.reader, scope) if row["state"] or not by_state]
    names = context.local
    return Held(
        tuple(
            Item(
                _plain(str(row["state"])) if by_state else family(row),
                names.state(str(row["state"])) if by_state else person_in_words(row, names),
                cite(context.reader, row),
            )
            for row in rows
        ),
        whole=True,
    )


def _named(context: Context, scope: Scope, kinds: tuple[str, ...], but: tuple[str, ...] = ()) -> Held:
    here = context._replace(scope=scope)
    rows = states_named(here) if kinds == ("state",) else bodies_named(here, kinds)
    found = [row for row in rows if row["name"] not in but]
    shown = context.local.state if kinds == ("state",) else str
    return Held(tuple(Item(_plain(str(r["name"])), shown(str(r["name"])), cite(context.reader, r)) for r in found))


def _plain(name: str) -> str:
    """ "The United Nations Security Council" as "security council": with or without whose organ it is."""
    return fold(name).replace("-", " ").removeprefix("the ").removeprefix("united nations ")


def _cited(context: Context, scope: Scope, kind: str) -> Held:
    rows = cited_rows(context.reader, scope, (kind,))
    return Held(
        tuple(Item(fold(str(row["name"])), described(row, context.local), cite(context.reader, row)) for row in rows)
    )


def listed(comparison: Comparison, context: Context) -> list[Held] | None:
    """The members of the list in one sentence of each side; None where a side has none."""
    wanted = [term for term in terms(list(comparison.noun)) if term.stem not in LETTER_NOUNS | FRAME]
    if not wanted:
        return None
    found: list[Held] = []
    for side in comparison.sides:
        here = context._replace(scope=side.scope)
        hits = (hit for hit in search(here, wanted, ()) if hit.coverage >= LEAST)
        told = (sentence(context.reader, context.local, h) for h in hits if h.row["role"] not in ("title", "heading"))
        best = next((one for one in told if _lists_them(one[1].quote, wanted)), None)
        if best is None:
            return None
        items = tuple(Item(fold(text), text, best[1]) for text in enumerated(best[1].quote))
        found.append(Held(items, *best))
    return None if len({held.citation for held in found}) < len(found) else found


def _lists_them(quote: str, wanted: Sequence[Term]) -> bool:
    """Whether the sentence has a list, and what is listed stands right before it: "dangers to ships, such as ..."."""
    items = enumerated(quote)
    plain = " ".join(quote.split())
    before = plain[: plain.find(items[0])][-NEAR:] if len(items) > 1 else ""
    own = [stem(fold(token.text)) for token in tokens(before)]
    return bool(own) and any(phrase[-1] in own for phrase in wanted[-1].alternatives)


NEAR = 90
"""Characters between a list and what it is said to be a list of."""


def _stands(item: Item, citation: Citation) -> bool:
    """Whether a sentence holds the item: its last word, which tells what it is, and most of the others."""
    held = _stems(citation.quote)
    own = [text for token in tokens(item.shown) if (text := fold(token.text)) not in _SMALL]
    stands = [bool(_meanings(text) & held) for text in own]
    return bool(own) and stands[-1] and sum(stands) >= LEAST * len(own)


_SMALL = STOPWORDS | QUESTION_WORDS


def _stems(text: str) -> frozenset[str]:
    names = lexicon().name_of
    own = [stem(fold(token.text)) for token in tokens(text)]
    return frozenset(own) | {names[one] for one in own if one in names}


def _meanings(word: str) -> frozenset[str]:
    """Stems that stand for the word: its own, the name of its group, what a thesaurus gives."""
    own = stem(word)
    other: Sequence[str] = [phrase[0] for phrase in kin(word) if len(phrase) == 1]
    return frozenset((own, lexicon().name_of.get(own, own), *other))

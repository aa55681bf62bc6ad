"""Whether a letter and what it hands over are signed by the same, and which States the same persons signed for."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, cite_all, part_of
from bot.context import Context
from bot.questions.same_name import MOST_SHOWN, one_for_initials
from bot.questions.signatures import signatures, signed_in_words, signers_named
from bot.questions.signing import VOCABULARY, identities, sign_stems
from bot.questions.strays import strays
from bot.scoping.scope import LETTER_NOUNS, Scope
from bot.wording import upper_first
from store.words import stem

_SAME = frozenset("same identical one".split())
_DIFFERENT = frozenset("different differ differs differing distinct other another".split())
_ONE_PERSON = frozenset("person man woman somebody someone anybody anyone one individual".split())
_NOUNS = frozenset("signatory signatories signer signers author authors person persons people names hand".split())
_COVER = frozenset("letter cover covering letters".split())
_STATES = frozenset("state states delegation delegations country countries mission missions government".split())
_KNOWN = frozenset(map(stem, (*_NOUNS, *_DIFFERENT, *_SAME, *_STATES, "cover", "covering", "representative", "had")))


def same_signatories(context: Context) -> Answer | None:
    """Whether those below a letter are those below its annex; for which States the same persons signed two letters."""
    if context.utterance.asks == "yes/no":
        return _same_below_both(context)
    return _states_alike(context) if context.utterance.asks in ("which", "what", "") else None


def _same_below_both(context: Context) -> Answer | None:
    """ "Is the signatory of the letter the same as that of its annex": of both, from the signatures below each."""
    texts = {word.text for word in context.utterance.words}
    parts = [part for part in context.scope.parts if part[1] != "letter"]
    if len(context.scope.letters) != 1 or len(parts) != 1 or not texts & _COVER or not _compares(context, texts):
        return None
    if context.utterance.of("person", "state") or _strays(context):
        return None
    here = (parts[0], (parts[0][0], "letter"))
    rows = [row for row in _signed(context) if part_of(row) in here]
    people = one_for_initials(identities(context, rows), rows)
    sides = [{who for who, row in zip(people, rows, strict=True) if row["part"] == part} for _, part in here]
    if not all(sides):
        return None
    either = bool(texts & _ONE_PERSON - {"one"}) or "one" in texts
    alike = bool(sides[0] & sides[1]) if either else sides[0] == sides[1]
    holds = alike != bool(texts & _DIFFERENT)
    rows = sorted(rows, key=lambda row: row["part"] != "letter")
    start = "Yes" if holds else "No"
    items = (start, *dict.fromkeys(str(row["name"]) for row in rows))
    told = f"{start}. {signed_in_words(rows[:MOST_SHOWN], context.local)}"
    return Answer("answered", told, items=items, citations=cite_all(context.reader, rows[:MOST_SHOWN]))


def _compares(context: Context, texts: set[str]) -> bool:
    signing = not sign_stems().isdisjoint(word.stem for word in context.utterance.words) or bool(texts & _NOUNS)
    return context.utterance.asks == "yes/no" and signing and bool(texts & (_SAME | _DIFFERENT))


def _strays(context: Context) -> list[str]:
    known = VOCABULARY | sign_stems() | _KNOWN | LETTER_NOUNS
    return strays(context.utterance, context.scope, known, context.reader)


def _signed(context: Context) -> list[Row]:
    return signatures(context.reader, Scope(context.scope.letters))


def _states_alike(context: Context) -> Answer | None:
    """ "Which delegation had the same signatory in 1999 and 2003": the States for which one person signed in each."""
    texts = [word.text for word in context.utterance.words]
    differ = bool(_DIFFERENT & set(texts))
    asked = any(text in _STATES for text in texts[1:3])
    if not 2 <= len(context.scope.letters) <= _MOST or not asked or not (differ or {"same", "identical"} & set(texts)):
        return None
    if not (_NOUNS | {"representative"}) & set(texts) and sign_stems().isdisjoint(
        w.stem for w in context.utterance.words
    ):
        return None
    if context.utterance.of("person", "state") or _strays(context):
        return None
    rows = [row for row in _signed(context) if row["state"]]
    found = [row for own in _by_state(rows).values() for row in _in_each(context, own, differ)]
    return _told(context, found) if found else None


_MOST = 4


def _by_state(rows: Sequence[Row]) -> dict[str, list[Row]]:
    states: dict[str, list[Row]] = {}
    for row in rows:
        states.setdefault(str(row["state"]), []).append(row)
    return states


def _in_each(context: Context, rows: list[Row], differ: bool) -> list[Row]:
    """The signatures for one State by whoever signed for it in each letter; all of them where nobody did so."""
    people = one_for_initials(identities(context, rows), rows)
    letters: dict[str, set[object]] = {}
    for row, person in zip(rows, people, strict=True):
        letters.setdefault(str(row["letter"]), set()).add(person)
    if len(letters) < len(context.scope.letters):
        return []
    common = set.intersection(*letters.values())
    if differ:
        return [] if common else rows
    return [row for row, person in zip(rows, people, strict=True) if person in common]


def _told(context: Context, rows: Sequence[Row]) -> Answer:
    states = tuple(dict.fromkeys(str(row["state"]) for row in rows))
    named = context.local.joined(map(context.local.state, states))
    answer = signers_named(context, rows, f"{upper_first(named)}. {signed_in_words(rows, context.local)}")
    return answer._replace(items=(*states, *answer.items))

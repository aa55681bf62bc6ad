"""Signers who are described: of the text that a letter passes on, under a named part, in somebody's company."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from bot.answers import Answer
from bot.citing import Row, by_part, part_of
from bot.context import Context
from bot.demanded.acting import PASSING_ON
from bot.demands import to_choose_from
from bot.questions.choosing import CLOSING, OPENING
from bot.questions.letters_with import unread
from bot.questions.signatures import family, in_office, signatures, signed_in_words, signers_named, typed_names
from bot.questions.signing import VOCABULARY as OF_SIGNING
from bot.questions.signing import read_signing, sign_stems
from bot.questions.signing_claims import claim_answer
from bot.questions.signing_scope import tells_which_letter
from bot.questions.strays import asking_clause
from bot.reading.utterance import Utterance
from bot.scoping.scope import LETTER_NOUNS, Scope
from store.words import stem

_PASSING = frozenset("pass passes passed passing hand handed handing send sent sending".split())
TEXTS = LETTER_NOUNS | frozenset(
    map(stem, "text complaint protest message appeal statement note declaration annex paper memorandum".split())
)
_ROUND = frozenset(
    map(stem, "itself himself only merely author authored own mission ambassador embassy government behind".split())
)


def signer_of_forwarded(context: Context) -> Answer | None:
    """Who signed or wrote the text that a letter passes on: "X only forwarded a text. Who had signed that text?"."""
    utterance, letters = context.utterance, context.scope.letters
    if utterance.asks not in ("who", "yes/no") or len(letters) != 1 or utterance.of("organization", "reference"):
        return None
    at = _forwarding(utterance)
    stems = {word.stem for word in utterance.words}
    asks_author = stems & (sign_stems() | {"author", "wrote", "written"}) or "whose" in _texts(utterance)
    if at is None or not asks_author or _covers(utterance, at) or "cover" in utterance.values("part"):
        return None
    if unread(context, OF_SIGNING | sign_stems() | PASSING_ON | TEXTS | _ROUND | frozenset(map(stem, _PASSING))):
        return None
    rows = [row for row in signatures(context.reader, Scope(letters)) if row["part"] != "letter"]
    cover = [row for row in signatures(context.reader, Scope(letters)) if row["part"] == "letter"]
    people = utterance.values("person")
    inner = [part for part in context.scope.parts if part[1] != "letter"]
    rows = [row for row in rows if not inner or (row["letter"], row["part"]) in inner]
    if not rows or not cover or len(by_part(rows)) != 1:
        return None
    if utterance.asks == "yes/no":
        return _signed_it(context, rows) if len(people) == 1 and not utterance.of("state", "office") else None
    if all(family(row) in people for row in rows):
        return None
    return signers_named(context, rows, signed_in_words(rows, context.local))


def _signed_it(context: Context, rows: Sequence[Row]) -> Answer:
    """ "Did X sign the text that he forwarded?": yes or no by the signatures under that text."""
    holds = any(family(row) in context.utterance.values("person") for row in rows)
    answer = signers_named(context, rows, signed_in_words(rows, context.local))
    denied = context.local.say("signers.did_not", who=typed_names(context.utterance))
    text = f"Yes. {answer.answer}" if holds else f"No. {denied} {answer.answer}"
    return answer._replace(answer=text, items=("Yes" if holds else "No",))


def _texts(utterance: Utterance) -> list[str]:
    return [word.text for word in utterance.words]


def _forwarding(utterance: Utterance) -> int | None:
    """Index of the verb that passes the text on."""
    texts = _texts(utterance)
    for i, word in enumerate(utterance.words):
        if word.stem in PASSING_ON or (word.text in _PASSING and texts[i + 1 : i + 2] in (["on"], ["along"], ["over"])):
            return i
    return None


def _covers(utterance: Utterance, at: int) -> bool:
    """Whether the letter that passes the text on is asked for: "who signed the letter that forwarded the complaint"."""
    words = utterance.words
    behind = [word.stem for word in words[at + 1 : at + 6] if word.stem in TEXTS]
    asking = asking_clause(utterance)
    if tells_which_letter(utterance):
        return True
    if not behind or at not in asking:
        return False
    before = [i for i in asking if i < at and words[i].stem in TEXTS]
    return bool(before) or any(word.text in ("whoever", "who") for word in words[:at])


_NAMES = frozenset(map(stem, "name names signature signatures autograph".split()))
_UNDER = frozenset("under underneath beneath below".split())


def name_under_part(context: Context) -> Answer | None:
    """Whether somebody's name stands under a letter or part: "is X's name under the covering letter of ..."."""
    utterance = context.utterance
    texts = set(_texts(utterance))
    stems = {word.stem for word in utterance.words}
    if utterance.asks != "yes/no" or not (stems & _NAMES and texts & _UNDER) or not utterance.of("person"):
        return None
    asked = read_signing(context)
    return claim_answer(asked) if asked and asked.scope.explicit and asked.people and not asked.unknown else None


def offered_signer(context: Context) -> Answer | None:
    """Of the persons offered ("A or B: which of them signed for X?") those who did."""
    utterance = context.utterance
    offered = to_choose_from(context)
    if not offered or offered[0].kind != "person" or utterance.asks in ("when", "where", "why", "how"):
        return None
    texts = _texts(utterance)
    stands = any(texts[i : i + 2] in (["stood", "behind"], ["stands", "behind"]) for i in range(len(texts)))
    if not (stands or {word.stem for word in utterance.words} & sign_stems()):
        return None
    if unread(context, OF_SIGNING | sign_stems() | _WANTED) or utterance.of("reference", "organization", "body"):
        return None
    scope = context.scope if context.scope.basis - {"implied", "person"} else Scope()
    states, offices = utterance.values("state"), utterance.values("office")
    rows = signatures(context.reader, scope, [slot.value for slot in offered], states)
    rows = in_office(rows, offices) if offices else rows
    if {"twice", "both"} & set(texts):
        counts = Counter(name for name, _ in {(family(row), row["letter"]) for row in rows})
        rows = [row for row in rows if counts[family(row)] > 1]
    chosen = {family(row) for row in rows}
    return signers_named(context, rows, signed_in_words(rows, context.local)) if len(chosen) == 1 else None


_WANTED = frozenset(map(stem, "behind stood twice both two need want diplomat or which one".split()))


_COMPANY = (("in", "whose", "company"), ("in", "the", "company", "of"), ("alongside",), ("along", "with"),
            ("together", "with"), ("side", "by", "side"))  # fmt: skip
_WITH = frozenset(map(stem, "company alongside along together side co fellow other others else with mean".split()))


def in_company(context: Context) -> Answer | None:
    """Who signed together with a person: the others under the same part."""
    utterance, people = context.utterance, context.utterance.values("person")
    texts = _texts(utterance)
    marked = any(tuple(texts[i : i + len(mark)]) == mark for mark in _COMPANY for i in range(len(texts)))
    if utterance.asks not in ("who", "which", "what") or len(people) != 1 or not marked:
        return None
    if not {word.stem for word in utterance.words} & sign_stems() or utterance.of("state", "reference"):
        return None
    if unread(context, OF_SIGNING | sign_stems() | _WITH):
        return None
    scope = context.scope if context.scope.basis - {"implied", "person"} else Scope()
    own = signatures(context.reader, scope, people)
    places = {part_of(row) for row in own}
    if len(places) != 1:
        return None
    rows = [row for row in signatures(context.reader, Scope(parts=tuple(places))) if family(row) not in people]
    offices = utterance.values("office")
    rows = in_office(rows, offices) if offices else rows
    return signers_named(context, rows, signed_in_words(rows, context.local)) if rows else None


def first_and_last(context: Context) -> Answer | None:
    """Who signed first and who last: "who opens the row of signatures and who closes it"."""
    utterance = context.utterance
    stems = {word.stem for i, word in enumerate(utterance.words) if i not in context.scope.used}
    if not (stems & OPENING and stems & CLOSING and stems & (sign_stems() | {stem("signature")})):
        return None
    if utterance.asks not in ("who", "which", "what", "") or utterance.of("person", "state", "office", "reference"):
        return None
    if not context.scope.letters or unread(context, OF_SIGNING | sign_stems() | OPENING | CLOSING):
        return None
    places = by_part(signatures(context.reader, context.scope))
    if len(places) != 1:
        return None
    rows = next(iter(places.values()))
    ends = [rows[0], rows[-1]] if len(rows) > 1 else rows
    return signers_named(context, ends, signed_in_words(ends, context.local))

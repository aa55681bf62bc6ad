"""Yes/no questions on signing: did they sign, all of them, only there, so many, in that order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer
from bot.bounds import is_large
from bot.citing import Row, by_part, cite_all
from bot.demanded.acting import organ_acts
from bot.questions.choosing import beside, in_order
from bot.questions.claimed import claimed_number, claims_all, claims_only, claims_same, lead
from bot.questions.same_name import same_in_both
from bot.questions.signatures import (
    family,
    in_office,
    offices_in_words,
    person_in_words,
    places_in_words,
    signatures,
    signed_in_words,
    tell_of_signing,
    typed_names,
)
from bot.questions.signed_only import places_of_person, restricts_the_rest, signed_only
from bot.questions.signing import Signing, speaks_of_signing
from bot.scoping.scope import Scope
from bot.wording import upper_first

MOST_SHOWN = 24
_COUNTED_NOUNS = frozenset(
    """signatur signatori signer sign ambassador state countri nation govern peopl person men women name diplomat
    repres envoy leader presid minist""".split()
)
_STATE_NOUNS = frozenset({"state", "countri", "nation", "govern"})


def told(asked: Signing, holds: bool, rows: Sequence[Row], more: Sequence[Row] = (), text: str = "") -> Answer:
    """The answer that begins with Yes or No and shows ``rows``."""
    start, words = lead(holds, asked.utterance), text or signed_in_words(rows[:MOST_SHOWN], asked.context.local)
    names = () if start == "No. " else tuple(dict.fromkeys(str(row["name"]) for row in rows))
    citations = cite_all(asked.context.reader, [*rows[:MOST_SHOWN], *more[:6]])
    return Answer("answered", start + words, items=(start.rstrip(". "), *names), citations=citations)


def claim_answer(asked: Signing) -> Answer | None:
    """Yes or no to what is claimed of the signatures; None where the claim is of another kind."""
    are_the_same = claims_same(asked.utterance) and asked.utterance.words[0].text in ("are", "were")
    if are_the_same or organ_acts(asked.utterance):  # no body signs, nor do signatures bear out that all are the same
        return None
    if not asked.everybody and not speaks_of_signing(asked.utterance):
        return None  # that nobody signed does not tell that nobody wrote
    checks = [_day, _something_else, _same, _order, _places_of_person, _only, _quantified, _number, _existence]
    if asked.people and claims_only(asked.utterance) and restricts_the_rest(asked.utterance):
        checks = checks[: checks.index(_only) + 1]
    return next((answer for check in checks if (answer := check(asked)) is not None), None)


def _day(asked: Signing) -> Answer | None:
    """ "Was the letter signed on 19 August?": the date printed on what is signed decides."""
    days = [slot.value for slot in asked.utterance.of("date") if len(slot.value) >= len("2009-07")]
    named = bool(asked.people or asked.states or asked.offices)
    if not days or not asked.everybody:
        return None
    dated = {str(row["dated"]) for row in asked.everybody}
    distributed = {str(asked.context.local.row(str(row["letter"]))["document_date"]) for row in asked.everybody}
    wrong = [
        value
        for value in days
        if not any(day.startswith(value) for day in dated)
        and (not named or any(day.startswith(value) for day in distributed))
    ]
    if not wrong or len(dated) > 1:
        return None
    names = asked.context.local
    where, other = names.letter(str(asked.everybody[0]["letter"])), names.joined(map(names.day, wrong))
    text = names.say("signers.dated", letter=where, date=names.day(dated.pop()), dates=other)
    return told(asked, False, asked.everybody, text=text)


def _something_else(asked: Signing) -> Answer | None:
    """ "Did X sign anything else?": whether X signed more than the letters that are spoken of, or more than once."""
    texts = {word.text for word in asked.utterance.words}
    if len(asked.people) != 1 or not texts & {"else", "another", "other", "further"}:
        return None
    every = [row for row in signatures(asked.context.reader, Scope()) if family(row) in asked.people]
    before = asked.context.conversation.scope
    spoken_of = asked.scope.letters if asked.scope.basis - {"implied"} else before.letters if before else ()
    others = [row for row in every if row["letter"] not in spoken_of] if spoken_of else every[1:]
    shown = others if spoken_of and others else every
    return told(asked, bool(others), shown) if every else None


def _same(asked: Signing) -> Answer | None:
    """ "Was it the same diplomat who signed for X in both letters?" """
    letters = list(dict.fromkeys(str(row["letter"]) for row in asked.matching))
    if not claims_same(asked.utterance) or asked.people or (len(letters) != 2 and len(asked.places) < 2):
        return None
    return same_in_both(asked.context, asked.utterance.values("state"), asked.matching)


def _order(asked: Signing) -> Answer | None:
    """ "Did X sign before Y?", "is X the last to sign?" """
    place = beside(asked.utterance)
    subjects = [*asked.people, *asked.utterance.values("state")]
    if place and place.relation != "between":
        subjects = [value for value in subjects if value not in place.values]
        return _compared_order(asked, subjects, place.values[0], place.relation)
    if not subjects:
        return None
    for rows in by_part(asked.everybody).values():
        chosen = in_order(asked.utterance, rows, asked.scope.used)
        if len(chosen) < len(rows) and any(_is(row, s) for row in rows for s in subjects):
            return told(asked, all(any(_is(row, s) for row in chosen) for s in subjects), chosen)
    return None


def _compared_order(asked: Signing, subjects: Sequence[str], other: str, relation: str) -> Answer | None:
    for rows in by_part(asked.everybody).values():
        one = [i for i, row in enumerate(rows) if any(_is(row, s) for s in subjects)]
        two = [i for i, row in enumerate(rows) if _is(row, other)]
        if one and two:
            texts = {word.text for word in asked.utterance.words}
            step = one[0] - two[0]
            step = step if relation == "after" else -step
            near = texts & {"directly", "immediately", "straight", "right", "next"}
            first, second = sorted((one[0], two[0]))
            return told(asked, step == 1 if near else step > 0, rows[first : second + 1])
    return None


def _is(row: Row, value: str) -> bool:
    return family(row) == value or row["state"] == value


def _places_of_person(asked: Signing) -> Answer | None:
    signed = places_of_person(asked)
    return told(asked, *signed) if signed else None


def _only(asked: Signing) -> Answer | None:
    """ "Was X the only one to sign?", "did X sign alone?" """
    if not claims_only(asked.utterance) or not (asked.people or asked.states) or asked.offices or not asked.everybody:
        return None
    if restricts_the_rest(asked.utterance):
        left = signed_only(asked)
        return told(asked, *left) if left else None
    if not asked.scope.letters:
        return None
    mine = [row for row in asked.everybody if any(_is(row, v) for v in (*asked.people, *asked.states))]
    return told(asked, bool(mine) and len(mine) == len(asked.everybody), asked.everybody)


def _quantified(asked: Signing) -> Answer | None:
    """ "Were all of them Permanent Representatives?", "did only ambassadors sign?" """
    if not asked.offices or asked.people or not (claims_all(asked.utterance) or claims_only(asked.utterance)):
        return None
    universe = [row for row in asked.everybody if not asked.states or row["state"] in asked.states]
    if len(universe) < 2:
        return None
    holders = in_office(universe, asked.offices)
    others = [row for row in universe if row not in holders]
    return told(asked, not others, universe, text=_split(asked, holders, others))


def _split(asked: Signing, holders: Sequence[Row], others: Sequence[Row]) -> str:
    if not others or not holders:
        return signed_in_words((holders or others)[:MOST_SHOWN], asked.context.local)
    names = asked.context.local
    shown = "; ".join(person_in_words(row, names) for row in others[:12])
    held = offices_in_words(len(holders), asked.offices, names)
    other = names.say("count.other", n=len(others), number=names.number(len(others)))
    return names.say("signers.split", count=held, others=other, people=shown)


def _number(asked: Signing) -> Answer | None:
    """ "Was it signed by seven ambassadors?": the number is compared, and the real one told."""
    kinds = ("office", "region", "state")
    claim = claimed_number(asked.utterance, _COUNTED_NOUNS, kinds)
    if claim is None or asked.people or asked.utterance.values("state") or not asked.everybody:
        return None
    rows = asked.matching
    by_state = any(word.stem in _STATE_NOUNS for word in asked.utterance.free()) and not asked.offices
    places = list(by_part(rows).values()) or [[]]
    counts = [len({row["state"] for row in own}) if by_state else len(own) for own in places]
    actual = sum(counts) if len(counts) > 1 and asked.scope.parts else max(counts)
    if len(counts) > 1 and not asked.scope.letters:
        return None
    count = (
        offices_in_words(actual, asked.offices, asked.context.local)
        if asked.offices
        else asked.context.local.counted(actual, "state" if by_state else "signature")
    )
    shown = (rows or asked.everybody)[:MOST_SHOWN]
    text = f"{upper_first(count)}. {signed_in_words(shown, asked.context.local)}"
    return told(asked, claim.holds(actual), rows or asked.everybody, text=text)


def _existence(asked: Signing) -> Answer | None:
    """Yes with the signatures, or no with those who did sign there and what the person signed elsewhere."""
    people, states, offices = asked.people, asked.states, asked.offices
    named = asked.scope.explicit or asked.scope.parts
    if named and asked.scope.letters and not asked.everybody and not people:
        return _unsigned(asked)
    if not (people or states or offices or asked.unknown):
        return told(asked, bool(asked.everybody), asked.everybody) if asked.scope.letters and asked.everybody else None
    if asked.unknown and not people:
        return told(asked, False, asked.everybody[:8]) if asked.scope.explicit and asked.everybody else None
    rows = [r for r in asked.everybody if (not people or family(r) in people) and (not states or r["state"] in states)]
    held = in_office(rows, offices) if offices else rows
    complete = all(any(family(row) == p for row in held) for p in people) and (
        bool(asked.utterance.of("region")) or all(any(row["state"] == s for row in held) for s in states)
    )
    neither = any(word.text in ("neither", "nobody", "none") for word in asked.utterance.words)
    if held and (complete or neither) and not asked.unknown:
        return told(asked, True, held)
    own = [row for row in asked.everybody if family(row) in people]
    if own and states:
        from bot.questions.spoken import spoken_for_each  # here to keep start-up fast: few sign on behalf of others

        if answer := spoken_for_each(asked.context.reader, asked.context.local, own, states):
            return answer
    return _denied(asked, rows or own)


def _unsigned(asked: Signing) -> Answer | None:
    """No: the letters or parts that are meant carry no signature at all, which their headings stand for."""
    scope, names = asked.scope, asked.context.local
    covers = all(part == "letter" for _, part in scope.parts)
    from bot.questions.printed_values import facts  # here to keep start-up fast

    shown = facts(asked.context.reader, scope.letters, "title") if covers else _headings(asked)
    if not shown:
        return None
    text = names.say("signers.none", who=names.say("signers.anybody"), place=places_in_words(scope, names))
    return told(asked, False, [], shown, text)


def _headings(asked: Signing) -> list[Row]:
    """The printed labels and titles of the parts meant."""
    where, params = asked.scope.where()
    columns = (("label_start", "label_end"), ("title_start", "title_end"))
    sqls = (f"SELECT letter, part, {a} AS start, {b} AS end FROM parts WHERE {where} AND {a} >= 0" for a, b in columns)
    return [row for sql in sqls for row in asked.context.reader.rows(sql, params)]


def _denied(asked: Signing, near: Sequence[Row]) -> Answer | None:
    """No, with who signed instead: of the State asked for, else everybody there; and where the person did sign."""
    people = asked.people
    elsewhere = signatures(asked.context.reader, Scope(), people) if people else _inside(asked)
    if elsewhere and not people and _means_any_letter(asked):
        return told(asked, True, elsewhere)
    named = {row["letter"] for row in elsewhere}
    there = [row for row in asked.everybody if len(asked.scope.letters) < 2 or not named or row["letter"] in named]
    shown = list(near) or (there[:8] if asked.scope.letters else [])
    if not shown and not elsewhere:
        return _no_signature(asked)
    more = [row for row in elsewhere if row not in shown]
    who = typed_names(asked.utterance) or asked.context.local.states(asked.states)
    # One who signed there in another office than the one claimed did sign: it is told, and not denied.
    inside = signatures(asked.context.reader, Scope(asked.scope.letters), states=asked.states) if asked.states else []
    otherwise = inside if asked.offices and asked.scope.letters and not people else []
    more = more or [row for row in otherwise if row not in shown]
    silent = who and not near and not otherwise
    denied = asked.context.local.say("signers.did_not", who=f"{who[:1].upper()}{who[1:]}") if silent else ""
    pieces = (denied, *(signed_in_words(rows, asked.context.local) for rows in (shown, more[:6])))
    text = " ".join(filter(None, pieces))
    return told(asked, False, shown, more, text)


def _means_any_letter(asked: Signing) -> bool:
    """ "A letter", "any letter": also one that another hands over."""
    texts = [word.text for word in asked.utterance.words]
    return any(one in ("a", "any") and other == "letter" for one, other in pairwise(texts))


def _inside(asked: Signing) -> list[Row]:
    from bot.questions.absentees import signed_inside  # here to keep start-up fast: most claims are true

    return signed_inside(asked)


def _no_signature(asked: Signing) -> Answer | None:
    """No letter carries a signature of the person or State: a no that the whole collection supports."""
    names, reader = asked.context.local, asked.context.reader
    who = typed_names(asked.utterance) or names.states(asked.states) or names.joined(asked.offices)
    every = reader.rows("SELECT * FROM signatures LIMIT 24") if is_large(reader) else signatures(reader, Scope())
    if not who or not every:
        return None
    if asked.people:
        named = "SELECT m.* FROM person_mentions m JOIN persons p ON p.person = m.person WHERE p.folded = :f"
        if rows := reader.rows(f"{named} ORDER BY m.letter, m.start", {"f": asked.people[0]}):
            if tell_of_signing(reader, rows):
                return None  # what he signed, the text tells
            return told(asked, False, [], rows, names.say("signers.named_only", who=who))
    return told(asked, False, [], every, names.say("signers.of_others_only", who=who))

"""Letters meant by who wrote them: "Churkin's letter", "the letter from Azerbaijan", "what does Baku say"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.lexicon import BEING, DOING, HAVING, QUESTION_WORDS, STOPWORDS
from bot.reading.gazetteer import Rows, placeholders
from bot.reading.utterance import Utterance
from bot.scoping.scope import (
    JOINING,
    LETTER_NOUNS,
    MORE_THAN_ONE,
    MOST_MEANT,
    Crowd,
    Scope,
    fulfilling,
    indices,
    narrowed,
    slugs,
)
from bot.slots import Slot


def by_person(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """ "Churkin's letter", "the letter that names Bordyuzha"; a person alone names no letter yet."""
    slots = [
        slot
        for slot in utterance.of("person")
        if not scope.letters or (len(scope.letters) > 1 and scope.basis <= {"year", "date"})
        if _near_letter_noun(utterance, slot, _LINKS) and not _is_written_to(utterance, slot)
    ]
    if not slots:
        return scope
    slots += [slot for slot in utterance.of("person") if slot not in slots and _owns_alike(utterance, slot)]
    marks, params = placeholders([slot.value for slot in slots])
    sql = (
        "SELECT DISTINCT m.letter, m.role FROM person_mentions m JOIN persons p ON p.person = m.person "
        f"WHERE p.folded IN ({marks}) ORDER BY m.letter"
    )
    rows = reader.rows(sql, params)
    acting = [str(row["letter"]) for row in rows if row["role"] != "named"]
    if scope.letters:  # of several of that time those of the person
        own = tuple(letter for letter in scope.letters if letter in acting)
        here = scope._replace(letters=own, used=scope.used | indices(slots), basis=scope.basis | {"person"})
        return here if own else scope
    used = indices(slots) | _verbs_telling_which(utterance, slots)
    scope = narrowed(scope, acting or [str(row["letter"]) for row in rows], "person", used)
    return _annexed_letter(reader, scope, slots)


def _is_written_to(utterance: Utterance, slot: Slot) -> bool:
    """ "Who sent a letter to X": X did not write it."""
    before = [word.text for word in utterance.words[max(0, slot.first - 4) : slot.first] if word.text != "mr"]
    return before[-1:] == ["to"] and before[-2:-1] != ["according"] and utterance.asks == "who"


def _owns_alike(utterance: Utterance, slot: Slot) -> bool:
    """ "X's letter or Y's": the noun behind the one is understood behind the other."""
    words = utterance.words
    joined = any(word.text in JOINING | _AGAINST for word in words[max(0, slot.first - 2) : slot.first])
    bare = slot.last == len(words) or words[slot.last].text in JOINING or words[slot.last].text.endswith("ed")
    return joined and bare and words[slot.last - 1].possessive


def _annexed_letter(reader: Rows, scope: Scope, slots: Sequence[Slot]) -> Scope:
    """ "X's letter" is the annexed letter where that is all that X signed."""
    marks, params = placeholders([slot.value for slot in slots])
    sql = (
        "SELECT DISTINCT m.letter, m.part, p.kind FROM person_mentions m JOIN persons o ON o.person = m.person "
        "JOIN parts p ON p.letter = m.letter AND p.part = m.part "
        f"WHERE o.folded IN ({marks}) AND m.role = 'signed' ORDER BY m.letter, m.part LIMIT 9"
    )
    rows = reader.rows(sql, params)
    if len(rows) != 1 or rows[0]["part"] == "letter" or rows[0]["kind"] != "letter":
        return scope
    pair = (str(rows[0]["letter"]), str(rows[0]["part"]))
    return scope._replace(parts=(pair,), basis=scope.basis | {"part"}) if scope.letters == pair[:1] else scope


def _verbs_telling_which(utterance: Utterance, slots: Sequence[Slot]) -> frozenset[int]:
    """ "Signed" in "to whom is the letter that X signed addressed", where something else is asked of the letter."""
    words = utterance.words
    found = [
        next((i for i in range(slot.last, min(slot.last + 3, len(words))) if words[i].stem in _SIGNING), None)
        for slot in slots
        if words[slot.first - 1].text in ("which", "that") and slot.first > 1
    ]
    verbs = frozenset(i for i in found if i is not None)
    told = indices(utterance.slots) | verbs
    plain = STOPWORDS | QUESTION_WORDS
    others = (w for i, w in enumerate(words) if i not in told and w.stem not in LETTER_NOUNS)
    return verbs if any(word.text not in plain for word in others) else frozenset()


def _near_letter_noun(utterance: Utterance, slot: Slot, links: frozenset[str]) -> bool:
    """Possessive before the noun, or behind it with "of", "by", "from", "names"."""
    words = utterance.words
    behind = words[slot.last : slot.last + 3]
    if words[slot.last - 1].possessive and any(w.stem in LETTER_NOUNS or w.text in _PART_NOUNS for w in behind):
        return True
    if behind[:1] and (behind[0].stem in LETTER_NOUNS or behind[0].text in _PART_NOUNS):
        return True
    if len(behind) > 1 and behind[0].text in _TELLING_LETTERS and behind[1].stem in LETTER_NOUNS:
        return True
    if len(utterance.of("person")) == 1 and _own_letter(utterance, slot):
        return True
    before = [w.text for w in words[max(0, slot.first - 4) : slot.first] if w.text != "the"]
    if before[-1:] in (["which"], ["that"]) and any(w.stem in _SIGNING for w in behind):
        at = slot.first - 2  # "the covering letter which X alone signed"
        return words[at].stem in LETTER_NOUNS or words[at].text in _PART_NOUNS
    nouns = any(w.stem in LETTER_NOUNS or w.text in _PART_NOUNS for w in words[max(0, slot.first - 4) : slot.first])
    if before[-1:] == ["the"] and links is _SENDING:
        return nouns and before[-2:-1] != [] and before[-2] in links  # "the text writes the Chadian leader's name" not
    return nouns and bool(before) and before[-1] in links


def _own_letter(utterance: Utterance, slot: Slot) -> bool:
    """ "Did X enclose anything with his letter?": the letter of X, who does it."""
    behind = utterance.words[slot.last :]
    does = slot.first > 0 and utterance.words[slot.first - 1].text in _DOES
    return does and any(one.text in _HIS and other.text == "letter" for one, other in pairwise(behind))


_TELLING_LETTERS = frozenset("identical joint two three first second last other earlier later new covering".split())
"""Words between a State and its letters: "the Syrian identical letters"."""
_DOES = frozenset("do does did has have had".split())
_HIS = frozenset("his her their own".split())
_SIGNING = frozenset("sign undersign subscrib wrote write authored author sent send submit submitt".split())
_PART_NOUNS = frozenset(
    """letter letters note memo memorandum statement annex draft cover mission request complaint text document
        paper""".split()
)
_LINKS = frozenset("of by from names name naming mentions mentioning with signed for to".split())
"""Words between "letter" and a person that tell which letter is meant."""
_SENDING = frozenset("of by from".split())
"""Words between "letter" and a State that make it the sender."""


def by_state(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """ "letter from Azerbaijan", "Kazakhstan's letter", "what does Baku write"."""
    slots = [
        slot
        for slot in utterance.of("state")
        if _near_letter_noun(utterance, slot, _SENDING)
        or (_speaks(utterance, slot) and not _told_by_another(utterance, slot))
    ]
    slots = [slot for slot in slots if not is_signed_for(utterance, slot)]
    if not slots:
        return scope
    from bot.scoping.senders import (  # here to keep start-up fast
        missions,
        of_those,
        said_too,
        sent_alone,
        sent_together,
    )

    if scope.letters:
        return said_too(reader, scope, slots) if len(scope.letters) < 2 else of_those(utterance, reader, scope, slots)
    marks, params = placeholders([slot.value for slot in slots])
    sql = f"SELECT letter FROM letter_facts WHERE field = 'sender_state' AND value IN ({marks})"
    sent = Crowd(f"letter IN ({sql})", tuple(params.items()), "state")
    if scope.crowd:
        found = fulfilling(reader, scope, sent)
    else:
        distinct = sql.replace("SELECT letter", "SELECT DISTINCT letter")
        found = tuple(sorted(slugs(reader, f"{distinct} LIMIT {MOST_MEANT + 1}", params)))
    one = not any(word.text in MORE_THAN_ONE for word in utterance.words) and not _of_several(utterance, slots)
    if one and (together := sent_together(utterance, reader, slots, found)):
        beside = [slot for slot in utterance.of("state") if slot not in slots]
        return narrowed(scope, together, "state", scope.used | indices(slots) | indices(beside))
    if len(found) > MOST_MEANT:
        used = scope.used | indices(slots)
        return scope._replace(crowd=(*scope.crowd, sent), basis=scope.basis | {"state"}, used=used)
    used = indices(slots) | missions(utterance, slots)
    return narrowed(scope, (sent_alone(reader, found) if one else ()) or found, "state", used)


def _of_several(utterance: Utterance, slots: Sequence[Slot]) -> bool:
    """ "The first letter from X", "X's last letter": of all that X sent, also with others."""
    starts = {slot.first for slot in slots}
    return any(
        word.text in _IN_ORDER and (i + 1 in starts or utterance.words[i + 1].stem in LETTER_NOUNS)
        for i, word in enumerate(utterance.words[:-1])
    )


_IN_ORDER = frozenset("first second third last latest earliest oldest newest".split())
_AGAINST = frozenset("or vs versus than as".split())


def is_signed_for(utterance: Utterance, slot: Slot) -> bool:
    """ "who signed the statement for X": X is whom the signer stands for, not who sent the letter."""
    before = [word.text for word in utterance.words[max(0, slot.first - 3) : slot.first] if word.text != "the"]
    signing = any(word.stem.startswith("sign") for word in utterance.words)
    return signing and (before[-1:] in (["for"], ["by"]) or before[-2:] == ["behalf", "of"])


_SPEAKING = frozenset(
    """say said write wrote state complain accus argu claim request ask want describ call express view think warn
        sai write complaint fear worri consid regard accuse protest object address direct""".split()
)


def _speaks(utterance: Utterance, slot: Slot) -> bool:
    if slot in sources(utterance):
        return True
    ahead = utterance.words[slot.last : slot.last + 2]
    before = {word.text for word in utterance.words[: slot.first]}
    if ahead and ahead[0].stem in FEELING:
        return True  # "why is X concerned": it says so itself
    if ahead and ahead[0].text.endswith("ed") and before & BEING and not before & _DOING:
        return False  # "in what currency is the debt of Chad expressed"
    if len(ahead) > 1 and ahead[0].text in BEING and ahead[1].stem in _TOLD_OF:
        return False
    if before & DOING and any(word.stem in _CITING for word in ahead):
        return True
    return any(word.stem in _SPEAKING for word in ahead)


_CITING = frozenset("cite refer recal quot invok".split())
"""What a State does in its letter, where it is said that it does: "which documents does X cite"."""


def _told_by_another(utterance: Utterance, state: Slot) -> bool:
    """ "Does X think that Chad wants peace", "according to the minister, does Chad want it": it is spoken of."""
    words = utterance.words
    if utterance.of("office"):
        from bot.scoping.speakers import in_whose_view  # here to keep start-up fast

        if any(in_whose_view(utterance, office) for office in utterance.of("office") if _apart(office, state)):
            return True
    return any(
        person.last <= state.first
        and (
            [word.text for word in words[max(0, person.first - 2) : person.first]] == ["according", "to"]
            or any(word.stem in _SPEAKING | _HOLDING for word in words[person.last : person.last + 2])
        )
        for person in utterance.of("person")
    )


def _apart(office: Slot, state: Slot) -> bool:
    """Whether the State is not that of the holder: "the minister of Chad", "the Chadian minister"."""
    return office.first > state.last + 1 or state.first > office.last + 2


_HOLDING = frozenset("believ assum suggest impli maintain alleg assert hold conclud suspect expect doubt".split())


def sources(utterance: Utterance) -> tuple[Slot, ...]:
    """States whose account is asked for: "according to X"."""
    texts = [word.text for word in utterance.words]
    return tuple(
        slot
        for slot in utterance.of("state")
        if [text for text in texts[max(0, slot.first - 3) : slot.first] if text != "the"][-2:] == ["according", "to"]
    )


FEELING = frozenset(
    "concern worri alarm disturb troubl disappoint dissatisfi unhappi upset afraid anxiou angri".split()
)
"""Stems of what somebody feels about a thing that displeases him."""
_DOING = DOING | HAVING | frozenset("who that".split())
_TOLD_OF = frozenset("said say accus claim describ call ask request".split())
"""Behind "is" these tell of the State what others say: "X is said to", "X was accused of"."""


def implied(utterance: Utterance, reader: Rows, scope: Scope) -> Scope:
    """The one letter that a person or State of the question wrote, where nothing else tells which is meant."""
    people, states = utterance.values("person"), utterance.values("state")
    if states:
        from bot.reading.counterparties import counterparties  # here to keep start-up fast: many questions name none

        states = tuple(slot.value for slot in utterance.of("state") if slot not in counterparties(utterance))
    found = by_office(utterance, reader)
    if len(found) == 1:
        return scope._replace(letters=found, basis=scope.basis | {"implied"})
    if len(people) == 1:
        sql = (
            "SELECT DISTINCT s.letter FROM signatures s JOIN persons p ON p.family_name = s.family_name "
            "WHERE p.folded = :name LIMIT 2"
        )
        found = slugs(reader, sql, {"name": people[0]})
    elif len(states) == 1 and not people:
        found = slugs(
            reader,
            "SELECT DISTINCT letter FROM letter_facts WHERE field = 'sender_state' AND value = :s LIMIT 2",
            {"s": states[0]},
        )
    else:
        return scope
    return scope._replace(letters=found, basis=scope.basis | {"implied"}) if len(found) == 1 else scope


def by_office(utterance: Utterance, reader: Rows) -> tuple[str, ...]:
    """The letter in which the holders of an office speak ("the presidents", "the minister"), where it is one."""
    if utterance.of("person") or any(word.text in MORE_THAN_ONE for word in utterance.words):
        return ()
    from bot.scoping.speakers import of_that_many, signed_by, speaking_offices  # here to keep start-up fast

    slots = speaking_offices(utterance)
    signed = signed_by(utterance, reader, slots[0]) if len(slots) == 1 else ()
    several = of_that_many(utterance, reader, slots[0], signed) if len(signed) > 1 else ()
    return tuple({letter for letter, _ in several or signed})

"""Who the question says speaks: "the six presidents", "according to the minister", "the ambassadors promise".

Whoever holds such an office and signed a part speaks in all of it without being named there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise

from bot.lexicon import lexicon
from bot.reading.gazetteer import Rows, placeholders
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.scoping.cards import MOST_CARDS, letter_count
from bot.slots import CARDINALS, Slot
from store.words import stem, tokens

_DIPLOMATIC = ("representative", "chargé", "ambassador", "observer")
_ASKING_FOR = frozenset("which what any every many whose who other".split())
"""In front of an office these ask for its holder."""
_VIEWS = frozenset("view opinion ey eye word account judgment part mind side statement".split())
_QUOTING = frozenset("as by say says to per for".split())
_SPEAKS = frozenset("do does did would will can".split())
MOST_SIGNED = 400
"""Signatures that are compared with an office."""


def holds_office(row: Mapping[str, object], office: str) -> bool:
    """Whether a signature or mention is in ``office``; a general word ("minister", "diplomat") takes its kinds."""
    printed = f"{row['office'] or ''}; {row['rank'] or ''}".casefold()
    if office in ("Head of State", "President"):
        return "head of state" in printed or printed.startswith("president")
    if office == "Diplomat":
        return any(word in printed for word in _DIPLOMATIC)
    if office == "Permanent Representative":
        return printed.startswith("permanent representative")
    if office == "Ambassador":
        return "ambassador" in printed or printed.startswith("permanent representative")
    if office in _CALLED:
        return any(not _LESSER.search(printed[: found.start()]) for found in _CALLED[office].finditer(printed))
    return any(not _LESSER.search(rest) for rest in _in_front(office.casefold(), printed))


def _in_front(office: str, printed: str) -> Iterator[str]:
    """What stands in front of the office, for each place where it is printed."""
    pieces = printed.split(office)
    return (office.join(pieces[:at]) for at in range(1, len(pieces)))


_LESSER = pattern(r"\b(?:deputy|vice|assistant|associate|under|former|acting)[ -](?:prime |federal )?$")
"""In front of an office: who holds it stands in for the holder, or is none any more."""
_CALLED = {
    "Minister for Foreign Affairs": pattern(
        r"minister (?:of|for) (?:foreign|external) (?:affairs|relations)|foreign minister"
    ),
    "Defence Minister": pattern(r"minister (?:of|for) (?:national )?defen[cs]e|defen[cs]e minister"),
}  # fmt: skip
"""Offices that letters print in several ways."""


def speaking_offices(utterance: Utterance) -> tuple[Slot, ...]:
    """Offices whose holders are taken to say something; not those that are asked for."""
    if utterance.asks in ("yes/no", "how many"):
        return ()
    return tuple(
        slot
        for slot in utterance.of("office")
        if not _asked_for(utterance, slot)
        and _GATHERINGS.isdisjoint(word.text for word in utterance.words[slot.last : slot.last + 1])
    )


_GATHERINGS = frozenset(
    "meeting meetings session sessions conference conferences council summit summits gathering forum".split()
)
""" "The next ministers' meeting": they meet, and say nothing."""


def _asked_for(utterance: Utterance, slot: Slot) -> bool:
    before = [word.text for word in utterance.words[max(0, slot.first - 3) : slot.first]]
    if in_whose_view(utterance, slot):
        return False
    if (utterance.asks == "who" and _SPEAKS.isdisjoint(before)) or not _DEMANDING.isdisjoint(before):
        return True
    if utterance.asks == "" and _QUOTING.isdisjoint(before):
        return True  # "the diplomat of 2002 and the successor"
    if "of" in before and _VIEWS.isdisjoint(word.stem for word in utterance.words[: slot.first]):
        return True  # "the surnames of the ambassadors": what is asked about them
    return bool(before) and before[-1] in _ASKING_FOR


_DEMANDING = frozenset("should shall must ought supposed".split())
""" "By when should the minister report": what somebody is to do, he need not have written."""


def in_whose_view(utterance: Utterance, slot: Slot) -> bool:
    """ "In the view of the two presidents", "as the leaders see it": the holders only say what is asked about."""
    words = utterance.words
    if words[slot.last - 1].possessive and any(word.stem in _IN_MINDS for word in words[slot.last : slot.last + 1]):
        return True
    before = words[max(0, slot.first - 5) : slot.first]
    texts = [word.text for word in before]
    if ("according", "to") in pairwise(texts[-4:]):
        return True
    if "of" in texts:
        at = len(texts) - 1 - texts[::-1].index("of")
        return at > 0 and before[at - 1].stem in _IN_MINDS and texts[at - 2 : at - 1] != ["which"]
    seen = [word.text for word in words[slot.last : slot.last + 2]]
    return "as" in texts[-3:] and bool({"it", "this", "that", "things"} & set(seen[1:]))


_IN_MINDS = frozenset("view opinion ey eye judgment mind".split())


def signed_by(
    utterance: Utterance, reader: Rows, slot: Slot, letters: Collection[str] = ()
) -> tuple[tuple[str, str], ...]:
    """(letter, part) pairs that a holder of the office signed, among ``letters``; none of very many letters.

    A State beside the office ("the Armenian minister", "the president of Chad") is that of the holder.
    """
    if not letters and letter_count(reader) > MOST_CARDS:
        return ()
    marks, params = placeholders(sorted(letters), "l")
    where = f"WHERE letter IN ({marks})" if letters else ""
    sql = f"SELECT DISTINCT letter, part, office, rank, state FROM signatures {where} LIMIT {MOST_SIGNED}"
    rows = reader.rows(sql, params if letters else {})
    states = {state.value for state in utterance.of("state") if _beside(utterance, state, slot)}
    held = [row for row in rows if holds_office(row, slot.value) and states <= {row["state"]}]
    return tuple(dict.fromkeys((str(row["letter"]), str(row["part"])) for row in held))


def of_that_many(
    utterance: Utterance, reader: Rows, slot: Slot, parts: Collection[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    """ "The six ambassadors", "the ambassadors": of the parts those that several of the office signed and nobody else,
    as many as are counted; none where one holder is meant."""
    if not utterance.words[slot.last - 1].text.rstrip("'’").endswith("s"):
        return ()
    wanted = CARDINALS.get(utterance.words[slot.first - 1].text, 0) if slot.first else 0
    marks, params = placeholders(sorted({letter for letter, _ in parts}), "l")
    sql = f"SELECT letter, part, office, rank FROM signatures WHERE letter IN ({marks}) LIMIT {MOST_SIGNED}"
    signers: dict[tuple[str, str], list[bool]] = {}
    for row in reader.rows(sql, params):
        signers.setdefault((str(row["letter"]), str(row["part"])), []).append(holds_office(row, slot.value))
    whole = (part for part, held in signers.items() if all(held) and len(held) > 1)
    return tuple(part for part in whole if not wanted or len(signers[part]) == wanted)


def _beside(utterance: Utterance, state: Slot, office: Slot) -> bool:
    """ "The Armenian minister", "the president of Chad"."""
    between = [word.text for word in utterance.words[office.last : state.first]]
    return state.last == office.first or between in (["of"], ["of", "the"], ["from"])


def signatory(reader: Rows, family: str, letters: Collection[str]) -> bool:
    """Whether a person of the (folded) family name signed one of ``letters``."""
    marks, params = placeholders(sorted(letters), "l")
    sql = (
        "SELECT 1 FROM signatures s JOIN persons p ON p.family_name = s.family_name "
        f"WHERE p.folded = :name AND s.letter IN ({marks}) LIMIT 1"
    )
    return bool(reader.rows(sql, {**params, "name": family}))


_REPLYING = frozenset(
    """
    answer repli respond justifi explain deni claim say said tell told write wrote declar announc comment reject react
    defend argu object protest complain accus state assert insist promis
    """.split()
)
"""Stems of verbs whose subject must be the author of the words that answer."""


def speaking_states(utterance: Utterance) -> tuple[str, ...]:
    """States that are asked for their own words: "how did X justify", "what does Y's government answer to"."""
    words = utterance.words
    return tuple(
        slot.value
        for slot in utterance.of("state")
        if slot.first
        and words[slot.first - 1].text in _SPEAKS | {"did", "has", "had"}
        and any(word.stem in _REPLYING for word in words[slot.last : slot.last + 2])
    )


def reports_reply(reader: Rows, states: Collection[str], sentence: Mapping[str, object]) -> bool:
    """Whether a sentence tells what one of the States replied: "the Ministry of X answered on 3 May that ..."."""
    at = {key: sentence[name] for key, name in (("l", "letter"), ("p", "part"), ("s", "start"), ("e", "end"))}
    sql = "SELECT state, start FROM state_mentions WHERE letter = :l AND part = :p AND start >= :s AND end <= :e"
    found = [row for row in reader.rows(sql, at) if row["state"] in states]
    named = [int(str(row["start"])) - int(str(sentence["start"])) for row in found]
    told = list(tokens(str(sentence["text"])))
    passive = {at for at, token in enumerate(told, 1) if token.text in _PASSIVE}
    replies = [token.start for i, token in enumerate(told) if stem(token.text) in _REPLYING and i not in passive]
    return bool(named and replies) and min(named) < max(replies)


_PASSIVE = frozenset("was were is are be been being".split())


def asks_for_one_act(utterance: Utterance, sentence: str) -> bool:
    """Whether what is asked for is an act of speech that the sentence does not tell: "what did X promise"."""
    asked = {word.stem for word in utterance.words} & (_REPLYING - _SAYING)
    names = lexicon().name_of
    said = {stem(token.text) for token in tokens(sentence)}
    meant = {names.get(one, one) for one in said} | said
    return bool(asked) and not any(one in meant or names.get(one) in meant for one in asked)


_SAYING = frozenset("say said tell told write wrote state declar comment".split())


def author_states(reader: Rows, letter: str, part: str) -> frozenset[str]:
    """States for which a part is signed; where no signature names one, those that sent the letter or had it sent."""
    values = {"l": letter, "p": part}
    signed = reader.rows("SELECT DISTINCT state AS value FROM signatures WHERE letter = :l AND part = :p", values)
    sent = (
        "SELECT value FROM letter_facts WHERE letter = :l AND field = 'sender_state' "
        "UNION SELECT state FROM spoken_for WHERE letter = :l"
    )
    states = frozenset(str(row["value"]) for row in signed if row["value"])
    return states or frozenset(str(row["value"]) for row in reader.rows(sent, {"l": letter}))

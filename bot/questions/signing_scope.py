"""Which letters a question on signing is about: a letter with all its parts, the one with so many signatures."""

from __future__ import annotations

from bot.bounds import is_large
from bot.context import Context
from bot.lexicon import QUESTION_WORDS, STOPWORDS, word_classes
from bot.questions.signatures import offices_meant, signatures
from bot.reading.breaks import breaks
from bot.reading.patterns import pattern
from bot.reading.periods import period
from bot.reading.typed import Word
from bot.reading.utterance import Utterance
from bot.scoping.authors import is_signed_for
from bot.scoping.cards import FEW_LETTERS, cards, letter_count
from bot.scoping.parts_meant import rules_out
from bot.scoping.scope import LETTER_NOUNS, Scope, indices
from bot.slots import CARDINALS

WHOLE = frozenset(
    "together whole entire altogether included including overall everything throughout anything something".split()
)


def signatures_described(utterance: Utterance) -> int:
    """The number in "the letter that has only one signature", "the letter with six signatures"; 0 where none is."""
    words = utterance.words
    for i, word in enumerate(words[1:], 1):
        number = 1 if words[i - 1].text == "single" else CARDINALS.get(words[i - 1].text, 0)
        before = words[max(0, i - 8) : i - 1]
        if number and word.stem in ("signatur", "signatori") and any(w.stem in LETTER_NOUNS for w in before):
            return 0 if utterance.asks in ("yes/no", "how many") else number
    return 0


def of_so_many(context: Context, scope: Scope) -> Scope:
    """The letter that carries as many signatures as the question says, where nothing else tells which one is meant."""
    number = signatures_described(context.utterance)
    return with_signatures(context, number) if number and scope.basis <= {"implied", "description"} else scope


def with_signatures(context: Context, number: int) -> Scope:
    """The one letter that carries so many signatures; all letters where none or several do."""
    counts: dict[str, int] = {}
    for row in signatures(context.reader, Scope()):
        counts[str(row["letter"])] = counts.get(str(row["letter"]), 0) + 1
    found = tuple(letter for letter, count in counts.items() if count == number)
    return Scope(found, basis=frozenset({"description"})) if len(found) == 1 else Scope()


def of_period(context: Context, scope: Scope) -> Scope | None:
    """The letters of the stretch of time that is named ("before 2004", "from 2002 to 2009"), else the scope as it is;
    None where no letter is of that time."""
    scope = _of_all_signed_for(context, scope)
    if not context.utterance.of("date") or scope.parts or not scope.basis <= {"year", "date", "implied"}:
        return scope
    named = period(context.utterance)
    if named is None or letter_count(context.reader) > FEW_LETTERS:
        return scope
    inside = tuple(card.letter for card in cards(context.reader) if card.dated and named.holds(card.dated))
    used = scope.used | named.indices | indices(context.utterance.of("date"))
    return Scope(inside, basis=frozenset({"year"}), used=used) if inside else None


def _of_all_signed_for(context: Context, scope: Scope) -> Scope:
    """All letters where somebody signed several for the State of "who signed the letter for X", which names none."""
    utterance = context.utterance
    states = tuple(slot.value for slot in utterance.of("state") if is_signed_for(utterance, slot))
    if scope.basis != {"description"} or utterance.asks != "who" or not states or is_large(context.reader):
        return scope
    if len(states) < len(utterance.slots) or any(_describes(word) for word in utterance.free()):
        return scope
    signed = {str(row["letter"]) for row in signatures(context.reader, Scope(), (), states)}
    return Scope() if len(signed) > 1 else scope


def _describes(word: Word) -> bool:
    """Whether the word may tell which letter is meant: none of signing, of letters or of persons."""
    plain = word.text in STOPWORDS or word.text in QUESTION_WORDS or word.stem in LETTER_NOUNS
    return not (plain or word.stem in ("sign", "behalf", "name") or word_classes(word.text)[1] == "person")


def whole_letters(utterance: Utterance, scope: Scope) -> Scope:
    """The scope without its parts where the letter and its parts are meant together."""
    texts = {word.text for word in utterance.words}
    part_words = indices(utterance.of("part"))
    covered = {s.value for s in utterance.of("part")} == {"cover"}
    if {"letters", "annexes"} <= texts and scope.basis <= {"part", "implied"}:
        return Scope()
    if scope.parts and not covered and texts & WHOLE:
        return Scope() if scope.basis <= {"part", "implied"} and "letters" in texts else scope._replace(parts=())
    if scope.parts and not covered and _letter_beside(utterance, part_words):
        own = [(letter, "letter") for letter in scope.letters]
        return scope._replace(parts=tuple(dict.fromkeys([*own, *scope.parts])))
    return scope


def _letter_beside(utterance: Utterance, part_words: frozenset[int]) -> bool:
    """ "the letter and the annex", "under the letter, who under the statement": the letter itself is meant too."""
    words, ends = utterance.words, breaks(utterance)
    for i, word in enumerate(words):
        if word.text not in ("letter", "covering") or i in part_words or rules_out(utterance, i):
            continue
        behind = next((j for j in range(i + 1, len(words)) if j in part_words), None)
        if behind is not None and i < asks_of_two_texts(utterance) < behind:
            return True
        if (
            behind is not None
            and behind - i < 6
            and (any(j in ends for j in range(i + 1, behind + 1)) or _linked(words[i + 1].text))
        ):
            return True
        joint = _behind_day(utterance, i)
        if behind is not None and joint < behind <= joint + 3 and _linked(words[joint].text):
            return True
        ahead = next((j for j in range(i - 1, -1, -1) if j in part_words), None)
        if ahead is not None and i - ahead < 5 and any(_linked(words[j].text) for j in range(ahead + 1, i)):
            return True
    return False


def _behind_day(utterance: Utterance, at: int) -> int:
    """Index behind "letter of 21 May 2002", or behind the bare noun at ``at``."""
    dates = {slot.first: slot.last for slot in utterance.of("date")}
    return next((dates[i] for i in (at + 1, at + 2) if i in dates), at + 1)


def asks_of_two_texts(utterance: Utterance) -> int:
    """Where a second "who" asks of another text: "who signed the letter, and who the annex"; 0 where none does."""
    words, parts = utterance.words, indices(utterance.of("part"))
    asking = [i for i, word in enumerate(words) if word.text in ("who", "whose", "whom")]
    if len(asking) != _TWO or words[asking[1] - 1].text not in ("and", "or", "under", "below", "by"):
        return 0
    texts = [any(i in parts or words[i].stem in LETTER_NOUNS for i in clause) for clause in
             (range(asking[0], asking[1]), range(asking[1], len(words)))]  # fmt: skip
    return asking[1] if all(texts) else 0


_TWO = 2


def _linked(text: str) -> bool:
    return text in ("and", "or", "nor", "versus", "plus", "with")


def itself_described(context: Context, scope: Scope) -> Scope:
    """The letter itself, where "the letter with the incidents" is called so by the title of what it sends."""
    if len(scope.parts) != 1 or scope.parts[0][1] == "letter" or not tells_which_letter(context.utterance):
        return scope
    sql = "SELECT 1 FROM parts WHERE letter = :l AND part = :p AND kind LIKE '%letter%'"
    if context.reader.rows(sql, {"l": scope.parts[0][0], "p": scope.parts[0][1]}):
        return scope
    letter = scope.parts[0][0]
    told = {i for i, word in enumerate(context.utterance.words) if word.text.endswith("ing") and _says_what(word)}
    return scope._replace(parts=((letter, "letter"),), used=scope.used | told)


def tells_which_letter(utterance: Utterance) -> bool:
    """ "The letter with ...", "the letter transmitting ...": a text named behind it only tells which one is meant."""
    words = utterance.words
    return any(
        one.text in _ONE and noun.text == "letter" and _says_what(behind)
        for one, noun, behind in zip(words, words[1:], words[2:], strict=False)
    )


def _says_what(word: Word) -> bool:
    """ "The letter with ...", "about ...", "transmitting ...": what stands behind tells which letter it is."""
    return word.text in _WITH or (word.text.endswith("ing") and word.text not in ("during", "according"))


_ONE = frozenset("the this that which".split())
_WITH = frozenset("with about on that which".split())


def signed_there(utterance: Utterance) -> bool:
    """ "What did X and Y sign in Quito", "was it signed in Quito": signatures print no place."""
    words = utterance.words
    slots = [slot for slot in utterance.of("place", "state") if slot.kind == "place" or slot.detail == "capital"]
    there = any(slot.first and words[slot.first - 1].text in ("in", "at") for slot in slots)
    if utterance.asks == "yes/no":
        return there
    return utterance.asks == "what" and (there or _things_signed(utterance))


def _things_signed(utterance: Utterance) -> bool:
    """ "What else was signed", "something was signed: what": a thing is asked for, not by whom."""
    said = " ".join(word.text for word in utterance.words)
    return not utterance.of("person", "state", "office", "part") and _SIGNED_THING.search(said) is not None


_SIGNED_THING = pattern(
    r"^(?:and )?(?:what(?: else)?|something(?: else)?|another \w+) (?:was|were|is|got|had been|has been) signed\b"
)


def offices_asked(context: Context, scope: Scope) -> tuple[str, ...]:
    """Offices named for whoever signed, not for the addressee."""
    utterance, offices = context.utterance, offices_meant(context.utterance)
    if not utterance.of("office"):
        return tuple(offices)
    from bot.scoping.descriptions import tells_addressee  # here to keep start-up fast: few questions name an office

    sent_to = {slot.value for slot in utterance.of("office") if tells_addressee(utterance, slot, scope)}
    sent_to |= _addressed_offices(context, scope)
    return tuple(office for office in offices if office not in sent_to)


def _addressed_offices(context: Context, scope: Scope) -> set[str]:
    """Offices that only tell to whom the letter goes: "who signed the letter to the Secretary-General for X"."""
    words = context.utterance.words
    called = {
        slot.value
        for slot in context.utterance.of("office")
        if any(word.text == "to" for word in words[max(0, slot.first - _FROM_TO) : slot.first])
    }
    if not called or not scope.letters:
        return set()
    from bot.questions.printed_values import facts  # here to keep start-up fast: few questions tell the addressee

    rows = facts(context.reader, scope.letters, "addressee")
    held: list[set[str]] = [{str(r["value"]) for r in rows if r["letter"] == letter} for letter in scope.letters]
    return called.intersection(*held)


_FROM_TO = 3
"""Words from "to" to an office: "to the United Nations Secretary-General"."""

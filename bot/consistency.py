"""A last look at an answer before it is taken: does it speak of what the question names?

A question type may fit the words of a question and still miss its point. What the question names, and what did not
serve to find the letter, must stand in the answer or its quotes, or be the author of the letter that is quoted.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.answers import Answer
from bot.bounds import is_large
from bot.context import Context
from bot.demanded.called_for import may_name_place
from bot.demanded.looking import is_of_kind_asked
from bot.demanded.told import of_answer
from bot.demands import (
    gives_numbers,
    headings_above,
    held_then,
    is_that_kind_of_member,
    names_holder_then,
    names_kind_asked,
    speaks_of_both,
    tells_in_return,
    tells_succession,
    to_choose_from,
)
from bot.lexicon import AUXILIARIES, STOPWORDS
from bot.particulars import tells_adoption, tells_in_particular
from bot.reading.patterns import pattern
from bot.reading.periods import period
from bot.scoping.scope import LETTER_NOUNS, indices
from bot.searching.addressed import addresses_states
from bot.slots import Slot
from store.words import fold, stems

_NAMING = ("state", "person", "organization", "reference", "office")
_OFFICES = {
    "President": ("president", "head of state"), "Head of State": ("head of state", "president"),
    "Prime Minister": ("prime minister",), "Minister": ("minister",), "Defence Minister": ("minister of defence",),
    "Minister for Foreign Affairs": ("foreign affairs", "foreign minister"),
    "Secretary-General": ("secretary-general",), "President of the General Assembly": ("president",),
}  # fmt: skip
"""Offices that an answer must speak of when the question does, with the words for them."""
_DAYS = frozenset("day weekday exact exactly month".split())
_YEAR = pattern(r"\d{4}")
_TOLD = ("event_date", "events_on", "quantity", "timeline")


def speaks_to(context: Context, answer: Answer) -> bool:
    """Whether an answered answer speaks of the names, the paragraph and the precision asked for."""
    if answer.status != "answered" or not answer.evidence:
        return True
    checks = (
        _speaks_of_names, _has_paragraph, _is_precise, _names_whom, _names_states, _adds_something, _covers_years,
        is_that_kind_of_member, gives_numbers, names_holder_then, names_kind_asked, _in_that_manner,
        _counts_in_that_year, _says_yes_or_no, chooses_one, _from_the_part_named, tells_adoption, speaks_of_both,
        tells_succession, tells_in_particular, of_that_account_and_place, tells_in_return,
    )  # fmt: skip
    intent = context.match.intent.name if context.match else answer.intent
    if not is_of_kind_asked(context, of_answer(answer, intent)):
        return False
    return all(check(context, answer) for check in checks)


def _in_that_manner(context: Context, answer: Answer) -> bool:
    """A yes to "adopted unanimously" holds for the adverb too, one to "for nine States" for the number."""
    if context.utterance.asks != "yes/no":
        return True
    from bot.manner import tells_manner  # here to keep start-up fast, as below
    from bot.numbers_claimed import numbers_borne_out

    return tells_manner(context, answer) and numbers_borne_out(context, answer)


def of_that_account_and_place(context: Context, answer: Answer) -> bool:
    """What was done in a place is told of that place, what is so according to somebody in his words."""
    if context.utterance.of("office") or any(word.text == "according" for word in context.utterance.words):
        from bot.demanded.accounts import in_their_words  # here to keep start-up fast, as below

        if not in_their_words(context, answer):
            return False
    if not may_name_place(context.utterance):
        return True
    from bot.demanded.sites import stands_there  # here to keep start-up fast: few questions name a place

    return stands_there(context, answer)


def _speaks_of_names(context: Context, answer: Answer) -> bool:
    named = (slot for slot in context.utterance.of(*_NAMING) if slot.last > slot.first)
    slots: Sequence[Slot] = [slot for slot in named if not _found_letter(context, slot)]
    if len(context.utterance.of("person")) == 1:
        from bot.demanded.office_claims import without_states_claimed  # here to keep start-up fast, as below

        slots = without_states_claimed(context, answer, slots)
    if not slots:
        return True
    quotes = [citation.quote for citation in answer.citations]
    said = " ".join((answer.answer, *answer.items, *quotes, *headings_above(context, answer)))
    text = f" {' '.join(stems(said))} "
    offered = to_choose_from(context)
    chosen = any(_named(context, slot, text) for slot in offered)
    return all(
        (chosen and slot in offered)
        or _named(context, slot, text)
        or (not _is_claimed(context, slot) and _is_author(context, answer, slot))
        for slot in slots
    )


def _is_claimed(context: Context, slot: Slot) -> bool:
    """A person of whom something is claimed; "when X wrote" only tells when."""
    before = [word.text for word in context.utterance.words[max(0, slot.first - 2) : slot.first]]
    return slot.kind == "person" and context.utterance.asks == "yes/no" and not _TIMING & set(before)


_TIMING = frozenset("when as while before after by of from than besides except but".split())


def _found_letter(context: Context, slot: Slot) -> bool:
    from bot.reading.excepting import is_ruled_out  # here to keep start-up fast: many questions name nobody

    return is_ruled_out(context.utterance, slot.first) or bool(context.scope.used & {*range(slot.first, slot.last)})


def _named(context: Context, slot: Slot, text: str) -> bool:
    if slot.kind == "office":
        acts = context.match is not None and context.match.intent.name == "requested"  # its holder is the author
        asked = slot.first <= 3 and context.utterance.asks in ("who", "what", "which") and not acts
        asked = asked or held_then(context, slot)
        called = _OFFICES.get(slot.value, ())
        return not asked or not called or any(f" {' '.join(stems(words))} " in text for words in called)
    if slot.kind == "reference":
        return fold(slot.value).split()[-1] in text.replace("(", " ").replace(")", " ").split()
    from bot.searching.content import name_term  # here to keep start-up fast: few need every form of a name
    from bot.searching.held import stands

    return stands(name_term(context, slot), text)


def _is_author(context: Context, answer: Answer, slot: Slot) -> bool:
    """Whether the name is that of a sender, author or signatory of a letter that is quoted."""
    for letter in dict.fromkeys(citation.letter for citation in answer.citations):
        if slot.kind == "state" and slot.value in str(context.names.row(letter)["sender_states"] or "").split("; "):
            return True
        if slot.kind == "person":
            sql = (
                "SELECT p.folded FROM person_mentions m JOIN persons p ON p.person = m.person "
                "WHERE m.letter = :l AND m.role <> 'named'"
            )
            if any(row["folded"] == slot.value for row in context.reader.rows(sql, {"l": letter})):
                return True
    return False


def _has_paragraph(context: Context, answer: Answer) -> bool:
    """A paragraph called by its number is the one that is quoted; one without a number was counted."""
    if context.match and context.match.intent.name == "draft" and not any(c.paragraph for c in answer.citations):
        return True
    numbers = {
        slot.value.split()[-1]
        for slot in context.utterance.of("paragraph")
        if slot.value.startswith(("numbered", "operative"))
    }
    return not numbers - {"last"} or bool(numbers & {str(c.paragraph) for c in answer.citations} | (numbers & {"last"}))


def _is_precise(context: Context, answer: Answer) -> bool:
    """A question for the day or the month is not answered with a year."""
    texts = {word.text for word in context.utterance.words}
    if _DAYS.isdisjoint(texts) or context.utterance.asks not in ("when", "which", "what"):
        return True
    if context.utterance.asks != "when" and not (answer.items and all(map(_YEAR.fullmatch, answer.items))):
        return True
    return not answer.items or any(" " in item for item in answer.items)


def _from_the_part_named(context: Context, answer: Answer) -> bool:
    """What is dated or counted in a part that the question names is not taken from another one."""
    sentence = context.match is None and answer.intent is None
    told = sentence or (context.match is not None and context.match.intent.name in _TOLD)
    letters = {letter for letter, _ in context.scope.parts}
    if not told or len(letters) != 1 or "part" not in context.scope.basis or not answer.citations:
        return True
    places = [(citation.letter, citation.part) for citation in answer.citations]
    return any(place in context.scope.parts or place[1] == "letter" for place in places)


def _names_whom(context: Context, answer: Answer) -> bool:
    """Who holds an office, by name: the office alone is no answer."""
    texts = {word.text for word in context.utterance.words}
    by_first_name = answer.intent == "who_is" and {"first", "given"} & texts  # who bears it is named
    if not {"name", "named", "names"} & texts or not context.utterance.of("office") or by_first_name:
        return True
    by_name = any(pair in _BY_NAME for pair in pairwise(word.text for word in context.utterance.words))
    if context.utterance.of("part") and not by_name:
        return True
    if context.utterance.asks not in ("who", "what", "which", "") or _names_a_state(context):
        return True
    letters = list(dict.fromkeys(citation.letter for citation in answer.citations))[:10]
    sql = (
        "SELECT DISTINCT p.family_name AS name FROM person_mentions m JOIN persons p ON p.person = m.person "
        "WHERE m.letter = :l"
    )
    names = {fold(str(row["name"])) for letter in letters for row in context.reader.rows(sql, {"l": letter})}
    return any(name in fold(answer.answer) for name in names.difference(context.utterance.values("person")))


_BY_NAME = frozenset({("what", "name"), ("which", "name"), ("his", "name"), ("her", "name")})


def _names_a_state(context: Context) -> bool:
    """ "Name the State whose ...": not a person's name is asked for."""
    texts = [word.text for word in context.utterance.words]
    return texts[:1] == ["name"] and not _STATE_NOUNS.isdisjoint(texts[1:4])


_STATE_NOUNS = frozenset("state states country countries nation nations members".split())


def _names_states(context: Context, answer: Answer) -> bool:
    """ "Which four States ...": answered with States, or not at all."""
    office = indices(context.utterance.of("office"))
    texts = ["" if i in office else word.text for i, word in enumerate(context.utterance.words)]
    at = next((i for i, text in enumerate(texts) if text in ("which", "what", "name", "list", "enumerate")), None)
    asks_otherwise = context.utterance.asks in ("yes/no", "how many")
    if at is None or asks_otherwise or _STATE_NOUNS.isdisjoint(texts[at + 1 : at + 4]):
        return True
    if texts[at + 1 : at + 2] and texts[at + 1] in AUXILIARIES:
        return True  # "what did the States do"
    if any(addresses_states(context.utterance, citation.quote) for citation in answer.citations):
        return True
    named = context.utterance.values("state")
    said = fold(answer.answer)
    if is_large(context.reader):
        rows = context.reader.rows("SELECT name AS state, name AS printed FROM names WHERE kind = 'state' LIMIT 300")
    else:
        rows = context.reader.rows("SELECT DISTINCT state, printed FROM state_mentions LIMIT 2000")
    forms = {str(row[form]) for row in rows for form in ("state", "printed") if row["state"] not in named}
    return any(fold(form) in said for form in forms)


def _adds_something(context: Context, answer: Answer) -> bool:
    """A quote of a few words that the question holds already tells nothing new."""
    worked_out = answer.intent == "parts" or (context.match and context.match.intent.name == "time_between")
    if worked_out or context.utterance.asks in ("yes/no", "choice", "how many", ""):
        return True
    asking = zip(context.utterance.words, context.utterance.words[1:], strict=False)
    if any(one.text in ("which", "what") and other.stem in LETTER_NOUNS for one, other in asking):
        return True  # in which letter it stands is new
    if context.local.say("cited.in_footnote") in answer.answer:
        return True
    quoted = {stem for citation in answer.citations for stem in stems(citation.quote)}
    asked = {word.stem for word in context.utterance.words}
    return len(quoted) > FEW_WORDS or not quoted <= asked.union(stems(" ".join(STOPWORDS)))


FEW_WORDS = 6


def _covers_years(context: Context, answer: Answer) -> bool:
    """A yes/no question on two years is answered for both."""
    years = {value[:4] for value in context.utterance.values("date")}
    if context.utterance.asks != "yes/no" or len(years) < 2 or period(context.utterance):
        return True
    cited = {str(context.names.row(citation.letter)["year"]) for citation in answer.citations}
    return all(year in cited or year in answer.answer for year in years)


def _counts_in_that_year(context: Context, answer: Answer) -> bool:
    """A number for a year that names no letter: the quotes must hold the year."""
    if context.match is None or context.match.intent.name != "quantity":
        return True
    years = {slot.value[:4] for slot in context.utterance.of("date") if not _found_letter(context, slot)}
    quoted = " ".join(citation.quote for citation in answer.citations)
    return all(year in quoted for year in years)


def _says_yes_or_no(context: Context, answer: Answer) -> bool:
    """A question for a yes or a no is not answered by what merely belongs to it."""
    texts = [word.text for word in context.utterance.words]
    if context.utterance.asks != "yes/no" or "you" in texts[:4]:
        return True
    own = (context.local.say(key).rstrip(".。") for key in ("yes", "no"))  # most say it in English up to the end
    return answer.answer.startswith(("Yes", "No", *own))


def chooses_one(context: Context, answer: Answer, strict: bool = False) -> bool:
    """Of two plain words to choose from ("a regular or a special session") one must be said.

    Names count only where ``strict``: a question type may say who bears an office by another word.
    """
    if context.utterance.asks not in ("choice", ""):
        return True
    from bot.searching.slight import alternatives  # here to keep start-up fast

    offered = alternatives(context.utterance)
    words = context.utterance.words
    before = next((words[i - 1].text for i, word in enumerate(words) if i and word.text == "or"), "")
    if before in STOPWORDS:
        return True
    slotted = {word.stem for slot in context.utterance.slots for word in context.utterance.words_of(slot)}
    if len(offered) < 2 or (offered & slotted and not strict):
        return True
    return bool(offered & set(stems(" ".join((answer.answer, *answer.items)))))

"""Honest refusals: why there is no answer, and what the letters do say nearby."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.answers import Answer, clarify, unanswered
from bot.citing import Library, cite, part_of
from bot.context import Context, Missing
from bot.lexicon import inflections, is_english, word_classes
from bot.missing_parts import no_such_part
from bot.questions.passages import search
from bot.reading.languages import as_asked
from bot.reading.patterns import pattern
from bot.reading.typed import as_typed
from bot.reading.utterance import Term, Utterance
from bot.scoping.cards import cards, letter_count
from bot.scoping.scope import Scope
from bot.searching.abstention import never_missing
from bot.searching.content import wanted_terms
from bot.searching.retrieval import Hit
from bot.wording import Names

NEARBY_FROM = 0.3
"""Least coverage from which the nearest passage is worth showing."""
CONSIDERED = 12
"""Sentences of which one is shown as the nearest."""
_KNOWN = 8
"""Letters that are named one by one in a refusal."""
_LATER = pattern(
    r"\b(?:tomorrow|today|nowadays|these days|right now|currently|(?:this|next) (?:year|month|week)"
    r"|will (?:be|the|it|they|he|she)|in the future|predict|forecast)\b",
    re.IGNORECASE,
)
_PRIVATE = pattern(
    r"\b(?:born|birthda(?:y|te)|wife|husband|married|children|son|daughter|salary|phone|e-?mail|home address"
    r"|hobb(?:y|ies)|religion|how old|age|height|alive|dead|died|nickname|biography|education|university)\b",
    re.IGNORECASE,
)


def _known_letters(reader: Library, names: Names, most: int = _KNOWN) -> list[str]:
    if letter_count(reader) > most:
        return []
    return [names.letter(card.letter) for card in cards(reader)]


def scope_problem(context: Context) -> Answer | None:
    """A letter was named that is not there: the symbol, the date or the part, with the nearest that is."""
    problem, names = context.scope.problem, context.local
    assert problem
    known = names.joined(_known_letters(context.reader, names))
    loaded = names.say("refused.loaded", letters=known) if known else ""
    if problem.reason == "no-such-part":
        return no_such_part(context, problem.value)
    if problem.reason == "no-letter-of-that-year":
        if _about_members(context):
            return None
        text = names.say("refused.no_letter_of_year", year=problem.value)
        told = _sentences(text, _neighbours(context, problem.value))
        return unanswered("no-letter-of-that-year", told, suggestions=_about(context.reader, names))
    if problem.value[:1].isdigit():
        text = names.say("refused.no_letter_dated", date=names.day(problem.value))
        return unanswered("no-such-letter", _sentences(text, _neighbours(context, problem.value) or loaded))
    near = nearest_symbols(context.reader, problem.value)
    told = names.say("refused.nearest_symbols", n=len(near), symbols=names.joined(near)) if near else loaded
    return unanswered("no-such-letter", _sentences(names.say("refused.no_symbol", symbol=problem.value), told))


def _sentences(*told: str) -> str:
    """What there is to say, as one text."""
    return " ".join(filter(None, told))


def nearest_symbols(reader: Library, symbol: str, most: int = 3) -> list[str]:
    """Symbols of the letters or cited in them that share the most of their beginning with ``symbol``."""
    known = {str(name) for name in reader.closest("symbol", symbol)}

    def shared(other: str) -> int:
        return next(
            (i for i, (a, b) in enumerate(zip(symbol, other, strict=False)) if a != b), min(len(symbol), len(other))
        )

    near = sorted(known, key=lambda other: (-shared(other), abs(len(other) - len(symbol)), other))
    return [other for other in near if shared(other) >= 2][:most]


def _about_members(context: Context) -> bool:
    return bool({word.stem for word in context.utterance.words} & {"member", "membership", "parti"})


def _neighbours(context: Context, date: str) -> str:
    """The letters before and behind a year, a month or a day (as in ISO 8601) without one."""
    names = context.local
    reader, after = context.reader, f"{date}~"
    sql = "SELECT dated FROM letters WHERE dated > '' AND dated {} ORDER BY dated {} LIMIT 1"
    before = [str(row["dated"]) for row in reader.rows(sql.format("< :d", "DESC"), {"d": date})]
    behind = [str(row["dated"]) for row in reader.rows(sql.format(">= :d", "ASC"), {"d": after})]
    near = [names.say("refused.letter_before", date=names.day(day)) for day in before]
    near += [names.say("refused.letter_after", date=names.day(day)) for day in behind]
    return names.say("refused.nearest_letters", letters=names.joined(near)) if near else ""


def _about(reader: Library, names: Names) -> tuple[str, ...]:
    """Questions on the letters that are loaded."""
    return tuple(names.say("ask.about_letter", letter=letter) for letter in _known_letters(reader, names))


def nothing_named(pronoun: str, utterance: Utterance, names: Names, reader: Library) -> Answer:
    """A pronoun with nothing to refer to is asked about; ``names`` are those of the question's language."""
    typed = as_asked(pronoun, utterance.text, utterance.language)
    return clarify(names.say("refused.refers", pronoun=typed), _about(reader, names), "nothing-to-refer-to")


def missing_slot(context: Context, missing: Missing) -> Answer | None:
    """Ask for the value that the question type needs."""
    asked = {"State": "refused.which_state", "Organization": "refused.which_organization"}
    key = asked.get(missing.annotation)
    return clarify(context.local.say(key), reason="missing-slot") if key else None


def refused(context: Context) -> Answer:
    """No question type and no sentence answers: say which words the letters do not know, and what is nearest."""
    names = context.local
    must, may = wanted_terms(context)
    if not must or (all(map(_is_junk, must)) and not _capital(context, must)):
        return unanswered("not-understood", names.say("refused.not_understood"))
    found = search(context, must, may)
    lacking = [term for term in (found[0].missing if found else must) if term in must]
    if named := [term for term in lacking if never_missing(term)]:
        return _not_named(context, named, found)
    if not found or found[0].coverage < NEARBY_FROM:
        absent = _absent(context, must)
        about = _silent(context, absent) if absent else _nothing_answers(names)
        return unanswered("out-of-scope", _sentences(_outside(context), about))
    nearest = _nearest_hit(found, must)
    absent = _absent(context, [term for term in nearest.missing if term in must])
    about = (
        names.say("refused.nothing_about_here", words=_listed(context, absent)) if absent else _nothing_answers(names)
    )
    return _nearest(context, "not-stated", _sentences(_outside(context), about), nearest)


def _nothing_answers(names: Names) -> str:
    return names.say("refused.nothing_answers")


def _absent(context: Context, terms: Sequence[Term]) -> list[Term]:
    """Of the terms, the things that no sentence of the letters meant speaks of: "nothing about" holds of a thing only.

    A word that another sentence holds is spoken of, and a verb or an adjective ("investigated") is no thing.
    """
    return [term for term in terms if _is_thing(term) and not _spoken_of(context, term)]


def _silent(context: Context, absent: Sequence[Term]) -> str:
    """That no letter speaks of it; where only those that are meant do not, these are named, and which do."""
    everywhere, names = context._replace(scope=Scope()), context.local
    unknown = [term for term in absent if not _spoken_of(everywhere, term)] if context.scope.letters else absent
    if unknown:
        return names.say("refused.nothing_about", words=_listed(context, unknown))
    if context.scope.basis <= {"implied"}:
        return _nothing_answers(names)  # no letter was named, nor spoken of
    hits = [hit for hit in search(everywhere, absent, []) if not hit.missing and not hit.meant and hit.solid]
    if not hits:
        return _nothing_answers(names)
    parts = context.scope.parts[:_KNOWN]
    here = [names.part(*part) for part in parts] or [*map(names.letter, context.scope.letters[:_KNOWN])]
    called = (names.part(*part_of(hit.row)) if parts else names.letter(str(hit.row["letter"])) for hit in hits)
    others = [name for name in dict.fromkeys(called) if name not in here]
    what = names.joined(_as_typed(context, term) for term in absent)
    silent = names.say("mentions.silent", n=len(here), letters=names.joined(here), what=what)
    return _sentences(silent, names.say("mentions.elsewhere", letters=names.joined(others[:_KNOWN])))


def _spoken_of(context: Context, term: Term) -> bool:
    return any(term not in hit.missing for hit in search(context, [term], [])[:1])


def _is_thing(term: Term) -> bool:
    """Whether the word is a name or a noun, and no form of a verb."""
    letters, forms = word_classes(term.text)[0], inflections(term.text)
    if not letters:
        return not is_english(term.text)
    inflected = (term.text.endswith(("ed", "ing")) and "v" in letters) or (forms and "v" in word_classes(forms[0])[0])
    return letters[:1] == "n" and "a" not in letters and not inflected


def _nearest_hit(found: Sequence[Hit], must: Sequence[Term]) -> Hit:
    """The sentence that holds the most of the things asked about; of these the first."""
    things = [term for term in must if _is_thing(term)]
    near = [hit for hit in found[:CONSIDERED] if hit.coverage >= NEARBY_FROM]
    return max(near, key=lambda hit: sum(term not in hit.missing for term in things))


def _is_junk(term: Term) -> bool:
    """A run of letters that is no word: neither English nor a name."""
    if term.stem.startswith("="):
        return False  # a name that the bot knows, typed in small letters
    return term.text.isascii() and term.text.isalpha() and term.text.islower() and not is_english(term.text)


def _capital(context: Context, terms: Sequence[Term]) -> bool:
    """Whether one of the words is typed as a name, at another place than the first."""
    texts = {term.text for term in terms}
    return any(word.capital and word.text in texts for word in context.utterance.words[1:])


def _outside(context: Context) -> str:
    """What kind of question no letter could answer."""
    read = as_typed(context.utterance.words)
    text = context.utterance.text if context.utterance.in_english else read  # "son" is a French word too
    if _LATER.search(text):
        return context.local.say("refused.later")
    of_somebody = context.utterance.of("person", "office") and not context.utterance.of("organization", "body", "part")
    private = of_somebody and _PRIVATE.search(text)
    return context.local.say("refused.private") if private else ""


def _not_named(context: Context, named: Sequence[Term], found: Sequence[Hit]) -> Answer:
    """A name or number that does not stand in the letters meant, though the rest may."""
    names = context.local
    inside = context.scope.explicit and len(context.scope.letters) == 1
    slots = tuple(slot for slot in context.utterance.slots if slot.kind not in ("paragraph", "section"))
    utterance = context.utterance._replace(slots=slots)  # in any paragraph
    anywhere = context._replace(utterance=utterance, scope=context.scope._replace(letters=(), parts=()))
    people = {f"={name}" for name in context.utterance.values("person")}
    cited = _cited(context)
    if not any(term.stem in people or term.text in cited or search(anywhere, [term], []) for term in named):
        where = names.say("refused.any_letter")
    elif inside and not any(_spoken_of(context, term) for term in named):
        where = _place_meant(context, named)
    else:
        where = names.say("refused.what_they_say")
    states = {f"={slot.value}" for slot in context.utterance.of("state")}
    shown = names.joined(
        names.state(term.stem[1:]) if term.stem in states else _as_typed(context, term) for term in named
    )
    text = names.say("refused.not_named", n=len(named), names=shown, where=where)
    return (
        _nearest(context, "not-named", text, found[0])
        if found and found[0].coverage >= NEARBY_FROM
        else unanswered("not-named", text)
    )


def _cited(context: Context) -> set[str]:
    """Words of the provisions asked after that a letter cites, whatever stands around their numbers in its symbol."""
    sql = "SELECT 1 FROM cited WHERE name = :n OR name LIKE :n || ' (%' LIMIT 1"
    names = context.utterance.values("reference")
    return {word for name in names if any(context.reader.rows(sql, {"n": name})) for word in name.split()}


def _place_meant(context: Context, named: Sequence[Term]) -> str:
    """The letter; the part of it that is meant, where the letter names it elsewhere."""
    whole = context._replace(scope=context.scope._replace(parts=()))
    if len(context.scope.parts) == 1 and any(search(whole, [term], []) for term in named):
        return context.local.part(*context.scope.parts[0])
    return context.local.letter(context.scope.letters[0])


def _as_typed(context: Context, term: Term) -> str:
    utterance = context.utterance
    typed = as_asked(term.text, utterance.text, utterance.language)
    whole = (number for number in _GROUPED.findall(utterance.text) if typed in re.split("[,.]", number))
    return context.local.say("quoted", text=next(whole, typed))


_GROUPED = pattern(r"[0-9]+(?:[,.][0-9]+)+")
"""A number that is read in pieces: 21,000 or 3.4."""


def _listed(context: Context, terms: Sequence[Term]) -> str:
    utterance = context.utterance
    return context.local.joined(as_asked(term.text, utterance.text, utterance.language) for term in terms)


def _nearest(context: Context, reason: str, text: str, hit: Hit) -> Answer:
    """A refusal with the nearest passage as what the letters do say."""
    where = context.local.part(str(hit.row["letter"]), str(hit.row["part"]))
    citation = cite(context.reader, hit.row)
    assert reason in ("not-stated", "not-named")
    told = f"{text} {context.local.say('refused.nearest', where=where)}"
    return unanswered("not-stated" if reason == "not-stated" else "not-named", told, citations=(citation,))

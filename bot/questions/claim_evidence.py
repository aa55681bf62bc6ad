"""Whether a sentence says just what is claimed, not merely holds its words.

A claim is read as somebody, a verb and what belongs to it. The verb and all that belongs to it stand close together
in the sentence, who does it stands before the verb (or behind "by"), and what is only possible, wished for or asked
for has not happened.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence, Set
from itertools import pairwise

from bot.citing import Row
from bot.context import Context
from bot.demanded.persons import WOMEN
from bot.lexicon import MODALS, word_classes
from bot.questions.claim_doers import is_another_state, is_done_to_another
from bot.questions.claim_reading import BEING, DOING, Claim, in_front, lacks_wish, of_the_present, verb_term
from bot.questions.doers_named import agents_asked, by_whom, things_behind_by
from bot.questions.done_otherwise import done_otherwise, undone
from bot.questions.negation import negated, reached
from bot.questions.stems_said import Stems, adjective_fits, stems_said
from bot.reading.patterns import pattern
from bot.reading.statements import DENYING, without_month
from bot.reading.utterance import Term, terms
from bot.scoping.speakers import author_states, holds_office
from bot.searching.content import TELLING, name_term
from bot.searching.held import padded
from bot.searching.retrieval import Hit
from bot.slots import Slot
from store.words import fold, stem, stems, tokens

FARTHEST = 18
"""Words between one of what belongs together and the next."""
LOOKED_BACK = 12
"""Words before the verb in which "may", "the possibility of", "attempts to" make it a thing that need not be so."""

_HEDGES = frozenset(
    stem(word)
    for word in """possible possibility potential may might could would attempt prospect intend intention hope
    aspiration propose aim capable able wish want request expect threaten plan envisage seek invite design urge appeal
    encourage exhort instruct""".split()
)
_SAYING = frozenset(
    stem(word)
    for word in """say said state mention describe name call speak refer claim believe think consider regard see view
    hold treat tell told explain argue note find read write stand come appear point mean list true correct right
    give""".split()
)
_SPEAKERS = ("i", "we", "us", "our", "my")
_PREPOSITIONS = frozenset("with to in on by for from at as into".split())


def says_so(context: Context, hit: Hit, claimed: Sequence[Term]) -> bool:
    """Whether the verb of the claim, who does it and what belongs to it stand together in the sentence."""
    claim = Claim(context)
    # "The Treaty" is a noun, though it is written as a name is: no "Treaty Organization" is meant by it
    called = frozenset(word.stem for word in claim.words[1:] if word.capital and not word_classes(word.text)[0])
    said = stems_said(str(hit.row["text"]), called | _pieces_of_names(claim, str(hit.row["text"])))
    if claim.lacks_verb or _lacks_the_verb(claim, said) or of_the_present(claim, said.held):
        return False
    if any(term.stem in things_behind_by(claim) and not said.places(term) for term in claimed):
        return False  # "wounded by a shot" is not said where the wound is of another making
    front = in_front(claim)
    needed = [term for term in claimed if term.stem not in {t.stem for t in front}] or list(claimed)
    needed += [name_term(context, slot) for slot in _names_behind(claim, hit)]
    places = [said.places(term) for term in needed]
    verbs = _nearest(_verb_places(claim, said), [found for found in places if found])
    listed = any(word.text == "among" for word in claim.words) or _lists(places, verbs)
    if any(not found and set(stems(term.text)) & set(said.held) for term, found in zip(needed, places, strict=True)):
        return False  # it stands there in a name only
    adjective = next((term for term in needed if term.text == claim.words[-1].text), None)
    if claim.verb is None and not adjective_fits(said, adjective, needed):
        return False
    if not (listed or _together([found for found in places if found])) or _only_drafted(claim, hit):
        return False
    if _is_hedged(claim, said, verbs) or is_another_state(claim, hit) or is_done_to_another(claim, hit):
        return False
    return _acts(claim, front, hit, said, verbs)


def _pieces_of_names(claim: Claim, text: str) -> frozenset[str]:
    """Stems of "enforced" in "enforced disappearance", where the sentence has both side by side, in a name or not."""
    held = padded(text)
    return frozenset(one.stem for one, other in pairwise(claim.words) if f" {one.stem} {other.stem} " in held)


_NONE_THERE = pattern(r"\bthere (?:is|are|was|were) (?:as yet |still )?(?:none|not any|no such)\b", re.IGNORECASE)


def denies(context: Context, hit: Hit) -> bool:
    """ "Does not intend": whether the sentence denies the verb of the claim, or what belongs to it."""
    claim, said = Claim(context), stems_said(str(hit.row["text"]))
    verbs = _verb_places(claim, said)
    denied = bool(verbs) and all(DENYING & set(said.held[max(0, at - 3) : at]) for at in verbs)
    text = str(hit.row["text"])
    if [word.text for word in context.utterance.words[1:2]] == ["there"] and _NONE_THERE.search(text):
        return True
    if verbs and not denied and not {said.held[at] for at in verbs} & set(reached(text)):
        return negated(text, hit.matched, of_nouns=True)  # "not" in front of another verb denies that one alone
    return denied or negated(text, hit.matched)


def _names_behind(claim: Claim, hit: Hit) -> list[Slot]:
    """States and persons behind the verb; an author is "we" and "our" in its own words."""
    authors = author_states(claim.context.reader, str(hit.row["letter"]), str(hit.row["part"]))
    start = claim.verb if claim.verb is not None else claim.aux
    found = claim.context.utterance.of("state", "person")
    behind = [s for s in found if start is not None and s.first > start and s.detail != "capital"]
    own = authors if claim.verb is not None else frozenset()
    return [s for s in behind if s.value not in own and s.first not in claim.context.scope.used]


def _lacks_the_verb(claim: Claim, said: Stems) -> bool:
    """A verb that is no mere word for saying must be in the sentence, by itself or by a synonym."""
    verb = verb_term(claim)
    if lacks_wish(claim, said.held):
        return True
    return verb is not None and verb.stem not in _SAYING and not _verb_places(claim, said)


def _together(places: Sequence[Sequence[int]]) -> bool:
    """Whether one place of each can be reached from another without a gap of more than :data:`FARTHEST` words."""
    return len(places) < 2 or any(_chained([start], list(places[1:])) for start in places[0])


def _chained(linked: list[int], left: list[Sequence[int]]) -> bool:
    while left:
        steps = [(min(abs(at - own) for own in linked), at, i) for i, group in enumerate(left) for at in group]
        gap, at, nearest = min(steps)
        if gap > FARTHEST:
            return False
        linked.append(at)
        left.pop(nearest)
    return True


def _lists(places: Sequence[Sequence[int]], verbs: Sequence[int]) -> bool:
    """Whether all but the verb stand together behind it, further down a list of what it is said of."""
    objects = [found for found in places if found and not set(found) & set(verbs)]
    if not verbs or len(objects) < 2 or verbs[0] > min(min(found) for found in objects):
        return False
    return _together([[at for at in found if at > verbs[0]] for found in objects])


def _verb_places(claim: Claim, said: Stems) -> list[int]:
    """Where the verb stands: by itself where it does, else by a word of its meaning."""
    verb = verb_term(claim)
    found = said.places(verb) if verb is not None else []
    acting = [at for at in found if not said.is_adjective(at)]  # "effective" takes no effect
    return [at for at in found if verb is not None and said.held[at] == verb.stem] or acting or undone(claim, said)


def _nearest(verbs: Sequence[int], places: Sequence[Sequence[int]]) -> list[int]:
    """Of several places of the verb, the one by which most of what belongs to it stands."""
    objects = [found for found in places if not set(found) & set(verbs)]
    if len(verbs) < 2 or not objects:
        return list(verbs)
    return [min(verbs, key=lambda verb: sum(min(abs(at - verb) for at in found) for found in objects))]


def _is_hedged(claim: Claim, said: Stems, verbs: Sequence[int]) -> bool:
    """ "With the possibility of its participation" tells of no participation; a question with "would" asks for that."""
    own = {word.stem for word in claim.words}
    if own & _HEDGES or any(word.text in MODALS for word in claim.words):
        return False
    if (claim.verb is None and _only_aimed_at(said, own)) or _yet_to_be_done(claim, said):
        return True
    held = without_month(said.held)
    before = [held[max(0, at - LOOKED_BACK) : at] for at in verbs]
    if claim.of_the_past and before and all(_yet_to_come(said.held[:at]) for at in verbs):
        return True
    return bool(before) and all(_HEDGES & set(words) and not {"i", "we"} & set(words[-4:]) for words in before)


def _only_aimed_at(said: Stems, own: Set[str]) -> bool:
    """ "Is it effective", where "in order to achieve a more effective level" tells what is wished for."""
    places = [i for i, one in enumerate(said.held) if one in own and said.is_adjective(i)]
    return bool(places) and all(_AIMS & set(said.held[max(0, i - 5) : i]) for i in places)


def _yet_to_be_done(claim: Claim, said: Stems) -> bool:
    """ "Is the road complete", where somebody decides "to complete the road"."""
    last = claim.words[-1]
    state = claim.aux == 0 and claim.words[0].text in BEING and not last.text.endswith(("ed", "ing"))
    places = [i for i, one in enumerate(said.held) if one == last.stem] if state else []
    return bool(places) and all(said.held[i - 1 : i] == ("to",) for i in places)


_AIMS = frozenset(map(stem, "achieve attain reach order aim seek strive".split()))


def _yet_to_come(before: Sequence[str]) -> bool:
    """ "Should be convened", "as soon as the fine has been paid", "regards the convening": it may not have happened."""
    near = before[-3:]
    return bool({"should", "shall"} & set(near)) or bool(_CONDITIONS & set(before)) or bool(_OPINIONS & set(near))


_CONDITIONS = frozenset("soon if until unless".split())
_OPINIONS = frozenset(map(stem, "regard consider favour oppose reject discuss demand".split()))


def _only_drafted(claim: Claim, hit: Hit) -> bool:
    """What a draft proposes to decide has not been decided by it."""
    names_draft = claim.context.utterance.of("part", "paragraph") or any(w.stem == "draft" for w in claim.words)
    return hit.row["role"] == "operative" and claim.of_the_past and not names_draft


def _acts(claim: Claim, front: Sequence[Term], hit: Hit, said: Stems, verbs: Sequence[int]) -> bool:
    """Whether who is said to do it does it there, and what it is said to be done to has it done."""
    own = [place for term in front for place in said.places(term)]
    if not front or not verbs:
        return True
    if claim.passive:
        undergone = any(_undergoes(said, verb, at) for at in own for verb in verbs)
        agents = [place for slot in agents_asked(claim) for place in said.places(name_term(claim.context, slot))]
        return undergone and (not agents or any(_does(said, verb, at) for at in agents for verb in verbs))
    if not claim.active:
        return True
    if _speaks(claim, hit):
        verb = verb_term(claim)
        if verb is None or verb.stem in TELLING | _SAYING or _is_part(claim):
            return True
        own += [i for i, word in enumerate(said.held) if word in _SPEAKERS or (word == "it" and not own)]
    doing = claim.verb is not None and claim.words[claim.verb].text.endswith("ing")
    return any(_does(said, verb, at, doing) for at in own for verb in verbs)


def _does(said: Stems, verb: int, doer: int, doing: bool = False) -> bool:
    """Whether what stands at ``doer`` does what stands at ``verb``; what "has been" done is done by whom "by" names.

    Of a claim that somebody is ``doing`` it ("is acting"), "is" before the verb makes no passive.
    """
    if by_whom(said.held, verb, doer):
        return True
    before = set(said.held[max(0, verb - 2) : verb])
    if "been" in before or (not doing and BEING & before) or "that" in said.held[doer:verb]:
        return False  # it is done to what stands before it; behind "that" somebody else may act
    return doer < verb or _of(said, verb, doer)


def _undergoes(said: Stems, verb: int, at: int) -> bool:
    """Whether what stands at ``at`` is what is done; "has established contacts with X" does not establish X."""
    before = set(said.held[max(0, verb - 2) : verb])
    if "been" in before or not {"has", "have", "had"} & before:
        return True
    return at > verb and not _PREPOSITIONS & set(said.held[verb + 1 : at])


def _of(said: Stems, verb: int, place: int) -> bool:
    """ "The entry into force of the agreement": what the noun of an act is said of."""
    between = said.held[verb:place]
    return "of" in between[1:4] and len(between) < LOOKED_BACK and said.held[max(0, verb - 1) : verb] == ("the",)


def _speaks(claim: Claim, hit: Hit) -> bool:
    """Whether the doer is an author of the part: a State or an office for which it is signed."""
    utterance, reader = claim.context.utterance, claim.context.reader
    doers = [s for s in utterance.of("state", "person", "office") if claim.verb and s.first < claim.verb]
    letter, part = str(hit.row["letter"]), str(hit.row["part"])
    states = {s.value for s in doers if s.kind == "state"}
    if _is_part(claim) or (states and states <= author_states(reader, letter, part)):
        return True
    if len(states) > 1:
        return False  # what one of two does, both do not do
    sql = "SELECT office, rank, family_name FROM signatures WHERE letter = :l AND part = :p"
    rows = reader.rows(sql, {"l": letter, "p": part})
    return any(
        holds_office(row, slot.value) or slot.value == str(row["family_name"]).casefold()
        for row in rows
        for slot in doers
    )


def _is_part(claim: Claim) -> bool:
    return any(claim.verb is not None and s.first < claim.verb for s in claim.context.utterance.of("part"))


def names_another_doer(context: Context, sentence: Row) -> bool:
    """ "Does X occupy ...", where the sentence holds both and X does not do it there."""
    claim, said = Claim(context), stems_said(str(sentence["text"]))
    if not claim.active or claim.verb is None or claim.aux is None:
        return False
    doing = claim.words[claim.aux].text in DOING or claim.words[claim.verb].text.endswith("ing")
    if not doing:
        return False
    slots = [s for s in context.utterance.of("state", "organization") if claim.aux < s.first < claim.verb]
    doers = [place for slot in slots for place in said.places(name_term(context, slot))]
    verbs = _verb_places(claim, said)
    return bool(doers and verbs) and not any(_does(said, verb, doer) for verb in verbs for doer in doers)


def opposites(context: Context, hit: Hit) -> Iterable[bool | None]:
    """ "Were they legal": where the sentence calls something of it illegal, not legal, it says otherwise."""
    from bot.searching.opposites import opposite_of  # here to keep start-up fast

    words = {token.text for token in tokens(fold(str(hit.row["text"])))}
    yield from done_otherwise(Claim(context), hit)
    for word in context.utterance.words:
        alike = {way[0] for term in terms((word,)) for way in term.alternatives if len(way) == 1}
        if word.text not in words and opposite_of(word.text, words, alike):
            yield False
        if word.text in WOMEN and WOMEN.isdisjoint(words):
            yield None  # "people" may be anybody

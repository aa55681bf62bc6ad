"""Whether a thing that a question names stands nowhere near a sentence: what is said of trucks, tells nothing of jeeps.

A verb or an adjective may be another one in the letter, and so may a noun that only stands for what a sentence tells
("on what CONDITION", "the CONDUCT of X": a shell noun; H.-J. Schmid, English Abstract Nouns as Conceptual Shells),
one that says what sort of thing a name is ("the CITY of X", "the ALLIANCE"), or one for a text, a part of it or a time.
Any other noun is a thing that the sentence has to name, by that word or one of the same meaning.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.lexicon import QUESTION_WORDS, STOPWORDS, word_classes
from bot.reading.narrators import is_somebody_else
from bot.reading.typed import Word
from bot.reading.utterance import Term, Utterance
from bot.searching.content import TELLING
from bot.searching.deed_asked import BEFORE_BARE_VERBS, place_of_deed
from bot.searching.doers import may_be_verb
from bot.searching.held import any_stands
from bot.searching.implied import stands_behind, told_before
from bot.searching.retrieval import Hit
from bot.searching.slight import alternatives
from store.words import words

SHELLS = frozenset(
    """
    fact facts circumstance circumstances situation situations state condition conditions context background case
    cases event events incident incidents affair affairs episode history story life existence fate scandal crisis
    cause causes reason reasons ground grounds basis base origin source effect effects result results outcome
    consequence consequences conclusion conclusions end ends upshot impact aim aims purpose purposes goal goals
    objective objectives intention intentions plan plans idea ideas proposal suggestion suggestions hope hopes wish
    wishes desire fear fears worry worries concern concerns doubt doubts feeling feelings thought thoughts attitude
    willingness readiness mood opinion opinions view views belief position stance thinking judgment verdict argument
    arguments claim claims assertion charge reproach grievance complaint criticism objection warning news message
    statement remark answer answers reply response reaction praise apology promise promises pledge offer request
    requests demand demands appeal call order decision decisions recommendation recommendations presence absence
    task job duty role function work activity activities conduct behaviour act acts deed action actions step steps
    measure measures move moves attempt effort efforts way ways manner means method approach course procedure
    process thing things matter issue question problem problems trouble difficulty obstacle danger risk threat
    advantage benefit good success failure mistake kind kinds sort sorts type types category form forms nature
    character quality feature features characteristic aspect aspects element elements detail details example
    examples instance difference differences change changes trend trends tendency development developments shift
    growth rise fall increase decrease degree extent level stage phase status standing rank capacity relation
    relations relationship link links tie ties bond contact part parts portion share fraction proportion rest
    majority half whole total amount sum number numbers figure figures count row list line series pair set group
    groups range place places spot area areas region regions country countries land lands nation nations states city
    cities town towns continents village villages island islands capital continent district province site location
    organization organizations body bodies institution agency association alliance bloc club union grouping pact
    ally allies partner partners member members side sides party parties membership people person persons man law
    rule rules system structure framework hand hands nationality passport diplomacy time times
    """.split()
)
"""Shell nouns, and nouns that tell what sort of thing a name or a figure is."""
TEXTS = frozenset(
    """
    archive archives handout dossier file files folder request quote citation bullet bullets points caption heading
    headline title subject content contents wording adjective adverb noun verb word words close opening beginning
    ending bottom top plus
    """.split()
)
"""Texts, and where something stands in one."""
_FREE_KINDS = frozenset(("time", "quantity"))
_BEFORE_VERBS = QUESTION_WORDS | frozenset(("", "to", "not", "i", "we", "you", "they", "he", "she", "it"))
_BEHIND_VERBS = frozenset("the a an this these its their his her on to with for into something anything".split())
_BEING = frozenset("is are was were be been being am".split())
_SHORTEST = 4
"""Shorter words are one slip from too many others."""


def lacks_a_thing(utterance: Utterance, hit: Hit, must: Sequence[Term]) -> bool:
    """Whether a noun of the question that names a thing stands neither in the sentence nor around it."""
    needed = {term.stem for term in must}
    scene = told_before(utterance, hit, must)
    lost = [term for term in hit.missing if term.stem in needed and term not in scene]
    if any(term.text in _of_the_holder(utterance) for term in lost):
        return True
    if _is_only_like_it(utterance, hit, must):
        return True
    lost = [term for term in lost if names_a_thing(utterance, term) and not _misspelt(term, hit)]
    return any(not _announced(utterance, term, hit) for term in lost)


def _is_only_like_it(utterance: Utterance, hit: Hit, must: Sequence[Term]) -> bool:
    """ "What PRINCIPLES": rules, which are only near in meaning, are none."""
    texts = [word.text for word in utterance.words[:2]]
    if len(texts) < len(("what", "principles")) or texts[0] not in ("what", "which"):
        return False
    head = next((term for term in must if term.text == texts[1] and term not in hit.missing), None)
    if head is None or not names_a_thing(utterance, head) or hit.among is None:
        return False
    row = hit.among.padded[hit.place]
    return any_stands(head.kin, row) and not any_stands(head.alternatives, row)


def _of_the_holder(utterance: Utterance) -> set[str]:
    """ "Who is the HIGHEST MILITARY OFFICIAL of X": what somebody is said to be, word by word."""
    texts = [word.text for word in utterance.words]
    if utterance.asks != "who" or texts[1:2] == [] or texts[1] not in _BEING or texts[2:3] != ["the"]:
        return set()
    end = next((i for i, text in enumerate(texts) if i > len(texts[:3]) and text in ("of", "in", "at")), len(texts))
    return set(texts[3:end])


def lacks_a_speaker(utterance: Utterance, hits: Sequence[Hit], must: Sequence[Term]) -> bool:
    """Whether words are sought of persons who write no letters, and no sentence names them: "the SAILORS speak of"."""
    said = utterance.words
    others = {said[i].text for i in range(len(said)) if is_somebody_else(said, i)}
    lost = [term for term in must if term.text in others]
    return any(all(term in hit.missing for hit in hits) for term in lost)


def _announced(utterance: Utterance, term: Term, hit: Hit) -> bool:
    """ "The following events on our BORDER", "We, the MAYORS of X": said once above the sentence for all of it."""
    index = hit.among
    if index is None:
        return False
    above = [index.padded[at] for at in range(hit.place) if index.blocks[at][:2] == index.blocks[hit.place][:2]]
    holding = [text for text in above if any_stands(term.alternatives, text)]
    if stands_behind(utterance, term, [term]) and any(" follow " in text for text in holding):
        return True
    person = word_classes(term.text.split()[-1].casefold())[1] == "person"
    return person and bool(holding) and not _OURS.isdisjoint(words(str(hit.row["text"])))


_OURS = frozenset("we our us i my".split())


def names_a_thing(utterance: Utterance, term: Term) -> bool:
    """Whether the term is a noun that a sentence has to name; names are looked after elsewhere."""
    noun = term.text.split()[-1].casefold()
    classes, kind = word_classes(noun)
    if "n" not in classes or noun in SHELLS | TEXTS or kind in _FREE_KINDS or "r" in classes:
        return False
    at = next((i for i, word in enumerate(utterance.words) if word.text == noun), None)
    if at is None:
        return term.stem not in alternatives(utterance)
    behind = {word.stem for word in utterance.words[at + 1 : at + 2]}
    tells = kind == "person" and not behind.isdisjoint(TELLING) and not is_somebody_else(utterance.words, at)
    free = tells or _describes(utterance.words, at, classes) or _acts(utterance, at, classes)
    return not free and term.stem not in alternatives(utterance)


def _describes(said: Sequence[Word], at: int, classes: str) -> bool:
    """Whether the word stands as an adjective: "the SHORT draft", "must be READY"."""
    behind = said[at + 1].text if at + 1 < len(said) else ""
    after_being = said[at - 1].text in _BEING if at else False
    return "a" in classes and (after_being or bool(word_classes(behind)[0] and behind not in STOPWORDS))


def _acts(utterance: Utterance, at: int, classes: str) -> bool:
    """Whether the word stands as a verb: "what BOTHERS them", "have been BLOCKING it", "where did they BASE it"."""
    said, noun = utterance.words, utterance.words[at].text
    if not may_be_verb(noun):
        return False
    if at == place_of_deed(utterance) or noun.endswith("ed"):
        return True
    before = said[at - 1].text if at else ""
    if before in _BEFORE_VERBS or (noun.endswith("ing") and before in _BEING):
        return True
    behind = said[at + 1] if at + 1 < len(said) else None
    helped = "v" in classes and any(word.text in BEFORE_BARE_VERBS for word in said[: max(0, at - 1)])
    if helped and not noun.endswith("s") and "n" in word_classes(before)[0] and (not behind or behind.text != "of"):
        return True
    return noun.endswith("s") and behind is not None and (behind.capital or behind.text in _BEHIND_VERBS)


def _misspelt(term: Term, hit: Hit) -> bool:
    """Whether the sentence holds a word that is one slip away: "minks" for "Minsk"."""
    last = term.text.split()[-1].casefold()
    if len(last) < _SHORTEST:
        return False
    from bot.fuzzy import one_slip_apart  # here to keep start-up fast: only where a word is missing

    return any(one_slip_apart(last, word) for word in words(str(hit.row["text"])))

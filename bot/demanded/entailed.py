"""What a yes must bear out beside the words: who, whose and from whom, whether it came about, and that it is all of it.

A sentence that holds every word of a claim may say something else: the deliveries went the other way, the peace is only
hoped for, three more are named beside the "only" one. Where it cannot be told, there is no yes.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from bot.amounts import amounts_in
from bot.context import Context
from bot.demanded.asserted import asserts_claim, goes_that_way
from bot.demanded.instruments import concluded_between
from bot.demanded.names_in_claims import first_of, goes_with_names, ways_of
from bot.demanded.told import Told
from bot.lexicon import STOPWORDS, word_classes
from bot.reading.narrators import SPEAKERS
from bot.reading.statements import without_month
from bot.reading.utterance import Utterance
from bot.searching.deed_asked import place_of_deed
from store.words import stem, words

_RESTRICTING = tuple(
    (frozenset(asked.split()), frozenset(proof.split()))
    for asked, proof in (
        ("only solely exclusively alone sole just", "only solely exclusively alone purely merely sole"),
        ("whole entire entirely wholly completely completed", "whole entire all wholly completely completed full"),
        ("most majority mostly", "most majority mostly"),
        ("last", "last"),
    )
)
"""Words that take something for all, the only one or the last, with those by which a quote says so."""
_SHARES = frozenset("most majority mostly".split())
_HANDLED = ("addressees", "original_language", "own_symbol", "agenda_items")
"""Question types that look at these words themselves."""
_POSSIBLE = frozenset("may might could".split())
_TO_COME = frozenset("will would shall should".split())
_HOPED = frozenset(
    """hope hopes hoped aspiration attempts attempt designed intend intends future being prospect demand demands
    demanded proposes proposed proposal urges urged encourages undertakes undertook""".split()
)
_DONE = frozenset("has have had did was were been already".split())
_BEFORE, _HOPED_BEFORE = 4, 20
"""Words before a verb among which one stands that makes it possible only, hoped for or demanded."""


def bears_out_claim(context: Context, told: Told) -> bool:
    """Whether a yes may stand."""
    utterance = context.utterance
    if utterance.asks != "yes/no" or not told.said.startswith("Yes") or not utterance.in_english:
        return True
    if not _is_all_of_it(utterance, told) or not _of_that_session(utterance, told) or not _quoted(utterance, told):
        return False
    if told.intent == "mentioning" and "no" in _texts(utterance):
        return False
    if told.intent == "mentioning" and _disclaims(utterance, told):
        return False
    if told.intent == "mentioning":
        return "” and “" not in told.said or _asks_what_is_mentioned(utterance, told)
    if told.intent is None and _is_within_another(utterance):
        return False
    if told.intent in _NOT_FOR and not _texts(utterance).isdisjoint(_NOT_FOR[told.intent]):
        return False
    if told.intent not in (None, "quantity", "draft"):
        return True
    parties = concluded_between(utterance, told.quotes)
    if not parties and not asserts_claim(utterance, told.quotes):
        return False
    quotes = [words(quote) for quote in told.quotes]
    return any(
        _came_about(utterance, quote)
        and _counts_that(utterance, quote)
        and not _is_refuted(utterance, quote)
        and (parties or goes_with_names(context, told, quote))
        for quote in quotes
    )


def _is_refuted(utterance: Utterance, quote: Sequence[str]) -> bool:
    """ "The allegation that X is untrue": no yes to X."""
    return not _REFUTING.isdisjoint(quote) and _REFUTING.isdisjoint(_texts(utterance))


_REFUTING = frozenset(
    "untrue unfounded baseless groundless allegation allegations rejected rejects denied denies".split()
)


def _counts_that(utterance: Utterance, quote: Sequence[str]) -> bool:
    """ "Six aircraft": not "two aircraft dropped six bombs"."""
    said = utterance.words
    for claim, at, length in amounts_in([word.text for word in said]):
        noun = first_of(iter(said[at + length : at + length + 3]))
        ways = ways_of(noun.stem) if noun else set()
        if ways.isdisjoint(map(stem, quote)):
            continue
        same = [i + n for other, i, n in amounts_in(quote) if other.value == claim.value]
        if same and not any(_counts(ways, quote[i : i + _COUNTED]) for i in same):
            return False
    return True


_COUNTED = 4
"""Words behind a number among which stands what it counts."""


def _counts(ways: set[str], behind: Sequence[str]) -> bool:
    """Whether a number counts that: it stands behind, or is left out ("of the 12 nets they seized 5 and burnt 7")."""
    return not behind or behind[0] in STOPWORDS or any(stem(text) in ways for text in behind)


def _disclaims(utterance: Utterance, told: Told) -> bool:
    """ "Does X use the phrase": not where the quote on it is that X "does not employ the phrase"."""
    if not utterance.of("quoted"):
        return False
    quotes = [words(quote) for quote in told.quotes]
    return any(one in _NOT and stem(other) in _USING for quote in quotes for one, other in pairwise(quote))


_USING = frozenset(map(stem, "use employ".split()))
_MENTIONING = frozenset(
    map(stem, """mention refer word name appear occur contain discuss cover talk speak about cite come say include deal
        touch bring use letter""".split())
)  # fmt: skip


def _asks_what_is_mentioned(utterance: Utterance, told: Told) -> bool:
    """Whether several words that stand in a text are asked for as such."""
    mentions = any(word.stem in _MENTIONING for word in utterance.words)
    return mentions and not _is_within_another(utterance) and goes_that_way(utterance, told.quotes)


def _is_within_another(utterance: Utterance) -> bool:
    """ "Mentioned in the treaty", "included in the agenda": in what no letter is."""
    said = utterance.words
    taken = {i for slot in utterance.of("letter", "part", "symbol", "date") for i in range(slot.first, slot.last)}
    for i, (verb, within) in enumerate(pairwise(said)):
        place = range(i + 2, min(i + 5, len(said)))
        if verb.stem in _NAMING and within.text in ("by", "in") and taken.isdisjoint(place) and place:
            return not any(said[k].stem in SPEAKERS | _PARTS for k in place)
    return False


_NAMING = frozenset(map(stem, "mention cover name refer discuss cite".split()))
_PARTS = frozenset(map(stem, "paragraph passage section chapter title annex footnote subparagraph".split()))


_NOT_FOR = {"parts": ("same", "identical"), "who_is": ("both",)}
"""Question types that tell what is so of each, and not whether two are the same or both so."""


def _texts(utterance: Utterance) -> set[str]:
    return {word.text for word in utterance.words}


def _quoted(utterance: Utterance, told: Told) -> bool:
    """What somebody is asked to have written word for word must be quoted."""
    proved = " ".join(text for quote in told.quotes for text in words(quote))
    return all(" ".join(words(one)) in proved for one in utterance.values("quoted") if len(words(one)) > _FEW)


_FEW = 3


def _is_all_of_it(utterance: Utterance, told: Told) -> bool:
    """ "The ONLY threat", "the WHOLE territory", "MOST of them": the quote says so too."""
    pairs = pairwise((*(word.text for word in utterance.words), ""))
    texts = {one for one, other in pairs if other not in ("a", "an")}  # "only a consul": no more than that
    if told.intent in _HANDLED:
        return True
    if told.intent in ("signers", "signed_more_than_once") and texts.isdisjoint(("once", "for", "most")):
        return True
    if told.intent == "quantity":
        texts -= _SHARES  # a number and the list of all tell it
    proved = {text for quote in told.quotes for text in words(quote)}
    return all(texts.isdisjoint(asked) or not proved.isdisjoint(proof) for asked, proof in _RESTRICTING)


def _of_that_session(utterance: Utterance, told: Told) -> bool:
    """ "At the sixty-sixth session", "exactly a million": no quote on the sixty-fifth, or on over a million."""
    texts = [word.text for word in utterance.words]
    proved = [text for quote in told.quotes for text in words(quote)]
    asked = {one for one, other in pairwise(texts) if other == "session"}
    held = {one for one, other in pairwise(proved) if other == "session"}
    if {one for one in asked if one.endswith(_ORDINAL)} - held and any(one.endswith(_ORDINAL) for one in held):
        return False
    bounded = "exactly" in texts or ("up", "to") in pairwise(texts)
    return not bounded or _ABOVE.isdisjoint(proved)


_ORDINAL = ("st", "nd", "rd", "th")
_ABOVE = frozenset("over more least exceeding above".split())


def _came_about(utterance: Utterance, quote: Sequence[str]) -> bool:
    """ "Has it been normalized": not where that is hoped for; "will it", not where it "may"."""
    texts = _texts(utterance)
    if ("future" in quote and "already" in texts) or _is_not_over(utterance, quote):
        return False
    taken = {i for slot in utterance.slots for i in range(slot.first, slot.last)}
    own = [word for i, word in enumerate(utterance.words) if i not in taken and word.text not in STOPWORDS]
    at = place_of_deed(utterance)
    deeds = [utterance.words[at]] if at is not None else [word for word in own if "v" in word_classes(word.text)[0]]
    deeds = deeds or [word for word in own[-1:] if word.text.endswith(_VERBAL)]  # a word that no list knows
    held = {word.stem: [i for i, text in enumerate(quote) if stem(text) in ways_of(word.stem)] for word in own}
    for deed in deeds:
        places = [i for i, text in enumerate(quote) if stem(text) in ways_of(deed.stem)]
        around = {i: sum(any(abs(i - k) <= _AROUND for k in found) for found in held.values()) for i in places}
        best = [i for i in places if around[i] == max(around.values())]
        if best and all(_is_open(texts, quote, i) or _done_by_another(utterance, at, quote, i) for i in best):
            return False
    return True


def _is_not_over(utterance: Utterance, quote: Sequence[str]) -> bool:
    """ "Is the conflict over": not where it only is spoken of, or goes on."""
    if "continuing" in quote and utterance.words[-1].text in _ENDED:
        return True
    return utterance.words[-1].text == "over" and _ENDING.isdisjoint(map(stem, quote))


_ENDING = frozenset(
    map(stem, "end ended ending finish finished cease ceased conclude conclusion complete settle resolve past".split())
)
_VERBAL = ("ed", "ize", "ise", "ify")
_NOT = frozenset("not never no neither".split())
_ENDED = frozenset("over ended finished resolved settled".split())
_AROUND = 8
"""Words around a verb within which stands what it is said of."""


def _done_by_another(utterance: Utterance, at: int | None, quote: Sequence[str], place: int) -> bool:
    """ "Does X weaken it": not "X regards it as a factor WHICH weakens"."""
    said = utterance.words
    if at is None or said[0].text not in _DOING:
        return False
    subject = [word.stem for word in said[1:at] if word.text not in STOPWORDS][-1:]
    ways = ways_of(subject[0]) if subject else set()
    before = [i for i, text in enumerate(quote[:place]) if stem(text) in ways]
    if quote[before[-1] + 1 : before[-1] + 2] == ["as"] if before else False:
        return False  # "Y regards X as a factor which weakens it": X does
    return bool(before) and not _RELATIVE.isdisjoint(quote[before[-1] + 2 : place])


_DOING = frozenset("does did do will".split())
_RELATIVE = frozenset("which who".split())


def _is_open(texts: set[str], quote: Sequence[str], place: int) -> bool:
    before, far = without_month(quote)[max(0, place - _BEFORE) : place], quote[max(0, place - _HOPED_BEFORE) : place]
    if not _POSSIBLE.isdisjoint(before) and texts.isdisjoint(_POSSIBLE | {"can"}):
        return True
    if not _NOT.isdisjoint(quote[max(0, place - 2) : place]) and texts.isdisjoint(_NOT):
        return True
    if texts.isdisjoint(_DONE):
        return False
    if quote[max(0, place - 1) : place] == ["be"]:
        return True  # "asked that it be reopened", "is to be built"
    return (not _TO_COME.isdisjoint(before) or not _HOPED.isdisjoint(far)) and texts.isdisjoint(_TO_COME | _HOPED)

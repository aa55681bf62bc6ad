"""The sentences beside one that answers, where it leans back on them or they go on from it."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.citing import Row
from bot.lexicon import word_classes
from bot.reading.gazetteer import Rows
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance, terms
from bot.searching.held import ways
from bot.searching.retrieval import Hit
from store.words import stem

_LEANS_BACK = pattern(
    r"^(?:This|These|Such|That|It|They|In so doing|In doing so|In this|In that|To this end)\b"
    r"|\bthis objective\b|\bthese (?:goals|aims)\b|^(?:\w+ ){1,4}such an? "
)
_GOES_ON = pattern(
    r"^(?:Such|This|That|It|They|These|In so doing|In this)\b|^The (?:\w+ ){1,3}such an? "
    r"|^(?:I|We|My Government|In (?:the|its|my|our) (?:opinion|view)[^,]{0,40},) (?:.{0,40} )?"
    r"(?:these|this|that|such)\b"
    r"|^In (?:the|its|our|their) (?:opinion|view|judgement)\b[^,]*, (?:that|this|these|those|such|it|they)\b"
    r"|\b(?:this|these|that|such an?) (?:objective|goal|aim|purpose|end)s?\b"
)
LONGEST_PAIR = 900


_EFFECTS = frozenset(
    map(stem, "good allow permit enable possible advantage benefit effect result purpose serve entail imply".split())
)


def goes_on(utterance: Utterance) -> bool:
    """Whether reasons, ways or effects are asked for, which the next sentence may go on to tell."""
    if utterance.asks in ("why", "how"):
        return True
    if utterance.asks in ("what", "which") and _asks_means(utterance):
        return True
    if utterance.asks != "what":
        return False
    line = " ".join(word.text for word in utterance.words)
    if _THINKING & {word.text for word in utterance.words} or _MEANS_FOR.search(line):
        return True
    named = any(slot.first in (2, 3) for slot in utterance.of("state", "person", "office", "organization"))
    return (named and bool(_SAYING.search(line))) or bool(_EFFECTS & {word.stem for word in utterance.words})


def _asks_means(utterance: Utterance) -> bool:
    """ "By what step would X come about", "what measure could bring X": what serves an aim, told behind the aim."""
    texts = [word.text for word in utterance.words]
    nouns = (behind for before, behind in pairwise(texts) if before in ("what", "which"))
    return not _WOULD.isdisjoint(texts) and any("act" in (noun, word_classes(noun)[1]) for noun in nouns)


_WOULD = frozenset("would could might should can will".split())
_SAYING = pattern(
    r"^what (?:does|do|did|has|have|is) .+ (?:say|said|reply|answer|respond|position)\b.*"
    r"\b(?:of|about|on|to|regarding)\b"
)
""" "What does X say about Y": the sentence that tells Y is followed by what X says of it."""
_THINKING = frozenset("think thinks thought opinion view judgement".split())
"""What somebody thinks of a thing often stands behind the sentence that tells of the thing."""
_MEANS_FOR = pattern(
    r"\bwhat (?:does|do|did|would|will|could|might) .+ (?:mean|bring|change) (?:for|to|about)\b"
    r"|\bwhat (?:would|will|could|might|does|did) (?:\w+ ){0,3}?(?:follow|ensue|result|open|open up|come of|lead to)\b"
)


def tells_what_follows(utterance: Utterance, hit: Hit) -> bool:
    """ "What would X mean for Y": a sentence, with those that belong to it, that tells what follows from something."""
    if utterance.asks != "what" or not _MEANING_FOR.search(" ".join(word.text for word in utterance.words)):
        return True
    return any(_FOLLOWING.search(str(row["text"])) for row in (hit.row, *belonging(hit, True)))


_MEANING_FOR = pattern(r"\bwhat (?:does|do|did|would|will|could|might) .+ mean for\b")
_FOLLOWING = pattern(
    r"\b(?:mean(?:t|ing)?|means (?=that|an?|the)|marks?|marked|signif\w+|entail\w*|impl(?:y|ies|ied)|leads?|led"
    r"|results?|resulted|enabl\w+|constitut\w+|allow\w*|permit\w*|make it possible|br(?:ing|ings|ought)|strengthen\w*"
    r"|weaken\w*|aggravat\w+|threat\w*|legali[sz]\w+|caus\w+|improv\w+|increas\w+|reduc\w+|los[et]\w*|costs?|sav\w+"
    r"|free[sd]?|would|will|can no longer|cannot|must)\b",
    re.IGNORECASE,
)


def leaned_on(reader: Rows, row: Row) -> list[Row]:
    """The sentence before one that leans back on it ("It is headed by ..."), where both are of one paragraph."""
    if not _LEANS_BACK.search(str(row["text"])):
        return []
    sql = "SELECT * FROM sentences WHERE letter = :l AND part = :p AND paragraph = :n AND sentence = :s"
    before = {"l": row["letter"], "p": row["part"], "n": row["paragraph"], "s": int(str(row["sentence"])) - 1}
    return [one for one in reader.rows(sql, before) if len(str(one["text"])) + len(str(row["text"])) <= LONGEST_PAIR]


def belonging(hit: Hit, further: bool) -> list[Row]:
    """The sentence before one that leans back on it, and ``further`` the one that goes on from it."""
    index, at = hit.among, hit.place
    if index is None:
        return []
    found = []
    text = str(hit.row["text"])
    beside = set(index.together[index.blocks[at]])
    if _LEANS_BACK.search(text) and at - 1 in beside:
        found.append(index.rows[at - 1])
    if further and at + 1 in beside and _GOES_ON.search(str(index.rows[at + 1]["text"])):
        found.append(index.rows[at + 1])
    return [row for row in found if len(text) + len(str(row["text"])) <= LONGEST_PAIR]


def called_behind(hit: Hit, utterance: Utterance) -> list[Row]:
    """The next sentence, where it calls by a word of the question what this one tells: "these allegations"."""
    index, at = hit.among, hit.place + 1
    if index is None or at not in index.together[index.blocks[hit.place]]:
        return []
    row = index.rows[at]
    nouns = {stem(word.casefold()) for word in _POINTING.findall(str(row["text"]))}
    asked = terms(utterance.free()) if nouns else ()
    called = any(phrase[-1] in nouns for term in asked for phrase in ways(term))
    return [row] if called and len(str(hit.row["text"])) + len(str(row["text"])) <= LONGEST_PAIR else []


_POINTING = pattern(r"\b(?:[Tt]his|[Tt]hese|[Tt]hose|[Ss]uch) ([a-z]{4,})\b")

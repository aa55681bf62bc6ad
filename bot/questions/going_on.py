"""The sentences beside one that answers, where it leans back on them or they go on from it."""

from __future__ import annotations

from bot.citing import Row
from bot.reading.gazetteer import Rows
from bot.reading.patterns import pattern
from bot.reading.utterance import Utterance
from bot.searching.retrieval import Hit
from store.words import stem

_LEANS_BACK = pattern(
    r"^(?:This|These|Such|That|It|They|In so doing|In doing so|In this|In that|To this end)\b"
    r"|\bthis objective\b|\bthese (?:goals|aims)\b|^(?:\w+ ){1,4}such an? "
)
_GOES_ON = pattern(r"^(?:Such|This|That|It|They|These|In so doing|In this)\b|^The (?:\w+ ){1,3}such an? ")
LONGEST_PAIR = 900


_EFFECTS = frozenset(
    map(stem, "good allow permit enable possible advantage benefit effect result purpose serve entail imply".split())
)


def goes_on(utterance: Utterance) -> bool:
    """Whether reasons, ways or effects are asked for, which the next sentence may go on to tell."""
    if utterance.asks in ("why", "how"):
        return True
    if utterance.asks == "what" and _MEANS_FOR.search(" ".join(word.text for word in utterance.words)):
        return True
    return utterance.asks == "what" and bool(_EFFECTS & {word.stem for word in utterance.words})


_MEANS_FOR = pattern(r"^what (?:does|do|did|would|will|could|might) .+ (?:mean|bring|change) (?:for|to|about)\b")


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
